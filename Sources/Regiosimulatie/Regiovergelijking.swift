/// The paired difference of two settings on common random numbers, per outcome.
package struct Regiovergelijking: Equatable, Sendable {
  /// The difference of one outcome; nil: there is none to compare.
  package struct Verschil: Equatable, Sendable {
    package var sleutel: String
    package var interval: Interval?
  }

  package let uitkomsten: [Verschil]
  package let bezetting: [(middel: Middel, interval: Interval?)]
  package let opvolging: Interval?
  package let opTijd: Interval?
  package let terugkoppelgraad: Interval?
  package let agendeergraad: Interval?
  package let doorlooptijd: Interval?
  package let antwoordtijd: Interval?

  /// Compares outcomes pair by pair, replication by replication.
  package init(basis: [Regiouitkomst], anders: [Regiouitkomst]) {
    let pairs = Array(zip(basis, anders))
    func paired(_ value: (Regiouitkomst) -> Double?) -> Interval? {
      Interval(
        pairs.compactMap { a, b in
          guard let first = value(a), let second = value(b) else { return nil }
          return second - first
        })
    }
    uitkomsten = Uitkomstmaat.alle.map { Verschil(sleutel: $0.sleutel, interval: paired($0.waarde)) }
    bezetting = Middel.allCases.filter { pool in
      (basis + anders).contains { $0.bezetting.contains { $0.middel == pool } }
    }
    .map { pool in (pool, paired { $0.bezetting(pool) }) }
    opvolging = paired(\.opvolging)
    opTijd = paired(\.opTijdgraad)
    terugkoppelgraad = paired(\.terugkoppelgraad)
    agendeergraad = paired(\.agendeergraad)
    doorlooptijd = paired(\.doorlooptijdGemiddeld)
    antwoordtijd = paired(\.antwoordtijdMediaan)
  }

  package static func == (a: Regiovergelijking, b: Regiovergelijking) -> Bool {
    a.uitkomsten == b.uitkomsten && a.bezetting.map(\.interval) == b.bezetting.map(\.interval)
  }
}

extension Regiovergelijking: Encodable {
  private struct Getallen: Encodable {
    var interval: Interval?

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Vrijesleutel.self)
      try object.encode(interval?.gemiddeld, forKey: Vrijesleutel("gemiddeld"))
      try object.encode(interval?.laag, forKey: Vrijesleutel("laag"))
      try object.encode(interval?.hoog, forKey: Vrijesleutel("hoog"))
    }
  }

  /// Writes `{uitkomst: {gemiddeld, laag, hoog}}`, with the pools one level deeper under `bezetting`.
  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Vrijesleutel.self)
    for difference in uitkomsten {
      try object.encode(Getallen(interval: difference.interval), forKey: Vrijesleutel(difference.sleutel))
    }
    var pools = object.nestedContainer(keyedBy: Vrijesleutel.self, forKey: Vrijesleutel("bezetting"))
    for pool in bezetting {
      try pools.encode(Getallen(interval: pool.interval), forKey: Vrijesleutel(pool.middel.sleutel))
    }
  }
}
