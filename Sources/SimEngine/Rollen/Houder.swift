package import Scenario

/// How a simulated holder answers: by its task, its own information, and the purpose it is told (domeinmodel §6, §17).
///
/// It says something about each thing that was asked: what it gives, what it keeps and why, what it does not have, and
/// whom it would ask instead.
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
    /// Questions that it had offered to answer, and that were asked, with the answer.
    package var beantwoord: [Puzzelstuk.Voorbehoud.Vraag] = []
    /// What the holder says, whole.
    package var woorden = ""
    /// Why, for the record.
    package var waarom = ""
    package var regel = "houder.geeft"
  }

  /// The ids of the rules in this file, for the conformance test.
  package static let regels = [
    "houder.geeft", "houder.geen_doel", "houder.te_breed", "houder.past_niet", "houder.voorbehoud", "houder.niets",
    "houder.alles_delen", "houder.aangeboden",
  ]

  /// Answers a question.
  ///
  /// - Parameters:
  ///   - zicht: The holder's own view.
  ///   - rol: The holder.
  ///   - gevraagd: The chosen parts of the question.
  ///   - doel: Id of the doel that was spoken, if any.
  ///   - weg: By which way the question came.
  /// - Returns: What it gives, what it keeps, and its words.
  package static func antwoord(
    _ zicht: Zicht, _ rol: Rol, _ gevraagd: Gevraagd, doel: String?, weg: Toegang
  ) -> Antwoord {
    var result = Antwoord()
    let known = zicht.stukken.filter { $0.isBekend(bij: rol) && $0.toegang.contains(weg) }
    result.beantwoord = known.filter { $0.houder == rol }.flatMap { $0.blijft?.vragen ?? [] }
      .filter { gevraagd.vragen.contains($0.id) }
    let own = known.filter { gevraagd.raakt($0.leefgebied) }
    let purpose = doel.flatMap { zicht.doel($0) }
    func gift(_ piece: Puzzelstuk) -> Gift {
      let asked = Deelregel.gift(piece, langs: .gevraagd, voor: purpose, zicht.gewoonte, door: rol)
      // What anybody of the own network can look up in its system is not kept from who asks for it with a doel.
      guard asked.grond == .doelPastNiet, weg == .navragen, piece.toegang.contains(.raadplegen),
        piece.houder.netwerk == rol.netwerk
      else { return asked }
      return Deelregel.gift(piece, langs: .systeem, voor: purpose, zicht.gewoonte, door: rol)
    }
    let gifts = own.map { ($0, gift($0)) }
    for (piece, gift) in gifts where gift.grond == nil { result.gegeven.append(piece.id) }
    // What comes with an answer that was offered is given, whatever the doel.
    let offered = result.beantwoord.compactMap(\.puzzelstuk)
    result.gegeven += offered.filter { id in !result.gegeven.contains(id) && zicht.weet(id) }
    /// Whether of each of these areas something was given, so that what is kept is the rest of it.
    func isRest(_ ground: Weigergrond, _ areas: [Leefgebied]) -> Bool {
      let told = known.filter { result.gegeven.contains($0.id) }.map(\.leefgebied)
      return ground == .doelPastNiet && areas.allSatisfy(told.contains)
    }
    for (piece, gift) in gifts where !offered.contains(piece.id) {
      guard let ground = gift.grond else { continue }
      // Of each ground it speaks once, for all that was asked.
      let areas = gifts.filter { $0.1.grond == ground }.map(\.0.leefgebied)
      result.geweigerd.append(
        .init(
          puzzelstuk: piece.id, grond: ground,
          woorden: isRest(ground, areas)
            ? Houderwoorden.voor(rol).verderNiet(areas)
            : woorden(ground, piece, rol, gevraagd.isAlles ? [] : areas, purpose)))
    }
    // Of what it has nothing it says so, and whom it would ask.
    let empty = gevraagd.leefgebieden.filter { area in !own.contains { $0.leefgebied == area } }
    // What does not pass over this koppelvlak is not denied for that.
    let closed = weg == .vraag ? zicht.stukken.filter { $0.houder == rol && $0.blijftBinnen }.map(\.leefgebied) : []
    let inside = empty.filter(closed.contains)
    if !inside.isEmpty {
      result.geweigerd.append(
        .init(puzzelstuk: nil, grond: .nietsBekend, woorden: Houderwoorden.voor(rol).binnenshuis(inside)))
    }
    let nothing = empty.filter { !inside.contains($0) }
    if !nothing.isEmpty || own.isEmpty && inside.isEmpty && result.beantwoord.isEmpty {
      // Whoever has nothing at all on it, but something else that the doel needs, says where that lies.
      let other = known.filter {
        own.isEmpty && $0.gevoeligheid == .gewoon && purpose != nil && gift($0) == .inhoud
      }.map(\.leefgebied)
      let elders = other.isEmpty ? [] : [Houderwoorden.voor(rol).welOver(other)]
      result.geweigerd.append(
        .init(
          puzzelstuk: nil, grond: .nietsBekend,
          woorden: ([Houderwoorden.voor(rol).niets(nothing)] + elders + verwijzing(zicht, rol, nothing, weg))
            .joined(separator: " "))
      )
    }
    var said = result.beantwoord.map { "Op uw vraag \u{2018}\($0.vraag)\u{2019}: \($0.antwoord)" }
    said += own.filter { result.gegeven.contains($0.id) && !offered.contains($0.id) }.map { vertelt($0, rol) }
    // The same words are said once.
    for words in result.geweigerd.map(\.woorden) where !said.contains(words) { said.append(words) }
    result.woorden = said.joined(separator: "\n")
    (result.waarom, result.regel) =
      !result.beantwoord.isEmpty && gevraagd.leefgebieden.isEmpty
      ? ("Dit had ik aangeboden te beantwoorden.", "houder.aangeboden")
      : !inside.isEmpty && result.gegeven.isEmpty && result.geweigerd.allSatisfy { $0.grond == .nietsBekend }
        ? ("Wat ik hierover weet, gaat niet over dit koppelvlak.", "houder.niets") : waarom(result, zicht.gewoonte)
    return result
  }

  /// What somebody writes of a piece: in the own name, and with whom it comes from when that is another.
  private static func vertelt(_ piece: Puzzelstuk, _ rol: Rol) -> String {
    piece.houder == rol ? piece.tekst : "Van \(piece.houder.inGesprek) weten wij: \u{2018}\(piece.tekst)\u{2019}"
  }

  /// Whom a holder would ask about what it knows nothing of; nobody where nobody of the network has anything.
  private static func verwijzing(_ zicht: Zicht, _ rol: Rol, _ areas: [Leefgebied], _ weg: Toegang) -> [String] {
    // One sentence for all the areas that one holder knows of.
    var perHolder: [(holder: Rol, areas: [Leefgebied])] = []
    for area in areas {
      guard let other = zicht.wieWeet(van: area, langs: weg, behalve: rol) else { continue }
      if let index = perHolder.firstIndex(where: { $0.holder == other }) {
        perHolder[index].areas.append(area)
      } else {
        perHolder.append((other, [area]))
      }
    }
    return perHolder.map {
      "\(hoofdletter(opsomming($0.areas.map { "voor \($0.naam)" }))) zou ik \($0.holder.inGesprek) vragen."
    }
  }

  private static func woorden(
    _ ground: Weigergrond, _ piece: Puzzelstuk, _ rol: Rol, _ areas: [Leefgebied], _ doel: Doel?
  ) -> String {
    let own = Houderwoorden.voor(rol)
    switch ground {
    case .geenDoel: return own.geenDoel(areas)
    case .doelTeBreed: return own.teBreed(doel?.tekst ?? "", areas)
    case .doelPastNiet: return own.pastNiet(areas)
    case .voorbehoud: return piece.voorbehoud
    case .nietsBekend: return own.niets(areas)
    case .anderHoudt:
      return
        "Over \(piece.leefgebied.naam) is ons iets verteld, maar dat is niet aan ons om door te geven: vraag het \(piece.houder.inGesprek)."
    }
  }

  /// Why a holder answers as it does, and by which of its rules.
  private static func waarom(_ reply: Antwoord, _ gewoonte: Gewoonte) -> (String, String) {
    let grounds = reply.geweigerd.map(\.grond)
    if reply.gegeven.isEmpty, grounds.allSatisfy({ $0 == .nietsBekend }) {
      return ("Ik heb hierover niets.", "houder.niets")
    }
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
    if grounds.contains(.anderHoudt) { return ("Dit is van een ander; ik verwijs.", "houder.voorbehoud") }
    return ("Voor dit doel is het niet nodig.", "houder.past_niet")
  }
}

extension Puzzelstuk {
  /// Told within the own network, and not over koppelvlak 2; of what must stay, or keeps a victim safe, nothing says that it is there.
  fileprivate var blijftBinnen: Bool {
    blijft == nil && gevoeligheid != .veiligheidSlachtoffer && !toegang.contains(.vraag)
      && (toegang.contains(.navragen) || toegang.contains(.overleg))
  }

  /// What a holder says of it that rightly keeps it: why, and what there is instead (krant, Rouvoet).
  var voorbehoud: String { blijft.map { "\($0.reden) \($0.uitweg)" } ?? "" }
}

extension Rol {
  /// How one speaks of it at a table: with its article, and without the network it sits for.
  package var inGesprek: String {
    let name = metLidwoord
    return name.firstIndex(of: "(").map { String(name[..<$0]).trimmed } ?? name
  }
}
