import Glibc

/// The terminal in raw mode, and back: also when a signal ends the program.
enum RuweModus {
  /// Enters raw mode; returns what to restore, or nil when this is no terminal.
  static func aan() -> termios? {
    var old = termios()
    guard tcgetattr(0, &old) == 0 else { return nil }
    var raw = old
    cfmakeraw(&raw)
    raw.c_oflag |= tcflag_t(OPOST)
    // A read returns after a tenth of a second without a key, so that size and the other seat can be looked at.
    withUnsafeMutableBytes(of: &raw.c_cc) { bytes in
      bytes[Int(VMIN)] = 0
      bytes[Int(VTIME)] = 1
    }
    guard tcsetattr(0, TCSAFLUSH, &raw) == 0 else { return nil }
    return old
  }

  static func herstel(_ old: termios) {
    var old = old
    tcsetattr(0, TCSAFLUSH, &old)
  }

  /// Columns and rows; 80×24 when the terminal does not say.
  static func maat() -> (kolommen: Int, rijen: Int) {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}

/// Keys as the terminal sends them.
enum Toets: Equatable {
  case teken(Character)
  case enter, terugveeg, delete, links, rechts, op, neer, begin, einde, bladOp, bladNeer, tab, escape
  case controle(Character)
  case geplakt(String)
}

/// Reads keys from bytes: UTF-8, escape sequences, bracketed paste.
struct Toetslezer {
  private var bytes: [UInt8] = []
  private var paste: [UInt8]?

  /// The next key; nil when none came within a tenth of a second.
  mutating func volgende() -> Toets? {
    while true {
      if let key = haal() { return key }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = chunk.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count < 0, errno == EINTR {
        return nil
      } else {
        // A lone escape stays a key of its own once nothing follows.
        if bytes == [27] {
          bytes = []
          return .escape
        }
        if count < 0 || !isOpen { gesloten = true }
        return nil
      }
    }
  }

  /// The terminal is gone.
  private(set) var gesloten = false

  private var isOpen: Bool {
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) >= 0 && descriptor.revents & Int16(POLLHUP | POLLERR | POLLNVAL) == 0
  }

  private mutating func haal() -> Toets? {
    if let collected = paste { return haalPlak(collected) }
    guard let first = bytes.first else { return nil }
    if first == 27 { return haalEscape() }
    if first < 32 || first == 127 {
      bytes.removeFirst()
      switch first {
      case 13, 10: return .enter
      case 9: return .tab
      case 8, 127: return .terugveeg
      default: return .controle(Character(UnicodeScalar(first + 96)))
      }
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    let text = String(decoding: bytes[..<length], as: UTF8.self)
    bytes.removeFirst(length)
    return text.first.map { .teken($0) }
  }

  private static let plakBegin: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let plakEinde: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func haalPlak(_ collected: [UInt8]) -> Toets? {
    let all = collected + bytes
    bytes = []
    if let end = all.firstRange(of: Toetslezer.plakEinde) {
      bytes = Array(all[end.upperBound...])
      paste = nil
      let text = String(decoding: all[..<end.lowerBound], as: UTF8.self)
      return .geplakt(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
    }
    paste = all
    return nil
  }

  private mutating func haalEscape() -> Toets? {
    guard bytes.count > 1 else { return nil }
    if bytes.starts(with: Toetslezer.plakBegin) {
      bytes.removeFirst(Toetslezer.plakBegin.count)
      paste = []
      return haal()
    }
    guard bytes[1] == UInt8(ascii: "[") || bytes[1] == UInt8(ascii: "O") else {
      bytes.removeFirst()
      return .escape
    }
    guard let end = bytes.dropFirst(2).firstIndex(where: { (64...126).contains($0) }) else { return nil }
    let body = String(decoding: bytes[2...end], as: UTF8.self)
    bytes.removeFirst(end + 1)
    switch body {
    case "A": return .op
    case "B": return .neer
    case "C": return .rechts
    case "D": return .links
    case "H", "1~", "7~": return .begin
    case "F", "4~", "8~": return .einde
    case "3~": return .delete
    case "5~": return .bladOp
    case "6~": return .bladNeer
    default: return haal()
    }
  }
}
