import Scenario
import SimEngine

/// 'Wat als': the scorekaarten and aflopen of two paths side by side.
enum Watalsdeel {
  static func html(_ comparisons: [Takvergelijking]) -> HTML? {
    guard !comparisons.isEmpty else { return nil }
    return tag(
      "section", ["id": "watals", "class": "achteraf", "aria-labelledby": "kop-watals"],
      [
        tag("h2", ["id": "kop-watals"], "Wat als"),
        tag(
          "p",
          "Vanaf één moment is een andere weg gekozen. Het is een gedachte-experiment in een verzonnen casus: het zegt wat er in dit spel gebeurde, niet wat er echt zou gebeuren. De opname zelf is gebleven zoals zij was."
        ),
      ] + comparisons.map { tak($0) })
  }

  private static func tak(_ pair: Takvergelijking) -> HTML {
    let teller = Verteller(pair.origineel.sessie)
    let moment = teller.moment(pair.origineel.sessie.gebeurtenissen[pair.keuze])
    var parts: [HTML] = [
      tag("h3", "Een andere weg vanaf stap \(pair.keuze), \(moment) (\(pair.tak.code))"),
      tag(
        "div", ["class": "twee"],
        [
          kant("In de opname (\(pair.origineel.code))", pair.gedaan, teller),
          pair.anders.map { kant("Op de andere weg (\(pair.tak.code))", $0, teller) }
            ?? tag("div", ["class": "kant"], [tag("h4", "Op de andere weg"), tag("p", "Er is nog niets gedaan.")]),
        ]),
      tabel(
        "Waar het op uitkwam", ["", "In de opname", "Op de andere weg"],
        pair.kern.map { row in (row.label, [row.origineel], [row.tak], row.origineel != row.tak) }),
    ]
    let differences = pair.tweezijdig
    if pair.verschillen.isEmpty { parts.append(tag("p", "De scorekaarten zijn op alle punten gelijk.")) }
    if !differences.isEmpty {
      parts.append(
        tabel(
          "Waar de scorekaarten verschillen", ["Regel", "In de opname", "Op de andere weg"],
          differences.map { item in
            let who = item.stoel.map { " (\($0.naam))" } ?? ""
            return ("\(hoofdletter(item.deel.naam)): \(item.titel)\(who)", item.origineel, item.tak, true)
          }))
    }
    for (names, heading) in [
      (pair.eenzijdig(\.tak), "Alleen in de opname besproken"),
      (pair.eenzijdig(\.origineel), "Alleen op de andere weg besproken"),
    ] where !names.isEmpty {
      parts.append(tag("p", [:], [tag("b", "\(heading): "), .tekst(names.joined(separator: "; ") + ".")]))
    }
    let views = pair.aflopen
    if !views.isEmpty {
      parts.append(
        tabel(
          "De aflopen", ["Gezien door", "In de opname", "Op de andere weg"],
          views.map { row in (hoofdletter(row.naam), woorden(row.origineel), woorden(row.tak), row.origineel != row.tak)
          }
        ))
      parts.append(tag("p", ["class": "let-op"], "Vertellingen, geen voorspellingen; er is geen beste afloop."))
    }
    for decision in pair.nietGenomen {
      parts.append(
        tag(
          "p", [:],
          [tag("b", "Voorgesteld en niet beslist: "), .tekst("\(decision.naam). Zo had het dan kunnen gaan.")]))
      parts.append(
        tag(
          "dl", ["class": "kern"],
          decision.afloop.alle.flatMap { name, view in
            [tag("dt", hoofdletter(name)), tag("dd", [:], woorden(view).map { alinea($0) })]
          }))
    }
    return tag("article", ["class": "tak"], parts)
  }

  private static func woorden(_ view: Beslissing.Perspectief?) -> [String] {
    view?.regels ?? ["Er is niet beslist."]
  }

  private static func kant(_ heading: String, _ done: Verricht, _ teller: Verteller) -> HTML {
    tag("div", ["class": "kant"], [tag("h4", heading), alinea(teller.zin(done))])
  }

  private static func tabel(
    _ caption: String, _ heads: [String], _ rows: [(label: String, a: [String], b: [String], anders: Bool)]
  ) -> HTML {
    tag(
      "div", ["class": "breed"],
      [
        tag(
          "table", ["class": "naast"],
          [
            tag("caption", caption),
            tag("thead", [:], [tag("tr", [:], heads.map { tag("th", ["scope": "col"], $0) })]),
            tag(
              "tbody", [:],
              rows.map { row in
                tag(
                  "tr", ["class": row.anders ? "anders" : nil],
                  [tag("th", ["scope": "row"], row.label)]
                    + [row.a, row.b].map { texts in tag("td", [:], texts.map { alinea($0) }) })
              }),
          ])
      ])
  }
}
