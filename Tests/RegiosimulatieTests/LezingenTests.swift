import Regiosimulatie
import Testing

/// One test per reading at the end of the model (regiosimulatie, 'Vastgelegde lezingen').
@Suite struct LezingenTests {
  private func spoor(_ settings: Regioinstellingen, _ wanted: (Zaakstap) -> Bool) throws -> [Zaakspoor.Regel] {
    let simulation = Regiosimulatie(settings, dagen: 14, zaad: 2)
    for number in 1...1_200 {
      let trail = simulation.zaak(number)
      if trail.isEmpty { break }
      if trail.contains(where: { wanted($0.stap) }) { return trail }
    }
    Issue.record("No case took the step")
    return []
  }

  private func moment(_ trail: [Zaakspoor.Regel], _ wanted: (Zaakstap) -> Bool) throws -> Double {
    try #require(trail.first { wanted($0.stap) }).moment
  }

  private func gesteld(_ step: Zaakstap) -> Bool { if case .vraagGesteld = step { true } else { false } }

  @Test func reading1CountsTheTermInMinutesOfTheClock() throws {
    // A desk that is hardly ever open: every term runs out, also the one of 21:30, exactly 180 minutes later.
    let settings = try ingesteld("loket_open=08:30", "loket_sluit=08:31", "duur_doorzetten=900", "doorzetkans=1")
    let trail = try spoor(settings) { $0 == .termijnVerstreken }
    let asked = try moment(trail, gesteld)
    #expect(abs(try moment(trail) { $0 == .termijnVerstreken } - asked - 180) < 1e-6)
    let late = try gemiddeld(uitkomsten(try ingesteld(), dagen: 200)) { $0.opTijdgraad }
    #expect((0.41...0.47).contains(late))
  }

  @Test func reading2StartsTheAnswerTimeWhenTheQuestionIsFormulated() throws {
    let settings = try ingesteld(
      "duur_vraag=600", "altijd_open=ja", "doorzetkans=0", "adviseur_volwassen=50", "adviseur_jeugd=50")
    let outcome = Regiosimulatie(settings, dagen: 100, zaad: 1).herhaling(1)
    // Ten hours of formulating do not show in the answer time.
    #expect((outcome.antwoordtijdMediaan ?? 999) < 30)
    #expect(outcome.antwoordtijdMediaan == outcome.antwoordtijdLoketMediaan)
  }

  @Test func reading3LeavesQualityAloneAfterTheTerm() throws {
    let settings = try ingesteld("wachttermijn=0", "kans_advies=0", "altijd_open=ja")
    let outcome = Regiosimulatie(settings, dagen: 100, zaad: 1).herhaling(1)
    #expect(outcome.antwoorden == outcome.vragen && outcome.vragen > 0)
    #expect(outcome.antwoordenOpTijd == 0)
    #expect(outcome.gevolgd + outcome.nietGevolgd == 0)
    #expect(outcome.opvolging == nil)
  }

  @Test func reading4DrawsForgettingPerCaseWithoutTakingTime() throws {
    for moment in ["direct", "einddag"] {
      let some = try uitkomsten(ingesteld("vergeetkans_een=0.5", "terugkoppeling=\(moment)"), dagen: 100)
      #expect(abs(try gemiddeld(some) { $0.terugkoppelgraad } - 0.5) < 0.04)
      let none = try uitkomsten(ingesteld("vergeetkans_een=1", "terugkoppeling=\(moment)", "herkenkans=0"), dagen: 100)
      #expect(none.allSatisfy { $0.terugkoppelingen == 0 })
      let direct = try uitkomsten(ingesteld("vergeetkans_een=1", "herkenkans=0"), dagen: 100)
      #expect(none.map { $0.bezetting(.kpc) } == direct.map { $0.bezetting(.kpc) })
    }
  }

  @Test func reading5ServesOnceADayOutsideTheQueue() throws {
    let settings = try ingesteld(
      "terugkoppeling=einddag", "vergeetkans_een=0", "kans_bekend=1", "kans_advies=1", "ouderdom_max=0",
      "vraagdrempel=0")
    let outcome = Regiosimulatie(settings, dagen: 50, zaad: 3).herhaling(1)
    let days = outcome.gebeurtenissen - 3 * outcome.zaken
    #expect((50...51).contains(days))
    #expect(outcome.terugkoppelingen == outcome.zaken)
    let nobody = Regiosimulatie(
      try ingesteld("terugkoppeling=einddag", "kans_bekend=0", "kans_complex=0"), dagen: 50, zaad: 3
    ).herhaling(1)
    #expect(nobody.gebeurtenissen == 3 * nobody.zaken)
  }

  @Test func reading6ShowsOverwerkAsOccupationAboveOne() throws {
    let outcome = Regiosimulatie(try ingesteld("officier=1", "instroom_per_uur=9"), dagen: 30, zaad: 1).herhaling(1)
    // 9 × 12 minutes of work per hour for one officier: all of it is done, so 1.8.
    #expect(abs((outcome.bezetting(.officier) ?? 0) - 1.8) < 0.1)
  }

  @Test func reading7BeginsNewWorkOnlyWhenOpenAndFinishesWhatWasBegun() throws {
    let settings = try ingesteld("duur_beslissing=200")
    var afterClosing = 0
    for number in 1...300 {
      for line in Regiosimulatie(settings, dagen: 14, zaad: 2).zaak(number) {
        let minute = line.moment.truncatingRemainder(dividingBy: 1_440)
        if case .begonnen(let work) = line.stap, work != .loket { #expect((480..<1_320).contains(minute)) }
        if case .besluit = line.stap, minute >= 1_320 || minute < 480 { afterClosing += 1 }
      }
    }
    #expect(afterClosing > 0)
  }

  @Test func reading8AsksBelowTheThresholdInTenthsOnly() throws {
    // All demands met or only 'actueel': 10 · 1 < 6 · 5 asks, 10 · 5 does not; threshold 0 asks nobody with an actual advice.
    let all = ["kans_bekend=1", "kans_advies=1", "ouderdom_max=365", "kans_huiselijk_geweld=0"]
    func questions(_ chance: Double, _ threshold: Int) throws -> Regiouitkomst {
      var settings = Regioinstellingen()
      for text in all + ["kans_eis=\(chance)", "vraagdrempel=\(threshold)"] { try settings.pasToe(text) }
      return Regiosimulatie(settings, dagen: 10, zaad: 1).herhaling(1)
    }
    #expect(try questions(1, 10).vragen == 0)
    let onlyActual = try questions(0, 2)
    #expect(onlyActual.vragen == 0)
    let above = try questions(0, 3)
    #expect(above.vragen == above.zaken)
    let empty = Regiosimulatie(try ingesteld("instroom_per_uur=0"), dagen: 5, zaad: 1).herhaling(1)
    #expect(empty.doorlooptijdMediaan == nil && empty.antwoordtijdP90 == nil)
  }

  @Test func reading9CountsEveryCaseThatFlowedIn() throws {
    let outcome = Regiosimulatie(try ingesteld("officier=1", "instroom_per_uur=9"), dagen: 30, zaad: 1).herhaling(1)
    #expect(abs(Double(outcome.zaken) - 9 * 14 * 30) < 4 * (9.0 * 14 * 30).squareRoot())
  }

  @Test func reading10HasThreeAndAThirdEventsPerCase() throws {
    let rate = try gemiddeld(uitkomsten(Regioinstellingen(), dagen: 365)) {
      Double($0.gebeurtenissen) / Double($0.zaken)
    }
    #expect(abs(rate - 3.37) < 0.03)
  }

  /// A pile lies there when ZSM opens, before anybody comes in; without one nothing changes.
  @Test func aRunCanBeginWithAPile() {
    let empty = Regiosimulatie(Regioinstellingen(), dagen: 3, zaad: 5).herhaling(1)
    var settings = Regioinstellingen()
    settings.beginMet = 40
    let simulation = Regiosimulatie(settings, dagen: 3, zaad: 5)
    let piled = simulation.herhaling(1)
    #expect(piled.zaken > empty.zaken + 20)
    for number in [1, 40] { #expect(simulation.zaak(number).first?.moment == 480) }
    #expect((simulation.zaak(41).first?.moment ?? 0) > 480)
    #expect((piled.doorlooptijdP90 ?? 0) > (empty.doorlooptijdP90 ?? 0))
    settings.beginMet = 0
    #expect(Regiosimulatie(settings, dagen: 3, zaad: 5).herhaling(1) == empty)
  }

  @Test func aShortRunSaysThatItsBeginningShows() {
    func said(_ days: Int, _ pile: Int = 0) -> String {
      var settings = Regioinstellingen()
      settings.beginMet = pile
      return Regiobelasting.waarschuwingen(settings, dagen: days).joined()
    }
    #expect(said(20).contains("lege rijen") && said(20).contains("20 dagen"))
    #expect(said(1).contains("maar 1 dag:"))
    #expect(said(20, 50).contains("de stapel van 50"))
    #expect(said(Regiobelasting.korteDagen).isEmpty && said(365).isEmpty)
  }
}
