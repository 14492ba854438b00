package import Regiosimulatie

/// Everything that a report on a simulated region tells, in order.
package struct Regioverslag: Sendable {
  package var regio: String
  package var dagen: Int
  package var zaad: UInt64
  /// What was set otherwise than in the profile, as `naam=waarde`.
  package var instellingen: [String]
  /// What the second setting differs in; empty: no comparison.
  package var vergelijk: [String]
  package var waarschuwingen: [String]
  package var reeks: Regioreeks
  package var weekbeeld: Weekbeeld
  /// The picture of the week with the other setting.
  package var weekbeeldAnders: Weekbeeld?
  package var middelen: [Middel]

  package init(
    regio: String, dagen: Int, zaad: UInt64, instellingen: [String], vergelijk: [String], waarschuwingen: [String],
    reeks: Regioreeks, weekbeeld: Weekbeeld, weekbeeldAnders: Weekbeeld?, middelen: [Middel]
  ) {
    self.regio = regio
    self.dagen = dagen
    self.zaad = zaad
    self.instellingen = instellingen
    self.vergelijk = vergelijk
    self.waarschuwingen = waarschuwingen
    self.reeks = reeks
    self.weekbeeld = weekbeeld
    self.weekbeeldAnders = weekbeeldAnders
    self.middelen = middelen
  }

  /// What must stand beside every figure (model regiosimulatie, introduction and issue 'regiosimulatie').
  package static let voorbehoud = [
    "Deze cijfers zijn verhoudingen onder de aannames van het model, geen metingen aan een echte regio.",
    "Twee vereenvoudigingen maken het beeld gunstiger dan het is: een antwoord op tijd maakt wat er ligt volledig goed, en een agendering die niet nodig was kost niets.",
  ]

  /// A row of the table of outcomes.
  package struct Rij: Equatable, Sendable {
    package var label: String
    package var basis: Interval?
    package var anders: Interval?
    package var verschil: Interval?
    package var soort: Soort
    /// A headline of the monitor rather than a count.
    package var hoofd: Bool

    /// How a number is written.
    package enum Soort: Sendable { case aantal, minuten, procent }
  }

  private static let maten:
    [(label: String, soort: Rij.Soort, hoofd: Bool, waarde: @Sendable (Regiouitkomst) -> Double?)] = [
      ("Adviezen gevolgd, van wat er lag", .procent, true, { $0.opvolging }),
      ("Terugkoppelingen per bekende", .procent, true, { $0.terugkoppelgraad }),
      ("Antwoorden op tijd, per vraag", .procent, true, { $0.opTijdgraad }),
      ("Agenderingen per complexe onbekende", .procent, true, { $0.agendeergraad }),
      ("Antwoordtijd, mediaan", .minuten, false, { $0.antwoordtijdMediaan }),
      ("Antwoordtijd, 90e percentiel", .minuten, false, { $0.antwoordtijdP90 }),
      ("  in bemande loketminuten, mediaan", .minuten, false, { $0.antwoordtijdLoketMediaan }),
      ("  in bemande loketminuten, 90e percentiel", .minuten, false, { $0.antwoordtijdLoketP90 }),
      ("Doorlooptijd tot beslissing, gemiddeld", .minuten, false, { $0.doorlooptijdGemiddeld }),
      ("Doorlooptijd, mediaan", .minuten, false, { $0.doorlooptijdMediaan }),
      ("Doorlooptijd, 90e percentiel", .minuten, false, { $0.doorlooptijdP90 }),
      ("Zaken", .aantal, false, { Double($0.zaken) }),
      ("Bekenden bij het veiligheidshuis", .aantal, false, { Double($0.bekenden) }),
      ("Adviezen in dossier", .aantal, false, { Double($0.adviezen) }),
      ("Gevolgd", .aantal, false, { Double($0.gevolgd) }),
      ("Niet gevolgd", .aantal, false, { Double($0.nietGevolgd) }),
      ("Aanvullende vragen", .aantal, false, { Double($0.vragen) }),
      ("Antwoorden op tijd", .aantal, false, { Double($0.antwoordenOpTijd) }),
      ("Terugkoppelingen", .aantal, false, { Double($0.terugkoppelingen) }),
      ("Complexe onbekenden", .aantal, false, { Double($0.complexeOnbekenden) }),
      ("Agenderingen", .aantal, false, { Double($0.agenderingen) }),
      ("Gebeurtenissen in de simulatie", .aantal, false, { Double($0.gebeurtenissen) }),
    ]

  /// The table of outcomes.
  package var rijen: [Rij] {
    Regioverslag.maten.map { measure in
      Rij(
        label: measure.label, basis: interval(reeks.basis, measure.waarde),
        anders: interval(reeks.anders, measure.waarde),
        verschil: gepaard(measure.waarde), soort: measure.soort, hoofd: measure.hoofd)
    }
  }

  /// The occupation of each pool.
  package var bezetting: [(middel: Middel, basis: Interval?, anders: Interval?)] {
    middelen.map { pool in
      (pool, interval(reeks.basis) { $0.bezetting(pool) }, interval(reeks.anders) { $0.bezetting(pool) })
    }
  }

  private func interval(_ outcomes: [Regiouitkomst], _ value: (Regiouitkomst) -> Double?) -> Interval? {
    Interval(outcomes.compactMap(value))
  }

  private func gepaard(_ value: (Regiouitkomst) -> Double?) -> Interval? {
    Interval(
      zip(reeks.basis, reeks.anders).compactMap { a, b in
        guard let first = value(a), let second = value(b) else { return nil }
        return second - first
      })
  }

  /// One line on what was run.
  package var kop: String {
    let count = reeks.basis.count
    var text = "\(regio): \(dagen) dagen, \(count == 1 ? "één herhaling" : "\(count) herhalingen"), zaad \(zaad)."
    if !instellingen.isEmpty { text += " Anders ingesteld: \(instellingen.joined(separator: ", "))." }
    return text
  }

  /// What was stopped halfway, if anything.
  package var afgebroken: String? {
    guard reeks.afgebroken else { return nil }
    if let day = reeks.basis.first?.afgebrokenOpDag {
      return "Afgebroken op dag \(Int(day) + 1) van \(dagen): de cijfers gaan over de zaken die tot dan instroomden."
    }
    return "Afgebroken: de cijfers gaan over de \(reeks.basis.count) herhalingen die klaar waren."
  }
}
