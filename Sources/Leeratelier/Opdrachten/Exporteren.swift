import Opname
import Scenario
import SimEngine
import Verslag

/// The forms of an export.
enum Exportvorm: String, CaseIterable {
  case xapi, ocel, xes, csv, json
}

extension Opdrachten {
  static let exporteren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "exporteer", kort: "sessies voor andere programma's", argumenten: "CODE…",
        uitleg:
          "Schrijft opgenomen sessies in een vorm die andere programma's lezen: xapi voor een leeromgeving, ocel en xes "
          + "voor process mining, csv voor een rekenblad, json voor eigen programma's. De opname is van de deelnemers en "
          + "de begeleider: vraag hun toestemming voordat u een export doorgeeft.",
        opties: [
          .init(naam: "als", waarde: "VORM", uit: Exportvorm.self, uitleg: "xapi, ocel, xes, csv of json"),
          .init(naam: "uit", waarde: "BESTAND", uitleg: "naar dit bestand; anders naar het scherm (ocel: verplicht)"),
          .init(naam: "zonder-teksten", waarde: nil, uitleg: "zonder wat mensen typten"),
          zonderPersoonsgegevens,
          .init(naam: "csv-punt", waarde: nil, uitleg: "csv met komma en punt, voor R en Python"),
          .init(naam: "regels", waarde: nil, uitleg: "xapi met één uitspraak per regel"), trainer,
        ], voorbeeld: "leeratelier exporteer kmt-rvx --als csv --uit sessie.csv"),
      doe: exporteer)
  ]

  private static func exporteer(_ env: Omgeving) throws -> Uitgang {
    let form = try exportvorm(env)
    let target = env.argumenten.waarde("uit").flatMap { $0 == "-" ? nil : $0 }
    if form == .ocel, target == nil {
      throw Opdrachtfout(
        "Een OCEL-export is een databasebestand en kan niet naar het scherm. Geef een bestand op: --uit sessie.sqlite",
        .gebruik)
    }
    let archive = try env.archief(aanmaken: false)
    var sources: [Sessiebron] = []
    for word in env.argumenten.plaats {
      let given = try env.code(word)
      let code = try laatsteSessie(archive, van: given) ?? given
      let source = try Sessiebron(archive, code)
      if sources.contains(where: { $0.code == source.code }) {
        Uitvoer.melding("De sessie \(source.code) staat er twee keer; zij wordt één keer geëxporteerd.")
        continue
      }
      try magTerug(
        env, archive, code, gesloten: source.sessie.gesloten, trainer: env.argumenten.heeft("trainer"))
      let bare = env.argumenten.heeft("zonder-teksten")
      sources.append(bare ? source : uitTeGeven(env, source, weg: env.argumenten.heeft("zonder-persoonsgegevens")))
    }
    let sequence = Exportreeks(sources, zonderTeksten: env.argumenten.heeft("zonder-teksten"))
    guard let target else {
      Uitvoer.tekst(try tekst(sequence, form, env))
      return .goed
    }
    if form == .ocel {
      try Uitvoerbestand.maak(target, niet: env.eigenBestanden) { path in
        try OCELBestand.schrijf(OCELExport(sequence), naar: path, voor: target)
      }
    } else {
      try env.schrijf(tekst(sequence, form, env), naar: target)
    }
    let count = sequence.elementen.count
    Uitvoer.melding(
      "\(sources.count == 1 ? "1 sessie" : "\(sources.count) sessies") geschreven naar \(target), samen "
        + "\(count) gebeurtenissen, oordelen en aantekeningen. De opname is van de deelnemers en de begeleider.")
    return .goed
  }

  private static func exportvorm(_ env: Omgeving) throws(Opdrachtfout) -> Exportvorm {
    guard let form = try env.argumenten.keuze("als", Exportvorm.self) else {
      throw Opdrachtfout(
        "Zeg in welke vorm: --als \(Exportvorm.allCases.map(\.rawValue).joined(separator: ", ")).", .gebruik)
    }
    for (option, needed) in [("csv-punt", Exportvorm.csv), ("regels", .xapi)]
    where env.argumenten.heeft(option) && form != needed {
      throw Opdrachtfout("De optie --\(option) hoort bij --als \(needed.rawValue).", .gebruik)
    }
    return form
  }

  private static func tekst(_ sequence: Exportreeks, _ form: Exportvorm, _ env: Omgeving) throws -> String {
    switch form {
    case .xapi: try XAPIExport.tekst(sequence, regels: env.argumenten.heeft("regels"))
    case .xes: XESExport.tekst(sequence)
    case .csv: CSVExport.tekst(sequence, vorm: env.argumenten.heeft("csv-punt") ? .punt : .nederlands)
    case .json: try JSONExport.tekst(sequence)
    case .ocel: preconditionFailure("OCEL is a file")
    }
  }
}
