package import Scenario
package import Tekst

extension Sessie {
  /// An advice as the judge of texts gets it.
  ///
  /// - Parameters:
  ///   - text: The advice.
  ///   - recorded: Calendar date on which it was written.
  /// - Returns: The text with what the judge must know of the case; it is read on the day of instroom.
  package func adviesInvoer(_ text: String, vastgesteld recorded: Datum) -> AdviesInvoer {
    AdviesInvoer(
      tekst: text, instroom: klok.instroomdatum, vastgesteld: recorded,
      huiselijkGeweld: casus.feit?.huiselijkGeweld ?? false, minderjarig: casus.minderjarig)
  }

  /// The judgements on an advice as the officier reads it on the day of instroom.
  package func kwaliteit(_ advies: Adviesstuk?) -> [Eisoordeel] {
    guard let advies, let recorded = Datum(iso: advies.datum) else { return [] }
    let text = adviesInvoer(advies.tekst, vastgesteld: recorded)
    return AdviesJudge.beoordeel(text.met(advies.tekst, gekozen: routeVanOfficier(advies.beslissing)))
  }

  /// The name of a decision, where it is the officier's to take: what stands above an advice is read with it.
  package func routeVanOfficier(_ beslissing: String) -> String? {
    casus.beslissing(beslissing).flatMap { $0.soort.bevoegd == .officier ? $0.naam : nil }
  }
}
