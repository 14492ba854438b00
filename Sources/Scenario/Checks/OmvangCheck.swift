/// A casus has enough pieces, holders and areas of life to be a puzzle, with krachten among them.
///
/// The measures are ours; that krachten count as much as risico's is the bestuurdersdiner's (Roobeek).
struct OmvangCheck: CasusCheck {
  static let puzzelstukken = 15
  static let houders = 4
  static let leefgebieden = 4

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    let place = places("puzzelstukken")
    if casus.puzzelstukken.count < Self.puzzelstukken {
      log.report(
        .weinigPuzzelstukken, at: place,
        "een casus heeft \(Self.puzzelstukken) of meer puzzelstukken; hier zijn het er \(casus.puzzelstukken.count)",
        hint: "voeg puzzelstukken toe, ook die voor de beslissing niets veranderen")
    }
    let holders = Set(casus.puzzelstukken.map(\.houder)).count
    if holders < Self.houders {
      log.report(
        .weinigHouders, at: place, "puzzelstukken liggen bij \(Self.houders) of meer houders; hier bij \(holders)",
        hint: "verdeel de puzzelstukken over meer houders")
    }
    let areas = Set(casus.puzzelstukken.map(\.leefgebied)).count
    if areas < Self.leefgebieden {
      log.report(
        .weinigLeefgebieden, at: place,
        "puzzelstukken gaan over \(Self.leefgebieden) of meer leefgebieden; hier over \(areas)",
        hint: "vul aan uit \(opsomming(Leefgebied.allCases.map(\.rawValue), "of", maximum: 12))")
    }
    if !casus.puzzelstukken.contains(where: { $0.aard.isKracht }) {
      log.report(
        .geenKrachten, at: place, "een casus heeft ook krachten; hier zijn alle puzzelstukken risico's",
        hint: "voeg een puzzelstuk toe met \"aard\": \"kracht\"")
    }
  }
}
