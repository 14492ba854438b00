package import Scenario

/// By which way a puzzelstuk can pass from its holder to somebody else.
package enum Deelweg: Sendable, CaseIterable {
  /// Asked for: within the own network, or over koppelvlak 2.
  case gevraagd
  /// By way of the house's intermediair on ZSM (handreiking kv 2, Zeeland-West-Brabant).
  case intermediair
  /// At the casusoverleg of the house.
  case tafelHuis
  /// At the afstemmingsoverleg of ZSM.
  case tafelZsm
  /// A person of the case who is spoken to.
  case gesprek
  /// A system of the own network.
  case systeem
  /// The look-up that only says 'known to' (ontwikkelagenda §4A).
  case systeemcheck
  /// The plan van aanpak on the table of ZSM (Midden-Nederland).
  case plan
}

/// What a holder gives of a puzzelstuk.
package enum Gift: Equatable, Sendable {
  case inhoud
  /// Only that it is there; the ground on which the rest is kept, if it is told.
  case dat(Weigergrond?)
  /// Nothing, and nothing is said of it; the ground on which it is kept.
  case niet(Weigergrond?)

  /// How deep somebody knows of the puzzelstuk by it; nil: not at all.
  package var diepte: Diepte? {
    switch self {
    case .inhoud: .inhoud
    case .dat: .dat
    case .niet: nil
    }
  }

  /// On which ground something was kept, if anything was.
  package var grond: Weigergrond? {
    switch self {
    case .inhoud: nil
    case .dat(let ground), .niet(let ground): ground
    }
  }
}

/// Who gives what to whom: the one place where that is decided, for the engine that plays it and the scorekaart that
/// judges what could have been asked.
///
/// Sharing is legitimate by a spoken doel, no more than it needs, and not what rightly stays with its holder, who then
/// offers a way out (krant, gegevensdeling: doelbinding, proportionaliteit, Rouvoet; domeinmodel §6, §17). Some share too
/// little: their own organisation lays a strict limit on them, at the casusoverleg as elsewhere; some share everything
/// 'under the flag of the Veiligheidshuis' (krant, Leertuin). So a habit goes with the holder, whatever the way.
package enum Deelregel {
  /// What a holder gives of one of its puzzelstukken.
  ///
  /// - Parameters:
  ///   - piece: The puzzelstuk; that the way is open for it (`toegang`) and that the holder is there, is up to the caller.
  ///   - weg: By which way it was asked or can be told.
  ///   - doel: The doel that was spoken, if any; at the table of ZSM the decision in the case is the doel.
  ///   - gewoonte: The habit of the holder.
  ///   - teller: Who tells it; nil: its holder.
  /// - Returns: The content, only that it is there, or nothing; with the ground on which the rest is kept, if any.
  package static func gift(
    _ piece: Puzzelstuk, langs weg: Deelweg, voor doel: Doel?, _ gewoonte: Gewoonte, door teller: Rol? = nil
  ) -> Gift {
    if let teller, !vertelt(piece, teller) { return weg == .gevraagd ? .dat(.anderHoudt) : .niet(nil) }
    switch weg {
    case .gevraagd, .intermediair: return gevraagd(piece, doel, gewoonte)
    case .tafelHuis: return aanTafel(piece, grond(piece, doel, gewoonte), gewoonte)
    case .tafelZsm:
      let ground: Weigergrond? =
        piece.beslissingen.isEmpty || isTeVoorzichtig(piece, gewoonte) ? .doelPastNiet : nil
      return aanTafel(piece, ground, gewoonte)
    // Doelbinding binds organisations; a person tells the own story, as far as it is told at all.
    case .gesprek: return piece.blijft == nil ? .inhoud : .dat(.voorbehoud)
    case .systeem: return piece.blijft == nil ? .inhoud : .niet(nil)
    case .systeemcheck: return .dat(nil)
    // The plan names what the house works on: where something lies, not what it says.
    case .plan: return piece.gevoeligheid == .gewoon && !piece.doelen.isEmpty ? .dat(nil) : .niet(nil)
    }
  }

  /// Whether somebody who knows a puzzelstuk tells it: what is about health comes from its holder and from nobody else
  /// (domeinmodel §17, beroepsgeheim).
  package static func vertelt(_ piece: Puzzelstuk, _ rol: Rol) -> Bool {
    piece.houder == rol || piece.gevoeligheid != .gezondheid
  }

  /// Whether a puzzelstuk is needed for a doel that is narrow enough to share for.
  package static func past(_ piece: Puzzelstuk, bij doel: Doel?) -> Bool {
    guard let doel, !doel.teBreed else { return false }
    return piece.doelen.contains(doel.id)
  }

  /// The first doel for which a holder gives so much of a puzzelstuk; `.some(nil)`: it does so without one.
  package static func doelVoor(
    _ piece: Puzzelstuk, langs weg: Deelweg, diepte: Diepte, doelen: [Doel], _ gewoonte: Gewoonte
  ) -> Doel?? {
    // One that fits, before going without: that is how it should be asked.
    let sorted = doelen.filter { past(piece, bij: $0) } + doelen.filter { !past(piece, bij: $0) }
    for doel in sorted.map(Optional.some) + [nil] {
      if let given = gift(piece, langs: weg, voor: doel, gewoonte).diepte, given >= diepte { return .some(doel) }
    }
    return nil
  }

  // MARK: grounds

  private static func gevraagd(_ piece: Puzzelstuk, _ doel: Doel?, _ gewoonte: Gewoonte) -> Gift {
    if gewoonte == .allesDelen { return piece.blijft == nil ? .inhoud : .dat(.voorbehoud) }
    let ground = grond(piece, doel, gewoonte)
    // Whoever asks without a usable doel hears that first, whatever is asked for.
    if ground == .geenDoel || ground == .doelTeBreed { return .dat(ground) }
    if piece.blijft != nil { return .dat(.voorbehoud) }
    return ground.map { .dat($0) } ?? .inhoud
  }

  /// At a table nobody asked for this piece: what is not needed there goes unmentioned, and only what must stay is said to.
  private static func aanTafel(_ piece: Puzzelstuk, _ ground: Weigergrond?, _ gewoonte: Gewoonte) -> Gift {
    if piece.blijft != nil { return .dat(.voorbehoud) }
    if gewoonte == .allesDelen { return .inhoud }
    return ground.map { .niet($0) } ?? .inhoud
  }

  /// Why a holder that minds the doel does not give a piece; nil: it does.
  private static func grond(_ piece: Puzzelstuk, _ doel: Doel?, _ gewoonte: Gewoonte) -> Weigergrond? {
    guard let doel else { return .geenDoel }
    if doel.teBreed { return .doelTeBreed }
    return past(piece, bij: doel) && !isTeVoorzichtig(piece, gewoonte) ? nil : .doelPastNiet
  }

  /// Kept from caution, though the doel would need it.
  private static func isTeVoorzichtig(_ piece: Puzzelstuk, _ gewoonte: Gewoonte) -> Bool {
    gewoonte == .terughoudend && piece.gevoeligheid != .gewoon
  }
}
