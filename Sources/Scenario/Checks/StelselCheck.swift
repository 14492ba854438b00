/// A casus uses the names and the partners of its time.
///
/// Source: domeinmodel §14 and §16 (tijdlaag): Veilig Thuis and the gecertificeerde instelling since 2015, with the end of the AMK, the SHG
/// and Bureau Jeugdzorg; Halt on ZSM since 2017; GCOS was followed by PGAx, and the Bopz by the Wvggz.
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
    for (word, reason) in Self.andereTijd(casus.stelsel) {
      guard let found = Self.eerste(word, in: places.root) else { continue }
      log.report(
        .stelselStrijdig, at: found.range,
        "\(citaat(word)) \(reason); deze casus speelt in het stelsel van \(casus.stelsel.rawValue)",
        hint: "schrijf de naam van die tijd, of zet er \"toenmalige\" bij als u terugkijkt",
        notes: [.init("hier staat het stelsel", at: places("stelsel"))])
    }
  }

  /// The names that belong to another time, and why.
  private static func andereTijd(_ stelsel: Stelsel) -> [(woord: String, waarom: String)] {
    let later = [
      ("Veilig Thuis", "bestaat sinds 2015"), ("gecertificeerde instelling", "bestaat sinds de Jeugdwet van 2015"),
    ]
    let earlier = [
      ("AMK", "ging in 2015 op in Veilig Thuis"), ("Bureau Jeugdzorg", "bestond tot 2015"),
      ("Steunpunt Huiselijk Geweld", "ging in 2015 op in Veilig Thuis"),
    ]
    switch stelsel {
    case .s2013: return later + [("PGAx", "kwam later dan GCOS"), ("Wvggz", "geldt sinds 2020")]
    case .s2015: return earlier + [("PGAx", "kwam later dan GCOS"), ("Wvggz", "geldt sinds 2020")]
    case .s2025:
      return earlier + [("GCOS", "is opgevolgd door PGAx"), ("Bopz", "is in 2020 vervangen door de Wvggz en de Wzd")]
    }
  }

  /// Words by which a text says that it looks back.
  private static let terugblik = ["toenmalig", "voormalig", "vroeger", "destijds", "van toen"]

  /// The first text in which a name stands as a word, and not to look back.
  private static func eerste(_ word: String, in value: JSONValue) -> JSONValue? {
    if let text = value.string {
      guard let place = text.firstRange(of: word), !terugblik.contains(where: text.lowercased().contains) else {
        return nil
      }
      let before = text[..<place.lowerBound].last
      let after = text[place.upperBound...].first
      return before?.isLetter == true || after?.isLetter == true ? nil : value
    }
    for child in value.children {
      if let found = eerste(word, in: child) { return found }
    }
    return nil
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
