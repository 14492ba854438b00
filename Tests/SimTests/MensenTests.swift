import Scenario
import Tekst
import Testing

@testable import SimEngine

/// Who is there, what exists, and what depends on what was done, in play (format 2).
@Suite struct MensenTests {
  static let dochter = Rol.eigen(EigenRol(id: "dochter", naam: "Sanne, de dochter"))
  static let huisarts = Rol.eigen(EigenRol(id: "huisarts", naam: "huisarts", netwerk: .veiligheidshuis))
  static let buur = Rol.eigen(EigenRol(id: "buur", naam: "buurvrouw"))
  static let tweede = Rol.eigen(EigenRol(id: "bas", naam: "Bas"))
  static let opvang = Rol.eigen(EigenRol(id: "opvang", naam: "opvang", netwerk: .zsm))

  /// The small casus with people of its own: one of each network, one who comes into view later, one with hours.
  static let casus: Casus = {
    var casus = TestCasus.basis
    casus.personen.append(Persoon(id: "b", naam: "Bas", hoedanigheid: .slachtoffer, leeftijd: 40, relaties: []))
    casus.rollen = [
      Casusrol(rol: dochter),
      Casusrol(rol: huisarts, bereikbaar: .init(uren: 13 * 60..<16 * 60, dagen: [.dinsdag, .donderdag])),
      Casusrol(rol: buur, na: Voorwaarde([.gesproken(dochter)])), Casusrol(rol: tweede, persoon: "b"),
      Casusrol(rol: opvang),
    ]
    casus.puzzelstukken += [
      TestCasus.stuk("thuis", dochter, .gezin, toegang: [.spreken]),
      TestCasus.stuk("pillen", huisarts, .middelengebruik, toegang: [.navragen, .vraag, .overleg]),
      TestCasus.stuk("herrie", buur, .wonen, toegang: [.spreken]),
      TestCasus.stuk("bed", opvang, .wonen, .kracht, toegang: [.navragen, .overleg]),
    ]
    casus.standpunten = [Standpunt(rol: tweede, woorden: "Ik wil hem niet meer zien.", voor: [], tegen: [])]
    return casus
  }()

  private func aanbod(_ s: Sessie, _ kind: Handelingsoort, _ seat: Stoel = .zsm) -> [Rol] {
    guard case .mag(let offer) = s.toets(kind, seat) else { return [] }
    return offer.velden.flatMap { field -> [Rol] in
      switch field {
      case .aan(let roles), .deelnemers(let roles), .hoort(let roles): roles
      default: []
      }
    }
  }

  @Test func everybodyIsOnTheListOfTheNetworkWhereTheyBelong() throws {
    let s = try Speler(Self.casus, mensen: [.zsm, .veiligheidshuis]).sessie
    #expect(aanbod(s, .spreken) == [.verdachte, .slachtoffer, Self.dochter, Self.tweede])
    #expect(aanbod(s, .navragen).contains(Self.opvang) && !aanbod(s, .navragen).contains(Self.huisarts))
    #expect(aanbod(s, .overlegOpenen).contains(Self.opvang))
    #expect(aanbod(s, .navragen, .veiligheidshuis).contains(Self.huisarts))
    #expect(aanbod(s, .overlegOpenen, .veiligheidshuis).contains(Self.huisarts))
    #expect(aanbod(s, .vraagStellen).contains(Self.huisarts))
    // Each victim hears it for themselves; the daughter is none.
    #expect(aanbod(s, .beslissingVoorstellen) == [.verdachte, .slachtoffer, Self.tweede, .bedrijfsbureau])
  }

  @Test func aPersonOfTheCasusTellsWhatIsTheirs() throws {
    var p = try Speler(Self.casus)
    try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = .eigen(EigenRol(id: "dochter")) }
    #expect(p.sessie.weet(.ketenprocescoordinator, "thuis") == .inhoud)
    let heard = p.sessie.gebeurtenissen.compactMap { event -> Verneming? in
      if case .puzzelstukVernomen(let learned) = event.inhoud { learned } else { nil }
    }
    // What was chosen by an id only is recorded with the name of the casus.
    #expect(heard.map(\.van.naam) == ["Sanne, de dochter"])
    #expect(
      p.sessie.handelingen.last { $0.verricht.handeling.soort == .spreken }?.verricht.handeling.aan?.naam
        == "Sanne, de dochter")
    try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = Self.tweede }
    #expect(Zicht(p.sessie, stoel: .zsm).gezegd.contains { $0.woorden == "Ik wil hem niet meer zien." })
  }

  @Test func somebodyComesIntoViewOnlyThen() throws {
    var p = try Speler(Self.casus)
    #expect(!aanbod(p.sessie, .spreken).contains(Self.buur))
    #expect(throws: Weigering.self) { try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = Self.buur } }
    try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = Self.dochter }
    #expect(aanbod(p.sessie, .spreken).contains(Self.buur))
    try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = Self.buur }
    #expect(p.sessie.weet(.ketenprocescoordinator, "herrie") == .inhoud)
  }

  /// Who is not there says when they are, gives nothing, and does not count as spoken to.
  @Test func whoCannotBeReachedSaysWhen() throws {
    var casus = Self.casus
    casus.rollen[0].bereikbaar = .init(uren: 14 * 60..<20 * 60, dagen: [.dinsdag])
    var p = try Speler(casus)
    try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = Self.dochter }
    #expect(p.sessie.weet(.ketenprocescoordinator, "thuis") == nil && !p.sessie.gesproken.contains(Self.dochter))
    let words = p.sessie.gebeurtenissen.compactMap { event -> String? in
      if case .delenGeweigerd(let kept) = event.inhoud { kept.woorden } else { nil }
    }
    #expect(words == ["Ik ben nu niet te bereiken; wel op dinsdag van 14:00 tot 20:00."])
    try p.doe(.wachten, .ketenprocescoordinator) { $0.minuten = 240 }
    try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = Self.dochter }
    #expect(p.sessie.weet(.ketenprocescoordinator, "thuis") == .inhoud)
  }

  /// A question that the house passes on waits until the partner is there (Tuesday, from one to four).
  @Test func aPartnerAnswersAPassedQuestionWhenThere() throws {
    var p = try Speler(Self.casus)
    try p.doe(.vraagStellen, .reclasseringZsm) {
      ($0.aan, $0.kanaal, $0.leefgebieden, $0.doel) = (.bedrijfsbureau, .mail, [.middelengebruik], "rust")
      $0.tekst = "Slikt hij nog pillen? Dat bepaalt of toezicht kan."
    }
    for _ in 0..<12 where !p.sessie.gesloten && p.sessie.weten(p.sessie.rollen(.zsm), "pillen") != .inhoud {
      try p.doe(.wachten, .ketenprocescoordinator)
    }
    let answered = try #require(
      p.sessie.handelingen.first {
        $0.verricht.handeling.soort == .antwoorden && $0.verricht.handeling.rol == Self.huisarts
      })
    #expect(p.sessie.isBereikbaar(Self.huisarts, op: answered.gebeurtenis.tijd))
    #expect(p.sessie.klok.minuutVanDag(answered.gebeurtenis.tijd) >= 13 * 60)
  }

  /// Who was asked to the table and is not there, was not at the meeting (Tuesday and Thursday, from one to four).
  @Test func whoCouldNotComeWasNotAtTheMeeting() throws {
    var p = try Speler(Self.casus, mensen: [.veiligheidshuis])
    var asked = Handeling(.overlegOpenen, .procesregisseur)
    asked.overleg = .casusoverleg
    asked.deelnemers = [.gemeente, Self.huisarts]
    let away = Zicht(p.sessie, stoel: .veiligheidshuis).afwezig(bij: asked)
    let there = p.sessie.isBereikbaar(Self.huisarts, op: p.sessie.tijd)
    #expect(away == (there ? [] : [Self.huisarts]) && !there)
    try p.casusoverleg(met: [.gemeente, Self.huisarts])
    try p.sluit()
    let held = p.sessie.gebeurtenissen.compactMap { event -> [Rol]? in
      if case .overlegGehouden(let report) = event.inhoud, report.soort == .casusoverleg {
        report.deelnemers
      } else {
        nil
      }
    }
    #expect(held == [[.gemeente]])
  }

  // MARK: what comes into being

  /// The small casus with something that the police, the daughter and the huisarts only learn during the session.
  static let later: Casus = {
    var casus = Self.casus
    for (id, holder, ways, minute) in [
      ("nieuws", Rol.politieZsm, [Toegang.raadplegen, .navragen, .overleg], 60),
      ("briefje", Self.dochter, [.spreken], 200), ("uitslag", Self.huisarts, [.navragen, .vraag, .overleg], 340),
    ] {
      var piece = TestCasus.stuk(
        id, holder, .gezondheid, systeem: id == "nieuws" ? "BVH" : nil, toegang: ways,
        ook: id == "uitslag" ? [.procesregisseur] : [])
      piece.vanaf = minute
      casus.puzzelstukken.append(piece)
    }
    return casus
  }()

  @Test func whatIsNotThereYetNobodyKnowsAndNobodyTells() throws {
    var p = try Speler(Self.later, mensen: [.zsm, .veiligheidshuis])
    #expect(p.sessie.weet(.politieZsm, "nieuws") == nil)
    // The house waits; it is told of what one of its own comes to know.
    try p.doe(.wachten, .procesregisseur)
    try p.bvh()
    #expect(
      p.sessie.weet(.ketenprocescoordinator, "nieuws") == nil
        && p.sessie.weet(.ketenprocescoordinator, "drank") == .inhoud)
    try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = Self.dochter }
    #expect(p.sessie.weet(.ketenprocescoordinator, "briefje") == nil)
    try p.doe(.wachten, .ketenprocescoordinator) { $0.minuten = 240 }
    try p.bvh()
    #expect(p.sessie.weet(.ketenprocescoordinator, "nieuws") == .inhoud)
    // With whom one spoke before, one can speak again: something may have happened.
    try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = Self.dochter }
    #expect(p.sessie.weet(.ketenprocescoordinator, "briefje") == .inhoud)
    try p.doe(.wachten, .ketenprocescoordinator) { $0.minuten = 300 }
    #expect(p.sessie.weet(.procesregisseur, "uitslag") == .inhoud && p.sessie.aanZet.contains(.veiligheidshuis))
    let piece = try #require(Zicht(p.sessie, stoel: .veiligheidshuis).stuk("uitslag"))
    #expect(Zicht(p.sessie, stoel: .veiligheidshuis).datum(piece) == p.sessie.klok.datum(340))
  }

  /// The law: before its minute a puzzelstuk is in nobody's view, whatever is played.
  @Test(arguments: 1...24) func noScreenShowsSomethingBeforeItIsThere(_ seed: Int) throws {
    let opening = Opening(
      casus: Self.later, regio: TestCasus.regio([.intermediair(van: 510, tot: 1020), .planOpTafel]), zaad: UInt64(seed),
      bezetting: seed.isMultiple(of: 3)
        ? [.zsm: .mens, .veiligheidshuis: .simulatie] : [.zsm: .mens, .veiligheidshuis: .mens],
      gewoonte: Gewoonte.allCases[seed % Gewoonte.allCases.count],
      instroomdatum: Opening.standaarddatum(Self.later, vandaag: try #require(Datum(iso: "2025-03-20"))))
    var play = Doorloop(opening, zaad: UInt64(seed) &* 7919)
    let pieces = Self.later.puzzelstukken.filter { $0.vanaf != nil }
    let roles = Set(Self.later.puzzelstukken.flatMap(\.kenners)).union([.officier, .bedrijfsbureau, .procesregisseur])
    func look() {
      let s = play.sessie
      for piece in pieces where s.tijd < piece.vanaf ?? 0 {
        for role in roles {
          let view = Zicht(s, rol: role)
          #expect(view.stuk(piece.id) == nil && !view.stukken.contains { $0.id == piece.id }, "\(role) \(piece.id)")
          #expect(!view.datStukken.contains { $0.id == piece.id })
        }
        for seat in Stoel.allCases {
          let view = Zicht(s, stoel: seat)
          #expect(view.stuk(piece.id) == nil && !view.datStukken.contains { $0.id == piece.id })
          #expect(
            !s.mogelijkheden(seat).contains {
              $0.velden.contains { if case .puzzelstukken(let ids) = $0 { ids.contains(piece.id) } else { false } }
            })
        }
      }
    }
    look()
    for _ in 0..<40 where !play.sessie.gesloten {
      play.stap()
      look()
    }
    for event in play.gebeurtenissen {
      for piece in pieces where event.tijd < piece.vanaf ?? 0 { #expect(!"\(event.inhoud)".contains(piece.tekst)) }
      if case .puzzelstukVernomen(let learned) = event.inhoud,
        let piece = pieces.first(where: { $0.id == learned.puzzelstuk })
      {
        #expect(event.tijd >= piece.vanaf ?? 0)
      }
    }
    // The same events again, read from their own bytes, give the same state; so do the same inputs.
    let read = try play.gebeurtenissen.map { try Vastlegging.gebeurtenis(Vastlegging.bytes($0), versie: 1) }
    #expect(read == play.gebeurtenissen && Sessie(opening, gebeurtenissen: read) == play.sessie)
    // Also the names of who the casus names itself, by which nothing is compared.
    #expect(read.map { Vastlegging.bytes($0) } == play.gebeurtenissen.map { Vastlegging.bytes($0) })
    var again = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    for (seat, action) in play.zetten {
      again.verwerk(try again.decide(action, stoel: seat, gezien: again.gebeurtenissen.count - 1))
    }
    #expect(again.gebeurtenissen == play.sessie.gebeurtenissen)
    _ = Scorekaart.van(play.sessie)
    // As an expected run it names them by their ids, and plays the same.
    let run = Verloop.van(play.sessie, naam: "proef").verloop
    let written = VerloopReader.lees(SourceText(bestand: "v", tekst: Verloop.bestand([run])))
    let steps = try #require(written.waarde?.first).stappen
    #expect(written.diagnostics.isEmpty && steps.map(\.handeling) == run.stappen.map(\.handeling))
  }

  /// What the scorekaart calls askable is given when it is asked: not before it is there, and not of who is away.
  @Test func theScorekaartAsksNothingThatWasNotThere() throws {
    var p = try Speler(Self.later)
    try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = Self.tweede }
    for id in ["nieuws", "briefje", "uitslag"] { #expect(Scorekaart.weg(naar: id, p.sessie, .zsm) == nil, "\(id)") }
    // The neighbour had not come into view; the daughter had.
    #expect(Scorekaart.weg(naar: "herrie", p.sessie, .zsm) == nil)
    #expect(Scorekaart.weg(naar: "thuis", p.sessie, .zsm)?.handeling.aan == Self.dochter)
  }

  // MARK: what depends on what was done

  private static func incident(_ id: String, _ when: Geldigheid, na: Int = 30, naBeslissing: Int? = nil) -> Incident {
    Incident(id: id, na: na, stoel: .zsm, tekst: "Er gebeurt \(id).", naBeslissing: naBeslissing, geldt: when)
  }

  private func gebeurd(_ p: Speler) -> [String] {
    p.sessie.gebeurtenissen.compactMap { if case .incident(let news) = $0.inhoud { news.id } else { nil } }
  }

  @Test func anIncidentHappensOnlyWhereItsConditionHolds() throws {
    var casus = Self.casus
    casus.incidenten = [
      Self.incident("niet-gesproken", Geldigheid(tenzij: Voorwaarde([.gesproken(.slachtoffer)]))),
      Self.incident("wel-gesproken", Geldigheid(als: Voorwaarde([.gesproken(.slachtoffer)]))),
    ]
    var silent = try Speler(casus)
    try silent.doe(.wachten, .ketenprocescoordinator) { $0.minuten = 90 }
    #expect(gebeurd(silent) == ["niet-gesproken"])
    // What holds only later happens then.
    try silent.doe(.spreken, .ketenprocescoordinator) { $0.aan = .slachtoffer }
    #expect(gebeurd(silent) == ["niet-gesproken", "wel-gesproken"])
    var spoken = try Speler(casus)
    try spoken.doe(.spreken, .ketenprocescoordinator) { $0.aan = .slachtoffer }
    try spoken.doe(.wachten, .ketenprocescoordinator) { $0.minuten = 90 }
    #expect(gebeurd(spoken) == ["wel-gesproken"])
  }

  @Test(arguments: [false, true]) func whatComesAfterTheDecisionDependsOnWhoHearsIt(_ told: Bool) throws {
    var casus = Self.casus
    let unheard = Geldigheid(als: Voorwaarde([.beslist(true)]), tenzij: Voorwaarde([.hoort(Self.tweede)]))
    casus.incidenten = [Self.incident("buren", unheard, naBeslissing: 120)]
    for index in casus.beslissingen.indices {
      casus.zaken[0].beslissingen[index].afloop.gevolgen = [
        .init(voor: .slachtoffer, geldt: unheard, tekst: "Bas hoorde het van de buren."),
        .init(voor: .slachtoffer, geldt: Geldigheid(als: Voorwaarde([.hoort(Self.tweede)])), tekst: "Bas werd gebeld."),
      ]
    }
    var p = try Speler(casus)
    try p.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
      ($0.beslissing, $0.tekst) = ("sepot", "Feit, bewijs en waarom: hij werkt, betaalt af, en wil naar de groep.")
      $0.hoort = [.verdachte, .slachtoffer] + (told ? [Self.tweede] : [])
    }
    for _ in 0..<20 where p.sessie.besluit == nil { try p.doe(.wachten, .ketenprocescoordinator) }
    let decided = try #require(p.sessie.besluitGebeurtenis)
    #expect(gebeurd(p).isEmpty)
    try p.doe(.wachten, .ketenprocescoordinator) { $0.minuten = 240 }
    #expect(gebeurd(p) == (told ? [] : ["buren"]))
    if !told {
      let event = try #require(p.sessie.gebeurtenissen.first { if case .incident = $0.inhoud { true } else { false } })
      #expect(event.tijd == p.sessie.gebeurtenissen[decided].tijd + 120)
    }
    let decision = try #require(p.sessie.besluit.flatMap { casus.beslissing($0.beslissing) })
    let views = p.sessie.aflopen(decision)
    #expect(views.map(\.naam) == ["slachtoffer", "verdachte", "professional", "betrokken burger"])
    #expect(views[0].perspectief.gevolgen == [told ? "Bas werd gebeld." : "Bas hoorde het van de buren."])
    #expect(views[1].perspectief.gevolgen.isEmpty)
  }

  /// Every fact of the list, before and after something that makes it true.
  @Test func everyFactHoldsOnceItIsDoneAndNotBefore() throws {
    var casus = Self.casus
    casus.incidenten = [
      Incident(
        id: "telefoon", na: 0, stoel: .zsm, tekst: "De telefoon gaat.",
        reacties: [
          .init(id: "opnemen", tekst: "Opnemen", consequentie: "Hij luistert.", waardering: .passend, motivering: "m"),
          .init(id: "laten", tekst: "Laten gaan", consequentie: "Stil.", waardering: .nietPassend, motivering: "m"),
        ])
    ]
    var p = try Speler(casus)
    var open: [Voorwaarde.Feit] = [
      .gesproken(.slachtoffer), .nagevraagd(Self.opvang), .bekend("bed", .zsm), .bekend("bed", nil),
      .gebeurd("telefoon"),
      .reactie("opnemen"), .overleg(.afstemmingsoverleg), .geagendeerd(true), .beslist(true), .hoort(.verdachte),
      .beslissing(["sepot", "toezicht", "boete"]), .teruggekoppeld(true),
    ]
    #expect(!p.sessie.klopt(.bekend("bed", .veiligheidshuis)) && p.sessie.klopt(.beslist(false)))
    func now(_ facts: Voorwaarde.Feit...) {
      for fact in facts {
        #expect(p.sessie.klopt(fact), "\(fact)")
        open.removeAll { $0 == fact }
      }
      for fact in open { #expect(!p.sessie.klopt(fact), "\(fact)") }
    }
    // It rings as soon as anything is done.
    try p.doe(.spreken, .ketenprocescoordinator) { $0.aan = .slachtoffer }
    now(.gesproken(.slachtoffer), .gebeurd("telefoon"))
    try p.doe(.reageren, .ketenprocescoordinator) { ($0.incident, $0.reactie) = ("telefoon", "opnemen") }
    now(.reactie("opnemen"))
    #expect(!p.sessie.klopt(.reactie("laten")))
    try p.doe(.navragen, .ketenprocescoordinator) {
      ($0.aan, $0.leefgebieden, $0.doel) = (Self.opvang, [.wonen], "rust")
    }
    now(.nagevraagd(Self.opvang), .bekend("bed", .zsm), .bekend("bed", nil))
    try p.overleg()
    now(.overleg(.afstemmingsoverleg))
    try p.doe(.agenderen, .ketenprocescoordinator) { $0.tekst = "Zorgen." }
    now(.geagendeerd(true))
    try p.zoekOp()
    try p.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
      ($0.beslissing, $0.tekst, $0.hoort) = ("sepot", "Hij werkt, betaalt af en wil naar de groep.", [.verdachte])
    }
    for _ in 0..<20 where p.sessie.besluit == nil { try p.doe(.wachten, .ketenprocescoordinator) }
    now(.beslist(true), .hoort(.verdachte), .beslissing(["sepot", "toezicht", "boete"]))
    try p.doe(.terugkoppelen, .ketenprocescoordinator)
    now(.teruggekoppeld(true))
    #expect(open.isEmpty)
  }

  @Test func aTermThatPassedIsLate() throws {
    var casus = Self.casus
    casus.rollen[1].bereikbaar?.dagen = [.donderdag]
    var p = try Speler(casus)
    try p.vraag("Loopt het?", .reclasseringZsm, aan: Self.huisarts)
    #expect(!p.sessie.klopt(.teLaat(.antwoord)))
    for _ in 0..<4 { try p.doe(.wachten, .ketenprocescoordinator) { $0.minuten = 200 } }
    #expect(p.sessie.klopt(.teLaat(.antwoord)))
  }
}
