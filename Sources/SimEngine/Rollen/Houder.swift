package import Scenario

/// How a simulated holder answers: by its task, its own information, and the purpose it is told (domeinmodel §6, §17).
package enum Houder {
  /// What a holder gives and what it keeps.
  package struct Antwoord: Equatable, Sendable {
    /// A piece kept back, with the words of the refusal.
    package struct Geweigerd: Equatable, Sendable {
      package var puzzelstuk: String?
      package var grond: Weigergrond
      package var woorden: String
    }

    package var gegeven: [String] = []
    package var geweigerd: [Geweigerd] = []
    /// What the holder says, whole.
    package var woorden = ""
    /// Why, for the record.
    package var waarom = ""
    package var regel = "houder.geeft"
  }

  /// The ids of the rules in this file, for the conformance test.
  package static let regels = [
    "houder.geeft", "houder.geen_doel", "houder.te_breed", "houder.past_niet", "houder.voorbehoud", "houder.niets",
    "houder.alles_delen",
  ]

  /// Answers a question.
  ///
  /// - Parameters:
  ///   - zicht: The holder's own view.
  ///   - rol: The holder.
  ///   - leefgebied: nil when everything was asked.
  ///   - doel: Id of the doel that was spoken, if any.
  ///   - weg: By which way the question came.
  /// - Returns: What it gives, what it keeps, and its words.
  package static func antwoord(
    _ zicht: Zicht, _ rol: Rol, leefgebied: Leefgebied?, doel: String?, weg: Toegang
  ) -> Antwoord {
    var result = Antwoord()
    let own = zicht.stukken.filter {
      $0.isBekend(bij: rol) && $0.toegang.contains(weg)
        && (leefgebied == nil || $0.leefgebied == leefgebied)
    }
    guard !own.isEmpty else {
      result.geweigerd = [.init(puzzelstuk: nil, grond: .nietsBekend, woorden: nietsBekend)]
      (result.woorden, result.waarom, result.regel) = (nietsBekend, "Ik heb hierover niets.", "houder.niets")
      return result
    }
    let purpose = doel.flatMap { zicht.doel($0) }
    for piece in own {
      let gift = Deelregel.gift(piece, langs: .gevraagd, voor: purpose, zicht.gewoonte)
      if let ground = gift.grond {
        result.geweigerd.append(
          .init(puzzelstuk: piece.id, grond: ground, woorden: woorden(ground, piece, purpose)))
      } else {
        result.gegeven.append(piece.id)
      }
    }
    let given = own.filter { result.gegeven.contains($0.id) }
    var said = given.map(\.tekst)
    // The same words are said once.
    for words in result.geweigerd.map(\.woorden) where said.last != words { said.append(words) }
    result.woorden = said.joined(separator: "\n")
    (result.waarom, result.regel) = waarom(result, zicht.gewoonte)
    return result
  }

  private static let nietsBekend = "Daarover weten wij niets."

  private static func woorden(_ ground: Weigergrond, _ piece: Puzzelstuk, _ doel: Doel?) -> String {
    switch ground {
    case .geenDoel: "Waarvoor wilt u het weten? Zonder doel kan ik alleen zeggen dat er iets bekend is."
    case .doelTeBreed:
      "\u{2018}\(doel?.tekst ?? "")\u{2019} is mij te breed. Er is hier iets bekend; zegt u wat u ermee moet beslissen, dan kijk ik wat daarvoor nodig is."
    case .doelPastNiet: "Er is nog iets, maar dat heeft u voor dit doel niet nodig."
    case .voorbehoud: piece.voorbehoud
    case .nietsBekend: nietsBekend
    }
  }

  /// Why a holder answers as it does, and by which of its rules.
  private static func waarom(_ reply: Antwoord, _ gewoonte: Gewoonte) -> (String, String) {
    let grounds = reply.geweigerd.map(\.grond)
    if gewoonte == .allesDelen { return ("Ik deel alles wat ik heb.", "houder.alles_delen") }
    if grounds.contains(.geenDoel) {
      return ("Zonder passend doel geef ik alleen aan dat er iets is.", "houder.geen_doel")
    }
    if grounds.contains(.doelTeBreed) {
      return ("Zonder passend doel geef ik alleen aan dat er iets is.", "houder.te_breed")
    }
    if !reply.gegeven.isEmpty { return ("Dit is voor uw doel nodig, en niet meer.", "houder.geeft") }
    if grounds.contains(.voorbehoud) {
      return ("Dit hoort bij mij te blijven; ik bied een uitweg.", "houder.voorbehoud")
    }
    return ("Voor dit doel is het niet nodig.", "houder.past_niet")
  }
}

extension Puzzelstuk {
  /// What a holder says of it that rightly keeps it: why, and what there is instead (krant, Rouvoet).
  var voorbehoud: String { blijft.map { "\($0.reden) \($0.uitweg)" } ?? "" }
}
