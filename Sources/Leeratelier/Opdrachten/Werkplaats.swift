import FoundationEssentials
import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

extension Opdrachten {
  static let nazoeken: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "voorbeeld", kort: "het meegeleverde voorbeeldduo zien spelen", argumenten: "[CASUS]",
        uitleg: "Speelt een verwacht verloop van een casus, stap voor stap in gewone tekst, en toont de scorekaart.",
        opties: [.init(naam: "verloop", waarde: "NAAM", uitleg: "welk verloop; gewoon het eerste")],
        voorbeeld: "leeratelier voorbeeld nachtslot"),
      doe: { env in
        _ = try Voorbeeld.speel(
          env, casus: env.argumenten.plaats.first ?? Voorbeeld.casus, verloop: env.argumenten.waarde("verloop"))
        return .goed
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "doorloop", kort: "een casus duizenden keren willekeurig spelen (voor auteurs)", argumenten: "[CASUS …]",
        uitleg:
          "Speelt casussen, bij naam of als bestand, willekeurig en geeft de meldingen die 'controleer' daarbij ook geeft (L-110 en verder): wat niemand bereikt en wat nooit valt. Daarbij hoe vaak elke beslissing viel, en of de opname dezelfde toestand gaf.",
        opties: [
          .init(naam: "keren", waarde: "GETAL", uitleg: "hoe vaak per casus (gewoon 300)"),
          .init(naam: "zaad", waarde: "GETAL", uitleg: "ander begin van het toeval"),
          .json,
        ], voorbeeld: "leeratelier doorloop trappenhuis --keren 1000"),
      doe: doorloop),
  ]

  /// Verbs for those who build the program.
  static let werkplaats: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "dekking", kort: "docs/dekking.md opnieuw maken", argumenten: "",
        uitleg: "Schrijft de dekking van bijlage 1 door de regels.",
        opties: [], voorbeeld: "leeratelier dekking > docs/dekking.md", verborgen: true),
      doe: { _ in
        Uitvoer.tekst(Dekking.markdown)
        return .goed
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "meet-beoordelen", kort: "hoe snel adviezen worden beoordeeld", argumenten: "BESTAND",
        uitleg:
          "Beoordeelt de adviezen in een bestand telkens opnieuw en drukt het aantal teksten per seconde af en de tijd per tekst van 120 woorden: de beste van vijf ronden.",
        opties: [], voorbeeld: "leeratelier meet-beoordelen adviezen.jsonl", verborgen: true),
      doe: meetBeoordelen),
  ]

  private static func kaleWoorden(_ bytes: [UInt8]) -> Int {
    var words = 0
    var inWord = false
    for byte in bytes {
      let isSpace = byte <= 32
      if !isSpace, !inWord { words += 1 }
      inWord = !isSpace
    }
    return words
  }

  private static func meetBeoordelen(_ env: Omgeving) throws -> Uitgang {
    let path = try env.argumenten.plek(0)
    guard let data = Bestandslezer.inhoud(van: path) else {
      throw Opdrachtfout("Het bestand is er niet of niet te lezen: \(path)", .geenInvoer)
    }
    let records = AdviezenBestand.lees(data).records
    let words = records.reduce(0) { $0 + $1.invoer.tekst.split(whereSeparator: \.isWhitespace).count }
    guard words > 0 else { throw Opdrachtfout("In \(path) staat geen advies om te meten.", .gegevens) }
    let clock = ContinuousClock()
    var best = Double.infinity
    var points = 0
    for _ in 0..<5 {
      points = 0
      let took = clock.measure {
        for record in records {
          for item in AdviesJudge.beoordeel(record.invoer) { points += item.oordeel?.rawValue ?? 0 }
        }
      }
      best = min(best, Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
    }
    // The least that reading can cost: every byte looked at once, and its words counted.
    let bytes = records.map { Array($0.invoer.tekst.utf8) }
    var scan = Double.infinity
    var counted = 0
    for _ in 0..<5 {
      counted = 0
      let took = clock.measure { for text in bytes { counted += Self.kaleWoorden(text) } }
      scan = min(scan, Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
    }
    func number(_ value: Double) -> String { Getaltekst.getal(value, 2) }
    Uitvoer.regel("teksten                     \(records.count) (\(words / records.count) woorden gemiddeld)")
    Uitvoer.regel("teksten per seconde         \(Int(Double(records.count) / best))")
    Uitvoer.regel("ms per tekst van 120 woorden  \(number(best * 1000 / Double(words) * 120))")
    // The sum shows that every text was judged.
    Uitvoer.regel("keer een kale scan            \(Int(best / scan)) (\(counted) woorden geteld)")
    Uitvoer.regel("punten samen                \(points)")
    return .goed
  }

  private static func doorloop(_ env: Omgeving) throws -> Uitgang {
    let library = try env.bibliotheek()
    let names = env.argumenten.plaats.isEmpty ? library.casusIds : env.argumenten.plaats
    let runs = try env.argumenten.getal("keren", 1...1_000_000) ?? 300
    let seed = try env.argumenten.getal("zaad", 0...Int.max / 2) ?? 0
    var good = true
    var rows: [Doorlooprij] = []
    let all = try names.map { try env.scenario(naamOfPad: $0) }
    let reports = Doorlopen.alle(all.map { ($0.casus, $0.regio) }, keren: runs, zaad: UInt64(seed))
    for (chosen, report) in zip(all, reports) {
      let casus = chosen.casus
      let source = SourceText(bestand: chosen.pad, bytes: chosen.bron.casus)
      let found = CasusPlaatsen(source).map { report.meldingen(casus, in: $0) } ?? []
      good = good && report.gaaf && !found.contains { $0.ernst == .fout }
      if env.argumenten.heeft("json") {
        rows.append(Doorlooprij(report, DiagnosticFormatter.regels(found, in: source)))
        continue
      }
      for line in report.regels { Uitvoer.regel(line) }
      for line in DiagnosticFormatter.tekst(found, in: source) { Uitvoer.regel("  \(line)") }
    }
    if env.argumenten.heeft("json") { try Uitvoer.json(rows) }
    return good ? .goed : .gegevens
  }
}

/// One casus in `doorloop --json`.
private struct Doorlooprij: Encodable {
  let casus: String
  let keren: Int
  let geeindigd: Int
  let gelijk: Int
  let handelingen: Int
  let beslissingen: [String: Int]
  let meldingen: [DiagnosticFormatter.Regel]

  init(_ report: Doorlooprapport, _ found: [DiagnosticFormatter.Regel]) {
    casus = report.casus
    keren = report.keren
    geeindigd = report.geeindigd
    gelijk = report.gelijk
    handelingen = report.handelingen
    beslissingen = Dictionary(report.beslissingen.map { ($0.id, $0.aantal) }) { first, _ in first }
    meldingen = found
  }
}
