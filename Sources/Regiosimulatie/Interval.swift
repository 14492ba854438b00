/// A mean with its 95 % interval over replications: mean ± t(n − 1; 0.975) · s / √n (standaarden §8).
package struct Interval: Equatable, Sendable {
  package var gemiddeld: Double
  /// nil: one replication has no interval.
  package var laag: Double?
  package var hoog: Double?

  /// The interval over values, one per replication; nil when there are none.
  package init?(_ waarden: [Double]) {
    guard !waarden.isEmpty else { return nil }
    let count = Double(waarden.count)
    let mean = waarden.reduce(0, +) / count
    gemiddeld = mean
    guard waarden.count > 1 else { return }
    let squares = waarden.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let half = Interval.student(waarden.count - 1) * (squares / (count - 1) / count).squareRoot()
    laag = mean - half
    hoog = mean + half
  }

  /// Whether zero lies outside the interval.
  package var verschilt: Bool {
    guard let laag, let hoog else { return false }
    return laag > 0 || hoog < 0
  }

  /// The 0.975 quantile of Student's t, to six decimals.
  package static func student(_ graden: Int) -> Double {
    precondition(graden > 0, "No degrees of freedom")
    if graden <= tabel.count { return tabel[graden - 1] }
    // Cornish-Fisher around the normal quantile: the terms left out are below 1e-7 from 31 degrees on.
    let z = 1.959_963_984_540_054
    let n = Double(graden)
    let z3 = z * z * z
    let z5 = z3 * z * z
    let z7 = z5 * z * z
    let z9 = z7 * z * z
    let first = (z3 + z) / 4
    let second = (5 * z5 + 16 * z3 + 3 * z) / 96
    let third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384
    let fourth = (79 * z9 + 776 * z7 + 1_482 * z5 - 1_920 * z3 - 945 * z) / 92_160
    return z + (first + (second + (third + fourth / n) / n) / n) / n
  }

  private static let tabel: [Double] = [
    12.706_205, 4.302_653, 3.182_446, 2.776_445, 2.570_582, 2.446_912, 2.364_624, 2.306_004,
    2.262_157, 2.228_139, 2.200_985, 2.178_813, 2.160_369, 2.144_787, 2.131_450, 2.119_905,
    2.109_816, 2.100_922, 2.093_024, 2.085_963, 2.079_614, 2.073_873, 2.068_658, 2.063_899,
    2.059_539, 2.055_529, 2.051_831, 2.048_407, 2.045_230, 2.042_272,
  ]
}
