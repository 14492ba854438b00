import Regiosimulatie

/// The report on a simulated region as one page: no script, nothing from outside, light and dark.
package enum RegioPagina {
  /// The page as HTML text.
  package static func html(_ verslag: Regioverslag) -> String {
    Pagina(titel: "Regiosimulatie: \(verslag.regio)", stijl: stijl, lijf: [tag("main", [:], lijf(verslag))]).html
  }

  private static func lijf(_ verslag: Regioverslag) -> [HTML] {
    var body: [HTML] = [tag("h1", "Regiosimulatie"), tag("p", verslag.kop)]
    for line in [verslag.afgebroken].compactMap({ $0 }) + verslag.waarschuwingen {
      body.append(tag("p", ["class": "let-op"], "Let op: \(line)"))
    }
    body.append(tag("aside", ["aria-label": "Voorbehoud"], Regioverslag.voorbehoud.map { tag("p", $0) }))
    let compare = !verslag.vergelijk.isEmpty
    if compare {
      let difference = Regiovergelijking(basis: verslag.reeks.basis, anders: verslag.reeks.anders)
      let sentence = Ketenzin.zin(
        difference, anders: verslag.vergelijk, herhalingen: min(verslag.reeks.basis.count, verslag.reeks.anders.count))
      body += [tag("h2", "Voor de ketenmanager"), tag("p", ["class": "zin"], sentence)]
    }
    body += [tag("h2", "Uitkomsten"), tabel(verslag, compare)]
    body += [tag("h2", "Bezetting per middel"), RegioGrafiek.bezetting(verslag)]
    body += [tag("h2", "Antwoordtijd op aanvullende vragen"), RegioGrafiek.antwoordtijden(verslag)]
    body += [
      tag("h2", "Wachtrijen door de week"),
      tag(
        "p",
        "Gemiddeld aantal wachtenden per uur van de week, in de eerste herhaling. Iedere grafiek heeft een eigen schaal."
      ),
    ]
    return body + verslag.middelen.map { RegioGrafiek.rij(verslag, $0) }
  }

  private static func tabel(_ verslag: Regioverslag, _ compare: Bool) -> HTML {
    let many = verslag.reeks.basis.count > 1
    let caption = many ? "Gemiddelde over de herhalingen, met 95 %-interval" : "Eén herhaling"
    let heads = ["Uitkomst", "Basis"] + (compare ? ["Anders", "Verschil"] : [])
    let rows = verslag.rijen.map { row -> HTML in
      let cells = [row.basis] + (compare ? [row.anders, row.verschil] : [])
      return tag(
        "tr", [:],
        [tag("th", ["scope": "row"], row.label)]
          + zip(heads.dropFirst(), cells).map { head, cell in
            // On a narrow screen the name of the column stands before it.
            tag("td", ["data-kolom": compare ? head : nil], Getaltekst.tekst(cell, row.soort))
          })
    }
    return tag(
      "div", ["class": "breed"],
      [
        tag(
          "table", [:],
          [
            tag("caption", caption),
            tag("thead", [:], [tag("tr", [:], heads.map { tag("th", ["scope": "col"], $0) })]),
            tag("tbody", [:], rows),
          ])
      ])
  }

  private static let stijl: StaticString = """
    :root{color-scheme:light dark;--tekst:#1b1b1f;--vlak:#fff;--lijn:#b9bcc4;--een:#1f5fa8;--twee:#a85a00;--over:#b3261e}
    @media (prefers-color-scheme:dark){:root{--tekst:#ececf1;--vlak:#17181c;--lijn:#565a66;--een:#7fb2f0;--twee:#f0ab5a;--over:#ff8a80}}
    body{margin:0;background:var(--vlak);color:var(--tekst);font:1rem/1.5 system-ui,sans-serif}
    main{max-width:60rem;margin:0 auto;padding:1rem}
    aside{border-left:.3rem solid var(--twee);padding:.1rem 1rem}
    .let-op{border:2px solid var(--over);padding:.5rem}
    .zin{font-size:1.15rem}
    .breed{overflow-x:auto}
    table{border-collapse:collapse}caption{text-align:left}
    th,td{padding:.2rem .8rem .2rem 0;border-bottom:1px solid var(--lijn);text-align:right}
    th:first-child{text-align:left;font-weight:normal}
    svg{max-width:100%;height:auto;display:block}
    svg text{fill:var(--tekst);font:13px system-ui,sans-serif}
    .een{fill:var(--een)}.twee{fill:var(--twee)}.over{fill:var(--over)}.as{stroke:var(--lijn);stroke-width:1}
    .lijn1{fill:none;stroke:var(--een);stroke-width:2}.lijn2{fill:none;stroke:var(--twee);stroke-width:2;stroke-dasharray:5 3}
    figure{margin:0 0 1.5rem}
    @media (max-width:34rem){table,tbody,tr,th,td{display:block;text-align:left}thead{display:none}
    tr{border-bottom:1px solid var(--lijn);padding:.3rem 0}th,td{border:0;padding:0}td[data-kolom]::before{content:attr(data-kolom) ": "}}
    @media (min-width:110rem){html{font-size:137.5%}}
    @page{size:A4;margin:14mm}
    @media print{:root{color-scheme:light;--tekst:#000;--vlak:#fff;--lijn:#999;--een:#1f5fa8;--twee:#a85a00;--over:#b3261e}
    body{font-size:10pt}main{max-width:none;padding:0}h1,h2,caption,thead,figcaption{break-after:avoid}figure,tr,aside,.let-op{break-inside:avoid}
    .breed{overflow:visible}tbody tr:first-child{break-before:avoid}}
    """
}
