import Scenario
import Testing

@testable import SimEngine

/// The pile, against days worked out by hand: five an hour is one every twelve minutes.
@Suite struct StapelTests {
  private func dag(
    kpcs: Int = 1, officieren: Int = 2, kpc: [Stapel.Beslag] = [], officier: [Stapel.Beslag] = [], tot: Int = 60
  ) -> Stapel {
    Stapel.bereken(
      duizendstenPerUur: 5000, kpcs: kpcs, officieren: officieren, kpc: kpc, officier: officier, tot: tot)
  }

  private func beslag(_ van: Int, _ minuten: Int, _ nummer: Int = 7) -> Stapel.Beslag {
    Stapel.Beslag(van: van, minuten: minuten, soort: .spreken, gebeurtenis: nummer)
  }

  @Test func withoutThisCasusNobodyWaits() {
    let pile = dag()
    #expect(pile.ingestroomd == 5)
    #expect(pile.wachtten == 0 && pile.totaal == 0 && pile.oorzaken == [])
  }

  /// The KPC'er is away from 10 to 30.
  ///
  /// Arrivals at 12 and 24 are served at 30 and 36; the one at 36 at 42, at 48 on time.
  @Test func aKpcAwayMakesThreeWait() {
    let pile = dag(kpc: [beslag(10, 20)])
    #expect(pile.wachtten == 3)
    #expect(pile.totaal == 18 + 12 + 6)
    #expect(pile.langste == 18)
    #expect(pile.wachtenNu == 0)
    #expect(pile.oorzaken == [Stapel.Oorzaak(soort: .spreken, gebeurtenis: 7, beslag: 20, minuten: 36)])
  }

  @Test func aSecondKpcTakesThem() {
    #expect(dag(kpcs: 2, kpc: [beslag(10, 20)]).wachtten == 0)
  }

  /// At minute 26 two are waiting: since 12 and since 24.
  @Test func countsWhoWaitsNow() {
    let pile = dag(kpc: [beslag(10, 20)], tot: 26)
    #expect(pile.wachtenNu == 2)
    #expect(pile.totaal == 14 + 2)
  }

  /// With one officier for twelve minutes each, five an hour just fit; a table of fifteen minutes moves all behind it.
  @Test func anOfficierAtTheTableMakesWait() {
    let pile = dag(officieren: 1, officier: [beslag(18, 15)], tot: 44)
    // Ready at 18 and 30 and 42: the table goes first at 18, so 33, 45 and later.
    #expect(pile.wachtten == 3)
    #expect(pile.langste == 15)
  }

  @Test func countsOpenMinutesOnly() throws {
    let play = try Speler(TestCasus.basis)
    let time = OpenTijd(play.sessie)
    // Instroom is at 10:40; ZSM closes at 22:00 and opens at 8:00.
    #expect(time.minuten(van: 0, tot: 60) == 60)
    #expect(time.minuten(van: 0, tot: 680 + 600 + 30) == 680 + 30)
    #expect(time.minuten(van: 60, tot: 0) == 0)
  }

  @Test func theTextNamesTheHandeling() throws {
    var play = try Speler(TestCasus.basis)
    for person in [Rol.verdachte, .slachtoffer] { try play.doe(.spreken, .ketenprocescoordinator) { $0.aan = person } }
    try play.wacht(.zsm, 60)
    let pile = Stapel.van(play.sessie)
    #expect(pile.wachtten > 0)
    #expect(pile.inWoorden.contains("iemand spreken"))
    #expect(pile.oorzaken.allSatisfy { play.sessie.verricht($0.gebeurtenis)?.handeling.soort == .spreken })
  }
}
