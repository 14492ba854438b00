import Foundation
import Scenario
import SimEngine
import Testing

@testable import Verslag

/// What xAPI 1.0.3 asks of a statement, on the statements of plays.
@Suite struct XAPIExportTests {
  private typealias Uitspraak = [String: Any]
  private static let wortel = "https://leeratelier.example/xapi"

  private static let reeks = Exportreeks(
    Exportproef.verlopen.prefix(6) + Exportproef.casussen.compactMap { try? Exportproef.willekeurig($0, zaad: 11) })

  private static let bytes = Result { Data(try XAPIExport.tekst(reeks).utf8) }

  private let uitspraken: [Uitspraak]
  private let perId: [String: Uitspraak]

  init() throws {
    uitspraken = try #require(
      try JSONSerialization.jsonObject(with: XAPIExportTests.bytes.get()) as? [[String: Any]])
    perId = Dictionary(try uitspraken.map { (try #require($0["id"] as? String), $0) }, uniquingKeysWith: { $1 })
  }

  private func werkwoord(_ statement: Uitspraak) -> String {
    let id = (statement["verb"] as? Uitspraak)?["id"] as? String ?? ""
    return String(id.split(separator: "/").last ?? "")
  }

  private func uitbreiding(_ statement: Uitspraak, _ name: String) -> Any? {
    ((statement["context"] as? Uitspraak)?["extensions"] as? Uitspraak)?["\(XAPIExportTests.wortel)/ext/\(name)"]
  }

  private func voorwerp(_ statement: Uitspraak) -> Uitspraak { statement["object"] as? Uitspraak ?? [:] }

  private func beschrijving(_ statement: Uitspraak) -> Uitspraak {
    voorwerp(statement)["definition"] as? Uitspraak ?? [:]
  }

  @Test func everyIdIsAnOwnUUIDAndTheVersionIsTheOneAskedFor() throws {
    #expect(perId.count == uitspraken.count)
    let uuid = try Regex("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
    #expect(try perId.keys.allSatisfy { try uuid.wholeMatch(in: $0) != nil })
    #expect(uitspraken.allSatisfy { $0["version"] as? String == "1.0.0" })
    let registrations = uitspraken.map { ($0["context"] as? Uitspraak)?["registration"] as? String }
    #expect(Set(registrations).count == XAPIExportTests.reeks.sessies.count)
  }

  @Test func nothingIsNullOrEmptyAndNoFieldIsUnknown() {
    func check(_ value: Any, _ path: String) {
      if value is NSNull { Issue.record("null at \(path)") }
      if let table = value as? [String: Any] {
        #expect(!table.isEmpty, "\(path)")
        for (key, part) in table { check(part, "\(path).\(key)") }
      }
      if let list = value as? [Any] {
        #expect(!list.isEmpty, "\(path)")
        for part in list { check(part, path) }
      }
    }
    let known: Set = ["id", "version", "timestamp", "actor", "verb", "object", "result", "context"]
    for statement in uitspraken {
      check(statement, "statement")
      #expect(Set(statement.keys).isSubset(of: known))
    }
  }

  @Test func theTimestampIsTheClockOfTheComputerAndSimulatedTimeAnExtension() throws {
    for (statement, element) in zip(uitspraken, XAPIExportTests.reeks.elementen) {
      #expect(statement["timestamp"] as? String == element.wandklok)
      #expect(uitbreiding(statement, "simtijd") as? String == element.tijd)
      #expect(uitbreiding(statement, "simminuut") as? Int == element.minuut)
      if element.wandklok == nil { #expect(statement["timestamp"] == nil) }
    }
    let first = try #require(uitspraken.first?["timestamp"] as? String)
    #expect(first == "2026-11-21T10:00:00.000+01:00")
  }

  @Test func anActorIsAnAccountWithAPseudonymOrTheDuo() throws {
    var names: Set<String> = []
    for statement in uitspraken {
      let actor = try #require(statement["actor"] as? Uitspraak)
      let agents: [Uitspraak]
      if actor["objectType"] as? String == "Group" {
        agents = try #require(actor["member"] as? [Uitspraak])
        #expect(agents.count == 2 && actor["account"] == nil)
      } else {
        agents = [actor]
      }
      for agent in agents {
        #expect(Set(agent.keys) == ["objectType", "account"])
        let account = try #require(agent["account"] as? [String: String])
        names.insert(try #require(account["name"]))
        #expect(account["homePage"]?.hasPrefix(XAPIExportTests.wortel) == true)
      }
    }
    #expect(
      names == ["deelnemer-zsm", "deelnemer-veiligheidshuis", "simulatie", "begeleider", "beoordelaar-1"])
  }

  @Test func everyVerbIsOneOfADL() {
    let verbs: Set = [
      "answered", "asked", "attempted", "attended", "commented", "completed", "exited", "experienced", "failed",
      "imported",
      "initialized", "interacted", "launched", "mastered", "passed", "preferred", "progressed", "registered",
      "responded",
      "scored", "shared", "terminated", "voided",
    ]
    let used = Set(uitspraken.map(werkwoord))
    #expect(used.isSubset(of: verbs))
    #expect(
      used.isSuperset(of: [
        "initialized", "terminated", "answered", "asked", "shared", "registered", "scored", "commented", "experienced",
      ]))
  }

  @Test func aHandelingTellsEverythingThatWasOfferedAndWhatWasChosen() throws {
    let elements = XAPIExportTests.reeks.elementen
    var counted = 0
    for (statement, element) in zip(uitspraken, elements) where element.handeling != nil && element.door == "mens" {
      counted += 1
      let definition = beschrijving(statement)
      #expect(werkwoord(statement) == "answered" && definition["interactionType"] as? String == "choice")
      let choices = try #require(definition["choices"] as? [Uitspraak]).compactMap { $0["id"] as? String }
      #expect(choices == element.mogelijkheden && choices.count > 1 && Set(choices).count == choices.count)
      #expect((statement["result"] as? Uitspraak)?["response"] as? String == element.handeling)
      #expect(choices.contains(element.handeling ?? ""))
    }
    #expect(counted > 200)
  }

  @Test func anAnswerPointsAtItsQuestion() throws {
    var answered = 0
    for (statement, element) in zip(uitspraken, XAPIExportTests.reeks.elementen)
    where element.soort == "bericht_verzonden" && element.berichtsoort == "antwoord" && element.antwoordOp != nil {
      answered += 1
      #expect(werkwoord(statement) == "answered")
      let reference = try #require((statement["context"] as? Uitspraak)?["statement"] as? [String: String])
      #expect(reference["objectType"] == "StatementRef")
      let question = try #require(perId[reference["id"] ?? ""])
      #expect(werkwoord(question) == "asked" && uitbreiding(question, "bericht") as? Int == element.antwoordOp)
      #expect(voorwerp(question)["id"] as? String == voorwerp(statement)["id"] as? String)
    }
    #expect(answered > 5)
  }

  @Test func anAgenderingSaysWhoAndNotWhy() throws {
    var sent = 0
    let elements = XAPIExportTests.reeks.elementen
    let reasons = Set(elements.filter { $0.berichtsoort == "agendering" }.compactMap(\.tekst)).filter { $0.count > 12 }
    try #require(!reasons.isEmpty)
    for (statement, element) in zip(uitspraken, elements)
    where element.berichtsoort == "agendering" || element.handeling == "agenderen" {
      if element.soort == "bericht_verzonden" {
        sent += 1
        #expect(werkwoord(statement) == "registered" && statement["result"] == nil)
        let parts = (statement["context"] as? Uitspraak)?["contextActivities"] as? Uitspraak
        let category = (parts?["category"] as? [[String: String]])?.first?["id"]
        #expect(category == "\(XAPIExportTests.wortel)/koppelvlak/kv4")
      }
      #expect(!reasons.contains { "\(statement)".contains($0) })
    }
    #expect(sent > 3)
  }

  @Test func aScoreLiesBetweenItsBounds() throws {
    var scored = 0
    for (statement, element) in zip(uitspraken, XAPIExportTests.reeks.elementen) where element.soort == "oordeel" {
      guard let verdict = element.oordeel else {
        #expect(werkwoord(statement) == "experienced" && statement["result"] == nil)
        continue
      }
      scored += 1
      let score = try #require((statement["result"] as? Uitspraak)?["score"] as? [String: Double])
      #expect(score == ["scaled": [0, 0.5, 1][verdict], "raw": Double(verdict), "min": 0, "max": 2])
      #expect(voorwerp(statement)["id"] as? String == "\(XAPIExportTests.wortel)/eis/\(element.eis ?? "")")
    }
    #expect(scored > 10)
  }

  @Test func aNoteIsACommentOnTheStatementOfItsMoment() throws {
    var pointed = 0
    for (statement, element) in zip(uitspraken, XAPIExportTests.reeks.elementen) where element.soort == "aantekening" {
      #expect(werkwoord(statement) == "commented")
      let context = try #require(statement["context"] as? Uitspraak)
      if let about = element.over {
        pointed += 1
        #expect(voorwerp(statement)["objectType"] as? String == "StatementRef")
        let target = try #require(perId[voorwerp(statement)["id"] as? String ?? ""])
        #expect(uitbreiding(target, "element") as? String == about)
        #expect(context["platform"] == nil)
      } else {
        #expect(context["platform"] != nil)
      }
    }
    #expect(pointed > 8)
  }

  @Test func aSessionEndsWithTheTimeThatItTook() throws {
    let last = try #require(uitspraken.first { werkwoord($0) == "terminated" })
    let result = try #require(last["result"] as? Uitspraak)
    #expect(result["completion"] as? Bool == true)
    let index = try #require(XAPIExportTests.reeks.elementen.first { $0.soort == "sessie_gesloten" })
    // In these sessions every event took a second.
    #expect(result["duration"] as? String == "PT\(index.id.split(separator: "/")[1])S")
  }
}
