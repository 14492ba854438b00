import Proefhulp
import Scenario
import SimEngine
import Testing

/// The short track (ontwerp sessie, 'Arc'): an act that is skipped is simulated and shown as such.
struct KorteVormTests {
  private static let vooraf = Meegeleverd.bibliotheek.casusIds.filter {
    Meegeleverd.bibliotheek.casus($0).waarde.map { $0.begin == .vooraf && $0.heeftZaak } ?? false
  }

  private func opening(_ id: String, mensen: [Stoel] = Stoel.allCases, zaad: UInt64 = 5) throws -> Opening {
    let casus = try Meegeleverd.casus(id)
    var seats: [Stoel: Bezetting] = [.zsm: .simulatie, .veiligheidshuis: .simulatie]
    for seat in mensen { seats[seat] = .mens }
    return Opening(
      casus: casus, regio: try Meegeleverd.regio(casus.regio), zaad: zaad, bezetting: seats,
      instroomdatum: Opening.vasteDatum(casus), kort: true)
  }

  @Test(arguments: vooraf, [[Stoel.zsm], [.veiligheidshuis], Stoel.allCases])
  func peopleBeginAtTheInstroomAfterWhatTheSimulationDid(_ id: String, _ people: [Stoel]) throws {
    let opening = try opening(id, mensen: people)
    let events = Sessie.open(opening)
    let state = Sessie(opening, gebeurtenissen: events)
    #expect(state.bedrijf == .instroom && !state.gesloten)
    #expect(Stoel.allCases.filter { state.bezetting[$0] == .mens } == people)
    #expect(!state.wegingen.isEmpty, "the house weighed before")
    for event in events {
      if case .handelingVerricht(let done) = event.inhoud { #expect(done.door == .simulatie) }
    }
    // Handing over and back is no call: another path can be taken from what people did alone.
    #expect(state.aanroepen.isEmpty)
  }

  @Test(arguments: vooraf) func whatTheSimulationDidIsNobodysOwn(_ id: String) throws {
    let opening = try opening(id)
    var state = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    state.verwerk(try state.laatAflopen())
    #expect(state.gesloten)
    for finding in Scorekaart.van(state).bevindingen where finding.stoel == .veiligheidshuis {
      for number in finding.bewijs.map(\.gebeurtenis) where number < state.gebeurtenissen.count {
        guard case .handelingVerricht(let done) = state.gebeurtenissen[number].inhoud else { continue }
        #expect(done.door == .mens, "\(finding.regel): \(finding.advies)")
      }
    }
  }

  @Test func aCasusThatBeginsAtTheInstroomHasNoShorterForm() throws {
    let casus = try Meegeleverd.casus("jas-voor-de-winter")
    let opening = Opening(
      casus: casus, regio: try Meegeleverd.regio(casus.regio), instroomdatum: Opening.vasteDatum(casus), kort: true)
    #expect(!opening.kort)
  }

  @Test(arguments: vooraf) func aPlayedShortTrackIsReadBackFromItsRun(_ id: String) throws {
    let opening = try opening(id, zaad: 11)
    var play = Doorloop(opening, zaad: 3, neiging: .geen)
    play.speel(hoogstens: 400)
    let made = Verloop.van(play.sessie, naam: "kort")
    #expect(made.gemist.isEmpty && made.verloop.kort)
    let read = VerloopReader.lees(SourceText(bestand: "x.verloop.json", tekst: Verloop.bestand([made.verloop])))
    #expect(read.diagnostics.filter { $0.ernst == .fout }.map(\.boodschap) == [])
    let again = try #require(read.waarde?.first)
    var player = Verloopspeler(
      again, Verloopspeler.opening(again, casus: opening.casus, regio: opening.regio, voorbeeld: false))
    while player.stap() != nil {}
    #expect(player.afwijkingen == [])
    #expect(player.gebeurtenissen == Array(play.gebeurtenissen.prefix(player.gebeurtenissen.count)))
  }
}
