import Foundation
import Scenario
import Testing

@testable import Leeratelier

/// A text that looks like a real person's data is asked about before it is recorded, and can be left out afterwards.
@Suite struct GegevensvraagTests {
  private static let tekst = "Bel mevrouw De Vries op 06-12345678."
  private static let advies = "advies\n1\n1\n1\n1\n"

  @Test func fromAPipeItIsSaidAndRecorded() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let played = try Leeratelier.draai(
      ["oefen", "nachtslot", "--stoel", "veiligheidshuis"], archief: folder,
      invoer: "raadplegen\n\(Self.advies)\(Self.tekst)\n.\n1\nnoteer \(Self.tekst)\nstop\n")
    let said = played.uit.components(separatedBy: "Dit lijkt op gegevens van een echt mens")
    #expect(said.count == 2, "once: \(played.uit)")
    #expect(said.last?.contains("naam") == true && said.last?.contains("telefoonnummer") == true)
    #expect(played.uit.contains("Vastgelegd: Advies vastleggen"))
    let code = try Leeratelier.code(folder)
    for words in [
      ["rapport", code, "--uit", "-"], ["exporteer", code, "--als", "csv"], ["exporteer", code, "--als", "json"],
    ] {
      let whole = try Leeratelier.draai(words + ["--trainer"], archief: folder)
      #expect(whole.uit.contains("De Vries") && whole.uit.contains("12345678"), "\(words)")
      // The advice and the note are the same words, which are two places.
      #expect(whole.fout.contains("2 plaatsen") && whole.fout.contains("--zonder-persoonsgegevens"), "\(whole.fout)")
      let without = try Leeratelier.draai(words + ["--trainer", "--zonder-persoonsgegevens"], archief: folder)
      #expect(without.code == 0 && without.fout.contains("weggelaten"), "\(without.fout)")
      #expect(!without.uit.contains("De Vries") && !without.uit.contains("12345678"), "\(words)")
      #expect(without.uit.contains("[telefoonnummer]"), "\(words)")
    }
    let noted = try Leeratelier.draai(["noteer", code, "nu", Self.tekst], archief: folder)
    #expect(noted.code == 0 && noted.fout.contains("echt mens"))
  }

  /// A finding or the officier quotes the first words of an advice: what a quote cuts through is left out of it all the same.
  @Test(arguments: [
    (10, "06 12 34 56 78", ["12", "34", "56"]), (12, "06 12 34 56 78", ["06", "12", "34"]),
    (11, "NL91 ABNA 0417 1643 00", ["NL91", "ABNA", "0417"]), (12, "Kees Hoekstra", ["Kees", "Hoekstra"]),
    (10, "geboren op 12 maart 1987", ["12", "maart"]), (11, "BSN 123 456 782", ["123", "456"]),
  ])
  func whatAQuoteCutsThroughIsLeftOutToo(_ woorden: Int, _ gegeven: String, _ resten: [String]) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let before = Array(repeating: "het beeld van", count: woorden).joined(separator: " ").split(separator: " ")
      .prefix(woorden + 8).joined(separator: " ")
    let text =
      "\(before) moeder is qq \(gegeven), en dat gaat zo nog een hele tijd verder met alles wat er in het gezin is."
    _ = try Leeratelier.draai(
      ["oefen", "nachtslot", "--stoel", "veiligheidshuis"], archief: folder,
      invoer: "\(Self.advies)\(text)\n.\n1\n")
    let code = try Leeratelier.code(folder)
    _ = try Leeratelier.draai(["overdragen", code, "--aflopen", "--trainer"], archief: folder)
    for words in [
      ["exporteer", code, "--als", "csv"], ["exporteer", code, "--als", "json"], ["rapport", code, "--uit", "-"],
      ["rapport", code, "--blad", "--uit", "-"],
    ] {
      let shown = try Leeratelier.draai(words + ["--zonder-persoonsgegevens", "--trainer"], archief: folder)
      #expect(shown.code == 0 && shown.uit.contains("qq") || words.contains("--blad"), "\(words) \(shown.fout)")
      let quoted = shown.uit.components(separatedBy: "qq").dropFirst().map { $0.prefix(60) }
      for rest in resten { #expect(!quoted.contains { $0.contains(rest) }, "\(words) \(rest): \(quoted)") }
    }
  }

  @Test(arguments: [true, false]) func atATerminalItIsAskedOnceAndTheTextStays(_ linear: Bool) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try PseudoTerminalTests.Scherm(
      ["oefen", "nachtslot", "--stoel", "veiligheidshuis"] + (linear ? ["--toegankelijk"] : []), folder, kolommen: 100,
      rijen: 40)
    let enter = linear ? "\n" : "\r"
    if !linear {
      #expect(screen.wacht(op: "te beginnen"))
      screen.typ(enter)
      // Words that are news come first.
      _ = screen.wacht(op: "voor verder:", "? voor uitleg")
      screen.typ(enter)
    }
    #expect(screen.wacht(op: "? voor uitleg"), "\(screen.alles.suffix(500))")
    screen.typ("noteer \(Self.tekst)\(enter)")
    #expect(screen.wacht(op: "om het te veranderen"), "\(screen.alles.suffix(800))")
    #expect(screen.alles.contains("Telefoonnummer") && screen.alles.contains("De Vries"))
    screen.typ("terug\(enter)")
    #expect(screen.wacht(op: "Niet genoteerd"))
    // Line by line it has come already.
    if !linear {
      screen.typ(enter)
      #expect(screen.wacht(op: "? voor uitleg"))
    }
    screen.typ("noteer \(Self.tekst)\(enter)")
    #expect(screen.wacht(op: "om het te veranderen"))
    screen.typ(enter)
    #expect(screen.wacht(op: "Genoteerd"))
    // Line by line it has come already.
    if !linear {
      screen.typ(enter)
      #expect(screen.wacht(op: "? voor uitleg"))
    }
    // The same words are not asked about again.
    screen.typ("noteer \(Self.tekst)\(enter)")
    #expect(screen.wacht(op: "Genoteerd"))
    // Line by line it has come already.
    if !linear {
      screen.typ(enter)
      #expect(screen.wacht(op: "? voor uitleg"))
    }
    screen.typ("stop\(enter)")
    screen.process.waitUntilExit()
  }

  // MARK: every place where somebody types

  /// Whatever is typed and recorded goes by the same question; from a pipe it is said.
  @Test func everyPlaceWhereSomebodyTypesIsLookedAt() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder)
    let code = try Leeratelier.code(folder)
    let open = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: open) }
    _ = try Leeratelier.draai(["duo", "nachtslot"], archief: open, invoer: "\n")
    let running = try Leeratelier.code(open)
    _ = try Leeratelier.draai(
      ["atelier", "nieuw", "maandag", "--casus", "nachtslot", "--duos", "1"], archief: open)
    let duo = try #require(
      try Leeratelier.draai(["atelier", "toon", "maandag"], archief: open).uit.firstMatch(of: /[a-z]{3}-[a-z]{3}/)
    ).0
    _ = try Leeratelier.draai(
      ["aansluiten", String(duo), "--naam", "reiger", "--stoel", "zsm"], archief: open, invoer: "\n")
    let text = Self.tekst
    let name = "mevrouw De Vries"
    let pack = folder.appending(path: "dinsdag.pak").path
    _ = try Leeratelier.draai(["atelier", "nieuw", "dinsdag", "--casus", "nachtslot", "--duos", "1"], archief: folder)
    let places: [(words: [String], folder: URL, input: String)] = [
      (["beoordeel", code], folder, "begeleider\n1 \(text)\n\n\n\n\n\n"),
      (["terugkijken", code], folder, "noteer \(text)\nq\n"),
      (["terugkijken", code], folder, "fragment 2 \(text)\nq\n"),
      (["terugkijken", code], folder, "besluit\n\(text)\nq\n"),
      (["noteer", code, "3", text], folder, ""), (["noteer", code, "3", "x", "--door", name], folder, ""),
      (["notities", code, "--doorstrepen", "1", "--door", name], folder, ""),
      (["naam", code, name], folder, ""), (["naam", code, "maandag", "--door", name], folder, ""),
      (["fragmenten", code, "--zet", "2=3", "--vraag", text], folder, ""),
      (["fragmenten", code, "--wis", "2", "--door", name], folder, ""),
      (["reflecteer", code, "--door", name], folder, ""), (["terugkijken", code, "--door", name], folder, "q\n"),
      (["incident", running, text, "--stoel", "zsm", "--trainer"], open, ""),
      (["oefen", "nachtslot", "--naam", name], open, ""), (["duo", "nachtslot", "--naam", name], open, ""),
      (["atelier", "nieuw", name, "--casus", "nachtslot"], open, ""),
      (["atelier", "scherm", "maandag"], open, "hint 1 zsm \(text)\nstop\n"),
      (["atelier", "scherm", "maandag"], open, "incident 1 zsm \(text)\nstop\n"),
      (["aansluiten", String(duo), "--naam", name, "--stoel", "veiligheidshuis"], open, ""),
      (["aansluiten", String(duo), "--stoel", "veiligheidshuis"], open, "meneer Jansen\n"),
      (["casus", "verloop", code, "--naam", name], folder, ""),
      (["atelier", "pak", "dinsdag", "--van", name, "--uit", pack], folder, ""),
    ]
    for place in places {
      let result = try Leeratelier.draai(place.words, archief: place.folder, invoer: place.input)
      #expect((result.uit + result.fout).contains("gegevens van een echt mens"), "\(place.words): \(result)")
    }
    // Each option and argument in which something may be written is among them.
    let looked = Set(places.flatMap { place in place.words.filter { $0.hasPrefix("--") } } + ["TEKST", "NAAM"])
    for form in Opdrachten.alle.map(\.vorm) where !form.verborgen {
      for option in form.opties
      where ["NAAM", "TEKST", "WIE", "LOCATIE"].contains(option.waarde) && option.keuzes.isEmpty {
        // These name something that is there.
        let names = [
          ["verwijder", "atelier"], ["doorloop", "verloop"], ["leergang", "voor"], ["voorbeeld", "verloop"],
        ]
        if names.contains([form.naam, option.naam]) { continue }
        #expect(looked.contains("--\(option.naam)"), "\(form.naam) --\(option.naam)")
      }
    }
  }

  /// Every file of the program in which something typed is recorded knows the question; a new one must.
  @Test func nothingTypedIsRecordedPastTheQuestion() throws {
    let folder = Leeratelier.map.appending(path: "Sources/Leeratelier")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String])
    var seen = 0
    for file in files where file.hasSuffix(".swift") && !file.hasSuffix("Meten+Atelier.swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let records = text.contains(
        /(archief|archive)\??\.voegToe\(|(state|now|sessie)\.(hint|incident)\(|\.schrijfIn\(|\.decide\(/)
      guard records else { continue }
      seen += 1
      // What is recorded in these was asked for elsewhere, or is a count or a choice.
      if ["Spelleider+Vorm.swift", "Onvastgelegd.swift", "Voorbeeld.swift"].contains(where: file.hasSuffix) {
        continue
      }
      #expect(text.contains("egevens.mag(") || text.contains("Gegevensvraag"), "\(file)")
    }
    #expect(seen > 8)
  }

  /// At a terminal the words of a command line are asked about before they are recorded.
  @Test func whoTypesACommandIsAskedBeforeItIsRecorded() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder)
    let code = try Leeratelier.code(folder)
    for (answer, kept) in [("terug", false), ("", true)] {
      let screen = try PseudoTerminalTests.Scherm(
        ["noteer", code, "3", "Bel 06-12345678."], folder, kolommen: 80, rijen: 24)
      #expect(screen.wacht(op: "om het te veranderen"), "\(screen.alles)")
      screen.typ("\(answer)\n")
      #expect(screen.wacht(op: kept ? "is bewaard" : "niets vastgelegd"), "\(screen.alles)")
      screen.process.waitUntilExit()
      let notes = try Leeratelier.draai(["notities", code], archief: folder).uit
      #expect(notes.contains("12345678") == kept, "\(notes)")
    }
  }

  // MARK: anonimiseer

  private func concept(_ folder: URL) throws -> (pad: String, bytes: Data) {
    let path = folder.appending(path: "concept.json").path
    let bytes = Data(#"{ "a": "Meneer Jansen belt 06-12345678.", "b": "Meneer Jansen mailt jan@planet.nl." }"#.utf8)
    try bytes.write(to: URL(filePath: path))
    return (path, bytes)
  }

  @Test func withoutATerminalTheProposalsAreListed() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (path, bytes) = try concept(folder)
    let target = folder.appending(path: "uit.json").path
    let listed = try Leeratelier.draai(["anonimiseer", path, "--uit", target])
    #expect(listed.code == 0 && listed.uit.contains("Jansen") && listed.uit.contains("4 voorstellen"), "\(listed.uit)")
    #expect(!FileManager.default.fileExists(atPath: target) && listed.fout.contains("niets geschreven"))
    struct Row: Decodable { let regel: Int, soort: String, nu: String, voorstel: String, waarom: String }
    let rows = try JSONDecoder().decode(
      [Row].self, from: Data(Leeratelier.draai(["anonimiseer", path, "--json"]).uit.utf8))
    #expect(rows.map(\.soort) == ["naam", "telefoonnummer", "naam", "e-mailadres"])
    #expect(FileManager.default.contents(atPath: path) == bytes)
  }

  @Test func theAuthorDecidesOneByOneAndTheOriginalStays() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (path, bytes) = try concept(folder)
    let answers = folder.appending(path: "antwoorden").path
    let target = folder.appending(path: "uit.json").path
    // A name of one's own for both places, the number stays, the address as proposed.
    try Data("Bever\nlaat\n\n".utf8).write(to: URL(filePath: answers))
    let done = try Leeratelier.draai(["anonimiseer", path, "--uit", target, "--invoer", answers])
    #expect(done.code == 0 && done.uit.contains("3 vervangen, 1 gelaten"), "\(done.uit) \(done.fout)")
    let written = String(decoding: FileManager.default.contents(atPath: target) ?? Data(), as: UTF8.self)
    #expect(
      written == #"{ "a": "Meneer Bever belt 06-12345678.", "b": "Meneer Bever mailt [e-mailadres]." }"#, "\(written)")
    #expect(FileManager.default.contents(atPath: path) == bytes)
    // Over the original it is not written, and whoever stops writes nothing.
    let same = try Leeratelier.draai(["anonimiseer", path, "--uit", path, "--invoer", answers])
    #expect(same.code == 73 && FileManager.default.contents(atPath: path) == bytes)
    try Data("\nstop\n".utf8).write(to: URL(filePath: answers))
    let other = folder.appending(path: "ander.json").path
    let stopped = try Leeratelier.draai(["anonimiseer", path, "--uit", other, "--invoer", answers])
    #expect(stopped.code == 0 && !FileManager.default.fileExists(atPath: other))
    try Data("alles\n".utf8).write(to: URL(filePath: answers))
    #expect(
      try Leeratelier.draai(["anonimiseer", path, "--uit", other, "--invoer", answers]).uit.contains("4 vervangen"))
    #expect(try Leeratelier.draai(["anonimiseer", other]).uit.contains("niets gevonden"))
  }

  /// A little word before somebody of the casus makes no family name.
  @Test func somebodyOfTheCasusIsNoRealPersonWhateverStandsBefore() {
    let known: Set<String> = ["Wessel"]
    for text in ["Het gezin van Wessel is in beeld.", "Er is steun bij Wessel thuis.", "De moeder van Wessel belde."] {
      #expect(Tekstvondsten(text, bekend: known).plekken.isEmpty, "\(text)")
    }
    #expect(!Tekstvondsten("Hij heet Jan van Wesselen.", bekend: known).plekken.isEmpty)
  }
}
