import Scenario
import SimEngine
import Tekst
import Testing

/// A small casus and region in code, so that tests of rules do not hang on what ships.
enum TestCasus {
  static func stuk(
    _ id: String, _ houder: Rol, _ leefgebied: Leefgebied, _ aard: Aard = .risico, systeem: String? = nil,
    gevoeligheid: Gevoeligheid = .gewoon, beslissingen: [String] = ["toezicht"], doelen: [String] = ["rust"],
    toegang: [Toegang] = [.navragen, .vraag, .overleg], blijft: Puzzelstuk.Voorbehoud? = nil, ook: [Rol] = []
  ) -> Puzzelstuk {
    Puzzelstuk(
      id: id, houder: houder, systeem: systeem, leefgebied: leefgebied, aard: aard,
      datum: ISOPeriod("P2W") ?? ISOPeriod(),
      gevoeligheid: gevoeligheid, titel: "Over \(id)", tekst: "Dit is wat ik weet over \(id).",
      beslissingen: beslissingen,
      doelen: doelen, toegang: toegang, blijft: blijft, herkenning: ["woord\(id)"], ookBekendBij: ook)
  }

  private static let perspectief = Beslissing.Perspectief(winst: "iets", prijs: "iets", vraag: "Wat dan?")

  static func beslissing(_ id: String, _ soort: Afdoening, _ waardering: Waardering) -> Beslissing {
    Beslissing(
      id: id, soort: soort, naam: "De beslissing \(id)", waardering: waardering, motivering: "Zo is het bij \(id).",
      alleenAls: [], bezwaren: [], uitvoerder: "OM",
      afloop: .init(slachtoffer: perspectief, verdachte: perspectief, professional: perspectief, burger: perspectief))
  }

  static func sleutel(_ waarde: Driewaarde, op pieces: [String]) -> Sleutel {
    var values: [Deelfeit: Sleutel.Waarde] = [:]
    for fact in Deelfeit.allCases where fact != .meerLeefgebieden {
      let local = fact == .complex || fact == .lokaleVeiligheid
      values[fact] = Sleutel.Waarde(waarde: local ? .nee : waarde, rustOp: pieces)
    }
    return Sleutel(waarden: values)
  }

  static let goedAdvies =
    "Dagvaarden. Gevangenisstraf vier weken geheel voorwaardelijk, proeftijd twee jaar, bijzondere voorwaarden: contactverbod met zijn ex en toezicht door de reclassering. Doel: een jaar geen geweld tegen zijn ex. Zijn kinderen zien hem om de week; bij vastzitten verliest hij zijn werk. Historie: vijf meldingen in twee jaar, oplopend."

  /// A known man, a house with an advice ready, a case that begins at instroom on a Tuesday morning.
  static let basis = Casus(
    id: "test", titel: "Test", thema: "test", vooraf: "", speeltijd: 20, stelsel: .s2025, regio: "test",
    instroomDag: .dinsdag,
    instroomTijd: 640, begin: .instroom, voorafBegin: ISOPeriod("P2W") ?? ISOPeriod(), eindeDagen: 14,
    inleidingHuis: "",
    inleidingZsm: "",
    personen: [
      Persoon(id: "d", naam: "Dennis", hoedanigheid: .verdachte, leeftijd: 34, relaties: []),
      Persoon(id: "m", naam: "Mira", hoedanigheid: .slachtoffer, leeftijd: 31, relaties: []),
    ],
    zaken: [
      Zaak(
        feit: Feit(
          omschrijving: "Hij sloeg.", kwalificatie: "mishandeling", voorlopigeHechtenis: true, huiselijkGeweld: true,
          zwaar: true,
          bewijs: ["aangifte"], bewijsRond: true, bekent: true, haltwaardig: false),
        titel: .heengezonden, sinds: 60,
        beslissingen: [
          beslissing("toezicht", .dagvaardenMetVoorwaarden, .passend),
          beslissing("boete", .strafbeschikking, .nietPassend),
          beslissing("verbod", .huisverbod, .nietPassend), beslissing("sepot", .beleidssepot, .verdedigbaar),
        ])
    ],
    huis: HuisDossier(
      bekend: true, planVanAanpak: "Het plan.",
      advies: .init(
        tekst: goedAdvies, vastgesteld: ISOPeriod("P5W") ?? ISOPeriod(), beslissing: "toezicht", puzzelstukken: [],
        doel: "rust")),
    puzzelstukken: [
      stuk(
        "drank", .politieZsm, .middelengebruik, systeem: "BVH", gevoeligheid: .politiegegeven,
        toegang: [.raadplegen, .navragen, .overleg]),
      stuk("mening", .politieZsm, .netwerk, beslissingen: [], doelen: [], toegang: [.navragen, .overleg]),
      stuk("wens", .slachtoffer, .gezin, .kracht, toegang: [.spreken]),
      stuk("zelf", .verdachte, .gezin, .kracht, toegang: [.spreken]),
      stuk("schuld", .gemeente, .financien), stuk("werk", .reclasseringVh, .dagbesteding, .kracht),
      stuk(
        "groep", .ggz, .gezondheid, gevoeligheid: .gezondheid, beslissingen: [],
        blijft: .init(reden: "Dat blijft hier.", uitweg: "Vraag of het loopt.")),
      stuk("moeder", .parketsecretaris, .gezin, .kracht),
      stuk("roddel", .parketsecretaris, .gezin, beslissingen: [], doelen: []),
      stuk("ziek", .parketsecretaris, .gezin, gevoeligheid: .gezondheid),
    ],
    sleutel: sleutel(.ja, op: ["drank"]),
    doelen: [
      Doel(id: "rust", tekst: "Een jaar geen geweld", teBreed: false),
      Doel(id: "alles", tekst: "Een compleet beeld", teBreed: true),
    ],
    weegoverleg: [
      .init(keuze: .casusoverleg, waardering: .passend, motivering: "Samen."),
      .init(keuze: .afspraken, waardering: .verdedigbaar, motivering: "Kan."),
      .init(keuze: .advies, waardering: .nietPassend, motivering: "Daar vroeg niemand om."),
    ],
    aanvullendeVraag: .init(keuze: .ja, waardering: .passend, motivering: "Er ontbreekt iets."),
    standpunten: [], nazorg: [.init(bij: [], passend: [.planAanpassen], motivering: "Het plan verandert.")],
    signalen: [
      Signaal(id: "s1", tekst: "Een man met vier problemen.", agenderen: true, waaraan: "Vier gebieden."),
      Signaal(id: "s2", tekst: "Een vechtpartij.", agenderen: false, waaraan: "Een incident."),
    ],
    incidenten: [], leerdoelen: [], rechtsregels: [], spanning: nil)

  static let onbekend: Casus = {
    var casus = basis
    casus.huis = HuisDossier(bekend: false, planVanAanpak: "", advies: nil)
    return casus
  }()

  /// The same man, from before instroom on, without an advice of the author.
  static let vooraf: Casus = {
    var casus = basis
    casus.begin = .vooraf
    casus.huis.advies = nil
    return casus
  }()

  static func regio(_ afspraken: [Afspraak] = [], wegen: [Kanaal] = [.mail, .telefoon, .systeem]) -> Regioprofiel {
    let questions = AchtVragen(
      doel: "", inhoud: "", verwerking: "", trigger: "", verantwoordelijk: "", vorm: "", reactie: "",
      kwaliteitseisen: "")
    let ids = KoppelvlakID.landelijk + afspraken.compactMap(\.koppelvlak)
    return Regioprofiel(
      id: "test", naam: "Test", toelichting: "", huis: "veiligheidshuis", systeem: "GCOS", zsmOpen: 480, zsmSluit: 1320,
      loketOpen: 510, loketSluit: 1020, instroomPerUur: 5, aantalKpc: 1, aantalOfficieren: 2, wachttermijn: 180,
      terugkoppeling: .direct, adviesdrempel: 6, prioriteiten: [], tafels: [],
      koppelvlakken: ids.map { id in
        Inrichting(
          koppelvlak: id, vragen: questions, wegen: wegen.map { .init(kanaal: $0, vertraging: 5) }, termijn: nil)
      }, afspraken: afspraken, simulatie: [])
  }
}

/// Plays a session by hand; a refused step is a defect of the test.
struct Speler {
  var sessie: Sessie

  init(
    _ casus: Casus, _ regio: Regioprofiel = TestCasus.regio(), mensen: [Stoel] = [.zsm], rollen: [Stoel: [Rol]]? = nil,
    gewoonte: Gewoonte = .zorgvuldig
  ) throws {
    let today = try #require(Datum(iso: "2025-03-20"))
    let opening = Opening(
      casus: casus, regio: regio, rollen: rollen,
      bezetting: [
        .zsm: mensen.contains(.zsm) ? .mens : .simulatie,
        .veiligheidshuis: mensen.contains(.veiligheidshuis) ? .mens : .simulatie,
      ],
      gewoonte: gewoonte, instroomdatum: Opening.standaarddatum(casus, vandaag: today))
    sessie = Sessie(opening, gebeurtenissen: Sessie.open(opening))
  }

  mutating func doe(_ soort: Handelingsoort, _ rol: Rol, _ vul: (inout Handeling) -> Void = { _ in }) throws {
    var action = Handeling(soort, rol)
    vul(&action)
    let seat: Stoel = rol.netwerk == .zsm ? .zsm : .veiligheidshuis
    sessie.verwerk(try sessie.decide(action, stoel: seat, gezien: sessie.gebeurtenissen.count - 1))
  }

  func oordelen(_ regel: String, _ stoel: Stoel) throws -> [Bevinding.Oordeel] {
    try #require(Scoreregels.regel(regel)).oordeel(sessie, stoel).map(\.oordeel)
  }

  // MARK: what ZSM does

  mutating func zoekOp(_ rol: Rol = .ketenprocescoordinator) throws {
    try doe(.raadplegen, rol) { $0.systeem = "GCOS" }
  }
  mutating func bvh() throws { try doe(.raadplegen, .ketenprocescoordinator) { $0.systeem = "BVH" } }
  mutating func doel() throws {
    try doe(.doelBepalen, .ketenprocescoordinator) { $0.tekst = "Geen geweld meer, ook voor Mira." }
  }

  mutating func triage(
    _ route: Triageroute = .afdoen, _ waarde: Driewaarde = .ja,
    _ tekst: String =
      "Problemen op meer leefgebieden: hij drinkt, heeft schulden en verloor in mei zijn werk. Eén keten komt er niet uit, daarom agenderen."
  ) throws {
    try doe(.triageZsm, .ketenprocescoordinator) {
      $0.route = route
      $0.tekst = tekst
      $0.criteria = Dictionary(
        uniqueKeysWithValues: Deelfeit.allCases.map {
          ($0.rawValue, $0 == .complex || $0 == .lokaleVeiligheid ? (waarde == .ja ? .nee : .ja) : waarde)
        })
    }
  }

  mutating func vraag(
    _ tekst: String = "Loopt de behandeling van Dennis (34 jaar) nog? Wij beslissen daarmee over toezicht.",
    _ rol: Rol = .reclasseringZsm, aan: Rol = .bedrijfsbureau, kanaal: Kanaal = .mail, doel: String? = "rust"
  ) throws {
    try doe(.vraagStellen, rol) {
      $0.aan = aan
      $0.kanaal = kanaal
      $0.leefgebieden = [.dagbesteding]
      $0.doel = doel
      $0.tekst = tekst
    }
  }

  mutating func overleg() throws {
    try doe(.overlegOpenen, .ketenprocescoordinator)
    try doe(.overlegSluiten, .ketenprocescoordinator)
  }

  mutating func stelVoor(_ id: String = "toezicht", hoort: [Rol] = [.verdachte, .slachtoffer, .bedrijfsbureau]) throws {
    try doe(.beslissingVoorstellen, .ketenprocescoordinator) {
      $0.beslissing = id
      $0.hoort = hoort
      $0.tekst = "Bewezen met aangifte; toezicht past."
    }
  }

  mutating func wacht(_ stoel: Stoel, _ minuten: Int? = nil) throws {
    try doe(.wachten, stoel == .zsm ? .ketenprocescoordinator : .procesregisseur) { $0.minuten = minuten }
  }

  /// One more handeling of no consequence, so that there is a moment to judge what could be known at.
  mutating func sluitAf(_ stoel: Stoel) throws { try wacht(stoel, 1) }

  /// Proposes and waits for the officier.
  mutating func beslis(_ id: String = "toezicht", hoort: [Rol] = [.verdachte, .slachtoffer, .bedrijfsbureau]) throws {
    try stelVoor(id, hoort: hoort)
    if sessie.besluit == nil { try wacht(.zsm) }
    try #require(sessie.besluit != nil)
  }

  mutating func koppelTerug(
    _ rol: Rol = .ketenprocescoordinator, aan: Rol = .bedrijfsbureau, gevolgd: Bool? = true, onderzoek: Bool? = false,
    _ tekst: String? = nil
  ) throws {
    try doe(.terugkoppelen, rol) {
      $0.aan = aan
      $0.gevolgd = gevolgd
      $0.reclasseringsonderzoek = onderzoek
      $0.tekst = tekst
    }
  }

  mutating func agendeer(
    _ rol: Rol = .ketenprocescoordinator, aan: Rol = .bedrijfsbureau, stukken: [String] = [], _ tekst: String? = nil
  ) throws {
    try doe(.agenderen, rol) {
      $0.aan = aan
      $0.puzzelstukken = stukken
      $0.tekst = tekst
    }
  }

  mutating func afloop(_ stoel: Stoel) throws {
    try doe(.afsluiten, stoel == .zsm ? .ketenprocescoordinator : .procesregisseur)
  }

  // MARK: what the house does

  mutating func weeg(
    _ uitkomst: Weeguitkomst = .casusoverleg, bericht: Int? = nil,
    _ tekst: String = "Meer leefgebieden en meerdere ketens: verslaafd en schulden. Daarom casusoverleg."
  ) throws {
    try doe(.wegen, .procesregisseur) {
      $0.uitkomst = uitkomst
      $0.bericht = bericht
      $0.tekst = tekst
      $0.criteria = Dictionary(uniqueKeysWithValues: Deelfeit.allCases.map { ($0.rawValue, .ja) })
    }
  }

  mutating func casusoverleg(
    doel: String = "rust", met: [Rol] = [.reclasseringVh, .gemeente, .ggz], _ tekst: String = "Wie spreekt hem aan?"
  ) throws {
    try doe(.overlegOpenen, .procesregisseur) {
      $0.doel = doel
      $0.deelnemers = met
      $0.tekst = tekst
    }
  }

  mutating func sluit(_ tekst: String = "De gemeente belt maandag.") throws {
    try doe(.overlegSluiten, .procesregisseur) { $0.tekst = tekst }
  }

  mutating func advies(
    _ tekst: String = TestCasus.goedAdvies, _ rol: Rol = .parketsecretaris, beslissing: String = "toezicht",
    doel: String = "rust",
    stukken: [String] = ["moeder", "ziek"]
  ) throws {
    try doe(.adviesVastleggen, rol) {
      $0.tekst = tekst
      $0.beslissing = beslissing
      $0.doel = doel
      $0.puzzelstukken = stukken
    }
  }
}
