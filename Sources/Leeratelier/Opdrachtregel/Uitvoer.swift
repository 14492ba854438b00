import Glibc
import Verslag

/// Writes to the standard streams; the one place that does.
enum Uitvoer {
  /// Text to standard output, followed by a line end.
  static func regel(_ text: String = "") { schrijf(text + "\n", 1) }

  /// A text that anybody may have written, to standard output: made safe, and folded to a width.
  static func alinea(_ text: String, _ width: Int = 96, inspringen: String = "") {
    for line in vouw(veilig(text), width, inspringen: inspringen) { regel(line) }
  }

  /// A line of tables and sentences to standard output: a table keeps its columns, a sentence is folded.
  static func tabelOfZin(_ text: String, _ width: Int = 98) {
    let clean = veilig(text)
    if clean.contains("  ") || clean.contains("|") { regel(clean) } else { alinea(clean, width) }
  }

  /// Text to standard output, as it is.
  static func tekst(_ text: String) { schrijf(text, 1) }

  /// A message to standard error, followed by a line end.
  static func melding(_ text: String) { schrijf(text + "\n", 2) }

  /// A message to standard error, as it is.
  static func schrijfMelding(_ text: String) { schrijf(text, 2) }

  private static func schrijf(_ text: String, _ descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        // Nobody reads any more: there is no place left to tell it.
        exit(errno == EPIPE ? 0 : Uitgang.lezenOfSchrijven.rawValue)
      }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Text with the control characters taken out that could steer a terminal; line ends and tabs stay.
  static func veilig(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: Stuurtekens.bevat) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !Stuurtekens.bevat(scalar) { clean.append(scalar) }
    return String(clean)
  }

  /// Text of a paragraph folded to a width, words whole.
  static func vouw(_ text: String, _ width: Int, inspringen: String = "") -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = inspringen
      var used = Breedte.van(inspringen)
      var empty = true
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
        var rest = String(word)
        while !rest.isEmpty {
          let size = Breedte.van(rest)
          if !empty, used + 1 + size <= width {
            line += " " + rest
            used += 1 + size
            break
          }
          if !empty {
            lines.append(line)
            (line, used, empty) = (inspringen, Breedte.van(inspringen), true)
          }
          if used + size <= width {
            line += rest
            used += size
            empty = false
            break
          }
          // A word wider than the line is broken where it must be.
          let head = Breedte.begin(rest, max(1, width - used))
          lines.append(line + head)
          rest = String(rest.dropFirst(head.count))
          (line, used, empty) = (inspringen, Breedte.van(inspringen), true)
        }
      }
      lines.append(line)
    }
    return lines
  }
}
