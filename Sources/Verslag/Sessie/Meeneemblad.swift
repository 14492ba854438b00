import Scenario
import SimEngine

/// One sheet of A4 'dit nemen we mee': what a group kept of one conversation.
///
/// It has every text whole; a group that wrote very much gets a second sheet.
package struct Meeneemblad {
  private let naam: String
  private let over: String
  private let reflectie: Reflectie

  /// What was kept of a conversation about one session.
  package init(_ bron: Sessiebron, _ reflectie: Reflectie) {
    self.init(naam: bron.code, over: "\(bron.sessie.casus.titel), sessie \(bron.code)", reflectie)
  }

  /// - Parameters:
  ///   - naam: What the conversation was about, as the title of the page has it.
  ///   - over: The same, as it stands below the heading.
  ///   - reflectie: What was kept.
  package init(naam: String, over: String, _ reflectie: Reflectie) {
    (self.naam, self.over, self.reflectie) = (naam, over, reflectie)
  }

  /// The page as text.
  package var html: String {
    Pagina(titel: "Dit nemen we mee, \(naam)", stijl: Meeneemblad.stijl, lijf: [tag("main", [:], delen)]).html
  }

  private var delen: [HTML] {
    let day = reflectie.wandklok.isEmpty ? "" : ", \(Kalendertekst.moment(reflectie.wandklok))"
    var parts: [HTML] = [
      tag("h1", "Dit nemen we mee"),
      tag("p", ["class": "klein"], "Over \(over)\(day)."),
    ]
    func lijst(_ heading: String, _ items: [HTML]) {
      if !items.isEmpty { parts.append(tag("section", [:], [tag("h2", heading), tag("ul", [:], items)])) }
    }
    lijst("Wat wij zagen", reflectie.inzichten.map { tag("li", $0) })
    lijst("Wat ieder gaat doen", reflectie.voornemens.map { tag("li", $0) })
    lijst(
      "Leervragen",
      reflectie.leervragen.map {
        tag("li", [:], [.tekst($0.tekst), tag("span", ["class": "klein"], " → \($0.bestemming.naam)")])
      })
    parts.append(
      tag(
        "footer", ["class": "klein"],
        "Van de deelnemers en hun begeleider, nooit van de leidinggevende. De groep heeft bevestigd dat dit bewaard mag blijven."
      ))
    return parts
  }

  private static let stijl: StaticString = """
    :root{color-scheme:light;--zacht:#444;--accent:#123a6b}
    *{box-sizing:border-box}
    body{margin:0;background:#fff;color:#000;font:12pt/1.4 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
    main{max-width:182mm;margin:0 auto;padding:1rem}
    h1{font-size:20pt;line-height:1.15;margin:0}h2{font-size:13pt;margin:.9rem 0 .2rem;color:var(--accent);border-top:1.5px solid var(--accent);padding-top:.25rem}
    p{margin:.1rem 0}ul{margin:.2rem 0;padding-left:1.3rem}li{margin:.3rem 0}.klein{color:var(--zacht);font-size:10pt}footer{margin-top:1.2rem}
    @page{size:A4;margin:14mm}
    @media print{main{max-width:none;padding:0}}
    """
}
