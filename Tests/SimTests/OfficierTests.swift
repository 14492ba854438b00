import Scenario
@testable import SimEngine
@testable import Tekst
import Testing

/// How the officier weighs, ground by ground in the fixed order (handreiking kv 1; domeinmodel §5; ontwerp sessie).
@Suite struct OfficierTests {
  /// Five decisions: fitting, defensible and not, one that is not the officier's, and Halt.
  private static let casus: Casus = {
    var casus = TestCasus.basis
    casus.huis.advies?.beslissing = "sepot"
    casus.zaken[0].beslissingen.append(TestCasus.beslissing("halt", .halt, .nietPassend))
    casus.zaken[0].feit.haltwaardig = true
    return casus
  }()

  /// Changes one decision of the casus.
  private static func met(_ id: String, _ casus: Casus = casus, _ change: (inout Beslissing) -> Void) -> Casus {
    var casus = casus
    for index in casus.beslissingen.indices where casus.beslissingen[index].id == id {
      change(&casus.zaken[0].beslissingen[index])
    }
    return casus
  }

  private static func bezwaar(_ ground: Grond, tenzij ids: [String] = []) -> Beslissing.Bezwaar {
    Beslissing.Bezwaar(grond: ground, reden: "Nee, om \(ground.rawValue).", tenzij: ids)
  }

  /// Words that fit are all there; of more, the rest is said to be left out.
  @Test func aTextIsCitedWholeUpToItsLimit() {
    #expect(Weging.citaat("een twee drie", woorden: 3) == "een twee drie")
    #expect(Weging.citaat("een twee drie vier", woorden: 3) == "een twee drie …")
  }

  /// What the seat of ZSM knows is for the officier to ask after, and for nobody else.
  @Test func onlyTheOfficierSeesWhatTheSeatOfZSMKnows() throws {
    var play = try Speler(Self.casus, TestCasus.regio())
    try play.bvh()
    let known = play.sessie.bekendeStukken(play.sessie.rollen(.zsm))
    let id = try #require(known.first)
    #expect(Zicht(play.sessie, rol: .officier).zsmWeet(id))
    for role in [Rol.ketenprocescoordinator, .politieZsm, .bedrijfsbureau] {
      #expect(!Zicht(play.sessie, rol: role).zsmWeet(id), "\(role)")
    }
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
    #expect(stappen(taken) == ["toezicht voorstel partners", "sepot advies genomen"])
    #expect(taken.adviesGevolgd == true)
    #expect(taken.motivering.contains("De beslissing toezicht: niet"), "the proposal is answered too")
    #expect(taken.motivering.contains("Ik volg het advies: De beslissing sepot."))
    #expect(
      taken.motivering.contains("In het dossier ligt een advies van het huis van 14 januari 2025: \u{2018}Dagvaarden."))
  }

  @Test func withoutAnAdviceTheProposalIsTaken() throws {
    let taken = try besluit(OfficierTests.casus, advies: false, voorstel: "boete")
    #expect(stappen(taken) == ["boete voorstel genomen"])
    #expect(taken.adviesGevolgd == nil)
    #expect(taken.motivering.contains("Ik neem het voorstel over: De beslissing boete."))
    #expect(!taken.motivering.contains("er ligt hier geen advies"), "ZSM did not look whether he is known")
  }

  /// What the officier weighs is what lies there: of an advice it speaks where there is one.
  @Test(arguments: [
    (false, "Er ligt een voorstel; ik weeg het met wat hier bekend is."),
    (true, "Er liggen een voorstel en een advies van het huis; ik weeg ze met wat hier bekend is."),
  ]) func whatIsWeighedIsWhatLiesThere(_ advice: Bool, _ words: String) throws {
    var play = try Speler(OfficierTests.casus, TestCasus.regio())
    if advice { try play.zoekOp() }
    try play.stelVoor("boete")
    for _ in 0..<60 where play.sessie.besluit == nil { try play.wacht(.zsm, 600) }
    let decided = play.sessie.handelingen.map(\.verricht).last { $0.handeling.soort == .beslissen }
    #expect(decided?.reden?.tekst == words)
  }

  /// At the threshold of the region an advice can still be used, and one tenth above it no more.
  @Test(arguments: [(5, true), (6, false)]) func theThresholdItselfIsEnough(_ drempel: Int, _ usable: Bool) {
    let half = Kwaliteitseis.allCases.map { requirement in
      Eisoordeel(
        eis: requirement, oordeel: .gedeeltelijk, bewijs: [], regel: "proef", bron: Bron(.handreiking, "bijlage 1"),
        waarom: "Half.", suggestie: "")
    }
    #expect(Weging.reactie(op: "Een advies.", kwaliteit: half, drempel: drempel).bruikbaar == usable)
  }

  /// What nobody proposed has its reason.
  @Test func whatNobodyProposedIsSaidToBeSo() throws {
    let casus = OfficierTests.met("boete") { $0.bezwaren = [OfficierTests.bezwaar(.partners)] }
    let taken = try besluit(casus, advies: false, voorstel: "boete")
    #expect(stappen(taken) == ["boete voorstel partners", "toezicht eigen genomen"])
    #expect(
      taken.motivering.hasSuffix(
        "Op wat er ligt beslis ik: De beslissing toezicht. Niemand legde mij dit voor; van wat ik hier kan beslissen, is dit waar ik met wat er ligt geen bezwaar tegen zie."
      ), "\(taken.motivering)")
    let left = try besluit(OfficierTests.casus, advies: false, voorstel: nil)
    #expect(left.motivering.hasSuffix("beslis ik: De beslissing toezicht."), "\(left.motivering)")
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
    #expect(taken.motivering.contains("De beslissing sepot: niet. "))
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
    // What was advised is what fell, by another road; the house is told so.
    #expect(taken.adviesGevolgd == true)
    #expect(taken.motivering.contains("Het huis adviseerde hetzelfde; ik ga af op uw voorstel."))
    #expect(!taken.motivering.contains("sepot: niet"), "what falls is not refused in the line before")
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
    #expect(stappen(try besluit(casus, voorstel: "toezicht", regio: lenient)).last == "sepot advies genomen")
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
          $0.leefgebieden = [.netwerk]
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
    casus.zaken[0].beslissingen.reverse()
    #expect(try besluit(casus, advies: false, voorstel: nil).beslissing == "toezicht", "fitting before defensible")
    casus = OfficierTests.met("toezicht", casus) { $0.bezwaren = [OfficierTests.bezwaar(.status)] }
    let next = try besluit(casus, advies: false, voorstel: nil)
    #expect(next.beslissing == "sepot", "defensible before what does not fit")
    #expect(stappen(next) == ["sepot eigen genomen"], "what nobody asked for is not worth a word")
  }

  @Test func shouldNothingHoldTheDecisionIsAtLeastTheOfficiersOwn() throws {
    var casus = OfficierTests.casus
    // The first in line is not the officier's; of the rest each has an objection that nothing lifts.
    casus.zaken[0].beslissingen.sort { a, _ in a.id == "verbod" }
    for index in casus.beslissingen.indices {
      casus.zaken[0].beslissingen[index].waardering = casus.beslissingen[index].id == "verbod" ? .passend : .nietPassend
      casus.zaken[0].beslissingen[index].bezwaren = [OfficierTests.bezwaar(.status)]
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

  // MARK: both weighed

  @Test func aProposalThatBringsWhatTheHouseDidNotWeighWinsFromAGoodAdvice() throws {
    func play(_ pieces: [String], inAdvies: [String] = []) throws -> Besluit {
      var casus = OfficierTests.casus
      casus.huis.advies?.puzzelstukken = inAdvies
      return try besluit(casus, voorstel: nil) { play in
        try play.bvh()
        try play.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
          ($0.beslissing, $0.puzzelstukken, $0.tekst) = ("toezicht", pieces, "Er is drank in het spel; toezicht past.")
        }
      }
    }
    let won = try play(["drank"])
    #expect(stappen(won) == ["sepot advies feit_en_bewijs", "toezicht voorstel genomen"])
    #expect(won.adviesGevolgd == false)
    #expect(won.motivering.contains("Uw voorstel rust op iets dat het huis niet meegewogen heeft: ‘Over drank’."))
    // What the advice rested on already, and what does not bear on the decision, changes nothing.
    #expect(try play(["drank"], inAdvies: ["drank"]).beslissing == "sepot")
    #expect(try play([]).beslissing == "sepot")
    // Nor does what counts for no decision at all.
    var casus = OfficierTests.casus
    for index in casus.puzzelstukken.indices where casus.puzzelstukken[index].id == "mening" {
      casus.puzzelstukken[index].doelen = ["rust"]
    }
    let idle = try besluit(casus, voorstel: nil) { play in
      try play.doe(.navragen, .ketenprocescoordinator) {
        ($0.aan, $0.leefgebieden, $0.doel) = (.politieZsm, [.netwerk], "rust")
      }
      try play.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
        ($0.beslissing, $0.puzzelstukken, $0.tekst) = ("toezicht", ["mening"], "De politie denkt dat toezicht past.")
      }
    }
    #expect(idle.beslissing == "sepot")
  }

  @Test func whoProposesWhatTheHouseAdvisesIsToldSo() throws {
    let taken = try besluit(OfficierTests.casus, voorstel: "sepot")
    #expect(stappen(taken) == ["sepot advies genomen"])
    #expect(taken.motivering.hasSuffix("Ik volg het advies: De beslissing sepot. Dat stelt u ook voor."))
  }

  @Test func aFactThatIsKnownCanRaiseAnObjection() throws {
    let casus = OfficierTests.met("toezicht") {
      $0.bezwaren = [
        Beslissing.Bezwaar(
          grond: .status, reden: "Daar kom ik niet mee weg.", tenzij: [], zodra: ["drank"],
          rechtsregel: .taakstrafverbod)
      ]
    }
    #expect(try besluit(casus, advies: false, voorstel: "toezicht").beslissing == "toezicht", "not known: no objection")
    let barred = try besluit(casus, advies: false, voorstel: nil) { play in
      try play.bvh()
      try play.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
        ($0.beslissing, $0.puzzelstukken, $0.tekst) = ("toezicht", ["drank"], "Bewezen met aangifte; toezicht past.")
      }
    }
    #expect(stappen(barred).first == "toezicht voorstel bevoegdheid", "the law comes before every weighing")
    #expect(barred.beslissing != "toezicht")
  }

  /// What stands above an advice is part of it: a text that names no route lies under one that the officier can take, or not.
  @Test(arguments: ["boete", "huisverbod"]) func whatWasChosenAboveAnAdviceIsReadWithIt(_ id: String) throws {
    var casus = OfficierTests.casus
    casus.zaken[0].beslissingen.append(TestCasus.beslissing("huisverbod", .huisverbod, .nietPassend))
    casus.huis.advies?.beslissing = id
    casus.huis.advies?.tekst = "Hij woont bij zijn moeder. Zij is ziek. Hij drinkt."
    var play = try Speler(casus, TestCasus.regio())
    try play.zoekOp()
    let judged = try #require(play.sessie.kwaliteit(play.sessie.adviesInDossier).first { $0.eis == .juridisch })
    #expect(judged.oordeel == (id == "boete" ? .gedeeltelijk : .onvoldoende))
    #expect(judged.waarom.contains("De beslissing boete") == (id == "boete"))
  }

  /// The same words under another choice are judged by themselves.
  @Test func theSameWordsUnderAnotherChoiceAreJudgedAgain() throws {
    var casus = OfficierTests.casus
    casus.zaken[0].beslissingen.append(TestCasus.beslissing("huisverbod", .huisverbod, .nietPassend))
    casus.huis.advies?.tekst = "Hij woont bij zijn moeder. Zij is ziek. Hij drinkt."
    var play = try Speler(casus, TestCasus.regio())
    try play.zoekOp()
    let reader = Leesgereedschap(casus)
    var advice = try #require(play.sessie.adviesInDossier)
    let verdicts = try ["huisverbod", "boete"].map { id in
      advice.beslissing = id
      return try #require(reader.kwaliteit(advice, play.sessie).first { $0.eis == .juridisch }).oordeel
    }
    #expect(verdicts == [.onvoldoende, .gedeeltelijk])
  }

  /// To wait for an advice is over once it lies there, also where nothing that is known stands against it.
  @Test func waitingForAnAdviceThatLiesThereIsRefused() throws {
    var casus = OfficierTests.met("boete") {
      $0.bezwaren = [.init(grond: .status, reden: "Het advies ligt er al.", tenzij: [], bijAdvies: true)]
    }
    #expect(try besluit(casus, advies: false, voorstel: "boete").beslissing == "boete", "none lies there yet")
    let older = try besluit(casus, voorstel: "boete")
    #expect(!older.motivering.contains("Het advies ligt er al."), "what lies there is of before this zaak")
    casus.huis.advies?.vastgesteld = try #require(ISOPeriod("PT0H"))
    let taken = try besluit(casus, voorstel: "boete")
    #expect(taken.beslissing != "boete")
    #expect(taken.stappen.contains { $0.beslissing == "boete" && $0.reden == "Het advies ligt er al." })
  }

  @Test func theLawIsAskedWhateverTheAuthorThinks() throws {
    var casus = OfficierTests.casus
    casus.zaken[0].feit.bewijsRond = false
    #expect(try besluit(casus, advies: false, voorstel: "boete").beslissing != "boete")
    casus = OfficierTests.casus
    casus.personen[0].leeftijd = 15
    casus.zaken[0].feit.bekent = false
    let taken = try besluit(casus, advies: false, voorstel: "halt")
    #expect(taken.stappen.first?.reden == "Naar Halt gaat alleen wie het feit bekent.")
  }

  // MARK: sending back

  private static let metBezwaar = met("toezicht") {
    $0.bezwaren = [Beslissing.Bezwaar(grond: .partners, reden: "Ik wil weten of hij drinkt.", tenzij: ["drank"])]
  }

  /// What lies in the dossier, and what a motivation tells in so many words, the officier has read.
  @Test func theOfficierReadsTheAdviceAndTheMotivation() throws {
    var casus = OfficierTests.casus
    casus.huis.advies?.puzzelstukken = ["moeder"]
    var play = try Speler(casus)
    try play.zoekOp()
    try play.bvh()
    let known = play.sessie.bekendeStukken(play.sessie.rollen(.zsm))
    let told = try #require(
      known.first { $0 != "moeder" && casus.puzzelstuk($0).map { $0.herkenning.allSatisfy { $0.count >= 8 } } == true })
    let word = try #require(casus.puzzelstuk(told)?.herkenning.first)
    #expect(!Zicht(play.sessie, rol: .officier).weet("moeder") && !Zicht(play.sessie, rol: .officier).weet(told))
    try play.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
      ($0.beslissing, $0.hoort) = ("toezicht", [.verdachte, .slachtoffer, .bedrijfsbureau])
      $0.tekst = "De aangifte is rond, en zoals bekend \(word)."
    }
    #expect(Zicht(play.sessie, rol: .officier).weet("moeder"))
    #expect(Zicht(play.sessie, rol: .officier).weet(told))
  }

  /// A word in which decisions are put ('behandeling voortzetten') tells the officier nothing of a stuk.
  @Test func aWordOfADecisionTellsNothingOfAStuk() throws {
    var casus = OfficierTests.casus
    casus.huis.advies = nil
    var play = try Speler(casus)
    try play.zoekOp()
    try play.bvh()
    let known = play.sessie.bekendeStukken(play.sessie.rollen(.zsm))
    let told = try #require(
      known.first { casus.puzzelstuk($0).map { $0.herkenning.allSatisfy { $0.count >= 8 } } == true })
    let word = try #require(casus.puzzelstuk(told)?.herkenning.first)
    for named in [false, true] {
      let other = try #require(casus.zaken[0].beslissingen.firstIndex { $0.id != "toezicht" })
      if named { casus.zaken[0].beslissingen[other].naam += " met \(word)" }
      var play = try Speler(casus)
      try play.zoekOp()
      try play.bvh()
      try play.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
        ($0.beslissing, $0.hoort) = ("toezicht", [.verdachte, .slachtoffer, .bedrijfsbureau])
        $0.tekst = "De aangifte is rond; verder met \(word)."
      }
      #expect(Zicht(play.sessie, rol: .officier).weet(told) == !named)
    }
  }

  private func teruggestuurd(_ session: Sessie) -> [Handeling] {
    session.handelingen.map(\.verricht.handeling).filter { $0.soort == .beslissingUitstellen && $0.rol == .officier }
  }

  @Test func aProposalGoesBackForWhatCanStillBeHeard() throws {
    var play = try Speler(OfficierTests.metBezwaar)
    try play.stelVoor("toezicht")
    if teruggestuurd(play.sessie).isEmpty { try play.wacht(.zsm) }
    let words = try #require(teruggestuurd(play.sessie).first?.tekst)
    #expect(words.hasPrefix("De beslissing toezicht: nog niet. Ik wil weten of hij drinkt. Dat is te horen "))
    #expect(words.contains("aan uw eigen tafel of in uw systemen. Uiterlijk "), "where, and not with whom")
    #expect(
      words.contains(
        "Legt u mij ditzelfde nog eens zo voor, dan beslis ik meteen zelf op wat er ligt, en dat kan iets anders worden"
      ))
    #expect(play.sessie.besluit == nil)
    #expect(!play.sessie.wacht.keys.contains(.zsm), "whoever waited for the officier is told")
    #expect(
      Zicht(play.sessie, stoel: .zsm).zichtbareGebeurtenissen.contains {
        if case .handelingVerricht(let done) = $0.inhoud { done.handeling.tekst == words } else { false }
      })
    // What he asked for is what he gets.
    try play.bvh()
    try play.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
      ($0.beslissing, $0.puzzelstukken, $0.tekst) = ("toezicht", ["drank"], "Hij drinkt; toezicht past.")
    }
    if play.sessie.besluit == nil { try play.wacht(.zsm) }
    #expect(play.sessie.besluit?.beslissing == "toezicht")
    #expect(teruggestuurd(play.sessie).count == 1)
  }

  /// What ZSM knows only has to go along: a quarter of an hour is enough to ask for that, and not to go and hear it.
  @Test(arguments: [true, false]) func aQuarterIsEnoughToAskForWhatIsKnown(_ known: Bool) throws {
    var casus = OfficierTests.metBezwaar
    casus.zaken[0].titel = .opgehouden
    var play = try Speler(casus)
    if known { try play.bvh() }
    let limit = try #require(Zicht(play.sessie, rol: .officier).uiterlijkBesluit)
    try play.wacht(.zsm, limit - play.sessie.tijd - 40)
    try play.stelVoor("toezicht")
    if play.sessie.besluit == nil, teruggestuurd(play.sessie).isEmpty { try play.wacht(.zsm) }
    #expect(teruggestuurd(play.sessie).isEmpty == !known)
  }

  @Test func whoeverProposesItAgainUnchangedGetsADecision() throws {
    var play = try Speler(OfficierTests.metBezwaar)
    for _ in 0..<2 {
      try play.stelVoor("toezicht")
      if play.sessie.besluit == nil, teruggestuurd(play.sessie).isEmpty { try play.wacht(.zsm) }
    }
    if play.sessie.besluit == nil { try play.wacht(.zsm) }
    #expect(teruggestuurd(play.sessie).count == 1)
    #expect(try #require(play.sessie.besluit).beslissing != "toezicht")
  }

  @Test func nothingGoesBackForWhatCannotBeHeardOrWhenTimeIsUp() throws {
    // What stays with its holder, and a term that ends within the hour.
    var kept = OfficierTests.metBezwaar
    for index in kept.puzzelstukken.indices where kept.puzzelstukken[index].id == "drank" {
      kept.puzzelstukken[index].blijft = .init(reden: "Van hem.", uitweg: "Vraag het hem.")
    }
    var hurried = OfficierTests.metBezwaar
    hurried.zaken[0].titel = .inVerzekering
    hurried.zaken[0].sinds = 3 * minutenPerDag - 45
    for casus in [kept, hurried] {
      var play = try Speler(casus)
      try play.stelVoor("toezicht")
      if play.sessie.besluit == nil { try play.wacht(.zsm) }
      #expect(teruggestuurd(play.sessie).isEmpty)
      #expect(play.sessie.besluit != nil)
    }
  }

  @Test func aSimulatedProposalIsDecidedAndAFittingAdviceIsNotWaitedFor() throws {
    var alone = try Speler(OfficierTests.metBezwaar, mensen: [.veiligheidshuis])
    for _ in 0..<30 where alone.sessie.besluit == nil { try alone.wacht(.veiligheidshuis, 600) }
    #expect(teruggestuurd(alone.sessie).isEmpty)
    var play = try Speler(OfficierTests.metBezwaar)
    try play.zoekOp()
    try play.stelVoor("toezicht")
    if play.sessie.besluit == nil { try play.wacht(.zsm) }
    #expect(play.sessie.besluit?.beslissing == "sepot" && teruggestuurd(play.sessie).isEmpty)
  }

  /// Proposes, and waits for what the officier says of it.
  private func legVoor(_ play: inout Speler, _ id: String) throws {
    let before = teruggestuurd(play.sessie).count
    try play.stelVoor(id)
    if play.sessie.besluit == nil, teruggestuurd(play.sessie).count == before { try play.wacht(.zsm) }
  }

  /// What is not his to decide, what the law forbids and what nothing lifts come back once, for another proposal.
  @Test func whatCannotBeComesBackForAnotherProposal() throws {
    let forEver = OfficierTests.met("toezicht") { $0.bezwaren = [OfficierTests.bezwaar(.partners)] }
    var unproven = OfficierTests.casus
    unproven.zaken[0].feit.bewijsRond = false
    for (casus, id, reason) in [
      (OfficierTests.casus, "verbod", "daarover gaat de burgemeester"), (forEver, "toezicht", "Nee, om partners."),
      (unproven, "boete", "het bewijs is niet rond"),
    ] {
      var play = try Speler(casus)
      try legVoor(&play, id)
      let words = try #require(teruggestuurd(play.sessie).first?.tekst)
      #expect(words.contains(reason) && words.hasSuffix("kom eerder terug met een ander voorstel."), "\(words)")
      #expect(play.sessie.besluit == nil)
      // Another proposal is weighed; the same one gets a decision, and not that one.
      var other = play
      try legVoor(&other, "sepot")
      #expect(other.sessie.besluit?.beslissing == "sepot")
      try legVoor(&play, id)
      #expect(try #require(play.sessie.besluit).beslissing != id)
    }
  }

  /// A proposal that rests on an advice of years ago: whether it still holds can be asked first.
  @Test func aProposalOnAnOldAdviceIsFirstAskedAbout() throws {
    var casus = OfficierTests.casus
    casus.huis.advies?.vastgesteld = try #require(ISOPeriod("P2Y"))
    var play = try Speler(casus)
    try play.zoekOp()
    try legVoor(&play, "sepot")
    let words = try #require(teruggestuurd(play.sessie).first?.tekst)
    #expect(words.contains("Het advies waarop dit rust, is te oud."))
    #expect(words.hasSuffix("vraag het veiligheidshuis eerst of dit nog geldt."))
    // Whoever asked is not sent back for it.
    try play.vraag()
    try legVoor(&play, "sepot")
    #expect(play.sessie.besluit?.beslissing == "sepot")
  }

  /// The officier knows what lies before him; what ZSM knows and kept in its pocket is asked for as such.
  @Test func whatZsmKnowsAndDidNotGiveIsAskedForAsSuch() throws {
    var play = try Speler(OfficierTests.metBezwaar)
    try legVoor(&play, "toezicht")
    #expect(teruggestuurd(play.sessie).first?.tekst?.contains("al bekend") == false)
    var knowing = try Speler(OfficierTests.metBezwaar)
    try knowing.bvh()
    try legVoor(&knowing, "toezicht")
    let words = try #require(teruggestuurd(knowing.sessie).first?.tekst)
    #expect(words.contains("Op ZSM is dit al bekend; geef het mee bij uw voorstel."), "\(words)")
    let lacking = OfficierTests.met("toezicht") { $0.alleenAls = ["drank"] }
    var named = try Speler(lacking)
    try legVoor(&named, "toezicht")
    #expect(teruggestuurd(named.sessie).first?.tekst?.contains("ik mis nog iets over middelengebruik.") == true)
  }

  /// That somebody was heard stands in the dossier: what was said at it need not go along for that.
  @Test(arguments: [Rechtsregel?.some(.horen), nil]) func whoWasHeardWasHeard(_ law: Rechtsregel?) throws {
    let casus = OfficierTests.met("toezicht") {
      $0.bezwaren = [.init(grond: .feitEnBewijs, reden: "Is hij gehoord?", tenzij: ["drank"], rechtsregel: law)]
    }
    func objections(_ heard: Bool) throws -> Int {
      var play = try Speler(casus)
      if heard { try play.bvh() }
      try legVoor(&play, "toezicht")
      return Zicht(play.sessie, rol: .officier).bezwaren(tegen: "toezicht").count
    }
    #expect(try objections(false) == 1)
    #expect(try objections(true) == (law == nil ? 1 : 0))
  }

  /// What holds against a proposal and ZSM knows already, is asked for before an advice is followed instead.
  @Test func aProposalThatOnlyLacksWhatZsmKnowsComesBackBeforeTheAdviceIsFollowed() throws {
    func sent(_ knowing: Bool) throws -> Bool {
      var play = try Speler(OfficierTests.metBezwaar)
      try play.zoekOp()
      if knowing { try play.bvh() }
      try legVoor(&play, "toezicht")
      return !teruggestuurd(play.sessie).isEmpty
    }
    #expect(try sent(true))
    #expect(try !sent(false))
  }
}
