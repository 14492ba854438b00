import Dispatch
import Glibc
import Opname
import Scenario
import SimEngine
import Synchronization
import Verslag

/// The facts of many sessions: what is kept beside the archive where it is of what was recorded, the rest read on all cores.
struct Monitorlezer {
  let pad: String
  let archief: Archief

  /// What was read.
  struct Gelezen {
    var feiten: [Monitorfeit] = []
    /// Codes of sessions that cannot be read.
    var onleesbaar: [String] = []
    /// Of how many sessions what was kept is taken without looking whether they are as they were recorded.
    var nietNagekeken = 0
  }

  /// So many of the sessions of which something is kept are looked through each time; more would take as long as reading them.
  private static let hoogstensNagekeken = 2000

  /// Fewer than this are read at once; for so few nothing is kept either.
  private static let weinig = 64

  /// Reads the facts of sessions.
  ///
  /// - Parameters:
  ///   - rows: The sessions.
  ///   - alle: All sessions of the archive: of others nothing is kept.
  /// - Returns: A fact for each, or its code.
  /// - Throws: `ArchiefFout`.
  func lees(_ rows: [SessieRegel], alle: [SessieRegel]) throws -> Gelezen {
    guard rows.count >= Monitorlezer.weinig else {
      var result = Gelezen()
      for row in rows { Monitorlezer.lees(row, archief, &result) }
      return result
    }
    let kept = Afgeleid(naast: pad, versie: Monitorfeit.versie)
    let known = kept?.regels() ?? [:]
    var result = Gelezen()
    var unknown: [SessieRegel] = []
    var looked = 0
    for row in rows {
      // A session of which the opening is not what it was, is read to be refused.
      guard row.gaaf, !row.kenmerk.isEmpty, let fact = known[row.kenmerk].flatMap(Monitorfeit.init(regel:)),
        fact.code == row.code.tekst
      else {
        unknown.append(row)
        continue
      }
      if looked < Monitorlezer.hoogstensNagekeken {
        looked += 1
        // What is kept is of the links; that the events still fit them, they alone can say.
        guard archief.isOngewijzigd(row.code) else {
          unknown.append(row)
          continue
        }
      } else {
        result.nietNagekeken += 1
      }
      result.feiten.append(fact)
    }
    guard !unknown.isEmpty else { return result }
    let found = leesVerdeeld(unknown)
    result.feiten += found.feiten
    result.onleesbaar = found.onleesbaar.sorted()
    // In place of what was kept: what is no longer in the archive goes.
    let codes = Dictionary(uniqueKeysWithValues: unknown.map { ($0.code.tekst, $0.kenmerk) })
    let here = Set(alle.map(\.kenmerk))
    var lines = known.filter { here.contains($0.key) }
    for fact in found.feiten { if let key = codes[fact.code], !key.isEmpty { lines[key] = fact.regel } }
    kept?.vervang(lines)
    return result
  }

  private func leesVerdeeld(_ rows: [SessieRegel]) -> Gelezen {
    let state = Mutex((volgende: 0, gelezen: Gelezen()))
    let path = pad
    let cores = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      // Each reads through a connection of its own.
      guard let archive = try? Archief(pad: path, aanmaken: false) else { return }
      var mine = Gelezen()
      while true {
        let start = state.withLock { state in
          defer { state.volgende += Monitorlezer.weinig }
          return state.volgende
        }
        guard start < rows.count else { break }
        for row in rows[start..<min(rows.count, start + Monitorlezer.weinig)] { Monitorlezer.lees(row, archive, &mine) }
      }
      state.withLock { state in
        state.gelezen.feiten += mine.feiten
        state.gelezen.onleesbaar += mine.onleesbaar
      }
    }
    var read = state.withLock { $0.gelezen }
    // What no connection could be opened for is read here.
    let done = Set(read.feiten.map(\.code) + read.onleesbaar)
    for row in rows where !done.contains(row.code.tekst) { Monitorlezer.lees(row, archief, &read) }
    return read
  }

  private static func lees(_ row: SessieRegel, _ archive: Archief, _ result: inout Gelezen) {
    do throws(ArchiefFout) {
      let read = try archive.greep(row.code, wil: Monitorstuk.wil) { kind, record in
        do throws(Recordgreep.Anders) {
          return try Monitorstuk(kind, record).map(Greep.stuk) ?? .niets
        } catch { return .lees }
      } heel: {
        Monitorstuk($0)
      }
      result.feiten.append(
        Monitorfeit(
          Monitorlezing(
            code: read.code.tekst, geopend: read.geopend, casus: read.casus, regio: read.regio,
            bezetting: read.bezetting, klok: read.klok, aantal: read.aantal, stukken: read.stukken)))
    } catch {
      result.onleesbaar.append(row.code.tekst)
    }
  }
}
