import Foundation
import Testing

@testable import Leeratelier

/// A text that looks like a real person's data is asked about before it is recorded, and can be left out afterwards.
@Suite struct GegevensvraagTests {
  private static let tekst = "Bel mevrouw De Vries op 06-12345678."
  private static let advies = "advies\n1\n1\n1\n1\n"

  @Test func fromAPipeItIsSaidAndRecorded() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let played = try Leeratelier.draai(
      ["oefen", "nachtslot", "--stoel", "veiligheidshuis"], archief: folder,
      invoer: "raadplegen\n\(Self.advies)\(Self.tekst)\n.\n1\nnoteer \(Self.tekst)\nstop\n")
    let said = played.uit.components(separatedBy: "Dit lijkt op gegevens van een echt mens")
    #expect(said.count == 2, "once: \(played.uit)")
    #expect(said.last?.contains("naam") == true && said.last?.contains("telefoonnummer") == true)
    #expect(played.uit.contains("Vastgelegd: Advies vastleggen"))
    let code = try Leeratelier.code(folder)
    for words in [
      ["rapport", code, "--uit", "-"], ["exporteer", code, "--als", "csv"], ["exporteer", code, "--als", "json"],
    ] {
      let whole = try Leeratelier.draai(words + ["--trainer"], archief: folder)
      #expect(whole.uit.contains("De Vries") && whole.uit.contains("12345678"), "\(words)")
      // The advice and the note are the same words, which are two places.
      #expect(whole.fout.contains("2 plaatsen") && whole.fout.contains("--zonder-persoonsgegevens"), "\(whole.fout)")
      let without = try Leeratelier.draai(words + ["--trainer", "--zonder-persoonsgegevens"], archief: folder)
      #expect(without.code == 0 && without.fout.contains("weggelaten"), "\(without.fout)")
      #expect(!without.uit.contains("De Vries") && !without.uit.contains("12345678"), "\(words)")
      #expect(without.uit.contains("[telefoonnummer]"), "\(words)")
    }
    let noted = try Leeratelier.draai(["noteer", code, "nu", Self.tekst], archief: folder)
    #expect(noted.code == 0 && noted.fout.contains("echt mens"))
  }

  @Test(arguments: [true, false]) func atATerminalItIsAskedOnceAndTheTextStays(_ linear: Bool) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try PseudoTerminalTests.Scherm(
      ["oefen", "nachtslot", "--stoel", "veiligheidshuis"] + (linear ? ["--toegankelijk"] : []), folder, kolommen: 100,
      rijen: 40)
    let enter = linear ? "\n" : "\r"
    if !linear {
      #expect(screen.wacht(op: "te beginnen"))
      screen.typ(enter)
      // Words that are news come first.
      _ = screen.wacht(op: "voor verder:", "? voor uitleg")
      screen.typ(enter)
    }
    #expect(screen.wacht(op: "? voor uitleg"), "\(screen.alles.suffix(500))")
    screen.typ("noteer \(Self.tekst)\(enter)")
    #expect(screen.wacht(op: "om het te veranderen"), "\(screen.alles.suffix(800))")
    #expect(screen.alles.contains("Telefoonnummer") && screen.alles.contains("De Vries"))
    screen.typ("terug\(enter)")
    #expect(screen.wacht(op: "Niet genoteerd"))
    // Line by line it has come already.
    if !linear {
      screen.typ(enter)
      #expect(screen.wacht(op: "? voor uitleg"))
    }
    screen.typ("noteer \(Self.tekst)\(enter)")
    #expect(screen.wacht(op: "om het te veranderen"))
    screen.typ(enter)
    #expect(screen.wacht(op: "Genoteerd"))
    // Line by line it has come already.
    if !linear {
      screen.typ(enter)
      #expect(screen.wacht(op: "? voor uitleg"))
    }
    // The same words are not asked about again.
    screen.typ("noteer \(Self.tekst)\(enter)")
    #expect(screen.wacht(op: "Genoteerd"))
    // Line by line it has come already.
    if !linear {
      screen.typ(enter)
      #expect(screen.wacht(op: "? voor uitleg"))
    }
    screen.typ("stop\(enter)")
    screen.process.waitUntilExit()
  }

  // MARK: anonimiseer

  private func concept(_ folder: URL) throws -> (pad: String, bytes: Data) {
    let path = folder.appending(path: "concept.json").path
    let bytes = Data(#"{ "a": "Meneer Jansen belt 06-12345678.", "b": "Meneer Jansen mailt jan@planet.nl." }"#.utf8)
    try bytes.write(to: URL(filePath: path))
    return (path, bytes)
  }

  @Test func withoutATerminalTheProposalsAreListed() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (path, bytes) = try concept(folder)
    let target = folder.appending(path: "uit.json").path
    let listed = try Leeratelier.draai(["anonimiseer", path, "--uit", target])
    #expect(listed.code == 0 && listed.uit.contains("Jansen") && listed.uit.contains("4 voorstellen"), "\(listed.uit)")
    #expect(!FileManager.default.fileExists(atPath: target) && listed.fout.contains("niets geschreven"))
    struct Row: Decodable { let regel: Int, soort: String, nu: String, voorstel: String, waarom: String }
    let rows = try JSONDecoder().decode(
      [Row].self, from: Data(Leeratelier.draai(["anonimiseer", path, "--json"]).uit.utf8))
    #expect(rows.map(\.soort) == ["naam", "telefoonnummer", "naam", "e-mailadres"])
    #expect(FileManager.default.contents(atPath: path) == bytes)
  }

  @Test func theAuthorDecidesOneByOneAndTheOriginalStays() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (path, bytes) = try concept(folder)
    let answers = folder.appending(path: "antwoorden").path
    let target = folder.appending(path: "uit.json").path
    // A name of one's own for both places, the number stays, the address as proposed.
    try Data("Bever\nlaat\n\n".utf8).write(to: URL(filePath: answers))
    let done = try Leeratelier.draai(["anonimiseer", path, "--uit", target, "--invoer", answers])
    #expect(done.code == 0 && done.uit.contains("3 vervangen, 1 gelaten"), "\(done.uit) \(done.fout)")
    let written = String(decoding: FileManager.default.contents(atPath: target) ?? Data(), as: UTF8.self)
    #expect(
      written == #"{ "a": "Meneer Bever belt 06-12345678.", "b": "Meneer Bever mailt [e-mailadres]." }"#, "\(written)")
    #expect(FileManager.default.contents(atPath: path) == bytes)
    // Over the original it is not written, and whoever stops writes nothing.
    let same = try Leeratelier.draai(["anonimiseer", path, "--uit", path, "--invoer", answers])
    #expect(same.code == 73 && FileManager.default.contents(atPath: path) == bytes)
    try Data("\nstop\n".utf8).write(to: URL(filePath: answers))
    let other = folder.appending(path: "ander.json").path
    let stopped = try Leeratelier.draai(["anonimiseer", path, "--uit", other, "--invoer", answers])
    #expect(stopped.code == 0 && !FileManager.default.fileExists(atPath: other))
    try Data("alles\n".utf8).write(to: URL(filePath: answers))
    #expect(
      try Leeratelier.draai(["anonimiseer", path, "--uit", other, "--invoer", answers]).uit.contains("4 vervangen"))
    #expect(try Leeratelier.draai(["anonimiseer", other]).uit.contains("niets gevonden"))
  }
}
