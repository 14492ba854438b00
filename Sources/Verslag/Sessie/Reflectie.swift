package import SimEngine

/// Where a question goes that a group cannot answer itself (handreiking §2; ontwikkelagenda, punt 7).
package enum Bestemming: String, Sendable, CaseIterable {
  case eigenWerk = "eigen_werk"
  case operationeel, tactisch, landelijk

  /// As people read it.
  package var naam: String {
    switch self {
    case .eigenWerk: "eigen werk"
    case .operationeel: "operationeel overleg"
    case .tactisch: "tactisch overleg"
    case .landelijk: "landelijk, via de begeleiders"
    }
  }
}

/// What a group took from one conversation about a session, as its notes keep it.
package struct Reflectie: Equatable, Sendable {
  /// A question to learn from, with where it goes.
  package struct Leervraag: Equatable, Sendable {
    package var tekst: String
    package var bestemming: Bestemming

    package init(tekst: String, bestemming: Bestemming) {
      self.tekst = tekst
      self.bestemming = bestemming
    }
  }

  /// The how manieth conversation about this session or atelier, from 1.
  package var keer: Int
  /// The atelier whose whole group it was; nil: about one session.
  ///
  /// Its notes stand at one session of that atelier.
  package var atelier: String?
  /// The id of the method.
  package var methode: String
  package var inzichten: [String] = []
  /// One per participant, in the order in which they were said.
  package var voornemens: [String] = []
  package var leervragen: [Leervraag] = []
  /// When it was kept, ISO 8601; empty when it is not yet.
  package var wandklok = ""

  package init(keer: Int, methode: String, atelier: String? = nil) {
    (self.keer, self.methode, self.atelier) = (keer, methode, atelier)
  }

  /// Whether nothing was written down.
  package var isLeeg: Bool { inzichten.isEmpty && voornemens.isEmpty && leervragen.isEmpty }

  /// As a draft: a line for each thing that was written down.
  package var concept: String {
    (inzichten.map { "inzicht\t\($0)" } + voornemens.map { "voornemen\t\($0)" }
      + leervragen.map { "\($0.bestemming.rawValue)\t\($0.tekst)" }).joined(separator: "\n")
  }

  /// Takes up what a draft has; a line that is none of its kinds is an insight, so that nothing is lost.
  package mutating func neem(concept text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        inzichten.append(String(line))
        continue
      }
      if parts[0] == "voornemen" {
        voornemens.append(parts[1])
      } else if let goal = Bestemming(rawValue: parts[0]) {
        leervragen.append(Leervraag(tekst: parts[1], bestemming: goal))
      } else {
        inzichten.append(parts[1])
      }
    }
  }

  /// What participants wrote themselves at the end of a session as what they will do, in the order of the notes.
  package static func eigenVoornemens(_ notes: [Aantekening]) -> [String] {
    notes.geldig.filter { $0.soort == .voornemen && $0.gegevens["reflectie"] == nil && !$0.tekst.isEmpty }
      .map { $0.tekst.split(whereSeparator: \.isNewline).joined(separator: " ") }
  }

  /// As the archive keeps it.
  package func aantekeningen(door: String) -> [Aantekening] {
    var own = ["reflectie": String(keer), "methode": methode]
    own["atelier"] = atelier
    func note(_ kind: Aantekening.Soort, _ text: String, _ more: [String: String] = [:]) -> Aantekening {
      Aantekening(door: door, soort: kind, tekst: text, gegevens: own.merging(more) { $1 })
    }
    return inzichten.map { note(.inzicht, $0) }
      + voornemens.enumerated().map { note(.voornemen, $1, ["deelnemer": String($0 + 1)]) }
      + leervragen.map { note(.leervraag, $0.tekst, ["bestemming": $0.bestemming.rawValue]) }
  }

  /// The conversations of which notes stand at a session, also those of its whole atelier; what was struck out is not in them.
  package static func alle(_ notes: [Aantekening]) -> [Reflectie] {
    struct Welk: Hashable { let atelier: String?, keer: Int }
    var found: [Welk: Reflectie] = [:]
    for note in notes.geldig {
      guard let number = note.gegevens["reflectie"].flatMap({ Int($0) }), number > 0 else { continue }
      let which = Welk(atelier: note.gegevens["atelier"], keer: number)
      var one = found[which] ?? Reflectie(keer: number, methode: note.gegevens["methode"] ?? "", atelier: which.atelier)
      switch note.soort {
      case .inzicht: one.inzichten.append(note.tekst)
      case .voornemen: one.voornemens.append(note.tekst)
      case .leervraag:
        let goal = note.gegevens["bestemming"].flatMap { Bestemming(rawValue: $0) } ?? .eigenWerk
        one.leervragen.append(.init(tekst: note.tekst, bestemming: goal))
      case .notitie, .bladwijzer, .oordeel, .fragment, .eigenVerhaal, .zelfbeeld, .watZouUDoen, .naam, .speelvorm,
        .handen, .klok, .doorgestreept, .anders:
        continue
      }
      one.wandklok = note.wandklok
      found[which] = one
    }
    return found.values.sorted { ($0.keer, $0.atelier ?? "") < ($1.keer, $1.atelier ?? "") }
  }

  /// The number of the next conversation: also of one of which everything was struck out.
  package static func volgende(_ notes: [Aantekening]) -> Int {
    (notes.compactMap { $0.gegevens["reflectie"].flatMap { Int($0) } }.max() ?? 0) + 1
  }
}
