import Foundation
import Scenario
@testable import SimEngine
import Testing

@Suite struct ScoreregelTests {
  static let proeven =
    Proef.triage + Proef.advies + Proef.beeldEnTijd + Proef.koppelvlak1En2 + Proef.koppelvlak3En4 + Proef.regioEnOverleg
    + Proef.delen + Proef.nagekeken + Proef.incidenten + Proef.tegenspraak + Proef.regioFormaat2 + Proef.woorden
    + Proef.waar

  @Test(arguments: proeven) func judgesAsTheSourceAsks(_ proef: Proef) throws {
    let found = try proef.speel().oordelen(proef.regel, proef.stoel)
    #expect(found == proef.oordelen, "\(proef.testDescription)")
  }

  /// A rule that says the same of every play says nothing; some praise, some blame, and some only ask or stay silent.
  @Test func everyRuleTellsOnePlayFromAnother() {
    for rule in Scoreregels.alle {
      let own = Self.proeven.filter { $0.regel == rule.id }
      #expect(own.contains { $0.oordeel != nil }, "\(rule.id) never speaks")
      #expect(Set(own.map(\.oordeel)).count > 1, "\(rule.id) says the same of every play")
    }
  }

  @Test func rulesAreWellFormed() {
    let ids = Scoreregels.alle.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in Scoreregels.alle {
      #expect(rule.id.hasPrefix(rule.deel.rawValue + "."))
      #expect(rule.gespreksvraag.hasSuffix("?"), "\(rule.id)")
      #expect(!rule.voorbeelden.goed.isEmpty && !rule.voorbeelden.fout.isEmpty, "\(rule.id)")
      #expect(!rule.bron.plaats.isEmpty)
    }
  }
}

@Suite struct DekkingTests {
  private static let pad = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/docs/dekking.md"

  @Test func everyQuestionIsCoveredOrHasAReasonAndNotBoth() {
    #expect(Dekking.rijen.count == 32)
    for row in Dekking.rijen {
      #expect(row.regels.isEmpty == (row.reden != nil), "\(row.koppelvlak.rawValue) \(row.vraag.rawValue)")
    }
  }

  @Test func theDocumentIsWhatTheRulesSay() throws {
    #expect(try String(contentsOfFile: Self.pad, encoding: .utf8) == Dekking.markdown, "run make dekking")
  }
}

@Suite struct ScorekaartTests {
  private func gespeeld() throws -> Sessie {
    var play = try Speler(TestCasus.basis)
    try play.zoekOp()
    try play.triage(.afdoen, .ja, "Hij zei \u{201C}ik teken\u{201D} en \"niets\" \\ meer.")
    try play.beslis()
    return play.sessie
  }

  @Test func partsComeInTheFixedOrder() throws {
    let card = Scorekaart.van(try gespeeld())
    #expect(card.delen.map(\.deel) == Deel.allCases)
    #expect(card.delen[0].sterk?.oordeel == .voldaan)
    #expect(card.delen[2].vraag.map { [.niet, .deels].contains($0.oordeel) } == true)
  }

  /// A part in which only such was done well has no strong point.
  @Test func whatGoesWithoutSayingIsNoStrongPoint() throws {
    let plain = Scorekaart.van(try gespeeld()).bevindingen.filter { $0.oordeel == .voldaan && $0.isVanzelf }
    try #require(!plain.isEmpty)
    #expect(Deelkaart(.koppelvlakken, plain).sterk == nil)
  }

  @Test func theParticipantSpeaksFirst() throws {
    let steps = Scorekaart.van(try gespeeld()).regels(voor: .zsm)
    guard case .eigenVerhaal? = steps.first, case .alles(let all)? = steps.last else {
      Issue.record("own story first, all findings last")
      return
    }
    #expect(!all.contains { $0.stoel == .veiligheidshuis })
    let selfImage = try #require(steps.lastIndex { if case .zelfbeeld = $0 { true } else { false } })
    let verdict = try #require(steps.firstIndex { if case .sterk = $0 { true } else { false } })
    #expect(selfImage < verdict)
  }

  @Test func jsonHasTheAgreedKeysAndSurvivesQuotes() throws {
    let text = Scorekaart.van(try gespeeld()).json(code: "kmt-rvx")
    let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["code"] as? String == "kmt-rvx")
    #expect(object["regelversie"] as? String == Scoreregels.versie)
    let parts = try #require(object["delen"] as? [String: [[String: Any]]])
    #expect(parts.keys.sorted() == Deel.allCases.map(\.rawValue).sorted())
    for finding in parts.values.joined() {
      for key in ["regel", "stoel", "oordeel", "bewijs", "bron", "advies", "tekst"] { #expect(finding[key] != nil) }
    }
    let said = try #require(parts["triage"]?.first { $0["regel"] as? String == "triage.motivering" })
    let proof = try #require((said["bewijs"] as? [[String: Any]])?.first)
    #expect(proof["woorden"] as? String == "Hij zei \u{201C}ik teken\u{201D} en \"niets\" \\ meer.")
  }

  @Test func anExpectedRunIsHeldAgainstTheFindings() throws {
    let card = Scorekaart.van(try gespeeld())
    func gap(_ rule: String, _ verdict: String) -> [String] {
      card.afwijkingen(van: [Verloop.Verwachting(regel: rule, stoel: .zsm, oordeel: verdict)])
    }
    #expect(gap("koppelvlakken.kv1_selectie", "voldaan") == [])
    #expect(gap("koppelvlakken.kv1_selectie", "niet").count == 1)
    #expect(gap("koppelvlakken.bestaat_niet", "niet") == ["De regel koppelvlakken.bestaat_niet bestaat niet."])
  }
}

/// What a finding says in words.
@Suite struct ScoreTekstTests {
  private func teksten(_ regel: String, _ stoel: Stoel, _ play: Speler) throws -> [String] {
    try #require(Scoreregels.regel(regel)).oordeel(play.sessie, stoel).map(\.tekst)
  }

  @Test func bothTheAdviceAtInstroomAndTheLastAreJudged() throws {
    var play = try Speler(TestCasus.vooraf, mensen: [.zsm, .veiligheidshuis])
    try play.advies(
      "Een passende aanpak is nodig, want zo kan het met Dennis en de mensen om hem heen echt niet langer doorgaan.")
    // Time goes on when both wait: up to instroom, and until it is the turn of the house again.
    for _ in 0..<60
    where play.sessie.bedrijf == .vooraf || !play.sessie.aanZet.contains(.veiligheidshuis) {
      if play.sessie.aanZet.contains(.veiligheidshuis) {
        try play.wacht(.veiligheidshuis, 1440)
      } else {
        try play.wacht(.zsm, 300)
      }
    }
    try play.advies()
    let found = try play.oordelen("advies.doel", .veiligheidshuis)
    #expect(found == [.niet, .voldaan])
    let dated = try teksten("advies.actueel", .veiligheidshuis, play)
    #expect(dated.count == 2)
    #expect(dated.last?.contains("voor de instroom") == false)
  }

  @Test func theTimeOfTerugkoppelingSaysSentAndArrived() throws {
    var play = try Speler(TestCasus.basis)
    try play.zoekOp()
    try play.beslis()
    try play.koppelTerug()
    try play.wacht(.zsm, 60)
    let said = try #require(try teksten("koppelvlakken.kv3_tijd", .zsm, play).first)
    #expect(said.contains("verzond") && said.contains("kwam aan"))
  }

  @Test func aTableOfTwoHasAPluralVerb() throws {
    var play = try Speler(TestCasus.vooraf, mensen: [.veiligheidshuis])
    try play.casusoverleg(met: [.ggz])
    let said = try #require(try teksten("koppelvlakken.overleg_deelnemers", .veiligheidshuis, play).first)
    #expect(
      said.contains("gemeente en reclassering (in het huis) zaten er niet bij en hadden")
        || said.contains("reclassering (in het huis) en gemeente zaten er niet bij en hadden"))
  }

  @Test func quotesAreNotNested() throws {
    var play = try Speler(TestCasus.basis)
    try play.doe(.doelBepalen, .ketenprocescoordinator) {
      $0.tekst = "Mira zegt \u{2018}het is klaar\u{2019} om zes uur 's avonds."
    }
    let said = try #require(try teksten("triage.doel_eerst", .zsm, play).first)
    #expect(said.contains("Mira zegt het is klaar om zes uur 's avonds"))
    #expect(said.filter { $0 == "\u{2018}" }.count == 1)
  }
}

/// The form of a question asks for no puzzelstukken, but the message would carry them.
@Suite struct ScoreKennisTests {
  @Test func nobodyHandsOnWhatTheSeatDoesNotKnow() throws {
    var play = try Speler(TestCasus.basis)
    let refused = #expect(throws: Weigering.self) {
      try play.doe(.vraagStellen, .reclasseringZsm) {
        $0.tekst = "Loopt de behandeling nog?"
        $0.doel = "rust"
        $0.puzzelstukken = ["schuld"]
      }
    }
    #expect(refused?.code == .nietVanUw)
  }
}
