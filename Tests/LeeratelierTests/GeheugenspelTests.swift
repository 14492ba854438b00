import Foundation
import Opname
import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// Whole plays in memory: the same game loop as at a terminal, with a window of our own.
@Suite struct GeheugenspelTests {
  /// A session in an archive of its own.
  private func metSessie(
    _ name: String, mensen: [Stoel] = Stoel.allCases, _ body: (Archief, Opgenomen) throws -> Void
  ) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let read = Speelstand.bibliotheek.casus(name)
    var opening = try Speelstand.opening(name)
    for seat in Stoel.allCases where !mensen.contains(seat) { opening.bezetting[seat] = .simulatie }
    let archive = try Archief(pad: folder.appending(path: "archief.sqlite").path)
    let region = Speelstand.bibliotheek.regio(opening.regio.id)
    let source = Bronbytes(
      casusId: opening.casus.id, casus: read.source.bytes, regioId: opening.regio.id, regio: region.source.bytes)
    try body(archive, try archive.open(opening, bron: source))
  }

  /// Keys for what the trying player would type.
  private static func toetsen(_ text: String) -> [Toets] {
    text.map { letter in
      switch letter {
      case "\r", "\n": .enter
      case "\u{4}": .controle("d")
      default: .teken(letter)
      }
    }
  }

  @Test(arguments: [("nachtslot", UInt64(4)), ("jas-voor-de-winter", 5), ("trappenhuis", 6)])
  func aPlayInAWindowThatKeepsChangingFitsItEveryTime(_ name: String, _ seed: UInt64) throws {
    try metSessie(name) { archive, recording in
      var player = Proefspeler(zaad: seed, lust: 40)
      var dice = Dobbelsteen(zaad: seed)
      let device = Geheugentoestel(Maat(kolommen: 80, rijen: 24))
      var unknown: String?
      device.antwoord = { shown in
        device.maat = Maat(kolommen: 40 + dice.kies(100), rijen: 8 + dice.kies(40))
        // In a narrow window a question takes more rows.
        let text = shown.regels.suffix(shown.vraagregels).map(\.tekst).joined(separator: " ")
        let asked =
          text.split(separator: " ").joined(separator: " ") + (shown.tekst.contains("Ctrl-D") ? " Klaar: Ctrl-D" : "")
        let known = asked.replacing("Keuze (? voor uitleg):", with: "Keuze (nummer of woord, ? voor uitleg):")
          .replacing("Keuze:", with: "Keuze (nummer of woord, ? voor uitleg):")
        guard let answer = player.antwoord(op: known, scherm: true) else {
          unknown = asked
          return nil
        }
        return Self.toetsen(answer)
      }
      try Spelleider(archive, recording, Schermbediening(device), stoelen: Stoel.allCases, samen: false).speel()
      #expect(unknown == nil)
      #expect(try archive.lees(recording.code).sessie.gesloten)
      #expect(device.beelden.count > 40)
      for (shown, size) in zip(device.beelden, device.maten) {
        #expect(shown.regels.count == size.rijen)
        for row in shown.regels { #expect(Breedte.van(row.tekst) <= size.kolommen, "\(size): \(row.tekst)") }
      }
    }
  }

  @Test func aTextThatIsLeftIsKeptLiesReadyAndOutlivesAnotherHandeling() throws {
    try metSessie("nachtslot", mensen: [.veiligheidshuis]) { archive, recording in
      // Begin, the news, and the form of an advice up to its text, which is left with Esc and then the form as well.
      let begin = [[Toets.enter], [.enter]]
      let form = ["advies", "1", "1", "1"].map(Self.toetsen).map { $0 + [.enter] }
      let left = [Self.toetsen("Een half advies.") + [.escape]]
      let out = ["terug", "terug", "terug"].map { Self.toetsen($0) + [.enter] }
      let device = Geheugentoestel(Maat(kolommen: 100, rijen: 40), toetsen: begin + form + left + out)
      try Spelleider(archive, recording, Schermbediening(device), stoelen: [.veiligheidshuis], samen: false).speel()
      let place = Schrijfplek(stoel: .veiligheidshuis, veld: "advies_vastleggen tekst")
      #expect(try archive.concepten(recording.code) == [place: "Een half advies."])
      #expect(device.beelden.last?.tekst.contains("? voor uitleg") == true, "out of the form, at the menu")
      // Another handeling leaves it where it is, and the form has it ready.
      let again = try archive.lees(recording.code)
      let system = ["raadplegen", ""].map { Self.toetsen($0) + [.enter] }
      let second = Geheugentoestel(
        Maat(kolommen: 100, rijen: 40), toetsen: begin + system + form + [Self.toetsen("geen") + [.enter]])
      try Spelleider(archive, again, Schermbediening(second), stoelen: [.veiligheidshuis], samen: false).speel()
      #expect(
        try archive.lees(recording.code).sessie.handelingen.contains { $0.verricht.handeling.soort == .raadplegen })
      #expect(try archive.concepten(recording.code) == [place: "Een half advies."])
      #expect(second.beelden.last?.tekst.contains("Een half advies.") == true, "\(second.beelden.last?.tekst ?? "")")
    }
  }

  @Test func fiveThousandTimesAnEmptyTextIsNoReasonToEnd() throws {
    try metSessie("nachtslot", mensen: [.veiligheidshuis]) { archive, recording in
      var said = ""
      let input = "advies\n1\n1\n1\n" + String(repeating: ".\n", count: 5_000) + "Dagvaarden.\n.\nvastleggen\nstop\n"
      let control = Lijnbediening(.tekst(input), schrijf: { said += $0 })
      try Spelleider(archive, recording, control, stoelen: [.veiligheidshuis], samen: false).speel()
      #expect(said.components(separatedBy: "hij is nog leeg").count == 5_001)
      #expect(try archive.lees(recording.code).sessie.advies?.tekst == "Dagvaarden.")
    }
  }

  @Test func waitingIsChosenByItsWord() throws {
    try metSessie("nachtslot", mensen: [.zsm]) { archive, recording in
      let control = Lijnbediening(.tekst("wachten\ntweeuur\nstop\n"), schrijf: { _ in })
      try Spelleider(archive, recording, control, stoelen: [.zsm], samen: false).speel()
      let done = try archive.lees(recording.code).sessie.handelingen.first { $0.verricht.door == .mens }
      #expect(done?.verricht.handeling.minuten == 120)
    }
  }
}
