import Scenario
package import SimEngine

/// How the advice of the house lay when it was decided: what ZSM had, and if it had none, why.
package enum Adviesstand: Equatable, Sendable {
  /// It lay in the dossier of ZSM.
  case gevolgd, nietGevolgd
  /// The house recorded none.
  case geen
  /// The house recorded it after the decision.
  case later
  /// It lay in the shared system (handreiking kv 1), and ZSM did not look.
  case nietOpgezocht
  /// ZSM looked before it lay there, and not again.
  case eerderGekeken
  /// The house wrote it, and what ZSM looked up did not have it.
  case nietInDossier

  /// nil: nothing was decided.
  package init?(_ sessie: Sessie) {
    guard let decided = sessie.besluit, let end = sessie.besluitGebeurtenis else { return nil }
    if let followed = decided.adviesGevolgd {
      self = followed ? .gevolgd : .nietGevolgd
      return
    }
    let all = AdviesTekst.adviezen(sessie)
    guard let laid = all.last(where: { $0.gebeurtenis < end })?.gebeurtenis else {
      self = all.isEmpty ? .geen : .later
      return
    }
    let looked = sessie.gebeurtenissen.prefix(end).last { event in
      if case .bekendGebleken = event.inhoud { true } else { false }
    }
    switch looked?.nummer {
    case nil: self = .nietOpgezocht
    case let number? where number < laid: self = .eerderGekeken
    default: self = .nietInDossier
    }
  }

  /// The advice that lay in the dossier of ZSM when it was decided, or lies there now; nil: none.
  package static func inDossier(_ sessie: Sessie) -> Adviesstuk? {
    var (laid, dossier): (Adviesstuk?, Adviesstuk?) = (nil, nil)
    for event in sessie.gebeurtenissen.prefix(sessie.besluitGebeurtenis ?? Int.max) {
      switch event.inhoud {
      case .adviesVastgelegd(let advice): laid = advice
      case .bekendGebleken(let found) where found.advies: dossier = laid
      case .berichtAangekomen(let number):
        if sessie.berichten.indices.contains(number), sessie.berichten[number].bericht.soort == .advies {
          dossier = laid
        }
      default: continue
      }
    }
    return dossier
  }

  /// In a list.
  package var kort: String {
    switch self {
    case .gevolgd: "gevolgd"
    case .nietGevolgd: "niet gevolgd"
    case .geen: "er lag geen advies"
    case .later: "het huis schreef het pas na de beslissing"
    case .nietOpgezocht: "er lag een advies in het systeem; ZSM zocht het niet op"
    case .eerderGekeken: "er lag een advies in het systeem; ZSM keek voordat het er lag, en daarna niet meer"
    case .nietInDossier: "het huis schreef een advies; in het dossier van ZSM lag het niet"
    }
  }

  /// As a sentence.
  package var zin: String {
    switch self {
    case .gevolgd: "Het advies van het huis is gevolgd."
    case .nietGevolgd: "Het advies van het huis is niet gevolgd."
    case .geen: "Er lag geen advies van het huis."
    case .later: "Het huis schreef zijn advies pas na de beslissing."
    case .nietOpgezocht: "Er lag een advies van het huis in het systeem; ZSM zocht het niet op."
    case .eerderGekeken:
      "Er lag een advies van het huis in het systeem; ZSM keek voordat het er lag, en daarna niet meer."
    case .nietInDossier: "Het huis schreef een advies; in het dossier van ZSM lag het niet."
    }
  }

  /// What is said beside the name of the decision that the house advised; nil: nothing.
  var merk: String? {
    switch self {
    case .gevolgd, .nietGevolgd, .geen: nil
    case .later: "pas na de beslissing"
    case .nietOpgezocht: "ZSM zocht het niet op"
    case .eerderGekeken: "ZSM keek voordat het er lag"
    case .nietInDossier: "het lag niet in het dossier van ZSM"
    }
  }
}
