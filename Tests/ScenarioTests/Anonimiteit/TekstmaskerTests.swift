import Scenario
import Testing

/// What is found in a whole text is left out of every quote of it.
@Suite struct TekstmaskerTests {
  private func zonder(_ quote: String, van text: String) -> String { Tekstmasker([text]).zonder(quote) }

  private static let advies =
    "Bel straks gauw even met de moeder op 06 12 34 56 78 over de opvang. Zoon Kees Hoekstra, geboren op 12 maart 1987, woont daar."

  @Test(arguments: [
    ("Ik lees: \u{2018}met de moeder op 06 12 34 56 \u{2026}\u{2019} Dit kan.", "06 12 34"),
    ("Ik lees: \u{2018}met de moeder op 06 12\u{2026}\u{2019}", "06 12"),
    ("Vaag (vooral \u{2018}Hoekstra\u{2019}, \u{2018}opvang\u{2019}).", "Hoekstra"),
    ("Een datum: \u{2018}12 maart 1987\u{2019}.", "12 maart"),
    ("U noemt \u{2018}Zoon Kees Hoek\u{2026}\u{2019}", "Hoek"),
  ])
  func leavesOutWhatAQuoteCutsThrough(_ quote: String, _ rest: String) {
    let masked = zonder(quote, van: Self.advies)
    #expect(!masked.contains(rest), "\(masked)")
    #expect(masked.contains("["))
  }

  /// Line ends and spaces are other ones in a quote.
  @Test func aQuoteOnOneLineIsOfATextOnSeveral() {
    #expect(!zonder("\u{2018}op 06 12 34 \u{2026}\u{2019}", van: "Bel op\n06 12\n34 56 78 nu.").contains("34"))
  }

  @Test(arguments: [
    "De officier zegt: \u{2018}een beeld van het gezin\u{2019} ontbreekt.", "Ik lees: \u{2018}over de opvang\u{2019}",
    "12 van de 34 stuks kwamen op tijd.",
  ])
  func leavesWhatQuotesNothingOfIt(_ text: String) { #expect(zonder(text, van: Self.advies) == text) }
}
