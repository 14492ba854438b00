import Foundation
import Opname
import SQLite
import Testing

/// What people do decides what is recorded, not how they type it.
@Suite(.serialized) struct ZelfdeOpnameTests {
  /// A session of two seats to the end, as one would type it: texts of several lines, choices of several puzzelstukken,
  /// going back, help pages, a mistake, a handover of the keyboard, and the house left to the simulation.
  private static let antwoorden = """

    ?
    doel
    Wij willen dat dit weekend rustig blijft,
    en dat zij gehoord is.

    Tweede alinea met één 日本 woord en een ⏱.
    .

    navragen
    1
    gemeente
    .
    gezondheid
    terug
    alles
    2

    raadplegen
    terug
    dossier
    zomaar
    raadplegen
    1
    spreken
    verdachte

    stoel
    ja

    vraag
    2
    bedrijfsbureau
    telefoon
    Welke behandeling loopt er nu nog,
    en wat is er dit weekend geregeld?
    .
    anders
    terug
    ja
    1
    spreken
    slachtoffer
    navragen
    1
    politie_zsm
    .
    ?
    alles
    1
    begrip KPC
    overleg
    1 2 3
    inbrengen
    1, 3
    Deze twee maken vandaag verschil.
    .
    overleg
    beslissing_voorstellen
    gedragsaanwijzing
    alle
    1 2
    Het feit is rond: hij bekent en er is letsel.
    .
    wachten
    1
    terugkoppelen
    1
    1
    1
    ja
    nee
    Het advies was van lang geleden.
    .
    afsluiten
    .
    .
    .
    .
    .
    .
    .
    .
    .
    .

    .
    """

  private static let woorden = ["duo", "nachtslot-verouderd", "--zaad", "5", "--datum", "2025-02-28"]

  /// Every recorded event of the one session of an archive, wall clock left out.
  private func gebeurtenissen(_ folder: URL) throws -> [String] {
    let database = try Database(pad: folder.appending(path: "archief/archief.sqlite").path)
    let rows = try database.prepare(
      "SELECT volgnummer, tijd, soort, versie, inhoud FROM gebeurtenis ORDER BY sessie, volgnummer")
    var result: [String] = []
    while try rows.step() {
      result.append((0..<5).map { rows.text($0) }.joined(separator: "|"))
    }
    return result
  }

  /// Types the answers on a repainted screen: each once the question before it stands there with nothing typed yet.
  ///
  /// A page that only a screen has is turned with Enter.
  private func opScherm(_ folder: URL, _ columns: UInt16, _ rows: UInt16) throws -> PseudoTerminalTests.Scherm {
    let screen = try PseudoTerminalTests.Scherm(Self.woorden, folder, kolommen: columns, rijen: rows)
    let onlyOnScreen = [
      "Enter om te beginnen:", "Enter voor verder:", "Enter voor het vervolg:", "Enter om terug te gaan:",
      "Enter voor de scorekaart:", "Enter om af te sluiten:", "of \u{2018}terug\u{2019}:",
    ]
    let questions = [
      "woord, ? voor uitleg):", "\u{2018}terug\u{2019}):", "klaar voor bent:", "Enter gaat verder:",
    ]
    var left = Self.antwoorden.components(separatedBy: "\n")[...]
    var recent = ""
    var quiet = 0
    var wrote = false
    while quiet < 400, let news = screen.lees(25) {
      recent += news
      quiet = news.isEmpty ? quiet + 1 : 0
      // The last painting, with an empty line of input after the question.
      let painted = (recent.components(separatedBy: "\u{1B}[?25l").last ?? "").replacing("\u{1B}[22m", with: "")
      guard painted.hasSuffix("\u{1B}[?25h") else { continue }
      func asks(_ question: String) -> Bool { painted.contains(question + " \u{1B}[K") }
      if onlyOnScreen.contains(where: asks) {
        (recent, wrote) = ("", false)
        screen.typ("\r")
      } else if questions.contains(where: asks) {
        guard let answer = left.popFirst() else { break }
        (recent, wrote) = ("", false)
        screen.typ(answer + "\r")
      } else if painted.contains("Klaar: Ctrl-D"), !wrote || painted.contains(" 0 woorden") {
        // Two texts in a row: the second is empty when it is asked.
        guard let end = left.firstIndex(of: ".") else { break }
        let text = left[..<end].joined(separator: "\r")
        left = left[(end + 1)...]
        (recent, wrote) = ("", true)
        screen.typ(text.isEmpty ? "\u{4}" : text + "\r.\r")
      }
    }
    for _ in 0..<100 where screen.process.isRunning {
      if screen.lees(50) == nil { usleep(50_000) }
    }
    if screen.process.isRunning {
      Issue.record("\(left.count) answers are left; the screen shows: \(screen.alles.suffix(1500))")
      kill(screen.process.processIdentifier, SIGKILL)
    }
    screen.process.waitUntilExit()
    return screen
  }

  /// Types the answers line by line at a terminal: each once its question stands there.
  ///
  /// Whether to do it is asked of somebody at a terminal only: that is answered with Enter.
  private func opRegels(_ folder: URL) throws -> PseudoTerminalTests.Scherm {
    let screen = try PseudoTerminalTests.Scherm(
      Self.woorden + ["--toegankelijk"], folder, kolommen: 80, rijen: 24)
    var left = Self.antwoorden.components(separatedBy: "\n")[...]
    var recent = ""
    var quiet = 0
    while quiet < 400, let news = screen.lees(25) {
      recent += news
      quiet = news.isEmpty ? quiet + 1 : 0
      guard news.isEmpty else { continue }
      if recent.hasSuffix("of \u{2018}terug\u{2019}: ") {
        screen.typ("\n")
      } else if recent.contains("een punt besluit haar") {
        guard let end = left.firstIndex(of: ".") else { break }
        screen.typ(left[...end].joined(separator: "\n") + "\n")
        left = left[(end + 1)...]
      } else if recent.hasSuffix(": "), let answer = left.popFirst() {
        screen.typ(answer + "\n")
      } else {
        continue
      }
      (recent, quiet) = ("", 0)
    }
    if screen.process.isRunning { kill(screen.process.processIdentifier, SIGKILL) }
    screen.process.waitUntilExit()
    return screen
  }

  @Test func screenPipeFileAndAccessibleFormRecordTheSameEvents() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    func archive(_ name: String) throws -> URL {
      let url = folder.appending(path: name)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      return url
    }

    let file = folder.appending(path: "invoer.txt")
    try Data("# wat men zou typen\n\(Self.antwoorden)\n".utf8).write(to: file)
    let byFile = try Leeratelier.draai(Self.woorden + ["--invoer", file.path], archief: archive("bestand"))
    #expect(byFile.code == 0 && byFile.uit.contains("Dank u wel"), "\(byFile.uit.suffix(2000))\(byFile.fout)")
    let expected = try gebeurtenissen(archive("bestand"))
    try #require(expected.count > 60 && expected.last?.contains("sessie_gesloten") == true)
    #expect(expected.contains { $0.contains("gehoord is.\\n\\nTweede alinea met één 日本 woord en een ⏱.\"") })

    let byPipe = try Leeratelier.draai(Self.woorden, archief: archive("pijp"), invoer: Self.antwoorden + "\n")
    #expect(byPipe.code == 0)
    #expect(try gebeurtenissen(archive("pijp")) == expected)

    let linear = try opRegels(archive("toegankelijk"))
    #expect(linear.alles.contains("Dank u wel"))
    #expect(!linear.alles.contains("\u{1B}"))
    #expect(try gebeurtenissen(archive("toegankelijk")) == expected)

    for (columns, rows) in [(80, 24), (120, 40)] as [(UInt16, UInt16)] {
      let screen = try opScherm(archive("scherm-\(columns)"), columns, rows)
      #expect(screen.process.terminationStatus == 0)
      #expect(screen.alles.contains("Dank u wel"))
      let recorded = try gebeurtenissen(archive("scherm-\(columns)"))
      #expect(recorded.count == expected.count)
      for (one, other) in zip(recorded, expected) where one != other {
        Issue.record("\(columns) columns: \(one)\n≠ \(other)")
      }
    }
  }
}
