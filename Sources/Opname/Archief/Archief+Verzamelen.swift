import Scenario
import SimEngine

/// What came of joining an atelier of another archive with the one of that name here.
package struct Verzameling: Equatable, Sendable {
  /// What became of a session.
  package enum Lot: Equatable, Sendable {
    /// It was not here, and now is.
    case nieuw
    /// It was here, and what came after that was added.
    case verder(gebeurtenissen: Int, aantekeningen: Int)
    /// Everything of it was here already.
    case bekend
    /// It was not taken, with the reason in whole sentences.
    case geweigerd(String)
  }

  /// A session that was there.
  package struct Sessieregel: Equatable, Sendable {
    package var code: Sessiecode
    /// The number of its duo here.
    package var duo: Int
    /// From 1.
    package var ronde: Int
    package var lot: Lot
  }

  /// A duo that has another number here.
  package struct Hernummering: Equatable, Sendable {
    package var daar: Int
    package var hier: Int
  }

  /// A pseudonym that somebody of another duo has here.
  package struct Hernoeming: Equatable, Sendable {
    package var daar: String
    package var hier: String
    package var duo: Int
  }

  /// Whether there was no atelier of that name here.
  package var nieuw = false
  package var sessies: [Sessieregel] = []
  package var hernummerd: [Hernummering] = []
  package var hernoemd: [Hernoeming] = []

  /// Whether everything that was there is here now.
  package var isGeheel: Bool {
    sessies.allSatisfy { if case .geweigerd = $0.lot { false } else { true } }
  }
}

/// Joining what several computers recorded of one atelier.
extension Archief {
  /// Takes an atelier of another archive into the one of that name here: its duo's, who sat where, sessions and notes.
  ///
  /// A duo is the same by its code; one that is not here gets its number where that is free, and otherwise the next. What was told
  /// before is not told twice; a session that went on is completed; one that is not what was recorded, or of which another is
  /// here under its code, is refused. Nothing that is here changes.
  ///
  /// - Parameters:
  ///   - name: The name of the atelier.
  ///   - source: The other archive; it is only read.
  /// - Returns: What became of each session.
  /// - Throws: `ArchiefFout`; then nothing was added.
  package func verzamel(_ name: String, uit source: Archief) throws(ArchiefFout) -> Verzameling {
    let there = try source.atelier(name)
    func niet(_ reason: String) -> ArchiefFout { .nietSamenTeVoegen(source.plaats, reden: reason) }
    guard there.pak == nil else {
      throw niet("dit is een pak van een andere locatie; openen gaat met \u{2018}atelier open-pak\u{2019}")
    }
    // First of all it is read whole: what does not hold, is not written.
    var read: [Sessiecode: Result<Sessieinhoud, ArchiefFout>] = [:]
    for code in there.sessies {
      do throws(ArchiefFout) { read[code] = .success(try source.inhoud(code)) } catch { read[code] = .failure(error) }
    }
    return try transactie { () throws(ArchiefFout) in
      var result = Verzameling()
      let here = try opslag.ateliers().first { Atelier.zelfde($0.naam, name) }
      let number: Int
      if let here {
        number = here.nummer
        if Pak((try? Vastlegging.tabel(here.instellingen)) ?? [:]) != nil { throw .atelierAlleenLezen(here.naam) }
        guard here.casussen == there.casussen else {
          throw niet("daar speelt men \(opsomming(there.casussen)), en hier \(opsomming(here.casussen))")
        }
      } else {
        result.nieuw = true
        number = try opslag.voegToe(
          Atelierrij(
            naam: there.naam, geopend: there.geopend, regioId: there.opzet.regio, vorm: there.opzet.vorm.rawValue,
            wissel: there.opzet.wissel, instellingen: Vastlegging.bytes(there.opzet.instellingen), woord: there.woord,
            casussen: there.casussen, duos: []))
      }
      for duo in there.duos {
        try verzamel(duo, van: there, in: number, read, &result)
      }
      return result
    }
  }

  /// The atelier with a number, as it is within the transaction that is going on.
  private func rij(atelier number: Int) throws(ArchiefFout) -> Atelierrij {
    guard let row = try opslag.ateliers().first(where: { $0.nummer == number }) else {
      throw .onbekendAtelier("", suggestie: nil)
    }
    return row
  }

  private func verzamel(
    _ duo: Atelier.Duo, van there: Atelier, in number: Int, _ read: [Sessiecode: Result<Sessieinhoud, ArchiefFout>],
    _ result: inout Verzameling
  ) throws(ArchiefFout) {
    var here = try rij(atelier: number)
    if !here.duos.contains(where: { $0.code == duo.code }) {
      // Nobody joined with it: a code that was not used.
      if !result.nieuw, duo.deelnemers.isEmpty, duo.rondes.isEmpty { return }
      let taken = Set(here.duos.map(\.nummer))
      let own = taken.contains(duo.nummer) ? (taken.max() ?? 0) + 1 : duo.nummer
      if own != duo.nummer { result.hernummerd.append(.init(daar: duo.nummer, hier: own)) }
      guard try opslag.nummer(duo.code) == nil, try !opslag.isDuo(duo.code) else {
        for round in duo.rondes {
          weiger(round, own, "De code \(duo.code.tekst) van het duo is hier van iets anders.", &result)
        }
        return
      }
      try opslag.voegToe(Duorij(nummer: own, code: duo.code), atelier: number)
      here = try rij(atelier: number)
    }
    guard let mine = here.duos.first(where: { $0.code == duo.code }) else { return }
    let names = try schrijfIn(duo.deelnemers, mine, here, &result)
    for round in duo.rondes {
      switch read[round.sessie] {
      case .failure(let error)?: weiger(round, mine.nummer, hoofdletter(error.boodschap), &result)
      case .success(let session)?:
        let lot = try neem(round, session, there.casussen[round.plaats], mine, atelier: number, names)
        result.sessies.append(.init(code: round.sessie, duo: mine.nummer, ronde: round.plaats + 1, lot: lot))
      case nil: break
      }
    }
  }

  private func weiger(_ round: Atelier.Ronde, _ duo: Int, _ reason: String, _ result: inout Verzameling) {
    result.sessies.append(
      .init(code: round.sessie, duo: duo, ronde: round.plaats + 1, lot: .geweigerd(reason)))
  }

  /// Puts the people of a duo in it, and gives the name that each has here.
  private func schrijfIn(
    _ people: [Atelier.Deelnemer], _ duo: Duorij, _ here: Atelierrij, _ result: inout Verzameling
  ) throws(ArchiefFout) -> [String: String] {
    var names: [String: String] = [:]
    for person in people {
      var name = person.pseudoniem
      func elders(_ name: String) -> Bool {
        here.duos.contains { other in
          other.nummer != duo.nummer && other.deelnemers.contains { Atelier.zelfde($0.pseudoniem, name) }
        }
      }
      if elders(name) {
        name += "-\(duo.nummer)"
        while elders(name) { name += "x" }
        result.hernoemd.append(.init(daar: person.pseudoniem, hier: name, duo: duo.nummer))
      }
      names[person.pseudoniem.lowercased()] = name
      if duo.deelnemers.contains(where: { Atelier.zelfde($0.pseudoniem, name) }) { continue }
      try opslag.voegToe(
        Deelnemerrij(pseudoniem: name, eigen: person.eigen?.rawValue), atelier: here.nummer, duo: duo.nummer)
    }
    return names
  }

  /// Takes one session, or what is new of it.
  private func neem(
    _ round: Atelier.Ronde, _ session: Sessieinhoud, _ casus: String, _ duo: Duorij, atelier: Int,
    _ names: [String: String]
  ) throws(ArchiefFout) -> Verzameling.Lot {
    let code = round.sessie
    guard session.rij.casusId == casus else {
      return .geweigerd("Sessie \(code.tekst) is van een andere casus dan die van haar ronde.")
    }
    let sat = round.zittingen.map {
      Zittingrij(
        stoel: $0.stoel.rawValue, pseudoniem: names[$0.pseudoniem.lowercased()] ?? $0.pseudoniem, wandklok: $0.wandklok)
    }
    guard let known = try opslag.nummer(code) else {
      if try opslag.isDuo(code) { return .geweigerd("De code \(code.tekst) is hier die van een duo.") }
      if let other = duo.sessies.first(where: { $0.plaats == round.plaats }) {
        let mine = try opslag.sessie(other.sessie)?.code.tekst ?? "een andere"
        return .geweigerd("Duo \(duo.nummer) heeft hier voor ronde \(round.plaats + 1) al een sessie: \(mine).")
      }
      let number = try zetIn(session)
      try opslag.koppel(number, atelier: atelier, duo: duo.nummer, plaats: round.plaats)
      for one in sat { try opslag.voegToe(one, sessie: number) }
      return .nieuw
    }
    guard let played = duo.sessies.first(where: { $0.plaats == round.plaats }), played.sessie == known else {
      return .geweigerd("Sessie \(code.tekst) staat hier al, maar niet bij dit duo en deze ronde.")
    }
    let lot = try vulAan(known, met: session)
    if case .geweigerd = lot { return lot }
    if sat.count > played.zittingen.count, Array(sat.prefix(played.zittingen.count)) == played.zittingen {
      for one in sat.dropFirst(played.zittingen.count) { try opslag.voegToe(one, sessie: known) }
    }
    return lot
  }

  /// Adds to a session that is here what was recorded elsewhere after it, and the notes that are not here.
  private func vulAan(_ number: Int, met session: Sessieinhoud) throws(ArchiefFout) -> Verzameling.Lot {
    let code = session.rij.code
    do throws(ArchiefFout) { _ = try inhoud(code) } catch { return .geweigerd(hoofdletter(error.boodschap)) }
    guard try opslag.zegel(number, .opening)?.schakel == Keten.begin(session.rij, session.bron) else {
      return .geweigerd("Onder de code \(code.tekst) staat hier een andere sessie.")
    }
    let mine = try opslag.gebeurtenissen(number, vanaf: 0)
    let common = min(mine.count, session.gebeurtenissen.count)
    // A link says the same of everything before it.
    if common > 0, mine[common - 1].schakel != session.gebeurtenissen[common - 1].schakel {
      return .geweigerd("Sessie \(code.tekst) is hier anders gespeeld dan daar.")
    }
    let more = Array(session.gebeurtenissen.dropFirst(mine.count))
    try voegToe(more, aan: number)
    let notes = try voegBij(session.aantekeningen, aan: number) { note in
      "\(note.wandklok)|\(note.door)|\(note.soort)|\(note.gebeurtenis ?? -1)|\(note.tekst)|\(note.gegevens)"
    }
    return more.isEmpty && notes == 0 ? .bekend : .verder(gebeurtenissen: more.count, aantekeningen: notes)
  }

  /// Adds the notes that are not among those of a session.
  ///
  /// - Parameters:
  ///   - notes: Notes of the same session, as they were kept elsewhere.
  ///   - number: The session here.
  ///   - door: By whom a new one is, here.
  ///   - sleutel: What two notes that are the same have in common; as many of a key as are here, are not new.
  /// - Returns: How many were added.
  /// - Throws: `ArchiefFout`.
  func voegBij(
    _ notes: [Aantekeningrij], aan number: Int, door: (String) -> String = { $0 }, _ sleutel: (Aantekeningrij) -> String
  ) throws(ArchiefFout) -> Int {
    var here: [String: [Int]] = [:]
    let kept = try opslag.aantekeningen(number)
    for note in kept { here[sleutel(note), default: []].append(note.nummer) }
    // A line through a note names it by its number, which may be another here.
    var numbers: [Int: Int] = [:]
    var added = 0
    for note in notes {
      var row = note
      if Aantekening.Soort(note.soort) == .doorgestreept, var table = try? Vastlegging.tabel(note.gegevens),
        let struck = table["aantekening"].flatMap({ Int($0) })
      {
        guard let own = numbers[struck] else { continue }
        table["aantekening"] = String(own)
        row.gegevens = Vastlegging.bytes(table)
      }
      let key = sleutel(row)
      if let first = here[key]?.first {
        here[key]?.removeFirst()
        numbers[note.nummer] = first
        continue
      }
      row.door = door(note.door)
      added += 1
      row.nummer = 0
      try voegToe(row, aan: number)
      numbers[note.nummer] = kept.count + added
    }
    return added
  }
}
