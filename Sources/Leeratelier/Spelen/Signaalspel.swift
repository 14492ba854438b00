import Scenario

/// Plays a warm-up with vignettes at a terminal: alone, or with a room.
struct Signaalspel {
  let bediening: any Bediening
  private let bewaard: Bool
  private let gesprek: Gesprek
  /// Does what can be typed in the session that goes on meanwhile; nil: there is none.
  private let toon: ((Spelopdracht) throws(Gestopt) -> Void)?

  init(
    _ bediening: any Bediening, bewaard: Bool, toon: ((Spelopdracht) throws(Gestopt) -> Void)? = nil
  ) {
    (self.bediening, self.bewaard, self.toon) = (bediening, bewaard, toon)
    gesprek = Gesprek(bediening: bediening)
  }

  /// Columns of a text for a beamer: so few that the letters of the window can be large.
  private static let zaalbreedte = 38

  /// Plays until the last vignette, or until somebody stops; then what there is to talk about is still shown.
  func speel(_ ronde: inout Signaalronde) throws(Gestopt) {
    do {
      try begin(ronde)
      while let vignet = ronde.vignet { try beurt(vignet, &ronde) }
    } catch {
      if !ronde.beurten.isEmpty { try bediening.lees(ronde.slot(bewaard: bewaard), verder: "Enter om af te sluiten:") }
      throw error
    }
    try bediening.lees(ronde.slot(bewaard: bewaard), verder: "Enter om af te sluiten:")
  }

  /// One vignette, for somebody who waits in a session; 'terug' leaves it for what it is.
  func speelEen(_ ronde: inout Signaalronde) throws(Gestopt) {
    if let vignet = ronde.vignet { try beurt(vignet, &ronde, tussendoor: true) }
  }

  private func begin(_ ronde: Signaalronde) throws(Gestopt) {
    let count = ronde.vignetten.count
    let how =
      ronde.inZaal
      ? "U leest de zaak voor, of laat haar lezen. Daarna vraagt u om handen: wie zou agenderen, wie niet? Typ wat u telt, en vraag "
        + "waaraan men het zag."
      : "Neem ongeveer een minuut. Zou u de zaak agenderen bij het veiligheidshuis, en waaraan zag u dat?"
    try bediening.lees(
      Blad(
        kop: "Signalen herkennen",
        delen: [
          .init(
            titel: "Wat u gaat doen",
            regels: [
              "U ziet \(count == 1 ? "één korte zaak" : "\(count) korte zaken") zoals zij op ZSM binnenkomen. Alle personen zijn verzonnen. \(how)",
              "Na elke zaak ziet u welke signalen erin zaten, met de bron. Bij een grensgeval zijn er twee lezingen. Er komt geen cijfer"
                + (bewaard ? "." : ", en er wordt niets bewaard."),
            ])
        ] + ronde.maatstaven), verder: "Enter voor de eerste zaak:")
  }

  private func beurt(_ vignet: Vignet, _ ronde: inout Signaalronde, tussendoor: Bool = false) throws(Gestopt) {
    let head =
      tussendoor
      ? "Intussen: een korte zaak" : "Signalen · zaak \(ronde.beurten.count + 1) van \(ronde.vignetten.count)"
    while true {
      let answer =
        ronde.inZaal
        ? try vraagHanden(vignet, head, ronde) : try vraagKeuze(vignet, head, ronde, magWeg: tussendoor)
      guard let choice = answer else { return }
      guard let named = try vraagSignalen(vignet, head, ronde) else { continue }
      let facts = Deelfeit.allCases
      ronde.antwoord(
        choice, genoemd: Set(named.filter(facts.indices.contains).map { facts[$0] }),
        prioriteit: named.contains(facts.count))
      break
    }
    guard let done = ronde.beurten.last else { return }
    try bediening.lees(
      Blad(
        kop: head, delen: ronde.nabeschouwing(done, balken: bediening.isScherm)),
      verder: tussendoor
        ? "Enter om verder te wachten:"
        : ronde.vignet == nil ? "Enter voor het slot:" : "Enter voor de volgende zaak:")
  }

  // MARK: questions

  /// What somebody would do; nil when somebody who may leave went away.
  private func vraagKeuze(
    _ vignet: Vignet, _ head: String, _ ronde: Signaalronde, magWeg: Bool
  ) throws(Gestopt) -> Signaalronde.Beurt.Keuze? {
    let options: [Keuzelezer.Optie] = [("ja", Signaalronde.naam(true)), ("nee", Signaalronde.naam(false))]
    let page = Blad(
      kop: head,
      delen: [
        .init(titel: "", regels: [vignet.tekst]),
        .init(titel: "Agendeert u deze zaak?", regels: options.enumerated().map { "\($0 + 1). \($1.tekst)" }),
      ])
    try bediening.toon(page)
    while true {
      let text = try bediening.regel("Keuze (ja of nee; \u{2018}?\u{2019} voor de criteria):")
      switch Keuzelezer.lees(text, options) {
      case .nummer(let index): return .een(index == 0)
      case .opdracht(let command) where magWeg && command.soort == .terug: return nil
      case .opdracht(let command): try doe(command, ronde, terug: "Dit is de eerste vraag over deze zaak.")
      case .fout(let message): try gesprek.meld(message)
      }
      try bediening.hertoon(page)
    }
  }

  private func vraagHanden(_ vignet: Vignet, _ head: String, _ ronde: Signaalronde) throws(Gestopt)
    -> Signaalronde.Beurt.Keuze
  {
    // Few columns, so that the letters can be large; whoever has lines read to them needs no short ones.
    let rows =
      bediening.isScherm ? Uitvoer.vouw(Uitvoer.veilig(vignet.tekst), Signaalspel.zaalbreedte) : [vignet.tekst]
    let page = Blad(kop: head, delen: [.init(titel: "", regels: rows, opgemaakt: bediening.isScherm)])
    try bediening.toon(page)
    while true {
      let text = try bediening.regel("Handen (bijvoorbeeld 14 ja, 6 nee):")
      if let hands = Handen(text) { return .zaal(hands) }
      if let command = Spelopdracht(text) {
        try doe(command, ronde, terug: "Dit is de eerste vraag over deze zaak.")
      } else {
        try gesprek.meld(
          text.isEmpty
            ? "Typ hoeveel handen u telde, bijvoorbeeld 14 ja, 6 nee."
            : "\u{2018}\(text)\u{2019} lees ik niet als handen. Typ twee getallen, bijvoorbeeld 14 ja, 6 nee.")
      }
      try bediening.hertoon(page)
    }
  }

  /// The places of what was named; nil when somebody went back.
  private func vraagSignalen(_ vignet: Vignet, _ head: String, _ ronde: Signaalronde) throws(Gestopt) -> [Int]? {
    let options = ronde.opties
    let page = Blad(
      kop: head,
      delen: [
        .init(titel: "", regels: [vignet.tekst]),
        .init(
          titel: ronde.inZaal ? "Welke signalen noemt de zaal?" : "Welke signalen zag u erin?",
          regels: options.map { "\($0.woord): \($0.tekst)" }),
      ])
    try bediening.toon(page)
    while true {
      let text = try bediening.regel(
        "Welke (bijvoorbeeld 1a 2b 3), \u{2018}geen\u{2019} of \u{2018}terug\u{2019}:")
      switch ronde.lees(text) {
      case .nummers(let chosen): return chosen
      case .opdracht(let command) where command.soort == .terug: return nil
      case .opdracht(let command): try doe(command, ronde, terug: "")
      case .fout(let message): try gesprek.meld(message)
      }
      try bediening.hertoon(page)
    }
  }

  /// What can be typed at every question here.
  private func doe(_ command: Spelopdracht, _ ronde: Signaalronde, terug: String) throws(Gestopt) {
    switch command.soort {
    case .stop: throw .doorSpeler
    case .terug: try gesprek.meld(terug)
    case .begrip: try bediening.lees(Begrippen.blad(command.rest), verder: "Enter om terug te gaan:")
    case .delen: try bediening.lees(Deelwijzerblad.blad(command.rest), verder: "Enter om terug te gaan:")
    case .uitleg:
      try bediening.lees(
        Blad(
          kop: "Signalen · uitleg",
          delen: ronde.maatstaven + [
            .init(
              titel: "Bij iedere vraag kunt u typen",
              regels: [
                "terug: naar de vorige vraag over deze zaak", "begrip ISD: wat een woord uit het veld betekent",
                toon == nil
                  ? "stop: ophouden; u ziet nog waar het over kan gaan"
                  : "dossier, berichten, zoek, noteer: van uw sessie, die intussen doorloopt",
              ])
          ]), verder: "Enter om terug te gaan:")
    case .dossier, .advies, .berichten, .termijnen, .gezegd, .verloop, .zoek, .stapel, .koppelvlakken, .eisen, .noteer,
      .handen:
      if let toon, command.soort != .handen { return try toon(command) }
      try gesprek.meld(
        "\u{2018}\(command.soort.rawValue)\u{2019} is er bij een sessie. Hier kunt u \u{2018}?\u{2019}, terug, begrip en stop typen."
      )
    }
  }
}
