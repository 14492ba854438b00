import Regiosimulatie

/// The report on a simulated region as lines of text, for a terminal or a pipe.
package struct RegioTekst: Sendable {
  /// Block characters of eighths; without them plain signs that every pipe and reading line can show.
  package var blokken: Bool
  /// Columns that a line may take.
  package var breedte: Int

  package init(blokken: Bool, breedte: Int = 98) { (self.blokken, self.breedte) = (blokken, breedte) }

  /// The whole report.
  package func regels(_ verslag: Regioverslag) -> [String] {
    var lines = [verslag.kop]
    if let stopped = verslag.afgebroken { lines.append(stopped) }
    lines += Regioverslag.voorbehoud
    lines += ["", "Uitkomsten" + (verslag.reeks.basis.count > 1 ? " (gemiddelde, en 95 %-interval)" : "")]
    lines += tabel(verslag)
    if !verslag.vergelijk.isEmpty {
      let difference = Regiovergelijking(basis: verslag.reeks.basis, anders: verslag.reeks.anders)
      lines += [
        "", "Voor de ketenmanager",
        Ketenzin.zin(
          difference, anders: verslag.vergelijk, herhalingen: min(verslag.reeks.basis.count, verslag.reeks.anders.count)
        ),
      ]
    }
    lines += ["", "Bezetting per middel (bezette minuten van de bemande minuten; boven 100 % is overwerk)"]
    for pool in verslag.bezetting {
      lines.append(bezetting(pool.middel.naam, pool.basis))
      if !verslag.vergelijk.isEmpty { lines.append(bezetting("  anders", pool.anders)) }
    }
    lines += ["", "Antwoordtijd op aanvullende vragen (klokminuten, dag en nacht)"]
    lines += antwoordtijden(verslag.weekbeeld)
    lines += ["", "Wachtrijen door de week (gemiddeld aantal, per dag van 0 tot 24 uur; eerste herhaling)"]
    lines += rijen(verslag)
    return lines
  }

  // MARK: table

  private func tabel(_ verslag: Regioverslag) -> [String] {
    let compare = !verslag.vergelijk.isEmpty
    let rows = verslag.rijen.map { row in
      compare
        ? [
          row.label, kort(row.basis, row.soort), kort(row.anders, row.soort), Getaltekst.tekst(row.verschil, row.soort),
        ]
        : [row.label, Getaltekst.tekst(row.basis, row.soort)]
    }
    let heads = compare ? ["", "basis", "anders", "verschil"] : ["", ""]
    return Tabeltekst(koppen: heads.map { (kort: $0, heel: $0) }, rijen: rows, tussen: 2).regels(breedte)
  }

  private func kort(_ interval: Interval?, _ kind: Regioverslag.Rij.Soort) -> String {
    interval.map { Getaltekst.tekst($0.gemiddeld, kind) } ?? "geen"
  }

  private func links(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func rechts(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  // MARK: bars

  private func bezetting(_ name: String, _ interval: Interval?) -> String {
    // Name and bar beside each other take 98 with the longest overwerk.
    let isWide = breedte >= 90
    let label = isWide ? links(name, 36) : "\(name):\n  "
    guard let part = interval?.gemiddeld else { return label + "geen" }
    let room = isWide ? 30 : max(8, (breedte - 24) / 2)
    let regular = balk(min(part, 1), room)
    let extra = part > 1 ? "!" + balk(min(part - 1, 1), room) + " overwerk" : ""
    return
      "\(label)\(rechts(Getaltekst.getal(part * 100, 1), 6)) %  \(part > 1 ? links(regular, room) : regular)\(extra)"
  }

  /// A bar of a part of the room; never wider.
  private func balk(_ part: Double, _ room: Int) -> String {
    let size = max(0, min(1, part)) * Double(room)
    guard blokken else { return String(repeating: "#", count: Int(size.rounded())) }
    let eighths = Int((size * 8).rounded())
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }

  private func antwoordtijden(_ picture: Weekbeeld) -> [String] {
    let total = picture.antwoordklassen.reduce(0, +)
    guard total > 0 else { return ["Er waren geen antwoorden."] }
    let most = Double(picture.antwoordklassen.max() ?? 1)
    return picture.antwoordklassen.enumerated().map { index, count in
      let label = Antwoordklasse.naam(index)
      return
        "\(links(label, 16))\(rechts(Getaltekst.getal(Double(count) * 100 / Double(total), 1), 6)) %  \(balk(Double(count) / most, min(40, max(8, breedte - 28))))"
    }
  }

  private func rijen(_ verslag: Regioverslag) -> [String] {
    var lines: [String] = []
    for pool in verslag.middelen {
      let hours = verslag.weekbeeld.rijlengte(pool)
      let peak = hours.max() ?? 0
      lines.append(
        "\(pool.naam): hoogste \(Getaltekst.getal(peak, 2)) op \(Weekuur.naam(hours.firstIndex(of: peak) ?? 0))")
      guard peak > 0 else { continue }
      for day in 0..<7 {
        let marks = hours[(day * 24)..<(day * 24 + 24)].map { teken($0 / peak) }.joined()
        lines.append("  \(Weekuur.dagen[day].prefix(2)) |\(marks)|")
      }
    }
    return lines
  }

  private func teken(_ part: Double) -> String {
    let level = part <= 0 ? 0 : max(1, min(8, Int((part * 8).rounded(.up))))
    return blokken
      ? [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][level] : [" ", ".", ".", ":", ":", "+", "+", "#", "#"][level]
  }
}

/// Names of the classes of answer times.
package enum Antwoordklasse {
  package static func naam(_ index: Int) -> String {
    func time(_ minutes: Double) -> String {
      minutes < 120
        ? "\(Int(minutes)) min"
        : minutes < 2 * Rooster.dag ? "\(Int(minutes / 60)) uur" : "\(Int(minutes / Rooster.dag)) dagen"
    }
    let bounds = Weekbeeld.grenzen
    return index < bounds.count ? "tot \(time(bounds[index]))" : "langer"
  }
}

/// Names of the hours of a week.
package enum Weekuur {
  package static let dagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

  package static func naam(_ hour: Int) -> String { "\(dagen[hour / 24 % 7]) \(hour % 24) uur" }
}
