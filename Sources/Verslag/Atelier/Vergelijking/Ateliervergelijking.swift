package import Scenario
import SimEngine

/// The duo's of an atelier side by side, round by round: what each did, knew and decided, and what is worth a conversation.
///
/// Made from closed sessions only; who is still playing is named. It never orders duo's but by their numbers, and gives no mark.
package struct Ateliervergelijking: Sendable {
  /// A closed session of a duo.
  package struct Invoer: Sendable {
    package var duo: Int
    /// The round, from 1.
    package var ronde: Int
    /// Who sat at each seat, in the order in which they sat down.
    package var spelers: [Stoel: [String]]
    package var bron: Sessiebron

    package init(duo: Int, ronde: Int, spelers: [Stoel: [String]], bron: Sessiebron) {
      (self.duo, self.ronde, self.spelers, self.bron) = (duo, ronde, spelers, bron)
    }
  }

  /// One round, of one casus.
  package struct Ronde: Sendable {
    /// From 1.
    package let nummer: Int
    package let vergelijking: Spelvergelijking
    package let adviezen: Adviesvergelijking
    package let contrasten: [Contrast]
    package let minder: String?
    /// Numbers of the duo's that still play it.
    package let bezig: [Int]

    /// The parts that are rows, in the order in which they are shown; without the advices.
    package var delen: [Vergelijkdeel] {
      [vergelijking.besluiten, vergelijking.navragen, vergelijking.kennis, vergelijking.criteria]
    }
  }

  package let naam: String
  /// Who was in each duo.
  package let duos: [(nummer: Int, pseudoniemen: [String])]
  /// The rounds of which a session is closed.
  package let rondes: [Ronde]
  /// Per participant what they did in the seat of the other.
  package let wissels: [Stoelwissel]
  /// Numbers of the duo's that did not begin.
  package let nietBegonnen: [Int]
  /// What was left out, in whole sentences.
  package let weggelaten: [String]

  /// - Parameters:
  ///   - naam: The name of the atelier.
  ///   - duos: Its duo's, in their own order, with the pseudonyms of who is in them.
  ///   - sessies: Their closed sessions.
  ///   - bezig: Who still plays which round: number of the duo and round, from 1.
  ///   - nietBegonnen: Numbers of the duo's that did not begin.
  ///   - weggelaten: What could not be read.
  ///   - alleen: Only these rounds, from 1, and nothing about one participant; nil: all.
  package init(
    naam: String, duos: [(nummer: Int, pseudoniemen: [String])], sessies: [Invoer],
    bezig: [(duo: Int, ronde: Int)] = [],
    nietBegonnen: [Int] = [], weggelaten: [String] = [], alleen: Set<Int>? = nil
  ) {
    (self.naam, self.duos, self.nietBegonnen, self.weggelaten) = (naam, duos, nietBegonnen, weggelaten)
    let plays = sessies.sorted { ($0.ronde, $0.duo) < ($1.ronde, $1.duo) }.map { one in
      (invoer: one, spel: Vergelekenspel("\(one.duo)", spelers: one.spelers, one.bron))
    }
    let numbers = Set(plays.map(\.invoer.ronde) + bezig.map(\.ronde)).filter { alleen?.contains($0) ?? true }.sorted()
    rondes = numbers.map { number in
      let pair = Spelvergelijking(.duo, plays.filter { $0.invoer.ronde == number }.map(\.spel))
      return Ronde(
        nummer: number, vergelijking: pair, adviezen: Adviesvergelijking(pair), contrasten: pair.contrasten,
        minder: pair.minderContrasten, bezig: bezig.filter { $0.ronde == number }.map(\.duo).sorted())
    }
    wissels =
      alleen != nil
      ? []
      : duos.flatMap { duo in
        Stoelwissel.van(
          plays.filter { $0.invoer.duo == duo.nummer }.map { .init(ronde: $0.invoer.ronde, spel: $0.spel) },
          deelnemers: duo.pseudoniemen)
      }
  }

  /// What stands above every comparison.
  package static let voorbehoud =
    "Geen rangorde en geen cijfer: de duo's staan in hun eigen volgorde, en wat verschilt is iets om over te praten. Van de deelnemers en hun begeleider, nooit van de leidinggevende."

  /// Who are still playing, and who did not begin, in whole sentences.
  package var nogBezig: [String] {
    var lines = rondes.filter { !$0.bezig.isEmpty }.map { round in
      "\(hoofdletter(Aanduiding.duo.namen(round.bezig.map(String.init)))) \(round.bezig.count == 1 ? "speelt" : "spelen") ronde \(round.nummer) nog, en \(round.bezig.count == 1 ? "staat" : "staan") er niet bij."
    }
    if !nietBegonnen.isEmpty {
      lines.append("Nog niet begonnen: \(Aanduiding.duo.namen(nietBegonnen.map(String.init))).")
    }
    return lines + weggelaten
  }
}
