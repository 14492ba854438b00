import Foundation
import Proefhulp
import Scenario
import Testing

@testable import Leeratelier

/// The warm-up with vignettes: alone, in a room, from a file, on a screen.
@Suite struct SignalenTests {
  // MARK: hands

  @Test(arguments: [
    ("14 ja, 6 nee", 14, 6), ("14 ja 6 nee", 14, 6), ("14 Ja; 6 Nee.", 14, 6), ("6 nee, 14 ja", 14, 6),
    ("ja 14 nee 6", 14, 6),
    ("nee: 6, ja: 14", 14, 6), ("14-6", 14, 6), ("14 6", 14, 6), ("14/6", 14, 6), ("14ja 6nee", 14, 6),
    ("14 voor en 6 tegen", 14, 6),
    ("6 niet agenderen, 14 agenderen", 14, 6), ("14 handen voor, 6 handen tegen", 14, 6), ("20 ja", 20, 0),
    ("nee 20", 0, 20),
    ("0 ja, 3 nee", 0, 3), ("14 ja, 6", 14, 6), ("1 ja 1 nee", 1, 1),
  ])
  func readsAShowOfHandsAsPeopleTypeIt(_ text: String, _ yes: Int, _ no: Int) {
    #expect(Handen(text) == Handen(voor: yes, tegen: no))
  }

  @Test(arguments: [
    "", "ja", "ja nee", "14", "0", "0 ja, 0 nee", "14 ja, 6 ja", "1 2 3", "14 ja 6 nee 2 weet niet", "veel ja", "-",
    "99999 ja", "14 6 ja nee",
    "ja 14 6", "ja ja 14",
  ])
  func whatIsNoCountIsAskedAgain(_ text: String) {
    #expect(Handen(text) == nil, "\(String(describing: Handen(text)))")
  }

  @Test(arguments: [
    (20, 0, "100 procent van 20 handen", "eens."), (0, 1, "0 procent van 1 hand ", "eens."),
    (15, 5, "75 procent", "De meesten"),
    (14, 6, "70 procent", "verdeeld"), (1, 2, "33 procent", "verdeeld"), (2, 1, "67 procent", "verdeeld"),
  ])
  func tellsHowTheRoomWasDivided(_ yes: Int, _ no: Int, _ share: String, _ how: String) {
    let told = Handen(voor: yes, tegen: no).zin
    #expect(told.hasPrefix("\(yes) agenderen, \(no) niet: ") && told.contains(share) && told.contains(how), "\(told)")
  }

  @Test func barsAreAsLongAsTheHandsAndNeverTooLong() {
    #expect(Handen(voor: 3, tegen: 0).balken == ["agenderen ███ 3", "niet       0"])
    let many = Handen(voor: 9000, tegen: 3000).balken.map { $0.count { $0 == "█" } }
    #expect(many == [30, 10])
  }

  // MARK: the state

  private static let reeksen = Meegeleverd.bibliotheek.signaalreeksIds.compactMap {
    Meegeleverd.bibliotheek.signaalreeks($0).waarde
  }
  private static let alle = reeksen.flatMap(\.vignetten)

  private func ronde(_ vignetten: [Vignet], regio: String = "neutraal", zaal: Bool = false) throws -> Signaalronde {
    Signaalronde(vignetten: vignetten, regio: try Meegeleverd.regio(regio), inZaal: zaal, opnieuw: "signalen --zaad 1")
  }

  private func eerste(_ answer: Driewaarde) throws -> Vignet {
    try #require(Self.alle.first { $0.agenderen == answer })
  }

  @Test(arguments: [
    ("1a 2b 3", [0, 3, 4]), ("1A,2B", [0, 3]), ("1", [0, 1]), ("criterium 2 en 3", [2, 3, 4]), ("4b p", [6, 7]),
    ("3 3", [4]), ("geen", []),
    ("alle", Array(0...7)),
  ])
  func aNumberIsACriterionOfTheKader(_ text: String, _ expected: [Int]) throws {
    #expect(try ronde([]).lees(text) == .nummers(expected))
  }

  @Test(arguments: ["7", "1c", "", "2b 7", "ja", "5"]) func whatIsNoCriterionIsAskedAgain(_ text: String) throws {
    guard case .fout(let message) = try ronde([]).lees(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(message.contains("1a 2b 3"))
  }

  @Test func aBorderCaseShowsBothReadingsWithBothSourcesAndNoRightAnswer() throws {
    for vignet in Self.alle.filter(\.isGrensgeval) {
      var round = try ronde([vignet])
      round.antwoord(.een(true), genoemd: [], prioriteit: false)
      let told = round.nabeschouwing(try #require(round.beurten.last), balken: false).flatMap(\.regels).joined(
        separator: "\n")
      for reading in vignet.lezingen { #expect(told.contains(reading.tekst) && told.contains(reading.bron.tekst)) }
      #expect(told.contains("geen goed antwoord") && !told.contains("De schrijver leest"))
    }
  }

  @Test func everyCaseTellsItsSignalsAndWhyWithTheSource() throws {
    for vignet in Self.alle where !vignet.isGrensgeval {
      var round = try ronde([vignet])
      round.antwoord(.een(false), genoemd: [.impact], prioriteit: false)
      let parts = round.nabeschouwing(try #require(round.beurten.last), balken: false)
      let told = parts.flatMap(\.regels).joined(separator: "\n")
      for sign in vignet.aanwijzingen { #expect(told.contains(sign.waaraan)) }
      #expect(told.contains(vignet.waarom) && told.contains(Deelfeit.bron.tekst) && !told.contains("grensgeval"))
      #expect(told.contains(vignet.agenderen == .ja ? "criteria: agenderen" : "criteria: niet agenderen"))
      #expect(
        parts.contains { $0.titel == "Wat er voor agenderen ontbreekt" } == (vignet.agenderen == .nee), "\(vignet.id)")
      #expect(parts.contains { $0.titel == "U noemde ook" } == (vignet.waarde(.impact) == .nee))
    }
  }

  @Test func onlyThePrioritiesOfTheChosenRegionAreNamed() throws {
    let vignet = try #require(Self.alle.first { $0.prioriteiten.contains("Zwaar huiselijk geweld") })
    for (region, isThere) in [("zeeland-west-brabant", true), ("rotterdam", false)] {
      var round = try ronde([vignet], regio: region)
      round.antwoord(.een(true), genoemd: [], prioriteit: false)
      let told = round.nabeschouwing(try #require(round.beurten.last), balken: false).flatMap(\.regels)
      #expect(told.contains("+ Zwaar huiselijk geweld") == isThere)
    }
  }

  /// What was missed once is luck; twice is a question.
  ///
  /// Who named everything is asked something else.
  @Test func whatWasMissedMoreThanOnceComesBackAsAQuestion() throws {
    let yes = Array(Self.alle.filter { $0.agenderen == .ja && $0.waarde(.impact) == .ja }.prefix(3))
    for missed in 0...3 {
      var round = try ronde(yes)
      for index in 0..<3 {
        let named = Set(Deelfeit.allCases).subtracting(index < missed ? [.impact] : [])
        round.antwoord(.een(true), genoemd: named, prioriteit: false)
      }
      #expect(round.vaakGemist.map(\.keren) == (missed > 1 ? [missed] : []))
      #expect(round.vragen.allSatisfy { $0.hasSuffix("?") } && !round.vragen.isEmpty)
      #expect(round.vragen[0].hasPrefix("\(missed) keer zat erin: impact") == (missed > 1))
    }
  }

  @Test func choicesAgainstTheCriteriaAreAQuestionAndNoGrade() throws {
    let no = Array(Self.alle.filter { $0.agenderen == .nee }.prefix(2))
    var wide = try ronde(no)
    for _ in no { wide.antwoord(.een(true), genoemd: Set(Deelfeit.allCases), prioriteit: false) }
    #expect(wide.vragen == ["2 keer koos u agenderen waar de criteria dat niet vragen. Wie had het daar ook gekund?"])
    let told = wide.slot(bewaard: false).delen.flatMap(\.regels).joined(separator: " ").lowercased()
    for word in ["goed", "fout", "score", "punten", "procent", "van de 2"] { #expect(!told.contains(word), "\(word)") }
  }

  @Test func aRoomHearsWhereItWasDividedMost() throws {
    var round = try ronde(Array(Self.alle.prefix(3)), zaal: true)
    for hands in [Handen(voor: 20, tegen: 0), Handen(voor: 14, tegen: 6), Handen(voor: 9, tegen: 11)] {
      round.antwoord(.zaal(hands), genoemd: Set(Deelfeit.allCases), prioriteit: false)
    }
    #expect(
      round.vragen.map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == ["9 tegen 11", "14 tegen 6"])
  }

  // MARK: the program

  @Test func playsFromAPipeAndKeepsNothing() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let told = try Leeratelier.draai(
      ["signalen", "--zaad", "3", "--aantal", "2"], archief: folder,
      invoer: "misschien\nja\n9\nterug\nnee\n1a\n?\nagenderen\ngeen\n")
    #expect(told.code == 0 && told.fout.isEmpty, "\(told.fout)")
    for part in [
      "zaak 1 van 2", "\u{2018}misschien\u{2019} is hier geen keuze", "\u{2018}9\u{2019} is hier geen keuze",
      "U koos: niet agenderen.",
      "Signalen · uitleg", "U koos: agenderen.", "Na 2 zaken", "Er is niets bewaard.", "signalen --aantal 2 --zaad 3",
    ] {
      #expect(told.uit.contains(part), "\(part)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func theSameSeedShowsTheSameCasesAndAnotherOthers() throws {
    func cases(_ words: String...) throws -> String {
      try Leeratelier.draai(["signalen"] + words, invoer: String(repeating: "ja\ngeen\n", count: 12)).uit
    }
    let first = try cases("--zaad", "5")
    #expect(try cases("--zaad", "5") == first)
    #expect(try cases("--zaad", "6") != first)
  }

  @Test func aRoomIsCountedAndWhatWasChosenIsKeptWhenAskedFor() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appending(path: "ochtend.txt").path
    let told = try Leeratelier.draai(
      ["signalen", "--zaal", "--zaad", "4", "--aantal", "3", "--uit", target], archief: folder,
      invoer: "veel\n14 ja, 6 nee\n2b\n20 nee\ngeen\nstop\n")
    #expect(told.code == 0 && told.uit.contains("\u{2018}veel\u{2019} lees ik niet als handen"), "\(told.uit)")
    let kept = try String(contentsOfFile: target, encoding: .utf8)
    #expect(kept.contains("2 van 3 zaken besproken") && kept.contains("14 agenderen, 6 niet: 70 procent van 20 handen"))
    #expect(
      kept.contains("Om over te praten:") && told.uit.contains("Na 2 zaken"),
      "who stops still sees what there is to talk about")
    let twice = try Leeratelier.draai(["signalen", "--aantal", "1", "--uit", folder.path], invoer: "ja\ngeen\n")
    #expect(twice.code == 73 && twice.uit.contains("Na 1 zaak"))
  }

  @Test(arguments: [
    (["signalen", "jeugd-en-gezim"], 66, "Bedoelde u jeugd-en-gezin?"),
    (["signalen", "--regio", "roterdam"], 66, "Bedoelde u rotterdam?"),
    (["signalen", "--aantal", "0"], 64, "van 1 tot en met"), (["signalen", "--zaad", "x"], 64, "heel getal"),
    (["signalen", "--invoer", "/er/niet"], 66, "niet te lezen"),
  ])
  func saysWhatCannotBe(_ words: [String], _ code: Int, _ part: String) throws {
    let told = try Leeratelier.draai(words)
    #expect(Int(told.code) == code && told.fout.contains(part) && told.uit.isEmpty, "\(told.fout)")
  }

  @Test func aFolderWithoutVignettesAndAFileWithAMistakeAreSaid() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["casussen", "regioprofielen"] {
      try FileManager.default.copyItem(
        at: Leeratelier.map.appending(path: "scenarios/\(name)"), to: folder.appending(path: name))
    }
    let none = try Leeratelier.draai(["signalen", "--scenarios", folder.path])
    #expect(none.code == 66 && none.fout.contains("geen vignetten"))
    try FileManager.default.createDirectory(at: folder.appending(path: "signalen"), withIntermediateDirectories: true)
    try Data("{ \"formaat\": 1, \"titel\": \"x\", \"toelichting\": \"x\", \"vignetten\": [] }".utf8).write(
      to: folder.appending(path: "signalen/leeg.json"))
    let wrong = try Leeratelier.draai(["signalen", "--scenarios", folder.path])
    #expect(wrong.code == 65 && wrong.fout.contains("leeg.json:1:"), "\(wrong.fout)")
  }

  // MARK: a screen

  /// Plays one vignette in a window, Enter at every page; what was shown where something was asked.
  private func gespeeld(_ vignet: Vignet, zaal: Bool, _ size: Maat, _ first: String, _ second: String) throws
    -> (beelden: [String], beurt: Signaalronde.Beurt?)
  {
    let terminal = Geheugentoestel(size)
    terminal.antwoord = { screen in
      let typed =
        screen.tekst.contains("Handen (") || screen.tekst.contains("Keuze (")
        ? first : screen.tekst.contains("Welke (") ? second : ""
      return typed.map { Toets.teken($0) } + [.enter]
    }
    var round = try ronde([vignet], zaal: zaal)
    try Signaalspel(Schermbediening(terminal), bewaard: false).speel(&round)
    return (terminal.beelden.map(\.tekst), round.beurten.first)
  }

  @Test func aBeamerHasShortLinesAndBars() throws {
    let vignet = try eerste(.ja)
    let (screens, turn) = try gespeeld(vignet, zaal: true, Maat(kolommen: 80, rijen: 24), "14 ja, 6 nee", "geen")
    #expect(turn?.keuze == .zaal(Handen(voor: 14, tegen: 6)))
    let asked = try #require(screens.first { $0.contains("Handen (") })
    let shown = asked.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    for row in Uitvoer.vouw(vignet.tekst, 38) { #expect(shown.contains(row), "\(row)\n\(asked)") }
    #expect(
      screens.contains {
        $0.contains("agenderen \(String(repeating: "█", count: 14)) 14") && $0.contains("niet      ██████ 6")
      })
  }

  @Test(arguments: [Maat(kolommen: 40, rijen: 12), Maat(kolommen: 80, rijen: 24), Maat(kolommen: 120, rijen: 40)])
  func everyCaseCanBePlayedInEveryWindow(_ size: Maat) throws {
    for vignet in Self.alle {
      for room in [false, true] {
        let (_, turn) = try gespeeld(vignet, zaal: room, size, room ? "3 ja" : "ja", "2b")
        #expect(turn?.genoemd == [.regulierNietGenoeg], "\(vignet.id)")
      }
    }
  }
}
