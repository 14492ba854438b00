/// A free text other than an advice, with what its judge reads beside it.
package enum AndereTekst: Sendable, Hashable {
  case vraag(tekst: String)
  case antwoord(vraag: String, tekst: String)
  case afwijkreden(advies: String, tekst: String)
  case motivering(uitkomst: String, tekst: String)

  /// The kinds as files name them, with the aspects in the order of their judges.
  package static let soorten = ["vraag", "antwoord", "afwijkreden", "motivering"]

  /// The aspects of a kind, in the order of its judge.
  package static func aspecten(_ soort: String) -> [Tekstaspect] {
    Tekstaspect.allCases.filter { $0.rawValue.hasPrefix(soort + ".") }
  }

  /// The kind as files name it.
  package var soort: String {
    switch self {
    case .vraag: "vraag"
    case .antwoord: "antwoord"
    case .afwijkreden: "afwijkreden"
    case .motivering: "motivering"
    }
  }

  /// The judgements of the judge of this kind, in a fixed order.
  package var oordelen: [Tekstoordeel] {
    let (tekst, ander, regels) = gelezen
    return Tekstweging.weeg(regels, soort, tekst, naast: ander)
  }

  /// The text taken apart, the text it goes with, and what the rules say of it.
  var gelezen: (tekst: Ontleding, naast: Ontleding?, regels: [Tekstoordeel]) {
    switch self {
    case .vraag(let tekst):
      let gelezen = Ontleding(tekst)
      return (gelezen, nil, VraagJudge.regels(gelezen))
    case .antwoord(let vraag, let tekst):
      let (gevraagd, gelezen) = (Ontleding(vraag), Ontleding(tekst))
      return (gelezen, gevraagd, AntwoordJudge.regels(gevraagd, gelezen))
    case .afwijkreden(let advies, let tekst):
      let (bedoeld, gelezen) = (Ontleding(advies), Ontleding(tekst))
      return (gelezen, bedoeld, AfwijkredenJudge.regels(bedoeld, gelezen))
    case .motivering(let uitkomst, let tekst):
      // without an outcome on the form the text may name any
      let (gekozen, gelezen) = (uitkomst.isEmpty ? nil : Ontleding(uitkomst), Ontleding(tekst))
      return (gelezen, gekozen, MotiveringJudge.regels(gelezen, gekozen))
    }
  }
}

/// One record with a text other than an advice, and the labels when a human gave them.
package struct TekstRecord: Sendable, Hashable {
  /// The key of the record.
  package let id: String
  /// The text.
  package let tekst: AndereTekst
  /// The judgements of a human by aspect; empty when the record has none.
  package let labels: [Tekstaspect: Oordeel]

  /// Creates a record.
  package init(id: String, tekst: AndereTekst, labels: [Tekstaspect: Oordeel]) {
    self.id = id
    self.tekst = tekst
    self.labels = labels
  }
}

/// The judges of the other texts beside a human, per aspect.
package struct Tekstvergelijking: Sendable {
  /// The comparison on one aspect.
  package struct PerAspect: Sendable {
    /// What was judged.
    package let aspect: Tekstaspect
    /// Agreement of human and judge.
    package let overeenstemming: Overeenstemming
    /// The bootstrap interval of kappa over the cases; nothing when it cannot be given.
    package let interval: Overeenstemming.Interval?
  }

  /// One entry per aspect that has labels.
  package let aspecten: [PerAspect]
  /// Records without labels, which are not counted.
  package let zonderLabels: Int

  /// Judges all records with labels and compares, with so many bootstrap samples per aspect.
  package init(_ records: [TekstRecord], zaad: UInt64, trekkingen: Int = 1000) {
    var paren: [Tekstaspect: [Overeenstemming.Paar]] = [:]
    for record in records where !record.labels.isEmpty {
      for oordeel in record.tekst.oordelen {
        guard let mens = record.labels[oordeel.aspect] else { continue }
        paren[oordeel.aspect, default: []].append(.init(mens: mens, ander: oordeel.oordeel))
      }
    }
    aspecten = Tekstaspect.allCases.compactMap { aspect in
      paren[aspect].map {
        PerAspect(
          aspect: aspect, overeenstemming: Overeenstemming($0),
          interval: Overeenstemming.interval($0, zaad: zaad, trekkingen: trekkingen))
      }
    }
    zonderLabels = records.count { $0.labels.isEmpty }
  }

  /// The comparison as lines for a terminal.
  package var alsTekst: String {
    var regels: [String] = []
    for deel in aspecten {
      regels += Vergelijking.regels(deel.aspect.rawValue, deel.overeenstemming, deel.interval)
    }
    if zonderLabels > 0 { regels.append("\(zonderLabels) teksten zonder labels zijn niet meegeteld.") }
    return regels.joined(separator: "\n")
  }
}
