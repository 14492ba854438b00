import SQLite

/// Ateliers in a SQLite file.
extension SQLiteOpslag {
  func ateliers() throws(ArchiefFout) -> [Atelierrij] {
    guard vorm >= 5 else { return [] }
    return try vertaal { () throws(SQLiteError) in
      var list: [Atelierrij] = []
      let rows = try database.prepare(
        """
        SELECT nummer, naam, geopend, regio_id, vorm, wissel, instellingen, zout, rondes, sleutel FROM atelier ORDER BY nummer
        """)
      while try rows.step() {
        var row = Atelierrij(
          naam: rows.text(1), geopend: rows.text(2), regioId: rows.optionalText(3), vorm: rows.text(4),
          wissel: rows.integer(5) == 1, instellingen: rows.bytes(6), woord: nil, casussen: [], duos: [])
        row.nummer = rows.integer(0)
        if let rounds = rows.optionalInteger(8) {
          row.woord = Trainerswoord(zout: rows.bytes(7), rondes: rounds, sleutel: rows.bytes(9))
        }
        list.append(row)
      }
      for index in list.indices {
        list[index].casussen = try casussen(list[index].nummer)
        list[index].duos = try duos(list[index].nummer)
      }
      return list
    }
  }

  private func casussen(_ atelier: Int) throws(SQLiteError) -> [String] {
    let rows = try database.prepare("SELECT casus_id FROM ateliercasus WHERE atelier = ? ORDER BY plaats")
    rows.bind([.integer(atelier)])
    var list: [String] = []
    while try rows.step() { list.append(rows.text(0)) }
    return list
  }

  private func duos(_ atelier: Int) throws(SQLiteError) -> [Duorij] {
    let rows = try database.prepare("SELECT nummer, code FROM atelierduo WHERE atelier = ? ORDER BY nummer")
    rows.bind([.integer(atelier)])
    var list: [Duorij] = []
    while try rows.step() {
      if let code = Sessiecode(rows.text(1)) { list.append(Duorij(nummer: rows.integer(0), code: code)) }
    }
    var places: [Int: Int] = [:]
    for (index, duo) in list.enumerated() { places[duo.nummer] = index }
    let people = try database.prepare(
      "SELECT duo, pseudoniem, eigen FROM atelierdeelnemer WHERE atelier = ? ORDER BY duo, nummer")
    people.bind([.integer(atelier)])
    while try people.step() {
      guard let place = places[people.integer(0)] else { continue }
      list[place].deelnemers.append(Deelnemerrij(pseudoniem: people.text(1), eigen: people.optionalText(2)))
    }
    let played = try database.prepare(
      """
      SELECT a.duo, a.plaats, a.sessie, z.stoel, z.pseudoniem, z.wandklok
      FROM ateliersessie a LEFT JOIN atelierzitting z ON z.sessie = a.sessie
      WHERE a.atelier = ? ORDER BY a.duo, a.plaats, z.nummer
      """)
    played.bind([.integer(atelier)])
    while try played.step() {
      guard let place = places[played.integer(0)] else { continue }
      if list[place].sessies.last?.plaats != played.integer(1) {
        list[place].sessies.append(Ateliersessierij(plaats: played.integer(1), sessie: played.integer(2)))
      }
      guard let seat = played.optionalText(3), let last = list[place].sessies.indices.last else { continue }
      list[place].sessies[last].zittingen.append(
        Zittingrij(stoel: seat, pseudoniem: played.text(4), wandklok: played.text(5)))
    }
    return list
  }

  func isDuo(_ code: Sessiecode) throws(ArchiefFout) -> Bool {
    guard vorm >= 5 else { return false }
    return try vertaal { () throws(SQLiteError) in
      try database.integer("SELECT count(*) FROM atelierduo WHERE code = ?", [.text(code.tekst)]) > 0
    }
  }

  func voegToe(_ atelier: Atelierrij) throws(ArchiefFout) -> Int {
    try vertaal { () throws(SQLiteError) in
      let word = atelier.woord
      try database.execute(
        """
        INSERT INTO atelier (naam, geopend, regio_id, vorm, wissel, instellingen, zout, rondes, sleutel)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(atelier.naam), .text(atelier.geopend), .text(mag: atelier.regioId), .text(atelier.vorm),
          .integer(atelier.wissel ? 1 : 0), .text(String(decoding: atelier.instellingen, as: UTF8.self)),
          word.map { .blob($0.zout) } ?? .null, .integer(mag: word?.rondes),
          word.map { .blob($0.sleutel) } ?? .null,
        ])
      let number = database.lastInsertedRow
      for (place, casus) in atelier.casussen.enumerated() {
        try database.execute(
          "INSERT INTO ateliercasus (atelier, plaats, casus_id) VALUES (?, ?, ?)",
          [.integer(number), .integer(place), .text(casus)])
      }
      for duo in atelier.duos {
        try database.execute(
          "INSERT INTO atelierduo (atelier, nummer, code) VALUES (?, ?, ?)",
          [.integer(number), .integer(duo.nummer), .text(duo.code.tekst)])
        for person in duo.deelnemers { try zet(person, atelier: number, duo: duo.nummer) }
      }
      return number
    }
  }

  func voegToe(_ duo: Duorij, atelier: Int) throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in
      try database.execute(
        "INSERT INTO atelierduo (atelier, nummer, code) VALUES (?, ?, ?)",
        [.integer(atelier), .integer(duo.nummer), .text(duo.code.tekst)])
    }
  }

  func voegToe(_ deelnemer: Deelnemerrij, atelier: Int, duo: Int) throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in try zet(deelnemer, atelier: atelier, duo: duo) }
  }

  private func zet(_ person: Deelnemerrij, atelier: Int, duo: Int) throws(SQLiteError) {
    try database.execute(
      """
      INSERT INTO atelierdeelnemer (atelier, duo, nummer, pseudoniem, eigen)
      VALUES (
        ?1, ?2, (SELECT coalesce(max(nummer) + 1, 1) FROM atelierdeelnemer WHERE atelier = ?1 AND duo = ?2), ?3, ?4)
      """, [.integer(atelier), .integer(duo), .text(person.pseudoniem), .text(mag: person.eigen)])
  }

  func koppel(_ sessie: Int, atelier: Int, duo: Int, plaats: Int) throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in
      try database.execute(
        "INSERT INTO ateliersessie (atelier, duo, plaats, sessie) VALUES (?, ?, ?, ?)",
        [.integer(atelier), .integer(duo), .integer(plaats), .integer(sessie)])
    }
  }

  func voegToe(_ zitting: Zittingrij, sessie: Int) throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in
      try database.execute(
        """
        INSERT INTO atelierzitting (sessie, nummer, stoel, pseudoniem, wandklok)
        VALUES (?1, (SELECT coalesce(max(nummer) + 1, 1) FROM atelierzitting WHERE sessie = ?1), ?2, ?3, ?4)
        """, [.integer(sessie), .text(zitting.stoel), .text(zitting.pseudoniem), .text(zitting.wandklok)])
    }
  }

  func verwijder(atelier: Int, door: String, wandklok: String) throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in
      try database.execute(
        "INSERT INTO atelierdeur (atelier, wandklok, door) VALUES (?, ?, ?)",
        [.integer(atelier), .text(wandklok), .text(door)])
      for table in ["atelierdeelnemer", "atelierduo", "ateliercasus"] {
        try database.execute("DELETE FROM \(table) WHERE atelier = ?", [.integer(atelier)])
      }
      try database.execute("DELETE FROM atelier WHERE nummer = ?", [.integer(atelier)])
      try database.execute("DELETE FROM atelierdeur")
    }
  }
}
