import SimEngine

/// The oefenmonitor as lines for a terminal or a pipe: a table and bars.
package struct MonitorTekst: Sendable {
  /// Block characters; without them plain signs that every pipe and reading line can show.
  package var blokken: Bool

  package init(blokken: Bool) { self.blokken = blokken }

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

  /// The cells of a row, in words.
  static func cellen(_ group: Oefenmonitor.Groep, _ count: Oefenmonitor.Telling) -> [String] {
    func half(_ value: Double?) -> String { value.map { Getaltekst.getal($0, $0 == $0.rounded() ? 0 : 1) } ?? "–" }
    return [
      "\(group.naam) (\(group.sessies))", count.door.rawValue, "\(count.gevolgd)", "\(count.nietGevolgd)",
      count.metInformatie == 0 ? "–" : "\(count.teruggekoppeld) van \(count.metInformatie)",
      "\(count.antwoordtijden.count)", "\(count.onbeantwoord)", half(count.mediaan), half(count.mediaanBemand),
      count.langste.map { Getaltekst.getal(Double($0), 0) } ?? "–",
    ]
  }

  private func tabel(_ groups: [Oefenmonitor.Groep]) -> [String] {
    let rows = MonitorTekst.rijen(groups)
    guard !rows.isEmpty else { return ["(niets te tellen: geen bekende personen, adviezen of vragen)"] }
    // Two columns of short heads keep it within 80; the full heads are in the page.
    let heads = ["", "wie", "gevolgd", "niet", "terugkopp.", "antw.", "geen", "mediaan", "bemand", "langste"]
    let table = [heads] + rows.map { MonitorTekst.cellen($0.groep, $0.telling) }
    let widths = heads.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    return table.map { cells in
      var line = cells[0].padded(widths[0])
      for column in 1..<heads.count { line += " " + cells[column].padded(widths[column], right: column > 1) }
      return line
    }
  }

  private func balken(_ groups: [Oefenmonitor.Groep]) -> [String] {
    let rows = MonitorTekst.rijen(groups)
    let width = min(30, rows.map { "\($0.groep.naam), \($0.telling.door.rawValue)".count }.max() ?? 0)
    // Counts and no percentages: a handful of plays has none worth saying.
    func bars(_ heading: String, _ value: (Oefenmonitor.Telling) -> (part: Int, whole: Int)) -> [String] {
      let shown = rows.map { ($0, value($0.telling)) }.filter { $0.1.whole > 0 }
      guard !shown.isEmpty else { return [] }
      return [heading]
        + shown.map { row, count in
          let name = "\(row.groep.naam), \(row.telling.door.rawValue)".padded(width)
          return "  \(name) \(balk(Double(count.part) / Double(count.whole))) \(count.part) van \(count.whole)"
        }
    }
    return bars("Adviezen gevolgd, van de adviezen in het dossier") { ($0.gevolgd, $0.gevolgd + $0.nietGevolgd) }
      + bars("Teruggekoppeld, waar het huis informatie had") { ($0.teruggekoppeld, $0.metInformatie) }
      + tijden(rows, width)
  }

  /// Bars of the answer times, the longest the widest.
  private func tijden(_ rows: [(groep: Oefenmonitor.Groep, telling: Oefenmonitor.Telling)], _ width: Int) -> [String] {
    let shown = rows.compactMap { row in row.telling.mediaan.map { (row, $0) } }
    guard let longest = shown.map(\.1).max(), longest > 0 else { return [] }
    return ["Hoe snel een aanvullende vraag is beantwoord (mediaan, minuten dag en nacht)"]
      + shown.map { row, minutes in
        "  \("\(row.groep.naam), \(row.telling.door.rawValue)".padded(width)) \(balk(minutes / longest)) \(Getaltekst.getal(minutes, 0))"
      }
  }

  private func balk(_ share: Double) -> String {
    let full = 24
    let count = min(full, max(0, Int((share * Double(full)).rounded())))
    return String(repeating: blokken ? "█" : "#", count: count)
      + String(repeating: blokken ? "░" : ".", count: full - count)
  }
}

extension String {
  fileprivate func padded(_ width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - count))
    return right ? space + self : self + space
  }
}
