import Scenario
import SimEngine
import Testing

@testable import Verslag

/// OCEL 2.0 as a value: what its readers drop without a word must not be there.
@Suite struct OCELExportTests {
  private static let export = OCELExport(
    Exportreeks(
      Exportproef.verlopen.prefix(6) + Exportproef.casussen.compactMap { try? Exportproef.willekeurig($0, zaad: 11) }))
  private var export: OCELExport { OCELExportTests.export }

  @Test func everyIdIsThereOnceAndEveryRelationHasItsEnds() {
    let events = Set(export.gebeurtenissen.map(\.id))
    let objects = Set(export.objecten.map(\.id))
    #expect(events.count == export.gebeurtenissen.count && objects.count == export.objecten.count)
    #expect(export.relaties.allSatisfy { events.contains($0.van) && objects.contains($0.naar) })
    #expect(export.onderling.allSatisfy { objects.contains($0.van) && objects.contains($0.naar) && $0.van != $0.naar })
    #expect(Set(export.relaties).count == export.relaties.count)
    #expect(Set(export.onderling).count == export.onderling.count)
    // An event without objects is dropped by its readers.
    #expect(Set(export.relaties.map(\.van)) == events)
  }

  @Test func everyKindHasATableOfItsOwn() {
    for (kinds, rows) in [
      (export.gebeurtenissoorten, export.gebeurtenissen), (export.objectsoorten, export.objecten),
    ] {
      #expect(Set(kinds.map { $0.tabel.lowercased() }).count == kinds.count)
      #expect(kinds.allSatisfy { $0.tabel.allSatisfy { $0.isASCII && $0.isLetter } })
      #expect(Set(rows.map(\.soort)).isSubset(of: kinds.map(\.naam)))
      for row in rows {
        #expect(row.waarden.count == kinds.first { $0.naam == row.soort }?.kolommen.count)
      }
    }
    #expect(Set(export.objecten.map(\.soort)) == Set(OCELObject.soorten.map(\.naam)))
  }

  @Test func aMessageIsTiedToItsSessionAndAnAnswerToItsQuestion() {
    let messages = export.objecten.filter { $0.soort == "Bericht" }.map(\.id)
    #expect(messages.count > 40)
    let ties = Set(export.onderling)
    for id in messages {
      let session = id.split(separator: "/").prefix(2).joined(separator: "/")
      #expect(ties.contains(.init(van: id, naar: session, aard: "bij")))
    }
    let answers = export.onderling.filter { $0.aard == "antwoord op" }
    #expect(answers.count > 5 && answers.allSatisfy { messages.contains($0.van) && messages.contains($0.naar) })
  }
}
