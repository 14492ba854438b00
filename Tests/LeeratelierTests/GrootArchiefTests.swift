import Foundation
import SQLite
import Testing

/// Many sessions: what is kept beside the archive says the same as the sessions themselves.
@Suite struct GrootArchiefTests {
  private static let aantal = 90

  private func archief() throws -> URL {
    let folder = try Leeratelier.werkmap()
    let made = try Leeratelier.draai(["meet-vullen", "\(Self.aantal)"], archief: folder)
    try #require(made.code == 0, "\(made.fout)")
    return folder
  }

  private func bestand(_ folder: URL, _ suffix: String = "") -> String {
    folder.appending(path: "archief/archief.sqlite\(suffix)").path
  }

  @Test func theMonitorSaysTheSameWhateverLiesBesideTheArchive() throws {
    let folder = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    func monitor() throws -> String {
      let result = try Leeratelier.draai(["monitor", "--json"], archief: folder)
      #expect(result.code == 0, "\(result.fout)")
      return result.uit
    }
    let cold = try monitor()
    struct Uitvoer: Decodable {
      struct Groep: Decodable { let sessies: Int }
      let totaal: Groep
    }
    #expect(try JSONDecoder().decode(Uitvoer.self, from: Data(cold.utf8)).totaal.sessies == Self.aantal)
    let kept = bestand(folder, "-afgeleid")
    #expect(try Database(pad: kept).integer("SELECT count(*) FROM regel") == Self.aantal)
    #expect(try monitor() == cold)
    // It is used: a line that says otherwise, and is kept as it should be, would be believed. One that is not, is not.
    try Database(pad: kept).execute("UPDATE regel SET inhoud = replace(inhoud, 'mens', 'simulatie')")
    #expect(try monitor() == cold)
    try Data("onzin".utf8).write(to: URL(filePath: kept))
    #expect(try monitor() == cold)
    try FileManager.default.removeItem(atPath: kept)
    try FileManager.default.createSymbolicLink(atPath: kept, withDestinationPath: "/nergens/iets")
    #expect(try monitor() == cold)
  }

  /// What is kept is of what was recorded: of a session that changed afterwards, also one that lost its end, nothing counts.
  @Test func whatChangedAfterItWasCountedCountsNoMore() throws {
    let folder = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let codes = try Leeratelier.codes(folder)
    let before = try Leeratelier.draai(["monitor", "--json"], archief: folder).uit
    #expect(!before.contains(codes[5]) && !before.contains(codes[7]))
    do {
      let database = try Database(pad: bestand(folder))
      try database.execute("DROP TRIGGER gebeurtenis_vast; DROP TRIGGER gebeurtenis_blijft")
      func nummer(_ code: String) -> String { "(SELECT nummer FROM sessie WHERE code = '\(code)')" }
      try database.execute(
        "UPDATE gebeurtenis SET tijd = tijd + 1 WHERE volgnummer = 3 AND sessie = \(nummer(codes[5]))")
      // It closes the session: without it, it would pass for open.
      try database.execute(
        "DELETE FROM gebeurtenis WHERE soort = 'sessie_gesloten' AND sessie = \(nummer(codes[7]))")
    }
    for _ in 0..<2 {
      let said = try Leeratelier.draai(["monitor", "--json"], archief: folder).uit
      #expect(said.contains(codes[5]) && said.contains(codes[7]), "\(said.suffix(300))")
    }
    let list = try Leeratelier.draai(["sessies"], archief: folder).uit.split(separator: "\n")
    #expect(list.filter { $0.contains("beschadigd") }.map { String($0.prefix(7)) } == [codes[7]])
  }

  /// A session that is damaged is named, also when all the others are known.
  @Test func aDamagedSessionIsNamedInTheMonitorAndTheList() throws {
    let folder = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let codes = try Leeratelier.codes(folder)
    do {
      let database = try Database(pad: bestand(folder))
      try database.execute("DROP TRIGGER gebeurtenis_vast; DROP TRIGGER sessie_vast")
      try database.execute(
        "UPDATE gebeurtenis SET tijd = tijd + 1 WHERE volgnummer = 3 AND sessie = (SELECT nummer FROM sessie WHERE code = '\(codes[5])')"
      )
      try database.execute("UPDATE sessie SET geopend = '2020-01-01T00:00:00+01:00' WHERE code = '\(codes[7])'")
    }
    for _ in 0..<2 {
      let said = try Leeratelier.draai(["monitor", "--json"], archief: folder).uit
      #expect(said.contains(codes[5]) && said.contains(codes[7]), "\(said.suffix(300))")
    }
    let list = try Leeratelier.draai(["sessies"], archief: folder).uit.split(separator: "\n")
    #expect(list.filter { $0.contains("beschadigd") }.map { String($0.prefix(7)) } == [codes[7]])
  }

  @Test func theListComesAPageAtATime() throws {
    let folder = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let codes = try Leeratelier.codes(folder)
    #expect(codes.count == Self.aantal)
    let first = try Leeratelier.draai(["sessies", "--aantal", "3"], archief: folder)
    #expect(first.uit.split(separator: "\n").map { String($0.prefix(7)) } == Array(codes.prefix(3)))
    #expect(first.fout.contains("--voor \(codes[2])"))
    let next = try Leeratelier.draai(["sessies", "--aantal", "200", "--voor", codes[2]], archief: folder)
    #expect(next.uit.split(separator: "\n").map { String($0.prefix(7)) } == Array(codes.dropFirst(3)))
    #expect(next.fout.isEmpty)
    let end = try Leeratelier.draai(["sessies", "--voor", codes[Self.aantal - 1]], archief: folder)
    #expect(end.uit.contains("geen oudere"))
  }
}
