import Foundation
import Scenario
import Testing

@testable import Leeratelier

/// What comes from outside never ends the program, nor makes it hang: each kind with its smallest input.
@Suite struct NooitStukTests {
  let folder: URL

  init() throws { folder = try Leeratelier.werkmap() }

  @Test(.timeLimit(.minutes(20))) func aFileOfNothingButUnknownFieldsIsReadInOnePass() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "k.json")
    let fields = (0..<30_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    try Data("{\(fields)}".utf8).write(to: path)
    let result = try Leeratelier.draai(["controleer", path.path, "--zonder-spelen"])
    #expect(result.code == 65 && result.uit.contains("kent geen veld «k99»") && result.uit.contains("hoogstens 200"))
  }

  /// A pipe of which nobody holds the other end: nothing will ever come out of it.
  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      ["herstel", "PIJP", "--uit", "hersteld.sqlite"], ["anonimiseer", "PIJP"], ["herken", "PIJP"],
      ["beoordeel", "PIJP"],
      ["oefen", "nachtslot", "--invoer", "PIJP"], ["herstel", "/dev/zero", "--uit", "hersteld.sqlite"],
    ])
  func aPipeThatNobodyWritesIsRefused(_ words: [String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.appending(path: "pijp").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let result = try Leeratelier.draai(words.map { $0 == "PIJP" ? pipe : $0 }, archief: folder)
    #expect([65, 66].contains(result.code), "\(result)")
    #expect(!result.fout.contains("nog niet"), "\(result.fout)")
  }

  /// A pipe of the shell is read.
  @Test(.timeLimit(.minutes(20))) func aPipeThatSomebodyWritesIsRead() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.appending(path: "pijp").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = [
      "-c", "exec 3<>\"$0\"; echo 'Bel 06-12345678.' >&3; sleep 0.3; echo 'Bel nu.' >&3; sleep 0.3", pipe,
    ]
    try writer.run()
    // Until it holds its end.
    while try String(contentsOfFile: "/proc/\(writer.processIdentifier)/comm", encoding: .utf8) == "", writer.isRunning
    {}
    usleep(200_000)
    let result = try Leeratelier.draai(["anonimiseer", pipe], archief: folder)
    writer.waitUntilExit()
    #expect(result.code == 0 && result.uit.contains("telefoonnummer"), "\(result)")
  }

  /// One word of millions of letters at the menu is no choice, and is not repeated whole.
  @Test func aWordThatIsTooLongToBeAChoiceIsNotReadOn() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let word = String(repeating: "x", count: 200_000)
    let result = try Leeratelier.draai(
      ["oefen", "nachtslot", "--stoel", "zsm"], archief: folder, invoer: "\n\(word)\nstop\n")
    #expect(result.code == 0 && result.uit.contains("is hier geen keuze"))
    // It stands there as it was typed, once.
    #expect(result.uit.utf8.count < 200_000 + 20_000)
  }

  /// A limit on the size of files is an error with a sentence, not a signal.
  @Test func aFileThatMayNotGrowIsSaid() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "ulimit -f 1; exec \"$0\" duo nachtslot", Leeratelier.pad]
    let model = Leeratelier.proces([], archief: folder)
    let errors = Pipe()
    process.environment = model.environment
    (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, Pipe(), errors)
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 74, "\(said)")
    #expect(said.contains("Er is niets vastgelegd"), "\(said)")
  }

  @Test func whatAnEarlierProcessWithThisNumberLeftBehindIsNoHindrance() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "verslag.html").path
    try Data().write(to: URL(filePath: "\(path).\(getpid()).tijdelijk"))
    try Uitvoerbestand.maak(path, niet: []) { temporary in
      try Uitvoerbestand.schrijf(Array("klaar".utf8), naar: temporary, voor: path)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "klaar")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  /// A run that was killed leaves a file; the next takes it away, whatever it writes, and nobody else's.
  @Test func whatAKilledRunLeftBesideItGoesWithTheNext() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let left = ["kopie.sqlite.leeratelier-0a1b2c3.tijdelijk", "kopie.sqlite.leeratelier-0a1b2c3.tijdelijk-journal"]
    let stay = [
      "brief.tijdelijk", "verslag.html.concept.tijdelijk", "kopie.sqlite.leeratelier-ABCDEFG.tijdelijk",
      "x.leeratelier-1111111.tijdelijk",
    ]
    for name in left + stay {
      let path = folder.appending(path: name).path
      _ = FileManager.default.createFile(atPath: path, contents: Data("x".utf8), attributes: [.posixPermissions: 0o600])
    }
    // Of somebody else, or still being written.
    let other = folder.appending(path: "y.leeratelier-2222222.tijdelijk").path
    _ = FileManager.default.createFile(atPath: other, contents: Data(), attributes: [.posixPermissions: 0o644])
    let busy = open(folder.appending(path: "x.leeratelier-1111111.tijdelijk").path, O_RDONLY)
    defer { close(busy) }
    #expect(flock(busy, LOCK_EX | LOCK_NB) == 0)
    let path = folder.appending(path: "verslag.html").path
    try Uitvoerbestand.maak(path, niet: []) { temporary in
      try Uitvoerbestand.schrijf(Array("klaar".utf8), naar: temporary, voor: path)
    }
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    #expect(names == Set(stay + ["verslag.html", "y.leeratelier-2222222.tijdelijk"]), "\(names)")
  }

  /// Killed while it makes a copy: what is left goes with the next copy, which is whole.
  @Test func aCopyThatWasKilledLeavesNothingAfterTheNext() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["meet-vullen", "200"], archief: folder)
    let target = folder.appending(path: "kopieën")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    for number in 0..<8 {
      let process = Leeratelier.proces(["reservekopie", target.path + "/k\(number).sqlite"], archief: folder)
      (process.standardOutput, process.standardError) = (Pipe(), Pipe())
      try process.run()
      usleep(UInt32(4000 * (number + 1)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    let made = try Leeratelier.draai(["reservekopie", target.path + "/goed.sqlite"], archief: folder)
    #expect(made.code == 0, "\(made)")
    let names = try FileManager.default.contentsOfDirectory(atPath: target.path)
    #expect(!names.contains { $0.contains("tijdelijk") }, "\(names)")
  }

  /// A script that has nothing more to say does not wait for somebody else: it ends, and says how to go on.
  @Test(arguments: ["", "\n", "\n\n  \n", "\n# klaar\n"], [true, false])
  func aScriptThatIsOutOfWordsDoesNotWaitForTheOther(_ end: String, _ file: Bool) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    if !file, end.contains("#") { return }
    let made = try Leeratelier.draai(["duo", "nachtslot", "--open", "--stoel", "zsm"], archief: folder)
    try #require(made.code == 0, "\(made)")
    let code = try Leeratelier.code(folder)
    let script = "wachten\n4" + end
    let path = folder.appending(path: "script").path
    try Data(script.utf8).write(to: URL(filePath: path))
    let words = ["hervat", code, "--stoel", "zsm"] + (file ? ["--invoer", path] : [])
    let process = Leeratelier.proces(words, archief: folder)
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
    try process.run()
    if !file {
      try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
      try input.fileHandleForWriting.close()
    }
    try output.fileHandleForWriting.close()
    let watchdog = DispatchWorkItem { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    DispatchQueue.global().asyncAfter(deadline: .now() + 30, execute: watchdog)
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    watchdog.cancel()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0, "\(said.suffix(500))")
    #expect(said.contains("De invoer is op") && said.contains("hervat \(code) --stoel zsm"), "\(said.suffix(500))")
  }

  /// What another seat would see or lose is for the trainer, also when somebody else types the command.
  @Test(arguments: [["--aflopen"], ["--stoel", "veiligheidshuis"]])
  func anOpenSessionIsNotTakenOverByAccident(_ options: [String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["duo", "nachtslot"], archief: folder, invoer: "\n")
    let code = try Leeratelier.code(folder)
    for verb in [["overdragen", code] + options, ["incident", code, "Er wordt gebeld.", "--stoel", "zsm"]] {
      let refused = try Leeratelier.draai(verb, archief: folder)
      #expect(refused.code == 77 && refused.uit.isEmpty && refused.fout.contains("--trainer"))
    }
    #expect(try Leeratelier.draai(["sessies"], archief: folder).uit.contains("open"))
    #expect(try Leeratelier.draai(["overdragen", code] + options + ["--trainer"], archief: folder).code == 0)
  }

  @Test func inputWithoutEndIsNotReadToTheEnd() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Leeratelier.draai(["oefen", "nachtslot", "--invoer", "/dev/zero"], archief: folder)
    #expect(result.code == 65 && result.fout.contains("64 MB"))
  }

  /// Whoever waits for another seat stops when nobody can say 'stop' any more.
  @Test func waitingEndsWithTheInput() {
    let control = Lijnbediening(.tekst("een regel"), schrijf: { _ in })
    #expect(throws: Never.self) { _ = try control.wacht(1, tekst: "") }
    #expect(throws: Never.self) { _ = try control.regel("?") }
    #expect(throws: Gestopt.eindeInvoer) { _ = try control.wacht(1, tekst: "") }
  }

  /// Where no file may grow, as on a full disk, what is there is still shown.
  @Test func aDiskThatIsFullIsNoReasonNotToRead() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["duo", "nachtslot"], archief: folder, invoer: "\n")
    let code = try Leeratelier.code(folder)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "ulimit -f 0; exec \"$0\" sessies", Leeratelier.pad]
    process.environment = Leeratelier.proces([], archief: folder).environment
    let output = Pipe()
    (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, output, output)
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && said.contains(code), "\(said)")
  }

  /// Ended from outside, by whatever signal can be caught, the terminal is given back.
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT]) func everySignalGivesTheTerminalBack(_ number: Int32) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try PseudoTerminalTests.Scherm([], folder, kolommen: 80, rijen: 24)
    try #require(screen.wacht(op: "Keuze (nummer of woord, ? voor uitleg):"))
    kill(screen.process.processIdentifier, number)
    let given = screen.wacht(op: "\u{1B}[?1049l")
    if !given { kill(screen.process.processIdentifier, SIGKILL) }
    screen.process.waitUntilExit()
    #expect(given && screen.process.terminationReason == .exit && screen.process.terminationStatus == 128 + number)
  }

  /// Command lines at random: understood, or refused with a sentence; `bench/fuzz` also runs them.
  @Test func randomCommandLinesAreUnderstoodOrRefused() {
    let verbs = Opdrachten.alle.map(\.vorm.naam) + ["help", "--version", "", "zomaar"]
    let options = Set(Opdrachten.alle.flatMap(\.vorm.kent).map { "--\($0.naam)" }).sorted()
    let words = [
      "nachtslot", "kmt-rvx", "-1", "", "-", "--", "--=", "é=日本", "\u{1B}[31m", "--json=ja", "--uit=", "-h", "x=y",
    ]
    var dice = Dobbelsteen(zaad: 20_261_127)
    var refused = 0
    for _ in 0..<4000 {
      var line = [verbs[dice.kies(verbs.count)]]
      for _ in 0..<dice.kies(6) {
        let list = dice.kies(2) == 0 ? options : words
        line.append(list[dice.kies(list.count)])
      }
      do throws(Opdrachtfout) { _ = try Programma.ontleed(line) } catch {
        refused += 1
        #expect(error.uitgang == .gebruik && error.boodschap.contains(" "), "\(line): \(error.boodschap)")
      }
    }
    // Both happen, or it would show nothing.
    #expect(refused > 500 && refused < 3900, "\(refused)")
  }
}
