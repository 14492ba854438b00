import SQLite
import Scenario
import SimEngine

/// Sessions, the bytes they were opened with, and what stands beside their events.
extension SQLiteOpslag {
  func voegToe(bron bytes: [UInt8]) throws(ArchiefFout) -> Int {
    let hash = SHA256(bytes)
    return try vertaal { () throws(SQLiteError) in
      let row = try database.integer("SELECT nummer FROM bron WHERE sha256 = ?", [.blob(hash.bytes)])
      if row != 0 { return row }
      try database.execute("INSERT INTO bron (sha256, inhoud) VALUES (?, ?)", [.blob(hash.bytes), .blob(bytes)])
      return database.lastInsertedRow
    }
  }

  func bron(_ nummer: Int) throws(ArchiefFout) -> [UInt8] {
    try vertaal { () throws(SQLiteError) in
      let statement = try database.prepare("SELECT inhoud FROM bron WHERE nummer = ?")
      statement.bind([.integer(nummer)])
      return try statement.step() ? statement.bytes(0) : []
    }
  }

  func voegToe(_ sessie: Sessierij) throws(ArchiefFout) -> Int {
    try vertaal { () throws(SQLiteError) in
      try database.execute(
        """
        INSERT INTO sessie (code, geopend, voorbeeld, herkomst, casus_id, casus, regio_id, regio, versie, opening)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(sessie.code.tekst), .text(sessie.geopend), .integer(sessie.voorbeeld ? 1 : 0),
          .text(mag: sessie.herkomst), .text(sessie.casusId), .integer(sessie.casus), .text(sessie.regioId),
          .integer(sessie.regio), .integer(sessie.versie), .text(String(decoding: sessie.opening, as: UTF8.self)),
        ])
      return database.lastInsertedRow
    }
  }

  func nummer(_ code: Sessiecode) throws(ArchiefFout) -> Int? {
    let number = try vertaal { () throws(SQLiteError) in
      try database.integer("SELECT nummer FROM sessie WHERE code = ?", [.text(code.tekst)])
    }
    return number == 0 ? nil : number
  }

  /// The columns of a session, as `rij` reads them.
  static let kolommen =
    "s.code, s.geopend, s.voorbeeld, s.herkomst, s.casus_id, s.casus, s.regio_id, s.regio, s.versie, s.opening"

  /// The session in a row that begins with `kolommen`; nil when its code is none of ours.
  static func rij(_ row: borrowing Statement) -> Sessierij? {
    guard let code = Sessiecode(row.text(0)) else { return nil }
    return Sessierij(
      code: code, geopend: row.text(1), voorbeeld: row.integer(2) == 1, herkomst: row.optionalText(3),
      casusId: row.text(4), casus: row.integer(5), regioId: row.text(6), regio: row.integer(7), versie: row.integer(8),
      opening: row.bytes(9))
  }

  func sessie(_ nummer: Int) throws(ArchiefFout) -> Sessierij? {
    try vertaal { () throws(SQLiteError) in
      let row = try database.prepare("SELECT \(Self.kolommen) FROM sessie s WHERE nummer = ?")
      row.bind([.integer(nummer)])
      return try row.step() ? Self.rij(row) : nil
    }
  }

  func sessies(voor: Int?, hoogstens: Int?) throws(ArchiefFout) -> [Sessiestand] {
    try vertaal { () throws(SQLiteError) in
      let seal = { (series: String) in
        self.isVerzegeld ? "(SELECT schakel FROM zegel WHERE sessie = s.nummer AND reeks = '\(series)')" : "NULL"
      }
      let rows = try database.prepare(
        """
        SELECT \(Self.kolommen), coalesce(g.tijd, 0), coalesce(g.volgnummer + 1, 0),
          EXISTS (SELECT 1 FROM gebeurtenis WHERE sessie = s.nummer AND soort = 'sessie_gesloten'),
          \(seal("opening")), \(Self.laatste("naam")), \(Self.laatste("speelvorm")), \(seal("gebeurtenis")),
          \(isVerzegeld ? Self.eindigt : "1")
        FROM sessie s LEFT JOIN gebeurtenis g ON g.sessie = s.nummer
          AND g.volgnummer = (SELECT max(volgnummer) FROM gebeurtenis WHERE sessie = s.nummer)
        WHERE s.nummer < ? ORDER BY s.nummer DESC LIMIT ?
        """)
      rows.bind([.integer(voor ?? Int.max), .integer(hoogstens ?? -1)])
      var list: [Sessiestand] = []
      while try rows.step() {
        guard let session = Self.rij(rows) else { continue }
        list.append(
          Sessiestand(
            sessie: session, tijd: rows.integer(10), gebeurtenissen: rows.integer(11), gesloten: rows.integer(12) == 1,
            opening: isVerzegeld ? rows.bytes(13) : nil, naam: rows.optionalText(14), speelvorm: rows.optionalText(15),
            laatste: rows.bytes(16), isHeel: rows.integer(17) == 1))
      }
      return list
    }
  }

  /// Whether the last event is the one that was sealed last.
  private static let eindigt = """
    EXISTS (SELECT 1 FROM zegel z
      WHERE z.sessie = s.nummer AND z.reeks = 'gebeurtenis' AND z.aantal = g.volgnummer + 1 AND z.schakel = g.schakel)
    """

  /// The text of the last note of a kind beside a session.
  private static func laatste(_ kind: String) -> String {
    "(SELECT tekst FROM aantekening WHERE sessie = s.nummer AND soort = '\(kind)' ORDER BY volgnummer DESC LIMIT 1)"
  }

  func sessies(metAantekening soort: String) throws(ArchiefFout) -> [Int] {
    try vertaal { () throws(SQLiteError) in
      let rows = try database.prepare("SELECT DISTINCT sessie FROM aantekening WHERE soort = ? ORDER BY sessie")
      rows.bind([.text(soort)])
      var numbers: [Int] = []
      while try rows.step() { numbers.append(rows.integer(0)) }
      return numbers
    }
  }

  // MARK: beside the events

  func aantekeningen(_ sessie: Int) throws(ArchiefFout) -> [Aantekeningrij] {
    try vertaal { () throws(SQLiteError) in
      let rows = try database.prepare(Rijvormen.aantekeningen(schakels: isVerzegeld))
      rows.bind([.integer(sessie)])
      var notes: [Aantekeningrij] = []
      while try rows.step() {
        notes.append(Rijvormen.aantekening(rows))
      }
      return notes
    }
  }

  func voegToe(_ aantekening: Aantekeningrij, aan sessie: Int) throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in
      try database.execute(Rijvormen.voegAantekeningToe, Rijvormen.kolommen(aantekening, sessie))
    }
  }

  func concepten(_ sessie: Int) throws(ArchiefFout) -> [Schrijfplek: String] {
    try vertaal { () throws(SQLiteError) in
      // Before there were fields a seat had one text.
      let rows = try database.prepare(
        "SELECT stoel, \(vorm >= 3 ? "veld" : "''"), tekst FROM concept WHERE sessie = ?")
      rows.bind([.integer(sessie)])
      var found: [Schrijfplek: String] = [:]
      while try rows.step() {
        found[Schrijfplek(stoel: Stoel(rawValue: rows.text(0)), veld: rows.text(1))] = rows.text(2)
      }
      return found.filter { !$0.value.isEmpty }
    }
  }

  func woord(_ sessie: Int) throws(ArchiefFout) -> Trainerswoord? {
    guard vorm >= 4 else { return nil }
    return try vertaal { () throws(SQLiteError) in
      let row = try database.prepare("SELECT zout, rondes, sleutel FROM trainerswoord WHERE sessie = ?")
      row.bind([.integer(sessie)])
      guard try row.step() else { return nil }
      return Trainerswoord(zout: row.bytes(0), rondes: row.integer(1), sleutel: row.bytes(2))
    }
  }

  func zet(_ woord: Trainerswoord, _ sessie: Int, hier: Bool) throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in
      try database.execute(
        "INSERT INTO trainerswoord (sessie, zout, rondes, sleutel, bestand) VALUES (?, ?, ?, ?, ?)",
        [
          .integer(sessie), .blob(woord.zout), .integer(woord.rondes), .blob(woord.sleutel),
          .integer(hier ? bestandsnummer : -1),
        ])
    }
  }

  func isKopie(_ sessie: Int) throws(ArchiefFout) -> Bool {
    guard vorm >= 6 else { return false }
    let kept = try vertaal { () throws(SQLiteError) in
      try database.integer("SELECT bestand FROM trainerswoord WHERE sessie = ?", [.integer(sessie)])
    }
    // Of before it was kept it is not known.
    return kept != 0 && kept != bestandsnummer
  }

  /// The number that the file has on its disk, never 0.
  ///
  /// A copy has another; the same file under another name has the same.
  private var bestandsnummer: Int {
    let number = Int(bitPattern: Bestandsidentiteit(Archiefbestand.echt(plaats.tekst))?.nummer ?? 0)
    return number == 0 ? -2 : number
  }

  func zet(concept: String?, _ sessie: Int, _ plek: Schrijfplek, wandklok: String) throws(ArchiefFout) {
    let key: [SQLiteValue] = [.integer(sessie), .text(plek.stoel?.rawValue ?? ""), .text(plek.veld)]
    try vertaal { () throws(SQLiteError) in
      guard let concept else {
        return try database.execute("DELETE FROM concept WHERE sessie = ? AND stoel = ? AND veld = ?", key)
      }
      try database.execute(
        """
        INSERT INTO concept (sessie, stoel, veld, wandklok, tekst) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (sessie, stoel, veld) DO UPDATE SET wandklok = excluded.wandklok, tekst = excluded.tekst
        """, key + [.text(wandklok), .text(concept)])
    }
  }
}
