import Foundation
import Testing

@testable import Scenario

/// One fault in a casus file gives one message, wherever in the file it is, and with a hint that helps.
@Suite struct EenMeldingTests {
  /// The texts of the sample casus between their quotes, keys and values alike, spread over the file.
  private static func plaatsen(_ text: String, elke step: Int) -> [Range<String.Index>] {
    let found = text.matches(of: /"(?:[^"\\\n]|\\.)*"/).map(\.range).filter { text[$0].count > 4 }
    return found.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  private func meldingen(_ text: String) -> [Diagnostic] { Sample.findings(text) }

  private func bedorven(elke step: Int, _ change: (Substring) -> String) throws -> [(oud: String, Diagnostic?, Int)] {
    let text = try Sample.text("voorbeeld.json")
    try #require(meldingen(text).isEmpty)
    return EenMeldingTests.plaatsen(text, elke: step).map { place in
      let found = meldingen(text.replacingCharacters(in: place, with: change(text[place])))
      return (String(text[place]), found.first, found.count)
    }
  }

  @Test func aTextOverSeveralLinesIsOneMessageWhereverItStands() throws {
    for breaks in ["\n", "\n  \n   ", "\r\n\t"] {
      for (old, found, count) in try bedorven(
        elke: 3, { $0.prefix($0.count / 2) + breaks + $0.suffix($0.count - $0.count / 2) })
      {
        // A tab within the text is a fault of its own.
        #expect(found?.code == .tekstNietAfgesloten, "\(old)")
        if !breaks.contains("\t") { #expect(count == 1, "\(old)") }
      }
    }
  }

  @Test func singleQuotesAreOneMessageWhereverTheyStand() throws {
    for (old, found, count) in try bedorven(
      elke: 2, { "'" + $0.dropFirst().dropLast().replacing("'", with: "\\'") + "'" })
    {
      #expect(found?.code == .enkeleAanhalingstekens && count == 1, "\(old)")
    }
  }

  @Test(arguments: [
    (" ", false), (" ", true), ("\u{A0}", false), ("  ", true), ("\u{200B}", false), ("\u{202F}", true),
  ])
  func aSpaceAtTheEdgeIsOneMessageWithTheWordWithoutIt(_ space: String, _ before: Bool) throws {
    var seen: Set<DiagnosticCode> = []
    for (old, found, count) in try bedorven(
      elke: 5,
      {
        let word = $0.dropFirst().dropLast()
        return "\"" + (before ? space + word : word + space) + "\""
      })
    {
      // In running text a space is no fault.
      guard let found else { continue }
      seen.insert(found.code)
      #expect(count == 1 && found.hint == "schrijf \(old)", "\(old): \(found.hint ?? "")")
    }
    #expect(seen.isSuperset(of: [.onbekendVeld, .waardeBuitenLijst, .ongeldigId, .ongeldigePeriode]), "\(seen)")
  }

  @Test func aTabAtTheEdgeIsOneMessage() throws {
    for (old, found, count) in try bedorven(elke: 4, { $0.dropLast() + "\t\"" }) {
      #expect(found?.code == .stuurteken && count == 1, "\(old)")
    }
  }

  /// What comes after is read as usual: a second fault is a second message at its own place.
  @Test(arguments: [
    ("[\"een tekst\n die doorloopt // met twee strepen\n\", \"b\"]", 1),
    ("{\"a\": \"x\ny\", \"b\": [1, \"p\n\nq\"], \"c\": 'd'}", 3),
    ("{\"a\nb\": 1}", 1), ("['een \\'twee\\' drie']", 1), ("{'a': 'b'}", 2),
    ("[\"x\ny\" // na\n, 1]", 1), ("\"x\ny\"", 1),
  ])
  func readingGoesOnAfterTheClosingQuote(_ text: String, _ count: Int) {
    let (document, log) = JSONParserTests.parse(text)
    #expect(document != nil && log.diagnostics.count == count, "\(log.diagnostics.map(\.boodschap))")
  }

  /// A forgotten quote is told at its line, and the next line is read.
  @Test(arguments: [
    "{\"a\": \"x,\n \"b\": \"y\"}", "[\"een,\n\"twee\"]", "{\"a\": \"x\n}", "[\"x", "{\"a: 1,\n \"b\": 2}",
  ])
  func aForgottenQuoteIsAnotherFault(_ text: String) {
    let (_, log) = JSONParserTests.parse(text)
    let first = log.diagnostics.first { $0.code == .tekstNietAfgesloten }
    #expect(first?.boodschap.contains("heeft geen einde") == true, "\(log.diagnostics.map(\.boodschap))")
  }
}
