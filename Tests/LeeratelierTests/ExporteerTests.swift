import Foundation
import Opname
import SQLite
import SimEngine
import Testing

@testable import Leeratelier

/// `leeratelier exporteer` as a user meets it.
@Suite struct ExporteerTests {
  /// Why a file of a database could not be written is said in Dutch, not in the words of SQLite.
  @Test func aFullDiskIsSaidInDutch() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "vol.sqlite").path
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let database = try Database(pad: path)
    // As small as a disk that is full.
    try database.execute("CREATE TABLE t (x); PRAGMA max_page_count = 1")
    let error = #expect(throws: SQLiteError.self) {
      try database.execute("INSERT INTO t VALUES (randomblob(100000))")
    }
    #expect(OCELBestand.reden(try #require(error)) == "de schijf is vol")
  }

  private struct Lezing: Decodable {
    struct Element: Decodable { let sessie: String, id: String, tekst: String? }
    let elementen: [Element]
  }

  /// An archive with shipped example runs.
  private func archief(_ casussen: [String] = ["jas-voor-de-winter"]) throws -> (map: URL, codes: [String]) {
    let folder = try Leeratelier.werkmap()
    for casus in casussen { #expect(try Leeratelier.draai(["voorbeeld", casus], archief: folder).code == 0) }
    return (folder, try Leeratelier.codes(folder).reversed())
  }

  private func exporteer(_ words: [String], _ folder: URL) throws -> Leeratelier.Uitkomst {
    try Leeratelier.draai(["exporteer"] + words, archief: folder)
  }

  private func elementen(_ codes: [String], _ folder: URL, _ extra: [String] = []) throws -> [Lezing.Element] {
    let result = try exporteer(codes + ["--als", "json"] + extra, folder)
    #expect(result.code == 0, "\(result.fout)")
    return try JSONDecoder().decode(Lezing.self, from: Data(result.uit.utf8)).elementen
  }

  private func open(_ archive: URL) throws -> Archief {
    try Archief(pad: archive.appending(path: "archief/archief.sqlite").path, aanmaken: false)
  }

  private func aantal(_ text: String, _ part: String) -> Int { text.components(separatedBy: part).count - 1 }

  @Test func everyFormHoldsAsMuchForEveryShippedCasus() throws {
    let library = try FileManager.default.contentsOfDirectory(
      atPath: Leeratelier.map.appending(path: "scenarios/casussen").path)
    let casussen = library.filter { $0.hasSuffix(".verloop.json") }.map { String($0.dropLast(13)) }.sorted()
    try #require(casussen.count >= 8)
    let (folder, codes) = try archief(casussen)
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = try open(folder)
    let recorded = try codes.compactMap { Sessiecode($0) }.map { code in
      let state = try archive.lees(code).sessie
      return state.gebeurtenissen.count + (state.besluit?.kwaliteit.count ?? 0)
        + (try archive.aantekeningen(code).count)
    }
    let expected = recorded.reduce(0, +)
    try #require(recorded.count == casussen.count && expected > 300)
    #expect(try elementen(codes, folder).count == expected)
    #expect(try aantal(exporteer(codes + ["--als", "xes"], folder).uit, "<event>") == expected)
    #expect(try aantal(exporteer(codes + ["--als", "xes"], folder).uit, "<trace>") == codes.count)
    #expect(try aantal(exporteer(codes + ["--als", "csv"], folder).uit, "\r\n") == expected + 1)
    #expect(try aantal(exporteer(codes + ["--als", "xapi", "--regels"], folder).uit, "\n") == expected)
    let list = try JSONSerialization.jsonObject(with: Data(exporteer(codes + ["--als", "xapi"], folder).uit.utf8))
    #expect((list as? [Any])?.count == expected)
    let file = folder.appending(path: "uit.sqlite").path
    #expect(try exporteer(codes + ["--als", "ocel", "--uit", file], folder).code == 0)
    let database = try Database(pad: file)
    #expect(try database.integer("SELECT count(*) FROM event") == expected)
    #expect(try database.integer("SELECT count(DISTINCT ocel_event_id) FROM event_object") == expected)
    #expect(try database.integer("SELECT count(*) FROM object WHERE ocel_type = 'Sessie'") == codes.count)
    #expect(try database.integer("SELECT count(*) FROM pragma_foreign_key_check") == 0)
    let tables = try database.prepare("SELECT ocel_type_map FROM event_map_type")
    var inTables = 0
    while try tables.step() { inTables += try database.integer("SELECT count(*) FROM \"event_\(tables.text(0))\"") }
    #expect(inTables == expected)
  }

  @Test func aSecondExportIsTheSameByteForByteAndForTheOwnerOnly() throws {
    let (folder, codes) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    for form in Exportvorm.allCases.map(\.rawValue) {
      let files = ["een.\(form)", "twee.\(form)"].map { folder.appending(path: $0) }
      for file in files {
        let result = try exporteer(codes + ["--als", form, "--uit", file.path], folder)
        #expect(result.code == 0 && result.uit.isEmpty && result.fout.contains(file.path), "\(result.fout)")
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
      }
      let bytes = try files.map { try Data(contentsOf: $0) }
      #expect(bytes[0] == bytes[1] && bytes[0].count > 1000, "\(form)")
      // What is on the screen is what is in the file.
      if form != "ocel" {
        #expect(try Data(exporteer(codes + ["--als", form, "--uit", "-"], folder).uit.utf8) == bytes[0])
      }
    }
    #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.contains("tijdelijk") })
  }

  @Test func csvOpensInADutchSpreadsheetAndOnRequestElsewhere() throws {
    let (folder, codes) = try archief(["nachtslot"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let dutch = try exporteer(codes + ["--als", "csv"], folder).uit
    #expect(Array(dutch.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF] && dutch.contains("sessie;casus;regio;"))
    #expect(dutch.contains(";2;1,0;") || dutch.contains(";1;0,5;"))
    let point = try exporteer(codes + ["--als", "csv", "--csv-punt"], folder).uit
    #expect(point.hasPrefix("sessie,casus,regio,") && (point.contains(",2,1.0,") || point.contains(",1,0.5,")))
  }

  @Test func hostileNotesStayHarmlessAndTypedTextGoesOnRequest() throws {
    let (folder, codes) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let code = try #require(codes.first.flatMap { Sessiecode($0) })
    let text = "=HYPERLINK(\"x\") </event><script>alert('GEHEIM')</script>\u{0}\u{202E}\u{1B}[2J; ]]>\nregel"
    try open(folder).voegToe(Aantekening(door: "GEHEIM", soort: .notitie, gebeurtenis: 1, tekst: text), code)
    let washed = "=HYPERLINK(\"x\") </event><script>alert('GEHEIM')</script>[2J; ]]>\nregel"
    #expect(try elementen(codes, folder).contains { $0.tekst == washed })
    for form in ["xapi", "xes", "csv", "json"] {
      let out = try exporteer(codes + ["--als", form], folder).uit
      #expect(
        out.contains("GEHEIM") && !out.unicodeScalars.contains { [0, 0x1B, 0x202E].contains($0.value) }, "\(form)")
      if form == "xes" { #expect(!out.contains("<script>")) }
      if form == "csv" { #expect(out.contains("\"'=HYPERLINK(\"\"x\"\")") && !out.contains(";=HYPER")) }
      let bare = try exporteer(codes + ["--als", form, "--zonder-teksten"], folder)
      #expect(bare.code == 0 && !bare.uit.contains("GEHEIM"), "\(form)")
    }
    let file = folder.appending(path: "uit.sqlite")
    #expect(try exporteer(codes + ["--als", "ocel", "--uit", file.path], folder).code == 0)
    #expect(
      try Database(pad: file.path).integer("SELECT count(*) FROM event_Aantekening WHERE tekst = ?", [.text(washed)])
        == 1)
    #expect(try exporteer(codes + ["--als", "ocel", "--zonder-teksten", "--uit", file.path], folder).code == 0)
    #expect(try !Data(contentsOf: file).contains(Data("GEHEIM".utf8)))
  }

  @Test func saysWhatIsWrongAndWhatToDo() throws {
    let (folder, codes) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let code = try #require(codes.first)
    let blocked = folder.appending(path: "vol")
    try Data().write(to: blocked)
    let database = folder.appending(path: "archief/archief.sqlite").path
    let before = try Data(contentsOf: URL(filePath: database))
    for (words, exit, expected) in [
      ([code], 64, "Zeg in welke vorm"), ([code, "--als", "xapy"], 64, "Bedoelde u xapi?"),
      ([code, "--als", "excel"], 64, "xapi, ocel, xes, csv, json"), ([code, "--als", "ocel"], 64, "--uit"),
      ([code, "--als", "ocel", "--uit", "-"], 64, "--uit"), (["--als", "csv"], 64, "vraagt: CODE"),
      ([code, "--als", "json", "--regels"], 64, "hoort bij --als xapi"),
      ([code, "--als", "xes", "--csv-punt"], 64, "hoort bij --als csv"),
      (["geen", "--als", "csv"], 64, "geen sessiecode"),
      (["bcd-fgh", "--als", "csv"], 65, "staat niet in dit archief"),
      ([code, "--als", "csv", "--uit", folder.path], 73, "het is een map"),
      ([code, "--als", "csv", "--uit", ""], 73, "geen naam van een bestand"),
      ([code, "--als", "ocel", "--uit", folder.path + "/er/is/niets"], 73, "de map bestaat niet"),
      ([code, "--als", "csv", "--uit", blocked.path + "/uit.csv"], 73, "is geen map"),
      ([code, "--als", "json", "--uit", "/dev/null"], 73, "geen gewoon bestand"),
      ([code, "--als", "ocel", "--uit", database], 73, "dat is het archief zelf"),
    ] {
      let result = try exporteer(words, folder)
      #expect(
        result.code == Int32(exit) && result.fout.contains(expected) && result.uit.isEmpty, "\(words): \(result.fout)")
      if exit == 73 { #expect(result.fout.contains("Kies een andere plaats of naam")) }
    }
    #expect(try Data(contentsOf: URL(filePath: database)) == before)
    #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.contains("tijdelijk") })
  }

  @Test func aCodeThatIsGivenTwiceIsExportedOnce() throws {
    let (folder, codes) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try exporteer(codes + codes + ["--als", "xes"], folder)
    #expect(result.code == 0 && aantal(result.uit, "<trace>") == 1 && aantal(result.fout, "twee keer") == 1)
  }

  @Test func anOpenSessionIsForTheTrainerOnly() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["oefen", "jas-voor-de-winter", "--toegankelijk"], archief: folder, invoer: "\nstop\n")
    let code = try Leeratelier.code(folder)
    let refused = try exporteer([code, "--als", "json"], folder)
    #expect(refused.code == 77 && refused.uit.isEmpty && refused.fout.contains("nog open"))
    #expect(try elementen([code], folder, ["--trainer"]).count > 1)
  }

  @Test func replacesAFileAsAWholeAndFollowsALink() throws {
    let (folder, codes) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appending(path: "echt.json")
    let link = folder.appending(path: "wijzer.json")
    try Data("oud".utf8).write(to: target)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
    #expect(try exporteer(codes + ["--als", "json", "--uit", link.path], folder).code == 0)
    #expect(try Data(contentsOf: target).count > 1000)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == target.path)
  }

  @Test func aWriteThatFailsLeavesWhatWasThere() throws {
    let (folder, codes) = try archief(["nachtslot"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appending(path: "uit")
    for form in ["json", "ocel"] {
      try Data("oud".utf8).write(to: target)
      // No file may grow beyond what opening the archive needs: the disk is as good as full.
      let script = "trap '' XFSZ; ulimit -f 40; exec \"$0\" exporteer \"$1\" --als \"$2\" --uit \"$3\""
      let process = Leeratelier.proces([], archief: folder)
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", script, Leeratelier.pad, try #require(codes.first), form, target.path]
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 74 && said.contains("is niet geschreven"), "\(form): \(said)")
      #expect(try Data(contentsOf: target) == Data("oud".utf8))
      #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.contains("tijdelijk") })
    }
  }
}
