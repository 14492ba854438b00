import Opname
import Scenario
import SimEngine

/// What `leeratelier` without a verb does: the start screen on a terminal, the example duo elsewhere.
enum Startscherm {
  private static let vorm = Opdrachtvorm(
    naam: "", kort: "", argumenten: "", uitleg: "", opties: [.init(naam: "invoer", waarde: "BESTAND", uitleg: "")],
    voorbeeld: "")

  static func begin(_ words: [String]) throws -> Int32 {
    let arguments = try Argumenten(words, voor: vorm)
    let env = Omgeving(arguments)
    if arguments.heeft("help") {
      Uitvoer.regel(Opdrachten.overzicht)
      return 0
    }
    let chosen = arguments.waarde("invoer")
    guard env.isTerminal || chosen != nil || arguments.heeft("toegankelijk") else {
      return try Voorbeeld.speel(env, casus: Voorbeeld.casus)
    }
    let control = try env.bediening(invoer: chosen)
    defer { control.sluit() }
    do {
      return try menu(env, control)
    } catch is Gestopt {
      control.sluit()
      return 0
    }
  }

  private static func menu(_ env: Omgeving, _ control: any Bediening) throws -> Int32 {
    let talk = Gesprek(bediening: control)
    let head = "Leeratelier · oefenen met de aansluiting tussen ZSM en veiligheidshuizen"
    let options: [(woord: String, tekst: String, waarde: Int)] = [
      ("duo", "Met zijn tweeën een casus spelen, achter dit scherm", 1),
      ("oefen", "Alleen oefenen; de rest speelt de simulatie", 2),
      ("hervat", "Verder met een sessie", 3),
      ("terugkijken", "Een sessie terugzien", 4),
      ("rapport", "Het verslag van een sessie maken, voor het gesprek", 8),
      ("voorbeeld", "Zien hoe een voorbeeldduo speelt", 5),
      ("begrip", "Een woord uit het veld opzoeken", 6),
      ("einde", "Afsluiten", 7),
    ]
    while true {
      try control.toon(
        Blad(
          kop: head,
          delen: [
            .init(
              titel: "Van wie is de opname",
              regels: [
                "Wat u hier speelt wordt opgenomen. De opname is van de deelnemers en de begeleider, nooit van de leidinggevende; u kunt haar laten wissen."
              ]),
            .init(titel: "Wat wilt u doen?", regels: options.indices.map { "\($0 + 1). \(options[$0].tekst)" }),
          ]))
      let text = try control.regel("Keuze (nummer of woord):")
      guard case .nummer(let index) = talk.lees(text, options.map { ($0.woord, $0.tekst) }) else {
        if text.lowercased() == "stop" { return 0 }
        try talk.meld("Typ een nummer van 1 tot en met \(options.count).")
        continue
      }
      switch options[index].waarde {
      case 1:
        guard let name = try kiesCasus(env, talk, head) else { continue }
        return try speel(env, control, name, Stoel.allCases)
      case 2:
        guard let name = try kiesCasus(env, talk, head) else { continue }
        let seats: [(woord: String, tekst: String, waarde: Stoel)] = Stoel.allCases.map {
          ($0.rawValue, "De stoel \(hoofdletterEerst($0.naam))", $0)
        }
        guard case .keuze(let seat) = try talk.kies("Welke stoel neemt u?", seats, kop: head, klok: "") else {
          continue
        }
        return try speel(env, control, name, [seat])
      case 3, 4, 8:
        let verb = options[index].woord
        guard let code = try kiesSessie(env, talk, head, open: verb == "hervat") else { continue }
        control.sluit()
        return Programma.voerUit(doorgeven(env, [verb, code]))
      case 5:
        control.sluit()
        return try Voorbeeld.speel(env, casus: Voorbeeld.casus)
      case 6:
        let word = try control.regel("Welk woord?")
        try control.toon(Begrippen.blad(word))
        _ = try control.regel("Enter voor verder:")
      default: return 0
      }
    }
  }

  private static func hoofdletterEerst(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The options that hold for every verb, passed on.
  private static func doorgeven(_ env: Omgeving, _ words: [String]) -> [String] {
    var result = words
    for name in ["archief", "scenarios"] {
      if let value = env.argumenten.waarde(name) { result += ["--\(name)", value] }
    }
    for flag in ["toegankelijk", "geen-kleur"] where env.argumenten.heeft(flag) { result.append("--\(flag)") }
    return result
  }

  private static func kiesCasus(_ env: Omgeving, _ talk: Gesprek, _ head: String) throws -> String? {
    let titles = try env.bibliotheek().titels
    let options = titles.map { title in
      (
        woord: title.id, tekst: "\(title.titel): \(title.thema)\(title.speeltijd.map { ", \($0) minuten" } ?? "")",
        waarde: title.id
      )
    }
    guard case .keuze(let id) = try talk.kies("Welke casus?", options, kop: head, klok: "") else { return nil }
    return id
  }

  private static func kiesSessie(_ env: Omgeving, _ talk: Gesprek, _ head: String, open: Bool) throws -> String? {
    // No archive yet is said like an empty one.
    let rows = (try env.bestaandArchief()?.sessies() ?? []).filter { ($0.toestand == .open) == open }
    guard !rows.isEmpty else {
      try talk.meld(open ? "Er is geen sessie om mee verder te gaan." : "Er is nog geen afgesloten sessie.")
      return nil
    }
    let options = rows.prefix(20).map {
      (woord: $0.code.tekst, tekst: "\($0.code.tekst): \($0.titel), \($0.geopend.prefix(10))", waarde: $0.code.tekst)
    }
    guard case .keuze(let code) = try talk.kies("Welke sessie?", Array(options), kop: head, klok: "") else {
      return nil
    }
    return code
  }

  private static func speel(_ env: Omgeving, _ control: any Bediening, _ name: String, _ seats: [Stoel]) throws -> Int32
  {
    let library = try env.bibliotheek()
    let (casus, casusBytes) = try env.casus(name, library)
    let (regio, regioBytes) = try env.regio(casus.regio, library)
    let archive = try env.archief()
    let recording = try archive.open(
      try env.opening(casus, regio, mensen: seats),
      bron: Bronbytes(casusId: casus.id, casus: casusBytes, regioId: regio.id, regio: regioBytes))
    try Spelleider(archive, recording, control, stoelen: seats, samen: false).speel()
    return 0
  }
}
