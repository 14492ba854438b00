import Testing

@testable import Leeratelier

/// A show of hands over any choices, as people type it.
@Suite struct HandtellingTests {
  @Test(arguments: [
    ("14 voor aanhouden, 6 voor dagvaarden", "14 voor aanhouden, 6 voor dagvaarden"),
    ("aanhouden 14 en dagvaarden 6", "14 voor aanhouden, 6 voor dagvaarden"),
    ("14 handen voor eerst nog vragen; 6 dagvaarden", "14 voor eerst nog vragen, 6 voor dagvaarden"),
    ("14 voor zorg en straf", "14 voor zorg en straf"), ("14 voor, 6 tegen", "14 voor, 6 tegen"),
    ("14 6", "14 voor, 6 tegen"), ("0 aanhouden, 20 dagvaarden", "0 voor aanhouden, 20 voor dagvaarden"),
    ("8 a, 7 b, 5 c", "8 voor a, 7 voor b, 5 voor c"),
    ("12 voor agenderen, 8 voor afdoen", "12 voor agenderen, 8 voor afdoen"),
  ]) func readsAndTells(_ typed: String, _ told: String) throws {
    let count = try #require(Handtelling(typed))
    #expect(count.tekst == told)
    #expect(Handtelling(told)?.tekst == told, "what is kept reads as itself")
  }

  @Test(arguments: ["", "veel", "aanhouden", "14", "14 voor aanhouden, dagvaarden", "3 a, 4 a", "0 a, 0 b", "1 2 a"])
  func whatIsNoCountIsNotKept(_ typed: String) { #expect(Handtelling(typed) == nil) }

  @Test func aBarIsAsLongAsThereAreHands() throws {
    let bars = try #require(Handtelling("14 voor aanhouden, 6 voor dagvaarden")).balken
    #expect(bars.map { $0.count { $0 == "█" } } == [14, 6])
    let many = try #require(Handtelling("300 voor a, 100 voor b")).balken
    #expect(many.map { $0.count { $0 == "█" } } == [30, 10])
  }

  @Test func aTextThatBeginsWithHandsIsNoCount() {
    #expect(Spelopdracht("handen 14 voor a, 6 voor b") == Spelopdracht(.handen, "14 voor a, 6 voor b"))
    #expect(Spelopdracht("handen thuishouden is lastig") == nil)
  }

  @Test func theWordsThatAreShownLargeCanBeDrawn() {
    for word in ["ZSM", "Huis"] {
      let rows = Grootschrift.regels(word, breedte: 60)
      #expect(rows?.count == 3 && Set(rows?.map(\.count) ?? []).count == 1)
    }
    #expect(Grootschrift.regels("ZSM", breedte: 12) == nil)
    #expect(Grootschrift.ruim("ZSM is") == "Z S M   I S")
  }
}
