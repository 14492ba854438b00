import Scenario
import SimEngine
import Tekst

/// What a text says besides what was chosen to go along, of what the seat knows itself: a quiet line before it is sent.
///
/// Only chosen parts move knowledge (ontwerp sessie, 'Text and puzzelstukken'); who reads the line may choose them yet.
struct Meelezing {
  /// The puzzelstukken that the text seems to tell and that do not go along, by title.
  let titels: [String]
  /// Those of them that this handeling can take along.
  let mee: [String]
  /// Words of abuse or blame in it.
  private(set) var scherp: [String] = []

  static let geen = Meelezing(titels: [], mee: [])

  private init(titels: [String], mee: [String]) { (self.titels, self.mee) = (titels, mee) }

  /// As sure as the scorekaart is before it asks about a text.
  private static let zeker = 0.7

  /// - Parameters:
  ///   - action: What is about to be done.
  ///   - aanbod: What could be chosen for it.
  ///   - zicht: What the seat knows; of anything else nothing is said.
  ///   - lezer: What reads the texts of this casus.
  init(_ action: Handeling, _ aanbod: Mogelijkheid, _ zicht: Zicht, _ lezer: Stukkenlezer) {
    guard let text = action.tekst, let kind = action.tekstsoort ?? (action.soort.kenmerk.isBesluit ? .voorstel : nil)
    else { self = .geen; return }
    let chosen = action.puzzelstukken ?? []
    let told = lezer.lees(text, soort: kind).filter {
      $0.soort == .onthult && $0.zekerheid >= Self.zeker && !chosen.contains($0.stuk)
    }
    let known = told.compactMap { zicht.stuk($0.stuk) }
    titels = known.map(\.titel)
    let offered = aanbod.velden.flatMap { field -> [String] in
      if case .puzzelstukken(let ids) = field { ids } else { [] }
    }
    mee = known.map(\.id).filter(offered.contains)
    scherp = Gevoeligheidswoord.gevonden(text).filter(\.soort.isOverToon).map(\.woorden)
  }

  /// The line; nil: the text says nothing else.
  var zin: String? {
    guard !titels.isEmpty else { return woordkeus }
    let said =
      (woordkeus.map { "\($0) " } ?? "") + "Uw tekst gaat misschien ook over \(opsomming(titels.map(aangehaald)))."
    return mee.isEmpty
      ? said : "\(said) Typ \u{2018}mee\u{2019} om het te doen \u{00E9}n dat mee te geven; met Enter gaat het niet mee."
  }

  /// What stands there about somebody, that one may want to read again.
  private var woordkeus: String? {
    scherp.isEmpty ? nil : "In uw tekst staat \(opsomming(scherp.map(aangehaald))): wilt u dat zo laten lezen?"
  }

  /// The handeling with what the text tells going along.
  func met(_ action: Handeling) -> Handeling {
    var more = action
    more.puzzelstukken = (action.puzzelstukken ?? []) + mee
    return more
  }
}
