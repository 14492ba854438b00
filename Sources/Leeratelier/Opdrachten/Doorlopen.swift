import Dispatch
import Glibc
import Scenario
import SimEngine
import Synchronization

/// Random play of several casussen, a casus on every core at a time.
enum Doorlopen {
  /// A casus to play, and where.
  typealias Werk = (casus: Casus, regio: Regioprofiel)

  /// Plays each on the fixed date.
  ///
  /// - Parameters:
  ///   - work: What is played.
  ///   - keren: How often each at most.
  ///   - zaad: The beginning of chance.
  ///   - totAllesBereikt: Whether to stop at a casus when there is nothing left to reach.
  /// - Returns: A report of each, in the same order.
  static func alle(_ work: [Werk], keren: Int, zaad: UInt64, totAllesBereikt: Bool = false) -> [Doorlooprapport] {
    let state = Mutex((volgende: 0, verslagen: [Doorlooprapport?](repeating: nil, count: work.count)))
    let cores = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN)), work.count))
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      while true {
        let next = state.withLock { state in
          defer { state.volgende += 1 }
          return state.volgende
        }
        guard next < work.count else { return }
        let (casus, regio) = work[next]
        let report = Doorlooprapport.maak(
          casus, regio, keren: keren, zaad: zaad, instroomdatum: Opening.vasteDatum(casus),
          totAllesBereikt: totAllesBereikt)
        state.withLock { $0.verslagen[next] = report }
      }
    }
    return state.withLock { $0.verslagen.compactMap(\.self) }
  }
}
