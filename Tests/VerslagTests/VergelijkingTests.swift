import Foundation
import Proefhulp
import Scenario
import Tekst
import Testing

@testable import SimEngine
@testable import Verslag

/// Duo's side by side: facts in their own order, never a mark, and three different things to talk about.
@Suite struct VergelijkingTests {
  /// Sessions of a casus that its expected runs play.
  private static func bronnen(_ casus: String) throws -> [Sessiebron] {
    try Meegeleverd.spellen.filter { $0.casus == casus }.map { try Meegeleverd.bron($0) }
  }

  private static func spellen(_ casus: String) throws -> Spelvergelijking {
    Spelvergelijking(
      .duo, try bronnen(casus).enumerated().map { Vergelekenspel("\($0 + 1)", spelers: [:], $1) })
  }

  private static func atelier(
    _ bronnen: [Sessiebron], wie: (Int) -> [Stoel: [String]] = { _ in [:] }, bezig: [(duo: Int, ronde: Int)] = []
  ) -> Ateliervergelijking {
    Ateliervergelijking(
      naam: "maandag", duos: bronnen.indices.map { ($0 + 1, ["vogel\($0)", "vis\($0)"]) },
      sessies: bronnen.enumerated().map { .init(duo: $0 + 1, ronde: 1, spelers: wie($0), bron: $1) }, bezig: bezig)
  }

  /// Each in one group of a row that has one answer for everybody, and in their own order wherever they are named.
  @Test(arguments: Meegeleverd.enkeleIds) func everyDuoIsNamedOnceInItsOwnOrder(_ casus: String) throws {
    let pair = try VergelijkingTests.spellen(casus)
    let single = [
      "Beslissing", "Triage op ZSM", "Geadviseerd door het huis", "Voorgesteld op ZSM", "Het advies",
      "Wat wilde ZSM bereiken",
    ]
    for row in pair.besluiten.regels where single.contains(row.kop) {
      let named = row.groepen.flatMap { VergelijkingTests.nummers($0.wie, pair.spellen.count) }
      #expect(named.sorted() == Array(1...pair.spellen.count), "\(row)")
    }
    for part in [pair.besluiten, pair.navragen, pair.kennis, pair.criteria, pair.tijd, Adviesvergelijking(pair).eisen] {
      for group in part.regels.flatMap(\.groepen) {
        let numbers = VergelijkingTests.nummers(group.wie, pair.spellen.count)
        #expect(numbers == numbers.sorted() && !numbers.isEmpty, "\(part.titel): \(group)")
      }
    }
  }

  private static func nummers(_ text: String, _ all: Int) -> [Int] {
    if text == "alle duo's" { return Array(1...all) }
    let bare = text.replacing(#/\([^)]*\)/#, with: "")
    return bare.split { !$0.isNumber }.compactMap { Int($0) }
  }

  @Test(arguments: Meegeleverd.enkeleIds) func whatIsSaidIsWhatWasRecorded(_ casus: String) throws {
    let pair = try VergelijkingTests.spellen(casus)
    let decision = try #require(pair.besluiten.regels.first { $0.kop == "Beslissing" })
    for play in pair.spellen {
      let id = try #require(play.sessie.besluit?.beslissing)
      let name = try #require(play.sessie.casus.beslissing(id)?.naam)
      let group = try #require(decision.groepen.first { $0.wat == name })
      #expect(VergelijkingTests.nummers(group.wie, pair.spellen.count).contains(Int(play.naam) ?? 0))
      // Who knew what agrees with the report of the session itself.
      for line in Kennislijn.alle(play.sessie) {
        for side in line.kanten {
          let state = play.stand(side.stoel, line.stuk.id)
          #expect(state.bezit == side.bezit && state.inhoud == side.inhoud && state.dat == side.dat)
          #expect(state.gevraagd == side.gevraagd.first)
        }
      }
    }
  }

  @Test func nothingIsAMarkOrAnOrderOfMerit() throws {
    for casus in Meegeleverd.ids {
      let all = VergelijkingTests.atelier(try VergelijkingTests.bronnen(casus))
      // Typed and authored words may say anything: those of the program not.
      let own =
        Vergelijkingstekst.regels(all.rondes[0].vergelijking.tijd).joined() + Ateliervergelijking.voorbehoud
        + all.rondes[0].contrasten.map(\.vraag).joined()
      for word in ["beste", "slechtste", "winnaar", "score", "punten behaald", "%", "hoogste", "laagste"] {
        // As a word: 'dagbesteding' ranks nobody.
        let words = own.lowercased().split { !$0.isLetter && $0 != "%" }.joined(separator: " ")
        #expect(!" \(words) ".contains(" \(word) "), "\(casus): \(word)")
      }
    }
  }

  /// 'Er lag geen advies' is said only when the house wrote none; what it wrote and ZSM did not have is told with why.
  @Test func thatNoAdviceLayIsSaidOnlyWhenNoneWasWritten() throws {
    var seen: Set<String> = []
    for casus in Meegeleverd.casussen {
      for seed in 0..<UInt64(Meegeleverd.deel(32)) {
        var play = Doorloop(try Meegeleverd.opening(casus, zaad: seed), zaad: seed)
        play.speel(hoogstens: 2000)
        let session = play.sessie
        guard let end = session.besluitGebeurtenis, session.gesloten else { continue }
        let stand = try #require(Adviesstand(session))
        seen.insert("\(stand)")
        let written = session.gebeurtenissen.filter { if case .adviesVastgelegd = $0.inhoud { true } else { false } }
        let looked = session.gebeurtenissen.prefix(end).filter {
          if case .bekendGebleken = $0.inhoud { true } else { false }
        }
        let had = session.besluit?.adviesGevolgd
        #expect((Adviesstand.inDossier(session) != nil) == (had != nil))
        #expect((stand == .gevolgd) == (had == true) && (stand == .nietGevolgd) == (had == false))
        #expect((stand == .geen) == (had == nil && written.isEmpty))
        #expect((stand == .later) == (had == nil && !written.isEmpty && written.allSatisfy { $0.nummer > end }))
        #expect(stand != .nietOpgezocht || looked.isEmpty && written.contains { $0.nummer < end })
        #expect(stand != .eerderGekeken || !looked.isEmpty)
        let source = Sessiebron(code: "bcd-fgh", sessie: session)
        let pair = Spelvergelijking(.duo, [Vergelekenspel("1", source)])
        let said = Vergelijkingstekst.regels(pair.besluiten).joined(separator: "\n").lowercased()
        #expect(said.contains("er lag geen advies") == (stand == .geen), "\(stand): \(said)")
        if seed == 0 { #expect(Uitdeelblad(source).html.contains("Er lag geen advies") == (stand == .geen)) }
        // What was written after the decision is marked.
        for card in Adviesvergelijking(pair).kaarten {
          let last = AdviesTekst.adviezen(session).last { !$0.stuk.gesimuleerd } ?? AdviesTekst.adviezen(session).last
          #expect(card.naBeslissing == (last.map { $0.gebeurtenis > end } ?? false))
          #expect(card.merk.contains("na de beslissing") == card.naBeslissing)
        }
      }
    }
    #expect(seen.isSuperset(of: ["geen", "nietOpgezocht"]), "\(seen)")
  }

  /// What the simulation played after the trainer stopped it is never told as the work of the duo.
  @Test(arguments: Meegeleverd.enkeleIds) func whatTheSimulationFinishedIsSaidToBeThat(_ casus: String) throws {
    let one = try #require(Meegeleverd.casussen.first { $0.id == casus })
    var decidedAfter = 0
    for seed in 1..<3 as Range<UInt64> {
      let opening = try Meegeleverd.opening(one, zaad: seed)
      var play = Doorloop(opening, zaad: seed)
      for _ in 0..<(3 + 4 * Int(seed)) where !play.sessie.gesloten { play.stap() }
      var session = play.sessie
      guard !session.gesloten, Stoel.allCases.allSatisfy({ session.bezetting[$0] == .mens }) else { continue }
      let stopped = session.gebeurtenissen.count
      session.verwerk(try session.laatAflopen())
      #expect(session.gesloten && session.niemandMeerVanaf == stopped + 1)
      let source = Sessiebron(code: "bcd-fgh", sessie: session)
      let pair = Spelvergelijking(.duo, [Vergelekenspel("1", source)])
      func row(_ kop: String) -> String { pair.besluiten.regels.first { $0.kop == kop }?.groepen.first?.wat ?? "" }
      let when = session.klok.tekst(session.gebeurtenissen[stopped].tijd)
      #expect(row("Zelf gespeeld").contains("vanaf \(when) de simulatie"))
      for (kop, number) in [
        ("Triage op ZSM", session.triage), ("Voorgesteld op ZSM", session.voorstel),
        ("Beslissing", session.besluitGebeurtenis),
      ] {
        guard let number else { continue }
        #expect(row(kop).contains("de simulatie") == (number > stopped), "\(kop): \(row(kop)), seed \(seed)")
      }
      if let decided = session.besluitGebeurtenis, decided > stopped {
        decidedAfter += 1
        #expect(Beslismoment(session) == nil)
      }
      for fragment in Fragment.voorstel(session) { #expect(fragment.gebeurtenis < stopped) }
    }
    #expect(decidedAfter > 0)
  }

  // MARK: contrasts

  @Test func noTwoContrastsAreAboutTheSameAndFewerThanThreeIsSaid() throws {
    for casus in Meegeleverd.casussen {
      var plays: [Vergelekenspel] = []
      for seed in 0..<6 as Range<UInt64> {
        let opening = try Meegeleverd.opening(casus, zaad: 4)
        var play = Doorloop(opening, zaad: seed)
        play.speel(hoogstens: 2000)
        plays.append(Vergelekenspel("\(seed + 1)", Sessiebron(code: "bcd-fgh", sessie: play.sessie)))
      }
      for count in [0, 1, 2, 6] {
        let pair = Spelvergelijking(.duo, Array(plays.prefix(count)))
        let found = pair.contrasten
        #expect(found.count <= 3 && (count > 1 || found.isEmpty))
        #expect((pair.minderContrasten == nil) == (found.count == 3))
        for (index, one) in found.enumerated() {
          #expect(one.vraag.hasSuffix("?"))
          for other in found[(index + 1)...] {
            #expect(one.onderwerpen.isDisjoint(with: other.onderwerpen) && one.vraag != other.vraag, "\(casus.id)")
          }
        }
      }
    }
  }

  /// A recorded session in which another decision fell at the same moment, with what everybody knew left as it was.
  private func anders(_ bron: Sessiebron, _ besluit: (inout Besluit) -> Void) throws -> Sessiebron {
    var copy = bron
    var events = bron.sessie.gebeurtenissen
    let number = try #require(bron.sessie.besluitGebeurtenis)
    guard case .besluitGenomen(var decided) = events[number].inhoud else { throw CancellationError() }
    besluit(&decided)
    events[number].inhoud = .besluitGenomen(decided)
    copy.sessie = Sessie(bron.sessie.opening, gebeurtenissen: events)
    return copy
  }

  private func met(_ bronnen: [Sessiebron]) -> Spelvergelijking {
    Spelvergelijking(.duo, bronnen.enumerated().map { Vergelekenspel("\($0 + 1)", $1) })
  }

  @Test func twoThatKnewTheSameAndDecidedDifferentlyAreFoundAndOnlyThose() throws {
    let one = try VergelijkingTests.bronnen("nachtslot")[0]
    let fell = try #require(one.sessie.besluit?.beslissing)
    let decision = try #require(one.sessie.casus.beslissingen.first { $0.id != fell })
    let other = try anders(one) { $0.beslissing = decision.id }
    let found = met([one, one, other]).contrasten
    let contrast = try #require(found.first)
    #expect(contrast.soort == .zelfdeKennis)
    #expect(contrast.zinnen[0].contains("duo's 1 en 3") && contrast.zinnen[1].contains(decision.naam))
    #expect(contrast.vraag.contains("duo 1") && contrast.vraag.contains("duo 3"))
    // What counts and only one of them knew: then it is not said.
    let known = Vergelekenspel("1", one).bekend
    let counting = one.sessie.casus.puzzelstukken.filter {
      $0.blijft == nil && ($0.beslissingen.contains(fell) || $0.beslissingen.contains(decision.id))
        && known.contains($0.id)
    }
    let gone = try #require(counting.first { $0.kenners.allSatisfy { $0.netwerk != .zsm } } ?? counting.last)
    var less = other
    less.sessie = Sessie(
      other.sessie.opening,
      gebeurtenissen: other.sessie.gebeurtenissen.map { event in
        guard case .puzzelstukVernomen(var learned) = event.inhoud, learned.puzzelstuk == gone.id else { return event }
        learned.rol = .procesregisseur
        var event = event
        event.inhoud = .puzzelstukVernomen(learned)
        return event
      })
    if !Vergelekenspel("2", less).bekend.contains(gone.id) {
      #expect(!met([one, less]).contrasten.contains { $0.soort == .zelfdeKennis })
    }
    // And two that decided the same are no contrast.
    #expect(!met([one, one]).contrasten.contains { $0.soort == .zelfdeKennis })
  }

  @Test func theSameAdviceFollowedHereAndNotThereNamesBoth() throws {
    let one = try #require(
      try VergelijkingTests.bronnen("nachtslot").first { $0.sessie.besluit?.adviesGevolgd == true })
    let fell = try #require(one.sessie.besluit?.beslissing)
    let decision = try #require(one.sessie.casus.beslissingen.first { $0.id != fell })
    let other = try anders(one) {
      $0.beslissing = decision.id
      $0.adviesGevolgd = false
      $0.stappen = [Weegstap(beslissing: fell, herkomst: .advies, grond: .kwaliteit, reden: "Te vaag.")]
    }
    let pair = met([other, one])
    let contrast = try #require(pair.adviescontrasten.first)
    #expect(contrast.zinnen[0].contains("in dezelfde woorden"))
    #expect(contrast.zinnen[1].hasPrefix("Bij duo 2 is het gevolgd. Bij duo 1 niet"))
    #expect(contrast.zinnen.last == "De grond daar: kwaliteit van het advies.")
    // The same two, of which one decided otherwise with the same knowledge: that is one thing, told once.
    let kinds = met([other, one]).contrasten.map(\.soort)
    #expect(kinds.contains(.zelfdeKennis) && !kinds.contains(.zelfdeAdvies))
    #expect(met([one, one]).adviescontrasten.isEmpty)
  }

  @Test func whoAskedForAPuzzelstukDidAndTheOthersDidNotKnowIt() throws {
    for casus in Meegeleverd.ids {
      let pair = try VergelijkingTests.spellen(casus)
      for contrast in pair.contrasten where contrast.soort == .stuk {
        let id = try #require(contrast.onderwerpen.first { $0.hasPrefix("stuk ") }?.dropFirst(5))
        let asked = VergelijkingTests.nummers(String(contrast.zinnen[0].prefix { $0 != "v" }), 99)
        let not = VergelijkingTests.nummers(String(contrast.zinnen[1].prefix { $0 != "v" }), 99)
        #expect(!asked.isEmpty && !not.isEmpty && Set(asked).isDisjoint(with: not))
        for number in asked {
          #expect(Stoel.allCases.contains { pair.spellen[number - 1].stand($0, String(id)).gevraagd != nil })
        }
        for number in not {
          let play = pair.spellen[number - 1]
          #expect(
            Stoel.allCases.allSatisfy { !play.wist($0, String(id)) && play.stand($0, String(id)).gevraagd == nil })
        }
      }
    }
  }

  // MARK: advices, seats, who is missing

  @Test func readersAndProgramStandBesideEachOther() throws {
    let plain = try VergelijkingTests.bronnen("nachtslot")
    let advice = try #require(AdviesTekst.adviezen(plain[0].sessie).last { !$0.stuk.gesimuleerd })
    var read = plain[0]
    read.aantekeningen = [
      Mensoordeel(
        gebeurtenis: advice.gebeurtenis, door: "lezer", oordelen: [.doel: .gedeeltelijk],
        opmerkingen: [.doel: "wat precies?"]
      )
      .aantekening(naast: [])
    ]
    let compared = Adviesvergelijking(met([plain[0], read, plain[0]]))
    #expect(compared.kaarten.map(\.wie) == ["duo's 1 en 3", "duo 2"])
    let row = try #require(compared.kaarten[1].oordelen.first { $0.eis == .doel })
    #expect(row.lezers == [.init(door: "lezer", woord: "deels", opmerking: "wat precies?")])
    let spread = try #require(compared.eisen.regels.first { $0.kop == Kwaliteitseis.doel.omschrijving })
    #expect(spread.groepen.contains(.init(wat: "lezer: deels", wie: "duo 2")))
    #expect(spread.groepen.contains { $0.wat.hasPrefix("het programma: ") && $0.wie == "alle duo's" })
  }

  @Test func whatIsNotClosedIsNamedAndNotCompared() throws {
    let all = VergelijkingTests.atelier(try VergelijkingTests.bronnen("nachtslot"), bezig: [(9, 1), (8, 2)])
    let text = Vergelijkingstekst.regels(all).joined(separator: "\n")
    #expect(text.contains("Duo 9 speelt ronde 1 nog, en staat er niet bij."))
    #expect(text.contains("Nog niemand is klaar met deze ronde."))
    let none = Ateliervergelijking(naam: "leeg", duos: [], sessies: [], nietBegonnen: [1, 2])
    #expect(Vergelijkingstekst.regels(none).contains("Nog niet begonnen: duo's 1 en 2."))
    #expect(Vergelijkingspagina.html(none).contains("Er is nog geen sessie klaar"))
  }

  /// In a short session the simulation has the house until the instroom: that is nobody's seat given away.
  @Test func theOpeningOfAShortSessionIsNoSeatGivenAway() throws {
    let casus = try Meegeleverd.casus("nachtslot")
    var opening = try Meegeleverd.opening(casus, zaad: 3)
    opening.kort = true
    var play = Doorloop(opening, zaad: 3)
    play.speel(hoogstens: 12)
    let seen = Vergelekenspel("1", Sessiebron(code: "kmt-rvx", sessie: play.sessie))
    #expect(play.sessie.overdrachten.count >= 2)
    for seat in Stoel.allCases { #expect(seen.eigenTot(seat) == Int.max) }
    let given = play.sessie.na(try play.sessie.overdragen([.zsm], aan: .simulatie))
    let after = Vergelekenspel("1", Sessiebron(code: "kmt-rvx", sessie: given))
    #expect(after.eigenTot(.zsm) == play.sessie.gebeurtenissen.count && after.eigenTot(.veiligheidshuis) == Int.max)
  }

  /// In round two each has the seat of the other: what they knew from there and put on the table now is told.
  @Test func inTheSeatOfTheOtherWhatOneKnewIsTold() throws {
    let runs = try VergelijkingTests.bronnen("nachtslot")
    var told = 0
    for first in runs {
      for second in runs {
        let turns = [(1, first, ["uil"], ["reiger"]), (2, second, ["reiger"], ["uil"])].map {
          round, source, zsm, house in
          Ateliervergelijking.Invoer(
            duo: 1, ronde: round, spelers: [.zsm: zsm, .veiligheidshuis: house], bron: source)
        }
        let all = Ateliervergelijking(naam: "m", duos: [(1, ["uil", "reiger"])], sessies: turns)
        #expect(all.wissels.map(\.pseudoniem) == ["uil", "reiger"])
        let (old, new) = (Vergelekenspel("1", first), Vergelekenspel("1", second))
        for change in all.wissels {
          #expect(change.toen == change.eerst.ander)
          let now = new.sessie.casus.puzzelstukken.filter { piece in
            old.wist(change.eerst, piece.id) && !old.wist(change.toen, piece.id) && new.wist(change.toen, piece.id)
          }
          let line = change.zinnen.first { $0.contains("kwam nu op tafel") }
          #expect((line != nil) == !now.isEmpty)
          if let piece = now.first {
            #expect(line?.contains(piece.titel) == true)
            told += 1
          }
        }
      }
    }
    #expect(told > 0)
    // A seat that changed hands, and a round in the same seat, say nothing of anybody.
    let mixed = [(1, ["uil"], ["reiger"]), (2, ["reiger", "mus"], ["uil", "mus"]), (3, ["uil"], ["reiger"])].map {
      Ateliervergelijking.Invoer(duo: 1, ronde: $0, spelers: [.zsm: $1, .veiligheidshuis: $2], bron: runs[0])
    }
    #expect(Ateliervergelijking(naam: "m", duos: [(1, ["uil", "reiger", "mus"])], sessies: mixed).wissels.isEmpty)
  }

  // MARK: the beamer

  @Test func theWallShowsARoundOnlyWhenNobodyWillPlayItsCasusAnyMore() {
    #expect(Beamerblad.tonen(["a", "a"], gesloten: [[1], [1]]).isEmpty, "the second round of it is still to come")
    #expect(Beamerblad.tonen(["a", "a"], gesloten: [[1, 2], [1]]).isEmpty)
    #expect(Beamerblad.tonen(["a", "a"], gesloten: [[1, 2], [1, 2]]) == [1, 2])
    #expect(Beamerblad.tonen(["a", "b"], gesloten: [[1, 2], [1]]) == [1])
    #expect(Beamerblad.tonen(["a", "b"], gesloten: [[1], []]).isEmpty)
    #expect(Beamerblad.tonen(["a"], gesloten: []).isEmpty)
  }

  @Test func onTheWallNothingIsAboutOneParticipant() throws {
    let source = try VergelijkingTests.bronnen("nachtslot")
    let turns = source.prefix(2).enumerated().map { index, one in
      Ateliervergelijking.Invoer(
        duo: 1, ronde: index + 1, spelers: index == 0 ? [.zsm: ["uil"]] : [.veiligheidshuis: ["uil"]], bron: one)
    }
    let whole = Ateliervergelijking(naam: "m", duos: [(1, ["uil"])], sessies: turns)
    let wall = Ateliervergelijking(naam: "m", duos: [(1, ["uil"])], sessies: turns, alleen: [1, 2])
    #expect(!whole.wissels.isEmpty && wall.wissels.isEmpty)
    let page = Beamerblad(atelier: "m", rondes: 2, [], vergelijking: wall).html
    #expect(page.contains("Beslissing, gronden en routes") && !page.contains("Na de wissel van stoel"))
  }

  @Test func aPageEscapesWhatWasTyped() throws {
    let source = try VergelijkingTests.bronnen("nachtslot")[0]
    let all = Ateliervergelijking(
      naam: "<b>maandag", duos: [(1, ["<script>"])],
      sessies: [.init(duo: 1, ronde: 1, spelers: [.zsm: ["<script>"]], bron: source)])
    let page = Vergelijkingspagina.html(all)
    #expect(!page.contains("<script") && page.contains("&lt;script") && !page.contains("<b>maandag"))
  }
}
