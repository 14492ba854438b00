package import SimEngine

/// A recorded session as reports, the monitor and exports read it: the fold, and what lies beside it.
package struct Sessiebron: Sendable {
  /// The code, as `kmt-rvx`.
  package var code: String
  package var sessie: Sessie
  /// The time of the computer at each event, ISO 8601 with zone, in the order of the events.
  package var wandklok: [String]
  /// In the order in which they were made.
  package var aantekeningen: [Aantekening]
  /// Code and event of which this session is a branch, as `kmt-rvx@12`; nil: a session of its own.
  package var herkomst: String?
  /// When it was opened, ISO 8601 with zone.
  package var geopend: String

  package init(
    code: String, sessie: Sessie, wandklok: [String] = [], aantekeningen: [Aantekening] = [], herkomst: String? = nil,
    geopend: String = ""
  ) {
    self.code = code
    self.sessie = sessie
    self.wandklok = wandklok
    self.aantekeningen = aantekeningen
    self.herkomst = herkomst
    self.geopend = geopend
  }

  /// The name that the session was given last; nil: none.
  package var naam: String? {
    guard let name = aantekeningen.last(where: { $0.soort == .naam })?.tekst, !name.isEmpty else { return nil }
    return name
  }

  /// Notes of one kind.
  package func aantekeningen(_ soort: Aantekening.Soort) -> [Aantekening] {
    aantekeningen.geldig.filter { $0.soort == soort }
  }
}
