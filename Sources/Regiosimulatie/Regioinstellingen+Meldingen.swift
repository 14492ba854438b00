package import Scenario

extension Regioinstellingen {
  /// What is wrong with the settings that a regioprofiel gives for the simulation, in the order of its file.
  ///
  /// Here because only the model knows their names and what they may be.
  ///
  /// - Parameters:
  ///   - profiel: What was read.
  ///   - places: Where its parts stand.
  /// - Returns: The findings.
  package static func meldingen(_ profiel: Regioprofiel, in places: CasusPlaatsen) -> [Diagnostic] {
    profiel.simulatie.compactMap { given in
      var settings = Regioinstellingen()
      do throws(Instellingsfout) {
        try settings.stel(given.naam, op: given.waarde)
        return nil
      } catch {
        switch error {
        case .onbekend(let name, let near):
          let meant = near.map { "; bedoelde u \(citaat($0))?" } ?? ""
          return Diagnostic(
            .onbekendVeld, at: places.naam("simulatie", .veld(given.naam)),
            "onder \(citaat("simulatie")) staan instellingen van de regiosimulatie; \(citaat(name)) is er geen\(meant)",
            hint: near.map { "schrijf \"\($0)\"" }
              ?? "laat het weg; 'leeratelier simuleer --help' noemt de namen")
        case .verkeerd(let name, let value, let expected):
          return Diagnostic(
            isGetal(name) ? .getalBuitenBereik : .waardeBuitenLijst, at: places("simulatie", .veld(given.naam)),
            "de instelling \(citaat(name)) is \(expected); hier staat \(citaat(value))", hint: "schrijf \(expected)")
        case .zonderWaarde, .nooitOpen, .teGroot: return nil
        }
      }
    }
  }

  private static func isGetal(_ name: String) -> Bool {
    switch Instelling.alle.first(where: { $0.naam == name })?.soort {
    case .kans, .getal, .aantal, .dagenOfNee: true
    default: false
    }
  }
}
