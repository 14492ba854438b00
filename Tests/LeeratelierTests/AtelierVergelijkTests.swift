import Foundation
import Opname
import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// Duo's, casussen and locations side by side, from the command line.
@Suite struct AtelierVergelijkTests {
  private static let duo: [Stoel: String] = [.zsm: "uil", .veiligheidshuis: "reiger"]
  private static let ander: [Stoel: String] = [.zsm: "mus", .veiligheidshuis: "vink"]

  private func tekst(_ folder: URL, _ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  // MARK: the comparison

  @Test func showsTheClosedRoundsAndNamesTheOpenOnes() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("maandag", ["nachtslot", "nachtslot"])
      try maker.speel(atelier, duo: 1, verloop: 0, wie: Self.duo)
      try maker.speel(atelier, duo: 1, ronde: 2, verloop: 1, wie: [.zsm: "reiger", .veiligheidshuis: "uil"])
      try maker.speel(atelier, duo: 2, verloop: 1, wie: Self.ander, open: true)
      let shown = try Leeratelier.draai(["atelier", "vergelijk", "maandag"], archief: folder)
      #expect(shown.code == 0 && shown.fout.isEmpty, "\(shown.fout)")
      for part in [
        "Duo 2 speelt ronde 1 nog", "Nog niet begonnen: duo 3", "Geen rangorde en geen cijfer",
        "BESLISSING, GRONDEN EN ROUTES", "WIE VROEG WAT", "DE ADVIEZEN NAAST ELKAAR", "NA DE WISSEL VAN STOEL",
        "uil (duo 1): in ronde 1 ZSM, in ronde 2 het huis",
      ] { #expect(shown.uit.contains(part), "\(part)") }
      let one = try Leeratelier.draai(["atelier", "vergelijk", "maandag", "--plaats", "2"], archief: folder)
      #expect(one.uit.contains("RONDE 2") && !one.uit.contains("RONDE 1") && !one.uit.contains("WISSEL VAN STOEL"))
      let page = folder.appending(path: "v.html").path
      let written = try Leeratelier.draai(["atelier", "vergelijk", "maandag", "--uit", page], archief: folder)
      #expect(written.code == 0 && written.uit.contains(page))
      #expect(try tekst(folder, "v.html").contains("Na de wissel van stoel"))
      #expect(try Leeratelier.draai(["atelier", "vergelijk", "maandag", "--plaats", "3"], archief: folder).code == 64)
      #expect(try Leeratelier.draai(["atelier", "vergelijk", "mandag"], archief: folder).code == 65)
      #expect(try Leeratelier.draai(["atelier", "vergelijk", "maandag", "x"], archief: folder).code == 64)
    }
  }

  /// What one may not know while playing is not on the wall: not of the other duo, nor of a casus that comes back.
  @Test func theBeamerShowsTheComparisonOnlyWhenEverybodyIsDoneWithItsCasus() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("maandag", ["nachtslot", "nachtslot"], duos: 3)
      func wall() throws -> String {
        let done = try Leeratelier.draai(
          ["atelier", "beamer", "maandag", "--uit", folder.appending(path: "b.html").path, "--eenmaal"], archief: folder
        )
        #expect(done.code == 0)
        return try tekst(folder, "b.html")
      }
      try maker.speel(atelier, duo: 1, verloop: 0, wie: Self.duo)
      try maker.speel(atelier, duo: 2, verloop: 1, wie: Self.ander)
      let between = try wall()
      let titles = try Meegeleverd.casus("nachtslot").puzzelstukken.map(\.titel)
      #expect(!between.contains("Beslissing") && !titles.contains { between.contains($0) })
      try maker.speel(atelier, duo: 1, ronde: 2, verloop: 1, wie: [.zsm: "reiger", .veiligheidshuis: "uil"])
      #expect(try !wall().contains("Beslissing"))
      try maker.speel(atelier, duo: 2, ronde: 2, verloop: 0, wie: [.zsm: "vink", .veiligheidshuis: "mus"])
      let after = try wall()
      #expect(after.contains("Beslissing, gronden en routes") && after.contains("Ronde 2"))
      #expect(between.contains(#"http-equiv="refresh""#) && !after.contains(#"http-equiv="refresh""#))
      #expect(!after.contains("Na de wissel van stoel"))
    }
  }

  /// The sheet of a duo by the code on its strip, and those of all duo's at once.
  @Test func theSheetsAreMadeByDuoAndForTheWholeGroup() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("maandag", ["nachtslot", "pleintje"], duos: 3)
      let codes = atelier.duos.map(\.code.tekst)
      let none = try Leeratelier.draai(["atelier", "bladen", "maandag", "--uit", folder.path], archief: folder)
      #expect(none.code == 77 && none.uit.isEmpty, "\(none)")
      try maker.speel(atelier, duo: 1, verloop: 0, wie: Self.duo)
      let last = try maker.speel(atelier, duo: 1, ronde: 2, verloop: 0, wie: Self.duo)
      try maker.speel(atelier, duo: 2, verloop: 1, wie: Self.ander, open: true)
      let sheet = try Leeratelier.draai(["rapport", codes[0], "--blad", "--uit", "-"], archief: folder)
      #expect(sheet.code == 0 && sheet.uit.contains("essie \(last.tekst)"), "\(sheet.fout)")
      let card = try Leeratelier.draai(["scorekaart", codes[0]], archief: folder)
      let same = try Leeratelier.draai(["scorekaart", last.tekst], archief: folder)
      #expect(card.code == 0 && card.uit == same.uit && !card.uit.isEmpty, "\(card.fout)")
      let open = try Leeratelier.draai(["rapport", codes[1], "--blad", "--uit", "-"], archief: folder)
      #expect(open.code == 77 && open.fout.contains("duo 2"), "\(open.fout)")
      let all = try Leeratelier.draai(["atelier", "bladen", "maandag", "--uit", folder.path], archief: folder)
      #expect(all.code == 0 && all.uit.contains("Nog geen afgesloten sessie: duo's 2 en 3"), "\(all)")
      #expect(try tekst(folder, "blad-duo-1.html").contains("essie \(last.tekst)"))
      #expect(try Leeratelier.draai(["atelier", "bladen", "maandag", "--uit", "-"], archief: folder).code == 64)
    }
  }

  @Test func theTrainersWordGuardsWhatLeavesTheAtelier() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("maandag", ["nachtslot"], duos: 1, woord: Trainerswoord("sleutelbos"))
      try maker.speel(atelier, duo: 1, wie: Self.duo)
      let pack = folder.appending(path: "p.pak").path
      for words in [
        ["vergelijk", "maandag"], ["bladen", "maandag", "--uit", folder.path], ["pak", "maandag", "--uit", pack],
      ] {
        let refused = try Leeratelier.draai(["atelier"] + words, archief: folder)
        #expect(refused.code == 77 && refused.uit.isEmpty)
        let word = ["LEERATELIER_TRAINERSWOORD": "sleutelbos"]
        #expect(try Leeratelier.draai(["atelier"] + words, archief: folder, extra: word).code == 0)
      }
    }
  }

  // MARK: a casus

  @Test func aCasusOverTheArchiveSaysThatItIsNoCasusonderzoek() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("maandag", ["nachtslot"], duos: 3)
      let first = try maker.speel(atelier, duo: 1, verloop: 0, wie: Self.duo)
      let second = try maker.speel(atelier, duo: 2, verloop: 1, wie: Self.ander)
      let open = try maker.speel(atelier, duo: 3, verloop: 1, wie: [.zsm: "kauw"], open: true)
      _ = try Leeratelier.draai(["voorbeeld", "nachtslot"], archief: folder)
      let shown = try Leeratelier.draai(["casus", "vergelijk", "nachtslot"], archief: folder)
      #expect(shown.code == 0, "\(shown.fout)")
      #expect(shown.uit.contains("Dit is geen casusonderzoek."))
      #expect(shown.uit.contains("Er niet bij: 1 nog open en 1 voorbeeld."))
      #expect(shown.uit.contains(first.tekst) || shown.uit.contains("alle sessies"))
      #expect(!shown.uit.contains(open.tekst) && shown.uit.contains("WAAR HET OP UITKWAM"))
      for session in [first, second] {
        let decided = try #require(try maker.archief.lees(session).sessie.besluit?.beslissing)
        let name = try #require(try Meegeleverd.casus("nachtslot").beslissing(decided)?.naam)
        #expect(shown.uit.replacing("\n", with: " ").contains(name))
      }
      let page = folder.appending(path: "c.html").path
      #expect(try Leeratelier.draai(["casus", "vergelijk", "nachtslot", "--uit", page], archief: folder).code == 0)
      #expect(try tekst(folder, "c.html").contains("geen casusonderzoek"))
      let none = try Leeratelier.draai(["casus", "vergelijk", "pleintje"], archief: folder)
      #expect(none.code == 0 && none.uit.contains("Er is nog geen afgesloten sessie"))
      #expect(try Leeratelier.draai(["casus", "vergelijk", "zerk"], archief: folder).code == 66)
      #expect(try Leeratelier.draai(["casus", "nachtslot", "--vragenlijst", page], archief: folder).code == 64)
    }
  }

  @Test func theQuestionnaireHasASheetForEachPerspectiveAndNothingOfTheCasus() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "vragen.html").path
    let done = try Leeratelier.draai(["casus", "vergelijk", "nachtslot", "--vragenlijst", path], archief: folder)
    #expect(done.code == 0 && done.uit.contains(path))
    let html = try tekst(folder, "vragen.html")
    for name in ["Het slachtoffer", "De dader", "De professional", "De betrokken burger"] {
      #expect(html.contains(">\(name)</h2>"))
    }
    #expect(html.components(separatedBy: "<section").count == 5)
    #expect(html.contains("de vragen zijn van Leeratelier") && html.contains("Meedoen is vrijwillig"))
    let casus = try Meegeleverd.casus("nachtslot")
    #expect(!html.contains(casus.titel) && !casus.personen.contains { html.contains($0.naam) })
  }

  // MARK: collecting

  @Test func joinsLaptopsWithoutANetworkAndTellsNothingTwice() throws {
    try Ateliermaker.met { folder, maker in
      let (a, b) = (folder.appending(path: "a"), folder.appending(path: "b"))
      for (map, people, verloop) in [(a, Self.duo, 0), (b, Self.ander, 1)] {
        try FileManager.default.createDirectory(at: map.appending(path: "archief"), withIntermediateDirectories: true)
        let other = try Ateliermaker(map)
        let atelier = try other.maak("maandag", ["nachtslot"], duos: 1)
        try other.speel(atelier, duo: 1, verloop: verloop, wie: people)
      }
      _ = maker
      let files = [a, b].map { $0.appending(path: "archief/archief.sqlite").path }
      let joined = try Leeratelier.draai(["atelier", "verzamel", "maandag"] + files, archief: folder)
      #expect(joined.code == 0, "\(joined)")
      #expect(
        joined.uit.contains("duo 1 is hier duo 2") && joined.uit.components(separatedBy: ": toegevoegd.").count == 3)
      let again = try Leeratelier.draai(["atelier", "verzamel", "maandag"] + files, archief: folder)
      #expect(again.code == 0 && again.uit.components(separatedBy: ": was er al.").count == 3, "\(again)")
      #expect(try Leeratelier.codes(folder).count == 2)
      #expect(try Leeratelier.draai(["controleer-archief"], archief: folder).code == 0)
      let shown = try Leeratelier.draai(["atelier", "vergelijk", "maandag"], archief: folder).uit
      #expect(shown.contains("Duo 1: uil en reiger") || shown.contains("Duo 1: reiger en uil"))
      // A file that is none, and no file at all, say so; what fits is joined all the same.
      let wrong = try Leeratelier.draai(
        ["atelier", "verzamel", "maandag", folder.appending(path: "er-niet").path, files[0]], archief: folder)
      #expect(wrong.code == 65 && !wrong.fout.isEmpty && wrong.uit.contains("was er al"))
      #expect(try Leeratelier.draai(["atelier", "verzamel", "maandag"], archief: folder).code == 64)
    }
  }

  // MARK: packs

  @Test func aPackGoesThereIsOnlyReadAndComesBackWithRemarks() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("maandag", ["nachtslot"], duos: 2)
      let session = try maker.speel(atelier, duo: 1, wie: Self.duo)
      try maker.speel(atelier, duo: 2, wie: Self.ander, open: true)
      try maker.archief.voegToe(
        [
          Aantekening(door: "begeleider", soort: .notitie, gebeurtenis: 5, tekst: "Bel mij op 06-12345678."),
          Aantekening(door: "deelnemers", soort: .voornemen, tekst: "Geheim voornemen"),
        ], session)
      let there = folder.appending(path: "daar")
      let pack = folder.appending(path: "maandag.pak").path
      let made = try Leeratelier.draai(
        ["atelier", "pak", "maandag", "--van", "West", "--uit", pack, "--zonder-persoonsgegevens"], archief: folder)
      #expect(made.code == 0, "\(made)")
      #expect(made.uit.contains("1 gesloten sessie van 1 duo") && made.uit.contains("1 sessie die nog open is"))
      #expect(made.uit.contains("lijkt 1 plaats op gegevens van een echt mens; dat is weggelaten"))
      let bytes = try Data(contentsOf: URL(filePath: pack))
      for word in ["06-12345678", "Geheim voornemen", atelier.duos[0].code.tekst] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
      }
      let opened = try Leeratelier.draai(["atelier", "open-pak", pack], archief: there)
      #expect(
        opened.code == 0 && opened.uit.contains("Erin: ") && opened.uit.contains("alleen om te lezen"), "\(opened)")
      #expect(try Leeratelier.draai(["atelier", "vergelijk", "maandag"], archief: there).code == 0)
      #expect(try Leeratelier.draai(["atelier", "scherm", "maandag"], archief: there).code == 77)
      #expect(try Leeratelier.draai(["monitor"], archief: there).uit.contains("van een andere locatie"))
      #expect(try Leeratelier.draai(["controleer-archief"], archief: there).code == 0)
      _ = try Leeratelier.draai(
        ["noteer", session.tekst, "7", "Bij ons ging dit anders.", "--door", "begeleider"], archief: there)
      let back = folder.appending(path: "terug.pak").path
      let returned = try Leeratelier.draai(
        ["atelier", "pak", "maandag", "--van", "Oost", "--uit", back], archief: there)
      #expect(returned.code == 0, "\(returned)")
      let home = try Leeratelier.draai(["atelier", "open-pak", back], archief: folder)
      #expect(home.code == 0 && home.uit.contains("1 opmerking erbij"), "\(home)")
      let notes = try maker.archief.aantekeningen(session).filter { $0.soort == .notitie }
      #expect(notes.map(\.door) == ["begeleider", "begeleider (Oost)"])
      #expect(notes.map(\.tekst) == ["Bel mij op 06-12345678.", "Bij ons ging dit anders."])
      let twice = try Leeratelier.draai(["atelier", "open-pak", back], archief: folder)
      #expect(twice.code == 0 && twice.uit.contains("Er staat niets nieuws in"))
      #expect(try maker.archief.ateliers().count == 1)
      // An archive is no pack, and a pack is no archive to collect.
      let archive = folder.appending(path: "archief/archief.sqlite").path
      #expect(try Leeratelier.draai(["atelier", "open-pak", archive], archief: there).code == 65)
      #expect(try Leeratelier.draai(["atelier", "verzamel", "maandag", pack], archief: folder).code == 65)
    }
  }
}
