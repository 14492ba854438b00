import Scenario
import SimEngine
import Testing
import Verslag

@testable import Leeratelier

/// At every page and every Enter: 'stop' stops, and what is typed is answered, not thrown away.
@Suite struct BladerTests {
  private static let klein = Maat(kolommen: 40, rijen: 12)
  private static let lang = Blad(
    kop: "Lang", delen: [.init(titel: "", regels: (1...60).map { "regel \($0) van een lange tekst" })])
  private static let kort = Blad(kop: "Kort", delen: [.init(titel: "", regels: ["een regel"])])

  private func scherm(_ answers: [String]) -> (Schermbediening, Geheugentoestel) {
    let device = Geheugentoestel(BladerTests.klein, answers)
    return (Schermbediening(device), device)
  }

  @Test(arguments: [BladerTests.kort, BladerTests.lang]) func stopStopsWhereverSomethingIsRead(_ page: Blad) throws {
    for word in ["stop", "STOP"] {
      let (screen, _) = scherm([word])
      #expect(throws: Gestopt.doorSpeler) { try screen.lees(page, verder: "Enter voor verder:") }
    }
    let (screen, _) = scherm(["stop"])
    #expect(throws: Gestopt.doorSpeler) { try screen.bevestig("Enter als u er klaar voor bent:") }
  }

  @Test(arguments: [BladerTests.kort, BladerTests.lang]) func oneCtrlDTooManyStopsNothing(_ page: Blad) throws {
    let device = Geheugentoestel(
      BladerTests.klein,
      toetsen: Array(repeating: [.controle("d"), .enter], count: 12) + [[.controle("d"), .teken("4"), .enter]])
    let screen = Schermbediening(device)
    try screen.lees(page, verder: "Enter voor verder:")
    var answer = ""
    while answer.isEmpty { answer = try screen.regel("Keuze:") }
    #expect(answer == "4")
  }

  @Test func aWordAtAnEnterIsToldAndAskedAgain() throws {
    let (screen, device) = scherm(["dossier", "", "vierde"])
    try screen.lees(BladerTests.kort, verder: "Enter voor verder:")
    #expect(device.beelden.contains { $0.tekst.contains("Hier niet gedaan: \u{2018}dossier\u{2019}") })
    #expect(try screen.regel("Keuze:") == "vierde", "what follows is not eaten")
  }

  @Test func whoHasReadEnoughAnswersAtOnce() throws {
    let (screen, _) = scherm(["2", "3"])
    try screen.toon(BladerTests.lang)
    #expect(try screen.regel("Keuze:") == "2")
    #expect(try screen.regel("Keuze:") == "3")
  }

  @Test(arguments: ["q", "terug"]) func theRestOfALongPageMayBeLeft(_ word: String) throws {
    // Where it was only to be read, one is on.
    let (reader, _) = scherm([word, "volgende"])
    try reader.lees(BladerTests.lang, verder: "Enter voor verder:")
    #expect(try reader.regel("Keuze:") == "volgende")
    // Where something is asked, the question comes, with the end of the page.
    let (asked, device) = scherm([word, "1"])
    try asked.toon(BladerTests.lang)
    #expect(try asked.regel("Keuze:") == "1")
    #expect(device.beelden.last?.tekst.contains("regel 60") == true)
  }

  @Test func anEmptyTextIsToldAboveTheText() throws {
    let (state, _) = try Speelstand.laatste("nachtslot", .instroom, .zsm)
    let offer = try #require(state.mogelijkheden(.zsm).first { $0.soort == .beslissingUitstellen })
    let list = try #require(Handelingformulier(Zicht(state, stoel: .zsm), offer))
    let (screen, device) = scherm(["", "Op het antwoord van de GGZ."])
    let action = try Gesprek(bediening: screen).vulIn(
      Formulierstand(list), kop: "kop", kort: nil, klok: "", bewaar: { _, _, _ in nil }, toon: { _ in })
    #expect(action?.uitkomst?.tekst == "Op het antwoord van de GGZ.")
    #expect(device.beelden.contains { $0.tekst.contains("Hier hoort een tekst bij") })
  }

  @Test func theStartScreenExplainsItself() throws {
    for words in [["?", "", "stop"], ["duo", "?", "", "stop"]] {
      let result = try Leeratelier.draai(["--toegankelijk"], invoer: words.joined(separator: "\n") + "\n")
      #expect(result.uit.contains("het begin van de woorden"), "\(words)")
    }
  }
}
