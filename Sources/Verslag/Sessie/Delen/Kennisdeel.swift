import Scenario
import SimEngine

/// 'Wie wist wat wanneer': puzzelstukken against time for both seats, krachten and risico's apart.
enum Kennisdeel {
  private static let breedte = 360.0
  private static let hoogte = 34.0

  /// - Parameters:
  ///   - sessie: The session.
  ///   - stil: Leave out what neither seat knew yet: at a stop that would give away what lies elsewhere.
  /// - Returns: The section.
  static func html(_ sessie: Sessie, stil: Bool) -> HTML {
    let all = Kennislijn.alle(sessie)
    let lines = stil ? all.filter { $0.begin != nil } : all
    let hidden = all.count - lines.count
    let axis = Tijdas(sessie, breedte: breedte)
    func groep(_ kind: Aard, _ name: String) -> HTML {
      tabel(lines.filter { $0.stuk.aard == kind }, name, axis, sessie, Set(lines.map(\.stuk.id)))
    }
    let others = [(Aard.beide, "Kracht en risico tegelijk"), (.geen, "Kracht noch risico")].filter { kind, _ in
      lines.contains { $0.stuk.aard == kind }
    }.map { groep($0.0, $0.1) }
    return tag(
      "section", ["id": "kennis", "aria-labelledby": "kop-kennis"],
      [
        tag("h2", ["id": "kop-kennis"], "Wie wist wat wanneer"),
        tag(
          "p",
          !sessie.casus.heeftZaak
            ? "Per puzzelstuk een balk. Vol: de inhoud was bekend; open: alleen dát er iets is; een rondje: ernaar gevraagd. De dikke streep is het moment van de laatste weging. Niet alles hoeft gedeeld: sommige stukken horen bij hun houder te blijven."
            : "Per puzzelstuk twee balken: boven ZSM, onder het huis. Een volle balk: de inhoud was bekend; een open balk: alleen dát er iets is; een rondje: ernaar gevraagd; een dunne streep door beide balken: gedeeld met het andere netwerk. De dikke streep is het moment van \(sessie.genomen.count > 1 ? "een" : "de") beslissing. Niet alles hoeft gedeeld: sommige stukken horen bij hun houder te blijven."
        ),
      ] + algemeen(sessie) + [groep(.kracht, "Krachten"), groep(.risico, "Risico's")] + others
        + (hidden > 0
          ? [tag("p", "Er zijn meer puzzelstukken, die op dit moment aan geen van beide tafels bekend waren.")] : []))
  }

  /// Questions for everything, above the table: in its rows only targeted ones count.
  private static func algemeen(_ sessie: Sessie) -> [HTML] {
    let teller = Verteller(sessie)
    return Kennislijn.alles(sessie).map { event in
      tag("p", ["data-stap": "\(event.nummer)"], "\(teller.moment(event)): naar alles gevraagd. \(teller.zin(event))")
    }
  }

  /// The place of an event on the axis, for the slider.
  static func plaatsen(_ sessie: Sessie) -> [String] {
    let axis = Tijdas(sessie, breedte: breedte)
    return sessie.gebeurtenissen.map { SVG.getal(axis.plaats($0)) }
  }

  private static func tabel(
    _ lines: [Kennislijn], _ name: String, _ axis: Tijdas, _ sessie: Sessie, _ listed: Set<String>
  ) -> HTML {
    guard !lines.isEmpty else { return tag("p", "\(name): geen in deze casus.") }
    let house = hoofdletter(sessie.regio.huis)
    let heads: [(tekst: String, klasse: String, onder: [HTML])] =
      [
        (name, "stuk", []), ("Door de tijd", "lijn", [asblad(axis, sessie)]),
      ] + (sessie.casus.heeftZaak ? [("ZSM", "achteraf", [])] : []) + [(house, "achteraf", [])]
    return tag(
      "div", ["class": "breed"],
      [
        tag(
          "table", ["class": "kennis"],
          [
            tag("caption", "\(name): \(lines.count) \(lines.count == 1 ? "puzzelstuk" : "puzzelstukken")"),
            tag(
              "thead", [:],
              [
                tag(
                  "tr", [:],
                  heads.map { head in
                    tag("th", ["scope": "col", "class": head.klasse], [.tekst(head.tekst)] + head.onder)
                  })
              ]),
            tag("tbody", [:], lines.map { rij($0, axis, sessie, listed) }),
          ])
      ])
  }

  private static func rij(
    _ line: Kennislijn, _ axis: Tijdas, _ sessie: Sessie, _ listed: Set<String>
  ) -> HTML {
    let piece = line.stuk
    var notes = ["bij \(piece.houder.metLidwoord)", "leefgebied \(piece.leefgebied.naam)"]
    if piece.gevoeligheid != .gewoon { notes.append("valt onder \(piece.gevoeligheid.naam)") }
    if piece.blijft != nil { notes.append("mag bij de houder blijven") }
    var name: [HTML] = [
      tag("b", piece.titel), tag("br"), tag("span", ["class": "klein"], notes.joined(separator: ", ")),
    ]
    // Only of what is in this table: at a stop the other may not be known to anybody yet.
    for other in sessie.casus.tegenspreekt(piece) where listed.contains(other.id) {
      name += [tag("br"), tag("span", ["class": "klein"], "wordt tegengesproken door \(aangehaald(other.titel))")]
    }
    if let counted = telde(piece, sessie) {
      name += [tag("br"), tag("span", ["class": "telt achteraf"], counted)]
    }
    let words = line.kanten.map { line.woorden($0, sessie) }
    return tag(
      "tr", ["data-stap": line.begin.map(String.init), "class": line.begin == nil ? "achteraf" : nil],
      [
        tag("th", ["scope": "row"], name), tag("td", ["class": "lijn"], [tekening(line, axis, sessie)]),
      ]
        + zip(line.kanten, words).map { side, text in
          woord(side, side.stoel == .zsm ? "ZSM" : hoofdletter(sessie.regio.huis), text)
        })
  }

  /// For which of the decisions that were taken it counted, in words; nil: for none.
  private static func telde(_ piece: Puzzelstuk, _ sessie: Sessie) -> String? {
    guard sessie.uitkomsten.contains(where: piece.beslissingen.contains) else { return nil }
    guard sessie.casus.heeftZaak else { return "telde voor deze uitkomst" }
    guard sessie.casus.zaken.count > 1 else { return "telde voor deze beslissing" }
    let zaken = sessie.casus.zaken.indices.filter { index in
      sessie.zaakstanden[index].besluiten.contains { $0.besluit.alle.contains(where: piece.beslissingen.contains) }
    }
    return "telde voor de beslissing in \(opsomming(zaken.map { sessie.casus.naam(zaak: $0) }))"
  }

  /// What a seat knew, in words; on a narrow screen the name of the column stands before it.
  private static func woord(_ side: Kennislijn.Kant, _ column: String, _ words: String) -> HTML {
    let unknown = side.inhoud == nil && !side.bezit
    return tag("td", ["class": unknown ? "achteraf niet" : "achteraf", "data-kolom": column], words)
  }

  /// The head of the axis: where the acts begin.
  private static func asblad(_ axis: Tijdas, _ sessie: Sessie) -> HTML {
    var free = -1.0
    var parts: [HTML] = []
    for mark in Tijdas.merkpunten(sessie) {
      let x = axis.plaats(mark.gebeurtenis)
      parts.append(SVG.lijn(x, 0, x, 16, "as"))
      guard x > free else { continue }
      let last = x > breedte - 68
      parts.append(SVG.tekst(last ? x - 3 : x + 3, 12, mark.naam, "klein", anker: last ? "end" : "start"))
      free = x + 70
    }
    let names = Tijdas.merkpunten(sessie).map { "\($0.naam) vanaf \(sessie.klok.tekst($0.gebeurtenis.tijd))" }
    return SVG.tekening(breedte, 16, label: opsomming(names, leeg: "niemand"), klasse: "kennislijn", parts)
  }

  private static func tekening(_ line: Kennislijn, _ axis: Tijdas, _ sessie: Sessie) -> HTML {
    func x(_ number: Int) -> Double { axis.plaats(sessie.gebeurtenissen[number]) }
    let kind = line.stuk.aard.rawValue
    var parts: [HTML] = []
    for (row, side) in line.kanten.enumerated() {
      let y = 5 + Double(row) * 14
      parts.append(SVG.lijn(0, y + 5, breedte, y + 5, "as"))
      if side.bezit {
        parts.append(SVG.vlak(0, y, breedte, 10, "bezit \(kind)"))
      } else {
        if let at = side.dat {
          let end = side.inhoud.map(x) ?? breedte
          parts.append(SVG.vlak(x(at), y + 0.5, max(2, end - x(at)), 9, "dat \(kind)"))
        }
        if let at = side.inhoud { parts.append(SVG.vlak(x(at), y, max(2, breedte - x(at)), 10, "inhoud \(kind)")) }
      }
      for number in side.gevraagd.prefix(8) {
        parts.append(
          tag(
            "circle",
            [
              "cx": SVG.getal(min(breedte - 4, max(4, x(number)))), "cy": SVG.getal(y + 5), "r": "3.5",
              "class": "vraag",
            ]))
      }
    }
    for number in line.gedeeld.prefix(6) {
      let at = min(breedte - 1, max(1, x(number)))
      parts.append(SVG.lijn(at, 3, at, 31, "gedeeld"))
    }
    parts.append(SVG.vlak(breedte, 0, 0, hoogte, "toekomst"))
    for decided in sessie.casus.heeftZaak ? sessie.genomen.map(\.gebeurtenis) : sessie.wegingen.suffix(1) {
      let at = min(breedte - 1, x(decided))
      parts.append(SVG.lijn(at, 0, at, hoogte, "beslislijn achteraf"))
    }
    return SVG.tekening(
      breedte, hoogte, label: "Door de tijd; in woorden in de cellen ernaast.", klasse: "kennislijn", parts)
  }
}
