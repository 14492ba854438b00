import Scenario
import SimEngine
import Verslag

/// What is news to a seat: what happened since it last looked, in words, without what it just did itself.
struct Seinpaal {
  private let sessie: Sessie
  /// The seats that are played at this terminal.
  private let stoelen: [Stoel]

  init(_ sessie: Sessie, _ stoelen: [Stoel]) { (self.sessie, self.stoelen) = (sessie, stoelen) }

  /// The news of a seat after an event, by its number; -1: from the beginning.
  func nieuws(_ seat: Stoel, na from: Int) -> [String] {
    let teller = Verteller(sessie)
    var told: Set<String> = []
    return Zicht(sessie, stoel: seat).zichtbareGebeurtenissen.filter { $0.nummer > from }.compactMap {
      event -> String? in
      // What the participant just did needs no telling; what came of it does.
      if case .handelingVerricht(let done) = event.inhoud, done.door == .mens, stoelen.contains(seat) { return nil }
      // In the short track the opening itself hands the seats over and back, which is said on the first page.
      if case .stoelOvergedragen = event.inhoud, event.nummer <= sessie.laatsteVanOpening { return nil }
      if case .berichtVerzonden(let message) = event.inhoud, message.koppelvlak == nil { return nil }
      // The same words to two of the seat's roles are one piece of news.
      let line = "\(teller.moment(event))  \(teller.zin(event))"
      return told.insert(line).inserted ? line : nil
    } + inleiding(seat, from)
  }

  /// The introduction of a seat, once: at its first screen, or when its act begins.
  private func inleiding(_ seat: Stoel, _ from: Int) -> [String] {
    let begun = sessie.gebeurtenissen.contains { event in
      guard event.nummer > from, case .bedrijfBegonnen(let act, false) = event.inhoud else { return false }
      return seat == .zsm ? act == .instroom : act == .vooraf || sessie.casus.begin == .instroom && act == .instroom
    }
    if seat == .zsm, sessie.bedrijf == .vooraf, from < 0 {
      return [
        "Op ZSM is deze persoon nog niet in beeld. U kunt intussen zaken uit de stapel beoordelen, of wachten tot de instroom."
      ]
    }
    let text = Zicht(sessie, stoel: seat).inleiding
    guard begun, !text.isEmpty else { return [] }
    // The simulation played that act: what follows was said at its beginning.
    let before = seat == .veiligheidshuis && sessie.opening.kort
    return [before ? "Zo begon het, toen dit in het huis kwam: \(text)" : text]
  }
}
