import Scenario
import Verslag

/// A warm-up with vignettes: what was asked, what was answered, and what is said of it.
///
/// It knows no terminal.
struct Signaalronde: Sendable {
  /// What was said of one vignette.
  struct Beurt: Equatable, Sendable {
    /// One person's choice, or the hands of a room.
    enum Keuze: Equatable, Sendable {
      case een(Bool)
      case zaal(Handen)
    }

    var vignet: Vignet
    var keuze: Keuze
    var genoemd: Set<Deelfeit>
    /// Whether a priority of the region was named.
    var prioriteit = false
  }

  let vignetten: [Vignet]
  let regio: Regioprofiel
  let inZaal: Bool
  /// What one types to have these vignettes again.
  let opnieuw: String
  /// What was answered so far, in order.
  private(set) var beurten: [Beurt] = []

  init(vignetten: [Vignet], regio: Regioprofiel, inZaal: Bool, opnieuw: String) {
    (self.vignetten, self.regio, self.inZaal, self.opnieuw) = (vignetten, regio, inZaal, opnieuw)
  }

  /// The vignette that comes now; nil after the last.
  var vignet: Vignet? { beurten.count < vignetten.count ? vignetten[beurten.count] : nil }

  mutating func antwoord(_ keuze: Beurt.Keuze, genoemd: Set<Deelfeit>, prioriteit: Bool) {
    guard let vignet else { return }
    beurten.append(Beurt(vignet: vignet, keuze: keuze, genoemd: genoemd, prioriteit: prioriteit))
  }

  // MARK: what can be chosen

  /// The signals that can be named: the criteria by their code, and the priorities of the region where it has them.
  var opties: [Keuzelezer.Optie] {
    Deelfeit.allCases.map { ($0.rawValue, Signaalronde.naam($0)) }
      + (regio.prioriteiten.isEmpty ? [] : [("p", "een prioriteit van de regio")])
  }

  /// Reads which signals were named: '1a 2b 3', '2' for 2a and 2b, 'p', 'alle', 'geen'.
  ///
  /// A number is a criterion here, as the landelijk kader counts them, and no place in the list.
  func lees(_ text: String) -> Keuzelezer.Meerlezing {
    let plain = text.lowercased()
    if ["alle", "alles", "geen", "niets", "0"].contains(plain) { return Keuzelezer.leesMeer(plain, opties) }
    if let command = Spelopdracht(text) { return .opdracht(command) }
    let codes = opties.map(\.woord)
    var chosen: [Int] = []
    for word in plain.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where !["en", "criterium", "criteria"].contains(word) {
      let found = codes.indices.filter { codes[$0] == word || (Int(word) != nil && codes[$0].dropLast() == word) }
      if found.isEmpty {
        return .fout(
          "\u{2018}\(word)\u{2019} is hier geen keuze. Typ bijvoorbeeld 1a 2b 3, \u{2018}alle\u{2019} of \u{2018}geen\u{2019}."
        )
      }
      chosen += found.filter { !chosen.contains($0) }
    }
    return chosen.isEmpty
      ? .fout("Typ welke u zag, bijvoorbeeld 1a 2b 3, \u{2018}alle\u{2019} of \u{2018}geen\u{2019}.") : .nummers(chosen)
  }

  /// A criterion where it stands by itself.
  static func naam(_ feit: Deelfeit) -> String {
    feit == .leidtTotOverlast ? "problemen \(feit.omschrijving)" : feit.omschrijving
  }

  static func naam(_ agenderen: Bool) -> String { agenderen ? "agenderen" : "niet agenderen" }

  // MARK: pages

  /// The criteria and the priorities, for the first page and for `?`.
  var maatstaven: [Blad.Deel] {
    [
      .init(
        titel: "De criteria van het landelijk kader",
        regels: Deelfeit.allCases.map { "\($0.rawValue): \(Signaalronde.naam($0))" } + [
          "Een zaak hoort in het veiligheidshuis als 1a, 1b, 2a, 2b en 3 alle gelden, of 4a en 4b.",
          "Bron: \(Deelfeit.bron.tekst)",
        ]),
      .init(
        titel: "Prioriteiten van de regio: \(regio.naam)",
        regels: regio.prioriteiten.isEmpty
          ? []
          : regio.prioriteiten.map { "- \($0)" } + [
            "De criteria zijn nodig, niet genoeg: wat er besproken wordt, hangt ook af van wat de regio voorop zet."
          ]),
    ]
  }

  /// What is said of the turn that was answered last.
  func nabeschouwing(_ beurt: Beurt, balken: Bool) -> [Blad.Deel] {
    let vignet = beurt.vignet
    var parts = [Blad.Deel(titel: inZaal ? "De zaal" : "Uw keuze", regels: keuzeregels(beurt))]
    if balken, case .zaal(let hands) = beurt.keuze {
      parts.insert(.init(titel: "Handen", regels: hands.balken, opgemaakt: true), at: 0)
    }
    parts.append(.init(titel: "Signalen die erin zaten", regels: signaalregels(beurt)))
    let extra = Deelfeit.allCases.filter { beurt.genoemd.contains($0) && vignet.waarde($0) == .nee }
    parts.append(
      .init(
        titel: inZaal ? "De zaal noemde ook" : "U noemde ook",
        regels: extra.map {
          "? \(Signaalronde.naam($0)) (\($0.rawValue)): de schrijver ziet het er niet in. Waaraan zag u het?"
        }))
    parts.append(.init(titel: "Wat er voor agenderen ontbreekt", regels: ontbrekend(vignet)))
    parts.append(.init(titel: "Prioriteiten van de regio: \(regio.naam)", regels: prioriteitregels(beurt)))
    parts.append(
      .init(
        titel: vignet.isGrensgeval ? "Waar het om draait" : "Waarom",
        regels: [vignet.waarom, "Bron: \(Deelfeit.bron.tekst)"] + (vignet.bron.map { ["Ook: \($0.tekst)"] } ?? [])))
    parts += vignet.lezingen.sorted { $0.agenderen && !$1.agenderen }.map {
      .init(titel: $0.agenderen ? "De ene lezing" : "De andere lezing", regels: [$0.tekst, "Bron: \($0.bron.tekst)"])
    }
    return parts.filter { !$0.regels.isEmpty }
  }

  private func keuzeregels(_ beurt: Beurt) -> [String] {
    var lines: [String] = []
    switch beurt.keuze {
    case .een(let choice): lines.append("U koos: \(Signaalronde.naam(choice)).")
    case .zaal(let hands): lines.append(hands.zin)
    }
    switch beurt.vignet.agenderen {
    case .ja: lines.append("De schrijver leest in de criteria: agenderen.")
    case .nee: lines.append("De schrijver leest in de criteria: niet agenderen.")
    case .verdedigbaar:
      lines.append("Dit is een grensgeval: beide lezingen staan hieronder, en er is geen goed antwoord.")
    }
    return lines
  }

  private func signaalregels(_ beurt: Beurt) -> [String] {
    let lines = beurt.vignet.aanwijzingen.sorted { $0.feit.rawValue < $1.feit.rawValue }.map { sign in
      let doubt = sign.waarde == .verdedigbaar ? "; hierover kunt u twijfelen" : ""
      let named = beurt.genoemd.contains(sign.feit) ? (inZaal ? "; genoemd" : "; u noemde het") : ""
      return
        "\(sign.waarde == .ja ? "+" : "?") \(Signaalronde.naam(sign.feit)) (\(sign.feit.rawValue)): \(sign.waaraan)\(doubt)\(named)"
    }
    return lines.isEmpty ? ["Geen van de criteria."] : lines
  }

  /// Of a case that is not for the house: the criteria 1 to 3 that are not met.
  private func ontbrekend(_ vignet: Vignet) -> [String] {
    guard vignet.agenderen == .nee else { return [] }
    let first: [Deelfeit] = [.meerLeefgebieden, .leidtTotOverlast, .meerKetens, .regulierNietGenoeg, .impact]
    return first.filter { vignet.waarde($0) == .nee }.map { "- \(Signaalronde.naam($0)) (\($0.rawValue))" }
  }

  private func prioriteitregels(_ beurt: Beurt) -> [String] {
    let met = beurt.vignet.prioriteiten.filter(regio.prioriteiten.contains)
    if !met.isEmpty { return met.map { "+ \($0)" } }
    guard beurt.prioriteit else { return [] }
    return ["? De schrijver noemt er geen bij deze zaak. Welke had u in gedachten?"]
      + regio.prioriteiten.map { "- \($0)" }
  }
}
