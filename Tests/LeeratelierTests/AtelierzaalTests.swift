import Foundation
import Opname
import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// Eight duo's in sixteen processes on one archive, with a trainer who looks on and acts.
@Suite(.serialized) struct AtelierzaalTests {
  /// One participant: a process at a pseudo-terminal of its own, answered by somebody who tries everything.
  private final class Deelnemer {
    let duo: Int
    let stoel: Stoel
    /// A word that nobody else types.
    let merk: String
    let process: Process
    private let terminal: PseudoTerminalTests.Scherm
    private var speler: Proefspeler
    private(set) var gezegd = ""
    private var nieuw = ""
    private(set) var klaar = false
    /// How many handelingen this process said to have recorded.
    private(set) var handelingen = 0

    var bron: Int32 { terminal.bron }
    var slot: Substring { gezegd.suffix(500) }

    init(_ code: String, duo: Int, stoel: Stoel, merk: String, _ folder: URL) throws {
      (self.duo, self.stoel, self.merk) = (duo, stoel, merk)
      // Line by line at a real terminal, as a screen reader has it.
      terminal = try PseudoTerminalTests.Scherm(
        ["aansluiten", code, "--naam", merk, "--stoel", stoel.rawValue, "--toegankelijk"], folder, kolommen: 200,
        rijen: 50)
      process = terminal.process
      speler = Proefspeler(zaad: UInt64(duo * 2 + (stoel == .zsm ? 0 : 1)), lust: 400)
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// Takes what it said.
    func lees() {
      guard let chunk = terminal.lees(0) else {
        klaar = true
        return
      }
      let text = chunk.replacingOccurrences(of: "\r\n", with: "\n")
      gezegd += text
      nieuw += text
      handelingen = gezegd.components(separatedBy: "Vastgelegd: ").count - 1
    }

    /// Answers what it asks, if it asks anything.
    func antwoord() throws {
      guard !klaar else { return }
      let text: String
      if nieuw.hasSuffix("Enter gaat verder: ") || nieuw.hasSuffix("Enter voor ronde 2: ")
        || nieuw.hasSuffix("gooit het weg: ")
      {
        text = "\n"
      } else if let answer = speler.antwoord(op: nieuw, scherm: false) {
        text = answer.replacingOccurrences(of: "het afgelopen jaar", with: "aan de \(merk)")
      } else {
        return
      }
      nieuw = ""
      terminal.typ(text)
    }
  }

  private static let merken = [
    "appel", "peer", "kers", "druif", "vlier", "braam", "kruisbes", "pruim", "abrikoos", "vijg", "mispel", "kwee",
    "lijsterbes",
    "framboos", "citroen", "sinaasappel",
  ]

  @Test(.timeLimit(.minutes(20))) func eightDuosAtOnceLoseDoubleAndMixNothing() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(
      ["atelier", "nieuw", "zaal", "--casus", "trappenhuis", "--duos", "8"], archief: folder)
    let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path)
    let trainer = try Ateliervolger(archive, "zaal")
    var people: [Deelnemer] = []
    // Both of a duo at the same moment: one of them opens the session, and only one.
    for duo in trainer.atelier.duos {
      for seat in Stoel.allCases {
        let mark = AtelierzaalTests.merken[people.count]
        people.append(try Deelnemer(duo.code.tekst, duo: duo.nummer, stoel: seat, merk: mark, folder))
      }
    }
    try speel(people, trainer)
    for person in people {
      person.process.waitUntilExit()
      #expect(person.process.terminationStatus == 0, "\(person.merk): \(person.slot)")
    }
    try trainer.ververs()
    #expect(try archive.controleer().isGaaf)
    #expect(try archive.sessies().count == 8)
    let all = try people.map { try verricht($0, trainer) }
    #expect(all.reduce(0) { $0 + $1.count } >= 8 * AtelierzaalTests.genoeg / 2)
    for (person, done) in zip(people, all) {
      // What a screen said to be recorded is there, as often as it was said.
      #expect(done.count == person.handelingen, "\(person.merk)")
      let typed = done.compactMap(\.handeling.tekst)
      for other in AtelierzaalTests.merken where other != person.merk {
        #expect(!typed.contains { $0.contains("de \(other) ") }, "\(other) in \(person.merk)")
      }
      // On no screen stands what another duo typed, nor who is in it.
      let shown = Set(person.gezegd.split { !$0.isLetter })
      #expect(shown.contains(Substring(person.merk)))
      for stranger in people where stranger.duo != person.duo {
        #expect(!shown.contains(Substring(stranger.merk)), "\(stranger.merk) on the screen of \(person.merk)")
      }
    }
    #expect(all.joined().contains { $0.handeling.tekst?.contains("aan de") == true }, "nobody typed anything")
    // The view of the trainer is what was recorded, event by event, and so is a fresh one.
    let fresh = try Ateliervolger(try Archief(pad: folder.appending(path: "archief/archief.sqlite").path), "zaal")
    #expect(fresh.standen.map(\.zin) == trainer.standen.map(\.zin))
    for duo in 1...8 {
      let (code, seen) = try #require(trainer.sessie(duo))
      let recorded = try archive.lees(code)
      #expect(seen.gebeurtenissen == recorded.gebeurtenissen && seen == recorded.sessie)
      #expect(seen.gebeurtenissen.map(\.nummer) == Array(0..<seen.gebeurtenissen.count))
      let hints = seen.gebeurtenissen.filter { if case .hint = $0.inhoud { true } else { false } }
      #expect(hints.count == 1)
    }
  }

  /// How many handelingen a duo does before the trainer stops the afternoon.
  private static let genoeg = 12

  private func verricht(_ person: Deelnemer, _ trainer: Ateliervolger) throws -> [Verricht] {
    try #require(trainer.sessie(person.duo)).sessie.handelingen.map(\.verricht)
      .filter { $0.door == .mens && $0.stoel == person.stoel }
  }

  /// What the trainer does in a session; one that a duo closed just before is refused for that, and for nothing else.
  private func grijpIn(
    _ duo: Int, _ trainer: Ateliervolger, _ besluit: (Sessie) throws(Weigering) -> [Gebeurtenis]
  ) throws {
    do { _ = try trainer.verricht(duo, besluit) } catch VerrichtFout.weigering(let refusal) {
      try #require(refusal.code == .sessieGesloten, "\(refusal)")
    }
  }

  /// Answers whoever asks, and lets the trainer look on and act, until everybody is done.
  private func speel(_ people: [Deelnemer], _ trainer: Ateliervolger) throws {
    var hinted: Set<Int> = []
    var paused: Set<Int> = []
    var stopped = false
    var idle = 0
    while people.contains(where: { !$0.klaar }), idle < 400 {
      let open = people.filter { !$0.klaar }
      var descriptors = open.map { pollfd(fd: $0.bron, events: Int16(POLLIN), revents: 0) }
      let count = poll(&descriptors, nfds_t(descriptors.count), 100)
      idle = count == 0 ? idle + 1 : 0
      let before = people.map(\.handelingen)
      for (person, descriptor) in zip(open, descriptors) where descriptor.revents != 0 { person.lees() }
      // What a screen has said is in the trainer's view at the next look: it was recorded before it was said.
      if before != people.map(\.handelingen) {
        try trainer.ververs()
        for person in people where person.handelingen > 0 {
          #expect(try verricht(person, trainer).count >= person.handelingen)
        }
      }
      for person in open { try person.antwoord() }
      try trainer.ververs()
      for row in trainer.standen where row.toestand == .bezig && !stopped {
        if !row.laatste.isEmpty, hinted.insert(row.duo).inserted {
          _ = try trainer.verricht(row.duo) { now throws(Weigering) in
            try now.hint("Neem de tijd.", stoelen: [.zsm])
          }
        } else if row.duo.isMultiple(of: 3), !row.laatste.isEmpty, paused.insert(row.duo).inserted {
          try grijpIn(row.duo, trainer) { now throws(Weigering) in try now.pauzeer() }
          try grijpIn(row.duo, trainer) { now throws(Weigering) in try now.gaVerder() }
        }
      }
      let enough = (1...8).allSatisfy { duo in
        (trainer.sessie(duo)?.sessie).map { state in
          state.gesloten || state.handelingen.count { $0.verricht.door == .mens } >= AtelierzaalTests.genoeg
        } ?? false
      }
      if enough, hinted.count == 8, !stopped {
        stopped = true
        for row in trainer.standen where row.toestand != .klaar {
          try grijpIn(row.duo, trainer) { now throws(Weigering) in try now.laatAflopen() }
        }
      }
    }
    #expect(stopped, "the afternoon never came to its end")
    for person in people where !person.klaar {
      Issue.record("\(person.merk) neither asks nor ends: \(person.slot)")
      kill(person.process.processIdentifier, SIGKILL)
    }
  }
}
