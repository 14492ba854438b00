import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Verslag

/// What the monitor reads from a few events of a recording is what the whole session says.
@Suite struct MonitorfeitTests {
  /// Random plays of a casus, some with a seat that was handed over on the way.
  private func spellen(_ id: String) throws -> [Sessie] {
    try (0..<6 as Range<UInt64>).map { seed in
      let opening = try Meegeleverd.opening(
        Meegeleverd.casus(id), zaad: seed,
        bezetting: [.zsm: .mens, .veiligheidshuis: seed.isMultiple(of: 2) ? .mens : .simulatie])
      var play = Doorloop(opening, zaad: seed)
      play.speel(hoogstens: 60 + 60 * Int(seed))
      var session = play.sessie
      if !session.gesloten, let events = try? session.laatAflopen() { session.verwerk(events) }
      return session
    }
  }

  /// From the state at the end, which the monitor does not look at.
  private func verwacht(_ sessie: Sessie) -> (gevolgd: Bool?, terug: Bool?, antwoorden: [(minuten: Int?, aan: Bool)]) {
    let questions = sessie.berichten.map(\.bericht).filter { $0.soort == .vraag && $0.koppelvlak == .kv2 }
    return (
      sessie.besluit?.adviesGevolgd,
      sessie.besluit == nil || !sessie.casus.huis.bekend ? nil : sessie.terugkoppeling != nil,
      questions.map { question in
        let answer = sessie.berichten.first {
          $0.bericht.soort == .antwoord && $0.bericht.koppelvlak == .kv2 && $0.bericht.antwoordOp == question.nummer
            && $0.toestand == .aangekomen
        }?.bericht
        return (answer.map { $0.aankomst - question.verzonden }, answer != nil)
      }
    )
  }

  @Test(arguments: Meegeleverd.ids) func aFewEventsSayWhatTheSessionSays(_ id: String) throws {
    for session in try spellen(id) {
      let source = Sessiebron(code: "kmt-rvx", sessie: session, geopend: "2026-11-27T12:00:00+01:00")
      let whole = Monitorfeit(source)
      let expected = verwacht(session)
      #expect(whole.gevolgd == expected.gevolgd && whole.teruggekoppeld == expected.terug, "\(id)")
      #expect(whole.antwoorden.map(\.minuten) == expected.antwoorden.map(\.minuten))
      if let number = session.terugkoppeling {
        #expect(whole.teruggekoppeldDoor == session.verricht(number)?.door)
      }
      // The same from the bytes that an archive has, event by event.
      let pieces = try session.gebeurtenissen.compactMap { event -> (Int, Monitorstuk)? in
        let piece = try Monitorstuk(event.soort, Vastlegging.bytes(event))
        #expect(piece == nil || Monitorstuk.wil(event.soort))
        #expect(piece == Monitorstuk(event), "\(event)")
        return piece.map { (event.nummer, $0) }
      }
      let some = Monitorfeit(
        Monitorlezing(
          code: "kmt-rvx", geopend: source.geopend, casus: session.casus, regio: session.regio,
          bezetting: session.opening.bezetting, klok: session.klok, aantal: session.gebeurtenissen.count,
          stukken: pieces))
      #expect(some == whole, "\(id)")
      #expect(Monitorfeit(regel: whole.regel) == whole)
    }
  }

  /// Bytes that are not as we write them are not guessed at.
  @Test func aRecordThatIsOtherwiseIsReadWhole() throws {
    let decided = #"{"besluit":{"advies_gevolgd":true,"door":"mens","motivering":"zei \"door\":\"simulatie\""}}"#
    func stuk(_ text: String, _ kind: Gebeurtenissoort = .besluitGenomen) throws -> Monitorstuk? {
      try Monitorstuk(kind, Array(text.utf8))
    }
    #expect(try stuk(decided) == .besloten(gevolgd: true, door: .mens))
    for end in 0..<decided.utf8.count - 1 {
      #expect(throws: Recordgreep.Anders.self) { try stuk(String(decoding: decided.utf8.prefix(end), as: UTF8.self)) }
    }
    for text in [
      #"{ "besluit":{"door":"mens"}}"#, #"{"besluit":{"door":"niemand"}}"#, #"{"besluit":{"door":"m\u0065ns"}}"#,
      #"{"besluit":{}}"#, #"{"besluit":[]}"#, "[]", "",
    ] {
      #expect(throws: Recordgreep.Anders.self, "\(text)") { try stuk(text) }
    }
    for text in [
      #"{"berichtnummer":12.5}"#, #"{"berichtnummer":99999999999999999999}"#, #"{"berichtnummer":"3"}"#, "{}",
    ] {
      #expect(throws: Recordgreep.Anders.self, "\(text)") { try stuk(text, .berichtAangekomen) }
    }
    #expect(try stuk(#"{"berichtnummer":-12}"#, .berichtAangekomen) == .aangekomen(-12))
  }

  @Test(arguments: [
    "", "kmt-rvx", "a\tb\tc\td\tmisschien\tmens\t\tmens", "a\tb\tc\td\t\tiemand\t\tmens",
    "a\tb\tc\td\t\tmens\t\tmens\t1,2",
  ])
  func aLineThatIsNoneIsNone(_ line: String) {
    #expect(Monitorfeit(regel: line) == nil)
  }
}
