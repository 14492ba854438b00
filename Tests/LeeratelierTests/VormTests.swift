import Foundation
import Scenario
import SimEngine
import Tekst
import Testing
import Verslag

@testable import Leeratelier
@testable import Opname

/// Plenair, meekijken, afgeschermd: a form changes what is shown, never what is recorded.
@Suite struct VormTests {
  /// Somebody who answers by a seed: each kind of question in the order in which it comes, pages just read.
  private final class Proefbediening: Bediening {
    private var speler: Dobbelsteen
    private var gevraagd = 0
    private(set) var getoond: [Blad] = []
    /// Typed once at every menu before the choice.
    let vooraf: String?
    private var gezegd = false
    var omroep: (() -> String?)?
    var isVanOns: (() -> Bool)?
    var naastElkaar: Int? { nil }
    var isScherm: Bool { false }
    var isLevend: Bool { false }

    init(_ seed: UInt64, vooraf: String? = nil) { (speler, self.vooraf) = (Dobbelsteen(zaad: seed), vooraf) }

    func toon(_ blad: Blad) { getoond.append(blad) }
    func hertoon(_ blad: Blad) {}
    func lees(_ blad: Blad, verder: String, doe: (String) throws(Gestopt) -> Bladgevolg) { getoond.append(blad) }
    func merkOp(_ text: String) -> Bool { true }
    func tekst(_ taak: Schrijftaak) -> Tekstantwoord { .klaar("Wat is er het afgelopen jaar veranderd?") }
    func legKlaar(_ text: String) {}
    func wacht(_ milliseconden: Int, tekst: String) -> Bool { false }
    func regelBinnen(_ milliseconden: Int, _ vraag: String) -> String? { nil }
    func wis() {}
    func sluit() {}

    func regel(_ vraag: String) throws(Gestopt) -> String {
      // The handing over of the keyboard is a page of one form only.
      if vraag.hasPrefix("Enter") || vraag.contains("Enter gaat verder") { return "" }
      if let vooraf, vraag.contains("uitleg"), !gezegd {
        gezegd = true
        return vooraf
      }
      gezegd = false
      gevraagd += 1
      if gevraagd > 4000 { throw .eindeInvoer }
      guard vraag.contains("uitleg") else { return speler.kies(9) == 0 ? "terug" : "\(1 + speler.kies(4))" }
      if gevraagd > 160 { return gevraagd.isMultiple(of: 2) ? "wachten" : "afsluiten" }
      return ["wachten", "dossier", "\(1 + speler.kies(17))", "\(1 + speler.kies(17))"][speler.kies(4)]
    }
  }

  private func sessie(_ name: String, _ form: Speelvorm, _ folder: URL) throws -> (Archief, Opgenomen) {
    let read = Speelstand.bibliotheek.casus(name)
    let opening = try Speelstand.opening(name)
    let archive = try Archief(pad: folder.appending(path: "\(UUID().uuidString).sqlite").path)
    let region = Speelstand.bibliotheek.regio(opening.regio.id)
    let source = Bronbytes(
      casusId: opening.casus.id, casus: read.source.bytes, regioId: opening.regio.id, regio: region.source.bytes)
    let recording = try archive.open(opening, bron: source)
    if let note = form.aantekening { try archive.voegToe(note, recording.code) }
    return (archive, recording)
  }

  private func speel(
    _ name: String, _ form: Speelvorm, _ control: Proefbediening, _ folder: URL
  ) throws -> (Archief, Opgenomen) {
    let (archive, recording) = try sessie(name, form, folder)
    try Spelleider(archive, recording, control, stoelen: Stoel.allCases, samen: false).speel()
    return (archive, try archive.lees(recording.code))
  }

  /// The law: the same inputs give the same events, to the last field; also what a seat had seen, and what was offered.
  @Test(arguments: ["nachtslot", "fiets-in-de-gang", "pleintje", "draaideur"])
  func theSameInputsGiveTheSameEventsInEveryForm(_ name: String) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    for seed in 1...3 as ClosedRange<UInt64> {
      let plain = try speel(name, Speelvorm(), Proefbediening(seed), folder).1
      #expect(plain.gebeurtenissen.count > 20 && plain.sessie.gesloten)
      for form in [Speelvorm.Vorm.meekijken, .plenair] {
        let clocked = Speelvorm(vorm: form, klok: Speelklok([.instroom: 1]))
        let other = try speel(name, clocked, Proefbediening(seed), folder).1
        #expect(other.gebeurtenissen == plain.gebeurtenissen, "\(name) \(seed) \(form)")
      }
      let counted = try speel(
        name, Speelvorm(vorm: .plenair), Proefbediening(seed, vooraf: "handen 3 voor a, 2 voor b"), folder)
      #expect(counted.1.gebeurtenissen == plain.gebeurtenissen, "hands are no event")
      let hands = try counted.0.aantekeningen(counted.1.code).filter { $0.soort == .handen }
      #expect(hands.count > 5 && hands.allSatisfy { $0.tekst == "3 voor a, 2 voor b" })
    }
  }

  @Test func onlyTheShieldedFormHandsTheKeyboardOver() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    func pages(_ form: Speelvorm.Vorm) throws -> [Blad] {
      let control = Proefbediening(2)
      _ = try speel("fiets-in-de-gang", Speelvorm(vorm: form), control, folder)
      return control.getoond
    }
    #expect(try pages(.afgeschermd).contains { $0.kop == "Wisselen van stoel" })
    for form in [Speelvorm.Vorm.meekijken, .plenair] {
      let shown = try pages(form)
      #expect(!shown.contains { $0.kop == "Wisselen van stoel" })
      #expect(
        shown.contains { $0.kop.contains("ZSM is aan zet") }
          && shown.contains { $0.kop.contains("Het huis is aan zet") })
      // In large letters where a room must read it.
      #expect(shown.contains { $0.groot?.woord == "ZSM" } == (form == .plenair))
    }
    #expect(try pages(.afgeschermd).allSatisfy { $0.groot == nil })
  }

  /// Of every puzzelstuk on the page it says truly whether the other knew it then.
  @Test(arguments: ["nachtslot", "trappenhuis"]) func whatTheOtherDidNotKnowIsMarked(_ name: String) throws {
    var play = Doorloop(try Speelstand.opening(name), zaad: 11)
    var (marked, bare) = (0, 0)
    for _ in 0..<80 where !play.sessie.gesloten {
      play.stap()
      let session = play.sessie
      guard let seat = session.aanZet.first else { continue }
      let page = Gedeeldscherm(sessie: session, stoel: seat, vorm: .meekijken).blad(
        nieuws: [], keuzes: Keuzelijst(session, seat), wachtrij: nil)
      for (part, own) in [(page.delen[0], Stoel.zsm), (page.delen[1], .veiligheidshuis)] {
        let known = Zicht(session, stoel: own).stukken
        for piece in known {
          let line = try #require(part.regels.first { $0.hasPrefix("· \(piece.titel)") }, "\(piece.titel)")
          let both = Zicht(session, stoel: own.ander).weet(piece.id)
          #expect(line.contains("(niet ") == !both, "\(line)")
          if both { bare += 1 } else { marked += 1 }
        }
      }
    }
    #expect(marked > 0 && bare >= 0)
  }

  /// Every piece of news says whom it reached, and stands once.
  @Test func newsSaysWhomItReached() throws {
    var play = Doorloop(try Speelstand.opening("nachtslot"), zaad: 5)
    play.speel(hoogstens: 400)
    let session = play.sessie
    let lines = Gedeeldscherm.nieuws(session, na: -1)
    let own = Stoel.allCases.map { Set(Seinpaal(session, Stoel.allCases).nieuws($0, na: -1)) }
    #expect(Set(lines).count == lines.count && lines.count == own[0].union(own[1]).count)
    for line in lines {
      let text = line.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
      switch line.prefix(9) {
      case _ where line.hasPrefix("Beide: "): #expect(own[0].contains(text) && own[1].contains(text))
      case _ where line.hasPrefix("Alleen ZSM: "): #expect(own[0].contains(text) && !own[1].contains(text))
      default:
        #expect(line.hasPrefix("Alleen het huis: ") && own[1].contains(text) && !own[0].contains(text), "\(line)")
      }
    }
  }

  @Test(arguments: [Maat(kolommen: 40, rijen: 12), Maat(kolommen: 80, rijen: 24), Maat(kolommen: 120, rijen: 40)])
  func theRoomSeesWhoseTurnItIsAndTheWholeMenu(_ size: Maat) throws {
    let (session, news) = try Speelstand.laatste("nachtslot", .instroom, .zsm)
    let offers = Keuzelijst(session, .zsm)
    let page = Gedeeldscherm(sessie: session, stoel: .zsm, vorm: .plenair).blad(
      nieuws: news, keuzes: offers, wachtrij: nil, gelezen: true)
    let shown = Bladindeling(size).beeld(page, bladzij: 0, .init(vraag: "De zaal kiest (nummer of woord, ?):"))
    #expect(shown.regels.count == size.rijen)
    #expect(shown.regels.allSatisfy { Breedte.van($0.tekst) <= size.kolommen })
    #expect(shown.tekst.contains("is aan zet") || shown.tekst.contains("I S   A A N"), "\(shown.tekst)")
    if size.rijen >= 24 {
      for choice in offers.regels { #expect(shown.tekst.contains(choice), "\(choice)\n\(shown.tekst)") }
    }
  }

  /// The time that passed is in the recording; whoever records the first event after it says so, once.
  @Test func thatTheTimeWasOverIsNotedOnceAndChangesNothingElse() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (minutes, late) in [(5, true), (240, false)] {
      let (archive, opened) = try sessie("fiets-in-de-gang", Speelvorm(klok: Speelklok([.instroom: minutes])), folder)
      // As if it had been opened ten minutes ago.
      var recording = opened
      let now = try #require(Wandtijd(recording.wandklok[0])?.seconden)
      let old = (now - 600) % 86_400
      let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      let day = try #require(Datum(iso: "1970-01-01")).plus(dagen: (now - 600) / 86_400)
      recording.wandklok = recording.wandklok.map { _ in
        "\(day.iso)T\(two(old / 3600)):\(two(old / 60 % 60)):\(two(old % 60))+00:00"
      }
      var said = ""
      let control = Lijnbediening(.tekst("raadplegen\n1\nwachten\n2\n\nwachten\n2\nstop\n"), schrijf: { said += $0 })
      try Spelleider(archive, recording, control, stoelen: Stoel.allCases, samen: false).speel()
      #expect(said.contains("is om. U speelt gewoon verder.") == late, "\(said)")
      let kept = try archive.aantekeningen(recording.code).filter { $0.soort == .klok }
      #expect(kept.map(\.tekst) == (late ? ["De tijd voor de instroom (5 minuten) was om."] : []))
      #expect(!late || kept[0].gebeurtenis == recording.gebeurtenissen.count)
    }
  }

  // MARK: from the command line

  private func draai(_ folder: URL, _ words: [String], _ lines: String...) throws -> Leeratelier.Uitkomst {
    let file = folder.appending(path: "invoer.txt")
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
    return try Leeratelier.draai(words + ["--invoer", file.path], archief: folder)
  }

  @Test func aFormComesBackWhereTheSessionIsTakenUpAndInLists() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let begun = try draai(
      folder, ["duo", "fiets-in-de-gang", "--vorm", "plenair", "--klok", "instroom=20,daarna=10"],
      "handen 14 voor aanhouden, 6 voor dagvaarden", "stop")
    #expect(begun.code == 0 && begun.uit.contains("14 voor aanhouden, 6 voor dagvaarden"), "\(begun)")
    #expect(begun.uit.contains("Klok: nog 20 minuten voor de instroom."))
    #expect(begun.uit.contains("20 minuten voor de instroom en 10 minuten voor wat daarna komt"))
    let code = try Leeratelier.code(folder)
    #expect(try Leeratelier.draai(["sessies"], archief: folder).uit.contains("plenair"))
    let again = try draai(folder, ["hervat", code], "handen 9 8", "stop")
    #expect(again.uit.contains("9 voor, 8 tegen") && again.uit.contains("is aan zet:"), "\(again.uit)")
    _ = try Leeratelier.draai(["overdragen", code, "--aflopen", "--trainer"], archief: folder)
    let report = try Leeratelier.draai(["rapport", code, "--uit", "-"], archief: folder).uit
    #expect(report.contains("Handen in de zaal") && report.contains("14 voor aanhouden, 6 voor dagvaarden"))
    #expect(report.contains("Plenair: een zaal") && report.contains("Met een echte klok"))
    #expect(!report.contains("Hervat."), "taking it up again is no note of its own")
    let back = try Leeratelier.draai(["notities", code], archief: folder).uit
    #expect(back.contains("Handen in de zaal") && back.contains("14 voor aanhouden, 6 voor"), "\(back)")
  }

  @Test func handsAreCountedInARoomOnly() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try draai(folder, ["duo", "fiets-in-de-gang"], "handen 14 6", "stop")
    #expect(result.uit.contains("hoort bij de plenaire vorm"))
    #expect(try Leeratelier.draai(["sessies"], archief: folder).uit.contains("duo"))
  }

  @Test(
    arguments: [
      (["duo", "nachtslot", "--vorm", "plenair", "--open"], 64), (["duo", "nachtslot", "--vorm", "kring"], 64),
      (["duo", "nachtslot", "--klok", "instroom"], 64), (["oefen", "nachtslot", "--klok", "instroom=0"], 64),
      (["atelier", "nieuw", "x", "--casus", "nachtslot", "--klok", "straks=3"], 64),
      (["atelier", "nieuw", "x", "--casus", "fiets-in-de-gang", "--kort"], 64), (["leergang", "bestaat-niet"], 66),
    ] as [([String], Int32)]) func saysWhatIsWrong(_ words: [String], _ code: Int32) throws
  {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Leeratelier.draai(words, archief: folder, invoer: "")
    #expect(result.code == code && !result.fout.isEmpty, "\(words): \(result)")
    #expect(try Leeratelier.codes(folder).isEmpty, "nothing was opened")
  }

  @Test func anAtelierPlaysInItsFormItsTrackAndItsClock() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try Leeratelier.draai(
      ["atelier", "nieuw", "zaal", "--casus", "nachtslot", "--vorm", "plenair", "--kort", "--klok", "instroom=15"],
      archief: folder)
    #expect(made.code == 0, "\(made.fout)")
    let shown = try Leeratelier.draai(["atelier", "toon", "zaal"], archief: folder).uit
    #expect(shown.contains("plenair, de korte vorm, met een klok: 15 minuten voor de instroom"), "\(shown)")
    let codes = shown.split(separator: "\n").filter { $0.hasPrefix("duo ") }
    #expect(codes.count == 1, "a room is one group")
    let code = try #require(codes.first?.split(separator: " ").dropFirst(2).first.map(String.init))
    let played = try draai(folder, ["aansluiten", code, "--naam", "zaal"], "handen 3 voor a, 4 voor b", "stop")
    #expect(played.code == 0 && played.uit.contains("3 voor a, 4 voor b"), "\(played)")
    #expect(played.uit.contains("Klok: nog 15 minuten") && played.uit.contains("De korte vorm"))
  }

  // MARK: the self-image

  @Test func everyoneAnswersBeforeTheScorekaartAndMayGoOnLater() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    // Asks about housing, and says afterwards that it was not asked.
    _ = try draai(folder, ["oefen", "trappenhuis"], "navragen", "1", "1", "wonen", ".", "1", "1", "stop")
    let code = try Leeratelier.code(folder)
    let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path)
    let asked = try archive.lees(try #require(Sessiecode(code))).sessie.handelingen.contains {
      $0.verricht.door == .mens && $0.verricht.handeling.leefgebieden == [.wonen]
    }
    #expect(asked, "the play that this test is about")
    _ = try Leeratelier.draai(["overdragen", code, "--aflopen", "--trainer"], archief: folder)
    let first = try draai(
      folder, ["hervat", code], "Verhaal.", ".", "Tevreden.", ".", "Rust.", ".", "Kennis.", ".", "stop")
    #expect(first.uit.contains("Wat hebt u niet gevraagd") && !first.uit.contains("Scorekaart ·"))
    let second = try draai(
      folder, ["hervat", code], "Waar hij woont.", ".", "Het huis belt.", ".", "", "Morgen bellen.", ".")
    #expect(!second.uit.contains("Wat wilde u samen bereiken?\n"), "what was answered is not asked again")
    let parts = second.uit.components(separatedBy: "Uw beeld naast de opname")
    #expect(parts.count > 1 && !parts[0].contains("Scorekaart ·"), "\(second.uit)")
    #expect(second.uit.contains("Bedoelde u iets anders") && second.uit.contains("Waar hij woont"))
    let report = try Leeratelier.draai(["rapport", code, "--uit", "-"], archief: folder).uit
    #expect(report.contains("Uw beeld naast de opname") && report.contains("Bedoelde u iets anders"))
  }

  // MARK: the leergang

  @Test func theLeergangKnowsWhoeverSatThereUnderTheirPseudonym() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(
      ["atelier", "nieuw", "maandag", "--casus", "jas-voor-de-winter", "--duos", "2"], archief: folder)
    let shown = try Leeratelier.draai(["atelier", "toon", "maandag"], archief: folder).uit
    let code = try #require(
      shown.split(separator: "\n").first { $0.hasPrefix("duo 1") }?.split(separator: " ").dropFirst(2).first)
    _ = try draai(folder, ["aansluiten", String(code), "--naam", "reiger", "--stoel", "zsm"], "stop")
    func stand(_ who: String) throws -> Leeratelier.Uitkomst {
      try Leeratelier.draai(["leergang", "triage", "--voor", who], archief: folder)
    }
    #expect(try stand("reiger").uit.contains("nog geen gesloten sessie"), "an open session does not count")
    let session = try Leeratelier.code(folder)
    _ = try Leeratelier.draai(["overdragen", session, "--aflopen", "--trainer"], archief: folder)
    for who in ["reiger", "Maandag"] {
      let text = try stand(who).uit
      #expect(text.contains("1 gesloten sessie") && text.contains("1 sessie gesloten: ja (1)"), "\(text)")
      #expect(text.contains("1 gesprek gehouden: nog niet") && text.contains("te weinig om iets over te zeggen"))
      #expect(text.contains("1. Een zaak eenvoudig laten: hier bent u"))
    }
    let wrong = try stand("reigre")
    #expect(wrong.code == 65 && wrong.fout.contains("Bedoelde u \u{2018}reiger\u{2019}"), "\(wrong)")
    #expect(try Leeratelier.draai(["leergang"], archief: folder).uit.contains("logica-van-de-ander"))
  }
}
