package import Scenario

/// A handeling that is offered, with what must be chosen for it: a screen makes its form from this.
package struct Mogelijkheid: Equatable, Sendable {
  /// Something to choose or write.
  package enum Veld: Equatable, Sendable {
    case aan([Rol])
    case systeem([String])
    case kanaal([Kanaal])
    case koppelvlak([KoppelvlakID])
    case leefgebied
    case doel([String])
    /// Any number of these, none included.
    case puzzelstukken([String])
    case beslissing([String])
    case uitkomst
    case criteria
    case route
    case deelnemers([Rol])
    case bericht([Int])
    case gevolgd
    case reclasseringsonderzoek
    case hoort([Rol])
    case verwerking
    case signaal([String])
    case agenderen
    case minuten
    /// A question or a text to write; may it be left empty?
    case tekst(vraag: String, verplicht: Bool)
  }

  package var soort: Handelingsoort
  package var rollen: [Rol]
  package var velden: [Veld]
  /// Simulated minutes, for the menu.
  package var kosten: Int
}

extension Handelingsoort {
  /// The name in menus: what one does, as a verb.
  package var naam: String {
    switch self {
    case .doelBepalen: "Doel bepalen"
    case .spreken: "Iemand spreken"
    case .raadplegen: "Systeem raadplegen"
    case .navragen: "Navragen bij een partner"
    case .vraagStellen: "Aanvullende vraag stellen"
    case .vraagDoorzetten: "Vraag doorzetten"
    case .antwoorden: "Vraag beantwoorden"
    case .adviesVastleggen: "Advies vastleggen"
    case .voorleggen: "Zaak voorleggen aan het huis"
    case .agenderen: "Agenderen bij het huis"
    case .triageZsm: "Triage vastleggen"
    case .beslissingVoorstellen: "Beslissing voorstellen"
    case .beslissen: "Beslissen"
    case .beslissingUitstellen: "Beslissing aanhouden"
    case .terugkoppelen: "Terugkoppelen aan het huis"
    case .wegen: "Wegen (weegoverleg)"
    case .overlegOpenen: "Overleg openen"
    case .inbrengen: "Inbrengen in het overleg"
    case .overlegSluiten: "Overleg sluiten"
    case .kennisnemen: "Kennisnemen van wat binnenkwam"
    case .planBijstellen: "Plan van aanpak bijstellen"
    case .afwijzenMetVerwijzing: "Afwijzen, met verwijzing"
    case .signaalBeoordelen: "Een zaak uit de stapel beoordelen"
    case .wachten: "Wachten"
    case .stoelOverdragen: "Stoel overdragen aan de simulatie"
    case .incidentMelden: "Incident melden"
    case .pauzeren: "Pauze"
    case .afsluiten: "Afsluiten"
    }
  }
}

/// Simulated minutes that a handeling takes.
///
/// Illustrative, after the times of the regiosimulatie where it has them.
package enum Kosten {
  package static func van(_ action: Handeling) -> Int {
    switch action.soort {
    case .raadplegen: action.systeem == systeemcheck ? 2 : 6
    case .doelBepalen: 3
    case .spreken: 20
    case .navragen: 10
    case .vraagStellen: 8
    case .vraagDoorzetten: 3
    case .antwoorden: 10
    case .adviesVastleggen: 25
    case .voorleggen: 6
    case .agenderen: 3
    case .triageZsm: 3
    case .beslissingVoorstellen: 4
    case .beslissen: 12
    case .beslissingUitstellen: 2
    case .terugkoppelen: 4
    case .wegen: 15
    case .overlegOpenen: action.overleg == .casusoverleg ? 45 : 10
    case .inbrengen: 3
    case .overlegSluiten: 2
    case .kennisnemen: 3
    case .planBijstellen: 20
    case .afwijzenMetVerwijzing: 5
    case .signaalBeoordelen: 1
    case .wachten, .stoelOverdragen, .incidentMelden, .pauzeren, .afsluiten: 0
    }
  }

  /// The cheap look-up that only says 'known to' (ontwikkelagenda §4A).
  package static let systeemcheck = "systeemcheck"
}
