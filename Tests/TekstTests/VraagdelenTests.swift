import Scenario
import Testing

@testable import Tekst

/// Which parts of life a question names: by its own words, whatever the casus.
@Suite struct VraagdelenTests {
  @Test(arguments: [
    ("Loopt de behandeling nog, en komt hij op zijn afspraken?", [Leefgebied.gezondheid]),
    ("Waar slaapt hij vannacht en houdt hij zijn baan?", [.wonen, .dagbesteding]),
    ("Zijn er schulden? Drinkt hij weer?", [.financien, .middelengebruik]),
    ("Hoe gaat het met de kinderen?", [.gezin]),
    ("Wat zien de buren?", [.netwerk]),
    ("Hoeveel meldingen waren er dit jaar, en liep er toezicht?", [.justitie]),
    ("Geldt er nog een huisverbod?", [.justitie]),
    ("Welk toezicht is er, en wie doet het?", [.justitie]),
    ("Wanneer eindigt de proeftijd, en wat staat er in het vonnis?", [.justitie]),
    ("Wie doet het?", []),
    ("Wat vindt u ervan?", []),
    ("", []),
  ]) func readsWhatTheWordsName(_ text: String, _ areas: [Leefgebied]) {
    #expect(Vraagdelen.gebieden(text) == areas)
  }

  /// A ratchet over the labelled questions of docs/herkenning.md: of the parts of life of the stukken that would answer a
  /// question, how many its words name, and how much of what they name is asked.
  @Test func readsTheLabelledQuestionsAsWellAsItDid() throws {
    var (right, extra, missed, count) = (0, 0, 0, 0)
    for record in try Herkenproef.records() where record.soort == .vraag {
      let casus = try #require(Herkenproef.bibliotheek.casus(record.casus).waarde)
      let asked = Set((record.labels?[.vraagt] ?? []).compactMap { casus.puzzelstuk($0)?.leefgebied })
      guard !asked.isEmpty else { continue }
      let read = Set(Vraagdelen.gebieden(record.tekst))
      count += 1
      right += read.intersection(asked).count
      extra += read.subtracting(asked).count
      missed += asked.subtracting(read).count
    }
    #expect(count == 45 && right >= 17 && extra <= 7, "\(right) right, \(extra) too many, \(missed) missed")
  }

  @Test func aQuestionInOtherWordsIsTheOneThatWasOffered() {
    #expect(Vraagdelen.lijkt("Weet u of de behandeling nog loopt?", op: "Loopt de behandeling?"))
    #expect(!Vraagdelen.lijkt("Waar woont hij?", op: "Loopt de behandeling?"))
    // When it is about, is not what it is about.
    let worry = "Maakt u zich voor de komende dagen zorgen?"
    #expect(Vraagdelen.lijkt("Loopt de groep, en heeft u zorgen, ja of nee?", op: worry))
    #expect(!Vraagdelen.lijkt("Waar slaapt hij de komende dagen?", op: worry))
  }
}
