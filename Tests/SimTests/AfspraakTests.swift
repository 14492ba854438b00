import Proefhulp
import Scenario
import SimEngine
import Testing

/// Every agreement of a region, in a casus played with and without it (handreiking §2; krant; bestuurdersdiner).
@Suite struct AfspraakTests {
  /// ZSM played by a participant, the house by the simulation.
  private func open(_ regio: String, _ casus: String = "zes-uur") throws -> Sessie {
    let opening = try Meegeleverd.opening(
      Meegeleverd.casus(casus), regio: regio, bezetting: [.zsm: .mens, .veiligheidshuis: .simulatie])
    var session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    while session.bedrijf == .vooraf {
      session.verwerk(try session.decide(Handeling(.wachten, .ketenprocescoordinator), stoel: .zsm, gezien: 0))
    }
    return session
  }

  private func doe(_ session: inout Sessie, _ kind: Handelingsoort, _ change: (inout Handeling) -> Void = { _ in })
    throws
  {
    var action = Handeling(kind, .ketenprocescoordinator)
    change(&action)
    session.verwerk(try session.decide(action, stoel: .zsm, gezien: session.gebeurtenissen.count - 1))
  }

  private func code(_ session: Sessie, _ kind: Handelingsoort, _ change: (inout Handeling) -> Void = { _ in })
    -> Weigering.Code?
  {
    var action = Handeling(kind, .ketenprocescoordinator)
    change(&action)
    do throws(Weigering) {
      _ = try session.decide(action, stoel: .zsm, gezien: 0)
      return nil
    } catch { return error.code }
  }

  @Test func anAdviceComesBeforeOneTheNextDayWhereThatIsAgreed() throws {
    var session = try open("zeeland-west-brabant")
    try doe(&session, .voorleggen)
    let sent = try #require(session.berichten.last { $0.bericht.koppelvlak == .kvZwaar })
    #expect(sent.bericht.soort == .voorlegging)
    // The participant lets time pass; holding on is possible while the status allows.
    for _ in 0..<20 where !session.gesloten && session.adviesInDossier == nil && session.besluit == nil {
      try doe(&session, .wachten)
    }
    let term = try #require(session.termijnen.first { $0.termijn.soort == .advies })
    #expect(session.klok.minuutVanDag(term.termijn.einde) == 13 * 60)
    #expect(session.klok.dag(term.termijn.einde) == session.klok.dag(sent.bericht.verzonden) + 1)
    #expect(term.gehaald == true)
    let advice = try #require(session.berichten.first { $0.bericht.soort == .advies })
    #expect(advice.bericht.koppelvlak == .kvZwaar && advice.bericht.aankomst <= term.termijn.einde)
    #expect(code(try open("neutraal"), .voorleggen) == .geenAfspraak)
  }

  /// A view lists what was laid before the house as that, and a question as a question; the house laid nothing before itself.
  @Test func whatWasLaidBeforeTheHouseIsNoQuestionAndAQuestionIsNotLaidBeforeIt() throws {
    var session = try open("zeeland-west-brabant")
    try doe(&session, .vraagStellen) { $0.tekst = "Loopt de behandeling nog?" }
    let asked = Zicht(session, rol: .ketenprocescoordinator)
    #expect(asked.gesteldeVragen.count == 1 && asked.voorleggingen.isEmpty)
    try doe(&session, .voorleggen)
    let both = Zicht(session, rol: .ketenprocescoordinator)
    #expect(both.voorleggingen.map(\.bericht.soort) == [.voorlegging])
    #expect(both.gesteldeVragen.map(\.bericht.soort) == [.vraag])
    let house = Zicht(session, rol: .bedrijfsbureau)
    #expect(house.voorleggingen.isEmpty && house.gesteldeVragen.isEmpty)
  }

  @Test func aLightCaseIsOnlyTakenForNoticeWhereHeavyOnesGoToTheHouse() throws {
    var casus = try Meegeleverd.casus("zes-uur")
    casus.zaken[0].feit.zwaar = false
    let region = try #require(Meegeleverd.regios.first { $0.id == "zeeland-west-brabant" })
    let date = try Meegeleverd.opening(casus).instroomdatum
    let opening = Opening(
      casus: casus, regio: region, bezetting: [.zsm: .mens, .veiligheidshuis: .simulatie], instroomdatum: date)
    var session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    while session.bedrijf == .vooraf { try doe(&session, .wachten) }
    try doe(&session, .voorleggen)
    #expect(session.berichten.contains { $0.bericht.soort == .kennisgeving && $0.bericht.koppelvlak == .kvZwaar })
    #expect(!session.termijnen.contains { $0.termijn.soort == .advies })
  }

  @Test func anEnrichedAdviceHasSevenDaysWhereThatIsAgreed() throws {
    var session = try open("oost-nederland")
    try doe(&session, .voorleggen)
    let sent = try #require(session.berichten.last { $0.bericht.koppelvlak == .kvVerrijking })
    let term = try #require(session.termijnen.first { $0.termijn.soort == .advies })
    #expect((7 * 1440 - 30...7 * 1440).contains(term.termijn.einde - sent.bericht.verzonden))
    #expect(code(try open("midden-nederland"), .voorleggen) == .geenAfspraak)
  }

  @Test func theIntermediairSaysFirstWhetherAndThenWhat() throws {
    var session = try open("zeeland-west-brabant")
    let doel = try #require(session.casus.doelen.first { !$0.teBreed }).id
    let area = try #require(
      session.casus.puzzelstukken.first {
        $0.houder.netwerk == .veiligheidshuis && $0.toegang.contains(.vraag) && $0.doelen.contains(doel)
          && $0.blijft == nil
      })
    try doe(&session, .navragen) {
      $0.aan = .intermediair
      $0.leefgebieden = [area.leefgebied]
      $0.doel = doel
    }
    #expect(session.weten(session.rollen(.zsm), area.id) == .dat)
    let message = try #require(session.berichten.last { $0.bericht.koppelvlak == .kvIntermediair })
    #expect((120...240).contains(message.bericht.aankomst - message.bericht.verzonden))
    #expect(message.bericht.puzzelstukken.contains(area.id))
    #expect(code(try open("neutraal"), .navragen) { $0.aan = .intermediair } == .onbekendId)
  }

  @Test func partnersOfTheHouseSpeakAtTheTableWhereTheySitThere() throws {
    var session = try open("rotterdam")
    try doe(&session, .overlegOpenen) { $0.deelnemers = [.officier, .gemeente, .jeugdzorg] }
    let crossed = session.berichten.filter { $0.bericht.koppelvlak == .kvTafel }
    #expect(!crossed.isEmpty && crossed.allSatisfy { [.gemeente, .jeugdzorg].contains($0.bericht.van) })
    #expect(code(try open("neutraal"), .overlegOpenen) { $0.deelnemers = [.gemeente] } == .onbekendId)
  }

  /// A partner of the house hears what is laid on the table of ZSM as long as the house is open, and nothing after that.
  @Test func whoWentHomeFromTheTableHearsNothing() throws {
    for evening in [false, true] {
      var session = try open("rotterdam", "nachtslot")
      let closing = session.klok.tijdstip(18 * 60, opDagVan: session.tijd)
      while evening, session.tijd < closing, !session.gesloten { try doe(&session, .wachten) { $0.minuten = 30 } }
      try #require(!session.gesloten && session.klok.loketIsOpen(session.tijd) != evening)
      try doe(&session, .overlegOpenen) { $0.deelnemers = [.officier, .gemeente] }
      let piece = try #require(
        session.bekendeStukken(session.rollen(.zsm)).first { session.weet(.gemeente, $0) != .inhoud })
      try doe(&session, .inbrengen) { $0.puzzelstukken = [piece] }
      #expect((session.weet(.gemeente, piece) == .inhoud) != evening)
      #expect(session.weet(.officier, piece) == .inhoud)
    }
  }

  @Test func thePlanOnTheTableTellsWhereSomethingLies() throws {
    var with = try open("midden-nederland")
    var without = try open("neutraal")
    try doe(&with, .raadplegen) { $0.systeem = "GCOS" }
    let system = without.regio.systeem
    try doe(&without, .raadplegen) { $0.systeem = system }
    let seen = Zicht(with, stoel: .zsm)
    let unseen = Zicht(without, stoel: .zsm)
    #expect(seen.plan != nil && unseen.plan == nil)
    #expect(seen.datStukken.count > unseen.datStukken.count)
  }

  @Test func everyAgreementOpensAKoppelvlakThatTheRegionHasSetUp() {
    for region in Meegeleverd.regios {
      for agreement in region.afspraken {
        guard let koppelvlak = agreement.koppelvlak else { continue }
        #expect(region.inrichting(koppelvlak) != nil, "\(region.id): \(koppelvlak.rawValue)")
      }
    }
    #expect(Set(Meegeleverd.regios.flatMap { $0.afspraken.map(\.soort) }) == Set(Afspraaksoort.allCases))
  }
}
