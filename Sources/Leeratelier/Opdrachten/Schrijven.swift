import Foundation
import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

extension Opdrachten {
  private static let json = Opdrachtvorm.Optie(naam: "json", waarde: nil, uitleg: "als JSON, voor andere programma's")

  static let schrijven: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "casussen", kort: "welke casussen en regio's er zijn", argumenten: "",
        uitleg: "Noemt de casussen en de regioprofielen, met de map waarin zij staan.", opties: [json],
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
          Uitvoer.regel(try JSONUitvoer.tekst(list))
          return 0
        }
        for title in library.titels {
          let time = title.speeltijd.map { ", \($0) minuten" } ?? ""
          Uitvoer.regel(
            "\(Breedte.pas(title.id, 22)) \(Uitvoer.veilig(title.titel)) (\(Uitvoer.veilig(title.thema))\(time))")
        }
        Uitvoer.regel("")
        Uitvoer.regel("Regio's: \(library.regioIds.joined(separator: ", "))")
        Uitvoer.regel("Zij staan in: \(library.map)")
        return 0
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "controleer", kort: "een casus of regioprofiel nakijken", argumenten: "[BESTAND …]",
        uitleg:
          "Leest casussen, regioprofielen en verlopen en noemt alle problemen tegelijk, met de plaats. Zonder bestand: alles in de map met casussen. Bij een casus worden ook de verwachte verlopen gespeeld.",
        opties: [json, .init(naam: "zonder-spelen", waarde: nil, uitleg: "speel de verlopen niet")],
        voorbeeld: "leeratelier controleer scenarios/casussen/nachtslot.json"),
      doe: controleer),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "uitleg", kort: "wat een melding van controleer betekent", argumenten: "[CODE]",
        uitleg: "Legt een melding uit, met een voorbeeld. Zonder code: alle meldingen.", opties: [],
        voorbeeld: "leeratelier uitleg L-012"),
      doe: leguit),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "begrip", kort: "een woord uit het veld opzoeken", argumenten: "[WOORD …]",
        uitleg: "Zoekt een woord of afkorting op in de begrippenlijst. Zonder woord: wat u kunt opzoeken.", opties: [],
        voorbeeld: "leeratelier begrip ISD"),
      doe: { env in
        for line in Begrippen.regels(env.argumenten.plaats.joined(separator: " ")) {
          for folded in Uitvoer.vouw(Uitvoer.veilig(line), 78) { Uitvoer.regel(folded) }
        }
        return 0
      }),
  ]

  private static func controleer(_ env: Omgeving) throws -> Int32 {
    let files = env.argumenten.plaats
    var checked: [(source: SourceText, diagnostics: [Diagnostic])] = []
    if files.isEmpty {
      checked = try env.bibliotheek().controleer()
    } else {
      for path in files {
        guard FileManager.default.fileExists(atPath: path) else {
          throw Opdrachtfout("Het bestand is er niet: \(path)", .geenInvoer)
        }
        checked.append(Bibliotheek.controleer(pad: path))
      }
    }
    let all = checked.flatMap(\.diagnostics)
    var wrong = all.contains { $0.ernst == .fout }
    if env.argumenten.heeft("json") {
      let rows = checked.flatMap { DiagnosticFormatter.regels($0.diagnostics, in: $0.source) }
      Uitvoer.regel(try JSONUitvoer.tekst(rows))
    } else {
      for item in checked {
        for line in DiagnosticFormatter.tekst(item.diagnostics, in: item.source) { Uitvoer.regel(Uitvoer.veilig(line)) }
      }
      var differences = 0
      if !wrong, !env.argumenten.heeft("zonder-spelen") { differences = try speelVerlopen(env, files) }
      wrong = wrong || differences > 0
      let runs =
        differences == 0 ? "" : " \(differences == 1 ? "1 afwijking" : "\(differences) afwijkingen") in de verlopen."
      Uitvoer.regel(
        "\(checked.count == 1 ? "1 bestand" : "\(checked.count) bestanden"): \(DiagnosticFormatter.samenvatting(all))\(runs)"
      )
    }
    return wrong ? Uitgang.gegevens.rawValue : 0
  }

  /// Plays the expected runs of the casussen that were checked; the number of places where one goes otherwise.
  private static func speelVerlopen(_ env: Omgeving, _ files: [String]) throws -> Int {
    var count = 0
    let folders = Set(files.map { URL(filePath: $0).deletingLastPathComponent().deletingLastPathComponent().path })
    let library = files.isEmpty ? try env.bibliotheek() : Bibliotheek(map: folders.sorted().first ?? ".")
    let wanted =
      files.isEmpty
      ? library.casusIds
      : files.map {
        URL(filePath: $0).lastPathComponent.replacing(".verloop.json", with: "").replacing(".json", with: "")
      }
    for id in library.casusIds where wanted.contains(id) {
      guard let casus = library.casus(id).waarde, FileManager.default.fileExists(atPath: library.pad(verloop: id)),
        let runs = library.verlopen(id).waarde
      else { continue }
      for run in runs {
        guard let regio = library.regio(run.regio ?? casus.regio).waarde else {
          Uitvoer.regel(
            "\(library.pad(verloop: id)): verloop \u{2018}\(run.naam)\u{2019}: de regio \(run.regio ?? casus.regio) is niet te lezen"
          )
          count += 1
          continue
        }
        var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: true))
        player.speelUit()
        let differences = player.afwijkingen + Scorekaart.van(player.sessie).afwijkingen(van: run.scorekaart)
        for text in differences {
          Uitvoer.regel("\(library.pad(verloop: id)): verloop \u{2018}\(run.naam)\u{2019}, \(text)")
        }
        count += differences.count
      }
    }
    return count
  }

  private static func leguit(_ env: Omgeving) throws -> Int32 {
    guard let wanted = env.argumenten.plaats.first else {
      for item in Beschrijving.alle { Uitvoer.regel("\(item.code.rawValue)  \(item.titel)") }
      return 0
    }
    let name = wanted.uppercased()
    guard let found = Beschrijving.alle.first(where: { $0.code.rawValue == name }) else {
      let near =
        NearMiss.suggestion(for: name, among: Beschrijving.alle.map(\.code.rawValue)).map { " Bedoelde u \($0)?" } ?? ""
      throw Opdrachtfout("Er is geen melding \(wanted).\(near) Alle meldingen: leeratelier uitleg", .gebruik)
    }
    Uitvoer.regel("\(found.code.rawValue): \(found.titel)")
    Uitvoer.regel("")
    for line in Uitvoer.vouw(Uitvoer.veilig(found.uitleg), 78) { Uitvoer.regel(line) }
    Uitvoer.regel("")
    Uitvoer.regel("Een voorbeeld dat deze melding geeft:")
    Uitvoer.regel(Uitvoer.veilig(found.voorbeeld.getoond))
    return 0
  }
}

/// JSON for other programs: sorted keys, no escaped slashes.
enum JSONUitvoer {
  static func tekst(_ value: some Encodable, mooi: Bool = true) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      mooi ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
