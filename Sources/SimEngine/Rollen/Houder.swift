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
      ($0.houder == rol || $0.ookBekendBij.contains(rol)) && $0.toegang.contains(weg)
        && (leefgebied == nil || $0.leefgebied == leefgebied)
    }
    guard !own.isEmpty else {
      let words = "Daarover weten wij bij \(rol.metLidwoord) niets."
      result.geweigerd = [.init(puzzelstuk: nil, grond: .nietsBekend, woorden: words)]
      (result.woorden, result.waarom, result.regel) = (words, "Ik heb hierover niets.", "houder.niets")
      return result
    }
    if zicht.gewoonte == .allesDelen {
      let open = own.filter { $0.blijft == nil }
      result.gegeven = open.map(\.id)
      result.woorden = open.map(\.tekst).joined(separator: "\n")
      (result.waarom, result.regel) = ("Ik deel alles wat ik heb.", "houder.alles_delen")
      return result
    }
    guard let doel, let purpose = zicht.doel(doel) else {
      return keep(
        own, .geenDoel, "houder.geen_doel",
        "Waarvoor wilt u het weten? Zonder doel kan ik alleen zeggen dat er iets bekend is.")
    }
    if purpose.teBreed {
      return keep(
        own, .doelTeBreed, "houder.te_breed",
        "\u{2018}\(purpose.tekst)\u{2019} is mij te breed. Er is hier iets bekend; zegt u wat u ermee moet beslissen, dan kijk ik wat daarvoor nodig is."
      )
    }
    for piece in own {
      if let reservation = piece.blijft {
        result.geweigerd.append(
          .init(puzzelstuk: piece.id, grond: .voorbehoud, woorden: "\(reservation.reden) \(reservation.uitweg)"))
      } else if piece.doelen.contains(doel), zicht.gewoonte != .terughoudend || piece.gevoeligheid == .gewoon {
        result.gegeven.append(piece.id)
      } else {
        result.geweigerd.append(
          .init(
            puzzelstuk: piece.id, grond: .doelPastNiet,
            woorden: "Er is nog iets, maar dat heeft u voor dit doel niet nodig."))
      }
    }
    let given = own.filter { result.gegeven.contains($0.id) }
    result.woorden = (given.map(\.tekst) + result.geweigerd.map(\.woorden)).joined(separator: "\n")
    if !given.isEmpty {
      (result.waarom, result.regel) = ("Dit is voor uw doel nodig, en niet meer.", "houder.geeft")
    } else if result.geweigerd.contains(where: { $0.grond == .voorbehoud }) {
      (result.waarom, result.regel) = ("Dit hoort bij mij te blijven; ik bied een uitweg.", "houder.voorbehoud")
    } else {
      (result.waarom, result.regel) = ("Voor dit doel is het niet nodig.", "houder.past_niet")
    }
    return result
  }

  private static func keep(_ own: [Puzzelstuk], _ ground: Weigergrond, _ rule: String, _ words: String) -> Antwoord {
    Antwoord(
      gegeven: [], geweigerd: own.map { .init(puzzelstuk: $0.id, grond: ground, woorden: words) }, woorden: words,
      waarom: "Zonder passend doel geef ik alleen aan dat er iets is.", regel: rule)
  }
}
