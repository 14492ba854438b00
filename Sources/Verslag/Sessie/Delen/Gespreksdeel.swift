import Scenario
import SimEngine

/// 'Het gesprek tussen de netwerken': the diagram, and the same in words with the content of each message.
enum Gespreksdeel {
  /// - Parameters:
  ///   - sessie: The session.
  ///   - woorden: The lists in words under the drawing, too.
  /// - Returns: The section.
  static func html(_ sessie: Sessie, woorden: Bool = true) -> HTML {
    let figures = Sequentiediagram(sessie).figuren
    return tag(
      "section", ["id": "gesprek", "aria-labelledby": "kop-gesprek"],
      [
        tag("h2", ["id": "kop-gesprek"], "Het gesprek tussen de netwerken"),
        tag(
          "p",
          "Van boven naar beneden loopt de tijd; iedere rol heeft een baan, iedere pijl is een bericht met zijn koppelvlak. Een grijze band betekent dat dit netwerk dan niet bemand is; een balk links is een termijn. Wat te laat kwam of uitbleef staat er met die woorden bij."
        ),
        legenda(sessie),
      ] + figures + (woorden ? [lijst(sessie), termijnlijst(sessie)] : []))
  }

  private static func legenda(_ sessie: Sessie) -> HTML {
    var used: [KoppelvlakID] = []
    for item in Uitwisseling.alle(sessie) {
      if let over = item.koppelvlak, !used.contains(over) { used.append(over) }
    }
    if !used.contains(.kv1) { used.append(.kv1) }
    return tag(
      "ul", ["class": "legenda"],
      used.sorted().map { over in
        tag("li", [:], [tag("span", ["class": "staal \(Koppelvlakkleur.klasse(over))"], []), .tekst(over.naam)])
      })
  }

  private static func lijst(_ sessie: Sessie) -> HTML {
    let all = Uitwisseling.alle(sessie)
    let first = eerste(sessie)
    if all.isEmpty, first.isEmpty { return tag("p", "In deze sessie ging geen enkel bericht tussen de netwerken.") }
    let teller = Verteller(sessie)
    let items = all.enumerated().map { index, item -> HTML in
      let over = item.koppelvlak.map { hoofdletter($0.naam) } ?? "binnen het eigen netwerk"
      let fate = item.lot.woord.map { [tag("strong", ["class": "let-op"], " \(hoofdletter($0)).")] } ?? []
      let times: String =
        if let message = item.bericht {
          "\(begonnen(item, message, sessie))\(sessie.klok.tekst(message.verzonden))\(item.aangekomenBij.map { ", aangekomen \(sessie.klok.tekst(sessie.gebeurtenissen[$0].tijd))" } ?? "")"
        } else {
          "niet verzonden"
        }
      let head: [HTML] = [
        tag("b", hoofdletter(item.soort.naam)),
        .tekst(" (\(over)), van \(item.van.metLidwoord) naar \(item.naar.metLidwoord). "),
        tag("span", ["class": "tijd"], times),
      ]
      return tag(
        "li",
        [
          "id": "uitwisseling-\(item.bericht?.nummer ?? index)",
          "data-stap": String(item.verzondenBij ?? sessie.gebeurtenissen.count - 1),
          "class": item.bericht == nil ? "achteraf" : nil,
        ], [tag("p", [:], head + fate)] + inhoud(item, teller))
    }
    return tag(
      "div", [:],
      [tag("h3", "De berichten in woorden")] + first + [tag("ol", ["class": "berichten"], items)])
  }

  /// Koppelvlak 1 is no message: an advice is laid down in the system, and looked up there.
  private static func eerste(_ sessie: Sessie) -> [HTML] {
    let teller = Verteller(sessie)
    let lines = sessie.gebeurtenissen.compactMap { event -> HTML? in
      switch event.inhoud {
      case .adviesVastgelegd, .bekendGebleken:
        tag(
          "li", ["data-stap": "\(event.nummer)"],
          [
            tag("b", "Koppelvlak 1: "), .tekst("\(teller.zin(event)) "),
            tag("span", ["class": "tijd"], teller.moment(event)),
          ])
      default: nil
      }
    }
    return lines.isEmpty ? [] : [tag("ul", ["class": "berichten"], lines)]
  }

  /// When somebody began on it, if sending took a while: there it stands in the drawing.
  private static func begonnen(_ item: Uitwisseling, _ message: Bericht, _ sessie: Sessie) -> String {
    guard let number = item.verzondenBij, sessie.gebeurtenissen[number].tijd < message.verzonden else { return "" }
    return "begonnen \(sessie.klok.uur(sessie.gebeurtenissen[number].tijd)), verzonden "
  }

  /// What was in a message, on demand.
  private static func inhoud(_ item: Uitwisseling, _ teller: Verteller) -> [HTML] {
    var parts: [HTML] = item.lot.uitleg.map { [alinea($0, klasse: "let-op")] } ?? []
    guard let message = item.bericht else { return parts }
    var content: [HTML] = []
    if let id = message.doel, let purpose = teller.sessie.casus.doel(id) {
      content.append(tag("p", "Doel: \(purpose.tekst)"))
    }
    if let area = message.leefgebied { content.append(tag("p", "Gevraagd leefgebied: \(area.naam)")) }
    if let id = message.beslissing { content.append(tag("p", "Beslissing: \(teller.naam(beslissing: id))")) }
    if let followed = message.gevolgd {
      content.append(tag("p", followed ? "Het advies is gevolgd." : "Het advies is niet gevolgd."))
    }
    if !message.puzzelstukken.isEmpty {
      content.append(tag("p", "Gedeeld: \(teller.stukken(message.puzzelstukken))"))
    }
    content.append(tag("p", "Langs deze weg: \(message.kanaal.naam)"))
    if !message.tekst.isEmpty { content.append(tag("blockquote", [:], [alinea(message.tekst)])) }
    parts.append(tag("details", [:], [tag("summary", "Wat erin stond")] + content))
    return parts
  }

  private static func termijnlijst(_ sessie: Sessie) -> HTML {
    let terms = Termijnloop.alle(sessie)
    if terms.isEmpty { return tag("p", "Er liepen geen termijnen.") }
    return tag("div", [:], [tag("h3", "De termijnen"), opsommingslijst(terms.map { $0.woorden(sessie) })])
  }
}
