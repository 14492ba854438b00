import Testing

@testable import Scenario

struct FormatterTests {
  @Test func writesALineWithNotesAndHintForPeople() {
    let source = SourceText(bestand: "casus.json", tekst: "{\n  \"é\": 1,\n  \"titel\": 2, \"titel\": 3\n}")
    let log = JSONParserTests.parse(source).log
    #expect(
      DiagnosticFormatter.tekst(log.sorted, in: source) == [
        "casus.json:3:15: fout L-020: een veld staat één keer in een object; «titel» staat er vaker",
        "  casus.json:3:3: eerder staat het hier",
        "  hint: houd één van de twee",
      ])
  }

  @Test func givesToolsTheAgreedFields() {
    let source = SourceText(bestand: "casus.json", tekst: "[\"é\", 01]")
    let lines = DiagnosticFormatter.regels(JSONParserTests.parse(source).log.sorted, in: source)
    #expect(lines.map(\.bestand) == ["casus.json"])
    #expect(lines.map(\.regel) == [1] && lines.map(\.kolom) == [7])
    #expect(lines.map(\.code) == ["L-012"] && lines.map(\.ernst) == ["fout"])
    #expect(lines.first?.hint == "schrijf het getal als 12 of 12.5, of zet het als tekst tussen \"")
  }

  @Test func keepsControlCharactersOutOfMessagesAndFileNames() {
    let source = SourceText(bestand: "a\u{1B}[2J.json", tekst: "{\"\u{1B}[31mrood\": 1, \"b\": \u{9B}x}")
    let text = DiagnosticFormatter.tekst(JSONParserTests.parse(source).log.sorted, in: source).joined()
    #expect(!text.isEmpty)
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
  }

  @Test(arguments: [
    ("kort", "«kort»"), ("a\u{0}b", "«a\u{FFFD}b»"), ("é😀", "«é😀»"), ("\u{202E}x", "«\u{FFFD}x»"),
    (String(repeating: "x", count: 41), "«\(String(repeating: "x", count: 40))…»"), ("", "«»"),
  ])
  func quotesShortAndSafe(_ text: String, _ quoted: String) {
    #expect(citaat(text) == quoted)
  }

  @Test func countsErrorsAndWarnings() {
    let error = Diagnostic(.bsn, at: SourceRange(0, 1), "x")
    let warning = Diagnostic(.geenKrachten, at: SourceRange(0, 1), "x")
    #expect(DiagnosticFormatter.samenvatting([]) == "Geen meldingen.")
    #expect(DiagnosticFormatter.samenvatting([error]) == "1 fout, 0 waarschuwingen.")
    #expect(DiagnosticFormatter.samenvatting([error, error, warning]) == "2 fouten, 1 waarschuwing.")
  }
}

struct NearMissTests {
  @Test(arguments: [
    ("speeltyd", "speeltijd"), ("gemeent", "gemeente"), ("politie-zsm", "politie_zsm"), ("Thema", "thema"),
    ("tehma", "thema"), ("xyz", ""), ("", ""), ("t", ""), ("ander", ""),
  ])
  func suggestsWhatIsNear(_ word: String, _ meant: String) {
    let known = ["speeltijd", "gemeente", "politie_zsm", "thema", "titel", "anders", "andere"]
    #expect(NearMiss.suggestion(for: word, among: known) ?? "" == meant)
  }

  @Test(arguments: [
    ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func countsEdits(_ a: String, _ b: String, _ distance: Int) {
    #expect(NearMiss.editDistance(Array(a), Array(b)) == distance)
    #expect(NearMiss.editDistance(Array(b), Array(a)) == distance)
  }
}

struct ISOPeriodTests {
  @Test(arguments: [
    ("P1Y2M3W4D", 1, 2, 3, 4, 0, 0), ("P3M", 0, 3, 0, 0, 0, 0), ("PT45M", 0, 0, 0, 0, 0, 45),
    ("P1DT6H", 0, 0, 0, 1, 6, 0),
    ("P0D", 0, 0, 0, 0, 0, 0), ("P1YT1M", 1, 0, 0, 0, 0, 1),
  ])
  func reads(_ text: String, _ y: Int, _ m: Int, _ w: Int, _ d: Int, _ h: Int, _ min: Int) throws {
    let period = try #require(ISOPeriod(text))
    #expect(
      [period.jaren, period.maanden, period.weken, period.dagen, period.uren, period.minuten] == [y, m, w, d, h, min])
  }

  @Test(arguments: [
    "", "P", "PT", "P1", "1Y", "P1Y1Y", "P1D1Y", "P1.5Y", "P-1Y", "P1S", "PT1S", "PT1D", "P1DT", "p1y", "P1Y ",
    "P12345D", "P١D", "PTT1M",
  ])
  func refuses(_ text: String) {
    #expect(ISOPeriod(text) == nil)
  }
}
