import Scenario
import SimEngine
import Tekst
import Verslag

/// Reads an advice before it is recorded, as an officier could read it today.
struct Proeflezing: Equatable {
  private let vandaag: Datum
  private let huiselijkGeweld: Bool
  private let minderjarig: Bool

  /// nil where the trainer did not allow it.
  init?(_ sessie: Sessie) {
    guard sessie.opening.proeflezing else { return nil }
    vandaag = sessie.klok.datum(sessie.tijd)
    huiselijkGeweld = sessie.casus.feit.huiselijkGeweld
    minderjarig = sessie.casus.minderjarig
  }

  /// What is said about a text, eis by eis.
  func mededeling(_ text: String) -> Mededeling {
    let judgements = AdviesJudge.beoordeel(
      AdviesInvoer(
        tekst: text, instroom: vandaag, vastgesteld: vandaag, huiselijkGeweld: huiselijkGeweld,
        minderjarig: minderjarig))
    let lines = judgements.flatMap { item -> [String] in
      guard let verdict = item.oordeel else { return [] }
      return ["\(hoofdletter(item.eis.rawValue)): \(AdviesTekst.woord(verdict)). \(item.waarom)"]
        + (item.suggestie.isEmpty ? [] : ["   \(item.suggestie)"])
    }
    return Mededeling(
      kop: "Proeflezing", titel: "Zo zou een officier uw tekst kunnen lezen",
      regels: lines + ["Dit is een automatisch oordeel; u beslist zelf."])
  }
}
