/// The number of terminal columns that text takes: `wcwidth` cannot be reached from Swift.
enum Breedte {
  /// Columns of a text without control characters.
  static func van(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text.utf8.count }
    // Letters, lines and punctuation take one column each, and none of them joins another to one character.
    if text.unicodeScalars.allSatisfy(isEenvoudig) { return text.unicodeScalars.count }
    return text.reduce(0) { $0 + van($1) }
  }

  /// Whether it is a character by itself and one column wide: ASCII, Latin, punctuation, arrows and lines.
  private static func isEenvoudig(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1...0xA8, 0xAA...0xAC, 0xAF...0x2FF, 0x2010...0x2027, 0x20AC, 0x2500...0x257F: true
    default: false
    }
  }

  /// Columns of one character as a reader sees it.
  static func van(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation || character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) {
      return 2
    }
    if first.properties.generalCategory == .nonspacingMark || first.properties.generalCategory == .enclosingMark
      || first.properties.generalCategory == .format
    {
      return 0
    }
    return breed(first.value) ? 2 : 1
  }

  /// East Asian Wide and Fullwidth, by the blocks of Unicode's EastAsianWidth that are wide throughout.
  private static func breed(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// As many whole characters as fit, at least one.
  static func begin(_ text: String, _ columns: Int) -> String {
    var used = 0
    var result = ""
    for character in text {
      let size = van(character)
      if used + size > columns, !result.isEmpty { break }
      result.append(character)
      used += size
    }
    return result
  }

  /// Text cut to a number of columns, at the end of a word where there is one.
  static func kort(_ text: String, _ columns: Int) -> String {
    if van(text) <= columns { return text }
    guard columns > 1 else { return String(repeating: "…", count: max(0, columns)) }
    let head = begin(text, columns - 1)
    let cut =
      text.dropFirst(head.count).first == " " ? head : head.lastIndex(of: " ").map { String(head[..<$0]) } ?? head
    var clean = Substring(cut)
    while let last = clean.last, " ·,".contains(last) { clean.removeLast() }
    return (clean.isEmpty ? head : String(clean)) + "…"
  }

  /// Text cut or padded to a number of columns.
  static func pas(_ text: String, _ columns: Int) -> String {
    let size = van(text)
    if size <= columns { return text + String(repeating: " ", count: columns - size) }
    guard columns > 1 else { return String(repeating: "…", count: max(0, columns)) }
    let head = begin(text, columns - 1)
    return head + "…" + String(repeating: " ", count: max(0, columns - 1 - van(head)))
  }
}
