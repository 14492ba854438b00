import Glibc
import Opname
import Scenario
import SimEngine
import Verslag

/// What the form of a session changes at a terminal: what is shown and said, and never what is decided.
extension Spelleider {
  /// Both seats stand on this one screen; without a zaak there is only one that has anything to do.
  var isGedeeld: Bool { vorm.vorm.isGedeeld && stoelen.count >= sessie.stoelen.count }

  /// What is asked at the menu.
  var keuzevraag: String {
    isGedeeld && vorm.vorm == .plenair
      ? "De zaal kiest (nummer of woord, handen en getallen, ? voor uitleg):"
      : "Keuze (nummer of woord, ? voor uitleg):"
  }

  /// The page of a turn, and the same once the news was read.
  func beurtblad(_ seat: Stoel, _ screen: Stoelscherm, _ offers: Keuzelijst, _ news: [String], gelezen: Bool) -> Blad {
    guard isGedeeld else { return screen.blad(nieuws: news, keuzes: offers, wachtrij: wachtrij, gelezen: gelezen) }
    return Gedeeldscherm(sessie: sessie, stoel: seat, vorm: vorm.vorm).blad(
      nieuws: news, keuzes: offers, wachtrij: wachtrij, gelezen: gelezen)
  }

  /// A show of hands at this choice: recorded, then shown.
  func telHanden(_ text: String, _ screen: Stoelscherm) throws(Gestopt) -> Blad {
    func page(_ title: String, _ lines: [String], laid: Bool = false) -> Blad {
      Blad(kop: "Handen in de zaal", delen: [.init(titel: title, regels: lines, opgemaakt: laid)])
    }
    guard isGedeeld, vorm.vorm == .plenair else {
      return page("", ["Handen tellen hoort bij de plenaire vorm: \(Programma.aanroep) duo CASUS --vorm plenair."])
    }
    guard let count = Handtelling(text) else {
      return page(
        "Niet gelezen",
        [
          "Typ een getal bij iedere keuze: \u{2018}handen 14 voor aanhouden, 6 voor dagvaarden\u{2019}, of \u{2018}handen 14 6\u{2019} voor en tegen."
        ])
    }
    guard try gegevens.mag(count.tekst), let archief else { return page("Niet vastgelegd", [count.tekst]) }
    let note = Aantekening(
      door: "de zaal", soort: .handen, gebeurtenis: screen.zicht.laatste, tekst: count.tekst,
      gegevens: ["stoel": screen.stoel.rawValue])
    do { try archief.voegToe(note, opname.code, met: bediening) } catch {
      return page("Niet vastgelegd", [error.boodschap])
    }
    var shown = page(count.tekst, count.balken, laid: true)
    shown.delen.append(.init(titel: "", regels: ["Vastgelegd bij dit moment. Kies nu wat u doet."]))
    return shown
  }

  /// A page of what each seat knows, one after the other.
  func toonBeide(_ page: (Stoelscherm) -> Blad, _ screen: Stoelscherm, _ offers: Keuzelijst) throws(Gestopt) {
    let other = Stoelscherm(
      zicht: Zicht(sessie, stoel: screen.stoel.ander), stoel: screen.stoel.ander, verteller: Verteller(sessie))
    guard sessie.casus.heeftZaak else {
      return try lees(page(screen), verder: "Enter om terug te gaan:", screen, offers)
    }
    try lees(page(screen), verder: "Enter voor de andere stoel:", screen, offers)
    try lees(page(other), verder: "Enter om terug te gaan:", screen, offers)
  }

  // MARK: the real clock

  /// What the clock says now; nil: there is none, or it stands still.
  var klokregel: String? {
    guard !vorm.klok.isLeeg, !sessie.gesloten, !sessie.gepauzeerd else { return nil }
    return Bedrijfsklok(
      vorm.klok, sessie.bedrijf, tot: opname.gebeurtenissen.count - 1, opname.gebeurtenissen, opname.wandklok,
      kloknotities
    )?.zin(nu: Int(time(nil)), rustig: !bediening.isScherm)
  }

  /// Notes that a session was taken up again, when nobody else plays it: the time in between was nobody's.
  func noteerHervat() throws(ArchiefFout) {
    guard let archief, !vorm.klok.isLeeg, archief.bezet(opname.code).allSatisfy(stoelen.contains) else { return }
    try archief.voegToe(
      Aantekening(
        door: "de klok", soort: .klok, gebeurtenis: opname.gebeurtenissen.count - 1, tekst: "Hervat.",
        gegevens: [Bedrijfsklok.hervat: "ja"]), opname.code)
    kloknotities = try archief.aantekeningen(opname.code)
  }

  /// Notes that the time of an act was over, at the first event after it: whoever recorded that event does.
  ///
  /// - Parameters:
  ///   - own: Numbers of the events that were recorded here just now.
  ///   - act: The act in which they were decided.
  /// - Throws: `ArchiefFout` when the note cannot be kept; the events are.
  func noteerKlok(_ own: Range<Int>, _ act: Bedrijf) throws(ArchiefFout) {
    guard let archief, !vorm.klok.isLeeg, !own.isEmpty else { return }
    func clock(_ last: Int) -> Bedrijfsklok? {
      Bedrijfsklok(vorm.klok, act, tot: last, opname.gebeurtenissen, opname.wandklok, kloknotities)
    }
    guard let now = clock(own.lowerBound), now.isOm, clock(own.lowerBound - 1)?.isOm == false else { return }
    try archief.voegToe(
      Aantekening(door: "de klok", soort: .klok, gebeurtenis: own.lowerBound, tekst: now.notitie), opname.code)
  }
}
