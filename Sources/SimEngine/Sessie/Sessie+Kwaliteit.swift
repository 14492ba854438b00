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
    return AdviesJudge.beoordeel(adviesInvoer(advies.tekst, vastgesteld: recorded))
  }
}
