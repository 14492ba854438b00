import Proefhulp
import Scenario
import SimEngine
import Testing

/// One conformance test for every simulated role, over random play.
@Suite struct RolTests {
  /// Every simulated handeling of many plays: of both seats, of one, and of none, with each habit.
  private static let alle: Result<[(sessie: Sessie, verricht: Verricht, gebeurtenis: Gebeurtenis)], any Error> = Result
  { try simulated() }

  private static func simulated() throws -> [(sessie: Sessie, verricht: Verricht, gebeurtenis: Gebeurtenis)] {
    var found: [(Sessie, Verricht, Gebeurtenis)] = []
    // What a holder offers to answer is asked once it was heard.
    let offering = try Meegeleverd.opening(
      Meegeleverd.casus("nachtslot"), bezetting: [.veiligheidshuis: .mens, .zsm: .simulatie])
    var asking = Sessie(offering, gebeurtenissen: Sessie.open(offering))
    for (areas, questions) in [([Leefgebied.gezondheid], []), ([], ["groep-loopt"])] {
      var question = Handeling(.navragen, .procesregisseur)
      (question.aan, question.doel) = (.ggz, "herhaling-voorkomen")
      (question.leefgebieden, question.vragen) = (areas, questions)
      asking.verwerk(
        try asking.decide(question, stoel: .veiligheidshuis, gezien: asking.gebeurtenissen.count - 1))
    }
    for (event, done) in asking.handelingen where done.door == .simulatie { found.append((asking, done, event)) }
    // A question over koppelvlak 2 to the one point comes up in more plays of these.
    for (id, seat) in [("jas-voor-de-winter", Stoel.zsm), ("zes-uur", .zsm)] {
      for seed in 0..<12 {
        let opening = try Meegeleverd.opening(
          Meegeleverd.casus(id), zaad: UInt64(seed),
          bezetting: [seat: .mens, seat.ander: .simulatie])
        var play = Doorloop(opening, zaad: UInt64(seed) &+ 500)
        play.speel(hoogstens: 80)
        for (event, done) in play.sessie.handelingen where done.door == .simulatie {
          found.append((play.sessie, done, event))
        }
      }
    }
    for casus in Meegeleverd.casussen {
      for (index, habit) in Gewoonte.allCases.enumerated() {
        for seats: [Stoel] in [[.zsm], [.veiligheidshuis], []] {
          let occupied = Dictionary(
            uniqueKeysWithValues: Stoel.allCases.map { ($0, seats.contains($0) ? Bezetting.mens : .simulatie) })
          for region in index > 0
            ? [casus.regio] : Set([casus.regio, "zeeland-west-brabant", "oost-nederland", "rotterdam"]).sorted()
          {
            let opening = try Meegeleverd.opening(
              casus, zaad: UInt64(index), regio: region, bezetting: occupied, gewoonte: habit)
            var play = Doorloop(opening, zaad: UInt64(index) &+ 70)
            play.speel(hoogstens: 80)
            for (event, done) in play.sessie.handelingen where done.door == .simulatie {
              found.append((play.sessie, done, event))
            }
          }
        }
      }
    }
    return found
  }

  @Test func everyReasonNamesAPuzzelstukARuleOrAnEventOfItsOwnView() throws {
    let known = Set(Rollen.alleRegels.map(\.id) + Houder.regels)
    let all = try RolTests.alle.get()
    #expect(all.count > 1000)
    var fired: Set<String> = []
    for (session, done, event) in all {
      let reason = try #require(done.reden, "\(done.handeling.soort) by \(done.handeling.rol) gives no reason")
      fired.insert(reason.regel)
      #expect(known.contains(reason.regel), "\(reason.regel) is no rule")
      #expect(!reason.tekst.isEmpty && (reason.puzzelstuk != nil || reason.gebeurtenis != nil))
      if let number = reason.gebeurtenis { #expect(number < event.nummer) }
      if let piece = reason.puzzelstuk {
        let before = Sessie(session.opening, gebeurtenissen: Array(session.gebeurtenissen[..<event.nummer]))
        #expect(before.weet(done.handeling.rol, piece) == .inhoud, "\(done.handeling.rol) does not know \(piece)")
      }
    }
    let silent = known.subtracting(fired).sorted()
    #expect(silent.isEmpty, "no shipped casus makes these rules fire: \(silent)")
  }

  @Test func everyRuleOfARoleHasASource() {
    #expect(Rollen.alleRegels.allSatisfy { !$0.bron.plaats.isEmpty && !$0.omschrijving.isEmpty })
    #expect(Set(Rollen.alleRegels.map(\.id)).count == Rollen.alleRegels.count)
  }

  @Test func theHouseIsSilentOutsideOfficeHours() throws {
    for (session, done, event) in try RolTests.alle.get() where done.handeling.rol.netwerk == .veiligheidshuis {
      // Who is asked while sitting at the own table, answers there; initiatives need an open house.
      guard done.reden.map({ !Houder.regels.contains($0.regel) }) ?? true else { continue }
      #expect(session.klok.loketIsOpen(event.tijd), "\(done.handeling.rol) at \(session.klok.tekst(event.tijd))")
    }
  }
}

struct RangTests {
  /// Written out in the enum for speed; the order of declaration is the one in which roles get their turn.
  @Test func aRoleStandsWhereItIsDeclared() {
    #expect(Rol.allCases.map(\.rang) == Array(Rol.allCases.indices))
  }

  @Test func theKindsForTheRecordAreThoseOfTheOffer() throws {
    for casus in Meegeleverd.casussen {
      var play = Doorloop(try Meegeleverd.opening(casus), zaad: 3)
      for _ in 0..<40 where !play.sessie.gesloten {
        for seat in Stoel.allCases {
          #expect(play.sessie.mogelijkeSoorten(seat) == play.sessie.mogelijkheden(seat).map(\.soort))
        }
        play.stap()
      }
    }
  }
}
