import Foundation
import Testing

@testable import Leeratelier

/// The verb herken: what it reads, and what it says of what it cannot read.
@Suite struct HerkenTests {
  private func record(_ id: String, _ text: String, _ rest: String = "", casus: String = "trappenhuis") -> String {
    #"{"id": "\#(id)", "casus": "\#(casus)", "soort": "antwoord", "tekst": "\#(text)"\#(rest)}"# + "\n"
  }

  /// The text of a puzzelstuk itself, in the words of its casus.
  private let own = "De bewindvoerder betaalt huur, zorg en energie. Er is geen achterstand en een klein spaarpotje."

  @Test func givesOneLineOfJSONPerRecord() throws {
    struct Row: Decodable { let id: String, onthult: [String], noemt: [String], vraagt: [String] }
    let result = try Leeratelier.draai(
      ["herken", "-", "--json"], invoer: record("a", own) + "\n" + record("b", "Tot morgen."))
    #expect(result.code == 0 && result.fout.isEmpty)
    let rows = try result.uit.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    #expect(rows.map(\.id) == ["a", "b"])
    #expect(rows.first?.onthult == ["vaste-lasten"] && rows.first?.vraagt == [])
    #expect(rows.last?.onthult == [] && rows.last?.noemt == [])
  }

  @Test func showsTheWordsInTheTextAndTheTitleOfTheStuk() throws {
    let result = try Leeratelier.draai(["herken", "-"], invoer: record("a", own))
    #expect(result.code == 0 && result.uit.contains("«bewindvoerder") && result.uit.contains("[vaste-lasten]"))
    #expect(result.uit.contains("onthult: Geen schulden"))
    #expect(
      try Leeratelier.draai(["herken", "-"], invoer: record("a", "Hallo.")).uit.contains("Geen puzzelstuk herkend."))
  }

  @Test func comparesWithTheLabels() throws {
    let labels = #", "onthult": ["vaste-lasten"], "noemt": [], "vraagt": []"#
    let result = try Leeratelier.draai(
      ["herken", "-", "--vergelijk"], invoer: record("a", own, labels) + record("b", own))
    #expect(result.code == 0 && result.uit.contains("1 teksten met labels"))
    #expect(result.uit.contains("goed 1, te veel 0, gemist 0") && result.uit.contains("bootstrap over teksten"))
    #expect(result.uit.contains("1 records zonder labels zijn niet meegeteld."))
  }

  @Test func saysOfEveryBadLineWhatIsWrongAndLosesNoneOfTheOthers() throws {
    let wrong = #", "onthult": ["bestaat-niet"], "noemt": [], "vraagt": []"#
    let result = try Leeratelier.draai(
      ["herken", "-", "--json"],
      invoer: "nee\n" + record("a", own) + record("b", own, casus: "geen-casus") + #"{"id": "c"}"# + "\n"
        + record("d", own, wrong) + record("a", own) + record("e", own))
    #expect(result.code == 65)
    #expect(result.uit.split(separator: "\n").count == 2)
    let lines = result.fout.split(separator: "\n")
    #expect(lines.count == 5)
    for (line, part) in zip(
      lines,
      [
        "regel 1: ", "regel 3: 'geen-casus' in 'casus'", "regel 4: ", "regel 5: 'bestaat-niet' in 'onthult'",
        "regel 6: de sleutel 'a'",
      ])
    { #expect(line.contains(part), "\(line)") }
  }

  @Test func endsWithTheCodeOfWhatIsMissing() throws {
    #expect(try Leeratelier.draai(["herken"]).code == 64)
    #expect(try Leeratelier.draai(["herken", "bestaat-niet.jsonl"]).code == 66)
    let empty = try Leeratelier.draai(["herken", "-"], invoer: "\n")
    #expect(empty.code == 65 && empty.fout.contains("geen record"))
  }

  @Test func letsNothingThroughThatATerminalObeys() throws {
    let result = try Leeratelier.draai(["herken", "-"], invoer: record("a", #"\u001b[31mrood\u0007 \u202edus"#))
    #expect(result.code == 0 && !result.uit.contains("\u{1B}") && !result.uit.contains("\u{202E}"))
  }
}
