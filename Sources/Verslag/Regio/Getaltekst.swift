package import Regiosimulatie

/// Numbers as Dutch writes them: a comma, a point for thousands, a word for the unit.
package enum Getaltekst {
  /// A number with so many decimals.
  package static func getal(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let whole = Int((abs(value) * Double(scale)).rounded())
    var digits = "\(whole / scale)"
    var grouped = ""
    while digits.count > 3 {
      grouped = "." + digits.suffix(3) + grouped
      digits = String(digits.dropLast(3))
    }
    var text = digits + grouped
    if decimals > 0 {
      let rest = "\(whole % scale)"
      text += "," + String(repeating: "0", count: decimals - rest.count) + rest
    }
    return value < 0 && whole > 0 ? "-" + text : text
  }

  /// A number of a row.
  package static func tekst(_ value: Double, _ kind: Regioverslag.Rij.Soort) -> String {
    switch kind {
    case .aantal: getal(value, value == value.rounded() ? 0 : 1)
    case .minuten: getal(value, 1) + " min"
    case .procent: getal(value * 100, 1) + " %"
    }
  }

  /// A mean with its interval.
  package static func tekst(_ interval: Interval?, _ kind: Regioverslag.Rij.Soort) -> String {
    guard let interval else { return "geen" }
    guard let low = interval.laag, let high = interval.hoog else { return tekst(interval.gemiddeld, kind) }
    let scale = kind == .procent ? 100.0 : 1.0
    return "\(tekst(interval.gemiddeld, kind)) (\(getal(low * scale, 1)) tot \(getal(high * scale, 1)))"
  }
}
