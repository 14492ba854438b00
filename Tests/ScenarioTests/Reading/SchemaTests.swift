import Foundation
import Testing

@testable import Scenario

/// The JSON Schemas that editors use say the same as the readers.
struct SchemaTests {
  /// What a schema says of one kind of object.
  struct Kind {
    var required: Set<String> = []
    var properties: Set<String> = []
    var choices: [String: [String]] = [:]
  }

  static func schema(_ name: String, file: String = #filePath) throws -> JSONValue {
    var folder = URL(fileURLWithPath: file)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let path = folder.appendingPathComponent("scenarios/schema/\(name).schema.json").path
    let bytes = try #require(Bestandslezer.bytes(van: path, maximum: SourceText.maximumBytes))
    let (document, log) = JSONParserTests.parse(SourceText(bestand: path, bytes: bytes))
    #expect(log.diagnostics.map(\.boodschap) == [])
    return try #require(document?.root)
  }

  /// The kinds of object in a schema, by title; variants of one kind are taken together.
  static func kinds(_ root: JSONValue) -> [String: Kind] {
    var result: [String: Kind] = [:]
    let defs = root.member("$defs")
    func enumeration(_ value: JSONValue) -> [String]? {
      if let name = value.member("$ref")?.string?.split(separator: "/").last {
        return defs?.member(String(name)).flatMap(enumeration)
      }
      if let items = value.member("items") { return enumeration(items) }
      let values = value.member("enum")?.children.compactMap(\.string) ?? []
      return values.isEmpty ? nil : values
    }
    func visit(_ value: JSONValue) {
      if let title = value.member("title")?.string, let properties = value.member("properties") {
        var kind = result[title] ?? Kind()
        for property in properties.children {
          guard let key = property.key else { continue }
          kind.properties.insert(key)
          if let values = enumeration(property) { kind.choices[key] = values }
          // Variants of one kind each say their own word.
          if let word = property.member("const")?.string { kind.choices[key, default: []].append(word) }
        }
        kind.required.formUnion(value.member("required")?.children.compactMap(\.string) ?? [])
        result[title] = kind
      }
      for child in value.children { visit(child) }
    }
    visit(root)
    return result
  }

  static let verloop = """
    { "formaat": 1, "verlopen": [ { "naam": "goed", "casus": "nachtslot", "regio": "neutraal", "datum": "2025-03-04",
      "zaad": 1, "rollen": { "zsm": ["ketenprocescoordinator"], "veiligheidshuis": ["procesregisseur"] },
      "stappen": [
        { "stoel": "zsm", "rol": "ketenprocescoordinator", "handeling": "raadplegen", "systeem": "GCOS",
          "verwacht": ["handeling_verricht", "bekend_gebleken"], "vernomen": ["ruzie"], "gronden": ["voorbehoud"],
          "besluit": { "beslissing": "sepot", "grond": "partners" } },
        { "stoel": "zsm", "rol": "ketenprocescoordinator", "handeling": "triage_zsm", "criteria": { "1a": "ja", "4b": "nee" },
          "koppelvlak": "kv2", "weigering": "al_gedaan" },
      ],
      "scorekaart": [ { "regel": "koppelvlakken.terugkoppeling", "stoel": "zsm", "oordeel": "voldaan" } ] } ] }
    """

  /// The fields that the readers asked for while reading samples in which every kind of object occurs.
  static func asked(_ name: String) throws -> [String: ReadContext.FieldNames] {
    let log = DiagnosticLog()
    let context = ReadContext(log: log, recordsFields: true)
    func root(_ text: String) throws -> JSONValue {
      try #require(JSONParserTests.parse(text).document?.root)
    }
    switch name {
    case "casus":
      let text = try Sample.casus([
        (
          "\"toegang\": [\"vraag\"],",
          "\"toegang\": [\"vraag\"], \"blijft\": { \"reden\": \"r\", \"uitweg\": \"u\", \"vragen\": [{ \"id\": \"q\", \"vraag\": \"v?\", \"antwoord\": \"a\" }] },"
        ),
        (
          "  \"huis\": {",
          "  \"zaken\": [{ \"id\": \"z\", \"verdachte\": \"dennis\", \"feit\": {}, \"status\": {}, \"beslissingen\": [] }],\n  \"huis\": {"
        ),
        (
          "[\"Reden bij advies.\"]",
          "[\"Reden bij advies.\"], \"afloop\": { \"betrokkene\": {}, \"naasten\": {}, \"professional\": {}, \"burger\": {} }"
        ),
        (
          "[\"De telefoon gaat.\"]",
          "[\"De telefoon gaat.\"], \"reacties\": [{ \"id\": \"r\", \"tekst\": \"t\", \"consequentie\": \"c\", \"waardering\": \"passend\", \"motivering\": \"m\" }], \"negeren\": { \"waardering\": \"passend\", \"motivering\": \"m\" }"
        ),
      ])
      let people = text.replacingOccurrences(
        of: "\"personen\": [",
        with: """
          "rollen": [ { "id": "dochter", "naam": "Sanne", "netwerk": "gesprek", "na": { "gesproken": "verdachte" },
            "bereikbaar": { "van": "08:00", "tot": "17:00" } }, { "id": "slachtoffer" } ], "personen": [
          """
      ).replacingOccurrences(of: "\"na_minuten\": 45", with: "\"na_beslissing\": 45")
        .replacingOccurrences(
          of: "\"afloop\": {",
          with: "\"afloop\": { \"gevolgen\": [{ \"voor\": \"burger\", \"tekst\": \"t\" }],")
      _ = CasusReader.read(try root(people), id: "v", context)
    case "regioprofiel":
      let text = try Sample.text("regio.json").replacingOccurrences(
        of: "{ \"soort\": \"plan_op_tafel\" }",
        with: """
          { "soort": "verrijkt_advies", "dagen": 7 }, { "soort": "intermediair", "van": "08:30", "tot": "17:00" },
          { "soort": "partners_aan_tafel", "rollen": ["gemeente"] }, { "soort": "plan_op_tafel" }
          """)
      let own = text.replacingOccurrences(of: "\"formaat\": 1", with: "\"formaat\": 2").replacingOccurrences(
        of: "\"kv_zwaar\": {",
        with: """
          "kv_school": { "naam": "n", "van": ["ketenprocescoordinator"], "naar": "leerplicht", "reactie": "geen",
            "vragen": {}, "wegen": [], "termijn": null }, "kv_zwaar": {
          """
      ).replacingOccurrences(
        of: "\"zsm_open\"",
        with:
          "\"openingstijden\": { \"zsm\": {}, \"uitzonderingen\": [{ \"datum\": \"feestdag\" }] }, \"zsm_open\"")
      _ = RegioprofielReader.read(try root(own), id: "v", context)
    case "methode":
      _ = MethodeReader.read(try root(MethodeReaderTests.methode([("a", "open_ronde", 5)])), id: "v", context)
    case "leergang":
      _ = LeergangReader.read(try root(LeergangReaderTests.leergang([("a", "x")])), id: "v", context)
    case "signalen":
      _ = SignalenReader.read(try root(SignalenReaderTests.grensgeval), id: "v", context)
    default:
      _ = VerloopReader.read(try root(verloop), context)
    }
    return context.fields
  }

  @Test(arguments: ["casus", "regioprofiel", "verloop", "signalen", "methode", "leergang"])
  func hasTheFieldsOfTheReaders(_ name: String) throws {
    let kinds = Self.kinds(try Self.schema(name))
    let asked = try Self.asked(name)
    #expect(kinds.keys.sorted() == asked.keys.sorted())
    for (title, fields) in asked {
      let kind = try #require(kinds[title])
      #expect(kind.properties == fields.required.union(fields.optional), "\(title)")
      // What a region opens itself is required only then, which a schema does not say.
      let required = title == "koppelvlakken" ? fields.required.filter { !$0.hasPrefix("kv_") } : fields.required
      #expect(kind.required == required, "\(title)")
    }
  }

  @Test(arguments: ["casus", "regioprofiel", "verloop", "signalen", "methode", "leergang"])
  func hasTheValuesOfTheSwiftTypes(_ name: String) throws {
    let kinds = Self.kinds(try Self.schema(name))
    var compared = 0
    for (title, fields) in try Self.asked(name) {
      for (field, values) in fields.choices {
        #expect(kinds[title]?.choices[field]?.sorted() == values.sorted(), "\(title).\(field)")
        compared += 1
      }
    }
    #expect(compared > 0)
  }

  @Test func hasTheValuesThatAreReadByHand() throws {
    let casus = try Self.schema("casus")
    func values(_ root: JSONValue, _ name: String) -> [String] {
      let list = root.member("$defs")?.member(name)?.member("enum")?.children ?? []
      return list.map { $0.string ?? root.document.source.text(in: $0.range) }
    }
    #expect(values(casus, "weekdag") == Weekdag.allCases.map(\.naam))
    #expect(values(casus, "stelsel") == Stelsel.allCases.map { String($0.rawValue) })
    #expect(values(casus, "bedrijf") == ["vooraf", "instroom"])
    let verloop = try Self.schema("verloop")
    #expect(values(verloop, "oordeel") == VerloopReader.oordelen)
    #expect(values(verloop, "koppelvlak") == VerloopReader.koppelvlakken.map(\.rawValue))
    let variants = try Self.schema("regioprofiel").member("$defs")?.member("afspraak")?.member("oneOf")?.children ?? []
    #expect(variants.count == Afspraaksoort.allCases.count)
  }

  @Test(arguments: ["casus", "regioprofiel", "verloop", "signalen", "methode", "leergang"])
  func describesEveryFieldInDutch(_ name: String) throws {
    let root = try Self.schema(name)
    func described(_ value: JSONValue) -> Bool {
      if let text = value.member("description")?.string { return text.hasSuffix(".") || text.hasSuffix("?") }
      guard let ref = value.member("$ref")?.string?.split(separator: "/").last else {
        return value.member("const") != nil
      }
      return root.member("$defs")?.member(String(ref)).map(described) ?? false
    }
    var count = 0
    func visit(_ value: JSONValue) {
      for property in value.member("properties")?.children ?? [] {
        #expect(described(property), "\(property.key ?? "?")")
        count += 1
      }
      for child in value.children { visit(child) }
    }
    visit(root)
    #expect(count > 10)
  }

  /// A step in a file has every field of a handeling, by the same name.
  @Test func readsEveryFieldOfAHandeling() throws {
    let fields = try #require(try Self.asked("verloop")["een stap"])
    let properties = Mirror(reflecting: Handeling(.wachten, .trainer)).children.compactMap(\.label)
    let expected = Set(properties).subtracting(["soort"]).union([
      "handeling", "stoel", "verwacht", "vernomen", "gronden", "besluit", "weigering",
      // One leefgebied may be written as it was before there could be more.
      "leefgebied",
    ])
    #expect(fields.required.union(fields.optional) == expected)
  }
}

struct OtherReadersTests {
  @Test func readsARegioprofiel() throws {
    let read = RegioprofielReader.lees(
      SourceText(bestand: "neutraal.json", tekst: try Sample.text("regio.json")), id: "neutraal")
    #expect(read.meldingen == [])
    let regio = try #require(read.waarde)
    #expect(regio.zsmOpen == 480 && regio.loketSluit == 1020 && regio.instroomPerUur == 5)
    #expect(regio.afspraken == [.adviesVolgendeDag(uiterlijk: 780), .planOpTafel])
    #expect(regio.koppelvlakken.map(\.koppelvlak) == [.kv1, .kv2, .kv3, .kv4, .kvZwaar])
    #expect(regio.inrichting(.kv2)?.termijn == 120 && regio.inrichting(.kv1)?.termijn == nil)
    #expect(regio.simulatie == [.init(naam: "doorzetkans", waarde: "0.5")])
  }

  @Test(arguments: [
    ("\"zsm_sluit\": \"22:00\"", "\"zsm_sluit\": \"07:00\"", DiagnosticCode.ongeldigeTijd),
    ("\"zsm_sluit\": \"22:00\"", "\"zsm_sluit\": \"24:00\"", .ongeldigeTijd),
    ("\"soort\": \"plan_op_tafel\"", "\"soort\": \"plan_op_tavel\"", .waardeBuitenLijst),
    ("\"soort\": \"plan_op_tafel\"", "\"soort\": \"intermediair\", \"van\": \"08:00\"", .ontbrekendVeld),
    ("\"kv_zwaar\": {", "\"kv_tafel\": {", .onbekendVeld),
    ("\"termijn\": 120", "\"termijn\": 0", .getalBuitenBereik),
    ("Alles hierin", "Bel 020-1234567. Alles hierin", .telefoonnummer),
  ])
  func reportsAWrongRegioprofiel(_ van: String, _ naar: String, _ code: DiagnosticCode) throws {
    let text = try Sample.text("regio.json").replacingOccurrences(of: van, with: naar)
    let read = RegioprofielReader.lees(SourceText(bestand: "r.json", tekst: text), id: "r")
    #expect(read.diagnostics.map(\.code).contains(code), "\(read.meldingen)")
    #expect(read.waarde == nil)
  }

  @Test func readsExpectedRuns() throws {
    let read = VerloopReader.lees(SourceText(bestand: "v.verloop.json", tekst: SchemaTests.verloop))
    #expect(read.meldingen == [])
    let run = try #require(read.waarde?.first)
    #expect(run.stappen[0].handeling.systeem == "GCOS" && run.stappen[0].verwacht?.count == 2)
    #expect(run.stappen[0].vernomen == ["ruzie"] && run.stappen[0].gronden == [.voorbehoud])
    #expect(run.stappen[0].besluit == .init(beslissing: "sepot", grond: .partners))
    #expect(run.stappen[1].weigering == .alGedaan && run.stappen[1].handeling.koppelvlak == .kv2)
    #expect(run.stappen[1].handeling.criteria == ["1a": .ja, "4b": .nee])
    #expect(run.rollen?[.zsm] == [.ketenprocescoordinator] && run.scorekaart.first?.oordeel == "voldaan")
  }

  @Test(arguments: [
    ("\"2025-03-04\"", "\"2025-02-30\"", DiagnosticCode.ongeldigeDatum), ("\"kv2\"", "\"kv9\"", .waardeBuitenLijst),
    ("\"voldaan\"", "\"goed\"", .waardeBuitenLijst),
    ("\"weigering\"", "\"verwacht\": [\"incident\"], \"weigering\"", .verkeerdeSoort),
    ("\"weigering\"", "\"vernomen\": [], \"weigering\"", .verkeerdeSoort),
    ("\"al_gedaan\"", "\"al_klaar\"", .waardeBuitenLijst),
    ("\"bekend_gebleken\"", "\"bekend\"", .waardeBuitenLijst), ("\"voorbehoud\"", "\"geheim\"", .waardeBuitenLijst),
    ("\"raadplegen\"", "\"raadpleeg\"", .waardeBuitenLijst), ("\"1a\"", "\"1c\"", .onbekendVeld),
  ])
  func reportsWrongRuns(_ van: String, _ naar: String, _ code: DiagnosticCode) {
    let text = SchemaTests.verloop.replacingOccurrences(of: van, with: naar)
    #expect(VerloopReader.lees(SourceText(bestand: "v", tekst: text)).diagnostics.map(\.code) == [code])
  }
}
