import Foundation
import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Verslag

/// What people wrote of their cooperation beside the recording: only what is true of this session, and as a question.
@Suite struct ZelfbeeldTests {
  private static func antwoord(_ kind: Zelfbeeld.Vraag, _ seat: Stoel?, _ text: String) -> Aantekening {
    Aantekening(door: "x", soort: .zelfbeeld, tekst: text, gegevens: Zelfbeeld.gegevens(kind, seat))
  }

  /// Whether somebody at a seat asked about a part of life, in the recording.
  private static func vroeg(_ session: Sessie, _ seat: Stoel, _ area: Leefgebied) -> Bool {
    session.handelingen.contains { _, done in
      done.door == .mens && done.stoel == seat && [.navragen, .vraagStellen].contains(done.handeling.soort)
        && done.handeling.leefgebieden.contains(area)
    }
  }

  @Test func whatOneDidNotAskIsOnlyDisputedWhereItWasAsked() throws {
    var (asked, not) = (0, 0)
    for spel in Meegeleverd.spellen {
      let session = try Meegeleverd.bron(spel).sessie
      for seat in Stoel.allCases {
        for (area, words) in [(Leefgebied.wonen, "Waar hij woont."), (.financien, "Naar zijn schulden.")] {
          let found = Zelfbeeld.verschillen(session, [Self.antwoord(.nietGevraagd, seat, words)])
          let did = Self.vroeg(session, seat, area)
          #expect(found.isEmpty == !did, "\(spel.testDescription) \(seat) \(area): \(found)")
          if did { asked += 1 } else { not += 1 }
          guard let one = found.first, let number = one.gebeurtenis else { continue }
          #expect(one.tekst.contains(words.dropLast()) && one.tekst.hasSuffix("?"))
          #expect(session.verricht(number)?.handeling.leefgebieden.contains(area) == true)
        }
      }
    }
    #expect(asked > 0 && not > 0, "\(asked) and \(not): both were tried")
  }

  @Test func thePurposeStandsBesideTheOneThatWasRecorded() throws {
    var (with, without) = (0, 0)
    for spel in Meegeleverd.enkeleSpellen {
      let session = try Meegeleverd.bron(spel).sessie
      let found = Zelfbeeld.verschillen(session, [Self.antwoord(.doel, .zsm, "Dat het rustig blijft.")])
      let text = try #require(found.first).tekst
      if let recorded = session.verricht(session.doelBepaald)?.handeling.tekst {
        #expect(text.contains(recorded.split(separator: " ").prefix(3).joined(separator: " ")))
        // The same purpose is no difference.
        #expect(Zelfbeeld.verschillen(session, [Self.antwoord(.doel, .zsm, recorded.uppercased())]).isEmpty)
        with += 1
      } else {
        #expect(text.contains("geen doel bepaald"))
        without += 1
      }
    }
    #expect(with > 0 && without >= 0)
  }

  @Test func whoDoesWhatQuotesBothSeats() throws {
    let session = try Meegeleverd.bron(try #require(Meegeleverd.spellen.first)).sessie
    let notes = [
      Self.antwoord(.wieDoetWat, .zsm, "Het huis belt haar."),
      Self.antwoord(.wieDoetWat, .veiligheidshuis, "ZSM belt haar."),
    ]
    let text = try #require(Zelfbeeld.verschillen(session, notes).first).tekst
    #expect(
      text.contains("ZSM schreef: \u{2018}Het huis belt haar.")
        && text.contains("Het huis schreef: \u{2018}ZSM belt haar."))
    let decided = try #require(session.besluit.flatMap { session.casus.beslissing($0.beslissing) })
    #expect(text.contains(decided.naam))
    #expect(text.contains("niet teruggekoppeld") == (session.terugkoppeling == nil && session.casus.huis.bekend))
  }

  @Test func whatOneCameToBringAndTheOtherNeverHeardIsAsked() throws {
    var found = 0
    for spel in Meegeleverd.spellen.enumerated().filter({ $0.offset.isMultiple(of: 5) }).map(\.element) {
      let session = try Meegeleverd.bron(spel).sessie
      for piece in session.casus.puzzelstukken.prefix(8) {
        for seat in Stoel.allCases {
          let own = session.weten(session.rollen(seat), piece.id) == .inhoud
          let other = session.weten(session.rollen(seat.ander), piece.id) == .inhoud
          let said = Zelfbeeld.verschillen(session, [Self.antwoord(.inbreng, seat, piece.tekst)])
          let names = said.contains { $0.tekst.contains("\u{2018}\(piece.titel)\u{2019}") }
          // Never of what was heard, or of what this seat had not.
          #expect(!names || own && !other, "\(spel.testDescription) \(piece.id)")
          if names { found += 1 }
        }
      }
    }
    #expect(found > 0)
  }

  /// 'U' is who reads it: what the other wrote is told as theirs, also when they wrote alone.
  @Test func whoWroteItIsToldToWhoReadsIt() throws {
    let session = try Meegeleverd.bron(try #require(Meegeleverd.spellen.first)).sessie
    let notes = [Self.antwoord(.wieDoetWat, .zsm, "Het huis belt haar.")]
    func tekst(_ reader: Stoel?, _ own: Bool = false) -> String {
      Zelfbeeld.verschillen(session, notes, voor: reader, alleen: own).map(\.tekst).joined()
    }
    #expect(tekst(.zsm).contains("U schreef") && tekst(.zsm, true).contains("U schreef"))
    for reader in [Stoel?.some(.veiligheidshuis), nil] {
      #expect(tekst(reader).contains("ZSM schreef") && !tekst(reader).contains("U schreef"))
    }
    #expect(tekst(.veiligheidshuis, true).isEmpty)
  }

  @Test func whatIsStruckOutOrAnsweredAgainDoesNotCount() throws {
    var first = Self.antwoord(.doel, .zsm, "Eerst dit.")
    first.nummer = 1
    var second = Self.antwoord(.doel, .zsm, "Nu dit.")
    second.nummer = 2
    #expect(Zelfbeeld.antwoorden([first, second]).map(\.tekst) == ["Nu dit."])
    #expect(Zelfbeeld.antwoorden([first, Aantekening.streep(door: "x", nummer: 1)]).isEmpty)
  }

  @Test func theReportHasTheAnswersWithTheirQuestionsOnce() throws {
    let spel = try #require(Meegeleverd.spellen.first)
    let bare = Sessieverslag(try Meegeleverd.bron(spel)).html
    #expect(!bare.contains("Uw beeld naast de opname"))
    let page = Sessieverslag(
      try Meegeleverd.bron(spel, aantekeningen: [Self.antwoord(.doel, .zsm, "Een unieke zin hierover.")])
    ).html
    #expect(page.contains("href=\"#zelfbeeld\"") && page.contains("Wat wilde u samen bereiken?"))
    // As the answer, and quoted in the question about it; not among the notes as well.
    #expect(page.components(separatedBy: "Een unieke zin hierover").count == 3)
  }
}
