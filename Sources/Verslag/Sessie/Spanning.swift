import Scenario
package import SimEngine

extension Sessie {
  /// What the sources say differently of this casus, where that was at stake: afterwards, at a border case.
  ///
  /// A border case is one whose criteria can go two ways, or in which what was decided is defensible. Nil while it is
  /// played: it tells what the casus is about.
  package var spanning: String? {
    guard gesloten, let words = casus.spanning else { return nil }
    let decided = momenten.compactMap { $0.besluit.flatMap { casus.beslissing($0.beslissing) } }
    let border = casus.triagesleutel == .verdedigbaar || decided.contains { $0.waardering == .verdedigbaar }
    return border ? words : nil
  }
}
