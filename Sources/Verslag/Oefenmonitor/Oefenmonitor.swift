import Scenario
package import SimEngine

/// The three indicators of the handreiking over practice sessions, human and simulated decisions apart.
///
/// It is practice: it says nothing of the real connection between ZSM and veiligheidshuizen.
package struct Oefenmonitor: Equatable, Sendable {
  /// By what sessions are grouped.
  package enum Indeling: String, Sendable, CaseIterable {
    case periode, regio, casus

    /// A heading.
    package var naam: String {
      switch self {
      case .periode: "Per maand"
      case .regio: "Per regio"
      case .casus: "Per casus"
      }
    }
  }

  /// The indicators of a group for one kind of player.
  package struct Telling: Equatable, Sendable {
    package var door: Bezetting
    package var gevolgd = 0
    package var nietGevolgd = 0
    package var teruggekoppeld = 0
    /// Of how many sessions with information at the house.
    package var metInformatie = 0
    /// Simulated minutes of each answer, ascending; and the staffed minutes.
    package var antwoordtijden: [Int] = []
    package var bemandeTijden: [Int] = []
    package var onbeantwoord = 0

    /// A count of nothing yet.
    package init(door: Bezetting) { self.door = door }

    /// Whether there is anything to say.
    package var isLeeg: Bool {
      gevolgd + nietGevolgd + metInformatie + antwoordtijden.count + onbeantwoord == 0
    }

    /// The share of advices followed, 0 to 1; nil when there were none.
    package var deelGevolgd: Double? { Oefenmonitor.deel(gevolgd, gevolgd + nietGevolgd) }
    /// The share of terugkoppelingen made, 0 to 1; nil when there was nothing to feed back.
    package var deelTeruggekoppeld: Double? { Oefenmonitor.deel(teruggekoppeld, metInformatie) }
    /// The middle answer time in minutes; nil without answers.
    package var mediaan: Double? { Oefenmonitor.mediaan(antwoordtijden) }
    package var mediaanBemand: Double? { Oefenmonitor.mediaan(bemandeTijden) }
    /// The longest answer time in minutes.
    package var langste: Int? { antwoordtijden.last }
  }

  /// A month, region or casus, or all together.
  package struct Groep: Equatable, Sendable {
    package var naam: String
    package var sessies: Int
    /// Human first.
    package var tellingen: [Telling]
  }

  /// What was left out, and why.
  package struct Weggelaten: Equatable, Sendable {
    package var voorbeelden = 0
    package var open = 0
    package var takken = 0
    /// Sessions of another location, that came in a pack.
    package var elders = 0
    /// Codes of sessions that this version cannot read.
    package var onleesbaar: [String] = []

    package init() {}
  }

  package let feiten: [Monitorfeit]
  package let weggelaten: Weggelaten

  package init(_ feiten: [Monitorfeit], weggelaten: Weggelaten) {
    self.feiten = feiten
    self.weggelaten = weggelaten
  }

  /// The words that go with every form of it.
  package static let voorbehoud = [
    "Dit is oefenen, niet de echte aansluiting: de cijfers gaan over verzonnen casussen, en zeggen niets over een regio, een organisatie of een mens.",
    "De drie indicatoren komen uit de handreiking (hoofdstuk 2); zij zijn er om over te praten. Niemand heeft er iets extra's voor geregistreerd.",
    "Mens en simulatie staan apart. Meestal beslist de gesimuleerde officier, ook als een deelnemer de beslissing voorstelde.",
  ]

  /// All sessions together.
  package var totaal: Groep { Oefenmonitor.groep("Alles bij elkaar", feiten) }

  /// The groups of a division, in the order of their names.
  package func groepen(_ indeling: Indeling) -> [Groep] {
    func naam(_ fact: Monitorfeit) -> String {
      switch indeling {
      case .periode: Kalendertekst.maand(fact.maand)
      case .regio: fact.regio
      case .casus: fact.casus
      }
    }
    let order = indeling == .periode ? feiten.sorted { $0.maand < $1.maand } : feiten.sorted { naam($0) < naam($1) }
    var names: [String] = []
    for fact in order where names.last != naam(fact) { names.append(naam(fact)) }
    return names.map { name in
      Oefenmonitor.groep(name, feiten.filter { naam($0) == name })
    }
  }

  /// What was left out, in words; nil when nothing was.
  package var weggelatenInWoorden: String? {
    func telling(_ count: Int, _ one: String, _ more: String) -> String? {
      count == 0 ? nil : "\(count) \(count == 1 ? one : more)"
    }
    let unread = weggelaten.onleesbaar.count
    let parts = [
      telling(weggelaten.voorbeelden, "meegeleverd voorbeeld", "meegeleverde voorbeelden"),
      telling(weggelaten.open, "sessie die nog open is", "sessies die nog open zijn"),
      telling(weggelaten.takken, "andere weg (wat als)", "andere wegen (wat als)"),
      telling(weggelaten.elders, "sessie van een andere locatie", "sessies van een andere locatie"),
      telling(unread, "sessie die niet te lezen is", "sessies die niet te lezen zijn").map {
        "\($0) (\(weggelaten.onleesbaar.joined(separator: ", ")))"
      },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "Niet meegeteld: \(opsomming(parts))."
  }

  private static func groep(_ name: String, _ facts: [Monitorfeit]) -> Groep {
    Groep(naam: name, sessies: facts.count, tellingen: [.mens, .simulatie].map { tel($0, facts) })
  }

  private static func tel(_ door: Bezetting, _ facts: [Monitorfeit]) -> Telling {
    var result = Telling(door: door)
    for fact in facts {
      if fact.beslistDoor == door, let followed = fact.gevolgd {
        if followed { result.gevolgd += 1 } else { result.nietGevolgd += 1 }
      }
      if fact.teruggekoppeldDoor == door, let done = fact.teruggekoppeld {
        result.metInformatie += 1
        if done { result.teruggekoppeld += 1 }
      }
      for answer in fact.antwoorden where answer.door == door {
        if let minutes = answer.minuten { result.antwoordtijden.append(minutes) } else { result.onbeantwoord += 1 }
        if let minutes = answer.bemand { result.bemandeTijden.append(minutes) }
      }
    }
    result.antwoordtijden.sort()
    result.bemandeTijden.sort()
    return result
  }

  static func deel(_ part: Int, _ whole: Int) -> Double? { whole == 0 ? nil : Double(part) / Double(whole) }

  /// The middle of ascending numbers; of an even number the mean of the two in the middle.
  static func mediaan(_ values: [Int]) -> Double? {
    guard !values.isEmpty else { return nil }
    let middle = values.count / 2
    return values.count % 2 == 1 ? Double(values[middle]) : Double(values[middle - 1] + values[middle]) / 2
  }
}
