import Scenario
import SimEngine
import Tekst
import Testing

/// How the officier weighs, ground by ground in the fixed order (handreiking kv 1; domeinmodel §5; ontwerp sessie).
@Suite struct OfficierTests {
  /// Five decisions: fitting, defensible and not, one that is not the officier's, and Halt.
  private static let casus: Casus = {
    var casus = TestCasus.basis
    casus.huis.advies?.beslissing = "sepot"
    casus.beslissingen.append(TestCasus.beslissing("halt", .halt, .nietPassend))
    return casus
  }()

  /// Changes one decision of the casus.
  private static func met(_ id: String, _ casus: Casus = casus, _ change: (inout Beslissing) -> Void) -> Casus {
    var casus = casus
    for index in casus.beslissingen.indices where casus.beslissingen[index].id == id {
      change(&casus.beslissingen[index])
    }
    return casus
  }

  private static func bezwaar(_ ground: Grond, tenzij ids: [String] = []) -> Beslissing.Bezwaar {
    Beslissing.Bezwaar(grond: ground, reden: "Nee, om \(ground.rawValue).", tenzij: ids)
  }

  /// What falls: after looking up the advice (or not), and proposing (or not).
  private func besluit(
    _ casus: Casus, advies: Bool = true, voorstel: String?, regio: Regioprofiel = TestCasus.regio(),
    vooraf: (inout Speler) throws -> Void = { _ in }
  ) throws -> Besluit {
    var play = try Speler(casus, regio)
    if advies { try play.zoekOp() }
    try vooraf(&play)
    if let voorstel { try play.stelVoor(voorstel) }
    for _ in 0..<60 where play.sessie.besluit == nil { try play.wacht(.zsm, 600) }
    return try #require(play.sessie.besluit)
  }

  private func stappen(_ decision: Besluit) -> [String] {
    decision.stappen.map { "\($0.beslissing) \($0.herkomst.rawValue) \($0.grond?.rawValue ?? "genomen")" }
  }

  @Test func aGoodAdviceThatFitsIsFollowed() throws {
    let taken = try besluit(OfficierTests.casus, voorstel: "toezicht")
    #expect(stappen(taken) == ["sepot advies genomen"])
    #expect(taken.adviesGevolgd == true)
    #expect(taken.motivering.contains("Ik volg het advies: De beslissing sepot."))
    #expect(taken.motivering.contains("In het dossier ligt een advies van het huis: \u{2018}Dagvaarden."))
  }

  @Test func withoutAnAdviceTheProposalIsTaken() throws {
    let taken = try besluit(OfficierTests.casus, advies: false, voorstel: "boete")
    #expect(stappen(taken) == ["boete voorstel genomen"])
    #expect(taken.adviesGevolgd == nil)
    #expect(taken.motivering.contains("Ik neem het voorstel over: De beslissing boete."))
    #expect(!taken.motivering.contains("er ligt hier geen advies"), "ZSM did not look whether he is known")
  }

  @Test func aKnownPersonWithoutAdviceIsSaidToBeSo() throws {
    var casus = OfficierTests.casus
    casus.huis.advies = nil
    let taken = try besluit(casus, voorstel: "boete")
    #expect(taken.motivering.contains("Het huis kent deze persoon, maar er ligt hier geen advies."))
  }

  @Test func anAdviceThatIsNotGoodEnoughGivesWayToTheProposal() throws {
    var casus = OfficierTests.casus
    casus.huis.advies?.tekst = "Een passende aanpak is nodig."
    let taken = try besluit(casus, voorstel: "toezicht")
    #expect(stappen(taken) == ["sepot advies kwaliteit", "toezicht voorstel genomen"])
    #expect(taken.adviesGevolgd == false)
    #expect(taken.motivering.contains("De beslissing sepot: niet, op grond van kwaliteit van het advies."))
  }

  @Test func anAdviceThatIsTooOldCannotBeUsed() throws {
    var casus = OfficierTests.casus
    casus.huis.advies?.vastgesteld = try #require(ISOPeriod("P2Y"))
    let taken = try besluit(casus, voorstel: "toezicht")
    #expect(stappen(taken).first == "sepot advies kwaliteit")
  }

  @Test func theSameDecisionMayBeRightThoughTheAdviceWasPoor() throws {
    var casus = OfficierTests.casus
    casus.huis.advies?.tekst = "Een passende aanpak is nodig."
    let taken = try besluit(casus, voorstel: "sepot")
    #expect(stappen(taken) == ["sepot advies kwaliteit", "sepot voorstel genomen"])
    #expect(taken.adviesGevolgd == false)
    // But not if there is something else against it.
    let barred = OfficierTests.met("sepot", casus) { $0.bezwaren = [OfficierTests.bezwaar(.slachtoffer)] }
    let other = try besluit(barred, voorstel: "sepot")
    #expect(other.beslissing == "toezicht")
  }

  @Test func theThresholdOfARegionDecidesWhatIsGoodEnough() throws {
    var casus = OfficierTests.casus
    // Everything right but for goal, context and history: not worthless, and not much to go on.
    casus.huis.advies?.tekst =
      "Dagvaarden. Gevangenisstraf vier weken geheel voorwaardelijk, proeftijd twee jaar, bijzondere voorwaarden: contactverbod en toezicht door de reclassering."
    var strict = TestCasus.regio()
    strict.adviesdrempel = 9
    var lenient = TestCasus.regio()
    lenient.adviesdrempel = 3
    #expect(stappen(try besluit(casus, voorstel: "toezicht", regio: strict)).first == "sepot advies kwaliteit")
    #expect(stappen(try besluit(casus, voorstel: "toezicht", regio: lenient)) == ["sepot advies genomen"])
  }

  @Test func whatIsNotTheOfficiersIsNotDecided() throws {
    let taken = try besluit(OfficierTests.casus, advies: false, voorstel: "verbod")
    #expect(stappen(taken) == ["verbod voorstel bevoegdheid", "toezicht eigen genomen"])
    #expect(taken.motivering.contains("Op wat er ligt beslis ik: De beslissing toezicht."))
  }

  @Test(arguments: [(11, false), (12, true), (17, true), (18, false)])
  func haltIsForWhoWasTwelveToSeventeen(_ age: Int, _ fits: Bool) throws {
    var casus = OfficierTests.casus
    casus.personen[0].leeftijd = age
    let taken = try besluit(casus, advies: false, voorstel: "halt")
    #expect((taken.beslissing == "halt") == fits)
    if !fits { #expect(taken.stappen.first?.grond == .bevoegdheid) }
  }

  @Test func aDecisionNeedsWhatItRestsOn() throws {
    let casus = OfficierTests.met("toezicht") { $0.alleenAls = ["drank"] }
    let without = try besluit(casus, advies: false, voorstel: "toezicht")
    #expect(stappen(without).first == "toezicht voorstel feit_en_bewijs")
    let with = try besluit(casus, advies: false, voorstel: nil) { play in
      try play.bvh()
      try play.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
        $0.beslissing = "toezicht"
        $0.puzzelstukken = ["drank"]
        $0.tekst = "Bewezen met aangifte; toezicht past."
      }
    }
    #expect(stappen(with) == ["toezicht voorstel genomen"])
  }

  @Test func anObjectionStandsUntilTheOfficierKnowsWhatLiftsIt() throws {
    let casus = OfficierTests.met("toezicht") {
      $0.bezwaren = [OfficierTests.bezwaar(.partners, tenzij: ["drank", "mening"])]
    }
    func propose(_ pieces: [String]) throws -> Besluit {
      try besluit(casus, advies: false, voorstel: nil) { play in
        try play.bvh()
        try play.doe(.navragen, .ketenprocescoordinator) {
          $0.aan = .politieZsm
          $0.leefgebied = .netwerk
          $0.doel = "rust"
        }
        try play.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
          $0.beslissing = "toezicht"
          $0.puzzelstukken = pieces
          $0.tekst = "Bewezen met aangifte; toezicht past."
        }
      }
    }
    #expect(stappen(try propose([])).first == "toezicht voorstel partners")
    // Both are needed, and one of them was never given.
    #expect(stappen(try propose(["drank"])).first == "toezicht voorstel partners")
  }

  @Test func theFirstGroundInTheFixedOrderIsTheOneThatIsNamed() throws {
    let casus = OfficierTests.met("toezicht") {
      $0.bezwaren = [.status, .partners, .slachtoffer, .feitEnBewijs].map { OfficierTests.bezwaar($0) }
    }
    let taken = try besluit(casus, advies: false, voorstel: "toezicht")
    #expect(stappen(taken).first == "toezicht voorstel feit_en_bewijs")
    #expect(taken.motivering.contains("Nee, om feit_en_bewijs.") && !taken.motivering.contains("Nee, om status."))
  }

  @Test func adviceAndProposalAreBothAnswered() throws {
    var casus = OfficierTests.met("sepot") { $0.bezwaren = [OfficierTests.bezwaar(.slachtoffer)] }
    casus = OfficierTests.met("boete", casus) { $0.bezwaren = [OfficierTests.bezwaar(.partners)] }
    let taken = try besluit(casus, voorstel: "boete")
    #expect(
      stappen(taken) == ["sepot advies slachtoffer", "boete voorstel partners", "toezicht eigen genomen"])
  }

  @Test func leftAloneTheOfficierTakesWhatFitsBest() throws {
    var casus = OfficierTests.casus
    casus.beslissingen.reverse()
    #expect(try besluit(casus, advies: false, voorstel: nil).beslissing == "toezicht", "fitting before defensible")
    casus = OfficierTests.met("toezicht", casus) { $0.bezwaren = [OfficierTests.bezwaar(.status)] }
    let next = try besluit(casus, advies: false, voorstel: nil)
    #expect(next.beslissing == "sepot", "defensible before what does not fit")
    #expect(stappen(next) == ["sepot eigen genomen"], "what nobody asked for is not worth a word")
  }

  @Test func shouldNothingHoldTheDecisionIsAtLeastTheOfficiersOwn() throws {
    var casus = OfficierTests.casus
    // The first in line is not the officier's; of the rest each has an objection that nothing lifts.
    casus.beslissingen.sort { a, _ in a.id == "verbod" }
    for index in casus.beslissingen.indices {
      casus.beslissingen[index].waardering = casus.beslissingen[index].id == "verbod" ? .passend : .nietPassend
      casus.beslissingen[index].bezwaren = [OfficierTests.bezwaar(.status)]
    }
    let taken = try besluit(casus, advies: false, voorstel: nil)
    let own = casus.beslissingen.filter { $0.soort.bevoegd == .officier }.map(\.id)
    #expect(own.contains(taken.beslissing), "\(taken.beslissing)")
    // Nobody is told that there is no objection when there is one.
    let said = try #require(taken.stappen.last?.reden)
    let objection = OfficierTests.bezwaar(.status).reden
    #expect(said == "Tegen alles wat hier te kiezen is, bestaat een bezwaar. Ook hiertegen: \(objection)")
  }

  @Test func whoHearsTheDecisionIsWhatWasProposed() throws {
    var play = try Speler(OfficierTests.casus)
    try play.stelVoor("toezicht", hoort: [.slachtoffer])
    for _ in 0..<60 where play.sessie.besluit == nil { try play.wacht(.zsm, 600) }
    #expect(play.sessie.besluit?.hoort == [.slachtoffer])
    #expect(try besluit(OfficierTests.casus, advies: false, voorstel: nil).hoort == [.verdachte, .slachtoffer])
  }
}
