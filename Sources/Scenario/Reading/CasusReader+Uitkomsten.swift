extension CasusReader {
  static func readBeslissing(_ value: JSONValue, _ context: ReadContext) -> Beslissing? {
    guard let o = ObjectReader(value, "een beslissing", context) else { return nil }
    let id = o.id("id")
    let soort: Afdoening? = o.keuze("soort")
    let naam = o.tekst("naam")
    let waardering: Waardering? = o.keuze("waardering")
    let motivering = o.proza("motivering")
    let alleenAls = o.ids("alleen_als", mag: true)
    let bezwaren = o.lijst("bezwaren", mag: true) { child -> Beslissing.Bezwaar? in
      guard let b = ObjectReader(child, "een bezwaar", context) else { return nil }
      let grond: Grond? = b.field("grond").flatMap {
        Values.choice($0, "grond", among: [.feitEnBewijs, .slachtoffer, .partners, .status], context)
      }
      let reden = b.proza("reden")
      let tenzij = b.ids("tenzij", mag: true)
      let zodra = b.vanaf(2, "zodra") { b.ids("zodra", mag: true) }
      let bijAdvies = b.vanaf(2, "bij_advies") { b.jaNee("bij_advies", mag: true) }
      let rechtsregel: Rechtsregel? = b.vanaf(2, "rechtsregel") { b.keuze("rechtsregel", mag: true) }
      b.finish()
      return .init(
        grond: grond ?? .status, reden: reden ?? "", tenzij: tenzij ?? [], zodra: zodra ?? [],
        bijAdvies: bijAdvies ?? false, rechtsregel: rechtsregel)
    }
    let uitvoerder = o.tekst("uitvoerder")
    // Of a decision that cannot fall there is nothing to tell (format 2); `AfloopCheck` holds that it cannot.
    let afloop = o.object("afloop", mag: true) { readAfloop($0, context) }
    if context.formaat < 2 { o.verplicht("afloop") }
    let ook = o.vanaf(2, "ook") { o.ids("ook", mag: true) }
    let opnieuw = o.vanaf(2, "opnieuw_na") { o.periode("opnieuw_na", mag: true) }
    o.finish()
    return Beslissing(
      id: id ?? "", soort: soort ?? .overdracht, naam: naam ?? "", waardering: waardering ?? .nietPassend,
      motivering: motivering ?? "", alleenAls: alleenAls ?? [], bezwaren: bezwaren ?? [], uitvoerder: uitvoerder ?? "",
      afloop: afloop ?? .geen, ook: ook ?? [], opnieuwNa: opnieuw)
  }

  private static func readAfloop(_ value: JSONValue, _ context: ReadContext) -> Beslissing.Afloop? {
    guard let o = ObjectReader(value, "de afloop", context) else { return nil }
    func perspectief(_ name: String) -> Beslissing.Perspectief? { o.object(name) { readPerspectief($0, context) } }
    let slachtoffer = perspectief("slachtoffer")
    let verdachte = perspectief("verdachte")
    let professional = perspectief("professional")
    let burger = perspectief("burger")
    let gevolgen = o.vanaf(2, "gevolgen") { o.lijst("gevolgen", mag: true) { readGevolg($0, context) } }
    o.finish()
    guard let slachtoffer, let verdachte, let professional, let burger else { return nil }
    return .init(
      slachtoffer: slachtoffer, verdachte: verdachte, professional: professional, burger: burger,
      gevolgen: gevolgen ?? [])
  }

  static func readWeging(_ value: JSONValue, _ context: ReadContext) -> Casus.Weging<Weeguitkomst>? {
    guard let o = ObjectReader(value, "een uitkomst van het weegoverleg", context) else { return nil }
    let uitkomst: Weeguitkomst? = o.keuze("uitkomst")
    let waardering: Waardering? = o.keuze("waardering")
    let motivering = o.proza("motivering")
    let afloop = o.vanaf(2, "afloop") { o.object("afloop", mag: true) { readWeegafloop($0, context) } }
    if !context.zonderZaak, context.formaat >= 2 {
      o.hoortNiet(
        "afloop",
        "met een zaak vertelt de beslissing hoe het afliep; de uitkomst van een weging doet dat alleen zonder zaak",
        hint: "haal de afloop weg")
    }
    o.finish()
    return .init(
      keuze: uitkomst ?? .advies, waardering: waardering ?? .nietPassend, motivering: motivering ?? "", afloop: afloop)
  }

  static func readVraag(_ value: JSONValue, _ context: ReadContext) -> Casus.Weging<Driewaarde>? {
    guard let o = ObjectReader(value, "de aanvullende vraag", context) else { return nil }
    let waarde: Driewaarde? = o.keuze("waarde")
    let motivering = o.proza("motivering")
    o.finish()
    let worth: Waardering
    switch waarde ?? .nee {
    case .ja: worth = .passend
    case .verdedigbaar: worth = .verdedigbaar
    case .nee: worth = .nietPassend
    }
    return .init(keuze: waarde ?? .nee, waardering: worth, motivering: motivering ?? "")
  }

  static func readStandpunt(_ value: JSONValue, _ context: ReadContext) -> Standpunt? {
    guard let o = ObjectReader(value, "een standpunt", context) else { return nil }
    let rol = o.rol("rol")
    let woorden = o.proza("woorden")
    let voor = o.ids("voor", mag: true)
    let tegen = o.ids("tegen", mag: true)
    o.finish()
    return Standpunt(rol: rol ?? .trainer, woorden: woorden ?? "", voor: voor ?? [], tegen: tegen ?? [])
  }

  static func readNazorg(_ value: JSONValue, _ context: ReadContext) -> Casus.Nazorg? {
    guard let o = ObjectReader(value, "de nazorg", context) else { return nil }
    let bij = o.ids("bij")
    let passend: [Verwerking]? = o.keuzes("passend", nonEmpty: true)
    let motivering = o.proza("motivering")
    o.finish()
    return .init(bij: bij ?? [], passend: passend ?? [], motivering: motivering ?? "")
  }

  static func readSignaal(_ value: JSONValue, _ context: ReadContext) -> Signaal? {
    guard let o = ObjectReader(value, "een signaal", context) else { return nil }
    let id = o.id("id")
    let tekst = o.proza("tekst")
    let agenderen = o.jaNee("agenderen")
    let waaraan = o.proza("waaraan")
    o.finish()
    return Signaal(id: id ?? "", tekst: tekst ?? "", agenderen: agenderen ?? false, waaraan: waaraan ?? "")
  }

  static func readIncident(_ value: JSONValue, _ context: ReadContext) -> Incident? {
    guard let o = ObjectReader(value, "een incident", context) else { return nil }
    let id = o.id("id")
    let naBeslissing = o.vanaf(2, "na_beslissing") { o.getal("na_beslissing", in: 0...129_600, mag: true) }
    let na = o.getal("na_minuten", in: 0...129_600, mag: true)
    if !o.has("na_beslissing") { o.verplicht("na_minuten") }
    if na != nil, naBeslissing != nil, let field = value.member("na_beslissing") {
      context.log.report(
        .verkeerdeSoort, at: field.keyRange ?? field.range,
        "een incident heeft \"na_minuten\" of \"na_beslissing\"; hier staan beide", hint: "houd één van de twee")
    }
    let stoel: Stoel? = o.keuze("stoel")
    let tekst = o.proza("tekst")
    let reacties = o.vanaf(2, "reacties") { o.lijst("reacties", mag: true) { readReactie($0, context) } }
    let negeren = o.vanaf(2, "negeren") {
      o.object("negeren", mag: true) { child -> Incident.Negeren? in
        guard let n = ObjectReader(child, "niets doen", context) else { return nil }
        let waardering: Waardering? = n.keuze("waardering")
        let motivering = n.proza("motivering")
        n.finish()
        return .init(waardering: waardering ?? .nietPassend, motivering: motivering ?? "")
      }
    }
    let vervalt = o.vanaf(2, "vervalt_na_beslissing") { o.jaNee("vervalt_na_beslissing", mag: true) }
    let geldt = readGeldigheid(o, context)
    o.finish()
    return Incident(
      id: id ?? "", na: na ?? 0, stoel: stoel ?? .zsm, tekst: tekst ?? "", reacties: reacties ?? [], negeren: negeren,
      vervaltNaBeslissing: vervalt ?? false, naBeslissing: naBeslissing, geldt: geldt)
  }

  private static func readReactie(_ value: JSONValue, _ context: ReadContext) -> Incident.Reactie? {
    guard let o = ObjectReader(value, "een reactie", context) else { return nil }
    let id = o.id("id")
    let tekst = o.tekst("tekst")
    let consequentie = o.proza("consequentie")
    let waardering: Waardering? = o.keuze("waardering")
    let motivering = o.proza("motivering")
    o.finish()
    return .init(
      id: id ?? "", tekst: tekst ?? "", consequentie: consequentie ?? "", waardering: waardering ?? .nietPassend,
      motivering: motivering ?? "")
  }
}
