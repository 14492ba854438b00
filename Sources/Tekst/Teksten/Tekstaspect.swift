/// What is judged of a free text other than an advice; the raw value is its name in files.
package enum Tekstaspect: String, Sendable, CaseIterable {
  case vraagConcreet = "vraag.concreet"
  case vraagBeantwoordbaar = "vraag.beantwoordbaar"
  case vraagPersoon = "vraag.persoon"
  case vraagGericht = "vraag.gericht"
  case antwoordAntwoordt = "antwoord.antwoordt"
  case antwoordActueel = "antwoord.actueel"
  case antwoordBeperkt = "antwoord.beperkt"
  case afwijkredenKort = "afwijkreden.kort"
  case afwijkredenVerwijst = "afwijkreden.verwijst"
  case afwijkredenGrond = "afwijkreden.grond"
  case motiveringGrond = "motivering.grond"
  case motiveringFeiten = "motivering.feiten"
  case motiveringGevolgtrekking = "motivering.gevolgtrekking"

  /// The name within its kind: 'concreet' of 'vraag.concreet'.
  package var naam: String { rawValue.split(separator: ".").last.map(String.init) ?? rawValue }

  /// Whether readers and rules agree well enough to judge.
  ///
  /// That is 0.70 or more on texts held out by writer (docs/beoordeling.md); on the others the program asks, and leaves the
  /// judgement to whoever reads.
  package var isZeker: Bool {
    switch self {
    case .vraagPersoon, .afwijkredenKort, .afwijkredenVerwijst: true
    case .vraagConcreet, .vraagBeantwoordbaar, .vraagGericht, .antwoordAntwoordt, .antwoordActueel, .antwoordBeperkt,
      .afwijkredenGrond, .motiveringGrond, .motiveringFeiten, .motiveringGevolgtrekking:
      false
    }
  }
}
