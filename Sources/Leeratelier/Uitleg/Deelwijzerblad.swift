import Scenario
import SimEngine

/// Who may give what to whom, and on what ground: the same words at the command line and while playing (ontwikkelagenda point 6).
enum Deelwijzerblad {
  /// What is looked up while playing: `delen`, or `delen` and an organisation.
  static func blad(_ word: String) -> Blad {
    let lines: [String]
    if word.zonderWit.isEmpty {
      lines = begin(spel: true)
    } else {
      do throws(Opdrachtfout) {
        lines = antwoord(Deelwijzer.zoek(van: try organisatie(word.zonderWit)), spel: true)
      } catch {
        lines = [error.boodschap]
      }
    }
    return Blad(
      kop: "Informatie delen",
      delen: [.init(titel: "Een wegwijzer, geen juridisch advies", regels: lines)])
  }

  /// Who is meant by a word: an organisation, or a role that speaks for one.
  ///
  /// - Throws: `Opdrachtfout` when there is none, with what comes near.
  static func organisatie(_ word: String) throws(Opdrachtfout) -> Deelwijzer.Organisatie {
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

  /// What always holds, whom one can look up, and what the sources do not say.
  ///
  /// - Parameter spel: It is looked up while playing: there one types no options.
  /// - Returns: The lines.
  static func begin(spel: Bool = false) -> [String] {
    var lines = ["Wat altijd geldt"]
    lines += Deelwijzer.altijd.map { "- \($0.regel) [\($0.bron.tekst)]" }
    lines += [
      "",
      spel
        ? "Opzoeken: typ \u{2018}delen\u{2019} en een van deze"
        : "Opzoeken per organisatie: leeratelier delen WIE, met",
    ]
    lines += Deelwijzer.Organisatie.allCases.map { "- \($0.rawValue): \($0.naam)" }
    if spel { return lines + nietGezegd }
    lines += [
      "",
      "Verfijnen: --aan zsm of veiligheidshuis; --soort \(opsomming(Gevoeligheid.allCases.map(\.rawValue), "of", maximum: 9)); --doel",
    ]
    lines += Deelwijzer.Doelsoort.allCases.map { "- \($0.rawValue): \($0.naam)" }
    return lines + nietGezegd
  }

  /// What was found, per organisation.
  static func antwoord(_ found: [Deelwijzer.Bepaling], spel: Bool = false) -> [String] {
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
    return lines + [
      "Wat altijd geldt, en wat de bronnen niet zeggen: \(spel ? "typ \u{2018}delen\u{2019}" : "leeratelier delen")"
    ]
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
