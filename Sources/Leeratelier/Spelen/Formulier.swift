import Scenario
import SimEngine
import Tekst
import Verslag

/// Makes a handeling by asking each of its fields in turn.
struct Formulier {
  let gesprek: Gesprek
  let zicht: Zicht
  let verteller: Verteller
  let kop: String
  /// Shows what a command such as `dossier` asks for.
  let toonOpdracht: (String) throws(Gestopt) -> Void
  let concept: String
  let bewaar: (String) -> Void
  /// Judges the text before it is sent, if the trainer allows it.
  let proeflezing: ((Handeling) throws(Gestopt) -> Void)?

  /// The handeling, or nil when the participant went back.
  func vraag(_ offer: Mogelijkheid) throws(Gestopt) -> Handeling? {
    let roles = rolvolgorde(offer)
    guard let first = roles.first else { return nil }
    var action = Handeling(offer.soort, first)
    if roles.count > 1, vraagtRol(offer.soort) {
      guard let role = try een("In welke rol doet u dit?", roles.map { ($0.rawValue, hoofdletter($0.naam), $0) }) else {
        return nil
      }
      action.rol = role
    }
    if offer.soort == .stoelOverdragen {
      // One key would end somebody's part.
      guard
        try een(
          "De simulatie speelt deze stoel dan verder. Weet u het zeker?",
          [("ja", "Ja, overdragen", true), ("nee", "Nee", false)])
          == true
      else { return nil }
    }
    var index = 0
    while index < offer.velden.count {
      let done = try vul(&action, offer.velden[index])
      if done {
        index += 1
      } else if index == 0 {
        return nil
      } else {
        index -= 1
        // Fields that choose themselves must not trap somebody who goes back.
        while index > 0, kiestZichzelf(offer.velden[index], action) { index -= 1 }
        if index == 0, kiestZichzelf(offer.velden[0], action) { return nil }
      }
    }
    return action
  }

  /// The sender matters over a koppelvlak and at the table; elsewhere the first role does it.
  private func vraagtRol(_ kind: Handelingsoort) -> Bool {
    switch kind {
    case .vraagStellen, .terugkoppelen, .agenderen, .adviesVastleggen, .antwoorden, .navragen, .voorleggen: true
    default: false
    }
  }

  private func rolvolgorde(_ offer: Mogelijkheid) -> [Rol] { offer.rollen }

  private func kiestZichzelf(_ field: Mogelijkheid.Veld, _ action: Handeling) -> Bool {
    switch field {
    case .beslissing(let options): options.count == 1
    case .bericht(let options): options.count == 1
    case .kanaal(let options): options.count == 1
    case .koppelvlak(let options): options.count == 1
    case .signaal: true
    default: false
    }
  }

  private func vul(_ action: inout Handeling, _ field: Mogelijkheid.Veld) throws(Gestopt) -> Bool {
    switch field {
    case .aan(let options):
      return try zet(&action.aan, "Bij wie, of aan wie?", options.map { ($0.rawValue, hoofdletter($0.naam), $0) })
    case .systeem(let options):
      return try zet(&action.systeem, "Welk systeem?", options.map { ($0, uitleg(systeem: $0), $0) })
    case .kanaal(let options):
      return try zet(&action.kanaal, "Langs welke weg?", options.map { ($0.rawValue, hoofdletter($0.naam), $0) })
    case .koppelvlak(let options):
      return try zet(&action.koppelvlak, "Over welk koppelvlak?", options.map { ($0.kort, $0.naam, $0) })
    case .leefgebied:
      let all = Leefgebied.allCases.map { ($0.rawValue, hoofdletter($0.naam), Optional($0)) }
      guard let chosen = try een("Over welk leefgebied?", all + [("alles", "Alles wat er is", nil)]) else {
        return false
      }
      action.leefgebied = chosen
      return true
    case .doel(let options):
      var list = options.compactMap { id in zicht.doel(id).map { (id, $0.tekst, Optional(id)) } }
      if action.soort == .navragen || action.soort == .vraagStellen { list.append(("geen", "Zonder doel", nil)) }
      guard let chosen = try een("Met welk doel?", list) else { return false }
      action.doel = chosen
      return true
    case .puzzelstukken(let options):
      return try meer(&action.puzzelstukken, vraag(stukken: action.soort), options.map { ($0, regel(stuk: $0), $0) })
    case .beslissing(let options):
      return try zet(
        &action.beslissing, vraag(beslissing: action.soort), options.map { ($0, verteller.naam(beslissing: $0), $0) })
    case .uitkomst:
      return try zet(
        &action.uitkomst, "Welke uitkomst?", Weeguitkomst.allCases.map { ($0.rawValue, hoofdletter($0.naam), $0) })
    case .criteria: return try criteria(&action)
    case .route:
      return try zet(
        &action.route, "Welke route?", Triageroute.allCases.map { ($0.rawValue, hoofdletter($0.naam), $0) })
    case .deelnemers(let options):
      return try meer(
        &action.deelnemers, "Wie zitten er aan tafel?", options.map { ($0.rawValue, hoofdletter($0.naam), $0) })
    case .bericht(let options):
      return try zet(&action.bericht, "Over welk bericht?", options.map { (String($0), regel(bericht: $0), $0) })
    case .gevolgd:
      guard zicht.advies != nil else { return true }
      return try zet(
        &action.gevolgd, "Is het advies van het huis gevolgd?", [("ja", "Ja", true), ("nee", "Nee", false)])
    case .reclasseringsonderzoek:
      return try zet(
        &action.reclasseringsonderzoek, "Komt er een reclasseringsonderzoek of raadsonderzoek?",
        [("ja", "Ja", true), ("nee", "Nee", false)])
    case .hoort(let options):
      return try meer(
        &action.hoort, "Wie hoort de beslissing?", options.map { ($0.rawValue, hoofdletter($0.naam), $0) })
    case .verwerking:
      return try zet(
        &action.verwerking, "Wat doet het huis ermee?",
        Verwerking.allCases.map { ($0.rawValue, hoofdletter($0.naam), $0) })
    case .signaal(let options):
      action.signaal = options.first
      return true
    case .agenderen:
      let text = action.signaal.flatMap { id in zicht.signaal(id) } ?? ""
      return try zet(
        &action.agenderen, text + "\nAgenderen bij het \(zicht.regio.huis)?",
        [("ja", "Ja, agenderen", true), ("nee", "Nee", false)])
    case .minuten:
      let list: [(String, String, Int?)] = [
        ("gebeurtenis", "Tot er iets voor u binnenkomt", nil), ("30", "Een half uur", 30), ("120", "Twee uur", 120),
        ("720", "Tot morgen", tijdTotMorgen),
      ]
      guard let chosen = try een("Hoe lang?", list) else { return false }
      action.minuten = chosen
      return true
    case .tekst(let question, let required): return try schrijf(&action, vraag(tekst: question, action), required)
    }
  }

  private var tijdTotMorgen: Int {
    let network: Netwerk = zicht.rollen.first?.netwerk ?? .zsm
    let midnight = zicht.klok.tijdstip(0, opDagVan: zicht.tijd, later: 1)
    return max(1, zicht.klok.volgendeOpen(network, midnight) - zicht.tijd)
  }

  private func schrijf(_ action: inout Handeling, _ question: String, _ required: Bool) throws(Gestopt) -> Bool {
    guard let text = try gesprek.bediening.tekst(question, concept: concept, bewaar: bewaar) else { return false }
    action.tekst = text.isEmpty ? nil : text
    if required, action.tekst == nil {
      try gesprek.meld("Hier hoort een tekst bij; hij is nog leeg.")
      return try schrijf(&action, question, required)
    }
    if let proeflezing, action.soort == .adviesVastleggen, action.tekst != nil {
      let answer = try gesprek.kies(
        "Wilt u het advies eerst laten proeflezen?",
        [
          ("vastleggen", "Nee, vastleggen", 0), ("proeflezen", "Ja, een proeflezing", 1),
          ("verder", "Nog even verder schrijven", 2),
        ],
        kop: kop, klok: zicht.klok.tekst(zicht.tijd))
      switch answer {
      case .keuze(1):
        try proeflezing(action)
        bewaar(text)
        return try schrijf(&action, question, required, concept: text)
      case .keuze(2), .terug: return try schrijf(&action, question, required, concept: text)
      case .keuze, .opdracht: break
      }
    }
    return true
  }

  private func schrijf(_ action: inout Handeling, _ question: String, _ required: Bool, concept: String) throws(Gestopt)
    -> Bool
  {
    let again = Formulier(
      gesprek: gesprek, zicht: zicht, verteller: verteller, kop: kop, toonOpdracht: toonOpdracht, concept: concept,
      bewaar: bewaar, proeflezing: proeflezing)
    return try again.schrijf(&action, question, required)
  }

  private func criteria(_ action: inout Handeling) throws(Gestopt) -> Bool {
    var judgement: [String: Driewaarde] = action.criteria ?? [:]
    let facts = Deelfeit.allCases
    var index = 0
    while index < facts.count {
      let fact = facts[index]
      let word = fact.o3mp.map { " (\($0))" } ?? ""
      guard
        let value = try een(
          "Criterium \(fact.rawValue)\(word): \(fact.omschrijving)?",
          [
            ("ja", "Ja", Driewaarde.ja), ("nee", "Nee", .nee),
            ("verdedigbaar", "Te verdedigen, beide kanten op", .verdedigbaar),
          ])
      else {
        // Back to the criterium before it, not out of the whole list.
        guard index > 0 else { return false }
        index -= 1
        continue
      }
      judgement[fact.rawValue] = value
      index += 1
    }
    action.criteria = judgement
    return true
  }

  // MARK: asking

  private func een<T>(_ question: String, _ options: [(String, String, T)]) throws(Gestopt) -> T? {
    while true {
      switch try gesprek.kies(
        question, options.map { (woord: $0.0, tekst: $0.1, waarde: $0.2) }, kop: kop, klok: zicht.klok.tekst(zicht.tijd)
      ) {
      case .keuze(let value): return value
      case .terug: return nil
      case .opdracht(let word): try toonOpdracht(word)
      }
    }
  }

  private func zet<T>(_ field: inout T?, _ question: String, _ options: [(String, String, T)]) throws(Gestopt) -> Bool {
    if options.count == 1 {
      field = options[0].2
      return true
    }
    guard let value = try een(question, options) else { return false }
    field = value
    return true
  }

  private func meer<T>(_ field: inout [T]?, _ question: String, _ options: [(String, String, T)]) throws(Gestopt)
    -> Bool
  {
    if options.isEmpty {
      field = []
      return true
    }
    while true {
      switch try gesprek.kiesMeer(
        question, options.map { (woord: $0.0, tekst: $0.1, waarde: $0.2) }, kop: kop, klok: zicht.klok.tekst(zicht.tijd)
      ) {
      case .keuze(let values):
        field = values
        return true
      case .terug: return false
      case .opdracht(let word): try toonOpdracht(word)
      }
    }
  }

  // MARK: wording

  private func uitleg(systeem name: String) -> String {
    if name == zicht.regio.systeem, zicht.rollen.first?.netwerk == .zsm {
      return "\(name): is deze persoon bekend bij het \(zicht.regio.huis), en ligt er een advies?"
    }
    return name == Kosten.systeemcheck ? "Systeemcheck: bij wie is iets bekend? (alleen dat, niet wat)" : name
  }

  /// The question for a text, with what one answers to.
  private func vraag(tekst question: String, _ action: Handeling) -> String {
    if action.soort == .antwoorden, let message = action.bericht.flatMap({ zicht.bericht($0) }), !message.tekst.isEmpty
    {
      return "De vraag was: \u{2018}\(message.tekst)\u{2019}\n\(question)"
    }
    if action.soort == .terugkoppelen, action.gevolgd == true {
      return "Wilt u er nog iets bij zeggen? (mag leeg blijven)"
    }
    return question
  }

  private func vraag(stukken kind: Handelingsoort) -> String {
    switch kind {
    case .agenderen: "Geeft u iets mee? De persoonsgegevens zijn genoeg."
    case .adviesVastleggen: "Welke puzzelstukken geeft u met het advies mee?"
    case .antwoorden: "Welke puzzelstukken geeft u in uw antwoord?"
    case .inbrengen: "Wat brengt u in?"
    case .beslissingVoorstellen: "Waarop steunt uw voorstel?"
    default: "Welke puzzelstukken geeft u mee?"
    }
  }

  private func vraag(beslissing kind: Handelingsoort) -> String {
    kind == .adviesVastleggen ? "Wat adviseert u, als deze persoon instroomt?" : "Welke beslissing?"
  }

  private func regel(stuk id: String) -> String {
    guard let piece = zicht.stuk(id) else { return id }
    return Woorden.regel(piece)
  }

  private func regel(bericht number: Int) -> String {
    guard let message = zicht.bericht(number) else { return "bericht \(number)" }
    return "\(hoofdletter(message.soort.naam)) van \(message.van.naam), \(zicht.klok.tekst(message.aankomst))"
  }
}

/// Short lines about things, the same everywhere on screen.
enum Woorden {
  static func regel(_ piece: Puzzelstuk) -> String {
    let sign = piece.aard == .kracht ? "+" : "−"
    let sensitive = piece.gevoeligheid == .gewoon ? "" : " [\(piece.gevoeligheid.naam)]"
    return "\(sign) \(piece.titel) (\(piece.houder.naam), \(piece.leefgebied.naam))\(sensitive)"
  }
}
