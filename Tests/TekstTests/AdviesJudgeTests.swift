import Tekst
import Testing

struct AdviesJudgeTests {
  /// Floors under what was measured; a change that goes below them made the judge worse.
  @Test(arguments: [
    ("adviezen-ontwikkel.jsonl", 90, [0.97, 0.95, 0.92, 0.96, 0.91, 0.93]),
    ("adviezen-eigen.jsonl", 118, [0.95, 0.91, 0.88, 0.95, 0.86, 0.95]),
    ("adviezen-onafhankelijk.jsonl", 100, [0.91, 0.85, 0.77, 0.91, 0.80, 0.80]),
  ])
  func agreesWithTheReadersAtLeastThisWell(_ bestand: String, _ aantal: Int, _ vloer: [Double]) throws {
    let inhoud = try fixture(bestand)
    #expect(inhoud.fouten.isEmpty)
    #expect(inhoud.records.count == aantal)
    let vergelijking = Vergelijking(inhoud.records, zaad: 1, trekkingen: 0)
    for (deel, minimum) in zip(vergelijking.eisen, vloer) {
      let kappa = try #require(deel.overeenstemming.kappa)
      #expect(kappa >= minimum, "\(deel.eis.rawValue)")
    }
  }

  @Test func everyJudgementCarriesRuleSourceReasonAndPlace() throws {
    for record in try fixture("adviezen-ontwikkel.jsonl").records.prefix(30) {
      let tekens = Array(record.invoer.tekst)
      let oordelen = AdviesJudge.beoordeel(record.invoer)
      #expect(oordelen.map(\.eis) == Kwaliteitseis.allCases)
      for gevonden in oordelen {
        #expect(gevonden.regel.hasPrefix("advies.\(gevonden.eis.rawValue)."))
        #expect(gevonden.waarom.hasSuffix(".") || gevonden.waarom.hasSuffix("’"))
        #expect(gevonden.oordeel == .voldoende || gevonden.oordeel == nil || !gevonden.suggestie.isEmpty)
        for plaats in gevonden.bewijs {
          #expect(String(tekens[plaats.van..<plaats.tot]) == plaats.woorden)
        }
        #expect(gevonden.bewijs == gevonden.bewijs.sorted { ($0.van, $0.tot) < ($1.van, $1.tot) })
      }
    }
  }

  @Test func aTypingErrorInAWordOfTheFieldChangesNothing() throws {
    let goed = "Strafbeschikking, taakstraf 40 uur, toezicht door de reclassering."
    let fout = "Strafbeschiking, taakstarf 40 uur, toezciht door de reclasering."
    #expect(try oordeel(.juridisch, goed).oordeel == .voldoende)
    #expect(try oordeel(.juridisch, fout).oordeel == .voldoende)
  }

  @Test func capitalsAccentsAndLineEndsDoNotMatter() throws {
    let tekst = "DAGVAARDEN POLITIERECHTER,\r\nTAAKSTRAF 40 UUR,\r\nTOEZICHT RECLASSERING"
    #expect(try oordeel(.juridisch, tekst).oordeel == .voldoende)
  }

  @Test func hugeForeignAndBrokenTextsGetAnHonestLowJudgement() throws {
    let megabyte = String(repeating: "De man loopt over straat en zegt niets. ", count: 26_000)
    #expect(try oordeel(.bondig, megabyte).oordeel == .onvoldoende)
    #expect(
      try oordeel(.juridisch, "This man should be punished for his crimes in the city.").oordeel
        == .onvoldoende)
    #expect(try oordeel(.doel, "\u{0}\u{1B}[31m\u{7}\u{202E}").oordeel == .onvoldoende)
    #expect(try oordeel(.context, String(repeating: "a", count: 100_000)).oordeel == .onvoldoende)
  }
}
