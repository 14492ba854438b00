import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

extension Opdrachten {
  static let schrijven: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "casussen", kort: "welke casussen en regio's er zijn", argumenten: "",
        uitleg: "Noemt de casussen en de regioprofielen, met de map waarin zij staan.", opties: [.json],
        voorbeeld: "leeratelier casussen"),
      doe: { env in
        let library = try env.bibliotheek()
        if env.argumenten.heeft("json") {
          let list = library.titels.map { title in
            [
              "casus": title.id, "titel": title.titel, "thema": title.thema,
              "speeltijd": title.speeltijd.map(String.init) ?? "",
            ]
          }
          try Uitvoer.json(list)
          return .goed
        }
        // An id is typed as it stands here: none is cut.
        let width = library.titels.map { Breedte.van($0.id) }.max() ?? 0
        for title in library.titels {
          let time = title.speeltijd.map { ", \($0) minuten" } ?? ""
          Uitvoer.regel("\(Breedte.pas(title.id, max(22, width))) \(Uitvoer.veilig(title.titel))\(time)")
        }
        Uitvoer.regel("")
        Uitvoer.regel("Regio's: \(library.regioIds.joined(separator: ", "))")
        Uitvoer.regel("Zij staan in: \(library.map)")
        Uitvoer.regel("Waar een casus over gaat, voor wie haar begeleidt: \(Programma.aanroep) casus CASUS --trainer")
        return .goed
      }),
    casus,
    regio,
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "controleer", kort: "een casus of regioprofiel nakijken", argumenten: "[BESTAND …]",
        uitleg:
          "Leest casussen, regioprofielen, verlopen, signalen, methoden en leergangen en noemt alle problemen tegelijk, met de plaats. Geef een bestand, een map of de naam van een casus of regio; zonder iets: alles in de map met casussen. Wat voor bestand het is, blijkt uit de inhoud. Een casus zonder fouten wordt ook gespeeld: willekeurig, om te zien of alles erin te bereiken is, en volgens de verwachte verlopen die ernaast liggen. Met --verbeter ziet u welke meldingen het programma zelf kan oplossen, en doet het dat na uw ja; het oude bestand blijft ernaast bewaard.",
        opties: [
          .json,
          .init(naam: "verbeter", waarde: nil, uitleg: "toon wat er veilig te verbeteren is, en doe het na een ja"),
          .init(naam: "toon", waarde: nil, uitleg: "met --verbeter: alleen tonen"),
          .init(naam: "ja", waarde: nil, uitleg: "met --verbeter: zonder te vragen"),
          .init(naam: "zonder-spelen", waarde: nil, uitleg: "lees alleen; speel de casussen en de verlopen niet"),
        ],
        voorbeeld: "leeratelier controleer scenarios/casussen/nachtslot.json"),
      doe: controleer),
    uitleggen,
    delen,
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "begrip", kort: "een woord uit het veld opzoeken", argumenten: "[WOORD …]",
        uitleg: "Zoekt een woord of afkorting op in de begrippenlijst. Zonder woord: wat u kunt opzoeken.", opties: [],
        voorbeeld: "leeratelier begrip ISD"),
      doe: { env in
        env.toonLang("Begrippen", breedte: 78) { _ in Begrippen.regels(env.argumenten.plaats.joined(separator: " ")) }
        return .goed
      }),
  ]
}
