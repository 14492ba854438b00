import Opname
import Scenario
import SimEngine
import Verslag

/// What the commands do that can be typed at every question of a play.
extension Spelleider {
  /// What a command that works everywhere does.
  func toon(_ command: Spelopdracht, _ screen: Stoelscherm, _ offers: Keuzelijst) throws(Gestopt) {
    let page: Blad
    switch command.soort {
    case .stop: throw .doorSpeler
    // At the menu there is nothing to go back to.
    case .terug: return
    case .noteer: page = try noteer(command.rest, screen)
    case .handen: page = try telHanden(command.rest, screen)
    case .uitleg:
      var explained = screen.uitleg(offers)
      if isGedeeld {
        explained.delen.append(Gedeeldscherm(sessie: sessie, stoel: screen.stoel, vorm: vorm.vorm).uitleg)
      }
      page = explained
    case .verloop where isGedeeld: return try toonBeide(\.verloop, screen, offers)
    case .dossier where isGedeeld: return try toonBeide(\.dossier, screen, offers)
    case .berichten where isGedeeld: return try toonBeide(\.berichten, screen, offers)
    case .dossier: page = screen.dossier
    case .advies: page = screen.advies
    case .zoek: page = screen.zoek(command.rest)
    case .eisen: page = Begrippen.eisen
    case .berichten, .termijnen: page = screen.berichten
    case .gezegd: page = screen.gezegd
    case .verloop: page = screen.verloop
    case .koppelvlakken: page = screen.koppelvlakken
    case .stapel: page = Wachtrij.blad(sessie)
    case .delen: page = Deelwijzerblad.blad(command.rest)
    case .begrip: page = Begrippen.blad(command.rest)
    }
    try lees(page, verder: "Enter om terug te gaan:", screen, offers)
  }

  /// Shows a page at which the commands that work everywhere can be typed, too: a thought that comes while reading is noted
  /// there, and one goes on where one was.
  func lees(_ page: Blad, verder: String, _ screen: Stoelscherm, _ offers: Keuzelijst) throws(Gestopt) {
    try bediening.lees(page, verder: verder) { typed throws(Gestopt) in
      guard let command = Spelopdracht(typed) else { return .onbekend }
      if command.soort == .noteer {
        let noted = try noteer(command.rest, screen)
        let lines = noted.delen.flatMap(\.regels)
        if lines.count == 1, bediening.merkOp(lines[0]) { return .blijf("") }
        try bediening.lees(noted, verder: "Enter om terug te gaan:")
        return .blijf("")
      }
      try toon(command, screen, offers)
      return .blijf("")
    }
  }

  /// A note at what this seat sees now; only shown afterwards, and never part of the recording.
  private func noteer(_ text: String, _ screen: Stoelscherm) throws(Gestopt) -> Blad {
    guard try gegevens.mag(text) else {
      return Blad(
        kop: "Noteren", delen: [.init(titel: "Niet genoteerd", regels: ["Wat u typte, om over te nemen:", text])])
    }
    let note = Notitie(gebeurtenis: screen.zicht.laatste, tekst: text, door: "stoel \(screen.stoel.naam)")
    // Without words it marks the moment.
    var lines = [
      text.zonderWit.isEmpty
        ? "Hier staat nu een bladwijzer; met woorden achter \u{2018}noteer\u{2019} wordt het een notitie."
        : "Genoteerd. Na afloop staat het in het terugkijken en in het verslag."
    ]
    if let archief {
      do { try archief.voegToe(note.aantekening, opname.code, met: bediening) } catch {
        lines = [error.boodschap]
      }
    } else {
      lines = ["Hier wordt nog niets bewaard. Noteren kan zodra de andere weg begonnen is."]
    }
    return Blad(kop: "Noteren", delen: [.init(titel: "", regels: lines)])
  }
}
