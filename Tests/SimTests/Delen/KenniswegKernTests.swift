import Scenario
import Testing

@testable import SimEngine

/// By which way something could have been known, at the edges: the last minute, who tells it, and who is there.
@Suite struct KenniswegKernTests {
  /// ZSM sets its doel, waits, and does one more thing.
  private func stil(_ casus: Casus, minuten: Int) throws -> Speler {
    var play = try Speler(casus)
    try play.doel()
    try play.wacht(.zsm, minuten)
    try play.sluitAf(.zsm)
    return play
  }

  /// What is there at the last minute is there in time; a minute earlier it is not.
  @Test(arguments: [HouderTests.Weg.vraag, .intermediair])
  func anAnswerOfTheLastMinuteIsInTime(_ way: HouderTests.Weg) throws {
    // With somebody in the house no answer over koppelvlak 2 can be counted on; the intermediair still calls.
    let seats: [Stoel] = way == .intermediair ? [.zsm, .veiligheidshuis] : [.zsm]
    var play = try HouderTests.spel(way, .zorgvuldig, mensen: seats)
    if seats.count > 1 { try play.wacht(.veiligheidshuis) }
    let start = play.sessie
    let id = "\(way.rawValue.lowercased())-gewoon"
    try play.wacht(.zsm, 400)
    try play.sluitAf(.zsm)
    let found = try #require(Scorekaart.weg(naar: id, play.sessie, .zsm))
    try #require(found.zet == start.gebeurtenissen.count && found.klaar > start.tijd)
    #expect(start.zijnTeHoren([id], voor: found.klaar))
    #expect(!start.zijnTeHoren([id], voor: found.klaar - 1))
  }

  /// What is about health is told at a table by its holder, and by nobody else who knows of it.
  @Test(arguments: [(Gevoeligheid.gewoon, Handelingsoort?.some(.overlegOpenen)), (.gezondheid, nil)])
  func atATableHealthIsToldByItsHolderOnly(_ kind: Gevoeligheid, _ expected: Handelingsoort?) throws {
    var play = try HouderTests.spel(.tafelZsm, .zorgvuldig) { piece in
      guard piece.id == "tafelzsm-gewoon" else { return }
      (piece.houder, piece.ookBekendBij, piece.gevoeligheid) = (.ggz, [.politieZsm], kind)
    }
    try play.doel()
    try play.wacht(.zsm, 400)
    try play.sluitAf(.zsm)
    #expect(Scorekaart.weg(naar: "tafelzsm-gewoon", play.sessie, .zsm)?.handeling.soort == expected)
  }

  /// When a partner answers that has hours of its own, or is not in view yet, nobody can say.
  @Test func aPartnerThatIsNotAlwaysThereCannotBeCountedOn() throws {
    let partner = Rol.eigen(EigenRol(id: "arts", naam: "huisarts", netwerk: .veiligheidshuis))
    func way(_ given: Casusrol) throws -> Handelingsoort? {
      var casus = TestCasus.basis
      casus.rollen = [given]
      casus.puzzelstukken.append(TestCasus.stuk("pillen", partner, .wonen, toegang: [.vraag]))
      return Scorekaart.weg(naar: "pillen", try stil(casus, minuten: 2000).sessie, .zsm)?.handeling.soort
    }
    #expect(try way(Casusrol(rol: partner)) == .vraagStellen)
    #expect(try way(Casusrol(rol: partner, na: Voorwaarde([.gesproken(.slachtoffer)]))) == nil)
    let hours = Casusrol.Bereikbaarheid(uren: 0..<24 * 60, dagen: Weekdag.allCases)
    #expect(try way(Casusrol(rol: partner, bereikbaar: hours)) == nil)
  }

  /// Who was called in vain could be called again once there, and then tells it.
  @Test func whoWasAwayWhenCalledCouldBeCalledAgain() throws {
    var casus = MensenTests.casus
    casus.rollen[0].bereikbaar = .init(uren: 14 * 60..<20 * 60, dagen: [.dinsdag])
    var play = try Speler(casus)
    try play.doe(.spreken, .ketenprocescoordinator) { $0.aan = MensenTests.dochter }
    try play.sluitAf(.zsm)
    #expect(Scorekaart.weg(naar: "thuis", play.sessie, .zsm) == nil, "nobody was there yet")
    try play.wacht(.zsm, 240)
    #expect(play.sessie.zijnTeHoren(["thuis"], voor: play.sessie.tijd + 60))
    var asked = play
    try play.sluitAf(.zsm)
    let found = try #require(Scorekaart.weg(naar: "thuis", play.sessie, .zsm))
    #expect(found.handeling.soort == .spreken && found.handeling.aan == MensenTests.dochter)
    #expect(play.sessie.klok.minuutVanDag(found.klaar) >= 14 * 60)
    try asked.doe(.spreken, .ketenprocescoordinator) { $0.aan = MensenTests.dochter }
    #expect(asked.sessie.weet(.ketenprocescoordinator, "thuis") == .inhoud)
  }
}
