import Scenario
package import SimEngine

/// The scorekaart with all findings and their sources, to be looked at per part.
enum Scorekaartdeel {
  static func html(_ card: Scorekaart, _ sessie: Sessie) -> HTML {
    var parts: [HTML] = [
      tag("h2", ["id": "kop-scorekaart"], "De scorekaart"),
      tag(
        "p",
        "Geen cijfer: bevindingen om over te praten, met de bron en apart wat dit programma ervan maakte. Regels: \(card.regelversie)."
      ),
      filter(card),
    ]
    parts += card.delen.filter { !$0.bevindingen.isEmpty }.map { deel($0, sessie) }
    return tag("section", ["id": "scorekaart", "class": "achteraf", "aria-labelledby": "kop-scorekaart"], parts)
  }

  /// Works by style alone: without a script, and read by a screen reader as what it is.
  private static func filter(_ card: Scorekaart) -> HTML {
    func choice(_ group: String, _ id: String, _ name: String, _ on: Bool) -> HTML {
      tag(
        "label", [:],
        [
          tag("input", ["type": "radio", "name": group, "id": "toon-\(id)", "checked": on ? "" : nil]),
          .tekst(" " + name),
        ])
    }
    let parts = card.delen.filter { !$0.bevindingen.isEmpty }.map { part in
      choice("deel", part.deel.rawValue, part.deel.naam, false)
    }
    return tag(
      "div", [:],
      [
        tag(
          "fieldset", ["class": "filter"], [tag("legend", "Onderdeel"), choice("deel", "alles", "alles", true)] + parts),
        tag(
          "fieldset", ["class": "filter"],
          [
            tag("legend", "Oordeel"), choice("oordeel", "elk", "elk oordeel", true),
            choice("oordeel", "gesprek", "wat om een gesprek vraagt", false),
            choice("oordeel", "sterk", "wat goed ging", false),
          ]),
      ])
  }

  private static func deel(_ part: Deelkaart, _ sessie: Sessie) -> HTML {
    tag(
      "div", ["class": "deel deel-\(part.deel.rawValue)"],
      // On paper the heading stays with the first of what it heads.
      [
        tag(
          "div", ["class": "bijeen"],
          [tag("h3", hoofdletter(part.deel.naam))] + part.bevindingen.prefix(1).map { bevinding($0, sessie) })
      ] + part.bevindingen.dropFirst().map { bevinding($0, sessie) })
  }

  private static func bevinding(_ finding: Bevinding, _ sessie: Sessie) -> HTML {
    let who = finding.stoel.map { $0 == .zsm ? "ZSM" : sessie.regio.huis } ?? "het duo"
    var parts: [HTML] = [
      tag(
        "h4", [:],
        [
          tag("span", ["class": "oordeel \(finding.oordeel.rawValue)"], finding.oordeel.naam),
          .tekst(" \(finding.titel) "), tag("span", ["class": "klein"], "(\(who))"),
        ]),
      alinea(finding.tekst),
    ]
    let evidence = finding.bewijs.prefix(4).compactMap { item -> HTML? in
      guard sessie.gebeurtenissen.indices.contains(item.gebeurtenis) else { return nil }
      let moment = sessie.klok.tekst(sessie.gebeurtenissen[item.gebeurtenis].tijd)
      let words = item.woorden.map { ": \u{2018}\(kort($0, 220))\u{2019}" } ?? ""
      return tag(
        "li", [:],
        [tag("a", ["href": "#stap-\(item.gebeurtenis)"], "stap \(item.gebeurtenis), \(moment)"), .tekst(words)])
    }
    if !evidence.isEmpty { parts.append(tag("ul", ["class": "bewijs"], evidence)) }
    parts.append(tag("p", ["class": "vraag"], finding.advies))
    parts.append(
      tag(
        "p", ["class": "klein"],
        "De bron: \(finding.bron.tekst).\(finding.onzeMaat.map { " Onze maat: \($0)" } ?? "")"))
    let kind = finding.oordeel == .voldaan ? "goed" : "gesprek"
    return tag("article", ["class": "bevinding b-\(kind)"], parts)
  }
}

/// The afloop of the decision from four perspectives.
enum Afloopdeel {
  static func html(_ sessie: Sessie) -> HTML {
    // Not at the head of the page: who reads the outcome first looks at every moment in its light.
    let facts = Kern.rijen(sessie).flatMap { [tag("dt", $0.label), tag("dd", $0.tekst)] }
    let parts = [tag("h2", ["id": "kop-afloop"], "Waar het op uitkwam"), tag("dl", ["class": "kern"], facts)]
    return tag(
      "section", ["id": "afloop", "class": "achteraf", "aria-labelledby": "kop-afloop"], parts + perspectieven(sessie))
  }

  private static func perspectieven(_ sessie: Sessie) -> [HTML] {
    let stories = AfloopTekst.verhalen(sessie)
    guard !stories.isEmpty else { return [] }
    let told = stories.contains { !$0.perspectieven.isEmpty }
    var parts = [tag("h3", told ? "Hoe het verder ging" : "Waar het op uitkwam")]
    for (place, story) in stories.enumerated() {
      parts.append(tag("p", story.zin))
      if told, place == 0 { parts.append(tag("p", ["class": "let-op"], AfloopTekst.geenVoorspelling)) }
      if !story.perspectieven.isEmpty { parts.append(tabel(story)) }
    }
    return parts
  }

  private static func tabel(_ story: AfloopTekst.Verhaal) -> HTML {
    let rows = story.perspectieven.map { name, view in
      tag(
        "tr", [:],
        [
          tag("th", ["scope": "row"], hoofdletter(name)), tag("td", view.winst), tag("td", view.prijs),
          tag("td", view.vraag),
        ])
    }
    let heads = ["Gezien door", "Winst", "Prijs", "Open vraag"]
    let effects = story.perspectieven.flatMap { name, view in
      view.gevolgen.map { tag("li", "\(hoofdletter(name)): \($0)") }
    }
    let more = effects.isEmpty ? [] : [tag("p", "En door wat er gedaan of gelaten is:"), tag("ul", [:], effects)]
    return tag(
      "div", [:],
      [
        tag(
          "div", ["class": "breed"],
          [
            tag(
              "table", ["class": "afloop"],
              [
                tag("caption", "Vier perspectieven"),
                tag("thead", [:], [tag("tr", [:], heads.map { tag("th", ["scope": "col"], $0) })]),
                tag("tbody", [:], rows),
              ])
          ])
      ] + more)
  }
}

/// Notes and bookmarks, each with by whom and when; a note never changes the recording.
enum Notitiedeel {
  static func html(_ bron: Sessiebron) -> HTML {
    let notes = Notitie.opVolgorde(bron.aantekeningen).filter {
      // An answer stands with its question, in a part of its own.
      !$0.isKenmerk && ![.oordeel, .fragment].contains($0.soort) && $0.gegevens[Zelfbeeld.veld] == nil
        // What a whole atelier said stands on the sheet of the group, and is not this duo's.
        && $0.gegevens["atelier"] == nil
    }
    let struck = bron.aantekeningen.doorgestreept
    var parts: [HTML] = [tag("h2", ["id": "kop-notities"], "Notities")]
    if notes.isEmpty {
      parts.append(tag("p", "Er zijn nog geen notities. In de terminal: leeratelier noteer \(bron.code) STAP TEKST."))
    } else {
      parts.append(
        tag(
          "ol", ["class": "notities"], notes.map { notitie($0, bron.sessie, doorgestreept: struck.contains($0.nummer)) }
        ))
    }
    return tag("section", ["id": "notities", "class": "achteraf", "aria-labelledby": "kop-notities"], parts)
  }

  private static func notitie(_ note: Aantekening, _ sessie: Sessie, doorgestreept: Bool) -> HTML {
    let mark = doorgestreept ? "Doorgestreept: " : ""
    var head: [HTML] = [
      tag("b", mark + hoofdletter(Notitiesoort.naam(note.soort))), .tekst(" van \(Fragmentdeel.wie(note))"),
    ]
    if let number = note.gebeurtenis, sessie.gebeurtenissen.indices.contains(number) {
      head += [
        ", bij ",
        tag(
          "a", ["href": "#stap-\(number)"],
          "stap \(number), \(sessie.klok.tekst(sessie.gebeurtenissen[number].tijd))"),
      ]
    }
    return tag(
      "li", [:],
      [tag("p", [:], head)]
        + (note.tekst.isEmpty
          ? []
          : [
            tag(
              "blockquote", [:],
              [doorgestreept ? tag("p", [:], [tag("s", [:], regels(note.tekst))]) : alinea(note.tekst)])
          ]))
  }
}

/// Names of the kinds of note.
package enum Notitiesoort {
  /// The kind as people read it.
  package static func naam(_ soort: Aantekening.Soort) -> String {
    switch soort {
    case .watZouUDoen: "wat zou u nu doen?"
    case .handen: "handen in de zaal"
    case .notitie, .bladwijzer, .oordeel, .fragment, .eigenVerhaal, .zelfbeeld, .voornemen, .inzicht, .leervraag, .naam,
      .speelvorm, .klok,
      .doorgestreept,
      .anders:
      soort.tekst.replacing("_", with: " ")
    }
  }
}
