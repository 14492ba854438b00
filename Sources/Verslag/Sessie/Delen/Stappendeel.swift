import Scenario
import SimEngine

/// Every step of the session, with what both seats then knew; the slider of the page goes along these.
enum Stappendeel {
  static func html(_ sessie: Sessie) -> HTML {
    let teller = Verteller(sessie)
    let places = Kennisdeel.plaatsen(sessie)
    // One fold, event by event, of which only figures are read: a view for each step would copy the whole session.
    var state = Sessie(sessie.opening)
    var before = ""
    let items = sessie.gebeurtenissen.map { event -> HTML in
      state.verwerk([event])
      let now = stand(state)
      defer { before = now }
      return tag(
        "li",
        [
          "id": "stap-\(event.nummer)", "class": "stapregel", "value": "\(event.nummer)",
          "data-stap": "\(event.nummer)", "data-x": places[event.nummer], "data-stand": now == before ? nil : now,
        ],
        [
          tag("span", ["class": "tijd"], teller.moment(event)), " ",
          tag("span", ["class": "zin"], regels(teller.zin(event))),
        ] + (now == before ? [] : [" ", tag("span", ["class": "klein"], now)]))
    }
    return tag(
      "section", ["id": "stappen", "aria-labelledby": "kop-stappen"],
      [
        tag("h2", ["id": "kop-stappen"], "Stap voor stap"),
        tag("p", "Alles wat is vastgelegd, in volgorde, met wat iedere stoel na die stap kende."),
        tag(
          "details", ["class": "alle-stappen"],
          [tag("summary", "Alle stappen, van 0 tot en met \(items.count - 1)"), tag("ol", ["start": "0"], items)]),
      ])
  }

  /// What both seats know and have to handle, in figures.
  private static func stand(_ state: Sessie) -> String {
    let parts = state.stoelen.map { seat -> String in
      let roles = state.rollen(seat)
      // What ZSM has on file of somebody who has not come in is on nobody's desk.
      let idle = seat == .zsm && state.bedrijf == .vooraf
      let known = idle ? [] : state.casus.puzzelstukken.filter { state.weten(roles, $0.id) == .inhoud }
      let strong = known.count { $0.aard.isKracht }
      let open = state.postvak(roles).count
      let name = seat == .zsm ? "ZSM" : hoofdletter(state.regio.huis)
      return
        "\(name) kent \(strong) \(strong == 1 ? "kracht" : "krachten") en \(known.count - strong) \(known.count - strong == 1 ? "risico" : "risico's")\(open > 0 ? ", \(open) te behandelen" : "")"
    }
    return parts.joined(separator: "; ") + "."
  }
}

/// The slider: shown by the script, which reads the list of steps; without a script the list is enough.
enum Schuif {
  static func html(_ sessie: Sessie) -> HTML {
    let last = max(0, sessie.gebeurtenissen.count - 1)
    func knop(_ id: String, _ text: String, _ label: String) -> HTML {
      tag("button", ["type": "button", "id": id, "aria-label": label], [.tekst(text)])
    }
    // A part of the page with a name, so that nobody who goes by landmarks passes it.
    return tag(
      "section", ["id": "schuif", "hidden": "", "aria-label": "Door de sessie stappen"],
      [
        tag(
          "div", ["class": "schuifrij"],
          [
            knop("schuif-terug", "‹", "Een stap terug"),
            tag(
              "input",
              [
                "type": "range", "id": "schuifbalk", "min": "0", "max": "\(last)", "value": "\(last)",
                "aria-label": "Stap in de sessie",
              ]),
            knop("schuif-verder", "›", "Een stap verder"), knop("schuif-alles", "alles", "Alles tonen"),
          ]),
        tag(
          "div", ["id": "schuif-tekst", "aria-live": "polite"], []),
        tag(
          "p", ["id": "stilbalk", "hidden": ""],
          [
            tag("b", "Het verslag staat stil. Wat zou u nu doen? "),
            tag("button", ["type": "button", "id": "stil-uit"], "Laat zien wat volgde"),
          ]),
      ])
  }
}
