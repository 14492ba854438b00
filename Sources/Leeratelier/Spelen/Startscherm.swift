import Opname
import Scenario
import SimEngine
import Verslag

/// What `leeratelier` without a verb does: the start screen on a terminal, the example duo elsewhere.
struct Startscherm {
  /// What a command line without a verb accepts.
  static let vorm = Opdrachtvorm(
    naam: "", kort: "", argumenten: "", uitleg: "",
    opties: [.init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat")],
    voorbeeld: "")

  /// What can be chosen, in the order in which it is shown and numbered.
  enum Keuze: String, CaseIterable {
    case duo, oefen, aansluiten, hervat, terugkijken, rapport, voorbeeld, begrip, einde

    /// As the menu says it.
    var tekst: String {
      switch self {
      case .duo: "Met zijn tweeën een casus spelen, achter dit scherm"
      case .oefen: "Alleen oefenen; de rest speelt de simulatie"
      case .aansluiten: "Meedoen met een code, van de trainer of van de ander"
      case .hervat: "Verder met een sessie"
      case .terugkijken: "Een sessie terugzien"
      case .rapport: "Het verslag van een sessie maken, voor het gesprek"
      case .voorbeeld: "Zien hoe een voorbeeldduo speelt"
      case .begrip: "Een woord uit het veld opzoeken"
      case .einde: "Afsluiten"
      }
    }
  }

  private static let kop = "Leeratelier · oefenen met de aansluiting tussen ZSM en veiligheidshuizen"

  private let env: Omgeving
  private var bediening: any Bediening
  private var gesprek: Gesprek { Gesprek(bediening: bediening) }

  /// Shows the start screen until something was done or somebody stops.
  static func begin(_ env: Omgeving) throws -> Uitgang {
    let chosen = env.argumenten.waarde("invoer")
    guard env.isLevend || chosen != nil || env.isLineair else {
      // Nobody asked for it: it is shown, and leaves nothing behind.
      _ = try Voorbeeld.speel(env, casus: Voorbeeld.casus, opnemen: false)
      return .goed
    }
    var screen = Startscherm(env: env, bediening: try env.bediening(invoer: chosen))
    defer { screen.bediening.sluit() }
    do {
      return try screen.loop()
    } catch is Gestopt {
      screen.bediening.sluit()
      return .goed
    }
  }

  private mutating func loop() throws -> Uitgang {
    let choices = Keuze.allCases
    while true {
      try bediening.toon(
        Blad(
          kop: Startscherm.kop,
          delen: [
            .init(
              titel: "Van wie is de opname",
              regels: [
                "Wat u hier speelt wordt opgenomen. De opname is van de deelnemers en de begeleider, nooit van de leidinggevende; u kunt haar laten wissen."
              ]),
            .init(titel: "Wat wilt u doen?", regels: choices.enumerated().map { "\($0 + 1). \($1.tekst)" }),
          ]))
      let text = try bediening.regel("Keuze (nummer of woord, ? voor uitleg):")
      switch Keuzelezer.lees(text, choices.map { ($0.rawValue, $0.tekst) }) {
      case .nummer(let index): if let done = try doe(choices[index]) { return done }
      case .opdracht(let command): try uitleg(bij: command)
      case .fout: try gesprek.meld("Typ een nummer van 1 tot en met \(choices.count), of ? voor uitleg.")
      }
    }
  }

  /// What works before a play has begun: to stop, and to be told how this goes.
  private func uitleg(bij command: Spelopdracht) throws(Gestopt) {
    switch command.soort {
    case .stop: throw .doorSpeler
    case .uitleg:
      try bediening.lees(
        Blad(
          kop: "Uitleg",
          delen: [
            .init(
              titel: "Zo werkt het",
              regels: [
                "Typ het nummer van wat u wilt, of het begin van de woorden, en druk op Enter.",
                "terug: naar de vorige vraag. stop: ophouden. ?: deze uitleg.",
                "Voor het eerst hier? Typ \u{2018}voorbeeld\u{2019} en zie hoe een duo speelt, of \u{2018}oefen\u{2019} en speel alleen.",
                "Meer staat in README en docs, en in: \(Programma.aanroep) --help",
              ])
          ]), verder: "Enter om terug te gaan:")
    case .eisen: try bediening.lees(Begrippen.eisen, verder: "Enter om terug te gaan:")
    case .begrip: try bediening.lees(Begrippen.blad(command.rest), verder: "Enter om terug te gaan:")
    case .delen: try bediening.lees(Deelwijzerblad.blad(command.rest), verder: "Enter om terug te gaan:")
    case .terug, .dossier, .advies, .berichten, .termijnen, .gezegd, .verloop, .zoek, .stapel, .koppelvlakken, .noteer,
      .handen:
      try gesprek.meld("Dat kan zodra u speelt. Typ een nummer, of ? voor uitleg.")
    }
  }

  /// Does what was chosen, by the same functions as the verbs; nil: back to the menu.
  private mutating func doe(_ keuze: Keuze) throws -> Uitgang? {
    switch keuze {
    case .duo:
      guard let name = try kiesCasus() else { return nil }
      if try !heeftZaak(name) {
        try gesprek.meld(
          "Deze casus heeft geen strafzaak: alleen het huis werkt. Hij begint plenair, voor een zaal; alleen spelen kan met \u{2018}oefen\u{2019}."
        )
        var choices = Speelkeuzes()
        choices.vorm = .plenair
        return try speel(name, Stoel.allCases, choices)
      }
      guard var choices = try kiesLengte(name), let form = try kiesVorm() else { return nil }
      choices.vorm = form
      return try speel(name, Stoel.allCases, choices)
    case .oefen:
      guard let name = try kiesCasus() else { return nil }
      if try !heeftZaak(name) { return try speel(name, [.veiligheidshuis], Speelkeuzes()) }
      guard
        let seat = try kies(
          "Welke stoel neemt u?", Stoel.allCases.map { ($0.rawValue, "De stoel \(hoofdletter($0.naam))", $0) },
          uitleg:
            "Op ZSM beslist u snel over een zaak die binnenkomt. In het veiligheidshuis werkt u lang aan wat erachter zit. De andere stoel speelt de simulatie."
        ), let choices = try kiesLengte(name)
      else { return nil }
      return try speel(name, [seat], choices)
    case .aansluiten:
      return try Opdrachten.sluitAan(env, code: nil, bediening: bediening)
    case .hervat:
      guard let code = try kiesSessie(open: true) else { return nil }
      bediening.sluit()
      return try Opdrachten.vervolg(env, code: code)
    case .terugkijken:
      guard let code = try kiesSessie(open: false) else { return nil }
      bediening.sluit()
      return try Opdrachten.kijkTerug(env, code: code)
    case .rapport:
      guard let code = try kiesSessie(open: false) else { return nil }
      let made = try Opdrachten.maakRapport(env, code: code)
      try toonKlaar(made.waarschuwing.map { [$0] } ?? [], made.plaats)
      return nil
    case .voorbeeld:
      try voorbeeld()
      return nil
    case .begrip:
      try bediening.toon(Begrippen.blad(try bediening.regel("Welk woord?")))
      try bediening.bevestig("Enter voor verder:")
      return nil
    case .einde: return .goed
    }
  }

  /// Shows the example duo, offers its report, and comes back.
  private mutating func voorbeeld() throws {
    // The story is leafed through on the terminal itself; line by line it follows the menu.
    if bediening.isScherm { bediening.sluit() }
    let source = try Voorbeeld.speel(env, casus: Voorbeeld.casus, opnemen: false)
    if bediening.isScherm { bediening = try env.bediening() }
    let text = try bediening.regel(
      "Typ \u{2018}verslag\u{2019} voor het verslag van dit voorbeeld, of Enter voor het menu:")
    guard text.lowercased().hasPrefix("v") else { return }
    let path = "verslag-\(source.code).html"
    try env.schrijf(Sessieverslag(source).html, naar: path)
    try toonKlaar([], Opdrachten.volledig(path))
  }

  private func toonKlaar(_ eerst: [String], _ plaats: String) throws(Gestopt) {
    try bediening.lees(
      Blad(
        kop: "Het verslag",
        delen: [.init(titel: "", regels: eerst + ["Het verslag staat in \(plaats). Open het in een browser."])]),
      verder: "Enter voor het menu:")
  }

  private func speel(_ name: String, _ seats: [Stoel], _ choices: Speelkeuzes) throws -> Uitgang {
    try Opdrachten.begin(env, casus: name, choices, mensen: seats, hier: seats, samen: false, bediening: bediening)
  }

  private func heeftZaak(_ name: String) throws -> Bool { try env.scenario(name, regio: nil).casus.heeftZaak }

  /// The whole casus or its short track, asked only of a casus that has one; nil when somebody went back.
  private func kiesLengte(_ name: String) throws -> Speelkeuzes? {
    var choices = Speelkeuzes()
    let casus = try env.scenario(name, regio: nil).casus
    guard casus.kentKort else { return choices }
    func time(_ short: Bool) throws -> String {
      Casusblad.schatting(casus, try env.bibliotheek(), kort: short).map { ", ongeveer \($0.minuten) minuten" } ?? ""
    }
    let short = try kies(
      "De hele casus, of de korte vorm?",
      [
        ("hele", "De hele casus\(try time(false))", false),
        ("korte", "De korte vorm\(try time(true)); u begint bij de instroom", true),
      ],
      uitleg:
        "In de korte vorm speelt de simulatie wat er vooraf in het huis gebeurde, en begint u als de zaak op ZSM binnenkomt. De tijd is een schatting, zonder de nabespreking."
    )
    guard let short else { return nil }
    choices.kort = short
    return choices
  }

  /// What the screen shows of both seats; nil when somebody went back.
  private func kiesVorm() throws -> Speelvorm.Vorm? {
    try kies(
      "Wat laat het scherm zien?",
      [
        (
          "afgeschermd", "Afgeschermd: om de beurt achter het scherm, ieder ziet alleen het eigen dossier", .afgeschermd
        ),
        ("meekijken", "Meekijken: beide stoelen, met wat de ander niet wist", .meekijken),
        ("plenair", "Plenair: met een zaal en een beamer, de zaal beslist en u typt", .plenair),
      ],
      uitleg:
        "Afgeschermd is zoals in het werk. Meekijken is om samen te zien hoe de ander het heeft. Plenair toont in grote letters wie er aan zet is. Wat een stoel weet, verandert er niet door. Ieder achter een eigen scherm kan ook: \(Programma.aanroep) duo CASUS --open"
    )
  }

  /// One of a list; nil when somebody went back.
  private func kies<T>(
    _ question: String, _ options: [(woord: String, tekst: String, waarde: T)], uitleg help: String
  ) throws -> T? {
    try gesprek.kies(question, options, kop: Startscherm.kop, uitleg: help) { command throws(Gestopt) in
      try uitleg(bij: command)
    }
  }

  private func kiesCasus() throws -> String? {
    try kies(
      "Welke casus?",
      try env.bibliotheek().titels.map { title in
        let time = title.speeltijd.map { ", \($0) minuten" } ?? ""
        return (title.id, "\(title.titel)\(time)", title.id)
      },
      uitleg:
        "Iedere casus is verzonnen. De tijd erachter is een schatting, zonder de nabespreking. Wat er te leren valt staat er niet bij: dat ziet u achteraf, en de trainer vooraf met \(Programma.aanroep) casus ID --trainer."
    )
  }

  private func kiesSessie(open: Bool) throws -> String? {
    // No archive yet is said like an empty one.
    let rows = (try env.bestaandArchief()?.sessies() ?? []).filter { ($0.toestand == .open) == open }
    guard !rows.isEmpty else {
      try gesprek.meld(open ? "Er is geen sessie om mee verder te gaan." : "Er is nog geen afgesloten sessie.")
      return nil
    }
    return try kies(
      "Welke sessie?",
      rows.prefix(20).map {
        ($0.code.tekst, Sessielijst.regel($0), $0.code.tekst)
      },
      uitleg:
        "Kies met het nummer of de code. De nieuwste staat bovenaan; oudere vindt u met \(Programma.aanroep) sessies.")
  }
}
