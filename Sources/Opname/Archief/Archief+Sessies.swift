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
    let casusHash = SHA256(bron.casus)
    let regioHash = SHA256(bron.regio)
    let record = OpeningRecordV1(opening, casus: casusHash.tekst, regio: regioHash.tekst)
    let bytes = String(decoding: Vastlegging.bytes(record), as: UTF8.self)
    let made = try transactie { () throws(SQLiteError) -> (code: Sessiecode, nummer: Int) in
      let code = try vrijeCode()
      let casus = try bewaar(bron.casus, casusHash)
      let regio = try bewaar(bron.regio, regioHash)
      try database.execute(
        """
        INSERT INTO sessie (code, geopend, voorbeeld, herkomst, casus_id, casus, regio_id, regio, versie, opening)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(code.tekst), .text(now), .integer(opening.voorbeeld ? 1 : 0), .text(mag: herkomst),
          .text(bron.casusId), .integer(casus), .text(bron.regioId), .integer(regio), .integer(Vastlegging.versie),
          .text(bytes),
        ])
      let number = database.lastInsertedRow
      try schrijf(events, sessie: number, wandklok: now)
      return (code, number)
    }
    return Opgenomen(
      code: made.code, opening: opening, gebeurtenissen: events, wandklok: Array(repeating: now, count: events.count),
      bron: bron, geopend: now, herkomst: herkomst, nummer: made.nummer)
  }

  private func vrijeCode() throws(SQLiteError) -> Sessiecode {
    var generator = SystemRandomNumberGenerator()
    while true {
      let code = Sessiecode(met: &generator)
      if try database.integer("SELECT count(*) FROM sessie WHERE code = ?", [.text(code.tekst)]) == 0 { return code }
    }
  }

  /// The row of these bytes, which is made when they are new.
  private func bewaar(_ bytes: [UInt8], _ hash: SHA256) throws(SQLiteError) -> Int {
    let row = try database.integer("SELECT nummer FROM bron WHERE sha256 = ?", [.blob(hash.bytes)])
    if row != 0 { return row }
    try database.execute("INSERT INTO bron (sha256, inhoud) VALUES (?, ?)", [.blob(hash.bytes), .blob(bytes)])
    return database.lastInsertedRow
  }

  /// All sessions, newest first.
  package func sessies() throws(ArchiefFout) -> [SessieRegel] {
    var lines: [SessieRegel] = []
    do throws(SQLiteError) {
      let rows = try database.prepare(
        """
        SELECT s.code, s.casus_id, s.casus, s.regio_id, s.geopend, s.voorbeeld, s.herkomst, s.versie, s.opening,
          coalesce(g.tijd, 0), coalesce(g.volgnummer + 1, 0),
          EXISTS (SELECT 1 FROM gebeurtenis WHERE sessie = s.nummer AND soort = 'sessie_gesloten')
        FROM sessie s LEFT JOIN gebeurtenis g ON g.sessie = s.nummer
          AND g.volgnummer = (SELECT max(volgnummer) FROM gebeurtenis WHERE sessie = s.nummer)
        ORDER BY s.nummer DESC
        """)
      while try rows.step() {
        guard let code = Sessiecode(rows.text(0)) else { continue }
        // A line for every session, also for one that this version cannot open: opening it says why.
        let record = try? Vastlegging.opening(rows.bytes(8), versie: rows.integer(7))
        let casus = rows.text(1)
        lines.append(
          SessieRegel(
            code: code, casus: casus, titel: try titel(casus, rij: rows.integer(2)), regio: rows.text(3),
            geopend: rows.text(4), toestand: rows.integer(11) == 1 ? "gesloten" : "open",
            voorbeeld: rows.integer(5) == 1, herkomst: rows.optionalText(6),
            bezetting: (try? record?.bezetting()) ?? [:], tijd: rows.integer(9), gebeurtenissen: rows.integer(10)))
      }
    } catch { throw fout(error) }
    return lines
  }

  private func titel(_ id: String, rij: Int) throws(SQLiteError) -> String {
    if let known = titels[rij] { return known }
    let statement = try database.prepare("SELECT inhoud FROM bron WHERE nummer = ?")
    statement.bind([.integer(rij)])
    let bytes = try statement.step() ? statement.bytes(0) : []
    let casus = CasusReader.lees(SourceText(bestand: id, bytes: bytes), id: id, controle: .alleenVorm)
    let title = casus.waarde?.titel ?? id
    titels[rij] = title
    return title
  }

  /// One row of the table of sessions.
  struct Sessierij {
    var nummer: Int
    var geopend: String
    var herkomst: String?
    var casus: Int
    var regio: Int
    var record: OpeningRecordV1
  }

  func rij(_ code: Sessiecode) throws(ArchiefFout) -> Sessierij {
    let number = try nummer(code)
    let found: (geopend: String, herkomst: String?, casus: Int, regio: Int, versie: Int, opening: [UInt8])
    do throws(SQLiteError) {
      let row = try database.prepare(
        "SELECT geopend, herkomst, casus, regio, versie, opening FROM sessie WHERE nummer = ?")
      row.bind([.integer(number)])
      _ = try row.step()
      found = (row.text(0), row.optionalText(1), row.integer(2), row.integer(3), row.integer(4), row.bytes(5))
    } catch { throw fout(error) }
    do {
      return Sessierij(
        nummer: number, geopend: found.geopend, herkomst: found.herkomst, casus: found.casus, regio: found.regio,
        record: try Vastlegging.opening(found.opening, versie: found.versie))
    } catch { throw .onleesbareSessie(code: code.tekst, reden: "bij de opening: \(error.omschrijving)") }
  }

  /// The row of a session.
  ///
  /// - Throws: `onbekendeCode`, with the code that was probably meant.
  func nummer(_ code: Sessiecode) throws(ArchiefFout) -> Int {
    do throws(SQLiteError) {
      let number = try database.integer("SELECT nummer FROM sessie WHERE code = ?", [.text(code.tekst)])
      if number != 0 { return number }
    } catch { throw fout(error) }
    throw .onbekendeCode(code.tekst, suggestie: try suggestie(code.tekst))
  }

  /// The code in this archive that was probably meant by a text.
  package func suggestie(_ text: String) throws(ArchiefFout) -> String? {
    var codes: [String] = []
    do throws(SQLiteError) {
      let rows = try database.prepare("SELECT code FROM sessie ORDER BY nummer DESC LIMIT 10000")
      while try rows.step() { codes.append(rows.text(0)) }
    } catch { throw fout(error) }
    return NearMiss.suggestion(for: text, among: codes)
  }

  func bron(_ row: Int) throws(ArchiefFout) -> [UInt8] {
    do throws(SQLiteError) {
      let statement = try database.prepare("SELECT inhoud FROM bron WHERE nummer = ?")
      statement.bind([.integer(row)])
      return try statement.step() ? statement.bytes(0) : []
    } catch { throw fout(error) }
  }
}
