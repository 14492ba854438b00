/// Something that can be typed at every question of a play, with what follows it.
struct Spelopdracht: Equatable, Sendable {
  /// The commands, in the order of the explanation.
  enum Soort: String, CaseIterable, Sendable {
    case terug, dossier, advies, berichten, termijnen, gezegd, verloop, zoek, stapel, koppelvlakken, eisen, delen,
      begrip
    case noteer, handen, stop
    case uitleg = "?"

    /// Whether words may follow.
    fileprivate var neemtWoorden: Bool {
      switch self {
      case .zoek, .begrip, .delen, .noteer, .handen, .terug, .stop, .uitleg: true
      case .dossier, .advies, .berichten, .termijnen, .gezegd, .verloop, .stapel, .koppelvlakken, .eisen: false
      }
    }

    /// What the explanation says of it: how one types it, and what it does.
    fileprivate var hulp: (vorm: String, doet: String) {
      switch self {
      case .terug: ("terug", "naar de vorige vraag")
      case .dossier, .advies, .berichten, .termijnen, .gezegd, .verloop: (rawValue, "lees het na")
      case .zoek: ("zoek en een woord", "waar het staat in alles wat uw stoel weet")
      case .eisen: ("eisen", "waaraan een advies moet voldoen")
      case .stapel: ("stapel", "wie er op ZSM intussen wachten")
      case .koppelvlakken: ("koppelvlakken", "de acht vragen, zoals deze regio ze beantwoordt")
      case .delen: ("delen en een organisatie", "wie wat aan wie mag geven, en op welke grond")
      case .begrip: ("begrip ISD", "wat een woord uit het veld betekent")
      case .noteer: ("noteer en uw woorden", "een notitie bij dit moment, voor de nabespreking")
      case .handen: ("handen en getallen", "hoe de zaal verdeeld is (plenair)")
      case .stop: ("stop", "ophouden; u gaat later verder met \u{2018}\(Programma.aanroep) hervat\u{2019}")
      case .uitleg: ("?", "deze uitleg")
      }
    }
  }

  var soort: Soort
  /// What was typed after the word, as it was typed: a note is kept in somebody's own words.
  var rest = ""

  init(_ soort: Soort, _ rest: String = "") { (self.soort, self.rest) = (soort, rest) }

  /// The command that a text is; nil when it is none.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let word = parts.first?.lowercased() ?? ""
    guard let found = ["help", "uitleg"].contains(word) ? .uitleg : Soort(rawValue: word) else { return nil }
    // 'advies dagvaarden: …' is something one does.
    guard parts.count == 1 || found.neemtWoorden else { return nil }
    // Raised hands are counted; a sentence may begin with them.
    if found == .handen, parts.count == 2, !parts[1].contains(where: \.isNumber) { return nil }
    self.init(found, parts.dropFirst().first ?? "")
  }

  /// Whether a text is nothing but the word of one command.
  static func isAlleen(_ kind: Soort, _ text: String) -> Bool {
    text.zonderWit.lowercased().trimmingPrefix { $0 == "." } == kind.rawValue
  }

  /// The explanation of all commands, those that do the same on one line.
  static var hulp: [String] { hulp(Soort.allCases.filter { $0 != .handen }) }

  /// The explanation of what can be looked up while a text is written.
  static var naleeshulp: [String] { hulp(Soort.allCases.filter { ![.terug, .stop, .uitleg, .handen].contains($0) }) }

  private static func hulp(_ kinds: [Soort]) -> [String] {
    var lines: [(vormen: [String], doet: String)] = []
    for kind in kinds {
      let (form, does) = kind.hulp
      if let last = lines.last, last.doet == does {
        lines[lines.count - 1].vormen.append(form)
      } else {
        lines.append(([form], does))
      }
    }
    return lines.map { "\($0.vormen.joined(separator: ", ")): \($0.doet)" }
  }
}
