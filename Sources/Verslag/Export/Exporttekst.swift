import Scenario
import SimEngine

/// Text and times as every export writes them.
package enum Exporttekst {
  /// A simulated minute as local time: the simulation knows no summer time, so the zone is always +01:00.
  static func lokaal(_ klok: SimKlok, _ minuut: Int) -> String {
    "\(klok.datum(minuut).iso)T\(klok.uur(minuut)):00.000+01:00"
  }

  /// The same moment in UTC.
  static func utc(_ klok: SimKlok, _ minuut: Int) -> String {
    "\(klok.datum(minuut - 60).iso)T\(klok.uur(minuut - 60)):00Z"
  }

  /// What makes the times of elements rise within a minute: `.000`, `.001` and so on for each.
  ///
  /// Programs for process mining sort by time alone, and not all of them stably. The simulated clock knows no more than
  /// minutes, so that seconds and thousandths are free to count; in a time of the computer they would be untrue.
  static func oplopend(_ elements: some Sequence<Exportelement>) -> [String] {
    var (minute, count) = (Int.min, 0)
    return elements.map { element in
      count = element.minuut == minute ? min(count + 1, 59_999) : 0
      minute = element.minuut
      func digits(_ number: Int, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
      }
      return "\(digits(count / 1_000, 2)).\(digits(count % 1_000, 3))"
    }
  }

  /// A moment of an element as a Dutch spreadsheet knows one: `2025-01-21 10:40:00`; nil when it is none.
  static func rekenbladmoment(_ time: String) -> String? {
    let day = time.prefix(10)
    let clock = time.dropFirst(11).prefix(8)
    return time.count == 29 ? "\(day) \(clock)" : nil
  }

  /// The zone at the end of a moment: `+01:00`.
  static func zone(_ time: String) -> String? { time.count == 29 ? String(time.suffix(6)) : nil }
}

/// A time of the computer as the archive keeps it: `2026-11-21T13:15:57+01:00`.
package struct Wandtijd: Equatable, Sendable {
  /// Seconds since 1 January 1970, UTC.
  package let seconden: Int
  /// With milliseconds, as xAPI asks for.
  package let tekst: String

  /// Reads a time in whole seconds with a zone; nil when it is none.
  package init?(_ text: String) {
    let parts = Array(text.utf8)
    func number(_ at: Int) -> Int? {
      guard (48...57).contains(parts[at]), (48...57).contains(parts[at + 1]) else { return nil }
      return Int(parts[at] - 48) * 10 + Int(parts[at + 1] - 48)
    }
    let separators: [Int: UInt8] = [10: 84, 13: 58, 16: 58, 22: 58]
    guard parts.count == 25, separators.allSatisfy({ parts[$0.key] == $0.value }), parts[19] == 43 || parts[19] == 45,
      let day = Datum(iso: String(text.prefix(10))), let epoch = Datum(iso: "1970-01-01"),
      let hour = number(11), let minute = number(14), let second = number(17), let zoneHour = number(20),
      let zoneMinute = number(23), hour < 24, minute < 60, second < 61, zoneHour < 15, zoneMinute < 60
    else { return nil }
    let zone = (zoneHour * 60 + zoneMinute) * (parts[19] == 45 ? -1 : 1)
    seconden = (day.dagnummer - epoch.dagnummer) * 86400 + hour * 3600 + minute * 60 + second - zone * 60
    tekst = "\(text.prefix(19)).000\(text.suffix(6))"
  }
}
