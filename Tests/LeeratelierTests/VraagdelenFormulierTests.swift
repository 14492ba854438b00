import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// A question in own words: the parts that are read in it are confirmed or changed by one key.
@Suite struct VraagdelenFormulierTests {
  private func form() throws -> Formulierstand<Handelingformulier> {
    let (state, _) = try Speelstand.laatste("nachtslot", .instroom, .zsm)
    let offer = try #require(state.mogelijkheden(.zsm).first { $0.soort == .navragen })
    var form = Formulierstand(try #require(Handelingformulier(Zicht(state, stoel: .zsm), offer)))
    while form.vraag?.naam.hasPrefix("tekst") != true { form = try #require(form.antwoord(.keuze(0))) }
    return form
  }

  @Test func whatIsReadIsConfirmedByOneKey() throws {
    let read = try #require(try form().antwoord(.tekst("Waar slaapt hij, en heeft hij schulden?")))
    #expect(read.vraag?.naam == Handelingformulier.gelezennaam)
    #expect(read.vraag?.tekst.contains("over wonen en over financiën") == true)
    let confirmed = try #require(read.antwoord(.keuze(0)))
    #expect(confirmed.vraag?.naam == "doel")
    let done = try #require(confirmed.antwoord(.keuze(0))?.uitkomst)
    #expect(done.leefgebieden == [.wonen, .financien] && done.tekst == "Waar slaapt hij, en heeft hij schulden?")
  }

  @Test func whatIsReadCanBeChanged() throws {
    let read = try #require(try form().antwoord(.tekst("Waar slaapt hij, en heeft hij schulden?")))
    let choosing = try #require(read.antwoord(.keuze(1)))
    #expect(choosing.vraag?.naam == "leefgebied")
    #expect(choosing.antwoord(.keuzes([]))?.melding != nil, "asking nothing is no question")
    let done = try #require(choosing.antwoord(.keuzes([4]))?.antwoord(.keuze(0))?.uitkomst)
    #expect(done.leefgebieden == [.gezondheid])
  }

  @Test func withoutWordsOneChooses() throws {
    let choosing = try #require(try form().antwoord(.tekst("")))
    #expect(choosing.vraag?.naam == "leefgebied" && choosing.vraag?.opties.last?.woord == "alles")
    let all = try #require(choosing.antwoord(.keuzes([0, 8]))?.antwoord(.keuze(0))?.uitkomst)
    #expect(all.leefgebieden.isEmpty, "whoever names everything besides asks everything")
  }

  /// Whatever is typed, what is shown are words of the language: no title or text of a puzzelstuk.
  @Test func whatIsShownBetraysNothing() throws {
    let (state, _) = try Speelstand.laatste("nachtslot", .instroom, .zsm)
    let empty = try form()
    for piece in state.casus.puzzelstukken {
      let typed = try #require(empty.antwoord(.tekst("Klopt het dat: \(piece.titel)? \(piece.tekst)")))
      let known = Set(Leefgebied.allCases.map(\.naam))
      guard let question = typed.vraag, question.naam == Handelingformulier.gelezennaam else { continue }
      var rest = question.tekst
      for name in known.sorted(by: { $0.count > $1.count }) { rest = rest.replacing(name, with: "") }
      #expect(
        rest.replacing("over ", with: "").replacing(", ", with: "").replacing(" en ", with: "")
          == "In uw woorden lees ik een vraag . Klopt dat?",
        "\(rest)")
    }
  }
}
