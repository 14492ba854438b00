import Glibc
import Synchronization

/// Progress and time left on standard error for a run over two seconds, and Ctrl-C as a request to stop.
struct Voortgangsmelder: ~Copyable {
  private static let stop = Atomic<Bool>(false)
  /// When the first Ctrl-C came; 0: none yet.
  private static let gevraagdOp = Atomic<Int>(0)

  private let begin = ContinuousClock.now
  private let laatste = Mutex<(moment: Double, getoond: Bool)>((0, false))
  private let terminal = isatty(2) == 1

  init() {
    Voortgangsmelder.stop.store(false, ordering: .relaxed)
    Voortgangsmelder.gevraagdOp.store(0, ordering: .relaxed)
    signal(SIGINT) { _ in
      let now = Voortgangsmelder.nu()
      let asked = Voortgangsmelder.gevraagdOp.load(ordering: .relaxed)
      if asked == 0 {
        Voortgangsmelder.gevraagdOp.store(now, ordering: .relaxed)
        Voortgangsmelder.stop.store(true, ordering: .relaxed)
      } else if now - asked > 300 {
        // A second Ctrl-C ends the program at once; the same one may reach us twice through the process group.
        signal(SIGINT, SIG_DFL)
        raise(SIGINT)
      }
    }
  }

  /// Milliseconds of a clock that only goes forward; safe in a signal handler.
  private static func nu() -> Int {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return moment.tv_sec * 1_000 + moment.tv_nsec / 1_000_000
  }

  /// Takes note of how far the run is; false: somebody asked to stop.
  borrowing func meld(_ part: Double) -> Bool {
    let seconds = begin.duration(to: .now) / .seconds(1)
    let step = terminal ? 0.5 : 5.0
    laatste.withLock { state in
      guard seconds > 2, seconds - state.moment >= step else { return }
      state = (seconds, true)
      let left = part > 0.001 ? ", nog ongeveer \(Self.duur(seconds / part - seconds))" : ""
      let line = "Bezig: \(Int(part * 100)) %\(left). Ctrl-C toont wat er tot nu toe is."
      if terminal {
        Uitvoer.schrijfMelding("\r\u{1B}[K" + Breedte.kort(line, (Regelbreedte.fout ?? 80) - 1))
      } else {
        Uitvoer.melding(line)
      }
    }
    return !Voortgangsmelder.stop.load(ordering: .relaxed)
  }

  /// The run is over: clears the line.
  borrowing func klaar() {
    signal(SIGINT, SIG_DFL)
    if terminal, laatste.withLock({ $0.getoond }) { Uitvoer.schrijfMelding("\r\u{1B}[K") }
  }

  private static func duur(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    return whole < 90 ? "\(max(1, whole)) seconden" : "\((whole + 59) / 60) minuten"
  }
}
