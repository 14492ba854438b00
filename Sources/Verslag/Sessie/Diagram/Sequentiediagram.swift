import Scenario
import SimEngine

/// The conversation between the networks as a drawing: a lane per role, time downwards, an arrow per message.
///
/// One drawing per act, cut when it grows longer than a sheet of paper. Time is not drawn to scale: each thing that
/// happens has a row of its own, and longer pauses take more room.
struct Sequentiediagram {
  private let sessie: Sessie
  private let rijen: Gespreksrijen
  /// The lanes of the drawing at hand: of who takes part in it.
  private var banen: [Baan] = []

  private let goot = 106.0
  private let termijnbreedte = 26.0
  private let rijhoogte = 30.0
  /// The smallest letter is 12 high.
  ///
  /// On a sheet of A4, 182 by 235 mm for a drawing, it stays 6 points in drawings no wider and
  /// no higher than this.
  private static let breedst = 985.0
  private static let hoogst = 1_310.0
  /// Where a drawing is cut when more follows: so that none is left with a few rows.
  private static let snede = 1_120.0
  /// How many lanes have room for their names beside each other.
  private static let meesteBanen = 11
  /// Room for the names of the lanes.
  private static let top = 64.0

  /// A click on a label leads to the item in the list below, which says the same; a drawing itself has no links, for a screen
  /// reader passes over what is in an image.
  private let ankers: Bool

  init(_ sessie: Sessie, _ uitwisselingen: [Uitwisseling], ankers: Bool) {
    self.sessie = sessie
    self.ankers = ankers
    rijen = Gespreksrijen(sessie, uitwisselingen)
  }

  /// Between two lanes: closer where there are many.
  private var stap: Double {
    min(74, (Sequentiediagram.breedst - goot - termijnbreedte - marge) / Double(max(1, banen.count)))
  }

  /// Room at the right: more where the name of the house is wider than its lanes.
  private var marge: Double { groepen[2].banen.count < 3 ? 56 : 12 }

  private var breedte: Double { goot + termijnbreedte + stap * Double(banen.count) + marge }

  private func x(_ baan: Baan) -> Double {
    goot + termijnbreedte + stap * (Double(banen.firstIndex(of: baan) ?? 0) + 0.5)
  }

  /// A figure for each part of each act.
  var figuren: [HTML] {
    rijen.delen.flatMap { part -> [HTML] in
      guard !part.rijen.isEmpty else { return [] }
      let pieces = stukken(part.rijen)
      return pieces.enumerated().map { index, rows in
        let name =
          (sessie.casus.heeftZaak ? Sequentiediagram.naam(part.bedrijf) : "In het huis, na de melding")
          + (pieces.count > 1 ? " (\(index + 1) van \(pieces.count))" : "")
        var part = self
        part.banen = Sequentiediagram.banen(rows, sessie)
        return tag("figure", ["class": "diagram"], [tag("figcaption", name), part.tekening(rows, name)])
      }
    }
  }

  /// The rows of an act in pieces that each fit on a sheet.
  private func stukken(_ rows: [Gespreksrij]) -> [[Gespreksrij]] {
    var pieces: [[Gespreksrij]] = []
    var rest = rows[...]
    while !rest.isEmpty {
      var count = 1
      while count < rest.count, past(rest.prefix(count + 1), tot: Sequentiediagram.hoogst) { count += 1 }
      // Of what does not fit, so much goes to the next sheet that a drawing of a few rows is not left over.
      if count < rest.count {
        while count > 1, !past(rest.prefix(count), tot: Sequentiediagram.snede) { count -= 1 }
      }
      pieces.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return pieces
  }

  private static func banen(_ rows: some Sequence<Gespreksrij>, _ sessie: Sessie) -> [Baan] {
    Baan.geordend(rows.reduce(into: []) { $0.formUnion($1.rollen) }, zonderZaak: !sessie.casus.heeftZaak)
  }

  /// Whether rows fit in one drawing: in height, and with room for the names of their lanes; one row always does.
  private func past(_ rows: ArraySlice<Gespreksrij>, tot height: Double) -> Bool {
    let lanes = Sequentiediagram.banen(rows, sessie).count
    return hoogte(Array(rows)) <= height
      && (lanes <= Sequentiediagram.meesteBanen || lanes == Sequentiediagram.banen(rows.prefix(1), sessie).count)
  }

  /// Where each row stands, and the pauses between them.
  private func plaatsen(_ rows: [Gespreksrij]) -> (ys: [Double], pauzes: [(y: Double, tekst: String)]) {
    var ys: [Double] = []
    var y = Sequentiediagram.top + 6
    var previous: Int?
    var pauses: [(y: Double, tekst: String)] = []
    for row in rows {
      if let previous, row.tijd > previous {
        let gap = Double(row.tijd - previous)
        y += min(40, 4 + gap.squareRoot())
        if row.tijd - previous >= minutenPerDag {
          pauses.append((y + 4, "\(duurInWoorden(row.tijd - previous)) later"))
        }
      }
      y += rijhoogte
      ys.append(y)
      previous = row.tijd
    }
    return (ys, pauses)
  }

  private func hoogte(_ rows: [Gespreksrij]) -> Double { (plaatsen(rows).ys.last ?? 0) + 30 }

  private static func naam(_ act: Bedrijf) -> String {
    switch act {
    case .vooraf: "Eerste bedrijf: vooraf, in het huis"
    case .instroom: "Tweede bedrijf: de instroom op ZSM"
    case .daarna: "Derde bedrijf: daarna"
    }
  }

  // MARK: one drawing

  private func tekening(_ rows: [Gespreksrij], _ name: String) -> HTML {
    let top = Sequentiediagram.top
    let (ys, pauses) = plaatsen(rows)
    let bottom = (ys.last ?? top) + 22
    var content = banden(rows, ys, top - 4, bottom) + koppen(bottom)
    content += pauses.flatMap { pause in
      [
        SVG.lijn(goot, pause.y - rijhoogte / 2, breedte, pause.y - rijhoogte / 2, "pauze"),
        SVG.tekst(goot + termijnbreedte + 6, pause.y - rijhoogte / 2 - 4, pause.tekst, "klein"),
      ]
    }
    content += termijnen(rows, ys, top, bottom)
    var shown = ""
    for (index, row) in rows.enumerated() {
      let moment = sessie.klok.tekst(row.tijd)
      if moment != shown { content.append(SVG.tekst(goot - 6, ys[index] + 4, moment, "tijd", anker: "end")) }
      shown = moment
      content.append(tag("g", ["data-stap": "\(row.stap)", "class": "rij"], vorm(row, ys[index], index, rows, ys)))
    }
    let label =
      "\(name): \(rows.count) momenten van \(sessie.klok.tekst(rows[0].tijd)) tot \(sessie.klok.tekst(rows[rows.count - 1].tijd)). De lijst eronder zegt hetzelfde in woorden."
    return tag("div", ["class": "breed"], [SVG.tekening(breedte, bottom + 8, label: label, klasse: "gesprek", content)])
  }

  private func koppen(_ bottom: Double) -> [HTML] {
    var parts: [HTML] = []
    for group in groepen {
      guard let first = group.banen.first.map(x), let last = group.banen.last.map(x) else { continue }
      parts.append(SVG.tekst((first + last) / 2, 14, group.naam, "netwerk", anker: "middle"))
      parts.append(SVG.vlak(first - stap / 2 + 4, 19, last - first + stap - 8, 2.5, group.klasse))
    }
    for lane in banen {
      let names: [String] = if case .rol(let role) = lane { role.baannaam } else { [kort(sessie.regio.systeem, 14)] }
      for (index, line) in names.enumerated() {
        parts.append(SVG.tekst(x(lane), 36 + Double(index) * 14, line, "baannaam", anker: "middle"))
      }
      parts.append(SVG.lijn(x(lane), 56, x(lane), bottom, lane == .systeem ? "baan systeem" : "baan"))
    }
    return parts
  }

  /// The lanes by whom they belong to.
  private var groepen: [(naam: String, klasse: String, banen: [Baan])] {
    func lanes(_ network: Netwerk) -> [Baan] {
      banen.filter { if case .rol(let role) = $0 { role.netwerk == network } else { false } }
    }
    return [
      ("te spreken", "as-gesprek", lanes(.gesprek)), ("ZSM", "as-zsm", lanes(.zsm)),
      (hoofdletter(sessie.regio.huis), "as-huis", lanes(.veiligheidshuis)),
    ]
  }

  /// Hours in which a network does not work, as a band behind its lanes.
  private func banden(_ rows: [Gespreksrij], _ ys: [Double], _ top: Double, _ bottom: Double) -> [HTML] {
    let middle = x(.systeem)
    var bands: [HTML] = []
    func band(_ network: Netwerk, _ from: Double, _ to: Double) {
      guard to - from > 0.5 else { return }
      let zsm = groepen[1].banen.first.map(x) ?? middle
      let house = groepen[2].banen.first.map(x) ?? middle + stap
      let left = (network == .zsm ? zsm : house) - stap / 2
      let right = network == .zsm ? middle - stap / 2 : breedte
      bands.append(SVG.vlak(left, from, right - left, to - from, "dicht"))
    }
    for network in sessie.stoelen.map(\.netwerk) {
      var start: Double?
      func mark(_ open: Bool, _ y: Double) {
        if open, let begun = start {
          band(network, begun, y)
          start = nil
        } else if !open, start == nil {
          start = y
        }
      }
      mark(sessie.klok.isOpen(network, rows[0].tijd), top)
      for index in rows.indices.dropFirst() {
        let (from, to) = (rows[index - 1].tijd, rows[index].tijd)
        // Of a pause of days only the ends are drawn.
        for change in to - from <= 3 * minutenPerDag ? wissels(network, from, to) : [] {
          let share = Double(change.tijd - from) / Double(max(1, to - from))
          mark(change.open, ys[index - 1] + (ys[index] - ys[index - 1]) * share)
        }
        mark(sessie.klok.isOpen(network, to), ys[index] - (to == from ? 0 : rijhoogte / 2))
      }
      if let start { band(network, start, bottom) }
    }
    return bands
  }

  /// The minutes between two moments at which a network opens or closes.
  private func wissels(_ network: Netwerk, _ from: Int, _ to: Int) -> [(tijd: Int, open: Bool)] {
    let clock = sessie.klok
    var changes: [(tijd: Int, open: Bool)] = []
    for day in 0...max(0, (to - from) / minutenPerDag + 1) {
      guard let hours = clock.uren(network, dag: clock.dag(from) + day) else { continue }
      for minute in [hours.lowerBound, hours.upperBound] {
        let at = clock.tijdstip(minute, opDagVan: from, later: day)
        guard at > from, at <= to, clock.isOpen(network, at) != clock.isOpen(network, at - 1) else { continue }
        changes.append((at, clock.isOpen(network, at)))
      }
    }
    return changes
  }

  /// Terms as bars at the left: from start to met or expired.
  private func termijnen(_ rows: [Gespreksrij], _ ys: [Double], _ top: Double, _ bottom: Double) -> [HTML] {
    let firstStep = rows[0].stap
    let lastStep = rows[rows.count - 1].stap
    func place(_ step: Int) -> Double {
      if step < firstStep { return top }
      if step > lastStep { return bottom }
      return rows.lastIndex { $0.stap <= step }.map { ys[$0] } ?? top
    }
    var bars: [HTML] = []
    for item in Termijnloop.alle(sessie) where item.begin <= lastStep && (item.einde ?? Int.max) >= firstStep {
      let x = goot + 4 + Double(item.nummer % 3) * 8
      let from = place(item.begin)
      let to = item.einde.map(place) ?? bottom
      let kind = item.gehaald == false ? "termijn verlopen" : "termijn"
      bars.append(
        SVG.vlak(x, from, 5, max(6, to - from), kind, stap: item.begin, titel: item.woorden(sessie)))
    }
    return bars
  }

  // MARK: rows

  private func vorm(_ row: Gespreksrij, _ y: Double, _ index: Int, _ rows: [Gespreksrij], _ ys: [Double]) -> [HTML] {
    switch row.vorm {
    case .pijl(let from, let to, let mark): return pijl(x(from), y, x(to), y, mark)
    case .vertrek(let number, let from, let to, let mark):
      let arrival = rows.indices.dropFirst(index + 1).first { later in
        if case .aankomst(number, _, _, _) = rows[later].vorm { true } else { false }
      }
      if let arrival { return pijl(x(from), y, x(to), ys[arrival], mark) }
      // It arrives in another drawing, or is still on its way.
      return pijl(x(from), y, (x(from) + x(to)) / 2, y + 10, mark, punt: false)
    case .aankomst(let number, let from, let to, let mark):
      let left = rows.prefix(index).contains { if case .vertrek(number, _, _, _) = $0.vorm { true } else { false } }
      // Drawn from where it left.
      if left { return [] }
      return pijl((x(from) + x(to)) / 2, y - 10, x(to), y, mark)
    case .navraag(let from, let to, let refused, let name):
      let direction = x(to) > x(from) ? -1.0 : 1.0
      var parts: [HTML] = [
        tag("title", name + (refused ? ", iets werd niet gedeeld" : "")),
        SVG.lijn(x(from), y, x(to), y, refused ? "navraag geweigerd" : "navraag"),
        punt(x(to), y, x(from), y, "navraagpunt"),
      ]
      if refused {
        parts += [
          SVG.tekst(x(to) + direction * 14, y + 6, "×", "kruis", anker: "middle"),
          SVG.tekst(
            x(to) + direction * 24, y - 4, "iets niet gedeeld", "klein", anker: direction < 0 ? "end" : "start"),
        ]
      }
      return parts
    case .overleg(let lanes, let name):
      let places = lanes.map(x)
      guard let left = places.min(), let right = places.max() else { return [] }
      return [
        SVG.vlak(left - 30, y - 11, right - left + 60, 22, "overleg"),
        SVG.tekst((left + right) / 2, y + 4, name, "label", anker: "middle"),
      ] + places.map { tag("circle", ["cx": SVG.getal($0), "cy": SVG.getal(y - 11), "r": "3", "class": "deelnemer"]) }
    case .besluit(let text):
      return [
        SVG.vlak(goot + termijnbreedte, y - 12, breedte - goot - termijnbreedte, 24, "besluit"),
        SVG.tekst(
          goot + termijnbreedte + 8, y + 4, kort(text, Int((breedte - goot - termijnbreedte) / 7.2)), "besluittekst"),
      ]
    case .melding(let text, let expired):
      return [SVG.tekst(goot + termijnbreedte + 8, y + 4, text, expired ? "verlopentekst" : "label")]
    case .gemis(let from, let to, let mark): return pijl(x(from), y, x(to), y, mark, punt: false, gemis: true)
    }
  }

  private func pijl(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ mark: Gespreksrij.Merk, punt head: Bool = true,
    gemis: Bool = false
  ) -> [HTML] {
    let colour = mark.koppelvlak.map(Koppelvlakkleur.klasse) ?? "kv-intern"
    let style = "pijl \(colour)" + (gemis ? " gemis" : mark.woord == nil ? "" : " afwijkend")
    var parts: [HTML] = [SVG.lijn(x1, y1, x2, y2, style)]
    if head { parts.append(punt(x2, y2, x1, y1, "punt \(colour)")) }
    let over = mark.koppelvlak.map { "\($0.kort) " } ?? ""
    // Late belongs to the step at which it came: a page that is stopped before does not say it.
    let words: [HTML] =
      [.tekst(over + mark.tekst)]
      + (mark.woord.map { [tag("tspan", ["data-stap": mark.bekendBij.map(String.init)], ": \($0)")] } ?? [])
    // On a slanting arrow near its beginning: halfway it would cross what happened in between.
    let share = y1 == y2 ? 0.5 : 0.22
    let text = tag(
      "text",
      [
        "x": SVG.getal(x1 + (x2 - x1) * share), "y": SVG.getal(y1 + (y2 - y1) * share - 5), "text-anchor": "middle",
        "class": gemis || mark.woord != nil ? "label nadruk" : "label",
      ], words)
    parts.append(mark.anker.flatMap { ankers ? tag("g", ["data-naar": $0], [text]) : nil } ?? text)
    // Near whom it did not reach, not on a lane in between.
    if gemis { parts.append(SVG.tekst(x2 + (x1 < x2 ? -14 : 14), y2 + 6, "×", "kruis", anker: "middle")) }
    return parts
  }

  /// The head of an arrow: only with square roots, so that it is the same everywhere.
  private func punt(_ x: Double, _ y: Double, _ fromX: Double, _ fromY: Double, _ klasse: String) -> HTML {
    let (dx, dy) = (x - fromX, y - fromY)
    let length = max(0.1, (dx * dx + dy * dy).squareRoot())
    let (ux, uy) = (dx / length, dy / length)
    func corner(_ side: Double) -> String {
      "\(SVG.getal(x - ux * 9 - uy * 4 * side)) \(SVG.getal(y - uy * 9 + ux * 4 * side))"
    }
    return SVG.pad("M\(SVG.getal(x)) \(SVG.getal(y))L\(corner(1))L\(corner(-1))Z", klasse)
  }
}
