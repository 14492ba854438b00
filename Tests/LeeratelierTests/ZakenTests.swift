import Foundation
import Testing

/// A casus without a zaak, and one with two, played as a user does.
@Suite(.serialized) struct ZakenTests {
  /// A folder with scenarios: those that ship, and the two of the tests.
  private static func scenarios(_ folder: URL) throws -> [String: String] {
    let own = folder.appending(path: "scenarios")
    try FileManager.default.createDirectory(at: own.appending(path: "casussen"), withIntermediateDirectories: true)
    let shipped = Leeratelier.map.appending(path: "scenarios")
    try FileManager.default.copyItem(
      at: shipped.appending(path: "regioprofielen"), to: own.appending(path: "regioprofielen"))
    for name in ["zonder-zaak", "wederzijds"] {
      try FileManager.default.copyItem(
        at: Leeratelier.map.appending(path: "Tests/Proefhulp/Casussen/\(name).json"),
        to: own.appending(path: "casussen/\(name).json"))
    }
    return ["LEERATELIER_SCENARIOS": own.path]
  }

  @Test(arguments: [
    (["oefen", "zonder-zaak"], UInt16(80), UInt16(24)), (["duo", "zonder-zaak", "--vorm", "meekijken"], 120, 40),
    (["duo", "wederzijds"], 80, 24),
  ])
  func playsInATerminalToItsScorekaart(_ words: [String], _ columns: UInt16, _ rows: UInt16) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let extra = try Self.scenarios(folder)
    let screen = try PseudoTerminalTests.Scherm(words, folder, kolommen: columns, rijen: rows, extra: extra)
    var player = Proefspeler(zaad: UInt64(columns) + UInt64(words.count), lust: 30)
    var (recent, idle, questions) = ("", 0, 0)
    while questions < 1500, idle < 200 {
      guard let news = screen.lees(25) else { break }
      if news.isEmpty {
        idle += 1
        if let answer = player.antwoord(op: recent, scherm: true) {
          screen.typ(answer)
          (recent, idle) = ("", 0)
          questions += 1
        }
      } else {
        recent += news
      }
    }
    if screen.process.isRunning { screen.process.terminate() }
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 0, "\(recent.suffix(800))")
    #expect(screen.alles.contains("Scorekaart"))
    #expect(try Leeratelier.draai(["sessies"], archief: folder, extra: extra).uit.contains("gesloten"))
    // What is made of it afterwards is made.
    let code = try Leeratelier.code(folder)
    let page = folder.appending(path: "verslag.html").path
    #expect(try Leeratelier.draai(["rapport", code, "--uit", page], archief: folder, extra: extra).code == 0)
    let report = try String(contentsOfFile: page, encoding: .utf8)
    if words[1] == "zonder-zaak" {
      #expect(report.contains("Uitkomst van het weegoverleg") && !report.contains("nog niet ingestroomd"))
    } else {
      #expect(report.contains("Beslissing (de zaak tegen Bram)") && report.contains("Beslissing (de zaak tegen Kees)"))
    }
    for form in ["xapi", "xes", "csv", "json"] {
      #expect(
        try Leeratelier.draai(["exporteer", code, "--als", form], archief: folder, extra: extra).code == 0, "\(form)")
    }
    #expect(try Leeratelier.draai(["monitor"], archief: folder, extra: extra).code == 0)
  }

  /// A room sees the one seat that has anything to do, and nothing of ZSM.
  @Test func aRoomPlaysACasusWithoutAZaakOnOneScreen() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try PseudoTerminalTests.Scherm(
      ["duo", "zonder-zaak", "--vorm", "plenair"], folder, kolommen: 100, rijen: 30,
      extra: try Self.scenarios(folder))
    for _ in 0..<3 where !screen.alles.contains("De zaal kiest") {
      try #require(screen.wacht(op: "Enter", "De zaal kiest"))
      screen.typ("\r")
    }
    try #require(screen.alles.contains("De zaal kiest") || screen.wacht(op: "De zaal kiest"))
    #expect(!screen.alles.contains("nog niet in beeld") && !screen.alles.contains("niet op ZSM"))
    screen.typ("stop\r")
    try #require(screen.wacht(op: "\u{1B}[?1049l"))
    screen.process.waitUntilExit()
  }

  @Test(arguments: [
    (["duo", "zonder-zaak"], "één stoel te weinig"), (["duo", "zonder-zaak", "--open"], "één stoel te weinig"),
    (["oefen", "zonder-zaak", "--stoel", "zsm"], "op de stoel van ZSM is niets te doen"),
    (["oefen", "zonder-zaak", "--kort"], "Laat --kort weg"),
    (["atelier", "nieuw", "zaal", "--casus", "zonder-zaak"], "Kies --vorm plenair"),
  ])
  func saysWhatElseCanBeDoneWhereThereIsNoSeat(_ words: [String], _ said: String) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Leeratelier.draai(words, archief: folder, extra: try Self.scenarios(folder))
    #expect(outcome.code == 64)
    #expect((outcome.uit + outcome.fout).contains(said), "\(outcome)")
    // Nothing was opened.
    #expect(try Leeratelier.draai(["sessies"], archief: folder).uit.contains("zonder-zaak") == false)
  }

  @Test(arguments: ["zonder-zaak", "wederzijds"]) func theToolsOfAnAuthorKnowIt(_ name: String) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let extra = try Self.scenarios(folder)
    for words in [
      ["casus", name, "--trainer"], ["casus", "kaart", name], ["casus", "sleutel", name], ["casus", "tabel", name],
      ["casus", "statistiek", name, "--keren", "4"], ["doorloop", name, "--keren", "6"],
    ] {
      let outcome = try Leeratelier.draai(words, archief: folder, extra: extra)
      #expect(outcome.code == 0 && !outcome.uit.isEmpty, "\(words): \(outcome)")
    }
    // Out to a sheet and back.
    let sheet = folder.appending(path: "stukken.csv")
    try Data(Leeratelier.draai(["casus", "tabel", name], extra: extra).uit.utf8).write(to: sheet)
    let back = try Leeratelier.draai(["casus", "uit", sheet.path], extra: extra)
    #expect(back.code == 0 && back.uit.contains("\"beslissingen\""), "\(back)")
    let trainer = try Leeratelier.draai(["casus", name, "--trainer"], extra: extra).uit
    #expect(trainer.contains(name == "zonder-zaak" ? "Er is geen strafzaak" : "de zaak tegen Kees"))
  }

  @Test func convertsAFormatOneFileAndKeepsEverythingElse() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let old = Leeratelier.map.appending(path: "Tests/ScenarioTests/Fixtures/voorbeeld.json")
    let new = folder.appending(path: "nieuw.json")
    #expect(try Leeratelier.draai(["casus", "omzetten", old.path, "--uit", new.path]).code == 0)
    let text = try String(contentsOf: old, encoding: .utf8)
    #expect(
      try String(contentsOf: new, encoding: .utf8)
        == text.replacingOccurrences(of: "\"formaat\": 1", with: "\"formaat\": 2"))
    #expect(try Leeratelier.draai(["casus", "omzetten", new.path]).code == 64)
    #expect(try Leeratelier.draai(["casus", "omzetten", old.path, "--uit", new.path]).code == 73)
    try Data("{".utf8).write(to: new)
    #expect(try Leeratelier.draai(["casus", "omzetten", new.path]).code == 65)
  }
}
