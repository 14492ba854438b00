import Foundation
import Proefhulp
import Scenario
import SimEngine
import Tekst
import Testing

/// The findings that only play gives.
struct DoorloopmeldingenTests {
  private static let fixtures =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/ScenarioTests/Fixtures"

  /// What is found, as code and place in bytes.
  struct Vondst: Equatable {
    var code: DiagnosticCode
    var plaats: Int
  }

  /// Plays a casus as `controleer` does.
  private static func gevonden(_ text: String, zaad: UInt64 = 0) throws -> [Diagnostic] {
    let source = SourceText(bestand: "voorbeeld.json", tekst: text)
    let read = CasusReader.lees(source, id: "voorbeeld")
    let casus = try #require(read.waarde, "\(read.meldingen)")
    let regio = try #require(Meegeleverd.regios.first { $0.id == "neutraal" })
    return Doorlooprapport.maak(
      casus, regio, keren: Doorlooprapport.proefspellen, zaad: zaad, instroomdatum: Opening.vasteDatum(casus),
      totAllesBereikt: true
    ).meldingen(casus, in: try #require(CasusPlaatsen(source)))
  }

  private static func voorbeeldcasus() throws -> String {
    try String(contentsOfFile: fixtures + "/voorbeeld.json", encoding: .utf8)
  }

  @Test(arguments: DiagnosticCode.allCases.filter(\.vraagtSpel))
  func anExampleGivesExactlyItsCodeThere(_ code: DiagnosticCode) throws {
    let example = try #require(code.beschrijving?.voorbeeld)
    guard case .casus(let piece) = example.plaats else {
      Issue.record("a casus is needed to play")
      return
    }
    var text = try Self.voorbeeldcasus()
    for (from, to) in [(piece, example.tekst)] + example.andere.map({ ($0.van, $0.naar) }) {
      try #require(text.contains(from), "the sample has \(from)")
      text = text.replacingOccurrences(of: from, with: to)
    }
    let parts = text.components(separatedBy: Beschrijving.Voorbeeld.marker)
    try #require(parts.count == 2, "one marker")
    let found = try Self.gevonden(parts.joined())
    #expect(
      found.map { Vondst(code: $0.code, plaats: $0.range.lower) } == [Vondst(code: code, plaats: parts[0].utf8.count)])
    #expect(found.first?.ernst == code.ernst)
    #expect(found.allSatisfy { !$0.boodschap.hasSuffix(".") && $0.hint?.isEmpty == false })
  }

  @Test(arguments: [0, 1, 2] as [UInt64])
  func theSampleCasusIsClean(_ seed: UInt64) throws {
    #expect(try Self.gevonden(Self.voorbeeldcasus(), zaad: seed) == [])
  }

  /// Every casus with the seed of `controleer`, and one in four with another.
  private static let proeven: [(String, UInt64)] = Meegeleverd.ids.enumerated().flatMap { index, id in
    [(id, UInt64(0))] + (index % 4 == 1 ? [(id, UInt64(11 + index % 3))] : [])
  }

  /// A false alarm would teach authors not to listen.
  @Test(arguments: proeven)
  func aShippedCasusIsClean(_ id: String, _ seed: UInt64) throws {
    let text = try String(contentsOfFile: Meegeleverd.bibliotheek.pad(casus: id), encoding: .utf8)
    let casus = try Meegeleverd.casus(id)
    let regio = try #require(Meegeleverd.regios.first { $0.id == casus.regio })
    let report = Doorlooprapport.maak(
      casus, regio, keren: Doorlooprapport.proefspellen, zaad: seed, instroomdatum: Opening.vasteDatum(casus),
      totAllesBereikt: true)
    let places = try #require(CasusPlaatsen(SourceText(bestand: id, tekst: text)))
    #expect(report.meldingen(casus, in: places).map(\.boodschap) == [])
    #expect(report.gaaf)
    // With room to spare, so that another seed or a small change of the casus raises no alarm either.
    #expect(report.keren < Doorlooprapport.proefspellen / 2)
  }

  /// What is kept on purpose, and what is objected to whatever is known, is no mistake of the author.
  @Test func staysSilentOnWhatTheAuthorMeant() throws {
    let text = try Self.voorbeeldcasus()
      .replacingOccurrences(
        of: "over sport.\"],\n",
        with: "over sport.\"], \"blijft\": { \"reden\": [\"Van hem.\"], \"uitweg\": [\"Vraag het hem.\"] },\n"
      )
      .replacingOccurrences(
        of: "\"naam\": \"Een geldboete opleggen\",",
        with:
          "\"naam\": \"Een geldboete opleggen\", \"bezwaren\": [{ \"grond\": \"partners\", \"reden\": \"Nee.\", \"tenzij\": [] }],"
      )
    #expect(try Self.gevonden(text) == [])
  }

  @Test func playingTwiceFindsTheSame() throws {
    let text = try Self.voorbeeldcasus().replacingOccurrences(of: "\"einde_dagen\": 14", with: "\"einde_dagen\": 1")
    #expect(try Self.gevonden(text) == Self.gevonden(text))
  }
}
