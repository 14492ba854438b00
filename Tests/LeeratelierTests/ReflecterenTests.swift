import Foundation
import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

@testable import Leeratelier

/// A conversation with a group about a session, and what is kept of it.
@Suite struct ReflecterenTests {
  /// An archive with a closed session.
  private func met(_ body: (URL, String) throws -> Void) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder)
    try body(folder, try Leeratelier.code(folder))
  }

  /// The short five steps: two to talk, then an insight, two intentions and a question.
  private static let gesprek =
    "\n\nWij vroegen te laat\n\nIk bel eerder, vanaf maandag\nIk noteer het doel, vanaf nu\n\nWie leest de mailbox?\ntactisch\n\n"

  @Test func keepsWhatTheGroupConfirmsAndOpensWithItNextTime() throws {
    try met { folder, code in
      let sheet = folder.appending(path: "mee.html").path
      let told = try Leeratelier.draai(
        ["reflecteer", code, "--kort", "--blad", "--uit", sheet], archief: folder, invoer: Self.gesprek + "ja\n")
      #expect(
        told.code == 0 && told.uit.contains("Bewaard bij \(code)") && told.uit.contains("samen 20 minuten"),
        "\(told.uit)")
      let notes = try Leeratelier.draai(["notities", code, "--json"], archief: folder).uit
      let page = try String(contentsOfFile: sheet, encoding: .utf8)
      for text in [
        "Wij vroegen te laat", "Ik bel eerder, vanaf maandag", "Ik noteer het doel, vanaf nu", "Wie leest de mailbox?",
      ] {
        #expect(notes.contains(text) && page.contains(text), "\(text)")
      }
      let next = try Leeratelier.draai(["reflecteer", code], archief: folder, invoer: "stop\n").uit
      #expect(next.contains("Wat u de vorige keer ging doen") && next.contains("Ik noteer het doel, vanaf nu"))
      #expect(next.contains("niets opgeschreven en niets bewaard"))
    }
  }

  @Test(arguments: ["nee\n", "", "stop\n", "terug\n"]) func keepsNothingThatIsNotConfirmed(_ answer: String) throws {
    try met { folder, code in
      let before = try Leeratelier.draai(["notities", code, "--json"], archief: folder).uit
      let told = try Leeratelier.draai(["reflecteer", code, "--kort"], archief: folder, invoer: Self.gesprek + answer)
      #expect(told.code == 0 && told.uit.contains("niet bevestigd: er is niets bewaard"), "\(told.uit)")
      #expect(try Leeratelier.draai(["notities", code, "--json"], archief: folder).uit == before)
    }
  }

  @Test func whoStopsIsStillAskedWhatMayBeKept() throws {
    try met { folder, code in
      let told = try Leeratelier.draai(
        ["reflecteer", code, "--kort"], archief: folder, invoer: "\n\nWij vroegen te laat\nstop\nja\n")
      #expect(told.uit.contains("Bewaard bij"))
      #expect(try Leeratelier.draai(["notities", code], archief: folder).uit.contains("Wij vroegen te laat"))
    }
  }

  /// At what was left from an earlier time, too: whoever stops there, or has no more to say, leaves it where it was.
  @Test(arguments: ["stop\n", "\nstop\n", ""]) func whoStopsAtWhatWasLeftLeavesIt(_ typed: String) throws {
    try met { folder, code in
      _ = try Leeratelier.draai(
        ["reflecteer", code, "--kort"], archief: folder, invoer: "\n\nWij vroegen te laat\n")
      for _ in 0..<2 {
        let told = try Leeratelier.draai(["reflecteer", code, "--kort"], archief: folder, invoer: typed)
        #expect(told.code == 0 && told.uit.contains("Wij vroegen te laat"), "\(told)")
        #expect(told.uit.contains("ligt er nog"))
      }
    }
  }

  @Test func theOwnStoryComesBeforeAnythingOfTheRecording() throws {
    try met { folder, code in
      for method in Meegeleverd.bibliotheek.methodeIds {
        let told = try Leeratelier.draai(
          ["reflecteer", code, "--methode", method], archief: folder, invoer: String(repeating: "\n", count: 12)
        ).uit
        let open = try #require(told.range(of: "Open ronde\n-- Wat u doet"))
        let shown = try #require(told.range(of: method == "wie-wist-wat" ? "== Wie wist wat" : "== Het moment"))
        #expect(open.lowerBound < shown.lowerBound && told.contains("Geen advies"), "\(method)")
      }
    }
  }

  @Test func countsLeervragenPerDestinationOverSessions() throws {
    try met { folder, code in
      let none = try Leeratelier.draai(["leervragen"], archief: folder)
      #expect(none.code == 0 && none.uit.contains("nog geen leervragen"))
      _ = try Leeratelier.draai(["voorbeeld", "pleintje"], archief: folder)
      let codes = try Leeratelier.codes(folder)
      for (one, goal) in zip(codes, ["landelijk", "eigen werk"]) {
        _ = try Leeratelier.draai(
          ["reflecteer", one, "--kort"], archief: folder,
          invoer: "\n\n\n\nVraag; van \(one)\n\(goal)\nNog een\ntactisch\n\nja\n")
      }
      let told = try Leeratelier.draai(["leervragen"], archief: folder).uit
      for line in [
        "Eigen werk: 1", "Operationeel overleg: 0", "Tactisch overleg: 2", "Landelijk, via de begeleiders: 1",
      ] {
        #expect(told.contains(line), "\(told)")
      }
      let csv = try Leeratelier.draai(["leervragen", "--csv"], archief: folder).uit
      #expect(
        csv.hasPrefix("\u{FEFF}sessie;casus;bewaard;bestemming;leervraag\r\n")
          && csv.contains("\"Vraag; van \(codes[0])\""))
      struct Antwoord: Decodable { let aantallen: [String: Int] }
      let json = try Leeratelier.draai(["leervragen", "--json"], archief: folder).uit
      let counts = try JSONDecoder().decode(Antwoord.self, from: Data(json.utf8)).aantallen
      #expect(counts == ["eigen_werk": 1, "operationeel": 0, "tactisch": 2, "landelijk": 1])
      let number = try #require(
        try Leeratelier.draai(["notities", code], archief: folder).uit.split(separator: "\n").first {
          $0.contains("Nog een")
        }?.prefix {
          $0 != "."
        })
      _ = try Leeratelier.draai(["notities", code, "--doorstrepen", String(number)], archief: folder)
      #expect(try Leeratelier.draai(["leervragen"], archief: folder).uit.contains("Tactisch overleg: 1"))
    }
  }

  @Test func saysWhatCannotBe() throws {
    try met { folder, code in
      for (words, exit, part) in [
        (["--methode", "vijf-stapen"], 66, "Bedoelde u vijf-stappen?"), (["--uit", "x.html"], 64, "hoort bij --blad"),
      ] {
        let told = try Leeratelier.draai(["reflecteer", code] + words, archief: folder)
        #expect(Int(told.code) == exit && told.fout.contains(part), "\(told.fout)")
      }
      #expect(try Leeratelier.draai(["leervragen", "--json", "--csv"], archief: folder).code == 64)
    }
  }

  // MARK: the clock

  @Test(arguments: [
    (0, 3, "nog 3:00"), (1, 3, "nog 2:59"), (175, 3, "nog 0:05"), (180, 3, "nog 0:00"), (181, 3, "0:01 over de tijd"),
    (845, 3, "11:05 over de tijd"),
  ])
  func theClockCountsDownAndThenSaysHowFarOver(_ seconds: Int, _ minutes: Int, _ told: String) {
    #expect(Stapklok.tekst(seconds, van: minutes) == told)
  }

  @Test func aScreenShowsTheClockBesideTheQuestionOfEveryStep() throws {
    let casus = try Meegeleverd.casus("nachtslot")
    let session = Sessie(try Meegeleverd.opening(casus))
    let method = try #require(Meegeleverd.bibliotheek.methode("incidentmethode").waarde)
    let terminal = Geheugentoestel(Maat(kolommen: 80, rijen: 24))
    terminal.antwoord = { _ in [.enter] }
    let control = Schermbediening(terminal)
    let game = Reflectiespel(
      bediening: control, methode: method, kort: true, stof: Gespreksstof(session, []), vorige: nil,
      klok: Stapklok { 100 },
      gegevens: Gegevensvraag(casus, control))
    var talk = Reflectie(keer: 1, methode: method.id)
    try game.speel(&talk)
    #expect(talk.isLeeg)
    for (step, minutes) in method.verloop(kort: true) {
      let shown = terminal.beelden.map(\.tekst).filter {
        $0.contains("Reflectie · stap") && $0.contains(": \(step.titel)")
      }
      #expect(shown.contains { $0.contains("nog \(minutes):00") }, "\(step.titel)")
    }
  }

  /// A clock that goes on whenever somebody looks.
  private final class Teller: @unchecked Sendable {
    private var stand = 0
    func volgende() -> Int {
      stand += 1
      return stand
    }
  }

  @Test func whatIsHalfTypedStaysWhileTheClockGoesOn() throws {
    let casus = try Meegeleverd.casus("nachtslot")
    let method = try #require(Meegeleverd.bibliotheek.methode("vijf-stappen").waarde)
    let terminal = Geheugentoestel(Maat(kolommen: 80, rijen: 24))
    let words = "Wij vroegen pas na de beslissing wat de wijkagent wist."
    nonisolated(unsafe) var said = false
    terminal.antwoord = { screen in
      guard !said, screen.tekst.contains("Een inzicht (") else { return [.enter] }
      said = true
      return words.map { Toets.teken($0) } + [.enter]
    }
    let (control, clock) = (Schermbediening(terminal), Teller())
    let game = Reflectiespel(
      bediening: control, methode: method, kort: true, stof: Gespreksstof(Sessie(try Meegeleverd.opening(casus)), []),
      vorige: nil,
      klok: Stapklok { clock.volgende() }, gegevens: Gegevensvraag(casus, control))
    var talk = Reflectie(keer: 1, methode: method.id)
    try game.speel(&talk)
    #expect(talk.inzichten == [words])
  }
}
