/// Reads a leergang into the model, every problem reported.
package enum LeergangReader {
  /// The values of `formaat` that are read.
  package static let formaten = 1...1

  /// Reads and checks a leergang; `id` is the name of the file without extension.
  package static func lees(_ source: SourceText, id: String) -> Gelezen<Leergang> {
    let log = DiagnosticLog()
    guard let document = JSONParser.parse(source, log) else { return Gelezen(source, log, nil) }
    let context = ReadContext(log: log)
    let leergang = document.root.flatMap { read($0, id: id, context) }
    let isWellFormed = !log.hasErrors
    VignetCheck.ids(in: document.root, "delen", log)
    if isWellFormed, let leergang, let root = document.root {
      LeergangCheck.run(leergang, at: CasusPlaatsen(root: root), log)
    }
    AnonimiteitCheck.run(on: document, log)
    return Gelezen(source, log, leergang)
  }

  static func read(_ value: JSONValue, id: String, _ context: ReadContext) -> Leergang? {
    guard let o = ObjectReader(value, "de leergang", context) else { return nil }
    guard CasusReader.checkFormaat(o, formaten) else { return nil }
    CasusReader.checkFileName(id, o)
    let titel = o.tekst("titel")
    let toelichting = o.proza("toelichting")
    let delen = o.lijst("delen", nonEmpty: true) { readDeel($0, context) }
    o.finish()
    return Leergang(id: id, titel: titel ?? "", toelichting: toelichting ?? "", delen: delen ?? [])
  }

  private static func readDeel(_ value: JSONValue, _ context: ReadContext) -> Leergang.Deel? {
    guard let o = ObjectReader(value, "een deel van een leergang", context) else { return nil }
    let id = o.id("id")
    let titel = o.tekst("titel")
    let casussen = o.ids("casussen", nonEmpty: true)
    let doelen = o.lijst("leerdoelen", nonEmpty: true) { readLeerdoel($0, context) }
    let opdracht = o.proza("opdracht")
    let verder = o.lijst("verder", nonEmpty: true) { readVoorwaarde($0, context) }
    o.finish()
    return .init(
      id: id ?? "", titel: titel ?? "", casussen: casussen ?? [], leerdoelen: doelen ?? [], opdracht: opdracht ?? "",
      verder: verder ?? [])
  }

  private static func readLeerdoel(_ value: JSONValue, _ context: ReadContext) -> Leergang.Leerdoel? {
    guard let o = ObjectReader(value, "een leerdoel", context) else { return nil }
    let soort: Leergang.Leerdoelsoort? = o.keuze("soort")
    let tekst = o.tekst("tekst")
    o.finish()
    return soort.map { .init(soort: $0, tekst: tekst ?? "") }
  }

  private static func readVoorwaarde(_ value: JSONValue, _ context: ReadContext) -> Leergang.Voorwaarde? {
    guard let o = ObjectReader(value, "een voorwaarde om verder te gaan", context) else { return nil }
    let soort: Leergang.Voorwaardesoort? = o.keuze("soort")
    let aantal = o.getal("aantal", in: 1...20)
    o.finish()
    return soort.map { .init(soort: $0, aantal: aantal ?? 1) }
  }
}
