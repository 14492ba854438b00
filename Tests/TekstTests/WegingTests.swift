import Scenario
import Testing

@testable import Tekst

/// What was learned lies beside the rules, and never speaks with the voice of a rule it overrules.
struct WegingTests {
  static let bestanden = OpschoningTests.bestanden

  @Test(arguments: bestanden)
  func theReasonIsOfTheJudgementThatIsGiven(_ bestand: String) throws {
    for record in try fixture(bestand).records {
      let regels = AdviesJudge.regels(Lezing(record.invoer))
      for (regel, gegeven) in zip(regels, AdviesJudge.beoordeel(record.invoer)) {
        if regel.oordeel == gegeven.oordeel {
          #expect(regel.regel == gegeven.regel && regel.waarom == gegeven.waarom, "\(record.id)")
        } else {
          #expect(gegeven.regel == "advies.\(gegeven.eis.rawValue).weging", "\(record.id)")
          #expect(gegeven.waarom != regel.waarom && gegeven.bron == regel.bron, "\(record.id)")
          #expect(gegeven.oordeel == .voldoende || !gegeven.suggestie.isEmpty, "\(record.id)")
        }
      }
    }
  }

  @Test func theReasonQuotesTheTextItself() throws {
    for record in try fixture("adviezen-breed-2.jsonl").records {
      let tekens = Array(record.invoer.tekst)
      for gegeven in AdviesJudge.beoordeel(record.invoer) where gegeven.regel.hasSuffix(".weging") {
        for plaats in gegeven.bewijs { #expect(String(tekens[plaats.van..<plaats.tot]) == plaats.woorden) }
        if gegeven.oordeel == .voldoende, gegeven.eis != .bondig { #expect(!gegeven.bewijs.isEmpty, "\(record.id)") }
      }
    }
  }

  /// What the law forbids stays forbidden, however well it is written.
  @Test(arguments: [
    ("ISD-maatregel van twee jaar vorderen bij de rechtbank, uit te voeren door de reclassering.", true),
    ("Halt, acht uur en een excuusbrief, uit te voeren door bureau Halt.", false),
    ("Taakstraf van 300 uur via de politierechter, uitvoering door de reclassering.", false),
  ])
  func theLawHasTheLastWord(_ tekst: String, _ minderjarig: Bool) throws {
    #expect(try oordeel(.juridisch, tekst, minderjarig: minderjarig).oordeel == .onvoldoende)
  }

  /// A rule stands when the weighing is only just over the boundary.
  @Test func aRuleYieldsOnlyToAClearWeighing() {
    let net = Weegwaarde(deels: 0.6, geheel: -5)
    #expect(net.oordeel == .gedeeltelijk && net.laat(.onvoldoende, marge: 0.1) && !net.laat(.voldoende, marge: 0.1))
    let ruim = Weegwaarde(deels: 2, geheel: -5)
    #expect(!ruim.laat(.onvoldoende, marge: 0.1) && ruim.laat(.gedeeltelijk, marge: 0.1))
  }

  @Test func anEmptyOrForeignTextIsLeftToTheRules() throws {
    for tekst in ["", " \n ", "…", "This man should be given a fine of 300 euro by the court in the city."] {
      for eis in Kwaliteitseis.allCases {
        #expect(try !oordeel(eis, tekst, huiselijkGeweld: true).regel.hasSuffix(".weging"))
      }
    }
  }

  /// Words that no list holds, in sentences nobody labelled: what is meant is read.
  @Test(arguments: [
    (Kwaliteitseis.doel, "Elke ochtend om half acht bij de bakker, tot de herfst, en de chef tekent af.", 2),
    (.doel, "Wij hopen dat hij tot inzicht komt.", 1), (.doel, "Hij had vorig jaar zes boetes.", 0),
    (.context, "Gaat hij weg, dan is er niemand die zijn moeder uit bed tilt en raakt hij zijn kamer kwijt.", 2),
    (.context, "Hij sloeg de conducteur op het perron.", 0),
  ])
  func readsWhatIsMeant(_ eis: Kwaliteitseis, _ zin: String, _ verwacht: Int) throws {
    let tekst = "Man van 34, vernieling in een portiek. \(zin) Dagvaarden voor de politierechter, taakstraf van 40 uur."
    #expect(try oordeel(eis, tekst).oordeel?.rawValue == verwacht)
  }

  @Test func aTableOfWeightsIsReadAsItIsWritten() throws {
    let tabel = Kenmerktabel("  een 50\n  w:boete 150 b:een_boete -25\n  twee -10\n  w:boete 5\n", schaal: 100)
    #expect(tabel.modellen == ["een", "twee"])
    #expect(tabel.begin == [0.5, -0.1])
    #expect(tabel.aantalRijen == 2)
    let boete = Kenmerksoort.som(Kenmerksoort.woord, Array("boete".utf8)[...], nil)
    let paar = Kenmerksoort.som(Kenmerksoort.paar, Array("een".utf8)[...], Array("boete".utf8)[...])
    #expect(tabel.gewicht(boete, in: 0) == 1.5 && tabel.gewicht(boete, in: 1) == 0.05)
    #expect(tabel.gewicht(paar, in: 0) == -0.25 && tabel.gewicht(paar, in: 1) == 0)
    #expect(tabel.rij(Kenmerksoort.som(Kenmerksoort.woord, Array("straf".utf8)[...], nil)) == nil)
    var waarden = tabel.begin
    tabel.tel(try #require(tabel.rij(boete)), op: &waarden, keer: 2)
    #expect(waarden == [3.5, 0])
  }

  @Test func theWeighingRisesWithWhatSpeaksForATextAndDoubtsAtTheBoundary() {
    #expect(Weegwaarde(deels: -3, geheel: -5).oordeel == .onvoldoende)
    #expect(Weegwaarde(deels: 3, geheel: -3).oordeel == .gedeeltelijk)
    #expect(Weegwaarde(deels: 4, geheel: 3).oordeel == .voldoende)
    #expect(Weegwaarde(deels: 4, geheel: 3).isZeker)
    // just over a half: either of two judgements
    #expect(!Weegwaarde(deels: 0.4, geheel: -5).isZeker)
  }

  /// The names in a dump for the learning are the names that are weighed.
  @Test func whatIsDumpedIsWhatIsWeighed() throws {
    let tekst = Ontleding("Twee meldingen in mei 2019, daarna een huisverbod.")
    let kenmerken = Zinskenmerken(tekst)
    var sommen: Set<UInt64> = []
    kenmerken.lees(0) { sommen.insert(Kenmerksoort.som($0, $1, $2)) }
    var namen: Set<String> = []
    kenmerken.lees(0) { namen.insert(Kenmerksoort.naam($0, $1, $2)) }
    #expect(sommen == Set(namen.map { Vormsom.van($0.utf8) }))
    #expect(namen.isSuperset(of: ["w:@g", "w:@t", "g:incident", "l:tot8", "l:eerste", "l:laatste"]))
  }
}
