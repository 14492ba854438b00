import Foundation
import Opname
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

/// What is removed is gone: from the file, its log and its free pages, by the bytes.
@Suite struct WissenTests {
  let map: Testmap

  init() throws { map = try Testmap() }

  /// Whether anything in the folder of the archive holds these words.
  private func ligtErgens(_ words: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: map.pad).filter { name in
      try Data(contentsOf: URL(filePath: map.pad + "/" + name)).range(of: Data(words.utf8)) != nil
    }
  }

  @Test(arguments: [false, true]) func leavesNoByteOfWhatWasTyped(_ metAndereLezer: Bool) throws {
    let archive = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    let words = ["Zeldzaamwoordalfa", "Zeldzaamwoordbeta", "Zeldzaamwoordgamma", "Zeldzaamwoorddelta"]
    var opname = try archive.open(opening, bron: bron)
    var sessie = opname.sessie
    // Long enough for pages of its own.
    let long = String(repeating: words[0] + " ", count: 2000)
    _ = try archive.verricht(&opname, sessie: &sessie) { now throws(Weigering) in try now.incident(long, stoel: .zsm) }
    try archive.voegToe(Aantekening(door: "trainer", soort: .notitie, tekst: words[1]), opname.code)
    // A draft that was written anew, and one that was sent: neither lies there any more as such.
    try archive.bewaarConcept(words[2], opname.code, Schrijfplek(stoel: .zsm, veld: "a"))
    try archive.bewaarConcept(words[3], opname.code, Schrijfplek(stoel: .zsm, veld: "a"))
    let kept = try archive.open(opening, bron: bron)
    try archive.voegToe(Aantekening(door: "trainer", soort: .notitie, tekst: "Blijfwoord"), kept.code)
    // What a program without secure_delete left in free pages: Debian's SQLite has it on, others may not.
    let careless = try Database(pad: map.archief)
    try careless.execute("PRAGMA secure_delete = OFF; CREATE TABLE los (tekst TEXT)")
    try careless.execute("INSERT INTO los VALUES (?)", [.text(String(repeating: "Zeldzaamwoordlos ", count: 2000))])
    try careless.execute("DROP TABLE los")
    _ = try careless.emptyLog()
    #expect(try ligtErgens("Zeldzaamwoordlos") == ["archief.sqlite"], "the test finds nothing")
    let other = metAndereLezer ? try Archief(pad: map.archief) : nil
    for word in [words[0], words[1], words[3]] { #expect(try !ligtErgens(word).isEmpty, "the test finds nothing") }
    #expect(try archive.verwijder([opname.code], door: "begeleider"))
    for word in words + [opname.code.tekst, "Zeldzaamwoordlos"] { #expect(try ligtErgens(word) == [], "\(word)") }
    #expect(try !ligtErgens("Blijfwoord").isEmpty)
    #expect(try other?.sessies().count ?? 1 == 1)
    #expect(try archive.controleer().isGaaf)
    #expect(try archive.lees(kept.code).gebeurtenissen == kept.gebeurtenissen)
  }

  /// A reader in the midst of its reading keeps its pages; it is said, and the next time they go.
  @Test func saysWhenBytesAreLeftForAnother() throws {
    let archive = try Archief(pad: map.archief, wachttijd: 50)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    let opname = try archive.open(opening, bron: bron)
    let second = try archive.open(opening, bron: bron)
    try archive.voegToe(Aantekening(door: "trainer", soort: .notitie, tekst: "Zeldzaamwoord"), opname.code)
    let reader = try Database(pad: map.archief)
    try reader.execute("BEGIN; SELECT count(*) FROM sessie")
    #expect(try !archive.verwijder([opname.code], door: "begeleider"))
    #expect(try archive.sessies().map(\.code) == [second.code])
    reader.rollback()
    #expect(try archive.verwijder([second.code], door: "begeleider"))
    #expect(try ligtErgens("Zeldzaamwoord") == [])
  }

  /// What was typed and sent leaves no draft behind in a free page.
  @Test func aDraftThatWasSentLeavesNoByteInTheFile() throws {
    let archive = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    let opname = try archive.open(opening, bron: bron)
    let text = String(repeating: "Zeldzaamwoord ", count: 1000)
    try archive.bewaarConcept(text, opname.code, Schrijfplek(stoel: .zsm, veld: "a"))
    try archive.wisConcept(opname.code, Schrijfplek(stoel: .zsm, veld: "a"))
    try Database(pad: map.archief).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    #expect(try ligtErgens("Zeldzaamwoord") == [])
  }
}
