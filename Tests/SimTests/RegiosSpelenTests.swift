import Proefhulp
import Scenario
import Testing

@testable import SimEngine

/// Every region plays otherwise than the neutral one: the same handelingen, other refusals, terms and times.
///
/// What each region has agreed is in its own profile, with its source; what is asked here is that somebody who plays it meets it.
@Suite struct RegiosSpelenTests {
  /// ZSM played by a participant and the house by the simulation, from the instroom on.
  private struct Spel {
    var sessie: Sessie

    init(_ regio: String, _ casus: String = "nachtslot") throws {
      let opening = try Meegeleverd.opening(
        Meegeleverd.casus(casus), regio: regio, bezetting: [.zsm: .mens, .veiligheidshuis: .simulatie])
      sessie = Sessie(opening, gebeurtenissen: Sessie.open(opening))
      try wacht { $0.bedrijf != .vooraf }
    }

    mutating func doe(
      _ kind: Handelingsoort, _ role: Rol = .ketenprocescoordinator, _ change: (inout Handeling) -> Void = { _ in }
    ) throws {
      var action = Handeling(kind, role)
      change(&action)
      sessie.verwerk(try sessie.decide(action, stoel: .zsm, gezien: sessie.gebeurtenissen.count - 1))
    }

    func weigering(
      _ kind: Handelingsoort, _ role: Rol = .ketenprocescoordinator, _ change: (inout Handeling) -> Void = { _ in }
    ) -> Weigering.Code? {
      var other = self
      do {
        try other.doe(kind, role, change)
        return nil
      } catch { return (error as? Weigering)?.code }
    }

    mutating func wacht(_ minutes: Int? = nil, tot done: (Sessie) -> Bool) throws {
      for _ in 0..<400 where !done(sessie) && !sessie.gesloten {
        try doe(.wachten) { $0.minuten = minutes }
      }
    }

    /// Asks the house something, and gives what was sent with the term that began.
    mutating func vraag(_ kanaal: Kanaal) throws -> (bericht: Bericht, termijn: Termijn) {
      try doe(.vraagStellen) {
        $0.kanaal = kanaal
        $0.tekst = "Loopt de behandeling nog?"
      }
      let sent = try #require(sessie.berichten.last { $0.bericht.koppelvlak == .kv2 }?.bericht)
      // The term begins once it has arrived.
      func begun(_ session: Sessie) -> Termijn? {
        session.termijnen.first { $0.termijn.bericht == sent.nummer }?.termijn
      }
      try wacht(5) { begun($0) != nil }
      return (sent, try #require(begun(sessie)))
    }

    func weigertVraag(_ kanaal: Kanaal) -> Weigering.Code? {
      weigering(.vraagStellen) {
        $0.kanaal = kanaal
        $0.tekst = "Loopt de behandeling nog?"
      }
    }

    /// Until ZSM decided, so that agenderen and terugkoppelen can be done.
    mutating func beslis() throws {
      let casus = sessie.casus
      let decision = try #require(casus.beslissingen.first { $0.kanVallen { _ in true } })
      let system = sessie.regio.systeem
      try doe(.doelBepalen) { $0.tekst = "Het slachtoffer kan weer slapen." }
      try doe(.raadplegen) { $0.systeem = system }
      try doe(.triageZsm) {
        $0.criteria = Dictionary(uniqueKeysWithValues: Deelfeit.allCases.map { ($0.rawValue, .ja) })
        $0.route = .agenderen
        $0.tekst = "Er speelt meer dan een ding."
      }
      let known = sessie.bekendeStukken(sessie.rollen(.zsm))
      try doe(.beslissingVoorstellen) {
        $0.beslissing = decision.id
        $0.puzzelstukken = known
        $0.tekst = "Het feit is bewezen met de aangifte."
      }
      try wacht { $0.besluit != nil }
    }
  }

  private static let neutraal = "neutraal"

  /// How long a question may take, by each way that the neutral region has.
  private func termijn(_ regio: String, _ kanaal: Kanaal) throws -> Int {
    var play = try Spel(regio)
    let (sent, term) = try play.vraag(kanaal)
    return term.einde - sent.aankomst
  }

  @Test func theNeutralOneTakesEveryWayAndThreeHours() throws {
    for kanaal in [Kanaal.telefoon, .mail, .systeem] {
      #expect(try termijn(Self.neutraal, kanaal) == 180)
    }
  }

  // MARK: Zuid-Holland Zuid

  @Test func inZuidHollandZuidEveryHuiselijkGeweldGoesToTheScreening() throws {
    var play = try Spel("zuid-holland-zuid")
    try play.doe(.voorleggen) { $0.koppelvlak = .kvVerrijking }
    let sent = try #require(play.sessie.berichten.last { $0.bericht.koppelvlak == .kvVerrijking }?.bericht)
    let term = try #require(play.sessie.termijnen.first { $0.termijn.bericht == sent.nummer }?.termijn)
    #expect((2 * 1440 - 30...2 * 1440).contains(term.einde - sent.verzonden), "two days")
    let neutral = try Spel(Self.neutraal)
    #expect(neutral.weigering(.voorleggen) { $0.koppelvlak = .kvVerrijking } == .geenAfspraak)
  }

  @Test func inZuidHollandZuidVeiligThuisSitsAtTheTable() throws {
    var play = try Spel("zuid-holland-zuid")
    try play.doe(.overlegOpenen) { $0.deelnemers = [.officier, .veiligThuis, .jeugdzorg] }
    let crossed = play.sessie.berichten.filter { $0.bericht.koppelvlak == .kvTafel }
    #expect(!crossed.isEmpty && crossed.allSatisfy { [.veiligThuis, .jeugdzorg].contains($0.bericht.van) })
    let neutral = try Spel(Self.neutraal)
    #expect(neutral.weigering(.overlegOpenen) { $0.deelnemers = [.veiligThuis] } == .onbekendId)
  }

  @Test func inZuidHollandZuidAQuestionIsNotMailedAndHasHalfTheTime() throws {
    #expect(try Spel("zuid-holland-zuid").weigertVraag(.mail) == .onbekendId)
    #expect(try termijn("zuid-holland-zuid", .telefoon) == 90)
  }

  @Test func inZuidHollandZuidChildrenAreReportedToVeiligThuis() throws {
    var play = try Spel("zuid-holland-zuid")
    let own = KoppelvlakID(rawValue: "kv_kindspoor")
    try play.doe(.voorleggen) {
      $0.koppelvlak = own
      $0.tekst = "Twee kinderen op het adres, acht en vijf."
    }
    let sent = try #require(play.sessie.berichten.last { $0.bericht.koppelvlak == own }?.bericht)
    #expect(sent.naar == .veiligThuis && sent.soort == .vraag)
    #expect(try Spel(Self.neutraal).weigering(.voorleggen) { $0.koppelvlak = own } == .geenAfspraak)
  }

  // MARK: Fryslân

  @Test func inFryslanNoQuestionGoesThroughTheSystemAndAMailTakesLonger() throws {
    #expect(try Spel("fryslan").weigertVraag(.systeem) == .onbekendId)
    var (play, neutral) = (try Spel("fryslan"), try Spel(Self.neutraal))
    let (there, here) = (try play.vraag(.mail).bericht, try neutral.vraag(.mail).bericht)
    #expect(there.aankomst - there.verzonden == 15 && here.aankomst - here.verzonden == 5)
    #expect(try termijn("fryslan", .telefoon) == 300)
  }

  @Test func inFryslanTheHouseIsToldAtTheEndOfTheDayAndByMail() throws {
    var play = try Spel("fryslan")
    try play.beslis()
    let due = try #require(play.sessie.termijnen.last { $0.termijn.soort == .terugkoppeling }?.termijn)
    #expect(play.sessie.klok.minuutVanDag(due.einde) == 22 * 60)
    #expect(
      play.weigering(.terugkoppelen) {
        $0.kanaal = .systeem
        $0.tekst = "Beslist."
      } == .onbekendId)
    var neutral = try Spel(Self.neutraal)
    try neutral.beslis()
    let soon = try #require(neutral.sessie.termijnen.last { $0.termijn.soort == .terugkoppeling }?.termijn)
    let decided = try #require(neutral.sessie.genomen.last?.gebeurtenis)
    #expect(soon.einde - neutral.sessie.gebeurtenissen[decided].tijd == 60)
  }

  @Test func inFryslanAPartnerOnZsmAsksForAConsult() throws {
    var play = try Spel("fryslan", "trappenhuis")
    let own = KoppelvlakID(rawValue: "kv_consult")
    try play.doe(.voorleggen, .reclasseringZsm) {
      $0.koppelvlak = own
      $0.kanaal = .telefoon
      $0.tekst = "Een portiek slaapt niet; waar begin ik?"
    }
    let sent = try #require(play.sessie.berichten.last { $0.bericht.koppelvlak == own }?.bericht)
    #expect(sent.naar == .procesregisseur)
    #expect(
      try Spel(Self.neutraal, "trappenhuis").weigering(.voorleggen, .reclasseringZsm) { $0.koppelvlak = own } != nil)
  }

  // MARK: Oost-Brabant

  @Test func inOostBrabantAQuestionIsWritten() throws {
    let play = try Spel("oost-brabant")
    #expect(play.weigertVraag(.telefoon) == .onbekendId && play.weigertVraag(.mail) == .onbekendId)
    #expect(try termijn("oost-brabant", .systeem) == 240)
  }

  @Test func inOostBrabantTheTableAndTheTuesdayEveningAreLonger() throws {
    var play = try Spel("oost-brabant")
    // Tuesday, after the neutral house closed and before this one does.
    let evening = play.sessie.klok.tijdstip(18 * 60, opDagVan: 0)
    #expect(play.sessie.klok.loketIsOpen(evening))
    #expect(try Spel(Self.neutraal).sessie.klok.loketIsOpen(evening) == false)
    try play.doe(.overlegOpenen) { $0.deelnemers = [.officier, .gemeente, .ggz] }
    #expect(play.sessie.berichten.contains { $0.bericht.koppelvlak == .kvTafel })
    #expect(try Spel(Self.neutraal).weigering(.overlegOpenen) { $0.deelnemers = [.ggz] } == .onbekendId)
  }

  // MARK: with a poortwachter

  @Test func aPoortwachterHasAnHour() throws {
    #expect(try termijn("poortwachter", .telefoon) == 60)
  }

  @Test func withAPoortwachterTheHouseIsClosedOnWednesdayAndTakesNoSystem() throws {
    func aanmelding(_ regio: String, _ kanaal: Kanaal) throws -> (spel: Spel, bericht: Bericht) {
      var play = try Spel(regio, "trappenhuis")
      try play.beslis()
      try play.doe(.agenderen) {
        $0.kanaal = kanaal
        $0.tekst = "Overlast in een portiek, zorg en wonen spelen mee."
      }
      return (play, try #require(play.sessie.berichten.last { $0.bericht.koppelvlak == .kv4 }?.bericht))
    }
    #expect(throws: Weigering.self) { try aanmelding("poortwachter", .systeem) }
    /// On which day, counted from the instroom, the house does something with it first, and at what minute.
    func eerste(_ regio: String) throws -> (dag: Int, minuut: Int) {
      var (play, sent) = try aanmelding(regio, .mail)
      func done(_ session: Sessie) -> Gebeurtenis? {
        session.gebeurtenissen.first {
          guard case .handelingVerricht(let act) = $0.inhoud else { return false }
          return act.stoel == .veiligheidshuis && $0.tijd >= sent.aankomst
        }
      }
      try play.wacht { done($0) != nil }
      let first = try #require(done(play.sessie))
      let clock = play.sessie.klok
      return (clock.dag(first.tijd) - clock.dag(0), clock.minuutVanDag(first.tijd))
    }
    let (closed, open) = (try eerste("poortwachter"), try eerste(Self.neutraal))
    #expect(closed.dag == 1 && closed.minuut >= 9 * 60, "\(closed)")
    #expect(open.dag == 0 && open.minuut < 17 * 60, "\(open)")
  }

  // MARK: Code Rood

  @Test func inCodeRoodAnAdviceComesBeforeOneTheNextDay() throws {
    var play = try Spel("code-rood")
    try play.doe(.voorleggen) { $0.koppelvlak = .kvZwaar }
    let sent = try #require(play.sessie.berichten.last { $0.bericht.koppelvlak == .kvZwaar }?.bericht)
    let term = try #require(play.sessie.termijnen.first { $0.termijn.bericht == sent.nummer }?.termijn)
    let clock = play.sessie.klok
    #expect(clock.minuutVanDag(term.einde) == 13 * 60 && clock.dag(term.einde) == clock.dag(sent.verzonden) + 1)
    #expect(try Spel(Self.neutraal).weigering(.voorleggen) { $0.koppelvlak = .kvZwaar } == .geenAfspraak)
  }

  @Test func inCodeRoodAnAnswerComesWithinTwoHours() throws {
    for kanaal in [Kanaal.telefoon, .mail, .systeem] { #expect(try termijn("code-rood", kanaal) == 120) }
  }
}
