import Scenario
package import SimEngine

extension Archief {
  /// Opens a session: its inputs and its first events are recorded together.
  ///
  /// - Parameters:
  ///   - opening: The inputs of the fold.
  ///   - bron: The bytes of the files that `opening` was read from; equal bytes are stored once.
  ///   - herkomst: Code and event of which this is a branch.
  ///   - woord: The word that the trainer set.
  ///   - gebeurtenissen: What is recorded at once; nil: `Sessie.open`.
  /// - Returns: The recording, with the code by which it is found again.
  /// - Throws: `ArchiefFout`; then nothing is recorded.
  package func open(
    _ opening: Opening, bron: Bronbytes, herkomst: String? = nil, woord: Trainerswoord? = nil,
    gebeurtenissen: [Gebeurtenis]? = nil
  ) throws(ArchiefFout) -> Opgenomen {
    assert(
      opening.casus.id == bron.casusId && opening.regio.id == bron.regioId,
      "The bytes of \(bron.casusId) and \(bron.regioId) are not those of the opening")
    let events = gebeurtenissen ?? Sessie.open(opening)
    let made = try transactie { () throws(ArchiefFout) in
      try voegIn(opening, bron, events, herkomst: herkomst, woord: woord)
    }
    return Opgenomen(
      code: made.rij.code, opening: opening, gebeurtenissen: events,
      wandklok: Array(repeating: made.rij.geopend, count: events.count), bron: bron, geopend: made.rij.geopend,
      herkomst: herkomst, nummer: made.nummer, rij: made.rij, schakel: made.schakel)
  }

  /// Opens a session under a code of its own, within the transaction that is going on; its row, number and last link.
  @discardableResult
  func voegIn(
    _ opening: Opening, _ bron: Bronbytes, _ events: [Gebeurtenis], herkomst: String? = nil,
    woord: Trainerswoord? = nil
  ) throws(ArchiefFout) -> (rij: Sessierij, nummer: Int, schakel: [UInt8]) {
    let now = Wandklok.nu
    let record = OpeningRecordV1(opening, casus: SHA256(bron.casus).tekst, regio: SHA256(bron.regio).tekst)
    let row = Sessierij(
      code: try vrijeCode(), geopend: now, voorbeeld: opening.voorbeeld, herkomst: herkomst, casusId: bron.casusId,
      casus: 0, regioId: bron.regioId, regio: 0, versie: Vastlegging.versie, opening: Vastlegging.bytes(record))
    let begin = Keten.begin(row, bron)
    let made = try voegIn(row, bron, begin, rijen(events, wandklok: now, na: begin))
    if let woord { try opslag.zet(woord, made.nummer, hier: true) }
    return made
  }

  /// Adds a session with its first events, within the transaction that is going on.
  ///
  /// - Parameters:
  ///   - session: Its row, without the numbers of its files.
  ///   - bron: The bytes of these files.
  ///   - begin: The link of what it was opened with.
  ///   - events: Its events, linked to that.
  /// - Returns: The row as it is kept here, its number, and its last link.
  /// - Throws: `ArchiefFout`.
  func voegIn(
    _ session: Sessierij, _ bron: Bronbytes, _ begin: [UInt8], _ events: [Gebeurtenisrij]
  ) throws(ArchiefFout) -> (rij: Sessierij, nummer: Int, schakel: [UInt8]) {
    var row = session
    row.casus = try opslag.voegToe(bron: bron.casus)
    row.regio = try opslag.voegToe(bron: bron.regio)
    let number = try opslag.voegToe(row)
    try opslag.zet(Zegel(aantal: 1, schakel: begin), number, .opening)
    try voegToe(events, aan: number)
    return (row, number, events.last?.schakel ?? begin)
  }

  /// A code that no session and no duo has.
  func vrijeCode() throws(ArchiefFout) -> Sessiecode {
    var generator = SystemRandomNumberGenerator()
    while true {
      let code = Sessiecode(met: &generator)
      if try opslag.nummer(code) == nil, try !opslag.isDuo(code) { return code }
    }
  }

  /// Sessions, newest first.
  ///
  /// - Parameters:
  ///   - code: Only those that were opened before this one.
  ///   - hoogstens: At most so many.
  /// - Returns: A line for each.
  /// - Throws: `ArchiefFout`.
  package func sessies(voor code: Sessiecode? = nil, hoogstens: Int? = nil) throws(ArchiefFout) -> [SessieRegel] {
    var lines: [SessieRegel] = []
    let before = try code.map { code throws(ArchiefFout) in try nummer(code) }
    for row in try opslag.sessies(voor: before, hoogstens: hoogstens) {
      let session = row.sessie
      let opened = try row.opening.map { seal throws(ArchiefFout) in try isGaaf(session, seal) } ?? true
      // A line for every session, also for one that this version cannot open: opening it says why.
      lines.append(
        SessieRegel(
          code: session.code, casus: session.casusId, titel: try titel(session), regio: session.regioId,
          geopend: session.geopend, toestand: row.gesloten ? .gesloten : .open, voorbeeld: session.voorbeeld,
          herkomst: session.herkomst, tijd: row.tijd, gebeurtenissen: row.gebeurtenissen,
          gaaf: row.isHeel && opened,
          naam: row.naam.flatMap { $0.isEmpty ? nil : $0 }, speelvorm: row.speelvorm,
          kenmerk: row.laatste, opening: session.opening, versie: session.versie))
    }
    return lines
  }

  /// The sessions that have a note of a kind, in the order in which they were opened.
  package func sessies(met soort: Aantekening.Soort) throws(ArchiefFout) -> [Sessiecode] {
    var codes: [Sessiecode] = []
    for number in try opslag.sessies(metAantekening: soort.tekst) {
      if let row = try opslag.sessie(number) { codes.append(row.code) }
    }
    return codes
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
    NearMiss.suggestion(for: text, among: try opslag.sessies(voor: nil, hoogstens: 10_000).map(\.sessie.code.tekst))
  }
}
