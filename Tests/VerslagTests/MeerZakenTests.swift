import Foundation
import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Verslag

/// What is told of a session with more zaken says of which, and measures each by its own decision.
@Suite struct MeerZakenTests {
  private static let spellen: [Sessie] = (UInt64(0)..<16).compactMap { seed in
    guard let casus = try? Meegeleverd.proef("wederzijds"), let opening = try? Meegeleverd.opening(casus, zaad: seed)
    else { return nil }
    var play = Doorloop(opening, zaad: seed &* 31 &+ 7)
    play.speel(hoogstens: 400)
    return play.sessie
  }

  @Test func theAdviceIsToldWithTheDecisionOfItsOwnZaak() throws {
    var (first, last) = (0, 0)
    for session in Self.spellen {
      guard let own = session.besluitGebeurtenis, let stand = Adviesstand(session) else { continue }
      let page = Uitdeelblad(Sessiebron(code: "abc-def", sessie: session)).html
      let lines = page.components(separatedBy: "<p>").filter { $0.contains(stand.zin) }
      #expect(lines.count == 1)
      let name = session.casus.naam(zaak: 0)
      #expect(lines.allSatisfy { $0.contains(name.prefix(1).uppercased() + name.dropFirst()) }, "\(lines)")
      if session.genomen.last?.gebeurtenis == own { last += 1 } else { first += 1 }
    }
    #expect(first > 0 && last > 0, "\(first) and \(last): in both orders")
  }

  @Test func everyFactInTheHeadOfTheReportNamesItsZaak() throws {
    let session = try #require(Self.spellen.first)
    let labels = Kern.rijen(session).map(\.label)
    for index in session.casus.zaken.indices {
      let name = session.casus.naam(zaak: index)
      for kind in ["Beslissing", "Terugkoppeling", "Agendering", "Krachten die ZSM toen kende"] {
        #expect(labels.contains("\(kind) (\(name))"), "\(labels)")
      }
    }
    #expect(labels.contains("Advies van het huis (\(session.casus.naam(zaak: 0)))"))
    let reported = Kern.rijen(session).first { $0.label == "Agendering (\(session.casus.naam(zaak: 1)))" }
    #expect(reported?.tekst.contains("bekend bij het huis") == false)
  }

  @Test func whatCameTooLateCameAfterEveryDecisionForWhichItCounted() throws {
    var (late, other) = (0, 0)
    for session in Self.spellen {
      for line in Kennislijn.alle(session) {
        for side in line.kanten {
          guard let number = side.inhoud, !side.bezit else { continue }
          let words = line.woorden(side, session)
          let open = session.zaakstanden.indices.contains { index in
            let names = Set(session.casus.zaken[index].beslissingen.map(\.id))
            let counts = !names.isDisjoint(with: line.stuk.beslissingen)
            let none = session.casus.beslissingen.allSatisfy { !line.stuk.beslissingen.contains($0.id) }
            return (counts || none)
              && session.zaakstanden[index].besluiten.last.map { $0.gebeurtenis >= number } ?? true
          }
          #expect(words.hasPrefix("pas na de beslissing") == !open, "\(line.stuk.id): \(words)")
          if open { other += 1 } else { late += 1 }
        }
      }
    }
    #expect(late > 0 && other > 0)
  }

  @Test func theMomentOfTheDecisionIsThatOfTheZaakThatItNames() throws {
    for session in Self.spellen {
      guard let moment = Beslismoment(session) else { continue }
      if let own = session.verricht(moment.gebeurtenis), own.handeling.soort.kenmerk.isBesluit {
        #expect(session.casus.zaak(own.handeling.zaak) == 0)
      }
      let told = Fragment.voorstel(session).first {
        $0.gebeurtenis == moment.gebeurtenis && $0.aanleiding == .beslissing
      }
      #expect(told?.waarom.contains(session.casus.naam(zaak: 0)) ?? true)
    }
  }

  /// What the simulation asked or heard at a seat is not what somebody there asked or knew.
  @Test func whatTheSimulationDidAtASeatIsNotToldAsAPersons() throws {
    var (heard, asked) = (0, 0)
    let alone = try (UInt64(0)..<4).map { seed in
      let opening = try Meegeleverd.opening(
        try Meegeleverd.proef("wederzijds"), zaad: seed, bezetting: [.zsm: .simulatie, .veiligheidshuis: .mens])
      var play = Doorloop(opening, zaad: seed)
      play.speel(hoogstens: 200)
      return play.sessie
    }
    for session in Self.spellen + alone {
      for line in Kennislijn.alle(session) {
        for side in line.kanten {
          for number in side.gevraagd {
            #expect(session.verricht(number)?.door == .mens && !session.isGestrand(na: number))
            asked += 1
          }
          guard let number = side.inhoud, !side.bezit else { continue }
          let says = line.woorden(side, session).contains("de simulatie")
          #expect(says == !session.zatIemand(side.stoel, bij: number))
          if says { heard += 1 }
        }
      }
    }
    #expect(heard > 0 && asked > 0)
  }

  @Test func whoHandedASeatToTheSimulationIsSaid() throws {
    let casus = try Meegeleverd.proef("wederzijds")
    let opening = try Meegeleverd.opening(casus, zaad: 1)
    let begin = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    let seat = try #require(begin.aanZet.first)
    func said(_ news: [Gebeurtenis]) -> [String] {
      let later = begin.na(news)
      return news.compactMap { event in
        if case .stoelOvergedragen = event.inhoud { Verteller(later).zin(event) } else { nil }
      }
    }
    let trainer = said(try begin.overdragen([seat], aan: .simulatie))
    #expect(trainer.count == 1 && trainer[0].contains("dat deed de trainer"))
    let own = said(
      try begin.decide(
        Handeling(.stoelOverdragen, begin.rollen(seat)[0]), stoel: seat, gezien: begin.gebeurtenissen.count - 1))
    #expect(own.count == 1 && !own[0].contains("trainer"))
  }
}
