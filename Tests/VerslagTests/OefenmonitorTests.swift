import Proefhulp
import Scenario
import SimEngine
import Tekst
import Testing
import Verslag

/// The three indicators over practice sessions.
@Suite struct OefenmonitorTests {
  @Test func humanAndSimulatedAreCountedApartAndAddUp() throws {
    let facts = try Meegeleverd.enkeleSpellen.map { Monitorfeit(try Meegeleverd.bron($0)) }
    let sessions = try Meegeleverd.enkeleSpellen.map { try Meegeleverd.bron($0).sessie }
    let total = Oefenmonitor(facts, weggelaten: .init()).totaal
    func sum(_ value: (Oefenmonitor.Telling) -> Int) -> Int { total.tellingen.map(value).reduce(0, +) }
    #expect(total.sessies == Meegeleverd.enkeleSpellen.count)
    #expect(sum(\.gevolgd) == sessions.count { $0.besluit?.adviesGevolgd == true })
    #expect(sum(\.nietGevolgd) == sessions.count { $0.besluit?.adviesGevolgd == false })
    #expect(sum(\.metInformatie) == sessions.count { $0.besluit != nil && $0.casus.huis.bekend })
    #expect(sum(\.teruggekoppeld) == sessions.count { $0.casus.huis.bekend && $0.terugkoppeling != nil })
    let questions = sessions.flatMap(\.berichten).count {
      $0.bericht.soort == .vraag && $0.bericht.koppelvlak == .kv2
    }
    #expect(sum { $0.antwoordtijden.count + $0.onbeantwoord } == questions)
    let human = try #require(total.tellingen.first { $0.door == .mens })
    #expect(human.teruggekoppeld > 0, "the example duos feed back themselves")
  }

  @Test func whatTheSimulationLeftUndoneIsNotPutDownToWhoHadLeft() throws {
    // The advice is old here, so that the simulation asks.
    let casus = try #require(Meegeleverd.bibliotheek.casus("nachtslot-verouderd").waarde)
    let regio = try #require(Meegeleverd.bibliotheek.regio("neutraal").waarde)
    var answered = 0
    for habit in Gewoonte.allCases {
      let opening = Opening(
        casus: casus, regio: regio, bezetting: [.zsm: .mens, .veiligheidshuis: .simulatie], gewoonte: habit,
        instroomdatum: Opening.vasteDatum(casus))
      var session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
      session.verwerk(try session.laatAflopen())
      let fact = Monitorfeit(Sessiebron(code: "kmt-rvx", sessie: session))
      #expect(fact.teruggekoppeldDoor == .simulatie, "\(habit)")
      #expect(fact.antwoorden.allSatisfy { $0.door == .simulatie })
      answered += fact.antwoorden.count
    }
    #expect(answered > 0, "some habit asks the house something")
  }

  @Test func theGroupsOfEveryDivisionAddUpToTheWhole() throws {
    let facts = try Meegeleverd.spellen.map { Monitorfeit(try Meegeleverd.bron($0)) }
    let monitor = Oefenmonitor(facts, weggelaten: .init())
    for division in Oefenmonitor.Indeling.allCases {
      let groups = monitor.groepen(division)
      #expect(groups.map(\.sessies).reduce(0, +) == facts.count)
      for (index, whole) in monitor.totaal.tellingen.enumerated() {
        #expect(groups.map { $0.tellingen[index].gevolgd }.reduce(0, +) == whole.gevolgd)
        #expect(groups.flatMap { $0.tellingen[index].antwoordtijden }.sorted() == whole.antwoordtijden)
      }
    }
  }

  @Test(arguments: [([3], 3.0), ([1, 2], 1.5), ([1, 5, 9], 5.0), ([2, 4, 6, 100], 5.0)] as [([Int], Double)])
  func theMedianIsTheMiddle(
    _ times: [Int], _ expected: Double
  ) {
    var count = Oefenmonitor.Telling(door: .mens)
    count.antwoordtijden = times
    #expect(count.mediaan == expected)
    #expect(Oefenmonitor.Telling(door: .mens).mediaan == nil)
  }

  @Test func everyFormSaysThatItIsPracticeAndWhatWasLeftOut() throws {
    var left = Oefenmonitor.Weggelaten()
    left.voorbeelden = 2
    left.open = 1
    left.onleesbaar = ["kmt-rvx"]
    let monitor = Oefenmonitor(
      try Meegeleverd.spellen.prefix(2).map { Monitorfeit(try Meegeleverd.bron($0)) }, weggelaten: left)
    let text = MonitorTekst(blokken: false).regels(monitor, [.casus]).joined(separator: "\n")
    let page = MonitorPagina.html(monitor, [.casus])
    for form in [text, page] {
      #expect(form.contains("Dit is oefenen, niet de echte aansluiting"))
      #expect(form.contains("2 meegeleverde voorbeelden, 1 sessie die nog open is"))
      #expect(form.contains("kmt-rvx"))
    }
    #expect(text.allSatisfy { $0.isASCII || $0.isLetter || "–‘’".contains($0) }, "a pipe gets plain signs")
    #expect(Oefenmonitor([], weggelaten: .init()).weggelatenInWoorden == nil)
  }

  @Test func theStaffedMinutesOfAnAnswerLeaveOutNightAndWeekend() throws {
    let casus = try #require(Meegeleverd.bibliotheek.casus("pleintje").waarde)
    let regio = try #require(Meegeleverd.bibliotheek.regio("neutraal").waarde)
    let date = try #require(Datum(iso: "2025-03-31"))
    let clock = SimKlok(
      casus: casus, regio: regio, instroomdatum: Opening.standaarddatum(casus, vandaag: date))
    let open = clock.tijdstip(regio.loketOpen, opDagVan: 0)
    let day = regio.loketSluit - regio.loketOpen
    #expect(clock.bemand(van: open, tot: open + 60) == 60)
    #expect(clock.bemand(van: open - 100, tot: open + 60) == 60)
    #expect(clock.bemand(van: open, tot: open + 1440) == day)
    // A whole week holds five days.
    #expect(clock.bemand(van: open, tot: open + 7 * 1440) == 5 * day)
    #expect(clock.bemand(van: open, tot: open) == 0)
    #expect(clock.bemand(van: open + 10, tot: open) == 0)
    // Minute by minute gives the same.
    for start in stride(from: open - 3000, to: open + 9000, by: 777) {
      for length in [1, 59, 600, 2000, 5000] {
        #expect(
          clock.bemand(van: start, tot: start + length)
            == (start..<start + length).count { clock.loketIsOpen($0) })
      }
    }
  }
}
