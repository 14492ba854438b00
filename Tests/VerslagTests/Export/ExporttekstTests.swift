import Foundation
import Scenario
import Testing

@testable import SimEngine
@testable import Verslag

/// Text of people in an export: never harmful, and left out on request.
@Suite struct ExporttekstTests {
  private static let vijandig =
    "=cmd()|'/c calc'!A0 <script>alert(1)</script> & \"quote\"; ,\u{0}\u{1B}[31m\u{202E}om\u{7F}\u{FFFE}\r\n-tweede\t]]>"
  /// The same without what steers a terminal, turns text around or may be in no file.
  private static let gewassen = "=cmd()|'/c calc'!A0 <script>alert(1)</script> & \"quote\"; ,[31mom\n-tweede\t]]>"

  private func reeks(_ tekst: String) throws -> Exportreeks {
    Exportreeks(
      try Exportproef.casussen.prefix(1).map { try Exportproef.willekeurig($0, zaad: 4, tekst: tekst) })
  }

  /// One short session with a note.
  private func aantekening(_ tekst: String) throws -> Exportreeks {
    // One that begins before instroom, at a negative minute.
    let early = Exportproef.verlopen.filter { ($0.sessie.gebeurtenissen.first?.tijd ?? 0) < 0 }
    var source = try #require(early.min { $0.sessie.gebeurtenissen.count < $1.sessie.gebeurtenissen.count })
    source.aantekeningen = [Aantekening(door: "begeleider", soort: .notitie, tekst: tekst)]
    return Exportreeks([source])
  }

  /// What every form says, as one text.
  private func alles(_ reeks: Exportreeks) throws -> [String] {
    [
      try JSONExport.tekst(reeks), try XAPIExport.tekst(reeks), XESExport.tekst(reeks),
      CSVExport.tekst(reeks, vorm: .nederlands), CSVExport.tekst(reeks, vorm: .punt), "\(OCELExport(reeks))",
    ]
  }

  @Test func washesText() {
    #expect(Stuurtekens.schoon(ExporttekstTests.vijandig) == ExporttekstTests.gewassen)
    #expect(Stuurtekens.schoon("a\rb\r\nc\n\n\u{2028}d") == "a\nb\nc\n\n\nd")
    #expect(Stuurtekens.schoon("Zoë 👩‍👩‍👧 € é") == "Zoë 👩‍👩‍👧 € é")
  }

  @Test func hostileTextComesOutWellFormedInEveryForm() throws {
    let hostile = try reeks(ExporttekstTests.vijandig)
    let washed = ExporttekstTests.gewassen
    for text in try alles(hostile) {
      #expect(!text.unicodeScalars.contains { [0, 0x1B, 0x7F, 0x202E, 0xFFFE].contains($0.value) })
    }
    let xes = try XESLezer.lees(XESExport.tekst(hostile))
    #expect(xes.sporen.joined().contains { $0["tekst"] == washed })
    let statements = try Exportproef.uitspraken(hostile)
    #expect(statements.contains { ($0["result"] as? [String: Any])?["response"] as? String == washed })
    let rows = Exportproef.tabel(CSVExport.tekst(hostile, vorm: .nederlands), ";")
    let columns = CSVExport.kolomnamen.count
    #expect(rows.allSatisfy { $0.count == columns })
    #expect(rows.contains { $0[columns - 1] == "'" + washed })
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "  =1", "\u{FF1D}1"])
  func noCellOfTextIsTakenForAFormula(_ text: String) throws {
    for (form, sign) in [(CSV.Vorm.nederlands, Character(";")), (.punt, ",")] {
      let rows = Exportproef.tabel(CSVExport.tekst(try aantekening(text), vorm: form), sign)
      let texts = rows.dropFirst().map { $0[CSVExport.kolomnamen.count - 1] }
      #expect(texts.contains("'" + Stuurtekens.schoon(text)))
      for cell in texts { #expect(!"=+-@\t\n".contains(cell.first ?? "a"), "\(cell)") }
    }
  }

  @Test func aTextThatIsNoFormulaStaysAsItIs() throws {
    let rows = Exportproef.tabel(CSVExport.tekst(try aantekening("a=b"), vorm: .nederlands), ";")
    #expect(rows.contains { $0.last == "a=b" })
    // A number keeps its sign: what happened before instroom has a negative minute.
    #expect(rows.dropFirst().contains { $0[5].hasPrefix("-") })
  }

  @Test func whatPeopleTypedIsInTheExportAndGoneOnRequest() throws {
    let mark =
      "MERKTEKEN: dagvaarden met meldplicht. Doel: tot 1 april 2026 geen nieuwe melding, door de wijkagent na te gaan."
    // A judgement quotes single words, so a part of the text is looked for, too.
    func quotes(_ text: String) -> Bool { text.contains("MERKTEKEN") || text.contains("1 april 2026") }
    var quoted: Set<String> = []
    for (number, casus) in Exportproef.casussen.enumerated() {
      for seed in 0..<4 {
        let seats = [Stoel.allCases, [.zsm], [.veiligheidshuis]][seed % 3]
        let region = seed < 3 ? Exportproef.regios[(number + seed) % Exportproef.regios.count].id : casus.regio
        let source = try Exportproef.willekeurig(casus, zaad: UInt64(seed), tekst: mark, regio: region, mensen: seats)
        let full = Exportreeks([source])
        quoted.formUnion(full.elementen.filter { quotes($0.zin) || quotes($0.tekst ?? "") }.map(\.soort))
        let bare = Exportreeks([source], zonderTeksten: true)
        #expect(bare.zonderTeksten && bare.elementen.count == full.elementen.count)
        let json = try JSONExport.tekst(bare)
        #expect(!quotes(json), "\(casus.id) \(seed): \(bare.elementen.filter { quotes($0.zin) })")
        guard seed == 0 else { continue }
        #expect(try alles(full).allSatisfy(quotes) && !alles(bare).contains(where: quotes))
      }
    }
    // The places where the text turns up: the test looked at all of them.
    #expect(
      quoted.isSuperset(of: [
        "handeling_verricht", "bericht_verzonden", "bericht_aangekomen", "advies_vastgelegd", "besluit_genomen",
        "oordeel", "incident", "aantekening",
      ]), "\(quoted.sorted())")
  }

  @Test func aTypedQuestionThatTheSimulationPassesOnIsGone() throws {
    let start = try #require(Exportproef.verlopen.first).sessie
    var action = Handeling(.vraagStellen, .ketenprocescoordinator)
    action.tekst = "MERKTEKEN"
    func did(_ action: Handeling, _ door: Bezetting) -> Gebeurtenis.Inhoud {
      .handelingVerricht(
        Verricht(
          handeling: action, stoel: .zsm, door: door, reden: nil, kosten: 0, mogelijkheden: [], gezien: 0))
    }
    func sent(_ number: Int, _ kind: Berichtsoort, _ van: Rol, _ naar: Rol) -> Gebeurtenis.Inhoud {
      .berichtVerzonden(
        Bericht(
          nummer: number, soort: kind, koppelvlak: .kv2, van: van, naar: naar, kanaal: .systeem, verzonden: 0,
          aankomst: 0,
          antwoordOp: number == 0 ? nil : 0, leefgebieden: [], doel: nil, puzzelstukken: [], beslissing: nil,
          gevolgd: nil,
          reclasseringsonderzoek: nil, tekst: "MERKTEKEN"))
    }
    let contents: [Gebeurtenis.Inhoud] = [
      .sessieGeopend, did(action, .mens), sent(0, .vraag, .ketenprocescoordinator, .bedrijfsbureau),
      .berichtAangekomen(0),
      did(Handeling(.vraagDoorzetten, .bedrijfsbureau), .simulatie), sent(1, .doorzetting, .bedrijfsbureau, .ggz),
      .berichtAangekomen(1),
    ]
    let events = contents.enumerated().map { Gebeurtenis(nummer: $0.offset, tijd: 0, inhoud: $0.element) }
    let source = Exportproef.bron("proef", Sessie(start.opening, gebeurtenissen: events))
    let full = Exportreeks([source]).elementen
    #expect(full.filter { $0.zin.contains("MERKTEKEN") || $0.tekst == "MERKTEKEN" }.count == 5)
    #expect(full.last?.over == "gebeurtenis/2" && full.last?.door == nil)
    #expect(try !JSONExport.tekst(Exportreeks([source], zonderTeksten: true)).contains("MERKTEKEN"))
  }

  @Test func whatHoldersSayStaysWithoutTheTextsOfPeople() throws {
    let source = try #require(Exportproef.verlopen.first)
    let bare = Exportreeks([source], zonderTeksten: true).elementen
    let full = Exportreeks([source]).elementen
    for kind in ["puzzelstuk_vernomen", "gezegd", "delen_geweigerd", "sessie_geopend"] {
      #expect(bare.filter { $0.soort == kind }.map(\.zin) == full.filter { $0.soort == kind }.map(\.zin))
    }
    #expect(bare.map(\.id) == full.map(\.id) && bare.map(\.oordeel) == full.map(\.oordeel))
  }

  @Test func readsATimeOfTheComputerAndNothingElse() throws {
    let time = try #require(Wandtijd("2026-11-21T13:15:57+01:00"))
    #expect(time.tekst == "2026-11-21T13:15:57.000+01:00")
    #expect(time.seconden == Int(try Date.ISO8601FormatStyle().parse("2026-11-21T12:15:57Z").timeIntervalSince1970))
    #expect(Wandtijd("1969-12-31T23:59:59-00:30")?.seconden == 1799)
    for wrong in ["", "gisteren", "2026-02-30T10:00:00+01:00", "2026-11-21T25:00:00+01:00", "2026-11-21T13:15:57Z"] {
      #expect(Wandtijd(wrong) == nil, "\(wrong)")
    }
  }
}
