import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

extension Opdrachten {
  private static let speelopties: [Opdrachtvorm.Optie] = [
    .init(naam: "regio", waarde: "REGIO", uitleg: "een andere regio dan de casus noemt"),
    .init(
      naam: "rollen", waarde: "STOEL=ROL,ROL", uitleg: "andere rollen op een stoel; mag voor elke stoel",
      herhaalbaar: true),
    .init(naam: "datum", waarde: "JJJJ-MM-DD", uitleg: "kalenderdatum van de instroom"),
    .init(
      naam: "naam", waarde: "NAAM", uitleg: "hoe u deze sessie noemt, zoals \u{2018}duo 3\u{2019}; geen echte namen"),
    .init(naam: "zaad", waarde: "GETAL", uitleg: "andere doorlooptijden van de simulatie"),
    .init(
      naam: "gewoonte", waarde: "WOORD", uit: Gewoonte.self,
      uitleg: "hoe de gesimuleerde rollen werken: zorgvuldig, haastig, terughoudend, alles_delen"),
    .init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat, zoals men het zou typen"),
    .init(naam: "zonder-proeflezing", waarde: nil, uitleg: "geen proeflezing van het advies vooraf"),
  ]

  private static let doorTrainer = Opdrachtvorm.Optie(
    naam: "trainer", waarde: nil, uitleg: "verplicht: u bent de trainer van deze sessie")

  static let spelen: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "duo", kort: "een casus met zijn tweeën", argumenten: "CASUS",
        uitleg:
          "Twee mensen spelen een casus: de een op de stoel van ZSM, de ander op die van het veiligheidshuis. Achter één terminal met een wisselscherm ertussen; met --open ieder achter een eigen terminal op deze computer.",
        opties: speelopties + [
          .init(
            naam: "open", waarde: nil, uitleg: "open de sessie, toon de code en speel één stoel; de ander sluit aan"),
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "met --open: zsm (gewoon) of veiligheidshuis"),
        ], voorbeeld: "leeratelier duo nachtslot"),
      doe: { env in
        let open = env.argumenten.heeft("open")
        let seats: [Stoel] = open ? [try stoel(env) ?? .zsm] : Stoel.allCases
        if !open, env.argumenten.waarde("stoel") != nil {
          throw Opdrachtfout(
            "--stoel hoort bij --open: zonder --open spelen beide stoelen aan deze terminal.", .gebruik)
        }
        return try begin(
          env, casus: env.argumenten.plek(0), Speelkeuzes(env.argumenten), mensen: Stoel.allCases, hier: seats,
          samen: open)
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "aansluiten", kort: "meedoen met een sessie die een ander opende", argumenten: "CODE",
        uitleg:
          "Neemt de andere stoel van een sessie die met \u{2018}duo --open\u{2019} is geopend, op dezelfde computer en onder dezelfde gebruiker.",
        opties: [
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "zsm of veiligheidshuis"),
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat"),
        ], voorbeeld: "leeratelier aansluiten kmt-rvx --stoel veiligheidshuis"),
      doe: { env in
        guard let seat = try stoel(env) else {
          throw Opdrachtfout("Zeg welke stoel u neemt: --stoel zsm of --stoel veiligheidshuis.", .gebruik)
        }
        return try vervolg(
          env, code: env.argumenten.plek(0), hier: [seat], samen: true, invoer: env.argumenten.waarde("invoer"))
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "oefen", kort: "een casus alleen, de rest gesimuleerd", argumenten: "CASUS",
        uitleg: "U speelt één stoel; de andere stoel en alle andere rollen speelt de simulatie.",
        opties: speelopties + [
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "zsm (gewoon) of veiligheidshuis")
        ],
        voorbeeld: "leeratelier oefen trappenhuis --stoel zsm"),
      doe: { env in
        let seat = try stoel(env) ?? .zsm
        return try begin(
          env, casus: env.argumenten.plek(0), Speelkeuzes(env.argumenten), mensen: [seat], hier: [seat], samen: false)
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "hervat", kort: "verder waar u was", argumenten: "CODE",
        uitleg:
          "Gaat verder met een sessie, precies waar zij stopte; ook een tekst die u aan het schrijven was, ligt er nog.",
        opties: [
          .init(
            naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "alleen deze stoel, als de ander elders speelt"),
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat"),
        ], voorbeeld: "leeratelier hervat kmt-rvx"),
      doe: { env in
        let seat = try stoel(env)
        return try vervolg(
          env, code: env.argumenten.plek(0), hier: seat.map { [$0] } ?? Stoel.allCases, samen: seat != nil,
          invoer: env.argumenten.waarde("invoer"))
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "overdragen", kort: "een stoel aan de simulatie geven, of terug", argumenten: "CODE",
        uitleg: "Voor de trainer: blijft iemand weg, dan speelt de simulatie die stoel verder. Het wordt vastgelegd.",
        opties: [
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "zsm of veiligheidshuis"),
          .init(naam: "aan", waarde: "WIE", uit: Bezetting.self, uitleg: "simulatie (gewoon) of mens"),
          .init(naam: "aflopen", waarde: nil, uitleg: "de simulatie maakt de hele sessie af"), doorTrainer,
        ], voorbeeld: "leeratelier overdragen kmt-rvx --stoel zsm --trainer"),
      doe: draagOver),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "incident", kort: "als trainer iets laten gebeuren", argumenten: "CODE TEKST",
        uitleg: "Voor de trainer: iets dat een stoel nu hoort of ziet. Het wordt vastgelegd.",
        opties: [
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "zsm of veiligheidshuis"), doorTrainer,
        ],
        voorbeeld:
          "leeratelier incident kmt-rvx 'De wijkagent belt: er staat een verhuiswagen.' --stoel veiligheidshuis --trainer"
      ),
      doe: { env in
        guard let seat = try stoel(env) else {
          throw Opdrachtfout("Zeg voor welke stoel: --stoel zsm of veiligheidshuis.", .gebruik)
        }
        let text = Uitvoer.veilig(try env.argumenten.plek(1))
        return try wijzig(env) { state throws(Weigering) in try state.incident(text, stoel: seat) }
      }),
  ]

  static func stoel(_ env: Omgeving) throws(Opdrachtfout) -> Stoel? {
    try env.argumenten.keuze("stoel", Stoel.self)
  }

  /// Opens a session of a casus and plays it.
  ///
  /// - Parameters:
  ///   - env: What is outside.
  ///   - name: Id of the casus.
  ///   - keuzes: Region, roles and the like.
  ///   - mensen: The seats that people play.
  ///   - hier: The seats that are played at this terminal.
  ///   - samen: Others play the same session elsewhere.
  ///   - bediening: The terminal, where it was taken already.
  /// - Returns: The exit code.
  /// - Throws: `Opdrachtfout`, `ArchiefFout`.
  static func begin(
    _ env: Omgeving, casus name: String, _ keuzes: Speelkeuzes, mensen: [Stoel], hier: [Stoel], samen: Bool,
    bediening: (any Bediening)? = nil
  ) throws -> Uitgang {
    let chosen = try env.scenario(name, regio: keuzes.regio)
    let opening = try keuzes.opening(chosen.casus, chosen.regio, mensen: mensen)
    // Input that cannot be read leaves no session behind.
    let given = try bediening ?? keuzes.invoer.map { path throws(Opdrachtfout) in try env.bediening(invoer: path) }
    let archive = try env.archief()
    let recording = try archive.open(opening, bron: chosen.bron)
    try archive.voegToe(kenmerken(keuzes, tweeTerminals: hier.count < mensen.count), recording.code)
    if samen {
      Uitvoer.regel("De sessie heeft de code \(recording.code.tekst). De ander doet mee met:")
      Uitvoer.regel(
        "  \(Programma.aanroep) aansluiten \(recording.code.tekst) --stoel \((hier.first ?? .zsm).ander.rawValue)")
    }
    let control = try given ?? env.bediening()
    defer { control.sluit() }
    if try Spelleider(archive, recording, control, stoelen: hier, samen: samen).speel() {
      control.sluit()
      Uitvoer.regel(
        "Bewaard onder de code \(recording.code.tekst). Terugkijken: \(Programma.aanroep) terugkijken \(recording.code.tekst); verslag: \(Programma.aanroep) rapport \(recording.code.tekst)"
      )
    }
    return .goed
  }

  /// Goes on with a recorded session.
  ///
  /// - Parameters:
  ///   - env: What is outside.
  ///   - text: The code of the session.
  ///   - hier: The seats that are played at this terminal.
  ///   - samen: Others play the same session elsewhere.
  ///   - invoer: A file with what somebody would type.
  /// - Returns: The exit code.
  /// - Throws: `Opdrachtfout`, `ArchiefFout`.
  static func vervolg(_ env: Omgeving, code text: String, hier: [Stoel], samen: Bool, invoer: String? = nil) throws
    -> Uitgang
  {
    let code = try env.code(text)
    let archive = try env.archief(aanmaken: false)
    let recording = try archive.lees(code)
    let state = recording.sessie
    // The end of a session can be taken up again until it was gone through.
    let ended = try state.gesloten && (state.opening.voorbeeld || Afronding.isKlaar(archive.aantekeningen(code)))
    if ended {
      Uitvoer.regel(
        "Deze sessie is afgesloten. Terugkijken: \(Programma.aanroep) terugkijken \(recording.code.tekst); scorekaart: \(Programma.aanroep) scorekaart \(recording.code.tekst)"
      )
      return .goed
    }
    let mine = hier.filter { state.bezetting[$0] == .mens }
    guard !mine.isEmpty || state.gesloten else {
      throw Opdrachtfout(
        "De simulatie speelt deze stoel. Terughalen kan met: \(Programma.aanroep) overdragen \(recording.code.tekst) --stoel \((hier.first ?? .zsm).rawValue) --aan mens --trainer",
        .nietToegestaan)
    }
    // Not after the first text that somebody typed.
    try archive.controleerSchrijfbaar()
    let control = try env.bediening(invoer: invoer)
    defer { control.sluit() }
    try Spelleider(archive, recording, control, stoelen: mine, samen: samen).speel()
    return .goed
  }

  private static func draagOver(_ env: Omgeving) throws -> Uitgang {
    if env.argumenten.heeft("aflopen") {
      return try wijzig(env) { state throws(Weigering) in try state.laatAflopen() }
    }
    guard let seat = try stoel(env) else {
      throw Opdrachtfout("Zeg welke stoel: --stoel zsm of --stoel veiligheidshuis.", .gebruik)
    }
    let to = try env.argumenten.keuze("aan", Bezetting.self) ?? .simulatie
    return try wijzig(env) { state throws(Weigering) in try state.overdragen([seat], aan: to) }
  }

  /// A trainer's change to a session, with what came of it.
  private static func wijzig(_ env: Omgeving, _ change: (Sessie) throws(Weigering) -> [Gebeurtenis]) throws -> Uitgang {
    guard env.argumenten.heeft("trainer") else {
      throw Opdrachtfout(
        "Dit verandert de sessie voor wie haar speelt, en toont wat beide stoelen dan horen: dat is aan de trainer. Bent u dat, voeg dan --trainer toe.",
        .nietToegestaan)
    }
    let code = try env.code(env.argumenten.plek(0))
    let archive = try env.archief(aanmaken: false)
    var recording = try archive.lees(code)
    var state = recording.sessie
    let news = try archive.verricht(&recording, sessie: &state, change)
    let teller = Verteller(state)
    for event in news { Uitvoer.regel("\(teller.moment(event))  \(teller.zin(event))") }
    return .goed
  }
}
