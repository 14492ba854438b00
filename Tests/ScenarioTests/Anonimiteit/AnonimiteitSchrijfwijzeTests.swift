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
