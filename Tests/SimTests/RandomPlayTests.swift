import Scenario
import SimEngine
import Tekst
import Testing

/// The shipped library, read once for all tests of the engine.
enum Meegeleverd {
  static let map = String(#filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }) + "/scenarios"
  static let bibliotheek = Bibliotheek(map: map)
  static let casussen: [Casus] = bibliotheek.casusIds.compactMap { bibliotheek.casus($0).waarde }
  static let regios: [Regioprofiel] = bibliotheek.regioIds.compactMap { bibliotheek.regio($0).waarde }

  static func opening(_ casus: Casus, zaad: UInt64 = 1, regio: String? = nil) throws -> Opening {
    let region = try #require(regios.first { $0.id == regio ?? casus.regio })
    let date = try #require(Datum(iso: "2025-03-20"))
    return Opening(
      casus: casus, regio: region, zaad: zaad, instroomdatum: Opening.standaarddatum(casus, vandaag: date))
  }
}

@Suite struct RandomPlayTests {
  @Test(arguments: Meegeleverd.casussen.map(\.id)) func endsAndReplaysToTheSameState(_ id: String) throws {
    let casus = try #require(Meegeleverd.casussen.first { $0.id == id })
    var ended = 0
    for seed in 0..<30 {
      let opening = try Meegeleverd.opening(casus, zaad: UInt64(seed))
      var play = Doorloop(opening, zaad: UInt64(seed) &* 77 &+ 5)
      play.speel(hoogstens: 400)
      if play.sessie.gesloten { ended += 1 }
      #expect(Sessie(opening, gebeurtenissen: play.gebeurtenissen) == play.sessie)
    }
    print(id, ended)
  }
}
