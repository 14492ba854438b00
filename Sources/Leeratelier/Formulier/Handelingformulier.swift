import Scenario
import SimEngine
import Verslag

/// The form of a handeling that is offered: its fields as questions, in the order of the offer.
struct Handelingformulier: Vragenlijst, Equatable {
  let zicht: Zicht
  let aanbod: Mogelijkheid
  /// The first role of the offer; it does what needs no choice of role.
  private let rol: Rol
  /// How an advice is read before it is recorded; nil: the trainer did not allow it.
  private let proeflezing: Proeflezing?
  /// The own former text that lies ready to write on, in words; nil: none does.
  var verderAan: String?

  /// One question with what its answer means; or no question, where there is nothing to choose.
  struct Stap {
    var vraag: Vraag?
    /// Puts the answer in the handeling; nil where there was no question.
    var pasToe: (inout Handeling, Antwoord?) -> Void
  }

  /// - Parameters:
  ///   - zicht: What the seat may know.
  ///   - aanbod: What is offered; nil is returned for an offer to nobody.
  ///   - proeflezing: How an advice is read before it is recorded.
  init?(_ zicht: Zicht, _ aanbod: Mogelijkheid, proeflezing: Proeflezing? = nil) {
    guard let first = aanbod.rollen.first else { return nil }
    (self.zicht, self.aanbod, self.proeflezing, rol) = (zicht, aanbod, proeflezing, first)
  }

  func stap(na answers: [Antwoord]) -> Formulierstap<Handeling> {
    let (action, question) = ingevuld(answers)
    guard var asked = question else { return .klaar(action) }
    asked.uitleg = uitleg(asked.naam)
    return .vraag(asked)
  }

  /// What these answers come to so far, and what is asked next; nil: nothing.
  private func ingevuld(_ answers: [Antwoord]) -> (Handeling, Vraag?) {
    var action = Handeling(aanbod.soort, rol)
    var left = answers[...]
    for make in stappen {
      let step = make(action)
      guard let question = step.vraag else {
        step.pasToe(&action, nil)
        continue
      }
      guard let answer = left.popFirst() else { return (action, question) }
      step.pasToe(&action, answer)
    }
    return (action, nil)
  }

  func mededeling(bij answers: [Antwoord]) -> Mededeling? {
    guard answers.last == .keuze(Handelingformulier.proef) else { return nil }
    guard case .tekst(let text) = answers.dropLast().last else { return nil }
    return proef(text, gekozen: ingevuld(answers).0.beslissing)
  }

  /// What a reading before it is recorded says of a text; nil: the trainer did not allow it.
  func proef(_ text: String, gekozen: String?) -> Mededeling? {
    proeflezing?.mededeling(text, gekozen: gekozen)
  }

  /// The name of the question whether an advice is read before it is recorded.
  static let proefnaam = "proeflezing"

  /// The place of 'proeflezen' in its question.
  private static let proef = 1

  /// Every step, each made from what was filled in before it.
  private var stappen: [(Handeling) -> Stap] {
    var steps: [(Handeling) -> Stap] = []
    if aanbod.rollen.count > 1, aanbod.soort.kenmerk.vraagtAfzender {
      steps.append { _ in
        Self.een("rol", "In welke rol doet u dit?", Self.rollen(aanbod.rollen)) { $0.rol = $1 }
      }
    }
    // One key would end somebody's part.
    if aanbod.soort == .stoelOverdragen { steps.append { _ in Self.bevestiging } }
    for field in aanbod.velden { steps += stappen(field) }
    if proeflezing != nil, aanbod.soort == .adviesVastleggen {
      steps.append { $0.tekst == nil ? Stap(vraag: nil) { _, _ in } : Self.proefvraag }
    }
    return steps
  }

  private static var bevestiging: Stap {
    Stap(
      vraag: Vraag(
        naam: "zeker", tekst: "De simulatie speelt deze stoel dan verder. Weet u het zeker?",
        vorm: .een([
          .init(woord: "ja", tekst: "Ja, overdragen"), .init(woord: "nee", tekst: "Nee", gevolg: .terug),
        ]))
    ) { _, _ in }
  }

  private static var proefvraag: Stap {
    Stap(
      vraag: Vraag(
        naam: proefnaam, tekst: "Wilt u het advies eerst laten proeflezen?",
        vorm: .een([
          .init(woord: "vastleggen", tekst: "Nee, vastleggen"),
          .init(woord: "proeflezen", tekst: "Ja, een proeflezing", gevolg: .terug),
          .init(woord: "verder", tekst: "Nog even verder schrijven", gevolg: .terug),
        ]))
    ) { _, _ in }
  }
}

extension Handelingsoort {
  /// One may ask without saying what for; whether that is wise is the exercise.
  var magZonderDoel: Bool { self == .navragen || self == .vraagStellen }

  /// The house does not call everybody to its table, and not nobody either.
  func roeptHuisBijeen(_ roles: [Rol]) -> Bool {
    self == .overlegOpenen && roles.first?.netwerk == .veiligheidshuis
  }
}

extension Mogelijkheid {
  /// Whether one of its fields must be chosen from nothing: then it cannot be done, whatever one answers.
  var zonderKeuze: Bool {
    velden.contains { field in
      switch field {
      case .aan(let options): options.isEmpty
      case .systeem(let options): options.isEmpty
      case .kanaal(let options): options.isEmpty
      case .koppelvlak(let options): options.isEmpty
      case .beslissing(let options): options.isEmpty
      case .bericht(let options): options.isEmpty
      case .zaak(let options): options.isEmpty
      case .signaal(let options): options.isEmpty
      case .incident(let options): options.isEmpty
      case .puzzelstukken(let options): soort == .inbrengen && options.isEmpty
      case .doel(let options): options.isEmpty && !soort.magZonderDoel
      case .deelnemers(let options): options.isEmpty && soort.roeptHuisBijeen(rollen)
      case .leefgebieden, .uitkomst, .criteria, .route, .gevolgd, .reclasseringsonderzoek, .hoort, .verwerking,
        .agenderen, .minuten, .reactie, .ook, .tekst:
        false
      }
    }
  }
}
