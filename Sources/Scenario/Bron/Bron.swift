/// A place in a source document that a rule of the field rests on.
///
/// Every koppelvlak, criterion, kwaliteitseis and legal rule of thumb carries one, so that a participant
/// can see what the field says (`document`, `plaats`) apart from what this program made of it.
package struct Bron: Hashable, Sendable {
  /// Certainty of a legal rule or a later fact that is not in the sources themselves.
  package enum Zekerheid: String, Sendable, CaseIterable {
    case hoog, middel, laag
  }

  /// The documents that the program cites.
  package enum Document: String, Sendable, CaseIterable {
    /// Handreiking aansluiting ZSM en veiligheidshuizen.
    case handreiking
    /// Veiligheidshuizenkrant, 2013.
    case krant
    /// Verslag bestuurdersdiner en kick-off pilots, 2013.
    case bestuurdersdiner
    /// Ontwikkelagenda ZSM 2018–2020.
    case ontwikkelagenda
    /// Kamerbrief 'Meer bekend maakt meer bemind'.
    case kamerbrief
    /// A legal rule of thumb; a lawyer must read it again before it is relied on.
    case rechtsregel
    /// A measure of this program where the sources leave it open.
    case eigenMaat = "eigen_maat"

    /// The title as readers see it.
    package var titel: String {
      switch self {
      case .handreiking: "Handreiking aansluiting ZSM en veiligheidshuizen"
      case .krant: "Veiligheidshuizenkrant 2013"
      case .bestuurdersdiner: "Verslag bestuurdersdiner en kick-off pilots 2013"
      case .ontwikkelagenda: "Ontwikkelagenda ZSM 2018–2020"
      case .kamerbrief: "Kamerbrief 'Meer bekend maakt meer bemind'"
      case .rechtsregel: "Rechtsregel (vuistregel, door een jurist na te lezen)"
      case .eigenMaat: "Onze maat"
      }
    }
  }

  package let document: Document
  /// Section or heading in the document, in Dutch.
  package let plaats: String
  /// Only for `rechtsregel`: how certain the rule of thumb is.
  package let zekerheid: Zekerheid?

  package init(_ document: Document, _ plaats: String, zekerheid: Zekerheid? = nil) {
    self.document = document
    self.plaats = plaats
    self.zekerheid = zekerheid
  }

  /// The citation as shown to a participant.
  package var tekst: String {
    let certainty = zekerheid.map { "; zekerheid \($0.rawValue)" } ?? ""
    return plaats.isEmpty ? document.titel + certainty : "\(document.titel), \(plaats)\(certainty)"
  }
}
