package import Scenario
package import SimEngine

/// The moment at which the decision, with more zaken that in the first, was in people's hands: where a recording can be stopped to ask 'wat zou u nu doen?'.
package struct Beslismoment: Equatable, Sendable {
  /// Number of the event at which one stops: the proposal or decision itself, of which nothing is shown yet.
  package var gebeurtenis: Int
  /// Number of the event in which the decision fell.
  package var besluit: Int
  /// The seat that had the choice; nil: the simulated officier decided on what there was.
  package var stoel: Stoel?

  /// nil when nothing was decided, or only once nobody sat at a seat any more.
  ///
  /// Without a zaak it is the last weegoverleg.
  package init?(_ sessie: Sessie) {
    let end = sessie.niemandMeerVanaf ?? Int.max
    guard sessie.casus.heeftZaak else {
      guard let weighed = sessie.wegingen.last, weighed < end, let done = sessie.verricht(weighed) else { return nil }
      (gebeurtenis, besluit) = (weighed, weighed)
      stoel = done.door == .mens ? done.stoel : nil
      return
    }
    guard let decided = sessie.besluitGebeurtenis, decided < end else { return nil }
    besluit = decided
    let done = sessie.handelingen.filter { $0.gebeurtenis.nummer < decided }
    let own = done.last {
      $0.verricht.door == .mens && $0.verricht.handeling.soort.kenmerk.isBesluit
        && sessie.casus.zaak($0.verricht.handeling.zaak) == 0
    }
    gebeurtenis = own?.gebeurtenis.nummer ?? done.last?.gebeurtenis.nummer ?? decided
    stoel = own?.verricht.stoel
  }
}
