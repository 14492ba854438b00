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
    .init(
      naam: "kort", waarde: nil,
      uitleg: "de korte vorm: de simulatie speelt wat vooraf in het huis gebeurde, u begint bij de instroom"),
    .init(naam: "zonder-proeflezing", waarde: nil, uitleg: "geen proeflezing van het advies vooraf"),
    echteKlok,
  ]

  static let echteKlok = Opdrachtvorm.Optie(
    naam: "klok", waarde: "BEDRIJF=MINUTEN",
    uitleg: "een echte klok per bedrijf, zoals instroom=20,daarna=10: zichtbaar, zonder gevolg")

  private static let doorTrainer = Opdrachtvorm.Optie(
    naam: "trainer", waarde: nil, uitleg: "verplicht: u bent de trainer van deze sessie")

  private static let doorTrainerMag = Opdrachtvorm.Optie(
    naam: "trainer", waarde: nil, uitleg: "u bent de trainer van deze sessie")

  private static let overnemen = Opdrachtvorm.Optie(
    naam: "overnemen", waarde: nil, uitleg: "met --trainer: ook als de stoel in een ander venster gespeeld wordt")

  static let metWoord = Opdrachtvorm.Optie(
    naam: "trainerswoord", waarde: nil,
    uitleg: "stel een woord in: wie als trainer in de open sessie kijkt, moet het kennen")

  static let spelen: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "duo", kort: "een casus met zijn tweeën", argumenten: "CASUS",
        uitleg:
          "Twee mensen spelen een casus: de een op de stoel van ZSM, de ander op die van het veiligheidshuis. Achter één terminal met een wisselscherm ertussen; met --open ieder achter een eigen terminal op deze computer. Met --vorm meekijken ziet u samen beide stoelen; met --vorm plenair speelt een zaal mee: één laptop en een beamer, de zaal beslist, de trainer typt.",
        opties: speelopties + [
          .init(
            naam: "open", waarde: nil, uitleg: "open de sessie, toon de code en speel één stoel; de ander sluit aan"),
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "met --open: zsm (gewoon) of veiligheidshuis"),
          .init(
            naam: "vorm", waarde: "VORM", uit: Speelvorm.Vorm.self,
            uitleg: "wat het scherm laat zien: afgeschermd (gewoon), meekijken of plenair"),
          metWoord,
        ], voorbeeld: "leeratelier duo nachtslot"),
      doe: { env in
        let open = env.argumenten.heeft("open")
        let seats: [Stoel] = open ? [try stoel(env) ?? .zsm] : Stoel.allCases
        if !open, env.argumenten.waarde("stoel") != nil {
          throw Opdrachtfout(
            "--stoel hoort bij --open: zonder --open spelen beide stoelen aan deze terminal.", .gebruik)
        }
        var choices = try Speelkeuzes(env.argumenten)
        choices.vorm = try env.argumenten.keuze("vorm", Speelvorm.Vorm.self) ?? .afgeschermd
        if open, choices.vorm.isGedeeld {
          throw Opdrachtfout(
            "--vorm \(choices.vorm.rawValue) is voor één scherm met beide stoelen; met --open heeft ieder een eigen scherm. Laat een van de twee weg.",
            .gebruik)
        }
        return try begin(
          env, casus: env.argumenten.plek(0), choices, mensen: Stoel.allCases, hier: seats,
          samen: open, metWoord: env.argumenten.heeft("trainerswoord"), gekozen: open ? try stoel(env) : nil)
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "aansluiten", kort: "meedoen met de code van een duo of een sessie", argumenten: "[CODE]",
        uitleg:
          "Met de code van een duo (van het strookje van de trainer) kiest u een pseudoniem en een stoel, en speelt u de ronde waar uw duo aan toe is. "
          + "Met de code van een sessie neemt u de vrije stoel van een sessie die met \u{2018}duo --open\u{2019} is geopend, op dezelfde computer en onder dezelfde gebruiker. "
          + "Een stoel die in een ander venster gespeeld wordt, is bezet tot dat venster stopt. Zonder code wordt zij gevraagd.",
        opties: [
          .init(naam: "naam", waarde: "PSEUDONIEM", uitleg: "bij een duo: hoe u heet; nooit uw echte naam"),
          .init(
            naam: "stoel", waarde: "STOEL", uit: Stoel.self,
            uitleg: "zsm of veiligheidshuis (gewoon: de stoel die vrij is)"),
          overnemen, doorTrainerMag,
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat"),
        ], voorbeeld: "leeratelier aansluiten kmt-rvx"),
      doe: { env in
        try sluitAan(
          env, code: env.argumenten.plaats.first, stoel: try stoel(env), naam: env.argumenten.waarde("naam"),
          overnemen: env.argumenten.heeft("overnemen"), invoer: env.argumenten.waarde("invoer"))
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "oefen", kort: "een casus alleen, de rest gesimuleerd", argumenten: "CASUS",
        uitleg: "U speelt één stoel; de andere stoel en alle andere rollen speelt de simulatie.",
        opties: speelopties + [
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "zsm (gewoon) of veiligheidshuis"),
          metWoord,
        ],
        voorbeeld: "leeratelier oefen trappenhuis --stoel zsm"),
      doe: { env in
        let chosen = try stoel(env)
        let seat = chosen ?? .zsm
        return try begin(
          env, casus: env.argumenten.plek(0), Speelkeuzes(env.argumenten), mensen: [seat], hier: [seat], samen: false,
          metWoord: env.argumenten.heeft("trainerswoord"), gekozen: chosen)
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "hervat", kort: "verder waar u was", argumenten: "CODE",
        uitleg:
          "Gaat verder met een sessie, precies waar zij stopte; ook een tekst die u aan het schrijven was, ligt er nog.",
        opties: [
          .init(
            naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "alleen deze stoel, als de ander elders speelt"),
          overnemen, doorTrainerMag,
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat"),
        ], voorbeeld: "leeratelier hervat kmt-rvx"),
      doe: { env in
        try vervolg(
          env, code: env.argumenten.plek(0), hier: try stoel(env).map { [$0] },
          overnemen: env.argumenten.heeft("overnemen"), invoer: env.argumenten.waarde("invoer"))
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "overdragen", kort: "een stoel aan de simulatie geven, of terug", argumenten: "CODE",
        uitleg:
          "Voor de trainer: blijft iemand weg, dan speelt de simulatie die stoel verder. Dat doet zij meteen, tot er voor een deelnemer weer iets te kiezen is; dat kan uren van de casus zijn, met de beslissing erin. Moet iemand alleen even weg, zet de sessie dan stil. Het wordt vastgelegd.",
        opties: [
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "zsm of veiligheidshuis"),
          .init(naam: "aan", waarde: "WIE", uit: Bezetting.self, uitleg: "simulatie (gewoon) of mens"),
          .init(naam: "aflopen", waarde: nil, uitleg: "de simulatie maakt de hele sessie af"), doorTrainer,
          overnemen,
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
        return try wijzig(env, stoelen: [], tekst: text) { state throws(Weigering) in
          try state.incident(text, stoel: seat)
        }
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
  ///   - metWoord: The trainer sets a word.
  ///   - gekozen: The seat that somebody asked for by name.
  /// - Returns: The exit code.
  /// - Throws: `Opdrachtfout`, `ArchiefFout`.
  static func begin(
    _ env: Omgeving, casus name: String, _ keuzes: Speelkeuzes, mensen: [Stoel], hier: [Stoel], samen: Bool,
    bediening: (any Bediening)? = nil, metWoord: Bool = false, gekozen: Stoel? = nil
  ) throws -> Uitgang {
    let chosen = try env.scenario(name, regio: keuzes.regio)
    var (mensen, hier, samen) = (mensen, hier, samen)
    if !chosen.casus.heeftZaak {
      try Opdrachten.kanZonderZaak(chosen.casus.id, keuzes, mensen: mensen, gekozen: gekozen)
      (mensen, hier, samen) = ([.veiligheidshuis], [.veiligheidshuis], false)
    }
    let opening = try keuzes.opening(chosen.casus, chosen.regio, mensen: mensen)
    // Input that cannot be read leaves no session behind.
    let given = try bediening ?? keuzes.invoer.map { path throws(Opdrachtfout) in try env.bediening(invoer: path) }
    guard Gegevensvraag.mag([keuzes.naam].compactMap(\.self), chosen.casus) else { return .goed }
    let word = metWoord ? try Trainerswoordvraag.nieuw(env) : nil
    let archive = try env.archief()
    let recording = try archive.open(opening, bron: chosen.bron, woord: word)
    try archive.voegToe(kenmerken(keuzes, tweeTerminals: hier.count < mensen.count), recording.code)
    if samen {
      Uitvoer.regel("De sessie heeft de code \(recording.code.tekst). De ander doet mee met:")
      Uitvoer.regel("  \(Programma.aanroep) aansluiten \(recording.code.tekst)")
    }
    let control = try given ?? env.bediening()
    defer { control.sluit() }
    let leader = Spelleider(archive, recording, control, stoelen: hier, samen: samen)
    leader.signalen = samen ? env.wachtsignalen(recording) : nil
    if try leader.speel() {
      control.sluit()
      Uitvoer.regel(
        "Bewaard onder de code \(recording.code.tekst). Terugkijken: \(Programma.aanroep) terugkijken \(recording.code.tekst); verslag: \(Programma.aanroep) rapport \(recording.code.tekst)"
      )
    }
    return .goed
  }

  /// Without a zaak only the house plays: alone, or with a room.
  ///
  /// - Throws: `Opdrachtfout` for two people, or for somebody on ZSM.
  private static func kanZonderZaak(
    _ id: String, _ keuzes: Speelkeuzes, mensen: [Stoel], gekozen: Stoel?
  ) throws(Opdrachtfout) {
    let ways =
      "Speel haar alleen (\(Programma.aanroep) oefen \(id)) of met een zaal (\(Programma.aanroep) duo \(id) --vorm plenair)."
    if gekozen == .zsm {
      throw Opdrachtfout(
        "Deze casus heeft geen strafzaak: op de stoel van ZSM is niets te doen. \(ways)", .gebruik)
    }
    if mensen.count > 1, !keuzes.vorm.isGedeeld {
      throw Opdrachtfout(
        "Deze casus heeft geen strafzaak: alleen het huis werkt, en voor een duo is er één stoel te weinig. \(ways)",
        .gebruik)
    }
  }

  /// Goes on with a recorded session.
  ///
  /// - Parameters:
  ///   - env: What is outside.
  ///   - text: The code of the session.
  ///   - hier: The seats that are played at this terminal; nil: every seat that people play, or the free one for who joins.
  ///   - aansluiten: Somebody joins a session that another opened.
  ///   - overnemen: Also when a seat is played elsewhere, by the trainer.
  ///   - invoer: A file with what somebody would type.
  /// - Returns: The exit code.
  /// - Throws: `Opdrachtfout`, `ArchiefFout`.
  static func vervolg(
    _ env: Omgeving, code text: String, hier: [Stoel]? = nil, aansluiten: Bool = false, overnemen: Bool = false,
    invoer: String? = nil
  ) throws -> Uitgang {
    let code = try env.code(text)
    if overnemen { try eisTrainer(env, "Een stoel overnemen van wie haar speelt, is aan de trainer.") }
    let archive = try env.archief(aanmaken: false)
    if try archive.duo(code) != nil {
      throw Opdrachtfout(
        "\(code.tekst) is de code van een duo in een atelier. Ga verder met: \(Programma.aanroep) aansluiten \(code.tekst)",
        .gebruik)
    }
    let recording = try archive.lees(code)
    let state = recording.sessie
    // Also where the simulation finished it: the conversation afterwards is of who sat there.
    let people = Stoel.allCases.filter { (state.gesloten ? state.opening.bezetting : state.bezetting)[$0] == .mens }
    let notes = try archive.aantekeningen(code)
    let twoWindows = Speelvorm(notes).tweeTerminals
    // The end of a session can be taken up again until it was gone through, in two windows by each.
    let seats: [Stoel?] = hier?.count == 1 ? hier ?? [] : twoWindows ? people : [nil]
    let drafts = try archive.concepten(code)
    let ended =
      state.gesloten
      && (state.opening.voorbeeld
        || seats.allSatisfy { Afronding.isKlaar(notes, stoel: $0) } && !Afronding.heeftConcept(drafts, hier))
    if ended {
      Uitvoer.regel(
        "Deze sessie is afgesloten. Terugkijken: \(Programma.aanroep) terugkijken \(recording.code.tekst); scorekaart: \(Programma.aanroep) scorekaart \(recording.code.tekst)"
      )
      return .goed
    }
    // Of a session that was opened for two windows one takes one seat: the other's screen is not for this one.
    let taken = archive.bezet(code)
    let apart =
      hier == nil && !aansluiten && people.count > 1 && env.isTerminal && invoer == nil && twoWindows
    if apart, taken.isEmpty {
      throw Opdrachtfout(
        "Deze sessie speelt u in twee vensters. Zeg welke stoel u neemt: \(Programma.aanroep) hervat \(recording.code.tekst) --stoel zsm (of veiligheidshuis).",
        .gebruik)
    }
    let mine =
      try hier.map { $0.filter(people.contains) }
      ?? (aansluiten || apart && taken.count == 1 ? vrije(archive, code, people) : people)
    guard !mine.isEmpty || state.gesloten else {
      throw Opdrachtfout(
        "De simulatie speelt deze stoel. Terughalen kan met: \(Programma.aanroep) overdragen \(recording.code.tekst) --stoel \((hier?.first ?? .zsm).rawValue) --aan mens --trainer",
        .nietToegestaan)
    }
    if overnemen { try Trainerswoordvraag.toets(env, archive, code) }
    if !state.gesloten { try Trainerswoordvraag.toetsKopie(env, archive, code) }
    // Not after the first text that somebody typed.
    try archive.controleerSchrijfbaar()
    // Before the terminal is taken; the leader holds them in its turn.
    _ = try archive.houd(code, overnemen ? [] : mine)
    let control = try env.bediening(invoer: invoer)
    defer { control.sluit() }
    let elsewhere = people.contains { !mine.contains($0) }
    let leader = Spelleider(archive, recording, control, stoelen: mine, samen: elsewhere, overnemen: overnemen)
    leader.signalen = elsewhere ? env.wachtsignalen(recording) : nil
    try leader.speel()
    return .goed
  }

  /// The one seat that nobody plays now.
  private static func vrije(_ archive: Archief, _ code: Sessiecode, _ people: [Stoel]) throws -> [Stoel] {
    let taken = archive.bezet(code)
    let free = people.filter { !taken.contains($0) }
    if free.count > 1 {
      throw Opdrachtfout(
        "Beide stoelen zijn vrij. Zeg welke u neemt: --stoel zsm of --stoel veiligheidshuis.", .gebruik)
    }
    if free.isEmpty, let seat = people.first {
      throw archive.bezet(code, seat)
    }
    return free
  }

  private static func draagOver(_ env: Omgeving) throws -> Uitgang {
    if env.argumenten.heeft("aflopen") {
      return try wijzig(env, stoelen: Stoel.allCases) { state throws(Weigering) in try state.laatAflopen() }
    }
    guard let seat = try stoel(env) else {
      throw Opdrachtfout("Zeg welke stoel: --stoel zsm of --stoel veiligheidshuis.", .gebruik)
    }
    let to = try env.argumenten.keuze("aan", Bezetting.self) ?? .simulatie
    // A seat that the simulation plays is given back to whoever waits there: nothing is taken from anybody.
    return try wijzig(env, stoelen: to == .mens ? [] : [seat]) { state throws(Weigering) in
      try state.overdragen([seat], aan: to)
    }
  }

  /// Only the trainer may do this; what it is for, for who is not.
  private static func eisTrainer(_ env: Omgeving, _ reason: String) throws(Opdrachtfout) {
    guard env.argumenten.heeft("trainer") else {
      throw Opdrachtfout("\(reason) Bent u dat, voeg dan --trainer toe.", .nietToegestaan)
    }
  }

  /// A trainer's change to a session, with what came of it.
  ///
  /// - Parameters:
  ///   - env: What is outside.
  ///   - seats: The seats of which somebody else will decide: nobody may be playing them.
  ///   - text: What the trainer wrote for it.
  ///   - change: The change.
  /// - Returns: The exit code.
  /// - Throws: `Opdrachtfout`, `ArchiefFout`, `Weigering`.
  private static func wijzig(
    _ env: Omgeving, stoelen seats: [Stoel], tekst text: String? = nil,
    _ change: (Sessie) throws(Weigering) -> [Gebeurtenis]
  ) throws -> Uitgang {
    try eisTrainer(
      env, "Dit verandert de sessie voor wie haar speelt, en toont wat beide stoelen dan horen: dat is aan de trainer.")
    let code = try env.code(env.argumenten.plek(0))
    let archive = try env.archief(aanmaken: false)
    var recording = try archive.lees(code)
    var state = recording.sessie
    if !state.gesloten { try Trainerswoordvraag.toets(env, archive, code) }
    guard Gegevensvraag.mag([text].compactMap(\.self), state.casus) else { return .goed }
    // Held until it is recorded, so that nobody sits down meanwhile.
    let held: Archief.Stoelen
    do throws(ArchiefFout) {
      held = try archive.houd(code, seats, overnemen: !seats.isEmpty && env.argumenten.heeft("overnemen"))
    } catch {
      guard case .stoelBezet(_, let seat, _, _) = error else { throw error }
      throw Opdrachtfout(
        "De stoel \(seat.naam) van de sessie \(code.tekst) wordt nu in een ander venster gespeeld. Laat wie daar zit stoppen, of voeg --overnemen toe: dan kan in dat venster niet verder gespeeld worden.",
        .nietToegestaan)
    }
    let news = try archive.verricht(&recording, sessie: &state, change)
    withExtendedLifetime(held) {}
    let teller = Verteller(state)
    for event in news { Uitvoer.regel("\(teller.moment(event))  \(teller.zin(event))") }
    return .goed
  }
}
