/// Nobody knows a puzzelstuk before it exists, and nothing is said that is no longer true when it is told later.
///
/// Source: ours. A casus is told at two moments when it begins with `vooraf`, and on another date each time it is played.
struct TijdCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    if casus.heeftZaak, casus.begin == .vooraf, casus.voorafBegin == ISOPeriod() {
      log.report(
        .voorafZonderBegin, at: places("begin"),
        "een casus die vooraf begint, zegt hoe lang voor de instroom; \"vooraf_begin\" is er niet, en het eerste bedrijf duurt dan nul dagen",
        hint: "voeg bijvoorbeeld toe: \"vooraf_begin\": \"P6W\"")
      return
    }
    for (index, piece) in casus.puzzelstukken.enumerated() where Self.isVoorafTeKennen(piece, casus) {
      guard piece.vanaf == nil, piece.datum.minutenBijBenadering < casus.voorafBegin.minutenBijBenadering else {
        continue
      }
      log.report(
        .tijdreis, at: places("puzzelstukken", .element(index), "datum"),
        "wat het huis vooraf kan horen, is er dan al; \(citaat(piece.id)) is van later dan \"vooraf_begin\"",
        hint:
          "maak de datum ouder, of laat het stuk alleen met een aanvullende vraag te krijgen zijn: \"toegang\": [\"vraag\"]",
        notes: [.init("hier staat wanneer het eerste bedrijf begint", at: places("vooraf_begin"))])
    }
    let end = casus.eindeDagen * minutenPerDag
    for (index, incident) in casus.incidenten.enumerated() {
      guard let later = incident.naBeslissing, later > end else { continue }
      log.report(
        .incidentNaEinde, at: places("incidenten", .element(index), "na_beslissing"),
        "een incident komt voor het einde van de casus, \(casus.eindeDagen) dagen na de instroom; \(citaat(incident.id)) komt \(later / minutenPerDag) dagen na de beslissing",
        hint: "kies minder dan \(end) minuten, of geef de casus meer dagen",
        notes: [.init("hier staat hoe lang de casus duurt", at: places("einde_dagen"))])
    }
    for (index, incident) in casus.incidenten.enumerated() where incident.naBeslissing == nil && incident.na > end {
      log.report(
        .incidentNaEinde, at: places("incidenten", .element(index), "na_minuten"),
        "een incident komt voor het einde van de casus, \(casus.eindeDagen) dagen na de \(casus.heeftZaak ? "instroom" : "melding"); \(citaat(incident.id)) komt na \(incident.na / minutenPerDag) dagen",
        hint: "kies hoogstens \(end) minuten, of geef de casus meer dagen",
        notes: [.init("hier staat hoe lang de casus duurt", at: places("einde_dagen"))])
    }
  }

  /// Whether somebody in the house can come to know a puzzelstuk in the first act.
  static func isVoorafTeKennen(_ piece: Puzzelstuk, _ casus: Casus) -> Bool {
    guard casus.heeftZaak, casus.begin == .vooraf, casus.huis.bekend else { return false }
    if piece.ookBekendBij.contains(where: { $0.netwerk == .veiligheidshuis }) { return true }
    return piece.houder.netwerk == .veiligheidshuis && piece.toegang.contains { [.navragen, .overleg].contains($0) }
  }
}

/// Words that are right on one day only.
///
/// Source: ours. What somebody says at the moment itself (verdachte, slachtoffer, ouders, advocaat) may be of that moment.
struct VerouderingCheck: CasusCheck {
  private static let eenheden = ["week", "weken", "maand", "maanden", "jaar", "jaren", "weekend", "dag", "dagen"]
  private static let nabij: Set<String> = ["deze", "dit"]
  private static let seizoenen = [
    "zomer", "winter", "herfst", "lente", "voorjaar", "najaar", "zomervakantie", "kerstvakantie", "herfstvakantie",
    "meivakantie",
    "voorjaarsvakantie", "kerst", "pasen", "pinksteren", "sinterklaas", "januari", "februari", "maart", "april", "juni",
    "juli",
    "augustus", "september", "oktober", "november", "december",
  ]
  private static let aanwijzend: Set<String> = [
    "deze", "dit", "afgelopen", "vorige", "vorig", "komende", "komend", "volgende", "volgend",
  ]
  private static let voorzetsels: Set<String> = ["sinds", "in", "met", "rond", "na", "voor", "tot", "vanaf", "tijdens"]
  private static let telwoorden: Set<String> = [
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
  ]

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    let told: Set<Rol> = [.verdachte, .slachtoffer, .ouders, .advocaat]
    for (index, piece) in casus.puzzelstukken.enumerated() {
      let isNow = told.contains(piece.houder)
      meld(piece.titel, isNow, places("puzzelstukken", .element(index), "titel"), log)
      meld(piece.tekst, isNow, places("puzzelstukken", .element(index), "tekst"), log)
    }
    meld(casus.huis.planVanAanpak, false, places("huis", "plan_van_aanpak"), log)
    if let advice = casus.huis.advies { meld(advice.tekst, false, places("huis", "advies", "tekst"), log) }
    meld(casus.inleidingHuis, true, places("inleiding_huis"), log)
    meld(casus.inleidingZsm, true, places("inleiding_zsm"), log)
  }

  private func meld(_ text: String, _ isNow: Bool, _ place: SourceRange, _ log: DiagnosticLog) {
    guard let found = Self.eerste(in: text, alleenSeizoen: isNow) else { return }
    log.report(
      .verouderendWoord, at: place,
      "een casus wordt op een andere dag gespeeld dan u haar schrijft; \(citaat(found)) klopt dan niet meer",
      hint: "schrijf een datum die meeschuift, zoals {datum:P3W}, of een duur: \u{2018}al drie weken\u{2019}")
  }

  /// The first words of a text that age; of what is said at the moment itself only those of a season or of the year.
  static func eerste(in text: String, alleenSeizoen: Bool) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    let low = words.map { $0.lowercased() }
    func phrase(_ from: Int, _ to: Int) -> String { words[from...min(to, words.count - 1)].joined(separator: " ") }
    for index in low.indices {
      let word = low[index]
      let next = index + 1 < low.count ? low[index + 1] : ""
      if aanwijzend.contains(word) {
        if seizoenen.contains(next) { return phrase(index, index + 1) }
        if next == "jaar", word != "volgend" || !alleenSeizoen, !alleenSeizoen || word == "dit" {
          return phrase(index, index + 1)
        }
        if !alleenSeizoen, eenheden.contains(next), !nabij.contains(word) || next == "week" || next == "maand" {
          return phrase(index, index + 1)
        }
      }
      if voorzetsels.contains(word) {
        let isThe = next == "de" || next == "het"
        let after = isThe && index + 2 < low.count ? low[index + 2] : next
        // 'De winter dat …' names one winter; 'in de winter' of every year does not age, 'sinds de winter' does.
        let isMonth = seizoenen.firstIndex(of: after).map { $0 >= 15 } ?? false
        if seizoenen.contains(after), word == "sinds" || word == "vanaf" || isMonth {
          return phrase(index, index + (isThe ? 2 : 1))
        }
      }
      guard !alleenSeizoen else { continue }
      if word == "over", index + 2 < low.count, telwoorden.contains(next) || Int(next) != nil,
        eenheden.contains(low[index + 2])
      {
        return phrase(index, index + 2)
      }
      if ["gisteren", "eergisteren", "gisteravond", "overmorgen"].contains(word) { return phrase(index, index) }
    }
    return nil
  }
}
