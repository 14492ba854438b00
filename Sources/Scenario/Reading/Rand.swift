/// White space that does not belong to a word: at its edges, or where it is broken over lines.
enum Rand {
  /// The word without it; nil when there is none, or nothing else.
  static func zonder(_ text: String) -> String? {
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, isWit(first) { scalars.removeFirst() }
    while let last = scalars.last, isWit(last) { scalars.removeLast() }
    // No word goes over two lines: the break and what stands in before the rest of it are none of its letters.
    if scalars.contains(where: { $0 == "\n" || $0 == "\r" }) {
      var whole = String.UnicodeScalarView()
      for scalar in scalars where !isWit(scalar) { whole.append(scalar) }
      return String(whole)
    }
    let word = String(scalars)
    return word.isEmpty || word.unicodeScalars.count == text.unicodeScalars.count ? nil : word
  }

  /// Whether a byte can be the first or last one of what `isWit` knows.
  static func isMogelijk(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }

  /// What one does not see: white space, and marks without width.
  private static func isWit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(scalar.value)
  }
}
