import Scenario

/// A small seeded generator (SplitMix64), so that an interval is the same on every machine.
struct Zaadtrekking {
  private var toestand: UInt64

  init(zaad: UInt64) { toestand = zaad }

  mutating func volgende() -> UInt64 {
    defer { toestand &+= 0x9E37_79B9_7F4A_7C15 }
    return Trekking.meng(toestand)
  }

  /// A number from 0 up to, not including, the bound; even for every bound.
  mutating func onder(_ grens: Int) -> Int {
    guard grens > 1 else { return 0 }
    let breedte = UInt64(grens)
    let rest = (UInt64.max % breedte + 1) % breedte
    var waarde = volgende()
    while waarde > UInt64.max - rest { waarde = volgende() }
    return Int(waarde % breedte)
  }

  /// The middle 95 % of a measure over samples of as many cases, drawn with replacement.
  ///
  /// - Parameters:
  ///   - aantal: How many cases there are.
  ///   - zaad: The start of the draws.
  ///   - trekkingen: How many samples are drawn.
  ///   - maat: The measure over a sample, as places of cases; nil where it is undefined, and such a sample is left out.
  /// - Returns: nil when fewer than half of the samples remain, or there is too little to draw from.
  static func interval(
    over aantal: Int, zaad: UInt64, trekkingen: Int, _ maat: ([Int]) -> Double?
  ) -> (laag: Double, hoog: Double)? {
    guard aantal >= 2, trekkingen >= 40 else { return nil }
    var trekking = Zaadtrekking(zaad: zaad)
    var waarden: [Double] = []
    var steekproef = [Int](repeating: 0, count: aantal)
    for _ in 0..<trekkingen {
      for index in steekproef.indices { steekproef[index] = trekking.onder(aantal) }
      if let waarde = maat(steekproef) { waarden.append(waarde) }
    }
    guard waarden.count * 2 >= trekkingen else { return nil }
    waarden.sort()
    return (waarden[waarden.count * 25 / 1000], waarden[(waarden.count - 1) * 975 / 1000])
  }
}
