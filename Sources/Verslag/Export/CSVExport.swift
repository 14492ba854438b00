/// One row per element, for a spreadsheet.
package enum CSVExport {
  /// How a table is written.
  package enum Vorm: Sendable {
    /// As a Dutch spreadsheet opens it: `;`, a decimal comma, and a byte order mark, without which it guesses the encoding.
    case nederlands
    /// For R and Python: `,`, a decimal point, no byte order mark.
    case punt
  }

  /// A value of a cell.
  private enum Cel {
    case tekst(String?)
    case getal(Int?)
    case breuk(Double?)
  }

  private static let kolommen: [(naam: String, cel: @Sendable (Exportelement) -> Cel)] = [
    ("sessie", { .tekst($0.sessie) }), ("casus", { .tekst($0.casus) }), ("regio", { .tekst($0.regio) }),
    ("id", { .tekst($0.id) }), ("soort", { .tekst($0.soort) }), ("minuut", { .getal($0.minuut) }),
    ("tijd", { .tekst($0.tijd) }), ("wandklok", { .tekst($0.wandklok) }), ("stoel", { .tekst($0.stoel) }),
    ("wie", { .tekst($0.wie) }), ("door", { .tekst($0.door) }), ("rol", { .tekst($0.rol) }),
    ("aan", { .tekst($0.aan) }), ("van", { .tekst($0.van) }), ("koppelvlak", { .tekst($0.koppelvlak) }),
    ("bericht", { .getal($0.bericht) }), ("berichtsoort", { .tekst($0.berichtsoort) }),
    ("antwoord_op", { .getal($0.antwoordOp) }),
    ("puzzelstukken", { .tekst($0.puzzelstukken.joined(separator: " ")) }), ("beslissing", { .tekst($0.beslissing) }),
    ("handeling", { .tekst($0.handeling) }), ("mogelijkheden", { .tekst($0.mogelijkheden.joined(separator: " ")) }),
    ("bijzonderheid", { .tekst($0.bijzonderheid) }), ("eis", { .tekst($0.eis) }), ("oordeel", { .getal($0.oordeel) }),
    // The share of the maximum: what a spreadsheet averages.
    ("score", { .breuk($0.oordeel.map { Double($0) / 2 }) }), ("over", { .tekst($0.over) }),
    ("zin", { .tekst($0.zin) }), ("tekst", { .tekst($0.tekst) }),
  ]

  /// The names of the columns, in order.
  package static let kolomnamen = kolommen.map(\.naam)

  /// The table, with a row of names.
  package static func tekst(_ reeks: Exportreeks, vorm: Vorm) -> String {
    let separator = vorm == .nederlands ? ";" : ","
    var lines = [kolomnamen.joined(separator: separator)]
    for element in reeks.elementen {
      lines.append(kolommen.map { cel($0.cel(element), vorm, separator) }.joined(separator: separator))
    }
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
