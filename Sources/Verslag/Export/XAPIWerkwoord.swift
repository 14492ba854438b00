import Scenario
import SimEngine

/// The verbs of ADL (http://adlnet.gov/expapi/verbs) that are used, with their word in Dutch.
enum XAPIWerkwoord: String {
  case initialized, terminated, progressed, answered, asked, shared, registered, scored, commented, experienced

  init(_ element: Exportelement) {
    self =
      switch element.soort {
      case "sessie_geopend": .initialized
      case "sessie_gesloten": .terminated
      case "bedrijf_begonnen": .progressed
      case "advies_vastgelegd": .shared
      case "oordeel": element.oordeel == nil ? .experienced : .scored
      case "aantekening": .commented
      case "handeling_verricht":
        element.mogelijkheden.contains(element.handeling ?? "") ? .answered : .experienced
      case "bericht_verzonden":
        switch element.berichtsoort.flatMap(Berichtsoort.init(rawValue:)) {
        case .vraag, .doorzetting: .asked
        case .antwoord: .answered
        case .agendering: .registered
        case .advies, .terugkoppeling, .voorlegging, .kennisgeving, nil: .shared
        }
      default: .experienced
      }
  }

  var naam: String {
    switch self {
    case .initialized: "begon"
    case .terminated: "eindigde"
    case .progressed: "kwam verder"
    case .answered: "beantwoordde"
    case .asked: "vroeg"
    case .shared: "deelde"
    case .registered: "agendeerde"
    case .scored: "kreeg een oordeel"
    case .commented: "tekende aan"
    case .experienced: "maakte mee"
    }
  }
}

extension Exportelement {
  /// Over koppelvlak 4 goes who, not why: no text of it.
  var isAgendering: Bool {
    handeling == Handelingsoort.agenderen.rawValue || berichtsoort == Berichtsoort.agendering.rawValue
  }
}
