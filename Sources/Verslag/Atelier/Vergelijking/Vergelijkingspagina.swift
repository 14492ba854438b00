import Scenario
import Tekst

/// A comparison as a page of the same house as the report: no script, and on paper A4.
package enum Vergelijkingspagina {
  /// The page of an atelier.
  package static func html(_ all: Ateliervergelijking) -> String {
    let head: [HTML] =
      [
        tag("p", ["class": "klein"], "Vergelijking van een oefenmiddag"), tag("h1", "Atelier \(all.naam)"),
        tag("aside", ["aria-label": "Hoe u dit leest"], [tag("p", Ateliervergelijking.voorbehoud)]),
      ]
      + [
        opsommingslijst(
          all.duos.filter { !$0.pseudoniemen.isEmpty }.map { "Duo \($0.nummer): \(opsomming($0.pseudoniemen))" },
          klasse: "kort")
      ].filter { _ in all.duos.contains { !$0.pseudoniemen.isEmpty } }
      + all.nogBezig.map { tag("p", ["class": "let-op"], $0) }
    return pagina(
      "Vergelijking van atelier \(all.naam)", head, rondes(all) + wissels(all.wissels),
      leeg: "Er is nog geen sessie klaar om te vergelijken.")
  }

  /// The page of a casus.
  package static func html(_ all: Casusvergelijking) -> String {
    var parts: [HTML] = []
    if !all.vergelijking.spellen.isEmpty {
      parts = [deel(all.vergelijking.besluiten, "")]
      let views = all.vergelijking.aflopen.flatMap { name, story, who -> [HTML] in
        [
          tag("h3", "\(name) (\(who))"),
          tag(
            "dl", ["class": "kern"],
            story.perspectieven.flatMap { name, view in
              [
                tag("dt", hoofdletter(name)),
                tag(
                  "dd", [:],
                  view.regels.map { alinea($0) }),
              ]
            }),
        ]
      }
      parts.append(
        tag(
          "section", ["id": "afloop", "aria-labelledby": "kop-afloop"],
          [
            tag("h2", ["id": "kop-afloop"], "Waar het op uitkwam"),
            tag("p", ["class": "let-op"], Casusvergelijking.afloopuitleg),
          ] + views))
    }
    let head =
      [tag("p", ["class": "klein"], "Vergelijking van een casus"), tag("h1", all.kop)]
      + all.inleiding.enumerated().map { index, line in
        index == 0
          ? tag("aside", ["aria-label": "Wat dit is"], [tag("p", line)]) : tag("p", line)
      }
    return pagina(all.kop, head, parts, leeg: nil)
  }

  /// What a beamer shows of an atelier: the rounds that are named, without what is about one participant.
  static func beamer(_ all: Ateliervergelijking) -> [HTML] { rondes(all) }

  private static func pagina(_ title: String, _ head: [HTML], _ parts: [HTML], leeg: String?) -> String {
    let none = parts.isEmpty ? leeg.map { [tag("p", $0)] } ?? [] : []
    return Pagina(
      titel: title, stijl: Verslagstijl.tekst,
      lijf: [
        tag("a", ["class": "overslaan", "href": "#inhoud"], "Naar de inhoud"),
        tag("main", ["id": "inhoud"], [tag("header", ["class": "kop"], head)] + parts + none),
      ]
    ).html
  }

  private static func rondes(_ all: Ateliervergelijking) -> [HTML] {
    all.rondes.flatMap { round -> [HTML] in
      let id = "ronde-\(round.nummer)"
      let title = round.vergelijking.titel
      var head: [HTML] = [
        tag("h2", ["id": "kop-\(id)"], "Ronde \(round.nummer)\(title.isEmpty ? "" : ": \(title)")")
      ]
      guard !round.vergelijking.spellen.isEmpty else {
        head.append(tag("p", "Nog niemand is klaar met deze ronde."))
        return [tag("section", ["id": id, "aria-labelledby": "kop-\(id)"], head)]
      }
      let sat = Vergelijkingstekst.zaten(round)
      if !sat.isEmpty { head.append(opsommingslijst(sat, klasse: "kort")) }
      let more = all.rondes.count > 1 ? " (ronde \(round.nummer))" : ""
      let inside = head + contrasten(round.contrasten, minder: round.minder)
      return [tag("section", ["id": id, "aria-labelledby": "kop-\(id)"], inside)]
        + round.delen.map { deel($0, id, more) } + [
          adviezen(round.adviezen, id, more), deel(round.vergelijking.tijd, id, more),
        ]
    }
  }

  private static func contrasten(_ contrasts: [Contrast], minder: String?) -> [HTML] {
    let items = contrasts.map { one in
      tag(
        "article", ["class": "fragment bijeen"],
        [tag("h3", one.soort.naam)] + one.zinnen.map { tag("p", $0) } + [tag("p", ["class": "vraag"], one.vraag)])
    }
    return items + (minder.map { [tag("p", $0)] } ?? [])
  }

  private static func deel(_ part: Vergelijkdeel, _ round: String, _ more: String = "") -> HTML {
    let id = round.isEmpty ? part.id : "\(round)-\(part.id)"
    var inside: [HTML] = [tag("h2", ["id": "kop-\(id)"], part.titel + more)]
    if !part.uitleg.isEmpty { inside.append(tag("p", part.uitleg)) }
    if part.regels.isEmpty { inside.append(tag("p", "Hier is niets over te zeggen.")) }
    let differ = part.regels.filter { !$0.isGelijk }
    let same = part.regels.filter(\.isGelijk)
    if !differ.isEmpty { inside.append(tabel("Waarin zij verschillen", differ)) }
    if !same.isEmpty { inside.append(tabel(differ.isEmpty ? "Wat gelijk is" : "Waarin zij gelijk zijn", same)) }
    return tag("section", ["id": id, "aria-labelledby": "kop-\(id)"], inside)
  }

  private static func tabel(_ caption: String, _ rows: [Vergelijkregel]) -> HTML {
    let lines = rows.flatMap { row in
      row.groepen.enumerated().map { index, group in
        let head =
          index == 0
          ? [tag("th", ["scope": "row", "rowspan": row.groepen.count > 1 ? "\(row.groepen.count)" : nil], row.kop)] : []
        return tag("tr", [:], head + [tag("td", [:], regels(group.wat)), tag("td", group.wie)])
      }
    }
    let heads = ["Punt", "Wat", "Wie"].map { tag("th", ["scope": "col"], $0) }
    return tag(
      "table", ["class": "vast"],
      [tag("caption", caption), tag("thead", [:], [tag("tr", [:], heads)]), tag("tbody", [:], lines)])
  }

  private static func adviezen(_ advices: Adviesvergelijking, _ round: String, _ more: String) -> HTML {
    let id = "\(round)-adviezen"
    var inside: [HTML] = [tag("h2", ["id": "kop-\(id)"], "De adviezen naast elkaar" + more)]
    if advices.kaarten.isEmpty { inside.append(tag("p", "Er is geen advies vastgelegd.")) }
    let cards = advices.kaarten.map { card -> HTML in
      let judged = card.oordelen.flatMap { row -> [HTML] in
        let said =
          ["programma: \(row.programma)"]
          + row.lezers.map { reader in
            "\(reader.door): \(reader.woord)\(reader.opmerking.map { ". \($0)" } ?? "")"
          }
        return [tag("dt", row.eis.rawValue), tag("dd", [:], said.map { alinea($0) })]
      }
      return tag(
        "article", ["class": "kant"],
        [
          tag("h3", hoofdletter(card.wie)),
          tag(
            "p",
            (card.gesimuleerd ? "Het advies dat er lag, van de simulatie: \(card.beslissing)." : "\(card.beslissing).")
              + (card.naBeslissing ? " Geschreven na de beslissing: wie besliste, las het niet." : "")),
          tag("blockquote", ["class": "advies"], regels(card.tekst)),
          tag("dl", ["class": "kern"], judged),
        ])
    }
    if !cards.isEmpty { inside.append(tag("div", ["class": "twee"], cards)) }
    if !advices.eisen.regels.isEmpty {
      inside += [
        tag("h3", "Per kwaliteitseis"), tag("p", advices.eisen.uitleg),
        tabel("Hoe programma en lezers oordeelden", advices.eisen.regels),
      ]
    }
    return tag("section", ["id": id, "aria-labelledby": "kop-\(id)"], inside)
  }

  private static func wissels(_ changes: [Stoelwissel]) -> [HTML] {
    guard !changes.isEmpty else { return [] }
    let items = changes.map { one in
      tag(
        "article", ["class": "fragment bijeen"],
        [tag("h3", Vergelijkingstekst.kop(one)), opsommingslijst(one.zinnen), tag("p", ["class": "vraag"], one.vraag)])
    }
    return [
      tag(
        "section", ["id": "stoelwissel", "aria-labelledby": "kop-stoelwissel"],
        [
          tag("h2", ["id": "kop-stoelwissel"], Vergelijkingstekst.wisselkop),
          tag("p", Vergelijkingstekst.wisseluitleg),
        ] + items)
    ]
  }
}
