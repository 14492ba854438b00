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
          .init(naam: "kenmerken", waarde: nil, uitleg: "waarop de weging rust, per tekst en puzzelstuk (bench/herken)"),
        ], voorbeeld: "leeratelier herken teksten.jsonl --vergelijk"),
      doe: herken)
  ]
}

extension Opdrachten {
  private static func herken(_ env: Omgeving) throws -> Uitgang {
    guard let path = env.argumenten.plaats.first else {
      throw Opdrachtfout("De opdracht herken vraagt een BESTAND met teksten.", .gebruik)
    }
    let data = path == "-" ? Bestandslezer.inhoud(van: 0) : Bestandslezer.inhoud(van: path)
    guard let data else { throw Opdrachtfout("Het bestand is er niet of niet te lezen: \(path)", .geenInvoer) }
    let read = Herkenbestand.lees(data)
    for fault in read.fouten { Uitvoer.melding("\(path): \(fault.melding)") }
    let library = try env.bibliotheek()
    var readers: [String: Stukkenlezer] = [:]
    if env.argumenten.heeft("kenmerken") { Uitvoer.regel(Herkenbestand.kolommen) }
    for record in read.records {
      let reader = try readers[record.casus] ?? Stukkenlezer(env.casus(record.casus, library).casus)
      readers[record.casus] = reader
      if env.argumenten.heeft("kenmerken") {
        for line in Herkenbestand.kenmerken(record, reader) { Uitvoer.regel(line) }
      }
    }
    return read.fouten.isEmpty ? .goed : .gegevens
  }
}
