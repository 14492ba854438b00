/// Reads a casus file: JSON node by node into the model, every problem reported.
package enum CasusReader {
  /// The values of `formaat` that are read; a format once shipped stays readable.
  package static let formaten = 1...2

  /// Reads and checks a casus; `id` is the name of the file without extension.
  package static func lees(_ source: SourceText, id: String, controle: Controle = .volledig) -> Gelezen<Casus> {
    let log = DiagnosticLog()
    guard let document = JSONParser.parse(source, log) else { return Gelezen(source, log, nil) }
    let context = ReadContext(log: log)
    let casus = document.root.flatMap { read($0, id: id, context) }
    if controle == .volledig { CasusControle.run(document, casus, log) }
    return Gelezen(source, log, casus)
  }

  static func read(_ value: JSONValue, id: String, _ context: ReadContext) -> Casus? {
    guard let o = ObjectReader(value, "de casus", context) else { return nil }
    guard checkFormaat(o, formaten) else { return nil }
    checkFileName(id, o)
    let titel = o.tekst("titel")
    let thema = o.tekst("thema")
    let waarschuwing = o.tekst("waarschuwing")
    let speeltijd = o.getalUit("speeltijd", Casus.speeltijden)
    let stelsel = o.getalUit("stelsel", Stelsel.allCases.map(\.rawValue)).flatMap(Stelsel.init(rawValue:))
    let regio = o.id("regio")
    let instroom = o.object("instroom") { readInstroom($0, context) }
    let begin: Bedrijf? = o.field("begin").flatMap {
      Values.choice($0, "begin", among: [Bedrijf.vooraf, .instroom], context)
    }
    let voorafBegin = o.periode("vooraf_begin", mag: true)
    let einde = o.getal("einde_dagen", in: 1...90, mag: true)
    let inleidingHuis = o.proza("inleiding_huis")
    let inleidingZsm = o.proza("inleiding_zsm", mag: true)
    kenRollen(value, context)
    let rollen = o.vanaf(2, "rollen") { o.lijst("rollen", mag: true) { readRol($0, context) } }
    let personen = o.lijst("personen", nonEmpty: true) { readPersoon($0, context) }
    // What is in the pieces and the weegoverleg depends on whether there is a zaak.
    let named = o.value.member("zaken")
    context.zonderZaak = named.map { $0.soort == .lijst && $0.children.isEmpty } ?? false
    let zaken = o.vanaf(2, "zaken") { o.lijst("zaken", mag: true) { readZaak($0, context) } }
    let feit = o.object("feit", mag: true) { readFeit($0, context) }
    let status = o.object("verdachte", mag: true) { readStatus($0, "de status van de verdachte", context) }
    let huis = o.object("huis") { readHuis($0, context) }
    let doelen = o.lijst("doelen", nonEmpty: true) { readDoel($0, context) }
    let puzzelstukken = o.lijst("puzzelstukken", nonEmpty: true) { readPuzzelstuk($0, context) }
    let sleutel = o.object("sleutel") { readSleutel($0, context) }
    let beslissingen = o.lijst("beslissingen", mag: true, nonEmpty: true) { readBeslissing($0, context) }
    let weegoverleg = o.lijst("weegoverleg", nonEmpty: true) { readWeging($0, context) }
    let vraag = o.object("aanvullende_vraag", mag: true) { readVraag($0, context) }
    let standpunten = o.lijst("standpunten", mag: true) { readStandpunt($0, context) }
    let nazorg = o.lijst("nazorg", mag: true) { readNazorg($0, context) }
    let signalen = o.lijst("signalen", mag: true) { readSignaal($0, context) }
    let incidenten = o.lijst("incidenten", mag: true) { readIncident($0, context) }
    let leerdoelen = o.teksten("leerdoelen", nonEmpty: true)
    let rechtsregels = o.lijst("rechtsregels", mag: true) { Values.text($0, "rechtsregels", context) }
    let spanning = o.proza("spanning", mag: true)
    eisBijZaken(o, genoemd: named != nil)
    o.finish()
    guard let huis, let sleutel, context.zonderZaak || vraag != nil else { return nil }
    var cases = zaken ?? []
    if named == nil {
      guard let feit else { return nil }
      cases = [
        Zaak(
          feit: feit, titel: status?.titel ?? .nietAangehouden, sinds: status?.sinds ?? 0,
          beslissingen: beslissingen ?? [])
      ]
    }
    return Casus(
      id: id, titel: titel ?? "", thema: thema ?? "", vooraf: waarschuwing ?? "", speeltijd: speeltijd ?? 20,
      stelsel: stelsel ?? .s2025, regio: regio ?? "", instroomDag: instroom?.dag ?? .maandag,
      instroomTijd: instroom?.tijd ?? 0, begin: begin ?? .instroom, voorafBegin: voorafBegin ?? ISOPeriod(),
      eindeDagen: einde ?? 14, inleidingHuis: inleidingHuis ?? "", inleidingZsm: inleidingZsm ?? "",
      personen: personen ?? [], zaken: cases, huis: huis, puzzelstukken: puzzelstukken ?? [], sleutel: sleutel,
      doelen: doelen ?? [], weegoverleg: weegoverleg ?? [], aanvullendeVraag: vraag, standpunten: standpunten ?? [],
      nazorg: nazorg ?? [], signalen: signalen ?? [], incidenten: incidenten ?? [],
      leerdoelen: leerdoelen ?? [], rechtsregels: rechtsregels ?? [], spanning: spanning, rollen: rollen ?? [])
  }

  /// Reports a format that this version does not read.
  ///
  /// - Returns: Whether the rest can be read: of another format nothing can be said of its fields.
  static func checkFormaat(_ o: ObjectReader, _ known: ClosedRange<Int>) -> Bool {
    // Editors find the schema by this field.
    _ = o.tekst("$schema", mag: true)
    guard let value = o.field("formaat") else { return true }
    if value.isKommagetal { return true }
    guard let number = value.int, known.contains(number) else {
      o.context.log.report(
        .onbekendFormaat, at: value.range,
        "deze versie leest formaat \(known.lowerBound == known.upperBound ? "\(known.upperBound)" : "\(known.lowerBound) tot en met \(known.upperBound)"); hier staat \(citaat(value.document.source.text(in: value.range)))",
        hint: "schrijf \"formaat\": \(known.upperBound), of gebruik een nieuwere versie van het programma")
      return value.int == nil
    }
    o.context.formaat = number
    return true
  }

  /// Reports a file name that is no identifier.
  static func checkFileName(_ id: String, _ o: ObjectReader) {
    guard !Values.isIdentifier(id) else { return }
    // The id is the name without `.json`: with a dot in it the ending is another.
    let name = id.prefix { $0 != "." }
    let ending = id.dropFirst(name.count)
    let better = Values.gevouwen(String(name))
    let isEnding = !ending.isEmpty && Values.isIdentifier(String(name))
    o.context.log.report(
      .bestandsnaamGeenId, at: o.opening,
      (isEnding
        ? "de naam van een bestand eindigt op .json, in kleine letters; deze eindigt op"
        : "de naam van een bestand is zijn id: 1 tot 40 kleine letters, cijfers en streepjes; dit bestand heet")
        + " \(citaat(isEnding ? String(ending) : id))",
      hint: Values.isIdentifier(better) ? "noem het bestand \(better).json" : "geef het bestand een andere naam")
  }

  // MARK: parts

  private static func readInstroom(_ value: JSONValue, _ context: ReadContext) -> (dag: Weekdag, tijd: Int)? {
    guard let o = ObjectReader(value, "instroom", context) else { return nil }
    let dag = o.field("dag").flatMap { readWeekdag($0, "dag", context) }
    let tijd = o.tijd("tijd")
    o.finish()
    guard let dag, let tijd else { return nil }
    return (dag, tijd)
  }

  private static func readPersoon(_ value: JSONValue, _ context: ReadContext) -> Persoon? {
    guard let o = ObjectReader(value, "een persoon", context) else { return nil }
    let id = o.id("id")
    let naam = o.tekst("naam")
    let hoedanigheid: Persoon.Hoedanigheid? = o.keuze("hoedanigheid")
    // An organisation has no age (format 2).
    let leeftijd = o.getal("leeftijd", in: 0...110, mag: true)
    if hoedanigheid != .organisatie || context.formaat < 2 { o.verplicht("leeftijd") }
    let relaties = o.lijst("relaties", mag: true) { child -> Persoon.Relatie? in
      guard let r = ObjectReader(child, "een relatie", context) else { return nil }
      let tot = r.id("tot")
      let text = r.tekst("is")
      r.finish()
      return .init(tot: tot ?? "", is: text ?? "")
    }
    o.finish()
    return Persoon(
      id: id ?? "", naam: naam ?? "", hoedanigheid: hoedanigheid ?? .anders, leeftijd: leeftijd,
      relaties: relaties ?? [])
  }

  static func readFeit(_ value: JSONValue, _ context: ReadContext) -> Feit? {
    guard let o = ObjectReader(value, "het feit", context) else { return nil }
    let omschrijving = o.proza("omschrijving")
    let kwalificatie = o.tekst("kwalificatie")
    let hechtenis = o.jaNee("voorlopige_hechtenis")
    let huiselijk = o.jaNee("huiselijk_geweld")
    let zwaar = o.jaNee("zwaar")
    let bewijs = o.teksten("bewijs", nonEmpty: true)
    let rond = o.jaNee("bewijs_rond")
    let bekent = o.jaNee("bekent")
    let haltwaardig = o.jaNee("haltwaardig")
    o.finish()
    return Feit(
      omschrijving: omschrijving ?? "", kwalificatie: kwalificatie ?? "", voorlopigeHechtenis: hechtenis ?? false,
      huiselijkGeweld: huiselijk ?? false, zwaar: zwaar ?? false, bewijs: bewijs ?? [], bewijsRond: rond ?? false,
      bekent: bekent ?? false, haltwaardig: haltwaardig ?? false)
  }

  static func readStatus(
    _ value: JSONValue, _ kind: String, _ context: ReadContext
  ) -> (titel: Titel, sinds: Int)? {
    guard let o = ObjectReader(value, kind, context) else { return nil }
    let titel: Titel? = o.keuze("titel")
    let sinds = o.getal("sinds_minuten", in: 0...200_000, mag: true)
    o.finish()
    return titel.map { ($0, sinds ?? 0) }
  }

  private static func readHuis(_ value: JSONValue, _ context: ReadContext) -> HuisDossier? {
    guard let o = ObjectReader(value, "het huis", context) else { return nil }
    let bekend = o.jaNee("bekend")
    let plan = o.proza("plan_van_aanpak", mag: true)
    let advies = o.object("advies", mag: true) { child -> HuisDossier.Advies? in
      guard let a = ObjectReader(child, "het advies", context) else { return nil }
      let tekst = a.proza("tekst")
      let vastgesteld = a.periode("vastgesteld")
      let beslissing = a.id("beslissing")
      let stukken = a.ids("puzzelstukken", mag: true)
      let doel = a.id("doel")
      a.finish()
      return .init(
        tekst: tekst ?? "", vastgesteld: vastgesteld ?? ISOPeriod(), beslissing: beslissing ?? "",
        puzzelstukken: stukken ?? [], doel: doel ?? "")
    }
    o.finish()
    return HuisDossier(bekend: bekend ?? false, planVanAanpak: plan ?? "", advies: advies)
  }

  private static func readDoel(_ value: JSONValue, _ context: ReadContext) -> Doel? {
    guard let o = ObjectReader(value, "een doel", context) else { return nil }
    let id = o.id("id")
    let tekst = o.tekst("tekst")
    let teBreed = o.jaNee("te_breed")
    o.finish()
    return Doel(id: id ?? "", tekst: tekst ?? "", teBreed: teBreed ?? false)
  }

  private static func readPuzzelstuk(_ value: JSONValue, _ context: ReadContext) -> Puzzelstuk? {
    guard let o = ObjectReader(value, "een puzzelstuk", context) else { return nil }
    let id = o.id("id")
    let houder = o.rol("houder")
    let systeem = o.tekst("systeem", mag: true)
    let leefgebied: Leefgebied? = o.keuze("leefgebied")
    let aard: Aard? = readAard(o, context)
    let vanaf = o.vanaf(2, "vanaf_minuten") { o.getal("vanaf_minuten", in: 1...129_600, mag: true) }
    // What comes into being during the session is of that day.
    let datum = o.periode("datum", mag: true)
    if vanaf == nil { o.verplicht("datum") }
    let gevoeligheid: Gevoeligheid? = o.keuze("gevoeligheid")
    let titel = o.tekst("titel")
    let tekst = o.proza("tekst")
    // Without a zaak it counts for an outcome of the weegoverleg.
    let beslissingen =
      context.zonderZaak
      ? o.keuzes("beslissingen", Weeguitkomst.self)?.map(\.rawValue) : o.ids("beslissingen")
    let doelen = o.ids("doelen")
    let toegang: [Toegang]? = o.keuzes("toegang", nonEmpty: true)
    let herkenning = o.lijst("herkenning", mag: true) { Values.text($0, "herkenning", context) }
    let ookBekend = o.rollen("ook_bekend_bij", mag: true)
    let tegenspraak = o.vanaf(2, "tegenspraak") { o.ids("tegenspraak", mag: true) }
    let over: Persoon.Hoedanigheid? = o.vanaf(2, "over") { o.keuze("over", mag: true) }
    let geenProbleem = o.vanaf(2, "geen_probleem") { o.jaNee("geen_probleem", mag: true) }
    let blijft = o.object("blijft", mag: true) { child -> Puzzelstuk.Voorbehoud? in
      guard let b = ObjectReader(child, "het voorbehoud", context) else { return nil }
      let reden = b.proza("reden")
      let uitweg = b.proza("uitweg")
      let vragen = b.vanaf(2, "vragen") {
        b.lijst("vragen", mag: true) { child -> Puzzelstuk.Voorbehoud.Vraag? in
          guard let q = ObjectReader(child, "een aangeboden vraag", context) else { return nil }
          let id = q.id("id")
          let vraag = q.tekst("vraag")
          let antwoord = q.proza("antwoord")
          let stuk = q.id("puzzelstuk", mag: true)
          q.finish()
          return .init(id: id ?? "", vraag: vraag ?? "", antwoord: antwoord ?? "", puzzelstuk: stuk)
        }
      }
      b.finish()
      return .init(reden: reden ?? "", uitweg: uitweg ?? "", vragen: vragen ?? [])
    }
    o.finish()
    return Puzzelstuk(
      id: id ?? "", houder: houder ?? .trainer, systeem: systeem, leefgebied: leefgebied ?? .wonen,
      aard: aard ?? .risico, datum: datum ?? ISOPeriod(), gevoeligheid: gevoeligheid ?? .gewoon, titel: titel ?? "",
      tekst: tekst ?? "", beslissingen: beslissingen ?? [], doelen: doelen ?? [], toegang: toegang ?? [],
      blijft: blijft, herkenning: herkenning ?? [], ookBekendBij: ookBekend ?? [], over: over,
      geenProbleem: geenProbleem ?? false, tegenspraak: tegenspraak ?? [], vanaf: vanaf)
  }

  private static func readSleutel(_ value: JSONValue, _ context: ReadContext) -> Sleutel? {
    guard let o = ObjectReader(value, "de sleutel", context) else { return nil }
    var waarden: [Deelfeit: Sleutel.Waarde] = [:]
    for feit in Deelfeit.allCases where feit != .meerLeefgebieden {
      waarden[feit] = o.object(feit.rawValue) { child -> Sleutel.Waarde? in
        guard let w = ObjectReader(child, "een deelfeit", context) else { return nil }
        let waarde: Driewaarde? = w.keuze("waarde")
        let rustOp = w.ids("rust_op")
        w.finish()
        return .init(waarde: waarde ?? .nee, rustOp: rustOp ?? [])
      }
    }
    o.finish()
    return Sleutel(waarden: waarden)
  }
}
