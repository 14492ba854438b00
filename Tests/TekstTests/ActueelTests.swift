import Tekst
import Testing

struct ActueelTests {
  private static let kaal = "Dagvaarden politierechter, taakstraf 40 uur, toezicht door de reclassering."

  @Test(arguments: [
    ("2019-10-09", "2020-10-10", 0), ("2019-10-10", "2020-10-10", 2), ("2019-10-11", "2020-10-10", 2),
    ("2020-02-29", "2021-02-28", 2), ("2020-02-29", "2021-03-01", 0), ("2019-03-01", "2020-02-29", 2),
    ("2019-02-28", "2020-02-29", 0), ("2020-10-11", "2020-10-10", 2),
  ])
  func countsTheYearToTheDay(_ vastgesteld: String, _ instroom: String, _ verwacht: Int) throws {
    #expect(
      try oordeel(.actueel, Self.kaal, instroom: instroom, vastgesteld: vastgesteld).oordeel?.rawValue
        == verwacht)
  }

  @Test(arguments: [
    "De cijfers over de huur zijn uit 2019 en niet opnieuw opgevraagd.",
    "Wij leunen op het rapport van 12 maart 2021.",
    "Volgens de intake van okt '20 woont hij alleen.",
    "Uit het onderzoek van ruim twee jaar geleden blijkt een lage intelligentie.",
    "Het gezinsbeeld dateert van 03-2018.", "Of hij nog bij zijn zus woont weten wij niet.",
    "Dat is sindsdien niet nagelopen.",
  ])
  func seesThatTheTextLeansOnOldInformation(_ zin: String) throws {
    #expect(try oordeel(.actueel, "\(Self.kaal) \(zin)").oordeel == .gedeeltelijk)
  }

  @Test(arguments: [
    "Het rapport uit 2019 is vorige week met de ouders doorgenomen en klopt nog.",
    "Eerdere incidenten: aangifte in 2016, melding in maart 2018 en mei 2021.",
    "Hij werkt sinds 2015 bij dezelfde baas.", "In 2012 kreeg hij een taakstraf van 40 uur.",
  ])
  func doesNotMistakeHistoryOrACheckedSourceForOldInformation(_ zin: String) throws {
    #expect(try oordeel(.actueel, "\(Self.kaal) \(zin)").oordeel == .voldoende)
  }

  @Test(arguments: [
    ("Hij woont tot 1 mei bij zijn broer.", 1), ("Hij woont tot 1 juli bij zijn broer.", 2),
    ("De uitkering start per 15-5.", 1),
    ("De plek komt vrij in mei.", 1), ("De plek komt vrij in augustus.", 2),
    ("Vóór 1 mei 2024 moet het over zijn.", 1),
    ("Tot 31 februari kan hij daar slapen.", 2),
  ])
  func seesADatePassedSinceTheAdvice(_ zin: String, _ verwacht: Int) throws {
    #expect(try oordeel(.actueel, "\(Self.kaal) \(zin)").oordeel?.rawValue == verwacht)
  }

  @Test func marksTheWordsThatWentStale() throws {
    let gevonden = try oordeel(.actueel, "Zijn zus stopt per 1 mei met opvangen.")
    #expect(gevonden.regel == "advies.actueel.termijn-voorbij")
    #expect(gevonden.bewijs.first?.woorden.contains("1 mei") == true)
    #expect(gevonden.waarom.contains("1 mei 2024"))
  }
}
