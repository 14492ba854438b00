import Scenario

/// How the sessions of a comparison are called: in their own order, never by how they did.
package enum Aanduiding: Sendable {
  /// The duo's of an atelier, by their numbers.
  case duo
  /// Sessions of an archive, by their codes.
  case sessie

  /// Some of them, as in a running sentence: 'duo 1', 'duo's 1 en 3', 'kmt-rvx en bcd-fgh'.
  package func namen(_ labels: [String]) -> String {
    switch self {
    case .duo: labels.count == 1 ? "duo \(labels[0])" : "duo's \(opsomming(labels))"
    case .sessie: opsomming(labels)
    }
  }

  /// All of them.
  package var alle: String {
    switch self {
    case .duo: "alle duo's"
    case .sessie: "alle sessies"
    }
  }
}

/// What several sessions have in common on one point, and who they are.
package struct Vergelijkgroep: Equatable, Sendable {
  /// What they did or knew, in words.
  package var wat: String
  /// Who, in their own order: 'duo's 1 en 3', 'alle duo's'.
  package var wie: String
}

/// One point on which sessions are laid side by side.
package struct Vergelijkregel: Equatable, Sendable {
  package var kop: String
  /// In the order of the first session of each.
  package var groepen: [Vergelijkgroep]
  /// Everybody is in one of them: who is not, did nothing of the kind.
  package var vanAllen = true

  /// Whether they are all the same.
  package var isGelijk: Bool { groepen.count == 1 && vanAllen }
}

/// A part of a comparison: points of one kind.
package struct Vergelijkdeel: Equatable, Sendable {
  /// What it is called in an address.
  package var id: String
  package var titel: String
  /// How it is to be read; empty: it speaks for itself.
  package var uitleg: String
  package var regels: [Vergelijkregel]
}

/// Puts what each session did under what it did.
struct Groepering {
  private let aanduiding: Aanduiding
  /// Everybody who is compared.
  private let alle: Int
  private var volgorde: [String] = []
  private var leden: [String: [String]] = [:]
  private var metDetail = false

  init(_ aanduiding: Aanduiding, van alle: Int) { (self.aanduiding, self.alle) = (aanduiding, alle) }

  /// Adds one session to what it did.
  ///
  /// - Parameters:
  ///   - wat: What it did.
  ///   - naam: Its label.
  ///   - detail: What is its own, such as when.
  mutating func voegToe(_ wat: String, _ naam: String, detail: String? = nil) {
    if leden[wat] == nil { volgorde.append(wat) }
    if detail != nil { metDetail = true }
    leden[wat, default: []].append(detail.map { "\(naam) (\($0))" } ?? naam)
  }

  /// The groups, in the order of their first session.
  var groepen: [Vergelijkgroep] {
    volgorde.map { what in
      let names = leden[what] ?? []
      let all = names.count == alle && alle > 1 && !metDetail
      return Vergelijkgroep(wat: what, wie: all ? aanduiding.alle : aanduiding.namen(names))
    }
  }

  /// The row under a head; nil when nobody is in it.
  func regel(_ kop: String) -> Vergelijkregel? {
    volgorde.isEmpty
      ? nil
      : Vergelijkregel(kop: kop, groepen: groepen, vanAllen: leden.values.reduce(0) { $0 + $1.count } >= alle)
  }
}
