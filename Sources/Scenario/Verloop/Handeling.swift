/// What a role can do (ontwerp sessie, 'Words in files').
package enum Handelingsoort: String, Sendable, CaseIterable {
  case doelBepalen = "doel_bepalen"
  case spreken, raadplegen, navragen
  case vraagStellen = "vraag_stellen"
  case vraagDoorzetten = "vraag_doorzetten"
  case antwoorden
  case adviesVastleggen = "advies_vastleggen"
  /// Offer a case to the house over a region's own koppelvlak (`kv_zwaar`, `kv_verrijking`).
  case voorleggen
  case agenderen
  case triageZsm = "triage_zsm"
  case beslissingVoorstellen = "beslissing_voorstellen"
  case beslissen
  case beslissingUitstellen = "beslissing_uitstellen"
  case terugkoppelen, wegen
  case overlegOpenen = "overleg_openen"
  case inbrengen
  case overlegSluiten = "overleg_sluiten"
  case kennisnemen
  case planBijstellen = "plan_bijstellen"
  case afwijzenMetVerwijzing = "afwijzen_met_verwijzing"
  case signaalBeoordelen = "signaal_beoordelen"
  case wachten
  case stoelOverdragen = "stoel_overdragen"
  case afsluiten
  /// Do something about what happened (an incident).
  case reageren
}

/// Routes of the triage on ZSM (domeinmodel §4).
package enum Triageroute: String, Sendable, CaseIterable {
  case afdoen, routeren
  case aanvullendeVraag = "aanvullende_vraag"
  case agenderen

  /// The name on screen.
  package var naam: String {
    switch self {
    case .afdoen: "afdoen op ZSM"
    case .routeren: "routeren: eerst verdieping of onderzoek"
    case .aanvullendeVraag: "aanvullende vraag aan het veiligheidshuis"
    case .agenderen: "agenderen bij het veiligheidshuis"
    }
  }
}

/// Meetings that can be opened.
package enum Overlegsoort: String, Sendable, CaseIterable {
  case afstemmingsoverleg, casusoverleg

  /// The seat whose network holds it (domeinmodel §9, §12).
  package var stoel: Stoel {
    switch self {
    case .afstemmingsoverleg: .zsm
    case .casusoverleg: .veiligheidshuis
    }
  }
}

/// Something that a role does: a kind with ids and text, never a menu number.
///
/// One flat form serves the engine, the archive and `verloop.json`; which fields a kind needs is listed with the kind in
/// the engine, which refuses what is missing.
package struct Handeling: Equatable, Sendable {
  package var soort: Handelingsoort
  package var rol: Rol
  /// The role addressed: asked, spoken to, or to whom a question is passed on.
  package var aan: Rol?
  package var systeem: String?
  package var kanaal: Kanaal?
  package var koppelvlak: KoppelvlakID?
  /// What a question is about, in the order of `Leefgebied`, each once.
  package var leefgebieden: [Leefgebied] = []
  /// Ids of the questions that a holder offered to answer (`Puzzelstuk.Voorbehoud.vragen`), and that are asked now.
  package var vragen: [String] = []
  /// Id of a doel of the casus.
  package var doel: String?
  package var puzzelstukken: [String]?
  /// Id of a decision of the casus.
  package var beslissing: String?
  /// Ids of the decisions that go together with it.
  package var ook: [String]?
  /// Id of the zaak that it is about, where a casus has more than one.
  package var zaak: String?
  package var uitkomst: Weeguitkomst?
  /// Judgement per criterion, by the raw value of `Deelfeit`.
  package var criteria: [String: Driewaarde]?
  package var route: Triageroute?
  package var overleg: Overlegsoort?
  package var deelnemers: [Rol]?
  /// Number of the message that is answered, passed on, or taken notice of.
  package var bericht: Int?
  /// Terugkoppeling: whether the advice was followed.
  package var gevolgd: Bool?
  package var reclasseringsonderzoek: Bool?
  /// Who hears the decision.
  package var hoort: [Rol]?
  package var verwerking: Verwerking?
  package var signaal: String?
  package var agenderen: Bool?
  /// Id of the incident that is reacted to, and of the reaction.
  package var incident: String?
  package var reactie: String?
  /// Minutes to wait; nil: until something arrives.
  package var minuten: Int?
  /// Free text: question, answer, advice, motivation.
  package var tekst: String?

  package init(_ soort: Handelingsoort, _ rol: Rol) {
    self.soort = soort
    self.rol = rol
  }

  /// What it asks, as chosen.
  package var gevraagd: Gevraagd { Gevraagd(leefgebieden: leefgebieden, vragen: vragen) }
}

/// The chosen parts of a question: about which parts of life, and which of the questions that a holder offered.
package struct Gevraagd: Equatable, Sendable {
  package var leefgebieden: [Leefgebied]
  package var vragen: [String]

  package init(leefgebieden: [Leefgebied] = [], vragen: [String] = []) {
    self.leefgebieden = leefgebieden
    self.vragen = vragen
  }

  /// Nothing in particular was chosen: then it asks everything.
  package var isAlles: Bool { leefgebieden.isEmpty && vragen.isEmpty }

  /// Whether it asks about a part of life; who asks everything does.
  package func raakt(_ gebied: Leefgebied) -> Bool { isAlles || leefgebieden.contains(gebied) }
}
