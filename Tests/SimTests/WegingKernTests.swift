import Scenario
import Testing

@testable import SimEngine
@testable import Tekst

/// What the officier says of a proposal and an advice, at the edges of each measure.
@Suite struct WegingKernTests {
  /// The small casus with objections to the decision that is proposed.
  private static func casus(_ objections: [Beslissing.Bezwaar] = [], titel: Titel = .heengezonden) -> Casus {
    var casus = TestCasus.basis
    casus.zaken[0].titel = titel
    for index in casus.beslissingen.indices where casus.beslissingen[index].id == "toezicht" {
      casus.zaken[0].beslissingen[index].bezwaren = objections
    }
    return casus
  }

  private static let drinkt = Beslissing.Bezwaar(grond: .feitEnBewijs, reden: "Drinkt hij?", tenzij: ["drank"])
  private static let werkt = Beslissing.Bezwaar(grond: .partners, reden: "Werkt hij nog?", tenzij: ["werk"])

  /// A session in which something was proposed and the officier did nothing yet.
  private func voorgelegd(
    _ casus: Casus, stukken: [String] = [], tekst: String = "Bewezen met aangifte; toezicht past.",
    _ before: (inout Speler) throws -> Void = { _ in }
  ) throws -> Sessie {
    var play = try Speler(casus)
    try before(&play)
    var action = Handeling(.beslissingVoorstellen, .ketenprocescoordinator)
    (action.beslissing, action.puzzelstukken, action.tekst) = ("toezicht", stukken, tekst)
    var session = play.sessie
    let done = Verricht(
      handeling: action, stoel: .zsm, door: .mens, reden: nil, kosten: 0, mogelijkheden: [], gezien: 0)
    session.verwerk([
      Gebeurtenis(nummer: session.gebeurtenissen.count, tijd: session.tijd, inhoud: .handelingVerricht(done))
    ])
    return session
  }

  private func terug(_ session: Sessie) -> String? { Weging.terug(Zicht(session, rol: .officier)) }

  // MARK: what else stands in the way

  /// Nobody need come back three times: what else can be lifted is asked for at once, in the same words once.
  @Test func whatElseStandsInTheWayIsAskedForAtOnce() throws {
    let objections = [
      Self.drinkt, Self.werkt, Beslissing.Bezwaar(grond: .slachtoffer, reden: "Zij wil het niet.", tenzij: []),
      Beslissing.Bezwaar(grond: .status, reden: "Werkt hij nog?", tenzij: ["schuld"]),
    ]
    let words = try #require(terug(try voorgelegd(Self.casus(objections))))
    #expect(words.contains("nog niet. Drinkt hij? En ook: Werkt hij nog? Dat is te horen "), "\(words)")
    #expect(words.contains("aan uw eigen tafel of in uw systemen en bij het veiligheidshuis."), "\(words)")
    #expect(!words.contains("Zij wil het niet."), "what nothing lifts is not asked for")
  }

  /// What is asked for in other words, for ZSM knows it, is not asked for a second time as something else.
  @Test func theFirstObjectionIsNotAlsoTheNext() throws {
    let words = try #require(terug(try voorgelegd(Self.casus([Self.drinkt])) { try $0.bvh() }))
    #expect(words.contains("Drinkt hij? Het antwoord kent u") && !words.contains("En ook"), "\(words)")
  }

  /// Where something is to be heard is said of what nobody on ZSM knows yet.
  @Test func whatZsmKnowsIsNotToBeHeardAnywhere() throws {
    let words = try #require(terug(try voorgelegd(Self.casus([Self.drinkt, Self.werkt])) { try $0.bvh() }))
    #expect(words.contains("En ook: Werkt hij nog? Dat is te horen bij het veiligheidshuis."), "\(words)")
    #expect(!words.contains("aan uw eigen tafel"))
  }

  // MARK: measures

  /// A quarter of an hour is left for what only has to go along, an hour for what is still to be heard; a minute less is too little.
  @Test(arguments: [(true, 15), (false, 60)])
  func theLastMinuteAtWhichAProposalGoesBack(_ isKnown: Bool, _ minutes: Int) throws {
    var session = try voorgelegd(Self.casus([Self.drinkt], titel: .opgehouden)) { if isKnown { try $0.bvh() } }
    let limit = try #require(Zicht(session, rol: .officier).uiterlijkBesluit)
    session.tijd = limit - minutes
    #expect(terug(session) != nil)
    session.tijd += 1
    #expect(terug(session) == nil)
  }

  /// Words that no decision can hold are no reason, whatever goes along; who quotes them is not meant.
  @Test(arguments: [
    ("Hij is toch schuldig en dus past toezicht hier wel.", "In uw reden staat"),
    ("De officier zeurt, maar toezicht past hier wel bij hem.", "In uw reden staat"),
    ("De aangifte is er; het bewijs is mij verder om het even.", "Zonder bewijs beslis ik niets."),
    ("Het feit staat vast en het bewijs laten we maar voor wat het is.", "Zonder bewijs beslis ik niets."),
    ("Op de camerabeelden is te zien dat hij sloeg; toezicht past.", "dat ken ik uit deze zaak niet"),
    ("Hij heeft bekend bij de politie en de aangifte is er; toezicht past.", nil),
    ("Bewezen met de aangifte, waarin hij \u{2018}slapjanus\u{2019} riep; toezicht past.", nil),
  ])
  func whatNoDecisionCanHoldIsNoReason(_ text: String, _ said: String?) throws {
    let words = terug(try voorgelegd(Self.casus(), stukken: ["drank", "mening"], tekst: text))
    #expect(said.map { words?.contains($0) == true } ?? (words == nil), "\(words ?? "-")")
  }

  /// Three words are no reason, also with one stuk beside them; with two there is something that it rests on.
  @Test(arguments: [(0, true), (1, true), (2, false)])
  func threeWordsAreNoReasonUnlessItRestsOnSomething(_ pieces: Int, _ isSentBack: Bool) throws {
    let given = Array(["drank", "mening"].prefix(pieces))
    let words = terug(try voorgelegd(Self.casus(), stukken: given, tekst: "Past wel zo."))
    #expect((words?.contains("Als reden staat er alleen \u{2018}Past wel zo.\u{2019}") == true) == isSentBack)
    #expect(terug(try voorgelegd(Self.casus(), stukken: given, tekst: "Past wel zo hier.")) == nil)
  }

  // MARK: the advice

  /// Of requirements that are met equally little the officier names the first, in the order of the judgement.
  @Test(arguments: [1, 10]) func ofEqualGapsTheFirstIsNamed(_ drempel: Int) {
    func judged(_ weakest: Kwaliteitseis? = nil) -> String {
      let quality = Kwaliteitseis.allCases.map { requirement in
        Eisoordeel(
          eis: requirement,
          oordeel: requirement == weakest
            ? .onvoldoende : [.actueel, .juridisch].contains(requirement) ? .voldoende : .gedeeltelijk, bewijs: [],
          regel: "proef", bron: Bron(.handreiking, "bijlage 1"), waarom: "Dit gaat over \(requirement.rawValue).",
          suggestie: "")
      }
      return Weging.reactie(op: "Een advies.", kwaliteit: quality, drempel: drempel).woorden
    }
    #expect(judged().hasSuffix("Dit gaat over doel."), "\(judged())")
    #expect(judged(.bondig).hasSuffix("Dit gaat over bondig."), "\(judged(.bondig))")
  }
}
