import Foundation
import Testing

@testable import Leeratelier

/// A seat that is played is closed to every other terminal, and an open session tells nobody what a seat does not know.
@Suite struct StoelDichtTests {
  /// A program at a pipe, of which one reads until something was said.
  private final class Speler {
    let process: Process
    private let (input, output) = (Pipe(), Pipe())
    private(set) var gezegd = ""

    init(_ words: [String], _ folder: URL, extra: [String: String] = [:]) throws {
      process = Leeratelier.proces(words, archief: folder, extra: extra)
      (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
      try process.run()
      try output.fileHandleForWriting.close()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    func typ(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

    /// Reads until a text has come since the last time.
    func wacht(op text: String) -> Bool {
      var new = ""
      while !new.contains(text) {
        var descriptor = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, 20_000) > 0 else { return false }
        let chunk = output.fileHandleForReading.availableData
        if chunk.isEmpty { return false }
        new += String(decoding: chunk, as: UTF8.self)
        gezegd += String(decoding: chunk, as: UTF8.self)
      }
      return true
    }

    /// Ends the input, and reads the rest.
    func eindig() throws -> Int32 {
      try input.fileHandleForWriting.close()
      gezegd += String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return process.terminationStatus
    }

    func dood() {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
  }

  private static let keuze = "Keuze (nummer of woord, ? voor uitleg):"

  /// A duo of which the seat of the house is played by a terminal; the other was played and is free.
  private func duo(_ folder: URL, extra: [String: String] = [:], woord: Bool = false) throws -> (Speler, String) {
    let player = try Speler(
      ["duo", "nachtslot", "--open", "--stoel", "veiligheidshuis"] + (woord ? ["--trainerswoord"] : []), folder,
      extra: extra)
    try #require(player.wacht(op: StoelDichtTests.keuze), "\(player.gezegd)")
    return (player, try Leeratelier.code(folder))
  }

  @Test(arguments: [
    ["hervat", "CODE", "--stoel", "veiligheidshuis"], ["hervat", "CODE"],
    ["aansluiten", "CODE", "--stoel", "veiligheidshuis"],
    ["overdragen", "CODE", "--aflopen", "--trainer"],
    ["overdragen", "CODE", "--stoel", "veiligheidshuis", "--trainer"], ["verwijder", "CODE", "--ja"],
  ]) func aSeatThatIsPlayedIsRefused(_ words: [String]) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (player, code) = try duo(folder)
    let result = try Leeratelier.draai(
      words.map { $0 == "CODE" ? code : $0 }, archief: folder, invoer: "\ndossier\nraadplegen\n1\n")
    #expect(result.code == 77, "\(result.uit) \(result.fout)")
    #expect(result.uit.isEmpty && result.fout.contains("veiligheidshuis"), "\(result.uit) \(result.fout)")
    // Whoever plays notices nothing.
    try player.typ("raadplegen\n")
    #expect(player.wacht(op: "Vastgelegd: "))
    #expect(try player.eindig() == 0)
    #expect(player.gezegd.contains("hervat \(code) --stoel veiligheidshuis"))
  }

  /// Whoever was killed leaves nothing behind, and whoever stops leaves the seat free.
  @Test func aSeatIsFreeOnceItsTerminalIsGone() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (player, code) = try duo(folder)
    player.dood()
    let again = try Leeratelier.draai(
      ["hervat", code, "--stoel", "veiligheidshuis"], archief: folder, invoer: "raadplegen\n")
    #expect(again.code == 0 && again.uit.contains("Vastgelegd: "), "\(again.uit) \(again.fout)")
    let third = try Leeratelier.draai(["hervat", code], archief: folder, invoer: "stop\n")
    #expect(third.code == 0, "\(third.fout)")
  }

  @Test func joiningTakesTheOneFreeSeat() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (player, code) = try duo(folder)
    let joined = try Speler(["aansluiten", code], folder)
    #expect(joined.wacht(op: "ZSM"), "\(joined.gezegd)")
    let late = try Leeratelier.draai(["aansluiten", code], archief: folder)
    #expect(late.code == 77 && late.uit.isEmpty, "\(late.uit)")
    _ = try joined.eindig()
    _ = try player.eindig()
    // With both free it must be said which.
    let which = try Leeratelier.draai(["aansluiten", code], archief: folder)
    #expect(which.code == 64 && which.fout.contains("--stoel"))
  }

  /// Many come at once: one sits down.
  @Test(.timeLimit(.minutes(20))) func ofManyOneSitsDown() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (player, code) = try duo(folder)
    let all = try (0..<12).map { _ in try Speler(["aansluiten", code, "--stoel", "zsm"], folder) }
    // Whoever is refused ends by itself; who sits down waits for its input.
    var codes: [Int32] = []
    for _ in 0..<600 where all.filter({ $0.process.isRunning }).count > 1 { usleep(50_000) }
    let seated = all.filter { $0.process.isRunning }
    #expect(seated.count == 1)
    for one in all { codes.append(try one.eindig()) }
    #expect(codes.filter { $0 == 77 }.count == 11 && codes.filter { $0 == 0 }.count == 1, "\(codes)")
    _ = try player.eindig()
  }

  /// Taking over is the trainer's; whoever loses the seat is told, and what was written is not lost.
  @Test func theTrainerTakesASeatOver() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (player, code) = try duo(folder)
    let words = ["hervat", code, "--stoel", "veiligheidshuis", "--overnemen"]
    #expect(try Leeratelier.draai(words, archief: folder).code == 77)
    let taker = try Speler(words + ["--trainer"], folder)
    #expect(taker.wacht(op: StoelDichtTests.keuze), "\(taker.gezegd)")
    try player.typ("advies\n1\n1\n1\n1\nEen zeldzaam advies.\n.\n")
    #expect(try player.eindig() == 77)
    #expect(player.gezegd.contains("overgenomen") && !player.gezegd.contains("Vastgelegd"), "\(player.gezegd)")
    let end = player.gezegd.components(separatedBy: "overgenomen").last ?? ""
    #expect(end.contains("Een zeldzaam advies."), "\(end)")
    try taker.typ("raadplegen\n")
    #expect(taker.wacht(op: "Vastgelegd: "))
    _ = try taker.eindig()
  }

  /// Whoever is writing reads at once that the seat is played on another screen, where the text is, and how to come back.
  @Test func whoIsWritingReadsAtOnceThatTheSeatIsPlayedElsewhere() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    typealias Scherm = PseudoTerminalTests.Scherm
    let screen = try Scherm(
      ["duo", "nachtslot", "--open", "--stoel", "veiligheidshuis"], folder, kolommen: 80, rijen: 24)
    while !screen.alles.contains("voor uitleg):") {
      try #require(screen.wacht(op: "te beginnen:", "vervolg:", "voor verder:", "voor uitleg):"))
      if !screen.alles.contains("voor uitleg):") { screen.typ("\r") }
    }
    for answer in ["advies\r", "1\r", "1\r", "1\r"] {
      screen.typ(answer)
      try #require(screen.wacht(op: "Keuze (", "Klaar: Ctrl-D"))
    }
    screen.typ("Een zeldzaam advies.")
    try #require(screen.wacht(op: " 3 woorden"))
    let code = try Leeratelier.code(folder)
    let taker = try Scherm(
      ["hervat", code, "--stoel", "veiligheidshuis", "--overnemen", "--trainer"], folder, kolommen: 80, rijen: 24)
    defer { taker.process.terminate() }
    try #require(taker.wacht(op: "verder te gaan:"))
    try #require(screen.wacht(op: "hervat \(code) --stoel veiligheidshuis"), "\(screen.alles.suffix(900))")
    while screen.lees(200) != nil, screen.process.isRunning {}
    screen.process.waitUntilExit()
    let said = (screen.alles.components(separatedBy: "\u{1B}[?1049l").last ?? "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(screen.process.terminationStatus == 77)
    #expect(said.contains("op een ander scherm gespeeld") && said.contains("is bewaard en ligt daar klaar"), "\(said)")
    #expect(taker.alles.contains("(3 woorden)"), "the text is where it is said to be")
  }

  /// Where a trainer set a word, how to take a seat over is told to nobody who only wanted to sit down.
  @Test func whereThereIsAWordTheRefusalDoesNotTellHowToTakeOver() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    for word in [false, true] {
      let place = folder.appending(path: word ? "met" : "zonder")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let (player, code) = try duo(
        place, extra: word ? ["LEERATELIER_TRAINERSWOORD": "zeldzaam woord"] : [:], woord: word)
      let refused = try Leeratelier.draai(["hervat", code, "--stoel", "veiligheidshuis"], archief: place)
      #expect(refused.code == 77 && refused.fout.contains("--overnemen") == !word, "\(refused.fout)")
      _ = try player.eindig()
    }
  }

  /// Handed to the simulation meanwhile: nothing is recorded for it here any more.
  @Test func aSeatThatIsHandedOverPlaysNoFurtherHere() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (player, code) = try duo(folder)
    let done = try Leeratelier.draai(
      ["overdragen", code, "--stoel", "veiligheidshuis", "--trainer", "--overnemen"], archief: folder)
    #expect(done.code == 0, "\(done.fout)")
    try player.typ("raadplegen\n")
    _ = try player.eindig()
    #expect(!player.gezegd.contains("Vastgelegd: "), "\(player.gezegd)")
  }

  // MARK: what an open session tells

  /// A folder with a casus of which every piece and every place carries a mark.
  private func gemerkt(_ folder: URL) throws -> [String: String] {
    let scenarios = folder.appending(path: "scenarios")
    try FileManager.default.copyItem(at: Leeratelier.map.appending(path: "scenarios"), to: scenarios)
    let path = scenarios.appending(path: "casussen/nachtslot.json")
    var casus = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any])
    let pieces = try #require(casus["puzzelstukken"] as? [[String: Any]])
    casus["puzzelstukken"] = pieces.map { piece in
      var piece = piece
      piece["titel"] = "⟦merk⟧ \(piece["titel"] as? String ?? "")"
      piece["tekst"] = "⟦merk⟧ \(piece["tekst"] as? String ?? "")"
      return piece
    }
    try JSONSerialization.data(withJSONObject: casus).write(to: path)
    return ["LEERATELIER_SCENARIOS": scenarios.path]
  }

  /// What a third terminal can ask of verbs that do not take a CODE first; a verb that is not here, nor takes one, fails the law.
  ///
  /// Empty: it reads no archive, or only what it is given.
  private static let zonderCode: [String: [[String]]] = [
    "sessies": [["sessies"], ["sessies", "--json"], ["sessies", "--aantal", "1"]],
    "monitor": [["monitor"], ["monitor", "--json"], ["monitor", "--csv"], ["monitor", "--html", "monitor.html"]],
    "controleer-archief": [["controleer-archief"], ["controleer-archief", "--json"]],
    "reservekopie": [["reservekopie", "kopie-law.sqlite"]],
    "terugzetten": [["terugzetten", "ARCHIEF"], ["terugzetten", "KOPIE"]],
    "herstel": [["herstel", "ARCHIEF", "--uit", "hersteld-law.sqlite"]],
    "verwijder": [
      ["verwijder", "CODE"], ["verwijder", "--ouder-dan", "P1D"], ["verwijder", "--atelier", "maandag"],
    ],
    "aansluiten": [["aansluiten", "CODE"], ["aansluiten", "CODE", "--stoel", "zsm"]],
    "leervragen": [["leervragen"], ["leervragen", "--json"], ["leervragen", "--csv"]],
    "leergang": [["leergang"], ["leergang", "--voor", "reiger"], ["leergang", "--voor", "maandag"]],
    "casus": [
      ["casus", "nachtslot"], ["casus", "verloop", "CODE"], ["casus", "verloop", "CODE", "--uit", "v.json"],
      ["casus", "vergelijk", "nachtslot"], ["casus", "vergelijk", "nachtslot", "--uit", "-"],
    ],
    "atelier": [
      ["atelier"], ["atelier", "toon", "maandag"], ["atelier", "vergelijk", "maandag"],
      ["atelier", "vergelijk", "maandag", "--uit", "-"], ["atelier", "scherm", "maandag"],
      ["atelier", "beamer", "maandag", "--eenmaal", "--uit", "beamer.html"],
      ["atelier", "pak", "maandag", "--uit", "pak.sqlite"], ["atelier", "verzamel", "maandag", "ARCHIEF"],
      ["atelier", "bladen", "maandag", "--uit", "."], ["atelier", "verzamel", "maandag", "KOPIE"],
      ["atelier", "open-pak", "KOPIE"],
    ],
    "beoordeel": [["beoordeel", "CODE"]],
    // Without a verb and without a terminal the example is played.
    "": [],
    "duo": [], "oefen": [], "voorbeeld": [], "signalen": [], "scherpte": [], "casussen": [], "controleer": [],
    "uitleg": [], "begrip": [], "delen": [], "regio": [], "anonimiseer": [], "herken": [], "simuleer": [],
    "doorloop": [], "dekking": [],
    "aanvullen": [], "aanvulling": [], "handleiding": [], "meet-beoordelen": [], "meet-lezen": [],
    "meet-bibliotheek": [], "meet-herhaling": [], "meet-rapport": [], "meet-atelier": [], "meet-vergelijking": [],
    // Times only, of an archive that it is given; it fills one that it makes.
    "meet-keten": [["meet-keten", "ARCHIEF"]], "meet-vullen": [], "meet-handeling": [],
  ]

  /// Whether a verb takes a session first.
  private static func neemtCode(_ form: Opdrachtvorm) -> Bool {
    form.argumenten.split(whereSeparator: { !$0.isLetter }).first == "CODE" && form.verplichteArgumenten > 0
  }

  /// Every way to call a verb about sessions, made from what the verbs accept; none as a trainer.
  private static func aanroepen(_ code: String, archief: String, kopie: String) -> [[String]] {
    var calls: [[String]] = []
    for form in Opdrachten.alle.map(\.vorm) + [Startscherm.vorm] {
      if let known = zonderCode[form.naam] {
        calls += known.map { words in
          words.map { ["CODE": code, "ARCHIEF": archief, "KOPIE": kopie][$0] ?? $0 }
        }
        continue
      }
      guard neemtCode(form) else {
        Issue.record("the verb \(form.naam) is not classified: what does it tell of an open session?")
        continue
      }
      let others = form.plaatsen.dropFirst().map { $0 == "STAP" ? "3" : "tekst" }
      let base = [form.naam, code] + others
      let needed = form.naam == "exporteer" ? ["--als", "json"] : []
      calls.append(base + needed)
      for option in form.opties where !["trainer", "als", "ja"].contains(option.naam) {
        let values =
          option.waarde == nil ? [nil] : option.keuzes.isEmpty ? ["-", "3", "2=3"] : option.keuzes.map { $0 }
        for value in values { calls.append(base + needed + ["--\(option.naam)"] + (value.map { [$0] } ?? [])) }
      }
      if form.naam == "exporteer" { for kind in ["csv", "xes", "xapi"] { calls.append(base + ["--als", kind]) } }
      if form.naam == "noteer" { calls += [[form.naam, code, "nu"], [form.naam, code, "99999"]] }
    }
    return calls
  }

  /// Runs a command as a third terminal does; all that it says.
  private func derde(_ words: [String], _ folder: URL, in work: URL, extra: [String: String], invoer: String = "")
    throws
    -> String
  {
    let process = Leeratelier.proces(words, archief: folder, extra: extra)
    process.currentDirectoryURL = work
    let (input, output) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError, process.standardInput) = (output, output, input)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(invoer.utf8))
    try input.fileHandleForWriting.close()
    try output.fileHandleForWriting.close()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return said
  }

  /// A third terminal, which plays no seat, learns nothing: not from any verb, form, error or file.
  @Test(.timeLimit(.minutes(20))) func anOpenSessionTellsAThirdTerminalNothing() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let extra = try gemerkt(folder)
    let (house, code) = try duo(folder, extra: extra)
    let zsm = try Speler(["aansluiten", code], folder, extra: extra)
    try zsm.typ("noteer ⟦merk⟧ van zsm\n")
    #expect(zsm.wacht(op: "Genoteerd"))
    try house.typ("raadplegen\n")
    #expect(house.wacht(op: "De ander is aan zet"))
    try zsm.typ("wachten\n2\n")
    try #require(house.wacht(op: StoelDichtTests.keuze), "\(house.gezegd)")
    try house.typ("noteer ⟦merk⟧ van het huis\nadvies\n1\n1\n1\n1\n⟦merk⟧ half geschreven\n")
    try #require(house.wacht(op: "⟦merk⟧ half geschreven"), "\(house.gezegd)")
    #expect(house.gezegd.contains("⟦merk⟧ "), "the seat itself reads what it knows")
    let work = folder.appending(path: "hier")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    let archive = folder.appending(path: "archief/archief.sqlite").path
    let calls = StoelDichtTests.aanroepen(code, archief: archive, kopie: archive)
    #expect(calls.count > 80)
    for words in calls {
      let said = try derde(words, folder, in: work, extra: extra)
      #expect(!said.contains("⟦merk⟧"), "\(words): \(said)")
      // How many events there are tells how much the other has done.
      #expect(
        said.firstMatch(of: /tot en met [0-9]{2}|stap [0-9]{2}|[1-9][0-9]* gebeurtenissen/) == nil, "\(words): \(said)")
    }
    for name in try FileManager.default.subpathsOfDirectory(atPath: work.path) {
      // A copy of the archive is an archive.
      if name.contains("-law.sqlite") { continue }
      let bytes = FileManager.default.contents(atPath: work.path + "/" + name) ?? Data()
      #expect(bytes.range(of: Data("⟦merk⟧".utf8)) == nil, "\(name)")
    }
    // Nobody was disturbed, and nothing was taken away.
    try house.typ(".\n1\n")
    #expect(house.wacht(op: "Vastgelegd: "), "\(house.gezegd.suffix(500))")
    _ = try (house.eindig(), zsm.eindig())
  }

  /// With a word: neither the atelier, nor a copy however it was made, opens to who does not know it.
  @Test(.timeLimit(.minutes(20))) func withAWordNeitherTheAtelierNorACopyTellsAnything() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let extra = try gemerkt(folder)
    let word = extra.merging(["LEERATELIER_TRAINERSWOORD": "appeltaart"]) { $1 }
    let made = try Leeratelier.draai(
      ["atelier", "nieuw", "maandag", "--casus", "nachtslot", "--duos", "1", "--trainerswoord"], archief: folder,
      extra: word)
    try #require(made.code == 0, "\(made)")
    let duo = try #require(made.uit.firstMatch(of: /aansluiten ([a-z]{3}-[a-z]{3})/)).1
    let player = try Speler(
      ["aansluiten", String(duo), "--naam", "reiger", "--stoel", "veiligheidshuis"], folder, extra: extra)
    try #require(player.wacht(op: StoelDichtTests.keuze), "\(player.gezegd)")
    try player.typ("noteer ⟦merk⟧ van het huis\n")
    try #require(player.wacht(op: "Genoteerd"), "\(player.gezegd)")
    try player.typ("raadplegen\n")
    try #require(player.wacht(op: "Vastgelegd: "), "\(player.gezegd)")
    let code = try Leeratelier.code(folder)
    let work = folder.appending(path: "hier")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    let archive = folder.appending(path: "archief/archief.sqlite").path
    // Two copies by our own verbs, and one by hand, with its log.
    _ = try derde(["reservekopie", "k1-law.sqlite"], folder, in: work, extra: extra)
    _ = try derde(["herstel", archive, "--uit", "k2-law.sqlite"], folder, in: work, extra: extra)
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: archive + suffix, toPath: work.path + "/k3-law.sqlite" + suffix)
    }
    for copy in ["k1", "k2", "k3"].map({ work.path + "/\($0)-law.sqlite" }) {
      for words in [
        ["hervat", code], ["hervat", code, "--stoel", "zsm"], ["hervat", code, "--stoel", "veiligheidshuis"],
        ["aansluiten", code, "--stoel", "zsm"], ["aansluiten", String(duo), "--naam", "reiger", "--stoel", "zsm"],
        ["aansluiten", String(duo), "--naam", "specht", "--stoel", "veiligheidshuis"],
        ["scorekaart", code, "--trainer"], ["terugkijken", code, "--trainer"],
        ["exporteer", code, "--als", "json", "--trainer"], ["atelier", "toon", "maandag"],
        ["atelier", "scherm", "maandag"], ["controleer-archief"], ["sessies"],
        ["hervat", code, "--stoel", "zsm", "--overnemen", "--trainer"],
      ] {
        let said = try derde(
          words + ["--archief", copy], folder, in: work, extra: extra, invoer: "\n\ndossier\nverloop\n")
        #expect(!said.contains("⟦merk⟧"), "\(words) \(copy): \(said)")
        #expect(said.firstMatch(of: /[1-9][0-9]* gebeurtenissen/) == nil, "\(words): \(said)")
      }
      // Who knows the word goes on in it.
      let known = try Leeratelier.draai(
        ["hervat", code, "--stoel", "veiligheidshuis", "--archief", copy], extra: word)
      #expect(known.code == 0 && known.uit.contains("De deur op het nachtslot"), "\(copy): \(known)")
    }
    for words in StoelDichtTests.aanroepen(code, archief: archive, kopie: work.path + "/k1-law.sqlite")
    where words.first != "terugzetten" {
      let said = try derde(words, folder, in: work, extra: extra, invoer: "toon 1\n\n")
      #expect(!said.contains("⟦merk⟧"), "\(words): \(said)")
    }
    // In the archive itself whoever stopped goes on without a word.
    #expect(try player.eindig() == 0)
    let again = try Leeratelier.draai(
      ["aansluiten", String(duo), "--naam", "reiger", "--stoel", "veiligheidshuis"], archief: folder,
      extra: extra)
    #expect(again.code == 0 && again.uit.contains("De deur op het nachtslot"), "\(again)")
  }

  // MARK: the trainer's word

  @Test func anOpenSessionWithAWordIsClosedToWhoDoesNotKnowIt() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let word = ["LEERATELIER_TRAINERSWOORD": "appeltaart"]
    let (player, code) = try duo(folder, extra: word, woord: true)
    let views = [
      ["scorekaart", code, "--trainer"], ["rapport", code, "--trainer", "--uit", "-"],
      ["terugkijken", code, "--trainer"], ["exporteer", code, "--als", "csv", "--trainer"],
      ["notities", code, "--trainer"], ["fragmenten", code, "--trainer"], ["noteer", code, "2", "x", "--trainer"],
      ["incident", code, "Er gebeurt iets.", "--stoel", "zsm", "--trainer"],
      ["overdragen", code, "--stoel", "zsm", "--trainer"],
      ["hervat", code, "--stoel", "veiligheidshuis", "--overnemen", "--trainer"], ["verwijder", code, "--ja"],
      ["beoordeel", code, "--trainer"], ["vergelijk", code, "--trainer"],
    ]
    for words in views {
      let none = try Leeratelier.draai(words, archief: folder)
      #expect(none.code == 77 && none.uit.isEmpty && none.fout.contains("trainerswoord"), "\(words): \(none)")
      let wrong = try Leeratelier.draai(words, archief: folder, extra: ["LEERATELIER_TRAINERSWOORD": "perentaart"])
      #expect(wrong.code == 77 && wrong.uit.isEmpty, "\(words): \(wrong)")
    }
    let card = try Leeratelier.draai(["scorekaart", code, "--trainer"], archief: folder, extra: word)
    #expect(card.code == 0 && !card.uit.isEmpty, "\(card)")
    let file = folder.appending(path: "woord").path
    try Data("appeltaart\nmeer\n".utf8).write(to: URL(filePath: file))
    let read = try Leeratelier.draai(
      ["notities", code, "--trainer"], archief: folder, extra: ["LEERATELIER_TRAINERSWOORD_BESTAND": file])
    #expect(read.code == 0, "\(read)")
    // Once it is closed it is for whoever played.
    _ = try player.eindig()
    let end = try Leeratelier.draai(["overdragen", code, "--aflopen", "--trainer"], archief: folder, extra: word)
    #expect(end.code == 0, "\(end)")
    #expect(try Leeratelier.draai(["scorekaart", code], archief: folder).code == 0)
  }

  @Test func aWordIsAskedForWithoutShowingIt() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try PseudoTerminalTests.Scherm(
      ["oefen", "nachtslot", "--trainerswoord"], folder, kolommen: 80, rijen: 24)
    #expect(screen.wacht(op: "Trainerswoord"))
    screen.typ("appeltaart\r")
    #expect(screen.wacht(op: "Nog een keer"))
    screen.typ("appeltaarx\u{7F}t\r")
    #expect(screen.wacht(op: "te beginnen"), "\(screen.alles)")
    screen.typ("\u{3}")
    screen.process.waitUntilExit()
    #expect(!screen.alles.contains("appel"))
    let code = try Leeratelier.code(folder)
    #expect(try Leeratelier.draai(["scorekaart", code, "--trainer"], archief: folder).code == 77)
    let asked = try PseudoTerminalTests.Scherm(
      ["notities", code, "--trainer"], folder, kolommen: 80, rijen: 24)
    #expect(asked.wacht(op: "Trainerswoord"))
    asked.typ("verkeerd\r")
    #expect(asked.wacht(op: "Dat is het niet"))
    asked.typ("appeltaart\r")
    #expect(asked.wacht(op: "nog geen notities"), "\(asked.alles)")
    #expect(!asked.alles.contains("appel") && !asked.alles.contains("verkeerd"))
  }

  @Test(arguments: ["abc", String(repeating: "x", count: 201)]) func aWordThatIsNoneOpensNoSession(_ word: String)
    throws
  {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Leeratelier.draai(
      ["oefen", "nachtslot", "--trainerswoord"], archief: folder, extra: ["LEERATELIER_TRAINERSWOORD": word])
    #expect(result.code == 64)
    let none = try Leeratelier.draai(["oefen", "nachtslot", "--trainerswoord"], archief: folder)
    #expect(none.code == 64)
    #expect(try Leeratelier.codes(folder).isEmpty)
  }
}
