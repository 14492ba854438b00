import Foundation
import Testing

@testable import Scenario

/// How much the check finds in sentences that somebody wrote and labelled without sight of its rules.
///
/// The rules were made with the half of which the ids start with `a`; of the other half only these figures were looked at.
struct AnonimiteitMetingTests {
  struct Zin: Decodable {
    let id: String
    let tekst: String
    let soorten: [String]
  }

  /// How often a kind was found where it is, found where it is not, and missed.
  struct Telling: Equatable, CustomStringConvertible {
    var goed = 0
    var vals = 0
    var gemist = 0

    var description: String { "goed \(goed), vals \(vals), gemist \(gemist)" }
    var precisie: Double { goed + vals == 0 ? 1 : Double(goed) / Double(goed + vals) }
    var volledigheid: Double { goed + gemist == 0 ? 1 : Double(goed) / Double(goed + gemist) }

    static func + (a: Self, b: Self) -> Self {
      Self(goed: a.goed + b.goed, vals: a.vals + b.vals, gemist: a.gemist + b.gemist)
    }
  }

  static func naam(_ soort: Persoonsgegeven) -> String {
    switch soort {
    case .telefoonnummer: "telefoon"
    case .emailadres: "email"
    case .procesverbaal: "pv"
    default: soort.rawValue
    }
  }

  static func zinnen(_ helft: String) throws -> [Zin] {
    let lines = try Sample.text("anoniem.jsonl").split(separator: "\n")
    let all = try lines.map { try JSONDecoder().decode(Zin.self, from: Data($0.utf8)) }
    return all.filter { $0.id.hasPrefix(helft) }
  }

  static func tel(_ helft: String) throws -> [String: Telling] {
    var counts: [String: Telling] = [:]
    for zin in try zinnen(helft) {
      let wanted = Set(zin.soorten)
      let found = Set(try vondsten(zin.tekst).map { naam($0.soort) })
      for soort in wanted.intersection(found) { counts[soort, default: Telling()].goed += 1 }
      for soort in found.subtracting(wanted) { counts[soort, default: Telling()].vals += 1 }
      for soort in wanted.subtracting(found) { counts[soort, default: Telling()].gemist += 1 }
    }
    return counts
  }

  static func vondsten(_ tekst: String) throws -> [Vondst] {
    let json = String(decoding: try JSONEncoder().encode([tekst]), as: UTF8.self)
    return try AnonimiteitTests.file(json)
  }

  /// What each kind reaches: at most so many false alarms and so many missed.
  ///
  /// Nobody may make these numbers larger.
  static let plafonds: [String: [String: (vals: Int, gemist: Int)]] = [
    "a": ["email": (0, 2)],
    "b": [
      "bsn": (1, 0), "telefoon": (1, 1), "email": (0, 1), "straat": (1, 2), "parketnummer": (0, 2), "document": (0, 1),
      "geboortedatum": (0, 1), "naam": (2, 1),
    ],
  ]

  @Test(arguments: ["a", "b"])
  func reachesItsFiguresPerKind(_ helft: String) throws {
    let counts = try Self.tel(helft)
    #expect(try Self.zinnen(helft).count == (helft == "a" ? 236 : 257))
    for soort in Persoonsgegeven.allCases.map(Self.naam) {
      let count = try #require(counts[soort], "\(soort) does not occur in \(helft)")
      let most = Self.plafonds[helft]?[soort] ?? (0, 0)
      #expect(count.goed + count.gemist >= 12, "\(soort) in \(helft): too few to measure by: \(count)")
      #expect(count.vals <= most.vals && count.gemist <= most.gemist, "\(soort) in \(helft): \(count)")
    }
  }

  /// The aims: 0.95 for numbers and codes, 0.85 for names and streets, in both halves.
  @Test(arguments: ["a", "b"])
  func reachesItsAims(_ helft: String) throws {
    let counts = try Self.tel(helft)
    let loose: Set<String> = ["naam", "straat"]
    let codes = counts.filter { !loose.contains($0.key) }.values.reduce(Telling(), +)
    #expect(codes.precisie >= 0.95 && codes.volledigheid >= 0.95, "\(helft): \(codes)")
    let words = counts.filter { loose.contains($0.key) }.values.reduce(Telling(), +)
    #expect(words.precisie >= 0.85 && words.volledigheid >= 0.85, "\(helft): \(words)")
  }
}
