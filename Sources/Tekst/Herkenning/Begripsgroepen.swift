/// Finds the groups of nearly synonymous words that a word belongs to.
struct Begripsgroepen: Sendable {
  /// The names, in the order of the table.
  let namen: [String]
  private let precies: [[UInt8]: [Int]]
  private let begin: [[UInt8]: [(begin: [UInt8], groep: Int)]]
  private let einde: [(einde: [UInt8], groep: Int)]

  static let alle = Begripsgroepen(Begripstabel.tabel)

  init(_ tabel: String) {
    var namen: [String] = []
    var precies: [[UInt8]: [Int]] = [:]
    var begin: [[UInt8]: [(begin: [UInt8], groep: Int)]] = [:]
    var einde: [(einde: [UInt8], groep: Int)] = []
    for regel in tabel.split(separator: "\n") where !regel.hasPrefix("#") {
      let delen = regel.split(separator: ":", maxSplits: 1)
      guard delen.count == 2 else { continue }
      let groep = namen.count
      namen.append(String(delen[0]))
      for woord in delen[1].split(separator: " ") {
        var vorm = Vouwing.vouw(String(woord))
        if vorm.last == 42 {
          vorm.removeLast()
          begin[Array(vorm.prefix(3)), default: []].append((vorm, groep))
        } else if vorm.first == 42 {
          vorm.removeFirst()
          einde.append((vorm, groep))
        } else {
          precies[vorm, default: []].append(groep)
          let stam = Woordstam.stam(vorm)
          if stam != vorm { precies[stam, default: []].append(groep) }
        }
      }
    }
    self.namen = namen
    self.precies = precies
    self.begin = begin
    self.einde = einde
  }

  /// The groups of a folded word, in the order of the table.
  func groepen(_ vorm: [UInt8], stam: [UInt8]) -> [Int] {
    var uit = Set(precies[vorm] ?? [])
    uit.formUnion(precies[stam] ?? [])
    for kandidaat in begin[Array(vorm.prefix(3))] ?? [] where vorm.starts(with: kandidaat.begin) {
      uit.insert(kandidaat.groep)
    }
    for kandidaat in einde where vorm.ends(met: kandidaat.einde) { uit.insert(kandidaat.groep) }
    return uit.sorted()
  }
}
