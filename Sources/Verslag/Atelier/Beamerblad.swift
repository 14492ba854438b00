package import Scenario

/// The page of an atelier for a beamer: who is where, and afterwards the comparison.
///
/// It holds what everybody in the room may know: pseudonyms, which round, which act, whether one is at work. Nothing of what a
/// seat knows or does; the comparison is only of rounds that everybody has closed.
package struct Beamerblad: Sendable {
  /// One duo.
  package struct Regel: Equatable, Sendable {
    package var duo: Int
    package var pseudoniemen: [String]
    /// The round, from 1; nil: not begun.
    package var ronde: Int?
    package var waar: Waar

    package init(duo: Int, pseudoniemen: [String], ronde: Int?, waar: Waar) {
      self.duo = duo
      self.pseudoniemen = pseudoniemen
      self.ronde = ronde
      self.waar = waar
    }
  }

  /// Where a duo is.
  package enum Waar: Equatable, Sendable {
    case nietBegonnen, stil, klaar
    case bezig(Bedrijf)

    /// As the page says it.
    package var tekst: String {
      switch self {
      case .nietBegonnen: "nog niet begonnen"
      case .stil: "even stil"
      case .klaar: "klaar, in gesprek"
      case .bezig(.vooraf): "eerste bedrijf: vooraf"
      case .bezig(.instroom): "tweede bedrijf: instroom"
      case .bezig(.daarna): "derde bedrijf: daarna"
      }
    }
  }

  private let atelier: String
  private let rondes: Int
  private let regels: [Regel]
  private let vergelijking: Ateliervergelijking?

  /// - Parameters:
  ///   - atelier: The name of the atelier.
  ///   - rondes: How many rounds it has.
  ///   - regels: Its duo's.
  ///   - vergelijking: Of the rounds that everybody has closed (`tonen`); nil: there is none yet.
  package init(atelier: String, rondes: Int, _ regels: [Regel], vergelijking: Ateliervergelijking? = nil) {
    (self.atelier, self.rondes, self.regels, self.vergelijking) = (atelier, rondes, regels, vergelijking)
  }

  /// The rounds, from 1, of which the comparison may be shown to the room.
  ///
  /// A round counts when every duo has closed it, and nobody will still play its casus in another round, or is playing it: what
  /// one may not know while playing, is not on the wall.
  ///
  /// - Parameters:
  ///   - casussen: Ids of the casussen, in the order in which they are played.
  ///   - gesloten: Per duo of which somebody came, the rounds that it closed.
  /// - Returns: The rounds.
  package static func tonen(_ casussen: [String], gesloten: [Set<Int>]) -> Set<Int> {
    guard !gesloten.isEmpty else { return [] }
    let done = casussen.indices.map { place in gesloten.allSatisfy { $0.contains(place + 1) } }
    return Set(
      casussen.indices.filter { place in
        casussen.indices.allSatisfy { casussen[$0] != casussen[place] || done[$0] }
      }.map { $0 + 1 })
  }

  /// How often the page reloads itself, in seconds.
  package static let verversing = 5

  /// The page as text.
  package var html: String {
    let rows = regels.map { row in
      tag(
        "tr", [:],
        [
          tag("th", ["scope": "row"], "Duo \(row.duo)"),
          tag("td", row.pseudoniemen.isEmpty ? "–" : row.pseudoniemen.joined(separator: " en ")),
          tag("td", row.ronde.map { rondes > 1 ? "\($0) van \(rondes)" : "\($0)" } ?? "–"),
          tag("td", row.waar.tekst),
        ])
    }
    let compared = vergelijking.map(Vergelijkingspagina.beamer) ?? []
    let heads = ["Duo", "Wie", "Ronde", "Waar"].map { tag("th", ["scope": "col"], $0) }
    return Pagina(
      titel: "Atelier \(atelier)", stijl: compared.isEmpty ? Beamerblad.stijl : Verslagstijl.tekst,
      // When there is nothing to come, people read in peace.
      ververs: vergelijking.map { $0.rondes.count >= rondes } == true ? nil : Beamerblad.verversing,
      lijf: [
        tag(
          "main", [:],
          [
            tag("h1", "Atelier \(atelier)"),
            tag("table", [:], [tag("thead", [:], [tag("tr", [:], heads)]), tag("tbody", [:], rows)]),
          ] + (compared.isEmpty ? [] : [tag("p", Ateliervergelijking.voorbehoud)] + compared))
      ]
    ).html
  }

  private static let stijl: StaticString = """
    :root{color-scheme:light dark}
    *{box-sizing:border-box}
    body{margin:0;background:#fff;color:#000;font:clamp(14pt,2.1vw,30pt)/1.35 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
    main{padding:2vw}h1{font-size:1.5em;margin:0 0 .6em}
    table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35em .6em;border-bottom:1px solid #767676;font-weight:normal}
    tbody th,thead th{font-weight:bold}
    @media (prefers-color-scheme:dark){body{background:#111;color:#f2f2f2}}
    """
}
