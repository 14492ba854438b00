/// Reads a regioprofiel file into the model, every problem reported.
package enum RegioprofielReader {
  /// The values of `formaat` that are read.
  package static let formaten = 1...2

  /// Reads and checks a regioprofiel; `id` is the name of the file without extension.
  package static func lees(
    _ source: SourceText, id: String, controle: Controle = .volledig
  ) -> Gelezen<Regioprofiel> {
    let log = DiagnosticLog()
    guard let document = JSONParser.parse(source, log) else { return Gelezen(source, log, nil) }
    let context = ReadContext(log: log)
    let profiel = document.root.flatMap { read($0, id: id, context) }
    if controle == .volledig { AnonimiteitCheck.run(on: document, log) }
    return Gelezen(source, log, profiel)
  }

  static func read(_ value: JSONValue, id: String, _ context: ReadContext) -> Regioprofiel? {
    guard let o = ObjectReader(value, "het regioprofiel", context) else { return nil }
    guard CasusReader.checkFormaat(o, formaten) else { return nil }
    CasusReader.checkFileName(id, o)
    let naam = o.tekst("naam")
    let toelichting = o.proza("toelichting")
    let huis = o.tekst("huis")
    let systeem = o.tekst("systeem", mag: true)
    if context.formaat < 2 { o.verplicht("systeem") }
    let zsm = readHours("zsm", o)
    let loket = readHours("loket", o)
    let uren = o.vanaf(2, "openingstijden") {
      o.object("openingstijden", mag: true) { readOpeningstijden($0, context) }
    }
    let instroom = o.kommagetal("instroom_per_uur", in: 0...200)
    let kpc = o.getal("kpc", in: 1...50)
    let officieren = o.getal("officieren", in: 1...50)
    let wachttermijn = o.getal("wachttermijn", in: 0...20_160)
    let terugkoppeling: Terugkoppelmoment? = o.keuze("terugkoppeling")
    let drempel = o.getal("adviesdrempel", in: 0...10)
    let prioriteiten = o.teksten("prioriteiten", mag: true)
    let tafels = o.teksten("tafels", mag: true)
    let afspraken = o.lijst("afspraken", mag: true) { readAfspraak($0, context) } ?? []
    let koppelvlakken = o.object("koppelvlakken") { readKoppelvlakken($0, afspraken, context) }
    let simulatie = o.object("simulatie", mag: true) { readSimulatie($0, context) }
    o.finish()
    return Regioprofiel(
      id: id, naam: naam ?? "", toelichting: toelichting ?? "", huis: huis ?? "", systeem: systeem ?? "",
      zsmOpen: zsm.open, zsmSluit: zsm.sluit, loketOpen: loket.open, loketSluit: loket.sluit,
      instroomPerUur: instroom ?? 0, aantalKpc: kpc ?? 1, aantalOfficieren: officieren ?? 1,
      wachttermijn: wachttermijn ?? 0, terugkoppeling: terugkoppeling ?? .direct, adviesdrempel: drempel ?? 0,
      prioriteiten: prioriteiten ?? [], tafels: tafels ?? [], koppelvlakken: koppelvlakken ?? [],
      afspraken: afspraken, simulatie: simulatie ?? [], openingstijden: uren)
  }

  private static func readHours(_ name: String, _ o: ObjectReader) -> (open: Int, sluit: Int) {
    let open = o.tijd("\(name)_open")
    let close = o.field("\(name)_sluit")
    let sluit = close.flatMap { Values.time($0, "\(name)_sluit", o.context) }
    if let open, let sluit, let close, sluit <= open {
      o.context.log.report(
        .ongeldigeTijd, at: close.range,
        "een loket sluit na het opengaan; \(citaat("\(name)_sluit")) ligt niet na \(citaat("\(name)_open"))",
        hint: "kies een latere tijd")
    }
    return (open ?? 0, sluit ?? 0)
  }

  private static func readAfspraak(_ value: JSONValue, _ context: ReadContext) -> Afspraak? {
    guard let o = ObjectReader(value, "een afspraak", context), let soort: Afspraaksoort = o.keuze("soort") else {
      return nil
    }
    var result: Afspraak?
    switch soort {
    case .adviesVolgendeDag: result = o.tijd("uiterlijk").map { .adviesVolgendeDag(uiterlijk: $0) }
    case .verrijktAdvies: result = o.getal("dagen", in: 1...60).map { .verrijktAdvies(dagen: $0) }
    case .intermediair:
      let van = o.tijd("van")
      let tot = o.tijd("tot")
      if let van, let tot { result = .intermediair(van: van, tot: tot) }
    case .partnersAanTafel:
      let rollen: [Rol]? = o.keuzes("rollen", nonEmpty: true)
      result = rollen.map { .partnersAanTafel(rollen: $0) }
    case .planOpTafel: result = .planOpTafel
    }
    o.finish()
    return result
  }

  /// Koppelvlakken 1 to 4 and those that an agreement opens; no others.
  private static func readKoppelvlakken(
    _ value: JSONValue, _ afspraken: [Afspraak], _ context: ReadContext
  ) -> [Inrichting]? {
    guard let o = ObjectReader(value, "koppelvlakken", context) else { return nil }
    var result: [Inrichting] = []
    for id in KoppelvlakID.landelijk + afspraken.compactMap(\.koppelvlak) {
      guard let inrichting = o.object(id.rawValue, { readInrichting($0, id, context) }) else { continue }
      result.append(inrichting)
    }
    // Those that the region made itself (format 2).
    if context.formaat > 1 {
      for (name, field) in o.overige(KoppelvlakID.isEigen) {
        if let own = readEigen(field, name, context) { result.append(own) }
      }
    }
    o.finish()
    return result
  }

  private static func readEigen(_ value: JSONValue, _ name: String, _ context: ReadContext) -> Inrichting? {
    guard let o = ObjectReader(value, "een eigen koppelvlak", context) else { return nil }
    let naam = o.tekst("naam")
    let van: [Rol]? = o.keuzes("van", nonEmpty: true)
    let naar: Rol? = o.keuze("naar")
    let reactie = o.field("reactie").flatMap { Values.choice($0, "reactie", among: Reactie.allCases, context) }
    guard let read = readInrichting(o, KoppelvlakID(name, eigennaam: naam), context), let van, let naar, let reactie
    else { return nil }
    var own = read
    own.eigen = .init(van: van, naar: naar, antwoord: reactie == .antwoord)
    return own
  }

  /// What somebody expects who sends over a koppelvlak of the region itself.
  private enum Reactie: String, CaseIterable {
    case antwoord, geen
  }

  private static func readInrichting(
    _ value: JSONValue, _ id: KoppelvlakID, _ context: ReadContext
  ) -> Inrichting? {
    ObjectReader(value, "een koppelvlak", context).flatMap { readInrichting($0, id, context) }
  }

  private static func readInrichting(_ o: ObjectReader, _ id: KoppelvlakID, _ context: ReadContext) -> Inrichting? {
    let vragen = o.object("vragen") { readVragen($0, context) }
    let wegen = o.lijst("wegen", nonEmpty: true) { child -> Inrichting.Weg? in
      guard let w = ObjectReader(child, "een weg", context) else { return nil }
      let kanaal: Kanaal? = w.keuze("kanaal")
      let vertraging = w.getal("vertraging", in: 0...20_160)
      w.finish()
      return .init(kanaal: kanaal ?? .systeem, vertraging: vertraging ?? 0)
    }
    let termijn = o.field("termijn").flatMap {
      $0.soort == .leeg ? nil : Values.integer($0, "termijn", in: 1...43_200, context)
    }
    o.finish()
    guard let vragen else { return nil }
    return Inrichting(koppelvlak: id, vragen: vragen, wegen: wegen ?? [], termijn: termijn)
  }

  private static func readVragen(_ value: JSONValue, _ context: ReadContext) -> AchtVragen? {
    guard let o = ObjectReader(value, "de acht vragen", context) else { return nil }
    let doel = o.proza("doel")
    let inhoud = o.proza("inhoud")
    let verwerking = o.proza("verwerking")
    let trigger = o.proza("trigger")
    let verantwoordelijk = o.proza("verantwoordelijk")
    let vorm = o.proza("vorm")
    let reactie = o.proza("reactie")
    let eisen = o.proza("kwaliteitseisen")
    o.finish()
    return AchtVragen(
      doel: doel ?? "", inhoud: inhoud ?? "", verwerking: verwerking ?? "", trigger: trigger ?? "",
      verantwoordelijk: verantwoordelijk ?? "", vorm: vorm ?? "", reactie: reactie ?? "", kwaliteitseisen: eisen ?? "")
  }

  /// Settings of the regiosimulatie, whose names its model knows.
  private static func readSimulatie(_ value: JSONValue, _ context: ReadContext) -> [Regioprofiel.Instelling]? {
    guard value.soort == .object else {
      Values.reportKind(value, "simulatie", "een object", context)
      return nil
    }
    return value.children.compactMap { child in
      guard let name = child.key else { return nil }
      switch child.soort {
      case .getal: return .init(naam: name, waarde: child.document.source.text(in: child.range))
      case .jaNee: return .init(naam: name, waarde: child.bool == true ? "true" : "false")
      default: return Values.text(child, name, context).map { .init(naam: name, waarde: $0) }
      }
    }
  }
}
