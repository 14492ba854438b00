import Scenario
package import SimEngine

extension Archief {
  /// Opens a session: its inputs and its first events are recorded together.
  ///
  /// - Parameters:
  ///   - opening: The inputs of the fold.
  ///   - bron: The bytes of the files that `opening` was read from; equal bytes are stored once.
  ///   - herkomst: Code and event of which this is a branch.
  ///   - gebeurtenissen: What is recorded at once; nil: `Sessie.open`.
  /// - Returns: The recording, with the code by which it is found again.
  /// - Throws: `ArchiefFout`; then nothing is recorded.
  package func open(
    _ opening: Opening, bron: Bronbytes, herkomst: String? = nil, gebeurtenissen: [Gebeurtenis]? = nil
  ) throws(ArchiefFout) -> Opgenomen {
    assert(
      opening.casus.id == bron.casusId && opening.regio.id == bron.regioId,
      "The bytes of \(bron.casusId) and \(bron.regioId) are not those of the opening")
    let events = gebeurtenissen ?? Sessie.open(opening)
    let now = Wandklok.nu
    let record = OpeningRecordV1(opening, casus: SHA256(bron.casus).tekst, regio: SHA256(bron.regio).tekst)
    let made = try transactie { () throws(ArchiefFout) -> (rij: Sessierij, nummer: Int, schakel: [UInt8]) in
      let row = Sessierij(
        code: try vrijeCode(), geopend: now, voorbeeld: opening.voorbeeld, herkomst: herkomst, casusId: bron.casusId,
        casus: 0, regioId: bron.regioId, regio: 0, versie: Vastlegging.versie, opening: Vastlegging.bytes(record))
      return try voegIn(row, bron, rijen(events, wandklok: now, na: Keten.begin(row, bron)))
    }
    return Opgenomen(
      code: made.rij.code, opening: opening, gebeurtenissen: events,
      wandklok: Array(repeating: now, count: events.count), bron: bron, geopend: now, herkomst: herkomst,
      nummer: made.nummer, rij: made.rij, schakel: made.schakel)
  }

  /// Adds a session with its first events, within the transaction that is going on.
  ///
  /// - Returns: The row as it is kept here, its number, and its last link.
  func voegIn(
    _ session: Sessierij, _ bron: Bronbytes, _ events: [Gebeurtenisrij]
  ) throws(ArchiefFout) -> (rij: Sessierij, nummer: Int, schakel: [UInt8]) {
    var row = session
    row.casus = try opslag.voegToe(bron: bron.casus)
    row.regio = try opslag.voegToe(bron: bron.regio)
    let number = try opslag.voegToe(row)
    let begin = Keten.begin(row, bron)
    try opslag.zet(Zegel(aantal: 1, schakel: begin), number, .opening)
    try voegToe(events, aan: number)
    return (row, number, events.last?.schakel ?? begin)
  }

  private func vrijeCode() throws(ArchiefFout) -> Sessiecode {
    var generator = SystemRandomNumberGenerator()
    while true {
      let code = Sessiecode(met: &generator)
      if try opslag.nummer(code) == nil { return code }
    }
  }

  /// All sessions, newest first.
  package func sessies() throws(ArchiefFout) -> [SessieRegel] {
    var lines: [SessieRegel] = []
    for row in try opslag.sessies() {
      let session = row.sessie
      // A line for every session, also for one that this version cannot open: opening it says why.
      let record = try? Vastlegging.opening(session.opening, versie: session.versie)
      lines.append(
        SessieRegel(
          code: session.code, casus: session.casusId, titel: try titel(session), regio: session.regioId,
          geopend: session.geopend, toestand: row.gesloten ? .gesloten : .open, voorbeeld: session.voorbeeld,
          herkomst: session.herkomst, bezetting: (try? record?.bezetting()) ?? [:], tijd: row.tijd,
          gebeurtenissen: row.gebeurtenissen,
          gaaf: try row.opening.map { seal throws(ArchiefFout) in try isGaaf(session, seal) } ?? true,
          naam: row.naam.flatMap { $0.isEmpty ? nil : $0 }, tweeTerminals: row.speelvorm == SessieRegel.tweeTerminals))
    }
    return lines
  }

  private func isGaaf(_ session: Sessierij, _ seal: [UInt8]) throws(ArchiefFout) -> Bool {
    seal == Keten.begin(session, casus: try digest(session.casus), regio: try digest(session.regio))
  }

  private func digest(_ bron: Int) throws(ArchiefFout) -> SipHash {
    if let known = digests[bron] { return known }
    let found = SipHash(try opslag.bron(bron))
    digests[bron] = found
    return found
  }

  private func titel(_ session: Sessierij) throws(ArchiefFout) -> String {
    if let known = titels[session.casus] { return known }
    let source = SourceText(bestand: session.casusId, bytes: try opslag.bron(session.casus))
    let title = CasusReader.lees(source, id: session.casusId, controle: .alleenVorm).waarde?.titel ?? session.casusId
    titels[session.casus] = title
    return title
  }

  /// A session as it is kept, with its number.
  ///
  /// - Throws: `onbekendeCode`, with the code that was probably meant.
  func rij(_ code: Sessiecode) throws(ArchiefFout) -> (nummer: Int, sessie: Sessierij) {
    let number = try nummer(code)
    guard let session = try opslag.sessie(number) else { throw try onbekend(code) }
    return (number, session)
  }

  /// The number of a session.
  ///
  /// - Throws: `onbekendeCode`, with the code that was probably meant.
  func nummer(_ code: Sessiecode) throws(ArchiefFout) -> Int {
    guard let number = try opslag.nummer(code) else { throw try onbekend(code) }
    return number
  }

  private func onbekend(_ code: Sessiecode) throws(ArchiefFout) -> ArchiefFout {
    .onbekendeCode(code.tekst, suggestie: try suggestie(code.tekst))
  }

  /// The code in this archive that was probably meant by a text.
  package func suggestie(_ text: String) throws(ArchiefFout) -> String? {
    NearMiss.suggestion(for: text, among: try opslag.sessies().prefix(10_000).map(\.sessie.code.tekst))
  }
}
