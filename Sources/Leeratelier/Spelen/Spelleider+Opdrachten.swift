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
    case .verloop where isGedeeld: return try toonBeide(\.verloop, vanaf: screen.stoel)
    case .dossier where isGedeeld: return try toonBeide(\.dossier, vanaf: screen.stoel)
    case .berichten where isGedeeld: return try toonBeide(\.berichten, vanaf: screen.stoel)
    case .dossier: page = screen.dossier
    case .advies: page = screen.advies
    case .zoek: page = screen.zoek(command.rest)
    case .eisen: page = Begrippen.eisen
    case .berichten, .termijnen: page = screen.berichten
    case .gezegd: page = screen.gezegd
    case .verloop: page = screen.verloop
    case .koppelvlakken: page = screen.koppelvlakken
    case .stapel: page = Wachtrij.blad(sessie)
    case .begrip: page = Begrippen.blad(command.rest)
    }
    try bediening.lees(page, verder: "Enter om terug te gaan:")
  }

  /// A note at what this seat sees now; only shown afterwards, and never part of the recording.
  private func noteer(_ text: String, _ screen: Stoelscherm) throws(Gestopt) -> Blad {
    guard try gegevens.mag(text) else {
      return Blad(
        kop: "Noteren", delen: [.init(titel: "Niet genoteerd", regels: ["Wat u typte, om over te nemen:", text])])
    }
    let note = Notitie(gebeurtenis: screen.zicht.laatste, tekst: text, door: "stoel \(screen.stoel.naam)")
    var lines = ["Genoteerd. Na afloop staat het in het terugkijken en in het verslag."]
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
