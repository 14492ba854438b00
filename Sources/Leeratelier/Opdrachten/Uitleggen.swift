import Scenario
import SimEngine

extension Opdrachten {
  static let uitleggen = Opdracht(
    vorm: Opdrachtvorm(
      naam: "uitleg", kort: "een melding, veld, handeling, weigering of regel", argumenten: "[ONDERWERP]",
      uitleg:
        "Legt uit wat een melding van controleer betekent, wat er in een veld staat en wie het ziet, wat een handeling nodig heeft, wanneer iets geweigerd wordt en waar een regel van de scorekaart naar kijkt. Typ het woord zoals het in het bestand of op de scorekaart staat. Zonder onderwerp: wat er op te zoeken is.",
      opties: [.json], voorbeeld: "leeratelier uitleg puzzelstukken.blijft"),
    doe: leguit)

  private static func leguit(_ env: Omgeving) throws -> Uitgang {
    let library = try? env.bibliotheek()
    let book = Uitlegboek(schemas: "\(library?.map ?? "")/schema")
    guard let typed = env.argumenten.plaats.first else {
      if env.argumenten.heeft("json") {
        try Uitvoer.json(Beschrijving.alle.map(Meldingsrij.init))
      } else {
        env.toonLang("Uitleg", breedte: 78) { _ in overzicht(book) }
      }
      return .goed
    }
    if let kind = Uitlegboek.Soort(rawValue: Uitlegboek.kaal(typed)) {
      return try toon(env, book.onderwerpen.filter { $0.soort == kind }, lijst: "Uitleg: \(kind.rawValue)")
    }
    if Veldenlijst.bestanden.contains(Uitlegboek.kaal(typed)) {
      let own = book.onderwerpen.filter { $0.soort == .velden && $0.woord.hasPrefix(Uitlegboek.kaal(typed) + ".") }
      if !own.isEmpty { return try toon(env, own, lijst: "Velden: \(typed)") }
    }
    let found = book.gezocht(typed)
    guard !found.isEmpty else {
      let near = book.nabij(typed)
      let meant =
        near.isEmpty ? "" : " Bedoelde u \(opsomming(near.map { "\u{2018}\($0)\u{2019}" }, "of", maximum: 6))?"
      throw Opdrachtfout(
        "Er is geen uitleg bij \u{2018}\(typed)\u{2019}.\(meant) Wat er is, noemt: \(Programma.aanroep) uitleg",
        .gebruik)
    }
    if env.argumenten.heeft("json"), let code = DiagnosticCode(gelezen: typed)?.beschrijving,
      found[0].soort == .meldingen
    {
      try Uitvoer.json([Meldingsrij(code)])
      return .goed
    }
    return try toon(env, found, lijst: found.count > 4 ? "Uitleg: \(typed)" : nil)
  }

  /// Shows subjects: as a list of names, or whole.
  private static func toon(_ env: Omgeving, _ subjects: [Uitlegboek.Onderwerp], lijst: String?) throws -> Uitgang {
    if env.argumenten.heeft("json") {
      try Uitvoer.json(subjects.map(Onderwerprij.init))
    } else if let lijst {
      let width = min(34, (subjects.map(\.woord.count).max() ?? 0) + 2)
      env.toonLang(lijst, tabel: true, breedte: 98) { _ in
        subjects.map { Breedte.pas($0.woord, width) + ($0.woord.count >= width ? "  " : "") + $0.kort }
      }
    } else {
      env.toonLang(subjects[0].woord, breedte: 78) { _ in
        subjects.enumerated().flatMap { ($0.offset == 0 ? [] : ["", ""]) + $0.element.regels }
      }
    }
    return .goed
  }

  /// What there is to find.
  private static func overzicht(_ book: Uitlegboek) -> [String] {
    var lines = ["Typ achter \u{2018}uitleg\u{2019} een woord uit een bestand, of een van deze lijsten:", ""]
    for kind in Uitlegboek.Soort.allCases {
      let count = book.onderwerpen.count { $0.soort == kind }
      lines.append("\(Breedte.pas(kind.rawValue, 15)) \(kind.kop) (\(count))")
    }
    let files = Veldenlijst.bestanden.filter { name in
      book.onderwerpen.contains { $0.soort == .velden && $0.woord.hasPrefix(name + ".") }
    }
    lines.append("")
    lines.append(
      files.isEmpty
        ? "De beschrijving van de velden ontbreekt: naast deze casussen staat geen map schema."
        : "De velden van één soort bestand: \(opsomming(files.map { "uitleg \($0)" }, "of", maximum: 10)).")
    lines += ["", "Voorbeelden:"]
    lines += ["L-012", "herkenning", "puzzelstukken.blijft", "vraag_stellen", "doel_past_niet", "triage.criterium_1a"]
      .filter {
        !book.gezocht($0).isEmpty
      }.map { "  leeratelier uitleg \($0)" }
    lines += ["", "Een woord uit het veld zelf, zoals ISD: leeratelier begrip ISD"]
    return lines
  }
}

/// A code in `uitleg --json`.
private struct Meldingsrij: Encodable {
  let code, ernst, titel, uitleg, voorbeeld: String

  init(_ item: Beschrijving) {
    code = item.code.rawValue
    ernst = item.code.ernst.rawValue
    titel = item.titel
    uitleg = item.uitleg
    voorbeeld = item.voorbeeld.getoond
  }
}

/// Another subject in `uitleg ONDERWERP --json`.
private struct Onderwerprij: Encodable {
  let onderwerp, soort, kort, uitleg: String

  init(_ item: Uitlegboek.Onderwerp) {
    onderwerp = item.woord
    soort = item.soort.rawValue
    kort = item.kort
    uitleg = item.regels.joined(separator: "\n")
  }
}
