/// The statements of the path from choice to commit, prepared once for each connection.
struct Opdrachten: ~Copyable {
  let begin: Statement
  let commit: Statement
  let nieuw: Statement
  let voegToe: Statement
  let dataversie: Statement
}

extension Opdrachten {
  /// Prepares them; what was prepared before one fails is finalised.
  init(_ database: Database) throws(SQLiteError) {
    self.init(
      begin: try database.prepare("BEGIN IMMEDIATE"), commit: try database.prepare("COMMIT"),
      nieuw: try database.prepare(
        """
        SELECT volgnummer, wandklok, versie, inhoud FROM gebeurtenis
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

/// What a SQLite file turns out to be.
enum Herkenning: Equatable {
  case ons, leeg, vreemd
  /// Of a newer version, with the number of its form.
  case nieuwer(Int)

  /// Looks without changing anything.
  init(_ database: Database) throws(SQLiteError) {
    let id = try database.integer("PRAGMA application_id")
    let version = try database.integer("PRAGMA user_version")
    if id == Schema.applicationId {
      self = version > Schema.migrations.count ? .nieuwer(version) : .ons
    } else {
      let tables = try database.integer("SELECT count(*) FROM sqlite_schema")
      self = id == 0 && version == 0 && tables == 0 ? .leeg : .vreemd
    }
  }
}
