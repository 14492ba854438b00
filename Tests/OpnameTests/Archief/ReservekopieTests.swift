import Foundation
import Opname
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

@Suite struct ReservekopieTests {
  let map: Testmap
  let archive: Archief
  let opname: Opgenomen

  init() throws {
    map = try Testmap()
    archive = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    opname = try archive.open(opening, bron: bron)
  }

  private func kopie(_ name: String = "kopie.sqlite") throws -> String {
    let path = map.pad + "/" + name
    try Data().write(to: URL(filePath: path))
    try Archief.reservekopie(van: map.archief, naar: path)
    return path
  }

  /// What is still in the log is in the copy, and the copy has no log of its own.
  @Test func isOneFileWithEverything() throws {
    let path = try kopie()
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    let copy = try Archief.alleenLezen(path)
    #expect(try copy.lees(opname.code).gebeurtenissen == opname.gebeurtenissen)
    #expect(try copy.controleer().isGaaf)
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }

  /// The log of what was there is not laid over it, also when whoever wrote it was killed, and whoever still plays is told.
  @Test func isPutBackBesideALogThatWasLeft() throws {
    let path = try kopie()
    var (playing, state) = (opname, opname.sessie)
    _ = try archive.verricht(&playing, sessie: &state) { now throws(Weigering) in
      try now.incident("Er wordt gebeld.", stoel: .zsm)
    }
    let later = try archive.open(opname.opening, bron: opname.bron)
    #expect(FileManager.default.fileExists(atPath: map.archief + "-wal"))
    try Archief.zetTerug(path, naar: map.archief)
    let read = try Archief(pad: map.archief)
    #expect(try read.sessies().map(\.code) == [opname.code])
    #expect(try read.lees(opname.code).gebeurtenissen == opname.gebeurtenissen)
    #expect(try read.controleer().isGaaf)
    #expect(throws: ArchiefFout.self) { _ = try archive.lees(later.code) }
    // It was told to have recorded what is not there any more: it goes on with nothing.
    #expect(throws: VerrichtFout.self) {
      _ = try archive.verricht(&playing, sessie: &state) { now throws(Weigering) in
        try now.incident("Er wordt geklopt.", stoel: .zsm)
      }
    }
  }

  @Test func isPutWhereThereWasNothing() throws {
    let path = try kopie()
    let target = map.pad + "/nieuw/archief.sqlite"
    try Archief.zetTerug(path, naar: target)
    #expect(try Archief(pad: target).lees(opname.code).gebeurtenissen == opname.gebeurtenissen)
    #expect(try Archief.alleenLezen(path).controleer().isGaaf)
  }

  /// Of a damaged archive is saved what can be, and said what cannot; the damaged one stays as it is.
  @Test func savesASessionUpToWhatIsDamaged() throws {
    let whole = try archive.open(opname.opening, bron: opname.bron)
    try archive.voegToe(Aantekening(door: "trainer", soort: .notitie, tekst: "blijft"), whole.code)
    let unopened = try archive.open(opname.opening, bron: opname.bron)
    let database = try Database(pad: map.archief)
    try database.execute(
      """
      DROP TRIGGER gebeurtenis_vast; DROP TRIGGER sessie_vast;
      UPDATE gebeurtenis SET inhoud = replace(inhoud, '"tijd":', '"tijd": ') WHERE sessie = 1 AND volgnummer = 1;
      UPDATE sessie SET geopend = 'gisteren' WHERE nummer = 3;
      """)
    _ = try database.emptyLog()
    let before = FileManager.default.contents(atPath: map.archief)
    let target = try Archief(pad: map.pad + "/gered.sqlite")
    let lines = try Archief.herstel(map.archief, naar: target)
    #expect(lines.map(\.code) == [opname, whole, unopened].map(\.code.tekst))
    #expect(lines.map(\.gebeurtenissen) == [1, whole.gebeurtenissen.count, 0])
    #expect(
      lines.map(\.ontbreekt) == [
        // How far an open session is, is not told.
        "de laatste gebeurtenissen zijn niet te lezen of niet meer die van toen", nil,
        "de opening is niet meer die van toen",
      ])
    #expect(try target.lees(whole.code).gebeurtenissen == whole.gebeurtenissen)
    #expect(try target.aantekeningen(whole.code).map(\.tekst) == ["blijft"])
    #expect(try target.lees(opname.code).gebeurtenissen == Array(opname.gebeurtenissen.prefix(1)))
    #expect(try target.controleer().isGaaf)
    #expect(FileManager.default.contents(atPath: map.archief) == before)
  }
}
