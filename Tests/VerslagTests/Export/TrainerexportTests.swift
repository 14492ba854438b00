import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

/// What a trainer does is told as the trainer's, and what a trainer typed is a text that somebody typed.
@Suite struct TrainerexportTests {
  private func bron() throws -> Sessiebron {
    let opening = try Meegeleverd.opening(Meegeleverd.casus("fiets-in-de-gang"))
    var session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    session.verwerk(try session.hint("Bel Pietje Zeldzaam op 06-12345678.", stoelen: [.zsm]))
    session.verwerk(try session.pauzeer())
    session.verwerk(try session.gaVerder())
    let term = try #require(session.termijnen.last { $0.gehaald == nil })
    session.verwerk(try session.verleng(termijn: term.termijn.nummer, met: 30))
    let incident = try #require(session.mogelijkeIncidenten.first)
    session.verwerk(try session.laatGebeuren(incident.id))
    return Sessiebron(code: "kmt-rvx", sessie: session)
  }

  @Test func whatATrainerDoesIsOfWhoLeads() throws {
    let elements = Exportreeks([try bron()]).elementen
    let kinds: [Gebeurtenissoort] = [.hint, .pauzeBegonnen, .pauzeVoorbij, .termijnVerlengd, .incident]
    for kind in kinds {
      let found = try #require(elements.first { $0.soort == kind.rawValue }, "\(kind)")
      #expect(found.rol == Rol.trainer.rawValue && found.wie == "begeleider", "\(kind): \(found.wie)")
      #expect(!found.zin.isEmpty)
    }
    #expect(elements.first { $0.soort == "hint" }?.stoel == "zsm")
  }

  @Test func whatATrainerTypedGoesWithTheOtherTexts() throws {
    let without = Exportreeks([try bron()], zonderTeksten: true).elementen
    #expect(!without.contains { "\($0)".contains("Zeldzaam") })
    let source = try bron()
    #expect(source.persoonsgegevens > 0)
    #expect(!Exportreeks([source.zonderPersoonsgegevens]).elementen.contains { "\($0)".contains("06-12345678") })
    // What the casus says happens stays.
    #expect(without.first { $0.soort == "incident" }?.zin.contains("Er gebeurt iets") == true)
  }

  @Test func aTermIsToldUntilItsNewEnd() throws {
    let session = try bron().sessie
    let term = try #require(Termijnloop.alle(session).first { $0.gehaald == nil })
    #expect(term.termijn.einde == session.termijnen[term.nummer].termijn.einde)
    let first = try #require(
      session.gebeurtenissen.lazy.compactMap { event -> Termijn? in
        if case .termijnGestart(let term) = event.inhoud { term } else { nil }
      }.first { $0.nummer == term.nummer })
    #expect(term.termijn.einde == first.einde + 30)
  }
}
