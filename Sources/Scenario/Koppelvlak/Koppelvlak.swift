/// Name of a koppelvlak in files and recordings: `kv1` to `kv4`, or a region's own `kv_<naam>`.
package struct KoppelvlakID: Hashable, Sendable, Comparable, RawRepresentable {
  package let rawValue: String
  /// The name that a region gave to one of its own (format 2), carried along so that every screen has it.
  package let eigennaam: String?

  package init(rawValue: String) { self.init(rawValue, eigennaam: nil) }

  package init(_ rawValue: String, eigennaam: String?) {
    self.rawValue = rawValue
    self.eigennaam = eigennaam
  }

  /// The word in a recording: one of a region itself with its name.
  package var vastgelegd: String { eigennaam.map { "\(rawValue):\($0)" } ?? rawValue }

  /// The koppelvlak of a word in a recording.
  package init(vastgelegd word: String) {
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    self.init(parts.first ?? word, eigennaam: parts.count == 2 ? parts[1] : nil)
  }

  /// Whether a word can be the name of one that a region makes itself.
  package static func isEigen(_ word: String) -> Bool {
    word.hasPrefix("kv_") && Values.isIdentifier(String(word.dropFirst(3)))
      && !regionaal.contains { $0.rawValue == word }
  }

  /// By their names in files: what a region calls its own makes no other of it.
  package static func == (a: KoppelvlakID, b: KoppelvlakID) -> Bool { a.rawValue == b.rawValue }

  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  package static let kv1 = KoppelvlakID(rawValue: "kv1")
  package static let kv2 = KoppelvlakID(rawValue: "kv2")
  package static let kv3 = KoppelvlakID(rawValue: "kv3")
  package static let kv4 = KoppelvlakID(rawValue: "kv4")
  /// Zeeland-West-Brabant: heavy domestic violence, advice before 13.00 the next day.
  package static let kvZwaar = KoppelvlakID(rawValue: "kv_zwaar")
  /// Oost-Nederland: domestic violence reported at once, enriched advice within seven days.
  package static let kvVerrijking = KoppelvlakID(rawValue: "kv_verrijking")
  /// Zeeland-West-Brabant: the house's own parketsecretaris on ZSM in office hours.
  package static let kvIntermediair = KoppelvlakID(rawValue: "kv_intermediair")
  /// Rotterdam: partners of the house at the table of ZSM.
  package static let kvTafel = KoppelvlakID(rawValue: "kv_tafel")

  package static let landelijk: [KoppelvlakID] = [.kv1, .kv2, .kv3, .kv4]

  /// Those that a region can add of its own.
  package static let regionaal: [KoppelvlakID] = Afspraaksoort.allCases.compactMap(\.koppelvlak)

  package static func < (a: KoppelvlakID, b: KoppelvlakID) -> Bool { a.rawValue < b.rawValue }

  /// Short name on screen.
  package var naam: String {
    switch self {
    case .kv1: "koppelvlak 1, informatie over lopende casussen"
    case .kv2: "koppelvlak 2, aanvullende vraag"
    case .kv3: "koppelvlak 3, terugkoppeling"
    case .kv4: "koppelvlak 4, agendering"
    case .kvZwaar: "advies de volgende dag (zwaar)"
    case .kvVerrijking: "verrijkt advies"
    case .kvIntermediair: "intermediair op ZSM"
    case .kvTafel: "partners aan tafel"
    default: eigennaam ?? rawValue
    }
  }

  /// Label of a few letters, for columns.
  package var kort: String {
    rawValue.hasPrefix("kv_") ? String(rawValue.dropFirst(3)) : rawValue
  }
}

/// A way to send something over a koppelvlak.
package enum Kanaal: String, Sendable, CaseIterable {
  case systeem, mail, telefoon, beeldverbinding, tafel

  /// Only works while somebody is there to answer (handreiking kv 2: outside office hours calling is impossible).
  package var vraagtBemanning: Bool { self == .telefoon || self == .beeldverbinding || self == .tafel }

  /// The name on screen.
  package var naam: String {
    switch self {
    case .systeem: "in het systeem"
    case .mail: "per mail"
    case .telefoon: "telefonisch"
    case .beeldverbinding: "per beeldverbinding"
    case .tafel: "aan tafel"
    }
  }
}

/// The eight questions that every koppelvlak answers (handreiking §2).
package struct AchtVragen: Equatable, Sendable {
  package var doel: String
  package var inhoud: String
  package var verwerking: String
  package var trigger: String
  package var verantwoordelijk: String
  package var vorm: String
  package var reactie: String
  package var kwaliteitseisen: String

  package init(
    doel: String, inhoud: String, verwerking: String, trigger: String, verantwoordelijk: String, vorm: String,
    reactie: String, kwaliteitseisen: String
  ) {
    self.doel = doel
    self.inhoud = inhoud
    self.verwerking = verwerking
    self.trigger = trigger
    self.verantwoordelijk = verantwoordelijk
    self.vorm = vorm
    self.reactie = reactie
    self.kwaliteitseisen = kwaliteitseisen
  }

  /// The field names in files, with the answers, in the order of the source.
  package var alle: [(vraag: String, antwoord: String)] {
    [
      ("doel", doel), ("inhoud", inhoud), ("verwerking", verwerking), ("trigger", trigger),
      ("verantwoordelijk", verantwoordelijk), ("vorm", vorm), ("reactie", reactie),
      ("kwaliteitseisen", kwaliteitseisen),
    ]
  }
}
