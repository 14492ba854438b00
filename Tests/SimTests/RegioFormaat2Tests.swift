import Scenario
import Tekst
import Testing

@testable import SimEngine

/// Hours of days that differ, and koppelvlakken that a region made itself, in play (format 2 of a region).
@Suite struct RegioFormaat2Tests {
  // MARK: hours

  private static func klok(_ hours: Openingstijden?, _ date: String, _ casus: Casus = TestCasus.basis) throws -> SimKlok
  {
    var region = TestCasus.regio()
    region.openingstijden = hours
    return SimKlok(casus: casus, regio: region, instroomdatum: try #require(Datum(iso: date)))
  }

  /// Tuesday 23 December 2025, 10:40: the day after tomorrow is Christmas.
  private static let anders = Openingstijden(
    weekdagen: [.loket: [.vrijdag: .open(510..<750), .zaterdag: .open(600..<720)], .zsm: [.zondag: .dicht]],
    uitzonderingen: [
      .init(datum: "2025-12-24", plekken: [.loket: .open(510..<720)]),
      .init(datum: "2025-12-26", plekken: [.zsm: .open(720..<900)]),
      .init(datum: nil, plekken: [.loket: .dicht, .zsm: .open(600..<1080)]),
    ])

  @Test func aDayHasItsOwnHours() throws {
    let clock = try Self.klok(Self.anders, "2025-12-23")
    let day = clock.dag(0)
    // What is not said stays as it was.
    #expect(clock.uren(.veiligheidshuis, dag: day) == 510..<1020 && clock.uren(.zsm, dag: day) == 480..<1320)
    #expect(clock.uren(.veiligheidshuis, dag: day + 1) == 510..<720)
    // Both days of Christmas, the second of them a Friday: the exception goes first.
    #expect(clock.uren(.veiligheidshuis, dag: day + 2) == nil && clock.uren(.zsm, dag: day + 2) == 600..<1080)
    #expect(clock.uren(.veiligheidshuis, dag: day + 3) == nil)
    // A date that stands before the holidays goes first, for what it speaks of.
    #expect(clock.uren(.zsm, dag: day + 3) == 720..<900)
    #expect(clock.uren(.veiligheidshuis, dag: day + 4) == 600..<720)
    #expect(clock.uren(.zsm, dag: day + 5) == nil && clock.uren(.veiligheidshuis, dag: day + 5) == nil)
    // From Wednesday at noon the house is closed until Saturday at ten.
    let noon = clock.tijdstip(720, opDagVan: 0, later: 1)
    #expect(clock.loketIsOpen(noon - 1) && !clock.loketIsOpen(noon))
    #expect(clock.volgendeOpen(.veiligheidshuis, noon) == clock.tijdstip(600, opDagVan: 0, later: 4))
    #expect(clock.volgendeLoketwissel(0) == (clock.tijdstip(1020, opDagVan: 0), false))
    #expect(clock.volgendeLoketwissel(noon) == (clock.tijdstip(600, opDagVan: 0, later: 4), true))
    #expect(clock.bemand(van: noon - 60, tot: clock.tijdstip(660, opDagVan: 0, later: 4)) == 120)
    #expect(
      clock.sluiting(.zsm, opDagVan: clock.tijdstip(0, opDagVan: 0, later: 5))
        == clock.tijdstip(1320, opDagVan: 0, later: 6))
  }

  /// The clock of a region without such days is the one that it was, minute by minute.
  @Test func withoutThemTheClockIsAsItWas() throws {
    let (plain, empty) = (try Self.klok(nil, "2025-12-23"), try Self.klok(Openingstijden(), "2025-12-23"))
    for minute in stride(from: -20_000, to: 20_000, by: 7) {
      let week = plain.weekdag(minute).isWerkdag
      let clock = plain.minuutVanDag(minute)
      #expect(plain.loketIsOpen(minute) == (week && (510..<1020).contains(clock)))
      #expect(plain.zsmIsOpen(minute) == (480..<1320).contains(clock))
      for network in [Netwerk.zsm, .veiligheidshuis] {
        #expect(plain.volgendeOpen(network, minute) == empty.volgendeOpen(network, minute))
        #expect(plain.isOpen(network, plain.volgendeOpen(network, minute)))
      }
    }
  }

  /// The days of two years, as the calendar has them.
  @Test func holidaysAreThoseOfTheLaw() {
    let known: [Int: [String]] = [
      2025: ["01-01", "04-20", "04-21", "04-26", "05-05", "05-29", "06-08", "06-09", "12-25", "12-26"],
      2026: ["01-01", "04-05", "04-06", "04-27", "05-14", "05-24", "05-25", "12-25", "12-26"],
    ]
    for (year, days) in known {
      var found: [String] = []
      for month in 1...12 {
        for day in 1...31
        where Datum(jaar: year, maand: month, dag: day) != nil
          && Feestdag.isFeestdag(jaar: year, maand: month, dag: day)
        {
          found.append("\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)")
        }
      }
      #expect(found == days)
    }
  }

  // MARK: koppelvlakken of its own

  static let school = KoppelvlakID("kv_school", eigennaam: "melding aan school")
  static let bel = KoppelvlakID("kv_bel", eigennaam: "bellijn van het huis")

  /// ZSM asks the leerplicht over one and has an answer within a day; the house reports to the KPC over the other.
  static let regio: Regioprofiel = {
    var region = TestCasus.regio()
    let questions = AchtVragen(
      doel: "d", inhoud: "i", verwerking: "v", trigger: "bij een jongere die niet op school komt",
      verantwoordelijk: "w",
      vorm: "f", reactie: "r", kwaliteitseisen: "k")
    region.koppelvlakken += [
      Inrichting(
        koppelvlak: school, vragen: questions, wegen: [.init(kanaal: .mail, vertraging: 10)], termijn: 1440,
        eigen: .init(van: [.ketenprocescoordinator], naar: .leerplicht, antwoord: true)),
      Inrichting(
        koppelvlak: bel, vragen: questions, wegen: [.init(kanaal: .mail, vertraging: 5)], termijn: nil,
        eigen: .init(van: [.procesregisseur], naar: .ketenprocescoordinator, antwoord: false)),
    ]
    return region
  }()

  static let casus: Casus = {
    var casus = TestCasus.basis
    casus.puzzelstukken.append(TestCasus.stuk("verzuim", .leerplicht, .dagbesteding))
    return casus
  }()

  private func aanbod(_ s: Sessie, _ seat: Stoel) -> [KoppelvlakID] {
    guard case .mag(let offer) = s.toets(.voorleggen, seat) else { return [] }
    return offer.velden.flatMap { if case .koppelvlak(let ids) = $0 { ids } else { [] as [KoppelvlakID] } }
  }

  @Test func eachSeatSendsOverItsOwnAndIsAnsweredWithinTheTerm() throws {
    var p = try Speler(Self.casus, Self.regio)
    #expect(aanbod(p.sessie, .zsm) == [Self.school] && aanbod(p.sessie, .veiligheidshuis) == [Self.bel])
    #expect(p.sessie.handelingsoorten(.veiligheidshuis).contains(.voorleggen))
    try p.doe(.voorleggen, .ketenprocescoordinator) {
      ($0.koppelvlak, $0.tekst) = (KoppelvlakID(rawValue: "kv_school"), "Hij was er al weken niet.")
    }
    let sent = try #require(p.sessie.berichten.last?.bericht)
    #expect(sent.koppelvlak == Self.school && sent.koppelvlak?.naam == "melding aan school")
    #expect(sent.naar == .leerplicht && sent.soort == .vraag && sent.aankomst == sent.verzonden + 10)
    #expect(aanbod(p.sessie, .zsm).isEmpty)
    for _ in 0..<8
    where !p.sessie.berichten.contains(where: { $0.bericht.antwoordOp == sent.nummer && $0.toestand == .aangekomen }) {
      try p.doe(.wachten, .ketenprocescoordinator)
    }
    let answer = try #require(p.sessie.berichten.first { $0.bericht.antwoordOp == sent.nummer })
    #expect(answer.bericht.koppelvlak == Self.school && answer.bericht.van == .leerplicht)
    let term = try #require(p.sessie.termijnen.first { $0.termijn.bericht == sent.nummer })
    #expect(term.gehaald == true && term.termijn.einde == sent.aankomst + 1440)
    // A recording has the name, too.
    let read = try p.sessie.gebeurtenissen.map { try Vastlegging.gebeurtenis(Vastlegging.bytes($0), versie: 1) }
    #expect(read == p.sessie.gebeurtenissen)
    let names = read.compactMap { event -> String? in
      if case .berichtVerzonden(let message) = event.inhoud { message.koppelvlak?.eigennaam } else { nil }
    }
    #expect(names.contains("melding aan school"))
  }

  @Test func theHouseReportsToZsmAndTheSameOnce() throws {
    var p = try Speler(Self.casus, Self.regio, mensen: [.veiligheidshuis])
    for _ in 0..<4 where aanbod(p.sessie, .veiligheidshuis).isEmpty { try p.doe(.wachten, .procesregisseur) }
    try p.doe(.voorleggen, .procesregisseur) { $0.tekst = "De buurman belde ons." }
    let sent = try #require(p.sessie.berichten.last { $0.bericht.koppelvlak == Self.bel }?.bericht)
    #expect(sent.naar == .ketenprocescoordinator && sent.soort == .kennisgeving)
    #expect(aanbod(p.sessie, .veiligheidshuis).isEmpty)
  }

  /// Without one of its own the house is told what it was told, and ZSM as well.
  @Test func aRegionWithoutThemIsAsItWas() throws {
    let s = try Speler(Self.casus).sessie
    #expect(aanbod(s, .zsm).isEmpty && aanbod(s, .veiligheidshuis).isEmpty)
    #expect(!s.handelingsoorten(.veiligheidshuis).contains(.voorleggen))
    guard case .niet(let code, _) = s.toets(.voorleggen, .zsm) else { return #expect(Bool(false)) }
    #expect(code == .geenAfspraak)
  }

  /// What a region says of itself that cannot be, is not played.
  @Test func whatContradictsItselfIsNotOffered() throws {
    var region = Self.regio
    for index in region.koppelvlakken.indices where region.koppelvlakken[index].eigen != nil {
      region.koppelvlakken[index].termijn = region.koppelvlakken[index].termijn == nil ? 60 : nil
    }
    #expect(region.eigenKoppelvlakken(.zsm).isEmpty && region.eigenKoppelvlakken(.veiligheidshuis).isEmpty)
  }

  /// GCOS then, its successor now, where a region does not say.
  @Test(arguments: [(Stelsel.s2013, "GCOS"), (.s2015, "GCOS"), (.s2025, "PGAx")])
  func theStelselNamesTheSystem(_ stelsel: Stelsel, _ name: String) throws {
    var region = TestCasus.regio()
    var casus = TestCasus.basis
    casus.stelsel = stelsel
    let date = try #require(Datum(iso: "2025-02-18"))
    #expect(Opening(casus: casus, regio: region, instroomdatum: date).regio.systeem == "GCOS")
    region.systeem = ""
    #expect(Opening(casus: casus, regio: region, instroomdatum: date).regio.systeem == name)
  }
}

extension Proef {
  private static func stuur(_ play: inout Speler, _ role: Rol) throws {
    try play.doe(.voorleggen, role) { $0.tekst = "Hij was er al weken niet." }
  }

  private static let voorop: Regioprofiel = {
    var region = TestCasus.regio()
    (region.prioriteiten, region.tafels) = (["Ernstig huiselijk geweld"], ["buurtteam"])
    return region
  }()

  private static let overlast: Regioprofiel = {
    var region = TestCasus.regio()
    region.prioriteiten = ["Personen met onbegrepen gedrag die herhaaldelijk overlast veroorzaken"]
    return region
  }()

  static let regioFormaat2: [Proef] = [
    zsm(
      "koppelvlakken.kv_eigen", .voldaan, "de afgesproken afzender", RegioFormaat2Tests.casus, RegioFormaat2Tests.regio
    ) {
      try stuur(&$0, .ketenprocescoordinator)
    },
    zsm("koppelvlakken.kv_eigen", .deels, "een andere afzender", RegioFormaat2Tests.casus, RegioFormaat2Tests.regio) {
      try stuur(&$0, .reclasseringZsm)
    },
    zsm("koppelvlakken.kv_eigen", .nvt, "niet gebruikt: een vraag", RegioFormaat2Tests.casus, RegioFormaat2Tests.regio)
    {
      try $0.beslis()
    },
    zsm("koppelvlakken.kv_eigen", nil, "de regio heeft er geen", RegioFormaat2Tests.casus) { try $0.beslis() },
    zsm("triage.regio", .nvt, "wat de regio voorop zet, staat er niet", TestCasus.basis, voorop) { try $0.triage() },
    zsm(
      "triage.regio", nil, "één woord van de prioriteit is te weinig", maak({ $0.thema = "overlast van een groep" }),
      overlast
    ) { try $0.triage() },
    zsm(
      "triage.regio", .nvt, "twee woorden wijzen erop", maak({ $0.thema = "onbegrepen gedrag in een portiek" }),
      overlast
    ) { try $0.triage() },
    zsm("triage.regio", nil, "het staat er", TestCasus.basis, voorop) {
      try $0.triage(.afdoen, .ja, "Huiselijk geweld staat hier voorop, en er zijn meer problemen.")
    },
    zsm(
      "triage.regio", nil, "de zaak gaat over iets anders", maak({ $0.zaken[0].feit.huiselijkGeweld = false }), voorop
    ) {
      try $0.triage()
    },
    zsm(
      "triage.regio", nil, "licht, waar de regio het ernstige voorop zet", maak({ $0.zaken[0].feit.zwaar = false }),
      voorop
    ) {
      try $0.triage()
    },
  ]
}
