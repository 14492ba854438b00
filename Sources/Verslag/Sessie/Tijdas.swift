import Scenario
import SimEngine

/// A horizontal axis of simulated time on which nights and weeks without events do not push the rest together.
///
/// Between two moments at which something happened it takes a step that grows with the square root of the pause: only
/// square roots, so that the same session gives the same drawing everywhere.
struct Tijdas {
  let breedte: Double
  private var plaatsen: [Int: Double] = [:]

  init(_ sessie: Sessie, breedte: Double) {
    self.breedte = breedte
    var moments: [Int] = []
    for event in sessie.gebeurtenissen where moments.last != event.tijd { moments.append(event.tijd) }
    var at = [0.0]
    for (from, to) in zip(moments, moments.dropFirst()) {
      at.append((at.last ?? 0) + 3 + min(24, Double(to - from).squareRoot()))
    }
    let scale = breedte / max(1, at.last ?? 1)
    for (moment, place) in zip(moments, at) { plaatsen[moment] = place * scale }
  }

  /// The beginnings of the acts and the decision, for the head of the axis.
  static func merkpunten(_ sessie: Sessie) -> [(gebeurtenis: Gebeurtenis, naam: String)] {
    sessie.gebeurtenissen.compactMap { event in
      guard case .bedrijfBegonnen(let act, false) = event.inhoud else { return nil }
      return (event, act.rawValue)
    }
  }

  /// The place of an event.
  func plaats(_ event: Gebeurtenis) -> Double { plaatsen[event.tijd] ?? 0 }
}
