import Foundation
import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

extension Opdrachten {
  static let oordelen: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "beoordeel", kort: "adviezen in een bestand op de zes kwaliteitseisen beoordelen", argumenten: "BESTAND",
        uitleg:
          "Leest adviezen (één JSON-object per regel: id, instroom, vastgesteld, huiselijk_geweld, minderjarig, tekst en desgewenst labels) en geeft per eis een oordeel 0, 1 of 2 met de reden. Met --vergelijk: de overeenstemming met de labels. Het bestand - is de standaardinvoer.",
        opties: [
          .init(naam: "json", waarde: nil, uitleg: "één JSON-object per regel"),
          .init(naam: "vergelijk", waarde: nil, uitleg: "overeenstemming met de labels, per eis, met n en interval"),
          .init(naam: "zaad", waarde: "GETAL", uitleg: "zaad van de bootstrap"),
        ], voorbeeld: "leeratelier beoordeel adviezen.jsonl --vergelijk"),
      doe: beoordeel)
  ]

  private static func beoordeel(_ env: Omgeving) throws -> Int32 {
    let path = env.argumenten.plaats[0]
    let data = path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    guard let data else { throw Opdrachtfout("Het bestand is er niet of niet te lezen: \(path)", .geenInvoer) }
    let read = AdviezenBestand.lees(Array(data))
    for fault in read.fouten { Uitvoer.melding("\(path): \(fault.melding)") }
    if read.records.isEmpty, read.fouten.isEmpty { Uitvoer.melding("\(path): er staan geen adviezen in dit bestand.") }
    if env.argumenten.heeft("vergelijk") {
      let seed = try env.argumenten.getal("zaad", 0...Int.max).map { UInt64($0) } ?? 1
      Uitvoer.regel(Vergelijking(read.records, zaad: seed).alsTekst)
    } else {
      for record in read.records {
        let judgements = AdviesJudge.beoordeel(record.invoer)
        if env.argumenten.heeft("json") {
          Uitvoer.regel(AdviezenBestand.regel(id: record.id, judgements))
        } else {
          toon(record, judgements)
        }
      }
    }
    return read.fouten.isEmpty ? 0 : Uitgang.gegevens.rawValue
  }

  private static func toon(_ record: AdviesRecord, _ judgements: [Eisoordeel]) {
    Uitvoer.regel("Advies \(Uitvoer.veilig(record.id))")
    for item in judgements {
      guard let verdict = item.oordeel else { continue }
      for line in Uitvoer.vouw(Uitvoer.veilig("  \(item.eis.rawValue): \(verdict.rawValue). \(item.waarom)"), 96) {
        Uitvoer.regel(line)
      }
      if !item.suggestie.isEmpty {
        for line in Uitvoer.vouw(Uitvoer.veilig(item.suggestie), 96, inspringen: "     ") { Uitvoer.regel(line) }
      }
    }
    Uitvoer.regel("")
  }
}
