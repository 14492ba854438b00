import Foundation
import Opname
import Proefhulp
import SQLite
import Testing

/// What is kept beside the archive is never a source: whatever is wrong with it is as if it were not there.
@Suite struct AfgeleidTests {
  private let map: Testmap

  init() throws {
    map = try Testmap()
    _ = try Archief(pad: map.archief)
  }

  private var pad: String { map.archief + Afgeleid.achtervoegsel }
  private static let regels: [[UInt8]: String] = [[1, 2]: "een\tregel", [3]: "", [255, 0]: "é"]

  private func gevuld() throws {
    try #require(Afgeleid(naast: map.archief, versie: "v1")).vervang(AfgeleidTests.regels)
  }

  @Test func givesBackWhatWasKeptInPlaceOfWhatWasThere() throws {
    try gevuld()
    let kept = try #require(Afgeleid(naast: map.archief, versie: "v1"))
    #expect(kept.regels() == AfgeleidTests.regels)
    kept.vervang([[9]: "alleen dit"])
    #expect(try #require(Afgeleid(naast: map.archief, versie: "v1")).regels() == [[9]: "alleen dit"])
    #expect(try FileManager.default.attributesOfItem(atPath: pad)[.posixPermissions] as? Int == 0o600)
  }

  @Test func anotherVersionBeginsAnew() throws {
    try gevuld()
    #expect(try #require(Afgeleid(naast: map.archief, versie: "v2")).regels().isEmpty)
    #expect(try #require(Afgeleid(naast: map.archief, versie: "v1")).regels().isEmpty)
  }

  @Test func aLineThatChangedIsNotThere() throws {
    try gevuld()
    try Database(pad: pad).execute("UPDATE regel SET inhoud = 'anders' WHERE sleutel = x'0102'")
    let left = try #require(Afgeleid(naast: map.archief, versie: "v1")).regels()
    #expect(left == AfgeleidTests.regels.filter { $0.key != [1, 2] })
    // Also when it is the line of another session.
    try Database(pad: pad).execute("UPDATE regel SET sleutel = x'04' WHERE sleutel = x'03'")
    #expect(try #require(Afgeleid(naast: map.archief, versie: "v1")).regels().count == 1)
  }

  @Test(arguments: ["", "zomaar tekst", String(repeating: "x", count: 9000)]) func whatIsNoneIsMadeAnew(_ text: String)
    throws
  {
    try Data(text.utf8).write(to: URL(filePath: pad))
    let kept = try #require(Afgeleid(naast: map.archief, versie: "v1"))
    #expect(kept.regels().isEmpty)
    kept.vervang([[1]: "x"])
    #expect(kept.regels() == [[1]: "x"])
  }

  @Test func whereNothingCanBeKeptThereIsNone() throws {
    #expect(Afgeleid(naast: "/proc/nergens/archief.sqlite", versie: "v1") == nil)
    try FileManager.default.createSymbolicLink(atPath: pad, withDestinationPath: map.pad + "/elders")
    #expect(Afgeleid(naast: map.archief, versie: "v1") == nil)
    #expect(!FileManager.default.fileExists(atPath: map.pad + "/elders"))
  }

  @Test func removingASessionTakesItAlong() throws {
    try gevuld()
    let (opening, bron) = try Meegeleverd.opening("nachtslot")
    let archive = try Archief(pad: map.archief)
    _ = try archive.verwijder([archive.open(opening, bron: bron).code], door: "begeleider")
    #expect(!FileManager.default.fileExists(atPath: pad))
  }
}
