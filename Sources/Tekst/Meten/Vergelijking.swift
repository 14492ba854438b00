/// The judge beside a human, per kwaliteitseis, over a set of records.
package struct Vergelijking: Sendable {
  /// The comparison on one requirement.
  package struct PerEis: Sendable {
    /// The requirement.
    package let eis: Kwaliteitseis
    /// Agreement of human and judge.
    package let overeenstemming: Overeenstemming
    /// The bootstrap interval of kappa over the cases; nothing when it cannot be given.
    package let interval: Overeenstemming.Interval?
    /// Agreement of the same labels with always guessing the most frequent one.
    package var vasteGok: Overeenstemming { overeenstemming.vasteGok }
  }

  /// One entry per requirement, in the order of `Kwaliteitseis`.
  package let eisen: [PerEis]
  /// Records without labels, which are not counted.
  package let zonderLabels: Int

  /// Judges all records that carry labels and compares, with so many bootstrap samples per requirement.
  package init(_ records: [AdviesRecord], zaad: UInt64, trekkingen: Int = 1000) {
    var paren = [[Overeenstemming.Paar]](repeating: [], count: Kwaliteitseis.allCases.count)
    var zonder = 0
    for record in records {
      guard let labels = record.labels else {
        zonder += 1
        continue
      }
      for (index, oordeel) in AdviesJudge.beoordeel(record.invoer).enumerated() {
        guard let mens = labels[oordeel.eis], let ander = oordeel.oordeel else { continue }
        paren[index].append(Overeenstemming.Paar(mens: mens, ander: ander))
      }
    }
    self.init(paren: paren, zonderLabels: zonder, zaad: zaad, trekkingen: trekkingen)
  }

  /// Compares judgements that were given earlier, one list of pairs per requirement in the order of `Kwaliteitseis`.
  package init(
    paren: [[Overeenstemming.Paar]], zonderLabels: Int, zaad: UInt64, trekkingen: Int = 1000
  ) {
    eisen = zip(Kwaliteitseis.allCases, paren).map { eis, lijst in
      PerEis(
        eis: eis, overeenstemming: Overeenstemming(lijst),
        interval: Overeenstemming.interval(lijst, zaad: zaad, trekkingen: trekkingen))
    }
    self.zonderLabels = zonderLabels
  }

  /// The comparison as lines for a terminal.
  package var alsTekst: String {
    var regels: [String] = []
    for deel in eisen {
      regels += Self.regels(deel.eis.rawValue, deel.overeenstemming, deel.interval)
    }
    if zonderLabels > 0 { regels.append("\(zonderLabels) records zonder labels zijn niet meegeteld.") }
    return regels.joined(separator: "\n")
  }

  /// The comparison on one thing that is judged.
  static func regels(_ naam: String, _ maten: Overeenstemming, _ interval: Overeenstemming.Interval?) -> [String] {
    var regels = ["\(naam) (n = \(maten.aantal))"]
    guard maten.aantal > 0 else { return regels + ["  geen labels voor deze eis"] }
    regels.append("  kappa (kwadratisch gewogen)  \(Self.kappa(maten.kappa))\(Self.interval(interval))")
    regels.append("  precies gelijk               \(procent(maten.gelijk))")
    regels.append("  verdeling mens (0/1/2)       \(rij(maten.verdeling))")
    regels.append("  verdeling programma (0/1/2)    \(rij(maten.verdelingAnder))")
    regels.append("  verwarring (rij mens, kolom programma)")
    for (index, tellingen) in maten.verwarring.enumerated() { regels.append("    \(index): \(rij(tellingen))") }
    let gok = maten.vasteGok
    regels.append(
      "  altijd de meest gegeven      kappa \(Self.kappa(gok.kappa)), gelijk \(procent(gok.gelijk))")
    return regels
  }

  /// A number with two decimals and a comma.
  static func getal(_ waarde: Double) -> String {
    let honderdsten = afgerond(waarde * 100)
    let teken = honderdsten < 0 ? "-" : ""
    let rest = abs(honderdsten) % 100
    return "\(teken)\(abs(honderdsten) / 100),\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Rounded half away from zero, without the mathematics library.
  private static func afgerond(_ waarde: Double) -> Int { Int(waarde < 0 ? waarde - 0.5 : waarde + 0.5) }

  private static func kappa(_ waarde: Double?) -> String {
    waarde.map { getal($0) } ?? "niet te bepalen (beiden geven steeds hetzelfde oordeel)"
  }

  private static func interval(_ interval: Overeenstemming.Interval?) -> String {
    interval.map { "  [\(getal($0.laag)) – \(getal($0.hoog))]" } ?? "  (te weinig gevallen voor een interval)"
  }

  private static func procent(_ waarde: Double?) -> String {
    waarde.map { "\(afgerond($0 * 100)) %" } ?? "–"
  }

  private static func rij(_ getallen: [Int]) -> String { getallen.map(String.init).joined(separator: " / ") }
}
