import Scenario
import SimEngine
import Testing

/// How a session is shown and paced, as a note beside it says.
@Suite struct SpeelvormTests {
  @Test(arguments: [
    ("instroom=20", [Bedrijf.instroom: 20]), ("daarna=10, instroom=20", [.instroom: 20, .daarna: 10]),
    ("VOORAF=240", [.vooraf: 240]),
  ]) func readsAClock(_ text: String, _ minutes: [Bedrijf: Int]) throws {
    let clock = try #require(Speelklok(text))
    #expect(clock.minuten == minutes)
    #expect(Speelklok(clock.tekst) == clock)
  }

  @Test(arguments: [
    "", "20", "instroom", "instroom=0", "instroom=241", "instroom=x", "instroom=5,instroom=6", "pauze=5",
  ])
  func refusesWhatIsNoClock(_ text: String) { #expect(Speelklok(text) == nil) }

  @Test func aNoteGivesTheFormBack() {
    for form in Speelvorm.Vorm.allCases {
      for clock in [Speelklok(), Speelklok([.instroom: 20, .daarna: 10])] {
        let given = Speelvorm(vorm: form, klok: clock)
        #expect(Speelvorm([given.aantekening].compactMap(\.self)) == given)
      }
    }
    let apart = Speelvorm(tweeTerminals: true, klok: Speelklok([.instroom: 20]))
    #expect(Speelvorm([apart.aantekening].compactMap(\.self)) == apart)
    #expect(apart.aantekening?.tekst == "twee terminals", "as earlier versions wrote it")
    #expect(Speelvorm().aantekening == nil, "the usual form needs no note")
  }

  /// A form that a later version has is shown as the strictest.
  @Test func anUnknownFormShowsEachSeatItsOwn() {
    let later = Aantekening(door: "deelnemers", soort: .speelvorm, tekst: "in een kring")
    #expect(Speelvorm([later]) == Speelvorm())
  }
}
