import Testing

@testable import Scenario

struct CasusReaderTests {
  @Test func readsTheSampleWithoutFindings() throws {
    let read = CasusReader.lees(
      SourceText(bestand: "voorbeeld.json", tekst: try Sample.text("voorbeeld.json")), id: "voorbeeld")
    #expect(read.meldingen == [])
    let casus = try #require(read.waarde)
    #expect(casus.id == "voorbeeld" && casus.titel == "De deur op het nachtslot")
    #expect(casus.instroomDag == .dinsdag && casus.instroomTijd == 640)
    #expect(casus.personen.map(\.naam) == ["Dennis", "Mira", "het oudste kind"])
    #expect(casus.personen[0].relaties == [.init(tot: "mira", is: "ex-partner")])
    #expect(casus.puzzelstukken.count == 16)
    let stuk = try #require(casus.puzzelstuk("werk-terug"))
    #expect(stuk.houder == .reclasseringVh && stuk.aard == .kracht && stuk.datum == ISOPeriod("P3W"))
    #expect(stuk.systeem == "IRIS" && stuk.toegang == [.navragen, .vraag, .overleg])
    #expect(casus.huis.advies?.beslissing == "dagvaarden-toezicht")
    #expect(casus.triagesleutel == .ja)
    #expect(casus.weegoverleg.count == 7 && casus.nazorg[1].passend == [.niets])
    let beslissing = try #require(casus.beslissing("dagvaarden-toezicht"))
    #expect(beslissing.bezwaren.first?.tenzij == ["wil-rust"] && beslissing.afloop.burger.prijs == "Het kost tijd.")
    #expect(casus.standpunten.map(\.rol) == [.slachtofferhulp, .reclasseringZsm])
    #expect(casus.feit?.bewijs == ["de aangifte", "foto's van het letsel"])
  }

  @Test func joinsParagraphsWithAnEmptyLine() throws {
    let text = try Sample.casus([("[\"Er komt een verdachte binnen.\"]", "[\"Eén.\", \"Twee.\"]")])
    let casus = CasusReader.lees(SourceText(bestand: "", tekst: text), id: "voorbeeld").waarde
    #expect(casus?.inleidingZsm == "Eén.\n\nTwee.")
  }

  /// Changes to the sample with the findings they give, in the order of the file.
  static let changes: [(String, String, [DiagnosticCode], String)] = [
    (
      "\"speeltijd\": 40,", "\"speeltyd\": 40,", [.onbekendVeld],
      "de casus kent geen veld «speeltyd»; bedoelde u «speeltijd»?"
    ),
    (
      "\"speeltijd\": 40,", "\"speeltijd\": 45,", [.waardeBuitenLijst],
      "«speeltijd» komt uit een vaste lijst; «45» staat daar niet in"
    ),
    (
      "\"speeltijd\": 40,", "\"speeltijd\": \"40\",", [.verkeerdeSoort],
      "«speeltijd» is een geheel getal; hier staat een tekst"
    ),
    (
      "\"houder\": \"gemeente\", \"systeem\"", "\"houder\": \"gemeent\", \"systeem\"", [.waardeBuitenLijst],
      "«houder» komt uit een vaste lijst; «gemeent» staat daar niet in; bedoelde u «gemeente»?"
    ),
    (
      "\"dag\": \"dinsdag\"", "\"dag\": \"Dinsdag\"", [.waardeBuitenLijst],
      "«dag» komt uit een vaste lijst; «Dinsdag» staat daar niet in; bedoelde u «dinsdag»?"
    ),
    (
      "\"leeftijd\": 34", "\"leeftijd\": 34.5", [.getalBuitenBereik],
      "«leeftijd» is een geheel getal van 0 tot en met 110; hier staat «34.5»"
    ),
    (
      "\"leeftijd\": 34", "\"leeftijd\": 99999999999999999999", [.getalBuitenBereik],
      "«leeftijd» is een geheel getal van 0 tot en met 110; hier staat «99999999999999999999»"
    ),
    (
      "\"begin\": \"instroom\"", "\"begin\": \"daarna\"", [.waardeBuitenLijst],
      "«begin» komt uit een vaste lijst; «daarna» staat daar niet in"
    ),
    (
      "\"grond\": \"slachtoffer\"", "\"grond\": \"kwaliteit\"", [.waardeBuitenLijst],
      "«grond» komt uit een vaste lijst; «kwaliteit» staat daar niet in"
    ),
    (
      "\"tot\": \"mira\"", "\"tot\": \"myra\"", [.verwijzingNaarNiets],
      "een verwijzing noemt een persoon uit «personen»; «myra» staat daar niet in; bedoelde u «mira»?"
    ),
    (
      "\"feit\": {", "\"feit\": [], \"vergeten\": {", [.verkeerdeSoort, .onbekendVeld],
      "het feit is een object { }; hier staat een lijst [ ]"
    ),
    (
      "\"leerdoelen\": [\"Samen wegen wat nodig is.\"]", "\"leerdoelen\": []", [.legeTekst],
      "«leerdoelen» heeft inhoud; hier staat een lege lijst"
    ),
    (
      "{datum:P1Y}", "{datum:P1Y", [.ongeldigInvulveld],
      "tussen { en } in een tekst staat een datum die het programma invult; hier staat «datum:P1Y.»"
    ),
  ]

  @Test(arguments: changes)
  func reportsWhatDoesNotFit(_ van: String, _ naar: String, _ codes: [DiagnosticCode], _ message: String) throws {
    let read = CasusReader.lees(
      SourceText(bestand: "v.json", tekst: try Sample.casus([(van, naar)])), id: "voorbeeld")
    #expect(read.diagnostics.map(\.code) == codes)
    #expect(read.diagnostics.first?.boodschap == message)
    #expect(read.waarde == nil)
  }

  @Test func reportsAllKindsOfProblemAtOnce() throws {
    let text = try Sample.casus([
      ("\"speeltijd\": 40,", "\"speeltijd\": 41, \"speeltijd\": 40, \"kleur\": 1,"),
      ("\"tot\": \"mira\"", "\"tot\": \"nina\""),
      ("Er komt een verdachte binnen.", "Bel 06-12345678."), ("\"P6W\"", "\"6W\""),
      ("\"aard\": \"kracht\", \"datum\": \"P3W\"", "\"aard\": \"sterk\""),
    ])
    let codes = Sample.findings(text).map(\.code)
    #expect(
      codes == [
        .waardeBuitenLijst, .dubbelVeld, .onbekendVeld, .ongeldigePeriode, .telefoonnummer, .verwijzingNaarNiets,
        .ontbrekendVeld, .waardeBuitenLijst,
      ])
  }

  @Test func reportsSyntaxAndAnonymityWithoutGuessingAtWhatIsMissing() throws {
    let text = try Sample.casus([("\"speeltijd\": 40,", "\"speeltijd\": ,"), ("\"P6W\"", "\"tel. 06-12345678\"")])
    #expect(Sample.findings(text).map(\.code) == [.waardeOntbreekt, .ongeldigePeriode, .telefoonnummer])
  }

  @Test func skipsContentForAStoredCasus() throws {
    let text = try Sample.casus([
      ("\"rust_op\": [\"sport\"]", "\"rust_op\": []"), ("Er komt", "Bel 06-12345678. Er komt"),
    ])
    let source = SourceText(bestand: "v.json", tekst: text)
    #expect(CasusReader.lees(source, id: "v").waarde == nil)
    #expect(CasusReader.lees(source, id: "v", controle: .alleenVorm).waarde != nil)
  }

  @Test(arguments: ["", "[]", "12", "null", "\"casus\"", "{}", "// leeg"])
  func refusesWhatIsNoCasus(_ text: String) {
    let read = CasusReader.lees(SourceText(bestand: "v.json", tekst: text), id: "v")
    #expect(read.waarde == nil)
    #expect(read.diagnostics.isEmpty == false)
  }

  @Test func asksForEveryFieldOfAnEmptyCasus() {
    let read = CasusReader.lees(SourceText(bestand: "v.json", tekst: "{}"), id: "v")
    #expect(Set(read.diagnostics.map(\.code)) == [.ontbrekendVeld])
    #expect(read.diagnostics.count == 22)
  }

  /// The sample with pieces cut, doubled, swapped or garbled: a casus or an error, never both or neither, and no crash.
  @Test func neverCrashesOnMutatedCasussen() throws {
    let seed = Array(try Sample.text("voorbeeld.json").utf8)
    var random = Seeded(state: 2)
    let garbage = Array("{}[]\",:0x9é@- ".utf8)
    var refused = 0
    for round in 0..<60 {
      var bytes = seed
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let at = Int.random(in: 0..<bytes.count - 60, using: &random)
        let piece = Array(bytes[at..<at + Int.random(in: 1..<60, using: &random)])
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(at..<at + piece.count)
        case 1: bytes.insert(contentsOf: piece, at: at)
        case 2: bytes[at] = garbage[Int.random(in: 0..<garbage.count, using: &random)]
        default: bytes.insert(contentsOf: piece, at: Int.random(in: 0..<bytes.count, using: &random))
        }
      }
      let read = CasusReader.lees(SourceText(bestand: "v.json", bytes: bytes), id: "v")
      let hasError = read.diagnostics.contains { $0.ernst == .fout }
      #expect((read.waarde == nil) == hasError, "ronde \(round)")
      if hasError { refused += 1 }
      _ = read.meldingen
    }
    #expect(refused > 30, "de meeste mutaties worden geweigerd")
  }
}

struct ChecksTests {
  /// Changes that look like a mistake and are none.
  @Test(
    arguments: [
      // Night hours do not count for ophouden: 640 minutes since midnight, 540 of them at night.
      [("\"sinds_minuten\": 80", "\"sinds_minuten\": 1000")],
      // A holder that rightly keeps silent need not be reachable and needs no doel.
      [
        (
          "\"doelen\": [\"herhaling-voorkomen\"], \"toegang\": [\"vraag\"]",
          "\"doelen\": [], \"blijft\": { \"reden\": \"r\", \"uitweg\": \"u\" }, \"toegang\": [\"spreken\"]"
        ),
        ("\"titel\": \"Over school-kind\"", "\"titel\": \"Over school\""),
      ],
      // One way that works is enough.
      [("\"toegang\": [\"vraag\"]", "\"toegang\": [\"spreken\", \"vraag\"]")],
      // A decision of the burgemeester, or one against the evidence, as a trap.
      [("\"soort\": \"huisverbod\"", "\"soort\": \"crisismaatregel\"")],
      // Casusoverleg is defensible though the key is no.
      [
        (
          "\"uitkomst\": \"casusoverleg\", \"waardering\": \"passend\"",
          "\"uitkomst\": \"casusoverleg\", \"waardering\": \"verdedigbaar\""
        ),
        ("\"3\": { \"waarde\": \"ja\"", "\"3\": { \"waarde\": \"nee\""),
      ],
      // The key is a grensgeval.
      [("\"3\": { \"waarde\": \"ja\"", "\"3\": { \"waarde\": \"verdedigbaar\"")],
      // Raad and a child in the case.
      [("\"rol\": \"reclassering_zsm\"", "\"rol\": \"raad_zsm\"")],
    ] as [[(String, String)]])
  func leaveAlone(_ changes: [(String, String)]) throws {
    let text = try Sample.casus(changes.map { (van: $0.0, naar: $0.1) })
    #expect(Sample.findings(text).map(\.boodschap) == [])
  }

  /// Two to four reactions that are not all worth the same; doing nothing counts only where something can be done.
  @Test(
    arguments: [
      (["passend", "niet_passend"], true, true), (["passend", "verdedigbaar", "niet_passend"], false, true),
      (["passend"], false, false), (["passend", "passend"], true, false),
      (["passend", "passend", "passend", "passend", "niet_passend"], false, false), ([], true, false),
      ([], false, true),
    ] as [([String], Bool, Bool)]) func anIncidentLeavesAChoice(_ worths: [String], _ ignoring: Bool, _ fits: Bool)
    throws
  {
    let reactions = worths.enumerated().map { index, worth in
      "{ \"id\": \"r\(index)\", \"tekst\": \"Iets doen\", \"consequentie\": \"Er komt iets van.\", \"waardering\": \"\(worth)\", \"motivering\": \"Daarom.\" }"
    }
    let fields =
      (worths.isEmpty ? [] : ["\"reacties\": [\(reactions.joined(separator: ", "))]"])
      + (ignoring ? ["\"negeren\": { \"waardering\": \"niet_passend\", \"motivering\": \"Iemand wachtte.\" }"] : [])
    let text = try Sample.casus([
      (van: "\"formaat\": 1", naar: "\"formaat\": 2"),
      (van: "\"De telefoon gaat.\"]", naar: (["\"De telefoon gaat.\"]"] + fields).joined(separator: ", ")),
    ])
    #expect(Sample.findings(text).map(\.code) == (fits ? [] : [.reactiesZonderKeuze]))
  }

  @Test(arguments: [
    (640, 80, 80), (640, 100, 100), (640, 101, 100), (640, 640, 100), (640, 641, 101), (600, 0, 0), (30, 60, 30),
    (640, 1440, 900), (640, 2880, 1800), (100, 4000, 2700),
  ])
  func nightDoesNotCountForOphouden(_ time: Int, _ since: Int, _ counted: Int) {
    // Minute by minute, as the rule says.
    let slow = (0..<since).count { ((time - 1 - $0) % 1440 + 1440) % 1440 >= 540 }
    #expect(slow == counted)
    #expect(VasthoudenCheck.countedMinutes(until: time, since: since) == slow)
  }

  @Test func everyCheckHasAnExampleInTheTable() {
    // Twenty-one checks: a new one comes with a code, and the table proves its example.
    #expect(CasusControle.checks.count == 21)
  }

  private static func lees(_ text: String) -> Gelezen<Casus> {
    CasusReader.lees(SourceText(bestand: "", tekst: text), id: "voorbeeld")
  }

  /// Each field of format 2 is read there, and named as newer in a file of format 1.
  @Test func fieldsOfFormatTwoAreReadThereAndRefusedInFormatOne() throws {
    let two = ("\"formaat\": 1,", "\"formaat\": 2,")
    let old = "\"tenzij\": [\"wil-rust\"] }"
    let new =
      "\"tenzij\": [\"wil-rust\"], \"zodra\": [\"drinkt\"], \"bij_advies\": true, \"rechtsregel\": \"taakstrafverbod\" }"
    let second = Self.lees(try Sample.casus([(old, new), two]))
    #expect(second.diagnostics == [])
    let objection = try #require(second.waarde?.beslissingen.first?.bezwaren.first)
    #expect(objection.zodra == ["drinkt"] && objection.rechtsregel == .taakstrafverbod && objection.bijAdvies)
    let first = Self.lees(try Sample.casus([(old, new)]))
    #expect(first.diagnostics.map(\.code) == [.onbekendVeld, .onbekendVeld, .onbekendVeld])
    #expect(first.diagnostics.allSatisfy { $0.hint == "schrijf bovenaan \"formaat\": 2" })
    // A reference in it is followed as well.
    let lost = Self.lees(try Sample.casus([(old, new), two, ("\"zodra\": [\"drinkt\"]", "\"zodra\": [\"drnkt\"]")]))
    #expect(lost.diagnostics.map(\.code) == [.verwijzingNaarNiets])
  }

  @Test(
    arguments: [
      ([], [], [], true), ([], ["a"], [], true), (["a"], ["a"], [], false), ([], [], ["b"], false),
      (["b"], [], ["b"], true), (["b"], ["a"], ["b"], true), (["a", "b"], ["a"], ["b"], false),
      (["a"], ["a", "c"], [], true),
    ] as [([String], [String], [String], Bool)])
  func anObjectionStandsByWhatIsKnown(_ known: [String], _ tenzij: [String], _ zodra: [String], _ stands: Bool) {
    let objection = Beslissing.Bezwaar(grond: .status, reden: "", tenzij: tenzij, zodra: zodra)
    #expect(objection.staat(known.contains) == stands)
  }
}
