import Scenario

/// A puzzelstuk as it is compared with a text: its words, each with how much it would tell.
struct Stukprofiel: Sendable {
  /// One word of a stuk.
  struct Deel: Sendable {
    let stam: [UInt8]
    let getal: Int?
    /// How much it would tell: rare in the casus and not known to everybody is 1.
    let gewicht: Double
    let inTitel: Bool
    let herkenning: Bool
    /// Place in title and text, for words that stand together in both.
    let plek: Int
  }

  let id: String
  let houder: Rol
  let leefgebied: Leefgebied
  let blijft: Bool
  let delen: [Deel]
  /// The sum of the weights.
  let totaal: Double
  let totaalTitel: Double
  let perGroep: [Int: [Int]]
  let perGetal: [Int: Int]
  /// Lengths of time, in days, with the word that begins them.
  let duren: [(dagen: Int, deel: Int)]
  /// Names of people of the casus in its title.
  let titelnamen: Set<[UInt8]>
  /// What somebody wants or needs: a question for a wish is a question for this.
  let isWens: Bool

  init(
    _ stuk: Puzzelstuk, woorden: [(woord: Inhoudswoord, inTitel: Bool, herkenning: Bool)], namen: Set<[UInt8]>,
    weeg: Casusweging
  ) {
    let eigen = woorden.filter { $0.inTitel || $0.herkenning }
    titelnamen = Set(eigen.map(\.woord.stam)).intersection(namen)
    isWens = eigen.contains { Vraaggebied.isWens($0.woord.groepen) }
    id = stuk.id
    houder = stuk.houder
    leefgebied = stuk.leefgebied
    blijft = stuk.blijft != nil
    var delen: [Deel] = []
    var perStam: [[UInt8]: Int] = [:]
    var perGroep: [Int: [Int]] = [:]
    var perGetal: [Int: Int] = [:]
    var duren: [(dagen: Int, deel: Int)] = []
    for (plek, item) in woorden.enumerated() {
      let word = item.woord
      if let days = word.dagen {
        duren.append((days, word.getal.flatMap { perGetal[$0] } ?? perStam[word.stam] ?? delen.count))
      }
      if let number = word.getal {
        if perGetal[number] != nil { continue }
        perGetal[number] = delen.count
      } else if let known = perStam[word.stam] {
        // Said twice counts once, where it says most.
        let old = delen[known]
        if item.inTitel || item.herkenning {
          delen[known] = Deel(
            stam: old.stam, getal: nil, gewicht: old.gewicht,
            inTitel: old.inTitel || item.inTitel,
            herkenning: old.herkenning || item.herkenning, plek: old.plek)
        }
        continue
      } else {
        perStam[word.stam] = delen.count
        for group in word.groepen { perGroep[group, default: []].append(delen.count) }
      }
      delen.append(
        Deel(
          stam: word.stam, getal: word.getal, gewicht: weeg.gewicht(word),
          inTitel: item.inTitel, herkenning: item.herkenning, plek: plek))
    }
    self.delen = delen
    self.perGroep = perGroep
    self.perGetal = perGetal
    self.duren = duren
    totaal = delen.reduce(0) { $0 + $1.gewicht }
    totaalTitel = delen.reduce(0) { $0 + ($1.inTitel ? $1.gewicht : 0) }
  }
}

/// How rare a word is in a casus: in one stuk only, or in many; in what everybody has read, or not.
struct Casusweging: Sendable {
  private let perStam: [[UInt8]: Int]
  private let perGroep: [Int: Int]
  private let perGetal: [Int: Int]
  private let bekend: Set<[UInt8]>
  private let bekendeGroepen: Set<Int>
  private let bekendeGetallen: Set<Int>
  private let schaal: Double

  init(stukken: [[Inhoudswoord]], bekend: [Inhoudswoord]) {
    var perStam: [[UInt8]: Int] = [:]
    var perGroep: [Int: Int] = [:]
    var perGetal: [Int: Int] = [:]
    for woorden in stukken {
      for stam in Set(woorden.lazy.filter { $0.getal == nil }.map(\.stam)) { perStam[stam, default: 0] += 1 }
      for groep in Set(woorden.flatMap(\.groepen)) { perGroep[groep, default: 0] += 1 }
      for getal in Set(woorden.compactMap(\.getal)) { perGetal[getal, default: 0] += 1 }
    }
    self.perStam = perStam
    self.perGroep = perGroep
    self.perGetal = perGetal
    self.bekend = Set(bekend.lazy.filter { $0.getal == nil }.map(\.stam))
    bekendeGroepen = Set(bekend.flatMap(\.groepen))
    bekendeGetallen = Set(bekend.compactMap(\.getal))
    schaal = Kromme.ln(Double(max(2, stukken.count) + 1))
  }

  private func zeldzaam(_ aantal: Int) -> Double {
    max(0.12, 1 - Kromme.ln(Double(max(1, aantal))) / schaal)
  }

  func gewicht(_ woord: Inhoudswoord) -> Double {
    if let getal = woord.getal { return self.getal(getal) }
    return woord.gewicht * stam(woord.stam)
  }
  func stam(_ stam: [UInt8]) -> Double {
    zeldzaam(perStam[stam] ?? 1) * (bekend.contains(stam) ? 0.65 : 1) * Achtergrond.gewicht(stam)
  }
  func groep(_ groep: Int) -> Double {
    zeldzaam(perGroep[groep] ?? 1) * (bekendeGroepen.contains(groep) ? 0.6 : 1) * Achtergrond.gewicht(groep: groep)
  }
  func getal(_ getal: Int) -> Double {
    zeldzaam(perGetal[getal] ?? 1) * (bekendeGetallen.contains(getal) ? 0.65 : 1) * 0.7
  }
}

/// Natural logarithm and logistic curve without the mathematics library, so that every machine gives the same.
enum Kromme {
  static func ln(_ waarde: Double) -> Double {
    guard waarde > 0 else { return -1000 }
    var rest = waarde
    var tweeen = 0
    while rest > 1.5 {
      rest /= 2
      tweeen += 1
    }
    while rest < 0.75 {
      rest *= 2
      tweeen -= 1
    }
    let y = (rest - 1) / (rest + 1)
    var som = 0.0
    var macht = y
    var noemer = 1.0
    while noemer < 30 {
      som += macht / noemer
      macht *= y * y
      noemer += 2
    }
    return 2 * som + Double(tweeen) * 0.693_147_180_559_945_3
  }

  static func exp(_ waarde: Double) -> Double {
    let begrensd = min(40, max(-40, waarde))
    let deel = begrensd / 1024
    var som = 1.0
    var term = 1.0
    for teller in 1...8 {
      term *= deel / Double(teller)
      som += term
    }
    for _ in 0..<10 { som *= som }
    return som
  }

  /// From any number to between 0 and 1.
  static func kans(_ waarde: Double) -> Double { 1 / (1 + exp(-waarde)) }
}
