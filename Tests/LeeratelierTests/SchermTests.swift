import Scenario
import SimEngine
import Testing
import Verslag

@testable import Leeratelier

/// Whole screens, compared as text: what somebody sees in a small, a usual and a large window, and line by line.
@Suite struct SchermTests {
  private static let keuze = "Keuze (nummer of woord, ? voor uitleg):"

  @Test(arguments: [Bedrijf.vooraf, .instroom, .daarna], Stoel.allCases)
  func aSeatSeesItsScreenInEachAct(_ act: Bedrijf, _ seat: Stoel) throws {
    let (state, news) = try Speelstand.laatste("nachtslot", act, seat)
    let page = Speelstand.blad(state, seat, nieuws: news)
    try Schermproef.vergelijk("\(act)-\(seat.rawValue)", Schermproef.overal(page, vraag: Self.keuze))
  }

  @Test func aQuestionWithAMenuIsWholeInEveryWindow() throws {
    let (state, _) = try Speelstand.laatste("nachtslot", .instroom, .zsm)
    try Schermproef.vergelijk("vraag-een", try vraag(state, .zsm, .beslissingVoorstellen) { $0.naam == "beslissing" })
  }

  @Test func aQuestionWithSeveralAnswersIsWholeInEveryWindow() throws {
    let (state, _) = try Speelstand.laatste("nachtslot", .vooraf, .veiligheidshuis)
    let shown = try vraag(state, .veiligheidshuis, .adviesVastleggen) {
      if case .meer = $0.vorm { true } else { false }
    }
    try Schermproef.vergelijk("vraag-meer", shown)
  }

  /// The first question of a form that is as wanted, asked at every size and line by line.
  private func vraag(_ state: Sessie, _ seat: Stoel, _ kind: Handelingsoort, _ wanted: (Vraag) -> Bool) throws -> String
  {
    let offer = try #require(state.mogelijkheden(seat).first { $0.soort == kind })
    let view = Zicht(state, stoel: seat)
    var form: Formulierstand? = Formulierstand(try #require(Handelingformulier(view, offer)))
    while let question = form?.vraag, !wanted(question) { form = form?.antwoord(.keuze(0)) }
    let asked = try #require(form)
    let screen = Stoelscherm(zicht: view, stoel: seat, verteller: Verteller(state))
    let screens = Schermproef.maten.map { size -> String in
      // Enter for every page, until the question itself.
      let device = Geheugentoestel(size, Array(repeating: "", count: 9))
      #expect(throws: Gestopt.eindeInvoer) { try vulIn(asked, Schermbediening(device), screen) }
      let last = device.beelden.firstIndex { $0.tekst.contains("Keuze (") } ?? 0
      return device.beelden.prefix(last + 1).map { Schermproef.kader(size) + $0.tekst + "\n" }.joined()
    }
    var lines = ""
    #expect(throws: Gestopt.doorSpeler) {
      try vulIn(asked, Lijnbediening(.tekst("stop"), schrijf: { lines += $0 }), screen)
    }
    return screens.joined() + "======== regels\n" + lines
  }

  private func vulIn(_ form: Formulierstand<Handelingformulier>, _ control: any Bediening, _ screen: Stoelscherm) throws
  {
    _ = try Gesprek(bediening: control).vulIn(
      form, kop: screen.kop, kort: screen.kopKort, klok: screen.klok, bewaar: { _, _, _ in nil },
      toon: { _ throws(Gestopt) in throw .doorSpeler })
  }

  static let langeTekst = """
    Wij adviseren een gedragsaanwijzing tot de zitting en dagvaarden, met reclasseringstoezicht en een contactverbod als bijzondere voorwaarden.
    Doel: tot de zitting geen nieuw geweld en geen dreiging aan de deur; de wijkagent gaat dat na.

    Uit het gesprek met de hulpverlener blijkt dat de behandeling loopt en dat hij daar elke week komt. Zonder drank gaat het beter. De kinderen zien hun vader bij oma.
    Blijft hij weg bij de behandeling, dan horen wij dat binnen een dag van de reclassering.
    """

  @Test func theEditorShowsTheEndOfALongTextWithItsQuestion() throws {
    let question =
      "De vraag was: \u{2018}Welke behandeling loopt er nu nog, en wat is er dit weekend geregeld?\u{2019}\nUw antwoord"
    let task = Schrijftaak(vraag: question, concept: Self.langeTekst, toon: { _ in })
    let screens = Schermproef.maten.map { size in
      let shown = Schrijfblad(taak: task, invoer: Tekstinvoer(Self.langeTekst)).beeld(size)
      return Schermproef.kader(size) + shown.tekst
        + "\n(cursor: rij \(shown.cursor.rij + 1), kolom \(shown.cursor.kolom + 1))\n"
    }
    var lines = ""
    let control = Lijnbediening(.tekst("Nog een regel.\n.\n"), schrijf: { lines += $0 })
    let answer = try control.tekst(task)
    #expect(answer == .klaar(Self.langeTekst + "\nNog een regel."))
    try Schermproef.vergelijk("schrijven", screens.joined() + "======== regels\n" + lines)
  }

  @Test func aLongPageIsReadInPagesWithNothingLost() throws {
    let (state, _) = try Speelstand.laatste("nachtslot", .daarna, .veiligheidshuis)
    let screen = Stoelscherm(
      zicht: Zicht(state, stoel: .veiligheidshuis), stoel: .veiligheidshuis, verteller: Verteller(state))
    try Schermproef.vergelijk(
      "lang-blad", Schermproef.overal(screen.dossier, vraag: "Enter om terug te gaan:"))
    // Every word of the page is on one of its pages.
    func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
    let all = screen.dossier.delen.filter { !$0.regels.isEmpty }.flatMap { words($0.titel) + $0.regels.flatMap(words) }
    for size in Schermproef.maten {
      let pages = Bladindeling(size).bladzijden(screen.dossier, voor: "Enter:")
      #expect(pages.joined().flatMap { words($0.tekst) } == all)
    }
  }

  @Test func betweenTwoSeatsTheScreenTellsNeitherWhatTheOtherDid() throws {
    let state = Sessie(
      try Speelstand.opening("nachtslot"), gebeurtenissen: Sessie.open(try Speelstand.opening("nachtslot")))
    let page = Sessieblad.wissel(naar: .veiligheidshuis, state.rollen(.veiligheidshuis))
    try Schermproef.vergelijk("wissel", Schermproef.overal(page, vraag: "Enter als u er klaar voor bent:"))
    // What was just recorded is a remark on the screen of the seat that did it.
    let device = Geheugentoestel(Maat(kolommen: 80, rijen: 24), [""])
    let control = Schermbediening(device)
    _ = control.merkOp("Vastgelegd: Een zaak uit de stapel beoordelen")
    control.wis()
    try control.toon(page)
    _ = try control.regel("Enter als u er klaar voor bent:")
    #expect(device.beelden.first?.tekst.contains("Vastgelegd") == false)
  }

  @Test func aRemarkStandsAboveTheQuestionUntilThereIsAnAnswer() throws {
    let device = Geheugentoestel(Maat(kolommen: 40, rijen: 8), ["een", "twee"])
    let control = Schermbediening(device)
    try control.toon(Blad(kop: "Blad", delen: [.init(titel: "", regels: ["Tekst."])]))
    #expect(control.merkOp("Een korte opmerking"))
    #expect(!control.merkOp(String(repeating: "lang ", count: 20)))
    #expect(try control.regel("Vraag:") == "een")
    #expect(try control.regel("Vraag:") == "twee")
    #expect(
      device.beelden.map(\.tekst) == [
        " Blad\nTekst.\n\n\n\n\n» Een korte opmerking\nVraag:", " Blad\nTekst.\n\n\n\n\n\nVraag:",
      ])
  }
}
