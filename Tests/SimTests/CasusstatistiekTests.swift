import Proefhulp
import Scenario
import Testing

@testable import SimEngine

struct CasusstatistiekTests {
  @Test func theSameSeedGivesTheSameFigures() throws {
    let casus = try Meegeleverd.casus("jas-voor-de-winter")
    let regio = try Meegeleverd.regio(casus.regio)
    let first = Casusstatistiek.maak(casus, regio, keren: 6, zaad: 3)
    #expect(first == Casusstatistiek.maak(casus, regio, keren: 6, zaad: 3))
    #expect(first.spellen == 6 && first.handelingen > 0)
    #expect(first.besluiten.values.reduce(0, +) == 6, "every play comes to a decision")
    for (id, seats) in first.bereikt {
      #expect(seats.values.allSatisfy { (1...6).contains($0) }, "\(id)")
    }
  }

  @Test func whatAlwaysStaysWithItsHolderIsReachedByNobody() throws {
    let casus = try Meegeleverd.casus("nachtslot")
    let counted = Casusstatistiek.maak(casus, try Meegeleverd.regio(casus.regio), keren: 8, zaad: 1)
    for piece in casus.puzzelstukken where piece.blijft != nil {
      #expect(counted.bereikt[piece.id] == nil, "\(piece.id)")
    }
    #expect(Set(counted.altijd).isDisjoint(with: counted.nooit))
    #expect(counted.regels.values.allSatisfy { $0 <= counted.spellen })
  }

  /// Every decision that can fall is steered to, whatever their number.
  @Test(arguments: 2...6) func eachDecisionHasItsTurn(_ count: Int) {
    let ids = (1...count).map { "besluit-\($0)" }
    let steered = (0..<60).compactMap { run -> String? in
      guard case .gericht(let id, _) = Doorlooprapport.neiging(run, ids, []) else { return nil }
      return id
    }
    #expect(Set(steered) == Set(ids))
  }

  /// An objection that decided is counted where the casus has it, once per play.
  @Test func whichObjectionDecidedIsCounted() throws {
    var casus = TestCasus.basis
    casus.huis.advies?.beslissing = "toezicht"
    let place = try #require(casus.zaken[0].beslissingen.firstIndex { $0.id == "toezicht" })
    casus.zaken[0].beslissingen[place].bezwaren = [
      .init(grond: .status, reden: "Nu niet.", tenzij: ["bestaat-niet"]),
      .init(grond: .slachtoffer, reden: "Nooit.", tenzij: ["bestaat-niet"]),
    ]
    let counted = Casusstatistiek.maak(casus, TestCasus.regio(), keren: 12, zaad: 1)
    let found = try #require(counted.bezwaren["toezicht"])
    let first = try #require(found[1], "the victim is weighed before the status")
    #expect((1...12).contains(first) && found[0] == nil)
    #expect(counted.besluiten["toezicht"] == nil)
  }

  @Test func whatNobodySaysAndWhatNeverHappensIsNamed() throws {
    var casus = TestCasus.basis
    casus.standpunten = [Standpunt(rol: .leerplicht, woorden: "Hier zegt niemand iets.", voor: [], tegen: [])]
    let counted = Casusstatistiek.maak(casus, TestCasus.regio(), keren: 3, zaad: 1)
    #expect(counted.zwijgend == [.leerplicht])
  }
}
