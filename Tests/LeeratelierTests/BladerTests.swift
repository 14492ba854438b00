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

  /// A page back is a key, wherever one is; and Esc leaves what is only read.
  @Test func aLongPageIsReadBackToo() throws {
    let device = Geheugentoestel(BladerTests.klein)
    var keys: [[Toets]] = [[.enter], [.enter], [.bladOp], [.bladOp], [.bladNeer], [.teken("4"), .enter]]
    device.antwoord = { _ in keys.isEmpty ? nil : keys.removeFirst() }
    let screen = Schermbediening(device)
    try screen.toon(BladerTests.lang)
    #expect(try screen.regel("Keuze:") == "4")
    let tops = device.beelden.compactMap { image in
      image.tekst.firstMatch(of: /regel (\d+) van/).flatMap { Int($0.output.1) }
    }
    let changes = tops.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    #expect(changes.count >= 6 && changes[0] == 1 && changes[1] > 1 && changes[2] > changes[1], "\(changes)")
    #expect(changes[3] == changes[1] && changes[4] == 1 && changes[5] == changes[1], "\(changes)")
  }

  @Test(arguments: [BladerTests.kort, BladerTests.lang]) func escLeavesWhatIsOnlyRead(_ page: Blad) throws {
    let device = Geheugentoestel(BladerTests.klein, toetsen: [[.escape], [.teken("5"), .enter]])
    let screen = Schermbediening(device)
    try screen.lees(page, verder: "Enter om terug te gaan:")
    #expect(try screen.regel("Keuze:") == "5")
    // At a question that is to be answered it only empties the line.
    let asked = Geheugentoestel(BladerTests.klein, toetsen: [[.teken("7"), .escape, .teken("6"), .enter]])
    let other = Schermbediening(asked)
    try other.toon(BladerTests.kort)
    #expect(try other.regel("Keuze:") == "6")
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
