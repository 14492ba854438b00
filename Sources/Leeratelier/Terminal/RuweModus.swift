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

  /// What a signal writes to give the screen back; set before there is one.
  nonisolated(unsafe) private static var bijSignaal: [UInt8] = []

  /// A signal from outside leaves the terminal usable; what was done is in the archive already.
  ///
  /// - Parameter text: What is written first, to leave the screen that was taken.
  static func herstelBijSignaal(_ text: String) {
    bijSignaal = Array(text.utf8)
    let numbers = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]
    // Whoever started the program may have had them blocked.
    var mask = sigset_t()
    sigemptyset(&mask)
    for number in numbers { sigaddset(&mask, number) }
    sigprocmask(SIG_UNBLOCK, &mask, nil)
    for number in numbers {
      signal(number) { code in
        _ = RuweModus.bijSignaal.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
        var sane = termios()
        if tcgetattr(0, &sane) == 0 {
          sane.c_lflag |= tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
          sane.c_iflag |= tcflag_t(ICRNL)
          tcsetattr(0, TCSANOW, &sane)
        }
        _exit(128 + code)
      }
    }
  }

  /// Columns and rows; 80×24 when the terminal does not say.
  static func maat() -> (kolommen: Int, rijen: Int) {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
