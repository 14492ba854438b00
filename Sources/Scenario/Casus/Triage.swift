/// The triage outcome of a fact or of the whole key: three-valued, because the field has grensgevallen.
package enum Driewaarde: String, Sendable, CaseIterable {
  case ja, nee, verdedigbaar

  /// Both: nee if either is nee, ja if both are, else verdedigbaar.
  package func en(_ b: Driewaarde) -> Driewaarde {
    self == .nee || b == .nee ? .nee : (self == .ja && b == .ja ? .ja : .verdedigbaar)
  }

  /// Either: ja if either is ja, nee if both are, else verdedigbaar.
  package func of(_ b: Driewaarde) -> Driewaarde {
    self == .ja || b == .ja ? .ja : (self == .nee && b == .nee ? .nee : .verdedigbaar)
  }
}

/// A fact on which the triage key rests (landelijk kader, criteria 1 to 4; domeinmodel §4).
package enum Deelfeit: String, Sendable, CaseIterable, Hashable {
  case meerLeefgebieden = "1a"
  case leidtTotOverlast = "1b"
  case meerKetens = "2a"
  case regulierNietGenoeg = "2b"
  case impact = "3"
  case complex = "4a"
  case lokaleVeiligheid = "4b"

  /// The criterion as a participant judges it.
  package var omschrijving: String {
    switch self {
    case .meerLeefgebieden: "problemen op meer dan één leefgebied"
    case .leidtTotOverlast: "die leiden tot overlast, criminaliteit of verder afglijden"
    case .meerKetens: "samenwerking van meer dan één keten is nodig"
    case .regulierNietGenoeg: "de reguliere samenwerking komt er niet uit"
    case .impact: "impact op het systeem of de leefomgeving, nu of naar verwachting"
    case .complex: "complexe problematiek"
    case .lokaleVeiligheid: "impact op de lokale of gebiedsgebonden veiligheid"
    }
  }

  /// The same criterion in the words of O3MP (krant, Noord-Limburg): ondoorgrondelijk, ongrijpbaar, ontwrichtend.
  package var o3mp: String? {
    switch self {
    case .meerLeefgebieden, .leidtTotOverlast: "ondoorgrondelijk"
    case .meerKetens, .regulierNietGenoeg: "ongrijpbaar"
    case .impact: "ontwrichtend"
    case .complex, .lokaleVeiligheid: nil
    }
  }

  package static let bron = Bron(.krant, "Landelijk kader in het kort, criteria 1–4")

  /// What follows from the facts together: (1 and 2 and 3) or 4, three-valued.
  package static func sleutel(_ waarde: (Deelfeit) -> Driewaarde) -> Driewaarde {
    let many = waarde(.meerLeefgebieden).en(waarde(.leidtTotOverlast))
    let chains = waarde(.meerKetens).en(waarde(.regulierNietGenoeg))
    let complex = waarde(.complex).en(waarde(.lokaleVeiligheid))
    return many.en(chains).en(waarde(.impact)).of(complex)
  }
}

/// The facts of a casus from which the triage key is derived.
package struct Sleutel: Equatable, Sendable {
  /// The author's value of one fact, with the puzzelstukken that carry it.
  package struct Waarde: Equatable, Sendable {
    package var waarde: Driewaarde
    package var rustOp: [String]

    package init(waarde: Driewaarde, rustOp: [String]) {
      self.waarde = waarde
      self.rustOp = rustOp
    }
  }

  /// 1b to 4b, in the order of `Deelfeit`; 1a is counted.
  package var waarden: [Deelfeit: Waarde]

  package init(waarden: [Deelfeit: Waarde]) { self.waarden = waarden }
}

/// Outcomes of the weegoverleg (krant, Haaglanden).
package enum Weeguitkomst: String, Sendable, CaseIterable {
  case advies
  case ingangGeven = "ingang_geven"
  case contactLeggen = "contact_leggen"
  case lokaalOverleg = "lokaal_overleg"
  case afspraken
  case zsmAdvies = "zsm_advies"
  case casusoverleg

  /// The name on screen.
  package var naam: String {
    switch self {
    case .advies: "advies geven aan de inbrenger"
    case .ingangGeven: "ingang geven bij een organisatie"
    case .contactLeggen: "contact leggen tussen partners"
    case .lokaalOverleg: "naar het lokaal overleg"
    case .afspraken: "afspraken maken zonder overleg"
    case .zsmAdvies: "ZSM-advies vastleggen"
    case .casusoverleg: "casusoverleg, met doel, vragen en deelnemers"
    }
  }

  package static let bron = Bron(.krant, "Haaglanden: uitkomsten van het weegoverleg")
}

/// What a choice is worth in the eyes of the author, always with a motivation.
package enum Waardering: String, Sendable, CaseIterable {
  case passend, verdedigbaar
  case nietPassend = "niet_passend"
}
