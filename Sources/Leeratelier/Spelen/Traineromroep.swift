import Scenario
import SimEngine

/// What the trainer says to one seat while somebody sits at it: words, a pause, a stop, a seat that is handed over.
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
    for event in sessie.gebeurtenissen.suffix(max(0, sessie.gebeurtenissen.count - na - 1)) + ongezien {
      switch event.inhoud {
      case .hint(let said) where said.stoel == stoel:
        lines.append("Van de trainer: \u{2018}\(said.tekst)\u{2019}")
      default: continue
      }
    }
    for event in ongezien {
      switch event.inhoud {
      case .pauzeBegonnen: paused = true
      case .pauzeVoorbij: paused = false
      case .stoelOvergedragen(let seat, let to) where seat == stoel: ours = to == .mens
      case .sessieGesloten:
        return "De sessie is afgelopen; wat u schreef, is bewaard. Ga verder: dan komt de nabespreking."
      default: continue
      }
    }
    if wacht { return lines.isEmpty ? nil : lines.joined(separator: "\n") }
    if !ours { lines.append("De trainer gaf uw stoel aan de simulatie. Wat u schreef, is bewaard.") }
    if paused { lines.append(Sessie.stilgezet) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
