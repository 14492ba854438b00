/// Lays out the page on which a text is written: the question, the text around the cursor, how one is done.
struct Schrijfblad {
  let taak: Schrijftaak
  let invoer: Tekstinvoer
  /// Something to say about what was just tried.
  var opmerking: String?
  /// What is said meanwhile to whoever writes.
  var omroep: String?

  /// The screen in a window of this size.
  func beeld(_ maat: Maat) -> Schermbeeld {
    let layout = Bladindeling(maat)
    let (columns, height) = (layout.maat.kolommen, layout.maat.rijen)
    let count = "\(invoer.woorden) \(invoer.woorden == 1 ? "woord" : "woorden")"
    // The bar and the row below; what is left goes to the text first, then to the question, then to air.
    let said = height < 8 ? [] : layout.opmerkingsregels(omroep).map { Schermregel($0, .vet) }
    let free = max(1, height - 2 - said.count)
    let question = Uitvoer.vouw(Uitvoer.veilig(taak.vraag), layout.breedte).map { Schermregel($0, .vet) }
    let roomForQuestion = max(0, min(question.count, free - min(3, free)))
    var shownQuestion = Array(question.prefix(roomForQuestion))
    if roomForQuestion < question.count, roomForQuestion > 0 {
      // The end of it is what is asked; the whole of it can be looked up.
      shownQuestion = [Schermregel("…", .vet)] + question.suffix(roomForQuestion - 1)
    }
    if shownQuestion.count + 4 <= free { shownQuestion.append(Schermregel()) }
    let room = max(1, free - shownQuestion.count)
    let shown = invoer.venster(breedte: layout.breedte, rijen: room)
    var rows = height > 1 ? [layout.balk("Schrijven", count)] : []
    rows += said
    rows += shownQuestion
    let cursorRow = rows.count + shown.rij
    rows += shown.regels.map { Schermregel(" " + $0) }
    rows += Array(repeating: Schermregel(), count: max(0, height - 1 - rows.count))
    if height > 2 { rows = rows.prefix(height - 1) + [Schermregel(onder(columns))] }
    rows = rows.prefix(height).map { $0.hoogstens(columns) }
    return Schermbeeld(
      regels: rows, cursor: (min(cursorRow, height - 1), min(columns - 1, shown.kolom + 1)), vraagregels: 1)
  }

  /// How one is done, in as many words as fit.
  private func onder(_ columns: Int) -> String {
    if let opmerking { return Breedte.kort("» " + opmerking, columns - 1) }
    let look = taak.toon == nil ? "" : " · Nalezen: Tab"
    guard taak.kanTerug else {
      let texts = ["Klaar: Ctrl-D, of een regel met alleen een punt\(look)", "Klaar: Ctrl-D of een punt\(look)"]
      return texts.first { Breedte.van($0) < columns } ?? "Klaar: Ctrl-D"
    }
    let texts = [
      "Klaar: Ctrl-D, of een regel met alleen een punt\(look) · Terug: Esc",
      "Klaar: Ctrl-D of een punt\(look) · Terug: Esc",
      "Klaar: Ctrl-D\(look) · Terug: Esc", "Klaar Ctrl-D\(look.replacing(":", with: "")) · Terug Esc",
      "Ctrl-D\(taak.toon == nil ? "" : " · Tab") · Esc",
    ]
    return texts.first { Breedte.van($0) < columns } ?? "Ctrl-D"
  }
}
