import Foundation
import Proefhulp
import Scenario
import Testing
import Verslag

@testable import Leeratelier

/// The tools of whoever writes a casus or a region, as one uses them.
@Suite struct SchrijvenTests {
  private static let casus = [
    "De lege kelder", "diefstal", "Dennis", "34", "Mira", "diefstal", "Hij nam een fiets mee die niet van hem was.",
    "nee", "ja",
    "Voorkomen dat het nog eens gebeurt", "dagvaarden", "dinsdag", "10:40", "neutraal",
  ]

  private func inMap(_ body: (URL) throws -> Void) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func lees(_ url: URL) -> String { (try? String(contentsOf: url, encoding: .utf8)) ?? "" }

  @Test func aNewCasusIsAskedForAndPassesWithItsRun() throws {
    try inMap { folder in
      let path = folder.appending(path: "kelder.json")
      let told = try Leeratelier.draai(
        ["casus", "nieuw", "kelder", "--uit", path.path], invoer: Self.casus.joined(separator: "\n") + "\n")
      #expect(told.code == 0 && told.uit.contains("De casus staat in"), "\(told.uit)\n\(told.fout)")
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: "kelder.verloop.json").path))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "kelder.antwoorden").path))
      let checked = try Leeratelier.draai(["controleer", path.path])
      #expect(checked.code == 0 && checked.uit == "2 bestanden: Geen meldingen.\n", "\(checked.uit)")
      // It is no fault, and no casus yet either.
      #expect(checked.fout.contains("van het geraamte tussen [ en ] in te vullen"), "\(checked.fout)")
      let shipped = try Leeratelier.draai(["controleer", "nachtslot", "--zonder-spelen"])
      #expect(!shipped.fout.contains("geraamte"))
      // What is there is not overwritten.
      let again = try Leeratelier.draai(["casus", "nieuw", "kelder", "--uit", path.path])
      #expect(again.code == 73 && again.fout.contains("is er al"), "\(again.fout)")
    }
  }

  /// What looks like a real person is said before anything is written, and can be mended by going back.
  @Test func answersThatMakeNoCasusAreAskedAgain() throws {
    try inMap { folder in
      let path = folder.appending(path: "kelder.json")
      var lines = Self.casus
      lines[6] = "Hij woont op Kerkstraat 12, 3511 AB Utrecht."
      let more = Array(repeating: "terug", count: 7) + Self.casus.dropFirst(6)
      let told = try Leeratelier.draai(
        ["casus", "nieuw", "kelder", "--uit", path.path], invoer: (lines + more).joined(separator: "\n") + "\n")
      #expect(told.code == 0 && told.uit.contains("kan er geen casus komen"), "\(told.uit.suffix(900))\(told.fout)")
      #expect(lees(path).contains("Hij nam een fiets") && !lees(path).contains("Kerkstraat"))
    }
  }

  /// A run that goes otherwise is told at its step, once; without a run the time to read is what there is to hold against.
  @Test func aRunThatGoesOtherwiseAndACasusWithoutOneAreTold() throws {
    try inMap { folder in
      let path = folder.appending(path: "kelder.json")
      let run = folder.appending(path: "kelder.verloop.json")
      _ = try Leeratelier.draai(
        ["casus", "nieuw", "kelder", "--uit", path.path], invoer: Self.casus.joined(separator: "\n") + "\n")
      let text = lees(run)
      let at = try #require(text.range(of: "\"verwacht\":[\"handeling_verricht\""), "\(text.prefix(900))")
      let wrong = text.replacingCharacters(in: at, with: "\"verwacht\":[\"hint\",\"handeling_verricht\"")
      try wrong.write(to: run, atomically: true, encoding: .utf8)
      let line = wrong[..<at.lowerBound].count { $0.isNewline } + 1
      let told = try Leeratelier.draai(["controleer", path.path])
      #expect(told.code == 65 && told.uit.contains("kelder.verloop.json:\(line):"), "\(told.uit)")
      #expect(
        told.uit.matches(of: /L-115/).count == 1 && told.uit.hasSuffix("2 bestanden: 1 fout, 0 waarschuwingen.\n"),
        "\(told.uit)")
      try FileManager.default.removeItem(at: run)
      let long = String(repeating: "Dit is een zin die iemand leest. ", count: 500)
      try lees(path).replacing("[Wat het huis heeft afgesproken: wie doet wat, tot wanneer.]", with: long).write(
        to: path, atomically: true, encoding: .utf8)
      let alone = try Leeratelier.draai(["controleer", path.path])
      #expect(alone.code == 0 && alone.uit.contains("L-116: ") && alone.uit.contains("L-166: "), "\(alone.uit)")
    }
  }

  @Test func whoStopsGoesOnLaterAndCanGoBack() throws {
    try inMap { folder in
      let path = folder.appending(path: "kelder.json")
      let line = ["casus", "nieuw", "kelder", "--uit", path.path]
      let first = try Leeratelier.draai(
        line,
        invoer:
          "De lege kelder\ndiefstel\nterug\ndiefstal\nDennis\nhonderd\n34\nMira\ndiefstal\nEen fiets.\nnee\nstop\n")
      #expect(first.code == 0 && first.uit.contains("getal van 12 tot en met 99"), "\(first.uit)")
      #expect(!FileManager.default.fileExists(atPath: path.path))
      let kept = lees(folder.appending(path: "kelder.antwoorden"))
      #expect(
        kept.contains("titel: De lege kelder\n") && kept.contains("thema: diefstal\n")
          && kept.contains("leeftijd: 34\n")
          && kept.contains("thuis: nee\n"), "\(kept)")
      let second = try Leeratelier.draai(line, invoer: Self.casus.dropFirst(8).joined(separator: "\n") + "\n")
      #expect(second.code == 0, "\(second.uit)\(second.fout)")
      #expect(
        !second.uit.contains("Hoe heet de casus?") && !second.uit.contains("huiselijk geweld?")
          && second.uit.contains("verder waar u was"), "\(second.uit)")
      #expect(lees(path).contains("\"titel\": \"De lege kelder\""))
    }
  }

  @Test func aNewRegionTakesWhatLiesReadyAndShowsItsPage() throws {
    try inMap { folder in
      let path = folder.appending(path: "hier.json")
      // Its name, an hour that is none and one that is, Enter for the rest; channels are chosen.
      let kept = String(repeating: "\n", count: 8)
      let lines =
        "Hierland\n\nGRIP\nacht\n07:00\n\n\n\ndirect\n\n" + kept + "systeem\n" + kept + "telefoon systeem\n" + kept
        + "systeem mail\n" + kept + "mail\n"
      let told = try Leeratelier.draai(["regio", "nieuw", "hier", "--uit", path.path], invoer: lines)
      #expect(
        told.code == 0 && told.uit.contains("Werkinstructie ZSM en zorg- en veiligheidshuis, Hierland"),
        "\(told.uit)\(told.fout)")
      #expect(told.uit.contains("Typ een tijd als uu:mm") && told.uit.contains("van 07.00 uur"), "\(told.uit)")
      let checked = try Leeratelier.draai(["controleer", path.path])
      #expect(checked.code == 0 && checked.uit == "1 bestand: Geen meldingen.\n", "\(checked.uit)")
      let page = try Leeratelier.draai(["regio", "werkinstructie", path.path])
      #expect(page.code == 0 && page.uit.contains("telefonisch"), "\(page.uit)\(page.fout)")
    }
  }

  /// Who, what, when, by which way and what comes back: each line with its source, on one page.
  @Test func aWorkInstructionNamesTheSourceOfEachLine() throws {
    for region in Meegeleverd.regios {
      let lines = Werkinstructie.regels(region)
      let rules = lines.filter { $0.hasPrefix("- ") }
      #expect(rules.count >= 16 && rules.allSatisfy { $0.hasSuffix("]") }, "\(rules)")
      for word in ["Wie", "Wat", "Wanneer", "Langs welke weg", "Reactie"] {
        #expect(rules.count { $0.hasPrefix("- \(word): ") } == region.koppelvlakken.count, "\(region.id) \(word)")
      }
      // Of an A4 in letters of nine points; what a region adds itself, it adds to the page.
      let own = region.koppelvlakken.count - 4
      #expect(lines.flatMap { Uitvoer.vouw($0, 96) }.count <= 70 + 8 * max(0, own), "\(region.id): one page")
      let told = try Leeratelier.draai(["regio", "werkinstructie", region.id])
      #expect(told.code == 0 && told.uit.hasPrefix(lines[0]), "\(told.fout)")
    }
  }

  @Test func everythingThatIsListedIsExplained() throws {
    let book = Uitlegboek(schemas: Leeratelier.map.appending(path: "scenarios/schema").path)
    for item in book.onderwerpen {
      #expect(book.gezocht(item.woord).contains { $0.woord == item.woord && $0.soort == item.soort }, "\(item.woord)")
      #expect(item.regels.count > 2 && item.regels.allSatisfy { !$0.hasSuffix("..") }, "\(item.woord)")
      if item.soort == .velden { #expect(!item.kort.isEmpty, "\(item.woord): the schema says nothing") }
    }
    for kind in Uitlegboek.Soort.allCases { #expect(book.onderwerpen.contains { $0.soort == kind }) }
  }

  @Test(arguments: [
    (["uitleg", "blijft"], "casus.puzzelstukken.blijft"), (["uitleg", "vraag_stellen"], "nodig: aan, kanaal en tekst"),
    (["uitleg", "Niet aan de beurt"], "niet_aan_de_beurt: een weigering"),
    (["uitleg", "besluit_genomen"], "een gebeurtenis"),
    (["uitleg", "triage.criterium_1a"], "De bron: "), (["uitleg", "regels"], "triage.criterium_1a"),
    (["uitleg", "casus"], "casus.titel"),
    (["uitleg"], "weigeringen"), (["delen"], "Wat de bronnen niet zeggen"), (["delen", "ggz"], "Grond: Rechtsregel"),
    (["delen", "halt", "--soort", "gezondheid"], "Hierover zeggen de bronnen niets"),
  ]) func aQuestionIsAnswered(_ words: [String], _ piece: String) throws {
    let told = try Leeratelier.draai(words)
    #expect(told.code == 0 && told.uit.contains(piece), "\(told.uit)\(told.fout)")
  }

  @Test(arguments: [
    (["uitleg", "herkenig"], 64, "\u{2018}herkenning\u{2019}"), (["delen", "gzz"], 64, "\u{2018}ggz\u{2019}"),
    (["regio", "oud", "neutraal"], 64, "regio nieuw"), (["casus", "nieuw", "De Kelder"], 64, "de-kelder"),
    (["casus", "toon", "nachtslot", "--svg", "x.svg"], 64, "--svg hoort bij"),
    (["controleer", "nachtslt"], 66, "nachtslot"),
    (["controleer", "--ja"], 64, "--verbeter"),
  ]) func aWrongQuestionSaysWhatWasMeant(_ words: [String], _ code: Int, _ piece: String) throws {
    let told = try Leeratelier.draai(words)
    #expect(Int(told.code) == code && told.fout.contains(piece), "\(told.code) \(told.fout)")
  }

  @Test func aCasusGoesToASheetAndBackAndToADrawing() throws {
    try inMap { folder in
      let sheet = folder.appending(path: "t.csv")
      #expect(try Leeratelier.draai(["casus", "tabel", "nachtslot", "--uit", sheet.path]).code == 0)
      let back = try Leeratelier.draai(["casus", "uit", sheet.path])
      #expect(
        back.code == 0 && back.uit.hasPrefix("  \"puzzelstukken\": [\n")
          && back.uit.contains("\"id\": \"vijf-meldingen\""), "\(back.fout)")
      try lees(sheet).replacing("politie_zsm", with: "politie_zms").write(to: sheet, atomically: true, encoding: .utf8)
      let wrong = try Leeratelier.draai(["casus", "uit", sheet.path])
      #expect(wrong.code == 65 && wrong.uit.isEmpty && wrong.fout.contains("regel 2, kolom houder"), "\(wrong.fout)")
      let drawing = folder.appending(path: "k.svg")
      #expect(try Leeratelier.draai(["casus", "kaart", "nachtslot", "--svg", drawing.path]).code == 0)
      let parser = XMLDocumentProef(lees(drawing))
      #expect(parser.isGoed && parser.tekst.contains("Gaten"), "\(parser.fout)")
    }
  }

  /// `--verbeter` shows, asks, keeps the old file, and leaves what a person must choose.
  @Test func whatIsMendedIsShownFirst() throws {
    try inMap { folder in
      let path = folder.appending(path: "voorbeeld.json")
      let sample = lees(Leeratelier.map.appending(path: "Tests/ScenarioTests/Fixtures/voorbeeld.json"))
      let wrong = sample.replacing("\"titel\": \"De deur", with: "\"titell\": \"De deur")
      try wrong.write(to: path, atomically: true, encoding: .utf8)
      let line = ["controleer", "--verbeter", path.path]
      let shown = try Leeratelier.draai(line + ["--toon"])
      #expect(
        shown.uit.contains("-   \"titell\": \"De deur") && shown.uit.contains("+   \"titel\": \"De deur"),
        "\(shown.uit)")
      _ = try Leeratelier.draai(line, invoer: "nee\n")
      #expect(lees(path) == wrong)
      _ = try Leeratelier.draai(line, invoer: "ja\n")
      #expect(lees(path) == sample && lees(folder.appending(path: "voorbeeld.json.oud")) == wrong)
      let none = try Leeratelier.draai(line)
      #expect(none.code == 0 && none.uit.contains("niets dat het programma veilig zelf kan verbeteren"), "\(none.uit)")
    }
  }
}

/// Whether a text is well-formed XML, by its tags alone: no parser for it is among what tests may use.
private struct XMLDocumentProef {
  var isGoed = true
  var fout = ""
  var tekst = ""

  init(_ text: String) {
    var open: [Substring] = []
    for match in text.matches(of: /<(\/?)([a-zA-Z]+)([^<>]*)>|([^<>]+)/) {
      if let words = match.output.4 {
        tekst += words
        continue
      }
      guard let name = match.output.2, match.output.3?.hasSuffix("/") != true else { continue }
      if match.output.1?.isEmpty == true {
        open.append(name)
      } else if open.popLast() != name {
        (isGoed, fout) = (false, "\(name) sluit niets")
      }
    }
    if !open.isEmpty { (isGoed, fout) = (false, "open: \(open)") }
  }
}
