import Foundation
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

@testable import Opname

/// What several computers recorded of one atelier, together: nothing lost, nothing twice, nothing that is not what was recorded.
@Suite struct VerzamelTests {
  /// One computer.
  private struct Computer {
    let archief: Archief
    let casus: String
    /// Where it lies: it goes when this does.
    let plek: Opslagplek?

    init(_ place: Opslagplek) throws { try self.init(place.verbinding(), place) }

    init(_ store: any Opslag, _ place: Opslagplek? = nil) throws {
      archief = Archief(store)
      plek = place
      casus = try Meegeleverd.eerste()
    }

    func maak(_ naam: String = "maandag", duos: Int = 2, casussen: [String]? = nil) throws -> Atelier {
      try archief.maak(Atelier.Opzet(naam: naam, casussen: casussen ?? [casus, casus]), duos: duos)
    }

    /// Plays a round of a duo, at random; with who sat at ZSM.
    func speel(_ duo: Sessiecode, _ plaats: Int = 0, wie: String, stappen: Int = 20, zaad: UInt64 = 3) throws
      -> Sessiecode
    {
      let (opening, bron) = try Meegeleverd.opening(casus)
      let code = try archief.openRonde(opening, bron: bron, duo: duo, plaats: plaats).sessie
      _ = try archief.schrijfIn(wie, eigen: .zsm, duo: duo)
      try archief.zet(wie, op: .zsm, code)
      try verder(code, stappen, zaad: zaad)
      return code
    }

    func verder(_ code: Sessiecode, _ stappen: Int, zaad: UInt64) throws {
      var player = Archiefspeler(try archief.lees(code), zaad: zaad)
      try player.speel(archief, hoogstens: stappen)
    }
  }

  private static func lot(_ joined: Verzameling, _ code: Sessiecode) -> Verzameling.Lot? {
    joined.sessies.first { $0.code == code }?.lot
  }

  @Test(arguments: Opslagsoort.allCases) func takesSessionsNotesAndSeatsOnce(_ soort: Opslagsoort) throws {
    let here = try Computer(Opslagplek(soort))
    let there = try Computer(Opslagplek(.geheugen))
    let group = try there.maak()
    let code = try there.speel(group.duos[1].code, wie: "uil")
    try there.archief.voegToe(Aantekening(door: "lezer", soort: .notitie, gebeurtenis: 3, tekst: "kijk"), code)
    let first = try here.archief.verzamel("Maandag", uit: there.archief)
    #expect(first.nieuw && first.isGeheel && Self.lot(first, code) == .nieuw)
    let taken = try here.archief.atelier("maandag")
    #expect(taken.opzet == group.opzet && taken.duos.map(\.code) == group.duos.map(\.code))
    #expect(taken.duos[1].rondes.map(\.sessie) == [code] && taken.duos[1].rondes[0].pseudoniem(.zsm) == "uil")
    let (mine, theirs) = (try here.archief.lees(code), try there.archief.lees(code))
    #expect(
      mine.gebeurtenissen == theirs.gebeurtenissen && mine.wandklok == theirs.wandklok && mine.bron == theirs.bron)
    #expect(mine.schakel == theirs.schakel)
    #expect(try here.archief.aantekeningen(code).map(\.tekst) == ["kijk"])
    let again = try here.archief.verzamel("maandag", uit: there.archief)
    #expect(Self.lot(again, code) == .bekend && !again.nieuw && again.hernoemd.isEmpty)
    #expect(try here.archief.sessies().count == 1 && here.archief.aantekeningen(code).count == 1)
    #expect(try here.archief.controleer().isGaaf)
  }

  @Test(arguments: Opslagsoort.allCases) func completesASessionThatWentOnAndKeepsLinesThroughNotesRight(
    _ soort: Opslagsoort
  ) throws {
    let here = try Computer(Opslagplek(soort))
    let there = try Computer(Opslagplek(.geheugen))
    let group = try there.maak()
    let code = try there.speel(group.duos[0].code, wie: "uil", stappen: 5)
    _ = try here.archief.verzamel("maandag", uit: there.archief)
    try here.archief.voegToe(Aantekening(door: "hier", soort: .notitie, tekst: "van hier"), code)
    try there.verder(code, 10, zaad: 8)
    try there.archief.voegToe(Aantekening(door: "daar", soort: .notitie, tekst: "van daar"), code)
    try there.archief.voegToe(.streep(door: "daar", nummer: 1), code)
    let joined = try here.archief.verzamel("maandag", uit: there.archief)
    guard case .verder(let events, 2)? = Self.lot(joined, code) else {
      Issue.record("\(joined)")
      return
    }
    #expect(events > 0)
    #expect(try here.archief.lees(code).gebeurtenissen == there.archief.lees(code).gebeurtenissen)
    let notes = try here.archief.aantekeningen(code)
    #expect(notes.geldig.map(\.tekst) == ["van hier"], "the line is through the other note: \(notes)")
    // And what is further here stays as it is.
    try here.verder(code, 5, zaad: 4)
    let count = try here.archief.lees(code).gebeurtenissen.count
    #expect(Self.lot(try here.archief.verzamel("maandag", uit: there.archief), code) == .bekend)
    #expect(try here.archief.lees(code).gebeurtenissen.count == count)
    #expect(try here.archief.controleer().isGaaf)
  }

  @Test(arguments: Opslagsoort.allCases) func givesAnotherNumberAndNameWhereThoseAreTaken(_ soort: Opslagsoort) throws {
    let here = try Computer(Opslagplek(soort))
    let mine = try here.maak(duos: 1)
    let own = try here.speel(mine.duos[0].code, wie: "Uil")
    let there = try Computer(Opslagplek(.geheugen))
    let other = try there.maak(duos: 2)
    let code = try there.speel(other.duos[0].code, wie: "uil")
    for turn in 0..<2 {
      let joined = try here.archief.verzamel("maandag", uit: there.archief)
      #expect(joined.hernummerd == (turn == 0 ? [.init(daar: 1, hier: 2)] : []))
      #expect(joined.hernoemd == [.init(daar: "uil", hier: "uil-2", duo: 2)])
    }
    let all = try here.archief.atelier("maandag")
    // The duo that nobody came to is not taken.
    #expect(all.duos.map(\.nummer) == [1, 2] && all.duos.map { $0.rondes.map(\.sessie) } == [[own], [code]])
    #expect(all.duos[1].deelnemers.map(\.pseudoniem) == ["uil-2"])
    #expect(all.duos[1].rondes[0].pseudoniem(.zsm) == "uil-2")
    #expect(try here.archief.controleer().isGaaf)
  }

  @Test func refusesWhatWasPlayedOtherwiseAndLeavesWhatIsHere() throws {
    let map = try Testmap()
    let here = try Computer(SQLiteOpslag(pad: map.archief, aanmaken: true, wachttijd: 20))
    let group = try here.maak()
    let code = try here.speel(group.duos[0].code, wie: "uil", stappen: 5)
    let copy = map.pad + "/kopie.sqlite"
    try Data().write(to: URL(filePath: copy))
    try Archief.reservekopie(van: map.archief, naar: copy)
    let there = try Computer(SQLiteOpslag(pad: copy, aanmaken: false, wachttijd: 20))
    try here.verder(code, 6, zaad: 1)
    try there.verder(code, 6, zaad: 2)
    let second = try there.speel(group.duos[1].code, wie: "mus")
    let before = try here.archief.lees(code).gebeurtenissen
    #expect(try before != there.archief.lees(code).gebeurtenissen)
    let joined = try here.archief.verzamel("maandag", uit: there.archief)
    #expect(Self.lot(joined, code) == .geweigerd("Sessie \(code.tekst) is hier anders gespeeld dan daar."))
    #expect(Self.lot(joined, second) == .nieuw && !joined.isGeheel)
    #expect(try here.archief.lees(code).gebeurtenissen == before)
    // Two sessions for one round of one duo: the first stays.
    let third = try here.speel(group.duos[0].code, 1, wie: "uil")
    let fourth = try there.speel(group.duos[0].code, 1, wie: "uil")
    guard case .geweigerd(let reason)? = Self.lot(try here.archief.verzamel("maandag", uit: there.archief), fourth)
    else {
      Issue.record("taken")
      return
    }
    #expect(reason.contains(third.tekst) && reason.contains("ronde 2"))
  }

  @Test func refusesWhatWasAltered() throws {
    let map = try Testmap()
    let there = try Computer(SQLiteOpslag(pad: map.archief, aanmaken: true, wachttijd: 20))
    let group = try there.maak()
    let altered = try there.speel(group.duos[0].code, wie: "uil")
    let whole = try there.speel(group.duos[1].code, wie: "mus")
    try Database(pad: map.archief).execute(
      "DROP TRIGGER gebeurtenis_vast; UPDATE gebeurtenis SET tijd = tijd + 1 WHERE volgnummer = 4 AND sessie = "
        + "(SELECT nummer FROM sessie WHERE code = '\(altered.tekst)')")
    let here = try Computer(Opslagplek(.geheugen))
    let joined = try here.archief.verzamel("maandag", uit: try Archief.alleenLezen(map.archief))
    guard case .geweigerd? = Self.lot(joined, altered) else {
      Issue.record("taken: \(joined)")
      return
    }
    #expect(Self.lot(joined, whole) == .nieuw)
    #expect(try here.archief.sessies().map(\.code) == [whole])
  }

  @Test(arguments: Opslagsoort.allCases) func addsNothingToAnAtelierOfOtherCasussen(_ soort: Opslagsoort) throws {
    let here = try Computer(Opslagplek(soort))
    _ = try here.maak(casussen: ["zerk"])
    let there = try Computer(Opslagplek(.geheugen))
    _ = try there.speel(try there.maak().duos[0].code, wie: "uil")
    #expect(throws: ArchiefFout.self) { try here.archief.verzamel("maandag", uit: there.archief) }
    #expect(throws: ArchiefFout.self) { try here.archief.verzamel("dinsdag", uit: there.archief) }
    #expect(try here.archief.sessies().isEmpty && here.archief.atelier("maandag").duos.allSatisfy { $0.rondes.isEmpty })
  }

  // MARK: packs

  private func pak(
    _ computer: Computer, _ naam: String, van: String?, _ change: (inout [Gebeurtenis]) -> Void = { _ in }
  ) throws
    -> Archief
  {
    let group = try computer.archief.atelier(naam)
    let sessions = try group.sessies.map { code in
      var events = try computer.archief.lees(code).gebeurtenissen
      change(&events)
      return Paksessie(
        code: code, gebeurtenissen: events, aantekeningen: try computer.archief.aantekeningen(code).geldig)
    }
    let other = Archief(try Opslagplek(.geheugen).verbinding())
    try computer.archief.pakIn(
      group, sessions, Pak(naam: group.pak?.naam ?? group.naam, van: van, tekst: "Erin: alles."), naar: other)
    return other
  }

  @Test(arguments: Opslagsoort.allCases) func aPackIsReadAndNotPlayedAndItsRemarksComeHome(_ soort: Opslagsoort) throws
  {
    let home = try Computer(Opslagplek(soort))
    let group = try home.maak()
    let code = try home.speel(group.duos[0].code, wie: "uil")
    try home.archief.voegToe(Aantekening(door: "begeleider", soort: .notitie, tekst: "eerste"), code)
    let there = try Computer(Opslagplek(soort))
    _ = try there.maak()
    let opened = try there.archief.openPak(try pak(home, "maandag", van: "West"))
    #expect(opened.naam == "maandag (West)" && opened.sessies == 1 && !opened.isTerug && opened.geweigerd.isEmpty)
    let shown = try there.archief.atelier("maandag (West)")
    #expect(shown.pak == Pak(naam: "maandag", van: "West", tekst: "Erin: alles.") && shown.woord == nil)
    #expect(Set(shown.duos.map(\.code)).isDisjoint(with: group.duos.map(\.code)))
    #expect(shown.duos[0].deelnemers.map(\.eigen) == [nil])
    #expect(throws: ArchiefFout.atelierAlleenLezen("maandag (West)")) {
      try there.archief.schrijfIn("mus", eigen: nil, duo: shown.duos[1].code)
    }
    #expect(throws: ArchiefFout.atelierAlleenLezen("maandag (West)")) { try there.archief.zet("mus", op: .zsm, code) }
    let (opening, bron) = try Meegeleverd.opening(home.casus)
    #expect(throws: ArchiefFout.atelierAlleenLezen("maandag (West)")) {
      try there.archief.openRonde(opening, bron: bron, duo: shown.duos[1].code, plaats: 0)
    }
    #expect(try there.archief.aantekeningen(code).map(\.door) == ["begeleider (West)"])
    try there.archief.voegToe(Aantekening(door: "begeleider", soort: .notitie, gebeurtenis: 2, tekst: "tweede"), code)
    let returned = try pak(there, "maandag (West)", van: "Oost")
    for turn in 0..<2 {
      let back = try home.archief.openPak(returned)
      #expect(back.isTerug && back.naam == "maandag" && back.sessies == 0)
      #expect(back.opmerkingen == (turn == 0 ? [.init(code: code, aantal: 1)] : []))
    }
    #expect(try home.archief.aantekeningen(code).map(\.door) == ["begeleider", "begeleider (Oost)"])
    #expect(try home.archief.ateliers().count == 1 && home.archief.controleer().isGaaf)
    #expect(try there.archief.controleer().isGaaf)
  }

  /// What was left out of the texts on the way is no other session, and changes nothing at home.
  @Test func aCleanedPackComesBackToTheSessionItself() throws {
    let home = try Computer(Opslagplek(.geheugen))
    let code = try home.speel(try home.maak().duos[0].code, wie: "uil", stappen: 40)
    let before = try home.archief.lees(code).gebeurtenissen
    let sent = try pak(home, "maandag", van: nil) { events in
      for index in events.indices {
        guard case .handelingVerricht(var done) = events[index].inhoud, done.handeling.tekst != nil else { continue }
        done.handeling.tekst = "[weggelaten]"
        events[index].inhoud = .handelingVerricht(done)
      }
    }
    let there = try Computer(Opslagplek(.geheugen))
    #expect(try there.archief.openPak(sent).sessies == 1)
    #expect(try there.archief.controleer().isGaaf && there.archief.lees(code).gebeurtenissen != before)
    try there.archief.voegToe(Aantekening(door: "lezer", soort: .notitie, tekst: "goed gezien"), code)
    let back = try home.archief.openPak(try pak(there, "maandag", van: nil))
    #expect(back.opmerkingen == [.init(code: code, aantal: 1)])
    #expect(try home.archief.aantekeningen(code).map(\.door) == ["lezer (andere locatie)"])
    #expect(try home.archief.lees(code).gebeurtenissen == before)
  }

  @Test func whatIsNoPackIsRefused() throws {
    let home = try Computer(Opslagplek(.geheugen))
    _ = try home.maak()
    let there = try Computer(Opslagplek(.geheugen))
    #expect(throws: ArchiefFout.self) { try there.archief.openPak(home.archief) }
    #expect(throws: ArchiefFout.self) { try there.archief.openPak(Archief(try Opslagplek(.geheugen).verbinding())) }
    #expect(try there.archief.ateliers().isEmpty)
  }
}
