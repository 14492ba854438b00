/// The Raad advises on minors, the reclassering on adults.
///
/// Source: handreiking, koppelvlak 2; rechtsregel (domeinmodel §16, Raad, reclassering; certainty high). The
/// reclassering may also speak of somebody of 16 or 17, and the Raad of the children in the case.
struct AdviseurCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    let ages = casus.zaken.indices.compactMap { casus.verdachte(van: $0)?.leeftijd }
    guard let oldest = ages.max() else { return }
    let hasMinor = casus.personen.contains { $0.leeftijd.map { $0 < 18 } ?? false }
    for (index, standpunt) in casus.standpunten.enumerated() {
      let isWrong =
        standpunt.rol == .reclasseringZsm && oldest < 16 || standpunt.rol == .raadZsm && !hasMinor
      guard isWrong else { continue }
      report(standpunt.rol.naam, oldest, places("standpunten", .element(index), "rol"), log)
    }
    for number in casus.zaken.indices {
      let at = places.van(zaak: number)
      let age = casus.verdachte(van: number)?.leeftijd ?? oldest
      for (index, beslissing) in casus.zaken[number].beslissingen.enumerated()
      where beslissing.soort == .raadsonderzoek && beslissing.waardering != .nietPassend && !hasMinor {
        report(beslissing.soort.naam, age, at("beslissingen", .element(index), "soort"), log)
      }
    }
  }

  private func report(_ what: String, _ age: Int, _ range: SourceRange, _ log: DiagnosticLog) {
    log.report(
      .verkeerdeAdviseur, at: range,
      "de Raad adviseert over minderjarigen, de reclassering over volwassenen; hier staat \(citaat(what)) en de verdachte was \(age)",
      hint: "kies \(age < 18 ? "de Raad" : "de reclassering")")
  }
}
