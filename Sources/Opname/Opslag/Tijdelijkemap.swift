import FoundationEssentials
import Glibc

/// A folder for this account only, under a name that nobody could guess; gone when its owner lets go of it.
///
/// What a program that was killed left of it is cleaned up by the next: a lock in it goes with the program.
package final class Tijdelijkemap {
  /// Its path.
  package let pad: String
  private let slot: Int32

  private static let begin = "leeratelier-"
  private static let slotnaam = "slot"

  /// Makes it where the system keeps what is temporary.
  ///
  /// - Throws: `ArchiefFout.nietTeMaken`.
  package init() throws(ArchiefFout) {
    let folder = FileManager.default.temporaryDirectory.path
    Tijdelijkemap.ruimOp(in: folder)
    let pattern = "\(folder)/\(Tijdelijkemap.begin)XXXXXX"
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else { throw .nietTeMaken(.bestand(pattern), reden: Systeemreden.tekst(errno)) }
    pad = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // Held before it has its name, so that nobody takes it for one that was left.
    let lock = "\(pad)/\(Tijdelijkemap.slotnaam)"
    slot = open(lock + ".nieuw", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if slot >= 0, flock(slot, LOCK_EX | LOCK_NB) == 0 { rename(lock + ".nieuw", lock) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: pad)
    if slot >= 0 { close(slot) }
  }

  /// Takes away folders of ours, of this account, of which the program has ended.
  private static func ruimOp(in folder: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasPrefix(begin) && name.utf8.count == begin.utf8.count + 6 {
      let path = "\(folder)/\(name)"
      var info = stat()
      guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR, info.st_mode & 0o777 == 0o700,
        info.st_uid == geteuid()
      else { continue }
      let lock = open("\(path)/\(slotnaam)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      guard lock >= 0 else { continue }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: path) }
      close(lock)
    }
  }
}
