package import Scenario
package import SimEngine
import Tekst

/// The map of a casus as a drawing: a row for each puzzelstuk under its holder, a column for each decision, and the gaps below.
package enum Casuskaart {
  private static let rij = 22.0
  private static let kolom = 34.0
  private static let links = 760.0
  private static let kop = 170.0

  /// The drawing as a file of its own.
  package static func svg(_ casus: Casus, _ klok: SimKlok) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + tekening(casus, klok).tekst + "\n"
  }

  private static func tekening(_ casus: Casus, _ klok: SimKlok) -> HTML {
    let decisions = casus.uitkomsten
    let width = links + Double(decisions.count) * kolom + 90
    var parts: [HTML] = [tag("style", [:], [.vast(stijl)]), SVG.vlak(0, 0, width, 20_000, "achter")]
    parts.append(SVG.tekst(12, 28, casus.titel, "titel"))
    parts.append(
      SVG.tekst(
        12, 50,
        "Wie heeft wat, langs welke weg, sinds wanneer, en voor welke \(casus.heeftZaak ? "beslissing" : "uitkomst") telt het."
      ))
    parts.append(SVG.tekst(12, kop - 8, "puzzelstuk", "naam"))
    parts.append(SVG.tekst(400, kop - 8, "langs", "naam"))
    parts.append(SVG.tekst(660, kop - 8, "sinds", "naam"))
    var top = kop
    var rows: [HTML] = []
    for holder in casus.alleRollen {
      let own = casus.puzzelstukken.filter { $0.houder == holder }
      guard !own.isEmpty else { continue }
      rows.append(SVG.vlak(0, top, width, rij, "houder"))
      rows.append(SVG.tekst(12, top + 15, hoofdletter(holder.naam), "naam"))
      top += rij
      for piece in own {
        rows += regel(piece, casus, klok, top)
        top += rij
      }
    }
    for (index, decision) in decisions.enumerated() {
      let x = links + Double(index) * kolom + kolom / 2
      parts.append(SVG.lijn(x, kop - 4, x, top, "kolom"))
      parts.append(
        tag(
          "g", ["transform": "translate(\(SVG.getal(x + 4)) \(SVG.getal(kop - 10))) rotate(-50)"],
          [SVG.tekst(0, 0, kort(decision, 26))]))
    }
    parts += rows
    top += 14
    parts += legenda(top)
    top += 34
    parts.append(SVG.tekst(12, top, "Gaten", "naam"))
    for gap in CasusTekst.gaten(casus) {
      top += 18
      parts.append(SVG.tekst(24, top, gap))
    }
    return tag(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(SVG.getal(width)) \(SVG.getal(top + 16))",
        "role": "img",
        "aria-label": "Kaart van \(casus.titel)", "width": SVG.getal(width), "height": SVG.getal(top + 16),
      ], parts)
  }

  /// A triangle up for a kracht, down for a risico, both in one for what is both, and a line for what is neither.
  private static func teken(_ kind: Aard, _ base: Double) -> HTML {
    switch kind {
    case .kracht: SVG.pad("M14 \(SVG.getal(base)) l5 -9 l5 9 z", "kracht")
    case .risico: SVG.pad("M14 \(SVG.getal(base - 9)) l5 9 l5 -9 z", "risico")
    case .beide: SVG.pad("M14 \(SVG.getal(base - 5)) l5 -4 l5 4 l-5 5 z", "kracht")
    case .geen: SVG.lijn(14, base - 4, 24, base - 4, "as")
    }
  }

  private static func regel(_ piece: Puzzelstuk, _ casus: Casus, _ klok: SimKlok, _ top: Double) -> [HTML] {
    let base = top + 15
    let ways = piece.toegang.map(\.rawValue) + (piece.systeem.map { [$0] } ?? [])
    var parts = [
      teken(piece.aard, base),
      SVG.tekst(32, base, piece.blijft == nil ? kort(piece.titel, 48) : kort(piece.titel, 38) + " (blijft)"),
      SVG.tekst(400, base, kort(ways.joined(separator: ", "), 40), "klein"),
      SVG.tekst(660, base, klok.datum(van: piece).iso, "klein"),
    ]
    for (index, decision) in casus.uitkomsten.enumerated() where piece.beslissingen.contains(decision) {
      let x = links + Double(index) * kolom + kolom / 2
      parts.append(
        SVG.vlak(
          x - 5, base - 10, 10, 10, piece.blijft == nil ? "telt" : "blijft",
          titel: "\(piece.id) telt bij \(decision)"))
    }
    return parts
  }

  private static func legenda(_ top: Double) -> [HTML] {
    [
      SVG.pad("M14 \(SVG.getal(top + 12)) l5 -9 l5 9 z", "kracht"), SVG.tekst(30, top + 12, "kracht", "klein"),
      SVG.pad("M94 \(SVG.getal(top + 3)) l5 9 l5 -9 z", "risico"), SVG.tekst(110, top + 12, "risico", "klein"),
      SVG.vlak(174, top + 2, 10, 10, "telt"), SVG.tekst(190, top + 12, "telt bij de beslissing", "klein"),
      SVG.vlak(334, top + 2, 10, 10, "blijft"),
      SVG.tekst(350, top + 12, "telt, en blijft terecht bij de houder: (blijft)", "klein"),
    ]
  }

  private static func kort(_ text: String, _ most: Int) -> String {
    text.count <= most ? text : text.prefix(most - 1) + "\u{2026}"
  }

  private static let stijl: StaticString = """
    text{font:13px sans-serif;fill:#1b1b1b}.titel{font-size:19px;font-weight:bold}.naam{font-weight:bold}.klein{font-size:12px}\
    .achter{fill:#fff}.houder{fill:#e8eef4}.kolom{stroke:#c4ccd4}.kracht{fill:#2f7d4f}.risico{fill:#b4442c}\
    .telt{fill:#24507a}.blijft{fill:none;stroke:#24507a;stroke-width:2}
    """
}
