/// What the house has fits whether it knows the person, and its advice lies ready before the instroom.
///
/// Source: handreiking, koppelvlak 1; domeinmodel §2 and §5.
struct HuisCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    // Without a zaak the house works on what was reported to it, and advises nobody.
    guard casus.heeftZaak else { return }
    if !casus.huis.bekend {
      let rule = "iemand die het huis niet kent heeft er geen advies, en geen eerste bedrijf"
      if casus.huis.advies != nil {
        log.report(
          .voorafBijOnbekende, at: places("huis", "advies"), "\(rule); hier staat een advies",
          hint: "haal het advies weg of schrijf \"bekend\": true")
      }
      if casus.begin == .vooraf {
        log.report(
          .voorafBijOnbekende, at: places("begin"), "\(rule); deze casus begint met vooraf",
          hint: "schrijf \"begin\": \"instroom\"")
      }
      return
    }
    guard let advies = casus.huis.advies else {
      if casus.begin == .instroom {
        log.report(
          .bekendZonderAdvies, at: places("huis"),
          "voor een bekende ligt een advies klaar als de casus bij de instroom begint; hier is er geen",
          hint: "voeg een advies toe, al is het verouderd, of laat de casus beginnen met vooraf")
      }
      return
    }
    if advies.vastgesteld.minutenBijBenadering == 0 {
      log.report(
        .adviesJongerDanInstroom, at: places("huis", "advies", "vastgesteld"),
        "een advies ligt er vóór de instroom; dit is van hetzelfde ogenblik", hint: "schrijf hoe oud het is, zoals P2M")
    }
  }
}
