import Foundation
import Scenario
import Testing

/// The sample files that examples change, and what an example becomes when it is put in its place.
enum Sample {
  static func text(_ name: String, file: String = #filePath) throws -> String {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: folder.appendingPathComponent("Fixtures/\(name)"), encoding: .utf8)
  }

  /// A sample casus that names its zaken: two of two suspects, or none.
  static func zaken(_ name: String, file: String = #filePath) throws -> String {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: tests.appendingPathComponent("Proefhulp/Casussen/\(name).json"), encoding: .utf8)
  }

  /// The sample casus with pieces replaced; each piece must be there.
  static func casus(_ changes: [(van: String, naar: String)]) throws -> String {
    var text = try text("voorbeeld.json")
    for change in changes {
      try #require(text.contains(change.van), "het voorbeeld heeft \(change.van)")
      text = text.replacingOccurrences(of: change.van, with: change.naar)
    }
    return text
  }

  /// The findings on a casus.
  static func findings(_ text: String, id: String = "voorbeeld") -> [Diagnostic] {
    CasusReader.lees(SourceText(bestand: "voorbeeld.json", tekst: text), id: id).diagnostics
  }
}
