import Scenario
import SimEngine

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
      if let why = story.waarom { parts.append(tag("p", why)) }
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
