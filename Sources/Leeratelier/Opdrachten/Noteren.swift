import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  static let noteren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "noteer", kort: "een notitie of bladwijzer bij een stap", argumenten: "CODE STAP [TEKST …]",
        uitleg:
          "Zet een opmerking bij een stap van een sessie; zonder tekst een bladwijzer. STAP is een nummer, of \u{2018}nu\u{2019} voor de laatste stap. Een notitie verandert de opname niet.",
        opties: [doorOptie], voorbeeld: "leeratelier noteer kmt-rvx 34 'Hier viel het stil.' --door trainer"),
      doe: noteer),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "notities", kort: "de notities van een sessie", argumenten: "CODE",
        uitleg: "Noemt wat er naast de opname is geschreven: door wie, wanneer, en bij welke stap.",
        opties: [.json, trainer],
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
    let code = try env.code(env.argumenten.plek(0))
    let archive = try env.archief(aanmaken: false)
    let recording = try archive.lees(code)
    let number = try stap(env.argumenten.plek(1), recording.gebeurtenissen.count)
    let note = Notitie(
      gebeurtenis: number, tekst: Uitvoer.veilig(env.argumenten.plaats.dropFirst(2).joined(separator: " ")),
      door: try door(env)
    ).aantekening
    try archive.voegToe(note, code)
    if !isRol(note.door) {
      Uitvoer.melding(
        "Noem bij --door liever een rol dan een naam, zoals begeleider, trainer, deelnemer of stoel ZSM: een verslag gaat van hand tot hand."
      )
    }
    Uitvoer.regel("\(hoofdletter(note.soort.tekst)) bij stap \(number) van \(recording.code.tekst) is bewaard.")
    return .goed
  }

  private static func isRol(_ text: String) -> Bool {
    let roles = ["begeleider", "trainer", "deelnemer", "duo", "stoel", "observator", "collega", "gespreksleider"]
    let word = text.lowercased()
    return roles.contains { word.hasPrefix($0) }
      || Rol.allCases.contains { $0.rawValue == word || $0.naam.lowercased() == word }
  }

  /// A step by its number, or the last one.
  static func stap(_ text: String, _ count: Int) throws(Opdrachtfout) -> Int {
    if ["nu", "laatste"].contains(text.lowercased()) { return count - 1 }
    guard let number = Int(text), (0..<count).contains(number) else {
      throw Opdrachtfout(
        "Een stap is een nummer van 0 tot en met \(count - 1), of \u{2018}nu\u{2019}; er staat \u{2018}\(Uitvoer.veilig(text))\u{2019}.",
        .gebruik)
    }
    return number
  }

  private static func notities(_ env: Omgeving) throws -> Uitgang {
    let code = try env.code(env.argumenten.plek(0))
    let archive = try env.archief(aanmaken: false)
    // What the trainer noted of the other seat is not for somebody who still plays.
    if let row = try archive.sessies().first(where: { $0.code == code }), row.toestand == .open,
      !env.argumenten.heeft("trainer")
    {
      throw nogOpen(code.tekst)
    }
    let notes = Notitie.opVolgorde(try archive.aantekeningen(code))
    if env.argumenten.heeft("json") {
      struct Row: Encodable {
        let nummer: Int, soort: String, door: String, wandklok: String, gebeurtenis: Int?, tekst: String
        let gegevens: [String: String]
      }
      try Uitvoer.json(
        notes.map {
          Row(
            nummer: $0.nummer, soort: $0.soort.tekst, door: $0.door, wandklok: $0.wandklok, gebeurtenis: $0.gebeurtenis,
            tekst: $0.tekst, gegevens: $0.gegevens)
        })
      return .goed
    }
    if notes.isEmpty {
      Uitvoer.regel(
        "Er zijn nog geen notities bij \(code.tekst). Maak er een met: \(Programma.aanroep) noteer \(code.tekst) STAP TEKST"
      )
    }
    for note in notes {
      let place = note.gebeurtenis.map { "stap \($0)" } ?? "hele sessie"
      Uitvoer.alinea("\(place): \(Notitie.regel(note))")
    }
    return .goed
  }

  private static func fragmenten(_ env: Omgeving) throws -> Uitgang {
    let (archive, recording, state) = try gesloten(env)
    if let text = env.argumenten.waarde("zet") {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw Opdrachtfout("Schrijf --zet als PLAATS=STAP, zoals --zet 2=34.", .gebruik) }
      try archive.voegToe(
        Aantekening(
          door: try door(env), soort: .fragment, gebeurtenis: try stap(parts[1], state.gebeurtenissen.count),
          tekst: Uitvoer.veilig(env.argumenten.waarde("vraag") ?? ""),
          gegevens: ["plaats": String(try plaats(parts[0]))]),
        recording.code)
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
    for item in moments {
      let moment = state.klok.tekst(state.gebeurtenissen[item.gebeurtenis].tijd)
      Uitvoer.regel("\(item.plaats). \(item.aanleiding.naam), stap \(item.gebeurtenis), \(moment)")
      for text in [item.waarom, item.vraag] where !text.isEmpty { Uitvoer.alinea(text, inspringen: "   ") }
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
