import Foundation
import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Opname

/// What whoever reads on notices of an archive that became another one.
@Suite struct ArchiefKernTests {
  /// As many events as before and others: whoever read those is told, also when there is nothing new.
  @Test func whoHasReadOtherEventsThanAreSealedIsToldSo() throws {
    let memory = Geheugen()
    let archive = Archief(Geheugenopslag(memory))
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    var opname = try archive.open(opening, bron: bron)
    var session = opname.sessie
    #expect(try archive.ververs(&opname, sessie: &session).isEmpty)
    memory.stand.zegels[opname.nummer]?[.gebeurtenis]?.schakel[0] ^= 1
    let attempts: [() throws -> Void] = [
      { _ = try archive.nieuws(na: opname) }, { _ = try archive.lees(opname.code) },
    ]
    for attempt in attempts {
      let fault = #expect(throws: ArchiefFout.self) { try attempt() }
      guard case .beschadigdeSessie? = fault else {
        Issue.record("\(String(describing: fault))")
        continue
      }
    }
  }

  /// Which of the two files is gone is said.
  @Test(arguments: [("", "het bestand is verwijderd"), ("-wal", "het logbestand ernaast (-wal) is verwijderd")])
  func whichFileIsGoneIsSaid(_ suffix: String, _ words: String) throws {
    let folder = try Testmap()
    let store = try SQLiteOpslag(pad: folder.archief, aanmaken: true, wachttijd: 20)
    _ = try store.nieuweSessie(gebeurtenissen: 1)
    try store.controleerPlaats()
    try FileManager.default.moveItem(atPath: folder.archief + suffix, toPath: folder.archief + ".elders")
    let fault = #expect(throws: ArchiefFout.self) { try store.controleerPlaats() }
    guard case .weg(_, let reason)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(reason.hasPrefix(words), "\(reason)")
  }
}
