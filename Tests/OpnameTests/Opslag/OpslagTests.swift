import Opname
import Scenario
import Testing

/// What every store must hold; a new one is added to `Opslagsoort` and must pass as it is.
@Suite struct OpslagTests {
  @Test(arguments: Opslagsoort.allCases) func givesBackWhatItWasGiven(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let code = try #require(Sessiecode("kmt-rvx"))
    let row = Sessierij(
      code: code, geopend: "2026-11-21T13:15:57+01:00", voorbeeld: true, herkomst: "bcd-fgh@3", casusId: "casus é",
      casus: 1, regioId: "regio", regio: 2, versie: 1, opening: Array(#"{"zaad":"7"}"#.utf8))
    let events = [rij(0, soort: "sessie_geopend", inhoud: #"{"é":1}"#), rij(1), rij(2)]
    let number = try store.schrijf { store in
      #expect(try store.voegToe(bron: [0, 255, 10]) == 1)
      #expect(try store.voegToe(bron: [7]) == 2)
      let number = try store.voegToe(row)
      try store.voegToe(events, aan: number)
      return number
    }
    let other = try place.verbinding()
    #expect(try other.nummer(code) == number)
    #expect(try other.sessie(number) == row)
    #expect(try other.bron(1) == [0, 255, 10])
    #expect(try other.gebeurtenissen(number, vanaf: 0) == events)
    #expect(try other.gebeurtenissen(number, vanaf: 2) == [events[2]])
    #expect(try other.gebeurtenissen(number, vanaf: 3) == [])
    #expect(try other.nummer(#require(Sessiecode("bcd-fgh"))) == nil)
    #expect(try other.sessie(number + 1) == nil)
    #expect(try other.bron(99) == [])
  }

  @Test(arguments: Opslagsoort.allCases) func keepsEqualBytesOnce(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    defer { withExtendedLifetime(place) {} }
    try store.schrijf { store in
      let first = try store.voegToe(bron: [1, 2, 3])
      #expect(try store.voegToe(bron: [1, 2, 4]) != first)
      #expect(try store.voegToe(bron: [1, 2, 3]) == first)
    }
  }

  /// Numbers of what is added to a session of three events, and the first that must be refused.
  @Test(arguments: Opslagsoort.allCases, [([4], 4), ([2], 2), ([0], 0), ([3, 5], 5), ([3, 3], 3), ([-1], -1)])
  func refusesWhatDoesNotFollow(_ soort: Opslagsoort, _ geval: (nummers: [Int], fout: Int)) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let number = try store.nieuweSessie(gebeurtenissen: 3)
    #expect(throws: ArchiefFout.sluitNietAan(store.plaats, nummer: geval.fout)) {
      try store.schrijf { try $0.voegToe(geval.nummers.map { rij($0, soort: "anders") }, aan: number) }
    }
    // What was there stays, and nothing of what came with it is left.
    #expect(try place.verbinding().gebeurtenissen(number, vanaf: 0) == [rij(0), rij(1), rij(2)])
    // The next that follows is welcome.
    try store.schrijf { try $0.voegToe([rij(3)], aan: number) }
    #expect(try place.verbinding().sessies().first?.gebeurtenissen == 4)
  }

  @Test(arguments: Opslagsoort.allCases) func numbersEachSessionByItself(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    defer { withExtendedLifetime(place) {} }
    let one = try store.nieuweSessie("kmt-rvx", gebeurtenissen: 2)
    let two = try store.nieuweSessie("bcd-fgh", gebeurtenissen: 1)
    try store.schrijf { store in
      try store.voegToe([rij(1)], aan: two)
      try store.voegToe([rij(2)], aan: one)
    }
    #expect(try store.gebeurtenissen(one, vanaf: 0).count == 3)
    #expect(try store.gebeurtenissen(two, vanaf: 0).count == 2)
  }

  @Test(arguments: Opslagsoort.allCases) func letsOneWriteAtATime(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let (one, two) = (try place.verbinding(), try place.verbinding())
    let number = try one.nieuweSessie(gebeurtenissen: 1)
    try one.begin()
    #expect(throws: ArchiefFout.bezet(two.plaats)) { try two.begin() }
    // Reading goes on while another writes.
    #expect(try two.gebeurtenissen(number, vanaf: 0).count == 1)
    one.herroep()
    try two.schrijf { try $0.voegToe([rij(1)], aan: number) }
    #expect(throws: ArchiefFout.sluitNietAan(one.plaats, nummer: 1)) {
      try one.schrijf { try $0.voegToe([rij(1)], aan: number) }
    }
  }

  @Test(arguments: Opslagsoort.allCases) func showsToOthersOnlyWhatIsLasting(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let (one, two) = (try place.verbinding(), try place.verbinding())
    let number = try one.nieuweSessie(gebeurtenissen: 1)
    let (own, others) = (one.dataversie, two.dataversie)
    #expect(two.dataversie == others)
    try one.begin()
    try one.voegToe([rij(1)], aan: number)
    #expect(try one.gebeurtenissen(number, vanaf: 0).count == 2)
    #expect(try two.gebeurtenissen(number, vanaf: 0).count == 1)
    #expect(two.dataversie == others)
    try one.bekrachtig()
    #expect(try two.gebeurtenissen(number, vanaf: 0).count == 2)
    #expect(two.dataversie != others)
    #expect(one.dataversie == own)
  }

  @Test(arguments: Opslagsoort.allCases) func leavesNothingOfWhatIsUndone(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let number = try store.nieuweSessie(gebeurtenissen: 1)
    try store.begin()
    try store.voegToe([rij(1)], aan: number)
    try store.voegToe(notitie("x"), aan: number)
    try store.zet(concept: "half", number, Schrijfplek(stoel: .zsm, veld: "a"), wandklok: "")
    store.herroep()
    for connection in [store, try place.verbinding()] {
      #expect(try connection.gebeurtenissen(number, vanaf: 0) == [rij(0)])
      #expect(try connection.aantekeningen(number) == [])
      #expect(try connection.concepten(number).isEmpty)
    }
    // After what is lasting there is nothing to undo.
    try store.schrijf { try $0.voegToe([rij(1)], aan: number) }
    store.herroep()
    #expect(try store.gebeurtenissen(number, vanaf: 0).count == 2)
  }

  /// A real kill of a process is in `ProcesTests`; here an owner that is gone in the midst of writing.
  @Test(arguments: Opslagsoort.allCases) func keepsWhatIsLastingWhenItsOwnerIsGone(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let number: Int
    do {
      let gone = try place.verbinding()
      number = try gone.nieuweSessie(gebeurtenissen: 2)
      try gone.begin()
      try gone.voegToe([rij(2)], aan: number)
    }
    let store = try place.verbinding()
    #expect(try store.gebeurtenissen(number, vanaf: 0) == [rij(0), rij(1)])
    try store.schrijf { try $0.voegToe([rij(2)], aan: number) }
    #expect(try place.verbinding().gebeurtenissen(number, vanaf: 0).count == 3)
  }

  @Test(arguments: Opslagsoort.allCases) func listsSessionsNewestFirstAndSaysHowFarTheyAre(_ soort: Opslagsoort) throws
  {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    defer { withExtendedLifetime(place) {} }
    #expect(try store.sessies() == [])
    _ = try store.nieuweSessie("kmt-rvx")
    let closed = try store.nieuweSessie("bcd-fgh", gebeurtenissen: 3)
    try store.schrijf { try $0.voegToe([rij(3, soort: "sessie_gesloten"), rij(4)], aan: closed) }
    let list = try store.sessies()
    #expect(list.map(\.sessie.code.tekst) == ["bcd-fgh", "kmt-rvx"])
    #expect(list.map(\.gebeurtenissen) == [5, 0])
    #expect(list.map(\.tijd) == [40, 0])
    #expect(list.map(\.gesloten) == [true, false])
    #expect(list.map(\.sessie.voorbeeld) == [false, true])
  }

  private func notitie(_ text: String, soort: String = "notitie", gebeurtenis: Int? = nil) -> Aantekeningrij {
    Aantekeningrij(
      wandklok: "2026-11-21T13:15:57+01:00", door: "trainer", soort: soort, gebeurtenis: gebeurtenis, tekst: text,
      gegevens: Array(#"{"a":"é"}"#.utf8))
  }

  @Test(arguments: Opslagsoort.allCases) func numbersNotesFromOneAndKeepsThemAsTheyAre(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let number = try store.nieuweSessie()
    var first = notitie("eerste\n🧑‍⚖️", gebeurtenis: 0)
    var second = notitie("", soort: "van een latere versie")
    try store.schrijf { try $0.voegToe(first, aan: number) }
    try place.verbinding().schrijf { try $0.voegToe(second, aan: number) }
    (first.nummer, second.nummer) = (1, 2)
    #expect(try store.aantekeningen(number) == [first, second])
  }

  @Test(arguments: Opslagsoort.allCases) func keepsOneConceptPerPlace(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let number = try store.nieuweSessie()
    #expect(try store.concepten(number).isEmpty)
    let (one, two) = (Schrijfplek(stoel: .zsm, veld: "a"), Schrijfplek(stoel: .zsm, veld: "b"))
    let (three, four) = (Schrijfplek(stoel: .veiligheidshuis, veld: "a"), Schrijfplek(stoel: nil, veld: "a"))
    try store.schrijf { store in
      try store.zet(concept: "eerste", number, one, wandklok: "")
      try store.zet(concept: "tweede", number, one, wandklok: "")
      try store.zet(concept: "ander veld", number, two, wandklok: "")
      try store.zet(concept: "andere stoel", number, three, wandklok: "")
      try store.zet(concept: "samen", number, four, wandklok: "")
    }
    let other = try place.verbinding()
    #expect(
      try other.concepten(number) == [one: "tweede", two: "ander veld", three: "andere stoel", four: "samen"])
    try other.schrijf { try $0.zet(concept: nil, number, one, wandklok: "") }
    #expect(try store.concepten(number) == [two: "ander veld", three: "andere stoel", four: "samen"])
  }

  @Test(arguments: Opslagsoort.allCases) func keepsTheEndOfEachSeries(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let number = try store.nieuweSessie()
    let (first, second) = (
      Zegel(aantal: 1, schakel: Array(repeating: 1, count: 16)),
      Zegel(aantal: 7, schakel: Array(repeating: 2, count: 16))
    )
    #expect(try store.zegel(number, .gebeurtenis) == nil)
    try store.schrijf { store in
      try store.zet(first, number, .gebeurtenis)
      try store.zet(first, number, .aantekening)
      try store.zet(second, number, .gebeurtenis)
    }
    let other = try place.verbinding()
    #expect(try other.zegel(number, .gebeurtenis) == second)
    #expect(try other.zegel(number, .aantekening) == first)
    #expect(try other.zegel(number, .opening) == nil)
    #expect(store.isVerzegeld)
    // A link stays with its row.
    var (event, note) = (rij(0), notitie("x"))
    (event.schakel, note.schakel) = (first.schakel, second.schakel)
    try store.schrijf { store in
      try store.voegToe([event], aan: number)
      try store.voegToe(note, aan: number)
    }
    #expect(try other.gebeurtenissen(number, vanaf: 0).map(\.schakel) == [first.schakel])
    #expect(try other.aantekeningen(number).map(\.schakel) == [second.schakel])
  }

  @Test(arguments: Opslagsoort.allCases) func writesNothingWhereItWouldNotBeFound(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let number = try store.nieuweSessie(gebeurtenissen: 1)
    try store.controleerPlaats()
    // In the midst of a transaction: what was made lasting elsewhere is not said to be.
    try store.begin()
    try store.voegToe([rij(1)], aan: number)
    try place.verhuis()
    for attempt in [store.bekrachtig, store.begin, store.controleerPlaats] {
      let fault = #expect(throws: ArchiefFout.self) { try attempt() }
      guard case .weg? = fault else {
        Issue.record("\(String(describing: fault))")
        continue
      }
    }
  }

  @Test(arguments: Opslagsoort.allCases) func removesASessionWithAllThatIsOnlyOfIt(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let gone = try store.nieuweSessie("kmt-rvx", gebeurtenissen: 2)
    let stays = try store.nieuweSessie("bcd-fgh", gebeurtenissen: 1)
    let (shared, own) = try store.schrijf { store in
      try store.voegToe(notitie("van de een"), aan: gone)
      try store.voegToe(notitie("van de ander"), aan: stays)
      try store.zet(concept: "half", gone, Schrijfplek(stoel: .zsm, veld: "a"), wandklok: "")
      try store.zet(Zegel(aantal: 2, schakel: Array(repeating: 3, count: 16)), gone, .gebeurtenis)
      return (try store.voegToe(bron: [1]), try store.voegToe(bron: [9]))
    }
    try store.schrijf { try $0.verwijder([gone], door: "begeleider", wandklok: "2026-11-21T13:15:57+01:00") }
    let other = try place.verbinding()
    #expect(try other.sessies().map(\.sessie.code.tekst) == ["bcd-fgh"])
    #expect(try other.nummer(#require(Sessiecode("kmt-rvx"))) == nil && other.sessie(gone) == nil)
    #expect(try other.gebeurtenissen(gone, vanaf: 0) == [] && other.aantekeningen(gone) == [])
    #expect(try other.concepten(gone).isEmpty && other.zegel(gone, .gebeurtenis) == nil)
    // What the other session was opened with stays; what nothing was opened with goes.
    #expect(try other.bron(shared) == [1] && other.bron(own) == [])
    #expect(try other.gebeurtenissen(stays, vanaf: 0) == [rij(0)] && other.aantekeningen(stays).count == 1)
    #expect(
      try other.verwijderingen() == [Verwijdering(wandklok: "2026-11-21T13:15:57+01:00", door: "begeleider")])
    #expect(try other.gebreken() == 0)
    // The door is shut again.
    try store.schrijf { try $0.voegToe([rij(1)], aan: stays) }
    #expect(try store.ruimOp())
  }
}

// MARK: seats and words

extension OpslagTests {
  @Test(arguments: Opslagsoort.allCases) func oneHoldsASeatUntilItIsLetGo(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let (one, two) = (try place.verbinding(), try place.verbinding())
    let code = try #require(Sessiecode("kmt-rvx"))
    let other = try #require(Sessiecode("kmt-rvz"))
    #expect(!one.isBezet(code, stoel: .zsm))
    var held = try one.houd(code, stoel: .zsm, overnemen: false)
    #expect(held?.isVanOns == true)
    #expect(one.isBezet(code, stoel: .zsm) && two.isBezet(code, stoel: .zsm))
    #expect(try two.houd(code, stoel: .zsm, overnemen: false) == nil)
    // Also not by the same terminal a second time; and only this seat of this session.
    #expect(try one.houd(code, stoel: .zsm, overnemen: false) == nil)
    #expect(!two.isBezet(code, stoel: .veiligheidshuis) && !two.isBezet(other, stoel: .zsm))
    #expect(try two.houd(code, stoel: .veiligheidshuis, overnemen: false) != nil)
    #expect(try two.houd(other, stoel: .zsm, overnemen: false) != nil)
    held = nil
    #expect(!two.isBezet(code, stoel: .zsm))
    #expect(try two.houd(code, stoel: .zsm, overnemen: false) != nil)
  }

  @Test(arguments: Opslagsoort.allCases) func whoIsTakenOverFromKnows(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let (one, two, three) = (try place.verbinding(), try place.verbinding(), try place.verbinding())
    let code = try #require(Sessiecode("zzz-zzz"))
    let first = try #require(try one.houd(code, stoel: .veiligheidshuis, overnemen: false))
    var second = try two.houd(code, stoel: .veiligheidshuis, overnemen: true)
    #expect(second?.isVanOns == true && !first.isVanOns)
    let third = try three.houd(code, stoel: .veiligheidshuis, overnemen: true)
    #expect(third?.isVanOns == true && second?.isVanOns == false && !first.isVanOns)
    // Who leaves in between frees nothing.
    second = nil
    #expect(third?.isVanOns == true && !first.isVanOns)
    #expect(try two.houd(code, stoel: .veiligheidshuis, overnemen: false) == nil)
  }

  @Test(arguments: Opslagsoort.allCases) func keepsTheWordOfASessionAsLongAsTheSession(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let number = try store.nieuweSessie(gebeurtenissen: 1)
    #expect(try store.woord(number) == nil)
    let word = Trainerswoord(
      zout: Array(repeating: 7, count: 16), rondes: 12, sleutel: Array(repeating: 9, count: 32))
    try store.schrijf { try $0.zet(word, number, hier: true) }
    #expect(try place.verbinding().woord(number) == word)
    #expect(try !place.verbinding().isKopie(number))
    // One that came from elsewhere is a copy here.
    let other = try store.nieuweSessie("bcd-fgh", gebeurtenissen: 1)
    #expect(try !store.isKopie(other))
    try store.schrijf { try $0.zet(word, other, hier: false) }
    #expect(try place.verbinding().isKopie(other))
    try store.schrijf { try $0.verwijder([number], door: "x", wandklok: "y") }
    #expect(try store.woord(number) == nil)
  }
}

// MARK: many sessions

extension OpslagTests {
  @Test(arguments: Opslagsoort.allCases) func givesSessionsAPageAtATime(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let codes = ["kmt-rvx", "bcd-fgh", "zzz-zzz", "ccc-ccc"]
    let numbers = try codes.map { try store.nieuweSessie($0, gebeurtenissen: 2) }
    func page(_ before: Int?, _ most: Int?) throws -> [String] {
      try store.sessies(voor: before, hoogstens: most).map(\.sessie.code.tekst)
    }
    #expect(try page(nil, nil) == codes.reversed())
    #expect(try page(nil, 2) == ["ccc-ccc", "zzz-zzz"])
    #expect(try page(numbers[2], 1) == ["bcd-fgh"])
    #expect(try page(numbers[0], 5) == [])
    #expect(try page(nil, 0) == [])
  }

  @Test(arguments: Opslagsoort.allCases) func findsTheSessionsWithANoteOfAKind(_ soort: Opslagsoort) throws {
    let place = try Opslagplek(soort)
    let store = try place.verbinding()
    let one = try store.nieuweSessie("kmt-rvx", gebeurtenissen: 1)
    let two = try store.nieuweSessie("bcd-fgh", gebeurtenissen: 1)
    let note = { (kind: String) in
      Aantekeningrij(wandklok: "w", door: "d", soort: kind, gebeurtenis: 0, tekst: "t", gegevens: Array("{}".utf8))
    }
    try store.schrijf { store in
      for _ in 0..<2 { try store.voegToe(note("oordeel"), aan: two) }
      try store.voegToe(note("notitie"), aan: one)
    }
    #expect(try store.sessies(metAantekening: "oordeel") == [two])
    #expect(try store.sessies(metAantekening: "notitie") == [one])
    #expect(try store.sessies(metAantekening: "fragment") == [])
  }
}
