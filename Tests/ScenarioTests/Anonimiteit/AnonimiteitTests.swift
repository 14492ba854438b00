import Testing

@testable import Scenario

struct AnonimiteitTests {
  /// The findings in one text of a file, as kinds.
  static func kinds(in text: String) throws -> [Persoonsgegeven] {
    try vondsten(in: text).map(\.soort)
  }

  static func vondsten(in text: String) throws -> [Vondst] {
    let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return try file("[\"\(escaped)\"]")
  }

  static func file(_ json: String, pseudonyms: Set<String> = []) throws -> [Vondst] {
    let document = try #require(JSONParserTests.parse(json).document)
    return AnonimiteitCheck.vondsten(in: document, pseudonyms: pseudonyms)
  }

  // MARK: what is found

  static let hits: [(String, Persoonsgegeven)] = [
    // BSN: any nine digits, however they are grouped; eight when the elfproef holds.
    ("BSN 111222333 van hem", .bsn), ("nummer 123456782.", .bsn), ("999993653", .bsn), ("111222334", .bsn),
    ("rekening 417164300", .bsn), ("1112.22.333", .bsn), ("111.222.333", .bsn), ("111 222 333", .bsn),
    ("123-456-782", .bsn), ("BSN123456782", .bsn), ("(123456782)", .bsn), ("bsn:123456782,", .bsn),
    ("10000008", .bsn), ("12.34.56.782", .bsn), ("000000012", .bsn),
    // IBAN: mod 97, with and without spaces, other countries.
    ("NL91ABNA0417164300", .iban), ("NL02ABNA0123456789", .iban), ("NL20INGB0001234567", .iban),
    ("nl91abna0417164300", .iban), ("NL91 ABNA 0417 1643 00 staat", .iban), ("op NL 91 ABNA 0417 1643 00", .iban),
    ("DE89370400440532013000", .iban), ("BE68 5390 0754 7034", .iban), ("FR1420041010050500013M02606", .iban),
    ("NL91.ABNA.0417.1643.00", .iban),
    // Telephone.
    ("06-12345678", .telefoonnummer), ("06 12 34 56 78", .telefoonnummer), ("0612345678", .telefoonnummer),
    ("020-1234567", .telefoonnummer), ("(020) 123 45 67", .telefoonnummer), ("030 - 2345678", .telefoonnummer),
    ("0229-123456", .telefoonnummer), ("+31612345678", .telefoonnummer), ("+31 (0)6 12345678", .telefoonnummer),
    ("+31 6 1234 5678", .telefoonnummer), ("0031 6 12345678", .telefoonnummer), ("088-1234567", .telefoonnummer),
    ("06.12.34.56.78", .telefoonnummer),
    ("+32 470 12 34 56", .telefoonnummer), ("tel. 06/12345678", .telefoonnummer), ("31612345678", .telefoonnummer),
    ("097012345678", .telefoonnummer),
    // E-mail.
    ("jan@voorbeeld.nl", .emailadres), ("Mail: a.b-c+d@sub.voorbeeld.info!", .emailadres), ("x@y.eu", .emailadres),
    ("<jan@example.com>", .emailadres), ("jan@example.org.nl", .emailadres), ("jan@sub.example.org", .emailadres),
    // Postcode.
    ("1234 AB", .postcode), ("3511AB Utrecht", .postcode), ("op 9999 ZZ.", .postcode), ("2011AB", .postcode),
    // Streets.
    ("de Kerkstraat", .straat), ("Kerkstraat 12", .straat), ("Dorpsweg 3a", .straat), ("aan de Beatrixlaan", .straat),
    ("Lange Nieuwstraat 101", .straat), ("op het Marktplein", .straat), ("Herengracht", .straat),
    ("Westerkade", .straat),
    ("Prinsensingel", .straat), ("Boslaan", .straat), ("Achterdijk", .straat), ("Koestraatje", .straat),
    ("Wilhelminapark 4", .straat), ("Grote Markthof", .straat), ("Onderweg 12", .straat),
    // Licence plates, a few of each series.
    ("GZ-123-K", .kenteken), ("12-34-AB", .kenteken), ("K-123-BD", .kenteken), ("RS-12-34", .kenteken),
    ("12-XX-34", .kenteken), ("BD-12-FG", .kenteken), ("BD-FG-12", .kenteken), ("12-BD-FG", .kenteken),
    ("12-BDF-3", .kenteken), ("1-BDF-23", .kenteken), ("BDF-12-K", .kenteken), ("GVD-12-K", .kenteken),
    ("1-BD-234", .kenteken), ("123-BD-4", .kenteken), ("gz-123-k", .kenteken), ("(GZ-123-K)", .kenteken),
    // Case numbers.
    ("02/123456-25", .parketnummer), ("02-123456-25", .parketnummer), ("parketnr. 16/987654-24,", .parketnummer),
    ("PL2000-2025123456", .procesverbaal), ("PL0900 2025123456", .procesverbaal), ("PL17002025123456", .procesverbaal),
    ("NX2R4K7B8", .document), ("V-nummer 2812345678", .document),
    // Dates of birth.
    ("geboren op 12 mei 1989", .geboortedatum), ("geb. 12-05-1989", .geboortedatum), ("geb. 12-5-89", .geboortedatum),
    ("Geboortedatum: 1989-05-12", .geboortedatum), ("geboren te Assen op 1 jan. 1990", .geboortedatum),
    ("op 12 mei 1989 geboren", .geboortedatum), ("geboortedatum 12/05/1989", .geboortedatum),
    ("Geboren 12.05.1989", .geboortedatum), ("is jarig op 3 maart", .geboortedatum),
    // Names and initials.
    ("verdachte A. ontkent", .naam), ("mevrouw J.P. belt", .naam), ("meneer K.-J. komt", .naam),
    ("de heer Jansen", .naam), ("dhr. De Vries", .naam), ("mw. van den Berg", .naam), ("Mevrouw Yılmaz", .naam),
    ("mr. Pietersen", .naam), ("familie Bakker", .naam), ("slachtoffer Van Dam", .naam), ("mevrouw 't Hart", .naam),
    ("getuige Smit", .naam), ("mevrouw El Amrani", .naam), ("Dhr Öztürk", .naam), ("mevrouw JANSEN", .naam),
    ("mevrouw Jansen-De Boer", .naam),
  ]

  @Test(arguments: hits)
  func finds(_ text: String, _ kind: Persoonsgegeven) throws {
    #expect(try Self.kinds(in: text) == [kind], "\(text)")
    #expect(try Self.kinds(in: "Volgens de melder: \(text) en verder niets.").contains(kind), "\(text)")
  }

  // MARK: what is left alone

  static let passes: [String] = [
    "112 is gebeld", "bel 113", "0900-1234", "0800 1234567", "in 2011 WK", "14 020", "in 2024 waren er 2300 meldingen",
    "2024 IN", "uit 2012 IQ 60", "1500 MG",
    "in 2019 OM besloot",
    "1234 SA", "1234 SS", "0123 AB", "1234 ABC", "van 09.00 tot 17.00 uur", "09.00-17.30",
    "tussen 06.00-14.00 en 20.00",
    "12-05-25", "06-12-34", "12-MEI-5", "KPC-12-B", "COVID-19", "artikel 310 Sr", "art. 509hh Sv", "18-jarige",
    "2013/2015/2025",
    "€ 123.456.789", "12.500 euro", "1.234.567 inwoners", "kv1", "L-012", "NL00RABO0123456789", "NL91ABNA0417164301",
    "iemand@example.org", "@politie", "een @ in de tekst", "a@b", "onderweg naar huis", "Onderweg belt hij",
    "Ontslaan kan niet",
    "Het Gerechtshof besliste", "op het Schoolplein", "de straat op", "De weg is lang", "Straat", "het hof", "Blokkade",
    "de heer", "mevrouw. De politie komt", "mevrouw zegt niets", "meneer, Halt belde", "mevrouw Halt",
    "de heer De Waag",
    "verdachte Veilig Thuis", "verdachte en slachtoffer", "Verdachte ontkent", "slachtoffer OM", "mr. ZSM",
    "familie Reclassering",
    "de verdachte. Politie en OM", "geboren in 1989", "geboren. Op 12 mei komt hij terug",
    "drie weken geleden is een kind geboren",
    "geboortejaar 1989", "[geboortedatum] 1989", "[telefoonnummer]", "[adres]", "sinds {datum:P1Y2M}", "12345678",
    "20251121", "21112025", "11-11-2025", "1 op de 10", "24-7 bereikbaar", "99,5 procent", "punt 1.2.3", "IBAN",
    "Training 2024", "PL", "een pl2 test", "ABCDEFGHI", "SPECIMEN1", "twee- tot driemaal", "A. en B.", "punt A.",
    "Dat was vroeger een pad",
    "de Nederlandse verdachte", "verdachte Nederlander", "mevrouw de officier", "park 4", "Een markt 3 keer per week",
  ]

  @Test(arguments: passes)
  func leavesAlone(_ text: String) throws {
    #expect(try Self.kinds(in: text) == [], "\(text)")
  }

  // MARK: hidden values

  /// File texts in which a value is hidden, with the kind to find and the place where the finding starts.
  static let hidden: [(String, Persoonsgegeven)] = [
    ("[\"1️⃣12345678\\u0032\"]", .bsn), ("[\"x 1️⃣\\u0031\\u0032\\u0033456782\"]", .bsn),
    ("[\"1️⃣123\u{A0}456\u{A0}782\"]", .bsn), ("[\"1️⃣123\u{200B}456782\"]", .bsn), ("[\"1️⃣1234\u{AD}56782\"]", .bsn),
    ("[\"1️⃣１２３４５６７８２\"]", .bsn), ("[\"1️⃣٠١٢٣٤٥٦٧٨\"]", .bsn), ("[\"1️⃣06\u{2011}12345678\"]", .telefoonnummer),
    ("[\"1️⃣06–12345678\"]", .telefoonnummer), ("[\"é 1️⃣GZ\u{2011}123\u{2011}K\"]", .kenteken),
    ("[\"1️⃣jan\\u0040voorbeeld.nl\"]", .emailadres), ("[\"1️⃣jan＠voorbeeld.nl\"]", .emailadres),
    ("// bsn 1️⃣123456782\n[]", .bsn), ("[] /* 1️⃣06-12345678 */", .telefoonnummer),
    ("{\"diep\": [{\"er\": {\"in\": \"bel 1️⃣06-12345678\"}}]}", .telefoonnummer),
    ("{\"1️⃣jan@voorbeeld.nl\": 1}", .emailadres), ("{\"getal\": 1️⃣123456782}", .bsn),
    ("{\"geboortedatum\": \"1️⃣1989-05-12\"}", .geboortedatum), ("[\"de heer 1️⃣J\\u0061nsen\"]", .naam),
  ]

  @Test(arguments: hidden)
  func findsWhatIsHidden(_ marked: String, _ kind: Persoonsgegeven) throws {
    let text = MarkedText(marked)
    let found = try Self.file(text.text)
    #expect(found.map(\.soort) == [kind])
    #expect(found.map(\.range.lower) == text.offsets)
  }

  // MARK: how it is reported

  @Test func neverRepeatsWhatItFound() throws {
    let text = try Sample.casus([
      ("Er komt een verdachte binnen.", "De heer Jansen, 123456782, jan@voorbeeld.nl, 06-12345678.")
    ])
    let found = Sample.findings(text)
    #expect(Set(found.map(\.code)) == [.naam, .bsn, .emailadres, .telefoonnummer])
    for line in DiagnosticFormatter.tekst(found, in: SourceText(bestand: "x.json", tekst: text)) {
      for secret in ["Jansen", "123456782", "voorbeeld.nl", "12345678"] {
        #expect(!line.contains(secret), "\(line)")
      }
    }
  }

  @Test func saysWhyAndHowSure() throws {
    let sure = try #require(try Self.vondsten(in: "123456782").first)
    #expect(sure.zekerheid == .hoog && sure.waarom.contains("elfproef klopt"))
    let unsure = try #require(try Self.vondsten(in: "123456783").first)
    #expect(unsure.zekerheid == .laag && unsure.waarom.contains("klopt niet"))
    #expect(sure.diagnostic.hint == "vervang door [burgerservicenummer]")
  }

  @Test func allowsInventedFirstNamesOfTheCasus() throws {
    let json = "[\"mevrouw Mira belt\", \"mevrouw Jansen belt\"]"
    #expect(try Self.file(json, pseudonyms: ["mira"]).count == 1)
  }

  @Test func refusesAFullNameAsPseudonym() throws {
    let text = try Sample.casus([("\"naam\": \"Dennis\"", "\"naam\": \"Dennis de Vries\"")])
    #expect(Sample.findings(text).map(\.code) == [.naam])
  }

  @Test func warnsOnThreeOfAgePlaceOffenceAndDate() throws {
    let log = DiagnosticLog()
    let json = "[\"Een 34-jarige man uit Deventer\", \"Verdacht van mishandeling\"]"
    AnonimiteitCheck.run(on: try #require(JSONParserTests.parse(json).document), log)
    #expect(log.diagnostics.map(\.code) == [.herleidbareCombinatie])
    #expect(log.diagnostics.first?.notes.count == 2)
    #expect(log.hasErrors == false)
  }

  @Test(arguments: [
    "[\"Een 34-jarige man\", \"Verdacht van mishandeling\"]", "[\"Een man uit Deventer, 12 mei 2024\"]",
    "[\"Een 34-jarige man uit het dorp\", \"Verdacht van mishandeling op {datum:P1M}\"]",
  ])
  func doesNotWarnOnTwo(_ json: String) throws {
    let log = DiagnosticLog()
    AnonimiteitCheck.run(on: try #require(JSONParserTests.parse(json).document), log)
    #expect(log.diagnostics == [])
  }

  /// The elfproef as a sum, over many numbers made with a known check digit.
  @Test func elfproefAgreesWithItsDefinition() {
    var random = Seeded(state: 7)
    for _ in 0..<2000 {
      var digits = (0..<8).map { _ in Int.random(in: 0...9, using: &random) }
      let check = zip(digits, stride(from: 9, through: 2, by: -1)).map(*).reduce(0, +) % 11
      guard check < 10, digits.contains(where: { $0 > 0 }) else { continue }
      digits.append(check)
      #expect(Elfproef.klopt(digits.map { UInt8($0 + 0x30) }))
      digits[8] = (check + 1) % 10
      #expect(!Elfproef.klopt(digits.map { UInt8($0 + 0x30) }))
    }
    #expect(!Elfproef.klopt([UInt8](repeating: 0x30, count: 9)))
  }

  /// No text, however broken, may stop the scan or give a range outside the file.
  @Test func survivesMutatedTexts() throws {
    let seed = Self.hits.map(\.0).joined(separator: " ")
    var random = Seeded(state: 42)
    let odd: [Character] = ["0", "9", "-", ".", " ", "@", "+", "(", ")", "A", "z", "é", "\u{200B}", "１", "/", "'"]
    for _ in 0..<400 {
      var text = Array(seed.prefix(Int.random(in: 1..<seed.count, using: &random)).suffix(120))
      for _ in 0..<6 {
        let at = Int.random(in: 0..<max(1, text.count), using: &random)
        guard at < text.count else { continue }
        text[at] = odd[Int.random(in: 0..<odd.count, using: &random)]
      }
      let json = "[\"\(String(text))\"]"
      for vondst in try Self.file(json) {
        #expect(vondst.range.lower >= 2 && vondst.range.upper <= json.utf8.count - 2)
        #expect(vondst.range.upper > vondst.range.lower)
      }
    }
  }
}

extension AnonimiteitTests {
  /// Another finding on the same place quotes nothing either.
  @Test func otherFindingsDoNotRepeatItEither() throws {
    let text = try Sample.casus([
      ("\"id\": \"s1\"", "\"id\": \"Jan@voorbeeld.nl\""), ("\"thema\":", "\"tel-06-12345678\":"),
    ])
    let found = Sample.findings(text)
    #expect(Set(found.map(\.code)) == [.ongeldigId, .emailadres, .telefoonnummer, .onbekendVeld, .ontbrekendVeld])
    let lines = DiagnosticFormatter.tekst(found, in: SourceText(bestand: "x.json", tekst: text))
    #expect(!lines.joined().lowercased().contains("voorbeeld.nl") && !lines.joined().contains("12345678"))
  }
}
