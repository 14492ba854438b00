import Scenario
import SimEngine
import Verslag

/// What the trainer says and does to one seat while somebody sits at it: words, more time, an incident, a pause, a stop, a seat
/// that is handed over.
///
/// It stands there until it is news on the seat's next screen; nothing of another seat is in it.
struct Traineromroep {
  private let sessie: Sessie
  private let ongezien: [Gebeurtenis]
  private let stoel: Stoel
  private let na: Int
  private let wacht: Bool

  /// - Parameters:
  ///   - sessie: The session as far as this terminal read it.
  ///   - unseen: What was recorded after it.
  ///   - seat: Who sits here.
  ///   - from: Number of the last event that the seat's screen has shown.
  ///   - waits: The page that stands there says itself that nothing can be done.
  init(
    _ sessie: Sessie, ongezien unseen: [Gebeurtenis], stoel seat: Stoel, na from: Int, wacht waits: Bool = false
  ) {
    (self.sessie, ongezien, stoel, na, wacht) = (sessie, unseen, seat, from, waits)
  }

  /// The words; nil: nothing is said.
  var tekst: String? {
    var lines: [String] = []
    var paused = sessie.gepauzeerd
    var ours = sessie.bezetting[stoel] == .mens
    // Once for all of them, and only where there is one: this is asked at every moment of rest.
    var after: Sessie?
    func verteld(_ event: Gebeurtenis) -> String? {
      // An event that this terminal did not read yet is told by the state that comes of it, to who may see it.
      guard event.nummer >= sessie.gebeurtenissen.count else { return nil }
      let later = after ?? sessie.na(ongezien)
      after = later
      guard Zicht(later, stoel: stoel).zichtbareGebeurtenissen.contains(where: { $0.nummer == event.nummer }) else {
        return nil
      }
      return Verteller(later).zin(event)
    }
    for event in sessie.gebeurtenissen.suffix(max(0, sessie.gebeurtenissen.count - na - 1)) + ongezien {
      switch event.inhoud {
      case .hint(let said) where said.stoel == stoel:
        lines.append("Van de trainer: \u{2018}\(said.tekst)\u{2019}")
      // What came while the seat did something else is told in the words of its next screen.
      case .termijnVerlengd: if let line = verteld(event) { lines.append(line) }
      case .incident(let news) where news.isDoorTrainer: if let line = verteld(event) { lines.append(line) }
      default: continue
      }
    }
    for event in ongezien {
      switch event.inhoud {
      case .pauzeBegonnen: paused = true
      case .pauzeVoorbij: paused = false
      case .stoelOvergedragen(let seat, let to) where seat == stoel: ours = to == .mens
      case .sessieGesloten:
        return
          "De sessie is afgelopen; wat u schreef, is bewaard. Met Enter bij een keuze, of met Esc bij een tekst, gaat u naar de nabespreking."
      default: continue
      }
    }
    if wacht { return lines.isEmpty ? nil : lines.joined(separator: "\n") }
    if !ours { lines.append("De trainer gaf uw stoel aan de simulatie. Wat u schreef, is bewaard.") }
    if paused { lines.append(Sessie.stilgezet) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
