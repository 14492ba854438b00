import Foundation
import SQLite
import Testing

/// The archive goes away or is held while somebody plays: nothing is said to be recorded that is not, and nothing typed is lost.
@Suite struct ArchiefKwijtTests {
  /// A program at a pipe, of which one reads until something was said.
  private final class Speler {
    let process: Process
    private let (input, output) = (Pipe(), Pipe())
    private(set) var gezegd = ""

    init(_ words: [String], _ folder: URL) throws {
      process = Leeratelier.proces(words, archief: folder)
      (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
      try process.run()
      try output.fileHandleForWriting.close()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    func typ(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

    /// Reads until a text has come since the last time.
    func wacht(op text: String) -> Bool {
      var new = ""
      while !new.contains(text) {
        let chunk = output.fileHandleForReading.availableData
        if chunk.isEmpty { return false }
        new += String(decoding: chunk, as: UTF8.self)
        gezegd += String(decoding: chunk, as: UTF8.self)
      }
      return true
    }

    /// Ends the input, and reads the rest.
    func eindig() throws -> Int32 {
      try input.fileHandleForWriting.close()
      gezegd += String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  enum Ramp: String, CaseIterable {
    case verwijderd, hernoemd, vervangen, logboekWeg, mapWeg
    /// Written over in place: the path leads to the same file still.
    case leeggemaakt, overschreven, onzin, eerdereKopie
    /// The same of the log beside it.
    case logboekLeeg, logboekKorter, logboekOverschreven
  }

  /// Writes other bytes in the place of those of a file, as `cp` does.
  private func overschrijf(_ path: String, _ bytes: Data) throws {
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: bytes)
    try file.close()
  }

  /// What must be there before somebody plays.
  private func bereidVoor(_ ramp: Ramp, _ folder: URL) throws {
    guard ramp == .eerdereKopie else { return }
    for words in [["voorbeeld", "nachtslot"], ["reservekopie", "kopie"], ["voorbeeld", "nachtslot"]] {
      let done = try Leeratelier.draai(
        words.map { $0 == "kopie" ? folder.appending(path: $0).path : $0 }, archief: folder)
      try #require(done.code == 0, "\(done.fout)")
    }
  }

  private func doe(_ ramp: Ramp, _ folder: URL) throws {
    let files = FileManager.default
    let place = folder.appending(path: "archief")
    let path = place.appending(path: "archief.sqlite").path
    switch ramp {
    case .verwijderd: for suffix in ["", "-wal", "-shm"] { try files.removeItem(atPath: path + suffix) }
    case .hernoemd: try files.moveItem(atPath: path, toPath: path + ".weg")
    case .vervangen:
      let other = folder.appending(path: "ander")
      _ = try Leeratelier.draai(
        ["duo", "nachtslot", "--archief", other.path], archief: folder, invoer: "\n")
      guard rename(other.path, path) == 0 else { throw POSIXError(.EIO) }
    case .logboekWeg: try files.removeItem(atPath: path + "-wal")
    case .logboekLeeg: try overschrijf(path + "-wal", Data())
    case .logboekKorter: try FileHandle(forWritingAtPath: path + "-wal")?.truncate(atOffset: 20_000)
    case .logboekOverschreven:
      let log = try #require(FileHandle(forWritingAtPath: path + "-wal"))
      try log.write(contentsOf: Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) }))
      try log.close()
    case .leeggemaakt: try overschrijf(path, Data())
    case .onzin: try overschrijf(path, Data("Dit is een brief.".utf8))
    case .overschreven:
      let other = folder.appending(path: "ander")
      let made = try Leeratelier.draai(["voorbeeld", "nachtslot", "--archief", other.path], archief: folder)
      try #require(made.code == 0, "\(made.fout)")
      // Not of the same second.
      try Database(pad: other.path).execute("UPDATE migratie SET wandklok = '2020-01-01T00:00:00+01:00'")
      try overschrijf(path, try Data(contentsOf: other))
    case .eerdereKopie: try overschrijf(path, try Data(contentsOf: folder.appending(path: "kopie")))
    case .mapWeg: try files.moveItem(atPath: place.path, toPath: folder.appending(path: "elders").path)
    }
  }

  @Test(arguments: Ramp.allCases) func nothingIsSaidToBeRecordedInAFileThatIsGone(_ ramp: Ramp) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    try bereidVoor(ramp, folder)
    let player = try Speler(["oefen", "nachtslot", "--stoel", "veiligheidshuis"], folder)
    try player.typ("raadplegen\n")
    try #require(player.wacht(op: "Vastgelegd: "))
    let saved = folder.appending(path: "gered.sqlite")
    try doe(ramp, folder)
    try player.typ("advies\n1\n1\n1\n1\nEen zeldzaam advies.\n.\n1\n\(saved.path)\n")
    let code = try player.eindig()
    #expect(code == 74, "\(player.gezegd)")
    #expect(player.gezegd.components(separatedBy: "Vastgelegd: ").count == 2, "\(player.gezegd)")
    #expect(!player.gezegd.contains("Alles is bewaard"))
    #expect(player.gezegd.contains("staat nu in"), "\(player.gezegd)")
    // All that was recorded is there, and what was typed lies as a draft.
    let env = ["LEERATELIER_ARCHIEF": saved.path]
    let listed = try Leeratelier.draai(["sessies"], extra: env).uit
    let session = String(listed.prefix(7))
    let checked = try Leeratelier.draai(["controleer-archief"], extra: env)
    #expect(checked.code == 0 && checked.uit.contains("1 sessie"), "\(checked.uit) \(checked.fout)")
    let resumed = try Leeratelier.draai(
      ["hervat", session], invoer: "advies\n1\n1\n1\n1\n", extra: env)
    #expect(resumed.uit.contains("Een zeldzaam advies."), "\(resumed.uit)")
  }

  /// Who stops without doing anything more is told so, too, and nothing is moved from what is left of the log over what is there.
  @Test(arguments: [Ramp.logboekLeeg, .logboekOverschreven, .leeggemaakt]) func stoppingMakesItNoWorse(_ ramp: Ramp)
    throws
  {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    try #require(try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder).code == 0)
    let earlier = String(try Leeratelier.draai(["sessies"], archief: folder).uit.prefix(7))
    let player = try Speler(["oefen", "nachtslot", "--stoel", "veiligheidshuis"], folder)
    try player.typ("raadplegen\n")
    try #require(player.wacht(op: "Vastgelegd: "))
    try doe(ramp, folder)
    try player.typ("stop\n1\n\(folder.appending(path: "gered.sqlite").path)\n")
    #expect(try player.eindig() == 74, "\(player.gezegd)")
    #expect(!player.gezegd.contains("Alles is bewaard"), "\(player.gezegd)")
    guard ramp != .leeggemaakt else { return }
    let listed = try Leeratelier.draai(["sessies"], archief: folder)
    #expect(listed.code == 0 && listed.uit.contains(earlier), "\(listed.uit) \(listed.fout)")
    #expect(try Leeratelier.draai(["controleer-archief"], archief: folder).code == 0)
  }

  /// Nobody is left to answer: it is kept at the proposed place, which is said.
  @Test func atTheEndOfTheInputItIsKeptAtTheProposedPlace() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let player = try Speler(["oefen", "nachtslot", "--stoel", "veiligheidshuis"], folder)
    try player.typ("raadplegen\n")
    try #require(player.wacht(op: "Vastgelegd: "))
    try doe(.verwijderd, folder)
    try player.typ("raadplegen\n")
    #expect(try player.eindig() == 74)
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "archief").path)
    #expect(kept.contains { $0.hasPrefix("gered-") && $0.hasSuffix(".sqlite") }, "\(kept) \(player.gezegd)")
    #expect(player.gezegd.contains("gered-"))
  }

  /// Whoever does not want it elsewhere gets the text back, to copy.
  @Test func whoDeclinesGetsTheTextBack() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let player = try Speler(["oefen", "nachtslot", "--stoel", "veiligheidshuis"], folder)
    try player.typ("raadplegen\n")
    try #require(player.wacht(op: "Vastgelegd: "))
    try doe(.hernoemd, folder)
    try player.typ("advies\n1\n1\n1\n1\nEen zeldzaam advies.\n.\n1\nstop\n")
    #expect(try player.eindig() == 74)
    let end = player.gezegd.components(separatedBy: "of \u{2018}stop\u{2019}:").last ?? ""
    #expect(end.contains("Een zeldzaam advies.") && end.contains("niet ergens anders bewaard"), "\(end)")
  }

  /// A lock that is held for longer than SQLite waits: it is said, waited for, and recorded after all.
  @Test func aLockIsWaitedForAndTriedAgain() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let player = try Speler(["oefen", "nachtslot", "--stoel", "veiligheidshuis"], folder)
    try player.typ("raadplegen\n")
    try #require(player.wacht(op: "Vastgelegd: "))
    let holder = try Database(pad: folder.appending(path: "archief/archief.sqlite").path)
    try holder.execute("BEGIN IMMEDIATE")
    try player.typ("raadplegen\n")
    try #require(player.wacht(op: "Een ander programma schrijft"))
    holder.rollback()
    try #require(player.wacht(op: "Vastgelegd: "))
    #expect(try player.eindig() == 0)
    #expect(player.gezegd.contains("Alles is bewaard"))
  }

  /// In a window: it is said at the next handeling, Enter keeps it at the proposed place, and the terminal is given back.
  @Test func onAScreenItIsOfferedAndTheTerminalIsGivenBack() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try PseudoTerminalTests.Scherm(
      ["oefen", "nachtslot", "--stoel", "veiligheidshuis"], folder, kolommen: 80, rijen: 24)
    while !screen.alles.contains("voor uitleg):") {
      try #require(screen.wacht(op: "te beginnen:", "vervolg:", "voor verder:", "voor uitleg):"))
      if !screen.alles.contains("voor uitleg):") { screen.typ("\r") }
    }
    try doe(.hernoemd, folder)
    screen.typ("raadplegen\r")
    try #require(screen.wacht(op: "Enter doet het"))
    screen.typ("\r")
    try #require(screen.wacht(op: "Het archief is er niet meer"))
    screen.typ("\r")
    try #require(screen.wacht(op: "\u{1B}[?1049l"))
    while screen.lees(100).map({ !$0.isEmpty }) == true {}
    screen.process.waitUntilExit()
    #expect(screen.process.terminationStatus == 74)
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "archief").path)
    #expect(kept.contains { $0.hasPrefix("gered-") && $0.hasSuffix(".sqlite") }, "\(kept)")
  }
}
