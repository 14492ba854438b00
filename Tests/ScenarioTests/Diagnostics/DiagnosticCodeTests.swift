import Testing

@testable import Scenario

struct DiagnosticCodeTests {
  @Test func everyCodeIsDescribedOnceInOrder() {
    #expect(Beschrijving.alle.map(\.code.rawValue).sorted() == DiagnosticCode.allCases.map(\.rawValue).sorted())
  }

  /// Every code has an example that gives exactly that code, there.
  @Test(arguments: Beschrijving.alle.map(\.code))
  func exampleGivesExactlyThisCodeThere(_ code: DiagnosticCode) throws {
    let voorbeeld = try #require(code.beschrijving?.voorbeeld)
    let text: MarkedText
    let found: [Diagnostic]
    switch voorbeeld.plaats {
    case .bestand:
      text = MarkedText(voorbeeld.voluit)
      found = JSONParserTests.parse(text.source).log.sorted
    case .tekst:
      text = MarkedText(
        try Sample.casus([("Er komt een verdachte binnen.", voorbeeld.voluit)]))
      found = Sample.findings(text.text)
    case .verloop:
      text = MarkedText(voorbeeld.voluit)
      found = VerloopReader.lees(text.source).diagnostics
    case .signalen:
      text = MarkedText(voorbeeld.voluit)
      found = SignalenReader.lees(text.source, id: "voorbeeld").diagnostics
    case .methode:
      text = MarkedText(voorbeeld.voluit)
      found = MethodeReader.lees(text.source, id: "voorbeeld").diagnostics
    case .leergang:
      text = MarkedText(voorbeeld.voluit)
      let read = LeergangReader.lees(text.source, id: "voorbeeld")
      // Whether a casus is there, only a library knows.
      let known = code == .leergangZonderCasus ? ["nachtslot"] : []
      found = read.diagnostics + LeergangCheck.casussen(in: read, van: known)
    case .bestandsnaam(let name):
      text = MarkedText(try Sample.casus([("{\n  \"formaat\"", voorbeeld.voluit + "\n  \"formaat\"")]))
      found = Sample.findings(text.text, id: name)
    case .geenBestand:
      text = MarkedText("1️⃣")
      found = Bibliotheek.controleer(pad: "/bestaat/niet.json").diagnostics
    case .regio(let van):
      var sample = try Sample.text("regio.json")
      for (from, to) in [(van, voorbeeld.voluit)] + voorbeeld.andere.map({ ($0.van, $0.naar) }) {
        try #require(sample.contains(from), "het voorbeeld heeft \(from)")
        sample = sample.replacing(from, with: to)
      }
      text = MarkedText(sample)
      let log = DiagnosticLog()
      let read = RegioprofielReader.lees(text.source, id: "neutraal")
      RegioCheck.run(try #require(read.waarde), at: try #require(CasusPlaatsen(text.source)), log)
      found = read.diagnostics + log.sorted
    case .zaken(let van), .zonderZaak(let van):
      let name = if case .zaken = voorbeeld.plaats { "wederzijds" } else { "zonder-zaak" }
      let sample = try Sample.zaken(name)
      try #require(sample.contains(van), "het voorbeeld heeft \(van)")
      text = MarkedText(sample.replacing(van, with: voorbeeld.voluit))
      found = Sample.findings(text.text)
    case .casus(let van):
      let others = voorbeeld.andere.map { (van: $0.van, naar: $0.naar) }
      text = MarkedText(try Sample.casus([(van, voorbeeld.voluit)] + others))
      found = Sample.findings(text.text)
    }
    try #require(text.offsets.count == 1, "één markering")
    if code == .teVeelFouten {
      #expect(found.last.map(Found.init) == Found(code, text.offsets[0]))
      return
    }
    if code.vraagtSpel || code.vraagtVerloop {
      // Reading finds nothing here; SimTests plays these examples, VerslagTests those with a run.
      #expect(found.isEmpty, "\(found.map(\.boodschap))")
      return
    }
    #expect(found.map(Found.init) == [Found(code, text.offsets[0])], "\(found.map(\.boodschap))")
    #expect(found.first?.ernst == code.ernst)
  }

  /// Headline style: no capital, no full stop, no line break, and a hint that is no sentence.
  @Test(arguments: Beschrijving.alle.map(\.code))
  func describesWithoutMarkersAndInPlainDutch(_ code: DiagnosticCode) throws {
    let text = try #require(code.beschrijving)
    #expect(!text.titel.hasSuffix(".") && text.titel.first?.isUppercase == true)
    #expect(text.uitleg.hasSuffix("."))
    #expect(!text.voorbeeld.getoond.contains("1️⃣") && !text.voorbeeld.getoond.contains("⟨"))
    #expect(text.voorbeeld.getoond.count < 400, "een voorbeeld past op een scherm")
  }

  @Test(arguments: [
    ("L-012", "L-012"), ("l12", "L-012"), ("12", "L-012"), ("L-12", "L-012"), (" 12", ""), ("L-999", ""), ("", ""),
    ("x12", ""),
  ])
  func readsACodeAsPeopleWriteIt(_ text: String, _ code: String) {
    #expect(DiagnosticCode(gelezen: text)?.rawValue ?? "" == code)
  }
}
