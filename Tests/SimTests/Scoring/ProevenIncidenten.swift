import Proefhulp
import Scenario
import SimEngine
import Tekst
import Testing

extension Proef {
  /// A casus in which somebody calls after ten minutes, and what the two seats can do about it.
  static func belt(_ seat: Stoel = .zsm, negeren: Incident.Negeren?) -> Casus {
    var casus = seat == .zsm ? TestCasus.basis : TestCasus.vooraf
    casus.incidenten = [
      Incident(
        id: "belt", na: seat == .zsm ? 10 : -10_000, stoel: seat, tekst: "Er wordt gebeld.",
        reacties: [
          .init(
            id: "opnemen", tekst: "Opnemen", consequentie: "Er is iemand aan de lijn.", waardering: .passend,
            motivering: "Iemand wachtte."),
          .init(
            id: "later", tekst: "Later terugbellen", consequentie: "Het wordt avond.", waardering: .verdedigbaar,
            motivering: "Het kon even wachten."),
          .init(
            id: "ophangen", tekst: "Ophangen", consequentie: "Het blijft stil.", waardering: .nietPassend,
            motivering: "Iemand had u nodig."),
        ], negeren: negeren)
    ]
    return casus
  }

  static let nietGoed = Incident.Negeren(waardering: .nietPassend, motivering: "Er belde iemand voor niets.")

  private static func laatGereageerd(_ play: inout Speler, _ reactie: String) throws {
    try play.wacht(.zsm, 20); try play.beslis()
    try play.doe(.reageren, .ketenprocescoordinator) { $0.reactie = reactie }
  }

  private static func reageer(_ play: inout Speler, _ reactie: String) throws {
    try play.wacht(.zsm, 20)
    try play.doe(.reageren, .ketenprocescoordinator) { $0.reactie = reactie }
    try play.doel()
  }

  static let incidenten: [Proef] = [
    zsm("beeld.incident", .voldaan, "wat de auteur passend vindt", belt(negeren: nietGoed)) {
      try reageer(&$0, "opnemen")
    },
    zsm("beeld.incident", .voldaan, "wat te verdedigen is", belt(negeren: nil)) { try reageer(&$0, "later") },
    zsm("beeld.incident", .niet, "wat niet past", belt(negeren: nietGoed)) { try reageer(&$0, "ophangen") },
    zsm("beeld.incident", .niet, "niets doen waar het ertoe deed", belt(negeren: nietGoed)) {
      try $0.wacht(.zsm, 20); try $0.doel()
    },
    zsm(
      "beeld.incident", .nvt, "de auteur spreekt van een beslissing die er al was: een vraag",
      maak({ $0.incidenten[0].reacties[2].motivering = "De telefoon koos de afdoening." }, van: belt(negeren: nietGoed))
    ) { try laatGereageerd(&$0, "ophangen") },
    zsm("beeld.incident", .niet, "ook na de beslissing is ophangen ophangen", belt(negeren: nietGoed)) {
      try laatGereageerd(&$0, "ophangen")
    },
    zsm("beeld.incident", .nvt, "goed gekozen, een dag later", belt(negeren: nietGoed)) {
      try $0.wacht(.zsm, 20); try $0.wacht(.zsm, 780)
      try $0.doe(.reageren, .ketenprocescoordinator) { $0.reactie = "opnemen" }
    },
    zsm("beeld.incident", nil, "geen lof voor wat te laat kwam", belt(negeren: nietGoed)) {
      try laatGereageerd(&$0, "opnemen")
    },
    zsm("beeld.incident", nil, "niets doen waar de auteur er niets over zegt", belt(negeren: nil)) {
      try $0.wacht(.zsm, 20); try $0.doel()
    },
    zsm("beeld.incident", nil, "er was nog geen ander moment", belt(negeren: nietGoed)) { try $0.wacht(.zsm, 20) },
    zsm(
      "beeld.incident", .nvt, "niets doen dat ook een keuze kan zijn",
      belt(negeren: .init(waardering: .verdedigbaar, motivering: "Het loopt vanzelf."))
    ) {
      try $0.wacht(.zsm, 20); try $0.doel()
    },
    zsm("beeld.incident", nil, "er gebeurde nog niets", belt(negeren: nietGoed)) { try $0.doel() },
  ]
}

/// Reacting to an incident: who may, what is told, and what is not.
@Suite struct IncidentTests {
  @Test func itIsOfferedOnceItHappenedToTheSeatThatGotIt() throws {
    var play = try Speler(Proef.belt(negeren: nil), mensen: [.zsm, .veiligheidshuis])
    #expect(!play.sessie.mogelijkeSoorten(.zsm).contains(.reageren))
    try play.wacht(.veiligheidshuis)
    try play.wacht(.zsm, 20)
    #expect(play.sessie.mogelijkeSoorten(.zsm).contains(.reageren))
    #expect(!play.sessie.handelingsoorten(.veiligheidshuis).contains(.reageren))
    let offer = try #require(play.sessie.mogelijkheden(.zsm).first { $0.soort == .reageren })
    #expect(offer.velden == [.incident(["belt"]), .reactie])
    #expect(Zicht(play.sessie, stoel: .veiligheidshuis).incident("belt") == nil)
  }

  @Test func whatCameOfItIsToldAndItIsDone() throws {
    var play = try Speler(Proef.belt(negeren: nil))
    try play.wacht(.zsm, 20)
    #expect(throws: Weigering.self) {
      try play.doe(.reageren, .ketenprocescoordinator) { $0.reactie = "zingen" }
    }
    let before = play.sessie.gebeurtenissen.count
    try play.doe(.reageren, .ketenprocescoordinator) { $0.reactie = "later" }
    let told = play.sessie.gebeurtenissen.dropFirst(before).compactMap { event -> Incidentmelding? in
      if case .incident(let news) = event.inhoud { news } else { nil }
    }
    #expect(told.map(\.tekst) == ["Het wordt avond."] && told.map(\.stoel) == [.zsm])
    #expect(!play.sessie.mogelijkeSoorten(.zsm).contains(.reageren))
    // What it is worth is told afterwards: nothing that the seat sees says it.
    let seen = Zicht(play.sessie, stoel: .zsm).zichtbareGebeurtenissen.map { String(describing: $0) }.joined()
    #expect(!seen.contains("Het kon even wachten."))
    // The same calls give the same recording, and its bytes are read back.
    for event in play.sessie.gebeurtenissen {
      #expect(try Vastlegging.gebeurtenis(Vastlegging.bytes(event), versie: 1) == event)
    }
  }

  @Test func theOrderIsOfTheSessionAndNotOfTheFile() throws {
    var orders: Set<[String]> = []
    for seed in 0..<12 as Range<UInt64> {
      let opening = Opening(
        casus: Proef.belt(negeren: nil), regio: TestCasus.regio(), zaad: seed, rollen: nil,
        bezetting: [.zsm: .mens, .veiligheidshuis: .simulatie], gewoonte: .zorgvuldig,
        instroomdatum: try #require(Datum(iso: "2025-02-18")))
      var state = Sessie(opening, gebeurtenissen: Sessie.open(opening))
      var waiting = Handeling(.wachten, .ketenprocescoordinator)
      waiting.minuten = 20
      state.verwerk(try state.decide(waiting, stoel: .zsm, gezien: 0))
      orders.insert(try #require(Zicht(state, stoel: .zsm).incident("belt")).reacties.map(\.id))
    }
    #expect(orders.count > 1)
  }

  /// What is about the decision does not happen once it has fallen; everything else does.
  @Test func whatIsAboutTheDecisionLapsesWithIt() throws {
    for lapses in [true, false] {
      var casus = Proef.belt(negeren: nil)
      casus.incidenten[0].na = 200
      casus.incidenten[0].vervaltNaBeslissing = lapses
      var play = try Speler(casus)
      try play.beslis()
      for _ in 0..<4 where !play.sessie.gesloten { try play.wacht(.zsm, 120) }
      let happened = play.sessie.gebeurtenissen.contains { if case .incident = $0.inhoud { true } else { false } }
      #expect(happened != lapses)
    }
  }

  /// What a trainer wrote for the shipped casussen: reactions that differ in worth, and each consequence is news.
  @Test func everyShippedIncidentCanBeAnswered() throws {
    for casus in Meegeleverd.casussen {
      for incident in casus.incidenten {
        #expect((2...4).contains(incident.reacties.count), "\(casus.id) \(incident.id)")
        #expect(incident.reacties.contains { $0.waardering != .nietPassend })
        #expect(Set(incident.reacties.map(\.waardering)).count > 1, "\(casus.id) \(incident.id)")
        #expect(incident.negeren != nil)
      }
      // The best one does not stand in the same place everywhere.
      let places = casus.incidenten.map { $0.reacties.firstIndex { $0.waardering == .passend } }
      #expect(!places.contains(nil))
    }
    let all = Meegeleverd.casussen.flatMap(\.incidenten)
    #expect(Set(all.map { $0.reacties.firstIndex { $0.waardering == .passend } }).count > 1)
  }
}
