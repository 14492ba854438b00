import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  static let noteren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "noteer", kort: "een notitie of bladwijzer bij een sessie of een stap",
        argumenten: "CODE [STAP] [TEKST …]",
        uitleg:
          "Zet een opmerking bij een stap van een sessie; zonder tekst een bladwijzer. STAP is een nummer, of \u{2018}nu\u{2019} voor de laatste stap. Zonder STAP gaat de opmerking over de hele sessie. Een notitie verandert de opname niet.",
        opties: [doorOptie, trainer], voorbeeld: "leeratelier noteer kmt-rvx 34 'Hier viel het stil.' --door trainer"),
      doe: noteer),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "notities", kort: "de notities van een sessie", argumenten: "CODE",
        uitleg:
          "Noemt wat er naast de opname is geschreven: door wie, wanneer, en bij welke stap. Met --doorstrepen zet u een streep door een notitie: zij blijft staan en telt niet meer mee.",
        opties: [
          .json, .init(naam: "doorstrepen", waarde: "NUMMER", uitleg: "streep de notitie met dit nummer door"),
          doorOptie,
          trainer,
        ],
        voorbeeld: "leeratelier notities kmt-rvx"),
      doe: notities),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "fragmenten", kort: "drie momenten voor het gesprek, en ze veranderen", argumenten: "CODE",
        uitleg:
          "Noemt de drie momenten waarmee het verslag begint. Het programma stelt ze voor; met --zet kiest u zelf een stap voor een plaats, met --wis komt het voorstel daar terug.",
        opties: [
          .json, .init(naam: "zet", waarde: "PLAATS=STAP", uitleg: "zet een stap op plaats 1, 2 of 3"),
          .init(naam: "vraag", waarde: "TEKST", uitleg: "met --zet: de vraag bij dit moment"),
          .init(naam: "wis", waarde: "PLAATS", uitleg: "laat op deze plaats het voorstel weer gelden"), doorOptie,
          trainer,
        ], voorbeeld: "leeratelier fragmenten kmt-rvx --zet 2=34 --vraag 'Wat had u hier nodig?'"),
      doe: fragmenten),
  ]

  private static func noteer(_ env: Omgeving) throws -> Uitgang {
    let (archive, code) = try sessie(env, env.argumenten.plek(0))
    let recording = try archive.lees(code)
    let rest = env.argumenten.plaats.dropFirst()
    // A text about the session stands alone or is quoted; before more words comes a step.
    let first = rest.first ?? ""
    let isNumber = Int(first) != nil || isNu(first)
    let isStep = isNumber || rest.count > 1 && !first.contains(where: \.isWhitespace)
    // How far an open session is, tells how much the other has done.
    let open = !recording.sessie.gesloten && !env.argumenten.heeft("trainer")
    if open, isStep, !isNu(first) {
      throw Opdrachtfout(
        "Deze sessie is nog open: een notitie komt dan bij het moment van nu. Schrijf \u{2018}nu\u{2019} als STAP, of noteer als trainer met --trainer.",
        .nietToegestaan)
    }
    if !open { try magTerug(env, archive, code, gesloten: recording.sessie.gesloten, trainer: true) }
    if isStep, !isNumber {
      throw Opdrachtfout(
        "Een stap is een nummer van 0 tot en met \(recording.gebeurtenissen.count - 1), of \u{2018}nu\u{2019}; er staat \u{2018}\(Uitvoer.veilig(first))\u{2019}. Gaat de notitie over de hele sessie, zet haar dan tussen aanhalingstekens.",
        .gebruik)
    }
    let number = isStep ? try stap(first, recording.gebeurtenissen.count) : nil
    let text = Uitvoer.veilig(rest.dropFirst(isStep ? 1 : 0).joined(separator: " "))
    guard isStep || !text.zonderSpaties.isEmpty else {
      throw Opdrachtfout(
        "Schrijf er een tekst bij, of noem een stap: \(Programma.aanroep) noteer \(code.tekst) 'Hier viel het stil.'",
        .gebruik)
    }
    let note = Notitie(gebeurtenis: number, tekst: text, door: try door(env)).aantekening
    guard Gegevensvraag.mag([note.tekst], recording.opening.casus) else { return .goed }
    try archive.voegToe(note, code)
    if !isRol(note.door) {
      Uitvoer.melding(
        "Noem bij --door liever een rol dan een naam, zoals begeleider, trainer, deelnemer of stoel ZSM: een verslag gaat van hand tot hand."
      )
    }
    let place = number.map { open ? "dit moment van " : "stap \($0) van " } ?? ""
    Uitvoer.regel("\(hoofdletter(note.soort.tekst)) bij \(place)\(recording.code.tekst) is bewaard.")
    return .goed
  }

  private static func isRol(_ text: String) -> Bool {
    let roles = ["begeleider", "trainer", "deelnemer", "duo", "stoel", "observator", "collega", "gespreksleider"]
    let word = text.lowercased()
    return roles.contains { word.hasPrefix($0) }
      || Rol.allCases.contains { $0.rawValue == word || $0.naam.lowercased() == word }
  }

  private static func isNu(_ text: String) -> Bool { ["nu", "laatste"].contains(text.lowercased()) }

  /// A step by its number, or the last one.
  static func stap(_ text: String, _ count: Int) throws(Opdrachtfout) -> Int {
    if isNu(text) { return count - 1 }
    guard let number = Int(text), (0..<count).contains(number) else {
      throw Opdrachtfout(
        "Een stap is een nummer van 0 tot en met \(count - 1), of \u{2018}nu\u{2019}; er staat \u{2018}\(Uitvoer.veilig(text))\u{2019}.",
        .gebruik)
    }
    return number
  }

  private static func notities(_ env: Omgeving) throws -> Uitgang {
    let (archive, code) = try sessie(env, env.argumenten.plek(0))
    // What the trainer noted of the other seat is not for somebody who still plays.
    if let row = try archive.sessies().first(where: { $0.code == code }) {
      try magTerug(
        env, archive, code, gesloten: row.toestand == .gesloten, trainer: env.argumenten.heeft("trainer"))
    }
    let before = try archive.aantekeningen(code)
    if let number = try env.argumenten.getal("doorstrepen", 1...Int.max) {
      guard let note = before.first(where: { $0.nummer == number }), !note.isKenmerk else {
        throw Opdrachtfout(
          "Bij \(code.tekst) is er geen notitie \(number). De nummers staan in: \(Programma.aanroep) notities \(code.tekst)",
          .geenInvoer)
      }
      if before.doorgestreept.contains(number) {
        throw Opdrachtfout("Notitie \(number) van \(code.tekst) is al doorgestreept.", .gebruik)
      }
      try archive.voegToe(.streep(door: try door(env), nummer: number), code)
    }
    let all = try archive.aantekeningen(code)
    let struck = all.doorgestreept
    let notes = Notitie.opVolgorde(all.filter { !$0.isKenmerk })
    if env.argumenten.heeft("json") {
      struct Row: Encodable {
        let nummer: Int, soort: String, door: String, wandklok: String, gebeurtenis: Int?, tekst: String
        let gegevens: [String: String], doorgestreept: Bool
      }
      try Uitvoer.json(
        notes.map {
          Row(
            nummer: $0.nummer, soort: $0.soort.tekst, door: $0.door, wandklok: $0.wandklok, gebeurtenis: $0.gebeurtenis,
            tekst: $0.tekst, gegevens: $0.gegevens, doorgestreept: struck.contains($0.nummer))
        })
      return .goed
    }
    if notes.isEmpty {
      Uitvoer.regel(
        "Er zijn nog geen notities bij \(code.tekst). Maak er een met: \(Programma.aanroep) noteer \(code.tekst) STAP TEKST"
      )
    }
    env.toonLang("Notities bij \(code.tekst)") { _ in
      notes.map { note in
        let place = note.gebeurtenis.map { "stap \($0)" } ?? "hele sessie"
        return "\(note.nummer). \(place): \(Notitie.regel(note, doorgestreept: struck.contains(note.nummer)))"
      }
    }
    return .goed
  }

  private static func fragmenten(_ env: Omgeving) throws -> Uitgang {
    let (archive, recording, state) = try gesloten(env)
    if let text = env.argumenten.waarde("zet") {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw Opdrachtfout("Schrijf --zet als PLAATS=STAP, zoals --zet 2=34.", .gebruik) }
      let note = Aantekening(
        door: try door(env), soort: .fragment, gebeurtenis: try stap(parts[1], state.gebeurtenissen.count),
        tekst: Uitvoer.veilig(env.argumenten.waarde("vraag") ?? ""),
        gegevens: ["plaats": String(try plaats(parts[0]))])
      guard Gegevensvraag.mag([note.tekst], state.casus) else { return .goed }
      try archive.voegToe(note, recording.code)
    } else if env.argumenten.waarde("vraag") != nil {
      throw Opdrachtfout("--vraag hoort bij --zet PLAATS=STAP.", .gebruik)
    }
    if let text = env.argumenten.waarde("wis") {
      try archive.voegToe(
        Aantekening(
          door: try door(env), soort: .fragment, tekst: "", gegevens: ["plaats": String(try plaats(text))]),
        recording.code)
    }
    let moments = Fragment.van(state, try archive.aantekeningen(recording.code))
    if let decided = Beslismoment(state), !moments.contains(where: { $0.gebeurtenis == decided.gebeurtenis }) {
      Uitvoer.melding(
        "Let op: de beslissing (stap \(decided.gebeurtenis)) staat nu niet bij de drie momenten.")
    }
    if env.argumenten.heeft("json") {
      struct Row: Encodable {
        let plaats: Int, stap: Int, moment: String, aanleiding: String, waarom: String, vraag: String
      }
      try Uitvoer.json(
        moments.map {
          Row(
            plaats: $0.plaats, stap: $0.gebeurtenis,
            moment: state.klok.tekst(state.gebeurtenissen[$0.gebeurtenis].tijd),
            aanleiding: $0.aanleiding.rawValue, waarom: $0.waarom, vraag: $0.vraag)
        })
      return .goed
    }
    env.toonLang("De drie momenten van \(recording.code.tekst)", tabel: true) { width in
      moments.flatMap { item in
        let moment = state.klok.tekst(state.gebeurtenissen[item.gebeurtenis].tijd)
        return ["\(item.plaats). \(item.aanleiding.naam), stap \(item.gebeurtenis), \(moment)"]
          + [item.waarom, item.vraag].filter { !$0.isEmpty }.flatMap { Uitvoer.gevouwen($0, width, inspringen: "   ") }
      }
    }
    return .goed
  }

  private static func plaats(_ text: String) throws(Opdrachtfout) -> Int {
    guard let place = Int(text), (1...3).contains(place) else {
      throw Opdrachtfout("Een plaats is 1, 2 of 3; er staat \u{2018}\(Uitvoer.veilig(text))\u{2019}.", .gebruik)
    }
    return place
  }
}
