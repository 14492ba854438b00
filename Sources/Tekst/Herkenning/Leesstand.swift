/// One text laid beside all stukken of a casus: what every word says of every stuk.
struct Leesstand: Sendable {
  let lezer: Stukkenlezer
  let tekst: Ontleding
  let aard: Zinsaard
  let woorden: [Inhoudswoord]
  /// Per content word, per stuk it says something of.
  let treffers: [[Stukkenlezer.Treffer]]
  let vensters: [Venster]

  /// Some sentences in a row, all telling or all asking.
  struct Venster: Sendable {
    let zinnen: Range<Int>
    /// Content words.
    let woorden: Range<Int>
    let vraagt: Bool
    /// Per stuk the sum of what its words are told by.
    let som: [Double]
  }

  /// The most sentences that are taken together.
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
      if woord.getal == nil, let known = seen[woord.stam] {
        all.append(known)
      } else {
        let found = lezer.treffers(woord)
        if woord.getal == nil { seen[woord.stam] = found }
        all.append(found)
      }
    }
    treffers = all
    var grens: [Int] = [0]
    var next = 0
    for zin in tekst.zinnen {
      while next < woorden.count, woorden[next].plek < zin.upperBound { next += 1 }
      grens.append(next)
    }
    var vensters: [Venster] = []
    for begin in tekst.zinnen.indices {
      for lengte in 1...Self.langste where begin + lengte <= tekst.zinnen.count {
        let zinnen = begin..<begin + lengte
        guard zinnen.allSatisfy({ aard.vraagt[$0] == aard.vraagt[begin] }) else { break }
        let bereik = grens[begin]..<grens[begin + lengte]
        vensters.append(
          Venster(
            zinnen: zinnen, woorden: bereik, vraagt: aard.vraagt[begin],
            som: Self.som(all, bereik, lezer.stukken.count)))
      }
    }
    self.vensters = vensters
  }

  private static func som(_ treffers: [[Stukkenlezer.Treffer]], _ bereik: Range<Int>, _ aantal: Int) -> [Double] {
    var best = [[Int: Double]](repeating: [:], count: aantal)
    for index in bereik {
      for treffer in treffers[index] {
        best[treffer.stuk][treffer.deel] = max(best[treffer.stuk][treffer.deel] ?? 0, treffer.waarde)
      }
    }
    return best.map { $0.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value } }
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

  /// The window that says most of a stuk, of those that tell or of those that ask.
  func beste(_ stuk: Int, vraagt: Bool) -> Venster? {
    var best: (waarde: Double, venster: Venster)?
    for venster in vensters where venster.vraagt == vraagt && venster.som[stuk] > 0 {
      let waarde = venster.som[stuk] - 0.3 * Double(venster.zinnen.count - 1)
      if waarde > best?.waarde ?? -.infinity { best = (waarde, venster) }
    }
    return best?.venster
  }
}
