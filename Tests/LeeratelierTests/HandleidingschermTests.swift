import Foundation
import Testing

/// The screens in the handleidingen are those of the program: each comes from a whole screen that `SchermTests` holds.
///
/// A line `<!-- scherm NAAM MAAT -->` is followed by a block with that screen. Write them anew with:
///
///     LEERATELIER_HANDLEIDING=schrijf swift test --disable-xctest --filter HandleidingschermTests
struct HandleidingschermTests {
  private static let docs = Leeratelier.map.appending(path: "docs")
  private static let handleidingen = [
    "handleiding-trainer.md", "handleiding-deelnemer.md", "handleiding-begeleider.md",
  ]

  /// One window of a file in `Schermen`.
  private static func scherm(_ name: String, _ size: String) throws -> [String] {
    let path = Leeratelier.map.appending(path: "Tests/LeeratelierTests/Schermen/\(name).txt")
    let lines = try String(contentsOf: path, encoding: .utf8).components(separatedBy: "\n")
    let begin = try #require(lines.firstIndex { $0.hasPrefix("======== \(size)") }, "\(name) has no \(size)")
    return Array(lines[(begin + 1)...].prefix { !$0.hasPrefix("========") })
  }

  private static func vernieuwd(_ text: String) throws -> String {
    var result: [String] = []
    var rest = text.components(separatedBy: "\n")[...]
    while let line = rest.popFirst() {
      result.append(line)
      guard line.hasPrefix("<!-- scherm "), line.hasSuffix(" -->") else { continue }
      let words = line.dropFirst(12).dropLast(4).split(separator: " ").map(String.init)
      try #require(words.count == 2, "\(line)")
      // The block that stands there makes way.
      if rest.first == "" { rest.removeFirst() }
      if rest.first == "```text" {
        rest = rest.dropFirst().drop { $0 != "```" }.dropFirst()
        if rest.first == "" { rest.removeFirst() }
      }
      result += ["", "```text"] + (try scherm(words[0], words[1])) + ["```", ""]
    }
    return result.joined(separator: "\n")
  }

  @Test(arguments: handleidingen) func theScreensAreThoseOfTheProgram(_ name: String) throws {
    let path = Self.docs.appending(path: name)
    let text = try String(contentsOf: path, encoding: .utf8)
    let fresh = try Self.vernieuwd(text)
    if ProcessInfo.processInfo.environment["LEERATELIER_HANDLEIDING"] == "schrijf" {
      try Data(fresh.utf8).write(to: path)
    }
    #expect(try String(contentsOf: path, encoding: .utf8) == fresh)
  }

  /// What a handleiding tells somebody to type is a verb that exists.
  @Test(arguments: handleidingen + ["atelier.md", "terugkijken.md"])
  func everyVerbThatIsNamedExists(_ name: String) throws {
    let text = try String(contentsOf: Self.docs.appending(path: name), encoding: .utf8)
    let help = try Leeratelier.draai(["--help"]).uit
    let named = text.components(separatedBy: "`leeratelier ").dropFirst().map { $0.prefix { $0.isLetter } }
    for verb in Set(named.map(String.init)) where !verb.isEmpty && verb != "aansluiten" {
      #expect(help.contains("  \(verb)"), "\(name) names \(verb)")
    }
  }
}
