/// There is a decision that the officier may well take, and the house knows what to do with each.
///
/// Source: domeinmodel §7 (there is no best afloop, there are defensible decisions); handreiking, koppelvlak 3.
struct BeslissingenCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    let open = casus.beslissingen.filter { $0.soort.bevoegd == .officier && $0.waardering != .nietPassend }
    if open.isEmpty {
      log.report(
        .geenPassendeBeslissing, at: places("beslissingen"),
        "minstens één beslissing van de officier is passend of verdedigbaar; hier is er geen",
        hint: "voeg een beslissing toe die het duo mag nemen")
    }
    guard casus.huis.bekend, !casus.nazorg.contains(where: \.bij.isEmpty) else { return }
    let covered = casus.nazorg.flatMap(\.bij)
    let missing = casus.beslissingen.map(\.id).filter { !covered.contains($0) }
    guard !missing.isEmpty else { return }
    log.report(
      .nazorgOnvolledig, at: places("nazorg"),
      "bij een bekende zegt de nazorg voor elke beslissing wat het huis doet; er is niets voor \(opsomming(missing.map { citaat($0) }, maximum: 12))",
      hint: "noem ze, of voeg een nazorg toe met \"bij\": [] voor alle andere")
  }
}
