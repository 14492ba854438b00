import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  /// The method when none is named.
  private static let gewoneMethode = "vijf-stappen"

  static let reflecteren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "reflecteer", kort: "met een groep over een sessie of een atelier praten, stap voor stap",
        argumenten: "CODE|ATELIER",
        uitleg:
          "Leidt een groep door een methode, over één sessie (met haar code) of over alle duo's van een atelier (met zijn naam): per stap wat u doet, wie er spreekt, wat niet mag, en een klok. Ieder vertelt eerst zelf; "
          + "daarna komt het moment uit de opname; bij een atelier eerst waarin de duo's verschilden. Inzichten, een voornemen per deelnemer en leervragen met een bestemming schrijft u op "
          + "in de woorden van de groep. Alleen wat de groep aan het eind bevestigt wordt bewaard, als notities bij de sessie. De volgende "
          + "keer begint met de voornemens van de vorige. Een methode is een bestand in de map methoden, dat u kunt aanpassen.",
        opties: [
          .init(naam: "methode", waarde: "METHODE", uitleg: "een andere methode (gewoon \(gewoneMethode))"),
          .init(naam: "kort", waarde: nil, uitleg: "in ongeveer twintig minuten"),
          .init(
            naam: "na", waarde: "CODE|ATELIER",
            uitleg: "begin met de voornemens van dat gesprek; ook vóór de eerste sessie"),
          .init(naam: "blad", waarde: nil, uitleg: "schrijf daarna een A4 met wat u meeneemt"),
          .init(naam: "uit", waarde: "BESTAND", uitleg: "met --blad: waar het blad komt (- voor de standaarduitvoer)"),
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat"), doorOptie, trainer,
        ], voorbeeld: "leeratelier reflecteer kmt-rvx --methode incidentmethode --kort --blad"),
      doe: reflecteer),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "leervragen", kort: "de leervragen van alle sessies, per bestemming", argumenten: "",
        uitleg:
          "Verzamelt de leervragen die groepen bewaarden en telt ze per bestemming: eigen werk, operationeel overleg, tactisch overleg, "
          + "landelijk. Wat is doorgestreept telt niet mee.",
        opties: [.json, .init(naam: "csv", waarde: nil, uitleg: "als tabel voor een rekenblad")],
        voorbeeld: "leeratelier leervragen --csv > leervragen.csv"),
      doe: leervragen),
  ]

  /// What a conversation is about, with its notes and where what is kept of it goes.
  private struct Gespreksgrond {
    /// The session at which the notes stand.
    var code: Sessiecode
    /// The atelier whose whole group talks; nil: about one session.
    var atelier: Atelier?
    var stof: Gespreksstof
    /// Before a text is written down.
    var casus: Casus
    /// The conversations before this one.
    var eerder: [Reflectie]
    /// The number of this conversation.
    var keer: Int
    /// What participants wrote themselves at the end of their sessions.
    var eigen: [String]
    /// What the sheet says that it was about.
    var over: String

    /// As the user named it.
    var naam: String { atelier?.naam ?? code.tekst }

    /// Where what is written down lies until it is confirmed.
    var plek: Schrijfplek { Schrijfplek(stoel: nil, veld: "reflectie \(keer) \(atelier?.naam ?? "")".zonderSpaties) }

    /// What people were going to do after this: what the last talk kept, and what they wrote themselves.
    var daarna: Reflectie? {
      var last = eerder.last ?? Reflectie(keer: 1, methode: "")
      last.voornemens += eigen.filter { !last.voornemens.contains($0) }
      return last.voornemens.isEmpty ? nil : last
    }
  }

  private static func reflecteer(_ env: Omgeving) throws -> Uitgang {
    let archive = try env.archief(aanmaken: false)
    if let begun = try alleenBegin(env, archive) { return begun }
    let ground = try gespreksgrond(env, archive, env.argumenten.plek(0))
    let method = try env.methode(env.argumenten.waarde("methode") ?? gewoneMethode, try env.bibliotheek())
    if env.argumenten.waarde("uit") != nil, !env.argumenten.heeft("blad") {
      throw Opdrachtfout("De optie --uit hoort bij --blad.", .gebruik)
    }
    let former = try env.argumenten.waarde("na").map { try gespreksgrond(env, archive, $0).daarna }
    if let former, former == nil {
      Uitvoer.melding(
        "Van \(env.argumenten.waarde("na") ?? "") is geen gesprek met voornemens bewaard; dit gesprek begint zonder.")
    }
    let author = try door(env)
    var reflection = Reflectie(keer: ground.keer, methode: method.id, atelier: ground.atelier?.naam)
    let control = try env.bediening(invoer: env.argumenten.waarde("invoer"))
    defer { control.sluit() }
    // What a window that was closed left is taken up again, or thrown away.
    let left = try archive.concepten(ground.code)[ground.plek] ?? ""
    if !left.isEmpty {
      var kept = reflection
      kept.neem(concept: left)
      let on: Bool?
      do throws(Gestopt) {
        try control.lees(
          Blad(kop: "Reflectie · dit lag er nog, en is niet bevestigd", delen: Reflectiespel.delen(kept)),
          verder: "Enter om te kiezen:")
        on = try Gesprek(bediening: control).kies(
          "Gaat u daarmee verder?", [("ja", "Ja, wij gaan ermee verder", true), ("nee", "Nee, het mag weg", false)],
          kop: "Reflectie")
      } catch {
        control.sluit()
        Uitvoer.regel("Gestopt. Wat er lag, ligt er nog, en is niet bevestigd.")
        return .goed
      }
      if on ?? true { reflection = kept } else { try archive.bewaarConcept("", ground.code, ground.plek) }
    }
    var game = Reflectiespel(
      bediening: control, methode: method, kort: env.argumenten.heeft("kort"), stof: ground.stof,
      vorige: former ?? ground.eerder.last, klok: .echt, gegevens: Gegevensvraag(ground.casus, control))
    game.eigen = ground.eigen
    game.bewaar = { kept in
      // It is a draft: that it could not be kept is no reason to disturb a conversation.
      try? archive.bewaarConcept(kept.concept, ground.code, ground.plek)
    }
    var (confirmed, answered) = (false, false)
    do {
      do { try game.speel(&reflection) } catch .doorSpeler {}
      confirmed = reflection.isLeeg ? false : try game.bevestigd(reflection)
      answered = true
    } catch {
      // The input ended: nobody confirmed anything.
    }
    control.sluit()
    if answered { try archive.bewaarConcept("", ground.code, ground.plek) }
    guard confirmed else {
      Uitvoer.regel(
        reflection.isLeeg
          ? "Er is niets opgeschreven en niets bewaard." : "De groep heeft niet bevestigd: er is niets bewaard.")
      return .goed
    }
    try archive.voegToe(reflection.aantekeningen(door: author), ground.code)
    Uitvoer.regel(
      "Bewaard bij \(ground.atelier == nil ? "" : "atelier \(ground.naam), sessie ")\(ground.code.tekst). Een notitie weghalen kan nog: \(Programma.aanroep) notities \(ground.code.tekst)"
    )
    if env.argumenten.heeft("blad") {
      let kept = try gesprekken(archive, ground).last ?? reflection
      let page = Meeneemblad(naam: ground.naam, over: ground.over, kept).html
      let path = env.argumenten.waarde("uit") ?? "meenemen-\(bestandsnaam(ground.naam)).html"
      if path == "-" {
        Uitvoer.tekst(page)
      } else {
        try env.schrijf(page, naar: path)
        Uitvoer.regel("Het blad staat in \(volledig(path)). Open het in een browser.")
      }
    }
    return .goed
  }

  /// The beginning of a meeting: the intentions of the last, for an atelier that has nothing to talk about yet; nil: it has.
  private static func alleenBegin(_ env: Omgeving, _ archive: Archief) throws -> Uitgang? {
    let name = try env.argumenten.plek(0).zonderWit
    guard let after = env.argumenten.waarde("na"),
      let atelier = try archive.ateliers().first(where: { $0.naam.lowercased() == name.lowercased() })
    else { return nil }
    for code in atelier.sessies where try archive.lees(code).sessie.gesloten { return nil }
    try Trainerswoordvraag.toets(env, atelier)
    guard let former = try gespreksgrond(env, archive, after).daarna else {
      throw Opdrachtfout(
        "Van \(after) is geen gesprek met voornemens bewaard, en van atelier \(atelier.naam) is nog geen sessie afgesloten: er is nog niets om over te praten.",
        .nietToegestaan)
    }
    Uitvoer.regel("Wat u de vorige keer ging doen (\(after)):")
    for one in former.voornemens { Uitvoer.regel("- \(one)") }
    Uitvoer.regel("Wat is ervan gekomen, en wat hielp of zat in de weg? Daarvan wordt nu niets bewaard.")
    Uitvoer.regel(
      "Is een sessie van \(atelier.naam) afgesloten, dan leidt dezelfde opdracht het gesprek, weer met deze voornemens vooraan; dan wordt bewaard wat de groep bevestigt."
    )
    return .goed
  }

  /// A session by its code, or an atelier by its name.
  private static func gespreksgrond(_ env: Omgeving, _ archive: Archief, _ text: String) throws -> Gespreksgrond {
    let name = text.zonderWit
    if let atelier = try archive.ateliers().first(where: { $0.naam.lowercased() == name.lowercased() }) {
      return try gespreksgrond(env, archive, atelier)
    }
    guard Sessiecode(name) != nil else {
      let near = NearMiss.suggestion(for: name, among: try archive.ateliers().map(\.naam))
      throw Opdrachtfout(
        "Er is geen atelier \u{2018}\(name)\u{2019}, en een code van een sessie is het niet.\(near.map { " Bedoelde u \u{2018}\($0)\u{2019}?" } ?? "") Zie: \(Programma.aanroep) sessies, of \(Programma.aanroep) atelier",
        .gegevens)
    }
    let (_, recording, state) = try gesloten(env, code: name, trainer: env.argumenten.heeft("trainer"))
    let notes = try archive.aantekeningen(recording.code)
    return Gespreksgrond(
      code: recording.code, stof: Gespreksstof(state, notes), casus: state.casus,
      eerder: Reflectie.alle(notes).filter { $0.atelier == nil }, keer: Reflectie.volgende(notes),
      eigen: Reflectie.eigenVoornemens(notes),
      over: "\(state.casus.titel), sessie \(recording.code.tekst)")
  }

  private static func gespreksgrond(_ env: Omgeving, _ archive: Archief, _ atelier: Atelier) throws -> Gespreksgrond {
    try Trainerswoordvraag.toets(env, atelier)
    var closed: [(duo: Int, plaats: Int, code: Sessiecode, bron: Sessiebron)] = []
    for duo in atelier.duos {
      for round in duo.rondes {
        // One that cannot be read is named by the comparison.
        guard let source = try? Sessiebron(archive, round.sessie), source.sessie.gesloten else { continue }
        closed.append((duo.nummer, round.plaats, round.sessie, source))
      }
    }
    // The last round is what people come from; their notes stand at the first duo that played it.
    let last = closed.map(\.plaats).max()
    guard let last, let anchor = closed.first(where: { $0.plaats == last }) else {
      throw Opdrachtfout(
        "Van atelier \(atelier.naam) is nog geen sessie afgesloten: er is nog niets om over te praten. Zie: \(Programma.aanroep) atelier toon \(citeer(atelier.naam)). De voornemens van een vorige keer toont al: \(Programma.aanroep) reflecteer \(citeer(atelier.naam)) --na NAAM",
        .nietToegestaan)
    }
    let compared = try Ateliervergelijking(archive, atelier)
    for line in compared.nogBezig { Uitvoer.melding(line) }
    let notes = closed.flatMap(\.bron.aantekeningen)
    return Gespreksgrond(
      code: anchor.code, atelier: atelier,
      stof: Gespreksstof(compared, closed.filter { $0.plaats == last }.map { ($0.duo, $0.bron) }),
      casus: anchor.bron.sessie.casus, eerder: Reflectie.alle(notes).filter { $0.atelier == atelier.naam },
      keer: Reflectie.volgende(notes), eigen: Reflectie.eigenVoornemens(notes),
      over: "atelier \(atelier.naam), \(Aanduiding.duo.namen(Set(closed.map(\.duo)).sorted().map(String.init)))")
  }

  /// The conversations of a whole atelier that were kept.
  ///
  /// - Throws: `ArchiefFout` when its notes cannot be read.
  static func gesprekken(_ archive: Archief, van atelier: Atelier) throws(ArchiefFout) -> [Reflectie] {
    var notes: [Aantekening] = []
    for code in atelier.sessies { notes += try archive.aantekeningen(code) }
    return Reflectie.alle(notes).filter { $0.atelier == atelier.naam }
  }

  private static func gesprekken(_ archive: Archief, _ ground: Gespreksgrond) throws -> [Reflectie] {
    if let atelier = ground.atelier { return try gesprekken(archive, van: atelier) }
    return Reflectie.alle(try archive.aantekeningen(ground.code)).filter { $0.atelier == nil }
  }

  /// A name as a file can have it.
  private static func bestandsnaam(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" })
  }

  /// The notes of a session; of one that cannot be read it is said, and the others still count.
  private static func leesbaar(_ archive: Archief, _ code: Sessiecode) -> [Aantekening]? {
    do {
      return try archive.aantekeningen(code)
    } catch {
      Uitvoer.melding("Niet meegeteld: \(error.boodschap)")
      return nil
    }
  }

  private static func leervragen(_ env: Omgeving) throws -> Uitgang {
    if env.argumenten.heeft("json"), env.argumenten.heeft("csv") {
      throw Opdrachtfout("Kies --json of --csv.", .gebruik)
    }
    let archive = try env.archief(aanmaken: false)
    var rows: [LeervragenCSV.Rij] = []
    for session in try archive.sessies() {
      guard let notes = leesbaar(archive, session.code) else { continue }
      for talk in Reflectie.alle(notes) {
        rows += talk.leervragen.map {
          .init(
            code: session.code.tekst, casus: session.titel, bewaard: talk.wandklok, bestemming: $0.bestemming.rawValue,
            tekst: $0.tekst)
        }
      }
    }
    if env.argumenten.heeft("csv") {
      Uitvoer.tekst(LeervragenCSV.tekst(rows))
    } else if env.argumenten.heeft("json") {
      struct Antwoord: Encodable { let aantallen: [String: Int], leervragen: [LeervragenCSV.Rij] }
      let counts = Bestemming.allCases.map { goal in (goal.rawValue, rows.count { $0.bestemming == goal.rawValue }) }
      try Uitvoer.json(Antwoord(aantallen: Dictionary(uniqueKeysWithValues: counts), leervragen: rows))
    } else if rows.isEmpty {
      Uitvoer.regel("Er zijn nog geen leervragen. Zij ontstaan bij: \(Programma.aanroep) reflecteer CODE")
    } else {
      env.toonLang("Leervragen") { _ in
        Bestemming.allCases.flatMap { goal in
          let own = rows.filter { $0.bestemming == goal.rawValue }
          return ["\(hoofdletter(goal.naam)): \(own.count)"] + own.map { "- \($0.tekst) (\($0.code), \($0.casus))" }
        }
      }
    }
    return .goed
  }
}
