package import Scenario
package import SimEngine

/// The moment at which the decision was in people's hands: where a recording can be stopped to ask 'wat zou u nu doen?'.
package struct Beslismoment: Equatable, Sendable {
  /// Number of the event at which one stops: the proposal or decision itself, of which nothing is shown yet.
  package var gebeurtenis: Int
  /// Number of the event in which the decision fell.
  package var besluit: Int
  /// The seat that had the choice; nil: the simulated officier decided on what there was.
  package var stoel: Stoel?

  /// nil when nothing was decided, or only once nobody sat at a seat any more.
  package init?(_ sessie: Sessie) {
    guard let decided = sessie.besluitGebeurtenis, decided < sessie.niemandMeerVanaf ?? Int.max else { return nil }
    besluit = decided
    let done = sessie.handelingen.filter { $0.gebeurtenis.nummer < decided }
    let own = done.last {
      $0.verricht.door == .mens && $0.verricht.handeling.soort.kenmerk.isBesluit
    }
    gebeurtenis = own?.gebeurtenis.nummer ?? done.last?.gebeurtenis.nummer ?? decided
    stoel = own?.verricht.stoel
  }
}
