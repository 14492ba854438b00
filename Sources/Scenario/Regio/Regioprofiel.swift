/// An agreement of a region beyond the four koppelvlakken: a closed list (domeinmodel §3, 'Regionale varianten').
package enum Afspraak: Equatable, Sendable {
  /// Heavy domestic violence goes to the house, which advises by `uiterlijk` (minutes after midnight) the next day;
  /// light cases are handled on ZSM and taken for notice (handreiking §2, Zeeland-West-Brabant). Opens `kv_zwaar`.
  case adviesVolgendeDag(uiterlijk: Int)
  /// Domestic violence is reported at once; enriched advice within so many days (Oost-Nederland). Opens `kv_verrijking`.
  case verrijktAdvies(dagen: Int)
  /// A parketsecretaris of the house sits on ZSM between these minutes of a working day. Opens `kv_intermediair`.
  case intermediair(van: Int, tot: Int)
  /// These partners of the house sit at the table of ZSM (Rotterdam). Opens `kv_tafel`.
  case partnersAanTafel(rollen: [Rol])
  /// The KPC'er prints the plan van aanpak from the system for the afstemmingsoverleg (Midden-Nederland).
  case planOpTafel

  /// What it is, without its numbers.
  package var soort: Afspraaksoort {
    switch self {
    case .adviesVolgendeDag: .adviesVolgendeDag
    case .verrijktAdvies: .verrijktAdvies
    case .intermediair: .intermediair
    case .partnersAanTafel: .partnersAanTafel
    case .planOpTafel: .planOpTafel
    }
  }

  /// The koppelvlak that it opens, if any.
  package var koppelvlak: KoppelvlakID? { soort.koppelvlak }
}

/// The kinds of agreement, by their name in files, and what each of them opens.
package enum Afspraaksoort: String, Sendable, CaseIterable {
  case adviesVolgendeDag = "advies_volgende_dag"
  case verrijktAdvies = "verrijkt_advies"
  case intermediair
  case partnersAanTafel = "partners_aan_tafel"
  case planOpTafel = "plan_op_tafel"

  /// The koppelvlak of its own that a region gets by it.
  package var koppelvlak: KoppelvlakID? {
    switch self {
    case .adviesVolgendeDag: .kvZwaar
    case .verrijktAdvies: .kvVerrijking
    case .intermediair: .kvIntermediair
    case .partnersAanTafel: .kvTafel
    case .planOpTafel: nil
    }
  }

  /// Whether ZSM can offer a case to the house before deciding.
  package var opentVoorlegging: Bool {
    switch self {
    case .adviesVolgendeDag, .verrijktAdvies: true
    case .intermediair, .partnersAanTafel, .planOpTafel: false
    }
  }
}

/// When a terugkoppeling is sent (handreiking kv 3: at once, or all together at the end of the day).
package enum Terugkoppelmoment: String, Sendable, CaseIterable {
  case direct, einddag
}

/// How a region has set up one koppelvlak: its answers to the eight questions, its channels and its term.
package struct Inrichting: Equatable, Sendable {
  /// A channel with the minutes that a message takes.
  package struct Weg: Equatable, Sendable {
    package var kanaal: Kanaal
    package var vertraging: Int

    package init(kanaal: Kanaal, vertraging: Int) {
      self.kanaal = kanaal
      self.vertraging = vertraging
    }
  }

  /// What a region says of a koppelvlak that it made itself (format 2).
  package struct Eigen: Equatable, Sendable {
    /// The agreed senders, of one network.
    package var van: [Rol]
    /// The agreed receiver, of the other.
    package var naar: Rol
    /// Whether an answer is expected, within the term.
    package var antwoord: Bool

    package init(van: [Rol], naar: Rol, antwoord: Bool) {
      self.van = van
      self.naar = naar
      self.antwoord = antwoord
    }

    /// The seat that sends over it; nil: what is agreed goes nowhere.
    package var stoel: Stoel? {
      let seats = Set(van.map(\.netwerk.stoel))
      guard seats.count == 1, let seat = van.first?.netwerk.stoel, naar.netwerk.stoel == seat.ander else { return nil }
      return antwoord && seat != .zsm ? nil : seat
    }
  }

  package var koppelvlak: KoppelvlakID
  package var vragen: AchtVragen
  package var wegen: [Weg]
  /// Minutes within which a reaction is expected; nil: none is expected.
  package var termijn: Int?
  /// nil: one of the four, or one that an agreement opens.
  package var eigen: Eigen?

  package init(
    koppelvlak: KoppelvlakID, vragen: AchtVragen, wegen: [Weg], termijn: Int?, eigen: Eigen? = nil
  ) {
    self.eigen = eigen
    self.koppelvlak = koppelvlak
    self.vragen = vragen
    self.wegen = wegen
    self.termijn = termijn
  }
}

/// A region: names, hours, terms, channels and agreements.
///
/// All 'couleur locale' is in here (architectuur, invariant 6).
package struct Regioprofiel: Equatable, Sendable {
  /// A setting for the regiosimulatie, by its name in the model.
  package struct Instelling: Equatable, Sendable {
    package var naam: String
    package var waarde: String

    package init(naam: String, waarde: String) {
      self.naam = naam
      self.waarde = waarde
    }
  }

  /// File name without extension.
  package var id: String
  package var naam: String
  package var toelichting: String
  /// What the house is called, such as 'zorg- en veiligheidshuis'.
  package var huis: String
  /// What the shared system is called, such as 'GCOS'; empty: as the stelsel of the casus has it (format 2).
  package var systeem: String
  /// Minutes after midnight; seven days a week.
  package var zsmOpen: Int
  package var zsmSluit: Int
  /// Minutes after midnight; Monday to Friday.
  package var loketOpen: Int
  package var loketSluit: Int
  /// Days that differ (format 2); nil: none do.
  package var openingstijden: Openingstijden?
  /// Suspects per hour that ZSM is open.
  package var instroomPerUur: Double
  /// Number of KPC'ers and officieren on duty, for the pile.
  package var aantalKpc: Int
  package var aantalOfficieren: Int
  /// Minutes that ZSM waits for an answer over koppelvlak 2.
  package var wachttermijn: Int
  package var terugkoppeling: Terugkoppelmoment
  /// Tenths of the maximum that an advice must score to be used; illustrative (ontwerp sessie).
  package var adviesdrempel: Int
  package var prioriteiten: [String]
  /// Tables other than the house (domeinmodel §4).
  package var tafels: [String]
  package var koppelvlakken: [Inrichting]
  package var afspraken: [Afspraak]
  package var simulatie: [Instelling]

  /// The koppelvlakken that this region made itself and over which a seat sends.
  package func eigenKoppelvlakken(_ seat: Stoel) -> [Inrichting] {
    koppelvlakken.filter { $0.eigen?.stoel == seat && ($0.eigen?.antwoord == true) == ($0.termijn != nil) }
  }

  package func inrichting(_ id: KoppelvlakID) -> Inrichting? { koppelvlakken.first { $0.koppelvlak == id } }

  /// Minutes after midnight between which the intermediair of the house is on ZSM, on working days; nil: there is none.
  package var dienstIntermediair: Range<Int>? {
    for case .intermediair(let from, let to) in afspraken where from < to { return from..<to }
    return nil
  }

  package init(
    id: String, naam: String, toelichting: String, huis: String, systeem: String, zsmOpen: Int, zsmSluit: Int,
    loketOpen: Int, loketSluit: Int, instroomPerUur: Double, aantalKpc: Int, aantalOfficieren: Int,
    wachttermijn: Int, terugkoppeling: Terugkoppelmoment, adviesdrempel: Int, prioriteiten: [String],
    tafels: [String], koppelvlakken: [Inrichting], afspraken: [Afspraak], simulatie: [Instelling],
    openingstijden: Openingstijden? = nil
  ) {
    self.openingstijden = openingstijden
    self.id = id
    self.naam = naam
    self.toelichting = toelichting
    self.huis = huis
    self.systeem = systeem
    self.zsmOpen = zsmOpen
    self.zsmSluit = zsmSluit
    self.loketOpen = loketOpen
    self.loketSluit = loketSluit
    self.instroomPerUur = instroomPerUur
    self.aantalKpc = aantalKpc
    self.aantalOfficieren = aantalOfficieren
    self.wachttermijn = wachttermijn
    self.terugkoppeling = terugkoppeling
    self.adviesdrempel = adviesdrempel
    self.prioriteiten = prioriteiten
    self.tafels = tafels
    self.koppelvlakken = koppelvlakken
    self.afspraken = afspraken
    self.simulatie = simulatie
  }
}
