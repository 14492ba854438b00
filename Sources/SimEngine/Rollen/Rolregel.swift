package import Scenario

/// What a simulated role is about to do, and why.
package struct Voornemen: Equatable, Sendable {
  package var handeling: Handeling
  package var reden: Reden
  /// Not before this minute.
  package var nietVoor: Int
  /// Does not wait until the network is open.
  package var ookBuitenOpeningstijd: Bool

  package init(
    _ handeling: Handeling, _ reden: Reden, nietVoor: Int = SimKlok.vanHetBegin, ookBuitenOpeningstijd: Bool = false
  ) {
    self.handeling = handeling
    self.reden = reden
    self.nietVoor = nietVoor
    self.ookBuitenOpeningstijd = ookBuitenOpeningstijd
  }
}

/// One rule of a simulated role: a condition on its view, and what it then does.
///
/// The rules of a role are tried in order; the first that fits is followed. Choosing uses no chance.
package struct Rolregel: Sendable {
  package let id: String
  package let omschrijving: String
  package let bron: Bron
  package let test: @Sendable (Zicht, Rol) -> Voornemen?

  init(
    _ id: String, _ omschrijving: String, _ bron: Bron, _ test: @escaping @Sendable (Zicht, Rol) -> Voornemen?
  ) {
    self.id = id
    self.omschrijving = omschrijving
    self.bron = bron
    self.test = test
  }
}

/// The rules of every role that acts of its own accord.
package enum Rollen {
  /// The roles that take initiatives, in the fixed order in which they get their turn.
  package static let initiatiefnemers: [Rol] = Rol.allCases.filter { !regels(voor: $0).isEmpty }

  /// The ordered rules of a role.
  package static func regels(voor rol: Rol) -> [Rolregel] {
    switch rol {
    case .officier: officier
    case .ketenprocescoordinator: ketenprocescoordinator
    case .reclasseringZsm, .raadZsm: vraagsteller
    case .bedrijfsbureau: bedrijfsbureau
    case .parketsecretaris: parketsecretaris
    case .procesregisseur: procesregisseur
    case .wijkagent, .reclasseringVh, .raadVh, .gemeente, .ggz, .jeugdzorg, .veiligThuis, .woningcorporatie,
      .leerplicht,
      .dji, .verslavingszorg, .gehandicaptenzorg, .maatschappelijkwerk:
      partner
    case .eigen(let own): own.netwerk == .veiligheidshuis ? partner : []
    // Those who speak only when they are asked, and those who are no part of a network.
    case .politieZsm, .slachtofferhulp, .halt, .intermediair, .verdachte, .slachtoffer, .ouders, .advocaat,
      .burgemeester,
      .rechter, .trainer:
      []
    }
  }

  /// The first rule of a role that fits its view.
  package static func voornemen(_ rol: Rol, _ zicht: Zicht) -> Voornemen? {
    for rule in regels(voor: rol) {
      guard var intention = rule.test(zicht, rol) else { continue }
      intention.reden.regel = rule.id
      return intention
    }
    return nil
  }

  /// Every rule by which a role acts of itself, for the conformance test; what holders answer is in `Houder.regels`.
  package static var alleRegels: [Rolregel] {
    officier + ketenprocescoordinator + vraagsteller + bedrijfsbureau + parketsecretaris + procesregisseur + partner
  }
}
