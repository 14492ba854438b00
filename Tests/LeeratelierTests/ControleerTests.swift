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
      let json = try Leeratelier.draai(["controleer", path, "--json"])
      let rows = try JSONDecoder().decode([Regel].self, from: Data(json.uit.utf8))
      #expect(rows == [Regel(bestand: path, regel: 91, kolom: 13, code: "L-110", ernst: "waarschuwing")])
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

  @Test func explainsTheCodesOfPlay() throws {
    for code in ["L-110", "L-111", "L-112", "L-113"] {
      let told = try Leeratelier.draai(["uitleg", code])
      #expect(told.code == 0 && told.uit.contains("Een voorbeeld dat deze melding geeft:"), "\(code): \(told.fout)")
    }
  }
}
