import Glibc

/// The clock of a step: real time, which a test replaces.
struct Stapklok: Sendable {
  /// Seconds of a clock that only goes forward.
  var nu: @Sendable () -> Int

  static let echt = Stapklok {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec
  }

  /// What stands beside the question while a step lasts: how long there still is, or how far over it.
  static func tekst(_ seconden: Int, van minuten: Int) -> String {
    let left = minuten * 60 - seconden
    return left >= 0 ? "nog \(klok(left))" : "\(klok(-left)) over de tijd"
  }

  private static func klok(_ seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
