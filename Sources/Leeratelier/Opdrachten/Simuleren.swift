import FoundationEssentials
import Regiosimulatie
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  static let simuleren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "simuleer", kort: "een afspraak uitproberen op een hele regio", argumenten: "",
        uitleg:
          "Laat duizenden zaken door een regio lopen en toont wat afspraken over de koppelvlakken doen met opvolging, terugkoppeling en snelheid. Met --vergelijk loopt een tweede regio ernaast, met dezelfde verdachten en dezelfde tijden. De cijfers zijn verhoudingen onder aannames, geen metingen aan een echte regio. Zonder --regio: het neutrale profiel. Ctrl-C stopt de instroom en toont wat er tot dan is.\n\nDe instellingen heten: \(Instelling.alle.map(\.naam).joined(separator: ", ")).",
        opties: [
          .init(naam: "regio", waarde: "REGIO", uitleg: "het regioprofiel"),
          .init(naam: "dagen", waarde: "GETAL", uitleg: "looptijd in dagen (gewoon 365)"),
          .init(naam: "zaad", waarde: "GETAL", uitleg: "ander begin van het toeval (gewoon 1)"),
          .init(naam: "herhalingen", waarde: "GETAL", uitleg: "hoe vaak (gewoon 1, bij --vergelijk 10)"),
          .init(naam: "herhaling", waarde: "GETAL", uitleg: "alleen de herhaling met dit nummer"),
          .init(
            naam: "instelling", waarde: "NAAM=WAARDE", uitleg: "een andere instelling; mag vaker", herhaalbaar: true),
          .init(
            naam: "vergelijk", waarde: "NAAM=WAARDE", uitleg: "een tweede regio die hierin verschilt; mag vaker",
            herhaalbaar: true),
          .init(naam: "kernen", waarde: "GETAL", uitleg: "op zoveel kernen tegelijk (gewoon alle)"),
          .init(
            naam: "begin-met", waarde: "GETAL",
            uitleg: "zoveel zaken liggen er al als ZSM de eerste dag opent (gewoon 0: lege rijen)"),
          .init(naam: "json", waarde: nil, uitleg: "de uitkomsten als JSON"),
          .init(naam: "csv", waarde: nil, uitleg: "een regel per herhaling, als CSV voor een Nederlands rekenblad"),
          .init(naam: "html", waarde: "BESTAND", uitleg: "de uitkomsten als webpagina met grafieken"),
          .init(naam: "zaak", waarde: "GETAL", uitleg: "wat er met één zaak gebeurde, als tijdlijn"),
        ],
        voorbeeld: "leeratelier simuleer --regio rotterdam --herhalingen 10 --vergelijk adressering=meerdere"),
      doe: { try Simulatieopdracht($0).voerUit() })
  ]
}

/// One command line of `simuleer`, read and checked.
struct Simulatieopdracht {
  let env: Omgeving
  let regio: String
  let dagen: Int
  let zaad: UInt64
  let nummers: ClosedRange<Int>
  let basis: Regioinstellingen
  let anders: Regioinstellingen?

  init(_ env: Omgeving) throws {
    self.env = env
    let arguments = env.argumenten
    dagen = try arguments.getal("dagen", 1...Regiobelasting.hoogsteDagen) ?? 365
    zaad = try arguments.zaad()
    let compared = arguments.alle("vergelijk")
    let count = try arguments.getal("herhalingen", 1...100_000)
    if let single = try arguments.getal("herhaling", 1...100_000) {
      if count != nil { throw Opdrachtfout("Kies --herhalingen of --herhaling, niet allebei.", .gebruik) }
      nummers = single...single
    } else {
      nummers = 1...(count ?? (compared.isEmpty ? 1 : 10))
    }
    var settings = Regioinstellingen()
    if let name = arguments.waarde("regio") {
      let profile = try env.regio(name, env.bibliotheek()).regio
      regio = profile.naam
      do {
        settings = try Regioinstellingen(profile)
      } catch {
        throw Opdrachtfout(
          "Het regioprofiel \(profile.id) heeft onder \u{2018}simulatie\u{2019} een fout. \(error.tekst)", .gegevens)
      }
    } else {
      regio = "Neutrale regio"
    }
    settings.beginMet = try arguments.getal("begin-met", 0...Regioinstellingen.hoogsteStapel) ?? 0
    basis = try Self.pasToe(arguments.alle("instelling"), settings)
    anders = compared.isEmpty ? nil : try Self.pasToe(compared, basis)
    for item in [basis, anders].compactMap({ $0 }) {
      let faults = Regiobelasting.fouten(item, dagen: dagen)
      if !faults.isEmpty {
        throw Opdrachtfout(faults.map { Uitvoer.veilig($0.tekst) }.joined(separator: "\n"), .instelling)
      }
    }
  }

  private static func pasToe(_ texts: [String], _ settings: Regioinstellingen) throws(Opdrachtfout) -> Regioinstellingen
  {
    var result = settings
    for text in texts {
      do {
        try result.pasToe(text)
      } catch {
        throw Opdrachtfout(Uitvoer.veilig(error.tekst), .instelling)
      }
    }
    return result
  }

  /// The run and its output.
  func voerUit() throws -> Uitgang {
    let simulation = Regiosimulatie(basis, dagen: dagen, zaad: zaad)
    let other = anders.map { Regiosimulatie($0, dagen: dagen, zaad: zaad) }
    if let number = try env.argumenten.getal("zaak", 1...Int(Int32.max)) { return try toonZaak(number, simulation) }
    let page = env.argumenten.waarde("html")
    if let page, !FileManager.default.isWritableFile(atPath: URL(filePath: page).deletingLastPathComponent().path) {
      throw Opdrachtfout(
        "In de map van \(page) is niet te schrijven, of zij bestaat niet.", .nietTeMaken)
    }
    var warnings: [String] = []
    for item in [basis, anders].compactMap({ $0 }) {
      for line in Regiobelasting.waarschuwingen(item, dagen: dagen) where !warnings.contains(line) {
        warnings.append(line)
      }
    }
    for line in warnings { Uitvoer.melding("Let op: \(line)") }
    let progress = Voortgangsmelder()
    let workers = try env.argumenten.getal("kernen", 1...1_024) ?? ProcessInfo.processInfo.activeProcessorCount
    let series = Regioherhalingen(simulation, anders: other, nummers: nummers).voerUit(werkers: workers) {
      progress.meld($0)
    }
    progress.klaar()
    let isForProgram = env.argumenten.heeft("json") || env.argumenten.heeft("csv")
    if env.argumenten.heeft("json") {
      try toonJSON(series)
    } else if isForProgram {
      Uitvoer.tekst(RegioCSV.tekst(series, dagen: dagen, zaad: zaad, middelen: middelen))
    }
    if page != nil || !isForProgram {
      // The picture of the week comes from the first replication, and from no more days than a year.
      let shown = min(series.basis.first?.afgebrokenOpDag.map { max(1, Int($0)) } ?? dagen, 366)
      let report = Regioverslag(
        regio: regio, dagen: dagen, zaad: zaad, instellingen: env.argumenten.alle("instelling").map(Uitvoer.veilig),
        vergelijk: env.argumenten.alle("vergelijk").map(Uitvoer.veilig), waarschuwingen: warnings, reeks: series,
        weekbeeld: weekbeeld(basis, shown), weekbeeldAnders: anders.map { weekbeeld($0, shown) },
        middelen: middelen)
      if let page { try env.schrijf(RegioPagina.html(report), naar: page) }
      if !isForProgram { toonTekst(report) }
      if let page, !isForProgram { Uitvoer.regel("De grafieken staan in \(page).") }
    }
    if series.afgebroken { Uitvoer.melding("Afgebroken: dit is wat er tot nu toe is.") }
    return series.afgebroken ? .afgebroken : .goed
  }

  /// The pools that either of the two has.
  private var middelen: [Middel] {
    Middel.allCases.filter { basis.middelen.contains($0) || anders?.middelen.contains($0) == true }
  }

  private func weekbeeld(_ settings: Regioinstellingen, _ days: Int) -> Weekbeeld {
    Regiosimulatie(settings, dagen: days, zaad: zaad).metWeekbeeld(nummers.lowerBound).weekbeeld
  }

  private func toonJSON(_ series: Regioreeks) throws {
    if anders != nil {
      try Uitvoer.json(Vergelijkingsuitvoer(series))
    } else if nummers.count == 1, let only = series.basis.first {
      try Uitvoer.json(only)
    } else {
      try Uitvoer.json(series.basis)
    }
  }

  private func toonTekst(_ report: Regioverslag) {
    env.toonLang("De regiosimulatie", tabel: true) { width in
      RegioTekst(blokken: env.blokken, breedte: width).regels(report)
    }
  }

  private func toonZaak(_ number: Int, _ simulation: Regiosimulatie) throws -> Uitgang {
    let trail = simulation.zaak(number, herhaling: nummers.lowerBound)
    guard !trail.isEmpty else {
      throw Opdrachtfout(
        "In deze looptijd stroomde geen zaak \(number) in. Kies een lager nummer, of meer dagen met --dagen.", .gebruik)
    }
    if env.argumenten.heeft("json") {
      try Uitvoer.json(
        trail.map { Tijdlijnregel(tijd: $0.moment, soort: $0.soort, tekst: ZaakTekst.zin($0.stap)) })
      return .goed
    }
    Uitvoer.regel(
      "Zaak \(number) van \(regio) (herhaling \(nummers.lowerBound), zaad \(zaad)): een gesimuleerde zaak, geen echte.")
    for line in ZaakTekst.regels(trail) { Uitvoer.regel(line) }
    return .goed
  }
}

/// One line of a timeline in JSON.
private struct Tijdlijnregel: Encodable {
  var tijd: Double
  var soort: String
  var tekst: String
}

/// The JSON of a comparison.
private struct Vergelijkingsuitvoer: Encodable {
  let basis: [Regiouitkomst]
  let anders: [Regiouitkomst]
  let verschil: Regiovergelijking

  init(_ series: Regioreeks) {
    basis = series.basis
    anders = series.anders
    verschil = Regiovergelijking(basis: series.basis, anders: series.anders)
  }
}
