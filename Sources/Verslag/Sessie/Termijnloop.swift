import Scenario
package import SimEngine

/// A term with the events at which it began and ended.
package struct Termijnloop: Equatable, Sendable {
  package var nummer: Int
  package var termijn: Termijn
  /// Number of the event.
  package var begin: Int
  /// nil: it still runs.
  package var einde: Int?
  package var gehaald: Bool?

  /// The terms of a session, in order.
  package static func alle(_ sessie: Sessie) -> [Termijnloop] {
    var loops: [Termijnloop] = []
    for event in sessie.gebeurtenissen {
      if case .termijnGestart(let term) = event.inhoud {
        loops.append(Termijnloop(nummer: term.nummer, termijn: term, begin: event.nummer))
      }
      if case .termijnVerlengd(let moved) = event.inhoud {
        for index in loops.indices where loops[index].nummer == moved.nummer {
          loops[index].termijn.einde = moved.einde
        }
      }
      guard let (number, kept) = einde(event), let index = loops.firstIndex(where: { $0.nummer == number }) else {
        continue
      }
      loops[index].einde = event.nummer
      loops[index].gehaald = kept
    }
    return loops
  }

  /// The term that an event ends, and whether it was kept.
  private static func einde(_ event: Gebeurtenis) -> (nummer: Int, gehaald: Bool)? {
    if case .termijnGehaald(let number) = event.inhoud { return (number, true) }
    if case .termijnVerstreken(let number) = event.inhoud { return (number, false) }
    return nil
  }

  /// In words: what it is for, and until when it runs.
  package func woorden(_ sessie: Sessie) -> String {
    "\(hoofdletter(termijn.soort.naam)): van \(sessie.klok.tekst(sessie.gebeurtenissen[begin].tijd)) tot \(sessie.klok.tekst(termijn.einde)) (\(termijn.tekst))"
  }

  /// How it ended, in words.
  package var afloop: String { gehaald.map { $0 ? "op tijd" : "verstreken" } ?? "loopt nog" }
}
