/// What the burgemeester or the rechter decides is no fitting decision of the officier.
///
/// Source: rechtsregel (domeinmodel §16, wat alleen de rechter oplegt, huisverbod, burgemeester, verplichte zorg;
/// certainty high). As a trap, valued `niet_passend`, it may be in the list.
struct BevoegdheidCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, beslissing) in casus.beslissingen.enumerated() {
      guard beslissing.soort.bevoegd != .officier, beslissing.waardering != .nietPassend else { continue }
      log.report(
        .onbevoegd, at: places("beslissingen", .element(index), "waardering"),
        "over \(citaat(beslissing.soort.naam)) beslist de \(beslissing.soort.bevoegd.rawValue), niet de officier; hier staat \(citaat(beslissing.waardering.rawValue))",
        hint: "waardeer als niet_passend, of kies wat de officier kan doen, zoals dagvaarden en eisen")
    }
  }
}
