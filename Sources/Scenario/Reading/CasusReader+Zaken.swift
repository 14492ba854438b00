extension CasusReader {
  /// What stands in a zaak once the casus names its zaken, and before that at the top of the file.
  private static let perZaak = ["feit", "verdachte", "beslissingen"]
  /// What only a casus with a zaak has: it is for ZSM, or for what the house gets from there.
  private static let alleenMetZaak = ["inleiding_zsm", "aanvullende_vraag", "vooraf_begin", "nazorg", "signalen"]

  /// Reports what is missing, or should not be there, given how the casus gives its zaken.
  static func eisBijZaken(_ o: ObjectReader, genoemd named: Bool) {
    let without = o.context.zonderZaak
    for name in perZaak {
      if !named {
        o.verplicht(name)
      } else if without {
        o.hoortNiet(name, "zonder zaak (\"zaken\": []) is er niets om over te beslissen", hint: "haal het veld weg")
      } else {
        let inside = name == "verdachte" ? "status" : name
        o.hoortNiet(
          name, "met \"zaken\" staat dit in de zaak zelf",
          hint: inside == name ? "zet het in de zaak" : "zet het in de zaak, als \"\(inside)\"")
      }
    }
    for name in alleenMetZaak {
      if without {
        o.hoortNiet(name, "zonder zaak (\"zaken\": []) speelt ZSM niet mee", hint: "haal het veld weg")
      } else if name == "inleiding_zsm" || name == "aanvullende_vraag" {
        o.verplicht(name)
      }
    }
  }

  static func readZaak(_ value: JSONValue, _ context: ReadContext) -> Zaak? {
    guard let o = ObjectReader(value, "een zaak", context) else { return nil }
    let id = o.id("id")
    let verdachte = o.id("verdachte")
    let bekend = o.jaNee("bekend", mag: true)
    let feit = o.object("feit") { readFeit($0, context) }
    let status = o.object("status") { readStatus($0, "de status van de verdachte", context) }
    let beslissingen = o.lijst("beslissingen", nonEmpty: true) { readBeslissing($0, context) }
    o.finish()
    guard let feit else { return nil }
    return Zaak(
      id: id ?? "", verdachte: verdachte ?? "", bekend: bekend, feit: feit, titel: status?.titel ?? .nietAangehouden,
      sinds: status?.sinds ?? 0, beslissingen: beslissingen ?? [])
  }

  /// How an outcome of the weegoverleg worked out where there is no zaak.
  static func readWeegafloop(_ value: JSONValue, _ context: ReadContext) -> Beslissing.Afloop? {
    guard let o = ObjectReader(value, "de afloop van een weging", context) else { return nil }
    let betrokkene = o.object("betrokkene") { readPerspectief($0, context) }
    let naasten = o.object("naasten") { readPerspectief($0, context) }
    let professional = o.object("professional") { readPerspectief($0, context) }
    let burger = o.object("burger") { readPerspectief($0, context) }
    o.finish()
    guard let betrokkene, let naasten, let professional, let burger else { return nil }
    return .init(slachtoffer: naasten, verdachte: betrokkene, professional: professional, burger: burger)
  }

  static func readPerspectief(_ value: JSONValue, _ context: ReadContext) -> Beslissing.Perspectief? {
    guard let p = ObjectReader(value, "een perspectief", context) else { return nil }
    let winst = p.proza("winst")
    let prijs = p.proza("prijs")
    let vraag = p.proza("vraag")
    p.finish()
    return .init(winst: winst ?? "", prijs: prijs ?? "", vraag: vraag ?? "")
  }
}
