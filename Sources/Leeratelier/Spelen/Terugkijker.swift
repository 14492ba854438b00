import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

/// Plays a recorded session again: step by step or by itself, for one seat or for both side by side.
///
/// What is shown is the same fold, stopped early. Looking back changes nothing; notes are kept beside the recording.
struct Terugkijker {
  /// Through whose eyes.
  enum Kijk: Equatable {
    /// Both seats side by side, with everything that happened: as the trainer sees it.
    case beide
    case stoel(Stoel)
  }

  let archief: Archief
  let opname: Opgenomen
  /// The session as it ended.
  let eind: Sessie
  let teller: Verteller
  let bediening: any Bediening
  let gegevens: Gegevensvraag
  var kijk: Kijk
  var plaats = 0
  var aantekeningen: [Aantekening]
  /// Who makes notes here.
  var door: String
  /// The moment at which one stops to ask what people would do; nil once it was passed, or when nothing was decided.
  var stilstand: Beslismoment?
  /// What was looked for last.
  private var gezocht = ""

  init(
    _ archief: Archief, _ opname: Opgenomen, eind: Sessie, stoel: Stoel?, door: String, bediening: any Bediening
  ) throws(ArchiefFout) {
    self.archief = archief
    self.opname = opname
    self.eind = eind
    teller = Verteller(eind)
    kijk = stoel.map(Kijk.stoel) ?? .beide
    self.door = door
    self.bediening = bediening
    gegevens = Gegevensvraag(eind.casus, bediening)
    aantekeningen = try archief.aantekeningen(opname.code)
    stilstand = Beslismoment(eind)
  }

  var laatste: Int { opname.gebeurtenissen.count - 1 }

  /// Events that the chosen eyes could see.
  func zichtbaar(_ index: Int) -> Bool {
    guard case .stoel(let seat) = kijk else { return true }
    return eind.isZichtbaar(opname.gebeurtenissen[index], voor: eind.rollen(seat))
  }

  mutating func loop() throws {
    do {
      try toon()
      while try opdracht(try bediening.regel("Enter: vooruit, a: terug, p: afspelen, ?: alle opdrachten, q: klaar:")) {}
    } catch is Gestopt {
      // Looking back changes nothing; whoever stops, or whose input ends, is simply done.
    }
  }

  /// Carries out one command; false when the player is done.
  private mutating func opdracht(_ typed: String) throws -> Bool {
    let text = typed.hasPrefix("/") ? "zoek " + typed.dropFirst() : typed
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1] : ""
    switch words.first?.lowercased() ?? "v" {
    case "v", "vooruit": try naar(volgende(1))
    case "a", "achteruit", "terug": try naar(volgende(-1))
    case "b", "begin": try naar(0, stop: false)
    case "e", "einde": try naar(laatste, stop: false)
    case "p", "afspelen", "speel": try speel(rest)
    case "zoek": try zoekWoord(rest)
    case "k", "koppelvlak": try zoek("bericht over een koppelvlak", isKoppelvlak)
    case "d", "dossier": try dossier()
    case "t", "tekst": try toonTekst()
    case "besluit", "beslissing": try besluit()
    case "n", "notitie": try zoekNotitie()
    case "f": try zoekFragment()
    case "s", "stoel":
      kijk = kijk == .beide ? .stoel(.zsm) : kijk == .stoel(.zsm) ? .stoel(.veiligheidshuis) : .beide
      // Through these eyes the step may not have been seen.
      plaats = (0...plaats).last(where: zichtbaar) ?? 0
      try toon()
    case "beide":
      kijk = .beide
      try toon()
    case "noteer", "bladwijzer": try noteer(rest)
    case "fragment": try kiesFragment(rest)
    case "fragmenten": try bediening.toon(fragmentenblad())
    case "watals":
      guard eind.gesloten else {
        try meld("Een andere weg kan pas als de sessie is afgesloten.")
        return true
      }
      let other = Watals(archief: archief, opname: opname, eind: eind, bediening: bediening)
      guard try other.speel(bij: plaats) else { return false }
      try toon()
    case "q", "klaar", "stop": return false
    case "?", "help": try bediening.toon(Terugkijker.uitleg)
    default:
      guard let number = words.first.flatMap(Int.init), opname.gebeurtenissen.indices.contains(number) else {
        try meld("\u{2018}\(text)\u{2019} ken ik hier niet; ? geeft uitleg.")
        return true
      }
      try naar(number, stop: false)
    }
    return true
  }

  func meld(_ text: String) throws(Gestopt) { try Gesprek(bediening: bediening).meld(text) }

  // MARK: going through it

  /// The next or previous step that these eyes see; the present one when there is none.
  private func volgende(_ step: Int) -> Int {
    var next = plaats + step
    while opname.gebeurtenissen.indices.contains(next), !zichtbaar(next) { next += step }
    return opname.gebeurtenissen.indices.contains(next) ? next : plaats
  }

  /// Goes to a step and shows it; stops just before the decision the first time that one comes upon it.
  private mutating func naar(_ number: Int, stop: Bool = true) throws {
    if stop, let moment = stilstand, kiest(moment), number >= moment.gebeurtenis, plaats < moment.gebeurtenis {
      try staStil(moment)
    }
    plaats = (0...number).last(where: zichtbaar) ?? 0
    if plaats != number {
      try meld("Stap \(number) zag deze stoel niet; dit is de laatste stap daarvoor die zij wel zag.")
    }
    try toon()
  }

  /// Whether whoever looks through these eyes had the choice: the other seat knows nothing of that moment.
  private func kiest(_ moment: Beslismoment) -> Bool {
    if case .stoel(let seat) = kijk { seat == moment.stoel ?? .zsm } else { true }
  }

  /// The next step that these eyes see and in which a word stands; after the last one from the beginning.
  private mutating func zoekWoord(_ text: String) throws {
    if !text.isEmpty { gezocht = text }
    guard !gezocht.isEmpty else { return try meld("Typ \u{2018}zoek\u{2019} en het woord dat u zoekt.") }
    let hits = Zoekactie(gezocht).stappen(eind, aantekeningen).filter(zichtbaar)
    guard let next = hits.first(where: { $0 > plaats }) ?? hits.first else {
      return try meld("\u{2018}\(gezocht)\u{2019} staat in geen stap die hier te zien is.")
    }
    let again = next <= plaats
    try naar(next)
    if again, bediening.isScherm { _ = bediening.merkOp("Verder vanaf het begin.") }
  }

  private mutating func zoek(_ what: String, _ wanted: (Gebeurtenis) -> Bool) throws {
    guard let found = opname.gebeurtenissen.first(where: { $0.nummer > plaats && zichtbaar($0.nummer) && wanted($0) })
    else { return try meld("Hierna komt er geen \(what) meer.") }
    try naar(found.nummer)
  }

  private func isKoppelvlak(_ event: Gebeurtenis) -> Bool {
    if case .berichtVerzonden(let message) = event.inhoud { message.koppelvlak != nil } else { false }
  }

  private mutating func besluit() throws {
    guard let moment = Beslismoment(eind) else {
      return try meld(eind.casus.heeftZaak ? "In deze sessie is niet beslist." : "In deze sessie is niet gewogen.")
    }
    guard zichtbaar(moment.besluit) || zichtbaar(moment.gebeurtenis) else {
      return try meld("Deze stoel zag de beslissing niet vallen; \u{2018}k\u{2019} gaat naar het volgende bericht.")
    }
    if plaats >= moment.gebeurtenis || !zichtbaar(moment.gebeurtenis) {
      try naar(moment.besluit, stop: false)
    } else {
      try naar(moment.gebeurtenis)
    }
  }

  private mutating func zoekNotitie() throws {
    let places = aantekeningen.geldig.filter(Notitie.isPlek).compactMap(\.gebeurtenis).filter { event in
      event > plaats && event <= laatste && zichtbaar(event)
    }
    guard let next = places.min() else { return try meld("Hierna komt er geen notitie meer.") }
    try naar(next, stop: false)
  }

  private mutating func zoekFragment() throws {
    let moments = Fragment.van(eind, aantekeningen).filter { zichtbaar($0.gebeurtenis) }
      .sorted { $0.gebeurtenis < $1.gebeurtenis }
    guard let next = moments.first(where: { $0.gebeurtenis > plaats }) ?? moments.first else {
      return try meld("In deze sessie zijn geen momenten om voor te stellen.")
    }
    if next.aanleiding == .beslissing, plaats < next.gebeurtenis { return try naar(next.gebeurtenis) }
    plaats = next.gebeurtenis
    try toon()
    try bediening.lees(fragmentblad(next), verder: "Enter voor verder:")
    try bediening.hertoon(blad)
  }

  /// Plays by itself, at the pace of reading; a key stops it.
  private mutating func speel(_ speed: String) throws {
    let text = speed.lowercased().replacing("x", with: "").replacing("×", with: "").replacing(",", with: ".")
    let pace = text.isEmpty ? 1 : Double(text) ?? 0
    guard pace >= 0.25, pace <= 20 else {
      return try meld("Een snelheid is een getal van 0,25 tot en met 20, zoals \u{2018}p 2\u{2019}.")
    }
    while true {
      let next = volgende(1)
      guard next != plaats else { return try meld("Dit is het einde van de opname.") }
      let stops = stilstand.map { kiest($0) && next >= $0.gebeurtenis && plaats < $0.gebeurtenis } ?? false
      try naar(next)
      if stops { return }
      guard bediening.isLevend else { continue }
      // A reader takes in some four words a second; nothing passes in less than half a second.
      let words = teller.zin(opname.gebeurtenissen[next]).split(separator: " ").count
      let pause = max(0.5, (1 + Double(words) * 0.25) / pace)
      let speed = Getaltekst.getal(pace, pace == pace.rounded() ? 0 : 2)
      if try bediening.wacht(
        Int(min(pause, 60) * 1000), tekst: "Speelt, snelheid \(speed); een toets (of Enter) zet stil")
      {
        return try toon()
      }
    }
  }
}
