import Scenario

/// What somebody who plays at random leans to.
package enum Neiging: Equatable, Sendable {
  /// Anything that is offered.
  case geen
  /// Asks everything for a fitting doel, shares it all, steers to one decision, and looks for one puzzelstuk besides.
  case gericht(op: String, zoekt: String?)
  /// Nothing but waiting.
  case afwachtend

  /// How often is drawn anew before something is asked that was asked before.
  var pogingen: Int { if case .gericht = self { 6 } else { 1 } }

  /// How often a kind of handeling lies among those that are drawn from.
  func gewicht(_ kind: Handelingsoort, _ sessie: Sessie, _ dice: inout Dobbelsteen) -> Int {
    switch self {
    case .geen:
      // Handing over ends the human part; waiting moves time. Both are rarer than doing something.
      switch kind {
      case .stoelOverdragen: dice.kies(60) == 0 ? 1 : 0
      // Proposing at once ends most plays before anything is known.
      case .beslissingVoorstellen, .beslissen: dice.kies(5) == 0 ? 1 : 0
      case .navragen, .spreken, .raadplegen: 4
      case .wachten, .afsluiten: 3
      case .doelBepalen, .vraagStellen, .vraagDoorzetten, .antwoorden, .adviesVastleggen, .voorleggen, .agenderen,
        .triageZsm, .beslissingUitstellen, .terugkoppelen, .wegen, .overlegOpenen, .inbrengen, .overlegSluiten,
        .kennisnemen, .planBijstellen, .afwijzenMetVerwijzing, .signaalBeoordelen, .reageren:
        2
      }
    case .gericht(let decision, _): sessie.gewicht(kind, voor: decision, &dice)
    case .afwachtend: kind == .wachten ? 1 : 0
    }
  }

  /// Bends a random handeling to what is leaned to.
  func stuur(
    _ action: inout Handeling, _ fields: [Mogelijkheid.Veld], _ sessie: Sessie, _ dice: inout Dobbelsteen
  ) {
    switch self {
    case .geen: return
    case .afwachtend: action.minuten = nil
    case .gericht(let decision, let piece):
      action.leefgebieden = []
      // A long wait is where the time of somebody who is held goes.
      if action.soort == .wachten { action.minuten = sessie.bedrijf == .instroom ? 30 : nil }
      for field in fields {
        switch field {
        case .aan(let options):
          let knowing = sessie.houders(voor: decision, piece, action.rol).filter(options.contains)
          if dice.kies(4) > 0, let holder = dice.kies(uit: knowing) { action.aan = holder }
        case .systeem: if action.rol.netwerk == .zsm, dice.kies(2) == 0 { action.systeem = sessie.regio.systeem }
        case .kanaal(let options): action.kanaal = options.first
        case .doel(let options):
          let fitting = options.filter { sessie.casus.doel($0)?.teBreed == false }
          if let doel = dice.kies(uit: fitting) { action.doel = doel }
          if dice.kies(4) > 0, let doel = sessie.doel(voor: decision, piece, fitting) { action.doel = doel }
        case .puzzelstukken(let options): action.puzzelstukken = options
        case .deelnemers(let options): action.deelnemers = options
        case .beslissing(let options): if options.contains(decision) { action.beslissing = decision }
        case .koppelvlak, .leefgebieden, .uitkomst, .criteria, .route, .bericht, .gevolgd, .reclasseringsonderzoek,
          .hoort, .verwerking, .signaal, .agenderen, .minuten, .incident, .reactie, .ook, .zaak, .tekst:
          break
        }
      }
    }
  }
}

extension Sessie {
  /// How often a kind lies among those drawn from by somebody who steers to a decision.
  fileprivate func gewicht(_ kind: Handelingsoort, voor decision: String, _ dice: inout Dobbelsteen) -> Int {
    switch kind {
    case .stoelOverdragen, .signaalBeoordelen: return 0
    // Who knows what it takes proposes it; who has asked for long proposes anyhow.
    case .beslissingVoorstellen, .beslissen:
      if houders(voor: decision, nil, .ketenprocescoordinator).isEmpty { return gevraagd > 4 ? 8 : 1 }
      return gevraagd > 24 ? 2 : dice.kies(24) == 0 ? 1 : 0
    // An answer or an advice is best once there is something in it.
    case .antwoorden, .adviesVastleggen:
      let missing = houders(voor: decision, nil, .procesregisseur).contains { $0.netwerk == .veiligheidshuis }
      return missing ? 1 : 6
    case .navragen, .spreken, .vraagStellen, .raadplegen, .overlegOpenen: return 4
    // Of somebody whom the house does not know it can only ask once he was reported.
    case .agenderen: return casus.huis.bekend ? 1 : 4
    case .afsluiten, .inbrengen, .overlegSluiten: return 2
    case .doelBepalen, .vraagDoorzetten, .voorleggen, .triageZsm, .beslissingUitstellen, .terugkoppelen, .wegen,
      .kennisnemen, .planBijstellen, .afwijzenMetVerwijzing, .wachten, .reageren:
      return 1
    }
  }

  /// How many handelingen of a participant in the seat of ZSM asked something of somebody.
  fileprivate var gevraagd: Int {
    handelingen.count { _, done in
      done.door == .mens && done.stoel == .zsm && [.navragen, .spreken, .raadplegen].contains(done.handeling.soort)
    }
  }

  /// The puzzelstukken on which a decision depends, and the one that is looked for besides.
  private func dragers(_ decision: String, _ piece: String?) -> [Puzzelstuk] {
    let conditions = casus.beslissing(decision).map { $0.alleenAls + $0.bezwaren.flatMap(\.tenzij) } ?? []
    let ids = conditions + (piece.map { [$0] } ?? [])
    return casus.puzzelstukken.filter { ids.contains($0.id) }
  }

  /// Who can tell what a decision depends on and what the seat of this role does not know yet.
  fileprivate func houders(voor decision: String, _ piece: String?, _ role: Rol) -> [Rol] {
    let own = role.netwerk.stoel.map { rollen($0) } ?? []
    return dragers(decision, piece).filter { weten(own, $0.id) != .inhoud }.flatMap(\.kenners)
  }

  /// The doel that serves most of what a decision depends on.
  fileprivate func doel(voor decision: String, _ piece: String?, _ options: [String]) -> String? {
    let pieces = dragers(decision, piece)
    return options.max { a, b in
      pieces.count { $0.doelen.contains(a) } < pieces.count { $0.doelen.contains(b) }
    }
  }

  /// Whether the same was asked of the same before, for the same doel.
  func isGedaan(_ action: Handeling) -> Bool {
    // Another look in the shared system may show another advice.
    guard [.navragen, .raadplegen, .vraagStellen].contains(action.soort),
      action.systeem != regio.systeem || action.rol.netwerk != .zsm
    else { return false }
    return handelingen.contains { _, done in
      let before = done.handeling
      return done.door == .mens && before.soort == action.soort && before.aan == action.aan
        && before.systeem == action.systeem && before.doel == action.doel && before.gevraagd == action.gevraagd
    }
  }
}
