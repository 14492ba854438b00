import Foundation
import Testing

@testable import Scenario

/// The people of a casus itself, what comes into being, and what depends on what was done: format 2.
@Suite struct MensenReaderTests {
  private static let formaat2 = ("\"formaat\": 1,", "\"formaat\": 2,")

  private static func lees(_ changes: [(String, String)]) throws -> Gelezen<Casus> {
    let text = try Sample.casus([formaat2] + changes)
    return CasusReader.lees(SourceText(bestand: "v.json", tekst: text), id: "voorbeeld")
  }

  /// The sample with roles of its own that hold something.
  private static let rollen: [(String, String)] = [
    (
      "\"personen\": [",
      """
      "rollen": [
        { "id": "dochter", "naam": "Sanne, de dochter", "netwerk": "gesprek", "persoon": "kind-een" },
        { "id": "huisarts", "naam": "huisarts", "netwerk": "veiligheidshuis", "na": { "gesproken": "dochter" },
          "bereikbaar": { "van": "08:30", "tot": "17:00", "dagen": ["maandag", "dinsdag"] } },
        { "id": "schoolteam", "naam": "schoolteam", "lidwoord": "het", "netwerk": "zsm" },
        { "id": "slachtoffer", "bereikbaar": { "van": "16:00", "tot": "21:00" } },
      ], "personen": [
      """
    ),
    ("\"houder\": \"verdachte\"", "\"houder\": \"dochter\""), ("\"houder\": \"ggz\"", "\"houder\": \"huisarts\""),
    ("\"rol\": \"slachtofferhulp\"", "\"rol\": \"schoolteam\""),
  ]

  @Test func readsRolesOfTheCasusItself() throws {
    let read = try Self.lees(Self.rollen)
    #expect(read.meldingen == [])
    let casus = try #require(read.waarde)
    #expect(casus.eigenRollen.map(\.naam) == ["Sanne, de dochter", "huisarts", "schoolteam"])
    #expect(casus.eigenRollen.map(\.netwerk) == [.gesprek, .veiligheidshuis, .zsm])
    let holder = try #require(casus.puzzelstuk("zus-helpt")?.houder)
    #expect(holder.naam == "Sanne, de dochter" && holder.rawValue == "dochter" && holder == casus.rol("dochter"))
    #expect(casus.standpunten[0].rol.naam == "schoolteam")
    let doctor = try #require(casus.rol("huisarts"))
    let given = try #require(casus.gegeven(doctor))
    #expect(given.bereikbaar == .init(uren: 510..<1020, dagen: [.maandag, .dinsdag]))
    #expect(given.na == Voorwaarde([.gesproken(holder)]))
    #expect(casus.gegeven(.slachtoffer)?.bereikbaar?.dagen.count == 7 && casus.gegeven(.verdachte) == nil)
    // Only who is a victim hears a decision of the own.
    #expect(casus.slachtoffers == [.slachtoffer])
  }

  /// A line of a recording can be read without the casus.
  @Test func aRoleIsTheSameAfterItWasRecorded() throws {
    let casus = try #require(Self.lees(Self.rollen).waarde)
    for role in casus.alleRollen {
      let read = try #require(Rol(vastgelegd: role.vastgelegd))
      #expect(read == role && read.naam == role.naam && read.netwerk == role.netwerk && read.rang == role.rang)
      #expect(read.isEigen == role.isEigen && (role.isEigen || role.vastgelegd == role.rawValue))
    }
    for wrong in ["", "huisarts", "eigen:gesprek:x:geen", "eigen:trainer:x:geen:X", "eigen:gesprek:X y:geen:X"] {
      #expect(Rol(vastgelegd: wrong) == nil, "\(wrong)")
    }
  }

  @Test func readsWhatComesIntoBeingAndWhatContradicts() throws {
    let read = try Self.lees([
      ("\"id\": \"schulden\",", "\"id\": \"schulden\", \"vanaf_minuten\": 90, \"tegenspraak\": [\"betaalt-af\"],"),
      (
        "\"aard\": \"risico\", \"datum\": \"P2M\",\n      \"gevoeligheid\": \"gewoon\"",
        "\"aard\": \"beide\", \"gevoeligheid\": \"gewoon\""
      ),
      ("\"titel\": \"Over sport\"", "\"titel\": \"Over sporten\""),
    ])
    #expect(read.meldingen == [])
    let casus = try #require(read.waarde)
    let piece = try #require(casus.puzzelstuk("schulden"))
    #expect(piece.vanaf == 90 && piece.aard == .beide && piece.aard.isKracht && piece.isProbleem)
    #expect(casus.tegenspraak.map { [$0.een.id, $0.ander.id] } == [["schulden", "betaalt-af"]])
  }

  @Test func readsConditionsEffectsAndADecisionWithoutAnEnd() throws {
    let read = try Self.lees([
      (
        "\"na_minuten\": 45,",
        "\"na_beslissing\": 45, \"als\": { \"beslissing\": [\"boete\"], \"teruggekoppeld\": false }, \"tenzij\": { \"hoort\": \"slachtoffer\" },"
      ),
      (
        "\"tenzij\": [\"wil-rust\"] } ],\n      \"uitvoerder\": \"openbaar ministerie\", \"afloop\": {",
        "\"tenzij\": [\"wil-rust\"] } ],\n      \"uitvoerder\": \"openbaar ministerie\", \"afloop\": { \"gevolgen\": [ { \"voor\": \"burger\", \"als\": { \"te_laat\": \"antwoord\" }, \"tekst\": [\"Zij hoorden het laat.\"] } ],"
      ),
    ])
    #expect(read.meldingen == [])
    let casus = try #require(read.waarde)
    #expect(casus.incidenten[0].naBeslissing == 45)
    #expect(casus.incidenten[0].geldt.als == Voorwaarde([.beslissing(["boete"]), .teruggekoppeld(false)]))
    #expect(casus.incidenten[0].geldt.tenzij == Voorwaarde([.hoort(.slachtoffer)]))
    let effect = try #require(casus.beslissing("dagvaarden-toezicht")?.afloop.gevolgen.first)
    #expect(
      effect.voor == .burger && effect.geldt.als == Voorwaarde([.teLaat(.antwoord)]) && effect.geldt.tenzij == nil)
  }

  /// Of a decision that cannot fall nothing needs to be told; of one that can, it does.
  @Test func anEndMayBeLeftOutOnlyWhereADecisionCannotFall() throws {
    func afloop(_ change: (String, String)) throws -> [DiagnosticCode] {
      let text = try Sample.text("voorbeeld.json")
      let start = try #require(text.range(of: "{ \"id\": \"huisverbod\""))
      let end = try #require(
        text.range(of: "] ,\n      \"uitvoerder\"", range: start.lowerBound..<text.endIndex)
          ?? text.range(of: ", \"afloop\": {", range: start.lowerBound..<text.endIndex))
      let close = try #require(text.range(of: "} } },", range: end.lowerBound..<text.endIndex))
      let cut = String(text[..<end.lowerBound]) + " }," + String(text[close.upperBound...])
      return Sample.findings(
        cut.replacingOccurrences(of: "\"formaat\": 1,", with: "\"formaat\": 2,").replacingOccurrences(
          of: change.0, with: change.1)
      ).map(\.code)
    }
    // A huisverbod is the burgemeester's.
    #expect(try afloop(("", "")) == [])
    #expect(try afloop(("\"soort\": \"huisverbod\"", "\"soort\": \"beleidssepot\"")) == [.afloopOntbreekt])
  }

  /// Changes to the sample of format 2, with the findings that they give.
  static let fouten: [([(String, String)], [DiagnosticCode])] = [
    (rollen + [("\"persoon\": \"kind-een\"", "\"persoon\": \"kind-twee\"")], [.verwijzingNaarNiets]),
    (rollen + [("\"netwerk\": \"gesprek\"", "\"netwerk\": \"grens\"")], [.waardeBuitenLijst]),
    (rollen + [("\"lidwoord\": \"het\"", "\"lidwoord\": \"een\"")], [.waardeBuitenLijst]),
    (rollen + [("\"tot\": \"17:00\"", "\"tot\": \"08:00\"")], [.ongeldigeTijd]),
    (rollen + [("[\"maandag\", ", "[\"maandagg\", ")], [.waardeBuitenLijst]),
    (rollen + [("\"id\": \"schoolteam\"", "\"id\": \"huisarts\"")], [.dubbelId, .waardeBuitenLijst]),
    (rollen + [("\"houder\": \"dochter\"", "\"houder\": \"dochtr\"")], [.waardeBuitenLijst]),
    (
      rollen + [
        ("\"id\": \"slachtoffer\", \"bereikbaar\"", "\"id\": \"slachtoffer\", \"naam\": \"Mira\", \"bereikbaar\"")
      ],
      [.onbekendVeld]
    ),
    (rollen + [("\"na\": { \"gesproken\": \"dochter\" }", "\"na\": { }")], [.legeTekst]),
    (
      rollen + [("\"na\": { \"gesproken\": \"dochter\" }", "\"na\": { \"bekend\": \"nergens\" }")],
      [.verwijzingNaarNiets]
    ),
    (
      rollen + [("\"na\": { \"gesproken\": \"dochter\" }", "\"na\": { \"gesproken\": \"gemeente\" }")],
      [.voorwaardeKanNiet]
    ),
    ([("\"na_minuten\": 45", "\"na_minuten\": 45, \"na_beslissing\": 5")], [.verkeerdeSoort]),
    ([("\"na_minuten\": 45, ", "")], [.ontbrekendVeld]),
    ([("\"na_minuten\": 45", "\"na_minuten\": 45, \"als\": { \"gebeurd\": \"i1\" }")], [.voorwaardeKanNiet]),
    ([("\"na_minuten\": 45", "\"na_minuten\": 45, \"als\": { \"gebeurd\": \"i2\" }")], [.verwijzingNaarNiets]),
    ([("\"id\": \"schulden\",", "\"id\": \"schulden\", \"tegenspraak\": [\"schuld\"],")], [.verwijzingNaarNiets]),
    ([("\"id\": \"schulden\",", "\"id\": \"schulden\", \"vanaf_minuten\": 0,")], [.getalBuitenBereik]),
    ([("\"id\": \"werk-terug\",", "\"id\": \"werk-terug\", \"vanaf_minuten\": 10,")], [.stukOntstaatNiet]),
    ([("\"leeftijd\": 31", "\"relaties\": []")], [.ontbrekendVeld]),
  ]

  @Test(arguments: fouten.indices) func reportsWhatIsWrongWithThem(_ index: Int) throws {
    let (changes, codes) = Self.fouten[index]
    let found = try Self.lees(changes)
    #expect(found.diagnostics.map(\.code) == codes, "\(found.meldingen)")
  }

  /// A name of another time is asked about, unless the text looks back.
  @Test(arguments: [
    (2013, "Veilig Thuis belde.", true), (2025, "Veilig Thuis belde.", false), (2025, "Het AMK belde.", true),
    (2013, "Het AMK belde.", false), (2015, "Het AMK belde.", true), (2025, "Het toenmalige AMK belde.", false),
    (2025, "Het staat in GCOS.", true), (2013, "Het staat in GCOS.", false), (2013, "Het staat in PGAx.", true),
    (2025, "De AMKA belde.", false),
  ]) func theStelselSaysWhichOrganisationsThereAre(_ year: Int, _ text: String, _ odd: Bool) throws {
    let found = Sample.findings(
      try Sample.casus([
        ("\"stelsel\": 2025", "\"stelsel\": \(year)"), ("Er komt een verdachte binnen.", text),
        ("\"houder\": \"veilig_thuis\"", "\"houder\": \"jeugdzorg\""),
      ]))
    #expect(found.map(\.code) == (odd ? [.stelselStrijdig] : []), "\(found.map(\.boodschap))")
  }

  @Test func anOrganisationHasNoAge() throws {
    let read = try Self.lees([
      (
        "{ \"id\": \"kind-een\"",
        "{ \"id\": \"school\", \"naam\": \"de school\", \"hoedanigheid\": \"organisatie\" },\n { \"id\": \"kind-een\""
      )
    ])
    #expect(read.meldingen == [])
    #expect(read.waarde?.personen.first { $0.id == "school" }?.leeftijd == nil)
  }

  /// A file of format 1 says that it is older, and knows none of it.
  @Test(arguments: [
    ("\"personen\": [", "\"rollen\": [], \"personen\": ["),
    ("\"na_minuten\": 45", "\"na_minuten\": 45, \"als\": { \"beslist\": true }"),
    ("\"id\": \"sport\",", "\"id\": \"sport\", \"vanaf_minuten\": 10,"),
    ("\"id\": \"sport\",", "\"id\": \"sport\", \"tegenspraak\": [],"),
  ]) func formatOneKnowsNoneOfIt(_ from: String, _ to: String) throws {
    #expect(Sample.findings(try Sample.casus([(from, to)])).map(\.code).first == .onbekendVeld)
  }

  @Test func formatOneHasKrachtOrRisico() throws {
    let text = try Sample.casus([
      ("\"aard\": \"kracht\", \"datum\": \"P3W\"", "\"aard\": \"beide\", \"datum\": \"P3W\"")
    ])
    #expect(Sample.findings(text).map(\.code) == [.waardeBuitenLijst])
  }

  /// A run names a role of its casus; whether the casus has it is seen with the casus beside it.
  @Test func aRunNamesARoleOfItsCasus() throws {
    let casus = try #require(Self.lees(Self.rollen).waarde)
    func runs(_ word: String) -> Gelezen<[Verloop]> {
      VerloopReader.lees(
        SourceText(
          bestand: "v",
          tekst:
            "{ \"formaat\": 1, \"verlopen\": [ { \"naam\": \"a\", \"casus\": \"voorbeeld\", \"stappen\": [ { \"stoel\": \"zsm\", \"rol\": \"ketenprocescoordinator\", \"handeling\": \"spreken\", \"aan\": \"\(word)\" } ] } ] }"
        ))
    }
    let known = runs("dochter")
    #expect(known.diagnostics.isEmpty && VerloopCheck.run(known, of: casus, regions: []).isEmpty)
    #expect(known.waarde?[0].stappen[0].handeling.aan == casus.rol("dochter"))
    #expect(VerloopCheck.run(runs("dochtr"), of: casus, regions: []).map(\.code) == [.verwijzingNaarNiets])
  }

  @Test func aSheetKeepsThemGoingAndComing() throws {
    let casus = try #require(
      Self.lees(
        Self.rollen + [
          ("\"id\": \"schulden\",", "\"id\": \"schulden\", \"vanaf_minuten\": 90, \"tegenspraak\": [\"betaalt-af\"],")
        ]
      )
      .waarde)
    let head = Stukkentabel.Kolom.allCases.map(\.rawValue)
    let rows = ([head] + casus.puzzelstukken.map(Stukkentabel.cellen)).map { cells in
      cells.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }.joined(separator: ";")
    }
    let read = Stukkentabel.lees(Array(rows.joined(separator: "\n").utf8))
    #expect(read.fouten == [])
    var expected = casus.puzzelstukken
    for index in expected.indices where expected[index].vanaf != nil { expected[index].datum = ISOPeriod() }
    #expect(read.stukken == expected)
    #expect(Stukkenschrijver.tekst(read.stukken).contains("\"vanaf_minuten\": 90"))
  }
}
