import FoundationEssentials
import Scenario
import Tekst

extension Opdrachten {
  static let herkennen: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "herken", kort: "lezen welke puzzelstukken in teksten staan",
        argumenten: "BESTAND",
        uitleg:
          "Leest teksten (één JSON-object per regel: id, casus, soort, tekst en desgewenst onthult, noemt en vraagt) "
          + "naast de puzzelstukken van hun casus, en zegt welke de tekst prijsgeeft (onthult), van welke hij alleen "
          + "zegt dat er iets is (noemt) en welke een antwoord op hem zouden zijn (vraagt), met de woorden waarop dat "
          + "steunt. Het bestand - is de standaardinvoer. Met --vergelijk: hoe goed dat klopt met de labels.",
        opties: [
          .init(naam: "json", waarde: nil, uitleg: "één JSON-object per regel"),
          .init(naam: "vergelijk", waarde: nil, uitleg: "precisie, vangst en F1 per soort, met intervallen"),
          .init(naam: "kenmerken", waarde: nil, uitleg: "wat de weging ziet, per tekst en puzzelstuk, als JSON"),
          .init(naam: "achtergrond", waarde: nil, uitleg: "hoe gewoon woorden in deze teksten zijn, om van te leren"),
          .init(naam: "zaad", waarde: "GETAL", uitleg: "zaad van de bootstrap"),
        ], voorbeeld: "leeratelier herken teksten.jsonl --vergelijk"),
      doe: herken)
  ]

  private static func herken(_ env: Omgeving) throws -> Uitgang {
    guard let path = env.argumenten.plaats.first else {
      throw Opdrachtfout("De opdracht herken vraagt een BESTAND met teksten.", .gebruik)
    }
    let data = try env.inhoud(path)
    let seed = try env.argumenten.zaad()
    let read = Herkenbestand.lees(data)
    if env.argumenten.heeft("achtergrond") {
      for line in Herkenbestand.achtergrond(read.records.map(\.tekst), minstens: 4) { Uitvoer.dataregel(line) }
      for fault in read.fouten { Uitvoer.melding("\(path): \(fault.melding)") }
      return read.fouten.isEmpty ? .goed : .gegevens
    }
    var faults = read.fouten
    let library = try env.bibliotheek()
    let known = library.casusIds
    var readers: [String: (lezer: Stukkenlezer, casus: Casus)] = [:]
    var comparison = Herkenvergelijking()
    if env.argumenten.heeft("kenmerken") { Uitvoer.dataregel(Herkenbestand.kolommen) }
    for record in read.records {
      guard known.contains(record.casus) else {
        faults.append(
          RecordFout(
            regel: record.regel, soort: .onbekendeWaarde(veld: "casus", waarde: record.casus, keuzes: known)))
        continue
      }
      let found: (lezer: Stukkenlezer, casus: Casus)
      if let earlier = readers[record.casus] {
        found = earlier
      } else {
        let casus = try env.casus(record.casus, library).casus
        found = (Stukkenlezer(casus), casus)
        readers[record.casus] = found
      }
      if let fault = Herkenbestand.vreemdLabel(record, found.casus) {
        faults.append(fault)
        continue
      }
      if env.argumenten.heeft("kenmerken") {
        for line in Herkenbestand.kenmerken(record, found.lezer) { Uitvoer.dataregel(line) }
        continue
      }
      let recognised = found.lezer.lees(record.tekst, soort: record.soort)
      if env.argumenten.heeft("vergelijk") {
        comparison.voegToe(record, recognised)
      } else if env.argumenten.heeft("json") {
        Uitvoer.dataregel(Herkenbestand.regel(id: record.id, recognised))
      } else {
        toon(record, recognised, found.casus)
      }
    }
    if env.argumenten.heeft("vergelijk") { Uitvoer.regel(comparison.alsTekst(zaad: seed)) }
    for fault in faults.sorted(by: { $0.regel < $1.regel }) { Uitvoer.melding("\(path): \(fault.melding)") }
    return faults.isEmpty ? .goed : .gegevens
  }

  private static func toon(_ record: Herkenbestand.Record, _ found: [Herkend], _ casus: Casus) {
    Uitvoer.regel("Tekst \(Uitvoer.veilig(record.id)) (\(record.soort.rawValue), \(record.casus))")
    Uitvoer.alinea(Uitvoer.veilig(Herkenbestand.gemerkt(record.tekst, found)), inspringen: "  ")
    if found.isEmpty { Uitvoer.regel("  Geen puzzelstuk herkend.") }
    for item in found {
      let title = casus.puzzelstuk(item.stuk)?.titel ?? item.stuk
      let words = item.woorden.map { "\u{2018}\(Uitvoer.veilig($0.woorden))\u{2019}" }.joined(separator: ", ")
      let sure = Int((item.zekerheid * 100).rounded())
      Uitvoer.alinea(
        "\(item.soort.rawValue): \(title) [\(item.stuk)], zekerheid \(sure) %. Woorden: \(words)", inspringen: "  ")
    }
    Uitvoer.regel("")
  }
}
