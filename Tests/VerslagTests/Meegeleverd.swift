import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

/// The shipped casussen with their runs, played to the end.
extension Meegeleverd {
  /// A casus with one of its runs.
  struct Spel: Sendable, CustomTestStringConvertible {
    var casus: String
    var verloop: String
    var testDescription: String { "\(casus)/\(verloop)" }
  }

  static let spellen: [Spel] = bibliotheek.casusIds.flatMap { id in
    (bibliotheek.verlopen(id).waarde ?? []).map { Spel(casus: id, verloop: $0.naam) }
  }

  /// Those of a casus with one zaak that is decided on once.
  static let enkeleSpellen: [Spel] = spellen.filter { enkeleIds.contains($0.casus) }

  /// The session of a run, with the notes that people could have made beside it.
  static func bron(_ spel: Spel, aantekeningen: [Aantekening] = []) throws -> Sessiebron {
    let casus = try casus(spel.casus)
    let run = try #require(bibliotheek.verlopen(spel.casus).waarde?.first { $0.naam == spel.verloop })
    let regio = try regio(run.regio ?? casus.regio)
    var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: true))
    player.speelUit()
    return Sessiebron(
      code: "kmt-rvx", sessie: player.sessie,
      wandklok: player.sessie.gebeurtenissen.map { _ in "2026-11-24T16:00:00+01:00" }, aantekeningen: aantekeningen,
      geopend: "2026-11-24T16:00:00+01:00")
  }
}
