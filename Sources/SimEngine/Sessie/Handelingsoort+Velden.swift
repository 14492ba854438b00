package import Scenario

extension Handelingsoort {
  /// A field of a step in an expected run, and whether the step cannot do without.
  package struct Stapveld: Equatable, Sendable {
    package let naam: String
    package let verplicht: Bool

    init(_ naam: String, _ verplicht: Bool = false) { (self.naam, self.verplicht) = (naam, verplicht) }
  }

  /// The fields of a step with this handeling, beside `stoel`, `rol` and `handeling`.
  ///
  /// `HandelingveldenTests` holds it against what is offered in play.
  package var stapvelden: [Stapveld] {
    switch self {
    case .doelBepalen, .planBijstellen: [.init("tekst", true)]
    case .beslissingUitstellen: [.init("zaak"), .init("tekst", true)]
    case .spreken: [.init("aan", true)]
    case .raadplegen: [.init("systeem", true)]
    case .navragen:
      [.init("aan", true), .init("leefgebieden"), .init("vragen"), .init("doel"), .init("tekst")]
    case .vraagStellen:
      [
        .init("aan", true), .init("kanaal", true), .init("leefgebieden"), .init("vragen"), .init("doel"),
        .init("tekst", true),
      ]
    case .vraagDoorzetten: [.init("bericht", true), .init("aan", true)]
    case .antwoorden: [.init("bericht", true), .init("puzzelstukken"), .init("tekst", true)]
    case .adviesVastleggen:
      [.init("beslissing", true), .init("doel", true), .init("puzzelstukken"), .init("tekst", true)]
    case .voorleggen: [.init("koppelvlak", true), .init("puzzelstukken"), .init("tekst", true)]
    case .agenderen:
      [.init("zaak"), .init("aan", true), .init("kanaal", true), .init("puzzelstukken"), .init("tekst")]
    case .triageZsm: [.init("criteria", true), .init("route", true), .init("tekst", true)]
    case .beslissingVoorstellen, .beslissen:
      [.init("beslissing", true), .init("ook"), .init("puzzelstukken"), .init("hoort"), .init("tekst", true)]
    case .terugkoppelen:
      [
        .init("zaak"), .init("aan", true), .init("kanaal", true), .init("beslissing"), .init("gevolgd"),
        .init("reclasseringsonderzoek"),
        .init("tekst"),
      ]
    case .wegen: [.init("bericht"), .init("criteria", true), .init("uitkomst", true), .init("tekst", true)]
    case .overlegOpenen:
      [.init("overleg"), .init("deelnemers", true), .init("leefgebieden"), .init("doel"), .init("tekst")]
    case .inbrengen: [.init("puzzelstukken"), .init("tekst")]
    case .overlegSluiten: [.init("tekst")]
    case .kennisnemen: [.init("bericht"), .init("verwerking", true)]
    case .afwijzenMetVerwijzing: [.init("bericht"), .init("aan", true), .init("tekst", true)]
    case .signaalBeoordelen: [.init("signaal", true), .init("agenderen", true)]
    case .reageren: [.init("incident", true), .init("reactie", true)]
    case .wachten: [.init("minuten")]
    case .stoelOverdragen, .afsluiten: []
    }
  }
}

extension Mogelijkheid.Veld {
  /// The name of the field in a file with expected runs.
  package var naam: String {
    switch self {
    case .aan: "aan"
    case .systeem: "systeem"
    case .kanaal: "kanaal"
    case .koppelvlak: "koppelvlak"
    case .leefgebieden: "leefgebieden"
    case .doel: "doel"
    case .puzzelstukken: "puzzelstukken"
    case .beslissing: "beslissing"
    case .ook: "ook"
    case .zaak: "zaak"
    case .uitkomst: "uitkomst"
    case .criteria: "criteria"
    case .route: "route"
    case .deelnemers: "deelnemers"
    case .bericht: "bericht"
    case .gevolgd: "gevolgd"
    case .reclasseringsonderzoek: "reclasseringsonderzoek"
    case .hoort: "hoort"
    case .verwerking: "verwerking"
    case .signaal: "signaal"
    case .agenderen: "agenderen"
    case .minuten: "minuten"
    case .incident: "incident"
    case .reactie: "reactie"
    case .tekst: "tekst"
    }
  }
}
