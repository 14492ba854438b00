import Proefhulp
import Scenario
import SimEngine
import Testing

@testable import Opname

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

  /// What would not be found again is not said to be recorded, and can be taken elsewhere with everything that stood there.
  @Test(arguments: Opslagsoort.allCases) func saysNothingIsRecordedOnceThePlaceIsGone(_ soort: Opslagsoort) throws {
    var pair = try Paar(soort)
    try pair.meld("Er wordt gebeld.")
    try pair.een.voegToe(Aantekening(door: "trainer", soort: .notitie, tekst: "Hier viel het stil."), pair.opname.code)
    let (half, last) = (
      Schrijfplek(stoel: .zsm, veld: "advies"), Schrijfplek(stoel: .veiligheidshuis, veld: "antwoord")
    )
    try pair.een.bewaarConcept("Een half advies.", pair.opname.code, half)
    let (recording, state) = (pair.opname, pair.sessie)
    try pair.plek.verhuis()
    let fault = #expect(throws: VerrichtFout.self) { try pair.meld("Er wordt geklopt.") }
    guard case .archief(.weg)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(pair.opname.gebeurtenissen == recording.gebeurtenissen && pair.sessie == state)
    #expect(throws: ArchiefFout.self) { try pair.een.controleerPlaats() }
    let elsewhere = try Opslagplek(soort)
    let other = Archief(try elsewhere.verbinding())
    let taken = try pair.een.zetOver(
      pair.opname, naar: other, concept: (last, "Wat niet meer kon."),
      aantekening: Aantekening(door: "duo", soort: .voornemen, tekst: "Eerder bellen."))
    #expect(taken.metNotities)
    let read = try other.lees(recording.code)
    #expect(read.gebeurtenissen == recording.gebeurtenissen && read.wandklok == recording.wandklok)
    #expect(read.opening == recording.opening && read.bron == recording.bron && read.schakel == recording.schakel)
    #expect(try other.aantekeningen(recording.code).map(\.tekst) == ["Hier viel het stil.", "Eerder bellen."])
    #expect(try other.concepten(recording.code) == [half: "Een half advies.", last: "Wat niet meer kon."])
    // Never over a session that is there.
    let twice = #expect(throws: ArchiefFout.self) { _ = try pair.een.zetOver(pair.opname, naar: other) }
    guard case .codeBezet? = twice else {
      Issue.record("\(String(describing: twice))")
      return
    }
  }

  @Test(arguments: Opslagsoort.allCases) func removesASessionAndWhatRestsOnIt(_ soort: Opslagsoort) throws {
    let pair = try Paar(soort)
    let archive = pair.een
    let code = pair.opname.code
    func tak(_ origin: Opgenomen) throws -> Opgenomen {
      try archive.open(
        origin.opening, bron: origin.bron, herkomst: "\(origin.code.tekst)@0", gebeurtenissen: origin.gebeurtenissen)
    }
    let branch = try tak(pair.opname)
    let twig = try tak(branch)
    let other = try archive.open(pair.opname.opening, bron: pair.opname.bron)
    let rest = Archief.takken(van: [code], in: try archive.sessies())
    #expect(Set(rest.map(\.code)) == [branch.code, twig.code])
    #expect(try archive.verwijder([code] + rest.map(\.code), door: "trainer"))
    #expect(try archive.sessies().map(\.code) == [other.code])
    #expect(try archive.verwijderingen().map(\.door) == ["trainer", "trainer", "trainer"])
    #expect(throws: ArchiefFout.onbekendeCode(code.tekst, suggestie: nil)) { _ = try archive.lees(code) }
    #expect(try pair.twee.lees(other.code).gebeurtenissen == other.gebeurtenissen)
    // Whoever was still playing it is told so, and nothing of it lands in another session.
    var (late, state) = (pair.laat, pair.laatSessie)
    #expect(throws: VerrichtFout.self) {
      _ = try pair.twee.verricht(&late, sessie: &state) { now throws(Weigering) in
        try now.incident("Er wordt gebeld.", stoel: .zsm)
      }
    }
    _ = try archive.open(pair.opname.opening, bron: pair.opname.bron)
    #expect(throws: ArchiefFout.self) { _ = try pair.twee.ververs(&late, sessie: &state) }
  }

  /// Every value of every row of a session, changed: the session is refused, never read otherwise.
  @Test func refusesAnyValueThatChanged() throws {
    let memory = Geheugen()
    let store = Geheugenopslag(memory)
    let archive = Archief(store)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    let opname = try archive.open(opening, bron: bron, herkomst: "bcd-fgh@3")
    for text in ["een", "twee"] {
      try archive.voegToe(Aantekening(door: "trainer", soort: .notitie, gebeurtenis: 1, tekst: text), opname.code)
    }
    let number = try #require(try store.nummer(opname.code))
    let whole = memory.stand
    let last = opname.gebeurtenissen.count - 1
    typealias Stand = Geheugen.Stand
    let changes: [(String, (inout Stand) -> Void)] = [
      ("geopend", { $0.sessies[number]?.geopend = "2020-01-01T00:00:00+00:00" }),
      ("voorbeeld", { $0.sessies[number]?.voorbeeld = true }),
      ("herkomst", { $0.sessies[number]?.herkomst = nil }),
      ("regio", { $0.sessies[number]?.regioId = "rotterdam" }),
      ("opening", { $0.sessies[number]?.opening.replace([UInt8]("zorgvuldig".utf8), with: [UInt8]("haastig".utf8)) }),
      ("casus", { $0.bronnen[whole.sessies[number]?.casus ?? 0]?.append(32) }),
      ("regiobytes", { $0.bronnen[whole.sessies[number]?.regio ?? 0]?.append(32) }),
      ("inhoud", { $0.gebeurtenissen[number]?[0].inhoud.append(32) }),
      ("wandklok", { $0.gebeurtenissen[number]?[last].wandklok = "" }),
      ("tijd", { $0.gebeurtenissen[number]?[last].tijd += 1 }),
      ("soort", { $0.gebeurtenissen[number]?[last].soort = "loket_dicht" }),
      ("staart", { $0.gebeurtenissen[number]?.removeLast() }),
      ("volgorde", { $0.gebeurtenissen[number]?.swapAt(last, last - 1) }),
      ("leeg", { $0.gebeurtenissen[number] = [] }),
      ("zegel", { $0.zegels[number]?[.gebeurtenis] = nil }),
      ("notitie", { $0.aantekeningen[number]?[0].tekst = "een!" }),
      ("door", { $0.aantekeningen[number]?[1].door = "deelnemer" }),
      ("stap", { $0.aantekeningen[number]?[1].gebeurtenis = nil }),
      ("laatste notitie", { $0.aantekeningen[number]?.removeLast() }),
    ]
    func gelezen() throws {
      _ = try archive.lees(opname.code)
      _ = try archive.aantekeningen(opname.code)
    }
    for (what, change) in changes {
      memory.stand = whole
      try gelezen()
      change(&memory.stand)
      #expect(throws: ArchiefFout.self, "\(what)") { try gelezen() }
      #expect(try archive.controleer().beschadigd.count == 1, "\(what)")
    }
    memory.stand = whole
    #expect(try archive.controleer().isGaaf)
  }
}

@Suite struct SipHashTests {
  /// The vectors of its authors: the bytes 0, 1, … under the key 0, 1, …, 15.
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
    (8, "3b62a9ba6258f5610f83e264f31497b4"), (15, "5493e99933b0a8117e08ec0f97cfc3d9"),
    (63, "5150d1772f50834a503e069a973fbd7c"),
  ]) func givesTheVectorsOfItsAuthors(_ count: Int, _ digest: String) {
    let found = SipHash(
      (0..<count).map { UInt8($0) }, sleutel: (0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
    ).bytes
    #expect(found.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() == digest)
  }
}
