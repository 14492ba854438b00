/// The text of a JSON string: escapes resolved, with the way back to the bytes of the file.
enum JSONText {
  /// What lies between the quotes of a text, or all of it when it has none.
  static func inside(_ bytes: [UInt8], _ lower: Int, _ upper: Int) -> Range<Int> {
    guard lower < upper, bytes[lower] == UInt8(ascii: "\"") || bytes[lower] == UInt8(ascii: "'") else {
      return isGekruld(bytes, lower, upper) ? insideGekruld(bytes, lower, upper) : lower..<upper
    }
    let isClosed = upper - lower > 1 && bytes[upper - 1] == bytes[lower]
    return lower + 1..<(isClosed ? upper - 1 : upper)
  }

  /// Whether a curly quotation mark stands here: the parser reports it, and reads the text all the same.
  static func isGekruld(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (0x98...0x9F).contains(bytes[at + 2])
  }

  private static func insideGekruld(_ bytes: [UInt8], _ lower: Int, _ upper: Int) -> Range<Int> {
    if upper - lower >= 6, isGekruld(bytes, upper - 3, upper) { return lower + 3..<upper - 3 }
    let isClosed = upper - lower > 3 && [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[upper - 1])
    return lower + 3..<(isClosed ? upper - 1 : upper)
  }

  /// The text between two offsets that lie just inside the quotes.
  static func string(_ bytes: [UInt8], _ lower: Int, _ upper: Int, escapes: Bool) -> String {
    guard lower < upper else { return "" }
    guard escapes else { return String(decoding: bytes[lower..<upper], as: UTF8.self) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(upper - lower)
    decode(bytes, lower, upper) { byte, _ in decoded.append(byte) }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Hands over the bytes of the text, each with the offset in the file where it comes from.
  ///
  /// An escape that means nothing is handed over as it stands: the parser has reported it already.
  static func decode(_ bytes: [UInt8], _ lower: Int, _ upper: Int, _ emit: (UInt8, Int) -> Void) {
    var position = lower
    while position < upper {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "\\"), position + 1 < upper else {
        emit(byte, position)
        position += 1
        continue
      }
      let start = position
      let escape = bytes[position + 1]
      position += 2
      if let plain = simpleEscape(escape) {
        emit(plain, start)
        continue
      }
      guard escape == UInt8(ascii: "u"), let unit = hexUnit(bytes, position, upper) else {
        emit(byte, start)
        emit(escape, start + 1)
        continue
      }
      position += 4
      var value = unit
      if (0xD800...0xDBFF).contains(unit), position + 1 < upper, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u"), let low = hexUnit(bytes, position + 2, upper),
        (0xDC00...0xDFFF).contains(low)
      {
        value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        position += 6
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      for byte in String(Character(scalar)).utf8 { emit(byte, start) }
    }
  }

  /// The byte that a one-letter escape stands for.
  static func simpleEscape(_ escape: UInt8) -> UInt8? {
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): escape
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }

  /// The value of four hexadecimal digits.
  static func hexUnit(_ bytes: [UInt8], _ position: Int, _ upper: Int) -> UInt32? {
    guard position + 4 <= upper else { return nil }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
