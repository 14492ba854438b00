import Glibc

/// The time of the computer, recorded beside an event and never folded.
enum Wandklok {
  /// Now in ISO 8601, in whole seconds with the local zone: `2026-11-21T13:15:57+01:00`.
  static var nu: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let offset = parts.tm_gmtoff / 60
    let zone = "\(offset < 0 ? "-" : "+")\(two(Int32(abs(offset) / 60))):\(two(Int32(abs(offset) % 60)))"
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return "\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))\(zone)"
  }
}
