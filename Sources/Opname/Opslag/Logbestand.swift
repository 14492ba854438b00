import Glibc
import SQLite

/// Watches over the log beside an archive (`-wal`), in which what was recorded last stands until it is moved to the file.
///
/// Another program can empty it or write over it in its place; SQLite then goes on behind what is gone, and would move that to the
/// file when it is closed. Who writes here legitimately starts the log anew only when the file has everything that stood in it.
final class Logbestand {
  private let pad: String
  private let hoofdpad: String
  /// The log itself, open as long as the archive is: that it is still the file of its path is watched over elsewhere.
  private var bestand: Int32
  /// How the log stood when it was last found good.
  private var stand = Stand(kop: [], grootte: 0)
  /// The last event that was written here, or that was there at the opening; nil: there is none.
  private var laatste: (sessie: Int, volgnummer: Int)?

  /// The beginning of a log, and how long it is.
  private struct Stand: Equatable {
    /// Magic number, form, page size, checkpoint sequence and salt; empty where there is no log yet.
    var kop: [UInt8]
    var grootte: Int
  }

  /// - Parameters:
  ///   - path: The log.
  ///   - main: The file of the archive.
  ///   - database: The connection through which it is written.
  /// - Throws: `SQLiteError` when the archive cannot be read.
  init(_ path: String, bij main: String, _ database: Database) throws(SQLiteError) {
    (pad, hoofdpad, bestand) = (path, main, open(path, O_RDONLY | O_CLOEXEC))
    let row = try database.prepare(
      "SELECT sessie, volgnummer FROM gebeurtenis ORDER BY sessie DESC, volgnummer DESC LIMIT 1")
    if try row.step() { laatste = (row.integer(0), row.integer(1)) }
    stand = nu()
  }

  deinit { if bestand >= 0 { close(bestand) } }

  /// Remembers what was just made lasting.
  func onthoud(_ event: (sessie: Int, volgnummer: Int)?) {
    if let event { laatste = event }
    stand = nu()
  }

  /// Whether what was recorded is still to be found; reads the file itself only when the log was begun anew.
  ///
  /// - Returns: What is wrong, as the rest of a sentence; nil when nothing is.
  func bezwaar() -> String? {
    let now = nu()
    // The log only grows behind the same beginning.
    if now.kop == stand.kop, now.grootte >= stand.grootte { return nil }
    guard let laatste, !stand.kop.isEmpty else {
      stand = now
      return nil
    }
    guard Logbestand.heeft(hoofdpad, laatste) else {
      return "het logbestand ernaast (-wal) is leeggemaakt of overschreven"
    }
    stand = now
    return nil
  }

  private static let koplengte = 32

  private func nu() -> Stand {
    if bestand < 0 { bestand = open(pad, O_RDONLY | O_CLOEXEC) }
    var head = [UInt8](repeating: 0, count: Self.koplengte)
    let count = head.withUnsafeMutableBytes { pread(bestand, $0.baseAddress, $0.count, 0) }
    var info = stat()
    guard bestand >= 0, count == Self.koplengte, fstat(bestand, &info) == 0 else { return Stand(kop: [], grootte: 0) }
    return Stand(kop: head, grootte: Int(info.st_size))
  }

  /// Whether the file has an event without its log.
  private static func heeft(_ path: String, _ event: (sessie: Int, volgnummer: Int)) -> Bool {
    do throws(SQLiteError) {
      let row = try Database(pad: path, access: .immutable)
        .prepare("SELECT 1 FROM gebeurtenis WHERE sessie = ? AND volgnummer = ?")
      row.bind([.integer(event.sessie), .integer(event.volgnummer)])
      return try row.step()
    } catch { return false }
  }
}
