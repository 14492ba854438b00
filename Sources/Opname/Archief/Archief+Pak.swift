import Scenario
package import SimEngine

/// What an atelier that came in a pack says of itself.
package struct Pak: Equatable, Sendable {
  /// The name of the atelier where it was made first.
  package var naam: String
  /// The location that made the pack; nil: it did not say.
  package var van: String?
  /// What is in it, in whole sentences.
  package var tekst: String

  package init(naam: String, van: String?, tekst: String) { (self.naam, self.van, self.tekst) = (naam, van, tekst) }

  /// As it is kept among the settings of an atelier; nil when those are of one that was made here.
  init?(_ settings: [String: String]) {
    guard let name = settings["pak.naam"], let text = settings["pak.tekst"] else { return nil }
    self.init(naam: name, van: settings["pak.van"], tekst: text)
  }

  var instellingen: [String: String] {
    var table = ["pak.naam": naam, "pak.tekst": tekst]
    table["pak.van"] = van
    return table
  }
}

/// A session as it goes into a pack.
package struct Paksessie: Sendable {
  package var code: Sessiecode
  /// As they were recorded, or with something left out of the texts; none more and none less.
  package var gebeurtenissen: [Gebeurtenis]
  /// The notes that go along.
  package var aantekeningen: [Aantekening]

  package init(code: Sessiecode, gebeurtenissen: [Gebeurtenis], aantekeningen: [Aantekening]) {
    (self.code, self.gebeurtenissen, self.aantekeningen) = (code, gebeurtenissen, aantekeningen)
  }
}

/// What came of opening a pack.
package struct Geopendpak: Equatable, Sendable {
  /// The name of the atelier here.
  package var naam: String
  /// It came back to where it was made: only remarks were added.
  package var isTerug: Bool
  /// How many sessions are new here.
  package var sessies = 0
  /// The sessions to which remarks were added, with how many.
  package var opmerkingen: [Opmerkingen] = []
  /// What was not taken, in whole sentences.
  package var geweigerd: [String] = []

  /// Remarks that were added to a session.
  package struct Opmerkingen: Equatable, Sendable {
    package var code: Sessiecode
    package var aantal: Int
  }
}

/// Packs: an atelier that another location looks at, discusses, and sends back with remarks (ontwikkelagenda, point 10).
extension Archief {
  /// Puts an atelier in an archive of its own, with what another location needs and no more.
  ///
  /// Left out are drafts, the word of the trainer, codes to join with, when each sat down, and whatever `sessies` leaves out.
  ///
  /// - Parameters:
  ///   - atelier: The atelier.
  ///   - sessies: Its sessions that go along; closed ones.
  ///   - pak: What the pack says of itself.
  ///   - other: Where it goes: an archive with nothing in it.
  /// - Throws: `ArchiefFout`; `beschadigdeSessie` when one is not as it was recorded.
  package func pakIn(
    _ atelier: Atelier, _ sessies: [Paksessie], _ pak: Pak, naar other: Archief
  ) throws(ArchiefFout) {
    var row = Atelierrij(
      naam: pak.naam, geopend: atelier.geopend, regioId: atelier.opzet.regio, vorm: atelier.opzet.vorm.rawValue,
      wissel: atelier.opzet.wissel, instellingen: Vastlegging.bytes(pak.instellingen), woord: nil,
      casussen: atelier.casussen, duos: [])
    var numbers: [Int: Sessiecode] = [:]
    for session in sessies {
      let recorded = try lees(session.code)
      let whole = recorded.gebeurtenissen == session.gebeurtenissen
      var content = Sessieinhoud(
        rij: recorded.rij, bron: recorded.bron,
        gebeurtenissen: whole
          ? try opslag.gebeurtenissen(recorded.nummer, vanaf: 0)
          : zip(session.gebeurtenissen, recorded.wandklok).flatMap { rijen([$0], wandklok: $1, na: []) })
      content.aantekeningen = session.aantekeningen.map { note in
        var row = rij(note)
        row.wandklok = note.wandklok
        return row
      }
      try other.neemOver(content)
      numbers[recorded.nummer] = session.code
    }
    for duo in atelier.duos {
      var out = Duorij(nummer: duo.nummer, code: try other.vrijeCode())
      out.deelnemers = duo.deelnemers.map { Deelnemerrij(pseudoniem: $0.pseudoniem, eigen: nil) }
      for round in duo.rondes {
        guard let number = numbers.first(where: { $0.value == round.sessie })?.key,
          let opened = try opslag.sessie(number)?.geopend
        else { continue }
        var played = Ateliersessierij(plaats: round.plaats, sessie: number)
        played.zittingen = round.zittingen.map {
          Zittingrij(stoel: $0.stoel.rawValue, pseudoniem: $0.pseudoniem, wandklok: opened)
        }
        out.sessies.append(played)
      }
      row.duos.append(out)
    }
    try other.neemOver(row, sessies: numbers)
  }

  /// What a pack says of itself.
  ///
  /// - Throws: `ArchiefFout.nietSamenTeVoegen` when this archive is no pack.
  package func pak() throws(ArchiefFout) -> Pak {
    guard let only = try ateliers().first, try opslag.ateliers().count == 1, let pak = only.pak else {
      throw .nietSamenTeVoegen(plaats, reden: "dit is geen pak; een pak maakt men met \u{2018}atelier pak\u{2019}")
    }
    return pak
  }

  /// Opens a pack here: as an atelier that is only read, or, where it was made or opened before, by adding the remarks that are new.
  ///
  /// A remark stands under whoever made it, with the location that the pack came from.
  ///
  /// - Parameter source: The archive that is the pack; it is only read.
  /// - Returns: What came of it.
  /// - Throws: `ArchiefFout`; then nothing was added.
  package func openPak(_ source: Archief) throws(ArchiefFout) -> Geopendpak {
    let pak = try source.pak()
    let there = try source.ateliers()[0]
    var refused: [String] = []
    var read: [Sessiecode: Sessieinhoud] = [:]
    for code in there.sessies {
      do throws(ArchiefFout) { read[code] = try source.inhoud(code) } catch {
        refused.append(hoofdletter(error.boodschap))
      }
    }
    let from = pak.van ?? "andere locatie"
    // Who wrote at a third location already has that behind the name.
    func by(_ name: String) -> String { name.hasSuffix(")") ? name : "\(name) (\(from))" }
    return try transactie { () throws(ArchiefFout) in
      let all = try ateliers()
      // Two that were made in the same second are the same only when they share a session.
      let same = all.filter { !Set($0.sessies).isDisjoint(with: there.sessies) }
      let home = same.first {
        $0.pak == nil && $0.geopend == there.geopend && Atelier.zelfde($0.naam, pak.naam)
      }
      let before = same.first {
        $0.pak.map { Atelier.zelfde($0.naam, pak.naam) } == true && $0.geopend == there.geopend
      }
      if let known = home ?? before {
        var result = Geopendpak(naam: known.naam, isTerug: home != nil, geweigerd: refused)
        for code in there.sessies {
          guard let session = read[code] else { continue }
          try voegBij(session, known, by, &result)
        }
        return result
      }
      var name = pak.naam
      var count = 0
      while all.contains(where: { Atelier.zelfde($0.naam, name) }) {
        count += 1
        name = "\(pak.naam) (\(from))\(count == 1 ? "" : " \(count)")"
      }
      var result = Geopendpak(naam: name, isTerug: false, geweigerd: refused)
      let row = Atelierrij(
        naam: name, geopend: there.geopend, regioId: there.opzet.regio, vorm: there.opzet.vorm.rawValue,
        wissel: there.opzet.wissel, instellingen: Vastlegging.bytes(pak.instellingen), woord: nil,
        casussen: there.casussen, duos: [])
      let number = try opslag.voegToe(row)
      for duo in there.duos {
        try opslag.voegToe(Duorij(nummer: duo.nummer, code: try vrijeCode()), atelier: number)
        for person in duo.deelnemers {
          try opslag.voegToe(
            Deelnemerrij(pseudoniem: person.pseudoniem, eigen: nil), atelier: number, duo: duo.nummer)
        }
        for round in duo.rondes {
          guard var session = read[round.sessie] else { continue }
          guard try opslag.nummer(round.sessie) == nil, try !opslag.isDuo(round.sessie) else {
            result.geweigerd.append(
              "De code \(round.sessie.tekst) is hier al in gebruik; die sessie is niet toegevoegd.")
            continue
          }
          for index in session.aantekeningen.indices {
            session.aantekeningen[index].door = by(session.aantekeningen[index].door)
          }
          let made = try zetIn(session)
          try opslag.koppel(made, atelier: number, duo: duo.nummer, plaats: round.plaats)
          for sat in round.zittingen {
            try opslag.voegToe(
              Zittingrij(stoel: sat.stoel.rawValue, pseudoniem: sat.pseudoniem, wandklok: sat.wandklok), sessie: made)
          }
          result.sessies += 1
        }
      }
      return result
    }
  }

  /// Adds the remarks of a pack to a session that is here.
  private func voegBij(
    _ session: Sessieinhoud, _ known: Atelier, _ by: (String) -> String, _ result: inout Geopendpak
  ) throws(ArchiefFout) {
    let code = session.rij.code
    guard known.sessies.contains(code), let number = try opslag.nummer(code) else {
      result.geweigerd.append(
        "Sessie \(code.tekst) staat hier niet (meer) bij dit atelier; haar opmerkingen zijn niet toegevoegd.")
      return
    }
    guard try opslag.zegel(number, .opening)?.schakel == Keten.begin(session.rij, session.bron) else {
      result.geweigerd.append("Onder de code \(code.tekst) staat hier een andere sessie; er is niets aan toegevoegd.")
      return
    }
    // What was left out of a text on the way makes it no other note; nor does the location behind a name.
    let added = try voegBij(session.aantekeningen, aan: number, door: by) {
      "\($0.wandklok)|\($0.soort)|\($0.gebeurtenis ?? -1)"
    }
    if added > 0 { result.opmerkingen.append(.init(code: code, aantal: added)) }
  }
}
