package import Scenario

/// How a seat could have come to know of a puzzelstuk: a handeling that was offered, and what the engine then gives.
///
/// Whether a holder gives it is asked of `Deelregel`, as the engine does; here is only who could be reached, and when.
/// Random play holds it: what is called askable is given when it is asked.
package struct Kennisweg: Equatable, Sendable {
  /// Number of the event of the handeling in whose place this could have been done.
  package var zet: Int
  package var handeling: Handeling
  /// Simulated minute at which it would have been known at the latest.
  package var klaar: Int
}

extension Blik {
  /// The first way by which a puzzelstuk could have reached this seat before an event; nil: there was none.
  func weg(naar piece: Puzzelstuk, tot nummer: Int) -> Kennisweg? {
    weg(naar: piece, bij: zetten.filter { $0.nummer <= nummer }, voor: tijd(nummer))
  }

  /// The first way at one of these moments by which it could have been known before a minute.
  fileprivate func weg(naar piece: Puzzelstuk, bij moments: [Zet], voor limit: Int) -> Kennisweg? {
    // Before it was there nobody could have it.
    let open = piece.vanaf.map { since in moments.filter { $0.tijd >= since } } ?? moments
    return uitSysteem(piece, open) ?? uitNavraag(piece, open) ?? uitGesprek(piece, open) ?? aanTafel(piece, open)
      ?? uitAdvies(piece, open) ?? uitVraag(piece, open, voor: limit) ?? uitIntermediair(piece, open, voor: limit)
  }

  /// The roles that know a piece from the start and belong to a network.
  private func houders(_ piece: Puzzelstuk, in netwerk: Netwerk) -> [Rol] {
    piece.kenners.filter { $0.netwerk == netwerk && Deelregel.vertelt(piece, $0) }
  }

  /// The doel for which a holder gives a piece so deep as is of use.
  ///
  /// `.some(nil)` says that it is given without a doel, nil that it is given for none.
  private func doel(_ piece: Puzzelstuk, langs weg: Deelweg) -> Doel?? {
    Deelregel.doelVoor(piece, langs: weg, diepte: nodig(piece), doelen: casus.doelen, s.opening.gewoonte)
  }

  private func geeft(_ piece: Puzzelstuk, langs weg: Deelweg) -> Bool { doel(piece, langs: weg) != nil }

  private func kennisweg(_ move: Zet, _ kind: Handelingsoort, klaar: Int? = nil, _ fill: (inout Handeling) -> Void)
    -> Kennisweg?
  {
    guard let role = rollen.first else { return nil }
    var action = Handeling(kind, role)
    fill(&action)
    return Kennisweg(zet: move.nummer, handeling: action, klaar: klaar ?? move.tijd)
  }

  private func eerste(_ kind: Handelingsoort, _ open: [Zet], waar fits: (Zet) -> Bool = { _ in true }) -> Zet? {
    open.first { $0.verricht.mogelijkheden.contains(kind) && fits($0) }
  }

  // MARK: the own network

  private func uitSysteem(_ piece: Puzzelstuk, _ open: [Zet]) -> Kennisweg? {
    guard piece.houder.netwerk == stoel.netwerk, let system = piece.systeem else { return nil }
    let read = piece.toegang.contains(.raadplegen) && geeft(piece, langs: .systeem)
    // The systeemcheck of ZSM says that it is there.
    guard read || (stoel == .zsm && geeft(piece, langs: .systeemcheck)), let move = eerste(.raadplegen, open) else {
      return nil
    }
    return kennisweg(move, .raadplegen) { $0.systeem = read ? system : Kosten.systeemcheck }
  }

  private func uitNavraag(_ piece: Puzzelstuk, _ open: [Zet]) -> Kennisweg? {
    guard piece.toegang.contains(.navragen), let doel = doel(piece, langs: .gevraagd) else { return nil }
    let askable = s.navraagbaar(stoel.netwerk)
    guard let holder = houders(piece, in: stoel.netwerk).first(where: { askable.contains($0) }),
      let move = eerste(.navragen, open, waar: { !isMens(holder, bij: $0.nummer) && isEr(holder, bij: $0) })
    else { return nil }
    return kennisweg(move, .navragen) {
      ($0.aan, $0.leefgebieden, $0.doel) = (holder, [piece.leefgebied], doel?.id)
    }
  }

  private func uitGesprek(_ piece: Puzzelstuk, _ open: [Zet]) -> Kennisweg? {
    guard stoel == .zsm, piece.toegang.contains(.spreken), geeft(piece, langs: .gesprek),
      s.teSpreken.contains(piece.houder)
    else { return nil }
    // Whoever was spoken to and could be reached told it; whoever could not, can be called again.
    guard let move = eerste(.spreken, open, waar: { isEr(piece.houder, bij: $0) }) else { return nil }
    return kennisweg(move, .spreken) { $0.aan = piece.houder }
  }

  private func aanTafel(_ piece: Puzzelstuk, _ open: [Zet]) -> Kennisweg? {
    guard piece.toegang.contains(.overleg) else { return nil }
    let way: Deelweg = stoel == .zsm ? .tafelZsm : .tafelHuis
    guard let doel = doel(piece, langs: way) else { return nil }
    // A casusoverleg has a doel.
    guard let spoken = stoel == .zsm ? .some(nil) : (doel ?? casus.doelen.first).map(Optional.some) else { return nil }
    let seats = stoel == .zsm ? s.tafelgenoten : s.huispartners
    for role in piece.kenners where seats.contains(role) && Deelregel.vertelt(piece, role) {
      let move = eerste(.overlegOpenen, open) { move in
        guard !isMens(role, bij: move.nummer), isEr(role, bij: move) else { return false }
        return stoel != .zsm || role.netwerk == .zsm || s.klok.loketIsOpen(move.tijd)
      }
      guard let move else { continue }
      return kennisweg(move, .overlegOpenen) {
        ($0.deelnemers, $0.doel) = ([role], spoken?.id)
        $0.tekst = stoel == .zsm ? nil : "Wat is hier nodig?"
      }
    }
    return nil
  }

  // MARK: the house, for ZSM

  /// It came with the advice that already lay in the shared system.
  private func uitAdvies(_ piece: Puzzelstuk, _ open: [Zet]) -> Kennisweg? {
    guard stoel == .zsm, casus.huis.bekend else { return nil }
    let move = eerste(.raadplegen, open) { move in
      let ready = s.gebeurtenissen.prefix(move.nummer).last {
        if case .adviesVastgelegd = $0.inhoud { true } else { false }
      }
      guard case .adviesVastgelegd(let advice)? = ready?.inhoud else { return false }
      return advice.puzzelstukken.contains(piece.id)
    }
    return move.flatMap { kennisweg($0, .raadplegen) { $0.systeem = regio.systeem } }
  }

  /// An aanvullende vraag, written as soon as it could be, would have been answered in time: by the partner to whom the
  /// house passes it on, or asked of the holder itself.
  private func uitVraag(_ piece: Puzzelstuk, _ open: [Zet], voor limit: Int) -> Kennisweg? {
    // Over koppelvlak 2 only content comes: what is kept is said in the words of the answer.
    guard stoel == .zsm, casus.huis.bekend, piece.blijft == nil, piece.toegang.contains(.vraag),
      let doel = doel(piece, langs: .gevraagd)
    else { return nil }
    let knowing = s.partners(voor: Gevraagd(leefgebieden: [piece.leefgebied]))
    let holders = houders(piece, in: .veiligheidshuis).filter(\.isPartner)
    guard let holder = holders.first(where: { $0 == knowing.first }) ?? holders.first,
      let move = eerste(.vraagStellen, open, waar: { blijftSimulatie(.veiligheidshuis, vanaf: $0.nummer) })
    else { return nil }
    let channel: Kanaal = s.kanalen(.kv2).first { !$0.vraagtBemanning } ?? .mail
    guard s.kanalen(.kv2).contains(channel) else { return nil }
    // When a partner with hours of its own answers, nobody can say.
    guard isAltijdEr(holder) else { return nil }
    let direct = holder != knowing.first
    let done = antwoordklaar(move.tijd, channel, direct: direct)
    guard done <= limit else { return nil }
    return kennisweg(move, .vraagStellen, klaar: done) {
      if rollen.contains(casus.vraagsteller) { $0.rol = casus.vraagsteller }
      ($0.aan, $0.kanaal, $0.leefgebieden) = (direct ? holder : .bedrijfsbureau, channel, [piece.leefgebied])
      ($0.doel, $0.tekst) = (doel?.id, "Wat weet u hierover?")
    }
  }

  /// The minute at which the answer is back on ZSM at the latest, when nothing else keeps the house busy.
  private func antwoordklaar(_ asked: Int, _ channel: Kanaal, direct: Bool) -> Int {
    func staffed(_ minute: Int) -> Int { s.klok.volgendeOpen(.veiligheidshuis, minute) }
    func cost(_ kind: Handelingsoort) -> Int { kind.kenmerk.kosten }
    let delay = regio.inrichting(.kv2)?.wegen.first { $0.kanaal == channel }?.vertraging ?? 0
    let back = regio.inrichting(.kv2)?.wegen.first?.vertraging ?? 0
    let check = rollen.contains(casus.vraagsteller) ? 0 : Spel.controle
    var at = staffed(asked + cost(.vraagStellen) + delay + (direct ? Spel.omweg : 0))
    if !direct { at = staffed(at + cost(.vraagDoorzetten)) }
    at = staffed(at + Rollen.doorgezet.upperBound) + cost(.antwoorden)
    if !direct { at = staffed(at) + cost(.antwoorden) }
    return at + back + check
  }

  /// The intermediair, asked while on duty, says at once that there is something and within some hours what it is.
  private func uitIntermediair(_ piece: Puzzelstuk, _ open: [Zet], voor limit: Int) -> Kennisweg? {
    guard stoel == .zsm, casus.huis.bekend, piece.houder.netwerk == .veiligheidshuis, piece.toegang.contains(.vraag),
      s.navraagbaar(.zsm).contains(.intermediair), let doel = doel(piece, langs: .intermediair)
    else { return nil }
    let move = eerste(.navragen, open) { s.intermediairHeeftDienst(op: $0.tijd) }
    guard let move else { return nil }
    let done = nodig(piece) == .dat ? move.tijd : move.tijd + Spel.bespreking.upperBound
    guard done <= limit else { return nil }
    return kennisweg(move, .navragen, klaar: done) {
      ($0.aan, $0.leefgebieden, $0.doel) = (.intermediair, [piece.leefgebied], doel?.id)
    }
  }

  // MARK: who was there

  /// Whether somebody had come into view at a moment and could be reached then.
  private func isEr(_ role: Rol, bij move: Zet) -> Bool {
    guard let given = casus.gegeven(role) else { return true }
    guard s.isBereikbaar(role, op: move.tijd) else { return false }
    guard given.na != nil else { return true }
    var state = Sessie(s.opening)
    for event in s.gebeurtenissen.prefix(move.nummer) { state.apply(event) }
    return state.inBeeld(role)
  }

  private func isAltijdEr(_ role: Rol) -> Bool {
    casus.gegeven(role).map { $0.bereikbaar == nil && $0.na == nil } ?? true
  }

  // MARK: who played

  /// Whether a participant held a seat with this role just before an event.
  private func isMens(_ role: Rol, bij nummer: Int) -> Bool {
    Stoel.allCases.contains { s.rollen($0).contains(role) && s.zatIemand($0, bij: nummer) }
  }

  private func blijftSimulatie(_ seat: Stoel, vanaf nummer: Int) -> Bool {
    !s.zatIemand(seat, bij: nummer)
      && !s.overdrachten.contains { $0.stoel == seat && $0.gebeurtenis >= nummer && $0.aan == .mens }
  }
}

extension Sessie {
  /// Whether the seat of ZSM knows puzzelstukken, or can still come to know the content of the others before a simulated
  /// minute, by something that is offered now.
  func zijnTeHoren(_ ids: [String], voor limit: Int) -> Bool {
    let unknown = ids.filter { weten(rollen(.zsm), $0) != .inhoud }.map { casus.puzzelstuk($0) }
    if unknown.isEmpty { return true }
    guard bezetting[.zsm] == .mens else { return false }
    let now = Zet(
      nummer: gebeurtenissen.count, tijd: tijd,
      verricht: Verricht(
        handeling: Handeling(.wachten, rollen(.zsm).first ?? .trainer), stoel: .zsm, door: .mens, reden: nil, kosten: 0,
        mogelijkheden: mogelijkeSoorten(.zsm), gezien: gebeurtenissen.count - 1))
    let view = Blik(self, .zsm)
    return unknown.allSatisfy { piece in
      piece.map { $0.blijft == nil && view.weg(naar: $0, bij: [now], voor: limit) != nil } ?? false
    }
  }
}

extension Scorekaart {
  /// How a seat could have come to know of a puzzelstuk before its last handeling; nil: it knew it, or could not have.
  package static func weg(naar id: String, _ sessie: Sessie, _ stoel: Stoel) -> Kennisweg? {
    let view = Blik(sessie, stoel)
    guard let last = view.zetten.last, let piece = sessie.casus.puzzelstuk(id),
      view.stand(id, bij: last) == .nietGevraagd
    else { return nil }
    return view.weg(naar: piece, tot: last.nummer)
  }
}
