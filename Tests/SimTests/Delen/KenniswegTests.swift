import Proefhulp
import Scenario

import Testing

@testable import SimEngine

/// The scorekaart and the engine agree on who gives what: over random play, with every habit and either seat.
@Suite struct KenniswegTests {
  /// Which seats a participant holds, with a habit of the simulated roles.
  private static let bezettingen: [[Stoel]] = [[.zsm], [.veiligheidshuis], [.zsm, .veiligheidshuis]]

  private static func spellen(_ id: String) throws -> [Sessie] {
    let casus = try Meegeleverd.casus(id)
    var all: [Sessie] = []
    for (seed, habit) in Gewoonte.allCases.enumerated() {
      for (index, seats) in bezettingen.enumerated() {
        let regions = [casus.regio, "zeeland-west-brabant", "rotterdam", "midden-nederland"]
        let opening = try Meegeleverd.opening(
          casus, zaad: UInt64(seed), regio: regions[(seed + index) % regions.count],
          bezetting: Dictionary(
            uniqueKeysWithValues: Stoel.allCases.map { ($0, seats.contains($0) ? Bezetting.mens : .simulatie) }),
          gewoonte: habit)
        var play = Doorloop(opening, zaad: UInt64(seed * 10 + index) &+ 1200)
        play.speel(hoogstens: 40)
        all.append(play.sessie)
      }
    }
    return all
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func whatIsCalledAskableIsGivenWhenItIsAsked(_ id: String) throws {
    var asked: [Handelingsoort: Int] = [:]
    var kept = 0
    for session in try KenniswegTests.spellen(id) {
      for seat in Stoel.allCases {
        for piece in session.casus.puzzelstukken {
          guard let way = Scorekaart.weg(naar: piece.id, session, seat) else { continue }
          asked[way.handeling.soort, default: 0] += 1
          let wanted: Diepte = piece.blijft == nil ? .inhoud : .dat
          let known = try probeer(way, session, seat, piece.id)
          // What rightly stays is refused to whoever asks: that there is something is all that comes. A system only opens what
          // lies in it for all.
          if piece.blijft != nil, way.handeling.soort != .raadplegen {
            kept += 1
            #expect(known == .dat, "\(id) \(session.opening.gewoonte) \(seat): \(piece.id) by \(way.handeling.soort)")
          }
          #expect(
            (known ?? .dat) >= wanted && known != nil,
            "\(id) \(session.opening.gewoonte) \(session.regio.id) \(seat): \(piece.id) by \(way.handeling.soort) at \(way.zet), ready \(way.klaar)"
          )
        }
      }
    }
    #expect(asked.values.reduce(0, +) > 10, "\(asked)")
    #expect(kept > 0, "something that stays was asked for")
  }

  /// Does in a recording what could have been done, and lets time pass until it would be known.
  private func probeer(_ way: Kennisweg, _ session: Sessie, _ seat: Stoel, _ id: String) throws -> Diepte? {
    var other = session.voor(way.zet)
    let roles = other.rollen(seat)
    other.stelKlok()
    other.verwerk(try other.decide(way.handeling, stoel: seat, gezien: other.gebeurtenissen.count - 1))
    func known() -> Diepte? { other.weten(roles, id) }
    for _ in 0..<200 where !other.gesloten && known() != .inhoud && other.tijd <= way.klaar {
      guard let turn = other.aanZet.first, let role = other.rollen(turn).first else { break }
      var wait = Handeling(.wachten, role)
      wait.minuten = max(1, min(600, way.klaar + 1 - other.tijd))
      other.verwerk(try other.decide(wait, stoel: turn, gezien: other.gebeurtenissen.count - 1))
    }
    return known()
  }

  @Test(arguments: Meegeleverd.casussen.map(\.id)) func whatRightlyStaysIsNeverGivenByTheSimulation(_ id: String) throws
  {
    for session in try KenniswegTests.spellen(id) {
      let kept = session.casus.puzzelstukken.filter { $0.blijft != nil }
      for piece in kept {
        let holders = Set([piece.houder] + piece.ookBekendBij)
        // A participant who holds it may give it, wrongly; a simulated holder does not.
        guard Stoel.allCases.allSatisfy({ holders.isDisjoint(with: session.rollen($0)) }) else { continue }
        for fact in session.kennis where fact.puzzelstuk == piece.id && fact.diepte == .inhoud {
          #expect(holders.contains(fact.rol), "\(id) \(session.opening.gewoonte): \(piece.id) reached \(fact.rol)")
        }
      }
    }
  }

  // MARK: every way there is, is known to the scorekaart

  /// The way that the scorekaart names for a piece after a play in which nobody asked for it.
  private func genoemd(
    _ way: HouderTests.Weg, _ kind: String, _ play: Speler, _ seat: Stoel = .zsm
  ) -> Handelingsoort? {
    Scorekaart.weg(naar: "\(way.rawValue.lowercased())-\(kind)", play.sessie, seat)?.handeling.soort
  }

  /// A play in which time passes and nothing is asked: as far as ZSM comes in so many minutes.
  private func stil(_ way: HouderTests.Weg, minuten: Int = 400, _ change: (inout Puzzelstuk) -> Void = { _ in }) throws
    -> Speler
  {
    // With somebody in the house no answer over koppelvlak 2 can be counted on; the intermediair still calls.
    let seats: [Stoel]? = way == .intermediair ? [.zsm, .veiligheidshuis] : nil
    var play = try HouderTests.spel(way, .zorgvuldig, mensen: seats, change)
    if way == .tafelHuis {
      try play.wacht(.veiligheidshuis, minuten)
      try play.sluitAf(.veiligheidshuis)
    } else {
      try play.doel()
      if seats != nil { try play.wacht(.veiligheidshuis) }
      try play.wacht(.zsm, minuten)
      try play.sluitAf(.zsm)
    }
    return play
  }

  @Test(arguments: [
    (HouderTests.Weg.gevraagd, Handelingsoort.navragen), (.tafelZsm, .overlegOpenen), (.tafelHuis, .overlegOpenen),
    (.intermediair, .navragen), (.vraag, .vraagStellen), (.gesprek, .spreken), (.systeem, .raadplegen),
  ])
  func aPieceThatLayThereForTheAskingIsCalledSo(_ way: HouderTests.Weg, _ kind: Handelingsoort) throws {
    let seat: Stoel = way == .tafelHuis ? .veiligheidshuis : .zsm
    let play = try stil(way)
    #expect(genoemd(way, "gewoon", play, seat) == kind)
    #expect(genoemd(way, "gevoelig", play, seat) == kind)
    // What must stay is of use once one knows that it is there: over koppelvlak 2 and in a system one does not hear it.
    let kept: Handelingsoort? = way == .vraag ? nil : kind
    #expect(genoemd(way, "blijft", play, seat) == kept)
  }

  /// What comes into being could be asked for from that minute on, and not before.
  @Test func aPieceCouldBeAskedForFromTheMinuteItWasThere() throws {
    let done = try stil(.gevraagd).sessie.handelingen.last { $0.verricht.door == .mens }
    let last = try #require(done?.gebeurtenis.tijd)
    for (since, kind) in [(last, Handelingsoort?.some(.navragen)), (last + 1, nil)] {
      let play = try stil(.gevraagd) { $0.vanaf = since }
      #expect(genoemd(.gevraagd, "gewoon", play) == kind, "\(since)")
    }
  }

  @Test func aPieceThatNoDoelNeedsCouldNotBeAskedOf() throws {
    for way in [HouderTests.Weg.gevraagd, .tafelHuis, .intermediair, .vraag] {
      let seat: Stoel = way == .tafelHuis ? .veiligheidshuis : .zsm
      let play = try stil(way) { $0.doelen = [] }
      #expect(genoemd(way, "gewoon", play, seat) == nil, "\(way)")
    }
    let play = try stil(.tafelZsm) { $0.beslissingen = [] }
    #expect(genoemd(.tafelZsm, "gewoon", play) == nil, "it can change no decision")
  }

  @Test func aPieceIsOnlyToBeHadByTheWaysThatAreOpen() throws {
    for way in [HouderTests.Weg.gevraagd, .tafelZsm, .tafelHuis, .intermediair, .vraag, .gesprek, .systeem] {
      let seat: Stoel = way == .tafelHuis ? .veiligheidshuis : .zsm
      let play = try stil(way) {
        $0.toegang = []
        $0.systeem = nil
      }
      #expect(genoemd(way, "gewoon", play, seat) == nil, "\(way)")
    }
  }

  @Test func anAnswerThatCouldNotBeThereInTimeWasNotToBeHad() throws {
    for (minutes, expected) in [(30, nil), (400, Handelingsoort.vraagStellen)] as [(Int, Handelingsoort?)] {
      let play = try stil(.vraag, minuten: minutes)
      #expect(genoemd(.vraag, "gewoon", play) == expected, "\(minutes)")
    }
    for (minutes, expected) in [(30, nil), (400, Handelingsoort.navragen)] as [(Int, Handelingsoort?)] {
      let play = try stil(.intermediair, minuten: minutes)
      #expect(genoemd(.intermediair, "gewoon", play) == expected, "\(minutes)")
      // That there is something, the intermediair says at once.
      #expect(genoemd(.intermediair, "blijft", play) == .navragen)
    }
  }

  @Test func whatIsKnownOrWasAskedNeedsNoWay() throws {
    var play = try HouderTests.spel(.gevraagd, .zorgvuldig)
    _ = try HouderTests.vraag(&play, .gevraagd, "rust")
    try play.wacht(.zsm, 30)
    try play.sluitAf(.zsm)
    #expect(genoemd(.gevraagd, "gewoon", play) == nil)
  }

  @Test func anUnknownPersonBringsNothingFromTheHouse() throws {
    var casus = HouderTests.casus
    casus.huis = HuisDossier(bekend: false, planVanAanpak: "", advies: nil)
    var play = try Speler(casus, TestCasus.regio([.intermediair(van: 510, tot: 1020)]))
    try play.doel()
    try play.wacht(.zsm, 400)
    try play.sluitAf(.zsm)
    #expect(genoemd(.vraag, "gewoon", play) == nil && genoemd(.intermediair, "gewoon", play) == nil)
  }

  @Test func theIntermediairOffDutyBringsNothing() throws {
    var casus = HouderTests.casus
    casus.puzzelstukken = casus.puzzelstukken.filter { $0.id.hasPrefix("intermediair") }
    casus.instroomTijd = 18 * 60
    var play = try Speler(casus, TestCasus.regio([.intermediair(van: 510, tot: 1020)]))
    try play.doel()
    try play.wacht(.zsm, 120)
    try play.sluitAf(.zsm)
    #expect(genoemd(.intermediair, "gewoon", play) == nil)
  }
}
