import Glibc
import SQLite

/// Copies of an archive in one file, made and put back without what lies beside it.
///
/// Copying the file by hand goes wrong twice: what is still in its log is not in the copy, and a log that was left is laid over
/// the copy that is put back.
extension Archief {
  /// Makes a copy of an archive, its log included, while others may be playing.
  ///
  /// - Parameters:
  ///   - path: The archive.
  ///   - target: An empty file that is there.
  /// - Throws: `ArchiefFout`.
  package static func reservekopie(van path: String, naar target: String) throws(ArchiefFout) {
    let source = try SQLiteVerbinding.open(path, aanmaken: false, wachttijd: 5000)
    do throws(SQLiteError) {
      let copy = try Database(pad: target)
      try source.database.copy(into: copy)
      // One file, without a log: nothing can be left behind when it is taken somewhere.
      try copy.execute("PRAGMA journal_mode = DELETE")
    } catch { throw .van(error, .bestand(target)) }
  }

  /// An archive that is only looked at: neither it nor what lies beside it is touched.
  ///
  /// - Throws: `ArchiefFout`; `bestaatNiet` when there is none.
  package static func alleenLezen(_ path: String) throws(ArchiefFout) -> Archief {
    try Archiefbestand.bereidVoor(path, aanmaken: false)
    return Archief(
      try SQLiteOpslag(try SQLiteVerbinding.lezend(path, reden: "het wordt hier alleen bekeken"), pad: path))
  }

  /// Puts a copy in the place of an archive, through SQLite, so that no log is laid over it.
  ///
  /// - Parameters:
  ///   - copy: The copy, which is as it was recorded.
  ///   - path: The archive; made when it is not there.
  /// - Throws: `ArchiefFout`; then the archive is as it was.
  package static func zetTerug(_ copy: String, naar path: String) throws(ArchiefFout) {
    let source = try SQLiteVerbinding.lezend(copy, reden: "het is een kopie")
    try Archiefbestand.bereidVoor(path, aanmaken: true)
    do throws(SQLiteError) {
      try source.database.copy(into: try Database(pad: path))
    } catch { throw .van(error, .bestand(path)) }
    Archiefbestand.besluit(path)
    // In its form, and with its log.
    _ = try Archief(pad: path, aanmaken: false)
  }

  /// Moves an archive that cannot be opened out of the way, with what lies beside it; nothing of it is thrown away.
  ///
  /// - Throws: `ArchiefFout.nietTeMaken`.
  package static func zetOpzij(_ path: String, als other: String) throws(ArchiefFout) {
    for suffix in ["-wal", "-shm", ""] where access(path + suffix, F_OK) == 0 {
      guard rename(path + suffix, other + suffix) == 0 else {
        throw .nietTeMaken(.bestand(other + suffix), reden: Systeemreden.tekst(errno))
      }
    }
  }
}
