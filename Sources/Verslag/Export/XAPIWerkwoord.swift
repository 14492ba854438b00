import Scenario
import SimEngine

/// The verbs of ADL (http://adlnet.gov/expapi/verbs) that are used, with their word in Dutch.
enum XAPIWerkwoord: String {
  case initialized, terminated, progressed, answered, asked, shared, registered, scored, commented, experienced

  init(_ element: Exportelement) {
    guard let kind = Gebeurtenissoort(rawValue: element.soort) else {
      // The two kinds of element that are no event of the session.
      self = element.soort == "aantekening" ? .commented : element.oordeel == nil ? .experienced : .scored
      return
    }
    self =
      switch kind {
      case .sessieGeopend: .initialized
      case .sessieGesloten: .terminated
      case .bedrijfBegonnen: .progressed
      case .adviesVastgelegd: .shared
      case .handelingVerricht: element.mogelijkheden.contains(element.handeling ?? "") ? .answered : .experienced
      case .berichtVerzonden: XAPIWerkwoord(element.berichtsoort.flatMap(Berichtsoort.init(rawValue:)))
      case .bekendGebleken, .puzzelstukVernomen, .delenGeweigerd, .berichtAangekomen, .berichtGestrand,
        .termijnGestart, .termijnGehaald, .termijnVerstreken, .loketOpen, .loketDicht, .gezegd, .overlegGehouden,
        .besluitGenomen, .stoelOvergedragen, .wachtenVoorbij, .incident, .hint, .termijnVerlengd, .pauzeBegonnen,
        .pauzeVoorbij, .zaakTerug:
        .experienced
      }
  }

  private init(_ message: Berichtsoort?) {
    self =
      switch message {
      case .vraag, .doorzetting: .asked
      case .antwoord, .uitslag: .answered
      case .agendering: .registered
      case .advies, .terugkoppeling, .voorlegging, .kennisgeving, nil: .shared
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
