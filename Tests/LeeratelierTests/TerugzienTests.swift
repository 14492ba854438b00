import Foundation
import Opname
import Scenario
import SimEngine
import Testing
import Verslag

/// Looking back at a recorded session: the report, the player, notes, other paths and the monitor.
@Suite struct TerugzienTests {
  /// An archive with the example session of a casus.
  private func archief(_ casus: String = "jas-voor-de-winter") throws -> (map: URL, code: String) {
    let folder = try Leeratelier.werkmap()
    #expect(try Leeratelier.draai(["voorbeeld", casus], archief: folder).code == 0)
    return (folder, try Leeratelier.code(folder))
  }

  private func lees(_ folder: URL, _ code: String) throws -> Opgenomen {
    try Archief(pad: folder.appending(path: "archief/archief.sqlite").path, aanmaken: false)
      .lees(try #require(Sessiecode(code)))
  }

  private func bytes(_ recording: Opgenomen) -> [[UInt8]] { recording.gebeurtenissen.map { Vastlegging.bytes($0) } }

  // MARK: the report

  @Test func theReportIsOneFileForThisAccountOnly() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "v.html").path
    let result = try Leeratelier.draai(["rapport", code, "--uit", file], archief: folder)
    #expect(result.code == 0 && result.uit.contains(file))
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("Drie momenten voor het gesprek"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // No link of the short one leads off the page.
    let short = try Leeratelier.draai(["rapport", code, "--kort", "--uit", "-"], archief: folder).uit
    for link in short.ranges(of: /href="#([^"]*)"/) {
      let id = short[link].dropFirst("href=\"#".count).dropLast()
      #expect(short.contains("id=\"\(id)\""), "\(id)")
    }
    // The same session gives the same page.
    #expect(try Leeratelier.draai(["rapport", code, "--uit", "-"], archief: folder).uit == page)
    let stopped = try Leeratelier.draai(["rapport", code, "--tot-beslissing", "--uit", "-"], archief: folder)
    #expect(stopped.uit.contains("Wat zou u nu doen?") && !stopped.uit.contains("id=\"afloop\""))
  }

  @Test func theShortReportIsAFewSheets() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = try Leeratelier.draai(["rapport", code, "--kort", "--uit", "-"], archief: folder).uit
    for part in ["fragmenten", "gesprek", "advies"] { #expect(page.contains("<section id=\"\(part)\"")) }
    for part in ["kennis", "triage", "scorekaart", "stappen", "notities"] { #expect(!page.contains("id=\"\(part)\"")) }
    #expect(page.contains("De zaak in het kort"))
  }

  @Test func stoppingBeforeAnythingElseIsChosenLeavesNothingBehind() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Leeratelier.draai(["watals", code], archief: folder, invoer: "stop\n")
    #expect(result.code == 0 && result.uit.contains("er is niets bijgekomen"))
    #expect(try Leeratelier.codes(folder) == [code])
  }

  @Test func aNameInsteadOfARoleIsWarnedAbout() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let named = try Leeratelier.draai(["noteer", code, "3", "x", "--door", "Anna"], archief: folder)
    #expect(named.code == 0 && named.fout.contains("liever een rol"))
    #expect(try Leeratelier.draai(["noteer", code, "3", "x", "--door", "deelnemer zsm"], archief: folder).fout.isEmpty)
  }

  @Test func aReportThatCannotBeMadeSaysWhereAndWhy() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let nowhere = folder.appending(path: "nergens/v.html").path
    let result = try Leeratelier.draai(["rapport", code, "--uit", nowhere], archief: folder)
    #expect(result.code == 73 && result.fout.contains("nergens"))
    #expect(try Leeratelier.draai(["rapport", "zzz-zzz"], archief: folder).code == 65)
    #expect(try Leeratelier.draai(["rapport", "geen"], archief: folder).code == 64)
  }

  @Test func anOpenSessionIsOnlyForTheTrainerToReport() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["oefen", "pleintje"], archief: folder, invoer: "stop\n")
    let code = try Leeratelier.code(folder)
    for verb in ["rapport", "watals", "vergelijk", "fragmenten", "terugkijken"] {
      let result = try Leeratelier.draai([verb, code], archief: folder)
      #expect(result.code == 77, "\(verb)")
      #expect(result.fout.contains("hervat"), "\(verb)")
    }
    #expect(
      try Leeratelier.draai(["rapport", code, "--trainer", "--uit", "-"], archief: folder).uit.contains("tussenstand"))
  }

  // MARK: notes

  @Test func aNoteStandsBesideTheRecordingAndNeverChangesIt() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let before = bytes(try lees(folder, code))
    let text = "Hier <b>viel</b> het stil: \u{1B}[31m'één'"
    #expect(try Leeratelier.draai(["noteer", code, "6", text, "--door", "trainer"], archief: folder).code == 0)
    #expect(try Leeratelier.draai(["noteer", code, "nu"], archief: folder).uit.contains("Bladwijzer"))
    struct Row: Decodable { let soort: String, door: String, gebeurtenis: Int?, tekst: String, wandklok: String }
    let rows = try JSONDecoder().decode(
      [Row].self, from: Data(Leeratelier.draai(["notities", code, "--json"], archief: folder).uit.utf8))
    #expect(rows.map(\.soort) == ["notitie", "bladwijzer"])
    #expect(rows.map(\.door) == ["trainer", "begeleider"])
    #expect(rows.first?.gebeurtenis == 6 && rows.first?.tekst == "Hier <b>viel</b> het stil: [31m'één'")
    #expect(rows.allSatisfy { $0.wandklok.contains("T") })
    #expect(bytes(try lees(folder, code)) == before)
    let page = try Leeratelier.draai(["rapport", code, "--uit", "-"], archief: folder).uit
    #expect(page.contains("Hier &lt;b&gt;viel&lt;/b&gt; het stil"))
    #expect(try Leeratelier.draai(["notities", code], archief: folder).uit.contains("stap 6: Notitie (trainer, "))
  }

  @Test func aParticipantNotesWhilePlayingInOwnWords() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(
      ["oefen", "pleintje"], archief: folder, invoer: "noteer Hier Twijfelden WIJ\nnavragen\nnoteer\nterug\nstop\n")
    let code = try Leeratelier.code(folder)
    #expect(try Leeratelier.draai(["notities", code], archief: folder).code == 77)
    let notes = try Leeratelier.draai(["notities", code, "--trainer"], archief: folder).uit
    #expect(notes.contains("Notitie (stoel ZSM, ") && notes.contains("\u{2018}Hier Twijfelden WIJ\u{2019}"))
    #expect(notes.contains("Bladwijzer (stoel ZSM, "))
    #expect(try lees(folder, code).sessie.handelingen.allSatisfy { $0.verricht.door == .simulatie })
  }

  @Test(arguments: ["-1", "9999", "zes", ""]) func aStepThatDoesNotExistTakesNoNote(_ step: String) throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Leeratelier.draai(["noteer", code, "--", step, "x"], archief: folder)
    #expect(result.code == 64 && result.fout.contains("Een stap is een nummer"))
    #expect(try Leeratelier.draai(["notities", code], archief: folder).uit.contains("nog geen notities"))
  }

  @Test func theBegeleiderPutsAMomentInItsPlaceAndTakesItBack() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    struct Row: Decodable { let plaats: Int, stap: Int, vraag: String, aanleiding: String }
    func moments(_ words: String...) throws -> [Row] {
      let result = try Leeratelier.draai(["fragmenten", code, "--json"] + words, archief: folder)
      return try JSONDecoder().decode([Row].self, from: Data(result.uit.utf8))
    }
    let proposed = try moments()
    #expect(proposed.map(\.plaats) == [1, 2, 3])
    let chosen = try moments("--zet", "1=6", "--vraag", "Wat zag u hier?")
    #expect(
      chosen.first?.stap == 6 && chosen.first?.vraag == "Wat zag u hier?" && chosen.first?.aanleiding == "gekozen")
    #expect(try Leeratelier.draai(["rapport", code, "--uit", "-"], archief: folder).uit.contains("Wat zag u hier?"))
    #expect(try moments("--wis", "1").map(\.stap) == proposed.map(\.stap))
    #expect(try Leeratelier.draai(["fragmenten", code, "--zet", "4=6"], archief: folder).code == 64)
    #expect(try Leeratelier.draai(["fragmenten", code, "--vraag", "x"], archief: folder).code == 64)
  }

  // MARK: the player

  @Test func thePlayerJumpsToMessagesTheDecisionAndNotesAndStopsBeforeTheDecision() throws {
    let (folder, code) = try archief("nachtslot")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["noteer", code, "100", "Hier."], archief: folder)
    let moment = try #require(Beslismoment(lees(folder, code).sessie))
    let result = try Leeratelier.draai(
      ["terugkijken", code], archief: folder,
      invoer: "k\nn\nbesluit\nEerst met de school bellen\na\nbesluit\ns\ns\nbeide\nd\nnoteer Na afloop\nq\n")
    #expect(result.code == 0, "\(result.fout)")
    let shown = result.uit.components(separatedBy: "\n== ")
    let stop = try #require(shown.firstIndex { $0.contains("Wat daarna gebeurde, ziet u nog niet") })
    let told = try #require(shown.firstIndex { $0.contains("stap \(moment.gebeurtenis) van") })
    #expect(stop < told, "the stop comes before the decision is shown")
    #expect(!shown[...stop].joined().contains("Beslissing: "))
    #expect(shown.contains { $0.contains("stap 100 van") && $0.contains("\u{2018}Hier.\u{2019}") })
    #expect(shown.contains { $0.contains("stoel ZSM") } && shown.contains { $0.contains("stoel Veiligheidshuis") })
    let notes = try Leeratelier.draai(["notities", code], archief: folder).uit
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(notes.contains("stap \(moment.gebeurtenis): Wat zou u nu doen? (begeleider, "))
    #expect(notes.contains("Eerst met de school bellen") && notes.contains("Na afloop"))
  }

  @Test func aSeatSeesInThePlayerOnlyWhatItSaw() throws {
    let (folder, code) = try archief("nachtslot")
    defer { try? FileManager.default.removeItem(at: folder) }
    let session = try lees(folder, code).sessie
    let steps = String(repeating: "v\n", count: session.gebeurtenissen.count + 2)
    let result = try Leeratelier.draai(
      ["terugkijken", code, "--stoel", "veiligheidshuis"], archief: folder, invoer: steps + "q\n")
    let visible = session.gebeurtenissen.filter { session.isZichtbaar($0, voor: session.rollen(.veiligheidshuis)) }
    for event in session.gebeurtenissen where !visible.contains(event) && event.nummer > 0 {
      #expect(!result.uit.contains("stap \(event.nummer) van"), "step \(event.nummer)")
    }
    #expect(visible.allSatisfy { $0.nummer == 0 || result.uit.contains("stap \($0.nummer) van") })
    // Not by a number, a jump, a note or a moment either.
    let hidden = try #require(session.gebeurtenissen.last { !visible.contains($0) }?.nummer)
    _ = try Leeratelier.draai(["noteer", code, String(hidden), "Hier."], archief: folder)
    let jumped = try Leeratelier.draai(
      ["terugkijken", code, "--stoel", "veiligheidshuis"], archief: folder,
      invoer: "\(hidden)\nb\nn\nf\nf\nf\nbesluit\nk\ne\nq\n"
    ).uit
    #expect(jumped.contains("Stap \(hidden) zag deze stoel niet"))
    for event in session.gebeurtenissen where !visible.contains(event) && event.nummer > 0 {
      #expect(!jumped.contains("stap \(event.nummer) van"), "step \(event.nummer)")
    }
  }

  @Test func playingThroughAPipeGoesOnWithoutWaitingToTheStopAndThenToTheEnd() throws {
    let (folder, code) = try archief("nachtslot")
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Leeratelier.draai(
      ["terugkijken", code], archief: folder, invoer: "p 20\n\np\np 0\nzomaar\n?\nq\n")
    let last = try lees(folder, code).gebeurtenissen.count - 1
    #expect(result.uit.contains("stap \(last) van \(last)"))
    #expect(result.uit.contains("Dit is het einde van de opname"))
    #expect(result.uit.contains("Een snelheid is een getal"))
    #expect(result.uit.contains("ken ik hier niet"))
  }

  // MARK: another path

  @Test func theSameHandelingAndTheRecordedRestGiveTheWholeRecordingByteForByte() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let original = try lees(folder, code)
    let step = try #require(
      original.sessie.handelingen.first {
        $0.verricht.door == .mens && $0.verricht.handeling.soort == .raadplegen
      })
    let system = try #require(step.verricht.handeling.systeem)
    let result = try Leeratelier.draai(
      ["watals", code, "--stap", String(step.gebeurtenis.nummer + 1), "--daarna", "opname"], archief: folder,
      invoer: "raadplegen\n\(system)\n")
    #expect(result.code == 0, "\(result.fout)")
    #expect(result.uit.contains("paste hier ook") && result.uit.contains("Op alle punten gelijk"))
    let branch = try #require(Leeratelier.codes(folder).first)
    #expect(branch != code)
    let other = try lees(folder, branch)
    #expect(bytes(other) == bytes(original))
    #expect(other.herkomst == "\(code)@\(step.gebeurtenis.nummer)")
    #expect(bytes(try lees(folder, code)) == bytes(original), "the recording stays")
  }

  @Test func anotherChoiceIsASessionOfItsOwnThatStandsBesideTheRecording() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let original = try lees(folder, code)
    let result = try Leeratelier.draai(
      ["watals", code, "--daarna", "simulatie"], archief: folder, invoer: "wachten\n1\n600\n30\n")
    #expect(result.code == 0, "\(result.fout)")
    let branch = try #require(Leeratelier.codes(folder).first)
    let other = try lees(folder, branch)
    #expect(other.sessie.gesloten)
    #expect(bytes(other) != bytes(original))
    #expect(bytes(try lees(folder, code)) == bytes(original))
    for words in [["vergelijk", branch], ["vergelijk", code]] {
      let shown = try Leeratelier.draai(words, archief: folder)
      #expect(shown.code == 0 && shown.uit.contains("\(code) naast \(branch)"), "\(words): \(shown.fout)")
    }
    let page = try Leeratelier.draai(["rapport", branch, "--uit", "-"], archief: folder).uit
    #expect(page.contains("een tak van sessie \(code)") && page.contains("id=\"watals\""))
    #expect(try Leeratelier.draai(["rapport", code, "--uit", "-"], archief: folder).uit.contains(branch))
    #expect(try Leeratelier.draai(["sessies"], archief: folder).uit.contains("(andere weg van \(code))"))
    // A branch is no session of practice: the monitor leaves it out and says so.
    #expect(
      try Leeratelier.draai(["monitor"], archief: folder).uit.contains("1 meegeleverd voorbeeld en 1 andere weg"))
  }

  @Test func withoutAnotherPathThereIsNothingToCompare() throws {
    let (folder, code) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Leeratelier.draai(["vergelijk", code], archief: folder)
    #expect(result.code == 66 && result.fout.contains("watals \(code)"))
    let wrong = try Leeratelier.draai(["watals", code, "--daarna", "simulatei"], archief: folder)
    #expect(wrong.code == 64 && wrong.fout.contains("Bedoelde u simulatie?"))
    #expect(try Leeratelier.draai(["watals", code, "--stap", "100000"], archief: folder).code == 64)
  }

  // MARK: the monitor

  @Test func theMonitorCountsWhatWasPlayedAndNothingElse() throws {
    let (folder, _) = try archief()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Leeratelier.draai(["monitor"], archief: folder).uit.contains("Oefenmonitor, 0 sessies"))
    _ = try Leeratelier.draai(["oefen", "nachtslot", "--stoel", "zsm"], archief: folder, invoer: "stop\n")
    let code = try Leeratelier.code(folder)
    #expect(try Leeratelier.draai(["monitor"], archief: folder).uit.contains("1 sessie die nog open is"))
    #expect(try Leeratelier.draai(["overdragen", code, "--aflopen", "--trainer"], archief: folder).code == 0)
    struct Groep: Decodable {
      struct Telling: Decodable { let door: String, met_informatie: Int, teruggekoppeld: Int }
      let naam: String, sessies: Int, tellingen: [Telling]
    }
    struct Monitor: Decodable { let totaal: Groep, casus: [Groep]?, regio: [Groep]?, periode: [Groep]? }
    func monitor(_ words: String...) throws -> Monitor {
      let result = try Leeratelier.draai(["monitor", "--json"] + words, archief: folder)
      #expect(result.code == 0, "\(result.fout)")
      return try JSONDecoder().decode(Monitor.self, from: Data(result.uit.utf8))
    }
    let all = try monitor()
    #expect(all.totaal.sessies == 1 && all.casus?.map(\.naam) == ["nachtslot"])
    #expect(all.totaal.tellingen.map(\.met_informatie).reduce(0, +) == 1)
    #expect(try monitor("--per", "regio").casus == nil)
    #expect(try monitor("--casus", "pleintje").totaal.sessies == 0)
    #expect(try monitor("--tot", "2000-01-01").totaal.sessies == 0)
    #expect(try monitor("--van", "2000-01-01").totaal.sessies == 1)
    #expect(try Leeratelier.draai(["monitor", "--van", "gisteren"], archief: folder).code == 64)
    #expect(try Leeratelier.draai(["monitor", "--per", "regoi"], archief: folder).fout.contains("Bedoelde u regio?"))
    let table = try Leeratelier.draai(["monitor", "--csv"], archief: folder).uit
    #expect(table.hasPrefix("\u{FEFF}indeling;groep;sessies;door;"))
    // All together, one month, one region and one casus, each for people and simulation.
    #expect(table.split(separator: "\r\n").count == 1 + 4 * 2)
    #expect(table.contains(";oefening, niet de echte aansluiting\r\n"))
    let page = folder.appending(path: "m.html").path
    #expect(try Leeratelier.draai(["monitor", "--html", page], archief: folder).code == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("Dit is oefenen"))
  }

  @Test func withoutAnArchiveTheMonitorIsEmptyAndSaysSo() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Leeratelier.draai(["monitor"], archief: folder)
    #expect(result.code == 0 && result.uit.contains("nog geen afgesloten sessie"))
  }
}
