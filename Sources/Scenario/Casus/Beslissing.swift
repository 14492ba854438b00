/// Who may take a decision of some kind (domeinmodel §16).
package enum Bevoegd: String, Sendable, CaseIterable {
  case officier, burgemeester, rechter
}

/// The kinds of decision and route that are spoken of on ZSM (domeinmodel §9 and §16).
package enum Afdoening: String, Sendable, CaseIterable {
  case strafbeschikking
  case omZitting = "om_zitting"
  case dagvaarden
  case dagvaardenMetVoorwaarden = "dagvaarden_met_voorwaarden"
  case vorderenIsd = "vorderen_isd"
  case sepot01 = "sepot_01"
  case sepot02 = "sepot_02"
  case beleidssepot
  case voorwaardelijkSepot = "voorwaardelijk_sepot"
  case gedragsaanwijzing
  case halt, reprimande, raadsonderzoek, verdieping, overdracht, mediation
  /// A high impact crime goes to HIC, where a zaaksofficier makes a zaaksplan (O §4A).
  case overdrachtHic = "overdracht_hic"
  case huisverbod
  case gebiedsverbodBurgemeester = "gebiedsverbod_burgemeester"
  case crisismaatregel, zorgmachtiging
  case ondertoezichtstelling
  case gevangenisstraf

  /// The name on screen.
  package var naam: String {
    switch self {
    case .strafbeschikking: "strafbeschikking"
    case .omZitting: "OM-zitting (hoorgesprek)"
    case .dagvaarden: "dagvaarden"
    case .dagvaardenMetVoorwaarden: "dagvaarden en bijzondere voorwaarden eisen"
    case .vorderenIsd: "dagvaarden en ISD vorderen"
    case .sepot01: "sepot 01 (ten onrechte als verdachte aangemerkt)"
    case .sepot02: "sepot 02 (onvoldoende bewijs)"
    case .beleidssepot: "beleidssepot"
    case .voorwaardelijkSepot: "voorwaardelijk sepot"
    case .gedragsaanwijzing: "gedragsaanwijzing (art. 509hh Sv)"
    case .halt: "verwijzing naar Halt"
    case .reprimande: "reprimande"
    case .raadsonderzoek: "raadsonderzoek"
    case .verdieping: "verdieping: aanhouden voor meer informatie"
    case .overdracht: "overdracht aan onderzoek of backoffice"
    case .overdrachtHic: "overdracht aan HIC, met een zaaksplan"
    case .mediation: "mediation in strafzaken"
    case .huisverbod: "huisverbod"
    case .gebiedsverbodBurgemeester: "gebiedsverbod (art. 172a Gemeentewet)"
    case .crisismaatregel: "crisismaatregel"
    case .zorgmachtiging: "zorgmachtiging"
    case .ondertoezichtstelling: "ondertoezichtstelling"
    case .gevangenisstraf: "gevangenisstraf opleggen"
    }
  }

  /// Who may take it.
  ///
  /// The officier may still ask for what the rechter imposes: that is `dagvaarden`.
  package var bevoegd: Bevoegd {
    switch self {
    case .strafbeschikking, .omZitting, .dagvaarden, .dagvaardenMetVoorwaarden, .vorderenIsd, .sepot01, .sepot02,
      .beleidssepot, .voorwaardelijkSepot, .gedragsaanwijzing, .halt, .reprimande, .raadsonderzoek, .verdieping,
      .overdracht, .overdrachtHic, .mediation:
      .officier
    case .huisverbod, .gebiedsverbodBurgemeester, .crisismaatregel: .burgemeester
    case .zorgmachtiging, .ondertoezichtstelling, .gevangenisstraf: .rechter
    }
  }
}

/// The grounds on which the officier weighs an advised or proposed decision, in the fixed order of weighing.
///
/// The order is ours (ontwerp sessie, 'Simulated roles'); the grounds are those of domeinmodel §5.
package enum Grond: String, Sendable, CaseIterable {
  case kwaliteit, bevoegdheid
  case feitEnBewijs = "feit_en_bewijs"
  case slachtoffer, partners, status

  /// The name on screen.
  package var naam: String {
    switch self {
    case .kwaliteit: "kwaliteit van het advies"
    case .bevoegdheid: "bevoegdheid van de officier"
    case .feitEnBewijs: "feit en bewijs"
    case .slachtoffer: "belang en wens van het slachtoffer"
    case .partners: "adviezen van de andere partners"
    case .status: "status van de verdachte"
    }
  }
}

/// One of the decisions open to the officier in a casus.
package struct Beslissing: Equatable, Sendable {
  /// What stands in the way of a decision, for as long as the officier knows or does not know something.
  ///
  /// What becomes known can lift an objection, and can raise one: a behandeling that turns out to have stopped.
  package struct Bezwaar: Equatable, Sendable {
    package var grond: Grond
    /// The officier's words.
    package var reden: String
    /// The objection holds only while at least one of these is unknown on ZSM; empty: nothing lifts it.
    package var tenzij: [String]
    /// The objection holds only once one of these is known on ZSM; empty: from the start.
    package var zodra: [String]
    /// The objection holds only once an advice on this zaak lies in the dossier (format 2): to wait for it is over then.
    package var bijAdvies: Bool
    /// Set where the law stands in the way, and not a weighing.
    package var rechtsregel: Rechtsregel?

    package init(
      grond: Grond, reden: String, tenzij: [String], zodra: [String] = [], bijAdvies: Bool = false,
      rechtsregel: Rechtsregel? = nil
    ) {
      self.grond = grond
      self.reden = reden
      self.tenzij = tenzij
      self.zodra = zodra
      self.bijAdvies = bijAdvies
      self.rechtsregel = rechtsregel
    }

    /// Whether it stands for whoever knows these puzzelstukken.
    ///
    /// - Parameters:
    ///   - advies: An advice of the house, recorded since the instroom, lies in the dossier.
    ///   - kent: Whether a puzzelstuk is known.
    /// - Returns: Whether the officier holds it against the decision.
    package func staat(advies: Bool = false, _ kent: (String) -> Bool) -> Bool {
      (advies || !bijAdvies) && (zodra.isEmpty || zodra.contains(where: kent))
        && (tenzij.isEmpty || !tenzij.allSatisfy(kent))
    }

    /// Whether it stands whatever anybody knows.
    package var staatAltijd: Bool { zodra.isEmpty && tenzij.isEmpty && !bijAdvies }
  }

  /// How a decision worked out in the eyes of one of those involved: a story of the author, not a forecast.
  package struct Perspectief: Equatable, Sendable {
    package var winst: String
    package var prijs: String
    package var vraag: String
    /// What came of what was done or left beside the decision; filled in for a session (format 2).
    package var gevolgen: [String] = []

    package init(winst: String, prijs: String, vraag: String) {
      self.winst = winst
      self.prijs = prijs
      self.vraag = vraag
    }
  }

  /// Somebody in whose eyes an afloop is told.
  package enum Betrokkene: String, Sendable, CaseIterable {
    case slachtoffer, verdachte, professional, burger

    /// The name on screen.
    package var naam: String { self == .burger ? "betrokken burger" : rawValue }
  }

  /// What came of something that was done, or left, beside the decision itself (format 2).
  package struct Gevolg: Equatable, Sendable {
    package var voor: Betrokkene
    package var geldt: Geldigheid
    package var tekst: String

    package init(voor: Betrokkene, geldt: Geldigheid, tekst: String) {
      self.voor = voor
      self.geldt = geldt
      self.tekst = tekst
    }
  }

  /// The four perspectives of an afloop (domeinmodel §7).
  package struct Afloop: Equatable, Sendable {
    /// Of a decision that cannot fall.
    package static let geen: Afloop = {
      let none = Perspectief(winst: "", prijs: "", vraag: "")
      return Afloop(slachtoffer: none, verdachte: none, professional: none, burger: none)
    }()

    package var slachtoffer: Perspectief
    package var verdachte: Perspectief
    package var professional: Perspectief
    package var burger: Perspectief
    /// What else holds, each where something was done or left (format 2).
    package var gevolgen: [Gevolg]

    package init(
      slachtoffer: Perspectief, verdachte: Perspectief, professional: Perspectief, burger: Perspectief,
      gevolgen: [Gevolg] = []
    ) {
      self.gevolgen = gevolgen
      self.slachtoffer = slachtoffer
      self.verdachte = verdachte
      self.professional = professional
      self.burger = burger
    }

    /// The names of the first two where there is no zaak: nobody is suspected, and nobody is the victim of it.
    package static let zonderZaak = (slachtoffer: "naasten", verdachte: "betrokkene")

    /// Nothing is told.
    package var isLeeg: Bool { self == .geen }

    /// The four, named, in a fixed order; none when nothing is told.
    package var alle: [(naam: String, perspectief: Perspectief)] {
      isLeeg ? [] : Betrokkene.allCases.map { ($0.naam, perspectief($0)) }
    }

    private func perspectief(_ who: Betrokkene) -> Perspectief {
      switch who {
      case .slachtoffer: slachtoffer
      case .verdachte: verdachte
      case .professional: professional
      case .burger: burger
      }
    }

    /// The four of an outcome of the weegoverleg where there is no zaak, named, in a fixed order.
    package var alleZonderZaak: [(naam: String, perspectief: Perspectief)] {
      [
        (Self.zonderZaak.verdachte, verdachte), (Self.zonderZaak.slachtoffer, slachtoffer),
        ("professional", professional), ("betrokken burger", burger),
      ]
    }
  }

  package var id: String
  package var soort: Afdoening
  /// What it comes to in this casus, readable before anybody knows the feit.
  package var naam: String
  package var waardering: Waardering
  package var motivering: String
  /// Only possible once all of these are known on ZSM.
  package var alleenAls: [String]
  package var bezwaren: [Bezwaar]
  /// Who carries it out.
  package var uitvoerder: String
  package var afloop: Afloop
  /// Ids of decisions of the same zaak that can be taken together with this one (format 2).
  package var ook: [String]
  /// So long after it was taken the zaak comes back to be decided on again (format 2); nil: it is the end of it.
  package var opnieuwNa: ISOPeriod?

  /// The kinds after which a zaak can come back: what is asked for first, and decided on after.
  package static let komtTerug: [Afdoening] = [.verdieping, .raadsonderzoek, .mediation]

  /// Whether the officier can take it who knows these puzzelstukken.
  package func kanVallen(_ kent: (String) -> Bool) -> Bool {
    soort.bevoegd == .officier && alleenAls.allSatisfy(kent) && !bezwaren.contains { $0.staat(kent) }
  }

  package init(
    id: String, soort: Afdoening, naam: String, waardering: Waardering, motivering: String, alleenAls: [String],
    bezwaren: [Bezwaar], uitvoerder: String, afloop: Afloop, ook: [String] = [], opnieuwNa: ISOPeriod? = nil
  ) {
    self.id = id
    self.soort = soort
    self.naam = naam
    self.waardering = waardering
    self.motivering = motivering
    self.alleenAls = alleenAls
    self.bezwaren = bezwaren
    self.uitvoerder = uitvoerder
    self.afloop = afloop
    self.ook = ook
    self.opnieuwNa = opnieuwNa
  }
}
