import Opname
import Scenario
import SimEngine
import Verslag

/// Another path from a step of a recorded session, in a session of its own; then both side by side.
struct Watals {
  let archief: Archief
  let opname: Opgenomen
  let eind: Sessie
  let bediening: any Bediening
  /// How it goes on after the other handeling; nil: it is asked.
  var daarna: Vervolg?

  /// How a branch goes on.
  enum Vervolg: String, CaseIterable {
    case deelnemers, simulatie, opname

    /// As it is asked.
    var naam: String {
      switch self {
      case .deelnemers: "Wij spelen zelf verder"
      case .simulatie: "De simulatie maakt het af"
      case .opname: "Alles daarna weer zoals in de opname, voor zover het nog past"
      }
    }
  }

  /// Plays the other path.
  ///
  /// - Returns: false when somebody stopped on the way: then the terminal was given back, and the branch can be resumed.
  /// - Throws: `Opdrachtfout` when there is no choice to make otherwise; `ArchiefFout`.
  func speel(bij number: Int) throws -> Bool {
    guard let branch = Tak(eind, bij: number) else {
      throw Opdrachtfout(
        "In deze sessie heeft nog geen deelnemer iets gekozen: er is geen andere weg.", .geenInvoer)
    }
    try leidIn(branch, number)
    guard let chosen = try kies(branch) else {
      bediening.sluit()
      Uitvoer.regel("Gestopt voordat er iets anders gekozen was; er is niets bijgekomen.")
      return false
    }
    var recording = try archief.open(
      opname.opening, bron: opname.bron, herkomst: Herkomst(code: opname.code.tekst, gebeurtenis: branch.keuze).tekst,
      gebeurtenissen: chosen)
    var state = recording.sessie
    switch try vervolg(state) {
    case .deelnemers:
      if !state.gesloten {
        let human = Stoel.allCases.filter { state.bezetting[$0] == .mens }
        guard try Spelleider(archief, recording, bediening, stoelen: human, samen: false).speel() else { return false }
        state = try archief.lees(recording.code).sessie
      }
    case .opname: try herhaal(branch, &recording, &state)
    case .simulatie: break
    }
    if !state.gesloten { try maakAf(&recording, &state) }
    try Vergelijkscherm(bediening).toon(try paar(recording.code))
    return true
  }

  /// The events up to and with the other handeling; nil when somebody stopped before choosing.
  ///
  /// It is recorded nowhere until then: a branch in which nothing else was done is no branch.
  private func kies(_ branch: Tak) throws -> [Gebeurtenis]? {
    let state = eind.voor(branch.keuze)
    let human = Stoel.allCases.filter { state.bezetting[$0] == .mens }
    return try Spelleider(nil, opname, bediening, stoelen: human, samen: false, vanaf: state)
      .eenZet(branch.stoel)?.gebeurtenissen
  }

  private func leidIn(_ branch: Tak, _ number: Int) throws(Gestopt) {
    let teller = Verteller(eind)
    let event = eind.gebeurtenissen[branch.keuze]
    var lines = [
      "Bij stap \(branch.keuze), \(teller.moment(event)), was de stoel \(hoofdletter(branch.stoel.naam)) aan zet:",
      teller.zin(event),
      "U kiest daar nu iets anders. De opname blijft zoals zij is; dit wordt een sessie van zichzelf.",
    ]
    if number != branch.keuze {
      lines.insert(
        "Stap \(number) volgde uit wat een deelnemer bij stap \(branch.keuze) deed; daar begint de andere weg.", at: 0)
    }
    try bediening.lees(
      Blad(kop: "Wat als · \(opname.code.tekst)", delen: [.init(titel: "", regels: lines)]),
      verder: "Enter om te kiezen:")
  }

  private func vervolg(_ state: Sessie) throws(Gestopt) -> Vervolg {
    if let daarna { return daarna }
    if state.gesloten { return .simulatie }
    while true {
      // What was chosen before cannot be gone back to: it is asked again.
      let chosen = try Gesprek(bediening: bediening).kies(
        "Hoe gaat het daarna verder?", Vervolg.allCases.map { ($0.rawValue, $0.naam, $0) }, kop: "Wat als")
      if let chosen { return chosen }
    }
  }

  private func herhaal(_ branch: Tak, _ recording: inout Opgenomen, _ state: inout Sessie) throws {
    var (fitted, skippedCount) = (0, 0)
    try verricht(&recording, &state) { now in
      let replay = branch.herhaal(na: now)
      (fitted, skippedCount) = (replay.paste, replay.pasteNiet)
      return replay.gebeurtenissen
    }
    let skipped =
      skippedCount == 0
      ? "Alles wat daarna in de opname gedaan werd, paste hier ook."
      : "Van wat daarna in de opname gedaan werd, paste hier \(fitted) wel en \(skippedCount) niet meer."
    try bediening.lees(Blad(kop: "Wat als", delen: [.init(titel: "", regels: [skipped])]), verder: "Enter voor verder:")
  }

  private func maakAf(_ recording: inout Opgenomen, _ state: inout Sessie) throws {
    try verricht(&recording, &state) { now throws(Weigering) in try now.laatAflopen() }
  }

  private func verricht(
    _ recording: inout Opgenomen, _ state: inout Sessie, _ body: (Sessie) throws(Weigering) -> [Gebeurtenis]
  ) throws {
    _ = try archief.verricht(&recording, sessie: &state, body)
  }

  private func paar(_ code: Sessiecode) throws -> Takvergelijking {
    guard
      let pair = Takvergelijking(
        try Sessiebron(archief, opname.code), try Sessiebron(archief, code))
    else { throw Opdrachtfout("De sessie \(code.tekst) is geen tak van \(opname.code.tekst).", .gegevens) }
    return pair
  }
}
