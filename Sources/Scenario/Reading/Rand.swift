/// White space that does not belong to a word: at its edges, where it is broken over lines, or unseen within it.
enum Rand {
  /// The word without it; nil when there is none, or nothing else.
  static func zonder(_ text: String) -> String? {
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, isWit(first) { scalars.removeFirst() }
    while let last = scalars.last, isWit(last) { scalars.removeLast() }
    // No word goes over two lines: the break and what stands in before the rest of it are none of its letters.
    let isBroken = scalars.contains { $0 == "\n" || $0 == "\r" }
    if isBroken || scalars.contains(where: Onzichtbaar.isVerborgen) {
      var whole = String.UnicodeScalarView()
      for scalar in scalars {
        if isBroken ? isWit(scalar) : Onzichtbaar.isVerborgen(scalar) { continue }
        whole.append(scalar)
      }
      return whole.isEmpty ? nil : String(whole)
    }
    let word = String(scalars)
    return word.isEmpty || word.unicodeScalars.count == text.unicodeScalars.count ? nil : word
  }

  /// Whether a byte can be the first or last one of what `isWit` knows.
  static func isMogelijk(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }

  /// What one does not see: white space, and marks without width.
  private static func isWit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || Onzichtbaar.isVerborgen(scalar)
  }

  /// What is wrong with a word that is not itself, for a message: a hidden mark by its name, or a space at its edge.
  static func fout(in text: String) -> String {
    if let hidden = Onzichtbaar.eerste(in: text) {
      return
        "in een woord staat geen teken dat u niet ziet; hier staat er een (\(hidden)) in \(citaat(Onzichtbaar.getoond(text)))"
    }
    return "aan de rand staat geen spatie; hier staat \(citaat(text))"
  }
}
