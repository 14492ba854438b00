import Foundation
import Opname
import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

@testable import Leeratelier

/// An atelier from the command line: made, joined, led, shown on a beamer, removed.
@Suite struct AtelierTests {
  private func met(_ body: (URL, [String]) throws -> Void, casussen: [String] = ["pleintje", "pleintje"]) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try Leeratelier.draai(
      ["atelier", "nieuw", "maandag", "--duos", "3"] + casussen.flatMap { ["--casus", $0] }, archief: folder)
    #expect(made.code == 0, "\(made.fout)")
    try body(folder, try codes(folder))
  }

  /// The codes of the duo's, by their numbers.
  private func codes(_ folder: URL) throws -> [String] {
    try Leeratelier.draai(["atelier", "toon", "maandag"], archief: folder).uit.split(separator: "\n")
      .filter { $0.hasPrefix("duo ") }.compactMap { $0.split(separator: " ").dropFirst(2).first.map(String.init) }
  }

  private func speel(_ folder: URL, _ words: [String], _ lines: String...) throws -> Leeratelier.Uitkomst {
    let file = folder.appending(path: "invoer.txt")
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
    return try Leeratelier.draai(words + ["--invoer", file.path], archief: folder)
  }

  @Test func everyDuoGetsAStripWithItsCodeAndTheOneCommand() throws {
    try met { folder, codes in
      #expect(codes.count == 3 && Set(codes).count == 3)
      let page = folder.appending(path: "blad.html")
      let shown = try Leeratelier.draai(["atelier", "toon", "maandag", "--uit", page.path], archief: folder)
      #expect(shown.code == 0)
      let html = try String(contentsOf: page, encoding: .utf8)
      for code in codes { #expect(html.contains("leeratelier aansluiten \(code)") && html.contains(">\(code)<")) }
      #expect(html.contains("nooit die van uzelf"))
      #expect(try Leeratelier.draai(["atelier"], archief: folder).uit.contains("maandag"))
      let again = try Leeratelier.draai(["atelier", "nieuw", "Maandag", "--casus", "nachtslot"], archief: folder)
      #expect(again.code == 73)
    }
  }

  @Test(
    arguments: [
      (["atelier", "nieuw", "x"], 64), (["atelier", "nieuw"], 64), (["atelier", "zerk", "x"], 64),
      (["atelier", "nieuw", "x", "--casus", "bestaat-niet"], 66), (["atelier", "scherm", "x"], 65),
      (["atelier", "nieuw", "x", "--casus", "nachtslot", "--duos", "0"], 64), (["atelier", "beamer", "maandag"], 64),
      (["aansluiten"], 64), (["verwijder", "--atelier", "x"], 65), (["verwijder", "--atelier", "x", "bcd-fgh"], 64),
    ] as [([String], Int32)]) func saysWhatIsWrong(_ words: [String], _ code: Int32) throws
  {
    try met { folder, _ in
      let result = try Leeratelier.draai(words, archief: folder)
      #expect(result.code == code && !result.fout.isEmpty && result.uit.isEmpty, "\(words): \(result)")
    }
  }

  /// First each in the seat of the other, then in their own; the second round comes at the same code.
  @Test func aDuoChangesSeatsInTheSecondRound() throws {
    try met { folder, codes in
      let code = codes[1]
      // Somebody of ZSM sits in the house first, as is proposed; the code may be asked.
      let first = try speel(folder, ["aansluiten"], code, "reiger", "1", "1", "", "stop")
      #expect(first.code == 0, "\(first.uit) \(first.fout)")
      #expect(first.uit.contains("voorstel: eerst de stoel van de ander"))
      // The other gets the seat that nobody has.
      let second = try speel(folder, ["aansluiten", code], "uil", "2", "1", "", "stop")
      #expect(second.code == 0, "\(second.uit) \(second.fout)")
      let shown = try Leeratelier.draai(["atelier", "toon", "maandag"], archief: folder).uit
      #expect(shown.contains("uil op ZSM, reiger op huis"), "\(shown)")
      #expect(shown.contains("ronde 1") && !shown.contains("ronde 2"))
      #expect(try Leeratelier.codes(folder).count == 1, "one session for the two of them")
      let session = try Leeratelier.code(folder)
      _ = try Leeratelier.draai(["overdragen", session, "--aflopen", "--trainer"], archief: folder)
      // By pseudonym, so that nothing is asked but the seat, which is now the other one.
      let third = try speel(folder, ["aansluiten", code, "--naam", "reiger"], "1", "", "stop")
      #expect(third.uit.contains("1. De stoel ZSM – voorstel: uw eigen werk"), "\(third.uit) \(third.fout)")
      let now = try Leeratelier.draai(["atelier", "toon", "maandag"], archief: folder).uit
      #expect(now.contains("ronde 2") && now.contains("reiger op ZSM"), "\(now)")
      #expect(try Leeratelier.codes(folder).count == 2)
      #expect(try Leeratelier.draai(["controleer-archief"], archief: folder).code == 0)
    }
  }

  @Test func somebodyWhoComesBackGetsTheirOwnSeat() throws {
    try met { folder, codes in
      let play = { (name: String) in try speel(folder, ["aansluiten", codes[0], "--naam", name], "", "stop") }
      _ = try speel(folder, ["aansluiten", codes[0], "--naam", "uil", "--stoel", "veiligheidshuis"], "", "stop")
      let back = try play("Uil")
      #expect(back.uit.contains("stoel Veiligheidshuis"), "\(back.uit) \(back.fout)")
      // A pseudonym of another duo, and one that is none.
      let taken = try speel(folder, ["aansluiten", codes[1], "--naam", "uil"], "")
      #expect(taken.code == 77 && taken.fout.contains("duo 1"))
      #expect(try speel(folder, ["aansluiten", codes[1], "--naam", "12"], "").code == 64)
    }
  }

  @Test func whatTheTrainerDoesIsRecordedInTheSessionsThatAreMeant() throws {
    try met(
      { folder, codes in
        for (index, code) in codes.prefix(2).enumerated() {
          _ = try speel(folder, ["aansluiten", code, "--naam", "vogel\(index)", "--stoel", "zsm"], "", "stop")
        }
        let led = try speel(
          folder, ["atelier", "scherm", "maandag"], "hint alle zsm Wie kent de buurt?", "hint 2 Alleen voor twee.",
          "pauze 1", "tijd 1 30", "incident 2 zsm De bel gaat.", "geef 2 huis", "geef 2 huis terug", "hint 3 Hallo",
          "verdr 1", "einde 2", "ja", "?", "toon 1")
        #expect(led.code == 0, "\(led.fout)")
        let said = led.uit.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
          said.contains("Vastgelegd voor duo's 1 en 2: hint aan de stoel ZSM, «Wie kent de buurt?»."),
          "\(said.suffix(3000))")
        #expect(led.uit.contains("Duo 3 is nog niet begonnen."))
        #expect(led.uit.contains("Bedoelde u \u{2018}verder\u{2019}?"))
        #expect(led.uit.contains("stilgezet") && led.uit.contains("vast? = 5 minuten"))
        let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path)
        let atelier = try archive.atelier("maandag")
        func trainer(_ duo: Int) throws -> [Gebeurtenissoort] {
          try archive.lees(try #require(atelier.duos[duo - 1].rondes.first).sessie).gebeurtenissen.map(\.soort)
            .filter { [.hint, .termijnVerlengd, .pauzeBegonnen, .incident, .stoelOvergedragen].contains($0) }
        }
        #expect(try trainer(1) == [.hint, .pauzeBegonnen, .termijnVerlengd])
        #expect(try trainer(2).prefix(6) == [.hint, .hint, .hint, .incident, .stoelOvergedragen, .stoelOvergedragen])
        let second = try archive.lees(try #require(atelier.duos[1].rondes.first).sessie).sessie
        #expect(second.gesloten)
      }, casussen: ["fiets-in-de-gang"])
  }

  /// With its last seat a session is over: that is asked, as for `einde`.
  @Test func givingTheSecondSeatAwayAsksFirst() throws {
    try met(
      { folder, codes in
        for code in codes.prefix(2) {
          _ = try speel(folder, ["aansluiten", code, "--naam", "vogel\(code)", "--stoel", "zsm"], "", "stop")
        }
        let led = try speel(
          folder, ["atelier", "scherm", "maandag"], "geef 1 zsm", "geef 1 huis", "nee", "geef 2 huis", "geef 2 zsm",
          "ja")
        #expect(led.code == 0, "\(led.fout)")
        #expect(led.uit.components(separatedBy: "terug kan niet. Typ ja").count == 3, "\(led.uit)")
        let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path)
        let closed = try archive.atelier("maandag").sessies.map { try archive.lees($0).sessie.gesloten }
        #expect(closed == [false, true])
      }, casussen: ["fiets-in-de-gang"])
  }

  /// What a seat does not know is asked about, also in other words; where to look is not.
  @Test func aHintThatLooksLikeWhatASeatDoesNotKnowIsAskedAbout() throws {
    try met(
      { folder, codes in
        _ = try speel(folder, ["aansluiten", codes[0], "--naam", "reiger", "--stoel", "zsm"], "", "stop")
        let led = try speel(
          folder, ["atelier", "scherm", "maandag"], "hint 1 zsm Mira kreeg geen lucht", "nee",
          "hint 1 huis Dennis zit vast op het bureau, hij trapte de deur in", "ja", "hint 1 huis Wie kent de buurt?")
        #expect(led.code == 0, "\(led.fout)")
        #expect(
          led.uit.contains("Dit lijkt op wat deze stoel nog niet weet: \u{2018}Mira kreeg geen lucht"), "\(led.uit)")
        #expect(led.uit.contains("wat er gebeurd is (de stoel"))
        let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path)
        let state = try archive.lees(archive.atelier("maandag").sessies[0]).sessie
        let hints = state.gebeurtenissen.compactMap { event -> String? in
          if case .hint(let said) = event.inhoud { said.tekst } else { nil }
        }
        #expect(hints == ["Dennis zit vast op het bureau, hij trapte de deur in", "Wie kent de buurt?"])
        // What was not sent is one key away, and not in the way of what is typed next.
        let screen = try PseudoTerminalTests.Scherm(["atelier", "scherm", "maandag"], folder, kolommen: 140, rijen: 30)
        try #require(screen.wacht(op: "stop):"))
        screen.typ("hint 1 zsm Mira kreeg geen lucht\r")
        try #require(screen.wacht(op: "niet sturen):"), "\(screen.alles.suffix(600))")
        screen.typ("\r")
        try #require(screen.wacht(op: "Niet gestuurd; pijltje omhoog"), "\(screen.alles.suffix(600))")
        screen.typ("\u{1B}[A")
        #expect(screen.wacht(op: "hint 1 zsm Mira kreeg geen lucht"), "\(screen.alles.suffix(600))")
        screen.typ("\u{15}stop\r")
        screen.process.waitUntilExit()
      }, casussen: ["nachtslot"])
  }

  /// One pseudonym is one person: the free seat of the duo is for somebody else.
  @Test func aPseudonymThatSitsAtTheOtherSeatIsRefused() throws {
    try met { folder, codes in
      let first = try PseudoTerminalTests.Scherm(
        ["aansluiten", codes[0], "--naam", "merel", "--stoel", "zsm"], folder, kolommen: 80, rijen: 24)
      try #require(first.wacht(op: "te beginnen:"))
      let refused = try speel(folder, ["aansluiten", codes[0], "--naam", "Merel"], "", "stop")
      #expect(refused.code == 77 && refused.fout.contains("zit al op de andere stoel"), "\(refused)")
      // Who is asked chooses another, and gets the free seat.
      let second = try PseudoTerminalTests.Scherm(["aansluiten", codes[0]], folder, kolommen: 80, rijen: 24)
      try #require(second.wacht(op: "Pseudoniem:"))
      // What one types to be helped or to go back is nobody's name.
      for (word, said) in [
        ("?", "een verzonnen naam"), ("terug", "aan het begin"), ("dossier", "is hier een opdracht"),
      ] {
        second.typ("\(word)\r")
        try #require(second.wacht(op: said), "\(second.alles.suffix(600))")
        second.typ("\r")
        try #require(second.wacht(op: "Pseudoniem:"))
      }
      second.typ("merel\r")
      try #require(second.wacht(op: "zit al op de andere stoel"), "\(second.alles.suffix(600))")
      for _ in 0..<4
      where !second.alles.components(separatedBy: "zit al op").dropFirst().joined().contains("Pseudoniem:") {
        second.typ("\r")
        _ = second.wacht(op: "Pseudoniem:")
      }
      second.typ("uil\r")
      try #require(second.wacht(op: "eigen werk"))
      second.typ("1\r")
      #expect(second.wacht(op: "te beginnen:"), "\(second.alles.suffix(600))")
      for screen in [first, second] {
        screen.typ("stop\r")
        screen.process.waitUntilExit()
      }
      let shown = try Leeratelier.draai(["atelier", "toon", "maandag"], archief: folder).uit
      #expect(shown.contains("merel op ZSM, uil op huis"), "\(shown)")
    }
  }

  /// A seat is taken by nobody who did not say so; the code of a duo leads to the way in.
  @Test func goingBackAtTheChoiceOfASeatTakesNone() throws {
    try met { folder, codes in
      let screen = try PseudoTerminalTests.Scherm(["aansluiten", codes[0]], folder, kolommen: 80, rijen: 24)
      try #require(screen.wacht(op: "Pseudoniem:"))
      screen.typ("reiger\r")
      try #require(screen.wacht(op: "eigen werk"))
      screen.typ("1\r")
      try #require(screen.wacht(op: "Welke stoel neemt u"), "\(screen.alles.suffix(600))")
      screen.typ("terug\r")
      #expect(screen.wacht(op: "Kies een stoel, of typ"), "\(screen.alles.suffix(600))")
      #expect(!(try Leeratelier.draai(["atelier", "toon", "maandag"], archief: folder).uit.contains("reiger op")))
      screen.typ("stop\r")
      screen.process.waitUntilExit()
      let led = try Leeratelier.draai(["hervat", codes[0]], archief: folder)
      #expect(led.code == 64 && led.fout.contains("aansluiten \(codes[0])"), "\(led)")
    }
  }

  /// What a casus is about is not told while the duo still has to play it again; each seat writes its own story.
  @Test func aCasusThatComesAgainIsNotGivenAwayAndEachSeatWritesForItself() throws {
    try met { folder, codes in
      let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path)
      func stop(_ place: Int) throws {
        let code = try #require(Sessiecode(codes[0]))
        let session = try #require(archive.duo(code)?.duo.rondes[place].sessie)
        var recording = try archive.lees(session)
        var state = recording.sessie
        _ = try archive.verricht(&recording, sessie: &state) { now throws(Weigering) in try now.laatAflopen() }
      }
      /// Leaves every text empty and goes on, until the words stand there.
      func door(_ screen: PseudoTerminalTests.Scherm, tot words: String) -> Bool {
        for _ in 0..<25 {
          var news = ""
          for _ in 0..<60 {
            guard let more = screen.lees(50) else { return false }
            if more.isEmpty, !news.isEmpty { break }
            news += more
          }
          if news.contains(words) { return true }
          screen.typ(news.contains("Klaar: Ctrl-D") ? "\u{4}" : "\r")
        }
        return false
      }
      let casus = try Meegeleverd.casus("pleintje")
      let zsm = try PseudoTerminalTests.Scherm(
        ["aansluiten", codes[0], "--naam", "uil", "--stoel", "zsm"], folder, kolommen: 100, rijen: 40)
      try #require(zsm.wacht(op: "te beginnen:"))
      // Over a network there is nothing to type but the code.
      #expect(zsm.alles.contains("de code \(codes[0])") && !zsm.alles.contains("aansluiten \(codes[0])"))
      zsm.typ("\r")
      try #require(zsm.wacht(op: "voor uitleg):", "U wacht"))
      try stop(0)
      try #require(door(zsm, tot: "De sessie is klaar"), "\(zsm.alles.suffix(800))")
      #expect(zsm.alles.contains("komt in ronde 2 terug") && zsm.alles.contains("begeleider lezen"))
      zsm.typ("\r")
      try #require(zsm.wacht(op: "Wat gebeurde er volgens u"))
      zsm.typ("Verhaal van de uil\u{4}")
      try #require(zsm.wacht(op: "tevreden"))
      try #require(door(zsm, tot: "Straks meer"), "\(zsm.alles.suffix(800))")
      // The other is asked the same, and finds nothing of it.
      let huis = try PseudoTerminalTests.Scherm(
        ["aansluiten", codes[0], "--naam", "reiger", "--stoel", "veiligheidshuis"], folder, kolommen: 100, rijen: 40)
      try #require(huis.wacht(op: "te beginnen:", "te gaan:", "Scorekaart", "Wat wilt u?"), "\(huis.alles.suffix(800))")
      huis.typ("stop\r")
      huis.process.waitUntilExit()
      zsm.typ("\r")
      try #require(zsm.wacht(op: "voor ronde 2:"))
      #expect(!zsm.alles.contains("Scorekaart ·") && !zsm.alles.contains(casus.leerdoelen[0].prefix(25)))
      zsm.typ("\r")
      try #require(zsm.wacht(op: "te beginnen:", "verder te gaan:"))
      zsm.typ("\r")
      try #require(zsm.wacht(op: "voor uitleg):", "U wacht"))
      try stop(1)
      try #require(door(zsm, tot: "Dank u wel"), "\(zsm.alles.suffix(800))")
      #expect(zsm.alles.contains("Ronde 1: scorekaart") && zsm.alles.contains("Waar deze casus over ging"))
      zsm.typ("\r")
      zsm.process.waitUntilExit()
      #expect(zsm.process.terminationStatus == 0 && !zsm.alles.contains("leeratelier terugkijken"))
    }
  }

  /// Who lost their window finds the conversation afterwards again, also when the other has gone through it.
  @Test func eachGoesThroughTheEndAtTheirOwnSeat() throws {
    try met(
      { folder, codes in
        let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path)
        for (name, seat) in [("uil", "zsm"), ("reiger", "veiligheidshuis")] {
          _ = try speel(folder, ["aansluiten", codes[0], "--naam", name, "--stoel", seat], "", "stop")
        }
        let code = try #require(Sessiecode(codes[0]))
        let session = try #require(archive.duo(code)?.duo.rondes[0].sessie)
        var recording = try archive.lees(session)
        var state = recording.sessie
        _ = try archive.verricht(&recording, sessie: &state) { now throws(Weigering) in try now.laatAflopen() }
        try archive.voegToe(
          Aantekening(
            door: "stoel ZSM", soort: .voornemen, gebeurtenis: nil, tekst: "Bellen.", gegevens: ["stoel": "zsm"]),
          session)
        for (name, open) in [("uil", false), ("reiger", true)] {
          let screen = try PseudoTerminalTests.Scherm(
            ["aansluiten", codes[0], "--naam", name], folder, kolommen: 100, rijen: 40)
          try #require(screen.wacht(op: "Wat wilt u?", "zijn gespeeld"), "\(screen.alles.suffix(800))")
          #expect(screen.alles.contains("nog niet afgemaakt") == open, "\(name)")
          guard open else {
            screen.process.waitUntilExit()
            continue
          }
          screen.typ("1\r")
          try #require(screen.wacht(op: "te gaan:", "De sessie is klaar"), "\(screen.alles.suffix(800))")
          if !screen.alles.contains("De sessie is klaar") {
            screen.typ("\r")
            try #require(screen.wacht(op: "De sessie is klaar"), "\(screen.alles.suffix(800))")
          }
          screen.typ("\r")
          try #require(screen.wacht(op: "Wat gebeurde er volgens u"), "\(screen.alles.suffix(800))")
          screen.typ("\u{3}")
          screen.process.waitUntilExit()
        }
      }, casussen: ["pleintje"])
  }

  /// Two terminals: what one wrote is not taken for what the other would write.
  @Test func eachSeatWritesItsOwnStoryAtItsOwnTerminal() throws {
    try met(
      { folder, codes in
        let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path)
        var screens: [PseudoTerminalTests.Scherm] = []
        for (name, seat) in [("uil", "zsm"), ("reiger", "veiligheidshuis")] {
          let screen = try PseudoTerminalTests.Scherm(
            ["aansluiten", codes[0], "--naam", name, "--stoel", seat], folder, kolommen: 100, rijen: 40)
          try #require(screen.wacht(op: "te beginnen:"))
          screen.typ("\r")
          try #require(screen.wacht(op: "voor uitleg):", "U wacht"))
          screens.append(screen)
        }
        let code = try #require(Sessiecode(codes[0]))
        let session = try #require(archive.duo(code)?.duo.rondes[0].sessie)
        var recording = try archive.lees(session)
        var state = recording.sessie
        _ = try archive.verricht(&recording, sessie: &state) { now throws(Weigering) in try now.laatAflopen() }
        for (index, screen) in screens.enumerated() {
          if !screen.wacht(op: "De sessie is klaar", "De sessie is afgelopen") {
            Issue.record("\(screen.alles.suffix(800))")
          }
          if !screen.alles.contains("De sessie is klaar") {
            screen.typ("\r")
            try #require(screen.wacht(op: "De sessie is klaar"))
          }
          screen.typ("\r")
          try #require(screen.wacht(op: "Wat gebeurde er volgens u"), "\(screen.alles.suffix(800))")
          screen.typ("Verhaal \(index)\u{4}")
          try #require(screen.wacht(op: "tevreden"))
          screen.typ("\u{3}")
          screen.process.waitUntilExit()
        }
        #expect(!screens[1].alles.contains("Verhaal 0"))
        let notes = try archive.aantekeningen(session).filter { $0.soort == .eigenVerhaal }
        #expect(notes.map(\.tekst) == ["Verhaal 0", "Verhaal 1"])
        #expect(notes.map { $0.gegevens["stoel"] } == ["zsm", "veiligheidshuis"])
        #expect(notes.map(\.door) == ["stoel ZSM", "stoel veiligheidshuis"])
      }, casussen: ["pleintje"])
  }

  @Test func refusesWhoDoesNotKnowTheTrainersWord() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let word = ["LEERATELIER_TRAINERSWOORD": "sleutelbos"]
    let made = try Leeratelier.draai(
      ["atelier", "nieuw", "maandag", "--casus", "pleintje", "--trainerswoord"], archief: folder, extra: word)
    #expect(made.code == 0)
    for words in [["scherm", "maandag"], ["toon", "maandag"]] {
      let refused = try Leeratelier.draai(["atelier"] + words, archief: folder)
      #expect(refused.code == 77 && refused.fout.contains("heeft een trainerswoord") && refused.uit.isEmpty)
      let wrong = try Leeratelier.draai(
        ["atelier"] + words, archief: folder, extra: ["LEERATELIER_TRAINERSWOORD": "ander woord"])
      #expect(wrong.code == 77)
      #expect(try Leeratelier.draai(["atelier"] + words, archief: folder, invoer: "stop\n", extra: word).code == 0)
    }
    #expect(try Leeratelier.draai(["verwijder", "--atelier", "maandag", "--ja"], archief: folder).code == 77)
    // Whoever joins need not know it, and the session has it too.
    let code = try #require(
      Leeratelier.draai(["atelier", "toon", "maandag"], archief: folder, extra: word).uit.split(separator: "\n")
        .first { $0.hasPrefix("duo 1") }?.split(separator: " ").dropFirst(2).first)
    let joined = try speel(folder, ["aansluiten", String(code), "--naam", "uil", "--stoel", "zsm"], "", "stop")
    #expect(joined.code == 0)
    let session = try Leeratelier.code(folder)
    #expect(try Leeratelier.draai(["terugkijken", session, "--trainer"], archief: folder).code == 77)
  }

  @Test func saysWhatGoesAndRemovesAllOfIt() throws {
    try met { folder, codes in
      _ = try speel(folder, ["aansluiten", codes[0], "--naam", "uil", "--stoel", "zsm"], "", "stop")
      let asked = try Leeratelier.draai(["verwijder", "--atelier", "maandag"], archief: folder, invoer: "nee\n")
      #expect(asked.uit.contains("3 duo's, 1 pseudoniem, en wie waar zat") && asked.uit.contains("pleintje"))
      #expect(try Leeratelier.codes(folder).count == 1)
      let gone = try Leeratelier.draai(["verwijder", "--atelier", "maandag", "--ja"], archief: folder)
      #expect(gone.code == 0 && gone.uit.contains("is verwijderd"))
      #expect(try Leeratelier.codes(folder).isEmpty)
      #expect(try Leeratelier.draai(["atelier", "toon", "maandag"], archief: folder).code == 65)
      #expect(
        try Leeratelier.draai(["controleer-archief"], archief: folder).uit.contains(
          "1 sessie en 1 atelier eerder verwijderd"))
    }
  }

  @Test func theBeamerIsWrittenWholeAndReloadsItself() throws {
    try met { folder, codes in
      _ = try speel(folder, ["aansluiten", codes[1], "--naam", "<uil>", "--stoel", "zsm"], "", "stop")
      let page = folder.appending(path: "beamer.html")
      let done = try Leeratelier.draai(
        ["atelier", "beamer", "maandag", "--uit", page.path, "--eenmaal"], archief: folder)
      #expect(done.code == 0 && done.fout.isEmpty)
      let html = try String(contentsOf: page, encoding: .utf8)
      #expect(html.contains(#"http-equiv="refresh" content="5""#) && html.hasSuffix("</html>\n"))
      #expect(html.contains("&lt;uil>") || html.contains("&lt;uil&gt;"))
      #expect(html.contains("nog niet begonnen") && html.contains("Duo 2"))
    }
  }

  // MARK: what is shown

  /// In random play of every casus: neither the beamer nor what the trainer says to the other seat tells anything of the casus.
  @Test(arguments: Meegeleverd.enkeleIds) func nothingLeaksToTheBeamerOrToTheOtherSeat(_ id: String) throws {
    let casus = try Meegeleverd.casus(id)
    var play = Doorloop(try Meegeleverd.opening(casus, zaad: 4), zaad: 9)
    let duo = try Duoproef(id).duo()
    for _ in 0..<40 where !play.sessie.gesloten {
      play.stap()
      let before = play.sessie
      let hint = "Vraag het eens na bij een ander."
      if !before.gesloten { play.sessie.verwerk(try before.hint(hint, stoelen: [.zsm])) }
      let row = Duostand(duo, duo.rondes[0], play.sessie, wandklok: [], schrijft: [], nu: 0)
      let html = Beamerblad(atelier: "m", rondes: 1, [row.beamerregel]).html
      let other = Traineromroep(play.sessie, ongezien: [], stoel: .veiligheidshuis, na: -1).tekst ?? ""
      #expect(!other.contains(hint) && !html.contains(hint))
      for piece in casus.puzzelstukken {
        for text in [piece.titel, String(piece.tekst.prefix(40))] {
          #expect(!html.contains(text) && !other.contains(text))
        }
      }
      // The trainer's table has the kind of handeling, never what was said.
      for text in [row.zin] + Duotabel.regels([row], 200) {
        for piece in casus.puzzelstukken { #expect(!text.contains(piece.titel)) }
      }
      // The seat that was meant is told at once, and no longer than until its next screen.
      // A seat that was given away hears that instead.
      guard before.bezetting[.zsm] == .mens else { continue }
      let told = Traineromroep(before, ongezien: play.sessie.gebeurtenissen.suffix(1), stoel: .zsm, na: 1_000_000)
      #expect(before.gesloten || told.tekst == "Van de trainer: \u{2018}\(hint)\u{2019}")
      let seen = play.sessie.gebeurtenissen.count - 1
      #expect(Traineromroep(play.sessie, ongezien: [], stoel: .zsm, na: seen).tekst == nil)
    }
  }

  @Test func aDuoIsStuckByOurMeasureOnly() throws {
    let opening = try Meegeleverd.opening(Meegeleverd.casus("fiets-in-de-gang"))
    let session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    let clock = "2026-11-24T16:05:00+01:00"
    let start = try #require(Wandtijd(clock)).seconden
    let duo = try Duoproef("fiets-in-de-gang").duo()
    func stand(_ state: Sessie, na seconds: Int, schrijft: [Stoel] = []) -> Duostand {
      Duostand(
        duo, duo.rondes[0], state, wandklok: state.gebeurtenissen.map { _ in clock }, schrijft: schrijft,
        nu: start + seconds)
    }
    #expect(!stand(session, na: 5 * 60 - 1).isVast)
    #expect(stand(session, na: 5 * 60).isVast && stand(session, na: 5 * 60).minuten == 5)
    #expect(!stand(session, na: 600, schrijft: [.zsm]).isVast)
    var paused = session
    paused.verwerk(try paused.pauzeer())
    #expect(!stand(paused, na: 600).isVast && stand(paused, na: 600).toestand == .stil)
    var closed = session
    closed.verwerk(try closed.laatAflopen())
    #expect(!stand(closed, na: 600).isVast && stand(closed, na: 600).minuten == nil)
    #expect(!Duostand(duo).isVast)
    // A seat of somebody whose window is closed is said to be away; not one that the simulation plays.
    func weg(_ state: Sessie, _ seats: [Stoel]) -> Duostand {
      Duostand(duo, duo.rondes[0], state, wandklok: [], schrijft: [], weg: seats, nu: start)
    }
    #expect(weg(session, [.veiligheidshuis]).wachtOp == "ZSM+huis (weg)")
    #expect(weg(session, [.zsm]).zin.contains("aan zet: ZSM (weg)+huis"))
    // Also the one that nobody waits for.
    var waiting = session
    waiting.verwerk(
      try session.decide(
        Handeling(.wachten, .procesregisseur), stoel: .veiligheidshuis, gezien: session.gebeurtenissen.count - 1))
    try #require(waiting.aanZet == [.zsm])
    #expect(weg(waiting, [.veiligheidshuis]).wachtOp == "ZSM; huis weg")
    #expect(weg(session, [.veiligheidshuis]).kenmerk != weg(session, []).kenmerk)
    #expect(!weg(session, []).wachtOp.contains("weg") && weg(closed, [.zsm]).wachtOp == "klaar")
    var given = session
    given.verwerk(try given.overdragen([.zsm], aan: .simulatie))
    #expect(weg(given, [.zsm]).weg.isEmpty)
    // Eight duo's in a window of 80 columns are eight rows below one with names.
    let rows = Duotabel.regels(Array(repeating: stand(session, na: 600), count: 8), 78)
    #expect(rows.count == 9 && rows.allSatisfy { Breedte.van($0) <= 78 } && rows[1].hasSuffix("vast?"))
    #expect(Duotabel.regels([stand(session, na: 600)], 30).allSatisfy { Breedte.van($0) <= 30 })
  }

  /// 'Schrijft' is of a seat that is at turn and did not do yet what it wrote.
  @Test func whoWaitsOrHasDoneItDoesNotWrite() throws {
    let proef = try Duoproef("fiets-in-de-gang")
    let other = try Archief(pad: proef.pad)
    let follower = try Ateliervolger(proef.archief, "m", nu: { 1_000_000 })
    let code = try proef.duo().rondes[0].sessie
    var recording = try other.lees(code)
    var state = recording.sessie
    let seat = try #require(state.aanZet.first)
    let place = Schrijfplek(stoel: seat, veld: "doel_bepalen tekst")
    try other.bewaarConcept("Rust voor", code, place, .blijvend)
    try follower.ververs()
    #expect(follower.standen[0].schrijft.isEmpty, "whoever has no window writes no more")
    let held = try other.houd(code, [seat])
    #expect(follower.standen[0].schrijft == [seat])
    let role = try #require(state.rollen(seat).first)
    _ = try other.verricht(&recording, sessie: &state) { now throws(Weigering) in
      try now.decide(Handeling(.wachten, role), stoel: seat, gezien: now.gebeurtenissen.count - 1)
    }
    try follower.ververs()
    withExtendedLifetime(held) {
      #expect(follower.standen[0].schrijft.isEmpty && !follower.standen[0].wachtOp.contains("schrijft"))
    }
    // Also where a seat only waits: its own turn has not come.
    let waiting = try #require(Stoel.allCases.first { !state.aanZet.contains($0) })
    let row = Duostand(
      try proef.duo(), try proef.duo().rondes[0], state, wandklok: [], schrijft: [waiting], nu: 1_000_000)
    #expect(row.schrijft.isEmpty)
  }

  @Test func aLineOfTheTrainerSaysWhatForWhomAndTheWordsAsTyped() throws {
    let line = try Trainerregel("hint 3 huis Kijk naar de Buurt, zsm.")
    #expect(line.soort == .hint && line.wie == .duo(3) && line.stoel == .veiligheidshuis)
    #expect(line.rest == "Kijk naar de Buurt, zsm.")
    #expect(try Trainerregel("pauze alle").wie == .alle)
    #expect(try Trainerregel("pau").soort == .pauze)
    #expect(try Trainerregel("tijd 2 30").rest == "30")
    #expect(try Trainerregel("?").soort == .uitleg)
    // Two kinds begin so.
    #expect(throws: Trainerregel.Fout.self) { try Trainerregel("t") }
    #expect(throws: Trainerregel.Fout.self) { try Trainerregel("hnit 3 x") }
  }
}

/// An atelier of one duo in a session, in an archive of its own that is gone when this is.
private final class Duoproef {
  let archief: Archief
  private let map: URL
  var pad: String { map.appending(path: "a.sqlite").path }

  init(_ id: String) throws {
    map = try Leeratelier.werkmap()
    archief = try Archief(pad: map.appending(path: "a.sqlite").path)
    let code = try archief.maak(Atelier.Opzet(naam: "m", casussen: [id]), duos: 1).duos[0].code
    let opening = try Meegeleverd.opening(Meegeleverd.casus(id))
    let casus = try Meegeleverd.gevonden(Meegeleverd.gelezen[id], "casus")
    let regio = try Meegeleverd.gevonden(Meegeleverd.gelezenRegios[opening.regio.id], "regio")
    _ = try archief.openRonde(
      opening,
      bron: Bronbytes(casusId: id, casus: casus.source.bytes, regioId: opening.regio.id, regio: regio.source.bytes),
      duo: code, plaats: 0)
  }

  deinit { try? FileManager.default.removeItem(at: map) }

  func duo() throws -> Atelier.Duo { try archief.atelier("m").duos[0] }
}
