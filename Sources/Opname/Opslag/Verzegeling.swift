import SQLite

/// Gives sessions that were recorded before there were links their chain, once.
enum Verzegeling {
  /// Gives every session in a file its links and seals, within the transaction that is going on.
  static func verzegel(_ database: Database) throws(SQLiteError) {
    let sessions = try database.prepare("SELECT \(SQLiteOpslag.kolommen), s.nummer FROM sessie s ORDER BY s.nummer")
    var digests: [Int: SipHash] = [:]
    func digest(_ source: Int) throws(SQLiteError) -> SipHash {
      if let known = digests[source] { return known }
      let row = try database.prepare("SELECT inhoud FROM bron WHERE nummer = ?")
      row.bind([.integer(source)])
      let found = SipHash(try row.step() ? row.bytes(0) : [])
      digests[source] = found
      return found
    }
    while try sessions.step() {
      // A session of which not even the code is one cannot be opened anyhow.
      guard let session = SQLiteOpslag.rij(sessions) else { continue }
      let number = sessions.integer(10)
      let begin = Keten.begin(session, casus: try digest(session.casus), regio: try digest(session.regio))
      try zet(Zegel(aantal: 1, schakel: begin), number, .opening, database)
      try verzegelGebeurtenissen(number, na: begin, database)
      try verzegelAantekeningen(number, na: begin, database)
    }
  }

  private static func zet(_ seal: Zegel, _ session: Int, _ series: Reeks, _ database: Database) throws(SQLiteError) {
    try database.execute(
      "INSERT INTO zegel VALUES (?, ?, ?, ?)",
      [.integer(session), .text(series.rawValue), .integer(seal.aantal), .blob(seal.schakel)])
  }

  private static func verzegelGebeurtenissen(
    _ session: Int, na begin: [UInt8], _ database: Database
  ) throws(SQLiteError) {
    let rows = try database.prepare(Rijvormen.gebeurtenissen(schakels: true))
    rows.bind([.integer(session), .integer(0)])
    var link = begin
    var links: [(nummer: Int, schakel: [UInt8])] = []
    while try rows.step() {
      let event = Rijvormen.blik(rows).rij
      link = Keten.na(link, event)
      links.append((event.nummer, link))
    }
    let update = try database.prepare("UPDATE gebeurtenis SET schakel = ? WHERE sessie = ? AND volgnummer = ?")
    for row in links { try update.execute([.blob(row.schakel), .integer(session), .integer(row.nummer)]) }
    if !links.isEmpty { try zet(Zegel(aantal: links.count, schakel: link), session, .gebeurtenis, database) }
  }

  private static func verzegelAantekeningen(
    _ session: Int, na begin: [UInt8], _ database: Database
  ) throws(SQLiteError) {
    let rows = try database.prepare(Rijvormen.aantekeningen(schakels: true))
    rows.bind([.integer(session)])
    var link = begin
    var links: [(nummer: Int, schakel: [UInt8])] = []
    while try rows.step() {
      let note = Rijvormen.aantekening(rows)
      link = Keten.na(link, note)
      links.append((note.nummer, link))
    }
    let update = try database.prepare("UPDATE aantekening SET schakel = ? WHERE sessie = ? AND volgnummer = ?")
    for row in links { try update.execute([.blob(row.schakel), .integer(session), .integer(row.nummer)]) }
    if !links.isEmpty { try zet(Zegel(aantal: links.count, schakel: link), session, .aantekening, database) }
  }
}
