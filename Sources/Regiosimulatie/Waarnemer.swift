/// A step in one case that somebody may want to follow.
package enum Zaakstap: Equatable, Sendable {
  case ingestroomd
  case begonnen(Werksoort)
  case selectieKlaar(bekend: Bool, advies: Bool)
  case vraagGesteld(termijn: Double, aan: Vraagweg)
  case voorgelegd(adviesmoment: Double)
  case doorgezet
  case besproken
  case antwoord(opTijd: Bool, beslist: Bool)
  case termijnVerstreken
  case adviesmoment(gehaald: Bool)
  case besluit(gevolgd: Bool?)
  case terugkoppelingVergeten
  case terugkoppelingLigtKlaar(einddag: Double)
  case teruggekoppeld
  case nietHerkend
  case geagendeerd
}

/// Where a question goes.
package enum Vraagweg: Equatable, Sendable {
  case loket, intermediair, tafel
}

/// The kinds of work of which the beginning shows.
package enum Werksoort: Equatable, Sendable {
  case selectie, vraag, loket, bespreking, intermediair, beslissing, terugkoppeling, agendering
}

/// Something that watches a run.
///
/// It draws nothing and changes nothing (model regiosimulatie, 'Toeval').
protocol Waarnemer {
  /// The queue of a pool has a new length.
  mutating func rij(_ middel: Middel, lengte: Int, op moment: Double)
  /// The case after which nothing is worth watching; nil: all of them.
  var enige: Int? { get }
  /// A case took a step.
  mutating func stap(_ nummer: Int, _ stap: Zaakstap, op moment: Double)
}

/// Watches nothing; the compiler leaves it out.
struct GeenWaarnemer: Waarnemer {
  @inline(__always) var enige: Int? { nil }
  @inline(__always) mutating func rij(_ middel: Middel, lengte: Int, op moment: Double) {}
  @inline(__always) mutating func stap(_ nummer: Int, _ stap: Zaakstap, op moment: Double) {}
}
