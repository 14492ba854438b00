import Scenario

extension Blik {
  /// How deep a puzzelstuk must be known to be of use: what rightly stays where it is, counts once one knows that it is there.
  private func nodig(_ piece: Puzzelstuk) -> Diepte { piece.blijft == nil ? .inhoud : .dat }

  /// Whether any role of this seat knew a puzzelstuk when the screen had shown this event.
  func wist(_ id: String, bij gezien: Int) -> Bool {
    guard let piece = casus.puzzelstuk(id) else { return true }
    return kende(id, nodig(piece), bij: gezien)
  }

  /// Whether any role of this seat knew it so deep by then.
  func kende(_ id: String, _ depth: Diepte, bij gezien: Int) -> Bool {
    s.kennis.contains {
      $0.puzzelstuk == id && rollen.contains($0.rol) && $0.diepte >= depth && $0.gebeurtenis <= gezien
    }
  }

  /// Whether a puzzelstuk was known, could have been asked, or neither, at a handeling of this seat.
  func stand(_ id: String, bij zet: Zet) -> Kennisstand {
    stand(id, gezien: zet.verricht.gezien, tot: zet.nummer)
  }

  func stand(_ id: String, gezien: Int, tot nummer: Int) -> Kennisstand {
    if wist(id, bij: gezien) { return .wist }
    guard let piece = casus.puzzelstuk(id) else { return .wist }
    return kon(piece, tot: nummer) ? .nietGevraagd : .konNietWeten
  }

  /// Whether something that was offered to this seat, up to and with this event, would have given a puzzelstuk.
  func kon(_ piece: Puzzelstuk, tot nummer: Int) -> Bool {
    let open = zetten.filter { $0.nummer <= nummer }
    func offered(_ kind: Handelingsoort) -> Bool { open.contains { $0.verricht.mogelijkheden.contains(kind) } }
    let near = piece.houder.netwerk == stoel.netwerk
    let free = piece.blijft == nil
    if near, piece.systeem != nil, piece.toegang.contains(.raadplegen) || !free, offered(.raadplegen) {
      if free { return true }
      if stoel == .zsm { return true }  // The systeemcheck says that it is there.
    }
    if near, piece.toegang.contains(.navragen), offered(.navragen), s.navraagbaar(stoel.netwerk).contains(piece.houder),
      !free || heeftDoel(piece)
    {
      return true
    }
    if stoel == .zsm, free, piece.toegang.contains(.spreken), offered(.spreken), s.teSpreken.contains(piece.houder) {
      return true
    }
    if piece.toegang.contains(.overleg), offered(.overlegOpenen), aanTafel(piece) { return true }
    return stoel == .zsm
      && (uitAdvies(piece, open) || uitVraag(piece, open, tot: nummer) || uitIntermediair(piece, open, tot: nummer))
  }

  /// A doel exists for which a careful holder gives it.
  private func heeftDoel(_ piece: Puzzelstuk) -> Bool {
    if s.opening.gewoonte == .allesDelen { return true }
    if s.opening.gewoonte == .terughoudend, piece.gevoeligheid != .gewoon { return false }
    return piece.doelen.contains { doelDeugt($0) }
  }

  private func aanTafel(_ piece: Puzzelstuk) -> Bool {
    guard s.menselijkeStoel(piece.houder) == nil else { return false }
    if stoel == .zsm {
      return s.tafelgenoten.contains(piece.houder) && (piece.blijft != nil || !piece.beslissingen.isEmpty)
    }
    return s.huispartners.contains(piece.houder) && (piece.blijft != nil || piece.doelen.contains { doelDeugt($0) })
  }

  /// It came with the advice that already lay in the shared system.
  private func uitAdvies(_ piece: Puzzelstuk, _ open: [Zet]) -> Bool {
    guard casus.huis.bekend else { return false }
    return open.contains { move in
      guard move.verricht.mogelijkheden.contains(.raadplegen) else { return false }
      let ready = s.gebeurtenissen.prefix(move.nummer).last {
        if case .adviesVastgelegd = $0.inhoud { true } else { false }
      }
      guard case .adviesVastgelegd(let advice)? = ready?.inhoud else { return false }
      return advice.puzzelstukken.contains(piece.id)
    }
  }

  /// An aanvullende vraag, written as soon as it could be, would have been answered by the partner within the term.
  private func uitVraag(_ piece: Puzzelstuk, _ open: [Zet], tot nummer: Int) -> Bool {
    guard casus.huis.bekend, piece.toegang.contains(.vraag), piece.houder.isPartner,
      s.menselijkeStoel(piece.houder) == nil, piece.blijft != nil || heeftDoel(piece),
      s.bezetting[.veiligheidshuis] == .simulatie || s.opening.bezetting[.veiligheidshuis] == .simulatie,
      let first = open.first(where: { $0.verricht.mogelijkheden.contains(.vraagStellen) })
    else { return false }
    let staffed = s.klok.volgendeOpen(.veiligheidshuis, first.tijd)
    return staffed + regio.wachttermijn <= tijd(nummer)
  }

  /// The intermediair, asked while on duty, says at once that there is something and within four hours what it is.
  private func uitIntermediair(_ piece: Puzzelstuk, _ open: [Zet], tot nummer: Int) -> Bool {
    guard casus.huis.bekend, piece.houder.netwerk == .veiligheidshuis, piece.toegang.contains(.vraag),
      s.navraagbaar(.zsm).contains(.intermediair),
      case .intermediair(let from, let to)? = regio.afspraken.first(where: { $0.koppelvlak == .kvIntermediair }),
      let first = open.first(where: {
        $0.verricht.mogelijkheden.contains(.navragen) && s.klok.weekdag($0.tijd).rawValue < 5
          && (from..<to).contains(s.klok.minuutVanDag($0.tijd))
      })
    else { return false }
    if piece.blijft != nil { return true }
    return piece.doelen.contains { doelDeugt($0) } && first.tijd + Blik.bespreking <= tijd(nummer)
  }

  /// The most minutes that the house needs to speak about what the intermediair asked.
  private static let bespreking = 240

  // MARK: the triage key

  /// The risico's of the casus, which together make criterion 1a.
  var risicos: [Puzzelstuk] { casus.puzzelstukken.filter { $0.aard == .risico } }

  /// What this seat could know of one criterion.
  func stand(_ feit: Deelfeit, gezien: Int, tot nummer: Int) -> Kennisstand {
    if feit == .meerLeefgebieden { return standLeefgebieden(gezien: gezien, tot: nummer) }
    let pieces = casus.sleutel.waarden[feit]?.rustOp ?? []
    return samen(pieces.map { stand($0, gezien: gezien, tot: nummer) })
  }

  /// What the pieces under one criterion come to: only what could be known counts, unless that is nothing.
  ///
  /// One piece out of reach does not excuse a judgement on the others; whoever left one unasked that was in reach did not
  /// yet know.
  private func samen(_ states: [Kennisstand]) -> Kennisstand {
    guard !states.isEmpty else { return .wist }
    return states.filter { $0 != .konNietWeten }.max() ?? .konNietWeten
  }

  private func standLeefgebieden(gezien: Int, tot nummer: Int) -> Kennisstand {
    let states = risicos.map { ($0.leefgebied, stand($0.id, gezien: gezien, tot: nummer)) }
    guard casus.waarde(.meerLeefgebieden) == .ja else { return samen(states.map(\.1)) }
    func areas(_ limit: Kennisstand) -> Int { Set(states.filter { $0.1 <= limit }.map(\.0)).count }
    if areas(.wist) > 1 { return .wist }
    return areas(.nietGevraagd) > 1 ? .nietGevraagd : .konNietWeten
  }

  /// What this seat could know of the whole key: (1 and 2 and 3) or 4.
  func standSleutel(gezien: Int, tot nummer: Int) -> Kennisstand {
    let together: [Deelfeit] = [.meerLeefgebieden, .leidtTotOverlast, .meerKetens, .regulierNietGenoeg, .impact]
    let local: [Deelfeit] = [.complex, .lokaleVeiligheid]
    func state(_ fact: Deelfeit) -> Kennisstand { stand(fact, gezien: gezien, tot: nummer) }
    func waarde(_ facts: [Deelfeit]) -> Driewaarde { facts.reduce(.ja) { $0.en(casus.waarde($1)) } }
    if casus.triagesleutel == .nee {
      // One criterion that fails is enough for each of the two ways.
      func best(_ facts: [Deelfeit]) -> Kennisstand {
        facts.filter { casus.waarde($0) == .nee }.map(state).min() ?? .konNietWeten
      }
      return max(best(together), best(local))
    }
    let ways = [together, local].filter { waarde($0) != .nee }
    return ways.map { $0.map(state).max() ?? .wist }.min() ?? .wist
  }
}
