import Glibc
import Opname
import Scenario
import SimEngine
import Verslag

/// Follows the sessions of an atelier: each is read once, and after that only what is new.
final class Ateliervolger {
  private let archief: Archief
  private let naam: String
  private let nu: () -> Int
  private(set) var atelier: Atelier
  private var versie: Int?
  private var sessies: [Sessiecode: Gevolgd] = [:]

  /// A session as far as it was read.
  private struct Gevolgd {
    var opname: Opgenomen
    var sessie: Sessie
    /// The drafts that were seen last, and when each seat's changed.
    var concepten: [Schrijfplek: String]
    var getypt: [Stoel: Int] = [:]
    /// Why it cannot be read any more; nil: it can.
    var fout: String?
  }

  /// Seconds since 1970 of this computer.
  static func klok() -> Int { time(nil) }

  /// - Parameters:
  ///   - archief: The archive.
  ///   - naam: The name of the atelier.
  ///   - nu: Seconds since 1970.
  /// - Throws: `ArchiefFout`.
  init(_ archief: Archief, _ naam: String, nu: @escaping () -> Int = Ateliervolger.klok) throws(ArchiefFout) {
    (self.archief, self.naam, self.nu) = (archief, naam, nu)
    atelier = try archief.atelier(naam)
    try ververs()
  }

  /// Reads what others wrote; true when they wrote anything in this archive.
  ///
  /// - Throws: `ArchiefFout` when the archive is gone or the atelier was removed; a session that cannot be read stays as it was.
  @discardableResult
  func ververs() throws(ArchiefFout) -> Bool {
    try archief.controleerPlaats()
    let version = archief.dataversie
    guard version != versie else { return false }
    versie = version
    atelier = try archief.atelier(naam)
    let now = nu()
    for code in atelier.sessies {
      do throws(ArchiefFout) {
        guard var known = sessies[code] else {
          let recording = try archief.lees(code)
          sessies[code] = Gevolgd(
            opname: recording, sessie: recording.sessie, concepten: try archief.concepten(code))
          continue
        }
        // Not held twice: what was read before is not copied.
        sessies[code] = nil
        defer { sessies[code] = known }
        let news = try archief.ververs(&known.opname, sessie: &known.sessie)
        guard !known.sessie.gesloten else { continue }
        let drafts = try archief.concepten(code)
        for (place, text) in drafts where known.concepten[place] != text {
          if let seat = place.stoel { known.getypt[seat] = now }
        }
        known.concepten = drafts
        // What was written is done: whoever did it writes no more.
        for event in news {
          if case .handelingVerricht(let done) = event.inhoud, let seat = done.stoel { known.getypt[seat] = nil }
        }
      } catch {
        sessies[code]?.fout = error.boodschap
      }
    }
    return true
  }

  /// Every duo as it stands.
  var standen: [Duostand] {
    let now = nu()
    return atelier.duos.map { duo in
      guard let round = duo.rondes.last, let known = sessies[round.sessie] else { return Duostand(duo) }
      let writing = Stoel.allCases.filter { seat in
        known.getypt[seat].map { now - $0 < Duostand.schrijftijd } ?? false
      }
      let away = known.sessie.gesloten ? [] : Stoel.allCases.filter { !archief.bezet(round.sessie).contains($0) }
      // Whoever has no window writes no more.
      return Duostand(
        duo, round, known.sessie, wandklok: known.opname.wandklok, schrijft: writing.filter { !away.contains($0) },
        weg: away, nu: now)
    }
  }

  /// The session that a duo plays now; nil: none.
  func sessie(_ duo: Int) -> (code: Sessiecode, sessie: Sessie)? {
    guard let round = atelier.duos.first(where: { $0.nummer == duo })?.rondes.last else { return nil }
    return sessies[round.sessie].map { (round.sessie, $0.sessie) }
  }

  /// The comparison that the room may see now; nil: somebody still plays what it is about.
  ///
  /// - Throws: `ArchiefFout`.
  func vergelijking() throws(ArchiefFout) -> Ateliervergelijking? {
    let closed = atelier.duos.filter { !$0.deelnemers.isEmpty || !$0.rondes.isEmpty }.map { duo in
      Set(duo.rondes.filter { sessies[$0.sessie]?.sessie.gesloten == true }.map { $0.plaats + 1 })
    }
    let rounds = Beamerblad.tonen(atelier.casussen, gesloten: closed)
    guard !rounds.isEmpty else { return nil }
    return try Ateliervergelijking(archief, atelier, alleen: rounds)
  }

  /// What cannot be read, in whole sentences.
  var fouten: [String] { atelier.sessies.compactMap { sessies[$0]?.fout } }

  /// Records something that the trainer does in the session of a duo.
  ///
  /// - Returns: What came of it, with what others did meanwhile.
  /// - Throws: `VerrichtFout`.
  func verricht(
    _ duo: Int, _ besluit: (Sessie) throws(Weigering) -> [Gebeurtenis]
  ) throws(VerrichtFout) -> [Gebeurtenis] {
    guard let round = atelier.duos.first(where: { $0.nummer == duo })?.rondes.last, var known = sessies[round.sessie]
    else { throw .weigering(Weigering(.nietsTeDoen, "Duo \(duo) is nog niet begonnen.")) }
    sessies[round.sessie] = nil
    defer { sessies[round.sessie] = known }
    return try archief.verricht(&known.opname, sessie: &known.sessie, besluit)
  }
}
