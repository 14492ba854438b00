import Foundation
import Opname
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

/// Two real processes and real kills, by the exit tests of Swift Testing: each body runs in a process of its own.
///
/// These go through the archive. The same through the product, with its screens, is a test of the command.
@Suite struct ProcesTests {
  /// What a process that writes tells the outside: the number of events that it would have shown.
  struct Bevestigd {
    let pad: String

    /// Appends a count after a commit; it survives the process because the kernel has it.
    func meld(_ count: Int) throws {
      if !FileManager.default.fileExists(atPath: pad) { try Data().write(to: URL(filePath: pad)) }
      let file = try FileHandle(forWritingTo: URL(filePath: pad))
      try file.seekToEnd()
      try file.write(contentsOf: Data("\(count)\n".utf8))
      try file.close()
    }

    var laatste: Int {
      let text = (try? String(contentsOfFile: pad, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").last.flatMap { Int($0) } ?? 0
    }
  }

  /// Plays a seat, or both, until the session has so many events, reporting after each commit.
  static func speelDoor(_ pad: String, _ code: String, zaad: UInt64, stoel: Stoel?, tot limit: Int) throws {
    let archief = try Archief(pad: pad, aanmaken: false)
    let code = try #require(Sessiecode(code))
    var speler = Archiefspeler(try archief.lees(code), zaad: zaad)
    let report = Bevestigd(pad: pad + ".bevestigd-\(zaad)")
    while !speler.sessie.gesloten, speler.opname.gebeurtenissen.count < limit {
      if try speler.stap(archief, stoel: stoel).isEmpty {
        // Refused, or not its turn: see what the other did.
        if try archief.ververs(&speler.opname, sessie: &speler.sessie).isEmpty { usleep(200) }
      } else {
        try report.meld(speler.opname.gebeurtenissen.count)
      }
    }
    // The fold that grew along the way is the fold of the recording.
    _ = try archief.ververs(&speler.opname, sessie: &speler.sessie)
    guard try archief.lees(code).sessie == speler.sessie else { exit(3) }
  }

  @Test(.timeLimit(.minutes(20))) func losesNothingThatWasShownWhenKilled() async throws {
    let map = try Testmap()
    let archief = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    var dice = Dobbelsteen(zaad: 20_261_121)
    var code = try archief.open(opening, bron: bron).code
    for seed in UInt64(1)...24 {
      if try archief.lees(code).sessie.gesloten { code = try archief.open(opening, bron: bron).code }
      let before = try archief.lees(code)
      let delay = dice.kies(60_000)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [pad = map.archief as String, tekst = code.tekst as String, seed = seed as UInt64, delay = delay as Int] in
        let killer = Thread {
          // Not before something was written, then at any instant.
          let report = Bevestigd(pad: pad + ".bevestigd-\(seed)")
          while report.laatste == 0 { usleep(500) }
          usleep(UInt32(delay))
          kill(getpid(), SIGKILL)
        }
        killer.start()
        while true {
          try ProcesTests.speelDoor(pad, tekst, zaad: seed, stoel: nil, tot: 100_000)
          usleep(1000)
        }
      }
      let after = try archief.lees(code)
      #expect(after.gebeurtenissen.count >= Bevestigd(pad: map.archief + ".bevestigd-\(seed)").laatste)
      #expect(Array(after.gebeurtenissen.prefix(before.gebeurtenissen.count)) == before.gebeurtenissen)
      // It can be played on from where it stopped.
      _ = after.sessie
    }
    // SQLite's own check of the file.
    let check = try Database(pad: map.archief).prepare("PRAGMA integrity_check")
    let answer = try check.step() ? check.text(0) : ""
    #expect(answer == "ok")
  }

  @Test(.timeLimit(.minutes(20)), arguments: [1, 2, 3] as [UInt64])
  func endsWithTheSameFoldInTwoProcesses(_ seed: UInt64) async throws {
    let map = try Testmap()
    let id = Meegeleverd.ids[Int(seed) % Meegeleverd.ids.count]
    let archief = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(id, zaad: seed)
    let opname = try archief.open(opening, bron: bron)
    async let one: Void = speel(map.archief, opname.code.tekst, seed, .zsm)
    async let two: Void = speel(map.archief, opname.code.tekst, seed + 100, .veiligheidshuis)
    _ = await (one, two)
    let after = try archief.lees(opname.code)
    #expect(after.gebeurtenissen.map(\.nummer) == Array(0..<after.gebeurtenissen.count))
    #expect(after.gebeurtenissen.count > opname.gebeurtenissen.count)
    #expect(Bevestigd(pad: map.archief + ".bevestigd-\(seed)").laatste > 0)
    #expect(Bevestigd(pad: map.archief + ".bevestigd-\(seed + 100)").laatste > 0)
  }

  private func speel(_ pad: String, _ code: String, _ seed: UInt64, _ stoel: Stoel) async {
    await #expect(processExitsWith: .success) {
      [pad = pad as String, code = code as String, seed = seed as UInt64, stoel = stoel.rawValue as String] in
      try ProcesTests.speelDoor(pad, code, zaad: seed, stoel: stoel == "zsm" ? .zsm : .veiligheidshuis, tot: 150)
    }
  }

  @Test(.timeLimit(.minutes(20))) func keepsTheConceptWhenKilled() async throws {
    let map = try Testmap()
    let archief = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    let code = try archief.open(opening, bron: bron).code
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [pad = map.archief as String, tekst = code.tekst as String] in
      let archief = try Archief(pad: pad)
      let code = try #require(Sessiecode(tekst))
      let place = Schrijfplek(stoel: .zsm, veld: "advies")
      // As while typing: not written through to the disk, but given to the system.
      for length in 1...5 {
        try archief.bewaarConcept(String("Advies: dagvaarden.\nDoel: ".prefix(length)), code, place, .programma)
      }
      try archief.bewaarConcept("Advies: dagvaarden.\nDoel: ", code, place, .programma)
      kill(getpid(), SIGKILL)
    }
    #expect(
      try archief.concepten(code) == [Schrijfplek(stoel: .zsm, veld: "advies"): "Advies: dagvaarden.\nDoel: "])
  }

  @Test(.timeLimit(.minutes(20))) func makesOneArchiveInFourProcesses() async throws {
    let map = try Testmap()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          await #expect(processExitsWith: .success) { [pad = map.archief as String] in
            let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
            _ = try Archief(pad: pad).open(opening, bron: bron)
          }
        }
      }
    }
    #expect(try Archief(pad: map.archief).sessies().count == 4)
  }
}
