import Proefhulp
import Scenario
import SimEngine
import Testing

/// Another path from a recorded session.
@Suite struct WatAlsTests {
  /// A play by seed, with now and then something that a trainer does.
  private func gespeeld(_ id: String, zaad: UInt64) throws -> (opening: Opening, sessie: Sessie) {
    let opening = try Meegeleverd.opening(Meegeleverd.casus(id), zaad: zaad)
    var play = Doorloop(opening, zaad: zaad &* 31 &+ 7)
    for step in 0..<60 where !play.sessie.gesloten {
      play.stap()
      guard !play.sessie.gesloten else { break }
      if step == Int(zaad % 11) + 3 {
        play.sessie.verwerk(
          try play.sessie.incident("Er belt iemand aan.", stoel: zaad % 2 == 0 ? .zsm : .veiligheidshuis))
      }
      // Whatever else a trainer does between two handelingen.
      if zaad % 3 == 2, step == Int(zaad % 7) + 8 {
        play.sessie.verwerk(try play.sessie.hint("Kijk nog eens rond.", stoelen: Stoel.allCases))
        play.sessie.verwerk(try play.sessie.pauzeer())
        play.sessie.verwerk(try play.sessie.gaVerder())
        if let incident = play.sessie.mogelijkeIncidenten.last {
          play.sessie.verwerk(try play.sessie.laatGebeuren(incident.id))
        }
        guard !play.sessie.gesloten else { break }
        for term in play.sessie.termijnen where term.gehaald == nil {
          play.sessie.verwerk(try play.sessie.verleng(termijn: term.termijn.nummer, met: 25))
        }
      }
      if step == Int(zaad % 17) + 20, play.sessie.bezetting[.veiligheidshuis] == .mens {
        play.sessie.verwerk(try play.sessie.overdragen([.veiligheidshuis], aan: .simulatie))
      }
    }
    if !play.sessie.gesloten { play.sessie.verwerk(try play.sessie.laatAflopen()) }
    return (opening, play.sessie)
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func theRecordedCallsGiveTheWholeRecordingAgain(_ id: String) throws
  {
    for seed in 0..<UInt64(Meegeleverd.deel(96)) {
      let (opening, original) = try gespeeld(id, zaad: seed)
      var again = Sessie(opening, gebeurtenissen: Sessie.open(opening))
      for call in original.aanroepen {
        #expect(call.begin == again.gebeurtenissen.count, "seed \(seed): a call begins where the one before it ended")
        again.verwerk(try again.herhaal(call))
      }
      #expect(again.gebeurtenissen == original.gebeurtenissen, "seed \(seed)")
      #expect(
        again.gebeurtenissen.map { Vastlegging.bytes($0) } == original.gebeurtenissen.map { Vastlegging.bytes($0) })
    }
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func theSameHandelingGivesTheSameEventsFromEveryChoice(_ id: String)
    throws
  {
    let (opening, original) = try gespeeld(id, zaad: 3)
    var points: Set<Int> = []
    for event in original.gebeurtenissen {
      let branch = try #require(Tak(original, bij: event.nummer))
      guard points.insert(branch.keuze).inserted else { continue }
      var other = Sessie(opening, gebeurtenissen: branch.begin)
      let call = try #require(original.aanroepen.first { $0.begin == branch.keuze })
      guard case .handeling(let action, let seat, let seen) = call.invoer else {
        Issue.record("a branch begins at a handeling")
        continue
      }
      #expect(branch.gedaan == action && branch.stoel == seat)
      let news = try other.decide(action, stoel: seat, gezien: seen)
      let end = original.aanroepen.first { $0.begin > branch.keuze }?.begin ?? original.gebeurtenissen.count
      #expect(news == Array(original.gebeurtenissen[branch.keuze..<end]))
      other.verwerk(news)
      let rest = branch.herhaal(na: other)
      #expect(rest.pasteNiet == 0 && rest.paste == branch.vervolg.count)
      #expect(branch.begin + news + rest.gebeurtenissen == original.gebeurtenissen)
    }
    #expect(points.count > 5)
  }

  @Test func anotherHandelingLeavesTheRecordingAndEndsElsewhere() throws {
    let (opening, original) = try gespeeld("trappenhuis", zaad: 1)
    let branch = try #require(Tak(original, bij: original.gebeurtenissen.count - 1))
    var other = Sessie(opening, gebeurtenissen: branch.begin)
    let role = try #require(other.rollen(branch.stoel).first)
    var waiting = Handeling(.wachten, role)
    waiting.minuten = 45
    other.verwerk(try other.decide(waiting, stoel: branch.stoel, gezien: branch.keuze - 1))
    if !other.gesloten { other.verwerk(try other.laatAflopen()) }
    #expect(other.gesloten)
    #expect(other.gebeurtenissen != original.gebeurtenissen)
    #expect(other.verricht(branch.keuze)?.handeling == waiting && branch.gedaan != waiting)
  }

  @Test func whatDoesNotFitAnyMoreIsCountedAndSkipped() throws {
    let casus = try Meegeleverd.casus("jas-voor-de-winter")
    let opening = try Meegeleverd.opening(casus, bezetting: [.zsm: .mens, .veiligheidshuis: .simulatie])
    var session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    func doel(_ text: String) -> Handeling {
      var action = Handeling(.doelBepalen, .ketenprocescoordinator)
      action.tekst = text
      return action
    }
    var waiting = Handeling(.wachten, .ketenprocescoordinator)
    waiting.minuten = 10
    for action in [waiting, doel("Geen schade meer."), waiting] {
      session.verwerk(try session.decide(action, stoel: .zsm, gezien: 0))
    }
    let branch = try #require(Tak(session, bij: 0), "before the first choice that choice is the point")
    #expect(branch.gedaan.soort == .wachten)
    var other = Sessie(opening, gebeurtenissen: branch.begin)
    other.verwerk(try other.decide(doel("Rust in de winkel."), stoel: .zsm, gezien: 0))
    // The doel is determined already; the waiting still fits.
    let rest = branch.herhaal(na: other)
    #expect(rest.pasteNiet == 1)
    #expect(rest.paste == 1)
  }

  @Test func onAnotherPathACallIsAboutTheSameMessageAndSeesAsMuchAsItDid() throws {
    // Somewhere a message is handled again; in which casus is a matter of play.
    #expect(try Meegeleverd.casussen.reduce(0) { try $0 + behandeldeBerichten($1.id) } > 0)
  }

  /// How many handelingen about a message were done again on another path of a casus; each is about the same message.
  private func behandeldeBerichten(_ id: String) throws -> Int {
    var kept = 0
    for seed in 0..<8 as Range<UInt64> {
      let (opening, original) = try gespeeld(id, zaad: seed)
      guard let branch = Tak(original, bij: original.gebeurtenissen.count / 3) else { continue }
      var other = Sessie(opening, gebeurtenissen: branch.begin)
      let role = try #require(other.rollen(branch.stoel).first)
      var waiting = Handeling(.wachten, role)
      waiting.minuten = 20
      other.verwerk(try other.decide(waiting, stoel: branch.stoel, gezien: branch.keuze - 1))
      let start = other.gebeurtenissen.count
      other.verwerk(branch.herhaal(na: other).gebeurtenissen)
      for item in other.handelingen where item.gebeurtenis.nummer >= start && item.verricht.door == .mens {
        let done = item.verricht
        let meant = original.handelingen.first { candidate in
          var same = candidate.verricht.handeling
          same.bericht = done.handeling.bericht
          // What is told back is what fell on this path.
          if same.soort == .terugkoppelen {
            (same.beslissing, same.gevolgd) = (done.handeling.beslissing, done.handeling.gevolgd)
          }
          return candidate.verricht.door == .mens && same == done.handeling
        }
        let before = try #require(meant, "a replayed handeling was in the recording: \(id) \(seed)")
        if let number = done.handeling.bericht, let old = before.verricht.handeling.bericht {
          kept += 1
          let (now, then) = (other.berichten[number].bericht, original.berichten[old].bericht)
          #expect(now.tekst == then.tekst && now.van == then.van && now.naar == then.naar && now.soort == then.soort)
        }
        #expect(done.gezien < item.gebeurtenis.nummer)
      }
    }
    return kept
  }

  @Test func beforeAnybodyChoseThereIsNoOtherPath() throws {
    let opening = try Meegeleverd.opening(Meegeleverd.casus("nachtslot"))
    let session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    #expect(Tak(session, bij: 0) == nil)
  }
}
