package import Scenario

extension Doorloop {
  /// Something that is offered, with random choices.
  package static func willekeurig(
    _ offers: [Mogelijkheid], _ sessie: Sessie, _ dice: inout Dobbelsteen, _ neiging: Neiging = .geen
  ) -> Handeling? {
    let weighted = offers.flatMap { offer in
      Array(repeating: offer, count: neiging.gewicht(offer.soort, sessie, &dice))
    }
    var action: Handeling?
    for attempt in 1...neiging.pogingen {
      guard let offer = dice.kies(uit: weighted), let role = dice.kies(uit: offer.rollen) else { return nil }
      var drawn = Handeling(offer.soort, role)
      for field in offer.velden { vul(&drawn, field, &dice) }
      neiging.stuur(&drawn, offer.velden, sessie, &dice)
      if drawn.soort == .reageren {
        drawn.reactie = dice.kies(uit: drawn.incident.flatMap { sessie.casus.incident($0) }?.reacties.map(\.id) ?? [])
      }
      if offer.velden.contains(.ook), let id = drawn.beslissing {
        drawn.ook = deel(sessie.casus.beslissing(id)?.ook ?? [], &dice, ten: 0)
      }
      if drawn.soort == .navragen, let seat = role.netwerk.stoel {
        drawn.vragen = drawn.vragen.filter(sessie.aangeboden(sessie.rollen(seat), door: drawn.aan).contains)
      }
      action = drawn
      if attempt == neiging.pogingen || !sessie.isGedaan(drawn) { break }
    }
    return action
  }

  private static func vul(_ action: inout Handeling, _ field: Mogelijkheid.Veld, _ dice: inout Dobbelsteen) {
    switch field {
    case .aan(let options): action.aan = dice.kies(uit: options)
    case .systeem(let options): action.systeem = dice.kies(uit: options)
    case .kanaal(let options): action.kanaal = dice.kies(uit: options)
    case .koppelvlak(let options): action.koppelvlak = dice.kies(uit: options)
    case .leefgebieden(let offered):
      let first = dice.kies(8) == 0 ? nil : dice.kies(uit: Leefgebied.allCases)
      let second = dice.kies(6) == 0 ? dice.kies(uit: Leefgebied.allCases) : nil
      action.leefgebieden = Leefgebied.allCases.filter { first != nil && ($0 == first || $0 == second) }
      // What was offered is a question by itself.
      if !offered.isEmpty, dice.kies(2) == 0 {
        action.vragen = deel(offered, &dice, ten: 1)
        action.leefgebieden = []
      }
    case .doel(let options):
      action.doel = action.soort == .navragen && dice.kies(6) == 0 ? nil : dice.kies(uit: options)
    case .puzzelstukken(let options):
      action.puzzelstukken = deel(options, &dice, ten: action.soort == .inbrengen ? 1 : 0)
    case .beslissing(let options): action.beslissing = dice.kies(uit: options)
    case .uitkomst: action.uitkomst = dice.kies(uit: Weeguitkomst.allCases)
    case .criteria:
      var judgement: [String: Driewaarde] = [:]
      for fact in Deelfeit.allCases { judgement[fact.rawValue] = dice.kies(uit: [.ja, .nee]) }
      action.criteria = judgement
    case .route: action.route = dice.kies(uit: Triageroute.allCases)
    case .deelnemers(let options): action.deelnemers = deel(options, &dice, ten: 1)
    case .bericht(let options): action.bericht = dice.kies(uit: options)
    case .gevolgd: action.gevolgd = dice.kies(2) == 0
    case .reclasseringsonderzoek: action.reclasseringsonderzoek = dice.kies(2) == 0
    case .hoort(let options): action.hoort = deel(options, &dice, ten: 0)
    case .verwerking: action.verwerking = dice.kies(uit: Verwerking.allCases)
    case .signaal(let options): action.signaal = dice.kies(uit: options)
    case .incident(let options): action.incident = dice.kies(uit: options)
    // Drawn below, from those of the incident, and of the decision.
    case .reactie, .ook: break
    case .zaak(let options): action.zaak = dice.kies(uit: options)
    case .agenderen: action.agenderen = dice.kies(2) == 0
    case .minuten: action.minuten = [nil, 30, 120, minutenPerDag][dice.kies(4)]
    case .tekst(_, let required):
      let texts = [
        "Advies: dagvaarden, met reclasseringstoezicht. Doel: een jaar geen meldingen.", "Zie plan van aanpak.",
        "Wat is er het afgelopen jaar veranderd?",
      ]
      action.tekst = required || dice.kies(2) == 0 ? dice.kies(uit: texts) : nil
    }
  }

  private static func deel<T>(_ options: [T], _ dice: inout Dobbelsteen, ten: Int) -> [T] {
    // All of them, none, or some: each is what people do.
    let mood = dice.kies(4)
    var chosen = mood == 0 ? options : options.filter { _ in dice.kies(3) == 0 }
    if chosen.count < ten, let one = dice.kies(uit: options) { chosen = [one] }
    return chosen
  }
}
