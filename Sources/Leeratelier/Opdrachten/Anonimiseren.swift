import Opname
import Scenario
import SimEngine

extension Opdrachten {
  static let anonimiseren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "anonimiseer", kort: "echte gegevens uit een eigen casus halen", argumenten: "BESTAND",
        uitleg:
          "Zoekt in een casus of een andere tekst naar gegevens van echte mensen en stelt bij ieder iets anders voor: een schuilnaam, een jaar, een soort. Bij ieder voorstel staat waarom, en u beslist. Het resultaat komt in een ander bestand; het origineel blijft zoals het is. Zonder --uit, of waar niemand kan antwoorden, worden de voorstellen alleen genoemd. Geen controle maakt een tekst anoniem: lees hem daarna ook zelf.",
        opties: [
          .init(naam: "uit", waarde: "BESTAND", uitleg: "waar het resultaat komt"),
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "antwoorden uit een bestand"), .json,
        ], voorbeeld: "leeratelier anonimiseer concept.json --uit casus.json"),
      doe: anonimiseer)
  ]

  private static func anonimiseer(_ env: Omgeving) throws -> Uitgang {
    let path = try env.argumenten.plek(0)
    let found = Anonimisering(SourceText(bestand: path, bytes: try env.inhoud(path)))
    guard let target = env.argumenten.waarde("uit"), env.isTerminal || env.argumenten.waarde("invoer") != nil,
      !env.argumenten.heeft("json")
    else {
      try noem(found, env)
      if env.argumenten.waarde("uit") != nil {
        Uitvoer.melding(
          "Er is niets geschreven: over ieder voorstel beslist u zelf, in een terminal of met --invoer BESTAND.")
      }
      return .goed
    }
    let control = try env.bediening(invoer: env.argumenten.waarde("invoer"))
    defer { control.sluit() }
    let decided: [String?]
    do throws(Gestopt) { decided = try Anonimiseergesprek(found, control).voer() } catch {
      control.sluit()
      Uitvoer.regel("Gestopt. Er is niets geschreven; \(path) is gebleven zoals het was.")
      return .goed
    }
    control.sluit()
    try Uitvoerbestand.maak(target, niet: env.eigenBestanden + [(path, "het origineel")]) { temporary in
      try Uitvoerbestand.schrijf(found.met(decided), naar: temporary, voor: target)
    }
    let left = decided.filter { $0 == nil }.count
    Uitvoer.regel(
      "Geschreven naar \(target): \(decided.count - left) vervangen, \(left) gelaten. Lees het ook zelf: zou iemand zich hierin herkennen?"
    )
    return .goed
  }

  private static func noem(_ found: Anonimisering, _ env: Omgeving) throws {
    if env.argumenten.heeft("json") {
      struct Row: Encodable { let regel: Int, soort: String, nu: String, voorstel: String, waarom: String }
      try Uitvoer.json(
        found.voorstellen.map {
          Row(regel: $0.regel, soort: $0.soort.naam, nu: $0.woorden, voorstel: $0.nieuw, waarom: $0.waarom)
        })
      return
    }
    for one in found.voorstellen {
      Uitvoer.regel("regel \(one.regel), \(one.soort.naam): \(citaat(one.woorden)) → \(citaat(one.nieuw))")
      Uitvoer.alinea(one.waarom, inspringen: "  ")
    }
    Uitvoer.regel(
      found.voorstellen.isEmpty
        ? "Er is niets gevonden dat op gegevens van een echt mens lijkt. Lees het ook zelf: zou iemand zich hierin herkennen?"
        : "\(found.voorstellen.count == 1 ? "1 voorstel" : "\(found.voorstellen.count) voorstellen"). Beslissen: \(Programma.aanroep) anonimiseer BESTAND --uit ANDER"
    )
  }
}

/// Asks an author about each proposal, one by one.
struct Anonimiseergesprek {
  private let gevonden: Anonimisering
  private let bediening: any Bediening

  init(_ gevonden: Anonimisering, _ bediening: any Bediening) {
    self.gevonden = gevonden
    self.bediening = bediening
  }

  /// What was decided for each proposal: what comes there, or nil to leave what stands there.
  ///
  /// - Throws: `Gestopt`; then nothing was decided.
  func voer() throws(Gestopt) -> [String?] {
    let all = gevonden.voorstellen
    var decided: [String?] = []
    // The same words are asked about once.
    var earlier: [String: String?] = [:]
    var rest = false
    for (index, one) in all.enumerated() {
      let key = "\(one.soort.rawValue) \(one.woorden.lowercased())"
      if let same = earlier[key] {
        decided.append(same)
        continue
      }
      let same = all.dropFirst(index + 1).count {
        $0.soort == one.soort && $0.woorden.lowercased() == one.woorden.lowercased()
      }
      let answer = rest ? one.nieuw : try vraag(one, index + 1, all.count, nogmaals: same)
      if answer == Anonimiseergesprek.alles { rest = true }
      let value = answer == Anonimiseergesprek.alles ? one.nieuw : answer
      earlier[key] = .some(value)
      decided.append(value)
    }
    return decided
  }

  /// Enter for this one and all that follow.
  private static let alles = "alles"

  private func vraag(
    _ one: Anonimisering.Voorstel, _ number: Int, _ count: Int, nogmaals: Int
  ) throws(Gestopt) -> String? {
    try bediening.toon(
      Blad(
        kop: "Anonimiseren · \(number) van \(count)",
        delen: [
          .init(
            titel: "Regel \(one.regel), \(one.soort.naam)",
            regels: ["Er staat: \(citaat(one.woorden))", "Voorstel: \(citaat(one.nieuw))"]
              + (nogmaals > 0 ? ["Het staat nog \(nogmaals) keer in dit bestand; daar gebeurt hetzelfde."] : [])),
          .init(titel: "Waarom", regels: [one.waarom]),
        ]))
    let text = try bediening.regel(
      "Enter neemt het over · \u{2018}laat\u{2019} · \u{2018}alles\u{2019} · of typ zelf iets:")
    switch text.lowercased() {
    case "": return one.nieuw
    case "laat", "laat staan": return nil
    case "stop": throw .doorSpeler
    default: return text.lowercased() == Anonimiseergesprek.alles ? Anonimiseergesprek.alles : text
    }
  }
}
