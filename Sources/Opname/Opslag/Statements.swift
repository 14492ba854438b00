import SQLite

/// The statements of the path from choice to commit, prepared once for each connection.
struct Statements: ~Copyable {
  let begin: Statement
  let commit: Statement
  let nieuw: Statement
  let zegel: Statement
  let voegToe: Statement
  let zetZegel: Statement
  let dataversie: Statement
}

extension Statements {
  /// Prepares them; what was prepared before one fails is finalised.
  ///
  /// - Parameters:
  ///   - database: The connection.
  ///   - form: The form of the file, which has links from 2 on; one without them is only read.
  /// - Throws: `SQLiteError` when the file has not what its form has.
  init(_ database: Database, form: Int) throws(SQLiteError) {
    let links = form >= 2
    self.init(
      begin: try database.prepare("BEGIN IMMEDIATE"), commit: try database.prepare("COMMIT"),
      nieuw: try database.prepare(Rijvormen.gebeurtenissen(schakels: links)),
      zegel: try database.prepare(
        links
          ? "SELECT aantal, schakel FROM zegel WHERE sessie = ? AND reeks = ?" : "SELECT 0, x'' WHERE ? IS ? AND 0"),
      voegToe: try database.prepare(links ? Rijvormen.voegGebeurtenisToe : "SELECT 1"),
      zetZegel: try database.prepare(
        links
          ? """
          INSERT INTO zegel (sessie, reeks, aantal, schakel) VALUES (?, ?, ?, ?)
          ON CONFLICT (sessie, reeks) DO UPDATE SET aantal = excluded.aantal, schakel = excluded.schakel
          """ : "SELECT 1"),
      dataversie: try database.prepare("PRAGMA data_version"))
  }
}
