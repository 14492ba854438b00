import Foundation
import Proefhulp
import Scenario
import Testing

/// What `casus` shows to whoever writes one.
struct CasusgereedschapTests {
  @Test(arguments: Meegeleverd.bibliotheek.casusIds) func theMapNamesEveryStukWithItsHolder(_ id: String) throws {
    let casus = try Meegeleverd.casus(id)
    let told = try Leeratelier.draai(["casus", "kaart", id])
    #expect(told.code == 0)
    for piece in casus.puzzelstukken { #expect(told.uit.contains("\(piece.id): "), "\(piece.id)") }
    #expect(told.uit.contains("Gaten"))
  }

  @Test func theKeySaysWhatItRestsOnAndWhatItComesTo() throws {
    for id in Meegeleverd.bibliotheek.casusIds {
      let casus = try Meegeleverd.casus(id)
      let told = try Leeratelier.draai(["casus", "sleutel", id])
      #expect(told.uit.contains("Samen: \(casus.triagesleutel.rawValue)."), "\(id)")
    }
  }

  @Test(arguments: ["zsm", "veiligheidshuis"]) func aSeatIsShownPerActWithoutWhatItDoesNotKnow(_ seat: String) throws {
    let told = try Leeratelier.draai(["casus", "toon", "nachtslot", "--stoel", seat])
    #expect(told.code == 0)
    #expect(told.uit.contains("== Dossier"))
    #expect(!told.uit.contains("opvangadres"))
    if seat == "zsm" { #expect(told.uit.contains("· instroom ·")) }
  }

  /// A second run goes behind the first, and what an author wrote between them stays.
  @Test func aRunIsPutBehindThoseThatAreThere() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["oefen", "jas-voor-de-winter"], archief: folder, invoer: "\nw\n")
    let code = try Leeratelier.code(folder)
    _ = try Leeratelier.draai(["overdragen", code, "--aflopen", "--trainer"], archief: folder)
    let file = folder.appending(path: "jas.verloop.json").path
    func bewaar(_ name: String, _ more: String...) throws -> Leeratelier.Uitkomst {
      try Leeratelier.draai(["casus", "verloop", code, "--naam", name, "--uit", file] + more, archief: folder)
    }
    #expect(try bewaar("goed").code == 0)
    let first = try String(contentsOfFile: file, encoding: .utf8) + "// Tot hier.\n"
    try first.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try bewaar("zwak").code == 73)
    #expect(try bewaar("goed", "--erbij").code == 73)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == first)
    let added = try bewaar("zwak", "--erbij")
    #expect(added.code == 0, "\(added.fout)")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasSuffix("// Tot hier.\n") && text.hasPrefix(String(first.prefix(200))))
    let runs = VerloopReader.lees(SourceText(bestand: file, tekst: text)).waarde
    #expect(runs?.map(\.naam) == ["goed", "zwak"])
  }

  @Test func statisticsArePlayedAndSaySoMuch() throws {
    let told = try Leeratelier.draai(["casus", "statistiek", "jas-voor-de-winter", "--keren", "5"])
    #expect(told.code == 0 && told.uit.contains("5 keer gespeeld"))
    #expect(told.uit.contains("niet hoe mensen spelen"))
  }

  @Test(arguments: [
    (["casus", "nachtslot", "jas-voor-de-winter"], 64), (["casus", "kaart", "bestaat-niet"], 66),
    (["casus", "nachtslot", "--stoel", "zsm"], 64), (["casus", "statistiek", "nachtslot", "--keren", "0"], 64),
  ]) func aWrongLineSaysWhatIsWrong(_ words: [String], _ code: Int) throws {
    let told = try Leeratelier.draai(words)
    #expect(Int(told.code) == code && !told.fout.isEmpty, "\(told.code) \(told.fout)")
  }
}
