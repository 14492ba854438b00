/// Characters that steer a terminal, turn the direction of reading, or may not be in a file: never shown, never written.
package enum Stuurtekens {
  /// Whether a character is one; line ends and tabs are not.
  package static func bevat(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10: false
    case 0..<32, 127..<160, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Text without them; the other ways to write a line end become `\n`.
  package static func schoon(_ text: String) -> String {
    // Ids, and most of what there is: nothing to clean.
    if text.utf8.allSatisfy({ (32..<127).contains($0) || $0 == 10 || $0 == 9 }) { return text }
    var clean = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar.value == 13 }
      switch scalar.value {
      case 10: if !afterReturn { clean.append("\n") }
      case 13, 0x2028, 0x2029: clean.append("\n")
      default: if !bevat(scalar) { clean.append(scalar) }
      }
    }
    return String(clean)
  }
}
