import Glibc

/// The time of the computer, recorded beside an event and never folded.
package enum Wandklok {
  /// Now in ISO 8601, in whole seconds with the local zone: `2026-11-21T13:15:57+01:00`.
  static var nu: String {
    let parts = lokaal
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let offset = parts.tm_gmtoff / 60
    let zone = "\(offset < 0 ? "-" : "+")\(two(Int32(abs(offset) / 60))):\(two(Int32(abs(offset) % 60)))"
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return "\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))\(zone)"
  }

  /// Today, in the local zone.
  package static var vandaag: (jaar: Int, maand: Int, dag: Int) {
    let parts = lokaal
    return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  private static var lokaal: tm {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return parts
  }
}
