import Scenario
import SimEngine
import Tekst
import Testing

@testable import Leeratelier

/// What a text says besides what was chosen: said before it is sent, and only of what the seat knows.
struct MeelezingTests {
  private func stand() throws -> (zicht: Zicht, aanbod: Mogelijkheid, lezer: Stukkenlezer, sessie: Sessie) {
    let (state, _) = try Speelstand.laatste("nachtslot", .instroom, .zsm)
    let offer = try #require(state.mogelijkheden(.zsm).first { $0.soort == .beslissingVoorstellen })
    return (Zicht(state, stoel: .zsm), offer, Stukkenlezer(state.casus), state)
  }

  private func voorstel(_ text: String, _ stukken: [String]? = nil) -> Handeling {
    var action = Handeling(.beslissingVoorstellen, .ketenprocescoordinator)
    (action.beslissing, action.tekst, action.puzzelstukken) = ("gedragsaanwijzing-dagvaarden", text, stukken)
    return action
  }

  @Test func whatTheTextTellsAndDoesNotGoAlongIsSaidAndCanGoAlong() throws {
    let (zicht, offer, lezer, _) = try stand()
    var told = 0
    for piece in zicht.stukken {
      let reading = Meelezing(voorstel(piece.tekst), offer, zicht, lezer)
      guard reading.mee.contains(piece.id) else { continue }
      told += 1
      #expect(reading.zin?.contains(piece.titel) == true)
      #expect(reading.met(voorstel("x", ["a"])).puzzelstukken == ["a"] + reading.mee)
      // What goes along already is not said again.
      #expect(!Meelezing(voorstel(piece.tekst, [piece.id]), offer, zicht, lezer).titels.contains(piece.titel))
    }
    #expect(told > 2, "\(told) of \(zicht.stukken.count)")
  }

  @Test func ofWhatTheSeatDoesNotKnowNothingIsSaid() throws {
    let (zicht, offer, lezer, state) = try stand()
    let known = Set(zicht.stukken.map(\.id))
    for piece in state.casus.puzzelstukken where !known.contains(piece.id) {
      let reading = Meelezing(voorstel(piece.tekst), offer, zicht, lezer)
      #expect(!reading.titels.contains(piece.titel), "\(piece.id)")
      #expect(!reading.mee.contains(piece.id))
    }
  }

  @Test func aTextAboutSomethingElseSaysNothing() throws {
    let (zicht, offer, lezer, _) = try stand()
    #expect(Meelezing(voorstel("Wij stellen dit voor na overleg aan tafel."), offer, zicht, lezer).zin == nil)
  }
}
