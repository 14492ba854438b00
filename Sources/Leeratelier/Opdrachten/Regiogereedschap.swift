import FoundationEssentials
import Scenario
import Verslag

extension Opdrachten {
  static let regio = Opdracht(
    vorm: Opdrachtvorm(
      naam: "regio", kort: "een regio vastleggen, en haar werkinstructie", argumenten: "WAT REGIO",
      uitleg:
        "\u{2018}regio nieuw ID\u{2019} stelt de acht vragen van de handreiking bij elk koppelvlak en schrijft er een regioprofiel van; u kunt teruggaan, stoppen en later verdergaan. Wat in de neutrale regio staat, ligt klaar als antwoord. \u{2018}regio werkinstructie REGIO\u{2019} zet op één blad wie wat doet, wanneer en langs welke weg, met de bron achter elke regel; REGIO is een naam of een bestand.",
      opties: [
        .init(naam: "uit", waarde: "BESTAND", uitleg: "schrijf het regioprofiel, of de werkinstructie, in dit bestand")
      ],
      voorbeeld: "leeratelier regio werkinstructie neutraal"),
    doe: { env in
      switch try env.argumenten.plek(0) {
      case "nieuw": return try nieuweRegio(env)
      case "werkinstructie": return try werkinstructie(env)
      case let word:
        throw Opdrachtfout(
          "\u{2018}regio \(word)\u{2019} bestaat niet. Kies \u{2018}regio nieuw\u{2019} of \u{2018}regio werkinstructie\u{2019}.",
          .gebruik)
      }
    })

  private static func nieuweRegio(_ env: Omgeving) throws -> Uitgang {
    let library = try env.bibliotheek()
    let talk = try Vraaggesprek(env, id: try env.argumenten.plek(1))
    let id = Bibliotheek.id(pad: talk.pad)
    let questions = Regiovragen(voorbeeld: try env.regio("neutraal", library).regio, id: id)
    let region = try talk.voer(questions, klaar: questions.klaar, kop: "Een nieuwe regio: \(id)") { made in
      let source = SourceText(bestand: talk.pad, tekst: Regiogeraamte.tekst(made))
      return Vraaggesprek.bezwaar(RegioprofielReader.lees(source, id: id).diagnostics, "regio")
    }
    guard let region else { return .goed }
    let text = Regiogeraamte.tekst(region)
    try talk.schrijf(text)
    Uitvoer.regel("De regio staat in \(volledig(talk.pad)).")
    Uitvoer.regel("Nakijken: \(Programma.aanroep) controleer \(talk.pad)")
    Uitvoer.regel("")
    for line in Werkinstructie.regels(region) { Uitvoer.alinea(line) }
    return .goed
  }

  private static func werkinstructie(_ env: Omgeving) throws -> Uitgang {
    let name = try env.argumenten.plek(1)
    let region: Regioprofiel
    if name.contains("/") || name.hasSuffix(".json") {
      region = try env.zonderFouten(
        RegioprofielReader.lees(SourceText(bestand: name, bytes: try env.inhoud(name)), id: Bibliotheek.id(pad: name)))
    } else {
      region = try env.regio(name, try env.bibliotheek()).regio
    }
    let lines = Werkinstructie.regels(region)
    if let path = env.argumenten.waarde("uit") {
      try env.schrijf(lines.flatMap { Uitvoer.vouw($0, 96) }.joined(separator: "\n") + "\n", naar: path)
      Uitvoer.regel("De werkinstructie staat in \(volledig(path)).")
    } else {
      env.toonLang("Werkinstructie \(region.naam)") { _ in lines }
    }
    return .goed
  }
}
