import Foundation
import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// Somebody whom a casus names itself, on a real terminal and in what is read afterwards.
@Suite(.serialized) struct EigenRolTests {
  /// The scenarios that ship, in which one casus has a daughter to speak with and a huisarts in the house.
  private static func scenarios(in folder: URL) throws -> URL {
    let copy = folder.appending(path: "scenarios")
    try FileManager.default.copyItem(at: Leeratelier.map.appending(path: "scenarios"), to: copy)
    let path = copy.appending(path: "casussen/jas-voor-de-winter.json")
    var text = try String(contentsOf: path, encoding: .utf8)
    for (from, to) in [
      (
        "  \"personen\": [",
        """
          "rollen": [
            { "id": "dochter", "naam": "Sanne, de dochter", "netwerk": "gesprek" },
            { "id": "wijkzuster", "naam": "wijkzuster", "netwerk": "zsm" }
          ],
          "personen": [
        """
      ),
      (
        "  \"standpunten\": [",
        """
          "standpunten": [
            { "rol": "dochter", "woorden": ["Ik had die jas ook kunnen betalen."], "voor": [], "tegen": [] },
            { "rol": "wijkzuster", "woorden": ["Zij eet slecht."], "voor": [], "tegen": [] },
        """
      ),
    ] {
      let place = try #require(text.range(of: from))
      text.replaceSubrange(place, with: to)
    }
    try text.write(to: path, atomically: true, encoding: .utf8)
    return copy
  }

  @Test func oneSpeaksWithThemByNameInATypedLine() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let scenarios = try Self.scenarios(in: folder)
    let checked = try Leeratelier.draai([
      "controleer", "--zonder-spelen", "--scenarios", scenarios.path,
      scenarios.appending(path: "casussen/jas-voor-de-winter.json").path,
    ])
    #expect(!checked.uit.contains("fout["), "\(checked.uit)")
    let screen = try PseudoTerminalTests.Scherm(
      ["oefen", "jas-voor-de-winter", "--scenarios", scenarios.path], folder, kolommen: 80, rijen: 24)
    try #require(screen.wacht(op: "te beginnen:", "vervolg:"))
    while !screen.alles.contains("voor uitleg):") {
      screen.typ("\r")
      try #require(screen.wacht(op: "te beginnen:", "vervolg:", "voor verder:", "voor uitleg):"))
    }
    // By a word of the name, as people say it.
    screen.typ("spreek met sanne\r")
    try #require(screen.wacht(op: "Sanne, de dochter"), "\(screen.alles.suffix(1500))")
    screen.typ("\r")
    try #require(screen.wacht(op: "Ik had die jas ook"), "\(screen.alles.suffix(1500))")
    screen.typ("stop\r")
    _ = screen.wacht(op: "\u{1B}[?1049l")
    screen.process.waitUntilExit()
    // What was recorded is read without the file.
    let code = try Leeratelier.code(folder)
    let told = try Leeratelier.draai(
      ["terugkijken", code, "--trainer"], archief: folder, invoer: String(repeating: "v\n", count: 12) + "q\n"
    ).uit
    #expect(told.contains("Sanne, de dochter: \u{2018}Ik had die jas ook kunnen betalen.\u{2019}"), "\(told)")
    #expect(!told.contains("eigen:"))
    for form in ["csv", "json", "xes", "ocel"] {
      let out = try Leeratelier.draai(["exporteer", code, "--als", form], archief: folder).uit
      #expect(!out.contains("eigen:"), "\(form)")
    }
  }
}
