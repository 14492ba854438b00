import Scenario
import SimEngine
import Tekst

/// The one sequence that every export reads: of each session its events, judgements and notes, in order of simulated time.
package struct Exportreeks: Equatable, Sendable, Encodable {
  /// The form of the JSON; changes when a field is renamed or means something else.
  package let vorm = "leeratelier-export-1"
  /// Whether what people typed was left out.
  package let zonderTeksten: Bool
  package private(set) var sessies: [Exportsessie] = []
  /// The elements of all sessions, session after session.
  package private(set) var elementen: [Exportelement] = []

  private enum CodingKeys: String, CodingKey {
    case vorm, sessies, elementen
    case zonderTeksten = "zonder_teksten"
  }

  /// Makes the sequence.
  ///
  /// - Parameters:
  ///   - bronnen: Sessions in the order in which they are to be written.
  ///   - zonderTeksten: Leaves out what people typed, wherever it was quoted; no reader can put it back.
  package init(_ bronnen: [Sessiebron], zonderTeksten: Bool = false) {
    self.zonderTeksten = zonderTeksten
    for source in bronnen {
      var walk = Exportloop(zonderTeksten ? source.zonderTeksten : source)
      let added = walk.alle().map(\.geschoond)
      elementen += added
      sessies.append(walk.sessie(elementen: added.count))
    }
  }

  /// The elements by session.
  package var perSessie: [(sessie: Exportsessie, elementen: ArraySlice<Exportelement>)] {
    var start = 0
    return sessies.map { session in
      defer { start += session.elementen }
      return (session, elementen[start..<start + session.elementen])
    }
  }
}

extension Exportelement {
  /// The same element with clean text in every field.
  fileprivate var geschoond: Exportelement {
    var copy = self
    let fields: [WritableKeyPath<Exportelement, String>] = [
      \.sessie, \.casus, \.regio, \.id, \.soort, \.wie, \.zin,
    ]
    for field in fields { copy[keyPath: field] = Stuurtekens.schoon(copy[keyPath: field]) }
    let optional: [WritableKeyPath<Exportelement, String?>] = [
      \.stoel, \.rol, \.aan, \.van, \.koppelvlak, \.berichtsoort, \.beslissing, \.handeling, \.bijzonderheid, \.eis,
      \.over, \.tekst,
    ]
    for field in optional {
      copy[keyPath: field] = copy[keyPath: field].map(Stuurtekens.schoon).flatMap { $0.isEmpty ? nil : $0 }
    }
    copy.puzzelstukken = puzzelstukken.map(Stuurtekens.schoon)
    copy.mogelijkheden = mogelijkheden.map(Stuurtekens.schoon)
    copy.gegevens = Dictionary(
      gegevens.sorted { $0.key < $1.key }.map { (Stuurtekens.schoon($0.key), Stuurtekens.schoon($0.value)) },
      uniquingKeysWith: { a, _ in a })
    return copy
  }
}
