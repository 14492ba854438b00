import SQLite

/// The statements of the path from choice to commit, prepared once for each connection.
struct Statements: ~Copyable {
  let begin: Statement
  let commit: Statement
  let nieuw: Statement
  let voegToe: Statement
  let dataversie: Statement
}

extension Statements {
  /// Prepares them; what was prepared before one fails is finalised.
  init(_ database: Database) throws(SQLiteError) {
    self.init(
      begin: try database.prepare("BEGIN IMMEDIATE"), commit: try database.prepare("COMMIT"),
      nieuw: try database.prepare(
        """
        SELECT volgnummer, tijd, soort, wandklok, versie, inhoud FROM gebeurtenis
        WHERE sessie = ? AND volgnummer >= ? ORDER BY volgnummer
        """),
      voegToe: try database.prepare(
        """
        INSERT INTO gebeurtenis (sessie, volgnummer, tijd, soort, wandklok, versie, inhoud)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """),
      dataversie: try database.prepare("PRAGMA data_version"))
  }
}
