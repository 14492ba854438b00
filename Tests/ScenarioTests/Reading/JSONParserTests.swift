import Testing

@testable import Scenario

struct JSONParserTests {
  static func parse(_ source: SourceText) -> (document: JSONDocument?, log: DiagnosticLog) {
    let log = DiagnosticLog()
    return (JSONParser.parse(source, log), log)
  }

  static func parse(_ text: String) -> (document: JSONDocument?, log: DiagnosticLog) {
    parse(SourceText(bestand: "proef.json", tekst: text))
  }

  // MARK: what is accepted

  /// Texts that we accept; Foundation is the oracle for their values.
  static let accepted: [String] = [
    "{}", "[]", " {\n} ", "\u{FEFF}{\"a\":1}", "[1,]", "{\"a\":1,}", "[true,false,null]", "// vooraf\n{\"a\":1}",
    "{\"a\"/*x*/:/*y*/1/*z*/,}// na", "{\"a\":1 // één\n,\"b\":2}", "/* * / ** */[]", "[//\n1\n//\n,\n//\n2]",
    "[0,-0,1,-1,12,1.5,-1.5,1e3,1E+3,1e-3,0.5,123456789012345678]", "[1.0]", "[9007199254740993]",
    "[12345678901234567890]", "[\"\"]", "[\"a\\\"b\\\\c\\/d\\ne\\tf\"]", "[\"\\u00e9\\u0041\"]",
    "[\"\\ud83d\\ude00\"]", "[\"é😀e\u{301}ß\"]", "[\"// geen commentaar /* */\"]", "{\"a\":{\"b\":[{\"c\":[[]]}]}}",
    "{\"\":1}", "{\"a b\":1,\"A\":2,\"a\":3}", "\"los\"", "12", "null", "[\"\u{2028}\"]", "[\"\u{FEFF}\"]",
    "\t\r\n [ \t\r\n 1 \t\r\n ] \t\r\n", "{\"\\u0061\":1}", "[1e308,1e-300]", "[\"'\"]", "{\"a'b\":\"'\"}",
  ]

  @Test(arguments: accepted)
  func readsWhatFoundationReadsWithTheSameValues(_ text: String) throws {
    let (document, log) = Self.parse(text)
    #expect(log.diagnostics.map(\.boodschap) == [])
    let value = try #require(document?.root)
    let theirs = try Oracle.read(Array(text.utf8))
    #expect(theirs.differences(from: value) == [])
  }

  // MARK: what is reported, and where

  /// Texts with every finding they give: marker order is finding order.
  static let reported: [(String, [DiagnosticCode])] = [
    ("1️⃣", [.waardeOntbreekt]),
    ("1️⃣\u{0}", [.stuurteken]),
    ("{1️⃣a: 1, 2️⃣b: 2}", [.veldnaamZonderAanhalingstekens, .veldnaamZonderAanhalingstekens]),
    ("{\"a\": 1️⃣True, \"b\": 2️⃣NaN, \"c\": 3}", [.onverwachtTeken, .onverwachtTeken]),
    (
      "{\"a\": 1️⃣01, \"b\": 2️⃣1., \"c\": 3️⃣.5, \"d\": 4️⃣-, \"e\": 5️⃣1e}",
      [.getalOnjuist, .getalOnjuist, .onverwachtTeken, .getalOnjuist, .getalOnjuist]
    ),
    ("[1️⃣0x10, 2️⃣+1, 3️⃣1_000, 4️⃣1e999]", [.getalOnjuist, .onverwachtTeken, .getalOnjuist, .getalOnjuist]),
    ("[1️⃣1234567890123456789012345678901]", [.getalOnjuist]),
    ("[1️⃣,]", [.waardeOntbreekt]),
    ("[1,1️⃣,2]", [.waardeOntbreekt]),
    ("{\"a\":1,1️⃣,}", [.waardeOntbreekt]),
    ("{1️⃣\"a\": }", [.waardeOntbreekt]),
    ("{\"a\": 1️⃣[1, 2}", [.haakjeOntbreekt]),
    ("{\"a\": [1, 2]1️⃣]}", [.onverwachtTeken]),
    ("{\"a\": 1️⃣{\"b\": 1", [.haakjeOntbreekt]),
    ("{\"a\": 1} 1️⃣{\"b\": 2}", [.tekstNaEinde]),
    ("{\"a\": 11️⃣ \"b\": 22️⃣ \"c\": 3}", [.kommaOntbreekt, .kommaOntbreekt]),
    (
      "{\"a\": 1️⃣\"x\n, \"b\": 2️⃣'y', 3️⃣c: 3}",
      [.tekstNietAfgesloten, .enkeleAanhalingstekens, .veldnaamZonderAanhalingstekens]
    ),
    (
      "[\"1️⃣\\q\", \"2️⃣\\u12G4\", \"3️⃣\\ud800\", \"4️⃣\\udc00x\", \"5️⃣\\ud800\\u0041\"]",
      [.onbekendeEscape, .onbekendeEscape, .onbekendeEscape, .onbekendeEscape, .onbekendeEscape]
    ),
    (
      "[\"a1️⃣\tb\", \"2️⃣\\u0007\", \"3️⃣\\r\", \"4️⃣\u{1B}[31m\", \"5️⃣\u{202E}\", \"6️⃣\u{9B}\"]",
      [.stuurteken, .stuurteken, .stuurteken, .stuurteken, .stuurteken, .stuurteken]
    ),
    ("// 1️⃣\u{1B}[2J\n[]", [.stuurteken]),
    ("[\"1️⃣\u{FFFD}\", 1]", [.geenUTF8]),
    ("[1️⃣# hoi\n1]", [.onverwachtTeken]),
    ("[11️⃣\u{A0}]", [.onverwachtTeken]),
    ("{1️⃣“a”: 1}", [.onverwachtTeken]),
    ("[1] 1️⃣/* open", [.commentaarNietAfgesloten]),
    ("{\"a\": 1, \"b\": 2, 1️⃣\"a\": 3, 2️⃣\"\\u0062\": 4}", [.dubbelVeld, .dubbelVeld]),
    ("{1️⃣\"a\" 1}", [.dubbelePuntOntbreekt]),
  ]

  @Test(arguments: reported)
  func reportsEveryProblemAtItsPlace(_ marked: String, _ codes: [DiagnosticCode]) {
    let text = MarkedText(marked)
    #expect(text.offsets.count == codes.count, "evenveel markeringen als meldingen")
    let found = Self.parse(text.source).log.sorted.map(Found.init)
    // In bytes U+FFFD is one byte, so offsets after it shift; these texts have it only at or after the finding.
    #expect(found == zip(codes, text.offsets).map { Found($0, $1) })
  }

  @Test func namesTheEarlierFieldAtADuplicate() throws {
    let text = "{\"titel\": 1, \"x\": 2, \"titel\": 3}"
    let found = try #require(Self.parse(text).log.diagnostics.first)
    #expect(found.notes.map(\.range) == [SourceRange(1, 8)])
    #expect(found.boodschap == "een veld staat één keer in een object; «titel» staat er vaker")
  }

  @Test func findsDuplicatesInALargeObject() {
    let fields = (0..<500).map { "\"veld\($0)\": \($0)" }
    let text = "{" + (fields + ["\"veld7\": 0"]).joined(separator: ",") + "}"
    #expect(Self.parse(text).log.diagnostics.map(\.code) == [.dubbelVeld])
  }

  @Test func keepsRangesOfValuesAndKeys() throws {
    let text = "{ \"a\" : [ 12, \"é\" ] }"
    let root = try #require(Self.parse(text).document?.root)
    let list = try #require(root.children.first)
    let source = SourceText(bestand: "", tekst: text)
    #expect(list.keyRange.map(source.text(in:)) == "\"a\"")
    #expect(source.text(in: list.range) == "[ 12, \"é\" ]")
    #expect(list.children.map { source.text(in: $0.range) } == ["12", "\"é\""])
  }

  @Test func keepsTheRangesOfComments() throws {
    let text = "// een\n{ /* twee */ }"
    let document = try #require(Self.parse(text).document)
    #expect(document.comments.map(document.source.text(in:)) == ["// een", "/* twee */"])
  }
}

struct HostileInputTests {
  @Test func refusesFiftyMegabytesUnread() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 50 * 1024 * 1024)
    let (document, log) = JSONParserTests.parse(SourceText(bestand: "groot.json", bytes: bytes))
    #expect(document == nil)
    #expect(log.diagnostics.map(\.code) == [.bestandTeGroot])
  }

  @Test(arguments: [65, 200, 100_000])
  func refusesMoreThanSixtyFourLevels(_ depth: Int) {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let text = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      let (document, log) = JSONParserTests.parse(text)
      #expect(document == nil)
      #expect(log.diagnostics.map(\.code) == [.teDiepGenest])
    }
  }

  @Test func readsSixtyFourLevels() {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    let (document, log) = JSONParserTests.parse(text)
    #expect(document != nil)
    #expect(log.diagnostics.isEmpty)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B]] as [[UInt8]])
  func namesUTF16(_ bytes: [UInt8]) {
    let log = JSONParserTests.parse(SourceText(bestand: "", bytes: bytes)).log
    #expect(log.diagnostics.map(\.code) == [.geenUTF8])
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func reportsBytesThatAreNoUTF8(_ bytes: [UInt8]) {
    let log = JSONParserTests.parse(SourceText(bestand: "", bytes: Array("[\"".utf8) + bytes + Array("\"]".utf8))).log
    #expect(log.diagnostics.first?.code == .geenUTF8)
    #expect(log.diagnostics.first?.range.lower == 2)
  }

  @Test(arguments: [
    "{", "[", "\"", "'", "{\"a\"", "{\"a\":", "[1", "[1,", "{\"a\":1,", "\\", "[\"\\", "[\"\\u12", "/", "/*",
  ])
  func reportsWhatBreaksOff(_ text: String) {
    #expect(JSONParserTests.parse(text).log.hasErrors)
  }

  @Test func stopsAfterManyProblems() {
    let text = "[" + String(repeating: "nee, ", count: 100_000) + "]"
    let log = JSONParserTests.parse(text).log
    #expect(log.diagnostics.count == DiagnosticLog.maximum + 1)
    #expect(log.diagnostics.last?.code == .teVeelFouten)
  }

  @Test func placesManyProblemsOnOneLongLineQuickly() {
    let text = "[" + String(repeating: "é, ", count: 200_000) + "]"
    let source = SourceText(bestand: "lang.json", tekst: text)
    let log = JSONParserTests.parse(source).log
    let lines = DiagnosticFormatter.regels(log.sorted, in: source)
    #expect(lines.prefix(3).map(\.kolom) == [2, 5, 8])
  }

  /// Bytes of a valid file, each time with a few changed, removed, repeated or inserted.
  @Test func neverCrashesOnMutatedFiles() {
    let seed = """
      { // commentaar
        "titel": "Ruzie é 😀 \\u00e9", "lijst": [1, -2.5e3, true, null, {"a": {}}], /* x */
        "tekst": ["een", "twee\\n",],
      }
      """
    var random = Seeded(state: 20_261_121)
    let interesting = Array("{}[]\",:\\/*'u0-.eé\u{0}\n#".utf8)
    for round in 0..<4000 {
      var bytes = Array(seed.utf8)
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        let byte = interesting[Int.random(in: 0..<interesting.count, using: &random)]
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[at] = byte
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(byte, at: at)
        case 3: bytes[at] = UInt8.random(in: 0...255, using: &random)
        default: bytes.removeLast(min(bytes.count - 1, at / 2))
        }
        if bytes.isEmpty { bytes = [0x7B] }
      }
      let (document, log) = JSONParserTests.parse(SourceText(bestand: "", bytes: bytes))
      #expect(document?.root != nil || log.hasErrors, "ronde \(round)")
      for finding in log.diagnostics {
        #expect(finding.range.lower >= 0 && finding.range.upper <= bytes.count, "ronde \(round)")
      }
      guard !log.hasErrors, let value = document?.root else { continue }
      guard let theirs = try? Oracle.read(bytes)
      else {
        Issue.record("ronde \(round): Foundation weigert \(String(decoding: bytes, as: UTF8.self))")
        continue
      }
      #expect(theirs.differences(from: value) == [], "ronde \(round)")
    }
  }
}

struct SourceTextTests {
  @Test(arguments: [
    ("abc", 2, 1, 3), ("a\nbc", 2, 2, 1), ("a\r\nbc", 4, 2, 2), ("a\rbc", 2, 2, 1), ("é😀x", 6, 1, 3),
    ("e\u{301}x", 3, 1, 2), ("\u{FEFF}x", 3, 1, 1), ("", 0, 1, 1), ("a\n", 2, 2, 1), ("a", 99, 1, 2),
  ])
  func countsLinesAndCharactersFromOne(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = SourceText(bestand: "", tekst: text).position(of: offset)
    #expect(position == SourcePosition(regel: line, kolom: column))
  }

  @Test func givesPositionsInTheOrderAsked() {
    let source = SourceText(bestand: "", tekst: "é\né\n😀x")
    #expect(source.positions(of: [10, 0, 3]).map(\.regel) == [3, 1, 2])
    #expect(source.positions(of: [10, 0, 3]).map(\.kolom) == [2, 1, 1])
  }
}
