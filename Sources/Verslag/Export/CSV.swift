/// A table as comma separated values, as a spreadsheet opens it.
package enum CSV {
  /// How a table is written.
  package enum Vorm: Sendable {
    /// As a Dutch spreadsheet opens it: `;`, a decimal comma, and a byte order mark, without which it guesses the encoding.
    case nederlands
    /// For R and Python: `,`, a decimal point, no byte order mark.
    case punt
  }

  /// A value of a cell.
  enum Cel {
    case tekst(String?)
    case getal(Int?)
    case breuk(Double?)
  }

  /// The table, with a row of names.
  static func tekst(_ kolommen: [String], _ rijen: some Sequence<[Cel]>, vorm: Vorm) -> String {
    let separator = vorm == .nederlands ? ";" : ","
    var lines = [kolommen.joined(separator: separator)]
    for row in rijen { lines.append(row.map { cel($0, vorm, separator) }.joined(separator: separator)) }
    return (vorm == .nederlands ? "\u{FEFF}" : "") + lines.map { $0 + "\r\n" }.joined()
  }

  private static func cel(_ cell: Cel, _ vorm: Vorm, _ separator: String) -> String {
    switch cell {
    case .tekst(let text): aangehaald(onschuldig(text ?? ""), separator)
    case .getal(let number): number.map(String.init) ?? ""
    case .breuk(let number):
      number.map { aangehaald(vorm == .nederlands ? "\($0)".replacing(".", with: ",") : "\($0)", separator) } ?? ""
    }
  }

  /// A text that no spreadsheet takes for a formula (OWASP, 'CSV injection').
  ///
  /// White space before the sign does not make it harmless: some spreadsheets drop it.
  private static func onschuldig(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    let sign = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let formula: (Unicode.Scalar) -> Bool = {
      ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains($0)
    }
    return first == "\t" || first == "\r" || first == "\n" || sign.map(formula) == true ? "'" + text : text
  }

  private static func aangehaald(_ text: String, _ separator: String) -> String {
    // By scalars: a quote with a combining mark after it is another character, and still ends a cell.
    guard text.unicodeScalars.contains(where: { $0 == "\"" || $0 == "\n" || $0 == "\r" || String($0) == separator })
    else {
      return text
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
    }
    return result + "\""
  }
}
