import Foundation
import Testing

@testable import Scenario

/// Vignettes: what a file says, and what is wrong with it.
struct SignalenReaderTests {
  /// A series of one vignette with these fields after its id and text.
  static func reeks(_ fields: String) -> String {
    "{ \"formaat\": 1, \"titel\": \"Een\", \"toelichting\": \"Kort.\", \"vignetten\": [ { \"id\": \"een\", "
      + "\"tekst\": \"Een man van 30 gooit een ruit in.\", \(fields), \"waarom\": \"Daarom.\" } ] }"
  }

  private static func signalen(_ signs: [(String, String)]) -> String {
    let list = signs.map { "{ \"feit\": \"\($0.0)\", \"waarde\": \"\($0.1)\", \"waaraan\": \"hieraan\" }" }
    return "\"signalen\": [ \(list.joined(separator: ", ")) ]"
  }

  private static func lezing(_ agenderen: Bool, _ place: String) -> String {
    "{ \"agenderen\": \(agenderen), \"tekst\": \"Zo.\", \"bron\": { \"document\": \"krant\", \"plaats\": \"\(place)\" } }"
  }

  private static let twijfel = signalen([("4a", "ja"), ("4b", "verdedigbaar")])

  /// A border case with everything that a vignette can have.
  static let grensgeval = reeks(
    "\"agenderen\": \"verdedigbaar\", \(twijfel), \"prioriteiten\": [\"Jeugd\"], \"bron\": { \"document\": \"kamerbrief\", \"plaats\": \"p\" }, "
      + "\"lezingen\": [ \(lezing(true, "blz. 3")), \(lezing(false, "blz. 4")) ]")

  private static let sleutels: [([(String, String)], String)] = [
    ([("1a", "ja"), ("1b", "ja"), ("2a", "ja"), ("2b", "ja"), ("3", "ja")], "ja"),
    ([("4a", "ja"), ("4b", "ja")], "ja"),
    ([("1b", "ja"), ("2a", "ja"), ("2b", "ja"), ("3", "ja")], "nee"),
    ([("1a", "ja"), ("2a", "ja"), ("2b", "ja"), ("3", "ja")], "nee"),
    ([("1a", "ja"), ("1b", "ja"), ("2b", "ja"), ("3", "ja")], "nee"),
    ([("1a", "ja"), ("1b", "ja"), ("2a", "ja"), ("3", "ja")], "nee"),
    ([("1a", "ja"), ("1b", "ja"), ("2a", "ja"), ("2b", "ja")], "nee"), ([("4a", "ja")], "nee"), ([("4b", "ja")], "nee"),
    ([], "nee"),
    ([("1a", "ja"), ("1b", "ja"), ("2a", "ja"), ("2b", "verdedigbaar")], "nee"),
    (
      [("1a", "verdedigbaar"), ("1b", "ja"), ("2a", "ja"), ("2b", "ja"), ("3", "ja"), ("4a", "ja"), ("4b", "ja")], "ja"
    ),
  ]

  private static let lezingen: [(String, Bool)] = [
    ("", true), ("\(lezing(true, "a")), \(lezing(false, "b"))", false),
    ("\(lezing(false, "a")), \(lezing(true, "b"))", false),
    (lezing(true, "a"), true), ("\(lezing(true, "a")), \(lezing(true, "b"))", true),
    ("\(lezing(true, "a")), \(lezing(false, "a"))", true),
    ("\(lezing(true, "a")), \(lezing(false, "b")), \(lezing(false, "c"))", true),
  ]

  private static let fouten: [(String, [DiagnosticCode])] = [
    (
      "\"agenderen\": \"nee\", \"signalen\": [], \"lezingen\": [ \(lezing(true, "a")), \(lezing(false, "b")) ]",
      [DiagnosticCode.lezingenZonderGrensgeval]
    ),
    ("\"agenderen\": \"nee\", \(signalen([("1a", "ja"), ("1a", "ja")]))", [.signaalNietBenoemd]),
    ("\"agenderen\": \"nee\", \(signalen([("3", "nee")]))", [.signaalNietBenoemd]),
    ("\"agenderen\": \"misschien\", \"signalen\": []", [.waardeBuitenLijst]),
    ("\"agenderen\": \"nee\", \(signalen([("5", "ja")]))", [.waardeBuitenLijst]),
    ("\"agenderen\": \"nee\"", [.ontbrekendVeld]),
    ("\"agenderen\": \"nee\", \"signalen\": [], \"hint\": \"x\"", [.onbekendVeld]),
  ]

  private static func codes(_ text: String, id: String = "een") -> [DiagnosticCode] {
    SignalenReader.lees(SourceText(bestand: "een.json", tekst: text), id: id).diagnostics.map(\.code)
  }

  @Test func readsEverythingThatABorderCaseHas() throws {
    let read = SignalenReader.lees(SourceText(bestand: "een.json", tekst: Self.grensgeval), id: "een")
    let vignet = try #require(read.waarde?.vignetten.first)
    #expect(read.diagnostics.isEmpty && vignet.isGrensgeval && vignet.prioriteiten == ["Jeugd"])
    #expect(
      vignet.waarde(.complex) == .ja && vignet.waarde(.lokaleVeiligheid) == .verdedigbaar
        && vignet.waarde(.impact) == .nee)
    #expect(vignet.bron == Bron(.kamerbrief, "p"))
    #expect(
      vignet.lezingen.map(\.agenderen) == [true, false] && vignet.lezingen.map(\.bron.plaats) == ["blz. 3", "blz. 4"])
  }

  /// The landelijk kader: (1 and 2 and 3) or 4; each criterion that lacks makes it a no, each doubt a border case.
  @Test(arguments: sleutels)
  func anAnswerIsWhatFollowsFromItsCriteria(_ signs: [(String, String)], _ right: String) {
    for said in ["ja", "nee"] {
      let found = Self.codes(Self.reeks("\"agenderen\": \"\(said)\", \(Self.signalen(signs))"))
      #expect(found == (said == right ? [] : [.vignetTegenSleutel]), "\(said)")
    }
  }

  @Test(arguments: lezingen)
  func aBorderCaseHasTwoReadingsWithTwoSources(_ readings: String, _ isWrong: Bool) {
    let list = readings.isEmpty ? "" : ", \"lezingen\": [ \(readings) ]"
    let found = Self.codes(Self.reeks("\"agenderen\": \"verdedigbaar\", \(Self.twijfel)\(list)"))
    #expect(found == (isWrong ? [.grensgevalZonderLezingen] : []))
  }

  @Test(arguments: fouten)
  func reportsWhatDoesNotFit(_ fields: String, _ expected: [DiagnosticCode]) {
    #expect(Self.codes(Self.reeks(fields)) == expected)
  }

  @Test func reportsAnIdTwiceAlsoInAFileWithOtherMistakes() {
    let one = "{ \"id\": \"een\", \"tekst\": \"Zo.\", \"agenderen\": \"nee\", \"signalen\": [], \"waarom\": \"x\" }"
    let two = "{ \"formaat\": 1, \"titel\": \"Een\", \"toelichting\": \"Kort.\", \"vignetten\": [ \(one), \(one) ] }"
    #expect(Self.codes(two) == [.dubbelId])
    #expect(Self.codes(two.replacing("\"titel\": \"Een\"", with: "\"titel\": 3")) == [.verkeerdeSoort, .dubbelId])
  }

  @Test func aPriorityIsOneOfTheRegionsBesideIt() throws {
    let regio = try Sample.text("regio.json")
    let known = try #require(
      RegioprofielReader.lees(SourceText(bestand: "r", tekst: regio), id: "r").waarde?.prioriteiten.first)
    func file(_ priority: String) -> String {
      Self.reeks("\"agenderen\": \"nee\", \"signalen\": [], \"prioriteiten\": [\"\(priority)\"]")
    }
    for (priority, expected) in [(known, []), (known.dropLast() + "x", [DiagnosticCode.verwijzingNaarNiets])] {
      try BibliotheekTests.with(["signalen/een.json": file(String(priority)), "regioprofielen/r.json": regio]) {
        library in
        #expect(library.signaalreeks("een").diagnostics.map(\.code) == expected)
        #expect((library.signaalreeks("een").waarde == nil) == !expected.isEmpty)
        #expect(Bibliotheek.controleer(pad: library.map + "/signalen/een.json").diagnostics.map(\.code) == expected)
        #expect(library.controleer().flatMap(\.diagnostics).map(\.code) == expected)
      }
    }
    try BibliotheekTests.with(["signalen/een.json": file("Elders")]) { library in
      #expect(library.signaalreeks("een").diagnostics.isEmpty, "by itself it has no regions to look in")
    }
  }
}
