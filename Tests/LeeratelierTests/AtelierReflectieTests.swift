import Foundation
import Opname
import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

@testable import Leeratelier

/// A conversation with the whole group of an atelier.
@Suite struct AtelierReflectieTests {
  private static let duo: [Stoel: String] = [.zsm: "uil", .veiligheidshuis: "reiger"]
  private static let ander: [Stoel: String] = [.zsm: "mus", .veiligheidshuis: "vink"]
  /// The short five steps, as in `ReflecterenTests`.
  private static let gesprek =
    "\n\nWij vroegen te laat\n\nIk bel eerder, vanaf maandag\n\nWie leest de mailbox?\ntactisch\n\n"

  @Test func aGroupTalksAboutWhatDiffersBetweenItsDuosAndKeepsItAtTheAtelier() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("maandag", ["nachtslot"], duos: 3)
      let first = try maker.speel(atelier, duo: 1, verloop: 0, wie: Self.duo)
      try maker.speel(atelier, duo: 2, verloop: 1, wie: Self.ander)
      let compared = try Ateliervergelijking(maker.archief, try maker.archief.atelier("maandag"))
      let sheet = folder.appending(path: "mee.html").path
      let told = try Leeratelier.draai(
        ["reflecteer", "Maandag", "--kort", "--blad", "--uit", sheet], archief: folder, invoer: Self.gesprek + "ja\n")
      #expect(told.code == 0 && told.uit.contains("Bewaard bij atelier maandag"), "\(told.uit)\(told.fout)")
      let question = try #require(compared.rondes.first?.contrasten.first?.vraag)
      #expect(told.uit.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(question), "\(question)")
      let page = try String(contentsOfFile: sheet, encoding: .utf8)
      #expect(page.contains("Ik bel eerder, vanaf maandag") && page.contains("atelier maandag"))
      // The next talk of the atelier opens with it; that of one of its sessions does not, and neither does its own sheet.
      let next = try Leeratelier.draai(["reflecteer", "maandag"], archief: folder, invoer: "stop\n").uit
      #expect(next.contains("Wat u de vorige keer ging doen") && next.contains("Ik bel eerder, vanaf maandag"))
      let own = try Leeratelier.draai(["reflecteer", first.tekst], archief: folder, invoer: "stop\n").uit
      #expect(!own.contains("Ik bel eerder"))
      let after = try Leeratelier.draai(
        ["reflecteer", first.tekst, "--na", "maandag"], archief: folder, invoer: "stop\n"
      ).uit
      #expect(after.contains("Ik bel eerder, vanaf maandag"))
      let handout = try Leeratelier.draai(["rapport", first.tekst, "--blad", "--uit", "-"], archief: folder)
      #expect(handout.code == 0 && !handout.uit.contains("Ik bel eerder"))
      #expect(try Leeratelier.draai(["leervragen"], archief: folder).uit.contains("Wie leest de mailbox?"))
    }
  }

  /// A meeting begins with what people were going to do, also before anything was played.
  @Test func aNewGroupBeginsWithTheIntentionsOfTheLast() throws {
    try Ateliermaker.met { folder, maker in
      let first = try maker.maak("maandag", ["nachtslot"], duos: 2)
      let next = try maker.maak("dinsdag", ["nachtslot"], duos: 1)
      let early = try Leeratelier.draai(["reflecteer", "dinsdag", "--na", "maandag"], archief: folder)
      #expect(early.code == 77 && early.uit.isEmpty, "\(early)")
      try maker.speel(first, duo: 1, verloop: 0, wie: Self.duo)
      let none = try Leeratelier.draai(["reflecteer", "dinsdag", "--na", "maandag"], archief: folder)
      #expect(none.code == 77 && none.fout.contains("geen gesprek met voornemens"), "\(none)")
      _ = try Leeratelier.draai(["reflecteer", "maandag", "--kort"], archief: folder, invoer: Self.gesprek + "ja\n")
      let begun = try Leeratelier.draai(["reflecteer", "dinsdag", "--na", "maandag"], archief: folder)
      #expect(begun.code == 0 && begun.uit.contains("- Ik bel eerder, vanaf maandag"), "\(begun)")
      try maker.speel(next, duo: 1, verloop: 0, wie: Self.ander)
      let talk = try Leeratelier.draai(["reflecteer", "dinsdag", "--na", "maandag"], archief: folder, invoer: "stop\n")
      #expect(talk.uit.contains("Ik bel eerder, vanaf maandag") && talk.uit.contains("De stappen"), "\(talk)")
    }
  }

  @Test func whoKnewWhatIsOfAllDuos() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("maandag", ["nachtslot"], duos: 2)
      try maker.speel(atelier, duo: 1, verloop: 0, wie: Self.duo)
      try maker.speel(atelier, duo: 2, verloop: 1, wie: Self.ander)
      let told = try Leeratelier.draai(
        ["reflecteer", "maandag", "--methode", "wie-wist-wat", "--kort"], archief: folder,
        invoer: String(repeating: "\n", count: 12)
      ).uit
      #expect(told.contains("de duo's naast elkaar") && told.contains("duo 1") && told.contains("duo 2"))
    }
  }

  @Test func aGroupThatPlayedNothingAndANameThatIsNoneAreTold() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("maandag", ["nachtslot"], duos: 2)
      let none = try Leeratelier.draai(["reflecteer", "maandag"], archief: folder)
      #expect(none.code == 77 && none.fout.contains("nog geen sessie afgesloten"), "\(none.fout)")
      let wrong = try Leeratelier.draai(["reflecteer", "mandag"], archief: folder)
      #expect(wrong.code == 65 && wrong.fout.contains("Bedoelde u ‘maandag’?"), "\(wrong.fout)")
      // One duo alone has nothing to compare; its own moment is there.
      try maker.speel(atelier, duo: 1, verloop: 0, wie: Self.duo)
      let one = try Leeratelier.draai(
        ["reflecteer", "maandag", "--kort"], archief: folder, invoer: String(repeating: "\n", count: 8))
      #expect(one.code == 0 && one.uit.contains("Het moment · duo 1"), "\(one.uit)")
      #expect(one.fout.contains("Nog niet begonnen: duo 2"))
    }
  }

  @Test func aConversationOfTheGroupCountsForEachWhoWasInIt() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("maandag", ["nachtslot"], duos: 2)
      try maker.speel(atelier, duo: 1, verloop: 0, wie: Self.duo)
      try maker.speel(atelier, duo: 2, verloop: 1, wie: Self.ander)
      let before = try Leeratelier.draai(["leergang", "advies", "--voor", "vink"], archief: folder).uit
      _ = try Leeratelier.draai(["reflecteer", "maandag", "--kort"], archief: folder, invoer: Self.gesprek + "ja\n")
      let after = try Leeratelier.draai(["leergang", "advies", "--voor", "vink"], archief: folder).uit
      // Of the part of nachtslot the conversation and the intention are done by it; one session of two is as it was.
      func done(_ text: String) -> Int { text.components(separatedBy: "ja (1)").count - 1 }
      #expect(done(after) == done(before) + 2, "\(after)")
    }
  }
}
