import Foundation
import Testing

/// A seat that waits for the other is neither blind nor dumb.
@Suite(.serialized) struct WachtenTests {
  typealias Scherm = PseudoTerminalTests.Scherm

  /// Both seats of a session, each at a terminal: ZSM waits, and the house is at its menu.
  private func duo(_ folder: URL) throws -> (zsm: Scherm, huis: Scherm) {
    let zsm = try Scherm(["duo", "nachtslot", "--open"], folder, kolommen: 80, rijen: 24)
    try #require(zsm.wacht(op: "te beginnen:"))
    let code = try Leeratelier.code(folder)
    let huis = try Scherm(
      ["aansluiten", code, "--stoel", "veiligheidshuis"], folder, kolommen: 80, rijen: 24)
    try naarMenu(zsm)
    try #require(huis.wacht(op: "te beginnen:", "verder te gaan:"))
    try naarMenu(huis)
    zsm.typ("w\r")
    try #require(zsm.wacht(op: "U wacht"))
    return (zsm, huis)
  }

  private func naarMenu(_ screen: Scherm) throws {
    while !screen.alles.contains("voor uitleg):") {
      screen.typ("\r")
      try #require(screen.wacht(op: "vervolg:", "voor verder:", "voor uitleg):"))
    }
  }

  private func stop(_ screens: Scherm...) {
    for screen in screens {
      screen.process.terminate()
      while screen.lees(100) != nil, screen.process.isRunning {}
    }
  }

  @Test func whoeverWaitsCanReadNoteAndAskAndGoesOnByItself() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (zsm, huis) = try duo(folder)
    defer { stop(zsm, huis) }
    zsm.typ("dossier\r")
    try #require(zsm.wacht(op: "terug te gaan:"))
    zsm.typ("\r")
    try #require(zsm.wacht(op: "U wacht"))
    zsm.typ("noteer Hier wachten wij lang.\r")
    try #require(zsm.wacht(op: "Genoteerd"))
    zsm.typ("\r")
    try #require(zsm.wacht(op: "U wacht"))
    zsm.typ("?\r")
    try #require(zsm.wacht(op: "Uitleg bij het wachten"))
    zsm.typ("q\r\r")
    try #require(zsm.wacht(op: "U wacht"))
    // What is no command is told on the same screen.
    zsm.typ("hallo\r")
    try #require(zsm.wacht(op: "De ander is aan zet. Typ dossier"))
    // What is half typed stays while the other goes on.
    zsm.typ("dos")
    try #require(zsm.wacht(op: "dos"))
    huis.typ("navragen veilig thuis gezin doel 1\r")
    try #require(huis.wacht(op: "In welke rol"))
    huis.typ("1\r")
    try #require(huis.wacht(op: "Enter doet het"))
    huis.typ("\r")
    try #require(huis.wacht(op: "Vastgelegd"))
    zsm.typ("sier\r")
    try #require(zsm.wacht(op: "terug te gaan:"))
  }

  /// That the other is writing is shown, and not what.
  @Test func itIsShownThatTheOtherIsWritingAndNotWhat() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (zsm, huis) = try duo(folder)
    defer { stop(zsm, huis) }
    huis.typ("advies\r")
    for answer in ["1\r", "1\r", "1\r"] {
      try #require(huis.wacht(op: "Keuze ("))
      huis.typ(answer)
    }
    try #require(huis.wacht(op: "Klaar: Ctrl-D"))
    huis.typ("Een zeldzaam geheim.")
    try #require(zsm.wacht(op: "De ander is aan het schrijven."))
    #expect(!zsm.alles.contains("zeldzaam") && !zsm.alles.contains("dvies vastleggen"))
  }

  /// A script whose next word is 'stop' does not wait for a seat that nobody plays.
  @Test func aPipeThatSaysStopStopsWhileTheOtherIsAtTurn() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (zsm, huis) = try duo(folder)
    stop(zsm, huis)
    for screen in [zsm, huis] { screen.process.waitUntilExit() }
    let code = try Leeratelier.code(folder)
    let told = try Leeratelier.draai(["hervat", code, "--stoel", "zsm"], archief: folder, invoer: "\nstop\n")
    #expect(told.code == 0 && told.uit.contains("Gestopt. Alles is bewaard"), "\(told)")
  }

  @Test func stoppingWhileOneWaitsStops() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (zsm, huis) = try duo(folder)
    defer { stop(huis) }
    zsm.typ("stop\r")
    try #require(zsm.wacht(op: "hervat"))
    while zsm.lees(200) != nil, zsm.process.isRunning {}
    zsm.process.waitUntilExit()
    #expect(zsm.process.terminationStatus == 0)
  }

  /// How somebody else can join is said as long as nobody holds the other seat, and not to whoever waits for somebody who writes.
  @Test func howToJoinIsSaidOnlyWhileTheOtherSeatIsFree() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (zsm, huis) = try duo(folder)
    defer { stop(zsm) }
    func painted() -> String { zsm.alles.components(separatedBy: "\u{1B}[?25l").last ?? "" }
    _ = zsm.lees(300)
    #expect(painted().contains("De ander is aan zet") && !painted().contains("Speelt er niemand mee?"), "\(painted())")
    huis.typ("stop\r")
    while huis.lees(200) != nil, huis.process.isRunning {}
    #expect(zsm.wacht(op: "Speelt er niemand mee?"))
    let again = try Scherm(
      ["hervat", try Leeratelier.code(folder), "--stoel", "veiligheidshuis"], folder, kolommen: 80, rijen: 24)
    defer { stop(again) }
    try #require(again.wacht(op: "verder te gaan:"))
    for _ in 0..<100 where painted().contains("Speelt er niemand mee?") { _ = zsm.lees(50) }
    #expect(!painted().contains("Speelt er niemand mee?"), "\(painted())")
  }

  /// What the other did while one was still reading a page is there when one goes on: nobody waits for what has come.
  @Test func whatHappenedWhileAPageWasReadIsNotMissed() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (zsm, first) = try duo(folder)
    first.typ("stop\r")
    while first.lees(200) != nil, first.process.isRunning {}
    let huis = try Scherm(
      ["hervat", try Leeratelier.code(folder), "--stoel", "veiligheidshuis"], folder, kolommen: 80, rijen: 24)
    defer { stop(zsm, huis) }
    // Before the page at which one takes up again is left, the whole first act passes at the other seat.
    try #require(huis.wacht(op: "verder te gaan:", "te beginnen:"))
    _ = try Leeratelier.draai(["noteer", try Leeratelier.code(folder), "nu", "tussendoor"], archief: folder)
    huis.typ("\r")
    try #require(huis.wacht(op: "voor uitleg):", "voor verder:"))
  }

  /// What was being typed when the turn came stands in the line of the next question.
  @Test func whatWasHalfTypedWhenTheTurnCameIsThereStill() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (zsm, huis) = try duo(folder)
    defer { stop(zsm, huis) }
    zsm.typ("noteer halve zin")
    try #require(zsm.wacht(op: "halve zin"))
    // The house waits as well, until the instroom: then it is ZSM's turn.
    huis.typ("w\r")
    try #require(huis.wacht(op: "Vooraf komt er vanzelf niets"))
    huis.typ("\r")
    try #require(zsm.wacht(op: "voor verder:", "voor uitleg):"))
    _ = zsm.lees(300)
    let shown = zsm.alles.components(separatedBy: "\u{1B}[?25l").last ?? ""
    #expect(shown.contains("noteer halve zin"), "\(shown)")
  }

  /// A short case of the warm-up fills the waiting; it is no part of the session, and lets go when the turn comes.
  @Test func whoWaitsCanJudgeAShortCaseAndComesBack() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (zsm, huis) = try duo(folder)
    defer { stop(zsm, huis) }
    let code = try Leeratelier.code(folder)
    zsm.typ("signalen\r")
    try #require(zsm.wacht(op: "Agendeert u deze zaak?"))
    zsm.typ("ja\r")
    try #require(zsm.wacht(op: "Welke signalen zag u erin?"))
    // A thought of the session that goes on can be noted here, too.
    zsm.typ("noteer Straks vragen wie haar belt.\r")
    try #require(zsm.wacht(op: "terug te gaan:"))
    zsm.typ("\r")
    try #require(zsm.wacht(op: "Welke signalen zag u erin?"))
    let before = try Leeratelier.draai(["terugkijken", code, "--trainer", "--json"], archief: folder).uit
    #expect(
      try Leeratelier.draai(["notities", code, "--trainer"], archief: folder).uit.contains(
        "Straks vragen wie haar belt."))
    zsm.typ("1a\r")
    try #require(zsm.wacht(op: "Enter om verder te wachten:", "vervolg:"))
    while !zsm.alles.suffix(400).contains("verder te wachten:") {
      zsm.typ("\r")
      try #require(zsm.wacht(op: "Enter om verder te wachten:", "vervolg:"))
    }
    zsm.typ("\r")
    try #require(zsm.wacht(op: "U wacht"))
    // Another one is left for what it is; nothing of either was recorded.
    zsm.typ("signalen\r")
    try #require(zsm.wacht(op: "Agendeert u deze zaak?"))
    zsm.typ("terug\r")
    try #require(zsm.wacht(op: "U wacht"))
    #expect(try Leeratelier.draai(["terugkijken", code, "--trainer", "--json"], archief: folder).uit == before)
    zsm.typ("signalen\r")
    try #require(zsm.wacht(op: "Agendeert u deze zaak?"))
    huis.typ("w\r")
    try #require(huis.wacht(op: "Vooraf komt er vanzelf niets"))
    huis.typ("\r")
    try #require(zsm.wacht(op: "Er is iets gebeurd in uw sessie"))
    zsm.typ("terug\r")
    try #require(zsm.wacht(op: "voor verder:", "voor uitleg):"))
  }
}
