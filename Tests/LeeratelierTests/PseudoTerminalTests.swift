import Foundation
import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// The program on a real pseudo-terminal that the test opens itself.
@Suite(.serialized) struct PseudoTerminalTests {
  /// A running program with the keys going in and the screen coming out.
  final class Scherm {
    let process: Process
    private let master: Int32
    /// To wait at with others.
    var bron: Int32 { master }
    private(set) var alles = ""
    /// The beginning of a character of which the rest is still to come.
    private var rest: [UInt8] = []

    init(_ words: [String], _ folder: URL, kolommen: UInt16, rijen: UInt16, extra: [String: String] = [:]) throws {
      var (parent, child): (Int32, Int32) = (0, 0)
      var size = winsize(ws_row: rijen, ws_col: kolommen, ws_xpixel: 0, ws_ypixel: 0)
      guard openpty(&parent, &child, nil, nil, &size) == 0 else { throw POSIXError(.ENOTTY) }
      master = parent
      process = Leeratelier.proces(words, archief: folder, extra: extra)
      let handle = FileHandle(fileDescriptor: child, closeOnDealloc: false)
      (process.standardInput, process.standardOutput, process.standardError) = (handle, handle, handle)
      try process.run()
      close(child)
    }

    deinit {
      if process.isRunning { process.terminate() }
      close(master)
    }

    /// What came within so many milliseconds; nil when the program is gone.
    func lees(_ milliseconds: Int32) -> String? {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, milliseconds) > 0 else { return "" }
      var chunk = [UInt8](repeating: 0, count: 65536)
      let count = read(master, &chunk, chunk.count)
      guard count > 0 else { return nil }
      var bytes = rest + chunk[..<count]
      rest = []
      if let lead = bytes.suffix(3).lastIndex(where: { $0 >= 0xC0 }) {
        let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
        if bytes.count - lead < length {
          rest = Array(bytes[lead...])
          bytes.removeSubrange(lead...)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      alles += text
      return text
    }

    func typ(_ keys: String) { _ = Array(keys.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) } }

    func maat(_ kolommen: UInt16, _ rijen: UInt16) {
      var size = winsize(ws_row: rijen, ws_col: kolommen, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Reads until the text has come.
    func wacht(op texts: String...) -> Bool { wacht(op: texts) }

    /// Reads until one of the texts has come.
    func wacht(op texts: [String]) -> Bool {
      var seen = ""
      // So long as something comes it is not too late: a busy machine gives it in many small parts.
      var (idle, parts) = (0, 0)
      // A screen with a clock always gives something: then it is too late after two minutes.
      let end = ContinuousClock.now + .seconds(120)
      while idle < 200, parts < 20_000, ContinuousClock.now < end {
        guard let news = lees(50) else { break }
        parts += 1
        idle = news.isEmpty ? idle + 1 : 0
        seen += news
        if texts.contains(where: { seen.contains($0) }) { return true }
      }
      return texts.contains { seen.contains($0) }
    }
  }

  @Test(arguments: [(80, 24), (120, 40)]) func aDuoPlaysOnARealTerminalToTheEnd(_ columns: UInt16, _ rows: UInt16)
    throws
  {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try Scherm(["duo", "jas-voor-de-winter"], folder, kolommen: columns, rijen: rows)
    var player = Proefspeler(zaad: UInt64(columns), lust: 40)
    var recent = ""
    var idle = 0
    var questions = 0
    while questions < 1500, idle < 200 {
      guard let news = screen.lees(25) else { break }
      if news.isEmpty {
        idle += 1
        // The screen is quiet: a question stands there.
        if let answer = player.antwoord(op: recent, scherm: true) {
          screen.typ(answer)
          recent = ""
          questions += 1
          idle = 0
        }
      } else {
        recent += news
      }
    }
    if screen.process.isRunning, idle >= 200 { Issue.record("no question is recognised in: \(recent.suffix(1500))") }
    if questions >= 1500 || idle >= 200 { screen.process.terminate() }
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 0)
    #expect(screen.alles.hasPrefix("\u{1B}[?1049h") || screen.alles.contains("\u{1B}[?1049h"))
    #expect(screen.alles.contains("\u{1B}[?1049l"), "the terminal was not given back")
    #expect(try Leeratelier.draai(["sessies"], archief: folder).uit.contains("gesloten"))
  }

  @Test func theStartScreenOpensChoosesAndGivesTheTerminalBack() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try Scherm([], folder, kolommen: 80, rijen: 24)
    try #require(screen.wacht(op: "Keuze (nummer of woord, ? voor uitleg):"))
    #expect(screen.alles.contains("nooit van de leidinggevende"))
    screen.typ("begrip\r")
    try #require(screen.wacht(op: "Welk woord?"))
    screen.typ("kpc\u{7F}c\r")
    try #require(screen.wacht(op: "Enter voor verder:"))
    screen.typ("\r")
    try #require(screen.wacht(op: "Keuze (nummer of woord, ? voor uitleg):"))
    screen.maat(100, 30)
    try #require(screen.wacht(op: "Keuze"))
    screen.typ("einde\r")
    try #require(screen.wacht(op: "\u{1B}[?1049l"))
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 0)
  }

  /// Who may give what is looked up in the middle of play, by the word of an organisation.
  @Test func whoMayGiveWhatIsLookedUpWhilePlaying() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let played = try Leeratelier.draai(
      ["oefen", "nachtslot", "--stoel", "zsm"], archief: folder, invoer: "\ndelen\n\ndelen ggz\n\ndelen gzz\n\nstop\n")
    #expect(played.uit.contains("Wat de bronnen niet zeggen") && played.uit.contains("typ \u{2018}delen\u{2019}"))
    #expect(played.uit.contains("Grond: Rechtsregel"), "\(played.uit.suffix(1500))")
    #expect(played.uit.contains("Bedoelde u \u{2018}ggz\u{2019}?") && !played.uit.contains("--aan"))
  }

  /// What can be done stands there whole: below a remark, and in a window of 40 by 10.
  @Test(arguments: [(80, 24), (40, 10)]) func theMenuIsAlwaysWhole(_ columns: UInt16, _ rows: UInt16) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try Scherm(["oefen", "nachtslot-verouderd"], folder, kolommen: columns, rijen: rows)
    while !screen.alles.contains("voor uitleg):") {
      try #require(screen.wacht(op: "te beginnen:", "vervolg:", "voor verder:", "voor uitleg):"))
      if !screen.alles.contains("voor uitleg):") { screen.typ("\r") }
    }
    // Every choice under its own number, in the words of the menu, cut to its columns.
    let opening = try Meegeleverd.opening(Meegeleverd.casus("nachtslot-verouderd"), zaad: 1)
    let menu = Keuzelijst(Sessie(opening, gebeurtenissen: Sessie.open(opening)), .zsm)
    let numbers = menu.punten.filter { $0.aanbod != nil }.map(\.nummer)
    #expect(numbers.count > 10)
    func whole(_ painted: String) -> Bool {
      numbers.allSatisfy { painted.contains(" \($0). ") } && painted.contains("Triage vas")
    }
    func painted() -> String { screen.alles.components(separatedBy: "\u{1B}[?25l").last ?? "" }
    _ = screen.lees(300)
    #expect(whole(painted()), "\(painted())")
    screen.typ("\r")
    try #require(screen.wacht(op: "» Typ een nummer"))
    _ = screen.lees(100)
    // A remark takes a row; in the lowest window that is one of the menu.
    if rows > 10 { #expect(whole(painted()), "\(painted())") }
    #expect(painted().unicodeScalars.count { $0 == "\n" } == Int(rows) - 1)
    screen.typ("stop\r")
    _ = screen.wacht(op: "\u{1B}[?1049l")
    screen.process.waitUntilExit()
  }

  /// A screen on which a doel is being written.
  private func schrijvend(_ folder: URL) throws -> Scherm {
    let screen = try Scherm(["oefen", "jas-voor-de-winter"], folder, kolommen: 80, rijen: 24)
    try #require(screen.wacht(op: "te beginnen:", "vervolg:"))
    while !screen.alles.contains("voor uitleg):") {
      screen.typ("\r")
      try #require(screen.wacht(op: "te beginnen:", "vervolg:", "voor verder:", "voor uitleg):"))
    }
    screen.typ("doel\r")
    try #require(screen.wacht(op: "Klaar: Ctrl-D"))
    return screen
  }

  @Test func aTextIsWrittenWithPasteCorrectionAndWideWords() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try schrijvend(folder)
    screen.typ("Schxade\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}\u{1B}[F\u{1B}[200~ één 日本 ë\u{1B}[201~\u{4}")
    try #require(screen.wacht(op: "voor uitleg):", "Enter voor verder:"))
    screen.typ("stop\r")
    _ = screen.wacht(op: "\u{1B}[?1049l")
    screen.process.waitUntilExit()
    let code = try Leeratelier.code(folder)
    let told =
      try Leeratelier.draai(["terugkijken", code, "--trainer"], archief: folder, invoer: "e\nq\n").uit
      + Leeratelier.draai(
        ["terugkijken", code, "--trainer"], archief: folder, invoer: String(repeating: "v\n", count: 12) + "q\n"
      ).uit
    // The sentence may be folded anywhere between its words.
    let words = told.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Schade één 日本 ë"), "\(told)")
  }

  /// Alt with a letter comes as Esc and that letter; Esc by itself goes back, and a smaller window loses nothing.
  @Test func escIsToldFromAltAndAnotherSizeKeepsWhatIsWritten() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try schrijvend(folder)
    // A word back, and not out of the field.
    screen.typ("een twee drie\u{1B}bX")
    try #require(screen.wacht(op: "Xdrie"))
    screen.maat(40, 12)
    try #require(screen.wacht(op: "Ctrl-D"))
    screen.typ("Y")
    try #require(screen.wacht(op: "XYdrie"))
    screen.typ("\u{1B}")
    try #require(screen.wacht(op: "voor uitleg):", "Keuze ("))
    screen.typ("doel\r")
    #expect(screen.wacht(op: "XYdrie"), "what was written lies ready in its field")
    screen.typ("\u{3}")
    _ = screen.wacht(op: "\u{1B}[?1049l")
    screen.process.waitUntilExit()
  }

  @Test func thePlayerPlaysByItselfAndAKeyStopsIt() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder)
    let code = try Leeratelier.code(folder)
    let screen = try Scherm(["terugkijken", code], folder, kolommen: 80, rijen: 24)
    try #require(screen.wacht(op: "stap 0 van"))
    screen.typ("p 20\r")
    try #require(screen.wacht(op: "stap 3 van"))
    screen.typ(" ")
    try #require(screen.wacht(op: "alle opdrachten, q: klaar:"))
    // Nothing moves any more.
    while screen.lees(100)?.isEmpty == false {}
    let before = screen.alles.count
    _ = screen.lees(900)
    #expect(screen.alles.count == before)
    screen.typ("besluit\r")
    try #require(screen.wacht(op: "Wat zou u nu doen?"))
    screen.typ("\r")
    try #require(screen.wacht(op: "stelt voor"))
    screen.typ("q\r")
    try #require(screen.wacht(op: "\u{1B}[?1049l"))
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 0)
  }

  /// A long text is leafed through, searched and left, and the terminal is as it was.
  @Test func aLongTextIsLeafedThrough() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder)
    let code = try Leeratelier.code(folder)
    let screen = try Scherm(["scorekaart", code, "--alles"], folder, kolommen: 60, rijen: 16)
    try #require(screen.wacht(op: "q: klaar"))
    #expect(screen.alles.contains("1–14 van"))
    screen.typ(" ")
    try #require(screen.wacht(op: " 15–28 van"))
    screen.typ("/De bron\r")
    try #require(screen.wacht(op: "De bron"))
    screen.typ("b")
    try #require(screen.wacht(op: " 1–14 van"))
    screen.maat(44, 12)
    try #require(screen.wacht(op: " 1–10 van"))
    screen.typ("q")
    try #require(screen.wacht(op: "\u{1B}[?1049l"))
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 0)
  }

  /// What fits, and what a reader of lines asked for, is just there; no line is wider than the window.
  @Test func inAWindowNoLineIsWiderThanIt() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder)
    let code = try Leeratelier.code(folder)
    for words in [
      ["scorekaart", code, "--toegankelijk"], ["--help"], ["sessies"], ["monitor", "--toegankelijk"], ["x"],
    ] {
      let screen = try Scherm(words, folder, kolommen: 48, rijen: 24)
      while screen.lees(3000)?.isEmpty == false {}
      screen.process.waitUntilExit()
      #expect(!screen.alles.contains("\u{1B}[?1049h"), "\(words)")
      for line in screen.alles.split(whereSeparator: \.isNewline) {
        #expect(Breedte.van(String(line)) <= 48 || !line.contains(" "), "\(words): \(line)")
      }
    }
  }

  @Test func aTerminalThatCanDoNothingGetsLinesAndNoExample() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try Scherm([], folder, kolommen: 80, rijen: 24, extra: ["TERM": "dumb"])
    try #require(screen.wacht(op: "Keuze (nummer of woord, ? voor uitleg):"))
    #expect(!screen.alles.contains("\u{1B}"))
    screen.typ("einde\n")
    while screen.lees(2000)?.isEmpty == false {}
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 0)
    #expect(try Leeratelier.codes(folder).isEmpty)
  }
}
