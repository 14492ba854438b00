import Foundation
import Scenario
import SimEngine
import Regiosimulatie
import Testing

@Suite struct InstellingenTests {
  private static let fouten: [(String, String)] = [
    ("instroom_per_uur=-1", "De instelling instroom_per_uur vraagt een getal van 0 tot en met 10000; er staat ‘-1’."),
    ("kans_bekend=1,2", "De instelling kans_bekend vraagt een kans van 0 tot en met 1; er staat ‘1,2’."),
    ("duur_loket=inf", "De instelling duur_loket vraagt een getal van 0 tot en met 100000; er staat ‘inf’."),
    ("kpc=0", "De instelling kpc vraagt een heel getal van 1 tot en met 500; er staat ‘0’."),
    (
      "vraagdrempel=0.6",
      "De instelling vraagdrempel vraagt een heel getal van 0 tot en met 10 (tienden: 6 betekent 0,6); er staat ‘0.6’."
    ),
    ("zsm_open=8u", "De instelling zsm_open vraagt een tijd als 08:30; er staat ‘8u’."),
    ("terugkoppeling=later", "De instelling terugkoppeling vraagt direct of einddag; er staat ‘later’."),
    ("altijd_open=misschien", "De instelling altijd_open vraagt ja of nee; er staat ‘misschien’."),
    ("intermediair=ochtend", "De instelling intermediair vraagt nee, of tijden als 08:30-17:00; er staat ‘ochtend’."),
    ("doorzetkan=0.5", "Er is geen instelling ‘doorzetkan’. Bedoelde u ‘doorzetkans’?"),
    ("qqq=1", "Er is geen instelling ‘qqq’."),
    ("loket", "Schrijf een instelling als naam=waarde; er staat ‘loket’."),
  ]

  @Test(arguments: fouten) func refusesWithASentence(_ text: String, _ wanted: String) {
    var settings = Regioinstellingen()
    #expect { try settings.pasToe(text) } throws: { ($0 as? Instellingsfout)?.tekst == wanted }
    #expect(settings == Regioinstellingen())
  }

  @Test func knowsEveryNameOfTheModel() {
    let names = """
      instroom_per_uur kans_minderjarig kans_huiselijk_geweld kans_bekend kans_advies ouderdom_max kans_eis kans_complex kpc \
      adviseur_jeugd adviseur_volwassen officier loket duur_selectie duur_vraag duur_loket duur_doorzetten duur_beslissing \
      duur_terugkoppeling duur_agendering doorzetkans wachttermijn vraagdrempel herkenkans vergeetkans_een \
      vergeetkans_meerdere terugkoppeling adressering zsm_open zsm_sluit loket_open loket_sluit altijd_open alleen_officier
      """.split(separator: " ").map(String.init)
    #expect(Array(Instelling.alle.map(\.naam).prefix(names.count)) == names)
  }

  @Test func takesDutchAndEnglishDecimals() throws {
    #expect(try ingesteld("kans_bekend=0,3") == ingesteld("kans_bekend = 0.3"))
    #expect(try ingesteld("loket_sluit=24:00").loketSluit == 1_440)
  }

  @Test func refusesHoursThatNeverOpen() throws {
    let faults = Regiobelasting.fouten(try ingesteld("loket_open=17:00", "loket_sluit=08:00"), dagen: 10)
    #expect(
      faults.map(\.tekst) == [
        "Het loket van het veiligheidshuis is zo nooit open: de sluitingstijd (08:00) ligt niet na de openingstijd (17:00). Een zaak zou er eeuwig wachten."
      ])
    #expect(
      Regiobelasting.fouten(try ingesteld("loket_open=17:00", "loket_sluit=08:00", "altijd_open=ja"), dagen: 10).isEmpty
    )
  }

  @Test func warnsForOverloadAndForACentury() throws {
    let lines = Regiobelasting.waarschuwingen(try ingesteld("officier=1", "instroom_per_uur=6"), dagen: 36_500)
    #expect(lines.count == 2)
    #expect(lines.first?.contains("meer werk dan tijd bij officier: 120 %") == true)
    #expect(Regiobelasting.waarschuwingen(Regioinstellingen(), dagen: 3_650).isEmpty)
    #expect(!Regiobelasting.fouten(try ingesteld("instroom_per_uur=9999"), dagen: 36_500).isEmpty)
  }

  @Test func predictsTheLoadThatTheRunShows() throws {
    for settings in [
      try ingesteld(), try ingesteld("intermediair=08:30-17:00", "advies_volgende_dag=13:00", "partners_aan_tafel=ja"),
    ] {
      let run = uitkomsten(settings, dagen: 365, herhalingen: 2)
      for item in Regiobelasting(settings, dagen: 365).lasten {
        let seen = try gemiddeld(run) { $0.bezetting(item.middel) }
        #expect(abs(seen - item.graad) < 0.08 * item.graad + 0.004, "\(item.middel)")
      }
    }
  }

  @Test func writesTheJSONKeysExactly() throws {
    let outcome = Regiosimulatie(Regioinstellingen(), dagen: 3, zaad: 1).herhaling(1)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let object = try #require(try JSONSerialization.jsonObject(with: try encoder.encode(outcome)) as? [String: Any])
    let keys = """
      zaken bekenden adviezen gevolgd niet_gevolgd vragen antwoorden_op_tijd antwoordtijd_mediaan antwoordtijd_p90 \
      antwoordtijd_loket_mediaan antwoordtijd_loket_p90 terugkoppelingen agenderingen complexe_onbekenden \
      doorlooptijd_gemiddeld doorlooptijd_mediaan doorlooptijd_p90 bezetting gebeurtenissen
      """.split(separator: " ").map(String.init)
    #expect(object.keys.sorted() == keys.sorted())
    let pools = try #require(object["bezetting"] as? [String: Any])
    #expect(pools.keys.sorted() == ["adviseur_jeugd", "adviseur_volwassen", "kpc", "loket", "officier"])
    let empty = Regiosimulatie(try ingesteld("instroom_per_uur=0"), dagen: 3, zaad: 1).herhaling(1)
    #expect(String(decoding: try encoder.encode(empty), as: UTF8.self).contains("\"doorlooptijd_mediaan\":null"))
    let difference = Regiovergelijking(basis: [outcome, outcome], anders: [outcome, outcome])
    let text = String(decoding: try encoder.encode(difference), as: UTF8.self)
    #expect(text.contains("\"gevolgd\":{\"gemiddeld\":0,\"hoog\":0,\"laag\":0}"))
  }

  @Test func namesTheTimelineAsSessionsDo() {
    let trail = (1...300).flatMap { Regiosimulatie(Regioinstellingen(), dagen: 7, zaad: 1).zaak($0) }
    #expect(trail.count > 900)
    #expect(trail.allSatisfy { Gebeurtenissoort(rawValue: $0.soort) != nil })
    #expect(Regiosimulatie(Regioinstellingen(), dagen: 1, zaad: 1).zaak(100_000).isEmpty)
  }
}
