import Foundation
import Testing

@testable import Scenario

/// What is found in a text that somebody types, and what is left when it is taken out.
@Suite struct TekstvondstenTests {
  @Test(arguments: [
    (
      "Bel mevrouw De Vries op 06-12345678.", [Persoonsgegeven.naam, .telefoonnummer],
      "Bel mevrouw [naam] op [telefoonnummer]."
    ),
    ("Zij woont op Kerkstraat 12.", [.straat], "Zij woont op [straat]."),
    ("Mail jan@planet.nl s.v.p.", [.emailadres], "Mail [e-mailadres] s.v.p."),
    ("Heeft Dennis nog contact met de reclassering?", [], "Heeft Dennis nog contact met de reclassering?"),
    ("Zij woont aan de Dam 1, hoor.", [.straat], "Zij woont aan de [straat], hoor."),
    ("Dat is Dam 1 van de drie.", [], "Dat is Dam 1 van de drie."),
    ("Bel 06*1234*5678 nu.", [.telefoonnummer], "Bel [telefoonnummer] nu."),
    ("Bel 06|12345678 nu.", [.telefoonnummer], "Bel [telefoonnummer] nu."),
    ("Bel 06\\12\\34\\56\\78 nu.", [.telefoonnummer], "Bel [telefoonnummer] nu."),
    ("Bel Jan de Vries even.", [.naam], "Bel [naam] even."),
    ("Vraag Fatima Yilmaz om hulp.", [.naam], "Vraag [naam] om hulp."),
    ("", [], ""),
    ("Één zin met é en 日本, verder niets.", [], "Één zin met é en 日本, verder niets."),
  ]) func findsAndLeavesOut(_ text: String, _ kinds: [Persoonsgegeven], _ without: String) {
    let found = Tekstvondsten(text)
    #expect(found.plekken.map(\.soort) == kinds, "\(found.plekken)")
    #expect(found.zonder == without)
    // What is left is not found again.
    #expect(Tekstvondsten(found.zonder).plekken.isEmpty, "\(found.zonder)")
  }

  @Test func theWordsAreThoseThatStandThere() {
    let found = Tekstvondsten("é, bel 06\u{2011}12345678 of mevrouw De Vries")
    #expect(found.plekken.map(\.woorden) == ["06\u{2011}12345678", "De Vries"])
  }

  @Test func anInventedPersonOfTheCasusIsNobody() {
    let text = "Verdachte Dennis Kromhout-Puttershoek belde."
    #expect(Tekstvondsten(text).plekken.count == 1)
    #expect(Tekstvondsten("Meneer Bever", bekend: ["Bever"]).plekken.isEmpty)
  }

  /// Whatever is typed: nothing overlaps, and what is not found stays as it was.
  @Test func leavesTheRestAsItWas() {
    var dice = Dobbelsteen(zaad: 13)
    let pieces = [
      "mevrouw Jansen ", "06-12345678 ", "1234 AB ", "Kerkstraat 12 ", "é", "\u{0}", "\n", "jan@x.nl ",
      "geboren 12-3-1987 ", "123456782 ", "日",
      "\"", "(", "NL91ABNA0417164300 ", "de ", "Dennis ",
    ]
    for _ in 0..<400 {
      let text = (0..<dice.kies(12)).map { _ in pieces[dice.kies(pieces.count)] }.joined()
      let found = Tekstvondsten(text)
      var rest = found.zonder
      for place in found.plekken {
        guard let range = rest.range(of: place.soort.plaatshouder) else {
          Issue.record("no place for \(place) in \(rest)")
          break
        }
        rest.replaceSubrange(range, with: place.woorden)
      }
      #expect(rest == text)
    }
  }

  // MARK: proposals for a draft

  private func json(_ text: String) -> Anonimisering {
    Anonimisering(SourceText(bestand: "concept.json", tekst: text))
  }

  @Test func proposesByKindAndTheSameForTheSame() {
    let draft = json(
      """
      { "tekst": "Meneer Jansen belt 06-12345678.",
        "meer": "Later belt meneer Jansen weer; hij is geboren op 12 mei 1989." }
      """)
    let names = draft.voorstellen.filter { $0.soort == .naam }
    #expect(names.count == 2 && Set(names.map(\.nieuw)).count == 1, "\(draft.voorstellen)")
    #expect(names.map(\.regel) == [1, 2])
    #expect(names.allSatisfy { !$0.nieuw.contains(" ") && $0.nieuw != "Jansen" })
    #expect(draft.voorstellen.first { $0.soort == .telefoonnummer }?.nieuw == "[telefoonnummer]")
    #expect(draft.voorstellen.first { $0.soort == .geboortedatum }?.nieuw == "1989")
    #expect(draft.voorstellen.allSatisfy { !$0.waarom.isEmpty })
    // Taken over as they are, nothing is found any more.
    let after = String(decoding: draft.met(draft.voorstellen.map(\.nieuw)), as: UTF8.self)
    #expect(json(after).voorstellen.isEmpty, "\(after)")
  }

  @Test func whatIsLeftStaysAndWhatIsTypedIsSafe() {
    let text = #"{ "a": "Mail jan@planet.nl", "b": "bel 06-12345678" }"#
    let draft = json(text)
    #expect(draft.voorstellen.count == 2)
    #expect(String(decoding: draft.met([nil, nil]), as: UTF8.self) == text)
    #expect(
      String(decoding: draft.met([#"een "a\b" c"#, nil]), as: UTF8.self)
        == #"{ "a": "Mail een \"a\\b\" c", "b": "bel 06-12345678" }"#)
  }

  @Test func anotherTextIsReadAsItIs() {
    let draft = Anonimisering(SourceText(bestand: "concept.txt", tekst: "Regel een.\nBel mevrouw De Vries \"nu\".\n"))
    #expect(draft.voorstellen.map(\.regel) == [2])
    #expect(String(decoding: draft.met(["Sam"]), as: UTF8.self) == "Regel een.\nBel mevrouw Sam \"nu\".\n")
  }

  /// A name that the draft has already is given to nobody else.
  @Test func noProposalIsANameThatIsThere() {
    let draft = json(#"{ "a": "Sam en Noor spreken meneer Jansen en mevrouw De Vries." }"#)
    let given = draft.voorstellen.map(\.nieuw)
    #expect(given.count == 2 && Set(given).count == 2 && !given.contains("Sam") && !given.contains("Noor"), "\(given)")
  }
}
