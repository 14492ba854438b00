import SimEngine

/// The oefenmonitor as lines for a terminal or a pipe: a table and bars.
package struct MonitorTekst: Sendable {
  /// Block characters; without them plain signs that every pipe and reading line can show.
  package var blokken: Bool
  /// Columns that a line may take.
  package var breedte: Int

  package init(blokken: Bool, breedte: Int = 98) { (self.blokken, self.breedte) = (blokken, breedte) }

  /// The whole monitor; `indelingen` says by what it is divided.
  package func regels(_ monitor: Oefenmonitor, _ indelingen: [Oefenmonitor.Indeling]) -> [String] {
    var lines = ["Oefenmonitor, \(monitor.feiten.count) \(monitor.feiten.count == 1 ? "sessie" : "sessies")"]
    lines += Oefenmonitor.voorbehoud
    if let left = monitor.weggelatenInWoorden { lines.append(left) }
    guard !monitor.feiten.isEmpty else { return lines + ["", "Er is nog geen afgesloten sessie om over te praten."] }
    lines +=
      ["", MonitorTekst.legenda, "", "Alles bij elkaar"] + tabel([monitor.totaal]) + [""] + balken([monitor.totaal])
    for division in indelingen {
      let groups = monitor.groepen(division)
      // One group is what was just shown.
      if groups.count == 1, let only = groups.first {
        lines += ["", "\(division.naam): alleen \(only.naam)."]
        continue
      }
      lines += ["", division.naam] + tabel(groups) + [""] + balken(groups)
    }
    return lines
  }

  private static let legenda =
    "In de tabellen, achter de naam het aantal sessies: adviezen gevolgd en niet; teruggekoppeld van hoeveel keer dat het huis informatie had; aanvullende vragen met een antwoord en zonder (geen); de mediaan van de antwoordtijd dag en nacht, dezelfde in bemande tijd, en de langste, in gesimuleerde minuten."

  /// One row for each group and kind of player that has anything.
  static func rijen(_ groups: [Oefenmonitor.Groep]) -> [(groep: Oefenmonitor.Groep, telling: Oefenmonitor.Telling)] {
    groups.flatMap { group in group.tellingen.filter { !$0.isLeeg }.map { (group, $0) } }
  }

  static let koppen = [
    "", "wie", "advies gevolgd", "niet gevolgd", "teruggekoppeld", "antwoorden", "zonder antwoord", "mediaan (min)",
    "mediaan bemand (min)", "langste (min)",
  ]

  /// Minutes in words; the middle of two may lie halfway.
  static func minuten(_ value: Double) -> String { Getaltekst.getal(value, value == value.rounded() ? 0 : 1) }

  /// The cells of a row, in words.
  static func cellen(_ group: Oefenmonitor.Groep, _ count: Oefenmonitor.Telling) -> [String] {
    [
      "\(group.naam) (\(group.sessies))", count.door.rawValue, "\(count.gevolgd)", "\(count.nietGevolgd)",
      count.metInformatie == 0 ? "–" : "\(count.teruggekoppeld) van \(count.metInformatie)",
      "\(count.antwoordtijden.count)", "\(count.onbeantwoord)", count.mediaan.map(minuten) ?? "–",
      count.mediaanBemand.map(minuten) ?? "–",
      count.langste.map { Getaltekst.getal(Double($0), 0) } ?? "–",
    ]
  }

  private func tabel(_ groups: [Oefenmonitor.Groep]) -> [String] {
    let rows = MonitorTekst.rijen(groups)
    guard !rows.isEmpty else { return ["(niets te tellen: geen bekende personen, adviezen of vragen)"] }
    // Two columns of short heads keep it within 80; the full heads are in the page, and where a row is told.
    let heads = ["", "wie", "gevolgd", "niet", "terugkopp.", "antw.", "geen", "mediaan", "bemand", "langste"]
    return Tabeltekst(
      koppen: Array(zip(heads, MonitorTekst.koppen)).map { (kort: $0, heel: $1) },
      rijen: rows.map { MonitorTekst.cellen($0.groep, $0.telling) }, links: [0, 1]
    ).regels(breedte)
  }

  private func balken(_ groups: [Oefenmonitor.Groep]) -> [String] {
    let charts = Monitorgrafiek.alle(groups)
    let width = min(30, charts.flatMap(\.staven).map(\.naam.count).max() ?? 0)
    let words = charts.flatMap(\.staven).map(\.woorden.count).max() ?? 0
    let beside = 2 + width + 1 + 24 + 1 + words <= breedte
    return charts.flatMap { chart in
      [chart.opschrift]
        + chart.staven.flatMap { bar -> [String] in
          let name = bar.naam + String(repeating: " ", count: max(0, width - bar.naam.count))
          return beside
            ? ["  \(name) \(balk(bar.deel)) \(bar.woorden)"] : ["  \(bar.naam): \(bar.woorden)", "  \(balk(bar.deel))"]
        }
    }
  }

  private func balk(_ share: Double) -> String {
    let full = 24
    let count = min(full, max(0, Int((share * Double(full)).rounded())))
    return String(repeating: blokken ? "█" : "#", count: count)
      + String(repeating: blokken ? "░" : ".", count: full - count)
  }
}
