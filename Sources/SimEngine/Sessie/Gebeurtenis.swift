package import Scenario

/// Why a simulated role does what it does: in words, and by the thing in its view that it rests on.
package struct Reden: Equatable, Sendable {
  package var tekst: String
  /// Id of the rule of the role that fired; of a rule's own reason it is filled in by whoever tried the rule.
  package var regel: String
  package var puzzelstuk: String?
  package var gebeurtenis: Int?

  package init(_ tekst: String, regel: String = "", puzzelstuk: String? = nil, gebeurtenis: Int? = nil) {
    self.tekst = tekst
    self.regel = regel
    self.puzzelstuk = puzzelstuk
    self.gebeurtenis = gebeurtenis
  }
}

/// How much somebody knows of a puzzelstuk: that there is something, or what it says (ontwikkelagenda §4A).
package enum Diepte: String, Sendable, CaseIterable, Comparable {
  case dat, inhoud

  package static func < (a: Diepte, b: Diepte) -> Bool { a == .dat && b == .inhoud }
}

/// What a message between roles is.
package enum Berichtsoort: String, Sendable, CaseIterable {
  case advies, vraag, antwoord, terugkoppeling, agendering, voorlegging, doorzetting, kennisgeving
  /// What the house decided about somebody whom ZSM reported.
  case uitslag

  /// The name on screen.
  package var naam: String {
    switch self {
    case .advies: "advies"
    case .vraag: "aanvullende vraag"
    case .antwoord: "antwoord"
    case .terugkoppeling: "terugkoppeling"
    case .agendering: "agendering"
    case .voorlegging: "voorgelegde zaak"
    case .doorzetting: "doorgezette vraag"
    case .kennisgeving: "kennisgeving"
    case .uitslag: "besluit over de agendering"
    }
  }
}

/// A message on its way or arrived.
package struct Bericht: Equatable, Sendable {
  package var nummer: Int
  package var soort: Berichtsoort
  /// nil: inside one network.
  package var koppelvlak: KoppelvlakID?
  package var van: Rol
  package var naar: Rol
  package var kanaal: Kanaal
  package var verzonden: Int
  package var aankomst: Int
  package var antwoordOp: Int?
  /// What a question is about; none: everything, or what `vragen` says.
  package var leefgebieden: [Leefgebied]
  /// Ids of questions that a holder offered to answer.
  package var vragen: [String] = []
  package var doel: String?
  package var puzzelstukken: [String]
  package var beslissing: String?
  package var gevolgd: Bool?
  package var reclasseringsonderzoek: Bool?
  /// Id of the zaak that it is about, where a casus has more than one.
  package var zaak: String?
  package var tekst: String

  /// What it asks, as chosen.
  package var gevraagd: Gevraagd { Gevraagd(leefgebieden: leefgebieden, vragen: vragen) }
}

/// A term that runs.
package struct Termijn: Equatable, Sendable {
  /// What a term is for.
  package enum Soort: String, Sendable, CaseIterable {
    /// The status of the verdachte allows no longer.
    case status
    /// ZSM waits no longer for an answer over koppelvlak 2.
    case antwoord
    /// A region's own agreement on an advice.
    case advies
    /// Terugkoppeling by the end of the day.
    case terugkoppeling

    /// Whose it is to meet.
    package var stoel: Stoel {
      switch self {
      case .status, .terugkoppeling: .zsm
      case .antwoord, .advies: .veiligheidshuis
      }
    }

    /// The name on screen.
    package var naam: String {
      switch self {
      case .status: "status van de verdachte"
      case .antwoord: "antwoord op de aanvullende vraag"
      case .advies: "advies van het huis"
      case .terugkoppeling: "terugkoppeling"
      }
    }
  }

  package var nummer: Int
  package var soort: Soort
  package var einde: Int
  package var bericht: Int?
  package var tekst: String
  /// Id of the zaak that it is of, where a casus has more than one.
  package var zaak: String?
}

/// An advice as it lies in the shared system.
package struct Adviesstuk: Equatable, Sendable {
  package var tekst: String
  /// Simulated minute at which it was recorded.
  package var vastgesteld: Int
  /// Calendar date of that, as `JJJJ-MM-DD`: what the judge of the text uses.
  package var datum: String
  package var beslissing: String
  package var doel: String
  package var puzzelstukken: [String]
  package var rol: Rol
  /// Written by the simulation, in an act that was skipped or by a seat nobody holds.
  package var gesimuleerd: Bool
}

/// A judgement on one kwaliteitseis as it was acted on.
package struct Kwaliteitsoordeel: Equatable, Sendable {
  package var eis: String
  package var oordeel: Int?
  package var waarom: String
}

/// One decision that the officier weighed.
package struct Weegstap: Equatable, Sendable {
  /// Where a candidate came from.
  package enum Herkomst: String, Sendable, CaseIterable {
    case advies, voorstel, eigen
  }

  package var beslissing: String
  package var herkomst: Herkomst
  /// The ground that failed; nil: this one was taken.
  package var grond: Grond?
  package var reden: String
}

/// The decision in the case.
package struct Besluit: Equatable, Sendable {
  package var beslissing: String
  package var door: Bezetting
  package var stappen: [Weegstap]
  package var motivering: String
  package var kwaliteit: [Kwaliteitsoordeel]
  package var regelversie: String
  package var hoort: [Rol]
  /// Whether the advice in the dossier was followed; nil: there was none.
  package var adviesGevolgd: Bool?
  /// Ids of the decisions that were taken together with it.
  package var ook: [String] = []
  /// Id of the zaak, where a casus has more than one.
  package var zaak: String?

  /// Every decision that was taken, the first one first.
  package var alle: [String] { [beslissing] + ook }
}

/// What a handeling of a role was, and what it could have been.
package struct Verricht: Equatable, Sendable {
  package var handeling: Handeling
  /// nil for a simulated role of a seat that a participant holds, too: the seat it belongs to is that of its network.
  package var stoel: Stoel?
  package var door: Bezetting
  package var reden: Reden?
  /// Simulated minutes.
  package var kosten: Int
  /// Kinds that were offered, in order.
  package var mogelijkheden: [Handelingsoort]
  /// Number of the last event that the screen had shown.
  package var gezien: Int
}

/// Something that happened.
///
/// The state of a session is the fold over these.
package struct Gebeurtenis: Equatable, Sendable {
  /// What happened; each case says when it is recorded.
  package indirect enum Inhoud: Equatable, Sendable {
    /// First of all: the inputs are in the `Opening` beside it.
    case sessieGeopend
    /// An act begins; `overgeslagen`: it was simulated.
    case bedrijfBegonnen(Bedrijf, overgeslagen: Bool)
    /// A role did something.
    case handelingVerricht(Verricht)
    /// The shared system was consulted.
    case bekendGebleken(Bekendheid)
    /// A role learns of a puzzelstuk.
    case puzzelstukVernomen(Verneming)
    /// A holder gives nothing, with its reason and what it offers instead.
    case delenGeweigerd(Terughouding)
    case adviesVastgelegd(Adviesstuk)
    case berichtVerzonden(Bericht)
    case berichtAangekomen(Int)
    /// A message that cannot arrive: nobody is there to answer.
    case berichtGestrand(Int, reden: String)
    case termijnGestart(Termijn)
    case termijnGehaald(Int)
    case termijnVerstreken(Int)
    case loketOpen
    case loketDicht
    /// What somebody said, in an overleg or when spoken to.
    case gezegd(Uitspraak)
    case overlegGehouden(Overlegverslag)
    case besluitGenomen(Besluit)
    case stoelOvergedragen(Stoel, Bezetting)
    /// The time until which a seat chose to wait has come.
    case wachtenVoorbij(Stoel)
    case incident(Incidentmelding)
    case sessieGesloten(reden: String)
    /// The trainer said something to one seat.
    case hint(Trainerhint)
    /// The trainer moved the end of a term.
    case termijnVerlengd(Termijnverlenging)
    /// The trainer stopped the session for everybody: nobody does anything until it goes on.
    case pauzeBegonnen
    case pauzeVoorbij
    /// A zaak came back to be decided on again; its id where a casus has more than one.
    case zaakTerug(String?)
  }

  /// Counted from 0 within the session.
  package var nummer: Int
  /// Simulated minute.
  package var tijd: Int
  package var inhoud: Inhoud

  /// The name in recordings and exports.
  package var soort: Gebeurtenissoort {
    switch inhoud {
    case .sessieGeopend: .sessieGeopend
    case .bedrijfBegonnen: .bedrijfBegonnen
    case .handelingVerricht: .handelingVerricht
    case .bekendGebleken: .bekendGebleken
    case .puzzelstukVernomen: .puzzelstukVernomen
    case .delenGeweigerd: .delenGeweigerd
    case .adviesVastgelegd: .adviesVastgelegd
    case .berichtVerzonden: .berichtVerzonden
    case .berichtAangekomen: .berichtAangekomen
    case .berichtGestrand: .berichtGestrand
    case .termijnGestart: .termijnGestart
    case .termijnGehaald: .termijnGehaald
    case .termijnVerstreken: .termijnVerstreken
    case .loketOpen: .loketOpen
    case .loketDicht: .loketDicht
    case .gezegd: .gezegd
    case .overlegGehouden: .overlegGehouden
    case .besluitGenomen: .besluitGenomen
    case .stoelOvergedragen: .stoelOvergedragen
    case .wachtenVoorbij: .wachtenVoorbij
    case .incident: .incident
    case .sessieGesloten: .sessieGesloten
    case .hint: .hint
    case .termijnVerlengd: .termijnVerlengd
    case .pauzeBegonnen: .pauzeBegonnen
    case .pauzeVoorbij: .pauzeVoorbij
    case .zaakTerug: .zaakTerug
    }
  }
}
