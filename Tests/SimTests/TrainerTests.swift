import Proefhulp
import Scenario
import Tekst
import Testing

@testable import SimEngine

/// What a trainer does to a session while it is played.
@Suite struct TrainerTests {
  private func begonnen(_ id: String = "nachtslot") throws -> Sessie {
    let opening = try Meegeleverd.opening(Meegeleverd.casus(id))
    return Sessie(opening, gebeurtenissen: Sessie.open(opening))
  }

  private func weigering(_ body: () throws(Weigering) -> [Gebeurtenis]) -> Weigering? {
    do throws(Weigering) {
      _ = try body()
      return nil
    } catch { return error }
  }

  @Test func aHintChangesNothingButThatItWasSaid() throws {
    let before = try begonnen()
    var after = before
    let news = try before.hint("  Wie kent de buurt?  ", stoelen: [.zsm, .veiligheidshuis])
    after.verwerk(news)
    #expect(
      news.map(\.inhoud) == Stoel.allCases.map { .hint(Trainerhint(stoel: $0, tekst: "Wie kent de buurt?")) })
    #expect(after.tijd == before.tijd && after.aanZet == before.aanZet && after.kennis == before.kennis)
    for seat in Stoel.allCases { #expect(after.mogelijkeSoorten(seat) == before.mogelijkeSoorten(seat)) }
    #expect(weigering { () throws(Weigering) in try before.hint(" ", stoelen: [.zsm]) }?.code == .legeTekst)
  }

  /// A hint tells a seat nothing of the casus that it does not know: in every casus, for every piece, in random play.
  @Test(arguments: Meegeleverd.ids) func aHintNeverTellsWhatASeatDoesNotKnow(_ id: String) throws {
    let opening = try Meegeleverd.opening(Meegeleverd.casus(id), zaad: 5)
    var play = Doorloop(opening, zaad: 11)
    var (told, kept) = (0, 0)
    for _ in 0..<6 where !play.sessie.gesloten {
      for _ in 0..<8 { play.stap() }
      guard !play.sessie.gesloten else { break }
      for piece in opening.casus.puzzelstukken {
        let half = piece.tekst.split(separator: " ").prefix(9).joined(separator: " ")
        for seat in Stoel.allCases {
          let knows = play.sessie.weten(play.sessie.rollen(seat), piece.id) == .inhoud
          for text in ["Denk aan: \(piece.titel.uppercased())!", "Weet u dat \(half) …"] {
            let refusal = weigering { () throws(Weigering) in try play.sessie.hint(text, stoelen: [seat]) }
            // One piece may tell of another; what is not known is always kept.
            if !knows, text.contains(piece.titel.uppercased()) || half.split(separator: " ").count > 6 {
              #expect(refusal?.code == .nietVanUw, "\(piece.id) aan \(seat)")
              kept += 1
            }
            if refusal == nil { told += 1 }
          }
        }
      }
    }
    #expect(kept > 20 && told > 0)
  }

  /// Other words for what a seat does not know are noticed; where to look, and what it read, are not.
  @Test func otherWordsForWhatASeatDoesNotKnowAreNoticed() throws {
    let session = try begonnen()
    let reader = Stukkenlezer(session.casus)
    func gezien(_ text: String, _ seat: Stoel) -> [String] { session.lijktOnbekend(text, aan: seat, reader) }
    for (text, seat, what) in [
      ("Mira kreeg geen lucht", Stoel.zsm, "geen lucht"),
      ("Hij kneep haar keel dicht, zij kreeg geen adem", .zsm, "geen lucht"),
      ("Dennis zit vast op het bureau, hij trapte de deur in", .veiligheidshuis, "wat er gebeurd is"),
      ("Hij is aangehouden.", .veiligheidshuis, "wat er gebeurd is"),
      ("Hij zette haar tegen de muur, met een hand om haar hals.", .veiligheidshuis, "wat er gebeurd is"),
    ] {
      #expect(gezien(text, seat).contains { $0.contains(what) }, "\(text): \(gezien(text, seat))")
    }
    for text in [
      "Wie kent de buurt?", "Vraag het eens na bij een ander.", "Kijk ook naar de kinderen.", "U hebt nog tijd genoeg.",
      "Lees het dossier nog eens rustig door.", "Denk aan de wijkagent.", "Goed bezig, ga zo door.",
      "Wat weet de school?", "De politie is vijf keer aan die deur geweest.",
    ] {
      #expect(gezien(text, .veiligheidshuis).isEmpty, "\(text): \(gezien(text, .veiligheidshuis))")
    }
  }

  /// What sends somebody somewhere, or says how it is done, is no telling: in every casus, for both seats.
  @Test(arguments: Meegeleverd.ids) func whatSendsSomebodySomewhereIsNotAskedAbout(_ id: String) throws {
    let session = try begonnen(id)
    let reader = Stukkenlezer(session.casus)
    for text in [
      "Vraag het eens aan de wijkagent.", "Hebt u het advies al gelezen?", "U kunt ook een overleg openen.",
      "Denk aan de termijn.", "Wat wil het slachtoffer?", "Neem de tijd.", "Bel de school eens.",
      "De ander wacht op uw antwoord.", "Er ligt nog een vraag voor u.", "Kijk in het systeem of hij bekend is.",
      "Bedenk eerst wat u wilt bereiken.", "Nog tien minuten.", "Vraag eens naar zijn werk en zijn huis.",
    ] {
      for seat in Stoel.allCases {
        let seen = session.lijktOnbekend(text, aan: seat, reader)
        #expect(seen.isEmpty, "\(text) aan \(seat): \(seen)")
      }
    }
  }

  /// Every sentence of the feit, told to a house that did not hear of it, in every casus.
  @Test(arguments: Meegeleverd.ids) func theFeitItselfIsNoticed(_ id: String) throws {
    let session = try begonnen(id)
    guard Zicht(session, stoel: .veiligheidshuis).feit == nil else { return }
    let reader = Stukkenlezer(session.casus)
    for zaak in session.casus.zaken {
      let seen = session.lijktOnbekend(zaak.feit.omschrijving, aan: .veiligheidshuis, reader)
      #expect(seen.contains("wat er gebeurd is"), "\(seen)")
    }
  }

  @Test func moreTimeMovesTheTermAndNothingElse() throws {
    var session = try begonnen()
    while session.termijnen.isEmpty, let seat = session.aanZet.first, let role = session.rollen(seat).first {
      session.verwerk(try session.decide(Handeling(.wachten, role), stoel: seat, gezien: 0))
    }
    let term = try #require(session.termijnen.last { $0.gehaald == nil })
    let before = session
    session.verwerk(try session.verleng(termijn: term.termijn.nummer, met: 45))
    #expect(session.termijnen[term.termijn.nummer].termijn.einde == term.termijn.einde + 45)
    #expect(session.tijd == before.tijd && session.aanZet == before.aanZet)
    // It expires at its new end, and not before.
    while !session.gesloten, session.termijnen[term.termijn.nummer].gehaald == nil {
      guard let seat = session.aanZet.first, let role = session.rollen(seat).first else { break }
      var waiting = Handeling(.wachten, role)
      waiting.minuten = 10
      session.verwerk(try session.decide(waiting, stoel: seat, gezien: session.gebeurtenissen.count - 1))
    }
    let ended = try #require(
      session.gebeurtenissen.first { event in
        if case .termijnVerstreken(term.termijn.nummer) = event.inhoud { true } else { false }
      })
    #expect(ended.tijd == term.termijn.einde + 45)
    #expect(weigering { () throws(Weigering) in try session.verleng(termijn: term.termijn.nummer, met: 5) } != nil)
    #expect(weigering { () throws(Weigering) in try before.verleng(termijn: term.termijn.nummer, met: 0) } != nil)
    #expect(weigering { () throws(Weigering) in try before.verleng(termijn: 99, met: 5) } != nil)
  }

  @Test func nobodyDoesAnythingInAPauseButTheTrainer() throws {
    var session = try begonnen()
    let seat = try #require(session.aanZet.first)
    let role = try #require(session.rollen(seat).first)
    session.verwerk(try session.pauzeer())
    #expect(session.gepauzeerd)
    let refusal = weigering { () throws(Weigering) in
      try session.decide(Handeling(.wachten, role), stoel: seat, gezien: 0)
    }
    #expect(refusal?.code == .nietAanDeBeurt && refusal?.reden == Sessie.stilgezet)
    #expect(weigering { () throws(Weigering) in try session.pauzeer() }?.code == .alGedaan)
    session.verwerk(try session.hint("Even samen kijken.", stoelen: [seat]))
    var stopped = session
    stopped.verwerk(try stopped.laatAflopen())
    #expect(stopped.gesloten, "the hard stop does not wait for the pause to end")
    session.verwerk(try session.gaVerder())
    #expect(!session.gepauzeerd)
    #expect(weigering { () throws(Weigering) in try session.gaVerder() }?.code == .alGedaan)
    session.verwerk(try session.decide(Handeling(.wachten, role), stoel: seat, gezien: 0))
  }

  @Test(arguments: Meegeleverd.casussen.filter { !$0.incidenten.isEmpty }.map(\.id))
  func anIncidentOfTheCasusHappensOnceWhoeverChoosesItsMinute(_ id: String) throws {
    var session = try begonnen(id)
    while session.casus.heeftZaak, session.bedrijf == .vooraf, let seat = session.aanZet.first,
      let role = session.rollen(seat).first
    {
      session.verwerk(try session.decide(Handeling(.wachten, role), stoel: seat, gezien: 0))
    }
    let incident = try #require(session.mogelijkeIncidenten.last)
    session.verwerk(try session.laatGebeuren(incident.id))
    #expect(weigering { () throws(Weigering) in try session.laatGebeuren(incident.id) }?.code == .alGedaan)
    #expect(weigering { () throws(Weigering) in try session.laatGebeuren("x") }?.code == .onbekendId)
    if !session.gesloten { session.verwerk(try session.laatAflopen()) }
    let told = session.gebeurtenissen.filter {
      if case .incident(let news) = $0.inhoud { news.id == incident.id } else { false }
    }
    #expect(told.count == 1)
    #expect(weigering { () throws(Weigering) in try session.hint("x", stoelen: [.zsm]) }?.code == .sessieGesloten)
  }
}
