/// Sharing has a purpose: one doel is the trap of being too broad, and sensitive pieces serve a doel that is not.
///
/// Source: krant, gegevensdeling (doelbinding); domeinmodel §6 and §17.
struct DoelCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    if !casus.doelen.contains(where: \.teBreed) {
      log.report(
        .geenTeBreedDoel, at: places("doelen"),
        "één van de doelen is te breed, als valkuil; hier is geen enkel doel te breed",
        hint: "voeg een doel toe met \"te_breed\": true")
    }
    for (index, stuk) in casus.puzzelstukken.enumerated() where stuk.blijft == nil {
      if stuk.doelen.isEmpty {
        guard stuk.gevoeligheid != .gewoon else { continue }
        log.report(
          .gevoeligZonderDoel, at: places("puzzelstukken", .element(index), "doelen"),
          "een gevoelig puzzelstuk dient een doel of blijft bij zijn houder; \(citaat(stuk.id)) doet geen van beide",
          hint: "vul \"doelen\" in, of geef met \"blijft\" de reden en de uitweg van de houder")
      } else if stuk.doelen.allSatisfy({ id in casus.doel(id)?.teBreed ?? false }) {
        log.report(
          .alleenTeBreedDoel, at: places("puzzelstukken", .element(index), "doelen"),
          "een te breed doel legitimeert geen delen; \(citaat(stuk.id)) heeft alleen zulke doelen",
          hint: "kies een doel dat zegt waarvoor het nodig is")
      }
    }
  }
}
