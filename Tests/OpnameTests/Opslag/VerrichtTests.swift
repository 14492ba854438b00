import Opname
import Proefhulp
import Scenario
import SimEngine
import Testing

/// What the archive holds whatever its store: decided on everything that is there, recorded whole or not at all, shown after.
@Suite struct VerrichtTests {
  /// Two terminals on one session.
  private struct Paar {
    let plek: Opslagplek
    let een: Archief
    let twee: Archief
    var opname: Opgenomen
    var sessie: Sessie
    /// What the second terminal saw when the session began.
    var laat: Opgenomen
    var laatSessie: Sessie

    init(_ soort: Opslagsoort) throws {
      plek = try Opslagplek(soort)
      een = Archief(try plek.verbinding())
      twee = Archief(try plek.verbinding())
      let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
      opname = try een.open(opening, bron: bron)
      sessie = opname.sessie
      laat = try twee.lees(opname.code)
      laatSessie = laat.sessie
    }

    mutating func meld(_ text: String) throws {
      _ = try een.verricht(&opname, sessie: &sessie) { state throws(Weigering) in
        try state.incident(text, stoel: .zsm)
      }
    }

    /// What is recorded, read anew.
    func gelezen() throws -> Opgenomen { try Archief(plek.verbinding()).lees(opname.code) }
  }

  @Test(arguments: Opslagsoort.allCases) func decidesOnWhatOthersWroteSince(_ soort: Opslagsoort) throws {
    var pair = try Paar(soort)
    try pair.meld("Er wordt gebeld.")
    try pair.meld("Er wordt geklopt.")
    let before = pair.laat.gebeurtenissen
    var seen: Sessie?
    let news = try pair.twee.verricht(&pair.laat, sessie: &pair.laatSessie) { state throws(Weigering) in
      seen = state
      return try state.incident("De verbinding valt weg.", stoel: .veiligheidshuis)
    }
    // Decided on all that the other wrote, and told it all, in order.
    #expect(seen == pair.sessie)
    #expect(pair.laat.gebeurtenissen == before + news)
    #expect(pair.laat.gebeurtenissen.map(\.nummer) == Array(pair.laat.gebeurtenissen.indices))
    #expect(news.count > pair.opname.gebeurtenissen.count - before.count)
    #expect(pair.laat.wandklok.count == pair.laat.gebeurtenissen.count)
    // The fold that grew is the fold of what is recorded, for both.
    #expect(try pair.gelezen().gebeurtenissen == pair.laat.gebeurtenissen)
    #expect(try pair.gelezen().sessie == pair.laatSessie)
    #expect(try pair.een.ververs(&pair.opname, sessie: &pair.sessie).isEmpty == false)
    #expect(pair.sessie == pair.laatSessie && pair.opname.wandklok == pair.laat.wandklok)
  }

  @Test(arguments: Opslagsoort.allCases) func leavesNothingWhenTheEngineRefuses(_ soort: Opslagsoort) throws {
    var pair = try Paar(soort)
    try pair.meld("Er wordt gebeld.")
    let (recording, state) = (pair.laat.gebeurtenissen, pair.laatSessie)
    let refusal = Weigering(.nietsTeDoen, "Er is niets te doen.")
    #expect(throws: VerrichtFout.weigering(refusal)) {
      _ = try pair.twee.verricht(&pair.laat, sessie: &pair.laatSessie) { _ throws(Weigering) in throw refusal }
    }
    // Not even what the other wrote: the caller decides anew on what it had.
    #expect(pair.laat.gebeurtenissen == recording && pair.laatSessie == state)
    #expect(try pair.gelezen().gebeurtenissen == pair.opname.gebeurtenissen)
    // And nobody is shut out.
    try pair.meld("Er wordt geklopt.")
  }

  @Test(arguments: Opslagsoort.allCases) func leavesNothingWhenAnotherWritesForTooLong(_ soort: Opslagsoort) throws {
    var pair = try Paar(soort)
    let (recording, state) = (pair.laat.gebeurtenissen, pair.laatSessie)
    let holder = try pair.plek.verbinding()
    try holder.begin()
    var asked = false
    #expect(throws: VerrichtFout.archief(.bezet(holder.plaats))) {
      _ = try pair.twee.verricht(&pair.laat, sessie: &pair.laatSessie) { _ throws(Weigering) in
        asked = true
        return []
      }
    }
    #expect(!asked, "nothing may be decided before others are shut out")
    #expect(pair.laat.gebeurtenissen == recording && pair.laatSessie == state)
    holder.herroep()
    try pair.meld("Er wordt gebeld.")
  }

  /// An engine that numbers its events wrongly, with a number that is taken or one too far: never recorded, never shown.
  @Test(arguments: Opslagsoort.allCases, [true, false])
  func leavesNothingOfWhatDoesNotFollow(_ soort: Opslagsoort, _ bezet: Bool) throws {
    var pair = try Paar(soort)
    let (recording, state) = (pair.laat.gebeurtenissen, pair.laatSessie)
    let fault = #expect(throws: VerrichtFout.self) {
      _ = try pair.twee.verricht(&pair.laat, sessie: &pair.laatSessie) { current throws(Weigering) in
        let decided = try current.incident("Er wordt gebeld.", stoel: .zsm)
        if bezet { return decided + decided.prefix(1) }
        var later = current
        later.verwerk(decided)
        return try later.incident("Er wordt geklopt.", stoel: .zsm)
      }
    }
    guard case .archief(.sluitNietAan)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(pair.laat.gebeurtenissen == recording && pair.laatSessie == state)
    #expect(try pair.gelezen().gebeurtenissen == recording)
  }

  @Test func showsNothingThatCouldNotBeMadeLasting() throws {
    let store = Geheugenopslag(Geheugen())
    let archive = Archief(store)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    var opname = try archive.open(opening, bron: bron)
    var sessie = opname.sessie
    let (recording, state) = (opname.gebeurtenissen, sessie)
    let full = ArchiefFout.nietTeSchrijven(store.plaats, reden: "de schijf is vol")
    store.weigert = full
    #expect(throws: VerrichtFout.archief(full)) {
      _ = try archive.verricht(&opname, sessie: &sessie) { now throws(Weigering) in
        try now.incident("Er wordt gebeld.", stoel: .zsm)
      }
    }
    #expect(throws: full) { try archive.voegToe(Aantekening(door: "x", soort: .notitie, tekst: "y"), opname.code) }
    #expect(throws: full) { _ = try archive.open(opening, bron: bron) }
    #expect(opname.gebeurtenissen == recording && sessie == state)
    store.weigert = nil
    #expect(try archive.lees(opname.code).gebeurtenissen == recording)
    #expect(try archive.aantekeningen(opname.code).isEmpty)
    #expect(try archive.sessies().count == 1)
  }

  @Test(arguments: Opslagsoort.allCases) func closesASessionOfWhichItDoesNotKnowAnEvent(_ soort: Opslagsoort) throws {
    var pair = try Paar(soort)
    let number = pair.opname.gebeurtenissen.count
    let store = try pair.plek.verbinding()
    let session = try #require(try store.nummer(pair.opname.code))
    try store.schrijf { store in
      try store.voegToe(
        [rij(number, soort: "gedachte_gelezen", inhoud: #"{"nummer":\#(number),"soort":"gedachte_gelezen","tijd":0}"#)],
        aan: session)
    }
    let fault = ArchiefFout.onbekendeGebeurtenis(soort: "gedachte_gelezen", nummer: number)
    #expect(throws: fault) { _ = try pair.gelezen() }
    #expect(throws: VerrichtFout.archief(fault)) { try pair.meld("Er wordt gebeld.") }
    #expect(pair.opname.gebeurtenissen.count == number)
    // It stays in the list, and others can be opened.
    #expect(try pair.een.sessies().map(\.gebeurtenissen) == [number + 1])
    _ = try pair.een.open(pair.opname.opening, bron: pair.opname.bron)
  }

  @Test func playsTheSameInEveryStore() throws {
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste(), zaad: 7)
    let plays = try Opslagsoort.allCases.map { soort -> [Gebeurtenis] in
      let place = try Opslagplek(soort)
      let archive = Archief(try place.verbinding())
      var player = Archiefspeler(try archive.open(opening, bron: bron), zaad: 3)
      try player.speel(archive, hoogstens: 60)
      let read = try Archief(place.verbinding()).lees(player.opname.code)
      #expect(read.gebeurtenissen == player.opname.gebeurtenissen && read.sessie == player.sessie)
      #expect(read.wandklok == player.opname.wandklok && read.bron == bron)
      return read.gebeurtenissen
    }
    #expect(plays[0].count > 20)
    #expect(plays.allSatisfy { $0 == plays[0] })
  }

  @Test(arguments: Opslagsoort.allCases) func readsANoteOfAKindThatItDoesNotKnow(_ soort: Opslagsoort) throws {
    let pair = try Paar(soort)
    let code = pair.opname.code
    for kind in [Aantekening.Soort.notitie, .anders("van een latere versie"), .watZouUDoen] {
      try pair.een.voegToe(Aantekening(door: "trainer", soort: kind, tekst: "x", gegevens: ["a": "é"]), code)
    }
    let notes = try pair.twee.aantekeningen(code)
    #expect(notes.map(\.soort) == [.notitie, .anders("van een latere versie"), .watZouUDoen])
    #expect(notes.map(\.soort.tekst) == ["notitie", "van een latere versie", "wat_zou_u_doen"])
    #expect(notes.map(\.gegevens) == Array(repeating: ["a": "é"], count: 3))
  }
}
