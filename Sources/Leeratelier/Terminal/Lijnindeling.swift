/// Lays out pages as lines: for a pipe, a file, a screen reader.
enum Lijnindeling {
  /// The lines of a page, none wider than so many columns.
  static func regels(_ blad: Blad, breedte width: Int) -> [String] {
    let head = blad.klok.isEmpty ? "== \(blad.kop)" : "== \(blad.kop) · \(blad.klok)"
    var lines = [""] + alinea(head, width)
    for part in blad.alsRegels ?? blad.delen where !part.regels.isEmpty {
      if !part.titel.isEmpty { lines += alinea("-- \(part.titel)", width) }
      for line in part.regels { lines += alinea(line, width) }
    }
    return lines
  }

  private static func alinea(_ text: String, _ width: Int) -> [String] { Uitvoer.vouw(Uitvoer.veilig(text), width) }
}
