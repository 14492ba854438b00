import Foundation
import Testing

@testable import Leeratelier

/// A session is found again: by its name, by words in it, by notes; what was struck out stays.
@Suite struct TerugvindenTests {
  private static func voorbeeld() throws -> (map: URL, code: String) {
    let folder = try Leeratelier.werkmap()
    _ = try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder)
    return (folder, try Leeratelier.code(folder))
  }

  private struct Notitie: Decodable {
    let nummer: Int, soort: String, gebeurtenis: Int?, tekst: String, doorgestreept: Bool
  }

  private func notities(_ code: String, _ folder: URL) throws -> [Notitie] {
    let text = try Leeratelier.draai(["notities", code, "--json"], archief: folder).uit
    return try JSONDecoder().decode([Notitie].self, from: Data(text.utf8))
  }

  @Test func aSessionHasANameAFormAndMarksInEveryList() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(
      ["oefen", "pleintje", "--naam", "duo 3"], archief: folder, invoer: "stop\n")
    _ = try Leeratelier.draai(
      ["duo", "pleintje", "--open", "--naam", "twee laptops"], archief: folder, invoer: "stop\n")
    _ = try Leeratelier.draai(["duo", "pleintje"], archief: folder, invoer: "stop\n")
    _ = try Leeratelier.draai(["voorbeeld", "pleintje"], archief: folder)
    struct Row: Decodable { let code: String, naam: String?, vorm: String, voorbeeld: Bool }
    let rows = try JSONDecoder().decode(
      [Row].self, from: Data(Leeratelier.draai(["sessies", "--json"], archief: folder).uit.utf8))
    #expect(rows.map(\.vorm) == ["duo", "duo", "twee terminals", "alleen"])
    #expect(rows.map(\.naam) == [nil, nil, "twee laptops", "duo 3"])
    let list = try Leeratelier.draai(["sessies"], archief: folder).uit
    for part in ["\u{2018}duo 3\u{2019}", "\u{2018}twee laptops\u{2019}", "(voorbeeld)", "twee terminals"] {
      #expect(list.contains(part), "\(part)")
    }
    #expect(list.contains(/20\d\d-\d\d-\d\d \d\d:\d\d/))
    // The start menu tells the same.
    let menu = try Leeratelier.draai(["--toegankelijk"], archief: folder, invoer: "hervat\nterug\neinde\n").uit
    for part in ["\u{2018}duo 3\u{2019}", "twee terminals", "alleen"] { #expect(menu.contains(part), "\(part)") }
    // The last name counts, and one that is none is refused.
    #expect(try Leeratelier.draai(["naam", rows[3].code, "team Oost"], archief: folder).code == 0)
    #expect(try Leeratelier.draai(["naam", rows[3].code], archief: folder).uit == "team Oost\n")
    #expect(try Leeratelier.draai(["naam", rows[3].code, "   "], archief: folder).code == 64)
    #expect(
      try Leeratelier.draai(["oefen", "pleintje", "--naam", String(repeating: "x", count: 61)], archief: folder).code
        == 64)
    // What is no note of its own is in no list of notes.
    #expect(
      try !Leeratelier.draai(["notities", rows[3].code, "--trainer"], archief: folder).uit.contains("team Oost"))
  }

  @Test func aNoteWithoutAStepIsAboutTheSessionAndADashIsText() throws {
    let (folder, code) = try TerugvindenTests.voorbeeld()
    defer { try? FileManager.default.removeItem(at: folder) }
    for words in [
      ["Zij vonden het zwaar"], ["- eerst bellen"], ["34", "- eerst bellen"], ["34", "--", "-eerst"],
      ["nu", "-- dan pas de wijkagent"], ["34", "eerst", "- en dan"],
    ] {
      #expect(try Leeratelier.draai(["noteer", code] + words, archief: folder).code == 0, "\(words)")
    }
    let notes = try notities(code, folder).sorted { $0.nummer < $1.nummer }
    #expect(
      notes.map(\.tekst) == [
        "Zij vonden het zwaar", "- eerst bellen", "- eerst bellen", "-eerst", "-- dan pas de wijkagent",
        "eerst - en dan",
      ])
    #expect(notes.map { $0.gebeurtenis == nil } == [true, true, false, false, false, false])
    // One word with a dash may be an option: the message says how to write it as a text.
    let refused = try Leeratelier.draai(["noteer", code, "34", "-eerst"], archief: folder)
    #expect(refused.code == 64 && refused.fout.contains("Zet er dan -- voor"))
    #expect(try Leeratelier.draai(["noteer", code], archief: folder).code == 64)
    #expect(try Leeratelier.draai(["noteer", code, "99999"], archief: folder).code == 64)
    // And as the value of an option.
    let moment = try Leeratelier.draai(
      ["fragmenten", code, "--zet", "2=34", "--vraag", "-- en toen?"], archief: folder)
    #expect(moment.code == 0 && moment.uit.contains("-- en toen?"))
  }

  @Test func aNoteThatIsStruckOutStaysAndCountsNoMore() throws {
    let (folder, code) = try TerugvindenTests.voorbeeld()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["noteer", code, "5", "Dit klopt niet"], archief: folder)
    _ = try Leeratelier.draai(["noteer", code, "9", "Dit wel"], archief: folder)
    _ = try Leeratelier.draai(["fragmenten", code, "--zet", "1=12", "--vraag", "Waarom hier?"], archief: folder)
    let before = try Leeratelier.draai(["fragmenten", code], archief: folder).uit
    #expect(before.contains("Waarom hier?"))
    #expect(try Leeratelier.draai(["notities", code, "--doorstrepen", "1"], archief: folder).code == 0)
    #expect(try Leeratelier.draai(["notities", code, "--doorstrepen", "3"], archief: folder).code == 0)
    #expect(try notities(code, folder).filter(\.doorgestreept).map(\.nummer).sorted() == [1, 3])
    let shown = try Leeratelier.draai(["notities", code], archief: folder).uit
    #expect(shown.contains("Doorgestreept: Notitie") && shown.contains("Dit klopt niet") && shown.contains("Dit wel"))
    #expect(try !Leeratelier.draai(["fragmenten", code], archief: folder).uit.contains("Waarom hier?"))
    // The next note is the one that counts; the struck one is at its step, as struck.
    let looked = try Leeratelier.draai(["terugkijken", code], archief: folder, invoer: "n\n5\nq\n").uit
    #expect(looked.contains("stap 9 van") && looked.contains("Doorgestreept: Notitie"))
    let page = folder.appending(path: "v.html").path
    _ = try Leeratelier.draai(["rapport", code, "--uit", page], archief: folder)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<s>Dit klopt niet</s>"))
    // Nothing was changed or removed, and nothing is struck twice.
    #expect(try Leeratelier.draai(["controleer-archief"], archief: folder).code == 0)
    #expect(try Leeratelier.draai(["notities", code, "--doorstrepen", "1"], archief: folder).code == 64)
    #expect(try Leeratelier.draai(["notities", code, "--doorstrepen", "99"], archief: folder).code == 66)
  }

  private struct Vondst: Decodable { let stap: Int?, tekst: String }

  private func zoek(_ code: String, _ folder: URL, _ words: [String]) throws -> [Vondst] {
    let text = try Leeratelier.draai(["zoek", code, "--json"] + words, archief: folder).uit
    return try JSONDecoder().decode([Vondst].self, from: Data(text.utf8))
  }

  @Test func wordsAreFoundInStepsAndNotes() throws {
    let (folder, code) = try TerugvindenTests.voorbeeld()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["noteer", code, "20", "Eén kolibrie bij de deur"], archief: folder)
    _ = try Leeratelier.draai(["noteer", code, "Ook een Kolibrie, zonder stap"], archief: folder)
    #expect(try zoek(code, folder, ["KOLIBRIE"]).map(\.stap) == [20, nil])
    #expect(try zoek(code, folder, ["een", "kolibrie", "deur"]).map(\.stap) == [20])
    #expect(try zoek(code, folder, ["kolibrie zwaan"]).isEmpty)
    let door = try zoek(code, folder, ["deur"])
    #expect(door.count > 2 && door.allSatisfy { $0.tekst.lowercased().contains("deur") })
    let none = try Leeratelier.draai(["zoek", code, "zwaan"], archief: folder)
    #expect(none.code == 0 && none.uit.contains("staat niet in"))
    // In the player: to the next place, on from there, and back to the first.
    let steps = Array(Set(door.compactMap(\.stap))).sorted()
    let played = try Leeratelier.draai(
      ["terugkijken", code], archief: folder, invoer: "zoek deur\n/deur\nzoek\nzoek zwaan\nq\n"
    ).uit
    for step in steps.prefix(3) { #expect(played.contains("stap \(step) van"), "\(step)") }
    #expect(played.contains("staat in geen stap"))
  }

  @Test func theStartMenuComesBackAfterAReportAndAfterTheExample() throws {
    let (folder, code) = try TerugvindenTests.voorbeeld()
    defer { try? FileManager.default.removeItem(at: folder) }
    func menu(_ input: String) throws -> String {
      let process = Leeratelier.proces(["--toegankelijk"], archief: folder)
      process.currentDirectoryURL = folder
      let (give, take) = (Pipe(), Pipe())
      (process.standardInput, process.standardOutput) = (give, take)
      try process.run()
      try give.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try give.fileHandleForWriting.close()
      let text = String(decoding: take.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      return text
    }
    let report = try menu("rapport\n1\neinde\n")
    #expect(report.contains("Het verslag staat in") && report.components(separatedBy: "Wat wilt u doen?").count == 3)
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "verslag-\(code).html").path))
    let example = try menu("voorbeeld\nverslag\neinde\n")
    #expect(example.components(separatedBy: "Wat wilt u doen?").count == 3)
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "verslag-voorbeeld-nachtslot.html").path))
    #expect(try Leeratelier.codes(folder) == [code])
  }

  @Test func theSheetIsAChoiceOfItsOwn() throws {
    let (folder, code) = try TerugvindenTests.voorbeeld()
    defer { try? FileManager.default.removeItem(at: folder) }
    let sheet = try Leeratelier.draai(["rapport", code, "--blad", "--uit", "-"], archief: folder)
    #expect(sheet.code == 0 && sheet.uit.contains("Wat er is besloten"))
    #expect(try Leeratelier.draai(["rapport", code, "--blad", "--kort"], archief: folder).code == 64)
  }
}
