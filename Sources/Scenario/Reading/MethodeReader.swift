/// Reads a method of reflection into the model, every problem reported.
package enum MethodeReader {
  /// The values of `formaat` that are read.
  package static let formaten = 1...1

  /// Reads and checks a method; `id` is the name of the file without extension.
  package static func lees(_ source: SourceText, id: String) -> Gelezen<Methode> {
    let log = DiagnosticLog()
    guard let document = JSONParser.parse(source, log) else { return Gelezen(source, log, nil) }
    let context = ReadContext(log: log)
    let methode = document.root.flatMap { read($0, id: id, context) }
    let isWellFormed = !log.hasErrors
    VignetCheck.ids(in: document.root, "stappen", log)
    if isWellFormed, let methode, let root = document.root {
      MethodeCheck.run(methode, at: CasusPlaatsen(root: root), log)
    }
    AnonimiteitCheck.run(on: document, log)
    return Gelezen(source, log, methode)
  }

  static func read(_ value: JSONValue, id: String, _ context: ReadContext) -> Methode? {
    guard let o = ObjectReader(value, "de methode", context) else { return nil }
    guard CasusReader.checkFormaat(o, formaten) else { return nil }
    CasusReader.checkFileName(id, o)
    let titel = o.tekst("titel")
    let toelichting = o.proza("toelichting")
    let stappen = o.lijst("stappen", nonEmpty: true) { readStap($0, context) }
    o.finish()
    return Methode(id: id, titel: titel ?? "", toelichting: toelichting ?? "", stappen: stappen ?? [])
  }

  private static func readStap(_ value: JSONValue, _ context: ReadContext) -> Methode.Stap? {
    guard let o = ObjectReader(value, "een stap van een methode", context) else { return nil }
    let id = o.id("id")
    let titel = o.tekst("titel")
    let soort: Methode.Soort? = o.keuze("soort")
    let minuten = o.getal("minuten", in: 1...120)
    let kort = o.getal("kort", in: 0...30)
    let wie = o.tekst("wie")
    let opdracht = o.proza("opdracht")
    let niet = o.proza("niet", mag: true)
    o.finish()
    guard let soort else { return nil }
    return .init(
      id: id ?? "", titel: titel ?? "", soort: soort, minuten: minuten ?? 1, kort: kort ?? 0, wie: wie ?? "",
      opdracht: opdracht ?? "", niet: niet)
  }
}
