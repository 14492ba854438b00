package import Scenario
package import SimEngine

/// How long people have been at an act on the real clock: the time of the computer at each event, without a pause of the
/// trainer and without the time in which nobody sat there.
package struct Bedrijfsklok: Equatable, Sendable {
  package let bedrijf: Bedrijf
  /// Minutes that were set for it.
  package let minuten: Int
  /// Seconds up to the last event.
  private let geteld: Int
  /// From when seconds are counted since; nil: the trainer stopped the session.
  private let vanaf: Int?

  /// The clock of an act after an event; nil when there is no clock for the act, or it has not begun.
  ///
  /// - Parameters:
  ///   - klok: What was set.
  ///   - act: The act.
  ///   - last: Number of the event up to which is counted.
  ///   - events: All events.
  ///   - wandklok: The time of the computer at each, ISO 8601 with zone.
  ///   - notes: The notes of the session: taking it up again is one.
  package init?(
    _ klok: Speelklok, _ act: Bedrijf, tot last: Int, _ events: [Gebeurtenis], _ wandklok: [String],
    _ notes: [Aantekening]
  ) {
    guard let limit = klok.minuten[act], events.indices.contains(last), wandklok.count >= events.count,
      let begin = events[...last].lastIndex(where: {
        if case .bedrijfBegonnen(act, _) = $0.inhoud { true } else { false }
      })
    else { return nil }
    let resumed = notes.filter { $0.soort == .klok && $0.gegevens[Bedrijfsklok.hervat] != nil }
    var sum = 0
    var paused = false
    var from = 0
    for index in begin...last {
      guard let time = Wandtijd(wandklok[index])?.seconden else { return nil }
      if index > begin, !paused { sum += max(0, time - from) }
      switch events[index].inhoud {
      case .pauzeBegonnen: paused = true
      case .pauzeVoorbij: paused = false
      default: break
      }
      // Who takes it up again begins to count there.
      let again = resumed.filter { $0.gebeurtenis == events[index].nummer }.compactMap {
        Wandtijd($0.wandklok)?.seconden
      }
      from = max(time, again.max() ?? time)
    }
    (bedrijf, minuten, geteld, vanaf) = (act, limit, sum, paused ? nil : from)
  }

  /// The mark of a note that says that the session was taken up again.
  package static let hervat = "hervat"

  /// Seconds that were played at a moment, in seconds since 1970.
  package func verstreken(nu: Int) -> Int { geteld + (vanaf.map { max(0, nu - $0) } ?? 0) }

  /// Whether the time was over at the last event that is counted.
  package var isOm: Bool { geteld >= minuten * 60 }

  /// What a screen says of it.
  ///
  /// - Parameters:
  ///   - nu: The moment, in seconds since 1970.
  ///   - rustig: Only what is worth interrupting for: half, five minutes, one minute, over. For a reader of lines.
  /// - Returns: A line.
  package func zin(nu: Int, rustig: Bool) -> String {
    let name = Speelklok.naam(bedrijf)
    let left = minuten * 60 - verstreken(nu: nu)
    guard left > 0 else {
      let over = rustig ? 0 : -left / 60
      let since = over == 0 ? "" : ", \(over) \(over == 1 ? "minuut" : "minuten") geleden"
      return "Klok: de tijd voor \(name) is om\(since). U speelt gewoon verder."
    }
    var shown = (left + 59) / 60
    if rustig { shown = [1, 5, (minuten + 1) / 2].filter { $0 >= shown }.min() ?? minuten }
    return
      "Klok: nog \(rustig && shown < minuten && shown > 1 ? "hoogstens " : "")\(shown) \(shown == 1 ? "minuut" : "minuten") voor \(name)."
  }

  /// What is noted when the time is over.
  package var notitie: String {
    "De tijd voor \(Speelklok.naam(bedrijf)) (\(minuten) \(minuten == 1 ? "minuut" : "minuten")) was om."
  }
}
