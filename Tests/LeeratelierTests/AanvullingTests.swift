import Foundation
import Testing

@testable import Leeratelier

/// What a shell offers is what the program accepts: all of it, and nothing that it refuses.
@Suite struct AanvullingTests {
  private let aanvulling = Aanvulling(
    vormen: Opdrachten.alle.map(\.vorm),
    bron: .init(
      casussen: { [.init(woord: "nachtslot", uitleg: "De deur"), .init(woord: "trappenhuis", uitleg: "")] },
      regios: { [.init(woord: "neutraal", uitleg: ""), .init(woord: "rotterdam", uitleg: "")] },
      codes: { [.init(woord: "kmt-rvx", uitleg: "De deur, open")] },
      reeksen: { [.init(woord: "thuis-en-buurt", uitleg: ""), .init(woord: "straf-en-zorg", uitleg: "")] }))

  private func woorden(_ typed: String...) throws -> [String] { try aanvulling.kandidaten(typed).map(\.woord) }

  @Test func everyVerbThatIsShownIsOffered() throws {
    let shown = Opdrachten.alle.map(\.vorm).filter { !$0.verborgen }.map(\.naam)
    #expect(try woorden("") == shown && shown.count > 20)
    #expect(try woorden("sc") == ["scherpte", "scorekaart"])
    #expect(try woorden("help", "moni") == ["monitor"])
  }

  @Test func everyOptionOfEveryVerbIsOfferedAndAccepted() throws {
    for vorm in Opdrachten.alle.map(\.vorm) {
      let options = try woorden(vorm.naam, "--")
      #expect(options == (vorm.opties + Opdrachtvorm.overal).map { "--" + $0.naam }, "\(vorm.naam)")
      for option in vorm.kent {
        let words = (0..<vorm.verplichteArgumenten).map { "w\($0)" } + ["--\(option.naam)"]
        #expect(throws: Never.self) { _ = try Argumenten(words + (option.waarde.map { _ in ["x"] } ?? []), voor: vorm) }
      }
    }
  }

  @Test(arguments: [
    (["oefen", ""], ["nachtslot", "trappenhuis"]), (["oefen", "nachtslot", "--regio", "ro"], ["rotterdam"]),
    (["oefen", "nachtslot", "--regio=ro"], ["--regio=rotterdam"]), (["hervat", ""], ["kmt-rvx"]),
    (["exporteer", "kmt-rvx", "k"], ["kmt-rvx"]), (["doorloop", "nachtslot", "t"], ["trappenhuis"]),
    (["oefen", "--stoel", ""], ["zsm", "veiligheidshuis"]), (["exporteer", "--als", "x"], ["xapi", "xes"]),
    (["hervat", "--stoel", "zsm", "k"], ["kmt-rvx"]), (["signalen", "--zaal", "th"], ["thuis-en-buurt"]),
    (["beoordeel", "k"], ["kmt-rvx"]),
    // What was given once is not offered again; what may be repeated is.
    (["oefen", "nachtslot", "--stoel", "zsm", "--sto"], []),
    (["oefen", "nachtslot", "--rollen", "zsm=officier", "--ro"], ["--rollen"]),
    // Only the user knows a file, a number or a text.
    (["rapport", "kmt-rvx", "--uit", ""], []), (["controleer", ""], []), (["noteer", "kmt-rvx", ""], []),
    // Nothing follows that would be refused.
    (["oefen", "nachtslot", "tr"], []), (["bestaat-niet", ""], []), (["oefen", "--", "--"], []),
    // Without a verb.
    (["--ver"], ["--versie"]), (["--archief", "x", "--toe"], ["--toegankelijk"]),
  ])
  func offersWhatFitsThere(_ typed: [String], _ expected: [String]) throws {
    #expect(try aanvulling.kandidaten(typed).map(\.woord) == expected)
  }

  /// What the sources read as one of a closed list of words is declared as such, by every verb that has it.
  @Test func everyClosedListOfWordsIsOffered() throws {
    let folder = Leeratelier.map.appending(path: "Sources/Leeratelier")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String])
    var names: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for found in text.matches(of: #/\.keuze\("([a-z-]+)", /#) { names.insert(String(found.1)) }
    }
    #expect(names.count > 4)
    for vorm in Opdrachten.alle.map(\.vorm) {
      for option in vorm.opties where names.contains(option.naam) {
        #expect(!option.keuzes.isEmpty, "\(vorm.naam) --\(option.naam)")
      }
    }
  }

  @Test func afterTheLastArgumentTheOptionsFollow() throws {
    #expect(try woorden("hervat", "kmt-rvx", "").first == "--stoel")
    #expect(try woorden("sessies", "").first == "--json")
  }

  @Test func theProgramKnowsItsCasussenAndTheSessionsOfTheArchiveThatIsTyped() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let none = try Leeratelier.draai(["aanvullen", "--", "hervat", ""], archief: folder)
    #expect(none.code == 0 && none.uit.isEmpty && none.fout.isEmpty)
    #expect(try Leeratelier.draai(["oefen", "jas-voor-de-winter"], archief: folder, invoer: "stop\n").code == 0)
    let code = try Leeratelier.code(folder)
    let known = try Leeratelier.draai(["aanvullen", "--", "hervat", ""], archief: folder)
    #expect(known.uit.hasPrefix("\(code)\t") && known.uit.hasSuffix(", open\n"), "\(known.uit)")
    let elsewhere = try Leeratelier.draai(
      ["aanvullen", "--", "hervat", "--archief", folder.path + "/archief/archief.sqlite", code.prefix(2) + ""])
    #expect(elsewhere.uit == known.uit)
    let casus = try Leeratelier.draai(["aanvullen", "--", "oefen", "jas"]).uit
    #expect(casus.hasPrefix("jas-voor-de-winter\t"), "\(casus)")
    #expect(
      try Leeratelier.draai(["aanvullen", "--", "oefen", "jas-voor-de-winter", "--regio", "neu"]).uit == "neutraal\n")
  }

  @Test(arguments: Schil.allCases) func everyShellHasAScriptThatAsksTheProgram(_ shell: Schil) throws {
    let script = try Leeratelier.draai(["aanvulling", shell.rawValue])
    #expect(script.code == 0 && script.uit == shell.script + "\n")
    #expect(shell.script.contains("aanvullen -- ") && shell.script.contains("leeratelier"))
    #expect(try Leeratelier.draai(["aanvulling", "csh"]).code == 64)
  }

  /// Bash is everywhere; its script is run as it is, with a line as somebody types it.
  @Test(arguments: [
    ("leeratelier oefen jas", "jas-voor-de-winter"), ("leeratelier oefen jas-voor-de-winter --regio=neu", "neutraal"),
    ("leeratelier monit", "monitor"), ("leeratelier oefen jas-voor-de-winter --stoel ve", "veiligheidshuis"),
  ])
  func bashCompletes(_ line: String, _ expected: String) throws {
    let process = Leeratelier.proces([], archief: nil)
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", Schil.bash.script + "\nCOMP_LINE=$1 COMP_POINT=${#1}; _leeratelier \"$2\"; echo \"${COMPREPLY[*]}\"",
      "bash",
      line, Leeratelier.pad,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text == expected + "\n")
  }
}
