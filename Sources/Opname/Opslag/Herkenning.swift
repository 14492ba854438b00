import SQLite

/// What a SQLite file turns out to be.
enum Herkenning: Equatable {
  /// Ours, with the number of its form.
  case ons(Int)
  case leeg, vreemd
  /// Ours, with a number that no version ever wrote.
  case beschadigd
  /// Of a newer version, with the number of its form.
  case nieuwer(Int)

  /// Looks without changing anything.
  init(_ database: Database) throws(SQLiteError) {
    let id = try database.integer("PRAGMA application_id")
    let version = try database.integer("PRAGMA user_version")
    if id == Schema.applicationId {
      self = version > Schema.migrations.count ? .nieuwer(version) : version < 1 ? .beschadigd : .ons(version)
    } else {
      let tables = try database.integer("SELECT count(*) FROM sqlite_schema")
      self = id == 0 && version == 0 && tables == 0 ? .leeg : .vreemd
    }
  }
}
