import Foundation
import Opname
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

/// Recordings of record version 1 that must open for ever and give the same facts; findings of the scorekaart may change.
///
/// `Fixtures/v1/archief.sqlite` holds one recording of every casus in `Fixtures/v1/casussen.lijst`: those that existed when the
/// version was current. `Fixtures/v1/<casus>.txt` has the facts. A casus of later is not in it, and need not be.
/// Make them anew only as long as version 1 was not released, and read the difference:
///
///     LEERATELIER_FIXTURES=maak swift test --disable-xctest --filter OpnameTests.FixtureTests
///
/// After a release they never change: a later record version gets a folder of its own beside this one.
@Suite(.serialized) struct FixtureTests {
  static let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Fixtures/v1"
  static let archief = folder + "/archief.sqlite"
  static let maakt = ProcessInfo.processInfo.environment["LEERATELIER_FIXTURES"] == "maak"
  static let lijst = folder + "/casussen.lijst"
  /// The casussen that existed when record version 1 was current.
  static let casussen = ((try? String(contentsOfFile: lijst, encoding: .utf8)) ?? "")
    .split(separator: "\n").map(String.init)

  @Test(.enabled(if: maakt)) func makesTheFixturesAnew() throws {
    try? FileManager.default.removeItem(atPath: Self.folder)
    try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
    let archief = try Archief(pad: Self.archief)
    for id in Meegeleverd.ids {
      let facts = Self.feiten(try Self.neemOp(id, in: archief))
      try Data(facts.utf8).write(to: URL(filePath: "\(Self.folder)/\(id).txt"))
    }
    try Data((Meegeleverd.ids.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: Self.lijst))
    // All in one file: what is in the log beside it is not committed.
    try Database(pad: Self.archief).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    Issue.record("De opnamen zijn opnieuw gemaakt: lees het verschil, en draai zonder LEERATELIER_FIXTURES.")
  }

  /// Plays a casus at random to its end, through the archive, with the seed that gives the most kinds of event.
  private static func neemOp(_ id: String, in archief: Archief) throws -> Opgenomen {
    var best: (play: Doorloop, opening: Opening, bron: Bronbytes, kinds: Int)?
    for seed in UInt64(1)...12 {
      let (opening, bron) = try Meegeleverd.opening(id, zaad: seed, voorbeeld: true)
      var play = Doorloop(opening, zaad: seed)
      play.speel(hoogstens: 200)
      let kinds = Set(play.gebeurtenissen.map(\.soort)).count
      if play.sessie.gesloten, play.sessie.besluit != nil, kinds > best?.kinds ?? 0 {
        best = (play, opening, bron, kinds)
      }
    }
    let chosen = try #require(best, "no random play of \(id) ends with a decision")
    var opname = try archief.open(chosen.opening, bron: chosen.bron)
    var sessie = opname.sessie
    for move in chosen.play.zetten {
      let seen = sessie.gebeurtenissen.count - 1
      _ = try archief.verricht(&opname, sessie: &sessie) { state throws(Weigering) in
        try state.decide(move.handeling, stoel: move.stoel, gezien: seen)
      }
    }
    #expect(opname.gebeurtenissen == chosen.play.gebeurtenissen)
    return opname
  }

  @Test(.enabled(if: !maakt)) func hasARecordingOfEveryCasusOfItsTime() throws {
    // Eight shipped with version 1; a list that was emptied would test nothing.
    #expect(Self.casussen.count >= 8)
    let map = try Testmap()
    try FileManager.default.copyItem(atPath: Self.archief, toPath: map.archief)
    let recorded = try Archief(pad: map.archief, aanmaken: false).sessies().map(\.casus)
    #expect(recorded.sorted() == Self.casussen.sorted())
    let facts = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { $0.hasSuffix(".txt") }
    #expect(facts.sorted() == Self.casussen.map { "\($0).txt" }.sorted())
  }

  @Test(.enabled(if: !maakt), arguments: casussen) func givesTheSameFacts(_ id: String) throws {
    let map = try Testmap()
    try FileManager.default.copyItem(atPath: Self.archief, toPath: map.archief)
    let archief = try Archief(pad: map.archief, aanmaken: false)
    let line = try #require(try archief.sessies().first { $0.casus == id })
    let expected = try String(contentsOfFile: "\(Self.folder)/\(id).txt", encoding: .utf8)
    #expect(Self.feiten(try archief.lees(line.code)) == expected)
    #expect(line.toestand == .gesloten && line.voorbeeld)
  }

  /// Clock, messages, knowledge and decision of a recording, and the digest of its bytes, as text to compare whole.
  static func feiten(_ opname: Opgenomen) -> String {
    let sessie = opname.sessie
    let digest = SHA256(opname.gebeurtenissen.flatMap { Vastlegging.bytes($0) + [10] })
    var lines = [
      "casus \(opname.opening.casus.id), regio \(opname.opening.regio.id), instroom \(opname.opening.instroomdatum)",
      "gebeurtenissen \(opname.gebeurtenissen.count), sha256 \(digest.tekst)",
      "klok \(sessie.tijd), bedrijf \(sessie.bedrijf.rawValue), gesloten \(sessie.gesloten ? "ja" : "nee")",
    ]
    for seat in Stoel.allCases {
      let held = sessie.bezetting[seat]?.rawValue ?? "-"
      lines.append("stoel \(seat.rawValue): \(held), tijd \(sessie.eigenTijd[seat] ?? 0)")
    }
    lines.append("advies \(sessie.advies.map { "\($0.beslissing), \($0.vastgesteld), \($0.datum)" } ?? "-")")
    lines.append("besluit \(sessie.besluit.map { "\($0.beslissing), \($0.door.rawValue), \($0.motivering)" } ?? "-")")
    for state in sessie.berichten {
      let message = state.bericht
      let fate =
        switch state.toestand {
        case .onderweg: "onderweg"
        case .aangekomen: "aangekomen"
        case .gestrand: "gestrand"
        }
      lines.append(
        "bericht \(message.nummer) \(message.soort.rawValue) \(message.koppelvlak?.rawValue ?? "-"): "
          + "\(message.van.rawValue) aan \(message.naar.rawValue), \(message.verzonden) tot \(message.aankomst), "
          + "\(message.puzzelstukken.joined(separator: " ")), \(fate)\(state.afgehandeld ? ", afgehandeld" : "")")
    }
    for state in sessie.termijnen {
      lines.append(
        "termijn \(state.termijn.nummer) \(state.termijn.soort.rawValue): \(state.termijn.einde), "
          + "\(state.gehaald.map { $0 ? "gehaald" : "verstreken" } ?? "loopt")")
    }
    for known in sessie.kennis where known.gebeurtenis > 0 {
      lines.append(
        "kennis \(known.rol.rawValue) \(known.puzzelstuk) \(known.diepte.rawValue): "
          + "gebeurtenis \(known.gebeurtenis), minuut \(known.tijd)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
