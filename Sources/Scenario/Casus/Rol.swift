/// A network, the people to speak with, or somebody outside both: where a role belongs.
package enum Netwerk: String, Sendable, CaseIterable {
  case zsm, veiligheidshuis
  /// Verdachte, slachtoffer, ouders, advocaat: to be spoken with (domeinmodel §11).
  case gesprek
  /// Burgemeester and rechter: the limit of what ZSM can decide (domeinmodel §16).
  case grens
  case trainer

  /// The seat from which a participant plays for this network; nil: nobody plays it.
  package var stoel: Stoel? {
    switch self {
    case .zsm: .zsm
    case .veiligheidshuis: .veiligheidshuis
    case .gesprek, .grens, .trainer: nil
    }
  }
}

/// A role of one of the two networks; an organisation at both tables is two roles (domeinmodel §1, §11).
///
/// A casus can have roles of its own (format 2): those carry their name with them, so that every screen has it.
package enum Rol: Sendable, CaseIterable, Hashable, Comparable, RawRepresentable {
  case officier, ketenprocescoordinator
  case politieZsm, reclasseringZsm, raadZsm
  case slachtofferhulp, halt, intermediair
  case procesregisseur, parketsecretaris, bedrijfsbureau
  case wijkagent, reclasseringVh, raadVh
  case gemeente, ggz, jeugdzorg, veiligThuis
  case woningcorporatie, leerplicht, dji, verslavingszorg, gehandicaptenzorg, maatschappelijkwerk
  case verdachte, slachtoffer, ouders, advocaat
  case burgemeester, rechter
  case trainer
  /// Somebody whom a casus names itself.
  case eigen(EigenRol)

  /// The roles that every casus has; those of a casus itself are in `Casus.alleRollen`.
  package static let allCases: [Rol] = [
    .officier, .ketenprocescoordinator, .politieZsm, .reclasseringZsm, .raadZsm, .slachtofferhulp, .halt,
    .intermediair, .procesregisseur, .parketsecretaris, .bedrijfsbureau, .wijkagent, .reclasseringVh, .raadVh,
    .gemeente, .ggz, .jeugdzorg, .veiligThuis, .woningcorporatie, .leerplicht, .dji, .verslavingszorg,
    .gehandicaptenzorg, .maatschappelijkwerk, .verdachte, .slachtoffer, .ouders, .advocaat, .burgemeester, .rechter,
    .trainer,
  ]

  private static let woorden: [String: Rol] = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The role of every casus with this word; one of a casus itself is looked up there.
  package init?(rawValue: String) {
    guard let found = Rol.woorden[rawValue] else { return nil }
    self = found
  }

  /// The word in files and exports.
  package var rawValue: String {
    switch self {
    case .officier: "officier"
    case .ketenprocescoordinator: "ketenprocescoordinator"
    case .politieZsm: "politie_zsm"
    case .reclasseringZsm: "reclassering_zsm"
    case .raadZsm: "raad_zsm"
    case .slachtofferhulp: "slachtofferhulp"
    case .halt: "halt"
    case .intermediair: "intermediair"
    case .procesregisseur: "procesregisseur"
    case .parketsecretaris: "parketsecretaris"
    case .bedrijfsbureau: "bedrijfsbureau"
    case .wijkagent: "wijkagent"
    case .reclasseringVh: "reclassering_vh"
    case .raadVh: "raad_vh"
    case .gemeente: "gemeente"
    case .ggz: "ggz"
    case .jeugdzorg: "jeugdzorg"
    case .veiligThuis: "veilig_thuis"
    case .woningcorporatie: "woningcorporatie"
    case .leerplicht: "leerplicht"
    case .dji: "dji"
    case .verslavingszorg: "verslavingszorg"
    case .gehandicaptenzorg: "gehandicaptenzorg"
    case .maatschappelijkwerk: "maatschappelijkwerk"
    case .verdachte: "verdachte"
    case .slachtoffer: "slachtoffer"
    case .ouders: "ouders"
    case .advocaat: "advocaat"
    case .burgemeester: "burgemeester"
    case .rechter: "rechter"
    case .trainer: "trainer"
    case .eigen(let own): own.id
    }
  }

  /// Two of a casus itself are the same when their ids are: a file of expected runs only knows that.
  package static func == (a: Rol, b: Rol) -> Bool {
    if case .eigen(let one) = a, case .eigen(let other) = b { return one.id == other.id }
    return a.rang == b.rang && a.isEigen == b.isEigen
  }

  /// Somebody whom a casus names itself.
  package var isEigen: Bool { if case .eigen = self { true } else { false } }

  /// Where this role belongs.
  package var netwerk: Netwerk {
    switch self {
    case .officier, .ketenprocescoordinator, .politieZsm, .reclasseringZsm, .raadZsm, .slachtofferhulp, .halt,
      .intermediair:
      .zsm
    case .procesregisseur, .parketsecretaris, .bedrijfsbureau, .wijkagent, .reclasseringVh, .raadVh, .gemeente,
      .ggz, .jeugdzorg, .veiligThuis, .woningcorporatie, .leerplicht, .dji, .verslavingszorg,
      .gehandicaptenzorg, .maatschappelijkwerk:
      .veiligheidshuis
    case .verdachte, .slachtoffer, .ouders, .advocaat: .gesprek
    case .burgemeester, .rechter: .grens
    case .trainer: .trainer
    case .eigen(let own): own.netwerk
    }
  }

  /// The name on screen, in the words of the field.
  package var naam: String {
    switch self {
    case .officier: "officier van justitie"
    case .ketenprocescoordinator: "ketenprocescoördinator"
    case .politieZsm: "politie (ZSM)"
    case .reclasseringZsm: "reclassering (ZSM)"
    case .raadZsm: "Raad voor de Kinderbescherming (ZSM)"
    case .slachtofferhulp: "Slachtofferhulp Nederland"
    case .halt: "Halt"
    case .intermediair: "intermediair van het huis op ZSM"
    case .procesregisseur: "procesregisseur"
    case .parketsecretaris: "parketsecretaris in het huis"
    case .bedrijfsbureau: "bedrijfsbureau"
    case .wijkagent: "wijkagent"
    case .reclasseringVh: "reclassering (in het huis)"
    case .raadVh: "Raad voor de Kinderbescherming (in het huis)"
    case .gemeente: "gemeente"
    case .ggz: "GGZ"
    case .jeugdzorg: "jeugdzorg"
    case .veiligThuis: "Veilig Thuis"
    case .woningcorporatie: "woningcorporatie"
    case .leerplicht: "leerplichtambtenaar"
    case .dji: "Dienst Justitiële Inrichtingen"
    case .verslavingszorg: "verslavingszorg"
    case .gehandicaptenzorg: "gehandicaptenzorg"
    case .maatschappelijkwerk: "maatschappelijk werk"
    case .verdachte: "verdachte"
    case .slachtoffer: "slachtoffer"
    case .ouders: "ouders"
    case .advocaat: "advocaat"
    case .burgemeester: "burgemeester"
    case .rechter: "rechter"
    case .trainer: "trainer"
    case .eigen(let own): own.naam
    }
  }

  /// A function of the house itself.
  package var isHuisfunctie: Bool { self == .procesregisseur || self == .parketsecretaris || self == .bedrijfsbureau }

  /// Partners of the veiligheidshuis that only hold a part of the puzzle, not a function of the house itself.
  package var isPartner: Bool { netwerk == .veiligheidshuis && !isHuisfunctie }

  /// Order of declaration: the fixed order in which simulated roles get their turn.
  package static func < (a: Rol, b: Rol) -> Bool { a.rang < b.rang }

  /// Position in the declaration; of one of a casus itself a number of its own, after those.
  package var rang: Int {
    // Written out: a table from role to number would have to hash the role to find it.
    switch self {
    case .officier: 0
    case .ketenprocescoordinator: 1
    case .politieZsm: 2
    case .reclasseringZsm: 3
    case .raadZsm: 4
    case .slachtofferhulp: 5
    case .halt: 6
    case .intermediair: 7
    case .procesregisseur: 8
    case .parketsecretaris: 9
    case .bedrijfsbureau: 10
    case .wijkagent: 11
    case .reclasseringVh: 12
    case .raadVh: 13
    case .gemeente: 14
    case .ggz: 15
    case .jeugdzorg: 16
    case .veiligThuis: 17
    case .woningcorporatie: 18
    case .leerplicht: 19
    case .dji: 20
    case .verslavingszorg: 21
    case .gehandicaptenzorg: 22
    case .maatschappelijkwerk: 23
    case .verdachte: 24
    case .slachtoffer: 25
    case .ouders: 26
    case .advocaat: 27
    case .burgemeester: 28
    case .rechter: 29
    case .trainer: 30
    case .eigen(let own): own.rang
    }
  }

  /// By position rather than by name: knowledge is looked up by role at every step of a session.
  package func hash(into hasher: inout Hasher) { hasher.combine(rang) }
}

/// One of the two places that a participant can take (ontwerp sessie, 'Roles know and act; seats hold roles').
package enum Stoel: String, Sendable, CaseIterable, Hashable {
  case zsm, veiligheidshuis

  package var ander: Stoel { self == .zsm ? .veiligheidshuis : .zsm }

  /// The meeting that its network holds.
  package var overleg: Overlegsoort { self == .zsm ? .afstemmingsoverleg : .casusoverleg }

  package var netwerk: Netwerk { self == .zsm ? .zsm : .veiligheidshuis }

  package func hash(into hasher: inout Hasher) { hasher.combine(self == .zsm) }

  /// The name on screen.
  package var naam: String { self == .zsm ? "ZSM" : "veiligheidshuis" }
}
