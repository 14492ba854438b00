import Scenario
import Testing

@testable import SimEngine

/// In which words a holder keeps something, and by which of its rules.
@Suite struct HouderKernTests {
  /// What the police answers on some areas, with its pieces changed.
  private func antwoord(
    _ areas: [Leefgebied], doel: String = "rust", _ change: (inout Puzzelstuk) -> Void
  ) throws -> Houder.Antwoord {
    let play = try HouderTests.spel(.gevraagd, .zorgvuldig, change)
    return Houder.antwoord(
      Zicht(play.sessie, rol: .politieZsm), .politieZsm, Gevraagd(leefgebieden: areas), doel: doel, weg: .navragen)
  }

  /// What is kept where something was given is the rest of it; where nothing was given it is there, and not needed.
  @Test func whatIsKeptBesideWhatIsGivenIsTheRestOfIt() throws {
    let own = Houderwoorden.voor(.politieZsm)
    for (area, isRest) in [(Leefgebied.wonen, true), (.financien, false)] {
      let reply = try antwoord([.wonen, .financien]) { piece in
        if piece.id == "gevraagd-gewoon" { piece.leefgebied = .wonen }
        if piece.id == "gevraagd-gevoelig" { (piece.leefgebied, piece.doelen) = (area, []) }
      }
      #expect(reply.gegeven == ["gevraagd-gewoon"])
      let kept = try #require(reply.geweigerd.first { $0.puzzelstuk == "gevraagd-gevoelig" })
      #expect(kept.grond == .doelPastNiet)
      #expect(kept.woorden == (isRest ? own.verderNiet([area]) : own.pastNiet([area])), "\(kept.woorden)")
    }
  }

  /// What must stay is kept in its own words, whatever else was given on it.
  @Test func whatMustStayIsNotTheRestOfWhatIsGiven() throws {
    let reply = try antwoord([.gezin]) { _ in }
    #expect(reply.gegeven.contains("gevraagd-gewoon"))
    #expect(reply.geweigerd.map(\.woorden) == ["Dat blijft hier. Vraag het hem zelf."])
  }

  @Test func whoKeepsWhatIsOfAnotherSaysSoAndByThatRule() throws {
    // Health comes from its holder, and from nobody else who knows of it.
    let other = try antwoord([.wonen]) { piece in
      guard piece.id == "gevraagd-gevoelig" else { return }
      (piece.leefgebied, piece.houder, piece.ookBekendBij) = (.wonen, .slachtofferhulp, [.politieZsm])
    }
    #expect(other.gegeven.isEmpty && other.geweigerd.map(\.grond) == [.anderHoudt])
    #expect(other.waarom == "Dit is van een ander; ik verwijs." && other.regel == "houder.voorbehoud")
    let unneeded = try antwoord([.wonen]) { piece in
      if piece.id == "gevraagd-gewoon" { (piece.leefgebied, piece.doelen) = (.wonen, []) }
    }
    #expect(unneeded.gegeven.isEmpty && unneeded.geweigerd.map(\.grond) == [.doelPastNiet])
    #expect(unneeded.waarom == "Voor dit doel is het niet nodig." && unneeded.regel == "houder.past_niet")
  }
}
