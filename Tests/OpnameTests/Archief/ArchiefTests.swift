import Foundation
import Opname
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

@Suite struct ArchiefTests {
  let map: Testmap

  init() throws { map = try Testmap() }

  @Test(arguments: Meegeleverd.ids) func readsBackASessionThatWasPlayed(_ id: String) throws {
    let archief = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(id, zaad: 7)
    var speler = Archiefspeler(try archief.open(opening, bron: bron), zaad: 3)
    try speler.speel(archief, hoogstens: 60)
    let read = try Archief(pad: map.archief, aanmaken: false).lees(speler.opname.code)
    #expect(read.opening == opening)
    #expect(read.bron == bron)
    #expect(read.gebeurtenissen == speler.opname.gebeurtenissen)
    #expect(read.wandklok == speler.opname.wandklok)
    #expect(read.wandklok.count == read.gebeurtenissen.count)
    #expect(read.sessie == speler.sessie)
  }

  @Test func listsSessionsNewestFirst() throws {
    let archief = try Archief(pad: map.archief)
    #expect(try archief.sessies() == [])
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    let first = try archief.open(opening, bron: bron)
    let (example, _) = try Meegeleverd.opening(
      try Meegeleverd.eerste(), bezetting: [.zsm: .mens, .veiligheidshuis: .simulatie], voorbeeld: true)
    let second = try archief.open(
      example, bron: bron, herkomst: "\(first.code.tekst)@0", gebeurtenissen: [first.gebeurtenissen[0]])
    var speler = Archiefspeler(first, zaad: 5)
    try speler.speel(archief, hoogstens: 400)
    let list = try archief.sessies()
    #expect(list.map(\.code) == [second.code, first.code])
    #expect(list[0].voorbeeld && list[0].herkomst == "\(first.code.tekst)@0" && list[0].gebeurtenissen == 1)
    #expect(list[0].toestand == .open)
    #expect(list[1].toestand == (speler.sessie.gesloten ? .gesloten : .open))
    #expect(list[1].titel == opening.casus.titel && list[1].regio == opening.regio.id)
    #expect(list[1].tijd == speler.opname.gebeurtenissen.last?.tijd)
    #expect(list[1].gebeurtenissen == speler.opname.gebeurtenissen.count)
    #expect(list[1].geopend.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d/) != nil)
  }

  @Test func recordsNothingWhenTheEngineRefuses() throws {
    let archief = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    var opname = try archief.open(opening, bron: bron)
    var sessie = opname.sessie
    let before = sessie
    let refusal = Weigering(.nietsTeDoen, "Er is niets te doen.")
    #expect(throws: VerrichtFout.weigering(refusal)) {
      _ = try archief.verricht(&opname, sessie: &sessie) { _ throws(Weigering) in throw refusal }
    }
    #expect(sessie == before)
    #expect(try archief.lees(opname.code).gebeurtenissen == opname.gebeurtenissen)
  }

  @Test func tellsOneTerminalWhatTheOtherWrote() throws {
    let one = try Archief(pad: map.archief)
    let two = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    var writer = Archiefspeler(try one.open(opening, bron: bron), zaad: 11)
    var reader = try two.lees(writer.opname.code)
    var state = reader.sessie
    let version = two.dataversie
    #expect(two.dataversie == version)
    while try writer.stap(one).isEmpty {}
    #expect(two.dataversie != version)
    let news = try two.ververs(&reader, sessie: &state)
    #expect(!news.isEmpty)
    #expect(state == writer.sessie && reader.gebeurtenissen == writer.opname.gebeurtenissen)
    #expect(try two.ververs(&reader, sessie: &state) == [])
  }

  @Test func decidesOnWhatTheOtherWroteMeanwhile() throws {
    let one = try Archief(pad: map.archief)
    let two = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    var writer = Archiefspeler(try one.open(opening, bron: bron), zaad: 11)
    var late = try two.lees(writer.opname.code)
    var state = late.sessie
    while try writer.stap(one).isEmpty {}
    let count = late.gebeurtenissen.count
    let news = try two.verricht(&late, sessie: &state) { current throws(Weigering) in
      #expect(current == writer.sessie)
      return try current.incident("Er wordt gebeld.", stoel: .zsm)
    }
    #expect(late.gebeurtenissen == Array(late.gebeurtenissen[..<count]) + news)
    #expect(try one.lees(late.code).sessie == state)
  }

  @Test func keepsEqualBytesOnce() throws {
    let archief = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    for _ in 0..<3 { _ = try archief.open(opening, bron: bron) }
    #expect(try Database(pad: map.archief).integer("SELECT count(*) FROM bron") == 2)
  }

  @Test func keepsATextPerFieldUntilItIsSent() throws {
    let archief = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    let code = try archief.open(opening, bron: bron).code
    #expect(try archief.concepten(code).isEmpty)
    let (question, reason) = (Schrijfplek(stoel: .zsm, veld: "vraag"), Schrijfplek(stoel: .zsm, veld: "reden"))
    let (other, together) = (
      Schrijfplek(stoel: .veiligheidshuis, veld: "vraag"), Schrijfplek(stoel: nil, veld: "vraag")
    )
    try archief.bewaarConcept("eerste", code, question, .programma)
    try archief.bewaarConcept("eerste regel\ntweede 🧑‍⚖️", code, question, .programma)
    try archief.bewaarConcept("omdat", code, reason)
    try archief.bewaarConcept("van het huis", code, other)
    try archief.bewaarConcept("samen", code, together)
    let reader = try Archief(pad: map.archief)
    #expect(
      try reader.concepten(code) == [
        question: "eerste regel\ntweede 🧑‍⚖️", reason: "omdat", other: "van het huis", together: "samen",
      ])
    try reader.wisConcept(code, question)
    // An empty text is none.
    try reader.bewaarConcept("", code, other)
    #expect(try archief.concepten(code) == [reason: "omdat", together: "samen"])
    try archief.voegToe(Aantekening(door: "duo", soort: .voornemen, tekst: "samen"), code, uit: together)
    #expect(try reader.concepten(code) == [reason: "omdat"])
  }

  @Test func keepsNotesInOrder() throws {
    let archief = try Archief(pad: map.archief)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    let code = try archief.open(opening, bron: bron).code
    try archief.voegToe(Aantekening(door: "trainer", soort: .bladwijzer, gebeurtenis: 2, tekst: "hier"), code)
    try archief.voegToe(
      Aantekening(door: "zsm", soort: .zelfbeeld, tekst: "goed", gegevens: ["b": "2", "a": "é/\""]), code)
    let notes = try archief.aantekeningen(code)
    #expect(notes.map(\.nummer) == [1, 2])
    #expect(notes.map(\.soort) == [.bladwijzer, .zelfbeeld])
    #expect(notes[0].gebeurtenis == 2 && notes[1].gebeurtenis == nil)
    #expect(notes[1].gegevens == ["a": "é/\"", "b": "2"])
    #expect(notes.allSatisfy { !$0.wandklok.isEmpty })
  }
}
