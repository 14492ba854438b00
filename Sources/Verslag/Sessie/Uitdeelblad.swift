import Scenario
import SimEngine

/// One sheet of A4 to hand out to a duo: what was decided, three moments, a strong point, a question, an intention, and room
/// to write.
///
/// It always is one sheet: texts are cut at a word where they are too long for their place, and the room to write takes what is
/// left. The whole report has every text whole.
package struct Uitdeelblad {
  private let bron: Sessiebron

  package init(_ bron: Sessiebron) { self.bron = bron }

  private var sessie: Sessie { bron.sessie }

  /// The page as text.
  package var html: String {
    Pagina(
      titel: "Blad \(bron.code): \(sessie.casus.titel)", stijl: Uitdeelblad.stijl,
      lijf: [tag("main", [:], [kop, besloten] + momenten + [punten, schrijven, voet])]
    ).html
  }

  private var kop: HTML {
    let day = bron.geopend.isEmpty ? nil : "gespeeld op \(Kalendertekst.moment(bron.geopend))"
    let facts = ["sessie \(bron.code)", bron.naam.map { kort($0, 60) }, day, "regio \(sessie.regio.naam)"].compactMap(
      \.self)
    // Said only where people did not play it all themselves.
    let shares = sessie.stoelen.map { Stoelaandeel(sessie, $0) }
    let who = shares.map { "\($0.stoel == .zsm ? "ZSM" : "het huis"): \($0.woorden(sessie))" }.joined(separator: "; ")
    let told = shares.allSatisfy(\.isGeheel) ? "" : " Gespeeld door: \(who)."
    return tag(
      "header", [:],
      [
        tag("h1", sessie.casus.titel),
        tag("p", ["class": "klein"], hoofdletter(facts.joined(separator: " · ")) + "." + told),
      ])
  }

  private var besloten: HTML {
    let taken = uitgekomen
    guard !taken.isEmpty else {
      let none = sessie.casus.heeftZaak ? "In deze sessie is niet beslist." : "In deze sessie is niet gewogen."
      return tag("section", [:], [tag("h2", "Wat er is besloten"), tag("p", none)])
    }
    // The house advises on the first zaak; what became of its advice is told with the last decision in that one.
    let advised = sessie.besluitGebeurtenis
    let advice = Adviesstand(sessie)?.zin ?? ""
    let lines = taken.map { item in
      tag(
        "p", [:],
        [
          tag("b", kort(item.naam, 160)),
          .tekst(
            " (\(sessie.klok.tekst(sessie.gebeurtenissen[item.gebeurtenis].tijd))).\(item.gebeurtenis == advised ? " \(advice)" : "")"
          ),
        ])
    }
    return tag("section", [:], [tag("h2", "Wat er is besloten")] + lines)
  }

  /// What it came to, with the event: each decision, or the outcome of the last weegoverleg.
  private var uitgekomen: [(naam: String, gebeurtenis: Int)] {
    let casus = sessie.casus
    guard casus.heeftZaak else {
      return sessie.wegingen.last.map { [(hoofdletter(sessie.weeguitkomst?.naam ?? ""), $0)] } ?? []
    }
    return sessie.genomen.map { taken in
      let name = opsomming(taken.besluit.alle.map { casus.beslissing($0)?.naam ?? $0 })
      let which = taken.besluit.zaak.flatMap { casus.zaak($0) }.map { "\(hoofdletter(casus.naam(zaak: $0))): " } ?? ""
      return (which + name, taken.gebeurtenis)
    }
  }

  private var fragmenten: [Fragment] { Fragment.van(sessie, bron.aantekeningen) }

  private var momenten: [HTML] {
    let teller = Verteller(sessie)
    let items = fragmenten.map { item -> HTML in
      let event = sessie.gebeurtenissen[item.gebeurtenis]
      // The decision itself is told above, and what followed is not for the moment at which one stops.
      let told = item.aanleiding == .beslissing || item.waarom.isEmpty ? teller.zin(event) : item.waarom
      let sentence = item.aanleiding == .beslissing ? item.waarom : told
      return tag(
        "li", [:],
        [
          tag("h3", "\(item.aanleiding.naam), \(teller.moment(event)) (stap \(item.gebeurtenis))"),
          tag("p", kort(sentence, 230)), tag("p", ["class": "vraag"], kort(item.vraag, 200)),
        ])
    }
    guard !items.isEmpty else { return [] }
    return [
      tag(
        "section", [:],
        [
          tag("h2", items.count == 1 ? "Een moment" : items.count == 2 ? "Twee momenten" : "Drie momenten"),
          tag("ol", [:], items),
        ])
    ]
  }

  /// One strong point and one question of the scorekaart, other than what the moments already ask.
  private var punten: HTML {
    let card = Scorekaart.van(sessie)
    let asked = Set(fragmenten.map(\.vraag))
    let told = Set(fragmenten.map(\.waarom))
    let weighty = card.delen.compactMap(\.sterk).filter { !told.contains($0.tekst) && !$0.isVanzelf }
    let strong = weighty.first { [.beeld, .delen, .advies].contains($0.deel) } ?? weighty.first
    let questions = card.delen.compactMap(\.vraag) + card.delen.compactMap(\.puzzel)
    let open = questions.filter { finding in
      !told.contains(finding.tekst) && !asked.contains { finding.advies.hasSuffix($0) }
    }
    // On one sheet for the two of them it is said whom a finding speaks to.
    let two = Stoel.allCases.allSatisfy { sessie.opening.bezetting[$0] == .mens }
    func kant(_ heading: String, _ finding: Bevinding?, _ question: Bool, _ none: String) -> HTML {
      var parts: [HTML] = [tag("h2", heading)]
      if let finding {
        parts.append(tag("p", kort((two ? ScorekaartTekst.wie(finding) : "") + finding.tekst, 260)))
        if question { parts.append(tag("p", ["class": "vraag"], kort(finding.vraag, 200))) }
      } else {
        parts.append(tag("p", none))
      }
      return tag("section", [:], parts)
    }
    return tag(
      "div", ["class": "twee"],
      [
        kant("Een sterk punt", strong, false, "Welk punt vond u zelf sterk?"),
        kant("Een vraag", open.first, true, "Welke vraag neemt u zelf mee?"),
      ])
  }

  private var schrijven: HTML {
    // Those of a whole atelier stand on the sheet of the group.
    let own = bron.aantekeningen(.voornemen).filter { !$0.tekst.isEmpty && $0.gegevens["atelier"] == nil }
    let shown = own.prefix(Uitdeelblad.voornemens)
    var said = shown.map { note in
      let who = note.gegevens["stoel"].flatMap { Stoel(rawValue: $0) }.map { "\(hoofdletter($0.naam)): " } ?? ""
      return tag("blockquote", who + kort(regel(note.tekst), own.count == 1 ? 300 : 160))
    }
    if own.count > shown.count {
      said.append(tag("p", ["class": "klein"], "En nog \(own.count - shown.count); het verslag heeft ze allemaal."))
    }
    // More lines than any sheet has room for: what does not fit is not there.
    let lines = (0..<40).map { _ in tag("div", ["class": "lijn"], []) }
    return tag(
      "section", ["class": "schrijven"],
      [
        tag(
          "h2",
          own.isEmpty
            ? "Een voornemen, en wat u verder wilt onthouden" : own.count == 1 ? "Een voornemen" : "Voornemens")
      ] + said
        + [tag("div", ["class": "lijnen", "aria-hidden": "true"], lines)])
  }

  /// So many stand on it: with more there is no room to write.
  private static let voornemens = 6

  private func regel(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private var voet: HTML {
    tag(
      "footer", ["class": "klein"],
      [
        .tekst(
          "Van de deelnemers en hun begeleider, nooit van de leidinggevende. Alle personen zijn verzonnen; geen cijfer, maar iets om over te praten. Het hele verslag: leeratelier rapport \(bron.code)"
        )
      ])
  }

  private static let stijl: StaticString = """
    :root{color-scheme:light;--tekst:#000;--zacht:#444;--lijn:#999;--accent:#123a6b}
    *{box-sizing:border-box}
    body{margin:0;background:#fff;color:var(--tekst);font:11pt/1.35 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
    main{display:flex;flex-direction:column;max-width:182mm;min-height:268mm;margin:0 auto;padding:1rem}
    h1{font-size:17pt;line-height:1.15;margin:0}h2{font-size:12pt;margin:.7rem 0 .15rem;color:var(--accent);border-top:1.5px solid var(--accent);padding-top:.25rem}
    h3{font-size:10.5pt;margin:.35rem 0 0}p{margin:.1rem 0}ol{margin:0;padding-left:1.4rem}
    h1,h3,p,blockquote{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}h1,h3,.vraag{-webkit-line-clamp:2}
    .twee p{-webkit-line-clamp:7}.twee .vraag{-webkit-line-clamp:4}
    .klein{color:var(--zacht);font-size:9pt}.vraag{font-weight:600;color:var(--accent)}
    .twee{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:0 1.2rem}
    blockquote{margin:.1rem 0;padding-left:.6rem;border-left:2px solid var(--lijn)}
    .schrijven{flex:1 1 0;min-height:34mm;overflow:hidden;display:flex;flex-direction:column}
    .lijnen{flex:1;min-height:0;overflow:hidden}.lijn{height:8.5mm;border-bottom:1px solid var(--lijn)}
    footer{margin-top:.4rem}
    @media (min-width:110rem){main{zoom:1.35}}
    @page{size:A4;margin:14mm}
    @media print{main{height:266mm;min-height:0;max-width:none;padding:0;overflow:hidden}}
    """
}
