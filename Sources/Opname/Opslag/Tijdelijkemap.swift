import FoundationEssentials
import Glibc

/// A folder for this account only, under a name that nobody could guess; gone when its owner lets go of it.
package final class Tijdelijkemap {
  /// Its path.
  package let pad: String

  /// Makes it where the system keeps what is temporary.
  ///
  /// - Throws: `ArchiefFout.nietTeMaken`.
  package init() throws(ArchiefFout) {
    let pattern = FileManager.default.temporaryDirectory.path + "/leeratelier-XXXXXX"
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else { throw .nietTeMaken(.bestand(pattern), reden: Systeemreden.tekst(errno)) }
    pad = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: pad) }
}
