import Foundation
import Opname
import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

@testable import Leeratelier

/// A whole line that says what somebody does.
@Suite struct ZinTests {
  /// How somebody could say a handeling in one line.
  static func regel(_ action: Handeling) -> String {
    var words = [Zinwoorden.namen(action.soort)[0]]
    if let to = action.aan { words.append(to.rawValue) }
    if let system = action.systeem { words.append(system) }
    if let way = action.kanaal { words.append("via \(way.rawValue)") }
    if let place = action.koppelvlak { words.append("koppelvlak \(place.kort)") }
    if action.soort == .overlegOpenen, action.rol.netwerk == .veiligheidshuis {
      words.append(
        "leefgebied \(action.leefgebieden.isEmpty ? "geen" : action.leefgebieden.map(\.rawValue).joined(separator: " "))"
      )
    }
    if let id = action.incident { words.append("incident \(id)") }
    if let id = action.reactie { words.append("reactie \(id)") }
    // What a holder offered is asked in own words.
    if [.navragen, .vraagStellen].contains(action.soort), !action.vragen.isEmpty {
      words.append("doel \(action.doel ?? "geen")")
    } else if [.navragen, .vraagStellen].contains(action.soort) {
      words.append(
        "leefgebied \(action.leefgebieden.isEmpty ? "alles" : action.leefgebieden.map(\.rawValue).joined(separator: " "))"
      )
      words.append("doel \(action.doel ?? "geen")")
    } else if let doel = action.doel {
      words.append("doel \(doel)")
    }
    if let pieces = action.puzzelstukken {
      words.append("stukken " + (pieces.isEmpty ? "geen" : pieces.joined(separator: " ")))
    }
    if let decision = action.beslissing { words.append("beslissing \(decision)") }
    for fact in Deelfeit.allCases {
      if let judged = action.criteria?[fact.rawValue] { words.append("\(fact.rawValue) \(judged.rawValue)") }
    }
    if let outcome = action.uitkomst { words.append("uitkomst \(outcome.rawValue)") }
    if let route = action.route { words.append("route \(route.rawValue)") }
    if let people = action.deelnemers {
      words.append("deelnemers " + (people.isEmpty ? "geen" : people.map(\.rawValue).joined(separator: " ")))
    }
    if let number = action.bericht { words.append("bericht bericht\(number)") }
    if let followed = action.gevolgd { words.append("gevolgd \(followed ? "ja" : "nee")") }
    if let research = action.reclasseringsonderzoek { words.append("onderzoek \(research ? "ja" : "nee")") }
    if let hears = action.hoort {
      words.append("hoort " + (hears.isEmpty ? "geen" : hears.map(\.rawValue).joined(separator: " ")))
    }
    if let what = action.verwerking { words.append("verwerking \(what.rawValue)") }
    words.append("als \(action.rol.rawValue)")
    if action.soort == .wachten { words = action.minuten.map { ["wacht \($0) minuten"] } ?? ["w"] }
    let line = words.joined(separator: " ")
    return action.tekst.map { "\(line): \($0.replacing("\n", with: " "))" } ?? line
  }

  /// What a line comes to when nothing is asked any more; nil where something still is.
  private func gelezen(_ line: String, _ session: Sessie, _ seat: Stoel) throws -> (Handeling?, gevraagd: String?) {
    let view = Zicht(session, stoel: seat)
    let choices = Keuzelijst(session, seat)
    guard case .doe(let offer, let said) = choices.lees(line, view) else {
      return (nil, "\(choices.lees(line, view))")
    }
    var form = Formulierstand(try #require(Handelingformulier(view, offer)))
    let reading = said.map { Zinstand(zin: $0) }
    while let question = form.vraag {
      guard let answer = reading?.antwoord(question), let next = form.antwoord(answer), next.melding == nil else {
        return (nil, question.naam)
      }
      form = next
    }
    return (form.uitkomst.map { said?.voegToe(aan: $0, offer) ?? $0 }, nil)
  }

  /// Every step of every shipped run can be said in one line, and the line means that step and nothing else.
  @Test(arguments: Speelstand.bibliotheek.casusIds) func everyStepOfARunCanBeSaidInOneLine(_ name: String) throws {
    let casus = try #require(Speelstand.bibliotheek.casus(name).waarde)
    var steps = 0
    for run in try #require(Speelstand.bibliotheek.verlopen(name).waarde) {
      let regio = try #require(Speelstand.bibliotheek.regio(run.regio ?? casus.regio).waarde)
      var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: false))
      while !player.klaar {
        let before = player.sessie
        guard let done = player.stap() else { break }
        let action = done.stap.handeling
        // What is judged must be read first, what is handed over is asked, and what is refused cannot be said.
        guard done.weigering == nil, ![.signaalBeoordelen, .stoelOverdragen].contains(action.soort) else { continue }
        // The engine fills in what the run left out; so does a line that names it.
        let filled = try before.getoetstVoorProef(action, done.stap.stoel)
        let line = Self.regel(filled)
        let (read, asked) = try gelezen(line, before, done.stap.stoel)
        // What a holder offered is asked in own words; what goes together is chosen from a list, and in which zaak and role after it.
        if !filled.vragen.isEmpty, filled.tekst == nil { continue }
        if asked == "ook" || casus.zaken.count > 1 && ["rol", "zaak"].contains(asked ?? "") { continue }
        // What the run left out is asked.
        if action.soort == .terugkoppelen, asked == "onderzoek" && action.reclasseringsonderzoek == nil { continue }
        if action.soort == .terugkoppelen, asked == "tekst" && action.tekst == nil { continue }
        #expect(asked == nil, "\(run.naam): \(line)")
        var wanted = filled
        wanted.overleg = nil
        wanted.tekst = wanted.tekst?.replacing("\n", with: " ")
        let seen = try read.map { try before.getoetstVoorProef($0, done.stap.stoel) }
        var given = try #require(seen)
        given.overleg = nil
        given.puzzelstukken = given.puzzelstukken.map { $0.sorted() }
        wanted.puzzelstukken = wanted.puzzelstukken.map { $0.sorted() }
        given.deelnemers = given.deelnemers.map { $0.sorted { $0.rang < $1.rang } }
        wanted.deelnemers = wanted.deelnemers.map { $0.sorted { $0.rang < $1.rang } }
        given.hoort = given.hoort.map { $0.sorted { $0.rang < $1.rang } }
        wanted.hoort = wanted.hoort.map { $0.sorted { $0.rang < $1.rang } }
        // Whoever waits does so for the whole seat.
        if wanted.soort == .wachten { given.rol = wanted.rol }
        #expect(given == wanted, "\(line)")
        steps += 1
      }
    }
    #expect(steps > 20)
  }

  // MARK: how much one types

  /// How many times a duo types something, from the first page to the last, where each handeling is one line.
  ///
  /// The three texts of the end count as one each; what each writes of the cooperation after that is no part of the play.
  private func ingaven(_ name: String) throws -> (aantal: Int, stappen: Int, gesloten: Bool) {
    let casus = try #require(Speelstand.bibliotheek.casus(name).waarde)
    let run = try #require(Speelstand.bibliotheek.verlopen(name).waarde?.first)
    let regio = try #require(Speelstand.bibliotheek.regio(run.regio ?? casus.regio).waarde)
    var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: false))
    var queue: [Stoel: [Handeling]] = [:]
    while let done = player.stap() {
      if done.weigering == nil { queue[done.stap.stoel, default: []].append(done.stap.handeling) }
    }
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = try Archief(pad: folder.appending(path: "archief.sqlite").path)
    let recording = try archive.open(
      player.sessie.opening,
      bron: Bronbytes(
        casusId: casus.id, casus: Speelstand.bibliotheek.casus(name).source.bytes, regioId: regio.id,
        regio: Speelstand.bibliotheek.regio(regio.id).source.bytes))
    let device = Geheugentoestel(Maat(kolommen: 120, rijen: 40))
    var count = 0
    var unknown: String?
    var agenda: Bool?
    device.antwoord = { shown in
      count += 1
      guard count < 400 else { return nil }
      let head = shown.regels.first?.tekst ?? ""
      let asked = shown.regels.suffix(shown.vraagregels).map(\.tekst).joined(separator: " ")
      func typ(_ text: String) -> [Toets] { text.map { Toets.teken($0) } + [.enter] }
      if shown.tekst.contains("Klaar: Ctrl-D") {
        if shown.tekst.contains("Voor de stoel ") { count -= 1 }
        return [.controle("d")]
      }
      if asked.contains("voor uitleg") || head.hasPrefix(" Wat er gebeurde") && asked.contains("voor verder") {
        let seat: Stoel = head.contains("ZSM ·") ? .zsm : .veiligheidshuis
        guard let action = queue[seat]?.first else { return typ("w") }
        queue[seat]?.removeFirst()
        if action.soort == .signaalBeoordelen {
          agenda = action.agenderen
          return typ("beoordeel")
        }
        return typ(Self.regel(action))
      }
      if asked.contains("Keuze (nummer of woord, \u{2018}terug"), let answer = agenda {
        agenda = nil
        return typ(answer ? "ja" : "nee")
      }
      if asked.contains("Keuze") {
        unknown = shown.tekst
        return nil
      }
      return [.enter]
    }
    try Spelleider(archive, recording, Schermbediening(device), stoelen: Stoel.allCases, samen: false).speel()
    #expect(unknown == nil, "\(unknown ?? "")")
    return (count, run.stappen.count, try archive.lees(recording.code).sessie.gesloten)
  }

  /// The number that a duo was told is at most what it takes (issue: nachtslot in at most 90 instead of 200).
  @Test func aDuoPlaysNachtslotInNinetyInputs() throws {
    let count = try ingaven("nachtslot")
    #expect(count.gesloten)
    #expect(count.aantal <= 90, "\(count)")
  }

  // MARK: as people type

  private func stand(_ name: String, _ seat: Stoel) throws -> Sessie {
    var opening = try Speelstand.opening(name)
    opening.bezetting[seat.ander] = .simulatie
    var state = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    // To the instroom.
    while state.bedrijf == .vooraf, seat == .zsm, state.aanZet.contains(seat) {
      state.verwerk(
        try state.decide(Handeling(.wachten, try #require(state.rollen(seat).first)), stoel: seat, gezien: 0))
    }
    return state
  }

  private func zin(_ line: String, _ state: Sessie, _ seat: Stoel) throws -> Zin {
    guard case .doe(_, let said?) = Keuzelijst(state, seat).lees(line, Zicht(state, stoel: seat)) else {
      throw Onbegrepen(tekst: "\(line): \(Keuzelijst(state, seat).lees(line, Zicht(state, stoel: seat)))")
    }
    return said
  }

  private struct Onbegrepen: Error { let tekst: String }

  @Test(arguments: [
    ("vraag wijkagent wonen of de deur vannacht op slot kan", "of de deur vannacht op slot kan"),
    ("wonen vraag wijkagent of de deur vannacht op slot kan", "of de deur vannacht op slot kan"),
    ("vraag aan de wijkagent over wonen: Kan de deur vannacht op slot?", "Kan de deur vannacht op slot?"),
    ("Vraag wijkagent, wonen. of de deur op slot kan", "of de deur op slot kan"),
    ("vrag wijkagent wonen of de deur op slot kan", "of de deur op slot kan"),
    ("vraag wijkagnet wonen of de deur op slot kan", "of de deur op slot kan"),
  ]) func aQuestionInOneLineHasItsPartsAndItsOwnWords(_ line: String, _ text: String) throws {
    let state = try stand("nachtslot", .zsm)
    let said = try zin(line, state, .zsm)
    #expect(said.soort == .vraagStellen && said.tekst == text, "\(said)")
    let view = Zicht(state, stoel: .zsm)
    let offer = try #require(state.mogelijkheden(.zsm).first { $0.soort == .vraagStellen })
    var form = Formulierstand(try #require(Handelingformulier(view, offer)))
    let reading = Zinstand(zin: said)
    var asked: [String] = []
    while let question = form.vraag {
      guard let answer = reading.antwoord(question) else {
        asked.append(question.naam)
        form = try #require(form.antwoord(.keuze(0)))
        continue
      }
      form = try #require(form.antwoord(answer))
    }
    // Only what is missing is asked.
    #expect(asked == ["rol", "kanaal", "doel"])
    let action = try #require(form.uitkomst)
    #expect(action.aan == .wijkagent && action.leefgebieden == [.wonen] && action.tekst == text)
  }

  /// What `?` says that one may type is something that this seat can do now, and is read as that.
  @Test(arguments: Speelstand.bibliotheek.casusIds, Stoel.allCases)
  func theLinesThatAreShownAsExamplesCanBeTyped(_ name: String, _ seat: Stoel) throws {
    let casus = try #require(Speelstand.bibliotheek.casus(name).waarde)
    let regio = try #require(Speelstand.bibliotheek.regio(casus.regio).waarde)
    var play = Doorloop(try Speelkeuzes().opening(casus, regio, mensen: Stoel.allCases), zaad: 3)
    var shown = 0
    for _ in 0..<40 where !play.sessie.gesloten {
      let session = play.sessie
      let view = Zicht(session, stoel: seat)
      let choices = Keuzelijst(session, seat)
      for quoted in Stoelscherm(zicht: view, stoel: seat, verteller: Verteller(session)).voorbeeldregels(choices) {
        let line = String(quoted.dropFirst().dropLast())
        guard case .doe(let offer, _) = choices.lees(line, view) else {
          Issue.record("\(line): \(choices.lees(line, view))")
          continue
        }
        #expect(Zinwoorden.namen(offer.soort).contains { line.hasPrefix($0) } || line.hasPrefix("raadpleeg"), "\(line)")
        shown += 1
      }
      play.stap()
    }
    // Where there is no zaak, the seat of ZSM does nothing.
    #expect(shown > 0 || seat == .zsm && !casus.heeftZaak)
  }

  @Test func shortLinesMeanWhatTheySay() throws {
    let zsm = try stand("nachtslot", .zsm)
    #expect(try zin("navragen slachtofferhulp gezondheid", zsm, .zsm).soort == .navragen)
    #expect(try zin("bel slachtofferhulp over gezondheid", zsm, .zsm).soort == .navragen)
    #expect(try zin("raadpleeg gcos", zsm, .zsm).soort == .raadplegen)
    #expect(try zin("spreek het slachtoffer", zsm, .zsm).soort == .spreken)
    #expect(try zin("w", zsm, .zsm).soort == .wachten)
    let house = try stand("nachtslot", .veiligheidshuis)
    #expect(try zin("vraag ggz gezondheid", house, .veiligheidshuis).soort == .navragen)
    #expect(try zin("2 ggz gezondheid", house, .veiligheidshuis).soort == .navragen)
    // What cannot be done now says why, also in a line.
    guard case .fout(let reason) = Keuzelijst(zsm, .zsm).lees("koppel terug bedrijfsbureau", Zicht(zsm, stoel: .zsm))
    else {
      Issue.record("it was done")
      return
    }
    #expect(reason == "Er is nog geen beslissing om terug te koppelen.")
    // And what means nothing is no line.
    guard case .fout(let message) = Keuzelijst(zsm, .zsm).lees("hallo daar", Zicht(zsm, stoel: .zsm)) else {
      Issue.record("it was done")
      return
    }
    #expect(message.contains("hallo daar"))
    // A sentence that asks says how it is asked.
    guard case .fout(let way) = Keuzelijst(zsm, .zsm).lees("Is hij bekend bij de buren?", Zicht(zsm, stoel: .zsm))
    else {
      Issue.record("it was done")
      return
    }
    #expect(way.contains("\u{2018}navragen\u{2019}") && way.contains("dan is uw zin de vraag"), "\(way)")
  }

  /// 'Ja' before a choice is no choice, and alone it chooses the only thing there is.
  @Test func yesBeforeAChoiceIsNotInTheWay() {
    let options: [Keuzelezer.Optie] = [("zsm", "ZSM"), ("huis", "het huis")]
    #expect(Keuzelezer.lees("ja, zsm", options) == .nummer(0))
    #expect(Keuzelezer.lees("ja, graag", [("ja", "Ja"), ("nee", "Nee")]) == .nummer(0))
    #expect(Keuzelezer.leesMeer("ja huis", options) == .nummers([1]))
    #expect(Keuzelezer.leesMeer("ja", [("mediation", "Mediation")]) == .nummers([0]))
    guard case .fout = Keuzelezer.leesMeer("ja", options) else {
      Issue.record("it was chosen")
      return
    }
  }

  @Test(arguments: [
    ("", true), ("ja, doe maar", true), ("Ja dat doe ik", true), ("prima", true), ("maar gezondheid", false),
    ("ja maar liever de politie", false), ("terug", false),
  ])
  func yesInMoreWordsIsYes(_ line: String, _ isYes: Bool) { #expect(Bevestiging.isJa(line) == isYes) }

  /// 'Alleen gezondheid' is less than everything, and not everything.
  @Test func onlyIsNotEverything() throws {
    let zsm = try stand("nachtslot", .zsm)
    guard
      case .doe(_, let line?) = Keuzelijst(zsm, .zsm).lees(
        "navragen politie leefgebied alleen gezondheid", Zicht(zsm, stoel: .zsm))
    else {
      Issue.record("it was not read")
      return
    }
    #expect(line.delen["leefgebied"] == ["gezondheid"], "\(line.delen)")
  }

  /// Words behind a choice are not dropped in silence, and the choice in front is named.
  @Test func aChoiceWithWordsBehindItNamesTheChoice() {
    let options: [Keuzelezer.Optie] = [("ja", "ja, het advies is gevolgd"), ("nee", "nee")]
    guard case .fout(let message) = Keuzelezer.lees("Nee, Halt gevolgd", options) else {
      Issue.record("it was chosen")
      return
    }
    #expect(message.contains("Bedoelde u \u{2018}nee\u{2019}? Typ dan alleen dat."), "\(message)")
  }

  /// A word that nobody knows is told, and takes nothing along: not the other parts, and it does not become the text.
  @Test func aWordThatMeansNothingTakesNothingAlong() throws {
    let state = try stand("nachtslot", .zsm)
    let question = try zin("vraag bedrijfsbureau procesregisseurs wonen: loopt de groep nog?", state, .zsm)
    #expect(question.tekst == "loopt de groep nog?" && question.onbegrepen == ["procesregisseurs"])
    #expect(question.delen["leefgebied"] == ["wonen"] && question.delen["aan"] == ["bedrijfsbureau"])
    // A colon within somebody's own sentence is part of it.
    let own = try zin("vraag wijkagent wonen of de deur op slot kan, let op: graag vandaag", state, .zsm)
    #expect(own.tekst == "of de deur op slot kan, let op: graag vandaag" && own.onbegrepen.isEmpty)
    let house = try stand("nachtslot", .veiligheidshuis)
    #expect(try zin("navragen corporatie wonen", house, .veiligheidshuis).delen["aan"] == ["corporatie"])
    let far = try zin("navragen kabouter wonen", house, .veiligheidshuis)
    #expect(far.onbegrepen == ["kabouter"] && far.delen["leefgebied"] == ["wonen"] && far.tekst.isEmpty)
  }

  /// A number is a place in the list that would be asked, never somebody's motivation.
  @Test func numbersAnswerTheQuestionsInTheirOrder() throws {
    let state = try stand("nachtslot", .zsm)
    let said = try zin("beslissing voorstellen 1", state, .zsm)
    #expect(said.delen["beslissing"] == ["1"] && said.tekst.isEmpty)
    let asked = try zin("navragen 1 2 3 2", state, .zsm)
    #expect(asked.delen == ["rol": ["1"], "aan": ["2"], "leefgebied": ["3"], "doel": ["2"]])
    // In a sentence it is a word.
    #expect(try zin("vraag wijkagent wonen 3 dingen over de deur", state, .zsm).tekst == "3 dingen over de deur")
  }

  @Test(arguments: [
    ("wacht 20 minuten", 20), ("wacht een half uur", 30), ("wacht halfuur", 30), ("wacht 2 uur", 120),
    ("wacht een uur", 60), ("wacht een uurtje", 60), ("wacht anderhalf uur", 90),
    ("wachten kwartier", 15), ("wacht 3 dagen", 3 * 1440),
  ]) func waitingHowLong(_ line: String, _ minutes: Int) throws {
    #expect(try zin(line, try stand("nachtslot", .zsm), .zsm).minuten == minutes)
  }

  @Test(arguments: ["wacht tot 14:00", "wacht tot 14.00", "wacht tot 14 uur", "wachten tot 14:00 uur"])
  func waitingUntilATimeOfTheDay(_ line: String) throws {
    let state = try stand("nachtslot", .zsm)
    let minutes = try #require(try zin(line, state, .zsm).minuten)
    #expect(state.klok.uur(state.tijd + minutes) == "14:00" && (1...1440).contains(minutes))
  }

  /// The first such day that comes, at the time that is said.
  @Test func waitingUntilADayOfTheWeek() throws {
    let state = try stand("nachtslot", .zsm)
    let today = state.klok.weekdag(state.tijd)
    for day in Weekdag.allCases {
      let minutes = try #require(try zin("wacht tot \(day.naam) 13:00", state, .zsm).minuten)
      #expect(state.klok.weekdag(state.tijd + minutes) == day && state.klok.uur(state.tijd + minutes) == "13:00")
      #expect((1...7 * 1440).contains(minutes) && (day == today || minutes < 7 * 1440))
      let open = try #require(try zin("wacht tot \(day.naam)", state, .zsm).minuten)
      #expect(state.klok.weekdag(state.tijd + open) == day)
    }
  }

  /// A time as people say it, by day or by night: the first that comes.
  @Test(arguments: [
    ("wacht tot half een", 30), ("wacht tot half twee", 90), ("wacht tot kwart over een", 75),
    ("wacht tot kwart voor drie", 165),
  ]) func waitingUntilATimeAsItIsSaid(_ line: String, _ clock: Int) throws {
    let state = try stand("nachtslot", .zsm)
    let minutes = try #require(try zin(line, state, .zsm).minuten)
    #expect((1...720).contains(minutes))
    #expect((state.klok.minuutVanDag(state.tijd + minutes) - clock) % 720 == 0, "\(line): \(minutes)")
  }

  /// Each word goes to the question where it means most, and a question that has its answer takes no other.
  @Test func twoPartsOfLifeAreBothReadAlsoWhenARoleHasSuchAName() throws {
    let house = try stand("nachtslot", .veiligheidshuis)
    let two = try zin("navragen reclassering justitie gezin: loopt het toezicht nog?", house, .veiligheidshuis)
    #expect(two.delen["aan"] == ["reclassering"] && two.delen["leefgebied"] == ["justitie", "gezin"], "\(two)")
    #expect(two.tekst == "loopt het toezicht nog?")
    let zsm = try stand("nachtslot", .zsm)
    let police = try zin("navragen politie vrienden politie", zsm, .zsm)
    #expect(police.delen["aan"] == ["politie"] && police.delen["leefgebied"] == ["vrienden", "politie"], "\(police)")
    let offer = try #require(zsm.mogelijkheden(.zsm).first { $0.soort == .navragen })
    let form = try #require(Handelingformulier(Zicht(zsm, stoel: .zsm), offer))
    let chosen = try #require(Woordkeuze.antwoord(police.delen["leefgebied"] ?? [], form.vraagNaarGebieden))
    let wanted = [Leefgebied.netwerk, .justitie].compactMap(Leefgebied.allCases.firstIndex(of:))
    #expect(chosen == .keuzes(wanted))
    for word in ["huisverbod", "toezicht", "proeftijd", "vonnis"] {
      let said = try zin("navragen reclassering \(word)", house, .veiligheidshuis)
      #expect(said.delen["leefgebied"] == ["justitie"] && said.onbegrepen.isEmpty, "\(said)")
    }
  }

  @Test func ownWordsCanBeChangedWhereTheyAreShown() throws {
    let state = try stand("nachtslot", .zsm)
    let said = try zin("vraag wijkagent wonen of de deur op slot kan", state, .zsm)
    #expect(said.met(tekst: "Kan het slot erop?").tekst == "Kan het slot erop?")
    #expect(Zinstand.isEigenWoorden("woorden") && Zinstand.isEigenWoorden("Woorden: kan het?"))
    #expect(!Zinstand.isEigenWoorden("wonen") && !Zinstand.isEigenWoorden("doel 2"))
    #expect(Zinstand.eigenWoorden("woorden: Kan het slot erop?") == "Kan het slot erop?")
    #expect(Zinstand.eigenWoorden(" woorden ").isEmpty)
  }

  @Test func aLineCanBeCorrectedWhereItIsShown() throws {
    let state = try stand("nachtslot", .zsm)
    let (list, view) = (Keuzelijst(state, .zsm), Zicht(state, stoel: .zsm))
    let said = try zin("vraag wijkagent wonen of de deur op slot kan", state, .zsm)
    let other = try #require(said.aangevuld("gezondheid", list, view))
    #expect(other.delen["leefgebied"] == ["gezondheid"] && other.delen["aan"] == ["wijkagent"])
    #expect(said.aangevuld("1", list, view) == nil, "a number alone means nothing where no list is seen")
    #expect(other.tekst == said.tekst && other.anders(dan: said) == ["leefgebied"])
    #expect(said.aangevuld("hallo", list, view)?.tekst != said.tekst || said.aangevuld("hallo", list, view) == nil)
  }
}

extension Sessie {
  /// The handeling as the engine completes it.
  fileprivate func getoetstVoorProef(_ action: Handeling, _ seat: Stoel) throws -> Handeling {
    let events = try decide(action, stoel: seat, gezien: gebeurtenissen.count - 1)
    for event in events { if case .handelingVerricht(let done) = event.inhoud { return done.handeling } }
    return action
  }
}
