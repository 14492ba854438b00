import Tekst
import Testing

struct ContextTests {
  @Test func wantsSystemAndSurroundingsWithAConsequence() throws {
    let beide =
      "Zit hij vast, dan is er niemand voor zijn kinderen. Zijn werkgever ontslaat hem bij een week afwezigheid."
    let gevonden = try oordeel(.context, beide)
    #expect(gevonden.oordeel == .voldoende)
    #expect(gevonden.bewijs.map(\.woorden) == ["kinderen", "werkgever"])
  }

  @Test(arguments: [
    "Zit hij vast, dan is er niemand voor zijn kinderen.",
    "Zijn werkgever ontslaat hem bij een week afwezigheid.",
    "Gezin: ouders, twee broers. School: mbo 2. Werk: bezorger.", "Geen kinderen, geen partner.",
  ])
  func givesHalfForOneSideOrAList(_ tekst: String) throws {
    #expect(try oordeel(.context, tekst).oordeel == .gedeeltelijk)
  }

  @Test(arguments: [
    "Hij bekraste auto's bij de school en de sporthal.", "Advies: contactverbod met zijn moeder, 90 dagen.",
    "Dagvaarden politierechter.", "Over wonen, gezin, werk of hulp hebben wij niets.",
  ])
  func doesNotCountVictimPlaceOrEmptiness(_ tekst: String) throws {
    #expect(try oordeel(.context, tekst).oordeel == .onvoldoende)
  }
}
