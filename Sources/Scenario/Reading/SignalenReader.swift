/// Reads a file of vignettes into the model, every problem reported.
package enum SignalenReader {
  /// The values of `formaat` that are read.
  package static let formaten = 1...1

  /// Reads and checks a series; `id` is the name of the file without extension.
  package static func lees(_ source: SourceText, id: String) -> Gelezen<Signaalreeks> {
    let log = DiagnosticLog()
    guard let document = JSONParser.parse(source, log) else { return Gelezen(source, log, nil) }
    let context = ReadContext(log: log)
    let reeks = document.root.flatMap { read($0, id: id, context) }
    let isWellFormed = !log.hasErrors
    VignetCheck.ids(in: document.root, "vignetten", log)
    if isWellFormed, let reeks, let root = document.root {
      VignetCheck.run(reeks, at: CasusPlaatsen(root: root), log)
    }
    AnonimiteitCheck.run(on: document, log)
    return Gelezen(source, log, reeks)
  }

  static func read(_ value: JSONValue, id: String, _ context: ReadContext) -> Signaalreeks? {
    guard let o = ObjectReader(value, "de signalen", context) else { return nil }
    guard CasusReader.checkFormaat(o, formaten) else { return nil }
    CasusReader.checkFileName(id, o)
    let titel = o.tekst("titel")
    let toelichting = o.proza("toelichting")
    let vignetten = o.lijst("vignetten", nonEmpty: true) { readVignet($0, context) }
    o.finish()
    return Signaalreeks(id: id, titel: titel ?? "", toelichting: toelichting ?? "", vignetten: vignetten ?? [])
  }

  private static func readVignet(_ value: JSONValue, _ context: ReadContext) -> Vignet? {
    guard let o = ObjectReader(value, "een vignet", context) else { return nil }
    let id = o.id("id")
    let tekst = o.proza("tekst")
    let agenderen: Driewaarde? = o.keuze("agenderen")
    let aanwijzingen = o.lijst("signalen") { readAanwijzing($0, context) }
    let prioriteiten = o.teksten("prioriteiten", mag: true)
    let waarom = o.proza("waarom")
    let bron = o.object("bron", mag: true) { readBron($0, context) }
    let lezingen = o.lijst("lezingen", mag: true) { readLezing($0, context) }
    o.finish()
    return Vignet(
      id: id ?? "", tekst: tekst ?? "", agenderen: agenderen ?? .nee, aanwijzingen: aanwijzingen ?? [],
      prioriteiten: prioriteiten ?? [], waarom: waarom ?? "", bron: bron, lezingen: lezingen ?? [])
  }

  private static func readAanwijzing(_ value: JSONValue, _ context: ReadContext) -> Vignet.Aanwijzing? {
    guard let o = ObjectReader(value, "een signaal in een vignet", context) else { return nil }
    let feit: Deelfeit? = o.keuze("feit")
    let waarde: Driewaarde? = o.keuze("waarde")
    let waaraan = o.tekst("waaraan")
    o.finish()
    guard let feit else { return nil }
    return .init(feit: feit, waarde: waarde ?? .ja, waaraan: waaraan ?? "")
  }

  private static func readLezing(_ value: JSONValue, _ context: ReadContext) -> Vignet.Lezing? {
    guard let o = ObjectReader(value, "een lezing", context) else { return nil }
    let agenderen = o.jaNee("agenderen")
    let tekst = o.proza("tekst")
    let bron = o.object("bron") { readBron($0, context) }
    o.finish()
    guard let agenderen, let bron else { return nil }
    return .init(agenderen: agenderen, tekst: tekst ?? "", bron: bron)
  }

  private static func readBron(_ value: JSONValue, _ context: ReadContext) -> Bron? {
    guard let o = ObjectReader(value, "een bron", context) else { return nil }
    let document: Bron.Document? = o.keuze("document")
    let plaats = o.tekst("plaats")
    o.finish()
    return document.map { Bron($0, plaats ?? "") }
  }
}
