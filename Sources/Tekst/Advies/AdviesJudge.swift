/// Judges an advice on the six kwaliteitseisen, from its text and the data of the case alone.
package enum AdviesJudge {
  /// Changes with every change of a rule, so that a recorded judgement says what made it.
  package static let versie = "advies-5"

  /// The six judgements, in the order of `Kwaliteitseis`.
  package static func beoordeel(_ invoer: AdviesInvoer) -> [Eisoordeel] {
    let lezing = Lezing(invoer)
    return Adviesweging.weeg(regels(lezing), lezing).map { $0.met(gekozen: invoer.gekozen) }
  }

  /// What the rules say by themselves, before what was learned is laid beside it.
  static func regels(_ lezing: Lezing) -> [Eisoordeel] {
    let juridisch = JuridischRegel.beoordeel(lezing)
    let doel = DoelRegel.beoordeel(lezing)
    return [
      ActueelRegel.beoordeel(lezing).alsOordeel(.actueel, lezing.tekst),
      doel.alsOordeel(.doel, lezing.tekst),
      ContextRegel.beoordeel(lezing).alsOordeel(.context, lezing.tekst),
      juridisch.alsOordeel(.juridisch, lezing.tekst),
      BondigRegel.beoordeel(lezing, juridisch: juridisch, doel: doel).alsOordeel(.bondig, lezing.tekst),
      HistorieRegel.beoordeel(lezing).alsOordeel(.historie, lezing.tekst),
    ]
  }
}
