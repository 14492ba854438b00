import SQLite

/// How the rows of events and notes stand in a file, and back: the only place that names their columns.
enum Rijvormen {
  /// The events of a session (first argument) from a number on (second), in order.
  static func gebeurtenissen(schakels: Bool) -> String {
    """
    SELECT volgnummer, tijd, soort, wandklok, versie, inhoud, \(schakels ? "schakel" : "x''") FROM gebeurtenis
    WHERE sessie = ? AND volgnummer >= ? ORDER BY volgnummer
    """
  }

  /// Looks at the event in a row of `gebeurtenissen`.
  static func blik(_ row: borrowing Statement) -> Gebeurtenisblik {
    Gebeurtenisblik(
      nummer: row.integer(0), tijd: row.integer(1), versie: row.integer(4), soort: row.raw(2), inhoud: row.raw(5),
      wandklok: row.raw(3), schakel: row.raw(6))
  }

  /// Adds an event, with `kolommen`.
  static let voegGebeurtenisToe = """
    INSERT INTO gebeurtenis (sessie, volgnummer, tijd, soort, wandklok, versie, inhoud, schakel)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// The columns of an event.
  static func kolommen(_ row: Gebeurtenisrij, _ sessie: Int) -> [SQLiteValue] {
    [
      .integer(sessie), .integer(row.nummer), .integer(row.tijd), .text(row.soort), .text(row.wandklok),
      .integer(row.versie), .text(String(decoding: row.inhoud, as: UTF8.self)), .blob(row.schakel),
    ]
  }

  /// The notes of a session, in order.
  static func aantekeningen(schakels: Bool) -> String {
    """
    SELECT volgnummer, wandklok, door, soort, gebeurtenis, tekst, gegevens, \(schakels ? "schakel" : "x''")
    FROM aantekening WHERE sessie = ? ORDER BY volgnummer
    """
  }

  /// The note in a row of `aantekeningen`.
  static func aantekening(_ row: borrowing Statement) -> Aantekeningrij {
    Aantekeningrij(
      nummer: row.integer(0), wandklok: row.text(1), door: row.text(2), soort: row.text(3),
      gebeurtenis: row.optionalInteger(4), tekst: row.text(5), gegevens: row.bytes(6), schakel: row.bytes(7))
  }

  /// Adds a note after the last that is there.
  static let voegAantekeningToe = """
    INSERT INTO aantekening (sessie, volgnummer, wandklok, door, soort, gebeurtenis, tekst, gegevens, schakel)
    VALUES (
      ?1, (SELECT coalesce(max(volgnummer) + 1, 1) FROM aantekening WHERE sessie = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    """

  /// The columns of a note.
  static func kolommen(_ note: Aantekeningrij, _ sessie: Int) -> [SQLiteValue] {
    [
      .integer(sessie), .text(note.wandklok), .text(note.door), .text(note.soort), .integer(mag: note.gebeurtenis),
      .text(note.tekst), .text(String(decoding: note.gegevens, as: UTF8.self)), .blob(note.schakel),
    ]
  }
}
