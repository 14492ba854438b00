import SQLite
import Verslag

/// Writes an OCEL 2.0 export as a SQLite file, in the relational form that the standard gives.
enum OCELBestand {
  /// Fills an empty file.
  ///
  /// - Parameters:
  ///   - export: What to write.
  ///   - path: The file.
  ///   - pad: The file as the user named it.
  /// - Throws: `Opdrachtfout` with why it could not be written.
  static func schrijf(_ export: OCELExport, naar path: String, voor pad: String) throws(Opdrachtfout) {
    do { try vul(path, export) } catch {
      throw Uitvoerbestand.fout(pad, reden(error), .lezenOfSchrijven)
    }
  }

  /// Why a file could not be written, in Dutch; the number of SQLite where there are no words for it.
  static func reden(_ error: SQLiteError) -> String {
    switch error.code {
    case .full: "de schijf is vol"
    case .perm, .readonly: "er zijn geen schrijfrechten"
    case .cantopen: "het bestand of zijn map is niet te openen"
    case .busy, .locked: "een ander programma heeft het bestand in gebruik"
    case .ioerr: "de schijf geeft een fout (\(error.code))"
    default: "het databasebestand was niet te vullen (\(error.code))"
    }
  }

  private static func vul(_ path: String, _ export: OCELExport) throws(SQLiteError) {
    let database = try Database(pad: path)
    // The file is nobody's yet and is thrown away when this fails: no journal beside it, and one fsync at the end.
    try database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; BEGIN")
    try database.execute(vast)
    try soorten(export.gebeurtenissoorten, "event", database)
    try soorten(export.objectsoorten, "object", database)
    try rijen(export.gebeurtenissen, export.gebeurtenissoorten, "event", database)
    try rijen(export.objecten, export.objectsoorten, "object", database)
    try relaties(export.relaties, "event_object", database)
    try relaties(export.onderling, "object_object", database)
    try database.execute("COMMIT")
  }

  /// The tables that do not depend on the kinds.
  private static let vast = """
    CREATE TABLE event_map_type (ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT);
    CREATE TABLE object_map_type (ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT);
    CREATE TABLE event (ocel_id TEXT PRIMARY KEY, ocel_type TEXT,
      FOREIGN KEY (ocel_type) REFERENCES event_map_type (ocel_type));
    CREATE TABLE object (ocel_id TEXT PRIMARY KEY, ocel_type TEXT,
      FOREIGN KEY (ocel_type) REFERENCES object_map_type (ocel_type));
    CREATE TABLE event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT,
      PRIMARY KEY (ocel_event_id, ocel_object_id, ocel_qualifier),
      FOREIGN KEY (ocel_event_id) REFERENCES event (ocel_id),
      FOREIGN KEY (ocel_object_id) REFERENCES object (ocel_id));
    CREATE TABLE object_object (ocel_source_id TEXT, ocel_target_id TEXT, ocel_qualifier TEXT,
      PRIMARY KEY (ocel_source_id, ocel_target_id, ocel_qualifier),
      FOREIGN KEY (ocel_source_id) REFERENCES object (ocel_id),
      FOREIGN KEY (ocel_target_id) REFERENCES object (ocel_id));
    """

  private static func soorten(_ kinds: [OCELExport.Soort], _ what: String, _ database: Database) throws(SQLiteError) {
    for kind in kinds {
      try database.execute("INSERT INTO \(what)_map_type VALUES (?, ?)", [.text(kind.naam), .text(kind.tabel)])
      let columns = kind.kolommen.map { "\(naam($0.naam)) \($0.type), " }.joined()
      let change = what == "object" ? "ocel_changed_field TEXT, " : ""
      // An event happens once; an object has a row for every change.
      let key = what == "event" ? " PRIMARY KEY" : ""
      try database.execute(
        "CREATE TABLE \(naam("\(what)_\(kind.tabel)")) (ocel_id TEXT\(key), ocel_time TIMESTAMP, \(change)\(columns)"
          + "FOREIGN KEY (ocel_id) REFERENCES \(what) (ocel_id))")
    }
  }

  private static func rijen(
    _ rows: [OCELExport.Rij], _ kinds: [OCELExport.Soort], _ what: String, _ database: Database
  ) throws(SQLiteError) {
    let main = try database.prepare("INSERT INTO \(what) VALUES (?, ?)")
    for row in rows { try main.execute([.text(row.id), .text(row.soort)]) }
    for kind in kinds {
      let fixed: [SQLiteValue] = what == "object" ? [.null] : []
      let marks = Array(repeating: "?", count: 2 + fixed.count + kind.kolommen.count).joined(separator: ", ")
      let insert = try database.prepare("INSERT INTO \(naam("\(what)_\(kind.tabel)")) VALUES (\(marks))")
      for row in rows where row.soort == kind.naam {
        try insert.execute([.text(row.id), .text(row.tijd)] + fixed + row.waarden.map(waarde))
      }
    }
  }

  private static func relaties(_ items: [OCELExport.Relatie], _ table: String, _ database: Database) throws(SQLiteError)
  {
    let insert = try database.prepare("INSERT INTO \(table) VALUES (?, ?, ?)")
    for item in items { try insert.execute([.text(item.van), .text(item.naar), .text(item.aard)]) }
  }

  private static func waarde(_ value: OCELExport.Waarde) -> SQLiteValue {
    switch value {
    case .tekst(let text): .text(mag: text)
    case .getal(let number): .integer(mag: number)
    }
  }

  /// A name as SQL reads it.
  private static func naam(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }
}
