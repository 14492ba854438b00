import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// The menu of a seat: numbers that never move, and a reason for what cannot be done now.
@Suite struct KeuzelijstTests {
  @Test(arguments: ["nachtslot", "jas-voor-de-winter", "zes-uur"]) func aNumberStaysWithItsHandeling(_ id: String)
    throws
  {
    var play = Doorloop(try Meegeleverd.opening(Meegeleverd.casus(id), zaad: 5), zaad: 12)
    let begin = Stoel.allCases.map { seat in Keuzelijst(play.sessie, seat).punten.map(\.soort) }
    var offered = 0
    for _ in 0..<80 where !play.sessie.gesloten {
      play.stap()
      for (index, seat) in Stoel.allCases.enumerated() {
        let list = Keuzelijst(play.sessie, seat)
        #expect(list.punten.map(\.soort) == begin[index])
        #expect(list.punten.map(\.nummer) == Array(1...list.punten.count))
        // What the engine offers is in it, and what it does not offer has a reason that is a sentence.
        #expect(Set(list.mogelijk.map(\.soort)).isSubset(of: Set(play.sessie.mogelijkeSoorten(seat))))
        for kind in play.sessie.mogelijkeSoorten(seat) { #expect(begin[index].contains(kind), "\(kind)") }
        for point in list.punten where point.aanbod == nil { #expect(point.reden.hasSuffix("."), "\(point)") }
        offered += list.mogelijk.count
      }
    }
    #expect(offered > 100)
  }

  @Test func whatCannotBeDoneNowSaysWhy() throws {
    let opening = try Meegeleverd.opening(Meegeleverd.casus("jas-voor-de-winter"), zaad: 1)
    let session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    let list = Keuzelijst(session, .zsm)
    let view = Zicht(session, stoel: .zsm)
    let closing = try #require(list.punten.first { $0.soort == .afsluiten })
    let reason =
      "Afsluiten kan pas als er beslist is; tot die tijd kunt u wachten."
    for typed in ["\(closing.nummer)", "afsluiten", "AFSL"] {
      guard case .fout(let message) = list.lees(typed, view) else {
        Issue.record("\(typed) was done")
        continue
      }
      #expect(message == reason)
    }
    #expect(list.nietNu.contains { $0.hasPrefix("\(closing.nummer). Afsluiten: ") })
    // A beginning that two have means the one that can be done.
    guard case .doe(let offer, nil) = list.lees("wacht", view) else {
      Issue.record("wachten is possible")
      return
    }
    #expect(offer.soort == .wachten)
    guard case .fout(let far) = list.lees("99", view) else {
      Issue.record("99 is no choice")
      return
    }
    #expect(far == "Nummer 99 is er niet; kies een van de nummers op het scherm.")
  }

  @Test func everyHandelingThatCannotBeTakenBackSaysWhatWillHappen() throws {
    let opening = try Meegeleverd.opening(Meegeleverd.casus("nachtslot"), zaad: 1)
    let session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    let view = Zicht(session, stoel: .zsm)
    let asked = Handelingsoort.allCases.filter { Bevestiging.zin(Handeling($0, .ketenprocescoordinator), view) != nil }
    #expect(
      asked
        == [
          .vraagStellen, .antwoorden, .adviesVastleggen, .voorleggen, .agenderen, .beslissingVoorstellen, .beslissen,
          .terugkoppelen, .afsluiten, .wegen, .afwijzenMetVerwijzing, .reageren,
          .triageZsm, .overlegOpenen, .overlegSluiten, .planBijstellen,
        ].sorted { Handelingsoort.allCases.firstIndex(of: $0) ?? 0 < Handelingsoort.allCases.firstIndex(of: $1) ?? 0 })
  }

  /// Waiting for what is not on its way passes a term by: that is said first; where something is coming, it is not.
  @Test func waitingForNothingSaysWhichTermWillPass() throws {
    var opening = try Meegeleverd.opening(Meegeleverd.casus("jas-voor-de-winter"), zaad: 1)
    opening.bezetting[.veiligheidshuis] = .simulatie
    var session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    let before = Zicht(session, stoel: .zsm)
    let term = try #require(before.termijnen.first { $0.gehaald == nil })
    let wait = Handeling(.wachten, .ketenprocescoordinator)
    let said = try #require(Bevestiging.zin(wait, before))
    #expect(said.contains(session.klok.tekst(term.termijn.einde)) && said.contains(term.termijn.soort.naam))
    var short = wait
    short.minuten = 10
    #expect(Bevestiging.zin(short, before) == nil, "somebody who says how long knows how long")
    var question = Handeling(.vraagStellen, .ketenprocescoordinator)
    question.tekst = "Kent u haar?"
    session.verwerk(try session.decide(question, stoel: .zsm, gezien: 0))
    let after = Zicht(session, stoel: .zsm)
    #expect(after.ietsOnderweg && Bevestiging.zin(wait, after) == nil)
  }
}
