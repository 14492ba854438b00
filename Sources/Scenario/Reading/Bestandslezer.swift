import Glibc

/// Reads bytes from files: the one place in this target where the system writes into our memory.
package enum Bestandslezer {
  /// The first bytes of a plain file, through links; nil when it is something else or cannot be read.
  package static func bytes(van path: String, maximum: Int) -> [UInt8]? {
    guard !path.utf8.contains(0) else { return nil }
    var info = stat()
    // Looked at before it is opened: opening a pipe would wait for somebody who writes.
    guard unsafe stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    return inhoud(van: path, maximum: maximum)
  }

  /// What a file of any kind gives, also a pipe of the shell; nil when it cannot be read.
  package static func inhoud(van path: String, maximum: Int = .max) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return inhoud(van: file, maximum: maximum)
  }

  /// What an open file still gives; nil when it cannot be read.
  package static func inhoud(van descriptor: Int32, maximum: Int = .max) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(maximum, 65_536))
    while bytes.count < maximum {
      let wanted = min(chunk.count, maximum - bytes.count)
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, wanted) }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }
}
