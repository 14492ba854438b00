import Scenario
import SimEngine

/// Plays in which a rule that praises or asks would say something untrue.
extension Proef {
  private static let nietNodig = maak { $0.aanvullendeVraag?.keuze = .nee }
  private static let avond = maak { $0.instroomTijd = 1140 }
  /// Held until eleven in the evening, when the house has long been closed.
  private static let vastInDeAvond = maak {
    $0.instroomTijd = 1140
    $0.zaken[0].titel = .inVerzekering
    $0.zaken[0].sinds = 3 * 1440 - 240
  }

  static let waar: [Proef] = [
    zsm("koppelvlakken.kv2_bekende", .voldaan, "eerst gekeken, en een vraag die ertoe deed") {
      try $0.zoekOp(); try $0.vraag()
    },
    zsm("koppelvlakken.kv2_bekende", nil, "eerst gekeken, en een vraag die niets kon veranderen", nietNodig) {
      try $0.zoekOp(); try $0.vraag()
    },
    zsm("koppelvlakken.kv2_bekende", nil, "er werd niet opgenomen", avond) {
      try $0.zoekOp(); try $0.vraag(kanaal: .telefoon)
    },
    zsm("koppelvlakken.kv2_zender", nil, "wie belde en niemand sprak, deed het nog niet goed", avond) {
      try $0.zoekOp(); try $0.vraag(kanaal: .telefoon)
    },
    zsm("koppelvlakken.kv2_een_punt", nil, "er werd niet opgenomen bij het ene punt", avond) {
      try $0.zoekOp(); try $0.vraag(kanaal: .telefoon)
    },
    zsm("koppelvlakken.kv2_persoonsgegevens", nil, "niemand hoorde over wie het ging", avond) {
      try $0.zoekOp(); try $0.vraag("Loopt het nog?", kanaal: .telefoon)
    },
    zsm("tijd.antwoord_afgewacht", nil, "vast tot in de avond, en het huis is dicht", vastInDeAvond) {
      try $0.zoekOp(); try $0.vraag(); try $0.beslis()
    },
    zsm("tijd.antwoord_afgewacht", .deels, "niet vast, en morgen is het huis open", avond) {
      try $0.zoekOp(); try $0.vraag(); try $0.beslis()
    },
    duo(
      "koppelvlakken.kv2_termijn", .veiligheidshuis, .konNietWeten, "vast tot in de avond, en het huis is dicht",
      vastInDeAvond
    ) { play in
      try play.wacht(.veiligheidshuis)
      try play.vraag()
      try play.wacht(.zsm, 900)
    },
    duo("koppelvlakken.kv2_termijn", .veiligheidshuis, nil, "een antwoord dat niets zegt, was op tijd voor niemand") {
      try vraagAanHuis(&$0); try antwoord(&$0, "Weet ik niet. Zie advies."); try $0.wacht(.veiligheidshuis)
    },
    zsm("triage.doel_eerst", nil, "na de eerste vragen was het niet eerst") { play in
      try play.doe(.navragen, .ketenprocescoordinator) {
        $0.aan = .politieZsm; $0.leefgebieden = [.middelengebruik]; $0.doel = "rust"
      }
      try play.doel(); try play.triage()
    },
    zsm("triage.voor_besluit", nil, "wie al agendeerde, had de route gekozen", TestCasus.onbekend) {
      try $0.zoekOp(); try $0.agendeer(); try $0.triage(); try $0.beslis()
    },
    zsm("koppelvlakken.kv3_zender", nil, "over wie het huis niet kent, hoefde niets terug", TestCasus.onbekend) {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug(gevolgd: nil)
    },
    zsm("koppelvlakken.kv3_een_punt", nil, "ook niet naar het goede adres", TestCasus.onbekend) {
      try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug(gevolgd: nil)
    },
    zsm("koppelvlakken.kv3_zender", .voldaan, "wie geagendeerd is, kent het huis nu", TestCasus.onbekend) {
      try $0.zoekOp(); try $0.agendeer(); try $0.beslis(); try $0.koppelTerug(gevolgd: nil)
    },
    duo("koppelvlakken.kv3_kennisnemen", .veiligheidshuis, nil, "over wie het huis niet kent", TestCasus.onbekend) {
      try $0.wacht(.veiligheidshuis); try $0.zoekOp(); try $0.beslis(); try $0.koppelTerug(gevolgd: nil)
    },
    zsm("triage.bevoegdheid", nil, "wat niet past is geen sterk punt omdat het mag") { try $0.stelVoor("boete") },
    zsm("delen.woorden", nil, "wie zegt de diagnose niet te willen, vraagt er niet naar") {
      try $0.vraag("Komt Dennis op zijn afspraken, niet zijn diagnose?")
    },
    zsm("delen.woorden", .nvt, "'is er niet een diagnose' vraagt ernaar") {
      try $0.vraag("Is er niet een diagnose bij Dennis?")
    },
  ]
}
