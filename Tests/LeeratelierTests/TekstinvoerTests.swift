import Scenario
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

  // MARK: keys

  /// An editor after keys, in rows of so many columns.
  private func na(_ text: String, _ keys: [Toets], breedte: Int = 20) -> Tekstinvoer {
    var editor = Tekstinvoer(text)
    for key in keys { editor.verwerk(key, breedte: breedte) }
    return editor
  }

  private func plek(_ editor: Tekstinvoer, breedte: Int = 20) -> [Int] {
    let shown = editor.venster(breedte: breedte, rijen: 100)
    return [shown.rij, shown.kolom]
  }

  /// One line of three rows: 'een twee drie vier ' / 'vijf zes zeven acht ' / 'negen'.
  private let lang = "een twee drie vier vijf zes zeven acht negen"

  @Test func upAndDownAndHomeAndEndFollowTheRowsOfTheScreen() {
    #expect(plek(na(lang, [])) == [2, 5])
    #expect(plek(na(lang, [.op])) == [1, 5])
    #expect(plek(na(lang, [.op, .op])) == [0, 5])
    #expect(plek(na(lang, [.op, .op, .op])) == [0, 0])
    #expect(plek(na(lang, [.op, .neer])) == [2, 5])
    #expect(plek(na(lang, [.op, .begin])) == [1, 0])
    #expect(plek(na(lang, [.op, .begin, .links])) == [0, 18])
    // The end of a row that goes on is before its last space, still in that row.
    #expect(plek(na(lang, [.op, .einde]))[0] == 1)
    #expect(plek(na(lang, [.tekstBegin])) == [0, 0] && plek(na(lang, [.tekstBegin, .tekstEinde])) == [2, 5])
    #expect(plek(na(lang, [.op, .controle("a")])) == [1, 0])
    // Over a short line the column is kept.
    let three = "aaaaaaaaaa\nbb\ncccccccccc"
    #expect(plek(na(three, [.op])) == [1, 2] && plek(na(three, [.op, .op])) == [0, 10])
    #expect(plek(na("日本語日本語\nab", [.op])) == [0, 2])
  }

  @Test func wordsAreCrossedAndTakenAway() {
    #expect(plek(na(lang, [.woordLinks])) == [2, 0])
    #expect(plek(na(lang, [.woordLinks, .woordLinks]))[0] == 1)
    #expect(na(lang, [.woordTerugveeg]).tekst == "een twee drie vier vijf zes zeven acht ")
    #expect(na("een, twee", [.controle("w")]).tekst == "een, ")
    #expect(na("een twee", [.tekstBegin, .woordRechts, .woordDelete]).tekst == "een")
    #expect(na("een twee", [.tekstBegin, .woordDelete]).tekst == " twee")
    // Over the end of a line.
    #expect(na("een\ntwee", [.begin, .woordTerugveeg]).tekst == "eentwee")
    #expect(na("één 日本", [.woordTerugveeg]).tekst == "één ")
  }

  @Test func theRestOfARowGoesWithCtrlUAndCtrlK() {
    #expect(na(lang, [.op, .controle("u")]).tekst == "een twee drie vier zes zeven acht negen")
    #expect(na("een twee", [.woordLinks, .controle("k")]).tekst == "een ")
    #expect(na("een\ntwee", [.op, .einde, .controle("k")]).tekst == "eentwee")
    #expect(na("een", [.controle("k")]).tekst == "een" && na("", [.controle("u"), .controle("k")]).tekst == "")
  }

  @Test func theCursorIsAtTheEndOnlyBehindAllThatIsWritten() {
    #expect(na("een\ntwee", []).staatAanEinde)
    // A point that is left when a line is divided before it.
    #expect(!na("Tekst.", [.links, .enter]).staatAanEinde)
    #expect(!na("een\n.", [.op]).staatAanEinde && !na("een", [.links]).staatAanEinde)
  }

  /// A word to the program stands on a line of its own, also behind a text that lay ready.
  @Test func aQuestionMarkBehindWhatLayReadyBeginsALine() {
    #expect(na("Hij komt.", "? wis".map { .teken($0) }).tekst == "Hij komt.\n? wis")
    #expect(na("Komt hij", "? En".map { .teken($0) }).tekst == "Komt hij? En")
    #expect(na("Hij komt", "en gaat".map { .teken($0) }).tekst == "Hij komt en gaat")
    #expect(na("", "? wis".map { .teken($0) }).tekst == "? wis")
    #expect(na("", "komt hij?".map { .teken($0) }).tekst == "komt hij?")
  }

  @Test func aTabIsSpacesSoThatNothingShifts() {
    #expect(na("", [.geplakt("een\ttwee")]).tekst == "een  twee")
    #expect(Tekstinvoer("een\ttwee").tekst == "een  twee")
    var line = Regelinvoer()
    line.verwerk(.geplakt("een\ttwee"))
    #expect(line.tekst == "een twee")
  }

  /// Signs that belong together become one character, wherever in a long line they are typed.
  @Test func whatBelongsTogetherIsOneCharacterWhereverItIsTyped() {
    let around = String(repeating: "woord ", count: 30)
    for text in ["e\u{301}", "\u{1F1F3}\u{1F1F1}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"] {
      let keys = text.unicodeScalars.map { Toets.teken(Character($0)) }
      var line = Regelinvoer()
      line.voegIn(around)
      var editor = Tekstinvoer(around)
      for key in Array(repeating: Toets.links, count: 12) + keys + [.teken("x"), .terugveeg, .terugveeg] {
        line.verwerk(key)
        editor.verwerk(key, breedte: 60)
      }
      // One stroke takes the whole of it away, and the cursor stayed behind it.
      #expect(line.tekst == around)
      #expect(editor.tekst == around)
    }
  }

  /// Many keys in one go are kept and shown once, not each by itself: that would take their number times their length.
  @Test func aStreamOfKeysIsKeptInOneGo() throws {
    let device = Geheugentoestel(
      Maat(kolommen: 80, rijen: 24), toetsen: [Array(repeating: .teken("a"), count: 2000) + [.controle("c")]])
    device.isStroom = true
    var kept: [String] = []
    let task = Schrijftaak(
      vraag: "Wat schrijft u?",
      bewaar: { text, _ in
        kept.append(text)
        return nil
      })
    #expect(throws: Gestopt.self) { _ = try Schermbediening(device).tekst(task) }
    #expect(kept.last?.count == 2000)
    #expect(kept.count < 200 && device.getekend < 10, "\(kept.count) \(device.getekend)")
  }

  /// Whatever is done can be undone, back to what there was.
  @Test func everyChangeCanBeUndone() {
    #expect(na("een", [.controle("u"), .controle("z")]).tekst == "een")
    #expect(na("een", [.geplakt("\ntwee\ndrie"), .controle("\u{7F}")]).tekst == "een")
    // Letters of one word go together, a word at a time.
    let typed = " twee drie".map { Toets.teken($0) }
    #expect(na("een", typed + [.controle("z")]).tekst == "een twee")
    #expect(na("een", typed + [.controle("z"), .controle("z")]).tekst == "een")
    #expect(na("een", typed + Array(repeating: .controle("z"), count: 9)).tekst == "een")
    var dice = Dobbelsteen(zaad: 3)
    let all: [Toets] = [
      .teken("a"), .teken(" "), .teken("é"), .enter, .terugveeg, .delete, .links, .rechts, .op, .neer, .begin, .einde,
      .bladOp, .bladNeer, .woordLinks, .woordRechts, .woordTerugveeg, .woordDelete, .tekstBegin, .tekstEinde,
      .controle("u"), .controle("k"), .controle("w"), .geplakt("een\n日本"), .tab, .controle("x"),
    ]
    for _ in 0..<60 {
      var editor = Tekstinvoer(lang)
      for _ in 0..<60 {
        editor.verwerk(all[dice.kies(all.count)], breedte: 12)
        let shown = editor.venster(breedte: 12, rijen: 500)
        // The cursor is in a row that is there, and no row is wider than the window.
        #expect(shown.regels.indices.contains(shown.rij) && (0...12).contains(shown.kolom))
        // Spaces at the edge hang over it.
        #expect(shown.regels.allSatisfy { Breedte.van(String($0.reversed().drop { $0 == " " })) <= 12 })
      }
      for _ in 0..<70 { editor.verwerk(.controle("z"), breedte: 12) }
      #expect(editor.tekst == lang)
    }
  }

  /// Whoever goes on with what lay ready begins a word behind it, once; a point still ends it.
  @Test func whatIsTypedBehindATextThatLayReadyIsNotGluedToIt() {
    for (begin, typed, expected) in [
      ("Drie weken.", "Over een jaar", "Drie weken. Over een jaar"), ("Drie weken. ", "Over", "Drie weken. Over"),
      ("Drie weken", "Over", "Drie weken Over"), ("Drie weken", ".", "Drie weken."), ("", ".5", ".5"),
      ("Een.\n", "Twee", "Een.\nTwee"),
    ] {
      var editor = Tekstinvoer(begin)
      for character in typed { editor.verwerk(.teken(character), breedte: 80) }
      #expect(editor.tekst == expected)
    }
    // Elsewhere in the text nothing is put in between.
    var middle = Tekstinvoer("Een zin.")
    middle.verwerk(.links, breedte: 80)
    middle.verwerk(.teken("s"), breedte: 80)
    #expect(middle.tekst == "Een zins.")
  }
}
