import FoundationEssentials
import Glibc
import SQLite

/// A connection to the file of an archive, with how it could be opened.
struct SQLiteVerbinding {
  let database: Database
  /// The form of the file; one that can be written has every migration.
  let vorm: Int
  /// Why nothing can be written here; nil when it can.
  var alleenLezen: String?
  /// How many sessions got their links when this was opened.
  var verzegeld = 0
  /// Where the copy lies that is read in place of the file.
  var kopie: Tijdelijkemap?

  /// Opens the file at a path for writing; where that cannot be, for reading.
  ///
  /// - Parameters:
  ///   - path: Path of the file.
  ///   - aanmaken: Whether an archive that is not there is made, folder and all.
  ///   - wachttijd: Milliseconds to wait for another process that writes.
  /// - Returns: The connection.
  /// - Throws: `ArchiefFout`; `bestaatNiet` only when `aanmaken` is false.
  static func open(_ path: String, aanmaken: Bool, wachttijd: Int32) throws(ArchiefFout) -> SQLiteVerbinding {
    try Archiefbestand.bereidVoor(path, aanmaken: aanmaken)
    do throws(ArchiefFout) {
      return try schrijvend(path, aanmaken: aanmaken, wachttijd: wachttijd)
    } catch {
      // A medium that cannot be written, or a disk that is full, is no reason not to show what is there.
      guard let reason = error.waaromAlleenLezen else { throw error }
      do { return try lezend(path, wachttijd: wachttijd, reden: reason) } catch let second {
        // What the file turns out to be says more than why it cannot be written.
        switch second {
        case .geenArchief, .nieuwereVersie: throw second
        default: throw error
        }
      }
    }
  }

  private static func schrijvend(
    _ path: String, aanmaken: Bool, wachttijd: Int32
  ) throws(ArchiefFout) -> SQLiteVerbinding {
    let place = Archiefplaats.bestand(path)
    let database = try vertaal(place) { () throws(SQLiteError) in try Database(pad: path, wachttijd: wachttijd) }
    let found = try herken(database, place)
    if found == .leeg, !aanmaken { throw .bestaatNiet(place) }
    if database.isReadOnly { throw .nietTeSchrijven(place, reden: "er zijn geen schrijfrechten") }
    if case .ons = found { Archiefbestand.besluit(path) }
    return try vertaal(place) { () throws(SQLiteError) in
      SQLiteVerbinding(
        database: database, vorm: Schema.migrations.count, verzegeld: try Schema.prepare(database))
    }
  }

  /// Opens a file that is to be read only, and leaves it and its folder as they are.
  ///
  /// As SQLite's documentation has it for a write-ahead log that cannot be written: as others left it, when they are still
  /// there; else as a file that nobody changes, when its log is empty; else a copy of both, for this account only.
  static func lezend(_ path: String, wachttijd: Int32 = 5000, reden: String) throws(ArchiefFout) -> SQLiteVerbinding {
    let real = Archiefbestand.echt(path)
    // Shared memory beside it: others may have it open.
    if access(real + "-shm", F_OK) == 0 {
      do throws(ArchiefFout) {
        return try gelezen(path, .read, wachttijd, reden)
      } catch {
        guard error.waaromAlleenLezen != nil else { throw error }
      }
    }
    return Archiefbestand.grootte(real + "-wal") == 0
      ? try gelezen(path, .immutable, wachttijd, reden) : try gekopieerd(path, reden: reden)
  }

  private static func gelezen(
    _ path: String, _ access: Database.Access, _ wait: Int32, _ reason: String
  ) throws(ArchiefFout) -> SQLiteVerbinding {
    let place = Archiefplaats.bestand(path)
    let database = try vertaal(place) { () throws(SQLiteError) in
      try Database(pad: path, wachttijd: wait, access: access)
    }
    guard case .ons(let form) = try herken(database, place) else { throw .bestaatNiet(place) }
    // Only now is the log looked at.
    try vertaal(place) { () throws(SQLiteError) in _ = try database.integer("SELECT nummer FROM sessie LIMIT 1") }
    return SQLiteVerbinding(database: database, vorm: form, alleenLezen: reason)
  }

  /// Opens a copy of a file and its log, so that the original stays as it is whatever is done to read it.
  static func gekopieerd(_ path: String, reden: String) throws(ArchiefFout) -> SQLiteVerbinding {
    let place = Archiefplaats.bestand(path)
    try Archiefbestand.controleerSoort(path)
    let folder = try Tijdelijkemap()
    let copy = folder.pad + "/archief.sqlite"
    let real = Archiefbestand.echt(path)
    for suffix in ["", "-wal"] where suffix.isEmpty || Archiefbestand.grootte(real + suffix) > 0 {
      do {
        try FileManager.default.copyItem(atPath: real + suffix, toPath: copy + suffix)
      } catch { throw .nietTeLezen(place, reden: "er is geen kopie van te maken in \(folder.pad)") }
      chmod(copy + suffix, 0o600)
    }
    let database = try vertaal(place) { () throws(SQLiteError) in try Database(pad: copy) }
    guard case .ons(let form) = try herken(database, place) else { throw .bestaatNiet(place) }
    return SQLiteVerbinding(database: database, vorm: form, alleenLezen: reden, kopie: folder)
  }

  private static func herken(_ database: Database, _ place: Archiefplaats) throws(ArchiefFout) -> Herkenning {
    let found = try vertaal(place) { () throws(SQLiteError) in try Herkenning(database) }
    switch found {
    case .ons, .leeg: return found
    case .vreemd: throw .geenArchief(place, reden: "het is een SQLite-bestand van een ander programma")
    case .beschadigd: throw .geenArchief(place, reden: "het bestand is beschadigd")
    case .nieuwer(let version):
      throw .nieuwereVersie(place, gevonden: version, bekend: Schema.migrations.count)
    }
  }

  private static func vertaal<R>(_ place: Archiefplaats, _ body: () throws(SQLiteError) -> R) throws(ArchiefFout) -> R {
    do { return try body() } catch { throw .van(error, place) }
  }
}

extension ArchiefFout {
  /// Why something can perhaps still be read; nil when the reason is not that it cannot be written.
  fileprivate var waaromAlleenLezen: String? {
    switch self {
    case .nietTeSchrijven(_, let reason), .nietTeLezen(_, let reason): reason
    default: nil
    }
  }
}
