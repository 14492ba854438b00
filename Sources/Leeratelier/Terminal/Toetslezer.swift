import Glibc

/// Reads keys from the terminal.
struct Toetslezer {
  private var vertaler = Toetsvertaler()

  /// The terminal is gone.
  private(set) var gesloten = false

  /// The next key; nil when none came within a tenth of a second.
  mutating func volgende() -> Toets? {
    while true {
      if let key = vertaler.volgende() { return key }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = chunk.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      if count > 0 {
        vertaler.voeg(chunk[..<count])
      } else if count < 0, errno == EINTR {
        return nil
      } else {
        if let key = vertaler.stil() { return key }
        if count < 0 || !isOpen { gesloten = true }
        return nil
      }
    }
  }

  /// Whether more keys lie ready: then there is no need to show what the present one did.
  ///
  /// Also when what lies there is only the half of one: the moment without a key that follows is a time to show it.
  var heeftMeer: Bool {
    if vertaler.heeftMeer { return true }
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0 && descriptor.revents & Int16(POLLIN) != 0
  }

  private var isOpen: Bool {
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) >= 0 && descriptor.revents & Int16(POLLHUP | POLLERR | POLLNVAL) == 0
  }
}
