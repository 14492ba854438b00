import Scenario
import SimEngine

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
