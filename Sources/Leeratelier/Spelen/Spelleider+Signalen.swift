import Opname
import Scenario
import SimEngine

/// Short cases to judge while the other is at it: nobody sits there with nothing to do.
extension Spelleider {
  /// What one types for it.
  static let signaalwoord = "signalen"

  /// One short case of the warm-up; nothing of it is recorded, and nothing of the casus is in it.
  func beoordeelSignaal(_ screen: Stoelscherm) throws(Gestopt) {
    guard var round = signalen, round.vignet != nil else {
      return try Gesprek(bediening: bediening).meld("Er ligt geen korte zaak meer om te beoordelen.")
    }
    bezigMetSignaal = true
    defer { bezigMetSignaal = false }
    let game = Signaalspel(bediening, bewaard: false) { command throws(Gestopt) in
      try self.toon(command, screen, Keuzelijst(self.sessie, screen.stoel))
    }
    try game.speelEen(&round)
    signalen = round
  }
}

extension Omgeving {
  /// All short cases, in an order of the session; nil when there are none to read.
  func wachtsignalen(_ opname: Opgenomen) -> Signaalronde? {
    guard let library = try? bibliotheek(), let series = try? signaalreeksen(nil, library) else { return nil }
    let all = Signaaltrekking.kies(
      series.reduce(0) { $0 + $1.vignetten.count }, uit: series, zaad: opname.opening.zaad)
    return Signaalronde(vignetten: all, regio: opname.opening.regio, inZaal: false, opnieuw: Spelleider.signaalwoord)
  }
}
