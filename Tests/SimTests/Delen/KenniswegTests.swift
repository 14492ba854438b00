import Proefhulp
import Scenario

import Testing

@testable import SimEngine

/// The scorekaart and the engine agree on who gives what: over random play, with every habit and either seat.
@Suite struct KenniswegTests {
  /// Which seats a participant holds, with a habit of the simulated roles.
  private static let bezettingen: [[Stoel]] = [[.zsm], [.veiligheidshuis], [.zsm, .veiligheidshuis]]

  private static func spellen(_ id: String) throws -> [Sessie] {
    let casus = try Meegeleverd.casus(id)
    var all: [Sessie] = []
    for (seed, habit) in Gewoonte.allCases.enumerated() {
      for (index, seats) in bezettingen.enumerated() {
        let regions = [casus.regio, "zeeland-west-brabant", "rotterdam", "midden-nederland"]
        let opening = try Meegeleverd.opening(
          casus, zaad: UInt64(seed), regio: regions[(seed + index) % regions.count],
          bezetting: Dictionary(
            uniqueKeysWithValues: Stoel.allCases.map { ($0, seats.contains($0) ? Bezetting.mens : .simulatie) }),
          gewoonte: habit)
        var play = Doorloop(opening, zaad: UInt64(seed * 10 + index) &+ 1200)
        play.speel(hoogstens: 40)
        all.append(play.sessie)
      }
    }
    return all
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func whatIsCalledAskableIsGivenWhenItIsAsked(_ id: String) throws {
    var asked: [Handelingsoort: Int] = [:]
    for session in try KenniswegTests.spellen(id) {
      for seat in Stoel.allCases {
        for piece in session.casus.puzzelstukken {
          guard let way = Scorekaart.weg(naar: piece.id, session, seat) else { continue }
          asked[way.handeling.soort, default: 0] += 1
          let wanted: Diepte = piece.blijft == nil ? .inhoud : .dat
          let known = try probeer(way, session, seat, piece.id)
          #expect(
            (known ?? .dat) >= wanted && known != nil,
            "\(id) \(session.opening.gewoonte) \(session.regio.id) \(seat): \(piece.id) by \(way.handeling.soort) at \(way.zet), ready \(way.klaar)"
          )
        }
      }
    }
    #expect(asked.values.reduce(0, +) > 10, "\(asked)")
  }

  /// Does in a recording what could have been done, and lets time pass until it would be known.
  private func probeer(_ way: Kennisweg, _ session: Sessie, _ seat: Stoel, _ id: String) throws -> Diepte? {
    var other = session.voor(way.zet)
    let roles = other.rollen(seat)
    other.stelKlok()
    other.verwerk(try other.decide(way.handeling, stoel: seat, gezien: other.gebeurtenissen.count - 1))
    func known() -> Diepte? { other.weten(roles, id) }
    for _ in 0..<200 where !other.gesloten && known() != .inhoud && other.tijd <= way.klaar {
      guard let turn = other.aanZet.first, let role = other.rollen(turn).first else { break }
      var wait = Handeling(.wachten, role)
      wait.minuten = max(1, min(600, way.klaar + 1 - other.tijd))
      other.verwerk(try other.decide(wait, stoel: turn, gezien: other.gebeurtenissen.count - 1))
    }
    return known()
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func whatRightlyStaysIsNeverGivenByTheSimulation(_ id: String) throws
  {
    for session in try KenniswegTests.spellen(id) {
      let kept = session.casus.puzzelstukken.filter { $0.blijft != nil }
      for piece in kept {
        let holders = Set([piece.houder] + piece.ookBekendBij)
        // A participant who holds it may give it, wrongly; a simulated holder does not.
        guard Stoel.allCases.allSatisfy({ holders.isDisjoint(with: session.rollen($0)) }) else { continue }
        for fact in session.kennis where fact.puzzelstuk == piece.id && fact.diepte == .inhoud {
          #expect(holders.contains(fact.rol), "\(id) \(session.opening.gewoonte): \(piece.id) reached \(fact.rol)")
        }
      }
    }
  }
}
