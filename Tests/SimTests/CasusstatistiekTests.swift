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

  @Test func whatNobodySaysAndWhatNeverHappensIsNamed() throws {
    var casus = TestCasus.basis
    casus.standpunten = [Standpunt(rol: .leerplicht, woorden: "Hier zegt niemand iets.", voor: [], tegen: [])]
    let counted = Casusstatistiek.maak(casus, TestCasus.regio(), keren: 3, zaad: 1)
    #expect(counted.zwijgend == [.leerplicht])
  }
}
