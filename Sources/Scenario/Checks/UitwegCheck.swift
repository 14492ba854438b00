/// At every moment there is a decision of the officier against which nothing stands, whatever is known by then.
///
/// Otherwise the officier must at some time take what there is an objection to. Our measure.
struct UitwegCheck: CasusCheck {
  /// More facts than this are not tried in every combination; then one decision must be free of all conditions.
  private static let meesteFeiten = 14

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    // Whoever is younger is not prosecuted at all, which has a code of its own.
    guard casus.leeftijdVerdachte >= 12 else { return }
    let own = casus.beslissingen.filter {
      $0.soort.bevoegd == .officier && casus.beletsel(tegen: $0) == nil
    }
    // Once a zaak came back, what was asked for first is no way out any more.
    let later = own.filter { $0.opnieuwNa == nil }
    guard let stuck = vast(own) ?? (later.isEmpty ? nil : vast(later)) else { return }
    let when =
      stuck.isEmpty ? "als ZSM nog niets weet" : "als ZSM weet van \(opsomming(stuck.map { citaat($0) }, maximum: 4))"
    log.report(
      .overalBezwaar, at: places("beslissingen"),
      "er is altijd een beslissing van de officier waartegen niets bestaat; \(when), staat tegen elke een bezwaar",
      hint: "laat bij één beslissing \"alleen_als\" en \"bezwaren\" leeg, of laat een bezwaar vervallen met \"tenzij\"")
  }

  /// What ZSM knows when there is an objection to each of these decisions; nil: that is never so.
  private func vast(_ own: [Beslissing]) -> [String]? {
    if own.contains(where: { $0.alleenAls.isEmpty && $0.bezwaren.isEmpty }) { return nil }
    let facts = Set(own.flatMap { $0.alleenAls + $0.bezwaren.flatMap { $0.tenzij + $0.zodra } }).sorted()
    var stuck: [String]?
    if facts.count > Self.meesteFeiten {
      stuck = own.contains { $0.kanVallen { _ in false } } ? nil : []
    } else {
      for mask in 0..<(1 << facts.count) {
        let known = facts.indices.filter { mask & (1 << $0) != 0 }.map { facts[$0] }
        if !own.contains(where: { $0.kanVallen(known.contains) }) {
          stuck = known
          break
        }
      }
    }
    return stuck
  }
}
