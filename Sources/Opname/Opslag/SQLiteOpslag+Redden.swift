import SQLite

/// Reading a damaged file: what can be read before the first row that cannot.
extension SQLiteOpslag {
  /// How many faults SQLite finds in the file.
  func gebreken() throws(ArchiefFout) -> Int {
    do throws(SQLiteError) {
      var count = 0
      let check = try database.prepare("PRAGMA integrity_check")
      while try check.step() { if check.text(0) != "ok" { count += 1 } }
      let keys = try database.prepare("PRAGMA foreign_key_check")
      while try keys.step() { count += 1 }
      return count
    } catch {
      if .corrupt ~= error.code || .error ~= error.code { return 1 }
      throw .van(error, plaats)
    }
  }

  /// The numbers of the sessions of which anything can be read, in order.
  func leesbareNummers() -> [Int] {
    // From both ends, and by every table that names one: a page that is lost hides what lies behind it from one side only.
    let ways = [
      "SELECT nummer FROM sessie ORDER BY nummer", "SELECT nummer FROM sessie ORDER BY nummer DESC",
      "SELECT nummer FROM sessie ORDER BY code", "SELECT DISTINCT sessie FROM gebeurtenis ORDER BY sessie",
      "SELECT DISTINCT sessie FROM gebeurtenis ORDER BY sessie DESC",
    ]
    var found: Set<Int> = []
    for sql in ways { leesbaar(sql, []) { found.insert($0.integer(0)) } }
    return found.sorted()
  }

  /// The events of a session up to the first that cannot be read.
  func leesbareGebeurtenissen(_ sessie: Int) -> [Gebeurtenisrij] {
    var rows: [Gebeurtenisrij] = []
    leesbaar(Rijvormen.gebeurtenissen(schakels: isVerzegeld), [.integer(sessie), .integer(0)]) {
      rows.append(Rijvormen.blik($0).rij)
    }
    return rows
  }

  /// The notes of a session up to the first that cannot be read.
  func leesbareAantekeningen(_ sessie: Int) -> [Aantekeningrij] {
    var rows: [Aantekeningrij] = []
    leesbaar(Rijvormen.aantekeningen(schakels: isVerzegeld), [.integer(sessie)]) {
      rows.append(Rijvormen.aantekening($0))
    }
    return rows
  }

  /// Takes each row until one cannot be read: that there is no more is for the chain to say.
  private func leesbaar(_ sql: String, _ arguments: [SQLiteValue], _ take: (borrowing Statement) -> Void) {
    guard let rows = try? database.prepare(sql) else { return }
    rows.bind(arguments)
    while let more = try? rows.step(), more { take(rows) }
  }
}
