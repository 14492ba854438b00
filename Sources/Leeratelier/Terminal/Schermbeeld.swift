/// One row of a screen: text, and how it looks.
struct Schermregel: Equatable, Sendable {
  enum Opmaak: Equatable, Sendable { case gewoon, vet, omgekeerd }

  /// A piece of a row that looks the same throughout.
  struct Stuk: Equatable, Sendable {
    var tekst: String
    var opmaak: Opmaak
  }

  private(set) var stukken: [Stuk]

  init(_ text: String = "", _ opmaak: Opmaak = .gewoon) { stukken = [Stuk(tekst: text, opmaak: opmaak)] }

  /// The row without its looks.
  var tekst: String { stukken.map(\.tekst).joined() }

  static func + (a: Schermregel, b: Schermregel) -> Schermregel {
    var both = a
    both.stukken += b.stukken
    return both
  }

  /// The row cut or padded to a number of columns.
  func gepast(_ columns: Int) -> Schermregel {
    var left = columns
    var fitted = self
    fitted.stukken = stukken.map { piece in
      let size = Breedte.van(piece.tekst)
      defer { left = max(0, left - size) }
      return size <= left ? piece : Stuk(tekst: Breedte.pas(piece.tekst, left), opmaak: piece.opmaak)
    }
    if left > 0 { fitted.stukken.append(Stuk(tekst: String(repeating: " ", count: left), opmaak: .gewoon)) }
    return fitted
  }

  /// The row cut to a number of columns, where it is wider.
  func hoogstens(_ columns: Int) -> Schermregel { Breedte.van(tekst) <= columns ? self : gepast(columns) }
}

/// A whole screen: as many rows as the window has, and the cursor.
struct Schermbeeld: Equatable, Sendable {
  var regels: [Schermregel]
  /// Row and column from the top left, from 0.
  var cursor: (rij: Int, kolom: Int)
  /// How many rows at the bottom belong to the question.
  var vraagregels = 1

  /// The screen as plain text, without the spaces at the end of rows.
  var tekst: String {
    regels.map { row in
      var text = Substring(row.tekst)
      while text.last == " " { text.removeLast() }
      return String(text)
    }.joined(separator: "\n")
  }

  static func == (a: Schermbeeld, b: Schermbeeld) -> Bool {
    a.regels == b.regels && a.cursor == b.cursor && a.vraagregels == b.vraagregels
  }
}

/// The size of a window.
struct Maat: Equatable, Sendable {
  var kolommen: Int
  var rijen: Int
}
