import Scenario
import Testing

@testable import Tekst

/// Dutch numbers, lengths of time and moments with the value they have; the values come from the calendar and from counting,
/// never from the reader.
struct TijdOrakelTests {
  private static let klein = [
    "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien",
    "vijftien", "zestien", "zeventien", "achttien", "negentien",
  ]
  private static let tien = [
    "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
  ]

  /// The number in words as the language makes it, here with trema.
  private static func voluit(_ getal: Int) -> String {
    switch getal {
    case ..<20: return klein[getal]
    case ..<100:
      let een = klein[getal % 10]
      return een.isEmpty ? tien[getal / 10] : een + (een.last == "e" ? "ën" : "en") + tien[getal / 10]
    case ..<1000: return (getal / 100 == 1 ? "" : klein[getal / 100]) + "honderd" + voluit(getal % 100)
    default: return (getal / 1000 == 1 ? "" : voluit(getal / 1000)) + "duizend" + voluit(getal % 1000)
    }
  }

  @Test func readsEveryNumberWord() {
    for getal in Array(2...999) + [1000, 1001, 1250, 2400, 12_000] {
      #expect(Getalwoord.waarde(Vouwing.vouw(Self.voluit(getal))) == getal, "\(Self.voluit(getal))")
    }
    for woord in ["een", "honderden", "eender", "vierkant", "tienertoer", "achterstand", "drietand", "zesde"] {
      #expect(Getalwoord.waarde(Vouwing.vouw(woord)) == nil, "\(woord)")
    }
  }

  @Test(arguments: [
    ("2,5 jaar", 912), ("1,5 jaar", 547), ("0,5 jaar", 182), ("twee en een half jaar", 912), ("tweeënhalf jaar", 912),
    ("drieëneenhalf jaar", 1277), ("anderhalf jaar", 547), ("anderhalve maand", 45), ("1½ jaar", 547), ("2½ jaar", 912),
    ("een half jaar", 182), ("half jaar", 182), ("halfjaar", 182), ("een jaar of drie", 1095), ("een week of zes", 42),
    ("een maand of acht", 240), ("drie kwartalen", 270), ("een kwartaal", 90), ("twee kwartalen", 180),
    ("18 maanden", 540),
    ("achttien maanden", 540), ("36 mnd", 1080), ("80 weken", 560), ("80 wkn", 560), ("500 dagen", 500), ("90 dgn", 90),
    ("honderdtwintig dagen", 120), ("honderd twintig dagen", 120), ("honderd en twintig dagen", 120),
    ("tweehonderd vijftig dagen", 250), ("2 jr", 730), ("twee volle jaren", 730), ("30-40 dagen", 40),
    ("vier etmalen", 4),
  ])
  func readsALengthOfTime(_ tekst: String, _ dagen: Int) throws {
    let duur = try #require(Ontleding("Dat duurt " + tekst + " vast").duren[2])
    #expect(duur.dagen == dagen)
    #expect(duur.woorden.count == tekst.split(separator: " ").count)
  }

  @Test(arguments: [
    ("300 uur", 300), ("honderdtachtig uur", 180), ("honderd tachtig uur", 180), ("vijfendertig uur", 35),
    ("driehonderd uur", 300), ("40u", 40), ("30-40 uur", 40), ("1,5 uur", 1),
  ])
  func readsHours(_ tekst: String, _ uren: Int) throws {
    let duur = try #require(Ontleding("Taakstraf " + tekst).duren[1])
    #expect(duur.tienden / 10 == uren)
    #expect(duur.dagen == 0)
  }

  @Test(arguments: [
    // day, month and year in every order
    ("12 mrt. 2019", "2019-03-12"), ("12 maart 2019", "2019-03-12"), ("5 jun. 2019", "2019-06-05"),
    ("5 sep. 2019", "2019-09-05"),
    ("5 jul. 2019", "2019-07-05"), ("1e juli 2019", "2019-07-01"), ("18de juli 2019", "2019-07-18"),
    ("de eerste van juli 2019", "2019-07-01"), ("twaalf maart 2019", "2019-03-12"), ("april 14 2019", "2019-04-14"),
    ("mei 21, 2019", "2019-05-21"), ("april 14, 2019", "2019-04-14"), ("31-10-98", "1998-10-31"),
    ("31.10.74", "1974-10-31"),
    ("12/3/99", "1999-03-12"), ("1-1-68", "1968-01-01"), ("31-10-'19", "2019-10-31"), ("31-03-24", "2024-03-31"),
    ("31-03-2024", "2024-03-31"), ("2024-03-31", "2024-03-31"), ("20240331", "2024-03-31"), ("12/5/'89", "1989-05-12"),
    ("14-01, 2019", "2019-01-14"), ("ma. 3 april 2023", "2023-04-03"), ("woe. 5 april 2023", "2023-04-05"),
    ("okt '14", "2014-10-31"), ("mei 2021", "2021-05-31"), ("feb. 2020", "2020-02-29"), ("06-2011", "2011-06-30"),
    // more than one month or year
    ("2018-2019", "2019-12-31"), ("2018/2019", "2019-12-31"), ("2018/19", "2019-12-31"),
    ("januari/februari 2019", "2019-02-28"),
    ("jan-feb 2019", "2019-02-28"), ("januari en februari 2019", "2019-02-28"),
    ("januari tot en met maart 2019", "2019-03-31"),
    // seasons, quarters, weeks
    ("de kerst van 2019", "2019-12-31"), ("zomer 2018", "2018-08-31"), ("4de kwartaal 2018", "2018-12-31"),
    ("het eerste kwartaal van 2018", "2018-03-31"), ("Q3 2020", "2020-09-30"), ("kwartaal 2 van 2021", "2021-06-30"),
    ("week 10 van 2020", "2020-03-08"), ("wk 14-2019", "2019-04-07"), ("week 1 2021", "2021-01-10"),
    ("'19", "2019-12-31"),
  ])
  func readsAMomentWithItsYear(_ tekst: String, _ laatste: String) throws {
    let gevonden = Ontleding("Het rapport is van " + tekst + ".").tijden.values.compactMap(\.laatste)
    #expect(gevonden.map(\.iso) == [laatste])
  }

  @Test func readsEveryDayInEveryNotation() throws {
    var dag = try #require(Datum(iso: "1999-12-28"))
    for _ in 0..<70 {
      let jaar = String(dag.jaar).suffix(2)
      let vormen = [
        dag.voluit, "\(dag.dag)-\(dag.maand)-\(dag.jaar)", "\(dag.dag)/\(dag.maand)/\(dag.jaar)", dag.iso,
        "\(dag.dag).\(dag.maand).\(dag.jaar)", "\(dag.dag)-\(dag.maand)-\(jaar)", "\(dag.dag)-\(dag.maand)-'\(jaar)",
        "\(Datum.maandnamen[dag.maand - 1]) \(dag.dag) \(dag.jaar)",
        "\(dag.dag)e \(Datum.maandnamen[dag.maand - 1]) \(dag.jaar)",
      ]
      for vorm in vormen {
        #expect(Ontleding("Stuk van " + vorm).tijden.values.compactMap(\.laatste) == [dag], "\(vorm)")
      }
      dag = dag.plus(dagen: 11)
    }
  }

  @Test(arguments: [
    ("18 maanden geleden", 540), ("achttien maanden geleden", 540), ("2,5 jaar geleden", 912),
    ("een jaar of drie geleden", 1095),
    ("twee en een half jaar geleden", 912), ("voorvorig jaar", 730), ("vorig jaar", 365), ("vorige maand", 30),
    ("afgelopen week", 7), ("jaren geleden", 1095), ("een paar jaar geleden", 1095), ("enkele maanden geleden", 90),
    ("zes weken terug", 42), ("gisteren", 1), ("eergisteren", 2), ("drie kwartalen geleden", 270),
  ])
  func readsHowLongAgo(_ tekst: String, _ dagen: Int) {
    let gevonden = Ontleding("Het stuk is van ruim " + tekst + ".").tijden.values.compactMap(\.dagenTerug)
    #expect(gevonden == [dagen])
  }

  /// Wednesday 10 January 2024 is the day of writing.
  @Test(arguments: [
    ("overmorgen", "2024-01-12"), ("morgen", "2024-01-11"), ("over twee weken", "2024-01-24"),
    ("binnen zes weken", "2024-02-21"),
    ("aanstaande maandag", "2024-01-15"), ("komende woensdag", "2024-01-17"), ("vrijdag a.s.", "2024-01-12"),
    ("volgende week", "2024-01-21"), ("deze week", "2024-01-14"), ("volgende maand", "2024-02-29"),
    ("deze maand", "2024-01-31"),
    ("volgend kwartaal", "2024-05-15"), ("Q1", "2024-03-31"), ("week 10", "2024-03-10"),
    ("met Koningsdag", "2024-04-30"),
    ("op 3 april", "2024-04-03"), ("op woe. 3 april", "2024-04-03"), ("3 jan", "2025-01-03"),
    ("in het eerste kwartaal", "2024-03-31"),
  ])
  func readsWhatIsStillToCome(_ tekst: String, _ dag: String) throws {
    let vanaf = try #require(Datum(iso: "2024-01-10"))
    let gevonden = Ontleding("De behandeling start " + tekst + ".").tijden.values.compactMap {
      $0.eerstvolgende(vanaf: vanaf)
    }
    #expect(gevonden.map(\.iso) == [dag])
  }

  @Test func everyDayOfTheWeekComesNext() throws {
    let namen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    let maandag = try #require(Datum(iso: "2024-01-01"))
    #expect(maandag.weekdag == 0)
    for vandaag in 0..<7 {
      for (dag, naam) in namen.enumerated() {
        let vanaf = maandag.plus(dagen: vandaag)
        let straks = try #require(Ontleding("Intake komende " + naam).tijden[1]?.straks)
        let gevonden = straks.dag(vanaf: vanaf)
        #expect(gevonden.weekdag == dag)
        #expect((1...7).contains(vanaf.dagen(tot: gevonden)))
      }
    }
  }

  @Test(arguments: [
    ("Het onderzoek duurde 6 mnd. In 2019 woonde hij in Assen.", 2), ("Het is van 12 mrt. 2019 en klopt.", 1),
    ("Gesproken met dr. Jansen over hem.", 1), ("Volgens mr. A. de Vries klopt dat.", 1),
    ("Straf 2 wk. Proeftijd 1 jr. Doel volgt.", 3),
    ("Hij zit in groep B. Daarna stopt het.", 2), ("Dat is o.a. het werk, m.b.t. Assen.", 1),
    ("Op ma. 3 april begint hij.", 1),
    ("Sinds mei. Toen was het stil.", 2), ("Zie art. 300 Sr. Hij ontkent.", 2),
    ("Meldingen, ruzies enz. De buren klagen.", 2),
  ])
  func anAbbreviationEndsASentenceOnlyWhenItDoes(_ tekst: String, _ zinnen: Int) {
    #expect(Ontleding(tekst).zinnen.count == zinnen)
  }

  @Test(arguments: [
    ("24/7", false), ("€ 2019", false), ("in 2019", true), ("3.412", false), ("06-12345678", false),
  ])
  func takesNoAmountForAMoment(_ tekst: String, _ isMoment: Bool) {
    #expect(Ontleding("Dat is " + tekst + " hier").tijden.isEmpty == !isMoment)
  }
}
