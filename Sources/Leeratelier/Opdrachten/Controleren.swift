import FoundationEssentials
import Scenario
import Regiosimulatie
import SimEngine
import Verslag

extension Opdrachten {
  /// Reads, checks and plays scenario files.
  static func controleer(_ env: Omgeving) throws -> Uitgang {
    let files = env.argumenten.plaats
    let plays = !env.argumenten.heeft("zonder-spelen")
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
    for index in checked.indices { checked[index].diagnostics += instellingsmeldingen(checked[index]) }
    if plays {
      for index in checked.indices {
        checked[index].diagnostics += doorloopmeldingen(env, checked[index]) + speeltijdmeldingen(env, checked[index])
      }
    }
    let all = checked.flatMap(\.diagnostics)
    var wrong = all.contains { $0.ernst == .fout }
    if env.argumenten.heeft("json") {
      let rows = checked.flatMap { DiagnosticFormatter.regels($0.diagnostics, in: $0.source) }
      try Uitvoer.json(rows)
    } else {
      for item in checked {
        for line in DiagnosticFormatter.tekst(item.diagnostics, in: item.source) { Uitvoer.regel(line) }
      }
      var differences = 0
      if !wrong, plays { differences = try speelVerlopen(env, files) }
      wrong = wrong || differences > 0
      let runs =
        differences == 0 ? "" : " \(differences == 1 ? "1 afwijking" : "\(differences) afwijkingen") in de verlopen."
      Uitvoer.regel(
        "\(checked.count == 1 ? "1 bestand" : "\(checked.count) bestanden"): \(DiagnosticFormatter.samenvatting(all))\(runs)"
      )
    }
    return wrong ? .gegevens : .goed
  }

  /// The library in which a file lies; the program's own where it lies elsewhere.
  private static func bibliotheek(bij path: String, _ env: Omgeving) -> Bibliotheek? {
    let own = Bibliotheek(map: URL(filePath: path).deletingLastPathComponent().deletingLastPathComponent().path)
    return own.regioIds.isEmpty ? try? env.bibliotheek() : own
  }

  /// What is wrong with the settings of the regiosimulatie in a regioprofiel that could be read.
  private static func instellingsmeldingen(_ file: (source: SourceText, diagnostics: [Diagnostic])) -> [Diagnostic] {
    guard case .regioprofiel(let id) = Bibliotheek.soort(pad: file.source.bestand),
      let profile = RegioprofielReader.lees(file.source, id: id).waarde, let places = CasusPlaatsen(file.source)
    else { return [] }
    return Regioinstellingen.meldingen(profile, in: places)
  }

  /// What only play shows of a casus without errors, in the region that it names.
  private static func doorloopmeldingen(
    _ env: Omgeving, _ file: (source: SourceText, diagnostics: [Diagnostic])
  ) -> [Diagnostic] {
    guard case .casus(let id) = Bibliotheek.soort(pad: file.source.bestand),
      !file.diagnostics.contains(where: { $0.ernst == .fout }),
      let library = bibliotheek(bij: file.source.bestand, env)
    else { return [] }
    let read = CasusReader.lees(file.source, id: id)
    guard let casus = read.waarde, let places = CasusPlaatsen(file.source) else { return [] }
    guard let regio = library.regio(casus.regio).waarde else { return library.onbekendeRegio(read) }
    return Doorlooprapport.maak(
      casus, regio, keren: Doorlooprapport.proefspellen, zaad: 0, instroomdatum: Opening.vasteDatum(casus),
      totAllesBereikt: true
    ).meldingen(casus, in: places)
  }

  /// Whether the playing time that a casus declares is near what its expected runs take.
  private static func speeltijdmeldingen(
    _ env: Omgeving, _ file: (source: SourceText, diagnostics: [Diagnostic])
  ) -> [Diagnostic] {
    guard case .casus(let id) = Bibliotheek.soort(pad: file.source.bestand),
      !file.diagnostics.contains(where: { $0.ernst == .fout }),
      let library = bibliotheek(bij: file.source.bestand, env), library.heeftVerloop(id),
      let casus = CasusReader.lees(file.source, id: id).waarde, let places = CasusPlaatsen(file.source),
      let runs = library.verlopen(id).waarde,
      let longest = Speeltijd.langste(runs, casus, regio: { library.regio($0).waarde }),
      !longest.tijd.past(casus.speeltijd)
    else { return [] }
    let near = Casus.speeltijden.first(where: longest.tijd.past)
    return [
      Diagnostic(
        .speeltijdWijktAf, at: places("speeltijd"),
        "de casus zegt \(casus.speeltijd) minuten; het verloop \(citaat(longest.verloop)) duurt naar schatting \(longest.tijd.minuten)",
        hint: near.map { "schrijf \"speeltijd\": \($0)" }
          ?? "maak de casus korter: minder om te lezen of te schrijven, of een verloop met minder stappen")
    ]
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
      guard let casus = library.casus(id).waarde, library.heeftVerloop(id),
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
}
