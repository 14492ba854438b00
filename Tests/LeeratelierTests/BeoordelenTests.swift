import Foundation
import Scenario
import Tekst
import Testing

@testable import Leeratelier

@Suite struct BeoordelenTests {
  private struct Row: Decodable {
    struct Mens: Decodable {
      let door: String
      let oordelen: [String: Int]
      let opmerkingen: [String: String]
    }
    let automatisch: [String: Int]
    let mens: [Mens]
    let tekst: String
  }

  /// An archive with one closed session with an advice.
  private func archief() throws -> (map: URL, code: String) {
    let folder = try Leeratelier.werkmap()
    #expect(try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder).code == 0)
    return (folder, try Leeratelier.code(folder))
  }

  private func rijen(_ code: String, _ folder: URL) throws -> [Row] {
    try JSONDecoder().decode(
      [Row].self, from: Data(Leeratelier.draai(["beoordeel", code, "--json"], archief: folder).uit.utf8))
  }

  @Test func keepsEveryHumanJudgementBesideTheAutomaticOne() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try rijen(code, folder).first?.mens.isEmpty == true)
    let answers = "begeleider\n2\n1 geen termijn\nja\n\n2\n2\n1\n"
    let result = try Leeratelier.draai(["beoordeel", code], archief: folder, invoer: answers)
    #expect(result.code == 0, "\(result.fout)")
    // The machine is shown after the human has judged.
    let asked = try #require(result.uit.range(of: "Begin met 0, 1 of 2"))
    let shown = try #require(result.uit.range(of: "automatisch 2"))
    #expect(asked.lowerBound < shown.lowerBound)
    // The last line stands on one row of 80 columns.
    #expect(result.uit.contains("Beide oordelen blijven staan: dat van u en dat van het programma."))
    _ = try Leeratelier.draai(["beoordeel", code], archief: folder, invoer: "deelnemer\n2\n2\n2\n2\n2\n2\n")
    _ = try Leeratelier.draai(["beoordeel", code], archief: folder, invoer: "begeleider\n\n0\n\n\n\n\n")
    let rows = try rijen(code, folder)
    #expect(rows.first?.mens.map(\.door) == ["begeleider", "deelnemer", "begeleider"])
    #expect(rows.first?.mens.first?.oordelen == ["actueel": 2, "doel": 1, "juridisch": 2, "bondig": 2, "historie": 1])
    #expect(rows.first?.mens.first?.opmerkingen == ["doel": "geen termijn"])
    #expect(rows.first?.automatisch.count == 6)
  }

  @Test func reportsHowWellHumansAndProgramAgree() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let none = try Leeratelier.draai(["beoordeel", "--overeenstemming"], archief: folder)
    #expect(none.code == 0 && none.uit.contains("nog geen eigen oordelen"))
    _ = try Leeratelier.draai(["beoordeel", code], archief: folder, invoer: "begeleider\n2\n1\n\n2\n2\n1\n")
    _ = try Leeratelier.draai(["beoordeel", code], archief: folder, invoer: "deelnemer\n2\n2\n\n2\n2\n1\n")
    let result = try Leeratelier.draai(["beoordeel", "--overeenstemming"], archief: folder)
    #expect(
      result.code == 0 && result.uit.contains("doel (n = 2)") && result.uit.contains("context (n = 0)"), "\(result.uit)"
    )
  }

  @Test func stopsWithoutLosingWhatWasSaidAndRefusesWhatIsNone() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let cut = try Leeratelier.draai(["beoordeel", code], archief: folder, invoer: "begeleider\n2\n")
    #expect(cut.code == 0 && cut.fout.contains("Gestopt"))
    #expect(try Leeratelier.draai(["beoordeel"], archief: folder).code == 64)
    #expect(
      try Leeratelier.draai(["beoordeel", "bcd-fgh"], archief: folder).fout.contains("staat niet in dit archief"))
    #expect(try Leeratelier.draai(["beoordeel", "geen-bestand.jsonl"], archief: folder).code == 66)
  }

  @Test func marksTheAdviceInTheWholeScorekaart() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let card = try Leeratelier.draai(["scorekaart", code, "--alles"], archief: folder).uit
    #expect(card.contains("[juridisch 2]") && card.contains("[doel 2]") && card.contains("Gelezen in: "))
    #expect(try !Leeratelier.draai(["scorekaart", code], archief: folder).uit.contains("[juridisch 2]"))
  }

  @Test func judgesAwkwardFilesWithoutCrashing() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    func record(_ text: String) -> String {
      #"{"id":"a","instroom":"2024-06-03","vastgesteld":"2024-04-02","huiselijk_geweld":true,"minderjarig":false,"tekst":"#
        + "\"\(text)\"}"
    }
    let long = String(repeating: "Wij adviseren dagvaarding. ", count: 40_000)
    let big = try Leeratelier.draai(["beoordeel", "-", "--json"], invoer: record(long) + "\n")
    #expect(big.code == 0 && big.uit.contains("\"oordelen\""))
    let control = try Leeratelier.draai(
      ["beoordeel", "-"], invoer: record(#"\u001b[31mrood\u0007 en \u202edus"#) + "\n")
    #expect(control.code == 0 && !control.uit.contains("\u{1B}") && !control.uit.contains("\u{202E}"))
    let wrong = try Leeratelier.draai(
      ["beoordeel", "-"],
      invoer: "geen json\n{\"id\":\"b\"}\n" + record("x").replacing("2024-06-03", with: "2024-06-31"))
    #expect(
      wrong.code == 65 && wrong.fout.contains("regel 1") && wrong.fout.contains("regel 2")
        && wrong.fout.contains("2024-06-31"))
  }

  @Test func measuresItsOwnSpeed() throws {
    let path = Leeratelier.map.appending(path: "Tests/TekstTests/Fixtures/adviezen-ontwikkel.jsonl").path
    let result = try Leeratelier.draai(["meet-beoordelen", path])
    #expect(result.code == 0 && result.uit.contains("teksten per seconde") && result.uit.contains("120 woorden"))
    #expect(!Opdrachten.overzicht.contains("meet-beoordelen"))
  }
}

@Suite struct ScherpteTests {
  private let beter = """
    schrijf
    wis
    Wij adviseren dagvaarden bij de politierechter. Eis: voorwaardelijke gevangenisstraf van vier weken, proeftijd twee jaar, met meldplicht bij de reclassering.
    Doel: tot 1 april 2026 geen nieuwe melding, na te gaan door de wijkagent.
    .
    klaar

    """

  @Test func improvesAnAdviceVersionAfterVersionAndKeepsNothing() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "invoer.txt")
    try Data(beter.utf8).write(to: input)
    let result = try Leeratelier.draai(["scherpte", "thuis", "--invoer", input.path], archief: folder)
    #expect(result.code == 0, "\(result.fout)")
    for part in [
      "niet opgenomen", "«", "De officier legt dit niet terzijde", "-- Versie 1", "-- Versie 2", "Doel: 0 werd 2",
      "Juridisch: 0 werd 2",
    ] {
      #expect(result.uit.contains(part), "\(part)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "archief").path))
  }

  @Test func usesTheAdviceOfACasusOrSaysThatThereIsNone() throws {
    let casus = try Leeratelier.draai(["scherpte", "nachtslot-verouderd"], invoer: "klaar\n")
    #expect(casus.code == 0 && casus.uit.contains("De officier legt dit terzijde"), "\(casus.uit)")
    let none = try Leeratelier.draai(["scherpte", "trappenhuis"])
    #expect(none.code == 64 && none.fout.contains("ligt vooraf geen advies"))
    let near = try Leeratelier.draai(["scherpte", "thius"])
    #expect(near.code == 66 && near.fout.contains("Bedoelde u thuis?"))
    let chosen = try Leeratelier.draai(["scherpte"], invoer: "jeugd\nraar\nklaar\n")
    #expect(chosen.code == 0 && chosen.uit.contains("ken ik hier niet"))
  }

  @Test func everyShippedTextIsMediocreAndPossibleToJudge() {
    #expect(Set(Scherpteoefening.meegeleverd.map(\.id)).count == 4)
    for exercise in Scherpteoefening.meegeleverd {
      #expect(exercise.advies.instroom.iso == "2025-10-07" && exercise.advies.vastgesteld < exercise.advies.instroom)
      #expect(!exercise.situatie.isEmpty)
    }
  }
}
