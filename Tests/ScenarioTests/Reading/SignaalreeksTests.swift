import Foundation
import Testing

@testable import Scenario

/// The shipped vignettes, and how a warm-up is drawn from them.
struct SignaalreeksTests {
  static let reeksen: [Signaalreeks] = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let library = Bibliotheek(map: folder.appendingPathComponent("scenarios").path)
    return library.signaalreeksIds.compactMap { library.signaalreeks($0).waarde }
  }()
  static let alle = reeksen.flatMap(\.vignetten)
  /// Those with an answer, and whether it is agenderen.
  static let beslist = alle.filter { !$0.isGrensgeval }.map { (tekst: $0.tekst, agenderen: $0.agenderen == .ja) }

  @Test func thereAreEnoughAndEveryAnswerOccursAboutAsOften() {
    #expect(Self.alle.count >= 36 && Self.alle.count { $0.isGrensgeval } >= 9)
    let yes = Self.beslist.count { $0.agenderen }
    #expect(abs(2 * yes - Self.beslist.count) <= 2)
    #expect(Set(Self.alle.map(\.tekst)).count == Self.alle.count)
    // A minute each: read aloud at 150 words a minute, half of it is left to think.
    #expect(Self.alle.allSatisfy { (50...70).contains($0.tekst.split(separator: " ").count) })
  }

  @Test func bothCriteriaAndPrioritiesOccurOnBothSides() {
    for fact in Deelfeit.allCases { #expect(Self.alle.contains { $0.waarde(fact) != .nee }, "\(fact.rawValue)") }
    for fact in [Deelfeit.meerLeefgebieden, .leidtTotOverlast, .meerKetens, .impact] {
      #expect(
        Self.alle.contains { $0.agenderen == .nee && $0.waarde(fact) == .ja }, "\(fact.rawValue) gives the answer away")
    }
    for answer in Driewaarde.allCases {
      #expect(Self.alle.contains { $0.agenderen == answer && !$0.prioriteiten.isEmpty }, "\(answer.rawValue)")
    }
  }

  // MARK: guessers

  /// What somebody may count who does not read.
  enum Maat: String, CaseIterable {
    case letters, woorden, zinnen, komma, cijfers

    func van(_ text: String) -> Int {
      switch self {
      case .letters: text.count
      case .woorden: text.split(separator: " ").count
      case .zinnen: text.count { $0 == "." || $0 == ";" }
      case .komma: text.count { $0 == "," }
      case .cijfers: text.count { $0.isNumber }
      }
    }
  }

  private static func share(_ guess: (String) -> Bool) -> Double {
    Double(beslist.count { guess($0.tekst) == $0.agenderen }) / Double(beslist.count)
  }

  private static func woorden(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init))
  }

  /// Whoever knows the best border for a length, afterwards: of 27 coins the best of many borders gets some 65 percent.
  @Test(arguments: Maat.allCases)
  func lengthDoesNotGiveTheAnswerAway(_ measure: Maat) {
    let best =
      Set(Self.beslist.map { measure.van($0.tekst) }).map { border in
        let above = Self.share { measure.van($0) >= border }
        return max(above, 1 - above)
      }.max() ?? 0
    #expect(best < 0.71)
  }

  /// No word by itself says more than three in four, and then only by luck among hundreds of words.
  @Test func noSingleWordGivesTheAnswerAway() {
    let words = Self.beslist.reduce(into: Set<String>()) { $0.formUnion(Self.woorden($1.tekst)) }
    for word in words {
      let has = Self.share { Self.woorden($0).contains(word) }
      #expect(max(has, 1 - has) < 0.72, "\(word)")
    }
  }

  /// Naive Bayes over all words, each vignette guessed from the others, does about as well as a coin.
  @Test func allWordsTogetherDoNotGiveTheAnswerAway() {
    let rows = Self.beslist.map { (Self.woorden($0.tekst), $0.agenderen) }
    var right = 0
    for (index, row) in rows.enumerated() {
      let others = rows.indices.filter { $0 != index }.map { rows[$0] }
      let (yes, no) = (others.filter(\.1), others.filter { !$0.1 })
      var score = log(Double(yes.count) / Double(no.count))
      for word in row.0 {
        let (a, b) = (yes.count { $0.0.contains(word) }, no.count { $0.0.contains(word) })
        guard a + b > 1 else { continue }
        score += log(Double(a + 1) / Double(yes.count + 2)) - log(Double(b + 1) / Double(no.count + 2))
      }
      if (score > 0) == row.1 { right += 1 }
    }
    #expect(Double(right) / Double(rows.count) <= 0.65, "\(right) of \(rows.count)")
  }

  // MARK: the draw

  private static func ids(_ count: Int, _ seed: UInt64) -> [String] {
    Signaaltrekking.kies(count, uit: reeksen, zaad: seed).map(\.id)
  }

  @Test(arguments: [1, 2, 3, 4, 7, 12, 20, 36, 500])
  func drawsEachOnceAQuarterOfThemBorderCases(_ count: Int) {
    for seed in UInt64(0)..<20 {
      let drawn = Signaaltrekking.kies(count, uit: Self.reeksen, zaad: seed)
      #expect(drawn.count == min(count, Self.alle.count) && Set(drawn.map(\.id)).count == drawn.count)
      if count <= 20 { #expect(drawn.count { $0.isGrensgeval } == count / 4) }
    }
  }

  @Test func theSeedIsTheOrderAndNothingElse() {
    #expect(Self.ids(12, 7) == Self.ids(12, 7))
    #expect(Set((UInt64(0)..<20).map { Self.ids(12, $0) }).count == 20)
    #expect(Signaaltrekking.kies(12, uit: Self.reeksen.reversed(), zaad: 7).map(\.id) == Self.ids(12, 7))
  }

  /// Whoever counts along does not know the last one.
  @Test func howManyOfEachAnswerThereAreIsDrawnToo() {
    let draws = (UInt64(0)..<60).map { Signaaltrekking.kies(12, uit: Self.reeksen, zaad: $0) }
    #expect(Set(draws.map { $0.count { $0.agenderen == .ja } }).count > 1)
    #expect(Set(draws.compactMap(\.first?.agenderen)).count == 3 && Set(draws.compactMap(\.last?.agenderen)).count == 3)
  }

  @Test func aSeriesWithOnlyOneAnswerIsPlayedAsItIs() {
    let yes = Signaalreeks(id: "j", titel: "", toelichting: "", vignetten: Self.alle.filter { $0.agenderen == .ja })
    #expect(Signaaltrekking.kies(9, uit: [yes], zaad: 1).count == 9)
    #expect(Signaaltrekking.kies(3, uit: [], zaad: 1).isEmpty && Signaaltrekking.kies(0, uit: [yes], zaad: 1).isEmpty)
  }
}
