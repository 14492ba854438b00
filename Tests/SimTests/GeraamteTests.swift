import Proefhulp
import Scenario
import SimEngine
import Testing

/// The skeleton that `casus nieuw` writes is a casus without one finding, whatever was answered.
struct GeraamteTests {
  static let alle: [Casusgeraamte] = {
    var all: [Casusgeraamte] = []
    for (age, victim, known, fitting) in [
      (34, "Mira", true, Casusgeraamte.Beslissing.dagvaarden), (34, nil, true, .strafbeschikking),
      (52, "Bas", false, .voorwaardelijkSepot),
      (19, nil, false, .strafbeschikking), (15, "Gerda", true, .dagvaarden), (16, nil, false, .voorwaardelijkSepot),
    ] as [(Int, String?, Bool, Casusgeraamte.Beslissing)] {
      all.append(
        Casusgeraamte(
          titel: "De fiets van \"maandag\"", thema: "diefstal", regio: "neutraal", dag: .dinsdag, tijd: 640,
          verdachte: "Dennis", leeftijd: age,
          slachtoffer: victim, kwalificatie: "diefstal", feit: "Een fiets die niet van hem was.", thuis: false,
          bekend: known,
          doel: "Voorkomen dat het nog eens gebeurt", passend: fitting))
    }
    return all
  }()

  @Test(arguments: alle.indices) func aSkeletonPassesAndCanBePlayed(_ index: Int) throws {
    let source = SourceText(bestand: "proef.json", tekst: Self.alle[index].tekst)
    let read = CasusReader.lees(source, id: "proef")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map { "\($0.code.rawValue) \($0.boodschap)" })")
    let casus = try #require(read.waarde)
    let regio = try #require(Meegeleverd.regios.first { $0.id == "neutraal" })
    let found = Doorlooprapport.maak(
      casus, regio, keren: Doorlooprapport.proefspellen, zaad: 0, instroomdatum: Opening.vasteDatum(casus),
      totAllesBereikt: true
    ).meldingen(casus, in: try #require(CasusPlaatsen(source)))
    #expect(found.isEmpty, "\(found.map(\.boodschap))")
  }

  @Test func whatWasAnsweredIsInIt() throws {
    let first = Self.alle[0]
    let casus = try #require(
      CasusReader.lees(SourceText(bestand: "proef.json", tekst: first.tekst), id: "proef").waarde)
    #expect(
      casus.titel == first.titel && casus.verdachte?.leeftijd == 34 && casus.huis.bekend && casus.instroomTijd == 640)
    #expect(casus.beslissingen.filter { $0.waardering == .passend }.map(\.naam) == [first.passend.naam])
  }
}
