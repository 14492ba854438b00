package import Scenario
package import Tekst

/// What a kind of handeling is: everything about it that is a fact rather than behaviour, in one place.
///
/// Whoever adds a kind fills in one of these; what it does is in the exhaustive switches over the kinds (ARCHITECTURE.md,
/// 'What you touch').
package struct Handelingkenmerk: Sendable {
  /// Whose work it is (domeinmodel §1).
  package enum Werk: Sendable {
    case zsm, huis, beide
  }

  /// How a participant gives puzzelstukken with it.
  package enum Deelwijze: Sendable {
    /// On a question, for the doel that was asked with.
    case antwoord
    /// With an advice, for its own doel.
    case advies
    /// At a table, for the doel of the meeting.
    case overleg
    /// Without a doel: the personal data suffice (handreiking kv 4).
    case agendering
    /// For the agreement of the region.
    case voorlegging

    /// What it was, in words before 'van di 4 mrt'.
    package var woorden: String {
      switch self {
      case .antwoord: "In het antwoord"
      case .advies: "In het advies"
      case .overleg: "In het overleg"
      case .agendering: "In de agendering"
      case .voorlegging: "Bij het voorleggen"
      }
    }
  }

  /// Where somebody looks with it for what is not known yet.
  package enum Vraagwijze: Sendable {
    /// Of a holder in the own network.
    case houder
    /// Of the house, over koppelvlak 2.
    case huis
    /// Of a person who is spoken to.
    case persoon
    /// In a system.
    case systeem
    /// Of everybody at a table.
    case tafel
  }

  /// The name in menus: what one does, as a verb.
  package var naam: String
  package var werk: Werk
  /// Simulated minutes; `Kosten` knows the two kinds of which it depends on what is chosen.
  package var kosten: Int
  /// The koppelvlak that it goes over by its kind.
  package var koppelvlak: KoppelvlakID?
  package var deelt: Deelwijze?
  package var vraagt: Vraagwijze?
  /// What its text is to whoever else reads it; nil: nobody else does, or it is not about puzzelstukken.
  package var tekstsoort: Tekstsoort?
  /// The sender matters: a form asks in which role (handreiking, 'wie' of each koppelvlak).
  package var vraagtAfzender = false
  /// ZSM decides with it: the officier does, or somebody puts it to the officier.
  package var isBesluit = false
  /// Belongs to a meeting: to begin, to speak, to end.
  package var hoortBijOverleg = false
  /// Whoever is of the same network sees it done.
  package var isOpenlijk = false
  /// Can be done at any time, and so is no alternative worth naming.
  package var kanAltijd = false
}

extension Handelingsoort {
  /// What this kind is.
  package var kenmerk: Handelingkenmerk {
    switch self {
    case .doelBepalen: .init(naam: "Doel bepalen", werk: .zsm, kosten: 3)
    case .spreken: .init(naam: "Iemand spreken", werk: .zsm, kosten: 20, vraagt: .persoon)
    case .raadplegen: .init(naam: "Systeem raadplegen", werk: .beide, kosten: 6, vraagt: .systeem)
    case .navragen:
      .init(naam: "Navragen bij een partner", werk: .beide, kosten: 10, vraagt: .houder, vraagtAfzender: true)
    case .vraagStellen:
      .init(
        naam: "Aanvullende vraag stellen", werk: .zsm, kosten: 8, koppelvlak: .kv2, vraagt: .huis, tekstsoort: .vraag,
        vraagtAfzender: true)
    case .vraagDoorzetten: .init(naam: "Vraag doorzetten", werk: .huis, kosten: 3)
    case .antwoorden:
      .init(
        naam: "Vraag beantwoorden", werk: .huis, kosten: 10, deelt: .antwoord, tekstsoort: .antwoord,
        vraagtAfzender: true)
    case .adviesVastleggen:
      .init(
        naam: "Advies vastleggen", werk: .huis, kosten: 25, koppelvlak: .kv1, deelt: .advies, tekstsoort: .advies,
        vraagtAfzender: true)
    case .voorleggen:
      .init(
        naam: "Zaak voorleggen (afspraak van de regio)", werk: .zsm, kosten: 6, deelt: .voorlegging,
        tekstsoort: .agendering,
        vraagtAfzender: true)
    case .agenderen:
      .init(
        naam: "Agenderen bij het huis", werk: .zsm, kosten: 3, koppelvlak: .kv4, deelt: .agendering,
        tekstsoort: .agendering, vraagtAfzender: true)
    case .triageZsm: .init(naam: "Triage vastleggen", werk: .zsm, kosten: 3)
    case .beslissingVoorstellen: .init(naam: "Beslissing voorstellen", werk: .zsm, kosten: 4, isBesluit: true)
    case .beslissen: .init(naam: "Beslissen", werk: .zsm, kosten: 12, isBesluit: true, isOpenlijk: true)
    case .beslissingUitstellen: .init(naam: "Beslissing aanhouden", werk: .zsm, kosten: 2, isOpenlijk: true)
    case .terugkoppelen:
      .init(
        naam: "Terugkoppelen aan het huis", werk: .zsm, kosten: 4, koppelvlak: .kv3, tekstsoort: .terugkoppeling,
        vraagtAfzender: true)
    case .wegen: .init(naam: "Wegen (weegoverleg)", werk: .huis, kosten: 15)
    case .overlegOpenen:
      .init(
        naam: "Overleg openen", werk: .beide, kosten: 10, vraagt: .tafel, hoortBijOverleg: true, isOpenlijk: true)
    case .inbrengen:
      .init(
        naam: "Inbrengen in het overleg", werk: .beide, kosten: 3, deelt: .overleg, tekstsoort: .inbreng,
        hoortBijOverleg: true,
        isOpenlijk: true)
    case .overlegSluiten:
      .init(naam: "Overleg sluiten", werk: .beide, kosten: 2, hoortBijOverleg: true, isOpenlijk: true)
    case .kennisnemen: .init(naam: "Kennisnemen van wat binnenkwam", werk: .huis, kosten: 3)
    case .planBijstellen: .init(naam: "Plan van aanpak bijstellen", werk: .huis, kosten: 20)
    case .afwijzenMetVerwijzing: .init(naam: "Afwijzen, met verwijzing", werk: .huis, kosten: 5)
    case .signaalBeoordelen: .init(naam: "Een zaak uit de stapel beoordelen", werk: .zsm, kosten: 1, kanAltijd: true)
    case .wachten: .init(naam: "Wachten", werk: .beide, kosten: 0, kanAltijd: true)
    case .stoelOverdragen: .init(naam: "Stoel overdragen aan de simulatie", werk: .beide, kosten: 0, kanAltijd: true)
    case .afsluiten: .init(naam: "Afsluiten", werk: .beide, kosten: 0, kanAltijd: true)
    case .reageren: .init(naam: "Reageren op een voorval", werk: .beide, kosten: 5)
    }
  }

  /// The name in menus.
  package var naam: String { kenmerk.naam }
}

extension Handeling {
  /// What the house decides with it is told to ZSM: an advice of the weegoverleg, or an agendering that is refused.
  package var meldtZsm: Bool {
    switch soort {
    case .wegen: bericht != nil && (uitkomst == .advies || uitkomst == .zsmAdvies)
    case .afwijzenMetVerwijzing: true
    default: false
    }
  }

  /// What its text is to whoever else reads it; nil: nobody else does.
  package var tekstsoort: Tekstsoort? { soort.kenmerk.tekstsoort ?? (meldtZsm ? .antwoord : nil) }
}

/// Simulated minutes that a handeling takes.
///
/// Illustrative, after the times of the regiosimulatie where it has them.
package enum Kosten {
  /// The cheap look-up that only says 'known to' (ontwikkelagenda §4A).
  package static let systeemcheck = "systeemcheck"

  package static func van(_ action: Handeling) -> Int {
    // A look at who knows somebody is quicker than reading; a casusoverleg is longer than the table of ZSM.
    if action.soort == .raadplegen, action.systeem == systeemcheck { return 2 }
    if action.soort == .overlegOpenen, action.overleg == .casusoverleg { return 45 }
    return action.soort.kenmerk.kosten
  }
}

extension Handelingsoort {
  /// Whether it is done for a criminal case, or about what came from one: without a zaak it is never offered.
  var vraagtZaak: Bool {
    switch self {
    case .doelBepalen, .spreken, .vraagStellen, .vraagDoorzetten, .antwoorden, .adviesVastleggen, .voorleggen,
      .agenderen, .triageZsm, .beslissingVoorstellen, .beslissen, .beslissingUitstellen, .terugkoppelen, .kennisnemen,
      .afwijzenMetVerwijzing, .signaalBeoordelen:
      true
    case .raadplegen, .navragen, .wegen, .overlegOpenen, .inbrengen, .overlegSluiten, .planBijstellen, .wachten,
      .stoelOverdragen, .afsluiten, .reageren:
      false
    }
  }
}
