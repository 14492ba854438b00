package import Scenario

/// What a simulated role is about to do, and why.
package struct Voornemen: Equatable, Sendable {
  package var handeling: Handeling
  package var reden: Reden
  /// Not before this minute.
  package var nietVoor: Int

  package init(_ handeling: Handeling, _ reden: Reden, nietVoor: Int = Int.min / 2) {
    self.handeling = handeling
    self.reden = reden
    self.nietVoor = nietVoor
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
    default: rol.isPartner ? partner : []
    }
  }

  /// The first rule of a role that fits its view.
  package static func voornemen(_ rol: Rol, _ zicht: Zicht) -> Voornemen? {
    for rule in regels(voor: rol) {
      if let intention = rule.test(zicht, rol) { return intention }
    }
    return nil
  }

  /// Every rule of every role, and of holders that are asked, for documentation and the conformance test.
  package static var alleRegels: [Rolregel] {
    officier + ketenprocescoordinator + vraagsteller + bedrijfsbureau + parketsecretaris + procesregisseur + partner
  }
}
