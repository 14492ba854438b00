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
  ///
  /// A pipe into which nobody writes, nor waits to write, cannot be read: it would be waited for without end.
  package static func inhoud(van path: String, maximum: Int = .max) -> [UInt8]? {
    guard !path.utf8.contains(0) else { return nil }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var info = stat()
    guard unsafe fstat(file, &info) == 0 else { return nil }
    var first: [UInt8] = []
    if info.st_mode & S_IFMT == S_IFIFO {
      var byte: UInt8 = 0
      switch unsafe read(file, &byte, 1) {
      case 1: first = [byte]
      case 0: return nil
      default: if errno != EAGAIN, errno != EINTR { return nil }
      }
    }
    // From here on whoever writes is waited for.
    guard fcntl(file, F_SETFL, O_RDONLY) >= 0 else { return nil }
    return inhoud(van: file, maximum: maximum - first.count).map { first + $0 }
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
