import Glibc
import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

extension Opdrachten {
  static let trainer = Opdrachtvorm.Optie(
    naam: "trainer", waarde: nil, uitleg: "ook als de sessie nog open is (voor de trainer)")

  static let doorOptie = Opdrachtvorm.Optie(
    naam: "door", waarde: "WIE", uitleg: "wie dit schrijft of doet (gewoon: begeleider)")

  /// Whose a note is when nobody says.
  static let gewoneDoor = "begeleider"

  /// By whom a note is: a role, not a name.
  static func door(_ env: Omgeving) throws(Opdrachtfout) -> String {
    guard let text = env.argumenten.waarde("door") else { return gewoneDoor }
    let clean = Uitvoer.veilig(text).zonderWit
    guard !clean.isEmpty, clean.count <= 40, !clean.contains("\n") else {
      throw Opdrachtfout(
        "--door is een rol in hoogstens 40 tekens, zoals begeleider of \u{2018}deelnemer zsm\u{2019}.", .gebruik)
    }
    guard Gegevensvraag.mag([clean], nil) else {
      throw Opdrachtfout("Noem bij --door een rol, zoals begeleider.", .gebruik)
    }
    return clean
  }

  static let terugzien: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "sessies", kort: "de opgenomen sessies, nieuwste eerst", argumenten: "",
        uitleg:
          "Noemt de sessies in het archief: code, wanneer geopend, open of gesloten, alleen, duo of twee terminals, casus, regio, de naam die zij kregen, en of het een voorbeeld of een andere weg is, of beschadigd. Beschadigd is hier: de opening, de casus of de regio is niet meer die van toen, of de laatste gebeurtenis ontbreekt of is een andere. Wat daartussen ligt, wordt nagekeken zodra u de sessie opent, en door \u{2018}controleer-archief\u{2019}.",
        opties: [
          .json,
          .init(naam: "aantal", waarde: "GETAL", uitleg: "hoogstens zoveel (gewoon: op een scherm 40, anders alle)"),
          .init(naam: "voor", waarde: "CODE", uitleg: "alleen sessies van vóór deze"),
        ], voorbeeld: "leeratelier sessies --aantal 20"),
      doe: sessies),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "terugkijken", kort: "een sessie stap voor stap terugzien", argumenten: "CODE",
        uitleg:
          "Speelt een opgenomen sessie terug: stap voor stap of vanzelf, met bij iedere stap wat een stoel toen wist; beide stoelen naast elkaar, of door de ogen van één. Vlak voor de beslissing staat de opname stil. Notities komen naast de opname te staan.",
        opties: [
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "kijk als deze stoel: zsm of veiligheidshuis"),
          trainer,
          doorOptie,
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "opdrachten uit een bestand"),
        ], voorbeeld: "leeratelier terugkijken kmt-rvx --stoel zsm"),
      doe: { env in
        try kijkTerug(
          env, code: env.argumenten.plek(0), stoel: try stoel(env), door: try door(env),
          invoer: env.argumenten.waarde("invoer"), trainer: env.argumenten.heeft("trainer"))
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "scorekaart", kort: "de bevindingen van een sessie", argumenten: "CODE",
        uitleg:
          "Toont per onderdeel een sterk punt, een vraag en een puzzel; met --alles alle bevindingen, met bron en onze maat apart.",
        opties: [
          .json, .init(naam: "csv", waarde: nil, uitleg: "alle bevindingen als CSV, voor een Nederlands rekenblad"),
          .init(naam: "alles", waarde: nil, uitleg: "alle bevindingen"),
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "alleen deze stoel"), trainer,
        ], voorbeeld: "leeratelier scorekaart kmt-rvx --alles"),
      doe: { env in
        let (_, recording, state) = try gesloten(env)
        let card = Scorekaart.van(state)
        if env.argumenten.heeft("json") {
          Uitvoer.dataregel(Uitvoer.veilig(card.json(code: recording.code.tekst)))
        } else if env.argumenten.heeft("csv") {
          Uitvoer.tekst(ScorekaartCSV.tekst(card, code: recording.code.tekst, sessie: state, stoel: try stoel(env)))
        } else {
          if let untold = try nietVerteld(env, recording, state) { Uitvoer.melding(untold) }
          let lines = ScorekaartTekst.regels(
            card, sessie: state, alles: env.argumenten.heeft("alles"), stoel: try stoel(env),
            meer: "\(Programma.aanroep) scorekaart \(recording.code.tekst) --alles")
          env.toonLang("Scorekaart \(recording.code.tekst)") { _ in lines }
        }
        return .goed
      }),
  ]

  /// That the participants did not tell their own story yet, which comes before the findings; nil: they did, or nobody played.
  private static func nietVerteld(_ env: Omgeving, _ recording: Opgenomen, _ state: Sessie) throws -> String? {
    guard !state.opening.voorbeeld, state.gesloten else { return nil }
    let notes = try env.archief(aanmaken: false).aantekeningen(recording.code)
    guard !notes.contains(where: { $0.soort == .eigenVerhaal }) else { return nil }
    return "Er is geen eigen verhaal van de deelnemers bewaard; laat hen eerst vertellen."
  }

  private static func sessies(_ env: Omgeving) throws -> Uitgang {
    let before = try env.argumenten.waarde("voor").map { text throws(Opdrachtfout) in try env.code(text) }
    let asked = try env.argumenten.getal("aantal", 1...1_000_000)
    // Somebody who looks sees the newest; a program that reads gets all.
    let limit = asked ?? (isatty(1) == 1 && !env.argumenten.heeft("json") ? 40 : nil)
    // One more says whether there are more.
    guard var rows = try env.bestaandArchief()?.sessies(voor: before, hoogstens: limit.map { $0 + 1 }) else {
      if env.argumenten.heeft("json") {
        Uitvoer.dataregel("[]")
      } else {
        Uitvoer.regel(
          "Er is nog geen archief (\(env.archiefpad)). Het ontstaat bij de eerste sessie: \(Programma.aanroep) duo CASUS"
        )
      }
      return .goed
    }
    let more = limit.map { rows.count > $0 } ?? false
    if more { rows.removeLast() }
    if env.argumenten.heeft("json") {
      struct Row: Encodable {
        let code: String, casus: String, regio: String, geopend: String, toestand: String
        let titel: String, voorbeeld: Bool, herkomst: String?, naam: String?, vorm: String, gaaf: Bool
      }
      try Uitvoer.json(
        rows.map {
          Row(
            code: $0.code.tekst, casus: $0.casus, regio: $0.regio, geopend: $0.geopend, toestand: $0.toestand.rawValue,
            titel: $0.titel,
            voorbeeld: $0.voorbeeld, herkomst: $0.herkomst, naam: $0.naam, vorm: $0.vorm, gaaf: $0.gaaf)
        })
      return .goed
    }
    if rows.isEmpty {
      Uitvoer.regel(
        before != nil
          ? "Er zijn geen oudere sessies." : "Er zijn nog geen sessies. Begin met: \(Programma.aanroep) duo CASUS")
    }
    if !rows.isEmpty { env.toonLang("De opgenomen sessies", tabel: true) { Sessielijst.regels(rows, $0) } }
    if more, let last = rows.last {
      Uitvoer.melding("Er zijn er meer: \(Programma.aanroep) sessies --voor \(last.code.tekst)")
    }
    return .goed
  }

  /// Plays a recorded session again.
  ///
  /// - Parameters:
  ///   - env: What is outside.
  ///   - text: The code of the session.
  ///   - stoel: The seat through whose eyes; nil: both.
  ///   - door: Who makes notes.
  ///   - invoer: A file with what somebody would type.
  ///   - trainer: Also a session that is still open.
  /// - Returns: The exit code.
  /// - Throws: `Opdrachtfout`, `ArchiefFout`.
  static func kijkTerug(
    _ env: Omgeving, code text: String, stoel: Stoel? = nil, door: String = gewoneDoor, invoer: String? = nil,
    trainer: Bool = false
  ) throws -> Uitgang {
    let (archive, recording, state) = try gesloten(env, code: text, trainer: trainer)
    let control = try env.bediening(invoer: invoer)
    defer { control.sluit() }
    var player = try Terugkijker(archive, recording, eind: state, stoel: stoel, door: door, bediening: control)
    try player.loop()
    return .goed
  }

  /// The recorded session that a command line names, if it may be looked back at.
  static func gesloten(_ env: Omgeving) throws -> (Archief, Opgenomen, Sessie) {
    try gesloten(env, code: env.argumenten.plek(0), trainer: env.argumenten.heeft("trainer"))
  }

  /// A recorded session that may be looked back at: a closed one, or any for the trainer; by the code of a duo its last closed
  /// one.
  static func gesloten(_ env: Omgeving, code text: String, trainer: Bool) throws -> (
    Archief, Opgenomen, Sessie
  ) {
    let (archive, code) = try sessie(env, text)
    let recording = try archive.lees(code)
    let state = recording.sessie
    try magTerug(env, archive, code, gesloten: state.gesloten, trainer: trainer)
    return (archive, recording, state)
  }

  /// A session that is still open is only for the trainer to look at, who may have set a word for that.
  static func magTerug(
    _ env: Omgeving, _ archive: Archief, _ code: Sessiecode, gesloten closed: Bool, trainer: Bool
  ) throws {
    if closed { return }
    guard trainer else { throw nogOpen(code.tekst) }
    try Trainerswoordvraag.toets(env, archive, code)
  }

  /// The refusal to show a session that is still open.
  static func nogOpen(_ code: String) -> Opdrachtfout {
    Opdrachtfout(
      "Deze sessie is nog open: terugkijken zou tonen wat de ander weet. Speel haar uit met \u{2018}\(Programma.aanroep) hervat \(code)\u{2019}, of kijk als trainer met --trainer.",
      .nietToegestaan)
  }
}
