package import Scenario
package import SimEngine

/// The findings of a scorekaart for a Dutch spreadsheet: a row for each, with what it rests on.
package enum ScorekaartCSV {
  private static let kolommen = [
    "sessie", "casus", "regio", "regels", "deel", "regel", "titel", "stoel", "oordeel", "plaats_op_de_kaart", "wat",
    "vraag", "bron", "onze_maat", "weten", "stap", "tijd", "tijd_zone", "stappen", "woorden",
  ]

  /// The table with its row of names.
  ///
  /// - Parameters:
  ///   - kaart: The card.
  ///   - code: The code of the session.
  ///   - sessie: The session it is about.
  ///   - stoel: Only findings on this seat, and those on the duo; nil: all.
  /// - Returns: The table.
  package static func tekst(_ kaart: Scorekaart, code: String, sessie: Sessie, stoel: Stoel?) -> String {
    let rows = kaart.delen.flatMap { part in
      part.bevindingen.filter { stoel == nil || $0.stoel == nil || $0.stoel == stoel }.map { finding in
        rij(finding, part, kaart, code, sessie)
      }
    }
    return CSV.tekst(kolommen, rows, vorm: .nederlands)
  }

  private static func rij(
    _ finding: Bevinding, _ part: Scorekaart.Onderdeel, _ card: Scorekaart, _ code: String, _ session: Sessie
  ) -> [CSV.Cel] {
    let shown =
      finding == part.sterk ? "sterk" : finding == part.vraag ? "vraag" : finding == part.puzzel ? "puzzel" : nil
    let steps = finding.bewijs.map(\.gebeurtenis).filter { session.gebeurtenissen.indices.contains($0) }
    let time = steps.first.map { Exporttekst.lokaal(session.klok, session.gebeurtenissen[$0].tijd) }
    let texts = [
      code, session.casus.id, session.regio.id, card.regelversie, part.deel.rawValue, finding.regel, finding.titel,
      finding.stoel?.rawValue ?? "duo", finding.oordeel.rawValue, shown, finding.tekst, finding.advies,
      finding.bron.tekst, finding.onzeMaat, finding.weten?.rawValue,
    ]
    return texts.map { .tekst($0.map(Stuurtekens.schoon)) } + [
      .getal(steps.first), .moment(time), .zone(time), .tekst(steps.map(String.init).joined(separator: " ")),
      .tekst(Stuurtekens.schoon(finding.bewijs.compactMap(\.woorden).joined(separator: " | "))),
    ]
  }
}
