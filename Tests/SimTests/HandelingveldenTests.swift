import Proefhulp
import Scenario
import SimEngine
import Testing

/// What `uitleg` says that a step needs is what play asks.
struct HandelingveldenTests {
  @Test func everyFieldThatPlayOffersIsNamedForItsHandeling() throws {
    for id in Meegeleverd.bibliotheek.casusIds {
      let casus = try Meegeleverd.casus(id)
      for run in Meegeleverd.bibliotheek.verlopen(id).waarde ?? [] {
        let regio = try #require(Meegeleverd.regios.first { $0.id == run.regio ?? casus.regio })
        var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: true))
        repeat {
          for seat in Stoel.allCases {
            for offer in player.sessie.mogelijkheden(seat) {
              let named = Set(offer.soort.stapvelden.map(\.naam))
              let asked = offer.velden.map(\.naam)
              #expect(named.isSuperset(of: asked), "\(offer.soort.rawValue): \(asked) in \(named)")
            }
          }
        } while player.stap() != nil
      }
    }
  }
}
