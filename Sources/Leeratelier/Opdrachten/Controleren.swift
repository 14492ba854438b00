import FoundationEssentials
import Regiosimulatie
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  /// Reads, checks and plays scenario files.
  static func controleer(_ env: Omgeving) throws -> Uitgang {
    let mends = env.argumenten.heeft("verbeter")
    for option in ["toon", "ja"] where env.argumenten.heeft(option) && !mends {
      throw Opdrachtfout("--\(option) hoort bij --verbeter.", .gebruik)
    }
    if mends {
      if env.argumenten.heeft("json") { throw Opdrachtfout("--verbeter en --json gaan niet samen.", .gebruik) }
      return try verbeter(env, Controle(env).bestanden())
    }
    let control = Controle(env)
    let checked = try control.alles()
    let all = checked.flatMap(\.diagnostics)
    if env.argumenten.heeft("json") {
      try Uitvoer.json(checked.flatMap { DiagnosticFormatter.regels($0.diagnostics, in: $0.source) })
    } else {
      for item in checked {
        for line in DiagnosticFormatter.tekst(item.diagnostics, in: item.source) { Uitvoer.regel(line) }
      }
      Uitvoer.regel(
        "\(checked.count == 1 ? "1 bestand" : "\(checked.count) bestanden"): \(DiagnosticFormatter.samenvatting(all))")
      for item in checked {
        let open = Casusgeraamte.openPlekken(item.source)
        guard let first = open.first else { continue }
        Uitvoer.melding(
          "\(item.source.bestand): nog \(open.count == 1 ? "één tekst" : "\(open.count) teksten") van het geraamte tussen [ en ] in te vullen, te beginnen op regel \(item.source.position(of: first.lower).regel)."
        )
      }
      if all.contains(where: { !$0.wijzigingen.isEmpty }) {
        Uitvoer.regel("Een deel kan het programma zelf verbeteren: voeg --verbeter toe.")
      }
    }
    return all.contains { $0.ernst == .fout } ? .gegevens : .goed
  }
}

/// What `controleer` looks at, and what it finds: in the files themselves, in what lies beside them, and in play.
struct Controle {
  /// A file with what was found in it.
  typealias Nagekeken = (source: SourceText, diagnostics: [Diagnostic])

  private let env: Omgeving
  private let plays: Bool

  init(_ env: Omgeving) {
    self.env = env
    plays = !env.argumenten.heeft("zonder-spelen")
  }

  /// Every file that is asked for, with its findings; beside a casus also its expected runs.
  func alles() throws -> [Nagekeken] {
    var checked: [Nagekeken] = []
    if env.argumenten.plaats.isEmpty {
      checked = try env.bibliotheek().controleer()
    } else {
      for path in try bestanden() { checked.append(Bibliotheek.controleer(pad: path)) }
      for index in checked.indices { checked[index].diagnostics += regiomeldingen(checked[index]) }
    }
    for index in checked.indices { checked[index].diagnostics += instellingsmeldingen(checked[index]) }
    for index in checked.indices { checked[index].diagnostics += verloopmeldingen(checked[index], checked) }
    guard plays else { return checked }
    let reports = doorlopen(checked)
    for index in checked.indices {
      checked[index].diagnostics += reports[index] + speeltijdmeldingen(checked[index])
    }
    return checked
  }

  /// The paths that the arguments come to: a folder is what is in it, a name a file of the library; with a casus its expected runs.
  func bestanden() throws -> [String] {
    var paths: [String] = []
    if env.argumenten.plaats.isEmpty {
      let library = try env.bibliotheek()
      return Bibliotheek.bestanden(in: library.map)
    }
    for word in env.argumenten.plaats { paths += try bestanden(word) }
    var result: [String] = []
    for path in paths where !result.contains(path) {
      result.append(path)
      let runs = Controle.verlooppad(path)
      if path.hasSuffix(".json"), !path.hasSuffix(".verloop.json"), !paths.contains(runs),
        FileManager.default.fileExists(atPath: runs)
      {
        result.append(runs)
      }
    }
    return result
  }

  private func bestanden(_ word: String) throws -> [String] {
    var isFolder = false
    if FileManager.default.fileExists(atPath: word, isDirectory: &isFolder) {
      guard isFolder else { return [word] }
      let found = Bibliotheek.bestanden(in: word)
      if found.isEmpty {
        throw Opdrachtfout(
          "In de map \(word) staat geen bestand dat op .json eindigt. Geef een bestand op, of een map met casussen.",
          .geenInvoer)
      }
      return found
    }
    if !word.contains("/"), let library = try? env.bibliotheek() {
      let id = word.hasSuffix(".json") ? String(word.dropLast(5)) : word
      let named = library.pad(id: id)
      if !named.isEmpty { return named }
      if !word.contains(".") {
        let known = library.alleIds
        let near = NearMiss.suggestion(for: id, among: known).map { " Bedoelde u \($0)?" } ?? ""
        throw Opdrachtfout(
          "Er is geen bestand, casus of regio \u{2018}\(word)\u{2019}.\(near) Wat er is, noemt: \(Programma.aanroep) casussen",
          .geenInvoer)
      }
    }
    throw Opdrachtfout("Het bestand is er niet: \(word)", .geenInvoer)
  }

  /// Where the expected runs of a casus lie.
  static func verlooppad(_ path: String) -> String {
    (path.hasSuffix(".json") ? String(path.dropLast(5)) : path) + ".verloop.json"
  }

  /// The library in which a file lies; the program's own where it lies elsewhere.
  func bibliotheek(bij path: String) -> Bibliotheek? {
    let own = Bibliotheek(map: URL(filePath: path).deletingLastPathComponent().deletingLastPathComponent().path)
    return own.regioIds.isEmpty ? try? env.bibliotheek() : own
  }

  // MARK: what else is found

  private func casus(_ file: Nagekeken) -> Gelezen<Casus>? {
    guard case .casus(let id) = Bibliotheek.soort(file.source) else { return nil }
    return CasusReader.lees(file.source, id: id)
  }

  /// Whether the region that a casus names is there.
  private func regiomeldingen(_ file: Nagekeken) -> [Diagnostic] {
    guard let read = casus(file), read.waarde != nil, let library = bibliotheek(bij: file.source.bestand) else {
      return []
    }
    return library.onbekendeRegio(read)
  }

  /// What is wrong with the settings of the regiosimulatie in a regioprofiel that could be read.
  private func instellingsmeldingen(_ file: Nagekeken) -> [Diagnostic] {
    guard case .regioprofiel(let id) = Bibliotheek.soort(file.source),
      let profile = RegioprofielReader.lees(file.source, id: id).waarde, let places = CasusPlaatsen(file.source)
    else { return [] }
    let log = DiagnosticLog()
    RegioCheck.run(profile, at: places, log)
    return log.sorted + Regioinstellingen.meldingen(profile, in: places)
  }

  /// Of a casus: whether runs lie beside it; of runs: whether they name what is there, and go as they say.
  private func verloopmeldingen(_ file: Nagekeken, _ all: [Nagekeken]) -> [Diagnostic] {
    switch Bibliotheek.soort(file.source) {
    case .casus:
      guard plays, !file.diagnostics.contains(where: { $0.ernst == .fout }), let places = CasusPlaatsen(file.source),
        !FileManager.default.fileExists(atPath: Controle.verlooppad(file.source.bestand))
      else { return [] }
      return [
        Diagnostic(
          .verloopOntbreekt, at: places.begin,
          "naast een casus ligt een verwacht verloop; \(citaat(Controle.verlooppad(Bibliotheek.id(pad: file.source.bestand)), maximum: 60)) is er niet",
          hint: "speel de casus, sluit af, en bewaar haar met: leeratelier casus verloop CODE --uit BESTAND")
      ]
    case .verloop:
      let runs = VerloopReader.lees(file.source)
      guard let read = runs.waarde, let casus = casusVan(file.source.bestand, read, all),
        let library = bibliotheek(bij: file.source.bestand)
      else { return [] }
      // The library tells references itself.
      let references =
        env.argumenten.plaats.isEmpty ? [] : VerloopCheck.run(runs, of: casus, regions: Set(library.regioIds))
      let isWrong = (file.diagnostics + references).contains { $0.ernst == .fout }
      return references
        + (isWrong || !plays ? [] : Verloop.meldingen(read, casus, in: file.source) { library.regio($0).waarde })
    case .regioprofiel, .signaalreeks, .methode, .leergang: return []
    }
  }

  /// The casus that runs play: the one beside them, or the one that they name.
  private func casusVan(_ path: String, _ runs: [Verloop], _ all: [Nagekeken]) -> Casus? {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let name =
      path.hasSuffix(".verloop.json")
      ? String(path.dropLast(13)) + ".json" : folder + "/\(runs.first?.casus ?? "").json"
    if FileManager.default.fileExists(atPath: name),
      let bytes = Bestandslezer.bytes(van: name, maximum: SourceText.maximumBytes)
    {
      return CasusReader.lees(SourceText(bestand: name, bytes: bytes), id: Bibliotheek.id(pad: name)).waarde
    }
    guard let id = runs.first?.casus, let library = bibliotheek(bij: path), library.casusIds.contains(id) else {
      return nil
    }
    return library.casus(id).waarde
  }

  /// What only play shows of each casus without errors, in the region that it names.
  private func doorlopen(_ files: [Nagekeken]) -> [[Diagnostic]] {
    let jobs = files.map { file -> (casus: Casus, regio: Regioprofiel, places: CasusPlaatsen)? in
      guard !file.diagnostics.contains(where: { $0.ernst == .fout }), let casus = casus(file)?.waarde,
        let library = bibliotheek(bij: file.source.bestand), let places = CasusPlaatsen(file.source),
        let regio = library.regio(casus.regio).waarde
      else { return nil }
      return (casus, regio, places)
    }
    let reports = Doorlopen.alle(
      jobs.compactMap { job in job.map { ($0.casus, $0.regio) } }, keren: Doorlooprapport.proefspellen, zaad: 0,
      totAllesBereikt: true)
    var next = reports[...]
    return jobs.map { job in
      guard let job, let report = next.popFirst() else { return [] }
      return report.meldingen(job.casus, in: job.places)
    }
  }

  /// How much there is to read in a casus that has no runs yet to estimate its playing time by.
  private func leeslast(_ casus: Casus, _ places: CasusPlaatsen) -> [Diagnostic] {
    let minutes = Speeltijd.lezen(casus)
    guard minutes * 2 > casus.speeltijd else { return [] }
    return [
      Diagnostic(
        .leeslast, at: places("speeltijd"),
        "lezen is hoogstens de helft van de speeltijd; hier is het \(minutes) van de \(casus.speeltijd) minuten",
        hint: "maak de teksten korter, of kies een langere speeltijd")
    ]
  }

  /// Whether the playing time that a casus declares is near what its expected runs take.
  private func speeltijdmeldingen(_ file: Nagekeken) -> [Diagnostic] {
    guard !file.diagnostics.contains(where: { $0.ernst == .fout }), let casus = casus(file)?.waarde,
      let library = bibliotheek(bij: file.source.bestand), let places = CasusPlaatsen(file.source)
    else { return [] }
    guard FileManager.default.fileExists(atPath: Controle.verlooppad(file.source.bestand)) else {
      return leeslast(casus, places)
    }
    guard
      let bytes = Bestandslezer.bytes(van: Controle.verlooppad(file.source.bestand), maximum: SourceText.maximumBytes),
      // A run in which one seat is played says nothing of how long two take.
      let runs = VerloopReader.lees(SourceText(bestand: "", bytes: bytes)).waarde?.filter({ run in
        !casus.heeftZaak || Set(run.stappen.map(\.stoel)).count > 1
      }), !runs.isEmpty,
      let longest = Speeltijd.langste(runs, casus, regio: { library.regio($0).waarde }),
      !longest.tijd.past(casus.speeltijd)
    else { return [] }
    let near = Casus.speeltijden.first(where: longest.tijd.past)
    return [
      Diagnostic(
        .speeltijdWijktAf, at: places("speeltijd"),
        "de casus zegt \(casus.speeltijd) minuten; het verloop \(citaat(longest.verloop)) duurt naar schatting \(longest.tijd.minuten)",
        hint: near.map { "schrijf \"speeltijd\": \($0)" }
          ?? (longest.tijd.minuten < casus.speeltijd
            ? "zet de speeltijd lager, of maak de casus langer: meer om te vragen, te lezen of te schrijven"
            : "maak de casus korter: minder om te lezen of te schrijven, of een verloop met minder stappen"))
    ]
  }
}
