import Testing

@testable import Leeratelier

/// The editor for texts of several lines: where its rows break, and where the cursor is.
@Suite struct TekstinvoerTests {
  private func rijen(_ text: String, _ width: Int) -> [String] {
    Tekstinvoer(text).venster(breedte: width, rijen: 100).regels
  }

  @Test func breaksBetweenWordsAndKeepsEveryCharacter() {
    let text = "Bij nieuw geweld tegen Mira: gedragsaanwijzing tot de zitting, en dagvaarden."
    for width in 8...60 {
      let rows = rijen(text, width)
      #expect(rows.joined() == text)
      for row in rows {
        #expect(Breedte.van(row.hasSuffix(" ") ? String(row.dropLast()) : row) <= width, "\(width): \(row)")
      }
      // A row ends after a space, unless the word that follows is wider than the screen.
      for (row, next) in zip(rows, rows.dropFirst()) where !row.hasSuffix(" ") {
        #expect(Breedte.van(String(next.prefix { $0 != " " })) + Breedte.van(row) > width, "\(width): \(row)|\(next)")
      }
    }
    #expect(
      rijen("een twee drie", 8) == ["een ", "twee ", "drie"] || rijen("een twee drie", 8) == ["een twee ", "drie"])
  }

  @Test func wideCharactersAndLongWordsNeverPassTheEdge() {
    for text in ["日本語日本語日本語", "ketenprocescoördinator", String(repeating: "é", count: 50)] {
      for width in 3...12 {
        let rows = rijen(text, width)
        #expect(rows.joined() == text)
        #expect(rows.allSatisfy { Breedte.van($0) <= width })
      }
    }
  }

  @Test func theCursorIsWhereTheNextLetterComes() {
    var editor = Tekstinvoer("")
    for letter in "een twee drie vier" {
      editor.verwerk(.teken(letter), breedte: 9)
      let shown = editor.venster(breedte: 9, rijen: 100)
      #expect(shown.rij == shown.regels.count - 1)
      #expect(shown.kolom == min(9, Breedte.van(shown.regels[shown.rij])))
    }
    // Back to the first letter, one by one: the cursor is always in the row of its letter.
    for _ in 0..<18 {
      editor.verwerk(.links, breedte: 9)
      let shown = editor.venster(breedte: 9, rijen: 100)
      #expect(shown.kolom < max(1, shown.regels[shown.rij].count))
    }
    let first = editor.venster(breedte: 9, rijen: 100)
    #expect(first.rij == 0 && first.kolom == 0)
  }

  @Test func emptyLinesAreRowsAndTheCursorStaysInSight() {
    let text = (0..<30).map { "regel \($0)" }.joined(separator: "\n\n")
    let editor = Tekstinvoer(text)
    let shown = editor.venster(breedte: 20, rijen: 5)
    #expect(shown.regels.count == 5 && shown.regels.last == "regel 29")
    #expect(shown.rij == 4 && shown.kolom == 8)
  }
}
