import Glibc

/// How wide a line of text outside a screen may be, and how one that is wider is divided.
///
/// A window and `COLUMNS` say how wide; without either a program reads, and a line is a line.
enum Regelbreedte {
  /// Below this many columns nothing can be read any more; a window that is narrower folds for itself.
  static let minst = 40

  /// Columns of standard output; nil: nobody said.
  static let uit = breedte(1)
  /// Columns of standard error; nil: nobody said.
  static let fout = breedte(2)

  private static func breedte(_ descriptor: Int32) -> Int? {
    let asked = Omgeving.variabele("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let window = isatty(descriptor) == 1 ? RuweModus.maat().kolommen : nil
    guard let least = [asked, window].compactMap(\.self).min() else { return nil }
    return max(minst, least)
  }

  /// The rows of one line, words whole: a word that is wider than a row has a row of its own.
  ///
  /// A line that fits stays as it is. What follows a column (two spaces) stands under it where there is room for that, and
  /// otherwise on rows of its own; what stands in keeps its indent.
  static func vouw(_ line: String, _ width: Int) -> [String] {
    guard Breedte.van(line) > width else { return [line] }
    let lead = String(line.prefix { $0 == " " })
    let body = line.dropFirst(lead.count)
    guard let gap = body.firstRange(of: "  ") else {
      return woorden(String(body), width, eerst: lead, verder: lead + hangend(body))
    }
    let (head, tail) = (body[..<gap.lowerBound], body[gap.upperBound...].drop { $0 == " " })
    let column = Breedte.van(line) - Breedte.van(String(tail))
    if column * 5 <= width * 2 {
      let start = String(line.prefix(line.count - tail.count))
      return woorden(String(tail), width, eerst: start, verder: String(repeating: " ", count: column))
    }
    return woorden(String(head), width, eerst: lead, verder: lead + "  ")
      + vouw(lead + "    " + String(tail), width)
  }

  /// Under the words of a list, not under its sign.
  private static func hangend(_ body: Substring) -> String {
    let mark = body.prefix { $0 != " " }
    let isMark = ["-", "·", "»", "+", "−", "?", "!"].contains(mark) || mark.last == "." && Int(mark.dropLast()) != nil
    return String(repeating: " ", count: isMark ? mark.count + 1 : 0)
  }

  private static func woorden(_ text: String, _ width: Int, eerst: String, verder: String) -> [String] {
    var lines: [String] = []
    var line = eerst
    var empty = true
    for word in text.split(separator: " ") {
      if !empty, Breedte.van(line) + 1 + Breedte.van(String(word)) > width {
        lines.append(line)
        (line, empty) = (verder, true)
      }
      line += (empty ? "" : " ") + word
      empty = false
    }
    return lines + [line]
  }
}
