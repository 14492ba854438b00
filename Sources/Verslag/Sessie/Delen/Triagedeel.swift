import Scenario
import SimEngine

/// 'Triage': per criterion what was judged, what the facts say, and what that seat could know; with O3MP beside it.
enum Triagedeel {
  static func html(_ sessie: Sessie, achteraf: Bool) -> HTML {
    let pictures = Triagebeeld.van(sessie).sorted { $0.gebeurtenis < $1.gebeurtenis }
    var parts: [HTML] = [
      tag("h2", ["id": "kop-triage"], "Triage"),
      tag(
        "p",
        "De criteria komen uit het landelijk kader. O3MP is een tweede taal voor dezelfde vraag: ondoorgrondelijk (het grijpt op elkaar in), ongrijpbaar (ketens krijgen er geen vat op), ontwrichtend (het raakt gezin en omgeving). Wat de feiten zeggen leidt dit programma af uit de puzzelstukken: (1 en 2 en 3) of 4."
      ),
    ]
    if pictures.isEmpty { parts.append(tag("p", "Geen van de deelnemers legde een triage vast.")) }
    parts += pictures.map { deel($0, sessie, achteraf) }
    guard achteraf else { return tag("section", ["id": "triage", "aria-labelledby": "kop-triage"], parts) }
    let key = sessie.casus.triagesleutel
    parts.append(
      tag(
        "p", ["class": "achteraf"],
        "Alles bij elkaar zeggen de feiten: \(key == .ja ? "dit hoort in het huis" : key == .nee ? "dit hoort niet in het huis" : "een grensgeval, dat met een motivering twee kanten op kan")."
      ))
    if let tension = sessie.spanning {
      parts.append(tag("p", ["class": "achteraf"], "Waar de bronnen verschillen: \(tension)"))
    }
    return tag("section", ["id": "triage", "aria-labelledby": "kop-triage"], parts)
  }

  private static func deel(_ picture: Triagebeeld, _ sessie: Sessie, _ achteraf: Bool) -> HTML {
    let moment = sessie.klok.tekst(sessie.gebeurtenissen[picture.gebeurtenis].tijd)
    let action = picture.handeling
    let outcome = action.route?.naam ?? action.uitkomst?.naam ?? "geen"
    let table = picture.stoel == .zsm ? "op ZSM" : "in het weegoverleg"
    var parts: [HTML] = [
      tag("h3", "Triage \(table), \(moment)"), tag("p", "Gekozen: \(outcome)."),
    ]
    if let text = action.tekst, !text.isEmpty { parts.append(tag("blockquote", [:], [alinea(text)])) }
    // What the facts say and what could be known is told afterwards: at a stop it would give away what lies elsewhere.
    let heads =
      ["Criterium", "Geoordeeld"] + (achteraf ? ["Wat de feiten zeggen", "Wat deze stoel toen kon weten"] : [])
      + ["O3MP"]
    let rows = picture.criteria.map { item -> HTML in
      let same = item.gegeven == item.sleutel || item.sleutel == .verdedigbaar
      let facts = item.sleutel == .verdedigbaar ? "grensgeval" : item.sleutel.rawValue
      let later: [HTML] = [
        tag("td", ["class": same ? "achteraf" : "achteraf anders"], facts),
        tag("td", ["class": "achteraf"], [.tekst(stand(item))] + stukken(item, sessie)),
      ]
      return tag(
        "tr", [:],
        [
          tag("th", ["scope": "row"], "\(item.feit.rawValue). \(hoofdletter(item.feit.omschrijving))"),
          tag("td", item.gegeven?.rawValue ?? "opengelaten"),
        ] + (achteraf ? later : []) + [tag("td", item.feit.o3mp ?? "–")])
    }
    parts.append(
      tag(
        "div", ["class": "breed"],
        [
          tag(
            "table", ["class": "triage"],
            [
              tag("caption", "Per criterium, \(table)"),
              tag(
                "thead", [:],
                [
                  tag(
                    "tr", [:],
                    heads.map { head in
                      tag("th", ["scope": "col", "class": head.hasPrefix("Wat ") ? "achteraf" : nil], head)
                    })
                ]),
              tag("tbody", [:], rows),
            ])
        ]))
    return tag("article", ["data-stap": String(picture.gebeurtenis)], parts)
  }

  /// What the seat could know of a whole criterion: with a part of its ground it could judge, and did not know the rest.
  private static func stand(_ item: Criteriumbeeld) -> String {
    item.stand == .nietGevraagd && item.rustOp.contains { $0.bestond && $0.stand == .wist }
      ? "wist een deel; een partner wist de rest" : stand(item.stand)
  }

  static func stand(_ state: Kennisstand) -> String {
    switch state {
    case .wist: "wist ervan"
    // Asked and refused counts here as well: what a partner had, is true of both.
    case .nietGevraagd: "wist het niet; een partner wist het wel"
    case .konNietWeten: "kon het niet weten"
    }
  }

  private static func stukken(_ item: Criteriumbeeld, _ sessie: Sessie) -> [HTML] {
    guard !item.rustOp.isEmpty else { return [] }
    let lines = item.rustOp.map { ground in
      let words = ground.bestond ? stand(ground.stand) : "gebeurde pas later"
      return "\(sessie.casus.puzzelstuk(ground.puzzelstuk)?.titel ?? ground.puzzelstuk): \(words)"
    }
    return [tag("details", [:], [tag("summary", "waarop dit rust"), opsommingslijst(lines)])]
  }
}
