import Foundation
import Proefhulp
import Testing

/// The map is true: what ARCHITECTURE.md names is there, and 'What you touch' names every place that the compiler will.
@Suite struct ArchitectuurTests {
  private static let map = Meegeleverd.wortel
  private static let kaart = try? String(contentsOfFile: map + "/ARCHITECTURE.md", encoding: .utf8)

  /// The Swift files of the program, by their path from the root.
  private static let bronnen: [String: String] = {
    var found: [String: String] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: map + "/Sources") ?? .init()
    where path.hasSuffix(".swift") {
      found["Sources/" + path] = try? String(contentsOfFile: "\(map)/Sources/\(path)", encoding: .utf8)
    }
    return found
  }()

  private func rij(_ begin: String) throws -> String {
    let text = try #require(ArchitectuurTests.kaart)
    return try #require(text.split(separator: "\n").first { $0.hasPrefix("| a **\(begin)**") }.map(String.init))
  }

  /// Whether a row names a file: by its name, or by the type in it.
  private func noemt(_ row: String, _ path: String) -> Bool {
    let name = path.split(separator: "/").last.map { String($0.dropLast(".swift".count)) } ?? path
    return row.contains("`\(name)`") || row.contains("`\(name).swift`") || row.contains("/\(name)")
  }

  /// Two cases that have nothing to do with each other stand together only where every case must: there the compiler will
  /// stop whoever adds one.
  @Test(arguments: [
    ("handeling", "afwijzenMetVerwijzing", "stoelOverdragen"), ("gebeurtenis", "wachtenVoorbij", "loketDicht"),
    ("koppelvlak of a region", "verrijktAdvies", "planOpTafel"), ("rol", "gehandicaptenzorg", "dji"),
  ])
  func theRowNamesEveryFileWhereACaseMustBeAdded(_ what: String, _ one: String, _ other: String) throws {
    let row = try rij(what)
    let files = ArchitectuurTests.bronnen.filter { file in
      let words = Set(file.value.split { !$0.isLetter && !$0.isNumber }.map(String.init))
      return words.contains(one) && words.contains(other)
    }.keys
    #expect(!files.isEmpty)
    let missing = files.filter { !noemt(row, $0) }.sorted()
    #expect(missing == [], "'What you touch' does not name these for a \(what)")
  }

  @Test func everyFileThatIsNamedIsThere() throws {
    let text = try #require(ArchitectuurTests.kaart)
    let files = Set(ArchitectuurTests.bronnen.keys.compactMap { $0.split(separator: "/").last.map(String.init) })
    var named = 0
    for part in text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter({ $0.offset % 2 == 1 })
    {
      let word = part.element.split(separator: " ").first.map(String.init) ?? ""
      guard word.hasSuffix(".swift"), !word.contains("*") else { continue }
      named += 1
      let name = word.split(separator: "/").last.map(String.init) ?? word
      #expect(files.contains(name), "\(word) is named in ARCHITECTURE.md and is not there")
    }
    #expect(named > 30)
  }
}
