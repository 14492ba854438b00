import Foundation
import Opname
import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// What somebody is typing is kept at every key, whatever ends the program, and lies ready in its own field and no other.
@Suite(.serialized) struct ConceptTests {
  typealias Scherm = PseudoTerminalTests.Scherm

  /// How a program can end while somebody is writing.
  enum Einde: CaseIterable { case kill, term, hup, vensterDicht, ctrlC, esc }

  private static let plek = Schrijfplek(stoel: .zsm, veld: "doel_bepalen tekst")
  private static let tekst =
    "Een alinea zonder Enter, met een café en 日本 erin, lang genoeg om over meer dan een regel van het scherm te lopen."

  private static let woorden = tekst.split(separator: " ").count

  /// A session at the text of the first handeling.
  private func schrijvend(_ folder: URL) throws -> Scherm {
    let screen = try Scherm(["oefen", "jas-voor-de-winter"], folder, kolommen: 80, rijen: 24)
    try #require(screen.wacht(op: "te beginnen:"))
    while !screen.alles.contains("voor uitleg):") {
      screen.typ("\r")
      try #require(screen.wacht(op: "te beginnen:", "vervolg:", "voor verder:", "voor uitleg):"))
    }
    screen.typ("doel\r")
    try #require(screen.wacht(op: "Klaar: Ctrl-D"))
    return screen
  }

  private func concepten(_ folder: URL) throws -> [Schrijfplek: String] {
    let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path, aanmaken: false)
    return try archive.concepten(try #require(Sessiecode(try Leeratelier.code(folder))))
  }

  /// Types letter by letter until the screen has shown all of it.
  private func typ(_ text: String, _ screen: Scherm) throws {
    for letter in text { screen.typ(String(letter)) }
    let words = text.split(separator: " ").count
    try #require(screen.wacht(op: " \(words) \(words == 1 ? "woord" : "woorden")"), "\(screen.alles.suffix(900))")
    while screen.lees(60)?.isEmpty == false {}
  }

  @Test(arguments: Einde.allCases) func theWholeTextLiesReadyWhateverEndedTheProgram(_ end: Einde) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    var screen: Scherm? = try schrijvend(folder)
    try typ(Self.tekst, try #require(screen))
    let process = try #require(screen?.process)
    switch end {
    case .kill: kill(process.processIdentifier, SIGKILL)
    case .term: kill(process.processIdentifier, SIGTERM)
    case .hup: kill(process.processIdentifier, SIGHUP)
    case .vensterDicht: screen = nil
    case .ctrlC: screen?.typ("\u{3}")
    case .esc:
      screen?.typ("\u{1B}")
      try #require(screen?.wacht(op: "voor uitleg):") == true)
      screen?.typ("stop\r")
    }
    if let screen { while screen.lees(200) != nil, process.isRunning {} }
    process.waitUntilExit()
    #expect(try concepten(folder) == [Self.plek: Self.tekst])

    // It lies in its own field; another one is empty, and leaving it there changes nothing.
    let again = try Scherm(["hervat", try Leeratelier.code(folder)], folder, kolommen: 80, rijen: 24)
    try #require(again.wacht(op: "verder te gaan:"))
    #expect(again.alles.contains("Doel bepalen (\(Self.woorden) woorden)"), "\(again.alles)")
    while !again.alles.contains("voor uitleg):") {
      again.typ("\r")
      try #require(again.wacht(op: "voor verder:", "voor uitleg):"))
    }
    again.typ("doel\r")
    try #require(again.wacht(op: "\(Self.woorden) woorden"))
    again.typ("\u{1B}")
    try #require(again.wacht(op: "voor uitleg):"))
    again.typ("houd aan\r")
    try #require(again.wacht(op: " 0 woorden"))
    again.typ("\u{1B}")
    try #require(again.wacht(op: "voor uitleg):"))
    again.typ("stop\r")
    while again.lees(200) != nil, again.process.isRunning {}
    again.process.waitUntilExit()
    #expect(try concepten(folder) == [Self.plek: Self.tekst])
  }

  /// Killed at a random key: nothing is lost but the key that was being pressed.
  @Test func aKillAtAnyKeyCostsAtMostThatKey() throws {
    var dice = Dobbelsteen(zaad: 11)
    for _ in 0..<6 {
      let folder = try Leeratelier.werkmap()
      defer { try? FileManager.default.removeItem(at: folder) }
      let screen = try schrijvend(folder)
      let length = 5 + dice.kies(60)
      let text = String(Self.tekst.prefix(length))
      try typ(text, screen)
      // A last key, and no time to do anything with it.
      screen.typ("z")
      kill(screen.process.processIdentifier, SIGKILL)
      screen.process.waitUntilExit()
      let kept = try concepten(folder)[Self.plek] ?? ""
      // Spaces at the end are kept as well.
      #expect(kept == text || kept == text + "z", "\(text) | \(kept)")
    }
  }

  /// What was sent does not lie there as well.
  @Test func whatIsRecordedIsNoDraftAnyMore() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try schrijvend(folder)
    try typ(Self.tekst, screen)
    screen.typ("\u{4}")
    try #require(screen.wacht(op: "Vastgelegd"))
    screen.typ("stop\r")
    while screen.lees(200) != nil, screen.process.isRunning {}
    screen.process.waitUntilExit()
    #expect(try concepten(folder).isEmpty)
  }

  /// What is said in one line for a question at which a text was begun, is another text: the begun one lies there still.
  @Test func aLineLeavesWhatWasBegunAsItIs() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try schrijvend(folder)
    try typ("Een begin", screen)
    screen.typ("\u{1B}")
    try #require(screen.wacht(op: "voor uitleg):"))
    screen.typ("doel: Rust in het gezin.\r")
    try #require(screen.wacht(op: "Rust in het gezin"))
    #expect(try concepten(folder)[Self.plek] == "Een begin")
    screen.typ("\r")
    try #require(screen.wacht(op: "Vastgelegd"), "\(screen.alles.suffix(900))")
    screen.typ("stop\r")
    while screen.lees(200) != nil, screen.process.isRunning {}
    screen.process.waitUntilExit()
    #expect(try concepten(folder) == [Self.plek: "Een begin"])
    let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path, aanmaken: false)
    let recorded = try archive.lees(try #require(Sessiecode(try Leeratelier.code(folder))))
    #expect(recorded.sessie.handelingen.map(\.verricht.handeling.tekst).contains("Rust in het gezin."))
  }

  /// While writing, the dossier can be read without losing a letter.
  @Test func lookingSomethingUpLeavesTheTextAsItIs() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try schrijvend(folder)
    try typ("Een begin van", screen)
    screen.typ("\t")
    try #require(screen.wacht(op: "Enter of Esc schrijft verder):"))
    #expect(screen.alles.contains("Wat er gevraagd wordt"))
    screen.typ("dossier\r")
    try #require(screen.wacht(op: "terug te gaan:", "vervolg:"))
    screen.typ("q\r")
    if !screen.wacht(op: "3 woorden") {
      screen.typ("\r")
      try #require(screen.wacht(op: "3 woorden"))
    }
    // And with a line of its own.
    screen.typ(" iets\r? eisen\r")
    try #require(screen.wacht(op: "Kwaliteitseisen"))
    screen.typ("\r")
    try #require(screen.wacht(op: "4 woorden"))
    screen.typ("moois")
    try #require(screen.wacht(op: "5 woorden"))
    screen.typ("\u{4}")
    try #require(screen.wacht(op: "Vastgelegd"))
    screen.typ("stop\r")
    while screen.lees(200) != nil, screen.process.isRunning {}
    screen.process.waitUntilExit()
    let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path, aanmaken: false)
    let recorded = try archive.lees(try #require(Sessiecode(try Leeratelier.code(folder))))
    #expect(recorded.sessie.handelingen.map(\.verricht.handeling.tekst).contains("Een begin van iets\nmoois"))
  }

  /// The end of a session that was broken off is taken up where it was.
  @Test func theEndOfASessionCanBeTakenUpAgain() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["oefen", "jas-voor-de-winter"], archief: folder, invoer: "\nw\n")
    let code = try Leeratelier.code(folder)
    _ = try Leeratelier.draai(["overdragen", code, "--aflopen", "--trainer"], archief: folder)
    let screen = try Scherm(["hervat", code], folder, kolommen: 80, rijen: 24)
    try #require(screen.wacht(op: "verder te gaan:"))
    screen.typ("\r")
    try #require(screen.wacht(op: "Enter voor verder:"))
    screen.typ("\r")
    try #require(screen.wacht(op: "Klaar: Ctrl-D"))
    screen.typ("Ons verhaal.\u{4}")
    try #require(screen.wacht(op: "tevreden"))
    try typ("Half", screen)
    kill(screen.process.processIdentifier, SIGKILL)
    screen.process.waitUntilExit()
    let again = try Scherm(["hervat", code], folder, kolommen: 80, rijen: 24)
    try #require(again.wacht(op: "verder te gaan:"))
    again.typ("\r")
    try #require(again.wacht(op: "Enter voor verder:"))
    again.typ("\r")
    // The story was told; the second question comes with what was written.
    try #require(again.wacht(op: "Klaar: Ctrl-D"))
    #expect(again.alles.contains("tevreden") && again.alles.contains("Half"), "\(again.alles.suffix(1500))")
    again.typ(" tevreden.\u{4}")
    let pages = ["scorekaart:", "vervolg:", "gaat verder:"]
    let editor = "Klaar: Ctrl-D"
    // The questions about the cooperation stay empty; then the pages up to the last question.
    for _ in 0..<30 {
      try #require(again.wacht(op: pages + [editor]))
      if again.alles.components(separatedBy: editor).last?.contains("Eén voornemen") == true
        || again.alles.suffix(2000).contains("Eén voornemen")
      {
        break
      }
      func laatst(_ text: String) -> String.Index {
        again.alles.range(of: text, options: .backwards)?.lowerBound ?? again.alles.startIndex
      }
      again.typ(pages.map(laatst).max().map { $0 > laatst(editor) } == true ? "\r" : "\u{4}")
    }
    again.typ("Bellen.\u{4}")
    try #require(again.wacht(op: "af te sluiten:"))
    again.typ("\r")
    while again.lees(200) != nil, again.process.isRunning {}
    again.process.waitUntilExit()
    let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path, aanmaken: false)
    let notes = try archive.aantekeningen(try #require(Sessiecode(code)))
    #expect(notes.map(\.tekst) == ["Ons verhaal.", "Half tevreden.", "Bellen."])
    #expect(try Leeratelier.draai(["hervat", code], archief: folder).uit.contains("afgesloten"))
  }

  /// What one seat had begun to write at the end lies there still when the other has gone through its own.
  @Test func whatWasBegunAtTheEndIsNotClosedByTheOther() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["oefen", "jas-voor-de-winter"], archief: folder, invoer: "\nw\n")
    let text = try Leeratelier.code(folder)
    _ = try Leeratelier.draai(["overdragen", text, "--aflopen", "--trainer"], archief: folder)
    let code = try #require(Sessiecode(text))
    let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path, aanmaken: false)
    try archive.voegToe(
      Aantekening(
        door: "stoel veiligheidshuis", soort: .voornemen, gebeurtenis: nil, tekst: "Bellen.",
        gegevens: ["stoel": "veiligheidshuis"]), code)
    #expect(try Leeratelier.draai(["hervat", text], archief: folder, invoer: "").uit.contains("afgesloten"))
    try archive.bewaarConcept(
      "Half een verhaal", code, Schrijfplek(stoel: nil, veld: Aantekening.Soort.eigenVerhaal.tekst))
    let again = try Leeratelier.draai(["hervat", text], archief: folder, invoer: "\n\n.\n")
    #expect(!again.uit.contains("Deze sessie is afgesloten"), "\(again.uit)")
    #expect(try archive.aantekeningen(code).contains { $0.tekst == "Half een verhaal" })
  }

  /// What was written and never sent becomes a note that others read only if who wrote it wants so.
  @Test(arguments: [("\r", true), ("weg\r", false)]) func whatWasNotSentIsKeptOrThrownAwayAsAsked(
    _ typed: String, _ kept: Bool
  ) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["oefen", "jas-voor-de-winter"], archief: folder, invoer: "\nw\n")
    let text = try Leeratelier.code(folder)
    let code = try #require(Sessiecode(text))
    let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path, aanmaken: false)
    let place = Schrijfplek(stoel: .zsm, veld: "vraag_stellen tekst")
    try archive.bewaarConcept("Die rare familie weer", code, place)
    _ = try Leeratelier.draai(["overdragen", text, "--aflopen", "--trainer"], archief: folder)
    let screen = try Scherm(["hervat", text], folder, kolommen: 80, rijen: 24)
    try #require(screen.wacht(op: "te gaan:"), "\(screen.alles.suffix(800))")
    screen.typ("\r")
    try #require(screen.wacht(op: "gooit het weg"), "\(screen.alles.suffix(800))")
    #expect(screen.alles.contains("Die rare familie weer") && screen.alles.contains("uw begeleider leest"))
    // Nobody has read it yet.
    #expect(try !archive.aantekeningen(code).contains { $0.tekst.contains("familie") })
    screen.typ(typed)
    try #require(screen.wacht(op: "De sessie is klaar"), "\(screen.alles.suffix(800))")
    screen.typ("\u{3}")
    screen.process.waitUntilExit()
    #expect(try archive.aantekeningen(code).contains { $0.tekst.contains("Die rare familie weer") } == kept)
    #expect(try archive.concepten(code)[place] == nil)
  }

  /// At the end of a text that lay ready, too, a word for the program is one; and a sentence at Nalezen is not thrown away.
  @Test func aWordForTheProgramBehindATextIsDoneAndASentenceAtNalezenIsKept() throws {
    func schrijf(_ begin: String, _ keys: [[Toets]]) throws -> (Tekstantwoord, [Schermbeeld]) {
      let device = Geheugentoestel(Maat(kolommen: 80, rijen: 24))
      var rest = keys
      device.antwoord = { _ in rest.isEmpty ? nil : rest.removeFirst() }
      let screen = Schermbediening(device)
      return (try screen.tekst(Schrijftaak(vraag: "Wat?", concept: begin, toon: { _ in })), device.beelden)
    }
    func toetsen(_ text: String) -> [Toets] { text.map { .teken($0) } }
    let wiped = try schrijf("Naar Lot.", [toetsen("? wis") + [.enter], toetsen("Opnieuw."), [.controle("d")]])
    #expect(wiped.0 == .klaar("Opnieuw."))
    // What only looks like it is text.
    let kept = try schrijf("Klopt dat", [toetsen("? wis") + [.enter], [.controle("d")]])
    #expect(kept.0 == .klaar("Klopt dat? wis"))
    let sentence = "Dit hoort eigenlijk in mijn tekst."
    let more = try schrijf("Een.", [[.tab], toetsen(sentence) + [.enter], [.controle("d")]])
    #expect(more.0 == .klaar("Een.\n" + sentence))
    #expect(more.1.contains { $0.tekst.contains("staat nu achteraan in uw tekst") })
    let left = try schrijf("Een.", [[.tab], [.escape], toetsen("Twee."), [.controle("d")]])
    #expect(left.0 == .klaar("Een. Twee."))
  }
}
