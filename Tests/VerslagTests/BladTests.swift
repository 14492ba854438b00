import Foundation
import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Verslag

/// The sheet to hand out, and the moments on it.
@Suite struct BladTests {
  @Test func noTwoMomentsAskTheSame() throws {
    for spel in Meegeleverd.spellen {
      let session = try Meegeleverd.bron(spel).sessie
      let moments = Fragment.voorstel(session)
      #expect(Set(moments.map(\.vraag)).count == moments.count, "\(spel.testDescription): \(moments.map(\.vraag))")
      // Nor when the begeleider chose one or two, with and without a question.
      let notes = [("1", 7, ""), ("2", 12, ""), ("3", 18, moments[0].vraag)].map { place, step, question in
        Aantekening(
          door: "begeleider", soort: .fragment, gebeurtenis: step, tekst: question, gegevens: ["plaats": place])
      }
      for chosen in [[notes[0]], [notes[0], notes[1]], [notes[2]], [notes[2], notes[1]]] {
        let shown = Fragment.van(session, chosen)
        #expect(Set(shown.map(\.vraag)).count == shown.count, "\(spel.testDescription): \(shown.map(\.vraag))")
      }
    }
  }

  /// Also where people try everything, and little or much of it counts.
  @Test func noTwoMomentsAskTheSameInRandomPlaysEither() throws {
    for (number, casus) in Meegeleverd.casussen.enumerated() {
      for seed in 0..<5 as Range<UInt64> {
        let opening = try Meegeleverd.opening(casus, zaad: seed)
        var play = Doorloop(opening, zaad: seed &+ UInt64(number))
        play.speel(hoogstens: seed == 0 ? 15 : 400)
        let questions = Fragment.voorstel(play.sessie).map(\.vraag)
        #expect(Set(questions).count == questions.count, "\(casus.id) \(seed): \(questions)")
      }
    }
  }

  /// What a begeleider would choose: where it is there, what the victim wanted or the fact that tipped is among the three.
  @Test func theVictimOrTheFactThatTippedIsAmongTheMoments() throws {
    var both = 0
    for spel in Meegeleverd.spellen {
      let session = try Meegeleverd.bron(spel).sessie
      let questions = Fragment.voorstel(session).map(\.vraag)
      let victim = Gespreksmoment.slachtoffer(session)
      let tipped = Gespreksmoment.kantelend(session, zonder: [])
      if let victim { #expect(victim.vraag.hasPrefix("Wat wilde ") && victim.waarom.contains("\u{2018}")) }
      for moment in [victim, tipped].compactMap(\.self) {
        guard case .handelingVerricht(let done) = session.gebeurtenissen[moment.gebeurtenis].inhoud else {
          Issue.record("\(spel.testDescription): no handeling at step \(moment.gebeurtenis)")
          continue
        }
        #expect(done.door == .mens && moment.gebeurtenis < session.beslist() ?? Int.max)
      }
      if [victim?.vraag, tipped?.vraag].compactMap(\.self).contains(where: questions.contains) { both += 1 }
    }
    #expect(both * 2 > Meegeleverd.spellen.count, "\(both) of \(Meegeleverd.spellen.count)")
  }

  @Test func theSheetHasEverythingAndASessionWithoutADecisionHasOneToo() throws {
    for spel in Meegeleverd.spellen {
      let source = try Meegeleverd.bron(spel)
      let page = Uitdeelblad(source).html
      for part in ["Wat er is besloten", "Drie momenten", "Een sterk punt", "Een vraag", "Een voornemen"] {
        #expect(page.contains("<h2>\(part)"), "\(spel.testDescription): \(part)")
      }
      // Room to write.
      #expect(page.components(separatedBy: "class=\"lijn\"").count > 5)
    }
    let casus = try Meegeleverd.casus("nachtslot")
    let opening = try Meegeleverd.opening(casus)
    let begun = Sessiebron(code: "kmt-rvx", sessie: Sessie(opening, gebeurtenissen: Sessie.open(opening)))
    #expect(Uitdeelblad(begun).html.contains("In deze sessie is niet beslist."))
  }

  @Test func everyIntentionIsOnItWithWhoseAndAStruckOneIsNot() throws {
    var source = try Meegeleverd.bron(try #require(Meegeleverd.spellen.first))
    source.aantekeningen = [
      Aantekening(door: "deelnemers", soort: .voornemen, tekst: "Eerst bellen", nummer: 1),
      Aantekening(door: "deelnemers", soort: .voornemen, tekst: "Eerst vragen", gegevens: ["stoel": "zsm"], nummer: 2),
      Aantekening(door: "deelnemers", soort: .naam, tekst: "Team <Oost>", nummer: 3),
    ]
    #expect(
      Uitdeelblad(source).html.contains(">ZSM: Eerst vragen") && Uitdeelblad(source).html.contains(">Eerst bellen"))
    #expect(Uitdeelblad(source).html.contains("Team &lt;Oost&gt;"))
    source.aantekeningen.append(.streep(door: "deelnemers", nummer: 2))
    #expect(Uitdeelblad(source).html.contains("Eerst bellen") && !Uitdeelblad(source).html.contains("Eerst vragen"))
    // A long list leaves room to write, and says that there is more.
    for number in 4...12 {
      source.aantekeningen.append(
        Aantekening(door: "d", soort: .voornemen, tekst: "Voornemen \(number)", nummer: number))
    }
    #expect(Uitdeelblad(source).html.contains("En nog 4;"))
  }

  /// A decision that was proposed and did not fall is told beside the two that did.
  @Test func anotherDecisionThatDidNotFallHasItsAfloopToo() throws {
    let source = try Meegeleverd.bron(try #require(Meegeleverd.spellen.first { $0.casus == "nachtslot" }))
    let moment = try #require(Beslismoment(source.sessie))
    var events = source.sessie.gebeurtenissen
    guard case .handelingVerricht(var done) = events[moment.gebeurtenis].inhoud else {
      Issue.record("no proposal")
      return
    }
    let other = try #require(
      source.sessie.casus.beslissingen.first {
        $0.id != done.handeling.beslissing && $0.id != source.sessie.besluit?.beslissing
      })
    done.handeling.beslissing = other.id
    events[moment.gebeurtenis].inhoud = .handelingVerricht(done)
    let branch = Sessiebron(
      code: "bcd-fgh", sessie: Sessie(source.sessie.opening, gebeurtenissen: events),
      herkomst: Herkomst(code: source.code, gebeurtenis: moment.gebeurtenis).tekst)
    let pair = try #require(Takvergelijking(source, branch))
    #expect(pair.nietGenomen.map(\.id) == [other.id])
    let page = Sessieverslag(source, takken: [pair]).html
    #expect(page.contains("Voorgesteld en niet beslist") && page.contains("\(other.naam). Zo had het dan kunnen gaan."))
    #expect(Takvergelijking(source, branch)?.aflopen.isEmpty == false)
  }
}
