import Dispatch
import Synchronization

/// What a batch of replications gave, in order of number.
package struct Regioreeks: Equatable, Sendable {
  /// Outcomes with the first setting.
  package var basis: [Regiouitkomst] = []
  /// Outcomes with the other setting, on common random numbers; empty without a comparison.
  package var anders: [Regiouitkomst] = []
  /// Somebody asked to stop: not everything that was asked for is here.
  package var afgebroken = false

  package init() {}
}

/// Many replications over the cores: the same outcomes, in the same order, whatever the number of cores.
package struct Regioherhalingen: Sendable {
  /// How far the batch is, and whether to go on.
  package typealias Voortgang = @Sendable (_ deel: Double) -> Bool

  private struct Stand {
    var volgende = 0
    var delen: [Double]
    var uitkomsten: [Regiouitkomst?]
    var gestopt = false
  }

  private let runs: [(simulatie: Regiosimulatie, herhaling: Int)]
  private let perHerhaling: Int

  /// A batch of replications `nummers` of one setting, or of two to compare.
  package init(_ basis: Regiosimulatie, anders: Regiosimulatie? = nil, nummers: ClosedRange<Int>) {
    let pair = [basis] + (anders.map { [$0] } ?? [])
    perHerhaling = pair.count
    runs = nummers.flatMap { number in pair.map { ($0, number) } }
  }

  /// Runs the batch on so many workers.
  package func voerUit(werkers: Int, voortgang: Voortgang = { _ in true }) -> Regioreeks {
    let state = Mutex(
      Stand(delen: Array(repeating: 0, count: runs.count), uitkomsten: Array(repeating: nil, count: runs.count)))
    let runs = runs
    DispatchQueue.concurrentPerform(iterations: max(1, min(werkers, runs.count))) { _ in
      while let index = Self.volgende(state) {
        let outcome = runs[index].simulatie.herhaling(runs[index].herhaling) { part in
          Self.meld(state, index, part, voortgang)
        }
        state.withLock {
          $0.uitkomsten[index] = outcome
          $0.delen[index] = 1
        }
        _ = Self.meld(state, index, 1, voortgang)
      }
    }
    return state.withLock { merge($0) }
  }

  private static func volgende(_ state: borrowing Mutex<Stand>) -> Int? {
    state.withLock { stand in
      guard !stand.gestopt, stand.volgende < stand.uitkomsten.count else { return nil }
      defer { stand.volgende += 1 }
      return stand.volgende
    }
  }

  private static func meld(_ state: borrowing Mutex<Stand>, _ index: Int, _ part: Double, _ progress: Voortgang) -> Bool
  {
    let whole = state.withLock { stand -> Double? in
      stand.delen[index] = part
      return stand.gestopt ? nil : stand.delen.reduce(0, +) / Double(stand.delen.count)
    }
    guard let whole else { return false }
    let further = progress(whole)
    if !further { state.withLock { $0.gestopt = true } }
    return further
  }

  /// Puts the outcomes in order of number; what was cut short only stays when nothing else is there.
  private func merge(_ stand: Stand) -> Regioreeks {
    var series = Regioreeks()
    var partial: Regiouitkomst?
    for start in stride(from: 0, to: runs.count, by: perHerhaling) {
      let group = stand.uitkomsten[start..<(start + perHerhaling)].compactMap { $0 }
      if group.contains(where: { $0.afgebrokenOpDag != nil }) || group.count < perHerhaling {
        series.afgebroken = true
        if partial == nil { partial = group.first }
        continue
      }
      series.basis.append(group[0])
      if perHerhaling > 1 { series.anders.append(group[1]) }
    }
    if series.basis.isEmpty, let partial { series.basis = [partial] }
    return series
  }
}
