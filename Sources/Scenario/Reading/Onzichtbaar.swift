/// Marks in a word that nobody sees: without width, or a space that is none.
enum Onzichtbaar {
  /// The names of the marks that people meet; any other of their kind goes by its number.
  private static let namen: [UInt32: String] = [
    0xA0: "harde spatie", 0xAD: "zacht afbreekteken", 0x200B: "spatie zonder breedte",
    0x200C: "verbindingsteken zonder breedte",
    0x200D: "verbindingsteken zonder breedte", 0x2060: "woordverbinder", 0xFEFF: "volgordeteken (BOM)",
    0x202F: "smalle harde spatie",
    0x2007: "cijferspatie", 0x2009: "dunne spatie", 0x200E: "richtingsteken", 0x200F: "richtingsteken",
  ]

  /// Whether a mark is not seen though it is no plain space, tab or end of a line.
  static func isVerborgen(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x7F else { return false }
    return scalar.properties.generalCategory == .format || scalar.properties.isWhitespace
      || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// The first hidden mark of a text, by number and name; nil when all of it is seen.
  static func eerste(in text: String) -> String? {
    text.unicodeScalars.first(where: isVerborgen).map(naam)
  }

  /// A mark as a message names it.
  static func naam(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return namen[scalar.value].map { "\($0), \(code)" } ?? code
  }

  /// The text with a bar where a hidden mark stands, to be shown.
  static func getoond(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isVerborgen($0) ? "\u{2423}" : $0 }))
  }
}
