import Foundation
import Testing

/// Two real processes that play one session by turns, each with a fold of its own.
@Suite(.serialized) struct TweeProcessenTests {
  /// A process at a pipe, as far as it has spoken.
  private final class Terminal {
    let process: Process
    private let input = Pipe()
    private let output = Pipe()
    private var speler: Proefspeler
    private(set) var gezegd = ""
    /// What was said since the last answer.
    private var nieuw = ""
    private(set) var klaar = false
    /// Where in what was said all findings begin.
    private var kaartVanaf: Int?
    /// How many handelingen of this process are recorded.
    private(set) var handelingen = 0

    init(_ words: [String], _ folder: URL, zaad: UInt64) throws {
      process = Leeratelier.proces(words + ["--toegankelijk"], archief: folder)
      (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
      speler = Proefspeler(zaad: zaad, lust: 25)
      try process.run()
      try output.fileHandleForWriting.close()
    }

    /// Waits for its end; whoever is still waiting for the other is ended.
    func eindig() {
      if !klaar { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// Reads on until it asks something, waits for the other, or ends; true when it asks.
    func vraagt(hoogstens milliseconds: Int32 = 20_000) throws -> Bool {
      while !klaar {
        if asks { return true }
        if waits, milliseconds == 20_000 { return false }
        var descriptor = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
        if poll(&descriptor, 1, milliseconds) == 0 {
          if milliseconds == 20_000 { Issue.record("it neither asks nor waits: \(gezegd.suffix(300))") }
          return false
        }
        let chunk = output.fileHandleForReading.availableData
        if chunk.isEmpty { klaar = true }
        let text = String(decoding: chunk, as: UTF8.self)
        gezegd += text
        nieuw += text
        handelingen += text.components(separatedBy: "Vastgelegd: ").count - 1
      }
      return false
    }

    private var waits: Bool {
      (nieuw.contains("De ander is aan zet") || nieuw.contains("U bent klaar")) && !nieuw.hasSuffix(": ")
    }
    private var isKaart: Bool { nieuw.hasSuffix("Enter gaat verder: ") }
    private var asks: Bool {
      // A copy is asked: finding out whether there is an answer gives none.
      var copy = speler
      return isKaart || copy.antwoord(op: nieuw, scherm: false) != nil
    }

    /// Whether it asks what to do, so that what the other does now comes in between.
    var staatVoorKeuze: Bool { nieuw.hasSuffix("Keuze (nummer of woord, ? voor uitleg): ") }

    /// Answers what it asks; at the card, once, to see all findings.
    func antwoord() throws {
      var text = "\n"
      if isKaart {
        if kaartVanaf == nil { text = "alles\n" }
        kaartVanaf = kaartVanaf ?? gezegd.count
      } else if let answer = speler.antwoord(op: nieuw, scherm: false) {
        text = answer
      }
      nieuw = ""
      try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    }

    /// All findings as this process told them, from its own fold.
    var kaart: String {
      let lines = gezegd.dropFirst(kaartVanaf ?? gezegd.count).split(separator: "\n")
      return lines.drop { !$0.hasPrefix("== Scorekaart") }.dropFirst().prefix { !$0.hasPrefix("\u{2018}alles") }
        .joined(separator: " ").woorden
    }
  }

  @Test(.timeLimit(.minutes(20))) func twoProcessesPlayingByTurnsEndWithTheSameFold() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try Terminal(["duo", "jas-voor-de-winter", "--open"], folder, zaad: 21)
    _ = try first.vraagt()
    let code = try Leeratelier.code(folder)
    let second = try Terminal(["aansluiten", code, "--stoel", "veiligheidshuis"], folder, zaad: 22)
    // How often one did something while the other had its choices before it, and went on from there.
    var between = 0
    var turn = 0
    // Rounds in which neither asked anything: one that has failed lets the other wait for ever.
    var idle = 0
    while !(first.klaar && second.klaar), idle < 20 {
      let pair = turn.isMultiple(of: 2) ? (first, second) : (second, first)
      turn += 1
      // Whoever waits is told of the other's handeling within two tenths of a second.
      let waits = try !pair.1.vraagt(hoogstens: 300)
      guard try pair.0.vraagt() else {
        idle += waits ? 1 : 0
        continue
      }
      idle = 0
      let stale = pair.1.staatVoorKeuze
      let before = pair.0.handelingen
      try pair.0.antwoord()
      _ = try pair.0.vraagt()
      guard stale, pair.0.handelingen > before else { continue }
      let count = pair.1.handelingen
      while !pair.1.klaar, pair.1.handelingen == count, try pair.1.vraagt(hoogstens: 1000) { try pair.1.antwoord() }
      if pair.1.handelingen > count { between += 1 }
    }
    first.eindig()
    second.eindig()
    #expect(first.process.terminationStatus == 0, "\(first.gezegd.suffix(400))")
    #expect(second.process.terminationStatus == 0, "\(second.gezegd.suffix(400))")
    #expect(between > 0, "neither ever decided on what the other wrote meanwhile")
    let recorded = try Leeratelier.draai(["scorekaart", code, "--alles"], archief: folder).uit.woorden
    #expect(first.kaart.split(separator: " ").count > 50)
    #expect(first.kaart == second.kaart)
    #expect(first.kaart == recorded)
  }
}

extension String {
  /// The words, however they were folded into lines.
  fileprivate var woorden: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
