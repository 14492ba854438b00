import Foundation
import Opname
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

@Suite struct ArchiefFoutTests {
  let map: Testmap

  init() throws { map = try Testmap() }

  private func schrijf(_ text: String, _ path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

  private func fout(_ path: String, aanmaken: Bool = true) throws -> ArchiefFout {
    try #require(throws: ArchiefFout.self) { _ = try Archief(pad: path, aanmaken: aanmaken) }
  }

  /// Opens a session, so that there is something to damage.
  private func opgenomen() throws -> Opgenomen {
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    return try Archief(pad: map.archief).open(opening, bron: bron)
  }

  @Test func saysThatThereIsNoArchiveAndMakesNothing() throws {
    let path = map.pad + "/er/is/niets.sqlite"
    #expect(try fout(path, aanmaken: false) == .bestaatNiet(.bestand(path)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: map.pad) == [])
  }

  @Test func takesAnEmptyFileForNoArchive() throws {
    try schrijf("", map.archief)
    #expect(try fout(map.archief, aanmaken: false) == .bestaatNiet(.bestand(map.archief)))
    #expect(try Archief(pad: map.archief).sessies() == [])
  }

  @Test func cannotMakeAnArchiveBelowAFile() throws {
    let file = map.pad + "/bestand"
    try schrijf("x", file)
    for path in [file + "/archief.sqlite", file + "/map/archief.sqlite"] {
      let error = try fout(path)
      #expect(error == .nietTeMaken(.bestand(path), reden: "een deel van het pad is geen map"))
    }
    #expect(try fout(file + "/archief.sqlite", aanmaken: false) == .bestaatNiet(.bestand(file + "/archief.sqlite")))
  }

  @Test func cannotMakeAnArchiveWhereNobodyMayWrite() throws {
    guard geteuid() != 0 else {
      print("OVERGESLAGEN: als root is elke map beschrijfbaar; de rechten van een map zijn hier niet te beproeven.")
      // What does hold for root: /proc takes no folders.
      guard case .nietTeMaken = try fout("/proc/leeratelier/archief.sqlite") else {
        Issue.record("a folder was made in /proc")
        return
      }
      return
    }
    let folder = map.pad + "/dicht"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o500])
    let path = folder + "/archief.sqlite"
    #expect(try fout(path) == .nietTeMaken(.bestand(path), reden: "er zijn geen rechten"))
  }

  @Test func refusesALinkToNowhere() throws {
    try FileManager.default.createSymbolicLink(atPath: map.archief, withDestinationPath: map.pad + "/weg/weg")
    #expect(try fout(map.archief) == .nietTeMaken(.bestand(map.archief), reden: "het pad is een verwijzing naar niets"))
  }

  @Test func refusesAFolder() throws {
    let error = try fout(map.pad)
    #expect(error == .geenArchief(.bestand(map.pad), reden: "het is een map"))
  }

  @Test func refusesADevice() throws {
    #expect(try fout("/dev/null") == .geenArchief(.bestand("/dev/null"), reden: "het is geen gewoon bestand"))
  }

  @Test func refusesAFileThatIsNoDatabase() throws {
    try schrijf(String(repeating: "A", count: 5000), map.archief)
    #expect(try fout(map.archief) == .geenArchief(.bestand(map.archief), reden: "het is geen SQLite-bestand"))
  }

  @Test func refusesTheDatabaseOfAnotherProgramAndLeavesItAsItIs() throws {
    try schrijf("", map.archief)
    try Database(pad: map.archief).execute("CREATE TABLE recepten (naam TEXT)")
    let before = FileManager.default.contents(atPath: map.archief)
    #expect(
      try fout(map.archief)
        == .geenArchief(.bestand(map.archief), reden: "het is een SQLite-bestand van een ander programma"))
    #expect(FileManager.default.contents(atPath: map.archief) == before)
  }

  @Test func refusesADamagedArchive() throws {
    let opname = try opgenomen()
    try Database(pad: map.archief).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let file = try #require(FileHandle(forWritingAtPath: map.archief))
    let size = try file.seekToEnd()
    // Everything but the first page, which says that it is an archive.
    try file.seek(toOffset: 4096)
    try file.write(contentsOf: Data(repeating: 0xA5, count: Int(size) - 4096))
    try file.close()
    let error = try #require(throws: ArchiefFout.self) { _ = try Archief(pad: map.archief).lees(opname.code) }
    #expect(error == .geenArchief(.bestand(map.archief), reden: "het bestand is beschadigd"))
  }

  @Test func refusesAnArchiveThatWasCutOff() throws {
    let opname = try opgenomen()
    try Database(pad: map.archief).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try FileHandle(forWritingAtPath: map.archief)?.truncate(atOffset: 9000)
    let damaged = ArchiefFout.geenArchief(.bestand(map.archief), reden: "het bestand is beschadigd")
    #expect(throws: damaged) { _ = try Archief(pad: map.archief).lees(opname.code) }
  }

  @Test func refusesANewerArchive() throws {
    _ = try opgenomen()
    try Database(pad: map.archief).execute("PRAGMA user_version = 99")
    let error = try fout(map.archief)
    #expect(error == .nieuwereVersie(.bestand(map.archief), gevonden: 99, bekend: 6))
  }

  @Test(arguments: [
    ("gedachte_gelezen", 1, #"{"nummer":N,"soort":"gedachte_gelezen","tijd":0}"#),
    ("loket_open", 2, #"{"nummer":N,"soort":"loket_open","tijd":0}"#),
    ("loket_open", 1, #"{"nummer":N,"soort":"loket_open""#),
    ("loket_open", 1, #"{"nummer":0,"soort":"loket_open","tijd":0}"#),
    ("wachten_voorbij", 1, #"{"nummer":N,"soort":"wachten_voorbij","stoel":"kroeg","tijd":0}"#),
  ]) func closesASessionWithAnEventThatItCannotRead(_ kind: String, _ version: Int, _ json: String) throws {
    var opname = try opgenomen()
    var sessie = opname.sessie
    let number = opname.gebeurtenissen.count
    try Database(pad: map.archief).execute(
      "INSERT INTO gebeurtenis VALUES (1, ?, 0, ?, '', ?, ?, x'')",
      [
        .integer(number), .text(kind), .integer(version),
        .text(json.replacingOccurrences(of: "N", with: String(number))),
      ])
    let archief = try Archief(pad: map.archief)
    let error = try #require(throws: ArchiefFout.self) { _ = try archief.lees(opname.code) }
    if kind == "gedachte_gelezen" { #expect(error == .onbekendeGebeurtenis(soort: kind, nummer: number)) }
    #expect(error.boodschap.contains("gebeurtenis \(number)"))
    #expect(throws: error) { _ = try archief.ververs(&opname, sessie: &sessie) }
    // Nothing is decided on a state that is not complete.
    #expect(throws: VerrichtFout.archief(error)) {
      _ = try archief.verricht(&opname, sessie: &sessie) { _ throws(Weigering) in [] }
    }
    #expect(opname.gebeurtenissen.count == number)
    #expect(try archief.sessies().count == 1)
  }

  @Test func suggestsACodeThatIsNearby() throws {
    let code = try opgenomen().code.tekst
    let letters = Array(code)
    let other: Character = letters[6] == "b" ? "c" : "b"
    let typed = String(letters[..<6]) + String(other)
    let asked = try #require(Sessiecode(typed))
    let error = try #require(throws: ArchiefFout.self) { _ = try Archief(pad: map.archief).lees(asked) }
    #expect(error == .onbekendeCode(typed, suggestie: code))
    #expect(error.boodschap == "sessie «\(typed)» staat niet in dit archief. Bedoelt u \(code)?")
  }

  @Test func namesPlaceProblemAndWayOut() {
    #expect(
      ArchiefFout.nietTeMaken(.bestand("/a\u{1B}[2J"), reden: "de schijf is vol").boodschap
        == "archief «/a\u{FFFD}[2J» is niet te maken: de schijf is vol. "
        + "Kies een andere plaats met --archief PAD of LEERATELIER_ARCHIEF.")
    let all: [ArchiefFout] = [
      .bestaatNiet(.bestand("p")), .nietTeMaken(.bestand("p"), reden: "r"), .nietTeLezen(.bestand("p"), reden: "r"),
      .nietTeSchrijven(.elders("p"), reden: "r"), .geenArchief(.elders("p"), reden: "r"),
      .nieuwereVersie(.bestand("p"), gevonden: 2, bekend: 1), .bezet(.elders("p")),
      .sluitNietAan(.elders("p"), nummer: 3), .onbekendeCode("kmt-rvx", suggestie: nil),
      .onbekendeGebeurtenis(soort: "s", nummer: 1), .onleesbareSessie(code: "kmt-rvx", reden: "r"),
      .netwerkschijf(.bestand("p"), soort: "nfs"), .beschadigdeSessie(code: "kmt-rvx", reden: "r"),
      .alleenLezen(.bestand("p"), reden: "r"), .weg(.bestand("p"), reden: "r"),
      .codeBezet(.bestand("p"), code: "kmt-rvx"), .onbekendAtelier("a", suggestie: nil), .atelierBestaat("a"),
      .pseudoniemBezet("Reiger", duo: 2), .duoVol(code: "kmt-rvx"),
    ]
    for error in all { #expect(error.boodschap.hasSuffix(".") || error.boodschap.hasSuffix("?")) }
  }

  @Test func waitsForAnotherWriterNoLongerThanItsTime() throws {
    let opname = try opgenomen()
    let holder = try Database(pad: map.archief)
    try holder.execute("BEGIN IMMEDIATE")
    let archief = try Archief(pad: map.archief, wachttijd: 30)
    #expect(throws: ArchiefFout.bezet(.bestand(map.archief))) {
      try archief.bewaarConcept("x", opname.code, Schrijfplek(stoel: .zsm, veld: "a"))
    }
    // Reading goes on while another writes.
    #expect(try archief.lees(opname.code).gebeurtenissen == opname.gebeurtenissen)
    holder.rollback()
    try archief.bewaarConcept("x", opname.code, Schrijfplek(stoel: .zsm, veld: "a"))
  }
}
