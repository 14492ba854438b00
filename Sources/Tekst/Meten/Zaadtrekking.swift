/// A small seeded generator (SplitMix64), so that an interval is the same on every machine.
struct Zaadtrekking {
  private var toestand: UInt64

  init(zaad: UInt64) { toestand = zaad }

  mutating func volgende() -> UInt64 {
    toestand &+= 0x9E37_79B9_7F4A_7C15
    var waarde = toestand
    waarde = (waarde ^ (waarde >> 30)) &* 0xBF58_476D_1CE4_E5B9
    waarde = (waarde ^ (waarde >> 27)) &* 0x94D0_49BB_1331_11EB
    return waarde ^ (waarde >> 31)
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
}
