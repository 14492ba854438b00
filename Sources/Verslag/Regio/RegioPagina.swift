import SimEngine

/// The report on a simulated region as one page: no script, nothing from outside, light and dark.
package enum RegioPagina {
  /// The page as HTML text.
  package static func html(_ verslag: Regioverslag) -> String {
    var body = "<h1>Regiosimulatie</h1>\n<p>\(veilig(verslag.kop))</p>\n"
    for line in [verslag.afgebroken].compactMap({ $0 }) + verslag.waarschuwingen {
      body += "<p class=\"let-op\">Let op: \(veilig(line))</p>\n"
    }
    body +=
      "<aside aria-label=\"Voorbehoud\">" + Regioverslag.voorbehoud.map { "<p>\(veilig($0))</p>" }.joined()
      + "</aside>\n"
    let compare = !verslag.vergelijk.isEmpty
    if compare {
      let difference = Regiovergelijking(basis: verslag.reeks.basis, anders: verslag.reeks.anders)
      let sentence = Ketenzin.zin(
        difference, anders: verslag.vergelijk, herhalingen: min(verslag.reeks.basis.count, verslag.reeks.anders.count))
      body += "<h2>Voor de ketenmanager</h2>\n<p class=\"zin\">\(veilig(sentence))</p>\n"
    }
    body += "<h2>Uitkomsten</h2>\n" + tabel(verslag, compare)
    body += "<h2>Bezetting per middel</h2>\n" + RegioGrafiek.bezetting(verslag)
    body += "<h2>Antwoordtijd op aanvullende vragen</h2>\n" + RegioGrafiek.antwoordtijden(verslag)
    body +=
      "<h2>Wachtrijen door de week</h2>\n<p>Gemiddeld aantal wachtenden per uur van de week, in de eerste herhaling. Iedere grafiek heeft een eigen schaal.</p>\n"
    for pool in verslag.middelen { body += RegioGrafiek.rij(verslag, pool) }
    return """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Regiosimulatie: \(veilig(verslag.regio))</title>
      <style>\(stijl)</style>
      </head>
      <body>
      <main>
      \(body)</main>
      </body>
      </html>

      """
  }

  private static func tabel(_ verslag: Regioverslag, _ compare: Bool) -> String {
    let many = verslag.reeks.basis.count > 1
    let caption = many ? "Gemiddelde over de herhalingen, met 95 %-interval" : "Eén herhaling"
    var text =
      "<div class=\"breed\"><table>\n<caption>\(caption)</caption>\n<thead><tr><th scope=\"col\">Uitkomst</th><th scope=\"col\">Basis</th>"
    if compare { text += "<th scope=\"col\">Anders</th><th scope=\"col\">Verschil</th>" }
    text += "</tr></thead>\n<tbody>\n"
    for row in verslag.rijen {
      text +=
        "<tr><th scope=\"row\">\(veilig(row.label))</th><td>\(veilig(Getaltekst.tekst(row.basis, row.soort)))</td>"
      if compare {
        text +=
          "<td>\(veilig(Getaltekst.tekst(row.anders, row.soort)))</td><td>\(veilig(Getaltekst.tekst(row.verschil, row.soort)))</td>"
      }
      text += "</tr>\n"
    }
    return text + "</tbody>\n</table></div>\n"
  }

  /// Text that cannot become markup.
  static func veilig(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: if scalar.value >= 32 || scalar.value == 10 { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  private static let stijl = """
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
    @media print{body{color:#000;background:#fff}}
    """
}
