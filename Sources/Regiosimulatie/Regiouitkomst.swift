/// What one replication gave: the outcomes of the model under their exact JSON keys (regiosimulatie, 'Uitkomsten').
package struct Regiouitkomst: Equatable, Sendable {
  package var zaken = 0
  package var bekenden = 0
  package var adviezen = 0
  package var gevolgd = 0
  package var nietGevolgd = 0
  package var vragen = 0
  package var antwoordenOpTijd = 0
  package var antwoordtijdMediaan: Double?
  package var antwoordtijdP90: Double?
  package var antwoordtijdLoketMediaan: Double?
  package var antwoordtijdLoketP90: Double?
  package var terugkoppelingen = 0
  package var agenderingen = 0
  package var complexeOnbekenden = 0
  package var doorlooptijdGemiddeld: Double?
  package var doorlooptijdMediaan: Double?
  package var doorlooptijdP90: Double?
  package var bezetting: [Bezettingsgraad] = []
  package var gebeurtenissen = 0

  // Not in JSON: how the run went.

  /// Number of the replication, from 1.
  package var herhaling = 1
  /// Day at which the inflow was stopped; nil: the whole looptijd was run.
  package var afgebrokenOpDag: Double?
  /// Answers, late ones included.
  package var antwoorden = 0

  /// Busy minutes over manned minutes of one pool; above 1 is overwerk (reading 6).
  package struct Bezettingsgraad: Equatable, Sendable {
    package var middel: Middel
    package var graad: Double?
  }

  package init() {}

  /// Opvolging: followed over decided with an advice (reading 9).
  package var opvolging: Double? { deel(gevolgd, gevolgd + nietGevolgd) }
  /// Terugkoppelingen per bekende.
  package var terugkoppelgraad: Double? { deel(terugkoppelingen, bekenden) }
  /// Agenderingen per complexe onbekende.
  package var agendeergraad: Double? { deel(agenderingen, complexeOnbekenden) }
  /// Answers in time per question.
  package var opTijdgraad: Double? { deel(antwoordenOpTijd, vragen) }

  private func deel(_ part: Int, _ whole: Int) -> Double? { whole == 0 ? nil : Double(part) / Double(whole) }

  /// Occupation of one pool.
  package func bezetting(_ middel: Middel) -> Double? { bezetting.first { $0.middel == middel }?.graad }
}

/// One number of an outcome, by its JSON key.
package struct Uitkomstmaat: Sendable {
  package let sleutel: String
  package let waarde: @Sendable (Regiouitkomst) -> Double?

  /// Every number but the occupation, in the order of the issue.
  package static let alle: [Uitkomstmaat] = [
    .init(sleutel: "zaken") { Double($0.zaken) },
    .init(sleutel: "bekenden") { Double($0.bekenden) },
    .init(sleutel: "adviezen") { Double($0.adviezen) },
    .init(sleutel: "gevolgd") { Double($0.gevolgd) },
    .init(sleutel: "niet_gevolgd") { Double($0.nietGevolgd) },
    .init(sleutel: "vragen") { Double($0.vragen) },
    .init(sleutel: "antwoorden_op_tijd") { Double($0.antwoordenOpTijd) },
    .init(sleutel: "antwoordtijd_mediaan") { $0.antwoordtijdMediaan },
    .init(sleutel: "antwoordtijd_p90") { $0.antwoordtijdP90 },
    .init(sleutel: "antwoordtijd_loket_mediaan") { $0.antwoordtijdLoketMediaan },
    .init(sleutel: "antwoordtijd_loket_p90") { $0.antwoordtijdLoketP90 },
    .init(sleutel: "terugkoppelingen") { Double($0.terugkoppelingen) },
    .init(sleutel: "agenderingen") { Double($0.agenderingen) },
    .init(sleutel: "complexe_onbekenden") { Double($0.complexeOnbekenden) },
    .init(sleutel: "doorlooptijd_gemiddeld") { $0.doorlooptijdGemiddeld },
    .init(sleutel: "doorlooptijd_mediaan") { $0.doorlooptijdMediaan },
    .init(sleutel: "doorlooptijd_p90") { $0.doorlooptijdP90 },
    .init(sleutel: "gebeurtenissen") { Double($0.gebeurtenissen) },
  ]
}

/// A JSON key that is made while writing.
struct Vrijesleutel: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }
  init(_ text: String) { stringValue = text }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Regiouitkomst: Encodable {
  /// Writes every key, `null` for what there is none of.
  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Vrijesleutel.self)
    let counts: [(String, Int)] = [
      ("zaken", zaken), ("bekenden", bekenden), ("adviezen", adviezen), ("gevolgd", gevolgd),
      ("niet_gevolgd", nietGevolgd), ("vragen", vragen), ("antwoorden_op_tijd", antwoordenOpTijd),
      ("terugkoppelingen", terugkoppelingen), ("agenderingen", agenderingen),
      ("complexe_onbekenden", complexeOnbekenden), ("gebeurtenissen", gebeurtenissen),
    ]
    for (key, value) in counts { try object.encode(value, forKey: Vrijesleutel(key)) }
    for maat in Uitkomstmaat.alle where !counts.contains(where: { $0.0 == maat.sleutel }) {
      try object.encode(maat.waarde(self), forKey: Vrijesleutel(maat.sleutel))
    }
    var pools = object.nestedContainer(keyedBy: Vrijesleutel.self, forKey: Vrijesleutel("bezetting"))
    for pool in bezetting { try pools.encode(pool.graad, forKey: Vrijesleutel(pool.middel.sleutel)) }
  }
}
