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
    // Each casus at other moments than the one before it: five of them come round.
    let first = Meegeleverd.ids.firstIndex(of: id) ?? 0
    for seed in (first..<first + Meegeleverd.deel(40)).map({ $0 % 5 }) {
      let decisions = casus.beslissingen
      var play = Doorloop(
        try Meegeleverd.opening(casus, zaad: UInt64(seed)), zaad: UInt64(seed) &* 31 &+ 7,
        neiging: decisions.isEmpty ? .geen : .gericht(op: decisions[seed % decisions.count].id, zoekt: nil))
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

  /// A seat that was the simulation's for a while: what it did then is nobody's, and what it did was not left undone.
  @Test(arguments: ["nachtslot", "draaideur", "zes-uur"], Stoel.allCases)
  func whatTheSimulationDidMeanwhileIsNeitherPraisedNorMissed(_ id: String, _ seat: Stoel) throws {
    let casus = try Meegeleverd.casus(id)
    var away = 0
    for seed in 0..<6 as Range<UInt64> {
      var play = Doorloop(try Meegeleverd.opening(casus, zaad: seed), zaad: seed &* 13 &+ 3)
      for _ in 0..<(2 + Int(seed) * 3) where !play.sessie.gesloten { play.stap() }
      guard !play.sessie.gesloten, play.sessie.bezetting.values.allSatisfy({ $0 == .mens }) else { continue }
      let left = play.sessie.gebeurtenissen.count
      play.sessie.verwerk(try play.sessie.overdragen([seat], aan: .simulatie))
      for _ in 0..<6 where !play.sessie.gesloten { play.stap() }
      guard !play.sessie.gesloten else { continue }
      let back = play.sessie.gebeurtenissen.count
      play.sessie.verwerk(try play.sessie.overdragen([seat], aan: .mens))
      for _ in 0..<200 where !play.sessie.gesloten { play.stap() }
      let session = play.sessie
      away += 1
      let did = Set(
        session.gebeurtenissen[left..<back].compactMap { event -> Handelingsoort? in
          guard case .handelingVerricht(let done) = event.inhoud, done.stoel == seat else { return nil }
          return done.handeling.soort
        })
      let missed: [(regel: String, soort: Handelingsoort)] = [
        ("triage.doel_eerst", .doelBepalen), ("triage.voor_besluit", .triageZsm),
        ("koppelvlakken.overleg_afstemming", .overlegOpenen), ("koppelvlakken.kv1_selectie", .raadplegen),
      ]
      for finding in Scorekaart.van(session).bevindingen where finding.stoel == seat {
        let inside = finding.bewijs.filter { (left..<back).contains($0.gebeurtenis) }
        #expect(inside.isEmpty, "\(finding.regel), seed \(seed): \(finding.tekst)")
        if finding.oordeel == .niet, let rule = missed.first(where: { $0.regel == finding.regel }) {
          #expect(!did.contains(rule.soort), "\(finding.regel), seed \(seed): \(finding.tekst)")
        }
      }
    }
    #expect(away > 0)
  }
}
