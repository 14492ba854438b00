/// An incident that can be answered leaves a choice: two to four reactions that are not all worth the same.
///
/// Source: ours; a list of one, or one in which everything is right, teaches nothing.
struct ReactieCheck: CasusCheck {
  static let aantal = 2...4

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, incident) in casus.incidenten.enumerated() {
      let place = places("incidenten", .element(index), incident.reacties.isEmpty ? "negeren" : "reacties")
      if incident.reacties.isEmpty {
        guard incident.negeren != nil else { continue }
        log.report(
          .reactiesZonderKeuze, at: place,
          "niets doen telt alleen bij een incident waarop gereageerd kan worden; \(citaat(incident.id)) heeft geen reacties",
          hint: "voeg \"reacties\" toe, of haal \"negeren\" weg")
        continue
      }
      if !Self.aantal.contains(incident.reacties.count) {
        log.report(
          .reactiesZonderKeuze, at: place,
          "een incident heeft twee tot vier reacties, of geen; \(citaat(incident.id)) heeft er \(incident.reacties.count)",
          hint: "geef er twee, drie of vier")
      } else if Set(incident.reacties.map(\.waardering)).count == 1 {
        log.report(
          .reactiesZonderKeuze, at: place,
          "de reacties op een incident zijn niet allemaal hetzelfde waard; die op \(citaat(incident.id)) zijn allemaal \(citaat(incident.reacties[0].waardering.rawValue))",
          hint: "maak er ten minste één anders")
      }
    }
  }
}
