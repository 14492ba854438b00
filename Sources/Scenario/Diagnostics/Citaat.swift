/// Quotes a piece of a file inside a message: short, on one line, without anything a terminal would obey.
package func citaat(_ text: String, maximum: Int = 40) -> String {
  var shown = ""
  var count = 0
  for character in text {
    guard count < maximum else { return "«\(shown)…»" }
    let isSafe = character.unicodeScalars.allSatisfy(isPrintable) && character.unicodeScalars.count <= 8
    shown.append(isSafe ? character : "\u{FFFD}")
    count += 1
  }
  return "«\(shown)»"
}

/// Whether a scalar is safe to show: no control character, no direction override, no private or unassigned code.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
  default: true
  }
}

/// Joins words as Dutch does: 'a', 'a en b', 'a, b en c'.
///
/// - Parameters:
///   - words: What is joined.
///   - last: The word before the last.
///   - maximum: Of a longer list only so many are named, with how many there are.
///   - leeg: The text for an empty list.
/// - Returns: The text.
package func opsomming(_ words: [String], _ last: String = "en", maximum: Int = .max, leeg: String = "") -> String {
  guard words.count > 1 else { return words.first ?? leeg }
  if words.count > maximum {
    return words.prefix(maximum).joined(separator: ", ") + " … (\(words.count) mogelijkheden)"
  }
  return words.dropLast().joined(separator: ", ") + " \(last) " + words[words.count - 1]
}

/// The first letter in capitals.
package func hoofdletter(_ text: String) -> String {
  text.hasPrefix("GGZ") ? text : text.prefix(1).uppercased() + text.dropFirst()
}
