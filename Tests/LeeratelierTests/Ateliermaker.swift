import Foundation
import Opname
import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// Ateliers of which the sessions are played by the expected runs of a casus.
struct Ateliermaker {
  let archief: Archief

  /// In the archive of a folder of a test.
  init(_ map: URL) throws {
    archief = try Archief(pad: map.appending(path: "archief/archief.sqlite").path)
  }

  /// Does something in a folder of its own, with an empty archive, and removes both.
  static func met(_ body: (URL, Ateliermaker) throws -> Void) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "archief"), withIntermediateDirectories: true)
    try body(folder, Ateliermaker(folder))
  }

  func maak(_ naam: String, _ casussen: [String], duos: Int = 3, woord: Trainerswoord? = nil) throws -> Atelier {
    try archief.maak(Atelier.Opzet(naam: naam, casussen: casussen), duos: duos, woord: woord)
  }

  /// Plays a round of a duo by one of the runs of the casus in which both seats are played.
  ///
  /// - Returns: The session.
  @discardableResult
  func speel(
    _ atelier: Atelier, duo: Int, ronde: Int = 1, verloop: Int = 0, wie: [Stoel: String], open: Bool = false
  ) throws -> Sessiecode {
    let id = atelier.casussen[ronde - 1]
    let casus = try Meegeleverd.casus(id)
    let runs = (Meegeleverd.bibliotheek.verlopen(id).waarde ?? []).filter { run in
      Set(run.stappen.map(\.stoel)).count == 2 && !run.kort
    }
    let run = runs[verloop % runs.count]
    let regio = try Meegeleverd.regio(run.regio ?? casus.regio)
    let opening = Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: false)
    let read = try #require(Meegeleverd.gelezen[id]?.source.bytes)
    let region = try #require(Meegeleverd.gelezenRegios[regio.id]?.source.bytes)
    let code = atelier.duos[duo - 1].code
    let session = try archief.openRonde(
      opening, bron: Bronbytes(casusId: id, casus: read, regioId: regio.id, regio: region), duo: code, plaats: ronde - 1
    ).sessie
    for (seat, name) in wie.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      _ = try archief.schrijfIn(name, eigen: seat, duo: code)
      try archief.zet(name, op: seat, session)
    }
    var player = Verloopspeler(run, opening)
    player.speelUit()
    var recording = try archief.lees(session)
    var state = recording.sessie
    var rest = Array(player.sessie.gebeurtenissen.dropFirst(state.gebeurtenissen.count))
    if open { rest.removeLast(rest.count / 2) }
    _ = try archief.verricht(&recording, sessie: &state) { _ in rest }
    return session
  }
}
