import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

/// The screen of the trainer: how every duo stands, and what a trainer can do, while they play.
struct Atelierscherm {
  private let volger: Ateliervolger
  private let bediening: any Bediening
  private let gegevens: Gegevensvraag
  private let lezers = Lezers()
  private var gesprek: Gesprek { Gesprek(bediening: bediening) }

  static let vraag = "Trainer (hint, tijd, incident, pauze, verder, geef, einde, toon, ?, stop):"

  init(_ volger: Ateliervolger, _ bediening: any Bediening) {
    (self.volger, self.bediening) = (volger, bediening)
    gegevens = Gegevensvraag(nil, bediening)
  }

  /// Shows and does until the trainer stops.
  ///
  /// - Throws: `ArchiefFout` when the archive is gone; `Gestopt`.
  func loop() throws {
    var told: [Int: String] = [:]
    try bediening.toon(blad())
    for row in volger.standen { told[row.duo] = row.kenmerk }
    var minute = Ateliervolger.klok() / 60
    while true {
      guard let typed = try vraag() else {
        let changed = try volger.ververs()
        let now = Ateliervolger.klok() / 60
        guard changed || now != minute else { continue }
        minute = now
        if bediening.isScherm {
          try bediening.hertoon(blad())
        } else {
          // Line by line only what matters is told again.
          for row in volger.standen where told[row.duo] != row.kenmerk {
            _ = bediening.merkOp(row.zin)
            told[row.duo] = row.kenmerk
          }
        }
        continue
      }
      try volger.ververs()
      if !typed.isEmpty {
        do { if try doe(typed) { return } } catch let fault as Trainerregel.Fout { try gesprek.meld(fault.tekst) }
      }
      try volger.ververs()
      try bediening.toon(blad())
      for row in volger.standen { told[row.duo] = row.kenmerk }
    }
  }

  /// A line that was typed; nil: none within a moment.
  ///
  /// A file or a pipe is read line by line.
  private func vraag() throws(Gestopt) -> String? {
    bediening.isLevend
      ? try bediening.regelBinnen(200, Atelierscherm.vraag) : try bediening.regel(Atelierscherm.vraag)
  }

  private func blad() -> Blad { blad(bediening.naastElkaar) }

  /// The page: a table in so many columns, or lines.
  func blad(_ columns: Int?) -> Blad {
    let rows = volger.standen
    let lines = columns.map { Duotabel.regels(rows, $0) } ?? rows.map(\.zin)
    let stuck = rows.count(where: \.isVast)
    return Blad(
      kop: "Atelier \(volger.atelier.naam) · voor de trainer", kopKort: volger.atelier.naam,
      klok: stuck == 0 ? "" : "vast? \(stuck)",
      delen: [
        .init(titel: "", regels: lines, opgemaakt: columns != nil),
        .init(titel: "", regels: [Duostand.maat] + volger.fouten),
      ])
  }

  // MARK: doing

  /// Does what was typed; true: the trainer stops.
  private func doe(_ typed: String) throws -> Bool {
    var line = try Trainerregel(typed)
    switch line.soort {
    case .stop: return true
    case .uitleg:
      try bediening.lees(
        Blad(
          kop: "Wat u als trainer kunt doen",
          delen: [
            .init(titel: "Typ een woord, een nummer van een duo, en wat erbij hoort", regels: Trainerregel.hulp),
            .init(
              titel: "Wat u doet, wordt vastgelegd",
              regels: ["Het staat in de opname als iets van de trainer, en komt in het verslag en de nabespreking."]),
          ]), verder: "Enter om terug te gaan:")
      return false
    default: break
    }
    guard let who = try line.wie ?? vraagDuo(line.soort) else { return false }
    line.wie = who
    let duos = try duos(who)
    switch line.soort {
    case .hint: try hint(line, duos)
    case .tijd: try tijd(line, duos)
    case .incident: try incident(line, duos)
    case .pauze: try elk(duos, "pauze") { state throws(Weigering) in try state.pauzeer() }
    case .verder: try elk(duos, "verder na de pauze") { state throws(Weigering) in try state.gaVerder() }
    case .geef: try geef(line, duos)
    case .einde: try einde(duos)
    case .toon: try toon(duos)
    case .stop, .uitleg: break
    }
    return false
  }

  private func vraagDuo(_ kind: Trainerregel.Soort) throws -> Trainerregel.Wie? {
    let options = volger.standen.map { row -> (woord: String, tekst: String, waarde: Trainerregel.Wie) in
      ("\(row.duo)", "duo \(row.duo) \(row.pseudoniemen.joined(separator: ", "))", .duo(row.duo))
    }
    return try gesprek.kies(
      "Welk duo? (\(kind.rawValue))", options + [("alle", "alle duo's", .alle)], kop: "Atelier \(volger.atelier.naam)")
  }

  /// The numbers of the duo's that are meant; of all only those that play.
  private func duos(_ who: Trainerregel.Wie) throws(Trainerregel.Fout) -> [Int] {
    let all = volger.standen
    switch who {
    case .alle:
      let playing = all.filter { [.bezig, .stil].contains($0.toestand) }.map(\.duo)
      if playing.isEmpty { throw .init(tekst: "Er speelt nu geen duo.") }
      return playing
    case .duo(let number):
      guard let row = all.first(where: { $0.duo == number }) else {
        throw .init(tekst: "Er is geen duo \(number); er zijn er \(all.count).")
      }
      if row.toestand == .nietBegonnen { throw .init(tekst: "Duo \(number) is nog niet begonnen.") }
      return [number]
    }
  }

  /// Does something in the session of each, and says what came of it; what is refused for one is done for the others.
  ///
  /// - Parameters:
  ///   - duos: Where.
  ///   - wat: What it is, in words, for the line that it was recorded.
  ///   - besluit: What it comes to in a session.
  /// - Throws: What the archive or the terminal throws.
  private func elk(_ duos: [Int], _ wat: String, _ besluit: (Sessie) throws(Weigering) -> [Gebeurtenis]) throws {
    var (done, refused): ([Int], [String]) = ([], [])
    for duo in duos {
      do throws(VerrichtFout) {
        let news = try bediening.metGeduld { () throws(VerrichtFout) in
          try volger.verricht(duo, besluit)
        } isBezet: {
          if case .archief(.bezet) = $0 { true } else { false }
        }
        if news.isEmpty { continue }
        done.append(duo)
      } catch {
        guard case .weigering(let refusal) = error else { throw error }
        let line = duos.count > 1 ? "duo \(duo): \(refusal.reden)" : refusal.reden
        if !refused.contains(line) { refused.append(line) }
      }
    }
    let said =
      done.isEmpty
      ? []
      : ["Vastgelegd voor \(done.count == 1 ? "duo \(done[0])" : "duo's \(opsomming(done.map(String.init)))"): \(wat)."]
    try gesprek.meld((said + refused).joined(separator: "\n"))
  }

  private func hint(_ line: Trainerregel, _ duos: [Int]) throws {
    let text =
      line.rest.isEmpty ? try bediening.regel("Wat zegt u? (Enter: toch niet)") : line.rest
    guard !text.isEmpty, try mag(text, duos) else { return }
    let seats = line.stoel.map { [$0] } ?? Stoel.allCases
    guard try magHoren(text, seats, duos, alles: false) else { return }
    let who = seats.count == 1 ? " aan de stoel \(seats[0].naam)" : ""
    try elk(duos, "hint\(who), \(citaat(text, maximum: 60))") { state throws(Weigering) in
      let people = seats.filter { state.bezetting[$0] == .mens }
      if people.isEmpty { throw Weigering(.nietsTeDoen, "Daar zit niemand: de simulatie speelt die stoel.") }
      return try state.hint(text, stoelen: people)
    }
  }

  /// Whether words that seem to tell what a seat does not know are sent all the same; if not that is said.
  ///
  /// - Parameters:
  ///   - text: What is to be said.
  ///   - seats: Who hears it.
  ///   - duos: Where.
  ///   - alles: Also what it plainly tells, by a title or six words of a piece: of a hint the session itself refuses that.
  /// - Returns: Whether it is sent.
  /// - Throws: `Gestopt` when the trainer stops.
  private func magHoren(
    _ text: String, _ seats: [Stoel], _ duos: [Int], alles: Bool
  ) throws -> Bool {
    var seen: [String] = []
    for duo in duos {
      guard let (_, state) = volger.sessie(duo), !state.gesloten else { continue }
      let reader = lezers.lezer(state.casus)
      for seat in seats where state.bezetting[seat] == .mens {
        let plain = state.verraden(door: text, aan: seat)
        if plain != nil, !alles { continue }
        let told = plain.map { "\u{2018}\($0.titel)\u{2019}" }
        for what in [told].compactMap(\.self) + state.lijktOnbekend(text, aan: seat, reader) {
          let line = "\(what) (de stoel \(seat.naam))"
          if !seen.contains(line) { seen.append(line) }
        }
      }
    }
    guard !seen.isEmpty else { return true }
    let shown = opsomming(seen.prefix(3) + (seen.count > 3 ? ["nog \(seen.count - 3)"] : []))
    let sure = try bediening.regel(
      "Dit lijkt op wat deze stoel nog niet weet: \(shown). Typ ja om het toch te sturen (Enter: niet sturen):")
    if sure.lowercased() == "ja" { return true }
    // Not laid in the line: what one types next would be glued to it.
    try gesprek.meld(
      "Niet gestuurd; pijltje omhoog haalt uw regel terug. Zeg liever waar of aan wie er iets te vragen is.")
    return false
  }

  /// Whether a text of the trainer may be recorded; if not it lies in the line, to be changed.
  private func mag(_ text: String, _ duos: [Int]) throws(Gestopt) -> Bool {
    for duo in duos { if let (_, state) = volger.sessie(duo) { gegevens.ken(state.casus) } }
    if try gegevens.mag(text) { return true }
    bediening.legKlaar(text)
    return false
  }

  private func tijd(_ line: Trainerregel, _ duos: [Int]) throws {
    var minutes = Int(line.rest)
    if minutes == nil {
      minutes = Int(try bediening.regel("Hoeveel gesimuleerde minuten erbij? (Enter: toch niet)"))
    }
    guard let minutes else { return }
    var kinds: [(soort: Termijn.Soort, tekst: String)] = []
    for duo in duos {
      guard let (_, state) = volger.sessie(duo) else { continue }
      for term in state.termijnen where term.gehaald == nil {
        if !kinds.contains(where: { $0.soort == term.termijn.soort }) {
          let end = duos.count == 1 ? ", tot \(state.klok.tekst(term.termijn.einde))" : ""
          kinds.append((term.termijn.soort, term.termijn.soort.naam + end))
        }
      }
    }
    guard !kinds.isEmpty else { throw Trainerregel.Fout(tekst: "Er loopt geen termijn.") }
    var kind: Termijn.Soort? = kinds[0].soort
    if kinds.count > 1 {
      kind = try gesprek.kies(
        "Welke termijn?", kinds.map { ($0.soort.rawValue, $0.tekst, $0.soort) }, kop: "Meer tijd")
    }
    guard let kind else { return }
    try elk(duos, "\(duurInWoorden(minutes)) erbij voor \(kind.naam)") {
      state throws(Weigering) in
      guard let term = state.termijnen.last(where: { $0.gehaald == nil && $0.termijn.soort == kind }) else {
        throw Weigering(.nietsTeDoen, "Hier loopt die termijn niet.")
      }
      return try state.verleng(termijn: term.termijn.nummer, met: minutes)
    }
  }

  private func incident(_ line: Trainerregel, _ duos: [Int]) throws {
    if !line.rest.isEmpty {
      guard try mag(line.rest, duos), let seat = try line.stoel ?? vraagStoel("Wie hoort het?"),
        try magHoren(line.rest, [seat], duos, alles: true)
      else { return }
      return try elk(duos, gebeurtenis(line.rest, seat)) { state throws(Weigering) in
        try state.incident(line.rest, stoel: seat)
      }
    }
    var options: [(woord: String, tekst: String, waarde: String?)] = []
    for duo in duos {
      guard let (_, state) = volger.sessie(duo) else { continue }
      for incident in state.mogelijkeIncidenten where !options.contains(where: { $0.woord == incident.id }) {
        options.append((incident.id, "\(Duostand.kort(incident.stoel)): \(incident.tekst)", incident.id))
      }
    }
    options.append(("zelf", "zelf iets schrijven", nil))
    guard let chosen = try gesprek.kies("Wat gebeurt er?", options, kop: "Incident") else { return }
    if let chosen {
      return try elk(duos, "incident \u{2018}\(chosen)\u{2019}") { state throws(Weigering) in
        try state.laatGebeuren(chosen)
      }
    }
    guard let seat = try line.stoel ?? vraagStoel("Wie hoort het?") else { return }
    let text = try bediening.regel("Wat gebeurt er? (Enter: toch niet)")
    guard !text.isEmpty, try mag(text, duos), try magHoren(text, [seat], duos, alles: true) else { return }
    try elk(duos, gebeurtenis(text, seat)) { state throws(Weigering) in try state.incident(text, stoel: seat) }
  }

  /// What a trainer lets happen, in words.
  private func gebeurtenis(_ text: String, _ seat: Stoel) -> String {
    "incident bij de stoel \(seat.naam), \(citaat(text, maximum: 60))"
  }

  private func vraagStoel(_ question: String) throws -> Stoel? {
    try gesprek.kies(
      question, Stoel.allCases.map { ($0.rawValue, "de stoel \($0.naam)", $0) }, kop: "Atelier \(volger.atelier.naam)")
  }

  private func geef(_ line: Trainerregel, _ duos: [Int]) throws {
    guard let seat = try line.stoel ?? vraagStoel("Welke stoel?") else { return }
    let to: Bezetting = line.rest.lowercased().hasPrefix("terug") ? .mens : .simulatie
    // With its last seat a session is finished by the simulation, at once.
    let last = duos.filter { duo in to == .simulatie && volger.sessie(duo).map { isLaatste(seat, $0.sessie) } ?? false }
    if !last.isEmpty {
      let who = last.count == 1 ? "duo \(last[0])" : "duo's \(opsomming(last.map(String.init)))"
      let sure = try bediening.regel(
        "Van \(who) speelt de simulatie dan beide stoelen: zij maakt de sessie meteen af; terug kan niet. Typ ja:")
      guard sure.lowercased() == "ja" else {
        return try gesprek.meld("Er is niets gegeven: de stoel blijft waar zij is.")
      }
    }
    try elk(duos, "de stoel \(seat.naam) is nu bij \(to == .mens ? "de deelnemer" : "de simulatie")") {
      state throws(Weigering) in
      // What was not asked is not done: the other seat may have been given away meanwhile.
      if to == .simulatie, isLaatste(seat, state), last.isEmpty {
        throw Weigering(.nietsTeDoen, "De andere stoel is intussen ook bij de simulatie. Typ het nog eens.")
      }
      return try state.overdragen([seat], aan: to)
    }
  }

  /// Whether a seat is the last that somebody plays.
  private func isLaatste(_ seat: Stoel, _ state: Sessie) -> Bool {
    !state.gesloten && state.bezetting[seat] == .mens && state.bezetting[seat.ander] != .mens
  }

  private func einde(_ duos: [Int]) throws {
    let who = duos.count == 1 ? "van duo \(duos[0])" : "van \(duos.count) duo's"
    let sure = try bediening.regel("De simulatie maakt de sessie \(who) af; terug kan niet. Typ ja:")
    guard sure.lowercased() == "ja" else { return }
    try elk(duos, "de sessie is afgemaakt") { state throws(Weigering) in try state.laatAflopen() }
  }

  private func toon(_ duos: [Int]) throws {
    for duo in duos {
      guard let (code, state) = volger.sessie(duo), let row = volger.standen.first(where: { $0.duo == duo }) else {
        continue
      }
      let teller = Verteller(state)
      let last = state.gebeurtenissen.suffix(8).map { "\(teller.moment($0))  \(teller.zin($0))" }
      let terms = state.termijnen.filter { $0.gehaald == nil }.map {
        "\($0.termijn.soort.naam): tot \(state.klok.tekst($0.termijn.einde))"
      }
      try bediening.lees(
        Blad(
          kop: "Duo \(duo) · sessie \(code.tekst)", klok: row.klok,
          delen: [
            .init(titel: "Stand", regels: [row.zin]), .init(titel: "Lopende termijnen", regels: terms),
            .init(titel: "Wat er het laatst gebeurde, van beide stoelen", regels: last),
          ]), verder: "Enter om terug te gaan:")
    }
  }
}

/// What reads texts against the casussen that are played, made once for each.
private final class Lezers {
  private var lezers: [String: Stukkenlezer] = [:]

  func lezer(_ casus: Casus) -> Stukkenlezer {
    if let made = lezers[casus.id] { return made }
    let made = Stukkenlezer(casus)
    lezers[casus.id] = made
    return made
  }
}
