/// A legal rule that a casus leans on and that an objection of the officier can rest on (domeinmodel §16).
///
/// Rules of thumb, each with its certainty; a lawyer must read them again before anybody relies on them.
package enum Rechtsregel: String, Sendable, CaseIterable {
  case ophouden, inverzekeringstelling, bewaring, strafbeschikking, taakstrafverbod, horen, sepot, gedragsaanwijzing
  case alleenRechter = "alleen_rechter"
  case isd, halt, leeftijd
  case raadReclassering = "raad_reclassering"
  case kpcVeiligheidshuis = "kpc_veiligheidshuis"
  case huisverbod, burgemeester
  case verplichteZorg = "verplichte_zorg"
  case huiselijkGeweld = "huiselijk_geweld"
  case rechtsbijstand, slachtoffer

  /// What it says, in one line.
  package var omschrijving: String {
    switch self {
    case .ophouden: "ophouden voor onderzoek duurt zes uur, en negen bij een feit met voorlopige hechtenis"
    case .inverzekeringstelling: "inverzekeringstelling vraagt een onderzoeksbelang; wachten op een advies is dat niet"
    case .bewaring: "over bewaring en schorsing gaat de rechter-commissaris"
    case .strafbeschikking: "een strafbeschikking kan geen vrijheidsstraf en niets voorwaardelijks inhouden"
    case .taakstrafverbod:
      "na een taakstraf voor een soortgelijk feit in de laatste vijf jaar kan er geen kale taakstraf komen"
    case .horen:
      "een taakstraf bij strafbeschikking kan alleen na een hoorgesprek, en als de verdachte zich daar bereid verklaart"
    case .sepot: "een voorwaardelijk sepot vraagt een zaak die te bewijzen is, en sepot 02 een die dat niet is"
    case .gedragsaanwijzing:
      "een gedragsaanwijzing vraagt ernstige bezwaren en vrees voor herhaling, belastend gedrag of gevaar"
    case .alleenRechter: "een vrijheidsstraf en een voorwaardelijke straf legt alleen de rechter op"
    case .isd: "ISD vraagt drie veroordelingen in vijf jaar en een recent reclasseringsadvies"
    case .halt: "Halt is er van twaalf tot en met zeventien, voor wie bekent en ermee instemt"
    case .leeftijd: "de leeftijd op de pleegdatum telt"
    case .raadReclassering: "Raad en reclassering adviseren en houden toezicht; zij leggen niets op"
    case .kpcVeiligheidshuis: "het huis en de ketenprocescoördinator beslissen niet in de zaak"
    case .huisverbod: "over een huisverbod gaat de burgemeester"
    case .burgemeester: "een verbod om de openbare orde is van de burgemeester"
    case .verplichteZorg: "verplichte zorg loopt over de burgemeester of de rechter, op medische gronden"
    case .huiselijkGeweld: "bij huiselijk geweld kan er ook zonder aangifte vervolgd worden"
    case .rechtsbijstand: "wie aangehouden is, spreekt een advocaat voor het eerste verhoor"
    case .slachtoffer: "het slachtoffer heeft recht op informatie, schadevergoeding, bescherming en beklag"
    }
  }

  /// Where it is said, and how certain this rule of thumb is.
  package var bron: Bron {
    switch self {
    case .huiselijkGeweld, .horen: Bron(.rechtsregel, omschrijving, zekerheid: .middel)
    case .ophouden, .inverzekeringstelling, .bewaring, .strafbeschikking, .taakstrafverbod, .sepot, .gedragsaanwijzing,
      .alleenRechter, .isd, .halt, .leeftijd, .raadReclassering, .kpcVeiligheidshuis, .huisverbod, .burgemeester,
      .verplichteZorg, .rechtsbijstand, .slachtoffer:
      Bron(.rechtsregel, omschrijving, zekerheid: .hoog)
    }
  }
}
