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
    case waarheid(Bool)
    /// A time as an element has it, of which the cell gets day and clock.
    case moment(String?)
    /// The zone of such a time.
    case zone(String?)
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
    case .tekst(let text): aangehaald(alsTekst(text ?? "", vorm), separator)
    case .getal(let number): number.map(String.init) ?? ""
    case .breuk(let number):
      number.map { aangehaald(vorm == .nederlands ? "\($0)".replacing(".", with: ",") : "\($0)", separator) } ?? ""
    case .waarheid(let value): value ? "ja" : "nee"
    case .moment(let time): time.flatMap(Exporttekst.rekenbladmoment) ?? ""
    // `+01:00` alone is a formula to some and a time of day to others.
    case .zone(let time): time.flatMap(Exporttekst.zone).map { "UTC\($0)" } ?? ""
    }
  }

  /// A text that stays the text that it is.
  ///
  /// No spreadsheet takes it for a formula (OWASP, 'CSV injection'): that needs a sign that nothing drops. A Dutch one takes it
  /// for a number, a date or a truth value no more: a tab keeps it a text, shows nothing, and goes with the white space that
  /// most readers trim. Programs do not guess: for them a text that is no formula stays as it is.
  private static func alsTekst(_ text: String, _ vorm: Vorm) -> String {
    isFormule(text) ? "'" + text : vorm == .nederlands && Rekenbladgok.iets(text) ? "\t" + text : text
  }

  /// White space before the sign does not make it harmless: some spreadsheets drop it.
  private static func isFormule(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    let sign = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let formula: (Unicode.Scalar) -> Bool = {
      ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains($0)
    }
    return first == "\t" || first == "\r" || first == "\n" || sign.map(formula) == true
  }

  /// A cell with quotes around it where it holds what could end it: a tab, too, for a reader who guesses the separator.
  private static func aangehaald(_ text: String, _ separator: String) -> String {
    // By scalars: a quote with a combining mark after it is another character, and still ends a cell.
    let ends = "\"\n\r\t\(separator)".unicodeScalars
    guard text.unicodeScalars.contains(where: ends.contains) else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
    }
    return result + "\""
  }
}
