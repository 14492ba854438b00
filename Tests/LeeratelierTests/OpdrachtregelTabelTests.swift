import Foundation
import Testing

@testable import Leeratelier

/// Every verb against every way to type it wrongly: the exit code and the whole sentence.
@Suite struct OpdrachtregelTabelTests {
  /// The command lines of a verb that cannot be, made from what it says it accepts.
  private func fouten(_ vorm: Opdrachtvorm) -> [[String]] {
    let verb = vorm.naam.isEmpty ? [] : [vorm.naam]
    let enough = verb + (0..<vorm.verplichteArgumenten).map { "woord\($0 + 1)" }
    var lines: [[String]] = []
    if vorm.verplichteArgumenten > 0 { lines.append(enough.dropLast()) }
    if vorm.hoogstensArgumenten < Int.max {
      // Without a verb the first word would be one.
      let last = vorm.naam.isEmpty ? ["--", "woord1"] : []
      lines.append(verb + last + (0..<vorm.hoogstensArgumenten + (last.isEmpty ? 1 : 0)).map { "woord\($0 + 1)" })
    }
    if vorm.naam.isEmpty { lines.append(["-"]) }
    lines.append((vorm.naam.isEmpty ? [] : enough) + ["--onbekende-optie"])
    lines.append((vorm.naam.isEmpty ? [] : enough) + ["--help=ja"])
    for option in vorm.opties where option.waarde != nil {
      lines.append((vorm.naam.isEmpty ? [] : enough) + ["--\(option.naam)"])
      // What follows is an option, and no value.
      lines.append((vorm.naam.isEmpty ? [] : enough) + ["--\(option.naam)", "--toegankelijk"])
      if !option.herhaalbaar {
        lines.append((vorm.naam.isEmpty ? [] : enough) + ["--\(option.naam)", "a", "--\(option.naam)=b"])
      }
    }
    return lines
  }

  @Test func everyVerbSaysWhatIsWrongWithItsCommandLine() throws {
    var table = ""
    for vorm in Opdrachten.alle.map(\.vorm) + [Startscherm.vorm] {
      for words in fouten(vorm) {
        table += "leeratelier \(words.joined(separator: " "))\n"
        do throws(Opdrachtfout) {
          _ = try Programma.ontleed(words)
          Issue.record("accepted: \(words)")
        } catch {
          #expect(error.uitgang == .gebruik)
          table += "  \(error.uitgang.rawValue)  \(error.boodschap)\n"
        }
      }
    }
    try Schermproef.vergelijk("opdrachtregel", table)
  }

  @Test(arguments: [
    (
      ["sessies", "x"],
      "De opdracht sessies verwacht verder niets; er staat \u{2018}x\u{2019}. Zie: leeratelier sessies --help\n"
    ),
    (["--versie", "x"], "--versie verwacht verder niets; er staat \u{2018}x\u{2019}. Zie: leeratelier --help\n"),
    (["versie", "x", "y"], "versie verwacht verder niets; er staat \u{2018}x\u{2019}. Zie: leeratelier --help\n"),
    (["help", "sessies", "x"], "help verwacht verder niets; er staat \u{2018}x\u{2019}. Zie: leeratelier --help\n"),
    (["-"], "Leeratelier zonder opdracht verwacht verder niets; er staat \u{2018}-\u{2019}. Zie: leeratelier --help\n"),
    (
      ["--", "x"],
      "Leeratelier zonder opdracht verwacht verder niets; er staat \u{2018}x\u{2019}. Zie: leeratelier --help\n"
    ),
    ([""], "Er is geen opdracht \u{2018}\u{2019}. Zie: leeratelier --help\n"),
    (["\u{1B}[31mX\u{7}"], "Er is geen opdracht \u{2018}[31mX\u{2019}. Zie: leeratelier --help\n"),
    (["--scenarios", "x", "casussen"], "De opdracht hoort voorop: leeratelier casussen --scenarios x\n"),
    (["uitleg", "L\u{1B}]0;t"], "Er is geen uitleg bij \u{2018}L]0;t\u{2019}. Wat er is, noemt: leeratelier uitleg\n"),
  ])
  func theProgramEndsWithTheSentenceAndTheCode(_ words: [String], _ message: String) throws {
    let result = try Leeratelier.draai(words)
    #expect(result.code == 64 && result.uit.isEmpty && result.fout == message)
  }

  @Test(arguments: ["-9223372036854775808", "-1", "0", "1", "9223372036854775807", "breed"])
  func aStrangeWidthIsNoReasonToEnd(_ columns: String) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Leeratelier.draai(
      ["oefen", "jas-voor-de-winter"], archief: folder, invoer: "stop\n", extra: ["COLUMNS": columns])
    #expect(result.code == 0 && result.fout.isEmpty, "\(result.fout)")
  }

  /// Every option that the sources ask for by name is one that some verb declares.
  @Test func noOptionIsAskedForThatNobodyDeclares() throws {
    let declared = Set((Opdrachten.alle.flatMap(\.vorm.kent) + Startscherm.vorm.kent).map(\.naam))
    let folder = Leeratelier.map.appending(path: "Sources/Leeratelier")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String])
    var asked = 0
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for found in text.matches(of: #/\.(?:heeft|waarde|alle|keuze|getal)\("([a-z-]+)"/#) {
        #expect(declared.contains(String(found.1)), "\(file): --\(found.1)")
        asked += 1
      }
    }
    #expect(asked > 60)
  }

  #if DEBUG
    /// And a verb that asks for what it does not declare itself stops at once, so that any test that runs it fails.
    @Test func askingForAnUndeclaredOptionIsAMistakeOfOurs() async {
      await #expect(processExitsWith: .failure) {
        let vorm = Opdrachtvorm(naam: "proef", kort: "", argumenten: "", uitleg: "", opties: [], voorbeeld: "")
        _ = try Argumenten([], voor: vorm).heeft("json")
      }
    }
  #endif
}
