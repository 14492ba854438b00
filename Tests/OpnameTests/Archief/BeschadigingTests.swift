import Foundation
import Opname
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

/// Bits that flip and files that are cut off: never the end of the program, never a wrong reading that passes for right.
@Suite struct BeschadigingTests {
  private struct Oorspronkelijk {
    let bytes: [UInt8]
    let map: Testmap
    /// What each session was, by its code.
    var sessies: [String: Opgenomen] = [:]
    var notities: [String: [Aantekening]] = [:]
    var regels: [String: SessieRegel] = [:]

    init() throws {
      map = try Testmap()
      let archive = try Archief(pad: map.archief)
      for seed in UInt64(1)...2 {
        let (opening, bron) = try Self.opening(zaad: seed)
        var player = Archiefspeler(try archive.open(opening, bron: bron), zaad: seed)
        try player.speel(archive, hoogstens: 4)
        let code = player.opname.code
        try archive.voegToe(
          Aantekening(door: "trainer", soort: .notitie, tekst: "Hier viel het stil, bij \(seed)."), code)
        sessies[code.tekst] = player.opname
        notities[code.tekst] = try archive.aantekeningen(code)
      }
      for line in try archive.sessies() { regels[line.code.tekst] = line }
      _ = try Database(pad: map.archief).emptyLog()
      bytes = [UInt8](try Data(contentsOf: URL(filePath: map.archief)))
    }

    /// Of a small casus: what is tried here is the file, 400 times.
    private static func opening(zaad: UInt64) throws -> (Opening, Bronbytes) {
      let folder = Meegeleverd.wortel + "/Tests/ScenarioTests/Fixtures/"
      func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: folder + name))) }
      let (casus, regio) = (try bytes("voorbeeld.json"), try bytes("regio.json"))
      let read = CasusReader.lees(SourceText(bestand: "voorbeeld", bytes: casus), id: "voorbeeld").waarde
      let region = RegioprofielReader.lees(SourceText(bestand: "regio", bytes: regio), id: "regio").waarde
      let scenario = try #require(read)
      return (
        Opening(
          casus: scenario, regio: try #require(region), zaad: zaad,
          bezetting: [.zsm: .mens, .veiligheidshuis: .mens], instroomdatum: Opening.vasteDatum(scenario)),
        Bronbytes(casusId: "voorbeeld", casus: casus, regioId: "regio", regio: regio)
      )
    }

    /// Reads a damaged copy, and saves from it what can be; how many sessions it read and how many it refused.
    func lees(_ damaged: [UInt8], keer: Int) throws -> (goed: Int, geweigerd: Int) {
      let folder = try Testmap()
      try Data(damaged).write(to: URL(filePath: folder.archief))
      var result = (goed: 0, geweigerd: 0)
      let archive: Archief
      do { archive = try Archief.alleenLezen(folder.archief) } catch { return (0, 1) }
      // One of the two each time, in turn.
      for (index, (code, opname)) in sessies.sorted(by: { $0.key < $1.key }).enumerated() where index == keer % 2 {
        do {
          let read = try archive.lees(opname.code)
          let notes = try archive.aantekeningen(opname.code)
          #expect(read.gebeurtenissen == opname.gebeurtenissen && read.wandklok == opname.wandklok)
          #expect(read.opening == opname.opening && read.bron == opname.bron && read.geopend == opname.geopend)
          #expect(notes == notities[code])
          result.goed += 1
        } catch { result.geweigerd += 1 }
      }
      // The list shows only what was recorded, or says that it was not.
      for line in (try? archive.sessies()) ?? [] where line.gaaf {
        let whole = regels[line.code.tekst]
        #expect(line.casus == whole?.casus && line.geopend == whole?.geopend && line.herkomst == whole?.herkomst)
        #expect(
          line.titel == whole?.titel && line.regio == whole?.regio && line.voorbeeld == whole?.voorbeeld)
      }
      // What can be saved is what was recorded, from the beginning.
      guard keer % 20 == 0 else { return result }
      let target = try Archief(pad: folder.pad + "/gered.sqlite")
      guard let lines = try? Archief.herstel(folder.archief, naar: target) else { return result }
      for line in lines where line.gebeurtenissen > 0 {
        let whole = try #require(line.code.flatMap { sessies[$0] })
        let saved = try target.lees(whole.code).gebeurtenissen
        #expect(saved == Array(whole.gebeurtenissen.prefix(saved.count)))
        #expect(line.ontbreekt != nil || saved.count == whole.gebeurtenissen.count)
      }
      return result
    }
  }

  @Test(.timeLimit(.minutes(20))) func noFlippedBitPassesForRight() throws {
    let whole = try Oorspronkelijk()
    #expect(try whole.lees(whole.bytes, keer: 0) == (1, 0))
    var dice = Dobbelsteen(zaad: 20_261_127)
    var (read, refused) = (0, 0)
    for turn in 0..<200 {
      var damaged = whole.bytes
      damaged[dice.kies(damaged.count)] ^= 1 << UInt8(dice.kies(8))
      let result = try whole.lees(damaged, keer: turn)
      read += result.goed
      refused += result.geweigerd
    }
    // It would show nothing if all were refused, or none.
    #expect(read > 80 && refused > 20, "\(read) read, \(refused) refused")
  }

  @Test(.timeLimit(.minutes(20))) func noFileThatWasCutOffPassesForRight() throws {
    let whole = try Oorspronkelijk()
    var dice = Dobbelsteen(zaad: 20_261_128)
    var refused = 0
    for turn in 0..<200 {
      let cut = Array(whole.bytes.prefix(dice.kies(whole.bytes.count)))
      refused += try whole.lees(cut, keer: turn).geweigerd
    }
    #expect(refused > 150, "\(refused)")
  }
}
