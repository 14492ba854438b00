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
    let who = try env.argumenten.plaats.first.map { word throws(Opdrachtfout) in try organisatie(word) }
    let to = try env.argumenten.keuze("aan", Stoel.self)?.netwerk
    let kind = try env.argumenten.keuze("soort", Gevoeligheid.self)
    let purpose = try env.argumenten.keuze("doel", Deelwijzer.Doelsoort.self)
    let found = Deelwijzer.zoek(van: who, soort: kind, aan: to, doel: purpose)
    if env.argumenten.heeft("json") {
      try Uitvoer.json(found.map(Deelrij.init))
      return .goed
    }
    let isNarrow = who != nil || to != nil || kind != nil || purpose != nil
    env.toonLang("Informatie delen", breedte: 78) { _ in isNarrow ? antwoord(found) : begin() }
    return .goed
  }

  private static func organisatie(_ word: String) throws(Opdrachtfout) -> Deelwijzer.Organisatie {
    let low = Uitlegboek.kaal(word)
    let all = Deelwijzer.Organisatie.allCases
    if let found = all.first(where: { $0.rawValue == low || Uitlegboek.kaal($0.naam) == low }) { return found }
    let roles = Rol.allCases.filter { $0.rawValue == low || Uitlegboek.kaal($0.naam) == low }
    if let found = roles.lazy.compactMap(Deelwijzer.Organisatie.van).first { return found }
    if !roles.isEmpty {
      throw Opdrachtfout(
        "\(hoofdletter(roles[0].naam)): daarover gaat deze wegwijzer niet. Wie er wel in staan: \(opsomming(all.map(\.rawValue), "en", maximum: 20)).",
        .gebruik)
    }
    let near =
      NearMiss.suggestion(for: low, among: all.map(\.rawValue) + Rol.allCases.map(\.rawValue)).map {
        " Bedoelde u \u{2018}\($0)\u{2019}?"
      } ?? ""
    throw Opdrachtfout(
      "Er is geen organisatie \u{2018}\(word)\u{2019}.\(near) Kies uit \(opsomming(all.map(\.rawValue), "of", maximum: 20)).",
      .gebruik)
  }

  private static func begin() -> [String] {
    var lines = ["Wat altijd geldt"]
    lines += Deelwijzer.altijd.map { "- \($0.regel) [\($0.bron.tekst)]" }
    lines += ["", "Opzoeken per organisatie: leeratelier delen WIE, met"]
    lines += Deelwijzer.Organisatie.allCases.map { "- \($0.rawValue): \($0.naam)" }
    lines += [
      "",
      "Verfijnen: --aan zsm of veiligheidshuis; --soort \(opsomming(Gevoeligheid.allCases.map(\.rawValue), "of", maximum: 9)); --doel",
    ]
    lines += Deelwijzer.Doelsoort.allCases.map { "- \($0.rawValue): \($0.naam)" }
    return lines + nietGezegd
  }

  private static func antwoord(_ found: [Deelwijzer.Bepaling]) -> [String] {
    guard !found.isEmpty else {
      return [
        "Hierover zeggen de bronnen niets, en dit programma ook niet.",
        "Dat betekent niet dat het mag, en niet dat het niet mag: vraag het uw privacyfunctionaris.",
      ] + nietGezegd
    }
    var lines: [String] = []
    for who in Deelwijzer.Organisatie.allCases {
      let own = found.filter { $0.van == who }
      guard !own.isEmpty else { continue }
      lines += [hoofdletter(who.naam)]
      for rule in own {
        lines.append(
          "- \(hoofdletter(rule.soort.naam)), aan \(rule.aan == .zsm ? "ZSM" : "het veiligheidshuis"), om \(opsomming(rule.doelen.map(doel), "of", maximum: 5)): \(rule.uitkomst.rawValue)\(rule.uitkomst == .mag ? ":" : "") \(rule.voorwaarde)."
        )
        lines.append("  Grond: \(rule.bron.tekst).")
        if let out = rule.uitweg { lines.append("  Wat ook kan: \(out).") }
      }
      lines.append("")
    }
    return lines + ["Wat altijd geldt, en wat de bronnen niet zeggen: leeratelier delen"]
  }

  private static func doel(_ kind: Deelwijzer.Doelsoort) -> String {
    switch kind {
    case .afdoening: "te beslissen op ZSM"
    case .plan: "samen een plan te maken"
    case .agendering: "iemand aan te melden"
    case .terugkoppeling: "terug te koppelen"
    case .veiligheid: "iemand te beschermen"
    }
  }

  private static var nietGezegd: [String] {
    ["", "Wat de bronnen niet zeggen"] + Deelwijzer.onbekend.map { "- \($0)" }
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
