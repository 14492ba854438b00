import Proefhulp
import Scenario
import SimEngine
import Testing

/// Every casus ships with its expected runs: a good one, a poor one, one with refused steps.
@Suite struct VerloopTests {
  static let alle: [(casus: Casus, verloop: Verloop)] = Meegeleverd.casussen.flatMap { casus in
    (Meegeleverd.bibliotheek.verlopen(casus.id).waarde ?? []).map { (casus, $0) }
  }

  @Test func everyCasusHasAGoodAPoorAndARefusedRun() {
    for casus in Meegeleverd.casussen {
      let runs = VerloopTests.alle.filter { $0.casus.id == casus.id }.map(\.verloop)
      #expect(runs.count >= 3, "\(casus.id)")
      #expect(runs.contains { $0.stappen.contains { $0.weigering != nil } }, "\(casus.id) has no refused step")
    }
  }

  /// Every casus holds its own doelbinding: what comes for a doel, what is refused and why; and what the officier takes.
  @Test func theRunsOfEveryCasusSayWhatIsGivenWhatIsRefusedAndWhatIsDecided() {
    for casus in Meegeleverd.casussen {
      let steps = VerloopTests.alle.filter { $0.casus.id == casus.id }.flatMap(\.verloop.stappen)
      #expect(steps.contains { $0.vernomen?.isEmpty == false }, "\(casus.id)")
      #expect(steps.contains { $0.gronden?.isEmpty == false }, "\(casus.id)")
      #expect(!casus.heeftZaak || steps.contains { $0.besluit != nil }, "\(casus.id)")
    }
  }

  @Test(arguments: VerloopTests.alle.map { "\($0.casus.id)/\($0.verloop.naam)" }) func aRunGoesAsExpected(
    _ name: String
  ) throws {
    let (casus, run) = try #require(VerloopTests.alle.first { "\($0.casus.id)/\($0.verloop.naam)" == name })
    let region = try #require(Meegeleverd.regios.first { $0.id == run.regio ?? casus.regio })
    var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: region, voorbeeld: true))
    player.speelUit()
    #expect(player.afwijkingen == [])
    #expect(Scorekaart.van(player.sessie).afwijkingen(van: run.scorekaart) == [])
    #expect(player.sessie.gesloten && player.sessie.uitkomstGebeurtenis != nil)
  }
}
