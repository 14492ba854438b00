import Scenario
import Testing

@testable import SimEngine
@testable import Verslag

/// The real clock of an act: what is counted, what it says, and what it leaves alone.
@Suite struct BedrijfsklokTests {
  private static func event(_ number: Int, _ inhoud: Gebeurtenis.Inhoud) -> Gebeurtenis {
    Gebeurtenis(nummer: number, tijd: 0, inhoud: inhoud)
  }

  /// 16:00 and so many minutes later.
  private static func om(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "2026-11-24T\(16 + minutes / 60):\(rest < 10 ? "0" : "")\(rest):00+01:00"
  }

  private static func seconden(_ minutes: Int) -> Int { (Wandtijd(om(minutes))?.seconden ?? 0) }

  private static let begin: [Gebeurtenis.Inhoud] = [.sessieGeopend, .bedrijfBegonnen(.instroom, overgeslagen: false)]

  private static func klok(
    _ more: [Gebeurtenis.Inhoud], _ minutes: [Int], _ notes: [Aantekening] = [], tot last: Int? = nil,
    _ act: Bedrijf = .instroom
  ) -> Bedrijfsklok? {
    let events = (begin + more).enumerated().map { event($0, $1) }
    let times = ([0, 0] + minutes).map(om)
    return Bedrijfsklok(Speelklok([.instroom: 20]), act, tot: last ?? events.count - 1, events, times, notes)
  }

  @Test func countsFromTheBeginningOfTheAct() throws {
    let clock = try #require(Self.klok([.loketOpen], [7]))
    #expect(clock.verstreken(nu: Self.seconden(9)) == 9 * 60)
    #expect(!clock.isOm && clock.zin(nu: Self.seconden(9), rustig: false).contains("nog 11 minuten"))
    #expect(Self.klok([], [], [], .daarna) == nil, "an act without a clock has none")
  }

  @Test func aPauseOfTheTrainerDoesNotCount() throws {
    let paused = try #require(Self.klok([.pauzeBegonnen], [5]))
    #expect(paused.verstreken(nu: Self.seconden(45)) == 5 * 60)
    let onward = try #require(Self.klok([.pauzeBegonnen, .pauzeVoorbij], [5, 45]))
    #expect(onward.verstreken(nu: Self.seconden(46)) == 6 * 60)
  }

  @Test func theTimeInWhichNobodySatThereDoesNotCount() throws {
    let again = Aantekening(
      door: "de klok", soort: .klok, gebeurtenis: 2, tekst: "Hervat.", gegevens: ["hervat": "ja"], nummer: 1,
      wandklok: Self.om(90))
    #expect(again.isKenmerk, "it is no note of its own")
    let clock = try #require(Self.klok([.loketOpen], [5], [again]))
    #expect(clock.verstreken(nu: Self.seconden(92)) == 7 * 60)
    let later = try #require(Self.klok([.loketOpen, .loketDicht], [5, 95], [again]))
    #expect(later.verstreken(nu: Self.seconden(96)) == 11 * 60)
  }

  @Test func itIsOverAtTheFirstEventAfterTheTime() throws {
    let events: [Gebeurtenis.Inhoud] = [.loketOpen, .loketDicht]
    #expect(try #require(Self.klok(events, [19, 20], tot: 2)).isOm == false)
    let over = try #require(Self.klok(events, [19, 20], tot: 3))
    #expect(over.isOm && over.notitie == "De tijd voor de instroom (20 minuten) was om.")
    #expect(over.zin(nu: Self.seconden(24), rustig: false).contains("4 minuten geleden"))
  }

  /// Who hears lines read aloud is not interrupted every minute.
  @Test func aReaderOfLinesHearsItFourTimes() throws {
    let clock = try #require(Self.klok([], []))
    let said = (0...25).map { clock.zin(nu: Self.seconden($0), rustig: true) }
    #expect(Set(said).count == 5, "the whole time, half, five, one, over: \(Set(said))")
    let shown = (0...25).map { clock.zin(nu: Self.seconden($0), rustig: false) }
    #expect(Set(shown).count == 26)
  }
}
