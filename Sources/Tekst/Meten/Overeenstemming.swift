/// How well two raters agree on the same cases, on the scale 0, 1, 2.
package struct Overeenstemming: Sendable, Hashable {
  /// One case: the judgement of the reference and the one that is compared with it.
  package struct Paar: Sendable, Hashable {
    /// The judgement that counts as the reference, usually a human's.
    package let mens: Oordeel
    /// The judgement that is compared.
    package let ander: Oordeel

    /// Creates a pair.
    package init(mens: Oordeel, ander: Oordeel) {
      self.mens = mens
      self.ander = ander
    }
  }

  /// An interval around a kappa.
  package struct Interval: Sendable, Hashable {
    /// The lower end.
    package let laag: Double
    /// The upper end.
    package let hoog: Double
  }

  /// Counts by reference (row) and other (column).
  package let verwarring: [[Int]]

  /// Counts the pairs.
  package init(_ paren: [Paar]) {
    self.init(paren, gekozen: paren.indices)
  }

  /// Counts the chosen pairs.
  private init(_ paren: [Paar], gekozen: some Sequence<Int>) {
    var tabel = [[Int]](repeating: [0, 0, 0], count: 3)
    for index in gekozen { tabel[paren[index].mens.rawValue][paren[index].ander.rawValue] += 1 }
    verwarring = tabel
  }

  /// The number of cases.
  package var aantal: Int { verwarring.reduce(0) { $0 + $1.reduce(0, +) } }

  /// How often both gave the same judgement; nothing without cases.
  package var gelijk: Double? {
    aantal == 0 ? nil : Double(verwarring[0][0] + verwarring[1][1] + verwarring[2][2]) / Double(aantal)
  }

  /// The number of cases per judgement of the reference.
  package var verdeling: [Int] { verwarring.map { $0.reduce(0, +) } }

  /// The number of cases per judgement of the other.
  package var verdelingAnder: [Int] { (0..<3).map { kolom in verwarring.reduce(0) { $0 + $1[kolom] } } }

  /// Quadratic weighted kappa.
  ///
  /// Nothing when it is undefined: no cases, or both raters give one and the same judgement throughout.
  /// When only the reference or only the other is constant, it is 0: no better than chance.
  package var kappa: Double? {
    let totaal = aantal
    let rijen = verdeling
    let kolommen = verdelingAnder
    var gezien = 0
    var verwacht = 0
    for rij in 0..<3 {
      for kolom in 0..<3 {
        let gewicht = (rij - kolom) * (rij - kolom)
        gezien += gewicht * verwarring[rij][kolom]
        verwacht += gewicht * rijen[rij] * kolommen[kolom]
      }
    }
    guard verwacht > 0 else { return nil }
    return 1 - Double(gezien) * Double(totaal) / Double(verwacht)
  }

  /// Agreement of the same references with always giving their most frequent judgement (the lowest when tied).
  package var vasteGok: Overeenstemming {
    let rijen = verdeling
    var meest = 0
    for index in 1..<3 where rijen[index] > rijen[meest] { meest = index }
    let gok = Oordeel(rawValue: meest) ?? .onvoldoende
    var paren: [Paar] = []
    for (index, aantal) in rijen.enumerated() {
      guard let mens = Oordeel(rawValue: index) else { continue }
      paren += [Paar](repeating: Paar(mens: mens, ander: gok), count: aantal)
    }
    return Overeenstemming(paren)
  }

  /// The middle 95 % of kappa over samples of the cases, drawn with replacement from a seed.
  ///
  /// Samples in which kappa is undefined are left out; nothing when fewer than half remain.
  package static func interval(_ paren: [Paar], zaad: UInt64, trekkingen: Int = 1000) -> Interval? {
    Zaadtrekking.interval(over: paren.count, zaad: zaad, trekkingen: trekkingen) { chosen in
      Overeenstemming(paren, gekozen: chosen).kappa
    }.map { Interval(laag: $0.laag, hoog: $0.hoog) }
  }
}
