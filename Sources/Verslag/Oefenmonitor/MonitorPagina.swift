import SimEngine

/// The oefenmonitor as one page: tables and charts, no script, nothing from outside.
package enum MonitorPagina {
  package static func html(_ monitor: Oefenmonitor, _ indelingen: [Oefenmonitor.Indeling]) -> String {
    var body: [HTML] = [
      tag("h1", "Oefenmonitor"),
      tag("p", "\(monitor.feiten.count) \(monitor.feiten.count == 1 ? "sessie" : "sessies")."),
      tag("aside", ["aria-label": "Voorbehoud"], Oefenmonitor.voorbehoud.map { tag("p", $0) }),
    ]
    if let left = monitor.weggelatenInWoorden { body.append(tag("p", ["class": "klein"], left)) }
    if monitor.feiten.isEmpty {
      body.append(tag("p", "Er is nog geen afgesloten sessie om over te praten."))
    } else {
      body += deel("Alles bij elkaar", [monitor.totaal])
      for division in indelingen { body += deel(division.naam, monitor.groepen(division)) }
    }
    return Pagina(titel: "Oefenmonitor", stijl: Verslagstijl.tekst, lijf: [tag("main", [:], body)]).html
  }

  private static func deel(_ name: String, _ groups: [Oefenmonitor.Groep]) -> [HTML] {
    let rows = MonitorTekst.rijen(groups)
    guard !rows.isEmpty else {
      return [tag("h2", name), tag("p", "Niets te tellen: geen bekende personen, adviezen of vragen.")]
    }
    let table = tag(
      "div", ["class": "breed"],
      [
        tag(
          "table", [:],
          [
            tag("caption", "\(name); tijden in gesimuleerde minuten, achter de naam het aantal sessies"),
            tag(
              "thead", [:], [tag("tr", [:], MonitorTekst.koppen.map { tag("th", ["scope": "col"], $0) })]),
            tag(
              "tbody", [:],
              rows.map { row in
                let cells = MonitorTekst.cellen(row.groep, row.telling)
                return tag(
                  "tr", [:], [tag("th", ["scope": "row"], cells[0])] + cells.dropFirst().map { tag("td", $0) })
              }),
          ])
      ])
    return [
      tag("h2", name), table,
      grafiek("Adviezen gevolgd, van de adviezen in het dossier", rows) { telling in
        telling.deelGevolgd.map { ($0, "\(telling.gevolgd) van \(telling.gevolgd + telling.nietGevolgd)") }
      },
      grafiek("Teruggekoppeld, waar het huis informatie had", rows) { telling in
        telling.deelTeruggekoppeld.map { ($0, "\(telling.teruggekoppeld) van \(telling.metInformatie)") }
      },
      tijden(rows),
    ].compactMap { $0 }
  }

  /// Bars of shares, with the figures in words.
  private static func grafiek(
    _ caption: String, _ rows: [(groep: Oefenmonitor.Groep, telling: Oefenmonitor.Telling)],
    _ value: (Oefenmonitor.Telling) -> (Double, String)?
  ) -> HTML? {
    let shown = rows.compactMap { row in value(row.telling).map { (naam: naam(row), deel: $0.0, woorden: $0.1) } }
    return staven(caption, shown, hoogste: 1)
  }

  private static func tijden(_ rows: [(groep: Oefenmonitor.Groep, telling: Oefenmonitor.Telling)]) -> HTML? {
    let shown = rows.compactMap { row in
      row.telling.mediaan.map { (naam: naam(row), deel: $0, woorden: "\(Getaltekst.getal($0, 0)) minuten") }
    }
    return staven(
      "Hoe snel een aanvullende vraag wordt beantwoord (mediaan, dag en nacht)", shown,
      hoogste: shown.map(\.deel).max() ?? 1)
  }

  private static func naam(_ row: (groep: Oefenmonitor.Groep, telling: Oefenmonitor.Telling)) -> String {
    "\(row.groep.naam), \(row.telling.door.rawValue)"
  }

  private static func staven(
    _ caption: String, _ rows: [(naam: String, deel: Double, woorden: String)], hoogste: Double
  ) -> HTML? {
    guard !rows.isEmpty else { return nil }
    var content: [HTML] = []
    for (index, row) in rows.enumerated() {
      let y = 4 + Double(index) * 26
      let width = row.deel / max(hoogste, 0.001) * 300
      content += [
        SVG.tekst(0, y + 14, kort(row.naam, 34)), SVG.vlak(240, y, 300, 18, "dicht"),
        SVG.vlak(240, y, width, 18, row.naam.hasSuffix("mens") ? "as-zsm" : "kv-intern"),
        SVG.tekst(550, y + 14, row.woorden),
      ]
    }
    let words = rows.map { "\($0.naam): \($0.woorden)" }.joined(separator: "; ")
    return tag(
      "figure", [:],
      [
        tag("figcaption", caption),
        SVG.tekening(680, 8 + Double(rows.count) * 26, label: words, content),
      ])
  }
}
