import Foundation
import Scenario
import SimEngine
import Tekst
import Testing

@testable import Verslag

/// One sequence, several readers: what they tell must be the same.
@Suite struct ExportreeksTests {
  private struct Lezing: Decodable {
    struct Element: Decodable { let sessie: String, id: String, soort: String, minuut: Int }
    struct Sessie: Decodable { let code: String, elementen: Int }
    let sessies: [Sessie]
    let elementen: [Element]
  }

  /// The number of elements that each reader gives, and the ids of two of them.
  private func vergelijk(_ bronnen: [Sessiebron]) throws {
    let reeks = Exportreeks(bronnen)
    let expected = bronnen.map(Exportproef.aantal).reduce(0, +)
    #expect(reeks.elementen.count == expected)
    let json = try JSONDecoder().decode(Lezing.self, from: Data(JSONExport.tekst(reeks).utf8))
    #expect(json.elementen.count == expected && json.sessies.map(\.code) == bronnen.map(\.code))
    let xes = try XESLezer.lees(XESExport.tekst(reeks))
    #expect(xes.sporen.map(\.count) == bronnen.map(Exportproef.aantal))
    #expect(xes.sporen.joined().map { $0["id"] } == json.elementen.map(\.id))
    for (form, sign) in [(CSV.Vorm.nederlands, Character(";")), (.punt, ",")] {
      let rows = Exportproef.tabel(CSVExport.tekst(reeks, vorm: form), sign)
      #expect(rows.count == expected + 1 && rows.allSatisfy { $0.count == CSVExport.kolomnamen.count })
      #expect(rows.dropFirst().map { $0[3] } == json.elementen.map(\.id))
    }
    let statements = try Exportproef.uitspraken(reeks)
    #expect(statements.count == expected)
    #expect(try XAPIExport.tekst(reeks, regels: true).split(separator: "\n").count == expected)
    let ocel = OCELExport(reeks)
    #expect(ocel.gebeurtenissen.map(\.id) == json.elementen.map { "\($0.sessie)/\($0.id)" })
  }

  @Test func everyReaderGivesAsMuchForEveryShippedRun() throws {
    try #require(Exportproef.verlopen.count >= 24)
    for source in Exportproef.verlopen { try vergelijk([source]) }
    try vergelijk(Array(Exportproef.verlopen.prefix(3)))
  }

  @Test(arguments: Exportproef.casussen.map(\.id)) func everyReaderGivesAsMuchForRandomPlays(_ id: String) throws {
    let casus = try #require(Exportproef.casussen.first { $0.id == id })
    for (seed, seats) in [Stoel.allCases, [.zsm], [.veiligheidshuis]].enumerated() {
      try vergelijk([try Exportproef.willekeurig(casus, zaad: UInt64(seed), mensen: seats)])
    }
  }

  @Test func anEmptyExportIsWellFormedInEveryForm() throws { try vergelijk([]) }

  @Test func theSameSessionsGiveTheSameBytes() throws {
    let casus = try #require(Exportproef.casussen.first)
    let (one, other) = (
      Exportreeks([try Exportproef.willekeurig(casus, zaad: 3)]),
      Exportreeks([try Exportproef.willekeurig(casus, zaad: 3)])
    )
    #expect(try JSONExport.tekst(one) == JSONExport.tekst(other))
    #expect(try XAPIExport.tekst(one) == XAPIExport.tekst(other))
    #expect(XESExport.tekst(one) == XESExport.tekst(other))
    #expect(OCELExport(one) == OCELExport(other))
  }

  @Test func idsAreUniqueAndTimeNeverGoesBack() throws {
    for casus in Exportproef.casussen {
      let elements = Exportreeks([try Exportproef.willekeurig(casus, zaad: 8)]).elementen
      #expect(Set(elements.map(\.id)).count == elements.count)
      #expect(zip(elements, elements.dropFirst()).allSatisfy { $0.minuut <= $1.minuut && $0.tijd <= $1.tijd })
    }
  }

  @Test func notesFollowWhatTheyAreAboutAndTheRestComesLast() throws {
    let casus = try #require(Exportproef.casussen.first)
    let elements = Exportreeks([try Exportproef.willekeurig(casus, zaad: 1)]).elementen
    for (note, event) in [("aantekening/1", "gebeurtenis/2"), ("aantekening/2", "gebeurtenis/3")] {
      let index = try #require(elements.firstIndex { $0.id == note })
      #expect(elements[index - 1].id == event && elements[index].over == event)
      #expect(elements[index].minuut == elements[index - 1].minuut)
    }
    // A note about an event that is not there is a note without one.
    #expect(elements.suffix(2).map(\.id) == ["aantekening/3", "aantekening/4"])
    #expect(elements.suffix(2).allSatisfy { $0.over == nil })
  }

  @Test func judgementsFollowTheDecisionAndSayWhatWasRecorded() throws {
    var seen = 0
    for source in Exportproef.verlopen where source.sessie.casus.zaken.count == 1 {
      let elements = Exportreeks([source]).elementen
      let decision = try #require(source.sessie.besluit)
      let index = try #require(elements.firstIndex { $0.soort == "besluit_genomen" })
      let judged = elements[(index + 1)...].prefix { $0.soort == "oordeel" }
      #expect(judged.map(\.eis) == decision.kwaliteit.map(\.eis))
      #expect(judged.map(\.oordeel) == decision.kwaliteit.map(\.oordeel))
      #expect(judged.allSatisfy { $0.over == elements[index].id && $0.wandklok == elements[index].wandklok })
      seen += judged.count
    }
    #expect(seen > 20)
  }

  @Test func simulatedTimeIsLocalTimeWithItsZone() throws {
    let source = try #require(Exportproef.verlopen.first { $0.code.hasPrefix("nachtslot-") })
    let state = source.sessie
    for element in Exportreeks([source]).elementen {
      // The same moment by Foundation's calendar.
      let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
      let moment = try format.parse(element.tijd)
      let start = try format.parse(
        "\(state.opening.instroomdatum.iso)T\(SimKlok.uur(minuut: state.casus.instroomTijd)):00.000+01:00")
      #expect(moment.timeIntervalSince(start) == Double(element.minuut) * 60)
      #expect(element.tijd.hasSuffix(".000+01:00"))
      #expect(try Date.ISO8601FormatStyle().parse(element.tijdUTC) == moment)
    }
  }

  @Test func aParticipantIsAPseudonymAndNeverATypedName() throws {
    let casus = try #require(Exportproef.casussen.first)
    let elements = Exportreeks([try Exportproef.willekeurig(casus, zaad: 1, tekst: "Jannie Bakker")]).elementen
    let known: Set = [
      "deelnemer-zsm", "deelnemer-veiligheidshuis", "duo", "simulatie", "begeleider", "beoordelaar-1",
    ]
    #expect(Set(elements.map(\.wie)).isSubset(of: known))
    #expect(elements.suffix(2).map(\.wie) == ["duo", "begeleider"])
    #expect(elements.contains { $0.wie == "beoordelaar-1" })
    #expect(
      elements.filter { $0.door == "mens" && $0.handeling != nil }.allSatisfy {
        $0.wie == "deelnemer-\($0.stoel ?? "")"
      })
    let alone = Exportreeks([try Exportproef.willekeurig(casus, zaad: 1, mensen: [.zsm])]).elementen
    #expect(!alone.contains { $0.wie == "duo" || $0.wie == "deelnemer-veiligheidshuis" })
  }
}
