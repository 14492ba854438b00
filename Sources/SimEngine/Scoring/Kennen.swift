import Scenario

extension Blik {
  /// How deep a puzzelstuk must be known to be of use: what rightly stays where it is, counts once one knows that it is there.
  func nodig(_ piece: Puzzelstuk) -> Diepte { piece.blijft == nil ? .inhoud : .dat }

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
  func kon(_ piece: Puzzelstuk, tot nummer: Int) -> Bool { weg(naar: piece, tot: nummer) != nil }

  // MARK: the triage key

  /// The problems of the verdachte, which together make criterion 1a.
  var problemen: [Puzzelstuk] { casus.puzzelstukken.filter(\.isProbleem) }

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
    let states = problemen.map { ($0.leefgebied, stand($0.id, gezien: gezien, tot: nummer)) }
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
