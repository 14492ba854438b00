package import Scenario
package import SimEngine

/// Ateliers: which recordings belong together, and who sat where.
extension Archief {
  // MARK: reading

  /// Every atelier, newest first.
  ///
  /// - Throws: `ArchiefFout`.
  package func ateliers() throws(ArchiefFout) -> [Atelier] {
    var list: [Atelier] = []
    for row in try opslag.ateliers().reversed() { list.append(try atelier(row)) }
    return list
  }

  /// An atelier by its name, capitals free.
  ///
  /// - Throws: `ArchiefFout.onbekendAtelier`, with the name that was probably meant.
  package func atelier(_ naam: String) throws(ArchiefFout) -> Atelier {
    let rows = try opslag.ateliers()
    guard let row = rows.first(where: { Atelier.zelfde($0.naam, naam) }) else {
      throw .onbekendAtelier(naam, suggestie: NearMiss.suggestion(for: naam, among: rows.map(\.naam)))
    }
    return try atelier(row)
  }

  /// The duo with a code, and its atelier; nil when no duo has it.
  ///
  /// - Throws: `ArchiefFout`.
  package func duo(_ code: Sessiecode) throws(ArchiefFout) -> (atelier: Atelier, duo: Atelier.Duo)? {
    guard try opslag.isDuo(code) else { return nil }
    return try ateliers().lazy.compactMap { atelier in
      atelier.duos.first { $0.code == code }.map { (atelier, $0) }
    }.first
  }

  /// Whether there is a session with a code.
  package func bestaat(_ code: Sessiecode) throws(ArchiefFout) -> Bool { try opslag.nummer(code) != nil }

  /// The code of a duo that was probably meant by a text; nil: none is near it.
  package func duosuggestie(_ text: String) throws(ArchiefFout) -> String? {
    NearMiss.suggestion(for: text, among: try opslag.ateliers().flatMap(\.duos).map(\.code.tekst))
  }

  /// The atelier, the duo and the round of a session; nil when it is of none.
  ///
  /// - Throws: `ArchiefFout`.
  package func atelier(
    van sessie: Sessiecode
  ) throws(ArchiefFout) -> (atelier: Atelier, duo: Atelier.Duo, ronde: Atelier.Ronde)? {
    for atelier in try ateliers() {
      for duo in atelier.duos {
        if let ronde = duo.rondes.first(where: { $0.sessie == sessie }) { return (atelier, duo, ronde) }
      }
    }
    return nil
  }

  func atelier(_ row: Atelierrij) throws(ArchiefFout) -> Atelier {
    var duos: [Atelier.Duo] = []
    for duo in row.duos {
      var rounds: [Atelier.Ronde] = []
      for played in duo.sessies {
        guard let session = try opslag.sessie(played.sessie) else { continue }
        rounds.append(
          Atelier.Ronde(
            plaats: played.plaats, sessie: session.code,
            zittingen: played.zittingen.compactMap { sat in
              Stoel(rawValue: sat.stoel).map {
                Atelier.Zitting(stoel: $0, pseudoniem: sat.pseudoniem, wandklok: sat.wandklok)
              }
            }))
      }
      duos.append(
        Atelier.Duo(
          nummer: duo.nummer, code: duo.code,
          deelnemers: duo.deelnemers.map {
            Atelier.Deelnemer(pseudoniem: $0.pseudoniem, eigen: $0.eigen.flatMap(Stoel.init(rawValue:)))
          }, rondes: rounds))
    }
    let set = Atelier.Opzet(
      naam: row.naam, casussen: row.casussen, regio: row.regioId,
      // A form that a later version has is shown as the strictest.
      vorm: Atelier.Vorm(rawValue: row.vorm) ?? .afgeschermd, wissel: row.wissel,
      instellingen: (try? Vastlegging.tabel(row.instellingen)) ?? [:])
    return Atelier(opzet: set, geopend: row.geopend, woord: row.woord, duos: duos, nummer: row.nummer)
  }

  // MARK: writing

  /// Makes an atelier with a code for every duo.
  ///
  /// - Parameters:
  ///   - opzet: What is set.
  ///   - duos: How many duo's.
  ///   - woord: The word that the trainer set; every session of the atelier gets it.
  /// - Returns: The atelier.
  /// - Throws: `ArchiefFout`; `atelierBestaat` when the name is taken. Then nothing is made.
  package func maak(_ opzet: Atelier.Opzet, duos: Int, woord: Trainerswoord? = nil) throws(ArchiefFout) -> Atelier {
    try transactie { () throws(ArchiefFout) in
      if try opslag.ateliers().contains(where: { Atelier.zelfde($0.naam, opzet.naam) }) {
        throw .atelierBestaat(opzet.naam)
      }
      var codes: [Sessiecode] = []
      while codes.count < duos {
        let code = try vrijeCode()
        if !codes.contains(code) { codes.append(code) }
      }
      _ = try opslag.voegToe(
        Atelierrij(
          naam: opzet.naam, geopend: Wandklok.nu, regioId: opzet.regio, vorm: opzet.vorm.rawValue, wissel: opzet.wissel,
          instellingen: Vastlegging.bytes(opzet.instellingen), woord: woord, casussen: opzet.casussen,
          duos: codes.enumerated().map { Duorij(nummer: $0 + 1, code: $1) }))
      return try atelier(opzet.naam)
    }
  }

  /// Puts somebody in a duo; who was there already, stays as they were.
  ///
  /// - Parameters:
  ///   - pseudoniem: The word that they chose.
  ///   - eigen: The seat that is most like their own work; nil: not asked.
  ///   - code: The code of the duo.
  ///   - nieuw: Nobody has the pseudonym yet, as far as whoever chose it could see.
  /// - Returns: Who they are.
  /// - Throws: `ArchiefFout`: `onbekendeCode` when no duo has the code, `pseudoniemBezet` when somebody of another duo has the
  ///   pseudonym (with `nieuw`: of this one, too), `duoVol`.
  package func schrijfIn(_ pseudoniem: String, eigen: Stoel?, duo code: Sessiecode, nieuw: Bool = false)
    throws(ArchiefFout) -> Atelier.Deelnemer
  {
    try transactie { () throws(ArchiefFout) in
      let (atelier, duo) = try bestaandDuo(code)
      if let known = duo.deelnemer(pseudoniem) {
        if nieuw { throw .pseudoniemBezet(pseudoniem, duo: duo.nummer) }
        return known
      }
      if let other = atelier.duos.first(where: { $0.deelnemer(pseudoniem) != nil }) {
        throw .pseudoniemBezet(pseudoniem, duo: other.nummer)
      }
      guard duo.deelnemers.count < Atelier.hoogstens else { throw .duoVol(code: code.tekst) }
      try opslag.voegToe(
        Deelnemerrij(pseudoniem: pseudoniem, eigen: eigen?.rawValue), atelier: atelier.nummer, duo: duo.nummer)
      return Atelier.Deelnemer(pseudoniem: pseudoniem, eigen: eigen)
    }
  }

  /// Opens the session of a duo at a place of the order; the one that is there, when somebody opened it first.
  ///
  /// - Parameters:
  ///   - opening: The inputs of the fold.
  ///   - bron: The bytes of the files that it was read from.
  ///   - code: The code of the duo.
  ///   - plaats: The place, from 0.
  ///   - notities: What is noted beside a session that is opened now.
  /// - Returns: The code of the session, and whether it was opened now.
  /// - Throws: `ArchiefFout`; then nothing is recorded.
  package func openRonde(
    _ opening: Opening, bron: Bronbytes, duo code: Sessiecode, plaats: Int, notities: [Aantekening] = []
  ) throws(ArchiefFout) -> (sessie: Sessiecode, nieuw: Bool) {
    try transactie { () throws(ArchiefFout) in
      let (atelier, duo) = try bestaandDuo(code)
      if let round = duo.rondes.first(where: { $0.plaats == plaats }) { return (round.sessie, false) }
      let made = try voegIn(opening, bron, Sessie.open(opening), woord: atelier.woord)
      for note in notities { try voegToe(rij(note), aan: made.nummer) }
      try opslag.koppel(made.nummer, atelier: atelier.nummer, duo: duo.nummer, plaats: plaats)
      return (made.rij.code, true)
    }
  }

  /// Keeps that a session, which is there already, is what a duo played at a place of the order.
  ///
  /// - Throws: `ArchiefFout`; `codeBezet` when the duo has another there, or the session is of a duo.
  package func koppel(_ sessie: Sessiecode, duo code: Sessiecode, plaats: Int) throws(ArchiefFout) {
    try transactie { () throws(ArchiefFout) in
      let (atelier, duo) = try bestaandDuo(code)
      if let there = duo.rondes.first(where: { $0.plaats == plaats }) {
        throw .codeBezet(opslag.plaats, code: there.sessie.tekst)
      }
      if try self.atelier(van: sessie) != nil { throw .codeBezet(opslag.plaats, code: sessie.tekst) }
      try opslag.koppel(try nummer(sessie), atelier: atelier.nummer, duo: duo.nummer, plaats: plaats)
    }
  }

  /// Keeps that somebody sits down at a seat of a session of an atelier; once for as long as nobody else did.
  ///
  /// - Throws: `ArchiefFout`; `onbekendeCode` when the session is of no atelier.
  package func zet(_ pseudoniem: String, op stoel: Stoel, _ sessie: Sessiecode) throws(ArchiefFout) {
    try transactie { () throws(ArchiefFout) in
      guard let (atelier, _, round) = try atelier(van: sessie) else {
        throw .onbekendeCode(sessie.tekst, suggestie: nil)
      }
      if atelier.pak != nil { throw .atelierAlleenLezen(atelier.naam) }
      if let now = round.pseudoniem(stoel), Atelier.zelfde(now, pseudoniem) { return }
      try opslag.voegToe(
        Zittingrij(stoel: stoel.rawValue, pseudoniem: pseudoniem, wandklok: Wandklok.nu), sessie: try nummer(sessie))
    }
  }

  private func bestaandDuo(_ code: Sessiecode) throws(ArchiefFout) -> (atelier: Atelier, duo: Atelier.Duo) {
    guard let found = try duo(code) else { throw .onbekendeCode(code.tekst, suggestie: nil) }
    if found.atelier.pak != nil { throw .atelierAlleenLezen(found.atelier.naam) }
    return found
  }

  /// Puts an atelier of another archive in this one, with those of its sessions that are here.
  func neemOver(_ row: Atelierrij, sessies codes: [Int: Sessiecode]) throws(ArchiefFout) {
    try transactie { () throws(ArchiefFout) in
      let number = try opslag.voegToe(row)
      for duo in row.duos {
        for played in duo.sessies {
          guard let code = codes[played.sessie], let session = try opslag.nummer(code) else { continue }
          try opslag.koppel(session, atelier: number, duo: duo.nummer, plaats: played.plaats)
          for sat in played.zittingen { try opslag.voegToe(sat, sessie: session) }
        }
      }
    }
  }
}
