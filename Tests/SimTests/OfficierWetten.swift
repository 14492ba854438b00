import Foundation
import Proefhulp
import Scenario
import SimEngine
import Tekst
import Testing

/// What holds of every decision of the simulated officier, whatever was proposed and at which stage.
@Suite struct OfficierWetten {
  private static let stadia = [0, 6, 14]

  /// Random play up to a stage, then one decision proposed until it falls, then the end.
  private static func speel(_ casus: Casus, _ decision: String, stadium: Int, zaad: UInt64) throws -> Sessie? {
    let opening = try Meegeleverd.opening(casus, zaad: zaad)
    var play = Doorloop(opening, zaad: zaad &* 31 &+ 7)
    for _ in 0..<stadium where play.sessie.besluit == nil && !play.sessie.gesloten { play.stap() }
    var session = play.sessie
    for _ in 0..<200 where session.besluit == nil && !session.gesloten {
      guard let seat = session.aanZet.first, let role = session.rollen(seat).first else { return nil }
      var action = Handeling(.wachten, role)
      if seat == .zsm, session.mogelijkeSoorten(.zsm).contains(.overlegSluiten) {
        action = Handeling(.overlegSluiten, role)
      } else if seat == .zsm, session.mogelijkeSoorten(.zsm).contains(.beslissingVoorstellen) {
        action = Handeling(.beslissingVoorstellen, role)
        action.beslissing = decision
        action.puzzelstukken = session.casus.puzzelstukken.map(\.id).filter {
          session.weten(session.rollen(.zsm), $0) == .inhoud
        }
        action.tekst = "Het feit is bewezen en dit past bij wie hij is."
      }
      session.verwerk(try session.decide(action, stoel: seat, gezien: session.gebeurtenissen.count - 1))
    }
    return session
  }

  private static func alle(_ body: (Sessie, String) throws -> Void) throws {
    for (index, casus) in Meegeleverd.enkele.enumerated() {
      for decision in casus.beslissingen.map(\.id) {
        let stage = stadia[(index + decision.count) % stadia.count]
        let seed = UInt64(index * 100 + decision.count)
        if let session = try speel(casus, decision, stadium: stage, zaad: seed) {
          try body(session, "\(casus.id) \(decision) na \(stage), zaad \(seed)")
        }
      }
    }
  }

  private func kan(_ session: Sessie, _ id: String, _ event: Int) -> Bool {
    let known = Set(
      session.kennis.filter { $0.rol == .officier && $0.diepte == .inhoud && $0.gebeurtenis < event }.map(\.puzzelstuk))
    guard let decision = session.casus.beslissing(id) else { return false }
    return decision.kanVallen(known.contains)
      && decision.beletsel(session.casus.zaken[0].feit, leeftijd: session.casus.verdachte?.leeftijd ?? 18) == nil
  }

  @Test func noDecisionFallsThatHasAnObjectionWhileAnotherHasNone() throws {
    var weighed = 0
    try OfficierWetten.alle { session, play in
      let taken = try #require(session.besluit, "\(play)")
      let event = try #require(session.besluitGebeurtenis)
      guard taken.door == .simulatie else { return }
      weighed += 1
      #expect(kan(session, taken.beslissing, event), "\(play): \(taken.beslissing)")
      // Every casus that ships has one that is open at every moment.
      #expect(session.casus.beslissingen.contains { kan(session, $0.id, event) }, "\(play)")
    }
    #expect(weighed > 40)
  }

  @Test func theReasonNamesWhatWasAskedForAndAgreesWithWhatFell() throws {
    try OfficierWetten.alle { session, play in
      let taken = try #require(session.besluit)
      guard taken.door == .simulatie else { return }
      let names = Dictionary(uniqueKeysWithValues: session.casus.beslissingen.map { ($0.id, $0.naam) })
      let lines = taken.motivering.split(separator: "\n").map(String.init)
      #expect(lines.last?.contains(names[taken.beslissing] ?? "?") == true, "\(play)")
      // What fell is nowhere refused, but for an advice that was not good enough and advised the same.
      let refused = taken.stappen.filter { $0.grond != nil && $0.beslissing == taken.beslissing }
      #expect(refused.allSatisfy { $0.grond == .kwaliteit && $0.herkomst == .advies }, "\(play)")
      // Whatever was asked for and did not fall has its ground.
      let proposed = session.verricht(session.voorstel)?.handeling.beslissing
      for asked in [session.adviesInDossier?.beslissing, proposed].compactMap({ $0 }) where asked != taken.beslissing {
        let step = taken.stappen.first { $0.beslissing == asked }
        #expect(step?.grond != nil && step?.reden.isEmpty == false, "\(play): \(asked) was not answered")
        #expect(taken.motivering.contains("\(names[asked] ?? "?"): niet"), "\(play)")
      }
    }
  }

  @Test func whatGoesBackCanBeAnsweredAndSaysNothingThatZsmWasNotTold() throws {
    var sent = 0
    try OfficierWetten.alle { session, play in
      for (event, done) in session.handelingen
      where done.handeling.soort == .beslissingUitstellen && done.handeling.rol == .officier && done.door == .simulatie
      {
        sent += 1
        let then = Sessie(session.opening, gebeurtenissen: Array(session.gebeurtenissen.prefix(event.nummer + 1)))
        let offered = then.mogelijkeSoorten(.zsm)
        #expect(offered.contains(.beslissingVoorstellen), "\(play)")
        #expect(offered.contains { $0.kenmerk.vraagt != nil }, "\(play)")
        let words = done.handeling.tekst ?? ""
        for piece in session.casus.puzzelstukken where then.weten(then.rollen(.zsm), piece.id) != .inhoud {
          #expect(!words.contains(piece.titel), "\(play): \(piece.id)")
        }
      }
    }
    #expect(sent > 5, "the officier sends something back in this many plays")
  }
}
