import Foundation
import Testing

@testable import Scenario

/// A file that is no casus as the program reads it gives exactly one message, with the remedy that works.
@Suite struct FouteBestandenTests {
  private static func zip(_ name: String) -> [UInt8] {
    [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 26) + Array(name.utf8)
  }

  private static func breed(_ text: String, kop: [UInt8]) -> [UInt8] {
    kop + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let vreemd: [(naam: String, bytes: [UInt8], code: DiagnosticCode, raad: String)] = [
    ("a.xlsx", zip("xl/workbook.xml"), .anderSoortBestand, "casus uit TABEL.csv"),
    ("a.docx", zip("word/document.xml"), .anderSoortBestand, "platte tekst"),
    ("a.odt", zip("mimetypeapplication/vnd.oasis.opendocument.text"), .anderSoortBestand, "platte tekst"),
    ("a.zip", zip("casus.json"), .anderSoortBestand, "pak het uit"),
    ("a.rtf", Array("{\\rtf1\\ansi Ruzie}".utf8), .anderSoortBestand, "Platte tekst"),
    ("a.yaml", Array("titel: Ruzie\nthema: thuis\npersonen:\n  - id: mira\n".utf8), .anderSoortBestand, "als JSON"),
    ("a.pdf", Array("%PDF-1.7\n".utf8), .anderSoortBestand, "casus nieuw"),
    ("a.html", Array("<!doctype html><p>{</p>".utf8), .anderSoortBestand, "begint met {"),
    ("a.csv", Array("id;titel;tekst\na;b;c\n".utf8), .anderSoortBestand, "casus uit TABEL.csv"),
    ("a.txt", Array("Beste collega, hierbij de casus.\nGroet.".utf8), .anderSoortBestand, "casus nieuw"),
    ("u.json", breed("{\"formaat\": 2}", kop: [0xFF, 0xFE]), .geenUTF8, "UTF-8"),
    ("u.json", breed("{\"formaat\": 2}", kop: []), .geenUTF8, "UTF-8"),
  ]

  @Test(arguments: vreemd.indices) func anotherKindOfFileIsOneMessageThatSaysWhatToDo(_ index: Int) throws {
    let item = Self.vreemd[index]
    let found = CasusReader.lees(SourceText(bestand: item.naam, bytes: item.bytes), id: "a").diagnostics
    #expect(found.map(\.code) == [item.code], "\(item.naam)")
    #expect(found.first?.hint?.contains(item.raad) == true, "\(item.naam): \(found.first?.hint ?? "")")
  }

  /// One change in the sample casus, its code and a piece of its hint.
  private static let fout: [(van: String, naar: String, code: DiagnosticCode, raad: String)] = [
    ("over schulden.\"", "over \"echte\" schulden.\"", .aanhalingBinnenTekst, "\\\""),
    ("\"speeltijd\": 40,", "\"speeltijd\": 40,5,", .kommagetal, "40.5"),
    ("\"speeltijd\": 40,", "\"speeltijd\": 40", .kommaOntbreekt, "komma"),
    ("\"doelen\": [\n", "\"doelen\": \n", .onverwachtTeken, "zet ["),
    ("\"speeltijd\": 40,", "-- hoelang\n\"speeltijd\": 40,", .onverwachtTeken, "//"),
    ("{", "-- een casus over schulden\n{", .onverwachtTeken, "//"),
    ("\"speeltijd\": 40,", "/* hoelang\n\"speeltijd\": 40,", .commentaarNietAfgesloten, "*/"),
    ("\"einde_dagen\": 14", "\"einde_dagen\": 14.5", .getalBuitenBereik, "14 of 15"),
    ("\"datum\": \"P3W\"", "\"datum\": \"5 maanden\"", .ongeldigePeriode, "\"P5M\""),
    ("\"datum\": \"P3W\"", "\"datum\": \"12-03-2025\"", .ongeldigePeriode, "geen datum"),
    ("\"speeltijd\": 40,", "\"speeltijd\": 40 minuten,", .onverwachtTeken, "alleen het getal"),
    ("\"titel\": ", "\"titell\": ", .onbekendVeld, "\"titel\""),
  ]

  @Test(arguments: fout.indices) func aSlipInACasusIsOneMessage(_ index: Int) throws {
    let item = Self.fout[index]
    let text = try Sample.text("voorbeeld.json")
    let at = try #require(text.range(of: item.van), "het voorbeeld heeft \(item.van)")
    let found = Sample.findings(text.replacingCharacters(in: at, with: item.naar))
    #expect(found.map(\.code) == [item.code], "\(found.map(\.boodschap))")
    #expect(found.first?.hint?.contains(item.raad) == true, "\(found.first?.hint ?? "")")
  }

  /// Every bracket of the sample casus, left out in turn.
  @Test func aMissingBracketIsOneMessageWhereverItWas() throws {
    let text = try Sample.text("voorbeeld.json")
    var isInside = false
    var wrong: [String] = []
    for (offset, index) in text.indices.enumerated() {
      if text[index] == "\"" { isInside.toggle() }
      guard !isInside, "]}".contains(text[index]) else { continue }
      var change = text
      change.remove(at: index)
      let found = Sample.findings(change)
      if found.map(\.code) != [.haakjeOntbreekt] { wrong.append("\(offset): \(found.map(\.boodschap))") }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  /// A bracket too many, behind every object.
  @Test func aBracketTooManyIsOneMessageThatSaysToTakeItAway() throws {
    let text = try Sample.text("voorbeeld.json")
    var isInside = false
    var tried = 0
    for index in text.indices {
      if text[index] == "\"" { isInside.toggle() }
      guard !isInside, text[index] == "}", text[text.index(after: index)...].drop(while: \.isWhitespace).first == ","
      else { continue }
      var change = text
      change.insert("}", at: index)
      let found = Sample.findings(change)
      let brackets = found.filter { $0.code == .onverwachtTeken }
      #expect(brackets.map(\.hint) == ["haal dit haakje weg"], "\(found.map(\.boodschap))")
      // Of an object in an object the one behind it could be the one too many as well; then its fields are told, too.
      if found.count == 1 { tried += 1 }
    }
    #expect(tried > 40)
  }

  /// The first bracket of an object in a list, left out in turn.
  @Test func aMissingFirstBracketOfAnObjectIsOneMessage() throws {
    let text = try Sample.text("voorbeeld.json")
    var tried = 0
    for match in text.matches(of: /[\[,]\s*\{\s*"id"/) {
      let at = try #require(text[match.range].lastIndex(of: "{"))
      var change = text
      change.remove(at: at)
      let found = Sample.findings(change)
      #expect(found.map(\.code) == [.haakjeOntbreekt], "\(found.map(\.boodschap))")
      if found.first?.hint?.hasPrefix("zet {") == true { tried += 1 }
    }
    #expect(tried > 3)
  }

  /// Of another format nothing else is said.
  @Test func aFormatOfLaterIsOneMessage() throws {
    let text = try Sample.text("voorbeeld.json").replacing(/"formaat": \d/, with: "\"formaat\": 3")
    #expect(Sample.findings(text).map(\.code) == [.onbekendFormaat])
  }

  @Test func aFileOfAnOlderEditorIsOneMessage() throws {
    let text = try Sample.text("voorbeeld.json").replacing("over schulden", with: "ov\u{E9}r sch\u{EB}lden")
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let others = bytes.count { $0 >= 0x80 } - 1
    let found = CasusReader.lees(SourceText(bestand: "voorbeeld.json", bytes: bytes), id: "voorbeeld").diagnostics
    #expect(found.map(\.code) == [.geenUTF8])
    let said = found.first?.boodschap ?? ""
    #expect(others > 2 && said.contains("Windows-1252") && said.contains("nog op \(others) plaatsen"), "\(said)")
  }

  @Test(arguments: ["casus.JSON", "casus.txt", "casus.json.txt"]) func anotherEndingIsOneMessageWithTheName(
    _ name: String
  ) throws {
    let source = SourceText(bestand: name, tekst: try Sample.text("voorbeeld.json"))
    let found = Bibliotheek.controleer(source).diagnostics
    #expect(found.map(\.code) == [.bestandsnaamGeenId])
    #expect(found.first?.hint == "noem het bestand casus.json")
  }

  /// What a file is, is in it: its name and folder say nothing of it.
  @Test func theKindOfAFileIsReadFromIt() throws {
    let casus = SourceText(bestand: "regioprofielen/x.json", tekst: try Sample.text("voorbeeld.json"))
    let region = SourceText(bestand: "casussen/x.json", tekst: try Sample.text("regio.json"))
    #expect(Bibliotheek.soort(casus) == .casus(id: "x") && Bibliotheek.soort(region) == .regioprofiel(id: "x"))
    #expect(Bibliotheek.soort(SourceText(bestand: "x.json", tekst: "{ \"verlopen\": [] }")) == .verloop)
  }
}

/// `controleer --verbeter`: only what can mean one thing, and nothing else moves.
@Suite struct VerbeteraarTests {
  private func verbeterd(_ text: String) -> String {
    let change = Verbeteraar(SourceText(bestand: "voorbeeld.json", tekst: text)) {
      CasusReader.lees($0, id: "voorbeeld").diagnostics
    }
    return String(decoding: change.nieuw.bytes, as: UTF8.self)
  }

  /// A piece of the sample and how it is spoiled; mending gives the sample back, comments and all.
  private static let bederf: [(van: String, naar: String)] = [
    ("\"titel\": ", "\"titell\": "), ("\"speeltijd\": 40,", "\"speeltijd\": 40"), ("\"titel\"", "'titel'"),
    ("\"titel\"", "\u{201C}titel\u{201D}"), ("\"titel\": ", "\"titel\":\u{A0}"), ("\"P2W\"", "\"P2W \""),
  ]

  @Test(arguments: bederf.indices) func whatCanMeanOneThingIsMendedAndTheRestStays(_ index: Int) throws {
    let (from, to) = Self.bederf[index]
    let text = "// van de auteur\n" + (try Sample.text("voorbeeld.json")) + "\n/* slot */\n"
    let at = try #require(text.range(of: from), "het voorbeeld heeft \(from)")
    #expect(verbeterd(text.replacingCharacters(in: at, with: to)) == text)
  }

  @Test func whatAPersonMustChooseIsLeft() throws {
    let text = try Sample.text("voorbeeld.json")
    for (from, to) in [
      ("\"speeltijd\": 40,", "\"speeltijd\": 40,5,"), ("\"thema\": ", "\"zebra\": "),
      ("\"speeltijd\": 40", "\"speeltijd\": 4000"),
    ] {
      let at = try #require(text.range(of: from))
      let wrong = text.replacingCharacters(in: at, with: to)
      #expect(verbeterd(wrong) == wrong, "\(to)")
    }
    #expect(verbeterd(text) == text)
  }

  @Test func quotesWithinATextAreEscaped() throws {
    let text = try Sample.text("voorbeeld.json")
    let at = try #require(text.range(of: "over schulden.\""))
    let mended = verbeterd(text.replacingCharacters(in: at, with: "over \"echte\" schulden.\""))
    #expect(mended.contains("over \\\"echte\\\" schulden.\"") && Sample.findings(mended).isEmpty)
  }
}
