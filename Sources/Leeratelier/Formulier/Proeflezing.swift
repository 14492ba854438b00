import Scenario
import SimEngine
import Tekst
import Verslag

/// Reads an advice before it is recorded, as an officier could read it today.
struct Proeflezing: Equatable {
  /// The case and the day, with a text still to come.
  private let leeg: AdviesInvoer
  /// The names of the decisions that the officier can take, by id.
  private let routes: [String: String]

  /// nil where the trainer did not allow it.
  init?(_ sessie: Sessie) {
    guard sessie.opening.proeflezing else { return nil }
    routes = Dictionary(
      sessie.casus.beslissingen.compactMap { item in sessie.routeVanOfficier(item.id).map { (item.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    leeg = sessie.adviesInvoer("", vastgesteld: sessie.klok.datum(sessie.tijd))
  }

  /// What is said about a text, eis by eis: the same that the officier will read in it.
  ///
  /// - Parameters:
  ///   - text: The advice.
  ///   - chosen: The id of the decision above it.
  /// - Returns: What to show.
  func mededeling(_ text: String, gekozen chosen: String?) -> Mededeling {
    let judgements = AdviesJudge.beoordeel(leeg.met(text, gekozen: chosen.flatMap { routes[$0] }))
    let lines = judgements.flatMap { item -> [String] in
      guard let verdict = item.oordeel else { return [] }
      let name = hoofdletter(item.eis.rawValue)
      // Near another judgement the program asks.
      let line =
        item.isZeker
        ? "\(name): \(AdviesTekst.woord(verdict)). \(item.waarom)"
        : "\(name): \(AdviesTekst.woord(verdict)), maar het programma twijfelt. \(item.waarom) Leest u dat ook zo?"
      return [line] + (item.suggestie.isEmpty ? [] : ["   \(item.suggestie)"])
    }
    return Mededeling(
      kop: "Proeflezing", titel: "Zo zou een officier uw tekst kunnen lezen",
      regels: lines + ["Dit is een automatisch oordeel; u beslist zelf."])
  }
}
