package import Scenario
import Tekst

/// The parts of a scorekaart, in the order in which they are shown.
package enum Deel: String, Sendable, CaseIterable {
  case triage, advies, koppelvlakken, delen, beeld, tijd

  /// The name on screen.
  package var naam: String {
    switch self {
    case .triage: "triage"
    case .advies: "het advies"
    case .koppelvlakken: "de koppelvlakken"
    case .delen: "informatie delen"
    case .beeld: "het beeld"
    case .tijd: "tijd"
    }
  }

  /// The question with which a finding ends when all was well: what made it work.
  var vraagBijGoed: String {
    switch self {
    case .triage: "Waaraan zag u dit, en zou een collega hetzelfde zien?"
    case .advies: "Hoe houdt u dit vast als de volgende casus haast heeft?"
    case .koppelvlakken: "Wat maakte dat dit hier lukte, en lukt het ook op een drukke dag?"
    case .delen: "Waaraan merkte u wat nodig was en wat niet?"
    case .beeld: "Wat heeft dit aan de beslissing bijgedragen?"
    case .tijd: "Wat liet u hiervoor liggen, en was dat het waard?"
    }
  }
}

/// What this seat could have known when it judged.
///
/// A seat knew what any of its roles knew, and could know what an offered handeling before `gezien` would have given.
package enum Kennisstand: String, Sendable, CaseIterable, Comparable {
  case wist
  case nietGevraagd = "niet_gevraagd"
  case konNietWeten = "kon_niet_weten"

  package static func < (a: Kennisstand, b: Kennisstand) -> Bool { a.rang < b.rang }

  private var rang: Int { Kennisstand.allCases.firstIndex(of: self) ?? 0 }

  /// How a judgement that turned out otherwise counts: against better knowledge, without asking, or not at all.
  package var misgreep: Bevinding.Oordeel {
    switch self {
    case .wist: .niet
    case .nietGevraagd: .deels
    case .konNietWeten: .konNietWeten
    }
  }
}

/// What a finding rests on: an event of the session, with the words that were written or said there.
package struct Bewijs: Equatable, Sendable {
  /// Number of the event.
  package var gebeurtenis: Int
  package var woorden: String?

  package init(_ gebeurtenis: Int, _ woorden: String? = nil) {
    self.gebeurtenis = gebeurtenis
    self.woorden = woorden
  }
}

/// One finding of the scorekaart: a rule, its judgement, what it rests on, and what could be done better.
package struct Bevinding: Equatable, Sendable {
  /// The judgement; never a figure.
  package enum Oordeel: String, Sendable, CaseIterable {
    case voldaan, deels, niet
    case konNietWeten = "kon_niet_weten"
    case nvt

    /// The judgement in words.
    package var naam: String {
      switch self {
      case .voldaan: "voldaan"
      case .deels: "deels"
      case .niet: "niet"
      case .konNietWeten: "kon u niet weten"
      case .nvt: "zonder oordeel"
      }
    }

    /// The judgement on a text, as a finding.
    init(_ tekst: Tekst.Oordeel) {
      self =
        switch tekst {
        case .voldoende: .voldaan
        case .gedeeltelijk: .deels
        case .onvoldoende: .niet
        }
    }
  }

  /// Id of the rule.
  package var regel: String
  package var deel: Deel
  package var titel: String
  /// nil: a finding on the duo.
  package var stoel: Stoel?
  package var oordeel: Oordeel
  package var bewijs: [Bewijs]
  /// Why, with place, time and names from the session.
  package var tekst: String
  /// What could be done better; ends in the question.
  package var advies: String
  /// The question for the conversation alone.
  package var vraag: String
  package var bron: Bron
  /// What this program made of the source, apart from it.
  package var onzeMaat: String?
  /// Set where the judgement depends on what the seat could know.
  package var weten: Kennisstand?
  /// It would do, and so would something else: then it is no strong point.
  package var verdedigbaar = false

  /// Meeting it goes without saying: no strong point to hand out.
  package var isVanzelf: Bool { zwaarte < 0 }

  /// The criterion of the triage that it is about; nil: it is about something else.
  package var criterium: Deelfeit? {
    Deelfeit.allCases.first { regel == "\(Deel.triage.rawValue).\(Scoreregels.criteriumregel($0))" }
  }

  /// How much it weighs in a conversation: as its rule, and not at all where meeting that goes without saying.
  var zwaarte: Int {
    guard let rule = Scoreregels.regel(regel) else { return 0 }
    return oordeel == .voldaan && rule.vanzelf ? -1 : rule.zwaarte
  }
}

/// What a rule found, before the rule adds its id, source and question.
struct Vondst {
  var oordeel: Bevinding.Oordeel
  var tekst: String
  var bewijs: [Bewijs] = []
  var beter = ""
  var weten: Kennisstand?
  var verdedigbaar: Bool
  /// Asked instead of the question of the rule, where that does not fit what was found.
  var vraag: String?

  init(
    _ oordeel: Bevinding.Oordeel, _ tekst: String, _ bewijs: [Bewijs] = [], beter: String = "",
    weten: Kennisstand? = nil, verdedigbaar: Bool = false, vraag: String? = nil
  ) {
    self.vraag = vraag
    self.verdedigbaar = verdedigbaar
    self.oordeel = oordeel
    self.tekst = tekst
    self.bewijs = bewijs
    self.beter = beter
    self.weten = weten
  }
}
