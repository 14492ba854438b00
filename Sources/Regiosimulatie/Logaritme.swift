/// The natural logarithm from basic arithmetic: the same bits on every machine.
///
/// The system's `log` differs per processor in the last bit, so a simulation may not use it (architectuur, invariant 3;
/// model regiosimulatie, 'Toeval'). The argument is split into `2^k · c · (1 + r)` with `c` on a grid of 1/128 and
/// `|r|` at most 1/256; the logarithm of `c` comes from a table that is made here, too.
package struct Logaritme: ~Copyable, Sendable {
  private struct Cel: Sendable {
    var omgekeerde: Double
    var ln: Double
  }

  private let tabel: [Cel]
  private static let ln2 = 0.693_147_180_559_945_309_4
  private static let rooster: UInt64 = 1 << 45
  /// Bit pattern of 0.6875: arguments are brought into [0.6875, 1.375), so that near 1 nothing cancels.
  private static let begin: UInt64 = 0x3FE6_0000_0000_0000

  /// Makes the table.
  package init() {
    tabel = (0...128).map { index in
      let c = Double(bitPattern: Logaritme.begin + UInt64(index) * Logaritme.rooster)
      return Cel(omgekeerde: 1 / c, ln: Logaritme.reeks(c))
    }
  }

  /// The logarithm by the series of atanh, slow and exact to the last bit or two for arguments near 1.
  private static func reeks(_ x: Double) -> Double {
    let s = (x - 1) / (x + 1)
    let square = s * s
    var sum = 0.0
    // From the smallest term to the largest: the rounding of the large ones stays.
    for term in stride(from: 41, through: 1, by: -2) { sum = sum * square + 1 / Double(term) }
    return 2 * s * sum
  }

  /// The natural logarithm of a normal number above zero.
  @inline(__always)
  package func ln(_ x: Double) -> Double {
    let bits = x.bitPattern
    let offset = bits &- Logaritme.begin
    let exponent = Int64(bitPattern: offset) >> 52
    let mantissa = bits &- (UInt64(bitPattern: exponent) << 52)
    let rounded = (mantissa &+ (Logaritme.rooster >> 1)) & ~(Logaritme.rooster &- 1)
    let cell = tabel[Int(truncatingIfNeeded: (rounded &- Logaritme.begin) >> 45)]
    let r = (Double(bitPattern: mantissa) - Double(bitPattern: rounded)) * cell.omgekeerde
    let square = r * r
    let low = (1.0 / 3 - 0.25 * r) + square * (0.2 - (1.0 / 6) * r)
    let tail = square * (r * (low + square * square * (1.0 / 7 - 0.125 * r)) - 0.5)
    return (Double(exponent) * Logaritme.ln2 + cell.ln) + (r + tail)
  }

  /// An exponential draw with mean 1 from 64 random bits.
  @inline(__always)
  package func exponentieel(_ bits: UInt64) -> Double {
    // In (0, 1]: the logarithm of zero is never asked.
    -ln(Double(Int64(bitPattern: (bits >> 11) &+ 1)) * 0x1p-53)
  }
}
