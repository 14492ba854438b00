package import Scenario

/// How well a text meets one requirement; the scale of this program, not of the sources.
package enum Oordeel: Int, Sendable, Hashable, CaseIterable, Comparable, Codable {
  /// The requirement is not met.
  case onvoldoende = 0
  /// The requirement is met in part.
  case gedeeltelijk = 1
  /// The requirement is met.
  case voldoende = 2

  /// Orders from not met to met.
  package static func < (links: Oordeel, rechts: Oordeel) -> Bool { links.rawValue < rechts.rawValue }
}

/// The six requirements on an advice of the veiligheidshuis.
package enum Kwaliteitseis: String, Sendable, Hashable, CaseIterable, Codable {
  /// Not older than a year on the day of the instroom, and not leaning on older information.
  case actueel
  /// Says what the intervention must achieve.
  case doel
  /// Says what a decision does to the people and the surroundings of the person.
  case context
  /// Concrete legal language that the officier can take over.
  case juridisch
  /// Short and to the point.
  case bondig
  /// With domestic violence: enriched with the history of incidents.
  case historie

  /// The place in the handreiking where the requirement stands.
  package var bron: Bron { Bron(.handreiking, "bijlage 1, koppelvlak 1, kwaliteitseisen") }

  /// The requirement in words a professional uses.
  package var omschrijving: String {
    switch self {
    case .actueel: "Het advies is actueel: niet ouder dan een jaar"
    case .doel: "Het advies noemt het doel van de interventie"
    case .context: "Het advies beschrijft de context: gevolgen voor systeem en omgeving"
    case .juridisch: "Het advies is in concrete juridische taal gesteld"
    case .bondig: "Het advies is kort en bondig"
    case .historie: "Bij huiselijk geweld: het advies is verrijkt met de historie van incidenten"
    }
  }
}

/// An advice with what the judge must know about the case, and nothing more.
package struct AdviesInvoer: Sendable, Hashable {
  /// The free text, as typed.
  package let tekst: String
  /// The day the person comes in at ZSM.
  package let instroom: Datum
  /// The day the advice was recorded.
  package let vastgesteld: Datum
  /// Whether the case is one of domestic violence.
  package let huiselijkGeweld: Bool
  /// Whether the person is a minor.
  package let minderjarig: Bool
  /// What was chosen above the text as advised, where the officier can take it; nil: nothing, or another's to decide.
  package let gekozen: String?

  /// Creates the input for one judgement.
  package init(
    tekst: String, instroom: Datum, vastgesteld: Datum, huiselijkGeweld: Bool, minderjarig: Bool, gekozen: String? = nil
  ) {
    self.gekozen = gekozen
    self.tekst = tekst
    self.instroom = instroom
    self.vastgesteld = vastgesteld
    self.huiselijkGeweld = huiselijkGeweld
    self.minderjarig = minderjarig
  }

  /// The same case with another text.
  package func met(_ tekst: String, gekozen: String? = nil) -> AdviesInvoer {
    AdviesInvoer(
      tekst: tekst, instroom: instroom, vastgesteld: vastgesteld, huiselijkGeweld: huiselijkGeweld,
      minderjarig: minderjarig, gekozen: gekozen ?? self.gekozen)
  }
}

/// The judgement on one kwaliteitseis, with everything needed to discuss it.
package struct Eisoordeel: Sendable, Hashable {
  /// The requirement that was judged.
  package let eis: Kwaliteitseis
  /// The judgement; nothing when the requirement does not apply (historie without domestic violence).
  package let oordeel: Oordeel?
  /// The words that decided it, in the order of the text.
  package let bewijs: [Vindplaats]
  /// The rule that decided it, such as `advies.juridisch.onuitvoerbaar`.
  package let regel: String
  /// Where the rule comes from.
  package let bron: Bron
  /// One Dutch sentence that says why.
  package let waarom: String
  /// One concrete thing to do; empty when there is nothing to improve.
  package let suggestie: String
  /// Whether it is far enough from another judgement to be given as one; if not, the program asks.
  package private(set) var isZeker = true

  /// The same where what was chosen above the text is a route: then the officier has one, but does not read how.
  func met(gekozen: String?) -> Eisoordeel {
    guard let gekozen, eis == .juridisch, oordeel == .onvoldoende, regel == "advies.juridisch.geen-route" else {
      return self
    }
    return Eisoordeel(
      eis: eis, oordeel: .gedeeltelijk, bewijs: bewijs, regel: "advies.juridisch.alleen-gekozen", bron: bron,
      waarom:
        "Boven het advies staat ‘\(gekozen)’; in de tekst zelf staat geen afdoening, voorwaarde of route.",
      suggestie: suggestie
    ).met(zeker: isZeker)
  }

  func met(zeker: Bool) -> Eisoordeel {
    var uit = self
    uit.isZeker = zeker
    return uit
  }
}

/// Collects what a rule found before it becomes a judgement.
struct Bevinding {
  let oordeel: Oordeel?
  let regel: String
  var bewijs: [Range<Int>] = []
  let waarom: String
  var suggestie = ""
  /// Only when the rule has another source than its kwaliteitseis.
  var bron: Bron?

  func alsOordeel(_ eis: Kwaliteitseis, _ tekst: Ontleding) -> Eisoordeel {
    let geordend = bewijs.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var uniek: [Range<Int>] = []
    for bereik in geordend where uniek.last != bereik { uniek.append(bereik) }
    return Eisoordeel(
      eis: eis, oordeel: oordeel, bewijs: uniek.compactMap { tekst.vindplaats($0) },
      regel: "advies.\(eis.rawValue).\(regel)",
      bron: bron ?? eis.bron, waarom: waarom, suggestie: suggestie)
  }
}
