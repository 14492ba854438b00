import Regiosimulatie
import Scenario
import Testing

@Suite struct LogaritmeTests {
  private static let bekend: [(Double, Double)] = [
    (1, 0), (2, 0.693_147_180_559_945_3), (10, 2.302_585_092_994_045_7), (0.5, -0.693_147_180_559_945_3),
    (2.718_281_828_459_045, 1), (0.1, -2.302_585_092_994_045_5), (1.000_001, 9.999994999180668e-07),
    (0.999_999, -1.000000500029089e-06), (0x1p-53, -36.7368005696771), (3, 1.098_612_288_668_109_8),
    (0.7, -0.356_674_943_938_732_4), (1.4, 0.336_472_236_621_212_9), (123_456.789, 11.723646487185881),
  ]

  @Test(arguments: bekend) func agreesWithKnownValues(_ x: Double, _ wanted: Double) {
    let value = Logaritme().ln(x)
    #expect(abs(value - wanted) <= max(abs(wanted) * 4e-16, 1e-22))
  }

  @Test func keepsTheLawOfProducts() {
    let logarithm = Logaritme()
    var x = 0.01
    while x < 1_000 {
      let difference = logarithm.ln(x * 1.37) - logarithm.ln(x) - logarithm.ln(1.37)
      #expect(abs(difference) < 4e-15)
      x *= 1.013
    }
  }

  @Test func drawsExponentiallyWithMeanOne() {
    let logarithm = Logaritme()
    var sum = 0.0
    var square = 0.0
    let count = 200_000
    for number in 0..<count {
      let draw = logarithm.exponentieel(Zaakstroom(sleutel: 5, nummer: number).bits(.duurSelectie))
      #expect(draw >= 0)
      sum += draw
      square += draw * draw
    }
    #expect(abs(sum / Double(count) - 1) < 0.01)
    #expect(abs(square / Double(count) - 2) < 0.06)
  }
}

@Suite struct KwantielTests {
  @Test func interpolatesLinearlyBetweenRanks() {
    var values = Kwantielen([40, 10, 30, 20])
    #expect(values.kwantiel(0.5) == 25)
    #expect(values.kwantiel(0.9) == 37)
  }

  @Test func isNilWithoutValuesAndTheValueWithOne() {
    var none = Kwantielen([])
    var one = Kwantielen([3])
    #expect(none.kwantiel(0.5) == nil)
    #expect(one.kwantiel(0.9) == 3)
  }

  @Test func agreesWithSorting() {
    for count in [2, 3, 10, 101, 1_000, 5_000, 20_001] {
      let values = (0..<count).map { Double(Trekking.meng(UInt64($0)) % 50) / 3 }
      let sorted = values.sorted()
      var tool = Kwantielen(values)
      for p in [0.0, 0.1, 0.5, 0.9, 1.0] {
        let h = Double(count - 1) * p
        let low = Int(h)
        let high = min(low + 1, count - 1)
        #expect(tool.kwantiel(p) == sorted[low] + (h - Double(low)) * (sorted[high] - sorted[low]))
      }
    }
  }
}

@Suite struct IntervalTests {
  @Test func usesStudentsTWithKnownQuantiles() {
    for (degrees, wanted) in [
      (1, 12.706_205), (9, 2.262_157), (29, 2.045_230), (31, 2.039_513), (120, 1.979_930), (1_000, 1.962_339),
    ] {
      #expect(abs(Interval.student(degrees) - wanted) < 2e-6)
    }
  }

  @Test func givesTheTextbookInterval() throws {
    let interval = try #require(Interval([1, 2, 3, 4]))
    // s = 1.290994, t(3) = 3.182446: half = 2.054260.
    #expect(interval.gemiddeld == 2.5)
    #expect(abs((interval.hoog ?? 0) - 4.554_260) < 1e-5)
    #expect(Interval([1])?.laag == nil)
    #expect(Interval([]) == nil)
  }
}

@Suite struct RoosterTests {
  @Test func countsMannedMinutes() {
    let desk = Rooster(van: 510, tot: 1_020, werkdagen: true, altijd: false)
    #expect(desk.bemand(tot: 0) == 0)
    #expect(desk.bemand(tot: 600) == 90)
    #expect(desk.bemand(tot: 1_440) == 510)
    #expect(desk.bemand(tot: 5 * 1_440 + 700) == 2_550)
    #expect(desk.bemand(tot: 7 * 1_440 + 511) == 2_551)
    #expect(Rooster(van: 0, tot: 0, werkdagen: true, altijd: true).bemand(tot: 77) == 77)
  }
}
