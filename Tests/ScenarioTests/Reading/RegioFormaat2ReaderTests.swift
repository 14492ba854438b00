import Foundation
import Testing

@testable import Scenario

/// Hours of days that differ, and koppelvlakken of a region itself: format 2 of a region.
@Suite struct RegioFormaat2ReaderTests {
  private static let uren =
    "\"openingstijden\": { \"zsm\": { \"zondag\": \"10:00-18:00\" }, \"loket\": { \"woensdag\": \"dicht\" }, \"uitzonderingen\": [ { \"datum\": \"feestdag\", \"loket\": \"dicht\" }, { \"datum\": \"2025-12-24\", \"loket\": \"08:30-12:00\" } ] }, \"zsm_open\""

  private static let eigen = """
    "kv_school": { "naam": "melding aan school", "van": ["ketenprocescoordinator", "reclassering_zsm"], "naar": "leerplicht",
      "reactie": "antwoord", "vragen": { "doel": "d", "inhoud": "i", "verwerking": "v", "trigger": "t", "verantwoordelijk": "w",
      "vorm": "f", "reactie": "r", "kwaliteitseisen": "k" }, "wegen": [ { "kanaal": "mail", "vertraging": 5 } ],
      "termijn": 1440 }, "kv_zwaar": {
    """

  private static func lees(_ changes: [(String, String)], formaat: Int = 2) throws -> (
    Gelezen<Regioprofiel>, [DiagnosticCode]
  ) {
    var text = try Sample.text("regio.json").replacingOccurrences(of: "\"formaat\": 1", with: "\"formaat\": \(formaat)")
      .replacingOccurrences(of: "\"termijn\": 120", with: "\"termijn\": 180")
    for (from, to) in [("\"zsm_open\"", uren), ("\"kv_zwaar\": {", eigen)] + changes {
      try #require(text.contains(from), "\(from)")
      text = text.replacingOccurrences(of: from, with: to)
    }
    let read = RegioprofielReader.lees(SourceText(bestand: "r.json", tekst: text), id: "r")
    let log = DiagnosticLog()
    if let region = read.waarde, let places = CasusPlaatsen(read.source) { RegioCheck.run(region, at: places, log) }
    return (read, (read.diagnostics + log.sorted).map(\.code))
  }

  @Test func readsThem() throws {
    let (read, codes) = try Self.lees([])
    #expect(codes == [], "\(read.meldingen)")
    let region = try #require(read.waarde)
    let hours = try #require(region.openingstijden)
    #expect(hours.dag(.zsm, .zondag, jaar: 2025, maand: 3, dag: 9) == .open(600..<1080))
    #expect(hours.dag(.loket, .woensdag, jaar: 2025, maand: 3, dag: 12) == .dicht)
    #expect(hours.dag(.loket, .woensdag, jaar: 2025, maand: 12, dag: 24) == .open(510..<720))
    #expect(hours.dag(.loket, .donderdag, jaar: 2025, maand: 12, dag: 25) == .dicht)
    #expect(hours.dag(.zsm, .donderdag, jaar: 2025, maand: 12, dag: 25) == nil)
    let own = try #require(region.eigenKoppelvlakken(.zsm).first)
    #expect(
      own.koppelvlak.rawValue == "kv_school" && own.koppelvlak.naam == "melding aan school" && own.termijn == 1440)
    #expect(own.eigen == .init(van: [.ketenprocescoordinator, .reclasseringZsm], naar: .leerplicht, antwoord: true))
    #expect(region.eigenKoppelvlakken(.veiligheidshuis).isEmpty)
    #expect(KoppelvlakID(vastgelegd: own.koppelvlak.vastgelegd).naam == "melding aan school")
    #expect(KoppelvlakID(vastgelegd: "kv2") == .kv2 && KoppelvlakID.kv2.vastgelegd == "kv2")
  }

  static let fouten: [(String, String, [DiagnosticCode])] = [
    ("\"10:00-18:00\"", "\"18:00-10:00\"", [.ongeldigeTijd]), ("\"10:00-18:00\"", "\"10-18\"", [.ongeldigeTijd]),
    ("\"zondag\":", "\"zondagg\":", [.onbekendVeld]), ("\"feestdag\"", "\"pasen\"", [.ongeldigeDatum]),
    ("\"2025-12-24\"", "\"2025-02-30\"", [.ongeldigeDatum]),
    ("\"naar\": \"leerplicht\"", "\"naar\": \"school\"", [.waardeBuitenLijst]),
    ("\"naar\": \"leerplicht\"", "\"naar\": \"halt\"", [.eigenKoppelvlakStrijdig]),
    ("\"reclassering_zsm\"], \"naar\"", "\"gemeente\"], \"naar\"", [.eigenKoppelvlakStrijdig]),
    ("\"reactie\": \"antwoord\"", "\"reactie\": \"geen\"", [.eigenKoppelvlakStrijdig]),
    ("\"reactie\": \"antwoord\"", "\"reactie\": \"ja\"", [.waardeBuitenLijst]),
    ("\"naam\": \"melding aan school\", ", "", [.ontbrekendVeld]),
    ("\"vertraging\": 5", "\"vertraging\": 1500", [.wegLangerDanTermijn]),
    ("\"kv_school\"", "\"school\"", [.onbekendVeld]), ("\"systeem\": \"GCOS\",", "", []),
  ]

  @Test(arguments: fouten.indices) func reportsWhatDoesNotFit(_ index: Int) throws {
    let (from, to, codes) = Self.fouten[index]
    let (read, found) = try Self.lees([(from, to)])
    #expect(found == codes, "\(read.meldingen)")
  }

  @Test func formatOneKnowsNoneOfIt() throws {
    let (read, codes) = try Self.lees([], formaat: 1)
    #expect(Set(codes) == [.onbekendVeld] && read.waarde == nil)
    let (without, missing) = try Self.lees([("\"systeem\": \"GCOS\",", "")], formaat: 1)
    #expect(missing.contains(.ontbrekendVeld) && without.waarde == nil)
  }
}
