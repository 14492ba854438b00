/// The timeline of one case, in the event names of the sessions.
package struct Zaakspoor: Waarnemer, Sendable {
  /// One line of the timeline.
  package struct Regel: Equatable, Sendable {
    /// Minutes since Monday 0:00.
    package var moment: Double
    /// The name that recordings of sessions use for such an event.
    package var soort: String
    package var stap: Zaakstap
  }

  let nummer: Int
  package private(set) var regels: [Regel] = []

  init(nummer: Int) { self.nummer = nummer }

  var enige: Int? { nummer }

  mutating func rij(_ middel: Middel, lengte: Int, op moment: Double) {}

  mutating func stap(_ nummer: Int, _ stap: Zaakstap, op moment: Double) {
    guard nummer == self.nummer else { return }
    regels.append(Regel(moment: moment, soort: Zaakspoor.soort(stap), stap: stap))
  }

  /// The name in recordings: `Gebeurtenissoort` has each of them.
  package static func soort(_ stap: Zaakstap) -> String {
    switch stap {
    case .ingestroomd: "bedrijf_begonnen"
    case .begonnen, .terugkoppelingLigtKlaar, .terugkoppelingVergeten, .nietHerkend: "handeling_verricht"
    case .selectieKlaar: "bekend_gebleken"
    case .vraagGesteld, .voorgelegd, .doorgezet, .teruggekoppeld, .geagendeerd: "bericht_verzonden"
    case .besproken: "overleg_gehouden"
    case .antwoord: "bericht_aangekomen"
    case .termijnVerstreken: "termijn_verstreken"
    case .adviesmoment(let made): made ? "termijn_gehaald" : "termijn_verstreken"
    case .besluit: "besluit_genomen"
    }
  }
}
