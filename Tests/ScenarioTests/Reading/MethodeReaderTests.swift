import Foundation
import Testing

@testable import Scenario

/// Methods of reflection: what a file says, and what is wrong with it.
struct MethodeReaderTests {
  /// A method of steps with an id, a kind, and minutes in the short form.
  static func methode(_ steps: [(id: String, soort: String, kort: Int)]) -> String {
    let list = steps.map {
      "{ \"id\": \"\($0.id)\", \"titel\": \"T\", \"soort\": \"\($0.soort)\", \"minuten\": 9, \"kort\": \($0.kort), \"wie\": \"ieder\", "
        + "\"opdracht\": \"O\", \"niet\": \"N\" }"
    }
    return
      "{ \"formaat\": 1, \"titel\": \"T\", \"toelichting\": \"U\", \"stappen\": [ \(list.joined(separator: ", ")) ] }"
  }

  private static func codes(_ steps: [(id: String, soort: String, kort: Int)]) -> [DiagnosticCode] {
    MethodeReader.lees(SourceText(bestand: "m.json", tekst: methode(steps)), id: "m").diagnostics.map(\.code)
  }

  private static let eind: [(id: String, soort: String, kort: Int)] = [("v", "voornemens", 6), ("l", "leervragen", 6)]

  @Test func readsWhatAStepHas() throws {
    let text = Self.methode([("o", "open_ronde", 8)] + Self.eind)
    let read = MethodeReader.lees(SourceText(bestand: "m.json", tekst: text), id: "m")
    let stap = try #require(read.waarde?.stappen.first)
    #expect(stap.soort == .openRonde && stap.minuten == 9 && stap.kort == 8 && stap.wie == "ieder" && stap.niet == "N")
  }

  @Test(arguments: ["fragment", "wie_wist_wat"]) func theOwnStoryComesBeforeTheRecording(_ kind: String) {
    #expect(Self.codes([("o", "open_ronde", 4), ("f", kind, 4)] + Self.eind) == [])
    #expect(Self.codes([("f", kind, 4), ("o", "open_ronde", 4)] + Self.eind) == [.fragmentVoorOpenRonde])
    #expect(Self.codes([("f", kind, 8)] + Self.eind) == [.fragmentVoorOpenRonde])
    #expect(
      Self.codes([("o", "open_ronde", 0), ("f", kind, 8)] + Self.eind) == [.fragmentVoorOpenRonde],
      "in the short form, too")
    #expect(Self.codes([("o", "open_ronde", 8), ("f", kind, 0)] + Self.eind) == [])
  }

  @Test func everyoneLeavesWithAnIntentionAndAQuestionGoesSomewhere() {
    #expect(Self.codes([("o", "open_ronde", 10), ("l", "leervragen", 8)]) == [.methodeZonderVoornemen])
    #expect(Self.codes([("o", "open_ronde", 10), ("v", "voornemens", 8)]) == [.methodeZonderVoornemen])
    #expect(
      Self.codes([("o", "open_ronde", 10), ("v", "voornemens", 0), ("l", "leervragen", 8)]) == [.methodeZonderVoornemen]
    )
  }

  @Test(arguments: [(2, true), (3, false), (13, false), (14, true)])
  func theShortFormTakesAboutTwentyMinutes(_ open: Int, _ isWrong: Bool) {
    #expect(Self.codes([("o", "open_ronde", open)] + Self.eind) == (isWrong ? [.korteVormPastNiet] : []))
  }

  @Test func anIdIsThereOnce() {
    #expect(Self.codes([("v", "open_ronde", 8)] + Self.eind) == [.dubbelId])
  }

  @Test func whatShipsForbidsAdviceInTheQuestionRound() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let library = Bibliotheek(map: folder.appendingPathComponent("scenarios").path)
    #expect(library.methodeIds == ["incidentmethode", "vijf-stappen", "wie-wist-wat"])
    for id in library.methodeIds {
      let method = try #require(library.methode(id).waarde)
      #expect(method.stappen.contains { $0.niet?.lowercased().contains("geen advies") == true }, "\(id)")
      #expect(method.verloop(kort: true).reduce(0) { $0 + $1.minuten } == 20)
    }
    #expect(library.methode("vijf-stappen").waarde?.stappen.count == 5)
    #expect(library.methode("wie-wist-wat").waarde?.stappen.first { $0.soort.toontOpname }?.soort == .wieWistWat)
  }
}
