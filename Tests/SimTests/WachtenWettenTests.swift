import Scenario
@testable import SimEngine
import Testing

/// Waiting passes by nothing unseen: it stops before a term that ends, and before a session that closes.
struct WachtenWettenTests {
  private func gewekt(_ session: Sessie, _ seat: Stoel) -> [Int] {
    session.gebeurtenissen.compactMap { event in
      if case .wachtenVoorbij(seat) = event.inhoud { event.tijd } else { nil }
    }
  }

  private static let vastgehouden: Casus = {
    var casus = TestCasus.basis
    casus.zaken[0].titel = .opgehouden
    casus.zaken[0].sinds = 0
    return casus
  }()

  @Test func anOpenWaitStopsAnHourBeforeTheDecisionMustFallAndTheNextOneDoesNot() throws {
    var play = try Speler(WachtenWettenTests.vastgehouden)
    let term = try #require(play.sessie.termijnen.first { $0.termijn.soort == .status })
    #expect(term.wekmoment == term.termijn.einde - 60 && term.begonnen == 0)
    try play.wacht(.zsm)
    #expect(gewekt(play.sessie, .zsm) == [term.wekmoment] && play.sessie.besluit == nil)
    try play.wacht(.zsm)
    #expect(play.sessie.besluit != nil)
  }

  @Test func aTimeThatSomebodyChoseIsKept() throws {
    var play = try Speler(WachtenWettenTests.vastgehouden)
    let term = try #require(play.sessie.termijnen.first { $0.termijn.soort == .status })
    try play.wacht(.zsm, term.termijn.einde - 10)
    #expect(gewekt(play.sessie, .zsm) == [term.termijn.einde - 10])
  }

  /// Of who waits until their network is closed, it is said when they are at turn again: when it opens.
  @Test func whoWaitsPastClosingTimeIsWokenWhenItOpens() throws {
    var play = try Speler(TestCasus.basis, mensen: [.zsm, .veiligheidshuis])
    try play.wacht(.veiligheidshuis)
    try play.zoekOp()
    try play.wacht(.zsm, 11 * 60)
    let open = play.sessie.klok.volgendeOpen(.veiligheidshuis, play.sessie.tijd)
    while play.sessie.aanZet != [.veiligheidshuis], !play.sessie.gesloten { try play.wacht(.zsm) }
    let closing = play.sessie.klok.sluiting(.veiligheidshuis, opDagVan: play.sessie.tijd)
    let minutes = closing + 20 - play.sessie.tijd
    try play.wacht(.veiligheidshuis, minutes)
    let due = play.sessie.klok.volgendeOpen(.veiligheidshuis, closing + 20)
    #expect(due > closing + 20 && open >= 0)
    while play.sessie.aanZet == [.zsm], !play.sessie.gesloten { try play.wacht(.zsm) }
    let woken = gewekt(play.sessie, .veiligheidshuis)
    #expect(woken.allSatisfy { play.sessie.klok.volgendeOpen(.veiligheidshuis, $0) == $0 })
  }

  /// Of a short term a quarter: who waits for a call of half an hour is not woken before it began.
  @Test(arguments: [(0, 480, 420), (100, 340, 280), (0, 120, 90), (30, 60, 53)])
  func theMomentLiesAnHourOrAQuarterBeforeTheEnd(_ begun: Int, _ end: Int, _ moment: Int) {
    let term = Termijnstand(
      termijn: Termijn(nummer: 0, soort: .status, einde: end, bericht: nil, tekst: ""), begonnen: begun, gehaald: nil)
    #expect(term.wekmoment == moment)
  }

  @Test func nobodyClosesASessionByWaitingUnlessTold() throws {
    var play = try Speler(TestCasus.basis, mensen: [.zsm, .veiligheidshuis])
    try play.wacht(.veiligheidshuis)
    try play.zoekOp()
    try play.beslis()
    // Both wait until nothing is due any more: each comes back once, and only then it closes.
    var waits = 0
    while !play.sessie.gesloten, waits < 30, let seat = play.sessie.aanZet.first {
      try play.wacht(seat)
      waits += 1
    }
    #expect(play.sessie.gesloten)
    let decided = try #require(play.sessie.besluitGebeurtenis)
    for seat in Stoel.allCases {
      let woken = play.sessie.gebeurtenissen.contains { event in
        if case .wachtenVoorbij(seat) = event.inhoud { event.nummer > decided } else { false }
      }
      #expect(woken, "\(seat.naam)")
    }
  }
}
