/// Who may give what to whom, for which doel and on what ground: a guide beside play, not the law itself.
///
/// The sources name the principles (krant, gegevensdeling; handreiking) and announce a handvat (ontwikkelagenda §punt 6) whose text
/// is not among them. The grounds in law are rules of thumb with their certainty; a lawyer must read them again.
package enum Deelwijzer {
  /// What giving is for.
  package enum Doelsoort: String, CaseIterable, Sendable {
    case afdoening, plan, agendering, terugkoppeling, veiligheid

    /// The name on screen.
    package var naam: String {
      switch self {
      case .afdoening: "beslissen in een strafzaak op ZSM (koppelvlak 1 en 2)"
      case .plan: "samen een plan maken in het casusoverleg"
      case .agendering: "iemand aanmelden bij het huis (koppelvlak 4)"
      case .terugkoppeling: "het huis laten weten wat er besloten is (koppelvlak 3)"
      case .veiligheid: "iemand beschermen die nu gevaar loopt"
      }
    }
  }

  /// How far giving goes.
  package enum Uitkomst: String, Sendable {
    case mag
    case magMits = "mag, als"
    case nietTenzij = "niet, tenzij"
  }

  /// An organisation that gives, with the roles that it plays.
  package enum Organisatie: String, CaseIterable, Sendable {
    case politie, openbaarMinisterie = "openbaar_ministerie", reclassering, raad, slachtofferhulp, halt, huis, gemeente
    case behandelaar, jeugdzorg, veiligThuis = "veilig_thuis", woningcorporatie, leerplicht, dji, begeleiding

    /// The name on screen.
    package var naam: String {
      switch self {
      case .politie: "politie"
      case .openbaarMinisterie: "openbaar ministerie"
      case .reclassering: "reclassering"
      case .raad: "Raad voor de Kinderbescherming"
      case .slachtofferhulp: "Slachtofferhulp Nederland"
      case .halt: "Halt"
      case .huis: "het veiligheidshuis zelf"
      case .gemeente: "gemeente"
      case .behandelaar: "GGZ en verslavingszorg"
      case .jeugdzorg: "jeugdzorg"
      case .veiligThuis: "Veilig Thuis"
      case .woningcorporatie: "woningcorporatie"
      case .leerplicht: "leerplichtambtenaar"
      case .dji: "Dienst Justitiële Inrichtingen"
      case .begeleiding: "gehandicaptenzorg en maatschappelijk werk"
      }
    }

    /// The organisation of a role; nil: one that gives nothing of its own here.
    package static func van(_ role: Rol) -> Organisatie? {
      switch role {
      case .politieZsm, .wijkagent: .politie
      case .officier, .ketenprocescoordinator: .openbaarMinisterie
      case .reclasseringZsm, .reclasseringVh: .reclassering
      case .raadZsm, .raadVh: .raad
      case .slachtofferhulp: .slachtofferhulp
      case .halt: .halt
      case .procesregisseur, .parketsecretaris, .bedrijfsbureau, .intermediair: .huis
      case .gemeente: .gemeente
      case .ggz, .verslavingszorg: .behandelaar
      case .jeugdzorg: .jeugdzorg
      case .veiligThuis: .veiligThuis
      case .woningcorporatie: .woningcorporatie
      case .leerplicht: .leerplicht
      case .dji: .dji
      case .gehandicaptenzorg, .maatschappelijkwerk: .begeleiding
      case .verdachte, .slachtoffer, .ouders, .advocaat, .burgemeester, .rechter, .trainer, .eigen: nil
      }
    }
  }

  /// One line of the guide.
  package struct Bepaling: Sendable {
    /// Who gives.
    package let van: Organisatie
    /// What kind of information, by its regime.
    package let soort: Gevoeligheid
    /// The networks that it may go to.
    package let aan: Netwerk
    /// What for.
    package let doelen: [Doelsoort]
    /// How far it goes.
    package let uitkomst: Uitkomst
    /// On which condition, or unless what.
    package let voorwaarde: String
    /// The ground, with its certainty where it is one in law.
    package let bron: Bron
    /// What the holder can do instead; nil: nothing in particular.
    package let uitweg: String?
  }

  /// What holds for whoever gives anything.
  package static let altijd: [(regel: String, bron: Bron)] = [
    (
      "Noem eerst het doel: doelstellingen legitimeren de uitwisseling. Zonder overeengekomen doel wordt er niet gedeeld.",
      Bron(.krant, "Leertuin Zorg en Veiligheid; pilots triage")
    ),
    (
      "Niet meer dan het doel nodig heeft, en niet als het met minder kan: doelbinding, proportionaliteit, subsidiariteit.",
      Bron(.krant, "Gegevensdeling en privacy, Rouvoet")
    ),
    (
      "Twee fouten komen voor: te weinig delen door een strakke opdracht van de eigen organisatie, en te veel omdat onder de vlag van het huis alles zou mogen.",
      Bron(.krant, "Leertuin Zorg en Veiligheid")
    ),
    ("Eerst dát iemand bekend is, dan pas de inhoud.", Bron(.ontwikkelagenda, "§4A, systeemcheck")),
    (
      "Een conflict met het beroepsgeheim wordt soms verondersteld; vraag na of het er is.",
      Bron(.krant, "Gegevensdeling en privacy, Rouvoet")
    ),
    ("Wie terecht zwijgt, zegt wat wel kan.", Bron(.eigenMaat, "")),
  ]

  /// What the sources leave open.
  package static let onbekend = [
    "De inhoud van het handvat informatiedeling ZSM: de ontwikkelagenda kondigt het aan (punt 6), de tekst hebben wij niet.",
    "De tekst van de convenanten: ieder huis heeft een eigen; of een organisatie meedoet en waarvoor, staat daarin.",
    "Of uw regio voor ZSM een eigen convenant heeft. De handreiking verwijst naar 'de geldende privacyregels' en noemt ze niet.",
    "De wetsartikelen in deze wegwijzer zijn vuistregels van dit programma, geen bron van het veld: laat een jurist of privacyfunctionaris ze nalezen.",
  ]

  /// The lines that fit; a nil leaves it open.
  package static func zoek(
    van: Organisatie? = nil, soort: Gevoeligheid? = nil, aan: Netwerk? = nil, doel: Doelsoort? = nil
  ) -> [Bepaling] {
    alle.filter {
      (van == nil || $0.van == van) && (soort == nil || $0.soort == soort) && (aan == nil || $0.aan == aan)
        && (doel.map($0.doelen.contains) ?? true)
    }
  }
}
