import Scenario

/// One text laid beside all stukken of a casus: what every word says of every stuk.
struct Leesstand: Sendable {
  let lezer: Stukkenlezer
  let tekst: Ontleding
  let aard: Zinsaard
  let woorden: [Inhoudswoord]
  /// Per content word, per stuk it says something of.
  let treffers: [[Stukkenlezer.Treffer]]
  let vensters: [Venster]
  /// Per content word the stretch that it stands in.
  let stretch: [Int]
  /// Roles named in the first sentence, and where the text asks.
  let begin: Set<Rol>
  let inVraag: Set<Rol>
  /// Per stuk what the best window that asks says of it.
  let gevraagd: [Double]
  /// Per stuk what all words of the stretches that ask say of it.
  let vragend: [Double]

  /// A clause, or some stretches in a row that all tell or all ask.
  struct Venster: Sendable {
    /// Stretches of the text.
    let stukken: Range<Int>
    /// Content words.
    let woorden: Range<Int>
    let vraagt: Bool
    /// A single clause of a stretch that has more.
    let isDeel: Bool
    /// Per stuk the sum of what its words are told by.
    let som: [Double]
    /// Per stuk the part of that sum that fits no other stuk better.
    let eigen: [Double]
  }

  /// The most stretches that are taken together.
  static let langste = 3

  init(_ lezer: Stukkenlezer, _ tekst: Ontleding) {
    self.lezer = lezer
    self.tekst = tekst
    let aard = Zinsaard(tekst)
    self.aard = aard
    let woorden = Inhoudswoord.lees(tekst)
    self.woorden = woorden
    var seen: [[UInt8]: [Stukkenlezer.Treffer]] = [:]
    var all: [[Stukkenlezer.Treffer]] = []
    for woord in woorden {
      if woord.getal == nil, woord.dagen == nil, let known = seen[woord.stam] {
        all.append(known)
      } else {
        let found = lezer.treffers(woord)
        if woord.getal == nil, woord.dagen == nil { seen[woord.stam] = found }
        all.append(found)
      }
    }
    treffers = all
    /// The first content word at or after a word of the text.
    func vanaf(_ plek: Int) -> Int {
      var low = 0
      var high = woorden.count
      while low < high {
        let middle = (low + high) / 2
        if woorden[middle].plek < plek { low = middle + 1 } else { high = middle }
      }
      return low
    }
    func venster(_ stukken: Range<Int>, _ bereik: Range<Int>, _ vraagt: Bool, _ isDeel: Bool) -> Venster {
      let inhoud = vanaf(bereik.lowerBound)..<vanaf(bereik.upperBound)
      let (som, eigen) = Self.som(all, inhoud, lezer.stukken.count)
      return Venster(stukken: stukken, woorden: inhoud, vraagt: vraagt, isDeel: isDeel, som: som, eigen: eigen)
    }
    var vensters: [Venster] = []
    for (begin, eerste) in aard.stukken.enumerated() {
      for lengte in 1...Self.langste where begin + lengte <= aard.stukken.count {
        let laatste = aard.stukken[begin + lengte - 1]
        guard laatste.vraagt == eerste.vraagt else { break }
        vensters.append(
          venster(
            begin..<begin + lengte, eerste.woorden.lowerBound..<laatste.woorden.upperBound, eerste.vraagt, false))
      }
      if eerste.delen.count > 1 {
        for deel in eerste.delen { vensters.append(venster(begin..<begin + 1, deel, eerste.vraagt, true)) }
      }
    }
    self.vensters = vensters
    var places: [Int] = []
    for woord in woorden {
      var current = places.last ?? 0
      while current + 1 < aard.stukken.count, aard.stukken[current].woorden.upperBound <= woord.plek { current += 1 }
      places.append(current)
    }
    stretch = places
    begin = tekst.zinnen.first.map { Aanspreking.rollen(tekst, $0) } ?? []
    inVraag = aard.stukken.reduce(into: Set<Rol>()) { roles, stuk in
      if stuk.vraagt { roles.formUnion(Aanspreking.rollen(tekst, stuk.woorden)) }
    }
    gevraagd = lezer.stukken.indices.map { Self.beste(vensters, aard, $0, vraagt: true, deel: false)?.som[$0] ?? 0 }
    var asked = [Double](repeating: 0, count: lezer.stukken.count)
    for venster in vensters where venster.vraagt && !venster.isDeel && venster.stukken.count == 1 {
      for index in asked.indices { asked[index] += venster.som[index] }
    }
    vragend = asked
  }

  private static func som(
    _ treffers: [[Stukkenlezer.Treffer]], _ bereik: Range<Int>, _ aantal: Int
  ) -> (som: [Double], eigen: [Double]) {
    var best = [[Int: (waarde: Double, eigen: Bool)]](repeating: [:], count: aantal)
    for index in bereik {
      let top = treffers[index].lazy.map(\.waarde).max() ?? 0
      for treffer in treffers[index] {
        if let old = best[treffer.stuk][treffer.deel], old.waarde >= treffer.waarde { continue }
        best[treffer.stuk][treffer.deel] = (treffer.waarde, treffer.waarde >= top)
      }
    }
    let sorted = best.map { $0.sorted { $0.key < $1.key }.map(\.value) }
    return (
      sorted.map { $0.reduce(0) { $0 + $1.waarde } }, sorted.map { $0.reduce(0) { $0 + ($1.eigen ? $1.waarde : 0) } }
    )
  }

  /// The words of a range that say something of a stuk: per word of the stuk the one that fits best.
  func steun(_ stuk: Int, _ bereik: Range<Int>) -> [(woord: Int, treffer: Stukkenlezer.Treffer)] {
    var best: [Int: (woord: Int, treffer: Stukkenlezer.Treffer)] = [:]
    for index in bereik {
      guard let treffer = treffers[index].first(where: { $0.stuk == stuk }) else { continue }
      if let old = best[treffer.deel], old.treffer.waarde >= treffer.waarde { continue }
      best[treffer.deel] = (index, treffer)
    }
    return best.values.sorted { $0.woord < $1.woord }
  }

  /// The window that says most of a stuk, of those that tell or of those that ask; of clauses or of longer ones.
  func beste(_ stuk: Int, vraagt: Bool, deel: Bool = false) -> Venster? {
    Self.beste(vensters, aard, stuk, vraagt: vraagt, deel: deel)
  }

  private static func beste(
    _ vensters: [Venster], _ aard: Zinsaard, _ stuk: Int, vraagt: Bool, deel: Bool
  ) -> Venster? {
    var best: (waarde: Double, venster: Int)?
    for (index, venster) in vensters.enumerated() where venster.vraagt == vraagt && venster.som[stuk] > 0 {
      // A stretch of one clause is a clause too.
      let isClause =
        venster.isDeel || (venster.stukken.count == 1 && aard.stukken[venster.stukken.lowerBound].delen.count == 1)
      if deel ? !isClause : venster.isDeel { continue }
      let waarde = venster.som[stuk] + venster.eigen[stuk] * 0.5 - 0.4 * Double(venster.stukken.count - 1)
      if waarde > best?.waarde ?? -.infinity { best = (waarde, index) }
    }
    return best.map { vensters[$0.venster] }
  }
}
