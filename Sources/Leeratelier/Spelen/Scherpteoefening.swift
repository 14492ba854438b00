import Scenario
import SimEngine
import Tekst

/// A mediocre advice to improve, with what the writer knew about the case.
struct Scherpteoefening {
  var id: String
  var titel: String
  /// What is known, so that nobody has to make it up.
  var situatie: [String]
  var advies: AdviesInvoer
  /// Tenths of the maximum that the officier asks.
  var drempel: Int

  /// The same case with another text, written now: on the day of instroom.
  func met(_ text: String) -> AdviesInvoer {
    AdviesInvoer(
      tekst: text, instroom: advies.instroom, vastgesteld: advies.instroom, huiselijkGeweld: advies.huiselijkGeweld,
      minderjarig: advies.minderjarig)
  }

  /// The advice of a casus, as the exercise; nil when it has none.
  init?(_ casus: Casus, _ regio: Regioprofiel, vandaag: Datum) {
    let opening = Opening(casus: casus, regio: regio, instroomdatum: Opening.standaarddatum(casus, vandaag: vandaag))
    guard let advice = opening.casus.huis.advies else { return nil }
    let clock = SimKlok(casus: casus, regio: regio, instroomdatum: opening.instroomdatum)
    id = casus.id
    titel = casus.titel
    situatie = [opening.casus.feit?.omschrijving ?? "", opening.casus.inleidingHuis, opening.casus.huis.planVanAanpak]
      .filter { !$0.isEmpty }
    advies = AdviesInvoer(
      tekst: advice.tekst, instroom: opening.instroomdatum, vastgesteld: clock.datum(voorInstroom: advice.vastgesteld),
      huiselijkGeweld: casus.feit?.huiselijkGeweld ?? false, minderjarig: casus.minderjarig)
    drempel = regio.adviesdrempel
  }

  init(
    _ id: String, _ titel: String, _ situatie: [String], _ tekst: String, vastgesteld: (Int, Int, Int),
    huiselijkGeweld: Bool = false,
    minderjarig: Bool = false
  ) {
    self.id = id
    self.titel = titel
    self.situatie = situatie
    let recorded = Datum(jaar: vastgesteld.0, maand: vastgesteld.1, dag: vastgesteld.2) ?? Datum.nul
    advies = AdviesInvoer(
      tekst: tekst, instroom: Datum(jaar: 2025, maand: 10, dag: 7) ?? Datum.nul, vastgesteld: recorded,
      huiselijkGeweld: huiselijkGeweld, minderjarig: minderjarig)
    drempel = 6
  }
}
