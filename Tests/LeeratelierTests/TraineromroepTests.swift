import Foundation
import Opname
import Scenario
import SimEngine
import Testing

/// What the trainer says and does while somebody sits at a seat: there at once, and nothing that is typed is lost.
@Suite(.serialized) struct TraineromroepTests {
  private let map: URL

  init() throws { map = try Leeratelier.werkmap() }

  /// Does something in the one session of the archive, as the screen of the trainer does.
  private func trainer(_ besluit: (Sessie) throws(Weigering) -> [Gebeurtenis]) throws {
    let archive = try Archief(pad: map.appending(path: "archief/archief.sqlite").path)
    var recording = try archive.lees(try #require(archive.sessies().first).code)
    var state = recording.sessie
    _ = try archive.verricht(&recording, sessie: &state, besluit)
  }

  private func begin(_ extra: [String: String] = [:]) throws -> PseudoTerminalTests.Scherm {
    let screen = try PseudoTerminalTests.Scherm(
      ["oefen", "fiets-in-de-gang"], map, kolommen: 80, rijen: 24, extra: extra)
    while !screen.alles.contains("voor uitleg):") {
      try #require(screen.wacht(op: "te beginnen:", "vervolg:", "voor verder:", "voor uitleg):"))
      if !screen.alles.contains("voor uitleg):") { screen.typ("\r") }
    }
    return screen
  }

  @Test func wordsStandThereAtOnceAndAPauseKeepsWhatIsTyped() throws {
    defer { try? FileManager.default.removeItem(at: map) }
    let screen = try begin()
    screen.typ("wach")
    try #require(screen.wacht(op: "wach"))
    try trainer { now throws(Weigering) in try now.hint("Kijk ook naar de buren.", stoelen: [.zsm]) }
    #expect(screen.wacht(op: "Van de trainer: \u{2018}Kijk ook naar de buren.\u{2019}"), "\(screen.alles.suffix(600))")
    // What was half typed still stands there.
    screen.typ("ten\u{15}")
    // To the other seat: nothing is said here.
    try trainer { now throws(Weigering) in try now.hint("Alleen voor het huis.", stoelen: [.veiligheidshuis]) }
    screen.typ("1\r")
    try #require(screen.wacht(op: "Klaar: Ctrl-D"))
    screen.typ("Rust voor de moeder")
    try #require(screen.wacht(op: "4 woorden"))
    try trainer { now throws(Weigering) in try now.pauzeer() }
    #expect(screen.wacht(op: "De trainer heeft de sessie stilgezet."))
    screen.typ(" vannacht\u{4}")
    #expect(screen.wacht(op: "Even stil"), "\(screen.alles.suffix(600))")
    // Looking up goes on, doing does not.
    screen.typ("dossier\r")
    #expect(screen.wacht(op: "Jelle, 19 jaar"))
    screen.typ("\r\r\r")
    try #require(screen.wacht(op: "U wacht"))
    try trainer { now throws(Weigering) in try now.gaVerder() }
    // What was handed in during the pause is recorded when it is over: nobody chooses or writes it twice.
    try #require(
      screen.wacht(op: "De pauze is voorbij. Vastgelegd: Doel bepalen"), "\(screen.alles.suffix(600))")
    #expect(!screen.alles.contains("Alleen voor het huis"))
    screen.typ("stop\r")
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 0)
    let archive = try Archief(pad: map.appending(path: "archief/archief.sqlite").path)
    let state = try archive.lees(try #require(archive.sessies().first).code).sessie
    #expect(state.verricht(state.doelBepaald)?.handeling.tekst == "Rust voor de moeder vannacht")
  }

  @Test func aHardStopLeadsToTheConversationAfterwards() throws {
    defer { try? FileManager.default.removeItem(at: map) }
    let screen = try begin()
    try trainer { now throws(Weigering) in try now.laatAflopen() }
    #expect(screen.wacht(op: "De sessie is afgelopen"))
    screen.typ("wachten\r")
    try #require(screen.wacht(op: "\u{2018}terug\u{2019}):"))
    screen.typ("1\r")
    try #require(screen.wacht(op: "\u{2018}terug\u{2019}:"))
    screen.typ("\r")
    #expect(screen.wacht(op: "De sessie is klaar"), "\(screen.alles.suffix(600))")
  }

  /// What is recorded for a seat reaches whoever sits at its menu, as words do.
  @Test func moreTimeAndAnIncidentStandThereAtOnceAndInWhatIsLookedUp() throws {
    defer { try? FileManager.default.removeItem(at: map) }
    let screen = try begin()
    var end = ""
    try trainer { now throws(Weigering) in
      guard let term = now.termijnen.last(where: { $0.gehaald == nil }) else { throw Weigering(.nietsTeDoen, "geen") }
      end = now.klok.tekst(term.termijn.einde + 37)
      return try now.verleng(termijn: term.termijn.nummer, met: 37)
    }
    try #require(screen.wacht(op: "De trainer geeft meer tijd"), "\(screen.alles.suffix(600))")
    // The page itself follows, without a key.
    try #require(screen.wacht(op: "voor uitleg):"))
    #expect(screen.alles.components(separatedBy: "De trainer geeft meer tijd").last?.contains(end) == true, "\(end)")
    screen.typ("termijnen\r")
    try #require(screen.wacht(op: "om terug te gaan:"))
    #expect(screen.alles.components(separatedBy: "om terug te gaan:").dropLast().last?.contains(end) == true, "\(end)")
    screen.typ("\r")
    try #require(screen.wacht(op: "voor uitleg):"))
    try trainer { now throws(Weigering) in try now.incident("De bel gaat.", stoel: .zsm) }
    #expect(screen.wacht(op: "Er gebeurt iets: De bel gaat."))
    // Of the other seat nothing is said, and nothing is said twice once it is news on the page.
    try trainer { now throws(Weigering) in try now.incident("Achter de voordeur.", stoel: .veiligheidshuis) }
    for _ in 0..<5 { _ = screen.lees(100) }
    #expect(!screen.alles.contains("Achter de voordeur"))
    screen.typ("stop\r")
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 0)
  }

  /// A menu that is no longer so is painted anew without a key, but never from under what somebody is typing.
  @Test func aMenuIsNotTakenAwayFromUnderWhatIsTyped() throws {
    defer { try? FileManager.default.removeItem(at: map) }
    let screen = try begin()
    screen.typ("dos")
    try #require(screen.wacht(op: "dos"))
    try trainer { now throws(Weigering) in try now.incident("De bel gaat.", stoel: .zsm) }
    try #require(screen.wacht(op: "De bel gaat."), "\(screen.alles.suffix(600))")
    for _ in 0..<5 { _ = screen.lees(100) }
    #expect(screen.alles.hasSuffix("dos") || screen.alles.components(separatedBy: "De bel gaat.").count == 2)
    screen.typ("\u{7F}\u{7F}\u{7F}")
    #expect(screen.wacht(op: "De bel gaat."), "\(screen.alles.suffix(600))")
    screen.typ("stop\r")
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 0)
  }

  @Test func enterAtTheMenuLeadsFromAHardStopToTheConversationAfterwards() throws {
    defer { try? FileManager.default.removeItem(at: map) }
    let screen = try begin()
    try trainer { now throws(Weigering) in try now.laatAflopen() }
    try #require(screen.wacht(op: "De sessie is afgelopen"))
    screen.typ("\r")
    #expect(screen.wacht(op: "De sessie is klaar"), "\(screen.alles.suffix(600))")
    #expect(!screen.alles.contains("Typ een nummer of een woord"))
  }

  @Test func lineByLineItIsSaidOnceAndTheQuestionStandsBelowIt() throws {
    defer { try? FileManager.default.removeItem(at: map) }
    let screen = try begin(["TERM": "dumb"])
    try trainer { now throws(Weigering) in try now.hint("Kijk ook naar de buren.", stoelen: [.zsm]) }
    try #require(screen.wacht(op: "buren.\u{2019}\r\nKeuze"), "\(screen.alles.suffix(600))")
    // Half a second of rest repeats nothing.
    for _ in 0..<5 { _ = screen.lees(100) }
    #expect(screen.alles.components(separatedBy: "Van de trainer").count == 2)
    screen.typ("stop\n")
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 0)
  }
}
