import FoundationEssentials

extension Bibliotheek {
  /// What kind of scenario file this is.
  package enum Soort: Hashable, Sendable {
    case casus(id: String)
    case regioprofiel(id: String)
    case verloop
    case signaalreeks(id: String)
    case methode(id: String)
    case leergang(id: String)

    /// The kind, as a message names it.
    package var naam: String {
      switch self {
      case .casus: "casus"
      case .regioprofiel: "regioprofiel"
      case .verloop: "verloop"
      case .signaalreeks: "signalen"
      case .methode: "methode"
      case .leergang: "leergang"
      }
    }
  }

  /// The ids of everything in this library.
  package var alleIds: [String] { casusIds + regioIds + methodeIds + leergangIds + signaalreeksIds }

  /// The paths of the files that an id names.
  package func pad(id: String) -> [String] {
    let places: [(ids: [String], path: String)] = [
      (casusIds, pad(casus: id)), (regioIds, pad(regio: id)), (methodeIds, "\(methodenmap)/\(id).json"),
      (leergangIds, "\(leergangenmap)/\(id).json"), (signaalreeksIds, "\(signalenmap)/\(id).json"),
    ]
    return places.filter { $0.ids.contains(id) }.map(\.path)
  }

  /// The name of a file without its ending: the id of what is in it.
  package static func id(pad: String) -> String {
    let name = pad.split(separator: "/").last.map(String.init) ?? pad
    return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
  }

  /// The kind of file at a path, by its name and its folder: for what cannot be read.
  package static func soort(pad: String) -> Soort {
    let parts = pad.split(separator: "/")
    let id = id(pad: pad)
    if id.hasSuffix(".verloop") || id.hasPrefix("verloop") && parts.last == "verloop.json" { return .verloop }
    switch parts.dropLast().last {
    case "regioprofielen": return .regioprofiel(id: id)
    case "methoden": return .methode(id: id)
    case "leergangen": return .leergang(id: id)
    case "signalen": return .signaalreeks(id: id)
    default: return .casus(id: id)
    }
  }

  /// Fields by which one knows a kind, whatever the file is called and wherever it lies.
  private static let kenmerken: [(soort: @Sendable (String) -> Soort, velden: Set<String>)] = [
    (
      { .casus(id: $0) },
      [
        "puzzelstukken", "beslissingen", "weegoverleg", "aanvullende_vraag", "inleiding_huis", "inleiding_zsm",
        "personen", "feit",
        "verdachte", "sleutel", "doelen", "speeltijd", "waarschuwing", "instroom", "stelsel", "thema", "leerdoelen",
      ]
    ),
    ({ _ in .verloop }, ["verlopen"]),
    (
      { .regioprofiel(id: $0) },
      [
        "koppelvlakken", "zsm_open", "zsm_sluit", "loket_open", "loket_sluit", "wachttermijn", "adviesdrempel",
        "instroom_per_uur", "kpc", "officieren", "afspraken", "terugkoppeling", "systeem", "tafels", "prioriteiten",
      ]
    ),
    ({ .leergang(id: $0) }, ["delen"]), ({ .methode(id: $0) }, ["stappen"]), ({ .signaalreeks(id: $0) }, ["vignetten"]),
  ]

  /// The kind of a file by what is in it; by its name and folder where that does not tell.
  package static func soort(_ source: SourceText) -> Soort {
    let byName = soort(pad: source.bestand)
    guard let root = JSONParser.parse(source, DiagnosticLog())?.root, root.soort == .object else { return byName }
    let names = Set(root.children.compactMap { child in child.key.map { Rand.zonder($0) ?? $0 } })
    let id = id(pad: source.bestand)
    let scores = kenmerken.map { ($0.soort(id), $0.velden.intersection(names).count) }
    let best = scores.map(\.1).max() ?? 0
    let found = scores.filter { $0.1 == best }
    return best == 0 || found.count > 1 ? byName : found[0].0
  }

  /// Checks the file at a path, whatever its kind, and gives its findings with the text they are about.
  package static func controleer(pad: String) -> (source: SourceText, diagnostics: [Diagnostic]) {
    let read = lees(pad) { Gelezen(($0), DiagnosticLog(), true) }
    guard read.waarde != nil else { return (read.source, read.diagnostics) }
    return controleer(read.source)
  }

  /// Checks a text as the file that its name says it is in.
  package static func controleer(_ source: SourceText) -> (source: SourceText, diagnostics: [Diagnostic]) {
    func library() -> Bibliotheek {
      Bibliotheek(map: URL(filePath: source.bestand).deletingLastPathComponent().deletingLastPathComponent().path)
    }
    switch soort(source) {
    case .casus(let id): return (source, CasusReader.lees(source, id: id).diagnostics)
    case .regioprofiel(let id): return (source, RegioprofielReader.lees(source, id: id).diagnostics)
    case .verloop: return (source, VerloopReader.lees(source).diagnostics)
    case .methode(let id): return (source, MethodeReader.lees(source, id: id).diagnostics)
    case .leergang(let id):
      let read = LeergangReader.lees(source, id: id)
      return (source, read.met(LeergangCheck.casussen(in: read, van: library().casusIds)).diagnostics)
    case .signaalreeks(let id):
      let read = SignalenReader.lees(source, id: id)
      let regions = library().regioIds.compactMap { library().regio($0).waarde }
      return (source, read.met(VignetCheck.prioriteiten(in: read, van: regions)).diagnostics)
    }
  }

  /// How many folders deep a folder is looked through: a library is two deep, and somebody may name their whole home.
  private static let diepte = 3

  /// The scenario files in a folder and the folders in it, in order of the alphabet; the schemas, and what is hidden, left out.
  package static func bestanden(in folder: String) -> [String] { bestanden(in: folder, diepte: diepte) }

  private static func bestanden(in folder: String, diepte: Int) -> [String] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    return names.flatMap { name -> [String] in
      guard !name.hasPrefix(".") else { return [] }
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
      if isFolder { return name == "schema" || diepte == 1 ? [] : bestanden(in: path, diepte: diepte - 1) }
      let low = name.lowercased()
      return (low.hasSuffix(".json") || low.hasSuffix(".jsonc")) && !low.hasSuffix(".schema.json") ? [path] : []
    }
  }
}
