import Scenario
import SimEngine

/// The report of a session for the conversation about it: one page, with everything that the recording knows.
package struct Sessieverslag {
  private let bron: Sessiebron
  private let takken: [Takvergelijking]
  /// The moment at which the page stops; nil: the whole session.
  private let stil: Beslismoment?
  /// What could be done at that moment.
  private let mogelijk: String?
  /// Only the moments, the conversation and the advice: a few sheets to hand out.
  private let kort: Bool

  /// - Parameters:
  ///   - bron: The session with its notes.
  ///   - takken: Paths to lay beside it: its own branches, or the recording that it is a branch of.
  ///   - totBeslissing: Stop just before the decision, so that nothing of what followed is on the page; without effect
  ///     when nothing was decided.
  ///   - kort: Only the moments, the drawing and the advice.
  package init(
    _ bron: Sessiebron, takken: [Takvergelijking] = [], totBeslissing: Bool = false, kort: Bool = false
  ) {
    self.kort = kort
    stil = totBeslissing ? Beslismoment(bron.sessie) : nil
    mogelijk = stil.flatMap { bron.sessie.verricht($0.gebeurtenis) }.flatMap {
      Verteller.alternatieven($0, ook: true)
    }
    var shown = bron
    if let stil {
      shown.sessie = bron.sessie.voor(stil.gebeurtenis)
      shown.aantekeningen = []
    }
    self.bron = shown
    self.takken = stil == nil ? takken : []
  }

  private var sessie: Sessie { bron.sessie }

  /// The page as text.
  package var html: String {
    Pagina(
      titel: "Verslag \(bron.code): \(sessie.casus.titel)", stijl: Verslagstijl.tekst, script: Verslagscript.tekst,
      lijf: [
        tag("a", ["class": "overslaan", "href": "#inhoud"], "Naar de inhoud"),
        tag("main", ["id": "inhoud"], [kop] + delen),
      ] + (kort ? [] : [Schuif.html(sessie)])
    ).html
  }

  private var delen: [HTML] {
    var parts: [HTML] = []
    // Findings are a function of the recording: looked for once in a report.
    let card = stil == nil ? Scorekaart.van(sessie) : nil
    if let stil {
      parts.append(stilstand(stil))
    } else {
      parts.append(Fragmentdeel.html(bron, card, stilzetten: !kort))
    }
    // Without a zaak nobody asks the house for an advice.
    let advice = sessie.casus.heeftZaak ? [Adviesdeel.html(bron)] : []
    if kort { return parts + [Gespreksdeel.html(sessie, kort: true)] + advice }
    parts += [Gespreksdeel.html(sessie), Kennisdeel.html(sessie, stil: stil != nil)] + advice
    parts.append(Triagedeel.html(sessie, achteraf: stil == nil))
    if let card {
      if let own = Zelfbeelddeel.html(bron) { parts.append(own) }
      parts.append(Scorekaartdeel.html(card, sessie))
      parts.append(Afloopdeel.html(sessie))
      if let other = Watalsdeel.html(takken) { parts.append(other) }
      parts.append(Notitiedeel.html(bron))
    }
    parts.append(Stappendeel.html(sessie))
    return parts
  }

  private var kop: HTML {
    let people = sessie.stoelen.map { seat in
      "\(seat == .zsm ? "ZSM" : hoofdletter(sessie.regio.huis)): \(Stoelaandeel(sessie, seat).woorden(sessie)) (\(opsomming(sessie.rollen(seat).map(\.naam))))"
    }
    var lines: [HTML] = [
      tag("p", ["class": "klein"], "Verslag van een oefensessie, code \(bron.code)"),
      tag("h1", sessie.casus.titel),
      tag("p", "\(hoofdletter(sessie.casus.thema)). Regio: \(sessie.regio.naam)."),
      tag("p", people.joined(separator: ". ") + "."),
    ]
    if !bron.geopend.isEmpty {
      lines.append(tag("p", ["class": "klein"], "Gespeeld op \(Kalendertekst.moment(bron.geopend))."))
    }
    if let form = vorm { lines.append(tag("p", ["class": "klein"], form)) }
    if let from = Herkomst(bron.herkomst) {
      lines.append(
        tag("p", "Dit is een andere weg: een tak van sessie \(from.code), vanaf stap \(from.gebeurtenis)."))
    }
    if sessie.opening.voorbeeld { lines.append(tag("p", "Een meegeleverd voorbeeld.")) }
    if stil == nil, !sessie.gesloten {
      lines.append(tag("p", ["class": "let-op"], "Deze sessie is nog niet afgesloten: wat volgt is een tussenstand."))
    }
    return tag("header", ["class": "kop"], lines + [eigendom, inhoudsopgave])
  }

  /// How it was shown and paced, where that was not the usual way.
  private var vorm: String? {
    let form = Speelvorm(bron.aantekeningen)
    var parts: [String] = []
    switch form.vorm {
    case .afgeschermd: break
    case .meekijken: parts.append("Meekijken: het duo zag op één scherm beide stoelen.")
    case .plenair: parts.append("Plenair: een zaal zag op één scherm beide stoelen en besliste; de trainer typte.")
    }
    if !form.klok.isLeeg { parts.append("Met een echte klok: \(form.klok.zin).") }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private var eigendom: HTML {
    tag(
      "aside", ["aria-label": "Van wie is dit verslag"],
      [
        tag(
          "p",
          "Dit verslag is van de deelnemers en hun begeleider, nooit van de leidinggevende. Alle personen zijn verzonnen; wat hier gebeurde zegt niets over de echte aansluiting of over iemands toekomst."
        )
      ])
  }

  private var inhoudsopgave: HTML {
    var links =
      [
        (stil == nil ? "fragmenten" : "stilstand", stil == nil ? "Drie momenten" : "Wat zou u nu doen?"),
        ("gesprek", "Het gesprek"),
      ] + (sessie.casus.heeftZaak ? [("advies", "Het advies")] : [])
    if kort { return opgave(links) }
    links.insert(("kennis", "Wie wist wat wanneer"), at: 2)
    links.append(("triage", "Triage"))
    if stil == nil {
      if !Zelfbeeld.antwoorden(bron.aantekeningen).isEmpty { links.append(("zelfbeeld", "Uw beeld naast de opname")) }
      links.append(("scorekaart", "Scorekaart"))
      links.append(("afloop", "Waar het op uitkwam"))
      if !takken.isEmpty { links.append(("watals", "Wat als")) }
      links.append(("notities", "Notities"))
    }
    links.append(("stappen", "Stap voor stap"))
    return opgave(links)
  }

  private func opgave(_ links: [(String, String)]) -> HTML {
    tag(
      "nav", ["aria-label": "Inhoud"],
      [tag("ul", [:], links.map { id, name in tag("li", [:], [tag("a", ["href": "#\(id)"], name)]) })])
  }

  /// The page stops here: what lay there, what could be done, and the question.
  private func stilstand(_ moment: Beslismoment) -> HTML {
    let who = moment.stoel.map { "De stoel \($0.naam) is aan zet." } ?? "De officier staat op het punt te beslissen."
    var parts: [HTML] = [
      tag("h2", ["id": "kop-stilstand"], "Wat zou u nu doen?"),
      tag(
        "p",
        "Het is \(sessie.klok.tekst(sessie.tijd)). \(who) Wat daarna gebeurde staat niet in dit verslag: bespreek eerst wat u zou doen."
      ),
      Fragmentdeel.zaak(Zicht(sessie, stoel: .zsm), sessie),
      tag(
        "div", ["class": "twee"],
        Stoel.allCases.map { Fragmentdeel.stand(Fragment.stand($0, sessie), sessie, kop: "h3") }),
    ]
    if let mogelijk { parts.append(tag("p", [:], [tag("b", "Wat er kon: "), .tekst(mogelijk)])) }
    parts.append(
      tag("p", ["class": "vraag"], "Wat zou u nu doen, en wat zou u daarvoor nog willen weten?"))
    return tag("section", ["id": "stilstand", "class": "fragment", "aria-labelledby": "kop-stilstand"], parts)
  }
}
