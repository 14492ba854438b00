import Foundation
import Testing

@testable import Leeratelier

@Suite struct ControleerTests {
  private struct Regel: Decodable, Equatable {
    let bestand: String
    let regel: Int
    let kolom: Int
    let code: String
    let ernst: String
  }

  /// A casus in which nobody can get one puzzelstuk, in a folder of its own.
  private func metOnbereikbaarStuk(_ body: (String) throws -> Void) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let sample = Leeratelier.map.appending(path: "Tests/ScenarioTests/Fixtures/voorbeeld.json")
    let serves = "over sport.\"],\n      \"beslissingen\": [\"dagvaarden-toezicht\"], \"doelen\": ["
    let text = try String(contentsOf: sample, encoding: .utf8)
    try #require(text.contains(serves))
    let file = folder.appending(path: "voorbeeld.json")
    try Data(text.replacingOccurrences(of: serves + "\"herhaling-voorkomen\"]", with: serves + "]").utf8).write(
      to: file)
    try body(file.path)
  }

  @Test func playsACasusAndSaysWhatNobodyReachesWithItsPlace() throws {
    try metOnbereikbaarStuk { path in
      let told = try Leeratelier.draai(["controleer", path])
      #expect(told.code == 0, "a warning leaves a casus playable: \(told.fout)")
      #expect(told.uit.contains("voorbeeld.json:91:13: waarschuwing L-110: "), "\(told.uit)")
      #expect(told.uit.contains("voorbeeld.json:2:1: waarschuwing L-116: "), "\(told.uit)")
      let json = try Leeratelier.draai(["controleer", path, "--json"])
      let rows = try JSONDecoder().decode([Regel].self, from: Data(json.uit.utf8))
      #expect(
        rows == [
          Regel(bestand: path, regel: 2, kolom: 1, code: "L-116", ernst: "waarschuwing"),
          Regel(bestand: path, regel: 91, kolom: 13, code: "L-110", ernst: "waarschuwing"),
        ])
    }
  }

  @Test func readsOnlyWhenAskedTo() throws {
    try metOnbereikbaarStuk { path in
      let told = try Leeratelier.draai(["controleer", path, "--zonder-spelen"])
      #expect(told.code == 0 && told.uit == "1 bestand: Geen meldingen.\n", "\(told.uit)")
    }
  }

  @Test func saysOfASingleFileToThatItsRegionIsNotThere() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let sample = Leeratelier.map.appending(path: "Tests/ScenarioTests/Fixtures/voorbeeld.json")
    let text = try String(contentsOf: sample, encoding: .utf8)
    let file = folder.appending(path: "voorbeeld.json")
    try Data(text.replacing("\"regio\": \"neutraal\"", with: "\"regio\": \"neutral\"").utf8).write(to: file)
    let told = try Leeratelier.draai(["controleer", file.path])
    #expect(told.code == 65 && told.uit.contains("L-018") && told.uit.contains("\"neutraal\""), "\(told.uit)")
  }

  @Test func knowsTheSettingsOfTheRegiosimulatie() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let sample = Leeratelier.map.appending(path: "scenarios/regioprofielen/neutraal.json")
    let text = try String(contentsOf: sample, encoding: .utf8)
    try #require(text.contains("\"simulatie\": {}"))
    let regions = folder.appending(path: "regioprofielen")
    try FileManager.default.createDirectory(at: regions, withIntermediateDirectories: true)
    let file = regions.appending(path: "neutraal.json")
    let settings = "{\n\"doorzetkanz\": 0.5,\n\"doorzetkans\": 1.5,\n\"zsm_open\": \"acht uur\",\n\"kpc\": 3\n}"
    try Data(text.replacing("\"simulatie\": {}", with: "\"simulatie\": \(settings)").utf8).write(to: file)
    let json = try Leeratelier.draai(["controleer", file.path, "--json"])
    #expect(json.code == 65)
    let rows = try JSONDecoder().decode([Regel].self, from: Data(json.uit.utf8))
    let first = try #require(rows.first?.regel)
    #expect(rows.map(\.code) == ["L-021", "L-025", "L-024"])
    #expect(rows.map { $0.regel - first } == [0, 1, 2] && rows.map(\.kolom) == [1, 16, 13])
  }

  @Test(arguments: ["L-012", "l12", "12"]) func explainsACodeAsPeopleWriteIt(_ code: String) throws {
    let told = try Leeratelier.draai(["uitleg", code])
    #expect(told.code == 0 && told.uit.hasPrefix("L-012: "), "\(told.fout)")
  }

  @Test func listsCodesAndPlaysAsJSON() throws {
    struct Code: Decodable { let code, ernst, titel, uitleg, voorbeeld: String }
    let codes = try JSONDecoder().decode([Code].self, from: Data(Leeratelier.draai(["uitleg", "--json"]).uit.utf8))
    #expect(codes.contains { $0.code == "L-112" && $0.ernst == "fout" && !$0.voorbeeld.isEmpty })
    struct Play: Decodable {
      let casus: String
      let keren: Int
      let beslissingen: [String: Int]
      let meldingen: [Regel]
    }
    let told = try Leeratelier.draai(["doorloop", "jas-voor-de-winter", "--keren", "3", "--json"])
    let plays = try JSONDecoder().decode([Play].self, from: Data(told.uit.utf8))
    #expect(plays.map(\.casus) == ["jas-voor-de-winter"] && plays.map(\.keren) == [3])
    #expect(plays.first?.beslissingen.values.reduce(0, +) == 3)
  }

  @Test func inputThatCannotBeReadLeavesNoSessionBehind() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    for path in ["/bestaat/niet", folder.path] {
      let told = try Leeratelier.draai(["oefen", "jas-voor-de-winter", "--invoer", path], archief: folder)
      #expect(told.code == 66 && told.fout.contains(path), "\(told.fout)")
    }
    #expect(try Leeratelier.draai(["sessies", "--json"], archief: folder).uit == "[]\n")
    let empty = try Leeratelier.draai(["oefen", "jas-voor-de-winter", "--invoer", "/dev/null"], archief: folder)
    #expect(empty.code == 0 && empty.uit.contains("De invoer is op"), "\(empty.fout)")
  }

  @Test func explainsTheCodesOfPlay() throws {
    for code in ["L-110", "L-111", "L-112", "L-113"] {
      let told = try Leeratelier.draai(["uitleg", code])
      #expect(told.code == 0 && told.uit.contains("Een voorbeeld dat deze melding geeft:"), "\(code): \(told.fout)")
    }
  }
}
