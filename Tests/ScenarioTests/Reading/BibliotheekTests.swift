import Foundation
import Testing

@testable import Scenario

struct BibliotheekTests {
  /// A library in a folder of its own, taken away afterwards.
  static func with(_ files: [String: String], _ body: (Bibliotheek) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bibliotheek-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try body(Bibliotheek(map: folder.path))
  }

  @Test func listsTitlesFromTheHeadOfBrokenFilesToo() throws {
    try Self.with([
      "casussen/b.json": "{ \"formaat\": 1, \"titel\": \"Tweede\", \"thema\": \"jeugd\", \"speeltijd\": 20, kapot",
      "casussen/a.json": try Sample.text("voorbeeld.json"), "casussen/a.verloop.json": "{}", "casussen/.a.json": "{}",
      "casussen/leeg.json": "", "casussen/lees-mij.txt": "", "regioprofielen/neutraal.json": "{}",
    ]) { library in
      #expect(library.casusIds == ["a", "b", "leeg"])
      #expect(library.regioIds == ["neutraal"])
      #expect(library.titels.map(\.titel) == ["De deur op het nachtslot", "Tweede", "leeg"])
      #expect(library.titels.map(\.speeltijd) == [40, 20, nil])
      #expect(library.titels.map(\.thema) == ["huiselijk geweld", "jeugd", ""])
    }
  }

  @Test func readsCasusRegionAndRunsOnChoice() throws {
    try Self.with([
      "casussen/nachtslot.json": try Sample.text("voorbeeld.json"),
      "casussen/nachtslot.verloop.json": SchemaTests.verloop,
      "regioprofielen/neutraal.json": try Sample.text("regio.json"),
    ]) { library in
      #expect(library.casus("nachtslot").waarde?.titel == "De deur op het nachtslot")
      #expect(library.regio("neutraal").waarde?.huis == "veiligheidshuis")
      #expect(library.verlopen("nachtslot").waarde?.count == 1)
      #expect(library.controleer().flatMap(\.diagnostics) == [])
      #expect(library.controleer().count == 3)
    }
  }

  @Test func reportsAnUnknownRegionAndWhatRunsNameWrongly() throws {
    let verloop = SchemaTests.verloop.replacingOccurrences(
      of: "\"systeem\": \"GCOS\"", with: "\"systeem\": \"GCOS\", \"beslissing\": \"dagvaarden-toezigt\"")
    try Self.with([
      "casussen/nachtslot.json": try Sample.casus([("\"regio\": \"neutraal\"", "\"regio\": \"neutral\"")]),
      "casussen/nachtslot.verloop.json": verloop.replacingOccurrences(
        of: "\"casus\": \"nachtslot\"", with: "\"casus\": \"nachtsloot\""),
      "regioprofielen/neutraal.json": try Sample.text("regio.json"),
    ]) { library in
      let found = library.controleer().flatMap(\.diagnostics)
      #expect(found.map(\.code) == [.nietTeLezen, .verwijzingNaarNiets, .verwijzingNaarNiets])
      #expect(
        found.map(\.hint) == ["schrijf \"neutraal\"", "schrijf \"nachtslot\"", "schrijf \"dagvaarden-toezicht\""])
    }
  }

  @Test(arguments: ["/bestaat/niet.json", "/dev/zero", "/tmp", ""])
  func reportsWhatCannotBeRead(_ path: String) {
    #expect(Bibliotheek.controleer(pad: path).diagnostics.map(\.code) == [.nietTeLezen])
  }

  @Test func refusesALargeFileAfterItsFirstPart() throws {
    try Self.with(["casussen/groot.json": String(repeating: "[", count: 3 << 20)]) { library in
      #expect(library.casus("groot").diagnostics.map(\.code) == [.bestandTeGroot])
      #expect(library.titels.map(\.titel) == ["groot"])
    }
  }

  @Test func findsNothingInAFolderThatIsNotThere() {
    let library = Bibliotheek(map: "/bestaat/niet")
    #expect(library.casusIds.isEmpty && library.titels.isEmpty && library.controleer().isEmpty)
  }

  @Test(arguments: [
    ("x/casussen/a.json", Bibliotheek.Soort.casus(id: "a")), ("a.json", .casus(id: "a")), ("a", .casus(id: "a")),
    ("regioprofielen/r.json", .regioprofiel(id: "r")), ("./casussen/a.verloop.json", .verloop),
    ("signalen/s.json", .signaalreeks(id: "s")), ("methoden/m.json", .methode(id: "m")),
    ("leergangen/l.json", .leergang(id: "l")),
    ("/elders/signalen/s", .signaalreeks(id: "s")),
  ])
  func knowsAFileByItsNameAndFolder(_ path: String, _ kind: Bibliotheek.Soort) {
    #expect(Bibliotheek.soort(pad: path) == kind)
  }

  /// What ships is without errors, so that a trainer never starts with one.
  @Test func shippedScenariosHaveNoErrors() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let library = Bibliotheek(map: folder.appendingPathComponent("scenarios").path)
    #expect(library.casusIds.count >= 6)
    #expect(library.regioIds.count >= 5)
    for file in library.controleer() {
      let errors = file.diagnostics.filter { $0.ernst == .fout }
      #expect(DiagnosticFormatter.tekst(errors, in: file.source) == [])
    }
  }
}
