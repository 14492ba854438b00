import Scenario
import Testing

@testable import SimEngine

/// What each seat sees of each kind of event: neither sees what passes in the other's network until it is told.
@Suite struct ZichtTests {
  /// One event, and who sees it.
  struct Rij: Sendable, CustomTestStringConvertible {
    var wat: String
    var inhoud: Gebeurtenis.Inhoud
    var zsm: Bool
    var huis: Bool

    init(_ what: String, _ content: Gebeurtenis.Inhoud, zsm: Bool, huis: Bool) {
      (wat, inhoud, self.zsm, self.huis) = (what, content, zsm, huis)
    }

    var testDescription: String { wat }
  }

  private static func deed(_ kind: Handelingsoort, _ role: Rol, _ by: Bezetting, aan seat: Stoel? = nil)
    -> Gebeurtenis.Inhoud
  {
    .handelingVerricht(
      Verricht(
        handeling: Handeling(kind, role), stoel: seat ?? role.netwerk.stoel, door: by, reden: nil, kosten: 1,
        mogelijkheden: [], gezien: 0))
  }

  private static func bericht(_ number: Int, _ from: Rol, _ to: Rol, _ koppelvlak: KoppelvlakID?) -> Bericht {
    Bericht(
      nummer: number, soort: .vraag, koppelvlak: koppelvlak, van: from, naar: to, kanaal: .mail, verzonden: 0,
      aankomst: 5, antwoordOp: nil, leefgebieden: [], doel: nil, puzzelstukken: [], beslissing: nil, gevolgd: nil,
      reclasseringsonderzoek: nil, tekst: "Hoe gaat het?")
  }

  private static func termijn(_ number: Int, _ kind: Termijn.Soort) -> Termijn {
    Termijn(nummer: number, soort: kind, einde: 60, bericht: nil, tekst: "")
  }

  /// Messages and terms that the rows below speak of: from ZSM to the house, back, within each, and of no seat.
  private static let vooraf: [Gebeurtenis.Inhoud] =
    [
      bericht(0, .ketenprocescoordinator, .bedrijfsbureau, .kv2),
      bericht(1, .bedrijfsbureau, .ketenprocescoordinator, .kv2),
      bericht(2, .bedrijfsbureau, .ggz, nil), bericht(3, .ggz, .gemeente, nil),
    ].map { .berichtVerzonden($0) }
    + Termijn.Soort.allCases.enumerated().map { .termijnGestart(termijn($0.offset, $0.element)) }

  private static func vernomen(_ role: Rol) -> Gebeurtenis.Inhoud {
    .puzzelstukVernomen(
      Verneming(rol: role, puzzelstuk: "drank", diepte: .inhoud, van: .politieZsm, woorden: "Hij drinkt."))
  }

  private static func geweigerd(_ asker: Rol) -> Gebeurtenis.Inhoud {
    .delenGeweigerd(
      Terughouding(aan: asker, houder: .ggz, puzzelstuk: "groep", grond: .voorbehoud, woorden: "Dat blijft hier."))
  }

  private static let advies = Adviesstuk(
    tekst: "Dagvaarden.", vastgesteld: -10, datum: "2025-03-01", beslissing: "toezicht", doel: "rust",
    puzzelstukken: [],
    rol: .parketsecretaris, gesimuleerd: false)

  private static let besluit = Besluit(
    beslissing: "toezicht", door: .simulatie, stappen: [], motivering: "Zo.", kwaliteit: [], regelversie: "", hoort: [])

  static let rijen: [Rij] = [
    // What everybody knows.
    Rij("de opening", .sessieGeopend, zsm: true, huis: true),
    Rij("een bedrijf", .bedrijfBegonnen(.instroom, overgeslagen: false), zsm: true, huis: true),
    Rij("het loket gaat open", .loketOpen, zsm: true, huis: true),
    Rij("het loket gaat dicht", .loketDicht, zsm: true, huis: true),
    Rij("een stoel wisselt", .stoelOvergedragen(.zsm, .simulatie), zsm: true, huis: true),
    Rij("het einde", .sessieGesloten(reden: "Klaar."), zsm: true, huis: true),
    // What a participant does, is seen from the own seat.
    Rij("ZSM bepaalt het doel", deed(.doelBepalen, .ketenprocescoordinator, .mens), zsm: true, huis: false),
    Rij("het huis legt een advies vast", deed(.adviesVastleggen, .parketsecretaris, .mens), zsm: false, huis: true),
    Rij("ZSM stelt voor", deed(.beslissingVoorstellen, .ketenprocescoordinator, .mens), zsm: true, huis: false),
    Rij("het huis weegt", deed(.wegen, .procesregisseur, .mens), zsm: false, huis: true),
    // A simulated role is seen by its own network, and only in the open: at a table, or deciding.
    Rij("de officier beslist", deed(.beslissen, .officier, .simulatie), zsm: true, huis: false),
    Rij("de politie brengt in", deed(.inbrengen, .politieZsm, .simulatie), zsm: true, huis: false),
    Rij("de gemeente brengt in", deed(.inbrengen, .gemeente, .simulatie), zsm: false, huis: true),
    Rij(
      "de gemeente brengt in aan de tafel van ZSM", deed(.inbrengen, .gemeente, .simulatie, aan: .zsm), zsm: true,
      huis: false),
    Rij("de politie antwoordt", deed(.antwoorden, .politieZsm, .simulatie), zsm: false, huis: false),
    Rij("de gemeente antwoordt", deed(.antwoorden, .gemeente, .simulatie), zsm: false, huis: false),
    Rij(
      "een gesimuleerde KPC'er opent de tafel", deed(.overlegOpenen, .ketenprocescoordinator, .simulatie), zsm: true,
      huis: false),
    Rij(
      "een gesimuleerde regisseur sluit", deed(.overlegSluiten, .procesregisseur, .simulatie), zsm: false, huis: true),
    // Knowledge is of the role that has it.
    Rij(
      "bekend gebleken", .bekendGebleken(Bekendheid(rol: .ketenprocescoordinator, bekend: true, advies: true)),
      zsm: true, huis: false),
    Rij("ZSM verneemt iets", vernomen(.ketenprocescoordinator), zsm: true, huis: false),
    Rij("het huis verneemt iets", vernomen(.procesregisseur), zsm: false, huis: true),
    Rij("de officier verneemt iets", vernomen(.officier), zsm: false, huis: false),
    Rij("de gemeente verneemt iets", vernomen(.gemeente), zsm: false, huis: false),
    Rij("ZSM krijgt iets niet", geweigerd(.ketenprocescoordinator), zsm: true, huis: false),
    Rij("het huis krijgt iets niet", geweigerd(.procesregisseur), zsm: false, huis: true),
    // An advice lies in the system until ZSM looks.
    Rij("een advies ligt vast", .adviesVastgelegd(advies), zsm: false, huis: true),
    // A message is its sender's until it arrives, and then its receiver's.
    Rij(
      "van ZSM verzonden", .berichtVerzonden(bericht(4, .ketenprocescoordinator, .bedrijfsbureau, .kv2)), zsm: true,
      huis: false),
    Rij(
      "van het huis verzonden", .berichtVerzonden(bericht(4, .bedrijfsbureau, .ketenprocescoordinator, .kv2)),
      zsm: false, huis: true),
    Rij("tussen partners verzonden", .berichtVerzonden(bericht(4, .ggz, .gemeente, nil)), zsm: false, huis: false),
    Rij("bij het huis aangekomen", .berichtAangekomen(0), zsm: false, huis: true),
    Rij("op ZSM aangekomen", .berichtAangekomen(1), zsm: true, huis: false),
    Rij("bij de GGZ aangekomen", .berichtAangekomen(2), zsm: false, huis: false),
    Rij("van ZSM gestrand", .berichtGestrand(0, reden: "Onbemand."), zsm: true, huis: false),
    Rij("van het huis gestrand", .berichtGestrand(1, reden: "Onbemand."), zsm: false, huis: true),
    Rij("tussen partners gestrand", .berichtGestrand(3, reden: "Onbemand."), zsm: false, huis: false),
    // Terms of ZSM are ZSM's; on an agreed advice both wait.
    Rij("statustermijn", .termijnGestart(termijn(4, .status)), zsm: true, huis: false),
    Rij("antwoordtermijn", .termijnGestart(termijn(4, .antwoord)), zsm: true, huis: false),
    Rij("terugkoppeltermijn", .termijnGestart(termijn(4, .terugkoppeling)), zsm: true, huis: false),
    Rij("adviestermijn", .termijnGestart(termijn(4, .advies)), zsm: true, huis: true),
    Rij("status gehaald", .termijnGehaald(0), zsm: true, huis: false),
    Rij("advies gehaald", .termijnGehaald(2), zsm: true, huis: true),
    Rij("antwoord verstreken", .termijnVerstreken(1), zsm: true, huis: false),
    Rij("advies verstreken", .termijnVerstreken(2), zsm: true, huis: true),
    // Words are heard where they are said.
    Rij(
      "op ZSM gezegd", .gezegd(Uitspraak(rol: .slachtoffer, aan: .zsm, woorden: "Ik wil rust.")), zsm: true, huis: false
    ),
    Rij(
      "in het huis gezegd", .gezegd(Uitspraak(rol: .ggz, aan: .veiligheidshuis, woorden: "Het loopt.")), zsm: false,
      huis: true),
    Rij(
      "het afstemmingsoverleg is gehouden",
      .overlegGehouden(Overlegverslag(soort: .afstemmingsoverleg, deelnemers: [], doel: nil, ingebracht: [])),
      zsm: true, huis: false),
    Rij(
      "het casusoverleg is gehouden",
      .overlegGehouden(Overlegverslag(soort: .casusoverleg, deelnemers: [], doel: "rust", ingebracht: [])),
      zsm: false, huis: true),
    // The house hears the decision over koppelvlak 3, and not before.
    Rij("de beslissing", .besluitGenomen(besluit), zsm: true, huis: false),
    Rij(
      "een incident op ZSM", .incident(Incidentmelding(id: "i", stoel: .zsm, tekst: "Er belt iemand.")), zsm: true,
      huis: false),
    Rij(
      "een incident in het huis",
      .incident(Incidentmelding(vanTrainer: "Er belt iemand.", stoel: .veiligheidshuis, nummer: 3)), zsm: false,
      huis: true),
    // The trainer speaks to one seat; a pause is everybody's; more time is for who sees the term.
    Rij("een hint aan ZSM", .hint(Trainerhint(stoel: .zsm, tekst: "Wie kent de buurt?")), zsm: true, huis: false),
    Rij(
      "een hint aan het huis", .hint(Trainerhint(stoel: .veiligheidshuis, tekst: "Wie kent de buurt?")), zsm: false,
      huis: true),
    Rij("de trainer zet stil", .pauzeBegonnen, zsm: true, huis: true),
    Rij("de trainer gaat verder", .pauzeVoorbij, zsm: true, huis: true),
    Rij("meer tijd voor de status", .termijnVerlengd(Termijnverlenging(nummer: 0, einde: 90)), zsm: true, huis: false),
    Rij("meer tijd voor het advies", .termijnVerlengd(Termijnverlenging(nummer: 2, einde: 90)), zsm: true, huis: true),
    Rij("een zaak komt terug", .zaakTerug(nil), zsm: true, huis: false),
    Rij("ZSM heeft gewacht", .wachtenVoorbij(.zsm), zsm: true, huis: false),
    Rij("het huis heeft gewacht", .wachtenVoorbij(.veiligheidshuis), zsm: false, huis: true),
  ]

  private func sessie() throws -> Sessie {
    let opening = try Speler(TestCasus.basis, mensen: [.zsm, .veiligheidshuis]).sessie.opening
    var session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    for content in ZichtTests.vooraf {
      session.verwerk([Gebeurtenis(nummer: session.gebeurtenissen.count, tijd: session.tijd, inhoud: content)])
    }
    return session
  }

  @Test(arguments: rijen) func aSeatSeesWhatItsRolesWereTold(_ row: Rij) throws {
    let session = try sessie()
    // The terms of the opening come first; the rows count from the four of `vooraf`.
    let terms = session.termijnen.count - Termijn.Soort.allCases.count
    var content = row.inhoud
    if case .termijnGehaald(let number) = content { content = .termijnGehaald(number + terms) }
    if case .termijnVerstreken(let number) = content { content = .termijnVerstreken(number + terms) }
    let event = Gebeurtenis(nummer: session.gebeurtenissen.count, tijd: session.tijd, inhoud: content)
    #expect(session.isZichtbaar(event, voor: session.rollen(.zsm)) == row.zsm, "zsm")
    #expect(session.isZichtbaar(event, voor: session.rollen(.veiligheidshuis)) == row.huis, "huis")
    // The log of a seat has exactly those.
    var after = session
    after.verwerk([event])
    #expect(Zicht(after, stoel: .zsm).zichtbareGebeurtenissen.contains(event) == row.zsm)
    #expect(Zicht(after, stoel: .veiligheidshuis).zichtbareGebeurtenissen.contains(event) == row.huis)
  }

  @Test func theTableHasEveryKindOfEvent() {
    func kind(_ content: Gebeurtenis.Inhoud) -> Gebeurtenissoort {
      Gebeurtenis(nummer: 0, tijd: 0, inhoud: content).soort
    }
    #expect(Set(ZichtTests.rijen.map { kind($0.inhoud) }) == Set(Gebeurtenissoort.allCases))
    // What is of one network only, has a row for each of the two.
    for (sort, rows) in Dictionary(grouping: ZichtTests.rijen, by: { kind($0.inhoud) }) where rows.count > 1 {
      #expect(Set(rows.map { [$0.zsm, $0.huis] }).count > 1, "\(sort)")
    }
  }

  // MARK: what a view holds besides events

  /// Two looks at the same are the same, and what happened in between is a difference.
  @Test func aViewIsWhatItShows() throws {
    var play = try Speler(TestCasus.basis)
    let first = Zicht(play.sessie, stoel: .zsm)
    #expect(first == Zicht(play.sessie, stoel: .zsm) && first != Zicht(play.sessie, stoel: .veiligheidshuis))
    try play.zoekOp()
    #expect(first != Zicht(play.sessie, stoel: .zsm))
  }

  @Test func zsmHasTheAdviceOnceItLooked() throws {
    var play = try Speler(TestCasus.basis)
    #expect(Zicht(play.sessie, stoel: .zsm).advies == nil)
    #expect(Zicht(play.sessie, stoel: .zsm).bekend == nil)
    try play.zoekOp()
    #expect(Zicht(play.sessie, stoel: .zsm).advies?.tekst == TestCasus.goedAdvies)
    #expect(Zicht(play.sessie, stoel: .zsm).bekend == true)
  }

  @Test func theHouseHearsOfTheFeitAndTheDecisionByTerugkoppeling() throws {
    var play = try Speler(TestCasus.basis, mensen: [.zsm, .veiligheidshuis])
    func huis() -> Zicht { Zicht(play.sessie, stoel: .veiligheidshuis) }
    #expect(huis().feit == nil && huis().titelVerdachte == nil && huis().besluit == nil)
    try play.zoekOp()
    try play.wacht(.veiligheidshuis)
    try play.beslis()
    #expect(play.sessie.besluit != nil && huis().besluit == nil && huis().feit == nil)
    #expect(Zicht(play.sessie, stoel: .zsm).besluit != nil)
    try play.koppelTerug()
    // What is on its way has been told to nobody.
    try #require(play.sessie.berichten.contains { $0.bericht.soort == .terugkoppeling && $0.toestand != .aangekomen })
    #expect(huis().besluit == nil && huis().feit == nil)
    try play.wacht(.zsm, 60)
    #expect(huis().besluit?.beslissing == play.sessie.besluit?.beslissing && huis().feit != nil)
  }

  @Test func thePlanLiesWhereItIsKnown() throws {
    let known = try Speler(TestCasus.basis, mensen: [.zsm, .veiligheidshuis])
    #expect(Zicht(known.sessie, stoel: .veiligheidshuis).plan == "Het plan.")
    #expect(Zicht(known.sessie, stoel: .zsm).plan == nil)
    // A plan of somebody whom the house does not know is not on its screen, whatever the file has.
    var casus = TestCasus.onbekend
    casus.huis.planVanAanpak = "Het plan."
    let unknown = try Speler(casus, mensen: [.zsm, .veiligheidshuis])
    #expect(Zicht(unknown.sessie, stoel: .veiligheidshuis).plan == nil)
    var onTable = try Speler(TestCasus.basis, TestCasus.regio([.planOpTafel]), mensen: [.zsm, .veiligheidshuis])
    #expect(Zicht(onTable.sessie, stoel: .zsm).plan == nil)
    try onTable.zoekOp()
    #expect(Zicht(onTable.sessie, stoel: .zsm).plan == "Het plan.")
  }

  @Test func aStandpuntIsOfWhoSpoke() throws {
    var casus = TestCasus.basis
    casus.standpunten = [Rol.verdachte, .slachtoffer].map {
      Standpunt(rol: $0, woorden: "Dit is wat \($0.naam) wil.", voor: ["sepot"], tegen: [])
    }
    var play = try Speler(casus, mensen: [.zsm, .veiligheidshuis])
    func zegt(_ role: Rol, _ seat: Stoel = .zsm) -> String? { Zicht(play.sessie, stoel: seat).standpunt(role)?.woorden }
    #expect(zegt(.verdachte) == nil && zegt(.slachtoffer) == nil)
    try play.doe(.spreken, .ketenprocescoordinator) { $0.aan = .verdachte }
    #expect(zegt(.verdachte) == "Dit is wat verdachte wil." && zegt(.slachtoffer) == nil)
    #expect(zegt(.verdachte, .veiligheidshuis) == nil)
  }

  @Test func theHouseKnowsNoSlachtofferBeforeItIsTold() throws {
    var play = try Speler(TestCasus.basis, mensen: [.zsm, .veiligheidshuis])
    func people(_ seat: Stoel) -> [Persoonsbeeld] { Zicht(play.sessie, stoel: seat).personen }
    #expect(people(.zsm).map(\.hoedanigheid) == [.verdachte, .slachtoffer])
    // Nobody there heard of somebody who is only the slachtoffer of a feit that is still to come.
    #expect(people(.veiligheidshuis).map(\.naam) == ["Dennis"])
    #expect(people(.veiligheidshuis).allSatisfy { $0.hoedanigheid == nil && $0.banden.isEmpty })
    try play.zoekOp()
    try play.wacht(.veiligheidshuis)
    try play.beslis()
    try play.koppelTerug()
    try play.wacht(.zsm, 60)
    #expect(people(.veiligheidshuis).map(\.hoedanigheid) == [.verdachte, .slachtoffer])
    // What a partner got, the house was not told.
    var astray = try Speler(TestCasus.onbekend, mensen: [.zsm, .veiligheidshuis])
    try astray.zoekOp()
    try astray.wacht(.veiligheidshuis)
    try astray.agendeer(aan: .gemeente)
    try astray.wacht(.zsm, 300)
    try #require(astray.sessie.berichten.contains { $0.toestand == .aangekomen && $0.bericht.naar == .gemeente })
    #expect(!astray.sessie.huisKent && Zicht(astray.sessie, stoel: .veiligheidshuis).feit == nil)
    // Of somebody who was not reported it knows nobody.
    let unknown = try Speler(TestCasus.onbekend, mensen: [.zsm, .veiligheidshuis])
    #expect(Zicht(unknown.sessie, stoel: .veiligheidshuis).personen.isEmpty)
    let early = try Speler(TestCasus.vooraf, mensen: [.zsm, .veiligheidshuis])
    #expect(Zicht(early.sessie, stoel: .zsm).personen.isEmpty)
  }
}
