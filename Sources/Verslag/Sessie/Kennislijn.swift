package import Scenario
package import SimEngine

/// What became of one puzzelstuk in a session, for both seats: had, asked, shared, never shared.
package struct Kennislijn: Equatable, Sendable {
  /// What one seat had to do with it; numbers are of events.
  package struct Kant: Equatable, Sendable {
    package var stoel: Stoel
    /// A role of the seat had it from the start.
    package var bezit: Bool
    /// Others of the same network that had it from the start, and could have been asked.
    package var inNetwerk: [Rol]
    /// Handelingen of the seat that asked where it lies.
    package var gevraagd: [Int]
    /// Since when it was known that there is something, and what it says.
    package var dat: Int?
    package var inhoud: Int?
    /// By whom the seat learned it.
    package var via: Rol?
  }

  package var stuk: Puzzelstuk
  package var zsm: Kant
  package var huis: Kant
  /// Numbers of the events by which it crossed from the one network to the other.
  package var gedeeld: [Int]

  /// Without a zaak nobody sits on ZSM.
  var zonderZsm = false

  package var kanten: [Kant] { zonderZsm ? [huis] : [zsm, huis] }

  /// Number of the event since which either seat knew the content; 0: from the start, nil: never.
  package var begin: Int? {
    kanten.contains { $0.bezit } ? 0 : kanten.compactMap(\.inhoud).min()
  }

  /// The lines of a session, krachten first, each group in the order of the casus.
  package static func alle(_ sessie: Sessie) -> [Kennislijn] {
    let lines = sessie.casus.puzzelstukken.map { piece in
      Kennislijn(
        stuk: piece, zsm: kant(.zsm, piece, sessie), huis: kant(.veiligheidshuis, piece, sessie),
        gedeeld: oversteken(piece, sessie), zonderZsm: !sessie.casus.heeftZaak)
    }
    return lines.filter { $0.stuk.aard.isKracht } + lines.filter { !$0.stuk.aard.isKracht }
  }

  private static func oversteken(_ piece: Puzzelstuk, _ sessie: Sessie) -> [Int] {
    let sides: [Netwerk] = [.zsm, .veiligheidshuis]
    return sessie.gebeurtenissen.compactMap { event in
      guard case .puzzelstukVernomen(let learned) = event.inhoud, learned.puzzelstuk == piece.id,
        learned.diepte == .inhoud, learned.rol.netwerk != learned.van.netwerk, sides.contains(learned.rol.netwerk),
        sides.contains(learned.van.netwerk)
      else { return nil }
      return event.nummer
    }
  }

  private static func kant(_ seat: Stoel, _ piece: Puzzelstuk, _ sessie: Sessie) -> Kant {
    let roles = sessie.rollen(seat)
    let holders = piece.kenners
    var side = Kant(
      stoel: seat, bezit: holders.contains { roles.contains($0) },
      inNetwerk: holders.filter { $0.netwerk == seat.netwerk && !roles.contains($0) },
      gevraagd: gevraagd(sessie).filter { vroeg($0.verricht, seat, piece) }.map(\.gebeurtenis.nummer))
    for known in sessie.kennis where known.puzzelstuk == piece.id && roles.contains(known.rol) && known.gebeurtenis > 0
    {
      switch known.diepte {
      case .dat: side.dat = min(side.dat ?? known.gebeurtenis, known.gebeurtenis)
      case .inhoud: side.inhoud = min(side.inhoud ?? known.gebeurtenis, known.gebeurtenis)
      }
    }
    if let number = side.inhoud ?? side.dat,
      case .puzzelstukVernomen(let learned) = sessie.gebeurtenissen[number].inhoud
    {
      side.via = learned.van
    }
    return side
  }

  /// The handelingen by which a participant asked somebody something, and was heard.
  static func gevraagd(_ sessie: Sessie) -> [(gebeurtenis: Gebeurtenis, verricht: Verricht)] {
    sessie.handelingen.filter {
      $0.verricht.door == .mens && $0.verricht.handeling.soort.kenmerk.vraagt != nil
        && !sessie.isGestrand(na: $0.gebeurtenis.nummer)
    }
  }

  /// Whether a handeling of a seat asked where this puzzelstuk lies.
  static func vroeg(_ done: Verricht, _ seat: Stoel, _ piece: Puzzelstuk) -> Bool {
    guard done.stoel == seat else { return false }
    let action = done.handeling
    // Whoever asks for everything has not asked for this.
    let fits = action.leefgebieden.contains(piece.leefgebied)
    switch action.soort.kenmerk.vraagt {
    case .houder: return fits && action.aan.map(piece.isBekend(bij:)) == true
    case .huis: return fits && piece.houder.netwerk == .veiligheidshuis
    case .persoon: return action.aan == piece.houder
    case .systeem: return piece.systeem != nil && action.systeem == piece.systeem
    case .tafel: return action.deelnemers?.contains(piece.houder) == true
    case nil: return false
    }
  }

  /// Handelingen that asked for everything at once, and so for nothing in particular.
  package static func alles(_ sessie: Sessie) -> [Gebeurtenis] {
    sessie.handelingen.filter { item in
      [.navragen, .vraagStellen].contains(item.verricht.handeling.soort) && item.verricht.handeling.gevraagd.isAlles
        && item.verricht.door == .mens
    }.map(\.gebeurtenis)
  }

  /// In words what a seat knew of it, and when.
  package func woorden(_ kant: Kant, _ sessie: Sessie) -> String {
    func op(_ number: Int) -> String { sessie.klok.tekst(sessie.gebeurtenissen[number].tijd) }
    if kant.bezit { return "had het zelf" }
    if let number = kant.inhoud {
      let via = kant.via.map { ", via \($0.metLidwoord)" } ?? ""
      let late = sessie.beslist(voor: stuk).map { number > $0 } ?? false
      let after = sessie.casus.heeftZaak ? "pas na de beslissing" : "pas na de laatste weging"
      // What the simulation heard, is not what somebody knew.
      let by = sessie.zatIemand(kant.stoel, bij: number) ? "" : " (daar zat toen de simulatie)"
      return "\(late ? "\(after), op" : "wist het vanaf") \(op(number))\(via)\(by)"
    }
    if let number = kant.dat { return "wist alleen dát er iets was, vanaf \(op(number))" }
    if !kant.gevraagd.isEmpty { return "vroeg ernaar op \(op(kant.gevraagd[0])), en kreeg het niet" }
    // What may still come has not been kept, and where it lies is not for everybody to know yet.
    if !sessie.gesloten { return "nog niet gedeeld" }
    if stuk.blijft != nil { return "bleef bij \(stuk.houder.metLidwoord), en dat mocht" }
    if let near = kant.inNetwerk.first { return "nooit gedeeld; het lag dichtbij, bij \(near.metLidwoord)" }
    return "nooit gedeeld; het lag bij \(stuk.houder.metLidwoord)"
  }
}
