/// Reads a sheet as a spreadsheet saves it: UTF-8 or Windows-1252, with `;`, `,` or a tab between cells (RFC 4180 otherwise).
package enum Rekenbladlezer {
  /// A row with the line on which it begins, from 1.
  package struct Rij: Equatable, Sendable {
    /// The line on which it begins, from 1.
    package let regel: Int
    /// Its cells, without space around them.
    package let cellen: [String]
  }

  /// The rows of a file that are not empty.
  package static func lees(_ bytes: [UInt8]) -> [Rij] {
    var text = tekst(bytes)
    if text.first == "\u{FEFF}" { text.removeFirst() }
    // Excel writes the separator on a line of its own.
    var separator: Character = scheiding(text)
    var skipped = 0
    if text.lowercased().hasPrefix("sep="), let sign = text.dropFirst(4).first {
      separator = sign
      text = String(text.drop { !$0.isNewline }.dropFirst())
      skipped = 1
    }
    return rijen(text, separator, eerste: 1 + skipped)
  }

  /// The text of a file; bytes that are no UTF-8 are those of an older spreadsheet.
  private static func tekst(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(bytes.map { $0 < 0x80 ? Character(Unicode.Scalar($0)) : Windows1252.teken($0) ?? "\u{FFFD}" })
  }

  private static func scheiding(_ text: String) -> Character {
    let head = text.prefix { !$0.isNewline }
    let signs: [Character] = [";", "\t", ","]
    return signs.max { first, second in head.count { $0 == first } < head.count { $0 == second } } ?? ";"
  }

  private static func rijen(_ text: String, _ separator: Character, eerste: Int) -> [Rij] {
    var rows: [Rij] = []
    var (cells, cell) = ([String](), "")
    var (line, begin) = (eerste, eerste)
    var (isQuoted, wasQuote) = (false, false)
    func close() {
      cells.append(cell)
      if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
        rows.append(Rij(regel: begin, cellen: cells.map(schoon)))
      }
      (cells, cell) = ([], "")
    }
    for sign in text {
      if sign.isNewline { line += 1 }
      if isQuoted {
        if wasQuote {
          wasQuote = false
          if sign == "\"" {
            cell.append(sign)
            continue
          }
          isQuoted = false
        } else if sign == "\"" {
          wasQuote = true
          continue
        } else {
          cell.append(sign.isNewline ? "\n" : sign)
          continue
        }
      }
      if sign == "\"", cell.allSatisfy(\.isWhitespace) {
        (isQuoted, cell) = (true, "")
      } else if sign == separator {
        cells.append(cell)
        cell = ""
      } else if sign.isNewline {
        close()
        begin = line
      } else {
        cell.append(sign)
      }
    }
    if !cell.isEmpty || !cells.isEmpty { close() }
    return rows
  }

  /// A cell without what was put before it so that no spreadsheet takes it for a number or a formula, and without space around it.
  private static func schoon(_ cell: String) -> String {
    var text = Substring(cell)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if text.first == "'", let next = text.dropFirst().first, "=+-@\t".contains(next) { text.removeFirst() }
    return String(text)
  }
}
