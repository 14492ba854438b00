import Foundation
import Proefhulp
import Scenario
import SimEngine
import Tekst
import Testing

/// What must hold in every play, whoever plays it.
@Suite struct RandomPlayTests {
  /// Seeded runs over all casussen together, so that the tests do not grow with the library; `make doorloop` plays
  /// thousands of each in a release build.
  static let budget = ProcessInfo.processInfo.environment["LEERATELIER_SPELLEN"].flatMap { Int($0) } ?? 256
  static var keren: Int { Meegeleverd.deel(budget) }

  @Test func thereAreCasussenToPlay() {
    #expect(Meegeleverd.casussen.count >= 16 && Meegeleverd.regios.count >= 10)
    #expect(Meegeleverd.casussen.count == Meegeleverd.bibliotheek.casusIds.count)
    #expect(Meegeleverd.regios.count == Meegeleverd.bibliotheek.regioIds.count)
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func endsAndReplaysToTheSameState(_ id: String) throws {
    let casus = try Meegeleverd.casus(id)
    for seed in 0..<RandomPlayTests.keren {
      let opening = try Meegeleverd.opening(casus, zaad: UInt64(seed))
      var play = Doorloop(opening, zaad: UInt64(seed) &* 77 &+ 5)
      play.speel(hoogstens: 400)
      // From wherever play came, waiting alone ends the session: the clock runs out.
      if !play.sessie.gesloten { try waitToTheEnd(&play.sessie) }
      #expect(play.sessie.gesloten, "seed \(seed)")
      guard seed % 5 == 0 else { continue }
      let replayed = Sessie(opening, gebeurtenissen: play.sessie.gebeurtenissen)
      #expect(replayed == play.sessie, "seed \(seed)")
      #expect(Scorekaart.van(play.sessie) == Scorekaart.van(replayed))
    }
  }

  private func waitToTheEnd(_ session: inout Sessie) throws {
    for _ in 0..<400 where !session.gesloten {
      let seat = try #require(session.aanZet.first)
      let role = try #require(session.rollen(seat).first)
      session.verwerk(try session.decide(Handeling(.wachten, role), stoel: seat, gezien: 0))
    }
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func waitingAloneEndsEverySession(_ id: String) throws {
    let opening = try Meegeleverd.opening(Meegeleverd.casus(id))
    var session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    try waitToTheEnd(&session)
    #expect(session.gesloten)
    #expect(session.zaakstanden.allSatisfy { !$0.besluiten.isEmpty }, "the officier decides on what there is")
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func timeNeverRunsBackAndEventsAreNumbered(_ id: String) throws {
    var play = Doorloop(try Meegeleverd.opening(Meegeleverd.casus(id)), zaad: 9)
    play.speel(hoogstens: 400)
    let events = play.sessie.gebeurtenissen
    #expect(events.map(\.nummer) == Array(events.indices))
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.tijd <= $1.tijd })
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func aSeatSeesNoPuzzelstukThatItWasNotTold(_ id: String) throws {
    let casus = try Meegeleverd.casus(id)
    for seed in 0..<Meegeleverd.deel(40) {
      var play = Doorloop(try Meegeleverd.opening(casus, zaad: UInt64(seed)), zaad: UInt64(seed) &+ 400)
      for _ in 0..<60 where !play.sessie.gesloten {
        play.stap()
        for seat in Stoel.allCases { try check(play.sessie, seat) }
      }
    }
  }

  /// What a seat sees is what it had from the start, or what an event of its own told one of its roles.
  private func check(_ session: Sessie, _ seat: Stoel) throws {
    let roles = Set(session.rollen(seat))
    var told: Set<String> = []
    for piece in session.casus.puzzelstukken
    where roles.contains(piece.houder) || !roles.isDisjoint(with: piece.ookBekendBij) {
      told.insert(piece.id)
    }
    for event in session.gebeurtenissen {
      guard case .puzzelstukVernomen(let learned) = event.inhoud, learned.diepte == .inhoud,
        roles.contains(learned.rol)
      else { continue }
      told.insert(learned.puzzelstuk)
    }
    let view = Zicht(session, stoel: seat)
    #expect(Set(view.stukken.map(\.id)).isSubset(of: told))
    #expect(view.datStukken.allSatisfy { !told.contains($0.id) })
    for item in view.berichten {
      let message = item.bericht
      #expect(roles.contains(message.van) || roles.contains(message.naar))
    }
    if seat == .veiligheidshuis, view.feit != nil {
      #expect(session.berichten.contains { $0.toestand == .aangekomen && $0.bericht.naar.netwerk == .veiligheidshuis })
    }
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func aPuzzelstukCrossesOnlyThroughAKoppelvlak(_ id: String) throws {
    let casus = try Meegeleverd.casus(id)
    for seed in 0..<Meegeleverd.deel(160) {
      var play = Doorloop(try Meegeleverd.opening(casus, zaad: UInt64(seed)), zaad: UInt64(seed) &+ 900)
      play.speel(hoogstens: 300)
      let session = play.sessie
      for event in session.gebeurtenissen {
        guard case .puzzelstukVernomen(let learned) = event.inhoud, learned.diepte == .inhoud else { continue }
        let (role, pieceId) = (learned.rol, learned.puzzelstuk)
        let piece = try #require(casus.puzzelstuk(pieceId))
        let homes = Set(([piece.houder] + piece.ookBekendBij).map(\.netwerk))
        guard !homes.contains(role.netwerk), !homes.contains(.gesprek) else { continue }
        // Somebody of this network had it over a koppelvlak, at or before this moment: by message, or in the advice consulted.
        let crossed = session.berichten.contains {
          $0.bericht.koppelvlak != nil && $0.bericht.naar.netwerk == role.netwerk
            && $0.bericht.puzzelstukken.contains(pieceId)
            && $0.bericht.aankomst <= event.tijd
        }
        let inAdvice = session.gebeurtenissen[..<event.nummer].contains {
          if case .adviesVastgelegd(let advice) = $0.inhoud { advice.puzzelstukken.contains(pieceId) } else { false }
        }
        #expect(
          crossed || (inAdvice && role.netwerk == .zsm) || hoordeAanTafel(learned, op: event, session),
          "\(pieceId) reached \(role) at event \(event.nummer), seed \(seed)")
      }
    }
  }

  /// Where a region agreed that partners of the house sit at the table of ZSM, they hear what somebody else lays on it.
  ///
  /// Each of them only what was laid there in the very handeling before, while they were asked to that meeting and the house is
  /// open (krant: partners aan tafel). Nobody who plays the house is one of them, and none of it goes further without a message.
  private func hoordeAanTafel(_ learned: Verneming, op event: Gebeurtenis, _ session: Sessie) -> Bool {
    let before = session.gebeurtenissen[..<event.nummer]
    var agreed: [Rol] = []
    for case .partnersAanTafel(let roles) in session.regio.afspraken { agreed += roles }
    let last = before.last { if case .handelingVerricht = $0.inhoud { true } else { false } }
    guard let last, case .handelingVerricht(let brought) = last.inhoud else { return false }
    // The meeting that was opened last at ZSM, and is not closed.
    var guests: [Rol] = []
    for past in before {
      guard case .handelingVerricht(let done) = past.inhoud, done.stoel == .zsm else { continue }
      if done.handeling.soort == .overlegOpenen { guests = done.handeling.deelnemers ?? [] }
      if done.handeling.soort == .overlegSluiten { guests = [] }
    }
    return brought.handeling.soort == .inbrengen && brought.stoel == .zsm && brought.handeling.rol == learned.van
      && brought.handeling.puzzelstukken?.contains(learned.puzzelstuk) == true && last.tijd == event.tijd
      && agreed.contains(learned.rol) && guests.contains(learned.rol) && session.klok.loketIsOpen(event.tijd)
      && !session.rollen(.veiligheidshuis).contains(learned.rol)
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func everyRefusalSaysWhyAndWhatWouldBePossible(_ id: String) throws {
    var play = Doorloop(try Meegeleverd.opening(Meegeleverd.casus(id)), zaad: 31)
    var refused = 0
    for _ in 0..<60 where !play.sessie.gesloten {
      let session = play.sessie
      for seat in session.aanZet {
        let offered = session.mogelijkheden(seat).map(\.soort)
        for kind in Handelingsoort.allCases where !offered.contains(kind) {
          let role = try #require(session.rollen(seat).first)
          do throws(Weigering) {
            _ = try session.decide(Handeling(kind, role), stoel: seat, gezien: 0)
            Issue.record("\(kind) was not offered and yet accepted")
          } catch {
            refused += 1
            #expect(error.reden.count > 10 && error.reden.hasSuffix("."), "\(error)")
            #expect(error.mogelijk == offered)
          }
        }
      }
      play.stap()
    }
    #expect(refused > 50)
  }

  @Test func whoIsNotAtTurnIsPromisedNothing() throws {
    let opening = try Meegeleverd.opening(Meegeleverd.casus("nachtslot-verouderd"))
    var session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    var look = Handeling(.raadplegen, .ketenprocescoordinator)
    look.systeem = opening.regio.systeem
    session.verwerk(try session.decide(look, stoel: .zsm, gezien: 0))
    try #require(session.aanZet == [.veiligheidshuis])
    do throws(Weigering) {
      _ = try session.decide(look, stoel: .zsm, gezien: 0)
      Issue.record("zsm is busy and yet acted")
    } catch {
      #expect(error.code == .nietAanDeBeurt && error.mogelijk.isEmpty)
    }
  }

  @Test func theSameOpeningAndHandelingenGiveTheSameEvents() throws {
    for casus in Meegeleverd.casussen {
      let opening = try Meegeleverd.opening(casus, zaad: 4)
      var play = Doorloop(opening, zaad: 4)
      play.speel(hoogstens: 200)
      var again = Sessie(opening, gebeurtenissen: Sessie.open(opening))
      var seen: [Int] = []
      for event in play.sessie.gebeurtenissen {
        if case .handelingVerricht(let done) = event.inhoud, done.door == .mens { seen.append(done.gezien) }
      }
      for (index, move) in play.zetten.enumerated() {
        again.verwerk(try again.decide(move.handeling, stoel: move.stoel, gezien: seen[index]))
      }
      #expect(again.gebeurtenissen == play.sessie.gebeurtenissen, "\(casus.id)")
    }
  }
}
