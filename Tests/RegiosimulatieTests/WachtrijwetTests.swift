import Regiosimulatie
import Testing

@Suite struct WachtrijwetTests {
  /// Load 0.5, 0.6 and 0.8 with the mean wait of Erlang C (model regiosimulatie, 'Toets op Erlang C').
  @Test(arguments: [
    ("officier=2", "instroom_per_uur=5", 4.0), ("officier=2", "instroom_per_uur=8", 21.333_33),
    ("officier=1", "instroom_per_uur=3", 18.0),
  ])
  func waitsAsErlangC(_ officers: String, _ inflow: String, _ wanted: Double) throws {
    let settings = try ingesteld("altijd_open=ja", "alleen_officier=ja", officers, inflow)
    let waits = uitkomsten(settings, dagen: 250, herhalingen: 8, zaad: 11).compactMap { outcome -> Double? in
      guard let mean = outcome.doorlooptijdGemiddeld, let busy = outcome.bezetting(.officier) else { return nil }
      // Busy minutes over cases is the mean service of this run: what is left is waiting.
      return mean - busy * Double(settings.officier) * 250 * 1_440 / Double(outcome.zaken)
    }
    let interval = try #require(Interval(waits))
    let half = try #require(interval.hoog) - interval.gemiddeld
    // Twice the 95 % interval of the run itself: a right program fails once in thousands of seeds, and seeds are fixed.
    #expect(abs(interval.gemiddeld - wanted) < 2 * half)
    #expect(half < wanted * 0.2)
  }

  @Test func keepsLittlesLaw() throws {
    let settings = try ingesteld("altijd_open=ja", "alleen_officier=ja", "instroom_per_uur=8")
    let (outcome, picture) = Regiosimulatie(settings, dagen: 200, zaad: 3).metWeekbeeld(1)
    let mean = try #require(outcome.doorlooptijdGemiddeld)
    let busy = try #require(outcome.bezetting(.officier)) * 2 * 200 * 1_440
    let waited = mean * Double(outcome.zaken) - busy
    // The integral of the queue is the sum of the waits, exactly: L = λW.
    #expect(abs(picture.wachtminuten(.officier) - waited) < 1e-6 * waited)
  }

  @Test func conservesCases() throws {
    for settings in [
      try ingesteld(), try ingesteld("kpc=1", "instroom_per_uur=15"),
      try ingesteld("advies_volgende_dag=13:00", "intermediair=08:30-17:00"),
    ] {
      for outcome in uitkomsten(settings, dagen: 30, herhalingen: 3) {
        #expect(outcome.zaken > 0)
        #expect(outcome.bekenden + outcome.complexeOnbekenden <= outcome.zaken)
        #expect(outcome.gevolgd + outcome.nietGevolgd >= outcome.adviezen)
        #expect(outcome.antwoorden == outcome.vragen)
        #expect(outcome.antwoordenOpTijd <= outcome.vragen)
        #expect(outcome.terugkoppelingen <= outcome.bekenden)
        #expect(outcome.agenderingen <= outcome.complexeOnbekenden)
      }
    }
  }

  @Test func countsEventsByTheRule() throws {
    let settings = try ingesteld("doorzetkans=0", "wachttermijn=525600")
    let outcome = Regiosimulatie(settings, dagen: 60, zaad: 5).herhaling(1)
    // Reading 10: inflow, selection and decision; question and desk; terugkoppeling and agendering. No term runs out.
    #expect(
      outcome.gebeurtenissen == 3 * outcome.zaken + 2 * outcome.vragen + outcome.terugkoppelingen + outcome.agenderingen
    )
    #expect(outcome.antwoordenOpTijd == outcome.vragen)
  }
}

@Suite struct HerhalingenTests {
  @Test func givesTheSameOnOneTwoAndFourWorkers() {
    let basis = Regiosimulatie(Regioinstellingen(), dagen: 20, zaad: 9)
    let series = [1, 2, 4].map { Regioherhalingen(basis, nummers: 1...5).voerUit(werkers: $0) }
    #expect(series[0].basis.count == 5)
    #expect(series[0] == series[1])
    #expect(series[0] == series[2])
  }

  @Test func givesAReplicationAloneAsInTheBatch() {
    let basis = Regiosimulatie(Regioinstellingen(), dagen: 20, zaad: 9)
    let batch = Regioherhalingen(basis, nummers: 1...4).voerUit(werkers: 2).basis
    #expect(Regioherhalingen(basis, nummers: 3...3).voerUit(werkers: 1).basis == [batch[2]])
    #expect(basis.herhaling(3) == batch[2])
    #expect(Set(batch.map(\.gebeurtenissen)).count > 1)
  }

  @Test func givesAnotherRunForAnotherSeed() {
    let first = Regiosimulatie(Regioinstellingen(), dagen: 20, zaad: 1).herhaling(1)
    #expect(first == Regiosimulatie(Regioinstellingen(), dagen: 20, zaad: 1).herhaling(1))
    #expect(first != Regiosimulatie(Regioinstellingen(), dagen: 20, zaad: 2).herhaling(1))
  }

  @Test func givesWhatThereIsWhenStopped() {
    let simulation = Regiosimulatie(Regioinstellingen(), dagen: 3_000, zaad: 1)
    let series = Regioherhalingen(simulation, nummers: 1...3).voerUit(werkers: 1) { $0 < 0.05 }
    #expect(series.afgebroken)
    #expect(series.basis.count == 1)
    #expect((series.basis.first?.zaken ?? 0) > 1_000)
    #expect((series.basis.first?.afgebrokenOpDag ?? 9_999) < 2_000)
  }

  @Test func watchesWithoutDrawing() {
    let simulation = Regiosimulatie(Regioinstellingen(), dagen: 20, zaad: 4)
    #expect(simulation.metWeekbeeld(2).uitkomst == simulation.herhaling(2))
  }

  @Test func comparesOnCommonRandomNumbers() throws {
    let basis = uitkomsten(try ingesteld(), dagen: 30)
    let other = uitkomsten(try ingesteld("loket_sluit=20:00"), dagen: 30)
    #expect(basis.map(\.zaken) == other.map(\.zaken))
    #expect(basis.map(\.bekenden) == other.map(\.bekenden))
    #expect(basis.map(\.vragen) == other.map(\.vragen))
    #expect(basis.map { $0.bezetting(.adviseurJeugd) } == other.map { $0.bezetting(.adviseurJeugd) })
  }
}
