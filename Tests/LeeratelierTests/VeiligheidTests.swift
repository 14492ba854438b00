import Foundation
import Testing

/// What the documents promise, they promise with a test: every test that is named is there, and every promise names one.
@Suite struct VeiligheidTests {
  /// The sources of all tests, by the name of their suite.
  private static func suites() throws -> [String: String] {
    let folder = Leeratelier.map.appending(path: "Tests")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String])
    var found: [String: String] = [:]
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for suite in text.matches(of: /(?:struct|class|enum|extension) (\w+Tests)\b/) {
        found[String(suite.1), default: ""] += text
      }
    }
    return found
  }

  @Test(arguments: ["veiligheid.md", "anonimiteit.md", "sanitizers.md", "opname.md", "dpia.md", "mutanten.md"])
  func everyTestThatIsNamedIsThere(_ document: String) throws {
    let text = try String(contentsOf: Leeratelier.map.appending(path: "docs/\(document)"), encoding: .utf8)
    let suites = try Self.suites()
    let all = suites.values.joined()
    for span in text.matches(of: /`([^`\n]+)`/) {
      let words = String(span.1)
      if let named = words.wholeMatch(of: /(?:\w+ )?(\w+Tests)(?:\.(\w+))?/) {
        let suite = suites[String(named.1)]
        // A target of tests is a folder.
        let isTarget = FileManager.default.fileExists(atPath: Leeratelier.map.appending(path: "Tests/\(named.1)").path)
        #expect(suite != nil || isTarget, "\(document): there is no \(named.1)")
        if let test = named.2 { #expect(suite?.contains("func \(test)(") == true, "\(document): there is no \(words)") }
      } else if words.wholeMatch(of: /[a-z]+(?:[A-Z][a-z]*){2,}/) != nil {
        // A test of the suite that was named before it.
        #expect(all.contains("func \(words)("), "\(document): there is no \(words)")
      }
    }
  }

  /// In a table of promises each row ends with what shows it.
  @Test func everyPromiseNamesATest() throws {
    let text = try String(contentsOf: Leeratelier.map.appending(path: "docs/veiligheid.md"), encoding: .utf8)
    var (inTable, promises) = (false, 0)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        inTable = false
        continue
      }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      if cells.last == "toets" {
        inTable = true
      } else if inTable, cells.first?.hasPrefix("---") == false {
        promises += 1
        #expect(cells.last?.firstMatch(of: /`\w*\.?\w+`/) != nil && cells.count == 2, "\(line)")
      }
    }
    #expect(promises > 30)
    // And what is told in running text names its tests, too.
    for part in text.components(separatedBy: "\n## ").dropFirst() where !part.hasPrefix("Wat ") {
      #expect(part.contains("Tests"), "\(part.prefix(60))")
    }
  }
}
