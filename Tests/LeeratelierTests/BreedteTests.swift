import Foundation
import Testing

@testable import Leeratelier

/// No line is wider than was asked, words stay whole, and where nobody asked a program reads whole lines.
@Suite struct BreedteTests {
  private static let breedten = [40, 60, 80, 120]

  /// An archive with an example, a note, a name and another way; the code of the example.
  private static func archief() throws -> (map: URL, code: String) {
    let folder = try Leeratelier.werkmap()
    _ = try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder)
    let code = try Leeratelier.code(folder)
    _ = try Leeratelier.draai(
      ["noteer", code, "12", "Hier viel het stil, en niemand wist nog wie er aan zet was."], archief: folder)
    _ = try Leeratelier.draai(
      ["noteer", code, "Over de hele sessie: zij luisterden goed naar elkaar."], archief: folder)
    _ = try Leeratelier.draai(["naam", code, "het duo van dinsdagmiddag"], archief: folder)
    _ = try Leeratelier.draai(
      ["watals", code, "--daarna", "simulatie"], archief: folder, invoer: String(repeating: "1\n", count: 12) + "stop\n"
    )
    return (folder, code)
  }

  /// Every verb as people type it, wrong ones too; each verb of the program is among them, or it is said why not.
  private static func opdrachten(_ code: String, _ folder: URL) -> [[String]] {
    func path(_ name: String) -> String { folder.appending(path: name).path }
    return [
      ["--help"], ["--versie"], ["nergens"], ["sessies", "x"], ["sessies"], ["notities", code], ["fragmenten", code],
      ["scorekaart", code], ["scorekaart", code, "--alles"], ["scorekaart", code, "--stoel", "zsm"], ["monitor"],
      ["monitor", "--per", "casus"], ["zoek", code, "deur"], ["zoek", code, "kolibrie"], ["naam", code],
      ["vergelijk", code], ["terugkijken", code], ["rapport", code, "--uit", path("r.html")],
      ["rapport", code, "--blad", "--uit", path("b.html")], ["casussen"], ["casus", "nachtslot"],
      ["casus", "nachtslot", "--trainer"], ["uitleg"], ["uitleg", "L-005"], ["uitleg", "blijft"], ["uitleg", "regels"],
      ["delen"], ["delen", "ggz"], ["regio", "werkinstructie", "neutraal"], ["regio", "oud", "neutraal"],
      ["uitleg", "L-999"], ["begrip"],
      ["begrip", "ISD"], ["controleer", "--zonder-spelen"], ["controleer", path("er-niet.json")],
      ["controleer-archief"], ["reservekopie", path("kopie.sqlite")], ["verwijder", code],
      ["simuleer", "--dagen", "7"], ["simuleer", "--dagen", "7", "--vergelijk", "loket=2", "--herhalingen", "2"],
      ["simuleer", "--dagen", "7", "--zaak", "8"], ["simuleer", "--instelling", "loket=nee"],
      ["doorloop", "trappenhuis", "--keren", "3"], ["voorbeeld", "pleintje", "--archief", path("ander.sqlite")],
      ["oefen", "nachtslot", "--archief", path("ander.sqlite")], ["hervat", code], ["noteer", code], ["duo"],
      ["exporteer", code], ["beoordeel", path("er-niet.jsonl")], ["herken", path("er-niet.jsonl")],
      ["aansluiten", code], ["overdragen", code], ["incident", code, "De bel gaat."], ["watals", "xxx-xxx"],
      ["terugzetten", path("er-niet.sqlite")], ["herstel", path("er-niet.sqlite")], ["scherpte"],
      ["signalen", "--zaad", "3"], ["signalen", "--zaal", "--zaad", "3"], ["signalen", "bestaat-niet"],
      ["reflecteer", code], ["reflecteer", code, "--kort", "--methode", "wie-wist-wat"], ["leervragen"],
      ["anonimiseer", path("er-niet.txt")], ["atelier"], ["atelier", "nieuw", "maandag", "--casus", "nachtslot"],
      ["atelier", "toon", "maandag"], ["atelier", "scherm", "maandag"], ["atelier", "zerk", "maandag"],
      ["atelier", "beamer", "maandag", "--uit", path("beamer.html"), "--eenmaal"], ["aansluiten", "bcd-fgh"],
      ["atelier", "vergelijk", "maandag"], ["atelier", "verzamel", "maandag", path("er-niet.sqlite")],
      ["atelier", "bladen", "maandag", "--uit", path(".")],
      ["atelier", "pak", "maandag", "--uit", path("p.pak")], ["atelier", "open-pak", path("er-niet.pak")],
      ["casus", "vergelijk", "nachtslot"], ["casus", "vergelijk", "nachtslot", "--vragenlijst", path("v.html")],
      ["leergang"], ["leergang", "advies"], ["leergang", "triage", "--voor", "maandag"],
      ["leergang", "triage", "--voor", "zerk"],
    ]
  }

  private static func woorden(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  @Test func noLineIsWiderThanColumnsAndEveryWordIsWhole() throws {
    let (folder, code) = try BreedteTests.archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    var lines = BreedteTests.opdrachten(code, folder)
    let shown = Opdrachten.alle.map(\.vorm).filter { !$0.verborgen }.map(\.naam)
    #expect(Set(shown).isSubset(of: Set(lines.compactMap(\.first))))
    lines += shown.map { [$0, "--help"] }
    for words in lines {
      let place = words.joined(separator: " ").replacing(folder.path, with: "MAP")
      var wide: Set<Substring> = []
      for width in BreedteTests.breedten.reversed() {
        let result = try Leeratelier.draai(words, archief: folder, extra: ["COLUMNS": "\(width)"])
        let text = result.uit + "\n" + result.fout
        for line in text.split(separator: "\n") where Breedte.van(String(line)) > width {
          // A word that is too long by itself has a row of its own: a path, an address.
          #expect(BreedteTests.woorden(String(line)).count == 1, "\(width) columns, \(place): \(line)")
        }
        // What is a word in a wide window is one in a narrow one, except where a table is told instead of drawn.
        let found = Set(
          BreedteTests.woorden(text).filter { $0.count > 12 && $0.allSatisfy { $0.isLetter || $0 == "-" } })
        if width == 120 { wide = found }
        let broken = wide.filter { word in
          word.count < width && !found.contains(word) && found.contains { word.hasPrefix($0) && $0.count < word.count }
        }
        #expect(broken.isEmpty, "\(width) columns, \(place): \(broken)")
      }
    }
  }

  @Test func withoutAWidthAProgramReadsTheSentenceOnOneLine() throws {
    let result = try Leeratelier.draai(["nergens"], extra: ["COLUMNS": ""])
    #expect(result.fout.split(separator: "\n").count == 1)
    let help = try Leeratelier.draai(["--help"], extra: ["COLUMNS": ""]).uit
    #expect(help.contains("  duo CASUS                         een casus met zijn tweeën\n"))
  }

  @Test(arguments: [
    ("kort", 40, ["kort"]),
    ("een zin die niet past", 12, ["een zin die", "niet past"]),
    ("  ingesprongen tekst hier", 16, ["  ingesprongen", "  tekst hier"]),
    ("- een punt van een lijst", 14, ["- een punt van", "  een lijst"]),
    ("  naam  uitleg die langer is", 21, ["  naam  uitleg die", "        langer is"]),
    ("  een-lange-kop  uitleg erbij", 24, ["  een-lange-kop", "      uitleg erbij"]),
    ("/een/pad/dat/niet/past en meer", 10, ["/een/pad/dat/niet/past", "en meer"]),
  ])
  func aLineIsDividedAtItsWords(_ line: String, _ width: Int, _ expected: [String]) {
    #expect(Regelbreedte.vouw(line, width) == expected)
  }

  @Test func nobodySeesAnExampleThatTheyDidNotAskForInTheirArchive() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let shown = try Leeratelier.draai([], archief: folder)
    #expect(shown.code == 0 && shown.uit.contains("een voorbeeldduo speelt"))
    #expect(try Leeratelier.codes(folder).isEmpty)
    _ = try Leeratelier.draai(["voorbeeld", "pleintje"], archief: folder)
    #expect(try Leeratelier.codes(folder).count == 1)
  }
}
