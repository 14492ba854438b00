package import Scenario

/// A region's agreements as one page for the wall of a ZSM location: who does what, when and by which way, with the source of each line.
///
/// Source: handreiking §2 (the eight questions) and its four koppelvlakken. What is answered is the region's own.
package enum Werkinstructie {
  /// The page.
  ///
  /// - Parameter region: The region.
  /// - Returns: Lines of text, not yet folded.
  package static func regels(_ region: Regioprofiel) -> [String] {
    var lines = ["Werkinstructie ZSM en \(region.huis), \(region.naam)"]
    lines += [
      "ZSM is elke dag open van \(klok(region.zsmOpen)) tot \(klok(region.zsmSluit)); het huis van maandag tot en met vrijdag van \(klok(region.loketOpen)) tot \(klok(region.loketSluit))\(region.openingstijden == nil ? "" : ", behalve waar hieronder iets anders staat"). [R]"
    ]
    lines += uren(region).map { "\($0) [R]" }
    for item in region.koppelvlakken { lines += deel(item, region) }
    if let own = eigen(region) { lines += ["", "Verder is hier afgesproken"] + own }
    lines += [
      "H: Handreiking aansluiting ZSM en veiligheidshuizen, het koppelvlak en de vraag die de regel beantwoordt; het antwoord is van deze regio. R: een eigen koppelvlak van de regio. Persoonsgegevens die niet nodig zijn, gaan niet mee."
    ]
    return lines
  }

  /// The days that differ from the others.
  private static func uren(_ region: Regioprofiel) -> [String] {
    guard let own = region.openingstijden else { return [] }
    func naam(_ place: Openingstijden.Plek) -> String { place == .zsm ? "ZSM" : "het huis" }
    func tijd(_ day: Openingstijden.Dag) -> String {
      day.uren.map { "open van \(klok($0.lowerBound)) tot \(klok($0.upperBound))" } ?? "dicht"
    }
    let places = Openingstijden.Plek.allCases
    let week = places.flatMap { place in
      Weekdag.allCases.compactMap { day in
        own.weekdagen[place]?[day].map { "op \(day.naam) is \(naam(place)) \(tijd($0))" }
      }
    }
    let dates = own.uitzonderingen.flatMap { item in
      places.compactMap { place in
        item.plekken[place].map {
          "op \(item.datum.map { Datum(iso: $0)?.voluit ?? $0 } ?? "een feestdag") is \(naam(place)) \(tijd($0))"
        }
      }
    }
    return (week + dates).map { "Anders dan anders: \($0)." }
  }

  private static func deel(_ item: Inrichting, _ region: Regioprofiel) -> [String] {
    let source = bron(item.koppelvlak)
    let ways = item.wegen.map { way in
      way.vertraging == 0 ? way.kanaal.naam : "\(way.kanaal.naam) (na \(duur(way.vertraging)))"
    }
    var lines = ["", hoofdletter(item.koppelvlak.naam)]
    func add(_ word: String, _ text: String, _ question: String) {
      guard !text.isEmpty else { return }
      lines.append("- \(word): \(zonderPunt(text)). [\(source) \(question)]")
    }
    add("Wie", item.vragen.verantwoordelijk, "wie")
    add("Wat", item.vragen.inhoud, "inhoud")
    add("Wanneer", item.vragen.trigger, "wanneer")
    add("Langs welke weg", opsomming(ways, "of", maximum: 10), "vorm")
    let term = item.termijn.map { " (termijn: \(duur($0)))" } ?? ""
    add("Reactie", zonderPunt(item.vragen.reactie) + term, "reactie")
    return lines
  }

  private static func eigen(_ region: Regioprofiel) -> [String]? {
    let lines = region.afspraken.map { agreement -> String in
      switch agreement {
      case .adviesVolgendeDag(let time):
        "- Zwaar huiselijk geweld: ZSM legt de zaak voor, het huis adviseert uiterlijk de volgende dag om \(klok(time)). [H §2, zoals in Zeeland-West-Brabant]"
      case .verrijktAdvies(let days):
        "- Huiselijk geweld: ZSM meldt direct, het huis geeft binnen \(days) dagen een verrijkt advies. [H §2, zoals in Oost-Nederland]"
      case .intermediair(let from, let to):
        "- Op werkdagen zit van \(klok(from)) tot \(klok(to)) een intermediair van het huis op ZSM. [H §2, zoals in Zeeland-West-Brabant]"
      case .partnersAanTafel(let roles):
        "- Aan de tafel van ZSM zitten ook: \(opsomming(roles.map(\.naam), maximum: 12)). [K, zoals in Rotterdam]"
      case .planOpTafel:
        "- De ketenprocescoördinator drukt het plan van aanpak af voor het afstemmingsoverleg. [H §2, zoals in Midden-Nederland]"
      }
    }
    return lines.isEmpty ? nil : lines
  }

  private static func bron(_ id: KoppelvlakID) -> String {
    KoppelvlakID.landelijk.contains(id) ? "H kv\(id.rawValue.dropFirst(2))" : "R, H \u{00A7}2"
  }

  private static func klok(_ minutes: Int) -> String { Regiogeraamte.klok(minutes).replacing(":", with: ".") + " uur" }

  private static func duur(_ minutes: Int) -> String {
    minutes % 60 == 0 ? "\(minutes / 60) uur" : minutes == 1 ? "1 minuut" : "\(minutes) minuten"
  }

  private static func zonderPunt(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }
}
