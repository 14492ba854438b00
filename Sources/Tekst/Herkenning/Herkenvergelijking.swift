/// What the program reads in texts, beside what a human read: precision, recall and F1 per kind.
package struct Herkenvergelijking: Sendable {
  /// What was compared of one text and one kind.
  package struct Telling: Sendable, Hashable {
    /// Found and labelled, found only, labelled only.
    package var goed = 0
    package var teveel = 0
    package var gemist = 0

    package var gevonden: Int { goed + teveel }
    package var gelabeld: Int { goed + gemist }
    /// Of what was found, the share that was labelled; nothing when nothing was found.
    package var precisie: Double? { gevonden > 0 ? Double(goed) / Double(gevonden) : nil }
    /// Of what was labelled, the share that was found; nothing when nothing was labelled.
    package var vangst: Double? { gelabeld > 0 ? Double(goed) / Double(gelabeld) : nil }
    /// Their harmonic mean; nothing when nothing was found or labelled.
    package var f1: Double? { gevonden + gelabeld > 0 ? 2 * Double(goed) / Double(gevonden + gelabeld) : nil }

    static func + (een: Telling, ander: Telling) -> Telling {
      Telling(goed: een.goed + ander.goed, teveel: een.teveel + ander.teveel, gemist: een.gemist + ander.gemist)
    }
  }

  private struct Tekst {
    let casus: String
    let soort: Tekstsoort
    let perSoort: [Herkenningsoort: Telling]
  }
  private var teksten: [Tekst] = []
  /// Records without labels, which are not counted.
  package private(set) var zonderLabels = 0

  package init() {}

  /// Adds one text.
  package mutating func voegToe(_ record: Herkenbestand.Record, _ gevonden: [Herkend]) {
    guard let labels = record.labels else {
      zonderLabels += 1
      return
    }
    var perSoort: [Herkenningsoort: Telling] = [:]
    for soort in Herkenningsoort.allCases {
      let found = Set(gevonden.filter { $0.soort == soort }.map(\.stuk))
      let wanted = Set(labels[soort] ?? [])
      perSoort[soort] = Telling(
        goed: found.intersection(wanted).count, teveel: found.subtracting(wanted).count,
        gemist: wanted.subtracting(found).count)
    }
    teksten.append(Tekst(casus: record.casus, soort: record.soort, perSoort: perSoort))
  }

  /// The count over all texts.
  package func telling(_ soort: Herkenningsoort) -> Telling {
    teksten.reduce(Telling()) { $0 + ($1.perSoort[soort] ?? Telling()) }
  }

  /// The middle 95 % of a measure over samples of the texts, drawn with replacement from a seed.
  func interval(
    _ tellingen: [Telling], _ maat: (Telling) -> Double?, zaad: UInt64, trekkingen: Int = 1000
  ) -> (laag: Double, hoog: Double)? {
    Zaadtrekking.interval(over: tellingen.count, zaad: zaad, trekkingen: trekkingen) { chosen in
      maat(chosen.reduce(Telling()) { $0 + tellingen[$1] })
    }
  }

  /// The comparison as lines for a terminal.
  package func alsTekst(zaad: UInt64) -> String {
    var lines = ["\(teksten.count) teksten met labels; intervallen: 95 %, bootstrap over teksten (1000 trekkingen)"]
    for soort in Herkenningsoort.allCases {
      lines.append("\(soort.rawValue)")
      lines.append(rij("alles", teksten, soort, zaad))
      for kind in Tekstsoort.allCases {
        let some = teksten.filter { $0.soort == kind }
        if !some.isEmpty { lines.append(rij(kind.rawValue, some, soort, nil)) }
      }
      for casus in Set(teksten.map(\.casus)).sorted() {
        lines.append(rij(AdviezenBestand.zonderStuurtekens(casus), teksten.filter { $0.casus == casus }, soort, nil))
      }
    }
    if zonderLabels > 0 { lines.append("\(zonderLabels) records zonder labels zijn niet meegeteld.") }
    return lines.joined(separator: "\n")
  }

  private func rij(_ naam: String, _ teksten: [Tekst], _ soort: Herkenningsoort, _ zaad: UInt64?) -> String {
    let counts = teksten.map { $0.perSoort[soort] ?? Telling() }
    let sum = counts.reduce(Telling(), +)
    func maat(_ maat: (Telling) -> Double?) -> String {
      let value = maat(sum).map { Vergelijking.getal($0) } ?? "–"
      guard let zaad, let range = interval(counts, maat, zaad: zaad) else { return value }
      return "\(value) [\(Vergelijking.getal(range.laag)) – \(Vergelijking.getal(range.hoog))]"
    }
    let head = "  " + naam + String(repeating: " ", count: max(1, 22 - naam.count))
    return head + "precisie \(maat(\.precisie)), vangst \(maat(\.vangst)), F1 \(maat(\.f1))"
      + " (teksten \(teksten.count), goed \(sum.goed), te veel \(sum.teveel), gemist \(sum.gemist))"
  }
}
