import Foundation
import Opname
import Testing

@testable import Leeratelier

@Suite struct OpdrachtregelTests {
  @Test func everyVerbExplainsItselfWithAnExample() throws {
    let verbs = Opdrachten.alle.map(\.vorm.naam)
    try #require(verbs.count >= 14)
    #expect(Set(verbs).count == verbs.count)
    for verb in verbs {
      let help = try Leeratelier.draai([verb, "--help"])
      #expect(help.code == 0, "\(verb)")
      #expect(help.uit.contains("Voorbeeld:") && help.uit.contains("Gebruik: leeratelier \(verb)"), "\(verb)")
    }
  }

  @Test(
    arguments: [
      // A word that is no command line: 64; something that is not there: 66.
      (["scorkaart"], "Bedoelde u \u{2018}scorekaart\u{2019}?", 64), (["sessies", "--jsn"], "Bedoelde u --json?", 64),
      (["duo"], "vraagt: CASUS", 64), (["duo", "nachtslod"], "Bedoelde u nachtslot?", 66),
      (["oefen", "nachtslot", "--stoel", "zms"], "Bedoelde u zsm?", 64), (["hervat", "12"], "geen sessiecode", 64),
      (["oefen", "nachtslot", "--regio", "neutral"], "Bedoelde u neutraal?", 66),
      (["oefen", "nachtslot", "--datum", "2025-03-05"], "woensdag", 64),
      (["oefen", "nachtslot", "--rollen", "zsm=officier,ketenprocescoordinator"], "niets anders", 64),
    ] as [([String], String, Int32)])
  func saysWhatIsWrongAndWhatToDo(_ words: [String], _ expected: String, _ code: Int32) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Leeratelier.draai(words, archief: folder)
    #expect(result.fout.contains(expected), "\(result.fout)")
    #expect(result.code == code)
    #expect(result.uit.isEmpty)
  }

  @Test func saysThatThereIsNoArchiveYetAndMakesNone() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let plain = try Leeratelier.draai(["sessies"], archief: folder)
    #expect(plain.code == 0 && plain.uit.contains("nog geen archief"))
    #expect(try Leeratelier.draai(["sessies", "--json"], archief: folder).uit == "[]\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func refusesAnArchiveThatCannotBeMadeOrIsNone() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "bestand")
    try Data("dit is geen archief, maar een gewone tekst die lang genoeg is om gelezen te worden".utf8).write(to: file)
    let none = try Leeratelier.draai(["sessies", "--archief", file.path])
    #expect(none.code == 65 && none.fout.contains(file.path))
    let impossible = try Leeratelier.draai([
      "oefen", "jas-voor-de-winter", "--archief", file.path + "/onder/archief.sqlite",
    ])
    #expect(impossible.code == 73, "\(impossible.fout)")
  }

  @Test func writesNoEscapeInAPipe() throws {
    for words in [["--help"], ["casussen"], ["begrip", "ISD"], ["uitleg", "L-012"]] {
      let result = try Leeratelier.draai(words, extra: ["NO_COLOR": "", "FORCE_COLOR": "1"])
      #expect(result.code == 0 && !result.uit.contains("\u{1B}") && !result.uit.isEmpty, "\(words): \(result.fout)")
    }
  }

  @Test func playsTheExampleDuoWithoutATerminal() throws {
    let result = try Leeratelier.draai([])
    #expect(result.code == 0, "\(result.fout)")
    #expect(result.uit.contains("Scorekaart van De deur op het nachtslot"))
    #expect(!result.uit.contains("{datum:"))
  }

  @Test func recordsTheExampleAsExampleInAChosenArchive() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Leeratelier.draai(["voorbeeld", "jas-voor-de-winter"], archief: folder).code == 0)
    let list = try Leeratelier.draai(["sessies"], archief: folder).uit
    #expect(list.contains("(voorbeeld)") && list.contains("gesloten"))
    let card = try Leeratelier.draai(["scorekaart", Leeratelier.code(folder), "--json"], archief: folder)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(card.uit.utf8)) as? [String: Any])
    let parts = try #require(json["delen"] as? [String: [[String: Any]]])
    #expect(Set(parts.keys) == ["triage", "advies", "koppelvlakken", "delen", "beeld", "tijd"])
    #expect(parts.values.joined().allSatisfy { $0["regel"] is String && $0["oordeel"] is String && $0["bron"] != nil })
  }

  @Test func simulatesARegionWithTheKeysThatOthersRead() throws {
    let keys: Set = [
      "zaken", "bekenden", "adviezen", "gevolgd", "niet_gevolgd", "vragen", "antwoorden_op_tijd",
      "antwoordtijd_mediaan",
      "antwoordtijd_p90", "antwoordtijd_loket_mediaan", "antwoordtijd_loket_p90", "terugkoppelingen", "agenderingen",
      "complexe_onbekenden", "doorlooptijd_gemiddeld", "doorlooptijd_mediaan", "doorlooptijd_p90", "bezetting",
      "gebeurtenissen",
    ]
    func parse(_ words: [String]) throws -> Any {
      let result = try Leeratelier.draai(["simuleer", "--dagen", "5", "--json"] + words)
      #expect(result.code == 0, "\(result.fout)")
      return try JSONSerialization.jsonObject(with: Data(result.uit.utf8))
    }
    let one = try #require(parse([]) as? [String: Any])
    #expect(Set(one.keys) == keys)
    let many = try #require(parse(["--herhalingen", "3"]) as? [[String: Any]])
    #expect(many.count == 3 && many.allSatisfy { Set($0.keys) == keys })
    #expect(many[0]["zaken"] as? Int == one["zaken"] as? Int)
    let both = try #require(parse(["--herhalingen", "3", "--vergelijk", "wachttermijn=600"]) as? [String: Any])
    #expect(Set(both.keys) == ["basis", "anders", "verschil"])
    let difference = try #require((both["verschil"] as? [String: [String: Any]])?["antwoorden_op_tijd"])
    #expect(Set(difference.keys) == ["gemiddeld", "laag", "hoog"])
  }

  /// The place, what is wrong, and what may be.
  @Test(arguments: [
    (
      "instroom_per_uur=-1",
      "De instelling instroom_per_uur vraagt een getal van 0 tot en met 10000; er staat \u{2018}-1\u{2019}."
    ),
    (
      "loket_open=18:00",
      "Het loket van het veiligheidshuis is zo nooit open: de sluitingstijd (17:00) ligt niet na de openingstijd (18:00). Een zaak zou er eeuwig wachten."
    ),
    ("onbekend=3", "Er is geen instelling \u{2018}onbekend\u{2019}."),
    ("kans_bekend=2", "De instelling kans_bekend vraagt een kans van 0 tot en met 1; er staat \u{2018}2\u{2019}."),
    (
      "officier=veel",
      "De instelling officier vraagt een heel getal van 1 tot en met 500; er staat \u{2018}veel\u{2019}."
    ),
    ("zsm_open", "Schrijf een instelling als naam=waarde; er staat \u{2018}zsm_open\u{2019}."),
  ])
  func refusesABadSettingInDutch(_ setting: String, _ message: String) throws {
    let result = try Leeratelier.draai(["simuleer", "--dagen", "5", "--instelling", setting])
    #expect(result.code == 78 && result.uit.isEmpty)
    #expect(result.fout == message + "\n")
  }

  @Test func theExcerptInTheReadmeIsWhatTheProgramSays() throws {
    let readme = try String(contentsOf: Leeratelier.map.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```\n")
    let excerpt = try #require(blocks.first { $0.hasPrefix("[") })
    let said = Set(try Leeratelier.draai(["voorbeeld", "nachtslot"]).uit.split(separator: "\n"))
    let lines = excerpt.split(separator: "\n").filter { $0.trimmingCharacters(in: .whitespaces) != "…" }
    #expect(lines.count > 20)
    for line in lines { #expect(said.contains(line), "\(line)") }
  }

  @Test(
    arguments: [
      (ArchiefFout.bestaatNiet(.bestand("p")), 66), (.nietTeMaken(.bestand("p"), reden: "r"), 73),
      (.nietTeLezen(.bestand("p"), reden: "r"), 74), (.nietTeSchrijven(.bestand("p"), reden: "r"), 74),
      (.sluitNietAan(.bestand("p"), nummer: 1), 74), (.geenArchief(.bestand("p"), reden: "r"), 65),
      (.nieuwereVersie(.bestand("p"), gevonden: 2, bekend: 1), 65), (.bezet(.bestand("p")), 75),
      (.onbekendeCode("kmt-rvx", suggestie: nil), 65), (.onbekendeGebeurtenis(soort: "s", nummer: 1), 65),
      (.onleesbareSessie(code: "kmt-rvx", reden: "r"), 65), (.netwerkschijf(.bestand("p"), soort: "nfs"), 74),
      (.onbekendAtelier("a", suggestie: nil), 65), (.atelierBestaat("a"), 73), (.pseudoniemBezet("a", duo: 1), 77),
      (.duoVol(code: "kmt-rvx"), 77),
    ] as [(ArchiefFout, Int32)]) func endsAsSysexitsSaysWhenTheArchiveFails(_ fault: ArchiefFout, _ code: Int32)
  {
    #expect(fault.uitgang.rawValue == code)
  }
}
