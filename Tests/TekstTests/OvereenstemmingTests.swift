import Tekst
import Testing

struct OvereenstemmingTests {
  private func paren(_ lijst: [(Int, Int)]) -> [Overeenstemming.Paar] {
    lijst.compactMap { mens, ander in
      guard let links = Oordeel(rawValue: mens), let rechts = Oordeel(rawValue: ander) else { return nil }
      return Overeenstemming.Paar(mens: links, ander: rechts)
    }
  }

  @Test func computesKappaAsByHand() throws {
    // rows 0: 1 0 1, 1: 0 1 0, 2: 0 1 1; weights 1 and 4.
    // observed 4 + 1 = 5 over n = 5; expected sum w*r*c = 0:(1*2*2 + 4*2*2) + 1:(1*1*1 + 1*1*2) + 2:(4*2*1 + 1*2*2) = 20 + 3 + 12 = 35
    // kappa = 1 - 5 * 5 / 35 = 2/7
    let maten = Overeenstemming(paren([(0, 0), (0, 2), (1, 1), (2, 1), (2, 2)]))
    #expect(maten.verwarring == [[1, 0, 1], [0, 1, 0], [0, 1, 1]])
    #expect(abs(try #require(maten.kappa) - 2.0 / 7.0) < 1e-12)
    #expect(maten.gelijk == 0.6)
    #expect(maten.verdeling == [2, 1, 2])
    #expect(maten.verdelingAnder == [1, 2, 2])
  }

  @Test func isOneForPerfectAndMinusOneForOpposite() {
    #expect(Overeenstemming(paren([(0, 0), (1, 1), (2, 2)])).kappa == 1)
    #expect(Overeenstemming(paren([(0, 2), (2, 0)])).kappa == -1)
  }

  @Test func isUndefinedWhenBothAlwaysSayTheSame() {
    #expect(Overeenstemming(paren([(1, 1), (1, 1)])).kappa == nil)
    #expect(Overeenstemming([]).kappa == nil)
    #expect(Overeenstemming([]).gelijk == nil)
  }

  @Test func alwaysGuessingTheMostFrequentIsWorthNothing() {
    let gok = Overeenstemming(paren([(0, 0), (2, 2), (2, 1), (1, 1)])).vasteGok
    #expect(gok.kappa == 0)
    #expect(gok.verwarring == [[0, 0, 1], [0, 0, 1], [0, 0, 2]])
    #expect(gok.gelijk == 0.5)
  }

  @Test func drawsTheSameIntervalFromTheSameSeed() throws {
    let lijst = paren((0..<40).map { ($0 % 3, $0 % 7 == 0 ? ($0 + 1) % 3 : $0 % 3) })
    let een = try #require(Overeenstemming.interval(lijst, zaad: 7))
    #expect(een == Overeenstemming.interval(lijst, zaad: 7))
    #expect(een != Overeenstemming.interval(lijst, zaad: 8))
    let kappa = try #require(Overeenstemming(lijst).kappa)
    #expect(een.laag < kappa && kappa < een.hoog)
  }

  @Test func givesNoIntervalWithoutVariation() {
    #expect(Overeenstemming.interval(paren([(1, 1), (1, 1), (1, 1)]), zaad: 1) == nil)
    #expect(Overeenstemming.interval([], zaad: 1) == nil)
  }

  @Test func writesTheComparisonForATerminal() {
    let vergelijking = Vergelijking(
      paren: [paren([(0, 0), (1, 1), (2, 2), (2, 1)])], zonderLabels: 2, zaad: 1)
    let tekst = vergelijking.alsTekst
    #expect(tekst.hasPrefix("actueel (n = 4)\n  kappa (kwadratisch gewogen)  0,80"))
    #expect(tekst.contains("  precies gelijk               75 %\n  verdeling mens (0/1/2)       1 / 1 / 2\n"))
    #expect(tekst.contains("    2: 0 / 1 / 1\n  altijd de meest gegeven      kappa 0,00, gelijk 50 %"))
    #expect(tekst.hasSuffix("2 records zonder labels zijn niet meegeteld."))
  }
}
