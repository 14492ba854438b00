import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// What holds of every screen in every window, tried at random with a seed.
@Suite struct SchermWettenTests {
  private static let keuze = "Keuze (nummer of woord, ? voor uitleg):"

  /// Nothing that a terminal would wrap or scroll: as many rows as the window has, none wider.
  private func past(_ shown: Schermbeeld, _ size: Maat) {
    #expect(shown.regels.count == size.rijen, "\(size)")
    for row in shown.regels { #expect(Breedte.van(row.tekst) <= size.kolommen, "\(size): \(row.tekst)") }
    #expect(shown.cursor.rij < size.rijen && shown.cursor.kolom < size.kolommen, "\(size)")
  }

  @Test(arguments: Speelstand.bibliotheek.casusIds)
  func everySeatsScreenFitsItsWindowWithItsMenuWhole(_ name: String) throws {
    var dice = Dobbelsteen(zaad: 11)
    var play = Doorloop(try Speelstand.opening(name), zaad: 5)
    var (looked, menus) = (0, 0)
    for _ in 0..<40 where !play.sessie.gesloten {
      play.speel(hoogstens: 1 + dice.kies(3))
      for seat in play.sessie.stoelen {
        let size = Maat(kolommen: 20 + dice.kies(181), rijen: 6 + dice.kies(75))
        let news = Seinpaal(play.sessie, [seat]).nieuws(seat, na: play.sessie.gebeurtenissen.count - 4)
        let page = Speelstand.blad(play.sessie, seat, nieuws: news)
        let shown = Bladindeling(size).beeld(page, bladzij: 0, .init(vraag: Self.keuze))
        past(shown, size)
        looked += 1
        let names = page.delen.last?.regels ?? []
        // One under the other below the bar and above a question of one row: then it can be whole, and so it is.
        let widest = names.map { Breedte.van($0) }.max() ?? 0
        guard names.count <= size.rijen - 2, widest <= size.kolommen - 2 else { continue }
        // The shortest wording of the question is one row from here on.
        guard size.kolommen >= 40 else { continue }
        menus += 1
        for name in names { #expect(shown.tekst.contains(name), "\(size): \(name)\n\(shown.tekst)") }
      }
    }
    // Without a zaak there is one seat, and little to do at it.
    let few = play.sessie.stoelen.count == 1
    #expect(looked > (few ? 2 : 20) && menus > (few ? 0 : 10))
  }

  @Test func everyNumberIsThereWhereTheNamesMustBeCut() {
    let choices = (1...13).map { "\($0). Een keuze met een lange naam" }
    let page = Blad(
      kop: "Kop", delen: [.init(titel: "Wat u kunt doen", regels: choices, plek: .keuzes)], vast: true)
    for rows in 10...16 {
      let shown = Bladindeling(Maat(kolommen: 40, rijen: rows)).beeld(page, bladzij: 0, .init(vraag: Self.keuze))
      for number in 1...13 { #expect(shown.tekst.contains(" \(number). "), "\(rows): \(shown.tekst)") }
    }
    // In a window that is too low even for that, it says so.
    let low = Bladindeling(Maat(kolommen: 40, rijen: 6)).beeld(page, bladzij: 0, .init(vraag: Self.keuze))
    #expect(low.tekst.contains("en nog") && low.tekst.contains("typ ?"))
  }

  @Test func everyPageIsReadWholeWhateverStandsBelowIt() throws {
    var dice = Dobbelsteen(zaad: 3)
    let words = ["een", "ketenprocescoördinator", "日本", "in", "het", "veiligheidshuis", "met", "«haken»"]
    for _ in 0..<60 {
      let size = Maat(kolommen: 20 + dice.kies(120), rijen: 6 + dice.kies(40))
      let lines = (0..<dice.kies(30)).map { number in
        ["", "- ", "1. ", "   "][dice.kies(4)]
          + (0...dice.kies(20)).map { _ in words[dice.kies(words.count)] + "\(number)" }.joined(separator: " ")
      }
      let parts = stride(from: 0, to: lines.count, by: 4).map {
        Blad.Deel(titel: "Deel \($0)", regels: Array(lines[$0..<min($0 + 4, lines.count)]))
      }
      let question = ["Enter voor verder:", "Keuze (bijvoorbeeld 1 3, \u{2018}alle\u{2019} of \u{2018}geen\u{2019}):"][
        dice.kies(2)]
      let device = Geheugentoestel(size, Array(repeating: "", count: 200))
      let control = Schermbediening(device)
      try control.toon(Blad(kop: "Kop", delen: parts))
      _ = control.merkOp("Een opmerking")
      _ = try control.regel(question)
      for shown in device.beelden { past(shown, size) }
      // Every letter in order, and none twice: the bar, the remark and the question left out.
      var seen = ""
      for shown in device.beelden {
        let remark = shown.tekst.contains("» Een opmerking") ? 1 : 0
        for row in shown.regels.dropFirst().dropLast(shown.vraagregels + remark) {
          seen += row.tekst.filter { $0 != " " }
        }
      }
      let meant = parts.map { $0.titel + $0.regels.joined() }.joined().filter { $0 != " " }
      #expect(seen == meant, "\(size)")
    }
  }

  @Test func theEditorFitsEveryWindow() {
    var dice = Dobbelsteen(zaad: 8)
    for _ in 0..<300 {
      let size = Maat(kolommen: 20 + dice.kies(181), rijen: 6 + dice.kies(75))
      let text = (0...dice.kies(90)).map { "woord\($0)" + (dice.kies(9) == 0 ? "\n" : "") }.joined(separator: " ")
      let question = (0...dice.kies(60)).map { "vraag\($0)" }.joined(separator: " ")
      let shown = Schrijfblad(taak: Schrijftaak(vraag: question), invoer: Tekstinvoer(text)).beeld(size)
      past(shown, size)
      // The end of the text is where one writes, and the end of the question is what is asked.
      #expect(
        shown.regels[shown.cursor.rij].tekst.hasSuffix(
          text.split(separator: "\n").last.map { String($0.suffix(4)) } ?? "") || text.hasSuffix("\n"))
      #expect(size.rijen < 7 || shown.tekst.contains(question.suffix(6)), "\(size)\n\(shown.tekst)")
    }
  }

  @Test func aQuestionIsAskedInWordsThatFit() {
    let questions = [
      Self.keuze, "Keuze (bijvoorbeeld 1 3, \u{2018}alle\u{2019} of \u{2018}geen\u{2019}, \u{2018}terug\u{2019}):",
      "Wat zou u nu doen? (typ het, of Enter om te zien wat volgde):",
      "Enter: vooruit, a: terug, p: afspelen, ?: alle opdrachten, q: klaar:",
    ]
    for columns in 20...200 {
      for rows in [6, 12, 24, 60] {
        let size = Maat(kolommen: columns, rijen: rows)
        for question in questions {
          let shown = Bladindeling(size).vraagregels(question)
          #expect(!shown.isEmpty && shown.count <= max(1, rows / 4))
          // There is room to type, and in a window of some size nothing of the question is left out.
          #expect((shown.last.map { Breedte.van($0) } ?? 0) + 6 < columns || rows < 24, "\(size): \(shown)")
          if rows >= 24 { #expect(shown.joined(separator: " ") == question, "\(size)") }
        }
      }
    }
    #expect(Bladindeling(Maat(kolommen: 30, rijen: 6)).vraagregels(Self.keuze) == ["Keuze:"])
    #expect(Bladindeling(Maat(kolommen: 40, rijen: 7)).vraagregels(Self.keuze) == ["Keuze (? voor uitleg):"])
  }
}
