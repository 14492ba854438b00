/// Queue lengths by the hour of the week, averaged over time, and the answer times in classes.
package struct Weekbeeld: Waarnemer, Equatable, Sendable {
  /// Hours of a week.
  package static let uren = 168

  private var som: [[Double]]
  private var lengten: [Int]
  private var sinds: [Double]
  private var weken = 1.0

  /// Upper bounds of the classes of answer times, in minutes; the last class has none.
  package static let grenzen: [Double] = [15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 5_760]
  /// Answers per class.
  package private(set) var antwoordklassen = [Int](repeating: 0, count: grenzen.count + 1)

  init() {
    som = Middel.allCases.map { _ in [Double](repeating: 0, count: Weekbeeld.uren) }
    lengten = Middel.allCases.map { _ in 0 }
    sinds = Middel.allCases.map { _ in 0 }
  }

  var enige: Int? { nil }

  mutating func rij(_ middel: Middel, lengte: Int, op moment: Double) {
    tel(middel.rawValue, moment)
    lengten[middel.rawValue] = lengte
  }

  mutating func stap(_ nummer: Int, _ stap: Zaakstap, op moment: Double) {}

  /// Adds the time since the last change to the hours that it covers.
  private mutating func tel(_ p: Int, _ moment: Double) {
    defer { sinds[p] = moment }
    guard lengten[p] > 0 else { return }
    var from = sinds[p]
    while from < moment {
      let hour = (from / 60).rounded(.down)
      let until = min(moment, (hour + 1) * 60)
      som[p][Int(hour) % Weekbeeld.uren] += Double(lengten[p]) * (until - from)
      from = until
    }
  }

  /// Closes the account: what comes after the looptijd counts, as in the outcomes.
  mutating func sluit(einde: Double, antwoordtijden: [Double]) {
    weken = max(einde / Rooster.week, 1.0 / 7)
    for time in antwoordtijden {
      antwoordklassen[Weekbeeld.grenzen.firstIndex { time <= $0 } ?? Weekbeeld.grenzen.count] += 1
    }
  }

  /// Mean queue length of a pool in each hour of the week, from Monday 0:00.
  package func rijlengte(_ middel: Middel) -> [Double] { som[middel.rawValue].map { $0 / (60 * weken) } }

  /// Minutes that all work together stood in the queue of a pool.
  package func wachtminuten(_ middel: Middel) -> Double { som[middel.rawValue].reduce(0, +) }
}
