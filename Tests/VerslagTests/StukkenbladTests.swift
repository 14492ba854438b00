import Foundation
import Proefhulp
import Scenario
import Testing
import Verslag

/// Puzzelstukken in a spreadsheet and back.
struct StukkenbladTests {
  @Test(arguments: Meegeleverd.bibliotheek.casusIds) func aSheetReadBackIsWhatWasWritten(_ id: String) throws {
    let pieces = try Meegeleverd.casus(id).puzzelstukken
    let read = Stukkentabel.lees(Array(Stukkenblad.csv(pieces).utf8))
    #expect(read.fouten.isEmpty, "\(read.fouten)")
    for (old, new) in zip(pieces, read.stukken) where old != new { Issue.record("\(old)\n\(new)") }
    #expect(read.stukken.count == pieces.count)
  }

  /// What the sheet gives can be put into a casus in the place of what it had.
  @Test(arguments: Meegeleverd.casussen.filter { $0.rollen.isEmpty }.map(\.id)) func whatComesOutIsReadAsTheSame(
    _ id: String
  ) throws {
    let pieces = try Meegeleverd.casus(id).puzzelstukken
    let frame = Casusgeraamte(
      titel: "Proef", thema: "diefstal", regio: "neutraal", dag: .dinsdag, tijd: 640, verdachte: "Dennis", leeftijd: 34,
      slachtoffer: "Mira",
      kwalificatie: "diefstal", feit: "Een fiets.", thuis: false, bekend: true, doel: "Rust", passend: .dagvaarden)
    let begin = try #require(frame.tekst.range(of: "  \"puzzelstukken\": ["))
    let end = try #require(frame.tekst.range(of: "\n  ],", range: begin.upperBound..<frame.tekst.endIndex))
    let changed = frame.tekst.replacingCharacters(
      in: begin.lowerBound..<end.upperBound, with: Stukkenschrijver.tekst(pieces) + ",")
    // That its decisions and doelen are others is another matter.
    let read = CasusReader.lees(SourceText(bestand: "proef.json", tekst: changed), id: "proef", controle: .alleenVorm)
    let isSame = read.waarde?.puzzelstukken == pieces
    #expect(isSame, "\(read.diagnostics.map { "\($0.code.rawValue) \($0.boodschap)" })")
  }

  private static let kop = "id;houder;leefgebied;aard;datum;gevoeligheid;titel;tekst;toegang"
  private static let rij = "drinkt;ggz;gezondheid;risico;P3M;gezondheid;Drinkt;Elke dag.;navragen"

  @Test(
    arguments: [
      (kop, rij.replacing("ggz", with: "GGZ"), nil), (kop, rij.replacing("P3M", with: "3 maanden"), nil),
      (kop.replacing(";", with: ","), rij.replacing(";", with: ","), nil), ("sep=;\n" + kop, rij, nil),
      (kop.replacing(";", with: "\t"), rij.replacing(";", with: "\t"), nil),
      (kop, rij.replacing("ggz", with: "gzz"), "houder"), (kop, rij.replacing("P3M", with: "gisteren"), "datum"),
      (kop, rij.replacing("drinkt", with: "Drinkt veel"), "id"), (kop, rij.replacing("Elke dag.", with: ""), "tekst"),
      (kop.replacing("titel", with: "tietel"), rij, "tietel"), (kop, rij + "\n" + rij, "id"),
    ] as [(String, String, String?)])
  func aSheetIsReadAsPeopleMakeItAndAFaultNamesItsColumn(_ head: String, _ row: String, _ column: String?) throws {
    let read = Stukkentabel.lees(Array((head + "\r\n" + row + "\r\n").utf8))
    #expect(read.fouten.first?.kolom == column, "\(read.fouten)")
    if column == nil {
      let piece = try #require(read.stukken.first)
      #expect(
        read.stukken.count == 1 && piece.houder == .ggz && piece.datum == ISOPeriod("P3M")
          && piece.toegang == [.navragen])
    }
  }

  /// Excel saves in Windows-1252 when asked for plain CSV, and breaks a cell over lines between quotes.
  @Test func anOlderSheetWithLinesInACellIsRead() throws {
    let row = Self.rij.replacing("Elke dag.", with: "\"Zij zei \"\"nee\"\".\n\nCafXX\"")
    let bytes = Array((Self.kop + "\n" + row).utf8)
    let at = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("XX".utf8)) })
    let read = Stukkentabel.lees(bytes[..<at] + [0xE9] + bytes[(at + 2)...])
    #expect(read.fouten.isEmpty && read.stukken.first?.tekst == "Zij zei \"nee\".\n\nCafé", "\(read)")
  }
}
