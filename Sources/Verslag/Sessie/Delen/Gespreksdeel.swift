import Scenario
import SimEngine

/// 'Het gesprek tussen de netwerken': the diagram, and the same in words with the content of each message.
///
/// Everything says at which step it was there, so that the page can be stopped at a moment: how a message or a term ended
/// belongs to the step at which it did.
enum Gespreksdeel {
  /// The section.
  ///
  /// - Parameters:
  ///   - sessie: The session.
  ///   - kort: Without what was in the messages and without links to other parts of the page.
  /// - Returns: The drawing, the messages and the terms.
  static func html(_ sessie: Sessie, kort: Bool = false) -> HTML {
    let all = Uitwisseling.alle(sessie)
    var parts = [
      tag("h2", ["id": "kop-gesprek"], "Het gesprek tussen de netwerken"),
      tag(
        "p",
        "Van boven naar beneden loopt de tijd; iedere rol heeft een baan, iedere pijl is een bericht met zijn koppelvlak. Een grijze band betekent dat dit netwerk dan niet bemand is; een balk links is een termijn. Wat te laat kwam of uitbleef staat er met die woorden bij."
      ),
      legenda(all),
    ]
    parts += Sequentiediagram(sessie, all, ankers: !kort).figuren
    parts.append(lijst(all, sessie, kort))
    if !kort { parts.append(termijnlijst(sessie)) }
    return tag("section", ["id": "gesprek", "aria-labelledby": "kop-gesprek"], parts)
  }

  private static func legenda(_ all: [Uitwisseling]) -> HTML {
    var used: [KoppelvlakID] = [.kv1]
    for item in all {
      if let over = item.koppelvlak, !used.contains(over) { used.append(over) }
    }
    return tag(
      "ul", ["class": "legenda"],
      used.sorted().map { over in
        tag("li", [:], [tag("span", ["class": "staal \(Koppelvlakkleur.klasse(over))"], []), .tekst(over.naam)])
      })
  }

  private static func lijst(_ all: [Uitwisseling], _ sessie: Sessie, _ kort: Bool) -> HTML {
    let first = koppelvlak1(sessie)
    if all.isEmpty, first.isEmpty { return tag("p", "In deze sessie ging geen enkel bericht tussen de netwerken.") }
    let teller = Verteller(sessie)
    let items = all.enumerated().map { index, item in regel(item, index, sessie, teller, kort) }
    return tag(
      "div", [:],
      [tag("h3", "De berichten in woorden")] + first + [tag("ol", ["class": "berichten"], items)])
  }

  /// Koppelvlak 1 is no message: an advice is laid down in the system, and looked up there.
  private static func koppelvlak1(_ sessie: Sessie) -> [HTML] {
    let teller = Verteller(sessie)
    let lines = sessie.gebeurtenissen.compactMap { event -> HTML? in
      switch event.soort {
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

  private static func regel(
    _ item: Uitwisseling, _ index: Int, _ sessie: Sessie, _ teller: Verteller, _ kort: Bool
  ) -> HTML {
    let over = item.koppelvlak.map { hoofdletter($0.naam) } ?? "binnen het eigen netwerk"
    var head: [HTML] = [
      tag("b", hoofdletter(item.soort.naam)),
      .tekst(" (\(over)), van \(item.van.metLidwoord) naar \(item.naar.metLidwoord). "),
    ]
    if let message = item.bericht {
      head.append(
        tag("span", ["class": "tijd"], "\(begonnen(item, message, sessie))\(sessie.klok.tekst(message.verzonden))"))
      if let number = item.aangekomenBij {
        head.append(
          tag(
            "span", ["class": "tijd", "data-stap": "\(number)"],
            ", aangekomen \(sessie.klok.tekst(sessie.gebeurtenissen[number].tijd))"))
      }
    } else {
      head.append(tag("span", ["class": "tijd"], "niet verzonden"))
    }
    // Late is only known once it came; what could not arrive is known at once.
    let known = item.aangekomenBij ?? item.verzondenBij
    if let word = item.lot.woord {
      let why = item.lot.uitleg.map { " \($0)" } ?? ""
      head.append(
        tag("strong", ["class": "let-op", "data-stap": known.map(String.init)], " \(hoofdletter(word)).\(why)"))
    }
    return tag(
      "li",
      [
        "id": "uitwisseling-\(item.bericht?.nummer ?? index)",
        "data-stap": String(item.verzondenBij ?? sessie.gebeurtenissen.count - 1),
        "class": item.bericht == nil ? "achteraf" : nil,
      ], [tag("p", [:], head)] + (kort ? [] : inhoud(item, sessie, teller)))
  }

  /// When somebody began on it, if sending took a while: there it stands in the drawing.
  private static func begonnen(_ item: Uitwisseling, _ message: Bericht, _ sessie: Sessie) -> String {
    guard let number = item.verzondenBij, sessie.gebeurtenissen[number].tijd < message.verzonden else { return "" }
    return "begonnen \(sessie.klok.uur(sessie.gebeurtenissen[number].tijd)), verzonden "
  }

  /// What was in a message, on demand.
  private static func inhoud(_ item: Uitwisseling, _ sessie: Sessie, _ teller: Verteller) -> [HTML] {
    guard let message = item.bericht else { return [] }
    var content: [HTML] = []
    if let id = message.doel, let purpose = sessie.casus.doel(id) {
      content.append(tag("p", "Doel: \(purpose.tekst)"))
    }
    if !message.gevraagd.isAlles { content.append(tag("p", "Gevraagd \(teller.naar(message.gevraagd))")) }
    if let id = message.beslissing { content.append(tag("p", "Beslissing: \(teller.naam(beslissing: id))")) }
    if let followed = message.gevolgd {
      content.append(tag("p", followed ? "Het advies is gevolgd." : "Het advies is niet gevolgd."))
    }
    if let research = message.reclasseringsonderzoek {
      content.append(tag("p", "\(hoofdletter(Verteller.onderzoek(research)))."))
    }
    if !message.puzzelstukken.isEmpty {
      content.append(tag("p", "Gedeeld: \(teller.stukken(message.puzzelstukken))"))
    }
    content.append(tag("p", "Langs deze weg: \(message.kanaal.naam)"))
    if !message.tekst.isEmpty { content.append(tag("blockquote", [:], [alinea(message.tekst)])) }
    return [tag("details", [:], [tag("summary", "Wat erin stond")] + content)]
  }

  private static func termijnlijst(_ sessie: Sessie) -> HTML {
    let terms = Termijnloop.alle(sessie)
    if terms.isEmpty { return tag("p", "Er liepen geen termijnen.") }
    let items = terms.map { term in
      tag(
        "li", ["data-stap": "\(term.begin)"],
        [
          .tekst(term.woorden(sessie)),
          tag("span", ["data-stap": term.einde.map(String.init)], ": \(term.afloop)"),
        ])
    }
    return tag("div", [:], [tag("h3", "De termijnen"), tag("ul", [:], items)])
  }
}
