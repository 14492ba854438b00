/// The sheet of an atelier to cut up: a strip for each duo, with its code and the one command to type.
package struct Strookjesblad {
  /// What stands on one strip.
  package struct Strookje: Equatable, Sendable {
    /// The number of the duo, from 1.
    package var duo: Int
    package var code: String
    /// What one types.
    package var opdracht: String

    package init(duo: Int, code: String, opdracht: String) {
      self.duo = duo
      self.code = code
      self.opdracht = opdracht
    }
  }

  private let atelier: String
  private let strookjes: [Strookje]

  /// - Parameters:
  ///   - atelier: The name of the atelier.
  ///   - strookjes: One for each duo.
  package init(atelier: String, _ strookjes: [Strookje]) { (self.atelier, self.strookjes) = (atelier, strookjes) }

  /// What whoever plays must know before choosing a name.
  package static let pseudoniem =
    "U kiest er een pseudoniem: een verzonnen naam, nooit die van uzelf of van een echt mens."

  /// The sheet in a terminal.
  package var regels: [String] {
    var lines: [String] = []
    for strip in strookjes {
      lines += [
        "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -",
        "Atelier \(atelier) · duo \(strip.duo) · code \(strip.code)", "Typ:  \(strip.opdracht)",
      ]
    }
    return lines + ["- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -"]
  }

  /// The sheet as a page: eight strips on an A4.
  package var html: String {
    let strips = strookjes.map { strip in
      tag(
        "section", [:],
        [
          tag("h2", "Duo \(strip.duo)"), tag("p", ["class": "code"], strip.code),
          tag("p", [:], [.tekst("Typ: "), tag("kbd", strip.opdracht)]),
          tag("p", ["class": "klein"], "Atelier \(atelier). \(Strookjesblad.pseudoniem)"),
        ])
    }
    return Pagina(
      titel: "Codes van \(atelier)", stijl: Strookjesblad.stijl,
      lijf: [tag("main", [:], [tag("h1", "Codes van \(atelier)")] + strips)]
    ).html
  }

  private static let stijl: StaticString = """
    :root{color-scheme:light;--zacht:#444}
    *{box-sizing:border-box}
    body{margin:0;background:#fff;color:#000;font:11pt/1.3 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
    main{max-width:182mm;margin:0 auto;padding:1rem}
    h1{font-size:13pt;margin:0 0 .4rem}h2{font-size:13pt;margin:0;float:left}
    section{border-bottom:1.5px dashed #000;padding:2.2mm 0;min-height:29mm;break-inside:avoid}
    p{margin:.1rem 0}.code{font:bold 20pt/1.2 ui-monospace,monospace;text-align:right}
    kbd{font:bold 12pt/1.3 ui-monospace,monospace}.klein{color:var(--zacht);font-size:9.5pt}
    @page{size:A4;margin:12mm}
    @media print{main{max-width:none;padding:0}}
    """
}
