import Tekst
import Testing

struct HistorieTests {
  private func historie(_ tekst: String) throws -> Int? {
    try oordeel(.historie, tekst, huiselijkGeweld: true).oordeel?.rawValue
  }

  @Test(arguments: [
    "Drie eerdere meldingen sinds 2021, van schelden naar slaan; een waarschuwing hielp twee weken.",
    "Geen eerdere meldingen, nagegaan bij politie en Veilig Thuis.",
    "12/1 duwen, 3/2 klap, 30/3 blauw oog: het wordt steeds erger.",
    "Politie kent vijf incidenten in 2022 en 2023, steeds na drank.",
  ])
  func acceptsNumberOrDatesWithTheCourse(_ tekst: String) throws {
    #expect(try historie(tekst) == 2)
  }

  @Test(arguments: [
    "Het is eerder misgegaan.", "Dat is niet de eerste keer.",
    "Bij Veilig Thuis zijn eerdere meldingen bekend.", "Er zijn twee eerdere meldingen.",
  ])
  func givesHalfWithoutNumberOrCourse(_ tekst: String) throws {
    #expect(try historie(tekst) == 1)
  }

  @Test(arguments: [
    "Hij sloeg zijn vrouw met een pan.", "Zie ons eerdere advies.",
    "Hij is eerder veroordeeld voor winkeldiefstal.",
    "Doel: binnen een jaar geen nieuwe melding of aangifte.",
  ])
  func findsNoHistoryInTheOffenceOrOtherOffences(_ tekst: String) throws {
    #expect(try historie(tekst) == 0)
  }

  @Test func doesNotApplyWithoutDomesticViolence() throws {
    let gevonden = try oordeel(.historie, "Drie eerdere meldingen, steeds erger.")
    #expect(gevonden.oordeel == nil)
    #expect(gevonden.regel == "advies.historie.niet-van-toepassing")
  }
}
