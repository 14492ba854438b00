import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

/// Playing time as `controleer` estimates it: words at 200 a minute, typing, choices.
struct SpeeltijdTests {
  private func schatting(_ id: String, kort: Bool = false) throws -> Speeltijd {
    let runs = try #require(Meegeleverd.bibliotheek.verlopen(id).waarde)
    return try #require(
      Speeltijd.langste(runs, try Meegeleverd.casus(id), kort: kort) { Meegeleverd.bibliotheek.regio($0).waarde }
    ).tijd
  }

  @Test(arguments: Meegeleverd.bibliotheek.casusIds)
  func theDeclaredTimeIsWithinAQuarterOfTheEstimate(_ id: String) throws {
    let casus = try Meegeleverd.casus(id)
    let estimate = try schatting(id)
    #expect(estimate.past(casus.speeltijd), "\(casus.speeltijd): \(estimate.zin)")
  }

  @Test(
    arguments: Meegeleverd.bibliotheek.casusIds.filter { Meegeleverd.bibliotheek.casus($0).waarde?.begin == .vooraf })
  func theShortTrackTakesThirtyToFortyMinutes(_ id: String) throws {
    let whole = try schatting(id)
    guard whole.minuten > 40 else { return }
    let short = try schatting(id, kort: true)
    #expect((25...40).contains(short.minuten), "\(short.zin)")
    #expect(short.seconden < whole.seconden)
  }

  /// By hand: one seat, no words to read but the first page and its introduction.
  @Test func writingAndChoosingTakeTheirTime() throws {
    let casus = try Meegeleverd.casus("jas-voor-de-winter")
    let regio = try Meegeleverd.regio(casus.regio)
    func seconds(_ words: Int, keuze: Bool) -> Double {
      var action = Handeling(.doelBepalen, .ketenprocescoordinator)
      action.tekst = Array(repeating: "woord", count: words).joined(separator: " ")
      if keuze { action.aan = .politieZsm }
      let run = Verloop(
        naam: "x", casus: casus.id, regio: regio.id, datum: nil, zaad: 1, rollen: nil,
        stappen: [.init(stoel: .zsm, handeling: action)], scorekaart: [])
      return Speeltijd(run, Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: true)).seconden
    }
    #expect(abs(seconds(50, keuze: false) - seconds(25, keuze: false) - 60) < 0.001)
    #expect(abs(seconds(25, keuze: true) - seconds(25, keuze: false) - 5) < 0.001)
  }

  @Test func aSeatThatDoesNothingElseWaits() throws {
    let estimate = try schatting("nachtslot")
    for seat in Stoel.allCases {
      #expect((0...1).contains(estimate.wachtdeel(seat)))
      #expect(abs(estimate.wachtdeel(seat) - (1 - (estimate.stoelen[seat]?.bezig ?? 0) / estimate.seconden)) < 0.001)
    }
    #expect(estimate.seconden <= Stoel.allCases.reduce(0) { $0 + (estimate.stoelen[$1]?.bezig ?? 0) } + 0.001)
  }

  /// No empty seat: what a seat waits beyond a quarter of the time is filled by the short cases that lie ready for it.
  @Test(arguments: Meegeleverd.bibliotheek.casusIds) func noSeatHasOnlyWaitingForMoreThanAQuarter(_ id: String) throws {
    let library = Meegeleverd.bibliotheek
    let vignettes = library.signaalreeksIds.flatMap { library.signaalreeks($0).waarde?.vignetten ?? [] }
    #expect(vignettes.count >= 36)
    let pile = vignettes.reduce(0.0) { sum, vignet in
      let words = ([vignet.tekst, vignet.waarom] + vignet.lezingen.map(\.tekst) + vignet.aanwijzingen.map(\.waaraan))
        .reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
      return sum + Double(words) / 200 * 60 + 2 * Speeltijd.secondenPerKeuze
    }
    for short in [false, true] {
      guard let estimate = try? schatting(id, kort: short) else { continue }
      for seat in Stoel.allCases {
        let waits = estimate.wachtdeel(seat) * estimate.seconden
        #expect(
          waits - pile <= estimate.seconden / 4, "\(id), \(seat): waits \(Int(waits)) s, the pile is \(Int(pile)) s")
      }
    }
  }
}
