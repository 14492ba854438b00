import Foundation
import Opname
import SimEngine
import Testing
import Tekst

@testable import Leeratelier

@Suite struct HandleidingTests {
  private let pagina: String

  init() throws {
    let result = try Leeratelier.draai(["handleiding"])
    #expect(result.code == 0)
    pagina = result.uit
  }

  /// The page as plain words: escapes taken back, one string per part between requests.
  private var woorden: [String] {
    pagina.replacing("\\-", with: "-").replacing("\\e", with: "\\").replacing("\\&", with: "")
      .split(separator: "\n").map(String.init)
  }

  @Test func hasEveryVerbThatIsShownWithItsArgumentsAndExplanation() {
    let lines = woorden
    for vorm in Opdrachten.alle.map(\.vorm) {
      let head = ".B \(vorm.naam)" + (vorm.argumenten.isEmpty ? "" : " \\fI\(vorm.argumenten)\\fR")
      #expect(lines.contains(head) == !vorm.verborgen, "\(vorm.naam)")
      guard !vorm.verborgen else { continue }
      #expect(lines.contains(".B \(vorm.voorbeeld)"), "\(vorm.naam)")
      for part in vorm.uitleg.split(separator: "\n\n") { #expect(lines.contains(String(part)), "\(vorm.naam)") }
    }
  }

  @Test func hasEveryOptionOfEveryVerb() {
    let lines = woorden
    var missing: [String] = []
    for vorm in Opdrachten.alle.map(\.vorm) where !vorm.verborgen {
      let begin = lines.firstIndex { $0 == ".B \(vorm.naam)" || $0.hasPrefix(".B \(vorm.naam) ") } ?? lines.endIndex
      let rest = lines[begin...].prefix { $0 != "Voorbeeld:" }
      for option in vorm.opties {
        let head = ".B --\(option.naam)" + (option.waarde.map { " \\fI\($0)\\fR" } ?? "")
        if !rest.contains(head) || !rest.contains(option.uitleg) { missing.append("\(vorm.naam) --\(option.naam)") }
      }
    }
    for option in Opdrachtvorm.overal where !lines.contains(option.uitleg) { missing.append("--\(option.naam)") }
    #expect(missing == [])
  }

  /// What the program reads of the environment is told, here and on the map.
  @Test func tellsEveryVariableThatIsRead() throws {
    let folder = Leeratelier.map.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String])
    let told = Set(Handleiding.omgeving.flatMap { $0.naam.components(separatedBy: ", ") })
    // Of the system rather than of this program.
    let ordinary: Set = ["TERM", "HOME", "LC_ALL", "LC_CTYPE", "LANG"]
    var read: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for found in text.matches(of: #/(?:variabele|gezet)\("([A-Z_]+)"\)/#) { read.insert(String(found.1)) }
    }
    #expect(read.subtracting(ordinary) == told)
    let kaart = try String(contentsOf: Leeratelier.map.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    for name in told { #expect(kaart.contains(name)) }
  }

  @Test func hasEveryExitCode() {
    for code in Uitgang.allCases {
      #expect(woorden.contains(".B \(code.rawValue)") && woorden.contains(code.betekenis))
    }
  }

  @Test(arguments: [(".punt", "\\&.punt"), ("'aanhaling", "\\&'aanhaling"), ("a\\b-c\nd", "a\\eb\\-c d")])
  func aTextIsShownAsItIs(_ text: String, _ roff: String) {
    #expect(Handleiding.tekst(text) == roff)
  }
}

@Suite struct UitgaveTests {
  @Test(arguments: ["--versie", "--version", "versie"])
  func namesVersionCommitRecordsAndRules(_ word: String) throws {
    let text = try Leeratelier.draai([word]).uit
    #expect(text.hasPrefix("leeratelier \(Uitgave.versie)\ncommit  "))
    #expect(text.contains("recordversie \(Vastlegging.versie)\n"))
    for rules in [Scoreregels.versie, AdviesJudge.versie, Vastlegging.motorversie] { #expect(text.contains(rules)) }
  }

  @Test(arguments: [
    (["commit=abc", "datum=2026-11-27", "gewijzigd=nee"], "abc (2026-11-27)"),
    (["commit=abc", "gewijzigd=ja"], "abc, met wijzigingen die niet vastgelegd zijn"), (["commit="], nil),
  ])
  func tellsWhatIsInTheFile(_ lines: [String], _ expected: String?) {
    #expect(Uitgave.commit(["versie=\(Uitgave.versie)"] + lines) == expected)
    // Another version than this program: not its file.
    #expect(Uitgave.commit(["versie=0.0"] + lines) == nil)
  }

  @Test func aFileOlderThanTheProgramBesideItSaysNothing() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (program, file) = (folder.appending(path: "leeratelier"), folder.appending(path: "uitgave"))
    func put(_ url: URL, _ text: String, _ time: Double) throws {
      try Data(text.utf8).write(to: url)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: time)], ofItemAtPath: url.path)
    }
    let text = "versie=\(Uitgave.versie)\ncommit=abc\n"
    try put(program, "", 1000)
    #expect(Uitgave.van(program.path).commit == nil)
    try put(file, text, 1000)
    #expect(Uitgave.van(program.path).commit == "abc")
    try put(file, text, 999)
    #expect(Uitgave.van(program.path).commit == nil)
  }

  @Test func theChangesBeginWithThisVersion() throws {
    let text = try String(contentsOf: Leeratelier.map.appending(path: "CHANGELOG.md"), encoding: .utf8)
    let head = try #require(text.split(separator: "\n").first { $0.hasPrefix("## ") })
    #expect(head == "## \(Uitgave.versie)" || head.hasPrefix("## \(Uitgave.versie) ("))
  }
}
