import Proefhulp
import Scenario
import Regiosimulatie
import Testing

@Suite struct AfsprakenTests {
  private func verschil(_ texts: String...) throws -> Regiovergelijking {
    var settings = Regioinstellingen()
    for text in texts { try settings.pasToe(text) }
    return Regiovergelijking(basis: uitkomsten(Regioinstellingen()), anders: uitkomsten(settings))
  }

  @Test func intermediairShortensAnswers() throws {
    let change = try verschil("intermediair=08:30-17:00")
    #expect(try #require(change.opTijd).gemiddeld > 0)
    #expect(try #require(change.antwoordtijd).gemiddeld < 0)
    #expect(try #require(change.bezetting.first { $0.middel == .loket }?.interval).gemiddeld < 0)
  }

  @Test func adviceOfTheNextDayIsFollowedMoreAndTakesLonger() throws {
    let change = try verschil("advies_volgende_dag=13:00")
    #expect(try #require(change.opvolging).gemiddeld > 0)
    #expect(try #require(change.doorlooptijd).gemiddeld > 0)
    let trail = try #require(
      (1...400).lazy.map { Regiosimulatie(try! ingesteld("advies_volgende_dag=13:00"), dagen: 14, zaad: 2).zaak($0) }
        .first { $0.contains { if case .adviesmoment = $0.stap { true } else { false } } })
    let moment = try #require(trail.first { if case .adviesmoment = $0.stap { true } else { false } }).moment
    #expect(moment.truncatingRemainder(dividingBy: 1_440) == 780)
  }

  @Test func enrichedAdviceWithinDaysTakesMuchLongerAndIsFollowedMore() throws {
    let change = try verschil("verrijkt_advies=7")
    #expect(try #require(change.opvolging).gemiddeld > 0)
    // 15 % of the cases wait seven days.
    #expect(try #require(change.doorlooptijd).gemiddeld > 0.12 * 7 * 1_440)
  }

  @Test func partnersAtTheTableAnswerInTime() throws {
    let change = try verschil("partners_aan_tafel=ja")
    #expect(try #require(change.opTijd).gemiddeld > 0.1)
    #expect(try #require(change.opvolging).gemiddeld > 0)
    #expect(try #require(change.doorlooptijd).gemiddeld < 0)
  }

  @Test func severalAddressesForgetMore() throws {
    let change = try verschil("adressering=meerdere")
    #expect(try #require(change.terugkoppelgraad).gemiddeld < -0.08)
    #expect(change.uitkomsten.first { $0.sleutel == "zaken" }?.interval?.gemiddeld == 0)
  }

  @Test func neutralProfileIsTheModelExactly() throws {
    let neutral = try #require(Meegeleverd.regios.first { $0.id == "neutraal" })
    #expect(try Regioinstellingen(neutral) == Regioinstellingen())
  }

  @Test(arguments: Meegeleverd.regios.map(\.id)) func everyShippedProfileRuns(_ id: String) throws {
    let profile = try #require(Meegeleverd.regios.first { $0.id == id })
    let settings = try Regioinstellingen(profile)
    #expect(Regiobelasting.fouten(settings, dagen: 365).isEmpty)
    #expect(Regiobelasting.waarschuwingen(settings, dagen: 365).isEmpty)
    #expect(Regiosimulatie(settings, dagen: 7, zaad: 1).herhaling(1).zaken > 100)
    // Each agreement of the profile, and no other, is one of the simulation.
    var (broker, enriched, table, nextDay): (Bool, Int?, Bool, Int?) = (false, nil, false, nil)
    for agreement in profile.afspraken {
      switch agreement {
      case .intermediair: broker = true
      case .verrijktAdvies(let days): enriched = days
      case .partnersAanTafel: table = true
      case .adviesVolgendeDag(let time): nextDay = time
      case .planOpTafel: continue
      }
    }
    #expect((settings.intermediair != nil) == broker && settings.verrijktAdvies == enriched)
    #expect(settings.partnersAanTafel == table && settings.adviesVolgendeDag == nextDay)
  }
}
