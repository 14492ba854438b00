/// The outcomes of the weegoverleg are each valued once, and do not contradict the triage key.
///
/// Source: krant, Haaglanden (the seven outcomes); domeinmodel §4.
struct WeegoverlegCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    var seen: [Weeguitkomst] = []
    for (index, weging) in casus.weegoverleg.enumerated() {
      if seen.contains(weging.keuze) {
        log.report(
          .weegoverlegOnvolledig, at: places("weegoverleg", .element(index), "uitkomst"),
          "elke uitkomst van het weegoverleg staat er één keer; \(citaat(weging.keuze.rawValue)) staat er vaker",
          hint: "haal de tweede weg")
      }
      seen.append(weging.keuze)
      if weging.keuze == .casusoverleg, weging.waardering == .passend, casus.triagesleutel == .nee {
        log.report(
          .weegoverlegTegenSleutel, at: places("weegoverleg", .element(index), "waardering"),
          "casusoverleg is alleen passend als de triagesleutel dat toelaat; de sleutel van deze casus is nee",
          hint: "verander de waardering, of de deelfeiten waarop de sleutel rust",
          notes: [.init("hier staan de deelfeiten", at: places("sleutel"))])
      }
    }
    let missing = Weeguitkomst.allCases.filter { !seen.contains($0) }
    if !missing.isEmpty {
      log.report(
        .weegoverlegOnvolledig, at: places("weegoverleg"),
        "elke uitkomst van het weegoverleg staat er één keer; hier ontbreekt \(opsomming(missing.map(\.rawValue), maximum: 12))",
        hint: "voeg toe, elk met waardering en motivering")
    }
  }
}
