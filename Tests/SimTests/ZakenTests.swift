import Proefhulp
import Scenario
import Testing

@testable import SimEngine

/// Sessions of a casus without a zaak, and of one with more.
@Suite struct ZakenTests {
  /// A session with both seats of people, on which handelingen are done by name.
  private struct Spelers {
    var sessie: Sessie

    init(_ casus: Casus, zaad: UInt64 = 1) throws {
      let opening = try Meegeleverd.opening(casus, zaad: zaad)
      sessie = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    }

    /// What came of it.
    @discardableResult
    mutating func doe(
      _ seat: Stoel, _ kind: Handelingsoort, _ change: (inout Handeling) -> Void = { _ in }
    ) throws -> [Gebeurtenis] {
      // The other seat leaves the turn to this one.
      while !sessie.gesloten, !sessie.aanZet.contains(seat), let other = sessie.aanZet.first {
        sessie.verwerk(
          try sessie.decide(
            Handeling(.wachten, sessie.rollen(other)[0]), stoel: other, gezien: sessie.gebeurtenissen.count - 1))
      }
      let offered = sessie.mogelijkheden(seat).first { $0.soort == kind }
      var action = Handeling(kind, offered?.rollen.first ?? sessie.rollen(seat)[0])
      change(&action)
      let news = try sessie.decide(action, stoel: seat, gezien: sessie.gebeurtenissen.count - 1)
      sessie.verwerk(news)
      return news
    }

    mutating func stelVoor(_ id: String, ook: [String]? = nil) throws {
      let known = sessie.bekendeStukken(sessie.rollen(.zsm))
      try doe(.zsm, .beslissingVoorstellen) {
        $0.beslissing = id
        $0.ook = ook
        $0.puzzelstukken = known
        $0.tekst = "Het feit is bewezen met de aangifte en dit past bij wie hij is."
      }
    }

    /// The other seat waits, and this one does, until something holds.
    mutating func wacht(_ limit: Int = 60, tot done: (Sessie) -> Bool) throws {
      for _ in 0..<limit where !done(sessie) && !sessie.gesloten {
        guard let seat = sessie.aanZet.first else { return }
        try doe(seat, .wachten)
      }
    }
  }

  // MARK: random play

  private static func spellen(_ name: String) throws -> [Sessie] {
    let casus = try Meegeleverd.proef(name)
    return try (UInt64(0)..<24).map { seed in
      let opening = try Meegeleverd.opening(casus, zaad: seed)
      var play = Doorloop(opening, zaad: seed &* 31 &+ 7)
      play.speel(hoogstens: 400)
      // The same events give the same state, and the same calls the same events.
      #expect(Sessie(opening, gebeurtenissen: play.gebeurtenissen) == play.sessie)
      var again = Sessie(opening, gebeurtenissen: Sessie.open(opening))
      for call in play.sessie.aanroepen { again.verwerk(try again.herhaal(call)) }
      #expect(again.gebeurtenissen == play.sessie.gebeurtenissen)
      #expect(play.sessie.gesloten, "zaad \(seed)")
      return play.sessie
    }
  }

  /// What holds of every session: time does not go back, and nobody learns what stays with its holder.
  private static func wetten(_ session: Sessie) {
    let times = session.gebeurtenissen.map(\.tijd)
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
    for piece in session.casus.puzzelstukken where piece.blijft != nil {
      #expect(!session.kennis.contains { $0.puzzelstuk == piece.id && $0.diepte == .inhoud && $0.gebeurtenis > 0 })
    }
  }

  @Test func withoutAZaakOnlyTheHousePlays() throws {
    var outcomes: Set<Weeguitkomst> = []
    for session in try Self.spellen("zonder-zaak") {
      Self.wetten(session)
      #expect(session.opening.bezetting[.zsm] == .simulatie && session.genomen.isEmpty && session.termijnen.isEmpty)
      #expect(session.bedrijf == .vooraf && session.berichten.allSatisfy { $0.bericht.koppelvlak == nil })
      #expect(session.handelingen.allSatisfy { $0.verricht.handeling.rol.netwerk != .zsm })
      #expect(session.kennis.allSatisfy { $0.rol.netwerk == .veiligheidshuis })
      for kind in session.handelingsoorten(.veiligheidshuis) { #expect(!kind.vraagtZaak) }
      if let outcome = session.weeguitkomst { outcomes.insert(outcome) }
      // No rule speaks of a decision, of a koppelvlak of ZSM, or of the other seat.
      for found in Scorekaart.van(session).bevindingen {
        #expect(found.stoel == .veiligheidshuis, "\(found.regel)")
        #expect(!found.regel.hasPrefix("koppelvlakken.kv") && !found.regel.hasPrefix("advies."), "\(found.regel)")
      }
    }
    #expect(outcomes.count > 3)
  }

  @Test func everyZakenHasItsOwnDecisionAndOneMoreForEachTimeItCameBack() throws {
    var returned = 0
    var together = 0
    for session in try Self.spellen("wederzijds") {
      Self.wetten(session)
      for (index, state) in session.zaakstanden.enumerated() {
        #expect(state.besluiten.count == state.terug.count + 1, "\(index)")
        for taken in state.besluiten {
          #expect(taken.besluit.zaak == session.casus.zaken[index].id)
          for id in taken.besluit.alle { #expect(session.casus.zaak(van: id) == index) }
          #expect(Set(taken.besluit.ook).isSubset(of: session.casus.beslissing(taken.besluit.beslissing)?.ook ?? []))
          together += taken.besluit.ook.count
        }
        // What was asked for first is not decided again.
        #expect(Set(state.besluiten.map(\.besluit.beslissing)).count == state.besluiten.count)
        for (before, back) in zip(state.besluiten, state.terug) {
          returned += 1
          #expect(session.gebeurtenissen[back].tijd >= before.tijd + 7 * minutenPerDag)
        }
      }
      // Every message, term and handeling about a zaak says which.
      for item in session.berichten where [.terugkoppeling, .agendering].contains(item.bericht.soort) {
        #expect(session.casus.zaak(item.bericht.zaak) != nil && item.bericht.zaak != nil)
      }
      for item in session.termijnen where [.status, .terugkoppeling].contains(item.termijn.soort) {
        #expect(item.termijn.zaak != nil)
      }
      // The house hears of the feit in a zaak with a message about that zaak.
      let house = Zicht(session, stoel: .veiligheidshuis)
      for (index, view) in house.perZaak.enumerated() where view.feit != nil {
        #expect(
          session.berichten.contains { item in
            item.toestand == .aangekomen && session.casus.zaak(item.bericht.zaak) == index
          })
      }
      #expect(Set(house.beslissingen.map(\.id)) == Set(session.casus.zaken[0].beslissingen.map(\.id)))
      // Findings on each zaak name it.
      for found in Scorekaart.van(session).bevindingen where found.regel == "triage.beslissing" {
        #expect(found.tekst.hasPrefix("Over de zaak tegen "), "\(found.tekst)")
      }
    }
    #expect(returned > 0 && together > 0)
  }

  /// A casus with one zaak records nothing of zaken: its bytes are what they were.
  @Test func aCasusWithOneZaakRecordsNoneByName() throws {
    let opening = try Meegeleverd.opening(try Meegeleverd.casus("nachtslot"))
    var play = Doorloop(opening, zaad: 5)
    play.speel(hoogstens: 200)
    for event in play.gebeurtenissen {
      #expect(!String(decoding: Vastlegging.bytes(event), as: UTF8.self).contains("\"zaak\":"))
    }
  }

  // MARK: by hand

  @Test func theHouseWeighsMeetsAndPlansAndWeighsAgainOnlyWhenThereIsNews() throws {
    var play = try Spelers(try Meegeleverd.proef("zonder-zaak"))
    #expect(play.sessie.tijd == 0 && play.sessie.aanZet == [.veiligheidshuis])
    #expect(throws: Weigering.self) { try play.doe(.veiligheidshuis, .planBijstellen) { $0.tekst = "Plan." } }
    #expect(throws: Weigering.self) { try play.doe(.veiligheidshuis, .afsluiten) }
    #expect(throws: Weigering.self) { try play.sessie.overdragen([.zsm], aan: .mens) }
    func weeg(_ outcome: Weeguitkomst) -> (inout Handeling) -> Void {
      { action in
        action.criteria = Dictionary(uniqueKeysWithValues: Deelfeit.allCases.map { ($0.rawValue, .ja) })
        action.uitkomst = outcome
        action.tekst = "Zorg en huur lopen door elkaar."
      }
    }
    try play.doe(.veiligheidshuis, .wegen, weeg(.afspraken))
    let refused = #expect(throws: Weigering.self) { try play.doe(.veiligheidshuis, .wegen, weeg(.casusoverleg)) }
    #expect(refused?.code == .alGedaan)
    try play.doe(.veiligheidshuis, .navragen) {
      $0.aan = .gemeente
      $0.doel = "rust"
    }
    try play.doe(.veiligheidshuis, .wegen, weeg(.casusoverleg))
    #expect(play.sessie.weeguitkomst == .casusoverleg && play.sessie.uitkomst == "casusoverleg")
    // What happens comes while the house works on.
    try play.wacht { $0.incidenten.contains("klacht") }
    #expect(play.sessie.incidenten == ["klacht"])
    try play.doe(.veiligheidshuis, .reageren) {
      $0.incident = "klacht"
      $0.reactie = "terugbellen"
    }
    try play.doe(.veiligheidshuis, .planBijstellen) { $0.tekst = "De gemeente houdt een plek vrij." }
    try play.doe(.veiligheidshuis, .afsluiten)
    #expect(play.sessie.gesloten)
    let card = Scorekaart.van(play.sessie)
    #expect(card.bevindingen.contains { $0.regel == "triage.weegoverleg" && $0.oordeel != .niet })
  }

  @Test func aHouseThatNobodyPlaysWeighsMeetsAndPlansByItself() throws {
    let opening = try Meegeleverd.opening(
      try Meegeleverd.proef("zonder-zaak"), bezetting: [.zsm: .mens, .veiligheidshuis: .simulatie])
    let session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    #expect(session.gesloten && session.weeguitkomst == .casusoverleg && session.planBijgesteld != nil)
    #expect(session.overleggen.count == 1 && session.overleggen[0].gesloten)
  }

  @Test func twoSeatsDecideOnTwoZakenEachWithItsOwnTerugkoppeling() throws {
    var play = try Spelers(try Meegeleverd.proef("wederzijds"))
    let system = play.sessie.regio.systeem
    try play.doe(.zsm, .raadplegen) { $0.systeem = system }
    #expect(play.sessie.zaakstanden.map(\.bekend) == [true, false])
    try play.doe(.zsm, .navragen) {
      $0.aan = .politieZsm
      $0.doel = "herhaling"
    }
    // Both people are spoken to; one of them tells the wish.
    try play.doe(.zsm, .spreken) { $0.aan = .slachtoffer }
    try play.stelVoor("bram-strafbeschikking", ook: ["bram-gesprek"])
    // The other zaak can be proposed while the first lies with the officier.
    try play.wacht { $0.aanZet.contains(.zsm) || !$0.zaakstanden[0].isOpen }
    try play.wacht { !$0.zaakstanden[0].isOpen }
    let first = try #require(play.sessie.besluit)
    #expect(first.zaak == "zaak-bram" && first.beslissing == "bram-strafbeschikking" && first.ook == ["bram-gesprek"])
    #expect(play.sessie.bedrijf == .instroom && play.sessie.openZaken == [1])
    // Only what is open is offered.
    let offer = play.sessie.mogelijkheden(.zsm).first { $0.soort == .beslissingVoorstellen }
    #expect(offer?.velden.first == .beslissing(["kees-dagvaarden", "kees-mediation", "kees-strafbeschikking"]))
    try play.stelVoor("kees-mediation")
    try play.wacht { $0.isBeslist }
    #expect(play.sessie.zaakstanden[1].besluiten.first?.besluit.beslissing == "kees-mediation")
    #expect(play.sessie.bedrijf == .daarna)
    // Of whom the house knows the decision is told; of the other it is no terugkoppeling that is asked.
    #expect(play.sessie.termijnen.filter { $0.termijn.soort == .terugkoppeling }.map(\.termijn.zaak) == ["zaak-bram"])
    try play.doe(.zsm, .terugkoppelen) {
      $0.zaak = "zaak-bram"
      $0.gevolgd = true
      $0.reclasseringsonderzoek = false
    }
    let sent = try #require(play.sessie.berichten.last?.bericht)
    #expect(sent.zaak == "zaak-bram" && sent.beslissing == "bram-strafbeschikking")
    try play.wacht { $0.berichten.last?.toestand == .aangekomen }
    let house = Zicht(play.sessie, stoel: .veiligheidshuis)
    #expect(house.perZaak.map { $0.feit != nil } == [true, false] && house.besluit?.ook == ["bram-gesprek"])
    #expect(!house.personen.contains { $0.naam == "Kees" } && house.naam(zaak: "zaak-kees") == nil)
    let told = Scorekaart.van(play.sessie).bevindingen.filter { $0.regel == "koppelvlakken.kv3_altijd" }
    #expect(told.allSatisfy { $0.tekst.hasPrefix("Over de zaak tegen Bram. ") })
  }

  /// A condition looks at every zaak: who hears the second decision has heard, and decided is when all are.
  @Test func aConditionLooksAtEveryZaak() throws {
    var play = try Spelers(try Meegeleverd.proef("wederzijds"))
    try play.doe(.zsm, .beslissingVoorstellen) {
      ($0.beslissing, $0.hoort) = ("kees-strafbeschikking", [.slachtoffer])
      $0.tekst = "Het feit is bewezen met de aangifte en dit past bij wie hij is."
    }
    try play.wacht { !$0.zaakstanden[1].isOpen }
    #expect(play.sessie.besluit == nil)
    #expect(play.sessie.klopt(.hoort(.slachtoffer)) && !play.sessie.klopt(.hoort(.verdachte)))
    #expect(
      play.sessie.klopt(.beslissing(["kees-strafbeschikking"])) && !play.sessie.klopt(.beslissing(["bram-sepot"])))
    #expect(!play.sessie.klopt(.beslist(true)) && play.sessie.beslist() == nil)
    try play.stelVoor("bram-sepot")
    try play.wacht { $0.isOoitBeslist }
    #expect(play.sessie.klopt(.beslist(true)))
    // What counts in one zaak counts until that one is decided; what counts in none, until all are.
    let ends = play.sessie.zaakstanden.map { $0.besluiten.last?.gebeurtenis }
    #expect(play.sessie.beslist() == ends.compactMap(\.self).max())
    for piece in play.sessie.casus.puzzelstukken {
      let own = play.sessie.casus.zaken.indices.filter { index in
        play.sessie.casus.zaken[index].beslissingen.contains { piece.beslissingen.contains($0.id) }
      }
      let expected = own.isEmpty ? ends.compactMap(\.self).max() : own.compactMap { ends[$0] }.max()
      #expect(play.sessie.beslist(voor: piece) == expected, "\(piece.id)")
    }
  }

  /// What cannot go along falls away with its ground, and the rest is decided.
  @Test func whatCannotGoTogetherFallsAwayWithItsReason() throws {
    var play = try Spelers(try Meegeleverd.proef("wederzijds"))
    let refused = #expect(throws: Weigering.self) { try play.stelVoor("bram-sepot", ook: ["kees-mediation"]) }
    #expect(refused?.code == .onbekendId)
    try play.stelVoor("bram-sepot", ook: ["bram-gesprek"])
    try play.wacht { !$0.zaakstanden[0].isOpen }
    let taken = try #require(play.sessie.besluit)
    // Nobody heard yet what the other wants.
    #expect(taken.beslissing == "bram-sepot" && taken.ook.isEmpty)
    let dropped = try #require(taken.stappen.first { $0.beslissing == "bram-gesprek" })
    #expect(dropped.grond == .slachtoffer && dropped.reden.hasPrefix("Ik weet niet of de ander dat wil."))
  }

  @Test func aZaakComesBackAndBothDecisionsAreJudgedOnWhatWasKnownThen() throws {
    var play = try Spelers(try Meegeleverd.proef("wederzijds"))
    try play.stelVoor("kees-strafbeschikking")
    try play.wacht { !$0.zaakstanden[1].isOpen }
    try play.stelVoor("bram-verdiepen")
    try play.wacht { !$0.zaakstanden[0].isOpen }
    let decided = try #require(play.sessie.zaakstanden[0].besluiten.first)
    let back = try #require(play.sessie.komtTerug(0))
    #expect(back >= decided.tijd + 7 * minutenPerDag && play.sessie.bedrijf == .daarna)
    // Nobody leaves while it is to come back.
    let refused = #expect(throws: Weigering.self) { try play.doe(.zsm, .afsluiten) }
    #expect(refused?.code == .nietInDitBedrijf)
    try play.wacht { $0.zaakstanden[0].isOpen }
    #expect(play.sessie.bedrijf == .instroom && play.sessie.tijd >= back && play.sessie.openZaken == [0])
    // What was asked for first is no choice any more, and what is new is asked now.
    #expect(!play.sessie.teNemen(0).contains("bram-verdiepen"))
    try play.doe(.zsm, .navragen) {
      $0.aan = .politieZsm
      $0.doel = "herhaling"
    }
    try play.doe(.zsm, .beslissingVoorstellen) {
      $0.beslissing = "bram-strafbeschikking"
      $0.puzzelstukken = ["camera"]
      $0.tekst = "Op het filmpje slaat hij het eerst; een taakstraf omdat hij kan werken."
    }
    try play.wacht { $0.isBeslist }
    #expect(
      play.sessie.zaakstanden[0].besluiten.map(\.besluit.beslissing) == ["bram-verdiepen", "bram-strafbeschikking"])
    let moments = play.sessie.momenten
    #expect(
      moments.map { play.sessie.aanduiding(van: $0) } == [
        "de zaak tegen Bram, de eerste keer", "de zaak tegen Bram, toen zij terugkwam", "de zaak tegen Kees",
      ])
    // The first is judged on the session as it was when the zaak came back.
    #expect(
      moments[0].besluit?.beslissing == "bram-verdiepen"
        && moments[0].gebeurtenissen.count < moments[1].gebeurtenissen.count)
    let judged = Scorekaart.van(play.sessie).bevindingen.filter { $0.regel == "triage.beslissing" }.map(\.tekst)
    #expect(
      judged.contains { $0.hasPrefix("Over de zaak tegen Bram, de eerste keer. ") && $0.contains("Eerst meer weten") })
    #expect(
      judged.contains { $0.hasPrefix("Over de zaak tegen Bram, toen zij terugkwam. ") && $0.contains("taakstraf") })
    #expect(!judged.contains { $0.hasPrefix("Over de zaak tegen Bram, toen") && $0.contains("Eerst meer weten") })
  }

  /// A zaak of one suspect that is not named comes back as well.
  @Test func theOneZaakOfACasusComesBackToo() throws {
    var casus = TestCasus.basis
    casus.eindeDagen = 21
    casus.regio = "neutraal"
    var deepen = TestCasus.beslissing("verdiep", .verdieping, .verdedigbaar)
    deepen.opnieuwNa = ISOPeriod("P7D")
    casus.zaken[0].beslissingen.append(deepen)
    casus.huis.advies = nil
    var play = try Spelers(casus)
    try play.stelVoor("verdiep")
    try play.wacht { $0.besluit != nil }
    #expect(play.sessie.besluit?.beslissing == "verdiep")
    try play.wacht { $0.zaakstanden[0].isOpen }
    #expect(play.sessie.zaakstanden[0].terug.count == 1)
    // Our measure: two days after it came back there is a decision.
    let back = try #require(play.sessie.terugOp)
    #expect(Zicht(play.sessie, rol: .officier).uiterlijkBesluit == back + 2 * 24 * 60)
    // Nobody proposes anything: the officier decides all the same.
    try play.wacht { $0.isBeslist }
    #expect(play.sessie.zaakstanden[0].besluiten.count == 2 && play.sessie.besluit?.beslissing != "verdiep")
    #expect(play.sessie.gebeurtenissen.contains { $0.inhoud == .zaakTerug(nil) })
  }
}
