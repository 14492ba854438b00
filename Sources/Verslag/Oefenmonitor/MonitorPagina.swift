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
    return [tag("h2", name), table] + Monitorgrafiek.alle(groups).map(figuur)
  }

  /// Bars, with the figures in words.
  private static func figuur(_ chart: Monitorgrafiek) -> HTML {
    var content: [HTML] = []
    for (index, bar) in chart.staven.enumerated() {
      let y = 4 + Double(index) * 26
      content += [
        SVG.tekst(0, y + 14, kort(bar.naam, 34)), SVG.vlak(240, y, 300, 18, "dicht"),
        SVG.vlak(240, y, bar.deel * 300, 18, bar.door == .mens ? "as-zsm" : "kv-intern"),
        SVG.tekst(550, y + 14, bar.woorden),
      ]
    }
    let words = chart.staven.map { "\($0.naam): \($0.woorden)" }.joined(separator: "; ")
    return tag(
      "figure", [:],
      [
        tag("figcaption", chart.opschrift),
        SVG.tekening(680, 8 + Double(chart.staven.count) * 26, label: words, content),
      ])
  }
}
