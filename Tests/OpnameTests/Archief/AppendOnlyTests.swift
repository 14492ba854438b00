import Foundation
import Opname
import Proefhulp
import SQLite
import SimEngine
import Testing

@Suite struct AppendOnlyTests {
  let map: Testmap
  let opname: Opgenomen

  init() throws {
    map = try Testmap()
    let archief = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    opname = try archief.open(opening, bron: bron)
    try archief.voegToe(Aantekening(door: "trainer", soort: .notitie, tekst: "x"), opname.code)
  }

  static let forbidden = [
    "UPDATE gebeurtenis SET inhoud = '{}'",
    "UPDATE gebeurtenis SET wandklok = '' WHERE volgnummer = 0",
    "UPDATE OR REPLACE gebeurtenis SET volgnummer = 1 WHERE volgnummer = 0",
    "DELETE FROM gebeurtenis",
    "INSERT OR REPLACE INTO gebeurtenis SELECT sessie, volgnummer, tijd, soort, wandklok, versie, '{}', schakel FROM gebeurtenis",
    "REPLACE INTO gebeurtenis VALUES (1, 0, 0, 'loket_open', '', 1, '{}', x'')",
    "INSERT INTO gebeurtenis VALUES (1, 0, 0, 'loket_open', '', 1, '{}', x'')",
    "INSERT INTO gebeurtenis VALUES (1, 0, 0, 'x', '', 1, '{}', x'') ON CONFLICT DO UPDATE SET inhoud = excluded.inhoud",
    "INSERT INTO gebeurtenis VALUES (1, 9999, 0, 'loket_open', '', 1, '{}', x'')",
    "INSERT INTO gebeurtenis VALUES (77, 0, 0, 'loket_open', '', 1, '{}', x'')",
    "INSERT INTO gebeurtenis VALUES (1, 'drie', 0, 'loket_open', '', 1, '{}', x'')",
    "UPDATE aantekening SET tekst = 'anders'",
    "DELETE FROM aantekening",
    "INSERT OR REPLACE INTO aantekening VALUES (1, 1, '', '', '', NULL, 'anders', '{}', x'')",
    "UPDATE sessie SET opening = '{}'",
    "DELETE FROM sessie",
    "INSERT OR REPLACE INTO sessie SELECT * FROM sessie",
    "UPDATE bron SET inhoud = x'00'",
    "DELETE FROM bron",
    "INSERT OR REPLACE INTO bron SELECT * FROM bron",
    "INSERT INTO verwijdering VALUES (1, '', 'x'); DELETE FROM verwijdering",
    "INSERT INTO verwijdering VALUES (1, '', 'x'); UPDATE verwijdering SET door = ''",
    // The door is open for one session, not for what that was opened with as long as it is there.
    "INSERT INTO deur VALUES (2, '', 'x'); DELETE FROM gebeurtenis",
    "INSERT INTO deur VALUES (1, '', 'x'); DELETE FROM bron",
    "INSERT INTO deur VALUES (1, '', 'x'); UPDATE gebeurtenis SET inhoud = '{}'",
  ]

  @Test(arguments: forbidden) func refusesToChangeWhatIsRecorded(_ sql: String) throws {
    let database = try Database(pad: map.archief)
    try database.execute("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON")
    #expect(throws: SQLiteError.self) { try database.execute(sql) }
    let read = try Archief(pad: map.archief).lees(opname.code)
    #expect(read.gebeurtenissen == opname.gebeurtenissen && read.opening == opname.opening)
  }

  /// Another program may leave the pragma off that makes REPLACE fire the trigger on DELETE.
  @Test func refusesToReplaceAnEventWithoutThePragma() throws {
    let database = try Database(pad: map.archief)
    let error = try #require(throws: SQLiteError.self) {
      try database.execute("REPLACE INTO gebeurtenis VALUES (1, 0, 0, 'loket_open', '', 1, '{}', x'')")
    }
    #expect(error.message == "volgnummer sluit niet aan")
    #expect(error.code == .trigger)
    #expect(error.description.contains("REPLACE INTO"))
  }

  @Test func keepsArgumentsOutOfTheErrorText() throws {
    let database = try Database(pad: map.archief)
    let error = try #require(throws: SQLiteError.self) {
      try database.execute(
        "INSERT INTO concept VALUES (?, ?, '', '', ?)", [.null, .text("zsm"), .text("wat iemand schreef")])
    }
    #expect(error.code == .notNull)
    #expect(!error.description.contains("wat iemand schreef"))
  }

  /// Whoever takes the door, also with another program, leaves a line; and it takes nothing of another session along.
  @Test func theDoorLeavesALine() throws {
    let database = try Database(pad: map.archief)
    try database.execute("PRAGMA foreign_keys = ON; INSERT INTO deur VALUES (1, '2026-11-21', 'iemand')")
    for table in ["aantekening", "gebeurtenis", "zegel"] { try database.execute("DELETE FROM \(table)") }
    try database.execute("DELETE FROM sessie; DELETE FROM deur")
    let archive = try Archief(pad: map.archief)
    #expect(try archive.sessies().isEmpty)
    #expect(try archive.verwijderingen() == [Verwijdering(wandklok: "2026-11-21", door: "iemand")])
  }
}
