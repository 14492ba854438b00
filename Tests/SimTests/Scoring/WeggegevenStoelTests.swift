import Proefhulp
import Scenario
import SimEngine
import Testing

/// A seat that was given away is no longer the work of whoever sat there: the scorekaart speaks of what a participant did.
@Suite struct WeggegevenStoelTests {
  /// Findings on what the simulation did, or on what happened once a participant was gone, over plays in which a seat is given away.
  private func bevindingen(_ id: String, _ seat: Stoel) throws -> [(seed: Int, bevinding: Bevinding, sessie: Sessie)] {
    let casus = try Meegeleverd.casus(id)
    var found: [(Int, Bevinding, Sessie)] = []
    for seed in 0..<5 {
      var play = Doorloop(
        try Meegeleverd.opening(casus, zaad: UInt64(seed)), zaad: UInt64(seed) &* 31 &+ 7,
        neiging: .gericht(op: casus.beslissingen[seed % casus.beslissingen.count].id, zoekt: nil))
      for _ in 0..<(4 + seed * 5) where !play.sessie.gesloten { play.stap() }
      var session = play.sessie
      guard !session.gesloten, session.bezetting[seat] == .mens else { continue }
      for _ in 0..<60 where !session.gesloten && !session.aanZet.contains(seat) {
        guard let other = session.aanZet.first, let role = session.rollen(other).first else { break }
        session.verwerk(try session.decide(Handeling(.wachten, role), stoel: other, gezien: 0))
      }
      guard session.aanZet.contains(seat), let role = session.rollen(seat).first else { continue }
      session.verwerk(try session.decide(Handeling(.stoelOverdragen, role), stoel: seat, gezien: 0))
      for _ in 0..<400 where !session.gesloten {
        guard let other = session.aanZet.first, let role = session.rollen(other).first else { break }
        session.verwerk(try session.decide(Handeling(.wachten, role), stoel: other, gezien: 0))
      }
      found += Scorekaart.van(session).bevindingen.filter { $0.stoel == seat }.map { (seed, $0, session) }
    }
    return found
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id), Stoel.allCases)
  func noFindingRestsOnWhatTheSimulationDidThere(_ id: String, _ seat: Stoel) throws {
    for (seed, finding, session) in try bevindingen(id, seat) {
      let given = session.gebeurtenissen.first {
        if case .stoelOvergedragen(seat, .simulatie) = $0.inhoud { true } else { false }
      }
      let handed = try #require(given).nummer
      let late = finding.bewijs.filter { $0.gebeurtenis > handed }
      #expect(
        late.isEmpty,
        "\(finding.regel) \(finding.oordeel.rawValue), seed \(seed), given away at \(handed), evidence \(late.map(\.gebeurtenis)): \(finding.tekst)"
      )
    }
  }
}
