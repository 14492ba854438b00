/// Tells quickly of most words that they are not among some others, without making a string of them.
struct Woordzeef {
  private let table: [Bool]

  /// A sieve for words in lower case.
  init(_ words: some Sequence<String>) {
    var table = [Bool](repeating: false, count: 32_768)
    for word in words {
      let bytes = Array(word.utf8)
      if !bytes.isEmpty { table[Self.place(bytes, 0, bytes.count)] = true }
    }
    self.table = table
  }

  /// Whether a word in any case may be among them; wrong for few words, never the other way.
  func canHold(_ bytes: [UInt8], _ lower: Int, _ upper: Int) -> Bool {
    upper > lower && table[Self.place(bytes, lower, upper)]
  }

  /// A place by the first two and last two bytes and the length, the same for both cases.
  private static func place(_ bytes: [UInt8], _ lower: Int, _ upper: Int) -> Int {
    let count = upper - lower
    let first = UInt32(bytes[lower] | 0x20) << 24 | UInt32(bytes[count > 1 ? lower + 1 : lower] | 0x20) << 16
    let last = UInt32(bytes[count > 1 ? upper - 2 : lower] | 0x20) << 8 | UInt32(bytes[upper - 1] | 0x20)
    let mixed = ((first | last) &+ UInt32(truncatingIfNeeded: count)) &* 2_654_435_761
    return Int(mixed >> 17)
  }
}
