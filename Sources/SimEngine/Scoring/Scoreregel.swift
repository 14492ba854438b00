package import Scenario

/// One of the eight questions that every koppelvlak answers (handreiking §2).
package enum Koppelvlakvraag: String, Sendable, CaseIterable {
  case doel, inhoud, verwerking, trigger, verantwoordelijk, vorm, reactie, kwaliteitseisen

  /// The question as the handreiking heads it.
  package var kop: String {
    switch self {
    case .doel: "Doel"
    case .inhoud: "Inhoud"
    case .verwerking: "Wat gebeurt ermee"
    case .trigger: "Wanneer"
    case .verantwoordelijk: "Wie"
    case .vorm: "Vorm"
    case .reactie: "Reactie"
    case .kwaliteitseisen: "Kwaliteitseisen"
    }
  }
}

/// A question of bijlage 1: which of the eight, of which koppelvlak.
package struct Dekkingsvraag: Hashable, Sendable {
  package var koppelvlak: KoppelvlakID
  package var vraag: Koppelvlakvraag

  package init(_ koppelvlak: KoppelvlakID, _ vraag: Koppelvlakvraag) {
    self.koppelvlak = koppelvlak
    self.vraag = vraag
  }
}

/// One rule of the scorekaart: what the source asks, how this program measures it, and how it judges a session.
package struct Scoreregel: Sendable {
  /// Whom a rule judges.
  package enum Blikveld: String, Sendable {
    case zsm, veiligheidshuis, beide, duo
  }

  /// The same behaviour done well and done badly, in words.
  package struct Voorbeelden: Equatable, Sendable {
    package var goed: String
    package var fout: String
  }

  /// `<deel>.<naam>`.
  package let id: String
  package let deel: Deel
  package let titel: String
  package let bron: Bron
  /// What is a measure of this program and not of the source.
  package let onzeMaat: String?
  /// The questions of bijlage 1 that this rule covers.
  package let vragen: [Dekkingsvraag]
  package let voorbeelden: Voorbeelden
  package let voor: Blikveld
  /// How much a lapse weighs in a conversation, among all rules.
  ///
  /// Freedom and law first, then the wrong koppelvlak, what was not told back, a decision without the answer. 0: no more than another. Our measure.
  package let zwaarte: Int
  /// Meeting it goes without saying: it is no strong point.
  package let vanzelf: Bool
  /// The question with which a finding of this rule ends, unless all was well.
  package let gespreksvraag: String
  let kijk: @Sendable (Blik) -> [Vondst]

  init(
    _ deel: Deel, _ naam: String, _ titel: String, voor: Blikveld, zwaarte: Int = 0, vanzelf: Bool = false, bron: Bron,
    onzeMaat: String? = nil, vragen: [Dekkingsvraag] = [], goed: String, fout: String, vraag: String,
    _ kijk: @escaping @Sendable (Blik) -> [Vondst]
  ) {
    id = "\(deel.rawValue).\(naam)"
    self.deel = deel
    self.titel = titel
    self.voor = voor
    self.zwaarte = zwaarte
    self.vanzelf = vanzelf
    self.bron = bron
    self.onzeMaat = onzeMaat
    self.vragen = vragen
    voorbeelden = Voorbeelden(goed: goed, fout: fout)
    gespreksvraag = vraag
    self.kijk = kijk
  }

  /// The findings of this rule on one seat; for a rule on the duo: on both, given with the seat zsm.
  package func oordeel(_ sessie: Sessie, _ stoel: Stoel) -> [Bevinding] { oordeel(Blik(sessie, stoel)) }

  func oordeel(_ blik: Blik) -> [Bevinding] {
    guard geldt(voor: blik) else { return [] }
    var own = kijk(blik).filter { voor == .duo || blik.isVanWieErZat($0) }
    if voor != .duo, let back = blik.terug, !own.isEmpty {
      // What the simulation did meanwhile on this seat was not left undone, and nobody is praised or blamed for it.
      let whole = kijk(blik.metSimulatie(tot: back))
      own = own.filter { mine in
        whole.contains { $0.oordeel == mine.oordeel && $0.bewijs.first?.gebeurtenis == mine.bewijs.first?.gebeurtenis }
      }
    }
    return own.filter { $0.oordeel != .voldaan || blik.magPrijzen($0) }.map { found in
      let question = found.vraag ?? (found.oordeel == .voldaan ? deel.vraagBijGoed : gespreksvraag)
      return Bevinding(
        regel: id, deel: deel, titel: titel, stoel: voor == .duo ? nil : blik.stoel, oordeel: found.oordeel,
        bewijs: found.bewijs, tekst: found.tekst,
        advies: found.beter.isEmpty ? question : "\(found.beter) \(question)", vraag: question, bron: bron,
        onzeMaat: onzeMaat, weten: found.weten, verdedigbaar: found.verdedigbaar)
    }
  }

  /// Whether it is about the decision in a zaak, or what followed from it: then it looks at each by itself.
  var isPerZaak: Bool {
    guard voor == .zsm else { return false }
    return id.hasPrefix("koppelvlakken.kv3_") || id.hasPrefix("koppelvlakken.kv4_")
      || [
        "triage.beslissing", "triage.besluitmotivering", "triage.opnieuw_voorgelegd", "triage.bevoegdheid",
        "tijd.status", "tijd.aanhouden", "koppelvlakken.hoort_beslissing",
      ]
      .contains(id)
  }

  private func geldt(voor blik: Blik) -> Bool {
    switch voor {
    case .zsm: blik.stoel == .zsm && blik.speelde
    case .veiligheidshuis: blik.stoel == .veiligheidshuis && blik.speelde
    case .beide: blik.speelde
    case .duo: blik.stoel == .zsm
    }
  }
}

/// All rules of the scorekaart.
package enum Scoreregels {
  /// Changes with every change of a rule, so that a scorekaart says by which rules it was made.
  package static let versie = "score-9"

  /// Every rule, per deel, in the order in which findings are shown.
  package static let alle: [Scoreregel] =
    triageCriteria + triageUitkomst + triageRegio + besluit + triageVolgorde + adviesEisen + adviesInhoud + koppelvlak1
    + koppelvlak2
    + koppelvlak2Huis + koppelvlak3 + koppelvlak4 + koppelvlakRegio + overleggen + delenGeven + delenVragen
    + delenWoorden + beeld
    + tegenspraak + incidenten + tijd

  /// The rules of which a lapse weighs more than of others, heaviest first.
  package static let zwaarste: [Scoreregel] = alle.filter { $0.zwaarte > 0 }.sorted { $0.zwaarte > $1.zwaarte }

  /// A rule by its id.
  package static func regel(_ id: String) -> Scoreregel? { alle.first { $0.id == id } }
}
