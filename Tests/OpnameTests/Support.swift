import Foundation
import Opname
import Proefhulp
import Scenario
import SimEngine
import Testing

extension Meegeleverd {
  /// The inputs of a session of a casus, with the bytes of its files.
  static func opening(
    _ id: String, zaad: UInt64 = 1, bezetting: [Stoel: Bezetting] = [.zsm: .mens, .veiligheidshuis: .mens],
    voorbeeld: Bool = false
  ) throws -> (opening: Opening, bron: Bronbytes) {
    let opening = try opening(casus(id), zaad: zaad, bezetting: bezetting, voorbeeld: voorbeeld)
    let casus = try #require(gelezen[id])
    let regio = try #require(gelezenRegios[opening.regio.id])
    return (
      opening,
      Bronbytes(casusId: id, casus: casus.source.bytes, regioId: opening.regio.id, regio: regio.source.bytes)
    )
  }
}

/// A folder of its own for one test, removed when the test lets go of it.
final class Testmap: Sendable {
  let pad: String

  init() throws {
    pad = NSTemporaryDirectory() + "opname-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: pad, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: pad) }

  /// Path of the archive of this test.
  var archief: String { pad + "/archief.sqlite" }
}

/// Plays a session at random through the archive, as a terminal does.
struct Archiefspeler {
  var opname: Opgenomen
  var sessie: Sessie
  private var dice: Dobbelsteen

  init(_ opname: Opgenomen, zaad: UInt64) {
    self.opname = opname
    sessie = opname.sessie
    dice = Dobbelsteen(zaad: zaad)
  }

  /// One recorded handeling of a seat whose turn it is; nothing when it is refused or nobody can do anything.
  @discardableResult
  mutating func stap(_ archief: Archief, stoel: Stoel? = nil) throws -> [Gebeurtenis] {
    var turn = sessie.aanZet
    if let stoel { turn = turn.contains(stoel) ? [stoel] : [] }
    guard let seat = dice.kies(uit: turn) else { return [] }
    let offers = sessie.mogelijkheden(seat)
    guard let action = Doorloop.willekeurig(offers, sessie, &dice) else { return [] }
    let seen = sessie.gebeurtenissen.count - 1
    do {
      return try archief.verricht(&opname, sessie: &sessie) { state throws(Weigering) in
        try state.decide(action, stoel: seat, gezien: seen)
      }
    } catch VerrichtFout.weigering { return [] }
  }

  /// Plays until the session ends or so many handelingen were tried.
  mutating func speel(_ archief: Archief, hoogstens limit: Int) throws {
    for _ in 0..<limit where !sessie.gesloten { try stap(archief) }
  }
}
