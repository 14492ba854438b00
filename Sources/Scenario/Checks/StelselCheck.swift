/// A casus uses the names and the partners of its time.
///
/// Source: domeinmodel §14 (tijdlaag): Veilig Thuis since 2015, Halt on ZSM since 2017.
struct StelselCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, stuk) in casus.puzzelstukken.enumerated() {
      guard let since = Self.start(of: stuk.houder), casus.stelsel.rawValue < since else { continue }
      log.report(
        .stelselStrijdig, at: places("puzzelstukken", .element(index), "houder"),
        "\(stuk.houder.naam) doet mee vanaf \(since); deze casus speelt in het stelsel van \(casus.stelsel.rawValue)",
        hint: "kies een andere houder of een later stelsel",
        notes: [.init("hier staat het stelsel", at: places("stelsel"))])
    }
    for (index, standpunt) in casus.standpunten.enumerated() {
      guard let since = Self.start(of: standpunt.rol), casus.stelsel.rawValue < since else { continue }
      log.report(
        .stelselStrijdig, at: places("standpunten", .element(index), "rol"),
        "\(standpunt.rol.naam) doet mee vanaf \(since); deze casus speelt in het stelsel van \(casus.stelsel.rawValue)",
        hint: "haal het standpunt weg of kies een later stelsel")
    }
  }

  /// The year from which a role takes part, when that is later than the oldest stelsel.
  private static func start(of rol: Rol) -> Int? {
    switch rol {
    case .veiligThuis: 2015
    case .halt: 2017
    default: nil
    }
  }
}
