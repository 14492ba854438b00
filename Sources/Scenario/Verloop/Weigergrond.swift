/// Why a holder gives nothing.
package enum Weigergrond: String, Sendable, CaseIterable {
  case geenDoel = "geen_doel"
  case doelTeBreed = "doel_te_breed"
  case doelPastNiet = "doel_past_niet"
  case voorbehoud
  case nietsBekend = "niets_bekend"
  /// It is about somebody's health, and was heard from another holder: that one is to be asked.
  case anderHoudt = "ander_houdt"
}
