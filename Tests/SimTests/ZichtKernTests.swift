import Proefhulp
import Scenario
import Testing

@testable import SimEngine

/// What a view holds and what it withholds, event by event: the rules that no play by itself brings out.
@Suite struct ZichtKernTests {
  /// A session to which events are added as they are.
  private struct Reeks {
    var sessie: Sessie

    init(_ casus: Casus = TestCasus.basis, mensen: [Stoel] = [.zsm, .veiligheidshuis]) throws {
      sessie = try Speler(casus, mensen: mensen).sessie
    }

    mutating func gebeurt(_ content: Gebeurtenis.Inhoud) {
      sessie.verwerk([Gebeurtenis(nummer: sessie.gebeurtenissen.count, tijd: sessie.tijd, inhoud: content)])
    }

    /// Sends a message; its number.
    mutating func verzend(
      _ kind: Berichtsoort, van from: Rol = .ketenprocescoordinator, naar to: Rol = .bedrijfsbureau,
      zaak: String? = nil
    ) -> Int {
      let number = sessie.berichten.count
      gebeurt(
        .berichtVerzonden(
          Bericht(
            nummer: number, soort: kind, koppelvlak: .kv3, van: from, naar: to, kanaal: .mail, verzonden: sessie.tijd,
            aankomst: sessie.tijd + 5, antwoordOp: nil, leefgebieden: [], doel: nil, puzzelstukken: [],
            beslissing: nil, gevolgd: nil, reclasseringsonderzoek: nil, zaak: zaak, tekst: "")))
      return number
    }

    mutating func doet(_ kind: Handelingsoort, _ role: Rol) {
      gebeurt(
        .handelingVerricht(
          Verricht(
            handeling: Handeling(kind, role), stoel: role.netwerk.stoel, door: .mens, reden: nil, kosten: 1,
            mogelijkheden: [], gezien: 0)))
    }

    mutating func beslist(_ id: String = "toezicht") {
      gebeurt(
        .besluitGenomen(
          Besluit(
            beslissing: id, door: .simulatie, stappen: [], motivering: "Zo.", kwaliteit: [], regelversie: "",
            hoort: [])))
    }

    var zsm: Zicht { Zicht(sessie, stoel: .zsm) }
    var huis: Zicht { Zicht(sessie, stoel: .veiligheidshuis) }
    func rol(_ role: Rol) -> Zicht { Zicht(sessie, rol: role) }
  }

  // MARK: messages

  @Test func whatIsSentIsOnItsWayForItsSenderOnlyUntilItArrives() throws {
    var play = try Reeks()
    #expect(!play.zsm.ietsOnderweg && !play.huis.ietsOnderweg)
    let number = play.verzend(.terugkoppeling)
    #expect(play.zsm.ietsOnderweg && !play.huis.ietsOnderweg)
    play.gebeurt(.berichtAangekomen(number))
    #expect(!play.zsm.ietsOnderweg)
  }

  @Test func aMessageHasAnArrivalOnceItArrivedAndForItsOwnNetworkOnly() throws {
    var play = try Reeks()
    let number = play.verzend(.agendering)
    #expect(play.huis.aankomst(van: number) == nil && play.zsm.aankomst(van: number) == nil)
    play.gebeurt(.berichtAangekomen(number))
    #expect(play.huis.aankomst(van: number) == play.sessie.berichten[number].bericht.aankomst)
    #expect(play.rol(.ggz).aankomst(van: number) == play.huis.aankomst(van: number))
    #expect(play.zsm.aankomst(van: number) == nil && play.huis.aankomst(van: number + 1) == nil)
  }

  /// One of the house hears what any of its functions gets; a partner only what came to itself, and then nobody else.
  @Test(arguments: [Rol.bedrijfsbureau, .procesregisseur, .gemeente])
  func theDecisionIsHeardWhereItWasTold(_ to: Rol) throws {
    var play = try Reeks()
    play.beslist()
    let number = play.verzend(.terugkoppeling, naar: to)
    func hears(_ role: Rol) -> Bool { play.rol(role).besluit != nil }
    #expect(![.bedrijfsbureau, .procesregisseur, .parketsecretaris, .gemeente, .ggz].contains(where: hears))
    play.gebeurt(.berichtAangekomen(number))
    for role in [Rol.bedrijfsbureau, .procesregisseur, .parketsecretaris] {
      #expect(hears(role) == to.isHuisfunctie, "\(role)")
    }
    #expect((play.huis.besluit != nil) == to.isHuisfunctie && (play.huis.feit != nil) == to.isHuisfunctie)
    #expect(hears(.gemeente) == (to == .gemeente) && !hears(.ggz))
  }

  /// What the house was told of another suspect it knows from then on: what the zaak is called, and of whom it is.
  @Test(arguments: [Rol.bedrijfsbureau, .gemeente]) func theHouseKnowsAnotherZaakOnceItIsToldOfIt(_ to: Rol) throws {
    let casus = try Meegeleverd.proef("wederzijds")
    var play = try Reeks(casus)
    func isKnown(_ view: Zicht) -> [Bool] {
      [
        view.naam(zaak: "zaak-kees") != nil, view.zaak(van: "kees-mediation") != nil,
        view.personen.contains { $0.naam == "Kees" },
      ]
    }
    #expect(isKnown(play.zsm) == [true, true, true] && isKnown(play.huis) == [false, false, false])
    #expect(play.huis.naam(zaak: "zaak-bram") == "de zaak tegen Bram")
    let number = play.verzend(.agendering, naar: to, zaak: "zaak-kees")
    #expect(isKnown(play.huis) == [false, false, false])
    play.gebeurt(.berichtAangekomen(number))
    #expect(isKnown(play.huis) == Array(repeating: to == .bedrijfsbureau, count: 3))
    if to == .bedrijfsbureau { #expect(play.huis.naam(zaak: "zaak-kees") == "de zaak tegen Kees") }
    #expect(try Reeks().zsm.naam(zaak: "") == nil, "the only zaak has no name")
  }

  @Test func terugkoppelenIsForADecisionThatWasNotToldYet() throws {
    var play = try Reeks()
    #expect(!play.zsm.terugkoppelenKan)
    play.beslist()
    #expect(play.zsm.terugkoppelenKan && !play.huis.terugkoppelenKan)
    play.doet(.terugkoppelen, .ketenprocescoordinator)
    #expect(!play.zsm.terugkoppelenKan)
    var unknown = try Reeks(TestCasus.onbekend)
    unknown.beslist()
    #expect(!unknown.zsm.terugkoppelenKan, "the house knows nobody to tell it of")
  }

  /// A recording may speak of what is not in it: nobody sees that, and nothing stops.
  @Test func whatIsAboutNothingIsSeenByNobody() throws {
    let session = try Reeks().sessie
    let none = 99
    for content in [
      Gebeurtenis.Inhoud.berichtAangekomen(none), .berichtGestrand(none, reden: "Onbemand."), .termijnGehaald(none),
      .termijnVerstreken(none), .termijnVerlengd(Termijnverlenging(nummer: none, einde: 90)),
    ] {
      let event = Gebeurtenis(nummer: session.gebeurtenissen.count, tijd: session.tijd, inhoud: content)
      for seat in Stoel.allCases { #expect(!session.isZichtbaar(event, voor: session.rollen(seat)), "\(content)") }
    }
  }

  // MARK: what each side reads and does

  @Test func eachSideReadsItsOwnIntroduction() throws {
    for begin in [Bedrijf.instroom, .vooraf] {
      var casus = TestCasus.basis
      (casus.begin, casus.inleidingZsm, casus.inleidingHuis) = (begin, "Voor ZSM.", "Voor het huis.")
      let play = try Reeks(casus)
      #expect(play.zsm.inleiding == (begin == .vooraf ? "" : "Voor ZSM.") && play.huis.inleiding == "Voor het huis.")
    }
  }

  /// A victim with a tie to the person of the house is on file there; one without, only once the feit is told.
  @Test(arguments: ["d", "iemand-anders"]) func aVictimOfTheHouseholdIsKnownToTheHouse(_ tie: String) throws {
    var casus = TestCasus.basis
    casus.personen[1].relaties = [.init(tot: tie, is: "partner")]
    let play = try Reeks(casus)
    #expect(play.huis.personen.map(\.naam) == (tie == "d" ? ["Dennis", "Mira"] : ["Dennis"]))
    #expect(play.zsm.personen.map(\.naam) == ["Dennis", "Mira"])
  }

  @Test func aReactionHasItsOwnWords() throws {
    let ids = ["bellen", "schrijven", "wachten"]
    var casus = TestCasus.basis
    casus.incidenten = [
      Incident(
        id: "bel", na: 9000, stoel: .zsm, tekst: "Er wordt gebeld.",
        reacties: ids.map {
          .init(id: $0, tekst: "Wij gaan \($0).", consequentie: "Goed.", waardering: .passend, motivering: "Zo.")
        })
    ]
    var play = try Reeks(casus)
    #expect(play.zsm.incident("bel") == nil)
    play.gebeurt(.incident(Incidentmelding(id: "bel", stoel: .zsm, tekst: "Er wordt gebeld.")))
    let told = try #require(play.zsm.incident("bel"))
    #expect(Set(told.reacties.map(\.id)) == Set(ids) && told.reacties.count == ids.count)
    for choice in told.reacties { #expect(choice.tekst == "Wij gaan \(choice.id).") }
    #expect(play.huis.incident("bel") == nil)
  }

  @Test func aMeetingWasHeldOnceItIsClosed() throws {
    var play = try Speler(TestCasus.basis)
    func zsm() -> Zicht { Zicht(play.sessie, stoel: .zsm) }
    try play.doe(.overlegOpenen, .ketenprocescoordinator)
    #expect(zsm().overleg != nil && zsm().gehoudenOverleggen.isEmpty)
    try play.doe(.overlegSluiten, .ketenprocescoordinator)
    #expect(zsm().overleg == nil && zsm().gehoudenOverleggen.count == 1)
    #expect(Zicht(play.sessie, stoel: .veiligheidshuis).gehoudenOverleggen.isEmpty)
  }

  @Test func thatThePlanChangedIsOfTheHouse() throws {
    var play = try Reeks()
    #expect(!play.huis.planBijgesteld)
    play.doet(.planBijstellen, .procesregisseur)
    #expect(play.huis.planBijgesteld && !play.zsm.planBijgesteld)
  }

  /// Who is not there sits at no table; a participant is there, and so is whoever opens it.
  @Test(arguments: [[Stoel.zsm], [.zsm, .veiligheidshuis]])
  func aParticipantIsNotAwayOutsideTheHoursOfTheRole(_ people: [Stoel]) throws {
    var casus = TestCasus.basis
    casus.rollen = [Rol.parketsecretaris, .procesregisseur, .ggz].map {
      Casusrol(rol: $0, bereikbaar: .init(uren: 13 * 60..<16 * 60, dagen: [.dinsdag]))
    }
    let session = try Reeks(casus, mensen: people).sessie
    var meeting = Handeling(.overlegOpenen, .procesregisseur)
    (meeting.overleg, meeting.deelnemers) = (.casusoverleg, [.procesregisseur, .parketsecretaris, .ggz, .gemeente])
    let away = Zicht(session, stoel: .veiligheidshuis).afwezig(bij: meeting)
    #expect(away == (people.contains(.veiligheidshuis) ? [.ggz] : [.parketsecretaris, .ggz]))
  }

  // MARK: the limit of the officier

  /// Of somebody who is free the officier decides after eight days, or a day before the end, and never before a day went by.
  @Test(arguments: [(21, 8), (14, 8), (9, 8), (8, 7), (5, 4), (1, 1)])
  func ofWhoIsFreeTheOfficierDecidesAfterEightDays(_ end: Int, _ days: Int) throws {
    var casus = TestCasus.basis
    casus.eindeDagen = end
    let play = try Reeks(casus)
    try #require(!play.sessie.termijnen.contains { $0.termijn.soort == .status })
    #expect(play.rol(.officier).uiterlijkBesluit == days * minutenPerDag)
  }

  /// Fitting before defensible before what does not fit; of one rating in the order of the casus.
  @Test func theOfficierFallsBackOnTheBestRated() throws {
    var casus = TestCasus.basis
    casus.zaken[0].beslissingen = [
      TestCasus.beslissing("a", .strafbeschikking, .nietPassend), TestCasus.beslissing("b", .dagvaarden, .verdedigbaar),
      TestCasus.beslissing("c", .beleidssepot, .passend), TestCasus.beslissing("d", .strafbeschikking, .verdedigbaar),
    ]
    let play = try Reeks(casus)
    #expect(play.rol(.officier).terugvalvolgorde == ["c", "b", "d", "a"])
    #expect(play.zsm.terugvalvolgorde.isEmpty)
  }
}
