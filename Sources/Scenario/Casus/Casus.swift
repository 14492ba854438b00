/// Names and legal rules of a time (domeinmodel §14, 'tijdlaag').
package enum Stelsel: Int, Sendable, CaseIterable {
  case s2013 = 2013
  case s2015 = 2015
  case s2025 = 2025

  /// What the shared system is called (domeinmodel §14 and §16: GCOS, since then PGAx).
  package var systeem: String { self == .s2025 ? "PGAx" : "GCOS" }

  /// Hours that somebody may be held for questioning on a vh-feit (domeinmodel §16: nine since 2017, six before).
  package func urenOphouden(voorlopigeHechtenis: Bool) -> Int { self == .s2025 && voorlopigeHechtenis ? 9 : 6 }
}

/// The part of the arc in which a casus begins, or a session is (ontwerp sessie, 'Arc').
package enum Bedrijf: String, Sendable, CaseIterable {
  case vooraf, instroom, daarna
}

/// Whether and on what title the verdachte is held (domeinmodel §9, §16).
package enum Titel: String, Sendable, CaseIterable {
  case opgehouden
  case inVerzekering = "in_verzekering"
  case inBewaring = "in_bewaring"
  case heengezonden, ontboden
  case nietAangehouden = "niet_aangehouden"

  /// Vast, as against niet vast.
  package var isVast: Bool {
    switch self {
    case .opgehouden, .inVerzekering, .inBewaring: true
    case .heengezonden, .ontboden, .nietAangehouden: false
    }
  }

  /// The name on screen.
  package var naam: String {
    switch self {
    case .opgehouden: "opgehouden voor onderzoek"
    case .inVerzekering: "in verzekering gesteld"
    case .inBewaring: "in bewaring gesteld"
    case .heengezonden: "heengezonden"
    case .ontboden: "ontboden"
    case .nietAangehouden: "niet aangehouden"
    }
  }
}

/// Somebody in a casus, under pseudonym.
package struct Persoon: Equatable, Sendable {
  /// What somebody is in this case.
  package enum Hoedanigheid: String, Sendable, CaseIterable {
    case verdachte, slachtoffer, kind, partner, ouder, familie, getuige, anders
    /// Whom a casus without a zaak is about (format 2).
    case betrokkene
    /// No person: a school, an employer, a housing association (format 2).
    case organisatie
  }

  /// A tie to another person in the casus.
  package struct Relatie: Equatable, Sendable {
    package var tot: String
    package var `is`: String

    package init(tot: String, is relation: String) {
      self.tot = tot
      self.is = relation
    }
  }

  package var id: String
  /// An invented first name or a rolaanduiding.
  package var naam: String
  package var hoedanigheid: Hoedanigheid
  /// Age in years on the date of the feit; an organisation has none.
  package var leeftijd: Int?
  package var relaties: [Relatie]

  package init(id: String, naam: String, hoedanigheid: Hoedanigheid, leeftijd: Int?, relaties: [Relatie]) {
    self.id = id
    self.naam = naam
    self.hoedanigheid = hoedanigheid
    self.leeftijd = leeftijd
    self.relaties = relaties
  }
}

/// The feit of which somebody is suspected.
package struct Feit: Equatable, Sendable {
  package var omschrijving: String
  /// Legal name, such as 'mishandeling'.
  package var kwalificatie: String
  /// Whether voorlopige hechtenis is possible for it.
  package var voorlopigeHechtenis: Bool
  package var huiselijkGeweld: Bool
  /// Zwaar, where the region distinguishes (handreiking §2, Zeeland-West-Brabant).
  package var zwaar: Bool
  /// What proves it, or what is missing.
  package var bewijs: [String]
  /// Whether the evidence suffices.
  package var bewijsRond: Bool
  package var bekent: Bool
  /// Whether the feit is one for which Halt may be considered.
  package var haltwaardig: Bool

  package init(
    omschrijving: String, kwalificatie: String, voorlopigeHechtenis: Bool, huiselijkGeweld: Bool, zwaar: Bool,
    bewijs: [String], bewijsRond: Bool, bekent: Bool, haltwaardig: Bool
  ) {
    self.omschrijving = omschrijving
    self.kwalificatie = kwalificatie
    self.voorlopigeHechtenis = voorlopigeHechtenis
    self.huiselijkGeweld = huiselijkGeweld
    self.zwaar = zwaar
    self.bewijs = bewijs
    self.bewijsRond = bewijsRond
    self.bekent = bekent
    self.haltwaardig = haltwaardig
  }
}

/// A purpose for which sharing is asked (doelbinding; krant, gegevensdeling).
package struct Doel: Equatable, Sendable {
  package var id: String
  package var tekst: String
  /// Too broad to legitimate sharing: the trap.
  package var teBreed: Bool

  package init(id: String, tekst: String, teBreed: Bool) {
    self.id = id
    self.tekst = tekst
    self.teBreed = teBreed
  }
}

/// What the veiligheidshuis has on somebody it knows.
package struct HuisDossier: Equatable, Sendable {
  /// An advice that lies ready at the start: written by the simulation, with its age at instroom.
  package struct Advies: Equatable, Sendable {
    package var tekst: String
    /// Age at instroom.
    package var vastgesteld: ISOPeriod
    /// Decision advised.
    package var beslissing: String
    package var puzzelstukken: [String]
    package var doel: String

    package init(
      tekst: String, vastgesteld: ISOPeriod, beslissing: String, puzzelstukken: [String], doel: String
    ) {
      self.tekst = tekst
      self.vastgesteld = vastgesteld
      self.beslissing = beslissing
      self.puzzelstukken = puzzelstukken
      self.doel = doel
    }
  }

  package var bekend: Bool
  package var planVanAanpak: String
  /// In a casus that begins at instroom: what lies in the system.
  ///
  /// In one with `vooraf`: what the simulated house writes.
  package var advies: Advies?

  package init(bekend: Bool, planVanAanpak: String, advies: Advies?) {
    self.bekend = bekend
    self.planVanAanpak = planVanAanpak
    self.advies = advies
  }
}

/// What a partner or a person says of a decision when asked or in the afstemmingsoverleg.
package struct Standpunt: Equatable, Sendable {
  package var rol: Rol
  package var woorden: String
  /// Decisions this role supports.
  package var voor: [String]
  /// Decisions this role has objections to.
  package var tegen: [String]

  package init(rol: Rol, woorden: String, voor: [String], tegen: [String]) {
    self.rol = rol
    self.woorden = woorden
    self.voor = voor
    self.tegen = tegen
  }
}

/// How the house should handle what ZSM sends back.
package enum Verwerking: String, Sendable, CaseIterable {
  case niets
  case planAanpassen = "plan_aanpassen"
  case casusoverleg

  /// The name on screen.
  package var naam: String {
    switch self {
    case .niets: "kennisnemen, er verandert niets"
    case .planAanpassen: "plan en advies aanpassen"
    case .casusoverleg: "in het casusoverleg brengen"
    }
  }
}

/// A short vignette from the pile: agenderen or not (handreiking §4, signaleren).
package struct Signaal: Equatable, Sendable {
  package var id: String
  package var tekst: String
  package var agenderen: Bool
  /// By what one could see it.
  package var waaraan: String

  package init(id: String, tekst: String, agenderen: Bool, waaraan: String) {
    self.id = id
    self.tekst = tekst
    self.agenderen = agenderen
    self.waaraan = waaraan
  }
}

/// An event that nobody in the game causes.
package struct Incident: Equatable, Sendable {
  /// Something that the seat which is told can do about it (format 2).
  package struct Reactie: Equatable, Sendable {
    /// Its own in the whole casus.
    package var id: String
    /// What one does, as a choice.
    package var tekst: String
    /// What came of it, told at once; it says nothing of what it was worth.
    package var consequentie: String
    package var waardering: Waardering
    package var motivering: String

    package init(id: String, tekst: String, consequentie: String, waardering: Waardering, motivering: String) {
      self.id = id
      self.tekst = tekst
      self.consequentie = consequentie
      self.waardering = waardering
      self.motivering = motivering
    }
  }

  /// What doing nothing about it is worth.
  package struct Negeren: Equatable, Sendable {
    package var waardering: Waardering
    package var motivering: String

    package init(waardering: Waardering, motivering: String) {
      self.waardering = waardering
      self.motivering = motivering
    }
  }

  package var id: String
  /// Simulated minutes after instroom.
  package var na: Int
  package var stoel: Stoel
  package var tekst: String
  /// Two to four, or none where there is nothing to do about it.
  package var reacties: [Reactie]
  /// nil: it did not matter.
  package var negeren: Negeren?
  /// It does not happen any more once the decision has fallen (format 2).
  package var vervaltNaBeslissing: Bool
  /// Simulated minutes after the decision, instead of after instroom (format 2).
  package var naBeslissing: Int?
  /// What must have been done, or not, for it to happen (format 2).
  package var geldt: Geldigheid

  package init(
    id: String, na: Int, stoel: Stoel, tekst: String, reacties: [Reactie] = [], negeren: Negeren? = nil,
    vervaltNaBeslissing: Bool = false, naBeslissing: Int? = nil, geldt: Geldigheid = .altijd
  ) {
    self.vervaltNaBeslissing = vervaltNaBeslissing
    self.naBeslissing = naBeslissing
    self.geldt = geldt
    self.id = id
    self.na = na
    self.stoel = stoel
    self.tekst = tekst
    self.reacties = reacties
    self.negeren = negeren
  }
}

/// A case that a duo plays: one file, checked, and from then on a value that cannot be wrong.
package struct Casus: Equatable, Sendable {
  /// A choice with what the author thinks of it.
  package struct Weging<Keuze: Equatable & Sendable>: Equatable, Sendable {
    package var keuze: Keuze
    package var waardering: Waardering
    package var motivering: String
    /// How it worked out, where there is no zaak and the weegoverleg is what is decided (format 2).
    package var afloop: Beslissing.Afloop?

    package init(keuze: Keuze, waardering: Waardering, motivering: String, afloop: Beslissing.Afloop? = nil) {
      self.keuze = keuze
      self.waardering = waardering
      self.motivering = motivering
      self.afloop = afloop
    }
  }

  /// How a decision is to be handled by the house afterwards.
  package struct Nazorg: Equatable, Sendable {
    /// Decisions to which this applies; empty: all others.
    package var bij: [String]
    package var passend: [Verwerking]
    package var motivering: String

    package init(bij: [String], passend: [Verwerking], motivering: String) {
      self.bij = bij
      self.passend = passend
      self.motivering = motivering
    }
  }

  /// File name without extension.
  package var id: String
  package var titel: String
  package var thema: String
  /// One line on heavy themes, and how to stop.
  package var vooraf: String
  /// Playing time in minutes of the wall clock: 20, 40 or 60.
  package var speeltijd: Int
  /// The playing times, in minutes, that a casus can declare; ours, so close that one fits every estimate.
  package static let speeltijden = [20, 30, 40, 50, 60]
  package var stelsel: Stelsel
  /// Name of the default regioprofiel.
  package var regio: String
  package var instroomDag: Weekdag
  /// Minutes after midnight.
  package var instroomTijd: Int
  package var begin: Bedrijf
  /// When `vooraf` begins: age at instroom.
  package var voorafBegin: ISOPeriod
  /// Days after instroom at which the session ends.
  package var eindeDagen: Int
  /// What the house reads at the start of `vooraf`.
  package var inleidingHuis: String
  /// What ZSM reads at instroom.
  package var inleidingZsm: String
  package var personen: [Persoon]
  /// What ZSM decides on: none (the house works alone), one, or more (format 2); the first is that of the person of the house.
  package var zaken: [Zaak]
  package var huis: HuisDossier
  package var puzzelstukken: [Puzzelstuk]
  package var sleutel: Sleutel
  package var doelen: [Doel]
  package var weegoverleg: [Weging<Weeguitkomst>]
  /// Whether an aanvullende vraag can still change the decision and be in time; nil where there is no zaak.
  package var aanvullendeVraag: Weging<Driewaarde>?
  package var standpunten: [Standpunt]
  package var nazorg: [Nazorg]
  package var signalen: [Signaal]
  package var incidenten: [Incident]
  package var leerdoelen: [String]
  /// Names of the legal rules of domeinmodel §16 that this casus leans on.
  package var rechtsregels: [String]
  /// Where sources disagree on this kind of case (domeinmodel §15).
  package var spanning: String?
  /// What the casus says of roles, its own and those of every casus (format 2).
  package var rollen: [Casusrol]

  /// Whom it is about: the suspect of the first zaak, or the betrokkene where there is none.
  package var verdachte: Persoon? {
    heeftZaak ? verdachte(van: 0) : personen.first { $0.hoedanigheid == .betrokkene }
  }

  /// Under eighteen on the date of the feit.
  package var minderjarig: Bool { leeftijdVerdachte < 18 }

  /// Years of age on the date of the feit; an adult where the casus does not say.
  package var leeftijdVerdachte: Int { verdachte?.leeftijd ?? 18 }

  /// What the law says against a decision in this case.
  package func beletsel(tegen beslissing: Beslissing) -> Beslissing.Beletsel? {
    guard let index = zaak(van: beslissing.id) ?? zaak(nil) else { return nil }
    return beslissing.beletsel(zaken[index].feit, leeftijd: verdachte(van: index)?.leeftijd ?? 18)
  }

  package func puzzelstuk(_ id: String) -> Puzzelstuk? { puzzelstukken.first { $0.id == id } }
  package func beslissing(_ id: String) -> Beslissing? {
    for zaak in zaken { if let found = zaak.beslissing(id) { return found } }
    return nil
  }
  package func doel(_ id: String) -> Doel? { doelen.first { $0.id == id } }

  package func incident(_ id: String) -> Incident? { incidenten.first { $0.id == id } }

  /// A reaction to an incident, with that incident.
  package func reactie(_ id: String) -> (incident: Incident, reactie: Incident.Reactie)? {
    for incident in incidenten {
      if let found = incident.reacties.first(where: { $0.id == id }) { return (incident, found) }
    }
    return nil
  }

  /// The questions with these ids that holders offer to answer, in the order of the casus.
  package func aangeboden(_ ids: [String]) -> [Puzzelstuk.Voorbehoud.Vraag] {
    puzzelstukken.flatMap { $0.blijft?.vragen ?? [] }.filter { ids.contains($0.id) }
  }

  /// The role that asks over koppelvlak 2: Raad for a minor, reclassering for an adult (handreiking, kv 2).
  package var vraagsteller: Rol { minderjarig ? .raadZsm : .reclasseringZsm }

  /// The value of one fact of the key; 1a is counted from the risico's.
  package func waarde(_ feit: Deelfeit) -> Driewaarde {
    if feit == .meerLeefgebieden {
      let areas = Set(puzzelstukken.lazy.filter(\.isProbleem).map(\.leefgebied))
      return areas.count > 1 ? .ja : .nee
    }
    return sleutel.waarden[feit]?.waarde ?? .nee
  }

  /// The triage key: (1 and 2 and 3) or 4, three-valued (domeinmodel §4).
  package var triagesleutel: Driewaarde { Deelfeit.sleutel { waarde($0) } }

  package init(
    id: String, titel: String, thema: String, vooraf: String, speeltijd: Int, stelsel: Stelsel, regio: String,
    instroomDag: Weekdag, instroomTijd: Int, begin: Bedrijf, voorafBegin: ISOPeriod, eindeDagen: Int,
    inleidingHuis: String, inleidingZsm: String, personen: [Persoon], zaken: [Zaak], huis: HuisDossier,
    puzzelstukken: [Puzzelstuk], sleutel: Sleutel, doelen: [Doel],
    weegoverleg: [Weging<Weeguitkomst>], aanvullendeVraag: Weging<Driewaarde>?,
    standpunten: [Standpunt], nazorg: [Nazorg], signalen: [Signaal], incidenten: [Incident], leerdoelen: [String],
    rechtsregels: [String], spanning: String?, rollen: [Casusrol] = []
  ) {
    self.rollen = rollen
    self.id = id
    self.titel = titel
    self.thema = thema
    self.vooraf = vooraf
    self.speeltijd = speeltijd
    self.stelsel = stelsel
    self.regio = regio
    self.instroomDag = instroomDag
    self.instroomTijd = instroomTijd
    self.begin = begin
    self.voorafBegin = voorafBegin
    self.eindeDagen = eindeDagen
    self.inleidingHuis = inleidingHuis
    self.inleidingZsm = inleidingZsm
    self.personen = personen
    self.zaken = zaken
    self.huis = huis
    self.puzzelstukken = puzzelstukken
    self.sleutel = sleutel
    self.doelen = doelen
    self.weegoverleg = weegoverleg
    self.aanvullendeVraag = aanvullendeVraag
    self.standpunten = standpunten
    self.nazorg = nazorg
    self.signalen = signalen
    self.incidenten = incidenten
    self.leerdoelen = leerdoelen
    self.rechtsregels = rechtsregels
    self.spanning = spanning
  }
}
