import FoundationEssentials
import Opname
import Scenario

/// What is played: a casus and a region, with the bytes that the archive keeps of them.
struct Speelscenario {
  var casus: Casus
  var regio: Regioprofiel
  var bron: Bronbytes
  /// Where the casus lies.
  var pad = ""
}

extension Omgeving {
  /// A casus and the region in which it is played, wholly checked.
  ///
  /// - Parameters:
  ///   - name: Id of the casus, with or without `.json`.
  ///   - regio: Id of a regioprofiel; nil: the one that the casus names.
  /// - Returns: Both, with their bytes.
  /// - Throws: `Opdrachtfout` when one of them is not there or has faults.
  func scenario(_ name: String, regio: String? = nil) throws(Opdrachtfout) -> Speelscenario {
    let library = try bibliotheek()
    let (casus, casusBytes) = try self.casus(name, library)
    let (profile, profileBytes) = try self.regio(regio ?? casus.regio, library)
    return Speelscenario(
      casus: casus, regio: profile,
      bron: Bronbytes(casusId: casus.id, casus: casusBytes, regioId: profile.id, regio: profileBytes),
      pad: library.pad(casus: casus.id))
  }

  /// A casus by its name or by the path of its file, with the region that it names: one beside it, or else one of the library.
  ///
  /// - Throws: `Opdrachtfout` when one of them is not there or has faults.
  func scenario(naamOfPad name: String) throws(Opdrachtfout) -> Speelscenario {
    let isPath = FileManager.default.fileExists(atPath: name)
    guard isPath || name.contains("/") else { return try scenario(name) }
    guard isPath, let bytes = Bestandslezer.bytes(van: name, maximum: SourceText.maximumBytes + 1) else {
      throw Opdrachtfout("Het bestand is er niet of niet te lezen: \(name)", .geenInvoer)
    }
    let source = SourceText(bestand: name, bytes: bytes)
    guard case .casus(let id) = Bibliotheek.soort(source) else {
      throw Opdrachtfout(
        "In \(name) staat geen casus. Wat er wel in staat, zegt: \(Programma.aanroep) controleer \(name)", .gegevens)
    }
    let casus = try zonderFouten(CasusReader.lees(source, id: id))
    let own = Bibliotheek(map: URL(filePath: name).deletingLastPathComponent().deletingLastPathComponent().path)
    let library = own.regioIds.contains(casus.regio) ? own : try bibliotheek()
    let (profile, profileBytes) = try regio(casus.regio, library)
    return Speelscenario(
      casus: casus, regio: profile,
      bron: Bronbytes(casusId: casus.id, casus: bytes, regioId: profile.id, regio: profileBytes), pad: name)
  }

  /// The library of casussen, looked for in the order of ARCHITECTURE.md.
  func bibliotheek() throws(Opdrachtfout) -> Bibliotheek {
    var places: [String] = []
    if let chosen = argumenten.waarde("scenarios") ?? variabele("LEERATELIER_SCENARIOS") {
      places = [chosen]
    } else {
      var folder = URL(filePath: Omgeving.programma).deletingLastPathComponent()
      places = [
        folder.appending(path: "../share/leeratelier/scenarios").standardized.path,
        folder.appending(path: "scenarios").path,
      ]
      while folder.path != "/" {
        folder = folder.deletingLastPathComponent()
        places.append(folder.appending(path: "scenarios").path)
      }
      // Where the package puts them, for a copy of the program that stands elsewhere.
      places.append("/usr/share/leeratelier/scenarios")
    }
    for place in places where FileManager.default.fileExists(atPath: place + "/casussen") {
      return Bibliotheek(map: place)
    }
    throw Opdrachtfout(
      "Er zijn geen casussen gevonden. Gezocht is in:\n  " + places.joined(separator: "\n  ")
        + "\nGeef de map op met --scenarios MAP.", .geenInvoer)
  }

  /// A casus, wholly checked.
  func casus(_ name: String, _ library: Bibliotheek) throws(Opdrachtfout) -> (casus: Casus, bytes: [UInt8]) {
    let id = try bekend(
      name.hasSuffix(".json") ? String(name.dropLast(5)) : name, "casus", getypt: name, library.casusIds)
    let read = library.casus(id)
    return (
      try zonderFouten(
        read, "\nDeze casus kan zo niet gespeeld worden. Zie: \(Programma.aanroep) controleer \(read.source.bestand)"),
      read.source.bytes
    )
  }

  /// A regioprofiel, wholly checked.
  func regio(_ name: String, _ library: Bibliotheek) throws(Opdrachtfout) -> (regio: Regioprofiel, bytes: [UInt8]) {
    let read = library.regio(try bekend(name, "regio", getypt: name, library.regioIds))
    return (try zonderFouten(read), read.source.bytes)
  }

  /// The series of vignettes, wholly checked: one by its name, or all of them.
  func signaalreeksen(_ name: String?, _ library: Bibliotheek) throws(Opdrachtfout) -> [Signaalreeks] {
    let known = library.signaalreeksIds
    if known.isEmpty {
      throw Opdrachtfout(
        "Er zijn geen vignetten gevonden in \(library.signalenmap). Geef de map op met --scenarios MAP.", .geenInvoer)
    }
    var ids = known
    if let name {
      ids = [try bekend(name.hasSuffix(".json") ? String(name.dropLast(5)) : name, "reeks", getypt: name, known)]
    }
    var result: [Signaalreeks] = []
    for id in ids { result.append(try zonderFouten(library.signaalreeks(id))) }
    return result
  }

  /// A method of reflection, wholly checked.
  func methode(_ name: String, _ library: Bibliotheek) throws(Opdrachtfout) -> Methode {
    try zonderFouten(library.methode(try bekend(name, "methode", getypt: name, library.methodeIds)))
  }

  /// A leergang, wholly checked.
  func leergang(_ name: String, _ library: Bibliotheek) throws(Opdrachtfout) -> Leergang {
    try zonderFouten(library.leergang(try bekend(name, "leergang", getypt: name, library.leergangIds)))
  }

  /// The id, when the library has it.
  private func bekend(
    _ id: String, _ kind: String, getypt: String, _ known: [String]
  ) throws(Opdrachtfout) -> String {
    if known.contains(id) { return id }
    let near = NearMiss.suggestion(for: id, among: known).map { " Bedoelde u \($0)?" } ?? ""
    let choose = known.isEmpty ? "In deze map staat er geen." : "Te kiezen zijn: \(known.joined(separator: ", "))."
    throw Opdrachtfout(
      "Er is geen \(kind) \u{2018}\(getypt)\u{2019}.\(near) \(choose) Staat wat u zoekt in een eigen map, geef dan de map boven \u{2018}casussen\u{2019} en \u{2018}regioprofielen\u{2019} met --scenarios MAP.",
      .geenInvoer)
  }

  /// What was read, unless one of the findings is an error.
  func zonderFouten<Waarde>(_ read: Gelezen<Waarde>, _ advice: String = "") throws(Opdrachtfout) -> Waarde {
    guard let value = read.waarde else {
      throw Opdrachtfout(read.meldingen.joined(separator: "\n") + advice, .gegevens)
    }
    return value
  }
}
