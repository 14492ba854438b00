import SimEngine
import Testing

@testable import Scenario
@testable import Verslag

/// Where somebody is in a leergang: by what was done, never by how well.
@Suite struct LeergangstandTests {
  private static func deel(_ id: String, _ casus: String, _ conditions: [Leergang.Voorwaarde]) -> Leergang.Deel {
    .init(
      id: id, titel: "Deel \(id)", casussen: [casus], leerdoelen: [.init(soort: .kennis, tekst: "T")],
      opdracht: "Doe \(id).", verder: conditions)
  }

  private static let leergang = Leergang(
    id: "l", titel: "Leren", toelichting: "U",
    delen: [
      deel("a", "x", [.init(soort: .sessies, aantal: 2), .init(soort: .gesprek, aantal: 1)]),
      deel("b", "y", [.init(soort: .sessies, aantal: 1), .init(soort: .voornemen, aantal: 1)]),
    ])

  private static func sessie(
    _ casus: String, _ day: Int = 1, gesprekken: Int = 0, voornemens: Int = 0, voldaan: Int = 0
  ) -> Leergangsessie {
    Leergangsessie(
      casus: casus, geopend: "2026-11-0\(day)T16:00:00+01:00", gesprekken: gesprekken, voornemens: voornemens,
      onderdelen: [.triage: .init(voldaan: voldaan, samen: 7)])
  }

  @Test func oneIsAtTheFirstPartOfWhichSomethingIsLeft() {
    func now(_ sessions: [Leergangsessie]) -> String? { Leergangstand(Self.leergang, sessions).nu?.id }
    #expect(now([]) == "a")
    #expect(now([Self.sessie("x"), Self.sessie("x")]) == "a", "there was no conversation")
    #expect(now([Self.sessie("x", gesprekken: 1)]) == "a", "one session of two")
    let first = [Self.sessie("x", gesprekken: 1), Self.sessie("x")]
    #expect(now(first) == "b")
    #expect(now(first + [Self.sessie("y")]) == "b", "there is no intention")
    #expect(now(first + [Self.sessie("y", voornemens: 1)]) == nil)
    #expect(now(first + [Self.sessie("z", voornemens: 1)]) == "b", "a casus of no part counts for none")
  }

  /// All findings or none: the way on is the same.
  @Test func howWellItWentIsNoCondition() {
    for met in [0, 7] {
      let stand = Leergangstand(
        Self.leergang, [Self.sessie("x", gesprekken: 1, voldaan: met), Self.sessie("x", voldaan: met)])
      #expect(stand.nu?.id == "b")
    }
  }

  @Test(arguments: [true, false]) func tooFewSessionsAreSaidToBeTooFew(_ draws: Bool) throws {
    for count in 0...4 {
      let sessions = (0..<count).map { Self.sessie("x", $0 + 1, voldaan: $0 + 1) }
      let lines = Leergangstand(Self.leergang, sessions).regels("reiger", blokken: draws)
      let triage = try #require(lines.first { $0.hasPrefix("Triage:") })
      #expect(triage.contains("te weinig om iets over te zeggen") == (count < 3), "\(count): \(triage)")
      #expect(lines.contains { $0.hasPrefix("Tijd: te weinig") }, "a part that never came up has nothing to show")
      guard count >= 3 else { continue }
      #expect(triage.contains(draws ? "eerst 1 van 7, laatst \(count) van 7" : "1 van 7, 2 van 7, 3 van 7"))
      #expect(triage.contains("▂") == draws)
    }
    #expect(Leergangstand(Self.leergang, []).regels("reiger", blokken: draws)[0] == "Leren · reiger")
  }

  /// In the order in which they were played, whatever the order in which they were found.
  @Test func theChartGoesByTime() throws {
    let sessions = [3, 1, 2].map { Self.sessie("x", $0, voldaan: $0 * 2) }
    let lines = Leergangstand(Self.leergang, sessions).regels("reiger", blokken: true)
    #expect(try #require(lines.first { $0.hasPrefix("Triage:") }).contains("▃ ▅ ▇"))
  }
}
