import Scenario
import SimEngine

extension Opdrachten {
  static let delen = Opdracht(
    vorm: Opdrachtvorm(
      naam: "delen", kort: "wie wat aan wie mag geven, en op welke grond", argumenten: "[WIE]",
      uitleg:
        "Zoekt op wat een organisatie mag geven, aan ZSM of het veiligheidshuis, voor welk doel en op welke grond, met hoe zeker dat is en wat de houder anders kan doen. Zonder WIE: de regels die altijd gelden, en wat de bronnen niet zeggen. Het is een wegwijzer en geen juridisch advies.",
      opties: [
        .init(naam: "aan", waarde: "NETWERK", uit: Stoel.self, uitleg: "alleen aan zsm of veiligheidshuis"),
        .init(naam: "soort", waarde: "SOORT", uit: Gevoeligheid.self, uitleg: "alleen dit soort gegeven"),
        .init(naam: "doel", waarde: "DOEL", uit: Deelwijzer.Doelsoort.self, uitleg: "alleen voor dit doel"), .json,
      ], voorbeeld: "leeratelier delen GGZ --aan veiligheidshuis"),
    doe: zoekDelen)

  private static func zoekDelen(_ env: Omgeving) throws -> Uitgang {
    let who = try env.argumenten.plaats.first.map { word throws(Opdrachtfout) in try Deelwijzerblad.organisatie(word) }
    let to = try env.argumenten.keuze("aan", Stoel.self)?.netwerk
    let kind = try env.argumenten.keuze("soort", Gevoeligheid.self)
    let purpose = try env.argumenten.keuze("doel", Deelwijzer.Doelsoort.self)
    let found = Deelwijzer.zoek(van: who, soort: kind, aan: to, doel: purpose)
    if env.argumenten.heeft("json") {
      try Uitvoer.json(found.map(Deelrij.init))
      return .goed
    }
    let isNarrow = who != nil || to != nil || kind != nil || purpose != nil
    env.toonLang("Informatie delen", breedte: 78) { _ in
      isNarrow ? Deelwijzerblad.antwoord(found) : Deelwijzerblad.begin()
    }
    return .goed
  }
}

/// A line in `delen --json`.
private struct Deelrij: Encodable {
  let van, soort, aan, uitkomst, voorwaarde, bron, zekerheid, uitweg: String
  let doelen: [String]

  init(_ rule: Deelwijzer.Bepaling) {
    van = rule.van.rawValue
    soort = rule.soort.rawValue
    aan = rule.aan.rawValue
    doelen = rule.doelen.map(\.rawValue)
    uitkomst = rule.uitkomst.rawValue
    voorwaarde = rule.voorwaarde
    bron = rule.bron.tekst
    zekerheid = rule.bron.zekerheid?.rawValue ?? ""
    uitweg = rule.uitweg ?? ""
  }
}
