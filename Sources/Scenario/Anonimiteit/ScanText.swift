/// A stretch of text as the scanners see it: ASCII where ASCII is meant, with the way back to the file.
///
/// Text without escapes and without signs that can hide a number is scanned where it stands. Otherwise a copy is made
/// in which escapes are resolved, special spaces and hyphens are plain, invisible signs are gone and digits of other
/// scripts are ASCII, so that nothing hides behind how it is written.
struct ScanText {
  let bytes: [UInt8]
  let lower: Int
  let upper: Int
  /// For a copy: the offset in the file of each byte, and one more for the end.
  private let origins: [Int32]?

  /// The text of a JSON string between its quotes, or of a comment.
  init(_ file: [UInt8], _ lower: Int, _ upper: Int, escapes: Bool) {
    var needsCopy = escapes
    if !needsCopy {
      for index in lower..<upper where Self.canHide(file[index]) {
        needsCopy = true
        break
      }
    }
    guard needsCopy else {
      (bytes, self.lower, self.upper, origins) = (file, lower, upper, nil)
      return
    }
    var copy: [UInt8] = []
    var origins: [Int32] = []
    copy.reserveCapacity(upper - lower)
    origins.reserveCapacity(upper - lower + 1)
    if escapes {
      var decoded: [UInt8] = []
      var places: [Int32] = []
      JSONText.decode(file, lower, upper) { byte, place in
        decoded.append(byte)
        places.append(Int32(place))
      }
      Self.normalize(decoded, 0, decoded.count) { byte, at in
        copy.append(byte)
        origins.append(places[at])
      }
    } else {
      Self.normalize(file, lower, upper) { byte, at in
        copy.append(byte)
        origins.append(Int32(at))
      }
    }
    origins.append(Int32(upper))
    (bytes, self.lower, self.upper, self.origins) = (copy, 0, copy.count, origins)
  }

  /// Whether a byte begins a sign that may not be what it looks like; letters with accents are.
  private static func canHide(_ byte: UInt8) -> Bool {
    byte >= 0xC2 && byte != 0xC3 || byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 || byte == 0x7F
  }

  /// Whether anything of interest can stand here: it takes a space, a bracket, a capital, a digit, `@`, an escape or
  /// another script.
  ///
  /// Most strings of a scenario are identifiers and words of a list, which are none of these.
  static func canHold(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for index in range {
      let byte = bytes[index]
      // `_` and small letters aside, what is below `a` is space, sign, digit or capital.
      if byte < 0x61 {
        if byte >= 0x30 && byte <= 0x39 || byte >= 0x40 && byte <= 0x5C || byte == 0x20 || byte == 0x28 { return true }
      } else if byte >= 0xC2 || byte == 0x7B {
        return true
      }
    }
    return false
  }

  /// The place in the file of a range of this text.
  func range(_ lower: Int, _ upper: Int) -> SourceRange {
    guard let origins else { return SourceRange(lower, upper) }
    return SourceRange(Int(origins[lower]), Int(origins[min(upper, origins.count - 1)]))
  }

  private static func normalize(_ bytes: [UInt8], _ lower: Int, _ upper: Int, _ emit: (UInt8, Int) -> Void) {
    var index = lower
    while index < upper {
      let byte = bytes[index]
      guard canHide(byte) else {
        emit(byte, index)
        index += 1
        continue
      }
      // A control character shows nothing, and parts nothing.
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = min(upper - index, byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
      switch plain(bytes, index, length) {
      case .keep: for offset in 0..<length { emit(bytes[index + offset], index + offset) }
      case .drop: break
      case .ascii(let replacement): emit(replacement, index)
      }
      index += length
    }
  }

  private enum Plain {
    case keep, drop
    case ascii(UInt8)
  }

  private static func plain(_ bytes: [UInt8], _ index: Int, _ length: Int) -> Plain {
    var value = UInt32(bytes[index]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .ascii(0x20)
    case 0x85, 0x2028, 0x2029: return .ascii(0x0A)
    case 0x80...0x9F: return .drop
    // What rings or boxes the sign before it, as on a key.
    case 0x20DD...0x20E0, 0x20E2...0x20E4: return .drop
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63: return .ascii(UInt8(ascii: "-"))
    case 0xB7, 0x2024, 0x2027, 0x22C5: return .ascii(UInt8(ascii: "."))
    case 0x2044, 0x2215: return .ascii(UInt8(ascii: "/"))
    case 0x2018, 0x2019: return .ascii(UInt8(ascii: "'"))
    case 0x201C, 0x201D, 0xAB, 0xBB: return .ascii(UInt8(ascii: "\""))
    case 0xFF01...0xFF5E: return .ascii(UInt8(value - 0xFF01 + 0x21))
    default:
      guard let scalar = Unicode.Scalar(value) else { return .keep }
      // Soft hyphens, joiners, marks of direction and the like: a reader does not see them.
      if scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format { return .drop }
      guard [.decimal, .digit].contains(scalar.properties.numericType), let digit = scalar.properties.numericValue,
        (0...9).contains(digit)
      else { return .keep }
      return .ascii(UInt8(digit) + 0x30)
    }
  }
}
