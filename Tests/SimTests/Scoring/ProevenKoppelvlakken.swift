import Scenario
import SimEngine

/// Plays for the rules of the koppelvlakken, from bijlage 1, and of sharing.
extension Proef {
  private static let avond = maak { $0.instroomTijd = 1140 }
  private static let gevoeligWerk = maak { casus in
    for index in casus.puzzelstukken.indices where casus.puzzelstukken[index].id == "werk" {
      casus.puzzelstukken[index].gevoeligheid = .gezondheid
    }
  }
  private static let nee = maak({ $0.sleutel = TestCasus.sleutel(.nee, op: ["drank"]) }, van: TestCasus.onbekend)
  private static let zwb = TestCasus.regio([.adviesVolgendeDag(uiterlijk: 780), .intermediair(van: 510, tot: 1020)])
  private static let tafel = TestCasus.regio([.partnersAanTafel(rollen: [.gemeente])])
  /// A house whose advice is old, so that ZSM asks.
  private static let oud = maak { $0.huis.advies?.vastgesteld = ISOPeriod("P2Y") ?? ISOPeriod() }

  static let koppelvlak1En2: [Proef] = [
    huis("koppelvlakken.kv1_ligt_klaar", .voldaan, "voor instroom") {
      try $0.advies(); try $0.wacht(.veiligheidshuis, 20160)
    },
    duo("koppelvlakken.kv1_ligt_klaar", .veiligheidshuis, .niet, "niets", TestCasus.vooraf) {
      try $0.wacht(.veiligheidshuis, 20160); try $0.wacht(.zsm)
    },
    huis("koppelvlakken.kv1_na_overleg", .voldaan, "na het overleg") {
      try $0.weeg(); try $0.casusoverleg(); try $0.sluit(); try $0.advies()
    },
    huis("koppelvlakken.kv1_na_overleg", .deels, "alleen geschreven") { try $0.advies() },
    huis("koppelvlakken.kv1_zender", .voldaan, "de parketsecretaris") { try $0.advies() },
    huis("koppelvlakken.kv1_zender", .deels, "het bedrijfsbureau") {
      try $0.advies(TestCasus.goedAdvies, .bedrijfsbureau)
    },
    zsm("koppelvlakken.kv1_selectie", .voldaan, "eerst gekeken") {
      try $0.zoekOp(); try $0.triage()
    },
    zsm("koppelvlakken.kv1_selectie", .deels, "na de triage") {
      try $0.triage(); try $0.zoekOp()
    },
    zsm("koppelvlakken.kv1_selectie", .niet, "nooit gekeken") { try $0.beslis() },
    zsm("koppelvlakken.kv1_raadpleger", .voldaan, "de KPC'er") { try $0.zoekOp() },
    zsm("koppelvlakken.kv1_raadpleger", .deels, "de reclassering") { try $0.zoekOp(.reclasseringZsm) },
    zsm("koppelvlakken.kv1_in_overleg", .voldaan, "in het dossier") {
      try $0.zoekOp(); try $0.overleg(); try $0.beslis()
    },
    zsm("koppelvlakken.kv1_in_overleg", .deels, "pas na het overleg") {
      try $0.overleg(); try $0.zoekOp(); try $0.beslis()
    },
    zsm("koppelvlakken.kv1_in_overleg", nil, "geen overleg zegt een andere regel") {
      try $0.zoekOp(); try $0.beslis()
    },
    zsm("koppelvlakken.kv1_gevolgd", .voldaan, "gevolgd") {
      try $0.zoekOp(); try $0.beslis()
    },
    Proef("koppelvlakken.kv1_gevolgd", .zsm, .voldaan, "een mens als officier wijkt af, met reden") {
      try officier("Bewijs ontbreekt.")
    },
    zsm("koppelvlakken.kv1_gevolgd", nil, "er lag geen advies") { try $0.beslis() },
    zsm("koppelvlakken.kv2_zender", .voldaan, "de reclassering bij een volwassene") {
      try $0.zoekOp(); try $0.vraag()
    },
    zsm("koppelvlakken.kv2_zender", .niet, "de KPC'er") {
      try $0.zoekOp(); try $0.vraag("Loopt de behandeling van Dennis?", .ketenprocescoordinator)
    },
    zsm("koppelvlakken.kv1_selectie", nil, "de simulatie zocht het op, nadat de stoel was overgedragen") {
      try $0.doe(.stoelOverdragen, .ketenprocescoordinator) { _ in }
    },
    zsm("koppelvlakken.kv2_bekende", .voldaan, "eerst gekeken") {
      try $0.zoekOp(); try $0.vraag()
    },
    zsm("koppelvlakken.kv2_bekende", .deels, "niet gekeken") { try $0.vraag() },
    zsm("koppelvlakken.kv2_bekende", .niet, "een onbekende", TestCasus.onbekend) {
      try $0.zoekOp(); try $0.vraag()
    },
    zsm("koppelvlakken.kv2_een_punt", .voldaan, "het bedrijfsbureau") { try $0.vraag() },
    zsm("koppelvlakken.kv2_een_punt", .niet, "rechtstreeks") { try $0.vraag(aan: .gemeente) },
    zsm("koppelvlakken.kv2_kanaal", .voldaan, "bellen in kantoortijd") { try $0.vraag(kanaal: .telefoon) },
    zsm("koppelvlakken.kv2_kanaal", .voldaan, "schrijven in de avond", avond) { try $0.vraag(kanaal: .mail) },
    zsm("koppelvlakken.kv2_kanaal", .niet, "bellen in de avond", avond) { try $0.vraag(kanaal: .telefoon) },
    zsm("koppelvlakken.kv2_concreet", .voldaan, "één punt") { try $0.vraag() },
    zsm("koppelvlakken.kv2_concreet", .niet, "hengelen") { try $0.vraag("Graag alle informatie die jullie hebben.") },
    zsm("koppelvlakken.kv2_persoonsgegevens", .voldaan, "met naam") { try $0.vraag() },
    zsm("koppelvlakken.kv2_persoonsgegevens", nil, "over het slachtoffer, met naam") {
      try $0.vraag("is mira vannacht veilig?")
    },
    zsm("koppelvlakken.kv2_persoonsgegevens", .deels, "over wie?") { try $0.vraag("loopt de behandeling nog?") },
    zsm("koppelvlakken.kv2_gebruikt", .deels, "niet ingebracht") { play in
      try play.zoekOp()
      try play.vraag()
      try play.wacht(.zsm)
      try play.beslis()
    },
    zsm("koppelvlakken.kv2_gebruikt", .nvt, "gevoelig, en misschien met opzet weggelaten", gevoeligWerk) { play in
      try play.zoekOp()
      try play.vraag()
      try play.wacht(.zsm)
      try play.beslis()
    },
    zsm("koppelvlakken.kv2_gebruikt", .voldaan, "ingebracht") { play in
      try play.zoekOp()
      try play.vraag()
      try play.wacht(.zsm)
      try play.doe(.overlegOpenen, .ketenprocescoordinator)
      try play.doe(.inbrengen, .reclasseringZsm) { $0.puzzelstukken = ["werk"] }
      try play.doe(.overlegSluiten, .ketenprocescoordinator)
      try play.beslis()
    },
    duo("koppelvlakken.kv2_termijn", .veiligheidshuis, .voldaan, "binnen de termijn") {
      try vraagAanHuis(&$0); try antwoord(&$0); try $0.wacht(.veiligheidshuis)
    },
    duo("koppelvlakken.kv2_termijn", .veiligheidshuis, .niet, "blijven liggen") {
      try vraagAanHuis(&$0); try $0.wacht(.veiligheidshuis, 300)
    },
    duo(
      "koppelvlakken.kv2_termijn", .veiligheidshuis, nil, "wat in de avond komt, heeft tot de volgende ochtend", avond
    ) { play in
      try play.wacht(.veiligheidshuis)
      try play.vraag()
      try play.wacht(.zsm, 900)
    },
    duo("koppelvlakken.kv2_doorgezet", .veiligheidshuis, .voldaan, "naar wie het weet") {
      try vraagAanHuis(&$0); try $0.doe(.vraagDoorzetten, .bedrijfsbureau) { $0.aan = .reclasseringVh }
    },
    duo("koppelvlakken.kv2_doorgezet", .veiligheidshuis, .deels, "zelf geantwoord") {
      try vraagAanHuis(&$0); try antwoord(&$0)
    },
    duo("koppelvlakken.kv2_beantwoord", .veiligheidshuis, .niet, "de vraag ligt er en u doet iets anders") {
      try vraagAanHuis(&$0); try $0.wacht(.veiligheidshuis, 10)
    },
    duo("koppelvlakken.kv2_beantwoord", .veiligheidshuis, nil, "beantwoord") {
      try vraagAanHuis(&$0); try antwoord(&$0); try $0.wacht(.veiligheidshuis, 10)
    },
    duo("koppelvlakken.kv2_beantwoord", .veiligheidshuis, nil, "doorgezet") {
      try vraagAanHuis(&$0); try $0.doe(.vraagDoorzetten, .bedrijfsbureau) { $0.aan = .reclasseringVh }
      try $0.wacht(.veiligheidshuis, 10)
    },
    duo("koppelvlakken.kv2_beantwoord", .veiligheidshuis, nil, "de termijn is al om: dat zegt een andere regel") {
      try vraagAanHuis(&$0); try $0.wacht(.veiligheidshuis, 300)
    },
    duo("koppelvlakken.kv2_antwoordt", .veiligheidshuis, nil, "in eigen woorden op de vraag") {
      try vraagAanHuis(&$0); try antwoord(&$0, "De behandeling van Dennis loopt nog, volgens de GGZ van gisteren.")
    },
    duo("koppelvlakken.kv2_antwoordt", .veiligheidshuis, .niet, "over iets anders") {
      try vraagAanHuis(&$0);
      try antwoord(
        &$0,
        "De gemeente heeft in het voorjaar een brief gestuurd aan alle bewoners van de straat en daar kwam weinig op binnen, zodat de parkeerplaatsen bleven zoals ze waren."
      )
    },
  ]

  /// Opens with a question to the house that has arrived.
  static func vraagAanHuis(_ play: inout Speler, _ tekst: String? = nil, _ doel: String? = "rust") throws {
    try play.wacht(.veiligheidshuis)
    try play.vraag(
      tekst ?? "Loopt de behandeling van Dennis (34 jaar) nog? Wij beslissen daarmee over toezicht.", doel: doel)
    try play.wacht(.zsm)
  }

  static func antwoord(
    _ play: inout Speler, _ tekst: String = "De behandeling loopt nog.", stukken: [String] = []
  ) throws {
    try play.doe(.antwoorden, .bedrijfsbureau) {
      $0.tekst = tekst
      $0.puzzelstukken = stukken
    }
  }

  /// A participant as officier who decides, by default to deviate from the advice; the KPC'er is simulated.
  static func officier(_ waarom: String, beslissing: String = "sepot") throws -> Speler {
    var play = try Speler(TestCasus.basis, rollen: [.zsm: [.officier], .veiligheidshuis: [.bedrijfsbureau]])
    try play.doe(.raadplegen, .officier) { $0.systeem = "GCOS" }
    try play.doe(.beslissen, .officier) {
      $0.beslissing = beslissing
      $0.hoort = [.verdachte]
      $0.tekst = waarom
    }
    return play
  }

  static let koppelvlak3En4: [Proef] = [
    zsm("koppelvlakken.kv3_altijd", .voldaan, "teruggekoppeld") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug()
    },
    zsm("koppelvlakken.kv3_altijd", nil, "een terugkoppeling die niets zegt is geen verdienste") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug(gevolgd: false, "2")
    },
    zsm("koppelvlakken.kv3_altijd", .voldaan, "met een reden in een zin") {
      try $0.zoekOp()
      try $0.beslis()
      try $0.koppelTerug(
        gevolgd: false, "Besloten is toezicht, want de aangifte is rond; de reclassering belt maandag.")
    },
    zsm("koppelvlakken.kv3_altijd", nil, "met een gezondheidsgegeven van een ander") {
      try $0.zoekOp()
      try $0.beslis()
      try $0.koppelTerug(gevolgd: false, "Besloten is toezicht. Zij had vorig jaar een miskraam, dat moet u weten.")
    },
    zsm("koppelvlakken.kv3_altijd", .niet, "niet") {
      try $0.zoekOp(); try $0.beslis()
    },
    zsm("koppelvlakken.kv3_altijd", .deels, "niet geweten dat hij bekend is") { try $0.beslis() },
    zsm("koppelvlakken.kv3_zender", .voldaan, "de KPC'er") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug()
    },
    zsm("koppelvlakken.kv3_zender", .niet, "de reclassering") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug(.reclasseringZsm)
    },
    zsm("koppelvlakken.kv3_een_punt", .voldaan, "het bedrijfsbureau") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug()
    },
    zsm("koppelvlakken.kv3_een_punt", .deels, "een bekende naam") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug(aan: .procesregisseur)
    },
    zsm("koppelvlakken.kv3_inhoud", nil, "alle vakjes vol is nog geen verdienste") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug()
    },
    zsm("koppelvlakken.kv3_inhoud", .deels, "geen reclasseringsonderzoek") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug(onderzoek: nil)
    },
    zsm("koppelvlakken.kv3_inhoud", .niet, "onwaar over het advies") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug(gevolgd: false)
    },
    zsm("koppelvlakken.kv3_reden", .niet, "geen reden", oud) {
      try $0.zoekOp(); try $0.beslis("sepot"); try $0.koppelTerug(gevolgd: false)
    },
    zsm("koppelvlakken.kv3_reden", .voldaan, "een grond", oud) {
      try $0.zoekOp(); try $0.beslis("sepot");
      try $0.koppelTerug(
        gevolgd: false,
        "Het geadviseerde dagvaarden met reclasseringstoezicht is niet gevolgd, omdat het bewijs ontbreekt: de getuige trok haar verklaring in."
      )
    },
    zsm("koppelvlakken.kv3_tijd", .voldaan, "direct") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug(); try $0.wacht(.zsm, 60)
    },
    zsm("koppelvlakken.kv3_tijd", .niet, "een dag later") {
      try $0.zoekOp(); try $0.beslis(); try $0.wacht(.zsm, 1440); try $0.koppelTerug()
    },
    duo("koppelvlakken.kv3_kennisnemen", .veiligheidshuis, .voldaan, "plan aanpassen") {
      try teruggekoppeld(&$0); try $0.doe(.kennisnemen, .bedrijfsbureau) { $0.verwerking = .planAanpassen }
    },
    duo("koppelvlakken.kv3_kennisnemen", .veiligheidshuis, .deels, "er verandert niets") {
      try teruggekoppeld(&$0); try $0.doe(.kennisnemen, .bedrijfsbureau) { $0.verwerking = .niets }
    },
    duo("koppelvlakken.kv3_kennisnemen", .veiligheidshuis, .niet, "blijven liggen") { try teruggekoppeld(&$0) },
    duo("koppelvlakken.kv3_woord_en_daad", .veiligheidshuis, .voldaan, "gedaan") { play in
      try teruggekoppeld(&play)
      try play.doe(.kennisnemen, .bedrijfsbureau) { $0.verwerking = .planAanpassen }
      try play.doe(.planBijstellen, .procesregisseur) { $0.tekst = "Toezicht erin." }
      try play.advies()
    },
    duo("koppelvlakken.kv3_woord_en_daad", .veiligheidshuis, nil, "het plan wel, het advies nog niet") { play in
      try teruggekoppeld(&play)
      try play.doe(.kennisnemen, .bedrijfsbureau) { $0.verwerking = .planAanpassen }
      try play.doe(.planBijstellen, .procesregisseur) { $0.tekst = "Toezicht erin." }
    },
    duo("koppelvlakken.kv3_woord_en_daad", .veiligheidshuis, .deels, "niet gedaan") {
      try teruggekoppeld(&$0); try $0.doe(.kennisnemen, .bedrijfsbureau) { $0.verwerking = .planAanpassen }
    },
    zsm("koppelvlakken.kv4_alleen_onbekend", .voldaan, "onbekend", TestCasus.onbekend) {
      try $0.zoekOp(); try $0.agendeer()
    },
    zsm("koppelvlakken.kv4_alleen_onbekend", .niet, "bekend") {
      try $0.zoekOp(); try $0.agendeer()
    },
    zsm("koppelvlakken.kv4_alleen_onbekend", .deels, "niet opgezocht") { try $0.agendeer() },
    zsm("koppelvlakken.kv4_zender", .voldaan, "de KPC'er", TestCasus.onbekend) { try $0.agendeer() },
    zsm("koppelvlakken.kv4_zender", .voldaan, "een partner: een andere weg, geen fout", TestCasus.onbekend) {
      try $0.agendeer(.reclasseringZsm)
    },
    zsm("koppelvlakken.kv4_zender", nil, "niemand", TestCasus.onbekend) { try $0.zoekOp() },
    zsm("koppelvlakken.kv4_een_punt", .voldaan, "het bedrijfsbureau", TestCasus.onbekend) { try $0.agendeer() },
    zsm("koppelvlakken.kv4_een_punt", .deels, "de gemeente", TestCasus.onbekend) { try $0.agendeer(aan: .gemeente) },
    zsm("koppelvlakken.kv4_inhoud", .voldaan, "alleen de persoon", TestCasus.onbekend) {
      try $0.bvh(); try $0.agendeer()
    },
    zsm("koppelvlakken.kv4_inhoud", .niet, "een politiegegeven zonder doel", TestCasus.onbekend) {
      try $0.bvh(); try $0.agendeer(stukken: ["drank"])
    },
    zsm("koppelvlakken.kv4_reden", .voldaan, "kort en neutraal", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Problemen op drie gebieden, derde melding.")
    },
    zsm("koppelvlakken.kv4_reden", nil, "wat een stuk vertelt is inhoud", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Derde melding, en woorddrank speelt mee.")
    },
    zsm("koppelvlakken.kv4_reden", .niet, "een oordeel over de persoon", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Een gevaarlijke man.")
    },
    zsm("koppelvlakken.kv4_reden", .nvt, "de zaak kwijt willen is niet neutraal", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Derde melding; de buurvrouw wil hem weg hebben. Neem het graag over.")
    },
    zsm("koppelvlakken.kv4_direct", .voldaan, "meteen", TestCasus.onbekend) {
      try $0.triage(.agenderen); try $0.agendeer()
    },
    zsm("koppelvlakken.kv4_direct", .deels, "een halve dag later", TestCasus.onbekend) {
      try $0.triage(.agenderen); try $0.wacht(.zsm, 300); try $0.agendeer()
    },
    duo("koppelvlakken.kv4_behandeld", .veiligheidshuis, .voldaan, "gewogen", TestCasus.onbekend) {
      try geagendeerd(&$0); try $0.weeg(bericht: 0)
    },
    duo("koppelvlakken.kv4_behandeld", .veiligheidshuis, .niet, "blijven liggen", TestCasus.onbekend) {
      try geagendeerd(&$0)
    },
    duo("koppelvlakken.kv4_verwijzing", .veiligheidshuis, .voldaan, "gevraagd, en één organisatie volstaat", nee) {
      play in
      try geagendeerd(&play)
      try play.doe(.navragen, .procesregisseur) {
        $0.aan = .gemeente; $0.leefgebieden = [.financien]; $0.doel = "rust"
      }
      try wijsAf(&play)
    },
    duo("koppelvlakken.kv4_verwijzing", .veiligheidshuis, nil, "goed verwezen zonder iets te vragen is geluk", nee) {
      try geagendeerd(&$0); try wijsAf(&$0)
    },
    duo("koppelvlakken.kv4_behandeld", .veiligheidshuis, nil, "meteen weggestuurd is niet gewogen", nee) {
      try geagendeerd(&$0); try wijsAf(&$0)
    },
    duo("koppelvlakken.kv4_verwijzing", .veiligheidshuis, .konNietWeten, "de sleutel lag op ZSM", TestCasus.onbekend) {
      play in
      try geagendeerd(&play)
      try play.doe(.navragen, .procesregisseur) {
        $0.aan = .gemeente; $0.leefgebieden = [.financien]; $0.doel = "rust"
      }
      try wijsAf(&play)
    },
    duo("koppelvlakken.kv4_verwijzing", .veiligheidshuis, .deels, "niemand gevraagd", TestCasus.onbekend) {
      try geagendeerd(&$0); try wijsAf(&$0)
    },
  ]

  private static func teruggekoppeld(_ play: inout Speler) throws {
    try play.wacht(.veiligheidshuis)
    try play.zoekOp()
    try play.beslis()
    try play.koppelTerug()
    try play.wacht(.zsm)
  }

  static func geagendeerd(_ play: inout Speler) throws {
    try play.wacht(.veiligheidshuis)
    try play.agendeer()
    try play.wacht(.zsm)
  }

  static func wijsAf(_ play: inout Speler) throws {
    try play.doe(.afwijzenMetVerwijzing, .procesregisseur) {
      $0.aan = .gemeente
      $0.tekst = "De gemeente kan dit alleen; zij belt hem maandag."
    }
  }

  static let regioEnOverleg: [Proef] = [
    duo(
      "koppelvlakken.kv_voorleggen", .zsm, .voldaan, "zwaar voorgelegd, en op het advies gewacht", TestCasus.basis, zwb
    ) {
      try voorgelegd(&$0); try $0.advies(); try $0.wacht(.veiligheidshuis); try $0.wacht(.zsm)
    },
    zsm("koppelvlakken.kv_voorleggen", nil, "voorgelegd voor de vorm: beslist voor er iets kwam", TestCasus.basis, zwb)
    {
      try $0.doe(.voorleggen, .ketenprocescoordinator); try $0.beslis()
    },
    zsm("koppelvlakken.kv_voorleggen", .niet, "zwaar en niet voorgelegd", TestCasus.basis, zwb) { try $0.beslis() },
    zsm("koppelvlakken.kv_voorleggen", .deels, "licht voorgelegd", maak { $0.zaken[0].feit.zwaar = false }, zwb) {
      try $0.doe(.voorleggen, .ketenprocescoordinator)
    },
    zsm("koppelvlakken.kv_voorleggen", nil, "geen afspraak in deze regio") { try $0.beslis() },
    duo("koppelvlakken.kv_termijn", .veiligheidshuis, .voldaan, "dezelfde middag", TestCasus.basis, zwb) {
      try voorgelegd(&$0); try $0.advies(); try $0.wacht(.veiligheidshuis); try $0.wacht(.zsm)
    },
    duo("koppelvlakken.kv_termijn", .veiligheidshuis, .niet, "niet gedaan", TestCasus.basis, zwb) {
      try voorgelegd(&$0); try $0.wacht(.veiligheidshuis, 2880)
    },
    zsm("koppelvlakken.kv_intermediair", .voldaan, "in kantoortijd", TestCasus.basis, zwb) {
      try $0.doe(.navragen, .ketenprocescoordinator) {
        $0.aan = .intermediair; $0.doel = "rust"
      }
    },
    zsm("koppelvlakken.kv_intermediair", .niet, "in de avond", avond, zwb) {
      try $0.doe(.navragen, .ketenprocescoordinator) {
        $0.aan = .intermediair; $0.doel = "rust"
      }
    },
    zsm("koppelvlakken.kv_tafel", .voldaan, "de gemeente aan tafel", TestCasus.basis, tafel) {
      try $0.doe(.overlegOpenen, .ketenprocescoordinator) { $0.deelnemers = [.gemeente] }
    },
    zsm("koppelvlakken.kv_tafel", .deels, "zonder de gemeente", TestCasus.basis, tafel) {
      try $0.doe(.overlegOpenen, .ketenprocescoordinator) { $0.deelnemers = [.officier] }
    },
    zsm("koppelvlakken.overleg_afstemming", .voldaan, "eerst overlegd") {
      try $0.overleg(); try $0.stelVoor()
    },
    zsm("koppelvlakken.overleg_afstemming", .niet, "zonder overleg") { try $0.stelVoor() },
    huis("koppelvlakken.overleg_doel", .voldaan, "smal") { try $0.casusoverleg() },
    huis("koppelvlakken.overleg_doel", .niet, "te breed") { try $0.casusoverleg(doel: "alles") },
    huis("koppelvlakken.overleg_vragen", .voldaan, "een vraag") { try $0.casusoverleg() },
    huis("koppelvlakken.overleg_vragen", .deels, "geen vraag") { try $0.casusoverleg("Casus bespreken.") },
    huis("koppelvlakken.overleg_deelnemers", .voldaan, "wie iets brengt") {
      try $0.casusoverleg(met: [.reclasseringVh, .gemeente])
    },
    huis("koppelvlakken.overleg_deelnemers", .deels, "de gemeente ontbreekt") {
      try $0.casusoverleg(met: [.reclasseringVh])
    },
    huis("koppelvlakken.overleg_afspraken", .voldaan, "een eigenaar") {
      try $0.casusoverleg(); try $0.sluit()
    },
    huis("koppelvlakken.overleg_afspraken", .deels, "op de hoogte houden") {
      try $0.casusoverleg(); try $0.sluit("Wij houden elkaar op de hoogte.")
    },
    zsm("koppelvlakken.hoort_beslissing", .voldaan, "allen") { try $0.stelVoor() },
    zsm("koppelvlakken.hoort_beslissing", .deels, "het slachtoffer niet") { try $0.stelVoor(hoort: [.verdachte]) },
  ]

  private static func voorgelegd(_ play: inout Speler) throws {
    try play.wacht(.veiligheidshuis)
    try play.doe(.voorleggen, .ketenprocescoordinator)
    try play.wacht(.zsm)
  }

  static let delen: [Proef] = [
    huis("delen.buiten_doel", .voldaan, "binnen het doel") { try $0.advies() },
    huis("delen.buiten_doel", .deels, "ook iets erbuiten") { try $0.advies(stukken: ["moeder", "roddel"]) },
    huis("delen.buiten_doel", .niet, "een te breed doel") { try $0.advies(doel: "alles") },
    huis("delen.verandert_niets", .voldaan, "alles telt") { try $0.advies() },
    huis("delen.verandert_niets", .deels, "roddel") { try $0.advies(stukken: ["moeder", "roddel"]) },
    huis("delen.gevoelig", .voldaan, "het kon niet lichter") { try $0.advies(stukken: ["ziek"]) },
    huis("delen.gevoelig", .deels, "een gewoon stuk van dezelfde aard volstond", lichter()) {
      try $0.advies(stukken: ["moeder", "ziek"])
    },
    huis("delen.te_weinig", .voldaan, "alles wat nodig was") { try $0.advies(stukken: ["moeder", "ziek"]) },
    huis("delen.te_weinig", .deels, "een kracht ontbreekt") { try $0.advies(stukken: ["ziek"]) },
    huis("delen.te_weinig", .niet, "niets gedeeld") { try $0.advies(stukken: []) },
    huis("delen.herkenning", .nvt, "in een bijzin staat wat niet gekozen was", metBestelbus) {
      try $0.advies(TestCasus.goedAdvies + " Hij slaapt sinds mei in zijn bestelbus achter de sporthal.")
    },
    huis("delen.herkenning", nil, "wat erin staat is gekozen", metBestelbus) {
      try $0.advies(
        TestCasus.goedAdvies + " Hij slaapt sinds mei in zijn bestelbus achter de sporthal.", stukken: ["roddel"])
    },
    huis("delen.herkenning", nil, "een woord is geen onthulling", metBestelbus) {
      try $0.advies(TestCasus.goedAdvies + " Gebiedsverbod rond de sporthal.")
    },
    huis("delen.herkenning", nil, "niets herkend") { try $0.advies() },
    zsm("delen.met_doel", .voldaan, "met doel") { try $0.vraag() },
    zsm("delen.met_doel", .niet, "zonder doel") { try $0.vraag(doel: nil) },
    zsm("delen.met_doel", .niet, "te breed") { try $0.vraag(doel: "alles") },
    huis("delen.voorbehoud", nil, "niet aandringen doet bijna ieder") { try vraagGgz(&$0) },
    huis("delen.voorbehoud", .deels, "nog eens gevraagd") {
      try vraagGgz(&$0); try vraagGgz(&$0)
    },
  ]

  /// A house that knows where he sleeps.
  static let metBestelbus = maak(
    { casus in
      for index in casus.puzzelstukken.indices where casus.puzzelstukken[index].id == "roddel" {
        casus.puzzelstukken[index].titel = "Slaapt in zijn bestelbus"
        casus.puzzelstukken[index].tekst =
          "Sinds mei staat zijn bestelbus op het parkeerterrein achter de sporthal, en daar slaapt hij. De matras ligt achterin."
      }
    }, van: TestCasus.vooraf)

  /// The ordinary piece 'moeder' as a risico, like the sensitive one.
  static func lichter(_ wijzig: @Sendable (inout Casus) -> Void = { _ in }) -> Casus {
    maak(
      { casus in
        for index in casus.puzzelstukken.indices where casus.puzzelstukken[index].id == "moeder" {
          casus.puzzelstukken[index].aard = .risico
        }
        wijzig(&casus)
      }, van: TestCasus.vooraf)
  }

  static func vraagGgz(_ play: inout Speler) throws {
    try play.doe(.navragen, .procesregisseur) {
      $0.aan = .ggz
      $0.leefgebieden = [.gezondheid]
      $0.doel = "rust"
    }
  }
}
