import Foundation
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

@testable import Opname

/// An atelier says which recordings belong together and who sat where; it goes only by the door that leaves a line.
@Suite struct AtelierTests {
  /// An archive, with an atelier of two rounds of a casus and three duo's.
  private struct Zaal {
    let archief: Archief
    let casus: String
    var atelier: Atelier
    /// Where it lies: it goes when this does.
    let plek: Opslagplek?

    init(_ place: Opslagplek) throws { try self.init(place.verbinding(), place) }

    init(_ store: any Opslag, _ place: Opslagplek? = nil) throws {
      archief = Archief(store)
      plek = place
      casus = try Meegeleverd.eerste()
      atelier = try archief.maak(
        Atelier.Opzet(naam: "Maandag", casussen: [casus, casus]), duos: 3, woord: Trainerswoord("sleutelbos"))
    }

    func duo(_ nummer: Int) throws -> Atelier.Duo { try #require(atelier.duos.first { $0.nummer == nummer }) }

    func open(_ duo: Sessiecode, _ plaats: Int) throws -> (sessie: Sessiecode, nieuw: Bool) {
      let (opening, bron) = try Meegeleverd.opening(casus)
      return try archief.openRonde(opening, bron: bron, duo: duo, plaats: plaats)
    }

    mutating func ververs() throws { atelier = try archief.atelier("Maandag") }
  }

  @Test(arguments: Opslagsoort.allCases) func givesEveryDuoACodeThatIsOfNothingElse(_ soort: Opslagsoort) throws {
    let hall = try Zaal(Opslagplek(soort))
    let codes = hall.atelier.duos.map(\.code)
    #expect(Set(codes).count == 3)
    #expect(hall.atelier.duos.map(\.nummer) == [1, 2, 3])
    for code in codes {
      // No session has it, and one that was opened elsewhere with it is not taken in.
      #expect(throws: ArchiefFout.self) { try hall.archief.lees(code) }
      let (opening, bron) = try Meegeleverd.opening(hall.casus)
      let other = Archief(try Opslagplek(.geheugen).verbinding())
      let made = try other.open(opening, bron: bron)
      var row = made.rij
      row.code = code
      let rows = other.rijen(made.gebeurtenissen, wandklok: made.geopend, na: [])
      #expect(throws: ArchiefFout.codeBezet(hall.archief.plaats, code: code.tekst)) {
        try hall.archief.neemOver(Sessieinhoud(rij: row, bron: bron, gebeurtenissen: rows))
      }
    }
    #expect(throws: ArchiefFout.atelierBestaat("MAANDAG")) {
      try hall.archief.maak(Atelier.Opzet(naam: "MAANDAG", casussen: ["x"]), duos: 1)
    }
    #expect(throws: ArchiefFout.onbekendAtelier("maadag", suggestie: "Maandag")) {
      try hall.archief.atelier("maadag")
    }
  }

  @Test(arguments: Opslagsoort.allCases) func opensARoundOnceWhoeverComesFirst(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    var hall = try Zaal(place)
    let code = try hall.duo(1).code
    let first = try hall.open(code, 0)
    #expect(first.nieuw)
    // Another terminal, which had not seen it.
    let (opening, bron) = try Meegeleverd.opening(hall.casus)
    let again = try Archief(place.verbinding()).openRonde(opening, bron: bron, duo: code, plaats: 0)
    #expect(again.sessie == first.sessie && !again.nieuw)
    #expect(try hall.archief.sessies().count == 1)
    let second = try hall.open(code, 1)
    #expect(second.sessie != first.sessie)
    // The word of the atelier is that of its sessions.
    #expect(try hall.archief.trainerswoord(first.sessie) == hall.atelier.woord)
    try hall.ververs()
    #expect(try hall.duo(1).rondes.map(\.plaats) == [0, 1])
    #expect(try hall.duo(2).rondes.isEmpty)
    let found = try #require(try hall.archief.atelier(van: second.sessie))
    #expect(found.duo.nummer == 1 && found.ronde.plaats == 1)
  }

  @Test(arguments: Opslagsoort.allCases) func keepsWhoSatWhere(_ soort: Opslagsoort) throws {
    var hall = try Zaal(Opslagplek(soort))
    let (one, two) = (try hall.duo(1).code, try hall.duo(2).code)
    let reiger = try hall.archief.schrijfIn("Reiger", eigen: .zsm, duo: one)
    #expect(try hall.archief.schrijfIn("reiger", eigen: nil, duo: one) == reiger)
    #expect(throws: ArchiefFout.pseudoniemBezet("REIGER", duo: 1)) {
      try hall.archief.schrijfIn("REIGER", eigen: nil, duo: two)
    }
    for name in ["a", "b", "c", "d", "e"] { _ = try hall.archief.schrijfIn(name, eigen: nil, duo: one) }
    #expect(throws: ArchiefFout.duoVol(code: one.tekst)) { try hall.archief.schrijfIn("f", eigen: nil, duo: one) }
    let session = try hall.open(one, 0).sessie
    try hall.archief.zet("Reiger", op: .veiligheidshuis, session)
    try hall.archief.zet("reiger", op: .veiligheidshuis, session)
    try hall.archief.zet("a", op: .veiligheidshuis, session)
    try hall.ververs()
    let round = try #require(hall.duo(1).rondes.first)
    #expect(round.zittingen.map(\.pseudoniem) == ["Reiger", "a"])
    #expect(round.pseudoniem(.veiligheidshuis) == "a" && round.pseudoniem(.zsm) == nil)
    #expect(round.stoel("REIGER") == .veiligheidshuis)
  }

  @Test func proposesTheSeatOfTheOtherFirst() throws {
    let hall = try Zaal(Opslagplek(.geheugen))
    let person = try hall.archief.schrijfIn("x", eigen: .zsm, duo: try hall.duo(1).code)
    #expect(
      (0..<4).map { hall.atelier.voorstel(person, plaats: $0) } == [.veiligheidshuis, .zsm, .veiligheidshuis, .zsm])
    let unknown = try hall.archief.schrijfIn("y", eigen: nil, duo: try hall.duo(1).code)
    #expect(hall.atelier.voorstel(unknown, plaats: 0) == nil)
    let single = try hall.archief.maak(Atelier.Opzet(naam: "een", casussen: [hall.casus]), duos: 1)
    #expect(!single.opzet.wissel && single.voorstel(person, plaats: 0) == .zsm)
  }

  /// Neither a session nor the atelier leaves a row behind, and both leave a line.
  @Test(arguments: Opslagsoort.allCases) func whatIsRemovedLeavesNothingButALine(_ soort: Opslagsoort) throws {
    var hall = try Zaal(Opslagplek(soort))
    let code = try hall.duo(1).code
    let first = try hall.open(code, 0).sessie
    let second = try hall.open(code, 1).sessie
    _ = try hall.archief.schrijfIn("Reiger", eigen: .zsm, duo: code)
    try hall.archief.zet("Reiger", op: .zsm, first)
    _ = try hall.archief.verwijder([first], door: "begeleider")
    try hall.ververs()
    #expect(try hall.duo(1).rondes.map(\.sessie) == [second])
    #expect(try hall.archief.controleer().isGaaf)
    // An atelier does not go without its sessions.
    if soort == .sqlite {
      #expect(throws: ArchiefFout.self) { try hall.archief.verwijder([], ateliers: [hall.atelier], door: "begeleider") }
      #expect(try hall.archief.ateliers().count == 1)
    }
    _ = try hall.archief.verwijder([second], ateliers: [hall.atelier], door: "begeleider")
    #expect(try hall.archief.ateliers().isEmpty)
    #expect(try hall.archief.duo(code) == nil)
    #expect(try hall.archief.verwijderingen().map(\.wat) == [.sessie, .sessie, .atelier])
    #expect(try hall.archief.controleer().isGaaf)
  }

  @Test func noByteOfAPseudonymStays() throws {
    let map = try Testmap()
    let hall = try Zaal(SQLiteOpslag(pad: map.archief, aanmaken: true, wachttijd: 20))
    let code = try hall.duo(1).code
    _ = try hall.archief.schrijfIn("Zeldzaamwoord", eigen: .zsm, duo: code)
    let session = try hall.open(code, 0).sessie
    try hall.archief.zet("Zeldzaamwoord", op: .zsm, session)
    #expect(try hall.archief.verwijder([session], ateliers: [hall.atelier], door: "begeleider"))
    for name in try FileManager.default.contentsOfDirectory(atPath: map.pad) {
      let bytes = try Data(contentsOf: URL(filePath: map.pad + "/" + name))
      for word in ["Zeldzaamwoord", code.tekst, "Maandag"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
  }

  /// Another program that opens the file cannot change or remove by accident what says who sat where.
  @Test func nothingOfItChanges() throws {
    let map = try Testmap()
    let hall = try Zaal(SQLiteOpslag(pad: map.archief, aanmaken: true, wachttijd: 20))
    let code = try hall.duo(1).code
    _ = try hall.archief.schrijfIn("Reiger", eigen: .zsm, duo: code)
    try hall.archief.zet("Reiger", op: .zsm, try hall.open(code, 0).sessie)
    let other = try Database(pad: map.archief)
    let tables = [
      "atelier": "vorm", "ateliercasus": "casus_id", "atelierduo": "code", "atelierdeelnemer": "eigen",
      "ateliersessie": "sessie", "atelierzitting": "pseudoniem",
    ]
    for (table, column) in tables {
      #expect(throws: SQLiteError.self, "\(table)") { try other.execute("UPDATE \(table) SET \(column) = \(column)") }
      #expect(throws: SQLiteError.self, "\(table)") {
        try other.execute("PRAGMA foreign_keys = OFF; DELETE FROM \(table)")
      }
      #expect(try other.integer("SELECT count(*) FROM \(table)") > 0)
    }
    // One code means one thing, whoever writes.
    #expect(throws: SQLiteError.self) {
      try other.execute("INSERT INTO atelierduo SELECT 1, 9, code FROM sessie")
    }
  }

  @Test func savesWhatBelongsTogetherFromADamagedArchive() throws {
    let map = try Testmap()
    let hall = try Zaal(SQLiteOpslag(pad: map.archief, aanmaken: true, wachttijd: 20))
    let code = try hall.duo(2).code
    _ = try hall.archief.schrijfIn("Reiger", eigen: .zsm, duo: code)
    let kept = try hall.open(code, 0).sessie
    try hall.archief.zet("Reiger", op: .veiligheidshuis, kept)
    let lost = try hall.open(code, 1).sessie
    let other = try Database(pad: map.archief)
    try other.execute(
      "DROP TRIGGER gebeurtenis_vast; UPDATE gebeurtenis SET inhoud = '{}' WHERE sessie = "
        + "(SELECT nummer FROM sessie WHERE code = '\(lost.tekst)')")
    let target = try Archief(pad: map.pad + "/nieuw.sqlite")
    let lines = try Archief.herstel(map.archief, naar: target)
    #expect(lines.last?.atelier == "Maandag" && lines.last?.ontbreekt == "een sessie ervan niet")
    let saved = try target.atelier("Maandag")
    #expect(saved.opzet == hall.atelier.opzet && saved.woord == hall.atelier.woord)
    #expect(saved.duos.map(\.code) == hall.atelier.duos.map(\.code))
    #expect(saved.duos[1].rondes.map(\.sessie) == [kept])
    #expect(saved.duos[1].rondes[0].pseudoniem(.veiligheidshuis) == "Reiger")
    #expect(saved.duos[1].deelnemers.map(\.pseudoniem) == ["Reiger"])
  }

  @Test func seesASessionThatIsOfAnotherCasusThanItsPlace() throws {
    let hall = try Zaal(Opslagplek(.geheugen))
    let other = try #require(Meegeleverd.gelezen.keys.sorted().first { $0 != hall.casus })
    let (opening, bron) = try Meegeleverd.opening(other)
    let made = try hall.archief.open(opening, bron: bron)
    try hall.archief.koppel(made.code, duo: try hall.duo(1).code, plaats: 0)
    #expect(try hall.archief.controleer().beschadigd.map(\.code) == [made.code.tekst])
    #expect(throws: ArchiefFout.self) { try hall.archief.koppel(made.code, duo: try hall.duo(2).code, plaats: 0) }
  }
}
