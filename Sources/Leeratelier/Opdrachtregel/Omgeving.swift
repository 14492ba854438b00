import FoundationEssentials
import Glibc
import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

/// Where things are: scenarios, the archive, and what the terminal can do.
///
/// Every environment variable is read here.
struct Omgeving {
  let argumenten: Argumenten
  private let variabelen = ProcessInfo.processInfo.environment

  init(_ arguments: Argumenten) { argumenten = arguments }

  /// A variable that is set and not empty.
  private func variabele(_ name: String) -> String? { variabelen[name].flatMap { $0.isEmpty ? nil : $0 } }

  // MARK: scenarios

  /// The library of casussen, looked for in the order of ARCHITECTURE.md.
  func bibliotheek() throws(Opdrachtfout) -> Bibliotheek {
    var places: [String] = []
    if let chosen = argumenten.waarde("scenarios") ?? variabele("LEERATELIER_SCENARIOS") {
      places = [chosen]
    } else {
      let binary =
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
      var folder = URL(filePath: binary).deletingLastPathComponent()
      places = [
        folder.appending(path: "../share/leeratelier/scenarios").standardized.path,
        folder.appending(path: "scenarios").path,
      ]
      while folder.path != "/" {
        folder = folder.deletingLastPathComponent()
        places.append(folder.appending(path: "scenarios").path)
      }
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
    let id = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    guard library.casusIds.contains(id) else {
      let near = NearMiss.suggestion(for: id, among: library.casusIds).map { " Bedoelde u \($0)?" } ?? ""
      throw Opdrachtfout(
        "Er is geen casus \u{2018}\(name)\u{2019}.\(near) Te kiezen zijn: \(library.casusIds.joined(separator: ", ")).",
        .geenInvoer)
    }
    let read = library.casus(id)
    guard let casus = read.waarde, !read.diagnostics.contains(where: { $0.ernst == .fout }) else {
      throw Opdrachtfout(
        read.meldingen.joined(separator: "\n")
          + "\nDeze casus kan zo niet gespeeld worden. Zie: leeratelier controleer \(read.source.bestand)",
        .gegevens)
    }
    return (casus, read.source.bytes)
  }

  /// A regioprofiel, wholly checked.
  func regio(_ name: String, _ library: Bibliotheek) throws(Opdrachtfout) -> (regio: Regioprofiel, bytes: [UInt8]) {
    guard library.regioIds.contains(name) else {
      let near = NearMiss.suggestion(for: name, among: library.regioIds).map { " Bedoelde u \($0)?" } ?? ""
      throw Opdrachtfout(
        "Er is geen regio \u{2018}\(name)\u{2019}.\(near) Te kiezen zijn: \(library.regioIds.joined(separator: ", ")).",
        .geenInvoer)
    }
    let read = library.regio(name)
    guard let regio = read.waarde, !read.diagnostics.contains(where: { $0.ernst == .fout }) else {
      throw Opdrachtfout(read.meldingen.joined(separator: "\n"), .gegevens)
    }
    return (regio, read.source.bytes)
  }

  // MARK: archive

  var archiefpad: String { argumenten.waarde("archief") ?? Archiefpad.standaard(omgeving: variabelen) }

  /// Whether somebody chose an archive.
  var archiefGekozen: Bool { argumenten.waarde("archief") != nil || variabele("LEERATELIER_ARCHIEF") != nil }

  func archief(aanmaken: Bool = true) throws(ArchiefFout) -> Archief {
    try Archief(pad: archiefpad, aanmaken: aanmaken)
  }

  /// Files that no output may overwrite.
  var eigenBestanden: [(pad: String, naam: String)] {
    ["", "-wal", "-shm"].map { (archiefpad + $0, "het archief") }
  }

  /// Writes a text for the user to a file, whole or not at all.
  func schrijf(_ text: String, naar path: String) throws {
    try Uitvoerbestand.maak(path, niet: eigenBestanden) { temporary in
      try Uitvoerbestand.schrijf(Array(text.utf8), naar: temporary, voor: path)
    }
  }

  /// The archive; nil when there is none yet.
  func bestaandArchief() throws(ArchiefFout) -> Archief? {
    do throws(ArchiefFout) {
      return try archief(aanmaken: false)
    } catch {
      if case .bestaatNiet = error { return nil }
      throw error
    }
  }

  func code(_ text: String) throws(Opdrachtfout) -> Sessiecode {
    guard let code = Sessiecode(text) else {
      throw Opdrachtfout(
        "\u{2018}\(text)\u{2019} is geen sessiecode. Een code heeft zes letters, zoals kmt-rvx; leeratelier sessies noemt de uwe.",
        .gebruik)
    }
    return code
  }

  // MARK: terminal

  var isTerminal: Bool { isatty(0) == 1 && isatty(1) == 1 && variabele("TERM") != "dumb" }

  /// Whether bars may be drawn with block characters: not in a pipe, nor for a screen reader.
  var blokken: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(variabele).first ?? ""
    return isTerminal && !argumenten.heeft("toegankelijk") && variabele("ACCESSIBLE") != "1"
      && locale.uppercased().replacing("-", with: "").hasSuffix("UTF8")
  }

  private var kleur: Bool {
    if argumenten.heeft("geen-kleur") || variabele("LEERATELIER_NO_COLOR") != nil || variabele("NO_COLOR") != nil {
      return false
    }
    return isTerminal || variabele("FORCE_COLOR") != nil
  }

  /// Screen or lines, as the terminal and the options say.
  func bediening(invoer path: String? = nil) throws(Opdrachtfout) -> any Bediening {
    if let path {
      if path == "-" { return Lijnbediening(.standaard) }
      guard let bytes = Bestandslezer.inhoud(van: path) else {
        throw Opdrachtfout("Het bestand met invoer is er niet of niet te lezen: \(path)", .geenInvoer)
      }
      return Lijnbediening(.tekst(String(decoding: bytes, as: UTF8.self)))
    }
    let linear = argumenten.heeft("toegankelijk") || variabele("ACCESSIBLE") == "1"
    if !linear, isTerminal, let screen = Schermbediening(kleur: kleur) { return screen }
    let columns = variabele("COLUMNS").flatMap(Int.init) ?? (isatty(1) == 1 ? RuweModus.maat().kolommen : 80)
    return Lijnbediening(.standaard, breedte: min(100, max(40, columns - 2)))
  }

  /// Today, in the time zone of the computer.
  static var vandaag: Datum {
    let today = Wandklok.vandaag
    return Datum(jaar: today.jaar, maand: today.maand, dag: today.dag) ?? Datum.nul
  }

  /// The opening that the options ask for.
  func opening(_ casus: Casus, _ regio: Regioprofiel, mensen: [Stoel]) throws(Opdrachtfout) -> Opening {
    var roles = Opening.standaardrollen(casus)
    for text in argumenten.alle("rollen") {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let seat = Stoel(rawValue: parts[0]) else {
        throw Opdrachtfout("Schrijf rollen als --rollen zsm=ketenprocescoordinator,reclassering_zsm", .gebruik)
      }
      roles[seat] = try parts[1].split(separator: ",").map { name throws(Opdrachtfout) -> Rol in
        guard let role = Rol(rawValue: String(name)) else {
          let near =
            NearMiss.suggestion(for: String(name), among: Rol.allCases.map(\.rawValue)).map { " Bedoelde u \($0)?" }
            ?? ""
          throw Opdrachtfout("Er is geen rol \u{2018}\(name)\u{2019}.\(near)", .gebruik)
        }
        return role
      }
    }
    if let objection = Opening.bezwaar(rollen: roles) {
      throw Opdrachtfout("Deze verdeling van rollen kan niet: \(objection).", .gebruik)
    }
    let habit = try argumenten.keuze("gewoonte", Gewoonte.self) ?? .zorgvuldig
    var date = Opening.standaarddatum(casus, vandaag: Omgeving.vandaag)
    if let text = argumenten.waarde("datum") {
      guard let chosen = Datum(iso: text) else {
        throw Opdrachtfout("Schrijf een datum als 2025-03-04; er staat \u{2018}\(text)\u{2019}.", .gebruik)
      }
      guard Weekdag.van(chosen) == casus.instroomDag else {
        throw Opdrachtfout(
          "De instroom van deze casus is op een \(casus.instroomDag.naam); \(text) is een \(Weekdag.van(chosen).naam).",
          .gebruik)
      }
      date = chosen
    }
    let seed = try argumenten.getal("zaad", 0...Int.max).map { UInt64($0) } ?? 1
    return Opening(
      casus: casus, regio: regio, zaad: seed, rollen: roles,
      bezetting: [
        .zsm: mensen.contains(.zsm) ? .mens : .simulatie,
        .veiligheidshuis: mensen.contains(.veiligheidshuis) ? .mens : .simulatie,
      ],
      gewoonte: habit, instroomdatum: date, proeflezing: !argumenten.heeft("zonder-proeflezing"))
  }
}

extension Sessiebron {
  /// Reads a recorded session with its notes, as reports, the monitor and exports read it.
  init(_ archive: Archief, _ code: Sessiecode) throws(ArchiefFout) {
    let recording = try archive.lees(code)
    self.init(
      code: recording.code.tekst, sessie: recording.sessie, wandklok: recording.wandklok,
      aantekeningen: try archive.aantekeningen(code), herkomst: recording.herkomst, geopend: recording.geopend)
  }
}

extension Datum {
  /// 1 January 1970: only for a clock that says nothing sensible.
  static var nul: Datum {
    guard let date = Datum(dagnummer: 0) ?? Datum(jaar: 1970, maand: 1, dag: 1) else {
      preconditionFailure("1970 is a year")
    }
    return date
  }
}
