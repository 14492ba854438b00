package import Scenario
package import SimEngine

/// How long people take over a run, and how much of that each seat only waits: an estimate, not a measurement.
///
/// Two people who each have a screen. Each reads what reached the own seat since the last turn, chooses, and writes;
/// a turn begins when the own one before it is done, and when the other seat has done what lies earlier on the
/// simulated clock, because the clock is the smallest own time (ontwerp sessie, 'Time'). The talk afterwards is not in it.
package struct Speeltijd: Equatable, Sendable {
  /// Words read in a minute.
  package static let leeswoordenPerMinuut = 200.0
  /// Words thought out and typed in a minute.
  ///
  /// Ours: slower than copying, since most of it is deciding what to say.
  package static let typwoordenPerMinuut = 25.0
  /// Seconds for each thing that is chosen; ours.
  package static let secondenPerKeuze = 5.0
  /// Seconds to decide what to do next; ours.
  package static let secondenPerHandeling = 12.0
  /// Words of the first page that are not the casus's: recording, help, turns.
  private static let vasteBeginwoorden = 90

  /// What one seat did, in words, choices and seconds.
  package struct Zetel: Equatable, Sendable {
    package var leeswoorden = 0
    package var typwoorden = 0
    package var keuzes = 0
    package var handelingen = 0
    /// Until everything of this seat was done: a seat that is done early does not wait for the end.
    package var klaar = 0.0

    /// Seconds of reading, choosing and writing.
    package var bezig: Double {
      60 * (Double(leeswoorden) / leeswoordenPerMinuut + Double(typwoorden) / typwoordenPerMinuut)
        + secondenPerKeuze * Double(keuzes) + secondenPerHandeling * Double(handelingen)
    }
  }

  /// What each seat that is played did.
  package private(set) var stoelen: [Stoel: Zetel] = [:]
  /// Seconds until both seats are done.
  package private(set) var seconden = 0.0

  /// Whole minutes until both seats are done.
  package var minuten: Int { Int((seconden / 60).rounded()) }

  /// The share of the whole in which a seat has nothing to do but wait.
  package func wachtdeel(_ stoel: Stoel) -> Double {
    guard seconden > 0, let seat = stoelen[stoel] else { return 0 }
    return 1 - seat.bezig / seconden
  }

  /// Whether a declared playing time lies within a quarter of the estimate.
  package func past(_ declared: Int) -> Bool { abs(Double(declared) - seconden / 60) <= seconden / 60 / 4 }

  /// The estimate of an expected run.
  ///
  /// - Parameters:
  ///   - verloop: The run; steps that are refused count as work, too.
  ///   - opening: Its opening. In the short track what the run does before the instroom is left out.
  package init(_ verloop: Verloop, _ opening: Opening) {
    var verloop = verloop
    if opening.kort { verloop.stappen = Self.vanafInstroom(verloop, opening) }
    var player = Verloopspeler(verloop, opening)
    var read: [Stoel: Int] = [:]
    var told: Set<String> = []
    // What was done, with when on the simulated clock, and when in seconds it was finished.
    var done: [(stoel: Stoel, tijd: Int, klaar: Double)] = []
    for step in verloop.stappen {
      let state = player.sessie
      let seat = step.stoel
      var work = Zetel()
      let view = Zicht(state, stoel: seat)
      let teller = Verteller(state)
      if read[seat] == nil { work.leeswoorden += woorden(opening.casus.vooraf) + Self.vasteBeginwoorden }
      // The introduction of an act is read once a seat; the feit with it, where it is known.
      for text in [view.inleiding] + view.perZaak.map({ $0.feit?.omschrijving ?? "" })
      where !text.isEmpty && told.insert("\(seat.rawValue) \(text)").inserted {
        work.leeswoorden += woorden(text)
      }
      for event in view.zichtbareGebeurtenissen where event.nummer >= read[seat] ?? 0 {
        // What somebody did there is no news there.
        if case .handelingVerricht(let done) = event.inhoud, done.door == .mens { continue }
        work.leeswoorden += woorden(teller.zin(event))
      }
      read[seat] = state.gebeurtenissen.count
      work.typwoorden = woorden(step.handeling.tekst ?? "")
      work.keuzes = step.handeling.keuzes
      work.handelingen = 1
      let now = state.eigenTijd[seat] ?? state.tijd
      let others = done.filter { $0.stoel != seat && $0.tijd < now }.map(\.klaar)
      let begin = max(stoelen[seat]?.klaar ?? 0, others.max() ?? 0)
      let end = begin + work.bezig
      done.append((seat, now, end))
      stoelen[seat, default: Zetel()].tel(work, klaar: end)
      seconden = max(seconden, end)
      _ = player.stap()
    }
  }

  /// The steps of a run that come after `vooraf`.
  private static func vanafInstroom(_ verloop: Verloop, _ opening: Opening) -> [Verloop.Stap] {
    var whole = opening
    whole.kort = false
    var player = Verloopspeler(verloop, whole)
    return verloop.stappen.filter { _ in
      let before = player.sessie.bedrijf
      _ = player.stap()
      return before != .vooraf
    }
  }

  /// What an estimate is of: the longest of the runs in which nothing is refused, with its playing time.
  ///
  /// - Parameters:
  ///   - verlopen: The expected runs of a casus.
  ///   - casus: The casus.
  ///   - kort: Of the short track.
  ///   - regio: The region of that name; nil: it cannot be read.
  /// - Returns: The estimate; nil when no run shows how long it takes.
  package static func langste(
    _ verlopen: [Verloop], _ casus: Casus, kort: Bool = false, regio: (String) -> Regioprofiel?
  ) -> (verloop: String, tijd: Speeltijd)? {
    let whole = verlopen.filter { run in run.stappen.allSatisfy { $0.weigering == nil } }
    let estimates = whole.compactMap { run -> (verloop: String, tijd: Speeltijd)? in
      guard let place = regio(run.regio ?? casus.regio) else { return nil }
      var opening = Verloopspeler.opening(run, casus: casus, regio: place, voorbeeld: true)
      opening.kort = kort
      return (run.naam, Speeltijd(run, opening))
    }
    return estimates.max { $0.tijd.seconden < $1.tijd.seconden }
  }

  /// In one line, for whoever prepares or writes a casus.
  package var zin: String {
    let seats = Stoel.allCases.compactMap { seat in
      stoelen[seat].map {
        "\(seat.naam) leest \($0.leeswoorden) en schrijft \($0.typwoorden) woorden, kiest \($0.keuzes) keer en wacht \(Int((100 * wachtdeel(seat)).rounded())) % van de tijd"
      }
    }
    return "ongeveer \(minuten) minuten (\(seats.joined(separator: "; ")))"
  }
}

extension Speeltijd.Zetel {
  fileprivate mutating func tel(_ work: Self, klaar end: Double) {
    leeswoorden += work.leeswoorden
    typwoorden += work.typwoorden
    keuzes += work.keuzes
    handelingen += work.handelingen
    klaar = end
  }
}

private func woorden(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

extension Handeling {
  /// How many things are chosen for it: the kind, and each part that is no text.
  fileprivate var keuzes: Int {
    let single: [Any?] = [
      aan, systeem, kanaal, doel, beslissing, reactie, uitkomst, route, overleg, bericht, gevolgd,
      reclasseringsonderzoek, verwerking, signaal, agenderen, minuten, zaak,
    ]
    let lists = [
      leefgebieden.count, vragen.count, puzzelstukken?.count, criteria?.count, deelnemers?.count, hoort?.count,
      ook?.count,
    ]
    return 1 + single.count { $0 != nil } + lists.reduce(0) { $0 + ($1 ?? 0) }
  }
}
