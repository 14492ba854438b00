import Foundation
import Opname
import Scenario
import SimEngine
import Testing
import Verslag

@testable import Leeratelier

/// What is typed at a page, and before something is done: done, or said not to be done and to be had back.
@Suite struct BladwoordTests {
  private static let huis = Stoel.veiligheidshuis

  /// Plays the seat of the house in an archive of its own; `typ` gets what stands there and gives keys, nil: nothing more.
  private func speel(
    _ body: (Archief, Sessiecode) throws -> Void = { _, _ in }, mensen: [Stoel] = [huis],
    _ typ: @escaping (Schermbeeld) -> [Toets]?
  ) throws -> Geheugentoestel {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let read = Speelstand.bibliotheek.casus("nachtslot")
    var opening = try Speelstand.opening("nachtslot")
    for seat in Stoel.allCases where !mensen.contains(seat) { opening.bezetting[seat] = .simulatie }
    let archive = try Archief(pad: folder.appending(path: "archief.sqlite").path)
    let region = Speelstand.bibliotheek.regio(opening.regio.id)
    let recording = try archive.open(
      opening,
      bron: Bronbytes(
        casusId: opening.casus.id, casus: read.source.bytes, regioId: opening.regio.id, regio: region.source.bytes))
    let device = Geheugentoestel(Maat(kolommen: 80, rijen: 24))
    device.antwoord = typ
    _ = try Spelleider(archive, recording, Schermbediening(device), stoelen: mensen, samen: false).speel()
    try body(archive, recording.code)
    return device
  }

  private func regel(_ text: String) -> [Toets] { text.map { Toets.teken($0) } + [.enter] }
  private func gevraagd(_ shown: Schermbeeld) -> String {
    shown.regels.suffix(shown.vraagregels).map(\.tekst).joined(separator: " ")
  }

  @Test func aNoteAtAPageIsMadeAndOneReadsOn() throws {
    // On the first page, on the last, and before the first turn.
    let texts = ["een gedachte", "nog een gedachte", "een gedachte vooraf"]
    var (inDossier, first, last, before) = (false, true, true, true)
    var pages: [String] = []
    _ = try speel({ archive, code in
      let kept = try archive.aantekeningen(code).filter { $0.soort == .notitie }.map(\.tekst)
      #expect(Set(kept) == Set(texts), "\(kept)")
    }) { shown in
      let asked = gevraagd(shown)
      if asked.contains("te beginnen:"), before {
        before = false
        return regel("noteer \(texts[2])")
      }
      if asked.contains("voor uitleg") {
        if inDossier { return regel("stop") }
        inDossier = true
        return regel("dossier")
      }
      guard inDossier else { return [.enter] }
      pages.append(shown.regels.dropFirst().prefix(10).map(\.tekst).joined(separator: "\n"))
      if asked.contains("vervolg"), first {
        first = false
        return regel("noteer \(texts[0])")
      }
      if asked.contains("terug te gaan"), last {
        last = false
        return regel("noteer \(texts[1])")
      }
      return [.enter]
    }
    #expect(!first && !last && !before)
    // The same page stands there again.
    #expect(pages.count >= 4 && pages[0] == pages[1] && pages.suffix(2).first == pages.last, "\(pages)")
  }

  @Test func wordsThatDoNothingAtAPageAreSaidToBeUndoneAndComeBack() throws {
    var step = 0
    var seen: [String] = []
    _ = try speel { shown in
      let asked = gevraagd(shown)
      if asked.contains("voor uitleg"), step == 0 {
        step = 1
        return regel("eisen")
      }
      if step == 0 { return [.enter] }
      if asked.contains("voor uitleg") { return regel("stop") }
      step += 1
      seen.append(shown.tekst)
      switch step {
      case 2: return regel("kan dit wel")
      case 3: return [.op]
      case 4: return [.controle("u"), .enter]
      default: return [.enter]
      }
    }
    #expect(seen.count >= 3)
    #expect(seen.dropFirst().first?.contains("Hier niet gedaan: \u{2018}kan dit wel\u{2019}") == true, "\(seen)")
    #expect(seen.dropFirst(2).first?.contains(": kan dit wel") == true, "\(seen)")
  }

  /// What was refused is off the line: what one types next is a word of its own.
  @Test(arguments: ["hallo daar allemaal", "beslissing voorstellen zomaar"])
  func aRefusedLineIsNotInTheWayOfTheNext(_ line: String) throws {
    var step = 0
    var menu: [String] = []
    _ = try speel { shown in
      let asked = gevraagd(shown)
      guard asked.contains("voor uitleg") else { return [.enter] }
      menu.append(asked)
      step += 1
      switch step {
      case 1: return regel(line)
      case 2: return [.op]
      case 3: return [.neer]
      default: return regel("stop")
      }
    }
    try #require(menu.count == 4)
    #expect(menu[1].hasSuffix(":") || menu[1].hasSuffix(": "), "\(menu)")
    #expect(menu[2].contains(line) && !menu[3].contains(line), "\(menu)")
  }

  /// In a line that is shown before it is done: a word that does not fit leaves Enter and 'terug' as they were, and the own words
  /// can be changed.
  @Test func whereALineIsShownAWrongWordIsOffTheLineAndOwnWordsCanBeChanged() throws {
    var step = 0
    var seen: [String] = []
    _ = try speel({ archive, code in
      let done = try archive.lees(code).sessie.handelingen.filter { $0.verricht.door == .mens }
      let asked = done.compactMap(\.verricht.handeling.tekst)
      #expect(asked == ["Komt hij deze week?"], "\(asked)")
    }) { shown in
      let asked = gevraagd(shown)
      if shown.tekst.contains("Klaar: Ctrl-D") {
        seen.append(shown.tekst)
        return [.controle("u")] + "Komt hij deze week?".map { Toets.teken($0) } + [.controle("d")]
      }
      if asked.contains("voor uitleg") {
        step += 1
        return regel(
          step == 1 ? "navragen ggz gezondheid doel 1 als procesregisseur: komt hij nog" : "stop")
      }
      guard asked.contains("Enter doet het") else { return [.enter] }
      seen.append(shown.tekst)
      step += 1
      switch step {
      case 2: return regel("zomaarwat")
      case 3: return regel("woorden: komt hij wel")
      case 4: return regel("woorden")
      default: return [.enter]
      }
    }
    try #require(seen.count == 5, "\(seen)")
    #expect(
      seen[1].contains("\u{2018}zomaarwat\u{2019} past hier niet") && !seen[1].hasSuffix("zomaarwat"), "\(seen[1])")
    #expect(seen[2].contains("Uw woorden: \u{2018}komt hij wel\u{2019}"), "\(seen[2])")
    #expect(seen[3].contains("komt hij wel"), "the editor begins with them")
    #expect(seen[4].contains("Komt hij deze week?"), "\(seen[4])")
  }

  /// At the page between two seats: before anybody played here it stands ready at the menu, and it is said.
  @Test func wordsAtTheHandingOverAreNotLost() throws {
    var typed = false
    var menu: String?
    var told = false
    _ = try speel(mensen: Stoel.allCases) { shown in
      let asked = gevraagd(shown)
      if asked.contains("voor uitleg") { return regel("stop") }
      return [.enter]
    }
    // Taken up again: the first page of a turn is that of handing over.
    let device = Geheugentoestel(Maat(kolommen: 80, rijen: 24))
    device.antwoord = { shown in
      let asked = gevraagd(shown)
      if asked.contains("klaar voor bent"), !typed {
        typed = true
        return regel("noteer dit")
      }
      if asked.contains("klaar voor bent") { told = told || shown.tekst.contains("noteer dit") }
      if asked.contains("voor uitleg") {
        menu = menu ?? shown.tekst
        return [.controle("u")] + regel("stop")
      }
      return [.enter]
    }
    var opening = try Speelstand.opening("nachtslot")
    opening.bezetting = [.zsm: .mens, .veiligheidshuis: .mens]
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = try Archief(pad: folder.appending(path: "archief.sqlite").path)
    let region = Speelstand.bibliotheek.regio(opening.regio.id)
    let recording = try archive.open(
      opening,
      bron: Bronbytes(
        casusId: opening.casus.id, casus: Speelstand.bibliotheek.casus("nachtslot").source.bytes,
        regioId: opening.regio.id, regio: region.source.bytes))
    // A draft lies there, so that it is taken up again.
    try archive.bewaarConcept("half", recording.code, Schrijfplek(stoel: .zsm, veld: "doel_bepalen tekst"))
    _ = try Spelleider(archive, recording, Schermbediening(device), stoelen: Stoel.allCases, samen: false).speel()
    #expect(typed && told)
    #expect(menu?.contains("noteer dit") == true, "\(menu ?? "")")
  }

  @Test func whatOneKeyWouldDoIsSaidWithItsMinutesFirst() throws {
    var menus = 0
    var shownFirst = ""
    var explained = ""
    _ = try speel({ archive, code in
      let done = try archive.lees(code).sessie.handelingen.filter { $0.verricht.door == .mens }
      #expect(done.map(\.verricht.handeling.soort) == [.raadplegen], "once: the first time one went back")
    }) { shown in
      let asked = gevraagd(shown)
      if asked.contains("Uitleg") || shown.tekst.contains("Uitleg bij deze vraag") {
        explained = shown.tekst
        return [.enter]
      }
      if asked.contains("Enter doet het") {
        if shownFirst.isEmpty {
          shownFirst = shown.tekst
          return regel("?")
        }
        return menus == 1 ? regel("terug") : [.enter]
      }
      if asked.contains("voor uitleg") {
        menus += 1
        return regel(menus <= 2 ? "raadplegen" : "stop")
      }
      return [.enter]
    }
    #expect(shownFirst.contains("Systeem raadplegen: ") && shownFirst.contains("Dat kost 6 minuten."), "\(shownFirst)")
    #expect(explained.contains("er is nog niets gebeurd"), "\(explained)")
  }

  /// Who goes back on the way to the text finds the words of the line there.
  @Test func wordsOfALineAreThereAfterGoingBack() throws {
    let text = "Zijn moeder vangt hem op, zodat de kinderen weer slapen."
    var (menus, asked, written) = (0, 0, "")
    _ = try speel({ archive, code in
      let given = try archive.lees(code).sessie.handelingen.compactMap(\.verricht.handeling.tekst)
      #expect(given == [text], "\(given)")
    }) { shown in
      let question = gevraagd(shown)
      if shown.tekst.contains("Klaar: Ctrl-D") {
        defer { written = shown.tekst }
        return (written.isEmpty ? [] : regel("Kwijt.")) + [.controle("d")]
      }
      if question.contains("Enter doet het") { return [.enter] }
      if question.contains("voor uitleg") {
        menus += 1
        return regel(menus == 1 ? "advies vastleggen: \(text)" : "stop")
      }
      guard question.contains("Keuze") else { return [.enter] }
      // The text is asked after the choices: one goes back before it.
      asked += 1
      return regel(asked == 2 ? "terug" : "1")
    }
    #expect(asked > 3 && written.contains(text), "\(written)")
  }

  /// A second advice begins with the first; what goes out is named by its length and its beginning.
  @Test func anAdviceAgainBeginsWithTheFormerAndSaysWhatGoesOut() throws {
    let text =
      "Dagvaarden en een gedragsaanwijzing tot de zitting, met toezicht, want dan houdt de rust het weekend wel."
    var menus = 0
    var (sure, second) = ("", "")
    var wiped = false
    _ = try speel({ archive, code in
      let given = try archive.lees(code).sessie.handelingen.compactMap(\.verricht.handeling.tekst)
      #expect(given == [text, "Nieuw."], "\(given)")
    }) { shown in
      let asked = gevraagd(shown)
      if shown.tekst.contains("Klaar: Ctrl-D") {
        if menus == 1 { return text.map { Toets.teken($0) } + [.controle("d")] }
        if !wiped {
          (second, wiped) = (shown.tekst, true)
          return [.enter] + regel("? wis")
        }
        return "Nieuw.".map { Toets.teken($0) } + [.controle("d")]
      }
      if asked.contains("Enter doet het") {
        if sure.isEmpty { sure = shown.tekst }
        return [.enter]
      }
      if asked.contains("voor uitleg") {
        menus += 1
        return regel(menus <= 2 ? "advies vastleggen" : "stop")
      }
      if asked.contains("Keuze") { return regel("1") }
      return [.enter]
    }
    #expect(second.contains("Dagvaarden en een gedragsaanwijzing") && second.contains("uw vorige advies"), "\(second)")
    let words = text.split(separator: " ").count
    let said = sure.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("Uw tekst (\(words) woorden): \u{2018}Dagvaarden en een"), "\(sure)")
  }

  /// At a real terminal that reads line by line it is asked, too; from a pipe it is not.
  @Test func lineByLineAtATerminalItIsAskedToo() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let screen = try PseudoTerminalTests.Scherm(
      ["oefen", "nachtslot", "--stoel", "veiligheidshuis"], folder, kolommen: 80, rijen: 24, extra: ["TERM": "dumb"])
    try #require(screen.wacht(op: "voor uitleg):"))
    for answer in ["advies vastleggen\n", "1\n", "1\n", "1\n"] {
      screen.typ(answer)
      try #require(screen.wacht(op: "\u{2018}terug\u{2019}):", "een punt besluit haar"))
    }
    screen.typ("Dagvaarden met toezicht.\n.\n")
    try #require(screen.wacht(op: "Enter doet het", "\u{2018}terug\u{2019}):"))
    if !screen.alles.contains("Enter doet het") {
      screen.typ("1\n")
      try #require(screen.wacht(op: "Enter doet het"))
    }
    #expect(screen.alles.contains("Dit gaat u doen") && screen.alles.contains("Uw tekst (3 woorden)"))
    #expect(!screen.alles.contains("Vastgelegd: "))
    screen.typ("\n")
    #expect(screen.wacht(op: "Vastgelegd: "))
    screen.typ("stop\n")
    while screen.lees(200)?.isEmpty == false {}
    screen.process.waitUntilExit()
    let piped = try Leeratelier.draai(
      ["hervat", try Leeratelier.code(folder)], archief: folder, invoer: "raadplegen\nstop\n")
    #expect(piped.uit.contains("Vastgelegd: ") && !piped.uit.contains("Enter doet het"), "\(piped.uit)")
  }

  // MARK: what stands there

  @Test func anUnknownWordLeavesThePageWhereItIs() throws {
    let long = Blad(kop: "Lang", delen: [.init(titel: "", regels: (1...40).map { "Regel \($0)" })])
    let device = Geheugentoestel(Maat(kolommen: 40, rijen: 12), ["", "wat", "", "", "", "", "", ""])
    let control = Schermbediening(device)
    try control.toon(long)
    #expect(try control.regel("Vraag · keuze:") == "wat")
    _ = control.merkOp("Dat is er niet.")
    control.hertoon(long)
    #expect(try control.regel("Vraag · keuze:") == "")
    // The second page, at which it was typed; and what was remarked stands there.
    #expect(device.beelden.count > 3)
    let (typed, after) = (device.beelden[1].tekst, device.beelden[2].tekst)
    #expect(!after.contains("Regel 1\n") && after.contains("Dat is er niet."), "\(after)")
    let top = typed.split(separator: "\n").dropFirst().first ?? "-"
    #expect(
      Int(top.dropFirst(6)) ?? 0 >= Int((after.split(separator: "\n").dropFirst().first ?? "").dropFirst(6)) ?? 99)
  }

  @Test func whereOneCannotGoBackTheEditorDoesNotSaySo() {
    for size in Schermproef.maten {
      let task = Schrijftaak(vraag: "Wat gebeurde er?", kanTerug: false)
      let shown = Schrijfblad(taak: task, invoer: Tekstinvoer("")).beeld(size).tekst
      #expect(!shown.contains("Esc") && shown.contains("Ctrl-D"), "\(shown)")
    }
  }

  @Test func aWrongCodeSaysWhichLettersThereAre() throws {
    let refused = try Leeratelier.draai(["hervat", "xxx-yaa"])
    #expect(refused.code == 64)
    let said = refused.fout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("\u{2018}y\u{2019} en \u{2018}a\u{2019} horen er niet in"), "\(said)")
    #expect(said.contains("bcdfghjkmnpqrstvwxz"), "\(said)")
  }

  /// Where nothing can go along it is said, so that nobody answers a question that does not come.
  @Test func whereNothingCanGoAlongItIsSaid() throws {
    var told = 0
    for seat in Stoel.allCases {
      let opening = try Speelstand.opening("nachtslot")
      let state = Sessie(opening, gebeurtenissen: Sessie.open(opening))
      let view = Zicht(state, stoel: seat)
      for offer in state.mogelijkheden(seat) {
        guard let form = Handelingformulier(view, offer) else { continue }
        for field in offer.velden {
          guard case .tekst(let question, _) = field else { continue }
          let pieces = offer.velden.compactMap { field -> [String]? in
            if case .puzzelstukken(let ids) = field { ids } else { nil }
          }.first
          let asked = form.vraag(tekst: question, Handeling(offer.soort, offer.rollen[0]))
          let says = asked.contains("Er is niets om mee te geven.") || asked.contains("Er is nog geen puzzelstuk")
          #expect(says == (pieces?.isEmpty == true), "\(offer.soort): \(asked)")
          if says { told += 1 }
        }
      }
    }
    #expect(told > 0)
  }
}
