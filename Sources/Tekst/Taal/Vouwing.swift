/// Folds characters to one lowercase ASCII byte each, so that byte positions equal character positions.
package enum Vouwing {
  static let regeleinde: UInt8 = 10
  static let spatie: UInt8 = 32
  /// A character that is neither a letter, a digit nor known punctuation.
  package static let onbekend: UInt8 = 127

  /// Letters with diacritics and typographic marks, per ASCII replacement.
  private static let tabel: [Unicode.Scalar: UInt8] = {
    let regels = """
      a àáâäãåā
      c ç
      e èéêëēę
      i ìíîïī
      n ñ
      o òóôöõøō
      u ùúûüū
      y ýÿĳ
      s šş
      z žż
      ' ’‘‚`´′
      " “”„«»″
      - –—‐‑−
      * •▪●◦·‣■□
      $ €£
      """
    var uit: [Unicode.Scalar: UInt8] = [:]
    for regel in regels.split(separator: "\n") {
      guard let eerste = regel.utf8.first else { continue }
      for scalar in regel.unicodeScalars.dropFirst(2) { uit[scalar] = eerste }
    }
    uit["…"] = 46
    uit["\u{A0}"] = spatie
    uit["\u{202F}"] = spatie
    return uit
  }()

  /// The folded byte of one character.
  package static func vouw(_ teken: Character) -> UInt8 {
    if teken.isNewline { return regeleinde }
    guard let scalar = teken.unicodeScalars.first else { return spatie }
    if scalar.value < 128 {
      let byte = UInt8(scalar.value)
      if (65...90).contains(byte) { return byte + 32 }
      return byte < 32 || byte == 127 ? spatie : byte
    }
    if let gevonden = tabel[scalar] { return gevonden }
    let klein = String(teken).lowercased().unicodeScalars.first ?? scalar
    if let gevonden = tabel[klein] { return gevonden }
    return teken.isWhitespace ? spatie : onbekend
  }

  /// The folded bytes of a whole string.
  package static func vouw(_ tekst: String) -> [UInt8] { tekst.map { vouw($0) } }

  static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
  static func isCijfer(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
