import Glibc
import SQLite
import Scenario

/// What was computed from recordings, kept beside the archive so that it need not be computed again.
///
/// Never a source: it can be thrown away at any time, and whatever is wrong with it is as if it were not there. A line belongs to the
/// last link of a session, so that it is of exactly what was recorded, and to the version of what computed it.
package final class Afgeleid {
  /// What the name of the file ends with, after that of the archive.
  package static let achtervoegsel = "-afgeleid"

  private let database: Database
  private let versie: String

  /// Opens what is kept beside an archive; nil when nothing can be kept there.
  ///
  /// - Parameters:
  ///   - pad: The path of the archive.
  ///   - versie: What computed it, with its version; lines of another version are thrown away.
  package init?(naast pad: String, versie: String) {
    let path = Afgeleid.plaats(pad)
    self.versie = versie
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return nil }
    close(file)
    guard let opened = Afgeleid.geopend(path, versie) ?? Afgeleid.opnieuw(path, versie) else { return nil }
    database = opened
  }

  /// Throws away what is kept beside an archive.
  package static func wis(naast pad: String) { unlink(plaats(pad)) }

  private static func plaats(_ path: String) -> String { Archiefbestand.echt(path) + achtervoegsel }

  private static func opnieuw(_ path: String, _ version: String) -> Database? {
    unlink(path)
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    close(file)
    return geopend(path, version)
  }

  private static func geopend(_ path: String, _ version: String) -> Database? {
    do throws(SQLiteError) {
      let database = try Database(pad: path, wachttijd: 200)
      // Whatever goes wrong here costs only that it is computed again.
      try database.execute(
        """
        PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;
        CREATE TABLE IF NOT EXISTS regel (sleutel BLOB PRIMARY KEY, versie TEXT, inhoud TEXT, controle BLOB) WITHOUT ROWID;
        """)
      try database.execute("DELETE FROM regel WHERE versie IS NOT ?", [.text(version)])
      return database
    } catch { return nil }
  }

  /// Every line that is as it was kept, by the link that it belongs to.
  package func regels() -> [[UInt8]: String] {
    var found: [[UInt8]: String] = [:]
    do throws(SQLiteError) {
      let rows = try database.prepare("SELECT sleutel, inhoud, controle FROM regel")
      while try rows.step() {
        let (key, text) = (rows.bytes(0), rows.bytes(1))
        if rows.bytes(2) == controle(key, text) { found[key] = String(decoding: text, as: UTF8.self) }
      }
    } catch { return found }
    return found
  }

  /// Keeps lines in place of all that are kept, or none of them.
  package func vervang(_ lines: [[UInt8]: String]) {
    do throws(SQLiteError) {
      try database.execute("BEGIN IMMEDIATE")
      try database.execute("DELETE FROM regel")
      let insert = try database.prepare("INSERT INTO regel (sleutel, versie, inhoud, controle) VALUES (?, ?, ?, ?)")
      for (key, text) in lines {
        try insert.execute([
          .blob(key), .text(versie), .text(text), .blob(controle(key, Array(text.utf8))),
        ])
      }
      try database.execute("COMMIT")
    } catch { database.rollback() }
  }

  private func controle(_ key: [UInt8], _ text: [UInt8]) -> [UInt8] {
    SipHash(Array(versie.utf8) + [0] + key + [0] + text).bytes
  }
}
