import Scenario
import SimEngine

/// Plays for what a tester found the scorekaart to say against the sources (domeinmodel §3 to §6 and §16).
extension Proef {
  private static let nee = maak({ $0.sleutel = TestCasus.sleutel(.nee, op: ["drank"]) }, van: TestCasus.onbekend)
  private static let zwb = TestCasus.regio([.intermediair(van: 510, tot: 1020)])
  private static let oud = maak { $0.huis.advies?.vastgesteld = ISOPeriod("P2Y") ?? ISOPeriod() }
  /// A key that rests on one piece within reach and one that is not.
  private static let half = maak(
    { $0.sleutel = TestCasus.sleutel(.ja, op: ["drank", "schuld"]) }, van: TestCasus.onbekend)
  /// A key that rests on what a partner of the house may tell the intermediair.
  private static let bijHuis = maak { $0.sleutel = TestCasus.sleutel(.ja, op: ["schuld"]) }
  /// The answer that ZSM could have from its own table: the house's reclassering tells it, and the politie holds it too.
  private static func gedeeld(_ ook: [Rol]) -> Casus {
    maak { casus in
      casus.puzzelstukken.append(
        TestCasus.stuk("rooster", .bedrijfsbureau, .dagbesteding, toegang: [.vraag], ook: ook))
    }
  }
  private static let tien: [Rol] = Rol.allCases.filter(\.isPartner)
  private static let druk = maak(
    { casus in
      for role in tien where !casus.puzzelstukken.contains(where: { $0.houder == role }) {
        casus.puzzelstukken.append(TestCasus.stuk("stuk-\(role.rawValue)", role, .netwerk))
      }
    }, van: TestCasus.vooraf)
  private static let behandeling = Beslissing.Bezwaar(grond: .feitEnBewijs, reden: "Is er hulp?", tenzij: ["ziek"])

  static let nagekeken: [Proef] = [
    zsm("triage.criterium_2a", .niet, "wat te weten was, wist men", half) {
      try $0.bvh(); try $0.triage(.afdoen, .nee)
    },
    zsm("triage.criterium_2a", .deels, "wat te weten was, is niet gevraagd", half) { try $0.triage(.afdoen, .nee) },
    zsm("triage.criterium_2a", .deels, "de intermediair had het kunnen brengen", bijHuis, zwb) {
      try $0.zoekOp(); try $0.wacht(.zsm, 300); try $0.triage(.afdoen, .nee)
    },
    zsm("triage.criterium_2a", nil, "de intermediair had nog geen inhoud", bijHuis, zwb) {
      try $0.zoekOp(); try $0.triage(.afdoen, .nee)
    },
    duo("delen.te_weinig", .veiligheidshuis, .niet, "ZSM had het niet", gedeeld([])) {
      try vraagAanHuis(&$0); try antwoord(&$0)
    },
    duo("delen.te_weinig", .veiligheidshuis, nil, "ZSM had het van de eigen tafel", gedeeld([.politieZsm])) {
      try vraagAanHuis(&$0); try antwoord(&$0)
    },
    huis("delen.gevoelig", .voldaan, "een kracht vervangt geen risico") { try $0.advies(stukken: ["moeder", "ziek"]) },
    huis(
      "delen.gevoelig", .voldaan, "de officier moet het weten",
      lichter { $0.zaken[0].beslissingen[0].bezwaren = [behandeling] }
    ) { try $0.advies(stukken: ["moeder", "ziek"]) },
    huis(
      "delen.gevoelig", .voldaan, "wat hij zelf wil vervangt niet wat een partner weet",
      lichter { casus in
        for index in casus.puzzelstukken.indices where casus.puzzelstukken[index].id == "moeder" {
          casus.puzzelstukken[index].houder = .verdachte
          casus.puzzelstukken[index].ookBekendBij = [.parketsecretaris]
        }
      }
    ) { try $0.advies(stukken: ["moeder", "ziek"]) },
    huis("delen.gevoelig", nil, "een te breed doel zegt een andere regel") {
      try $0.advies(doel: "alles", stukken: ["ziek"])
    },
    zsm("delen.gevoelig", nil, "een agendering heeft haar eigen regel", TestCasus.onbekend) {
      try $0.bvh(); try $0.agendeer(stukken: ["drank"])
    },
    duo("koppelvlakken.kv4_verwijzing", .veiligheidshuis, .voldaan, "een bekende hoeft niet geagendeerd") {
      try geagendeerd(&$0); try wijsAf(&$0)
    },
    zsm("koppelvlakken.kv3_reden", .niet, "woorden zonder reden", oud) {
      try $0.zoekOp(); try $0.beslis("sepot"); try $0.koppelTerug(gevolgd: false, "Anders beslist.")
    },
    huis("koppelvlakken.overleg_deelnemers", .niet, "iedereen, voor een te breed doel", druk) {
      try $0.casusoverleg(doel: "alles", met: tien)
    },
    huis("koppelvlakken.overleg_deelnemers", .voldaan, "wie terecht zwijgt hoeft er niet bij") {
      try $0.casusoverleg(met: [.reclasseringVh, .gemeente])
    },
    zsm("beeld.niet_nodig", .deels, "naar alles") {
      try $0.doe(.navragen, .ketenprocescoordinator) {
        $0.aan = .politieZsm; $0.doel = "rust"
      }
    },
    zsm("beeld.niet_nodig", .nvt, "dezelfde geweigerde vraag nog eens: er was geen antwoord") { play in
      for _ in 0..<2 {
        try play.doe(.navragen, .ketenprocescoordinator) {
          $0.aan = .politieZsm; $0.leefgebieden = [.middelengebruik]; $0.doel = "alles"
        }
      }
    },
    duo(
      "koppelvlakken.kv2_antwoordt", .veiligheidshuis, .voldaan, "niet bekend is het hele antwoord", TestCasus.onbekend
    ) {
      try vraagAanHuis(&$0); try antwoord(&$0, "Dennis is bij ons niet bekend; u kunt hem agenderen.")
    },
    duo("koppelvlakken.kv2_doorgezet", .veiligheidshuis, nil, "een vraag die niemand kan beantwoorden") {
      try vraagAanHuis(&$0, "Gaat hij ooit weer slaan?"); try antwoord(&$0)
    },
    duo("koppelvlakken.kv2_doorgezet", .veiligheidshuis, nil, "een vraag zonder doel") {
      try vraagAanHuis(&$0, nil, nil); try antwoord(&$0)
    },
    zsm("koppelvlakken.kv2_concreet", .niet, "wat is er met dit gezin") { try $0.vraag("Wat is er met dit gezin?") },
    zsm("koppelvlakken.kv4_reden", .niet, "een etiket", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Notoire draaideur.")
    },
    zsm("koppelvlakken.kv4_reden", .niet, "een etiket van meer woorden", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Lid van de kern, eerder een raadsonderzoek.")
    },
    zsm("koppelvlakken.kv4_reden", .voldaan, "gekomen en gekozen oordelen over niemand", TestCasus.onbekend) {
      try $0.agendeer(
        .ketenprocescoordinator, "Drie keer melding gekregen; niemand is nog gekomen, en er is niet gekozen.")
    },
    zsm("koppelvlakken.kv4_alleen_onbekend", .nvt, "onbekend, maar de criteria dragen het niet", nee) {
      try $0.zoekOp(); try $0.agendeer()
    },
    zsm("koppelvlakken.kv3_tijd", .deels, "later op dezelfde dag, bij het ene punt") {
      try $0.zoekOp(); try $0.beslis(); try $0.wacht(.zsm, 120); try $0.koppelTerug(); try $0.wacht(.zsm, 60)
    },
    zsm("koppelvlakken.kv3_tijd", .niet, "op tijd verzonden, te laat aangekomen") {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug(aan: .procesregisseur); try $0.wacht(.zsm, 600)
    },
  ]
}
