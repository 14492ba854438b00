import Foundation
import Testing

@testable import Scenario

/// Leergangen: what a file says, and what is wrong with it.
struct LeergangReaderTests {
  /// A leergang of parts with an id and a casus; each has a goal of every kind unless others are named.
  static func leergang(
    _ parts: [(id: String, casus: String)], doelen: [String] = ["kennis", "houding", "vaardigheid"],
    verder: String = "{ \"soort\": \"sessies\", \"aantal\": 2 }"
  ) -> String {
    let goals = doelen.map { "{ \"soort\": \"\($0)\", \"tekst\": \"T\" }" }.joined(separator: ", ")
    let list = parts.map {
      "{ \"id\": \"\($0.id)\", \"titel\": \"T\", \"casussen\": [\"\($0.casus)\"], \"leerdoelen\": [\(goals)], "
        + "\"opdracht\": \"O\", \"verder\": [\(verder)] }"
    }
    return
      "{ \"formaat\": 1, \"titel\": \"T\", \"toelichting\": \"U\", \"delen\": [ \(list.joined(separator: ", ")) ] }"
  }

  private static func lees(_ text: String) -> Gelezen<Leergang> {
    LeergangReader.lees(SourceText(bestand: "l.json", tekst: text), id: "l")
  }

  @Test func readsWhatAPartHas() throws {
    let read = Self.lees(Self.leergang([("a", "x")]))
    let part = try #require(read.waarde?.delen.first)
    #expect(read.diagnostics.isEmpty)
    #expect(part.casussen == ["x"] && part.leerdoelen.map(\.soort) == [.kennis, .houding, .vaardigheid])
    #expect(part.verder == [.init(soort: .sessies, aantal: 2)])
  }

  @Test(arguments: ["kennis", "houding", "vaardigheid"]) func everyKindOfGoalIsThere(_ kind: String) {
    let others = ["kennis", "houding", "vaardigheid"].filter { $0 != kind }
    let read = Self.lees(Self.leergang([("a", "x")], doelen: others))
    #expect(read.diagnostics.map(\.code) == [.leerdoelsoortOntbreekt])
    #expect(read.diagnostics.first?.boodschap.contains(kind) == true)
  }

  @Test(arguments: ["gesprek", "voornemen"]) func oneGoesOnAfterASession(_ kind: String) {
    let alone = "{ \"soort\": \"\(kind)\", \"aantal\": 1 }"
    #expect(Self.lees(Self.leergang([("a", "x")], verder: alone)).diagnostics.map(\.code) == [.voorwaardeZonderSessie])
    let both = "{ \"soort\": \"sessies\", \"aantal\": 1 }, \(alone)"
    #expect(Self.lees(Self.leergang([("a", "x")], verder: both)).diagnostics.isEmpty)
  }

  /// A mark is no condition: there is no word for it.
  @Test(arguments: ["cijfer", "score", "voldaan"]) func aGradeIsNoCondition(_ kind: String) {
    let read = Self.lees(Self.leergang([("a", "x")], verder: "{ \"soort\": \"\(kind)\", \"aantal\": 1 }"))
    #expect(read.waarde == nil && !read.diagnostics.isEmpty)
  }

  @Test func aSessionCountsForOnePart() {
    #expect(Self.lees(Self.leergang([("a", "x"), ("b", "x")])).diagnostics.map(\.code) == [.casusVakerInLeergang])
    #expect(Self.lees(Self.leergang([("a", "x"), ("b", "y")])).diagnostics.isEmpty)
    #expect(Self.lees(Self.leergang([("a", "x"), ("a", "y")])).diagnostics.map(\.code) == [.dubbelId])
  }

  @Test func aCasusThatIsNotThereIsNamedWithTheOneThatWasMeant() {
    let read = Self.lees(Self.leergang([("a", "nachtslod")]))
    let found = LeergangCheck.casussen(in: read, van: ["nachtslot", "pleintje"])
    #expect(found.map(\.code) == [.leergangZonderCasus])
    #expect(found.first?.hint?.contains("nachtslot") == true)
    #expect(LeergangCheck.casussen(in: read, van: []).isEmpty, "a file by itself has no casussen to look in")
  }

  @Test func threeShipWithEveryCasusThere() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let library = Bibliotheek(map: folder.appendingPathComponent("scenarios").path)
    #expect(library.leergangIds == ["advies", "logica-van-de-ander", "triage"])
    for id in library.leergangIds {
      let read = library.leergang(id)
      #expect(read.diagnostics.isEmpty, "\(id): \(read.diagnostics.map(\.boodschap))")
      #expect(read.waarde?.delen.count == 3)
    }
  }
}
