/// Reads the expected runs beside a casus, every problem reported.
package enum VerloopReader {
  /// The values of `formaat` that are read.
  package static let formaten = 1...1

  /// Reads a file of expected runs.
  package static func lees(_ source: SourceText) -> Gelezen<[Verloop]> {
    let log = DiagnosticLog()
    guard let document = JSONParser.parse(source, log) else { return Gelezen(source, log, nil) }
    let context = ReadContext(log: log)
    // The casus lies beside it: `VerloopCheck` looks whether it has such a role.
    context.kentAndereRollen = true
    let verlopen = document.root.flatMap { read($0, context) }
    AnonimiteitCheck.run(on: document, log)
    return Gelezen(source, log, verlopen)
  }

  static func read(_ value: JSONValue, _ context: ReadContext) -> [Verloop]? {
    guard let o = ObjectReader(value, "een verloopbestand", context) else { return nil }
    guard CasusReader.checkFormaat(o, formaten) else { return nil }
    let verlopen = o.lijst("verlopen", nonEmpty: true) { readVerloop($0, context) }
    o.finish()
    return verlopen
  }

  private static func readVerloop(_ value: JSONValue, _ context: ReadContext) -> Verloop? {
    guard let o = ObjectReader(value, "een verloop", context) else { return nil }
    let naam = o.tekst("naam")
    let casus = o.id("casus")
    let regio = o.id("regio", mag: true)
    let datum = o.field("datum", mag: true).flatMap { Values.date($0, "datum", context) }
    let zaad = o.getal("zaad", in: 0...Int.max, mag: true)
    let kort = o.jaNee("kort", mag: true)
    let rollen = o.object("rollen", mag: true) { readRollen($0, context) }
    let stappen = o.lijst("stappen", nonEmpty: true) { readStap($0, context) }
    let scorekaart = o.lijst("scorekaart", mag: true) { child -> Verloop.Verwachting? in
      guard let v = ObjectReader(child, "een verwachting", context) else { return nil }
      let regel = v.tekst("regel")
      let stoel: Stoel? = v.keuze("stoel", mag: true)
      let oordeel = v.field("oordeel").flatMap { readOordeel($0, context) }
      v.finish()
      return .init(regel: regel ?? "", stoel: stoel, oordeel: oordeel ?? "")
    }
    o.finish()
    var run = Verloop(
      naam: naam ?? "", casus: casus ?? "", regio: regio, datum: datum, zaad: UInt64(zaad ?? 1), rollen: rollen,
      stappen: stappen ?? [], scorekaart: scorekaart ?? [])
    run.kort = kort ?? false
    return run
  }

  /// The judgements that a scorekaart knows.
  package static let oordelen = ["voldaan", "deels", "niet", "kon_niet_weten", "nvt"]

  private static func readOordeel(_ value: JSONValue, _ context: ReadContext) -> String? {
    guard let text = Values.text(value, "oordeel", context) else { return nil }
    if oordelen.contains(text) { return text }
    Values.reportOutsideList(value, text, "oordeel", oordelen, context)
    return nil
  }

  private static func readRollen(_ value: JSONValue, _ context: ReadContext) -> [Stoel: [Rol]]? {
    guard let o = ObjectReader(value, "de rollen per stoel", context) else { return nil }
    var result: [Stoel: [Rol]] = [:]
    for stoel in Stoel.allCases {
      let rollen: [Rol]? = o.keuzes(stoel.rawValue, mag: true)
      if let rollen { result[stoel] = rollen }
    }
    o.finish()
    return result
  }

  private static func readStap(_ value: JSONValue, _ context: ReadContext) -> Verloop.Stap? {
    guard let o = ObjectReader(value, "een stap", context) else { return nil }
    let stoel: Stoel? = o.keuze("stoel")
    let handeling = readHandeling(o, context)
    let verwacht: [Gebeurtenissoort]? = o.keuzes("verwacht", mag: true)
    let vernomen = o.ids("vernomen", mag: true)
    let gronden: [Weigergrond]? = o.keuzes("gronden", mag: true)
    let besluit = o.object("besluit", mag: true) { readBesluit($0, context) }
    let weigering: Weigercode? = o.keuze("weigering", mag: true)
    if let field = value.member("weigering"), verwacht != nil || vernomen != nil || gronden != nil || besluit != nil {
      context.log.report(
        .verkeerdeSoort, at: field.keyRange ?? field.range,
        "een stap verwacht gebeurtenissen of een weigering; hier staan beide", hint: "houd één van de twee")
    }
    o.finish()
    var stap = Verloop.Stap(stoel: stoel ?? .zsm, handeling: handeling, verwacht: verwacht, weigering: weigering)
    (stap.vernomen, stap.gronden, stap.besluit) = (vernomen, gronden, besluit)
    return stap
  }

  private static func readBesluit(_ value: JSONValue, _ context: ReadContext) -> Verloop.Besluitverwachting? {
    guard let o = ObjectReader(value, "een verwacht besluit", context) else { return nil }
    let beslissing = o.id("beslissing")
    let grond: Grond? = o.keuze("grond", mag: true)
    o.finish()
    return .init(beslissing: beslissing ?? "", grond: grond)
  }

  private static func readHandeling(_ o: ObjectReader, _ context: ReadContext) -> Handeling {
    let soort: Handelingsoort? = o.keuze("handeling")
    let rol: Rol? = o.keuze("rol")
    var h = Handeling(soort ?? .wachten, rol ?? .trainer)
    h.aan = o.rol("aan", mag: true)
    h.systeem = o.tekst("systeem", mag: true)
    h.kanaal = o.keuze("kanaal", mag: true)
    h.koppelvlak = o.field("koppelvlak", mag: true).flatMap { readKoppelvlak($0, context) }
    h.leefgebieden = readLeefgebieden(o, context)
    h.vragen = o.ids("vragen", mag: true) ?? []
    h.doel = o.id("doel", mag: true)
    h.puzzelstukken = o.ids("puzzelstukken", mag: true)
    h.beslissing = o.id("beslissing", mag: true)
    h.ook = o.ids("ook", mag: true)
    h.zaak = o.id("zaak", mag: true)
    h.uitkomst = o.keuze("uitkomst", mag: true)
    h.criteria = o.object("criteria", mag: true) { readCriteria($0, context) }
    h.route = o.keuze("route", mag: true)
    h.overleg = o.keuze("overleg", mag: true)
    h.deelnemers = o.rollen("deelnemers", mag: true)
    h.bericht = o.getal("bericht", in: 0...1_000_000, mag: true)
    h.gevolgd = o.jaNee("gevolgd", mag: true)
    h.reclasseringsonderzoek = o.jaNee("reclasseringsonderzoek", mag: true)
    h.hoort = o.rollen("hoort", mag: true)
    h.verwerking = o.keuze("verwerking", mag: true)
    h.signaal = o.id("signaal", mag: true)
    h.agenderen = o.jaNee("agenderen", mag: true)
    h.incident = o.id("incident", mag: true)
    h.reactie = o.id("reactie", mag: true)
    h.minuten = o.getal("minuten", in: 0...129_600, mag: true)
    h.tekst = o.proza("tekst", mag: true)
    return h
  }

  /// One leefgebied, or a list of them; both at once say the same thing twice.
  private static func readLeefgebieden(_ o: ObjectReader, _ context: ReadContext) -> [Leefgebied] {
    let one: Leefgebied? = o.keuze("leefgebied", mag: true)
    let list: [Leefgebied]? = o.keuzes("leefgebieden", mag: true)
    if one != nil, let list, let field = o.field("leefgebieden", mag: true), !list.isEmpty {
      context.log.report(
        .verkeerdeSoort, at: field.keyRange ?? field.range,
        "een stap noemt \"leefgebied\" of \"leefgebieden\"; hier staan beide", hint: "houd één van de twee")
    }
    let chosen = (one.map { [$0] } ?? []) + (list ?? [])
    return Leefgebied.allCases.filter(chosen.contains)
  }

  /// The koppelvlakken that a step may name.
  static let koppelvlakken = KoppelvlakID.landelijk + KoppelvlakID.regionaal

  private static func readKoppelvlak(_ value: JSONValue, _ context: ReadContext) -> KoppelvlakID? {
    guard let text = Values.text(value, "koppelvlak", context) else { return nil }
    if koppelvlakken.contains(KoppelvlakID(rawValue: text)) || KoppelvlakID.isEigen(text) {
      return KoppelvlakID(rawValue: text)
    }
    Values.reportOutsideList(value, text, "koppelvlak", koppelvlakken.map(\.rawValue), context)
    return nil
  }

  private static func readCriteria(_ value: JSONValue, _ context: ReadContext) -> [String: Driewaarde]? {
    guard let o = ObjectReader(value, "de criteria", context) else { return nil }
    var result: [String: Driewaarde] = [:]
    for feit in Deelfeit.allCases {
      let waarde: Driewaarde? = o.keuze(feit.rawValue, mag: true)
      if let waarde { result[feit.rawValue] = waarde }
    }
    o.finish()
    return result
  }
}
