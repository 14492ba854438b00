/// Why a holder gives nothing.
package enum Weigergrond: String, Sendable, CaseIterable {
  case geenDoel = "geen_doel"
  case doelTeBreed = "doel_te_breed"
  case doelPastNiet = "doel_past_niet"
  case voorbehoud
  case nietsBekend = "niets_bekend"
}
