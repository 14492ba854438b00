import SQLite

/// The one way in which anything that is recorded goes.
extension SQLiteOpslag {
  func verwijder(_ sessies: [Int], door: String, wandklok: String) throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in
      for number in sessies {
        try database.execute(
          "INSERT INTO deur (sessie, wandklok, door) VALUES (?, ?, ?)",
          [.integer(number), .text(wandklok), .text(door)])
        for table in [
          "concept", "aantekening", "gebeurtenis", "zegel", "trainerswoord", "atelierzitting", "ateliersessie",
        ] {
          try database.execute("DELETE FROM \(table) WHERE sessie = ?", [.integer(number)])
        }
        try database.execute("DELETE FROM sessie WHERE nummer = ?", [.integer(number)])
      }
      try database.execute(
        "DELETE FROM bron WHERE nummer NOT IN (SELECT casus FROM sessie UNION SELECT regio FROM sessie)")
      try database.execute("DELETE FROM deur")
    }
  }

  func verwijderingen() throws(ArchiefFout) -> [Verwijdering] {
    guard isVerzegeld else { return [] }
    return try vertaal { () throws(SQLiteError) in
      let rows = try database.prepare(
        "SELECT wandklok, door, \(vorm >= 5 ? "wat" : "'sessie'") FROM verwijdering ORDER BY nummer")
      var list: [Verwijdering] = []
      while try rows.step() {
        list.append(
          Verwijdering(
            wandklok: rows.text(0), door: rows.text(1), wat: Verwijdering.Wat(rawValue: rows.text(2)) ?? .sessie))
      }
      return list
    }
  }

  /// Writes the file anew without what was removed, also what an earlier version left between its pages, and empties the log.
  func ruimOp() throws(ArchiefFout) -> Bool {
    // What was computed from what is gone goes with it.
    Afgeleid.wis(naast: plaats.tekst)
    do throws(SQLiteError) {
      guard try database.emptyLog() else { return false }
      try database.execute("VACUUM")
      return try database.emptyLog()
    } catch {
      if .busy ~= error.code || .locked ~= error.code { return false }
      throw .van(error, plaats)
    }
  }
}
