import Glibc
import Opname
import SimEngine
import Verslag

/// Writes to the standard streams; the one place that does.
enum Uitvoer {
  /// Lines for people to standard output, made safe, folded where it is known how wide they may be, and followed by a line end.
  static func regel(_ text: String = "") { schrijf(passend(veilig(text), Regelbreedte.uit) + "\n", 1) }

  /// JSON for other programs, as it is: what looks dangerous in a text of it is escaped or belongs to the data.
  static func json(_ value: some Encodable) throws { schrijf(try JSONUitvoer.tekst(value) + "\n", 1) }

  /// A line for other programs that is written already, as it is.
  static func dataregel(_ line: String) { schrijf(line + "\n", 1) }

  /// A text that anybody may have written, to standard output: made safe, and folded to a width or to less.
  static func alinea(_ text: String, _ width: Int = gewoneBreedte, inspringen: String = "") {
    for line in gevouwen(text, width, inspringen: inspringen) { schrijf(line + "\n", 1) }
  }

  /// The rows of such a text.
  static func gevouwen(_ text: String, _ width: Int = gewoneBreedte, inspringen: String = "") -> [String] {
    guard let most = Regelbreedte.uit else { return vouw(veilig(text), width, inspringen: inspringen) }
    let columns = min(width, most)
    return veilig(text).split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      let words = line.drop { $0 == " " }
      let lead = String(line.prefix(line.count - words.count))
      return Regelbreedte.vouw(inspringen + lead + words, columns)
    }
  }

  /// The widest line that is pleasant to read.
  static let gewoneBreedte = 96

  /// Text to standard output, as it is: an export, a page, or what steers the terminal.
  static func tekst(_ text: String) { schrijf(text, 1) }

  /// A message to standard error, made safe and followed by a line end: it may quote what anybody typed.
  static func melding(_ text: String) { schrijf(passend(veilig(text), Regelbreedte.fout) + "\n", 2) }

  /// Folded where it is known how wide a line may be; elsewhere a program reads it, line by line.
  private static func passend(_ text: String, _ width: Int?) -> String {
    guard let width else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.flatMap { Regelbreedte.vouw(String($0), width) }.joined(separator: "\n")
  }

  /// A message to standard error, as it is.
  static func schrijfMelding(_ text: String) { schrijf(text, 2) }

  private static func schrijf(_ text: String, _ descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          var reader = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&reader, 1, 1000)
          continue
        }
        // Nobody reads any more: there is no place left to tell it.
        let reason = errno
        if reason == EPIPE { exit(0) }
        if descriptor == 1 { schrijf("De uitvoer is niet geschreven: \(Systeemreden.tekst(reason)).\n", 2) }
        exit(Uitgang.lezenOfSchrijven.rawValue)
      }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Text with the control characters taken out that could steer a terminal; line ends and tabs stay.
  static func veilig(_ text: String) -> String {
    if text.utf8.allSatisfy({ (32..<127).contains($0) || $0 == 10 }) { return text }
    guard text.unicodeScalars.contains(where: Stuurtekens.bevat) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !Stuurtekens.bevat(scalar) { clean.append(scalar) }
    return String(clean)
  }

  /// Text of a paragraph folded to a width, words whole.
  static func vouw(_ text: String, _ width: Int, inspringen: String = "") -> [String] {
    let indent = Breedte.van(inspringen)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = inspringen
      var used = indent
      var empty = true
      func sluitAf() {
        lines.append(line)
        (line, used, empty) = (inspringen, indent, true)
      }
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
        let size = Breedte.van(String(word))
        if !empty, used + 1 + size <= width {
          line += " " + word
          used += 1 + size
          continue
        }
        if !empty { sluitAf() }
        if used + size <= width {
          line += word
          (used, empty) = (used + size, false)
          continue
        }
        // A word wider than the line is broken where it must be; each row has at least one character.
        for character in word {
          let one = Breedte.van(character)
          if used + one > width, !empty { sluitAf() }
          line.append(character)
          (used, empty) = (used + one, false)
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// A line of a list folded to a width: what follows stands under the words, not under the number or the sign.
  ///
  /// A line that begins with spaces keeps them on every row.
  static func vouwLijst(_ text: String, _ width: Int) -> [String] {
    // In a very narrow column every place is needed for words.
    guard width >= 24 else { return vouw(text, width) }
    if text.hasPrefix(" ") { return vouw(text, width, inspringen: String(text.prefix { $0 == " " }.prefix(8))) }
    guard let space = text.firstIndex(of: " ") else { return vouw(text, width) }
    let mark = text[..<space]
    let isMark =
      ["+", "−", "-", "?", "!", "·", "»"].contains(mark) || (mark.last == "." && Int(mark.dropLast()) != nil)
    guard isMark else { return vouw(text, width) }
    let indent = String(repeating: " ", count: mark.count + 1)
    let body = vouw(String(text[space...]), width, inspringen: indent)
    return body.enumerated().map { $0 == 0 ? mark + " " + $1.dropFirst(indent.count) : $1 }
  }
}
