import Regiosimulatie

/// The charts of the page, as SVG with the figures in words beside them.
enum RegioGrafiek {
  private static func figuur(_ caption: String, _ height: Double, _ label: String, _ content: [HTML]) -> HTML {
    tag("figure", [:], [tag("figcaption", caption), SVG.tekening(720, height, label: label, content)])
  }

  /// Bars to 100 %, with overwerk beyond the line in another colour and named in words.
  static func bezetting(_ verslag: Regioverslag) -> HTML {
    let compare = !verslag.vergelijk.isEmpty
    let rows = verslag.bezetting
    let highest = rows.flatMap { [$0.basis?.gemiddeld ?? 0, $0.anders?.gemiddeld ?? 0] }.max() ?? 0
    let scale = 330 / max(1.1, min(highest, 3) * 1.05)
    let step = compare ? 46.0 : 26.0
    var content: [HTML] = []
    var y = 8.0
    var words: [String] = []
    for row in rows {
      content.append(SVG.tekst(0, y + 13, row.middel.naam))
      for (index, part) in [row.basis?.gemiddeld, compare ? row.anders?.gemiddeld : nil].enumerated() {
        guard let part else { continue }
        let top = y + Double(index) * 20
        content.append(SVG.vlak(250, top, min(part, 1) * scale, 16, index == 0 ? "een" : "twee"))
        if part > 1 { content.append(SVG.vlak(250 + scale, top, (min(part, 3) - 1) * scale, 16, "over")) }
        let label = Getaltekst.getal(part * 100, 1) + " %" + (part > 1 ? " overwerk" : "")
        content.append(SVG.tekst(256 + min(part, 3) * scale, top + 13, label))
        words.append("\(row.middel.naam)\(index == 1 ? " (anders)" : "") \(label)")
      }
      y += step
    }
    content += [
      SVG.lijn(250 + scale, 0, 250 + scale, y, "as"), SVG.tekst(250 + scale, y + 14, "100 %", anker: "middle"),
    ]
    let caption =
      "Bezette minuten van de bemande minuten; wat voorbij de lijn komt is overwerk."
      + (compare ? " Boven: basis, onder: anders." : "")
    return figuur(caption, y + 20, words.joined(separator: "; "), content)
  }

  /// Bars of the share of the answers per class.
  static func antwoordtijden(_ verslag: Regioverslag) -> HTML {
    let pictures = [verslag.weekbeeld, verslag.weekbeeldAnders].compactMap { $0 }
    let shares = pictures.map { picture -> [Double] in
      let total = Double(max(1, picture.antwoordklassen.reduce(0, +)))
      return picture.antwoordklassen.map { Double($0) / total }
    }
    guard let first = shares.first, first.contains(where: { $0 > 0 }) else {
      return tag("p", "Er waren geen antwoorden.")
    }
    let highest = shares.flatMap { $0 }.max() ?? 1
    let step = shares.count > 1 ? 42.0 : 24.0
    var content: [HTML] = []
    for (index, _) in first.enumerated() {
      let y = 6 + Double(index) * step
      content.append(SVG.tekst(0, y + 13, Antwoordklasse.naam(index)))
      for (which, share) in shares.enumerated() {
        let top = y + Double(which) * 18
        content.append(SVG.vlak(110, top, share[index] / highest * 500, 15, which == 0 ? "een" : "twee"))
        content.append(
          SVG.tekst(116 + share[index] / highest * 500, top + 13, Getaltekst.getal(share[index] * 100, 1) + " %"))
      }
    }
    let words = first.enumerated().map { "\(Antwoordklasse.naam($0)) \(Getaltekst.getal($1 * 100, 1)) %" }.joined(
      separator: "; ")
    return figuur(
      "Deel van de antwoorden, in klokminuten vanaf de vraag, in de eerste herhaling."
        + (shares.count > 1 ? " Boven: basis, onder: anders." : ""),
      6 + Double(first.count) * step, words, content)
  }

  /// The queue of a pool through the week.
  static func rij(_ verslag: Regioverslag, _ pool: Middel) -> HTML {
    let lines = [verslag.weekbeeld.rijlengte(pool)] + (verslag.weekbeeldAnders.map { [$0.rijlengte(pool)] } ?? [])
    let peak = lines.flatMap { $0 }.max() ?? 0
    guard peak > 0, let first = lines.first else {
      return tag("p", "\(pool.naam): er stond nooit iemand in de rij.")
    }
    var content = [SVG.lijn(40, 110, 712, 110, "as")]
    for day in 0..<7 {
      let x = 40 + Double(day) * 96
      content += [SVG.lijn(x, 10, x, 110, "as"), SVG.tekst(x + 48, 126, Weekuur.dagen[day], anker: "middle")]
    }
    content += [
      SVG.tekst(36, 20, Getaltekst.getal(peak, peak < 10 ? 2 : 0), anker: "end"),
      SVG.tekst(36, 113, "0", anker: "end"),
    ]
    for (index, hours) in lines.enumerated() {
      let points = hours.enumerated().map {
        "\(SVG.getal(40 + (Double($0) + 0.5) * 4)),\(SVG.getal(110 - $1 / peak * 98))"
      }
      content.append(tag("polyline", ["points": points.joined(separator: " "), "class": "lijn\(index + 1)"]))
    }
    let top = first.firstIndex(of: first.max() ?? 0) ?? 0
    let words = "\(pool.naam): hoogste \(Getaltekst.getal(first.max() ?? 0, 2)) wachtenden op \(Weekuur.naam(top))"
    return figuur(
      words + (lines.count > 1 ? "; doorgetrokken: basis, gestreept: anders." : "."), 132, words, content)
  }
}
