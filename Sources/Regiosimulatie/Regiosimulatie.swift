/// One region in simulated time: what an agreement does to thousands of cases (model regiosimulatie).
package struct Regiosimulatie: Sendable {
  package let instellingen: Regioinstellingen
  package let dagen: Int
  package let zaad: UInt64

  /// A run of so many days; the settings are to be checked first.
  package init(_ instellingen: Regioinstellingen, dagen: Int, zaad: UInt64) {
    precondition(dagen > 0, "A run has at least one day")
    self.instellingen = instellingen
    self.dagen = dagen
    self.zaad = zaad
  }

  /// Runs one replication, by its number from 1, alone.
  ///
  /// `verder` is asked now and then with the part that is done. When it says no, no more cases flow in; what lies
  /// there is finished, and the outcome is that of a shorter looptijd.
  package func herhaling(_ nummer: Int, verder: (_ deel: Double) -> Bool = { _ in true }) -> Regiouitkomst {
    var run = Regioloop(instellingen, dagen: dagen, zaad: zaad, herhaling: nummer, waarnemer: GeenWaarnemer())
    run.loop(verder)
    return run.uitkomstAfgerond()
  }

  /// Runs one replication and keeps the picture of the week besides.
  package func metWeekbeeld(
    _ nummer: Int, verder: (_ deel: Double) -> Bool = { _ in true }
  ) -> (uitkomst: Regiouitkomst, weekbeeld: Weekbeeld) {
    var run = Regioloop(instellingen, dagen: dagen, zaad: zaad, herhaling: nummer, waarnemer: Weekbeeld())
    run.loop(verder)
    var picture = run.waarnemer
    picture.sluit(einde: run.looptijd, antwoordtijden: run.antwoordtijden)
    return (run.uitkomstAfgerond(), picture)
  }

  /// What happened to one case, by its number from 1; empty when there were not so many cases.
  package func zaak(_ zaak: Int, herhaling nummer: Int = 1) -> [Zaakspoor.Regel] {
    var run = Regioloop(
      instellingen, dagen: dagen, zaad: zaad, herhaling: nummer, waarnemer: Zaakspoor(nummer: zaak - 1))
    run.loop { _ in true }
    return run.waarnemer.regels
  }
}

extension Regioloop {
  /// Minutes in which cases flowed in.
  var looptijd: Double { uitkomst.afgebrokenOpDag.map { $0 * Rooster.dag } ?? einde }

  /// The outcome with everything that can only be known at the end.
  mutating func uitkomstAfgerond() -> Regiouitkomst {
    var result = uitkomst
    result.zaken = doorlooptijden.count
    result.antwoorden = antwoordtijden.count
    if result.zaken > 0 { result.doorlooptijdGemiddeld = somDoorlooptijd / Double(result.zaken) }
    var durations = Kwantielen(doorlooptijden)
    doorlooptijden = []
    result.doorlooptijdMediaan = durations.kwantiel(0.5)
    result.doorlooptijdP90 = durations.kwantiel(0.9)
    var answers = Kwantielen(antwoordtijden)
    result.antwoordtijdMediaan = answers.kwantiel(0.5)
    result.antwoordtijdP90 = answers.kwantiel(0.9)
    var manned = Kwantielen(loketantwoordtijden)
    result.antwoordtijdLoketMediaan = manned.kwantiel(0.5)
    result.antwoordtijdLoketP90 = manned.kwantiel(0.9)
    // Reading 6: all service, after the looptijd too, over the manned minutes within it.
    result.bezetting = instellingen.middelen.map { pool in
      let manned = instellingen.rooster(pool).bemand(tot: looptijd) * Double(instellingen.aantal(pool))
      return .init(middel: pool, graad: manned > 0 ? posten[pool.rawValue].bezet / manned : nil)
    }
    return result
  }
}
