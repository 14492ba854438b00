/// Draws that are a function of what they are for, never of what was drawn before.
///
/// A running stream would make every later draw depend on every earlier one, so that `wat als` could not leave the
/// rest of a session as it was.
package struct Trekking: Equatable, Sendable {
  package let zaad: UInt64

  package init(zaad: UInt64) { self.zaad = zaad }

  /// SplitMix64's output function: spreads any difference in the input over all bits.
  package static func meng(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number for one purpose of one role.
  package func getal(_ rol: Rol, _ waarvoor: String, _ telling: Int) -> UInt64 {
    var mixed = Trekking.meng(zaad ^ UInt64(rol.rang &+ 1))
    for byte in waarvoor.utf8 { mixed = Trekking.meng(mixed ^ UInt64(byte)) }
    return Trekking.meng(mixed ^ UInt64(bitPattern: Int64(telling)))
  }

  /// A fixed order of names, drawn for one purpose: where they stood before says nothing.
  package func volgorde(_ names: [String], _ waarvoor: String) -> [String] {
    names.map { (getal(.trainer, "\(waarvoor)/\($0)", 0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  /// A whole number within bounds, both included.
  package func minuten(_ rol: Rol, _ waarvoor: String, _ telling: Int, van: Int, tot: Int) -> Int {
    van + Int(getal(rol, waarvoor, telling) % UInt64(max(1, tot - van + 1)))
  }
}

/// A running generator for random play, where order is the point.
package struct Dobbelsteen: Sendable {
  private var stand: UInt64

  package init(zaad: UInt64) { stand = Trekking.meng(zaad) }

  /// A whole number from 0 up to the bound.
  package mutating func kies(_ aantal: Int) -> Int {
    stand = stand &+ 0x9E37_79B9_7F4A_7C15
    return aantal <= 1 ? 0 : Int(Trekking.meng(stand) % UInt64(aantal))
  }

  /// An element of a list that is not empty.
  package mutating func kies<T>(uit lijst: [T]) -> T? { lijst.isEmpty ? nil : lijst[kies(lijst.count)] }
}
