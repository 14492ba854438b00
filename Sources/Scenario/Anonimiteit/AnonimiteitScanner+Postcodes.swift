extension AnonimiteitScanner {
  /// Two letters that follow a year or a number without making a postcode, in lower case: words, units, laws.
  private static let notPostcode: Set<String> = [
    "in", "om", "en", "op", "de", "te", "zo", "nu", "al", "er", "ik", "je", "ze", "we", "he", "is", "of", "eu", "nl",
    "tv", "gr", "mg", "ie", "vn", "pv", "hg", "vh", "vt", "or", "bv", "nv", "km", "kg", "cm", "mm", "ml", "kw", "mb",
    "gb", "rc", "ap", "ip", "iq", "sr", "sv", "tb", "pk", "cc", "kb", "cl", "dl", "hl", "ha", "hz", "st",
  ]

  /// Two small letters that are a word or the short form of one; as capitals they may be a postcode.
  private static let smallWords: Set<String> = [
    "as", "ca", "da", "di", "do", "du", "eb", "el", "ex", "ga", "ge", "go", "hm", "hu", "ja", "jo", "la", "le", "lo",
    "ma", "me", "mi", "na", "oh", "ok", "os", "pa", "re", "si", "to", "ui", "uu", "uw", "va", "wo", "za", "zn", "zn",
    "nr", "vd", "vr", "mw", "hr", "dr", "bw", "nm", "vm", "jr", "mr", "pm", "am", "so",
  ]

  /// Words before a year.
  private static let beforeYear: Set<String> = [
    "in", "sinds", "vanaf", "uit", "tot", "anno", "voor", "na", "eind", "begin", "medio", "jaar", "van", "over", "rond",
    "najaar", "voorjaar", "zomer", "winter", "sedert", "mei", "januari", "februari", "maart", "april", "juni", "juli",
    "augustus", "september", "oktober", "november", "december", "en", "per",
  ]

  /// Whether two small letters are a word, a unit or the short form of a word.
  func isSmallWord(_ pair: String) -> Bool { Self.notPostcode.contains(pair) || Self.smallWords.contains(pair) }

  private func postcodeGap(_ index: Int) -> Int {
    [UInt8](" -_\n\r".utf8).contains(byte(index)) ? skipSeparator(index) ?? index : index
  }

  /// Four digits and two letters after the last group of a chain; returns where it ends.
  mutating func scanPostcode(_ group: Group) -> Int? {
    guard group.count == 4, byte(group.lower) != UInt8(ascii: "0"), !isAlphanumeric(group.lower - 1),
      group.separator == 0 || group.separator == UInt8(ascii: " ") || group.separator == 0x0A
    else { return nil }
    let letters = isLetter(group.upper) ? group.upper : skipSpaces(postcodeGap(group.upper))
    guard letters - group.upper <= 3, isLetter(letters), isLetter(letters + 1), bytes[letters] < 0x80,
      bytes[letters + 1] < 0x80, !isAlphanumeric(letters + 2), isUpper(letters) == isUpper(letters + 1),
      !(byte(letters + 2) == UInt8(ascii: "-") && isAlphanumeric(letters + 3))
    else { return nil }
    let end = letters + 2
    if isAnnounced(.postcode, at: group.lower, within: 20) {
      report(.postcode, group.lower, end, "hier staan vier cijfers en twee letters na 'postcode'", .hoog)
      return end
    }
    let pair = lowercased(letters..<end)
    guard !["sa", "sd", "ss"].contains(pair), !isAnnounced(.artikel, at: group.lower, within: 20) else { return nil }
    let hasSpace = letters > group.upper
    let isSmall = !isUpper(letters)
    if hasSpace || isSmall, Self.notPostcode.contains(pair) || isSmall && Self.smallWords.contains(pair) { return nil }
    let isYear = (1900...2030).contains(number(group.lower, group.upper))
    if isYear, hasSpace, let before = wordBefore(group.lower), Self.beforeYear.contains(lowercased(before)) {
      return nil
    }
    report(
      .postcode, group.lower, end, "hier staan vier cijfers en twee letters",
      isYear && hasSpace || isSmall ? .middel : .hoog)
    return end
  }
}
