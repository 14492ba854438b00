import Foundation
import Scenario
import SimEngine
import Proefhulp
import Testing

@Suite struct RecordTests {
  /// Random play of every casus: enough for every kind of event that the library gives.
  static let events: [String: [Gebeurtenis]] = Meegeleverd.ids.reduce(into: [:]) { found, id in
    for seed in UInt64(0)..<4 {
      let seats: [Stoel: Bezetting] = [.zsm: .mens, .veiligheidshuis: seed == 3 ? .simulatie : .mens]
      guard let opening = try? Meegeleverd.opening(id, zaad: seed, bezetting: seats).opening else { continue }
      var play = Doorloop(opening, zaad: seed &* 31 &+ 7)
      play.speel(hoogstens: 150)
      found[id, default: []] += play.gebeurtenissen
    }
  }

  @Test func findsShippedCasussen() { #expect(Meegeleverd.ids.count >= 6) }

  /// A casus with more zaken: what names one, and what goes together.
  @Test func readsBackEveryEventOfMoreZaken() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var named: Set<Gebeurtenissoort> = []
    for seed in UInt64(0)..<6 {
      var play = Doorloop(try Meegeleverd.opening(try Meegeleverd.proef("wederzijds"), zaad: seed), zaad: seed)
      play.speel(hoogstens: 150)
      for event in play.gebeurtenissen {
        let bytes = Vastlegging.bytes(event)
        #expect(try Vastlegging.gebeurtenis(bytes, versie: 1) == event)
        #expect(bytes == Array(try encoder.encode(GebeurtenisRecordV1(event))))
        if String(decoding: bytes, as: UTF8.self).contains("\"zaak\":") { named.insert(event.soort) }
      }
    }
    #expect(named.isSuperset(of: [.besluitGenomen, .handelingVerricht, .termijnGestart, .bekendGebleken]))
  }

  @Test(arguments: Meegeleverd.ids) func readsBackEveryEventOfRandomPlay(_ id: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for event in try #require(Self.events[id]) {
      let bytes = Vastlegging.bytes(event)
      #expect(try Vastlegging.gebeurtenis(bytes, versie: 1) == event)
      // Oracle: the fields by hand are all fields, in sorted order, escaped as Foundation does.
      #expect(bytes == Array(try encoder.encode(GebeurtenisRecordV1(event))))
    }
  }

  @Test func namesEveryKindOfEvent() throws {
    var missing = Set(Gebeurtenissoort.allCases)
    for event in Self.events.values.joined() {
      missing.remove(event.soort)
    }
    // Rare in so little random play: what the trainer does.
    let sessie = Sessie(try Meegeleverd.opening(try Meegeleverd.eerste()).opening)
    var held = sessie
    held.verwerk(try held.pauzeer())
    let term =
      #"{"nummer":0,"soort":"termijn_gestart","termijn":{"einde":60,"nummer":0,"soort":"status","tekst":""},"tijd":0}"#
    var timed = sessie
    timed.verwerk([try Vastlegging.gebeurtenis(Array(term.utf8), versie: 1)])
    let trainer =
      try sessie.incident("Er wordt gebeld.", stoel: .zsm) + sessie.overdragen([.zsm], aan: .simulatie)
      + sessie.hint("Wie kent de buurt?", stoelen: [.zsm]) + sessie.pauzeer() + held.gaVerder()
      + timed.verleng(termijn: 0, met: 30)
    let back = try [
      #"{"nummer":9,"soort":"zaak_terug","tijd":20160}"#,
      #"{"nummer":9,"soort":"zaak_terug","tijd":20160,"zaak":"zaak-kees"}"#,
    ].map { text in
      let event = try Vastlegging.gebeurtenis(Array(text.utf8), versie: 1)
      #expect(Vastlegging.bytes(event) == Array(text.utf8))
      return event
    }
    for event in trainer + back {
      missing.remove(event.soort)
      #expect(try Vastlegging.gebeurtenis(Vastlegging.bytes(event), versie: 1) == event)
    }
    #expect(missing == [], "play no longer gives these kinds")
  }

  @Test func writesTheSameBytesForTheSameEvent() throws {
    let text =
      #"{"id":"trainer-3","nummer":3,"soort":"incident","stoel":"zsm","#
      + #""tekst":"a/b \"c\" \\ é\n\u0001"# + "\u{7F}" + #"","tijd":-12}"#
    let event = try Vastlegging.gebeurtenis(Array(text.utf8), versie: 1)
    #expect(
      event.inhoud == .incident(Incidentmelding(id: "trainer-3", stoel: .zsm, tekst: "a/b \"c\" \\ é\n\u{1}\u{7F}")))
    #expect(String(decoding: Vastlegging.bytes(event), as: UTF8.self) == text)
  }

  /// An incident that the trainer chose is known as such; one of before this was kept is read as it was.
  @Test func keepsThatTheTrainerChoseAnIncident() throws {
    let text =
      #"{"door":"trainer","id":"kind","nummer":3,"soort":"incident","stoel":"zsm","tekst":"Er belt een kind.","tijd":5}"#
    let chosen = try Vastlegging.gebeurtenis(Array(text.utf8), versie: 1)
    #expect(
      chosen.inhoud
        == .incident(Incidentmelding(id: "kind", stoel: .zsm, tekst: "Er belt een kind.", isGekozen: true)))
    #expect(String(decoding: Vastlegging.bytes(chosen), as: UTF8.self) == text)
    let old = text.replacingOccurrences(of: #""door":"trainer","#, with: "")
    guard case .incident(let news) = try Vastlegging.gebeurtenis(Array(old.utf8), versie: 1).inhoud else {
      Issue.record("no incident")
      return
    }
    #expect(!news.isGekozen)
  }

  @Test func sortsTheCriteria() throws {
    let unsorted =
      #"{"door":"mens","gezien":2,"handeling":{"criteria":{"4a":"nee","1b":"ja","3":"verdedigbaar","1a":"ja"},"#
      + #""rol":"ketenprocescoordinator","soort":"triage_zsm"},"kosten":5,"mogelijkheden":[],"nummer":1,"#
      + #""soort":"handeling_verricht","tijd":0}"#
    let bytes = Vastlegging.bytes(try Vastlegging.gebeurtenis(Array(unsorted.utf8), versie: 1))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(#""criteria":{"1a":"ja","1b":"ja","3":"verdedigbaar","4a":"nee"}"#))
  }

  @Test(arguments: [
    (#"{"nummer":1,"soort":"gedachte_gelezen","tijd":0}"#, 1, RecordFout.onbekendeSoort("gedachte_gelezen")),
    (#"{"nummer":1,"soort":"loket_open","tijd":0}"#, 2, .nieuwereVersie(2)),
    (#"{"nummer":1,"soort":"loket_open","tijd":0}"#, 0, .geenRecord(reden: "recordversie 0")),
    (#"{"nummer":1,"soort":"wachten_voorbij","tijd":0}"#, 1, .veldOntbreekt("stoel")),
    (#"{"nummer":1,"soort":"loket_open"}"#, 1, .veldOntbreekt("tijd")),
    (
      #"{"nummer":1,"soort":"wachten_voorbij","stoel":"kroeg","tijd":0}"#, 1,
      .onbekendeWaarde(veld: "stoel", waarde: "kroeg")
    ),
    (#"{"nummer":"1","soort":"loket_open","tijd":0}"#, 1, .geenRecord(reden: "het veld 'nummer' past niet")),
    (
      #"{"nummer":1,"soort":"loket_open","tijd":-9223372036854775808}"#, 1,
      .onbekendeWaarde(veld: "tijd", waarde: "-9223372036854775808")
    ),
    (#"{"nummer":1,"#, 1, .geenRecord(reden: "geen geldige JSON")),
    ("", 1, .geenRecord(reden: "geen geldige JSON")),
  ]) func refusesWhatItDoesNotKnow(_ text: String, _ version: Int, _ expected: RecordFout) {
    #expect(throws: expected) { try Vastlegging.gebeurtenis(Array(text.utf8), versie: version) }
  }

  @Test(arguments: Meegeleverd.ids) func readsBackAnOpening(_ id: String) throws {
    var opening = try Meegeleverd.opening(id, zaad: .max).opening
    opening.gewoonte = .allesDelen
    opening.proeflezing = false
    // Where there is no zaak, the seat of ZSM is always the simulation's.
    if opening.casus.heeftZaak { opening.bezetting[.zsm] = nil }
    let record = OpeningRecordV1(opening, casus: "aa", regio: "bb")
    let bytes = Vastlegging.bytes(record)
    let read = try Vastlegging.opening(bytes, versie: 1)
    #expect(read == record)
    #expect(try read.opening(casus: opening.casus, regio: opening.regio) == opening)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(bytes == Array(try encoder.encode(record)))
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
  ]) func digestsTheTestVectorsOfTheStandard(_ text: String, _ digest: String) {
    #expect(SHA256(Array(text.utf8)).tekst == digest)
  }
}
