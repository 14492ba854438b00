import Scenario

/// Times of the computer as people write them.
package enum Kalendertekst {
  /// `2026-11-24T16:05:00+01:00` as '24 november 2026, 16.05 uur'; the text itself when it is no such time.
  package static func moment(_ wandklok: String) -> String {
    let parts = wandklok.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, let date = Datum(iso: String(parts[0])) else { return wandklok }
    return "\(date.voluit), \(parts[1].prefix(5).replacing(":", with: ".")) uur"
  }

  /// `2026-11` as 'november 2026'; the text itself when it is no such month.
  package static func maand(_ month: String) -> String {
    guard let date = Datum(iso: month + "-01") else { return month }
    return String(date.voluit.drop { $0 != " " }.dropFirst())
  }
}
