import FoundationEssentials

/// The scenario files in a folder: what there is, and each of them read.
///
/// The folder has `casussen/`, `regioprofielen/`, `methoden/`, `signalen/` and `leergangen/`; each of them is its file name without `.json`. Nothing is
/// cached: a trainer edits files while the program runs.
package struct Bibliotheek: Sendable {
  /// What a list of casussen shows of one.
  package struct Titel: Hashable, Sendable {
    /// The id: the file name without extension.
    package let id: String
    /// The title, or the id when the file gives none.
    package let titel: String
    /// The theme; empty when the file gives none.
    package let thema: String
    /// The playing time in minutes.
    package let speeltijd: Int?
  }

  /// The folder.
  package let map: String

  /// A library in a folder, which need not exist.
  package init(map: String) {
    self.map = map
  }

  /// The folder of the casussen.
  package var casusmap: String { map + "/casussen" }

  /// The folder of the regioprofielen.
  package var regiomap: String { map + "/regioprofielen" }

  /// The folder of the vignettes.
  package var signalenmap: String { map + "/signalen" }

  /// The ids of all casussen, in order of the alphabet.
  package var casusIds: [String] { ids(in: casusmap).filter { !$0.hasSuffix(".verloop") } }

  /// The ids of all regioprofielen, in order of the alphabet.
  package var regioIds: [String] { ids(in: regiomap) }

  /// The folder of the methods of reflection.
  package var methodenmap: String { map + "/methoden" }

  /// The ids of all methods of reflection, in order of the alphabet.
  package var methodeIds: [String] { ids(in: methodenmap) }

  /// The folder of the leergangen.
  package var leergangenmap: String { map + "/leergangen" }

  /// The ids of all leergangen, in order of the alphabet.
  package var leergangIds: [String] { ids(in: leergangenmap) }

  /// The ids of all series of vignettes, in order of the alphabet.
  package var signaalreeksIds: [String] { ids(in: signalenmap) }

  /// Title, theme and playing time of every casus, read from the head of each file without checking it.
  package var titels: [Titel] {
    casusIds.compactMap { id in
      guard let head = Bestandslezer.bytes(van: casusmap + "/\(id).json", maximum: 8192) else { return nil }
      return Self.titel(id: id, head: head)
    }
  }

  /// The path of a casus.
  package func pad(casus id: String) -> String { "\(casusmap)/\(id).json" }

  /// The path of a regioprofiel.
  package func pad(regio id: String) -> String { "\(regiomap)/\(id).json" }

  /// The path of the expected runs of a casus.
  package func pad(verloop id: String) -> String { "\(casusmap)/\(id).verloop.json" }

  /// Whether a casus has expected runs.
  package func heeftVerloop(_ casus: String) -> Bool { FileManager.default.fileExists(atPath: pad(verloop: casus)) }

  /// Reads and checks a casus; a file that cannot be read is a finding too.
  package func casus(_ id: String) -> Gelezen<Casus> {
    Self.lees(pad(casus: id)) { CasusReader.lees($0, id: id) }
  }

  /// Reads and checks a regioprofiel.
  package func regio(_ id: String) -> Gelezen<Regioprofiel> {
    Self.lees(pad(regio: id)) { RegioprofielReader.lees($0, id: id) }
  }

  /// Reads and checks a series of vignettes, and what it says of the regions of this library.
  package func signaalreeks(_ id: String) -> Gelezen<Signaalreeks> {
    signaalreeks(id, pad: "\(signalenmap)/\(id).json")
  }

  func signaalreeks(_ id: String, pad: String) -> Gelezen<Signaalreeks> {
    let read = Self.lees(pad) { SignalenReader.lees($0, id: id) }
    return read.met(VignetCheck.prioriteiten(in: read, van: regioIds.compactMap { regio($0).waarde }))
  }

  /// Reads and checks a method of reflection.
  package func methode(_ id: String) -> Gelezen<Methode> {
    Self.lees("\(methodenmap)/\(id).json") { MethodeReader.lees($0, id: id) }
  }

  /// Reads and checks a leergang, and whether the casussen that it names are in this library.
  package func leergang(_ id: String) -> Gelezen<Leergang> { leergang(id, pad: "\(leergangenmap)/\(id).json") }

  func leergang(_ id: String, pad: String) -> Gelezen<Leergang> {
    let read = Self.lees(pad) { LeergangReader.lees($0, id: id) }
    return read.met(LeergangCheck.casussen(in: read, van: casusIds))
  }

  /// Reads and checks the expected runs of a casus.
  package func verlopen(_ casus: String) -> Gelezen<[Verloop]> {
    Self.lees(pad(verloop: casus)) { VerloopReader.lees($0) }
  }

  /// Every file of the library with its findings: casussen, their expected runs, regioprofielen, vignettes; and what they say of
  /// each other.
  package func controleer() -> [(source: SourceText, diagnostics: [Diagnostic])] {
    let regions = Set(regioIds)
    var result: [(source: SourceText, diagnostics: [Diagnostic])] = []
    for id in casusIds {
      let read = casus(id)
      result.append((read.source, read.diagnostics + onbekendeRegio(read)))
      if FileManager.default.fileExists(atPath: pad(verloop: id)) {
        let runs = verlopen(id)
        result.append((runs.source, runs.diagnostics + VerloopCheck.run(runs, of: read.waarde, regions: regions)))
      }
    }
    for id in regioIds {
      let read = regio(id)
      result.append((read.source, read.diagnostics))
    }
    for id in methodeIds {
      let read = methode(id)
      result.append((read.source, read.diagnostics))
    }
    for id in leergangIds {
      let read = leergang(id)
      result.append((read.source, read.diagnostics))
    }
    for id in signaalreeksIds {
      let read = signaalreeks(id)
      result.append((read.source, read.diagnostics))
    }
    return result
  }

  /// The finding on a casus that names a region which this library does not have.
  package func onbekendeRegio(_ read: Gelezen<Casus>) -> [Diagnostic] {
    let regions = Set(regioIds)
    guard let casus = read.waarde, !regions.contains(casus.regio) else { return [] }
    let document = JSONParser.parse(read.source, DiagnosticLog())
    let field = document?.root?.children.first { $0.key == "regio" }
    let meant = NearMiss.suggestion(for: casus.regio, among: regions.sorted())
    return [
      Diagnostic(
        .nietTeLezen, at: field?.range ?? SourceRange(0, 0),
        "een casus noemt een regioprofiel dat bestaat; \(citaat(casus.regio)) is er niet",
        hint: meant.map { "schrijf \"\($0)\"" } ?? "kies uit \(opsomming(regions.sorted(), "of", maximum: 12))")
    ]
  }

  // MARK: files

  private func ids(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }.sorted()
  }

  static func lees<T>(_ path: String, _ read: (SourceText) -> Gelezen<T>) -> Gelezen<T> {
    // One byte more than is read, so that a file that is too large is seen to be so.
    guard let bytes = Bestandslezer.bytes(van: path, maximum: SourceText.maximumBytes + 1) else {
      let source = SourceText(bestand: path, bytes: [])
      let log = DiagnosticLog()
      log.report(
        .nietTeLezen, at: SourceRange(0, 0), "een bestand bestaat en is te lezen; \(citaat(path, maximum: 120)) niet",
        hint: "controleer de naam, de map en de rechten")
      return Gelezen(source, log, nil)
    }
    return read(SourceText(bestand: path, bytes: bytes))
  }

  /// Finds title, theme and playing time near the start of a file; what is not there stays empty.
  static func titel(id: String, head: [UInt8]) -> Titel {
    let log = DiagnosticLog()
    // The head may end anywhere, so what the parser reports about the end means nothing here.
    let document = JSONParser.parse(SourceText(bestand: id, bytes: head), log, kop: true)
    let fields = document?.root?.children ?? []
    func field(_ name: String) -> JSONValue? { fields.first { $0.key == name } }
    return Titel(
      id: id, titel: field("titel")?.string ?? id, thema: field("thema")?.string ?? "",
      speeltijd: field("speeltijd")?.int)
  }
}
