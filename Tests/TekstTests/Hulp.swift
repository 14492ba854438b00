import Foundation
import Scenario
import Tekst
import Testing

/// Reads a fixture next to this file.
func fixture(_ naam: String) throws -> AdviezenBestand.Inhoud {
  let map = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
  return AdviezenBestand.lees([UInt8](try Data(contentsOf: map.appendingPathComponent(naam))))
}

/// Judges one requirement of a text; a recent advice unless the dates are given.
func oordeel(
  _ eis: Kwaliteitseis, _ tekst: String, instroom: String = "2024-06-03", vastgesteld: String = "2024-04-02",
  huiselijkGeweld: Bool = false, minderjarig: Bool = false
) throws -> Eisoordeel {
  let invoer = AdviesInvoer(
    tekst: tekst, instroom: try #require(Datum(iso: instroom)),
    vastgesteld: try #require(Datum(iso: vastgesteld)),
    huiselijkGeweld: huiselijkGeweld, minderjarig: minderjarig)
  return try #require(AdviesJudge.beoordeel(invoer).first { $0.eis == eis })
}
