import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  static let zoeken: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "zoek", kort: "woorden zoeken in een sessie", argumenten: "CODE WOORD…",
        uitleg:
          "Noemt de stappen van een opgenomen sessie waarin de woorden staan, en de notities erbij. Alle woorden moeten erin staan; hoofdletters en accenten maken niet uit.",
        opties: [
          .json,
          .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "alleen wat deze stoel kon zien"), trainer,
        ], voorbeeld: "leeratelier zoek kmt-rvx nachtslot"),
      doe: zoek),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "naam", kort: "een sessie een naam geven", argumenten: "CODE [NAAM …]",
        uitleg:
          "Geeft een sessie een naam waaraan u haar herkent, zoals \u{2018}duo 3\u{2019}; zonder NAAM toont het de naam. Gebruik een schuilnaam: lijsten en bladen gaan van hand tot hand. De laatste naam telt.",
        opties: [doorOptie], voorbeeld: "leeratelier naam kmt-rvx duo 3"),
      doe: geefNaam),
  ]

  private static func zoek(_ env: Omgeving) throws -> Uitgang {
    let (archive, recording, state) = try gesloten(env)
    let text = env.argumenten.plaats.dropFirst().joined(separator: " ")
    let seat = try stoel(env)
    let found = Zoekactie(text).vondsten(state, try archive.aantekeningen(recording.code)).filter { place in
      guard let seat, let step = place.stap else { return true }
      return state.isZichtbaar(state.gebeurtenissen[step], voor: state.rollen(seat))
    }
    if env.argumenten.heeft("json") {
      struct Row: Encodable { let stap: Int?, moment: String?, tekst: String }
      try Uitvoer.json(found.map { Row(stap: $0.stap, moment: $0.moment, tekst: $0.tekst) })
      return .goed
    }
    let shown = Uitvoer.veilig(text)
    guard !found.isEmpty else {
      Uitvoer.regel("\u{2018}\(shown)\u{2019} staat niet in \(recording.code.tekst).")
      return .goed
    }
    env.toonLang("\u{2018}\(shown)\u{2019} in \(recording.code.tekst)") { _ in
      found.map { place in
        place.stap.map { "stap \($0), \(place.moment ?? ""): \(place.tekst)" } ?? "hele sessie: \(place.tekst)"
      }
    }
    return .goed
  }

  private static func geefNaam(_ env: Omgeving) throws -> Uitgang {
    let (archive, code) = try sessie(env, env.argumenten.plek(0))
    let words = env.argumenten.plaats.dropFirst()
    guard !words.isEmpty else {
      let source = try archive.aantekeningen(code).last { $0.soort == .naam }?.tekst ?? ""
      Uitvoer.regel(source.isEmpty ? "\(code.tekst) heeft nog geen naam." : Uitvoer.veilig(source))
      return .goed
    }
    let name = try Sessienaam.gelezen(words.joined(separator: " "))
    let author = try door(env)
    guard Gegevensvraag.mag([name], try archive.lees(code).opening.casus) else { return .goed }
    try archive.voegToe(Aantekening(door: author, soort: .naam, tekst: name), code)
    Uitvoer.regel("\(code.tekst) heet nu \u{2018}\(name)\u{2019}.")
    return .goed
  }
}
