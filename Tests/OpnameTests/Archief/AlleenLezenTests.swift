import Foundation
import Opname
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

/// A place where nothing can be written: reading goes on, and leaves it as it is.
@Suite struct AlleenLezenTests {
  let map: Testmap

  init() throws { map = try Testmap() }

  /// An archive as it lies on a medium: with its log beside it, or wholly in one file.
  private func archief(metLog: Bool) throws -> Opgenomen {
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    let path = map.pad + "/bron.sqlite"
    let archive = try Archief(pad: path)
    var player = Archiefspeler(try archive.open(opening, bron: bron), zaad: 3)
    try player.speel(archive, hoogstens: 10)
    try archive.voegToe(Aantekening(door: "trainer", soort: .notitie, tekst: "x"), player.opname.code)
    if !metLog { try Database(pad: path).execute("PRAGMA wal_checkpoint(TRUNCATE)") }
    // Without its shared memory, as a copy on a medium is.
    for suffix in metLog ? ["", "-wal"] : [""] {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: map.archief + suffix)
    }
    return player.opname
  }

  @Test(arguments: [true, false]) func readsWhatIsThereAndTouchesNothing(_ metLog: Bool) throws {
    let opname = try archief(metLog: metLog)
    let before = try FileManager.default.contentsOfDirectory(atPath: map.pad).sorted()
    let bytes = FileManager.default.contents(atPath: map.archief)
    let log = FileManager.default.contents(atPath: map.archief + "-wal")
    #expect((log?.count ?? 0 > 0) == metLog)
    let archive = try Archief.alleenLezen(map.archief)
    #expect(try archive.lees(opname.code).gebeurtenissen == opname.gebeurtenissen)
    #expect(try archive.sessies().map(\.code) == [opname.code] && archive.aantekeningen(opname.code).count == 1)
    #expect(try archive.controleer().isGaaf)
    for attempt in [
      { try archive.voegToe(Aantekening(door: "x", soort: .notitie, tekst: "y"), opname.code) },
      { try archive.bewaarConcept("x", opname.code, Schrijfplek(stoel: .zsm, veld: "a")) },
      { try archive.controleerSchrijfbaar() },
      { _ = try archive.verwijder([opname.code], door: "x") },
    ] as [() throws -> Void] {
      let fault = #expect(throws: ArchiefFout.self) { try attempt() }
      guard case .alleenLezen? = fault else {
        Issue.record("\(String(describing: fault))")
        continue
      }
    }
    #expect(FileManager.default.contents(atPath: map.archief) == bytes)
    #expect(FileManager.default.contents(atPath: map.archief + "-wal") == log)
    #expect(try FileManager.default.contentsOfDirectory(atPath: map.pad).sorted() == before)
  }

  /// An archive of before there were links is read as it is, and cannot get any.
  @Test func readsAnEarlierFormWithoutChangingIt() throws {
    try FileManager.default.copyItem(atPath: FixtureTests.archief, toPath: map.archief)
    let bytes = FileManager.default.contents(atPath: map.archief)
    let archive = try Archief.alleenLezen(map.archief)
    let lines = try archive.sessies()
    #expect(lines.count == FixtureTests.casussen.count && lines.allSatisfy(\.gaaf))
    let line = try #require(lines.first)
    let expected = try String(contentsOfFile: "\(FixtureTests.folder)/\(line.casus).txt", encoding: .utf8)
    #expect(FixtureTests.feiten(try archive.lees(line.code)) == expected)
    #expect(FileManager.default.contents(atPath: map.archief) == bytes)
  }

  /// Opening it for writing gives every session its links, once.
  @Test func givesAnEarlierFormItsLinksOnce() throws {
    try FileManager.default.copyItem(atPath: FixtureTests.archief, toPath: map.archief)
    #expect(try Archief(pad: map.archief).verzegeld == FixtureTests.casussen.count)
    let archive = try Archief(pad: map.archief)
    #expect(archive.verzegeld == 0)
    #expect(try archive.controleer().isGaaf)
    let code = try #require(try archive.sessies().first?.code)
    let count = try archive.lees(code).gebeurtenissen.count
    let database = try Database(pad: map.archief)
    try database.execute("DROP TRIGGER gebeurtenis_vast; UPDATE gebeurtenis SET wandklok = '' WHERE volgnummer = 3")
    #expect(count > 3 && throwsBeschadigd { _ = try archive.lees(code) })
  }

  /// From the form on that had links, they are looked at, also where nothing can be written.
  @Test func looksAtTheLinksOfTheFirstFormThatHadThem() throws {
    let opname = try archief(metLog: false)
    try Database(pad: map.archief).execute("PRAGMA user_version = 2")
    #expect(try Archief.alleenLezen(map.archief).lees(opname.code).gebeurtenissen == opname.gebeurtenissen)
    let database = try Database(pad: map.archief)
    try database.execute("DROP TRIGGER gebeurtenis_vast; UPDATE gebeurtenis SET wandklok = '' WHERE volgnummer = 3")
    try database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let changed = try Archief.alleenLezen(map.archief)
    #expect(throwsBeschadigd { _ = try changed.lees(opname.code) })
  }

  private func throwsBeschadigd(_ body: () throws -> Void) -> Bool {
    do { try body() } catch ArchiefFout.beschadigdeSessie { return true } catch { return false }
    return false
  }

  @Test func refusesAnArchiveThatLacksItsTables() throws {
    try Data().write(to: URL(filePath: map.archief))
    try Database(pad: map.archief).execute(
      "PRAGMA application_id = 1282556209; PRAGMA user_version = 2; CREATE TABLE x (y)")
    let fault = try #require(throws: ArchiefFout.self) { _ = try Archief(pad: map.archief).sessies() }
    #expect(fault == .geenArchief(.bestand(map.archief), reden: "het bestand is beschadigd"))
    try Database(pad: map.archief).execute("PRAGMA user_version = -5")
    #expect(throws: fault) { _ = try Archief(pad: map.archief) }
  }

  /// A file that is refused keeps its rights.
  @Test func changesNothingOfAFileThatItRefuses() throws {
    try Data("abc".utf8).write(to: URL(filePath: map.archief))
    chmod(map.archief, 0o644)
    #expect(throws: ArchiefFout.self) { _ = try Archief(pad: map.archief) }
    let mode = try FileManager.default.attributesOfItem(atPath: map.archief)[.posixPermissions] as? Int
    #expect(mode == 0o644)
  }
}
