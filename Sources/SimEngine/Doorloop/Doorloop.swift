package import Scenario

/// Seeded random play: every seat does something that is offered, with random choices, until the session ends.
package struct Doorloop: Sendable {
  package var sessie: Sessie
  package private(set) var gebeurtenissen: [Gebeurtenis]
  package private(set) var weigeringen = 0
  /// Each handeling that was accepted, for a replay.
  package private(set) var zetten: [(stoel: Stoel, handeling: Handeling)] = []
  private var dobbelsteen: Dobbelsteen

  /// Opens a session for random play.
  package init(_ opening: Opening, zaad: UInt64) {
    dobbelsteen = Dobbelsteen(zaad: zaad)
    gebeurtenissen = Sessie.open(opening)
    sessie = Sessie(opening, gebeurtenissen: gebeurtenissen)
  }

  /// Plays on until the session ends or so many handelingen were done.
  package mutating func speel(hoogstens limit: Int) {
    for _ in 0..<limit where !sessie.gesloten { stap() }
  }

  /// One handeling of the seat whose turn it is.
  package mutating func stap() {
    guard let seat = dobbelsteen.kies(uit: sessie.aanZet) else { return }
    let action = Doorloop.willekeurig(sessie.mogelijkheden(seat), sessie, &dobbelsteen)
    guard let action else { return }
    do throws(Weigering) {
      let news = try sessie.decide(action, stoel: seat, gezien: sessie.gebeurtenissen.count - 1)
      zetten.append((seat, action))
      sessie.verwerk(news)
      gebeurtenissen += news
    } catch {
      weigeringen += 1
    }
  }

  /// Something that is offered, with random choices.
  package static func willekeurig(
    _ offers: [Mogelijkheid], _ sessie: Sessie, _ dice: inout Dobbelsteen
  ) -> Handeling? {
    // Handing over ends the human part; waiting moves time. Both are rarer than doing something.
    let weighted = offers.flatMap { offer -> [Mogelijkheid] in
      switch offer.soort {
      case .stoelOverdragen: dice.kies(60) == 0 ? [offer] : []
      // Proposing at once ends most plays before anything is known.
      case .beslissingVoorstellen, .beslissen: dice.kies(5) == 0 ? [offer] : []
      case .navragen, .spreken, .raadplegen: [offer, offer, offer, offer]
      case .wachten, .afsluiten: [offer, offer, offer]
      default: [offer, offer]
      }
    }
    guard let offer = dice.kies(uit: weighted), let role = dice.kies(uit: offer.rollen) else { return nil }
    var action = Handeling(offer.soort, role)
    for field in offer.velden { vul(&action, field, &dice) }
    return action
  }

  private static func vul(_ action: inout Handeling, _ field: Mogelijkheid.Veld, _ dice: inout Dobbelsteen) {
    switch field {
    case .aan(let options): action.aan = dice.kies(uit: options)
    case .systeem(let options): action.systeem = dice.kies(uit: options)
    case .kanaal(let options): action.kanaal = dice.kies(uit: options)
    case .koppelvlak(let options): action.koppelvlak = dice.kies(uit: options)
    case .leefgebied: action.leefgebied = dice.kies(8) == 0 ? nil : dice.kies(uit: Leefgebied.allCases)
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
    case .agenderen: action.agenderen = dice.kies(2) == 0
    case .minuten: action.minuten = [nil, 30, 120, 1440][dice.kies(4)]
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
