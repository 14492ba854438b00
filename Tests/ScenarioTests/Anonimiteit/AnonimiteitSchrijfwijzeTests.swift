import Testing

@testable import Scenario

/// Ways of writing, one example of each kind of way, and what looks like personal data and is none.
struct AnonimiteitSchrijfwijzeTests {
  static let hits: [(String, Persoonsgegeven)] = [
    ("patiënt Jansen", .naam),
    ("client Jansen ontkent", .naam),
    ("wijkagent Bakker zag hem", .naam),
    ("arts Peter de Visser", .naam),
    ("jan(at)voorbeeld.nl", .emailadres),
    ("jan @ voorbeeld.nl", .emailadres),
    ("geb. 12.05.89", .geboortedatum),
    ("geb. 120589", .geboortedatum),
    ("geboren op de 12e mei 1989", .geboortedatum),
    ("geboortedatum: 19890512", .geboortedatum),
    ("mevrouw Šimić belde", .naam),
    ("de heer Łukaszewski ontkent", .naam),
    ("mevrouw İnce belt", .naam),
    ("kenteken GZ123K", .kenteken),
    ("kenteken GZ 123 K", .kenteken),
    ("Golf met kenteken ab123c", .kenteken),
    ("mevrouw D'Hondt belt", .naam),
    ("mevrouw O'Brien belt", .naam),
    ("mevr. v.d. Berg belt", .naam),
    ("dhr. IJ. Smit belt", .naam),
    ("verdachte: Jansen", .naam),
    ("1234 ab Assen", .postcode),
    ("1234  AB", .postcode),
    ("KERKSTRAAT 12", .straat),
    ("kerkstraat 12", .straat),
    ("Wilhelminapark 12hs", .straat),
    ("Oude Gracht 12", .straat),
    ("Kerkstr. 12", .straat),
    ("06_12345678", .telefoonnummer),
    ("06  12345678", .telefoonnummer),
    ("0049 170 1234567", .telefoonnummer),
    ("ECLI:NL:RBMNE:2019:1234", .parketnummer),
    ("parketnummer 13 654321 19", .parketnummer),
    ("heet Jan de Vries", .naam),
    ("J.P. van den Berg woont daar", .naam),
    ("Jan Jansen belde", .naam),
    ("broer Kevin van Dijk", .naam),
    ("dhr J Hoekstra", .naam),
    ("VERDACHTE JANSEN ZWIJGT", .naam),
    ("verdachte jansen zwijgt", .naam),
    ("mevrouw Иванова belde", .naam),
    ("dhr Παπαδόπουλος", .naam),
    ("Żaneta Kowalczyk", .naam),
    ("El Amrani, M. zwijgt", .naam),
    ("O'Connor belde", .naam),
    ("volgens de Vries", .naam),
    ("Laan van Meerdervoort 123", .straat),
    ("hij woont aan 't Zand 14", .straat),
    ("woont Zuideinde 12", .straat),
    ("Prins Hendrikkade 12-hs", .straat),
    ("Noordersingel 45-III", .straat),
    ("kees (at) voorbeeld (punt) nl", .emailadres),
    ("jan[dot]x[at]voorbeeld[dot]nl", .emailadres),
    ("jan apenstaartje voorbeeld.nl", .emailadres),
    ("rechtbank C/13/123456", .parketnummer),
    ("SGR 21/1234", .parketnummer),
    ("hof 200.123.456/01", .parketnummer),
    ("NL23.12345", .parketnummer),
    ("BVH-nummer 2024311207", .procesverbaal),
    ("PL 0900 2025 113355", .procesverbaal),
    ("DigiD: pietje88", .document),
    ("V-nr. 281.234.5678", .document),
    ("Klantnummer 70012345", .document),
    ("cliëntnr. 12345", .document),
    ("nul zes een twee drie vier vijf zes zeven acht", .telefoonnummer),
    ("o6-12345678", .telefoonnummer),
    ("0032 470 12 34 56", .telefoonnummer),
    ("opNL91ABNA0417164300", .iban),
    ("b.s.n. 123456782", .bsn),
    ("kenteken 1-ABC-234", .kenteken),
    ("Gebroen 12-05-1989", .geboortedatum),
    ("geb. 00-00-1989", .geboortedatum),
  ]

  @Test(arguments: hits)
  func finds(_ text: String, _ kind: Persoonsgegeven) throws {
    #expect(try AnonimiteitTests.kinds(in: text) == [kind], "\(text)")
    #expect(
      try AnonimiteitTests.kinds(in: "Gisteren kwam er iets binnen; \(text), en verder niets.").contains(kind),
      "\(text)")
  }

  static let passes: [String] = [
    "artikel 1234 BW", "in 2020 HV gemeld", "KvK 012345678", "KvK: 12345672", "verdachte Marokkaan",
    "meneer Pastoor kwam langs",
    "Het park 2 keer per week",
    "hij was weg 10 minuten",
    "het hof 240 uur",
    "onderweg 5 minuten",
    "moeder van Erik belt",
    "voogd van Nidos",
    "Verdachte Kevin zwijgt",
    "Officier van Justitie",
    "burgemeester van Utrecht",
    "Pieter Baan Centrum",
    "Wet Mulder",
    "Van Dale",
    "Jan Willem is stil",
    "geen arts. Bedreiging was er wel",
    "A. Vernieling",
    "tolk Bulgaars",
    "training 'Kerkstraat'",
    "Van der Hoeven Kliniek",
    "RSIN 123456782",
    "handelsregister onder nummer 12345672",
    "art. 2012 BW",
    "1183. DV",
    "14 030",
    "0800 99 97 00",
    "open 07.00/15.00/23.00 uur",
    "116 111",
    "de winkelier op de hoek",
    "de coach van de jonge mantelzorgers",
    "Jan Linders",
    "kwam thuis @ Utrecht.",
  ]

  @Test(arguments: passes)
  func leavesAlone(_ text: String) throws {
    #expect(try AnonimiteitTests.kinds(in: text) == [], "\(text)")
  }

  // MARK: signs that nobody sees

  /// Signs of Unicode that show nothing: a number with one of them in it is the number that a reader sees.
  static let onzichtbaar: [UInt32] = [
    0x00AD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B,
    0x202C,
    0x202D, 0x202E, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x3164, 0xFE00, 0xFE0F, 0xFEFF,
    0xFFA0,
    0xFFF9, 0x1D173, 0xE0020, 0xE0100, 0x0001, 0x007F, 0x0080, 0x0098, 0x20E3,
  ]

  static let gewoon: [(String, Persoonsgegeven)] = [
    ("06-12345678", .telefoonnummer), ("NL91ABNA0417164300", .iban), ("123456782", .bsn),
    ("jan@planet.nl", .emailadres),
    ("1234 AB", .postcode), ("GZ-123-K", .kenteken), ("mevrouw De Vries", .naam),
  ]

  @Test(arguments: gewoon) func aSignThatNobodySeesHidesNothing(_ text: String, _ kind: Persoonsgegeven) throws {
    for value in Self.onzichtbaar {
      let sign = try #require(Unicode.Scalar(value)).description
      let marks = text.unicodeScalars
      var ways = [sign + text, text + sign, "x\(sign) \(text)"]
      for index in marks.indices.dropFirst() {
        ways.append(
          String(String.UnicodeScalarView(marks[..<index])) + sign + String(String.UnicodeScalarView(marks[index...])))
      }
      ways.append(marks.map(String.init).joined(separator: sign))
      for way in ways {
        // As it is typed, and in a file, also escaped.
        #expect(Tekstvondsten(way).plekken.map(\.soort) == [kind], "U+\(String(value, radix: 16)) in \(text)")
        let escaped = way.utf16.map {
          "\\u" + String(repeating: "0", count: 4 - String($0, radix: 16).count) + String($0, radix: 16)
        }
        #expect(
          try AnonimiteitTests.file("[\"\(escaped.joined())\"]").map(\.soort) == [kind], "U+\(String(value, radix: 16))"
        )
        let draft = Anonimisering(SourceText(bestand: "brief.txt", bytes: Array(way.utf8)))
        #expect(draft.voorstellen.map(\.soort) == [kind], "U+\(String(value, radix: 16))")
        // Nothing of the number stays.
        let left = String(decoding: draft.met(draft.voorstellen.map(\.nieuw)), as: UTF8.self)
        #expect(!left.contains { $0.isNumber } || kind == .naam, "\(left)")
      }
    }
  }

  /// Digits, spaces and signs of other kinds are what they stand for.
  @Test(arguments: [
    ("０６-１２３４５６７８", Persoonsgegeven.telefoonnummer), ("06\u{A0}12\u{A0}34\u{A0}56\u{A0}78", .telefoonnummer),
    ("06\u{202F}12345678", .telefoonnummer), ("06\u{2007}12\u{2009}34\u{200A}56\u{3000}78", .telefoonnummer),
    ("06\u{2011}12345678", .telefoonnummer), ("06\u{2012}12345678", .telefoonnummer), ("06－12345678", .telefoonnummer),
    ("06·12·34·56·78", .telefoonnummer), ("٠٦١٢٣٤٥٦٧٨", .telefoonnummer), ("𝟎𝟔𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖", .telefoonnummer),
    ("⁰⁶¹²³⁴⁵⁶⁷⁸", .telefoonnummer), ("0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣", .telefoonnummer), ("jan＠planet．nl", .emailadres),
    ("１２３４\u{A0}ＡＢ", .postcode), ("(\u{202A}+31 6 12345678\u{202C})", .telefoonnummer),
    ("06\u{2028}12345678", .telefoonnummer),
  ]) func otherSignsAreWhatTheyStandFor(_ text: String, _ kind: Persoonsgegeven) throws {
    #expect(Tekstvondsten(text).plekken.map(\.soort) == [kind], "\(text)")
    #expect(Tekstvondsten(text).zonder.contains(kind.plaatshouder), "\(text)")
  }

  // MARK: families

  /// Every separator between the parts of a telephone number, for a few ways to part it.
  @Test func findsEverySeparatorOfATelephoneNumber() throws {
    for parts in [
      ["06", "12345678"], ["06", "12", "34", "56", "78"], ["020", "1234567"], ["0049", "170", "1234567"],
    ] {
      for separator in [" ", "  ", "-", ".", "/", "_", " - ", "\u{2011}", "\u{A0}", "-\\n", "\\n"] {
        let text = parts.joined(separator: separator)
        #expect(try AnonimiteitTests.file("[\"bel \(text) graag\"]").map(\.soort) == [.telefoonnummer], "\(text)")
      }
    }
  }

  /// Every series of plates after 'kenteken', in both cases, with every separator and without.
  @Test func findsEveryWayToWriteAPlate() throws {
    let plates = [
      "GZ-123-K", "12-BD-FG", "BD-FG-12", "12-BDF-3", "1-BDF-23", "BDF-12-K", "K-123-BD", "RS-12-34", "12-XX-34",
    ]
    for plate in plates {
      for separator in ["", " ", "-", "."] {
        for written in [plate, plate.lowercased()] {
          let text = "kenteken " + written.replacing("-", with: separator)
          #expect(try AnonimiteitTests.kinds(in: text) == [.kenteken], "\(text)")
        }
      }
    }
  }

  /// Every way to write one date, after every word for a birth; without such a word none is reported.
  @Test func findsEveryWayToWriteADateOfBirth() throws {
    var dates = ["12 mei 1989", "12e mei 1989", "12de mei 1989", "12 mei '89", "12-mei-1989", "12mei1989", "12-V-1989"]
    dates += ["120589", "12051989", "19890512", "12/5/'89", "1989/05/12", "12 05 1989"]
    for separator in ["-", ".", "/"] {
      dates += ["12\(separator)05\(separator)1989", "12\(separator)5\(separator)89", "12\(separator)05\(separator)89"]
    }
    for date in dates {
      for word in ["geb.", "geb", "geboren op", "geboortedatum:", "Geboren te Assen,", "GEB."] {
        #expect(try AnonimiteitTests.kinds(in: "\(word) \(date)") == [.geboortedatum], "\(word) \(date)")
      }
      #expect(try AnonimiteitTests.kinds(in: "gezien op \(date)").contains(.geboortedatum) == false, "\(date)")
    }
  }

  /// No capital is a capital only in Latin-1.
  @Test(arguments: ["Šimić", "Łukaszewski", "İnce", "Ćosić", "Żuk", "Őri", "Ильин", "Ωνάσης", "Öztürk", "Ēriks"])
  func knowsCapitalsOfOtherAlphabets(_ name: String) throws {
    #expect(try AnonimiteitTests.kinds(in: "mevrouw \(name) belde") == [.naam])
    #expect(try AnonimiteitTests.kinds(in: "verdachte: \(name)") == [.naam])
  }
}
