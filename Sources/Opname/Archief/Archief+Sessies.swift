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
    let made = try transactie { () throws(ArchiefFout) -> (code: Sessiecode, nummer: Int) in
      let code = try vrijeCode()
      let number = try opslag.voegToe(
        Sessierij(
          code: code, geopend: now, voorbeeld: opening.voorbeeld, herkomst: herkomst, casusId: bron.casusId,
          casus: try opslag.voegToe(bron: bron.casus), regioId: bron.regioId,
          regio: try opslag.voegToe(bron: bron.regio), versie: Vastlegging.versie, opening: Vastlegging.bytes(record)))
      try opslag.voegToe(rijen(events, wandklok: now), aan: number)
      return (code, number)
    }
    return Opgenomen(
      code: made.code, opening: opening, gebeurtenissen: events, wandklok: Array(repeating: now, count: events.count),
      bron: bron, geopend: now, herkomst: herkomst, nummer: made.nummer)
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
          gebeurtenissen: row.gebeurtenissen))
    }
    return lines
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
