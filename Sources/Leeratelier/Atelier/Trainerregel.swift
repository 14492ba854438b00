import Scenario

/// What a trainer types at the screen of an atelier: what, for which duo, for which seat, and the rest.
struct Trainerregel: Equatable {
  /// What a trainer can do there, in the order of the explanation.
  enum Soort: String, CaseIterable {
    case hint, tijd, incident, pauze, verder, geef, einde, toon, stop
    case uitleg = "?"

    /// How one types it, and what it does.
    var hulp: (vorm: String, doet: String) {
      switch self {
      case .hint:
        ("hint 3 uw woorden, hint 3 zsm uw woorden", "zegt iets tegen een duo of een stoel; het staat daar meteen")
      case .tijd: ("tijd 3, tijd 3 30", "verlengt een lopende termijn met gesimuleerde minuten")
      case .incident: ("incident 3, incident 3 huis uw woorden", "laat iets gebeuren: uit de casus of van u")
      case .pauze: ("pauze 3, pauze alle", "zet een sessie stil: niemand kan iets doen, alles blijft staan")
      case .verder: ("verder 3, verder alle", "laat haar verdergaan")
      case .geef: ("geef 3 zsm, geef 3 zsm terug", "geeft een stoel aan de simulatie, of terug aan wie er zit")
      case .einde: ("einde 3, einde alle", "stopt: de simulatie maakt de sessie af")
      case .toon: ("toon 3", "een duo van dichtbij")
      case .stop: ("stop", "sluit dit scherm; de duo's spelen verder")
      case .uitleg: ("?", "deze uitleg")
      }
    }
  }

  /// For whom.
  enum Wie: Equatable {
    case alle
    case duo(Int)
  }

  var soort: Soort
  /// nil: not said.
  var wie: Wie?
  var stoel: Stoel?
  /// What was typed after that, as it was typed.
  var rest: String

  /// What is wrong with a line.
  struct Fout: Error, Equatable { var tekst: String }

  /// Reads a line.
  ///
  /// - Throws: `Fout`, with the words for it.
  init(_ text: String) throws(Fout) {
    var words = text.split(separator: " ").map(String.init)[...]
    let first = words.popFirst()?.lowercased() ?? ""
    let kinds = Soort.allCases.filter { $0.rawValue == first }
    let near = kinds.isEmpty ? Soort.allCases.filter { !first.isEmpty && $0.rawValue.hasPrefix(first) } : kinds
    guard near.count == 1, let kind = near.first else {
      let guess = NearMiss.suggestion(for: first, among: Soort.allCases.map(\.rawValue))
      throw Fout(
        tekst: "\u{2018}\(first)\u{2019} ken ik hier niet."
          + (guess.map { " Bedoelde u \u{2018}\($0)\u{2019}?" } ?? " Typ ? voor wat u kunt doen."))
    }
    soort = kind
    if let word = words.first?.lowercased() {
      if ["alle", "allen", "allemaal"].contains(word) {
        wie = .alle
        words.removeFirst()
      } else if let number = Int(word) {
        wie = .duo(number)
        words.removeFirst()
      }
    }
    if let word = words.first?.lowercased(), let seat = Trainerregel.stoel(word) {
      stoel = seat
      words.removeFirst()
    }
    rest = words.joined(separator: " ")
  }

  private static func stoel(_ word: String) -> Stoel? {
    switch word {
    case "zsm": .zsm
    case "huis", "veiligheidshuis", "vhuis": .veiligheidshuis
    default: nil
    }
  }

  /// The explanation of everything that can be typed.
  static var hulp: [String] { Soort.allCases.map { "\($0.hulp.vorm): \($0.hulp.doet)" } }
}
