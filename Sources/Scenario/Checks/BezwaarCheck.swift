/// What the officier has against a decision can stand, and can fall, as the author means it.
///
/// Source: ours; the forms follow from when an objection stands (`Bezwaar.staat`).
struct BezwaarCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    let fitting = casus.beslissingen.filter { $0.soort.bevoegd == .officier && $0.waardering == .passend }
    for (index, decision) in casus.beslissingen.enumerated() where decision.soort.bevoegd == .officier {
      let alone = fitting.count == 1 && fitting[0].id == decision.id
      for (number, objection) in decision.bezwaren.enumerated() {
        guard let (what, hint) = Self.tegenspraak(objection, decision, alone: alone) else { continue }
        log.report(
          .bezwaarTegenspraak, at: places("beslissingen", .element(index), "bezwaren", .element(number), "reden"),
          "een bezwaar past bij zijn beslissing; bij \(citaat(decision.id)) \(what)", hint: hint,
          notes: [.init("hier staat de beslissing", at: places("beslissingen", .element(index), "id"))])
      }
    }
  }

  private static func tegenspraak(
    _ objection: Beslissing.Bezwaar, _ decision: Beslissing, alone: Bool
  ) -> (what: String, hint: String)? {
    let need = Set(decision.alleenAls)
    // That none of the fitting decisions ever falls has a code of its own; here it is said of one of several.
    if objection.staatAltijd, decision.waardering != .nietPassend, !alone {
      return (
        "staat het altijd, en toch heet zij \(decision.waardering.rawValue)",
        "noem in \"tenzij\" wat het wegneemt, of waardeer de beslissing als niet_passend"
      )
    }
    if let same = objection.zodra.first(where: objection.tenzij.contains), objection.tenzij.count == 1 {
      return ("neemt \(citaat(same)) weg wat het zelf oproept", "haal het stuk uit \"zodra\" of uit \"tenzij\"")
    }
    if !objection.tenzij.isEmpty, need.isSuperset(of: objection.tenzij) {
      return (
        "staat het nooit: wat het wegneemt, eist \"alleen_als\" al",
        "haal het bezwaar weg, of haal de stukken uit \"alleen_als\""
      )
    }
    if let raised = objection.zodra.first(where: need.contains), objection.tenzij.isEmpty {
      return (
        "eist \"alleen_als\" het stuk \(citaat(raised)) dat het bezwaar oproept: zij valt nooit",
        "haal het stuk uit \"alleen_als\" of uit \"zodra\""
      )
    }
    return nil
  }
}

/// Who speaks of a decision is for it or against it.
///
/// Source: ours.
struct StandpuntCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, view) in casus.standpunten.enumerated() {
      guard let both = view.voor.first(where: view.tegen.contains) else { continue }
      log.report(
        .bezwaarTegenspraak, at: places("standpunten", .element(index), "tegen"),
        "een standpunt is voor een beslissing of ertegen; \(view.rol.naam) is beide bij \(citaat(both))",
        hint: "haal \"\(both)\" uit \"voor\" of uit \"tegen\"")
    }
  }
}

/// The list of decisions does not tell which is the right one, and the end of one that cannot fall is told to nobody.
///
/// Source: ours.
struct VolgordeCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    let worth = casus.beslissingen.map { [.passend, .verdedigbaar, .nietPassend].firstIndex(of: $0.waardering) ?? 0 }
    // Of a short list with two kinds one in three is in order by chance.
    guard Set(worth).count == 3 || worth.count >= 5 && Set(worth).count > 1 else { return }
    let rising = zip(worth, worth.dropFirst()).allSatisfy { $0 <= $1 }
    let falling = zip(worth, worth.dropFirst()).allSatisfy { $0 >= $1 }
    guard rising || falling else { return }
    log.report(
      .beslissingenGeordend, at: places("beslissingen"),
      "beslissingen staan niet op volgorde van wat zij waard zijn; hier staan de \(rising ? "passende" : "niet passende") vooraan",
      hint: "zet ze door elkaar: wie de volgorde ziet, leest het antwoord")
  }
}

/// What is decided depends on what is done: somewhere there is a decision that one had better not take.
///
/// Source: ours.
struct VrijeUitkomstCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    let open = casus.beslissingen.filter {
      $0.soort.bevoegd == .officier && !$0.bezwaren.contains(where: \.staatAltijd) && casus.beletsel(tegen: $0) == nil
    }
    guard !open.isEmpty, open.allSatisfy({ $0.waardering == .passend }),
      let free = open.first(where: { $0.alleenAls.isEmpty && $0.bezwaren.isEmpty }),
      let index = casus.beslissingen.firstIndex(of: free)
    else { return }
    log.report(
      .wachtenWint, at: places("beslissingen", .element(index), "id"),
      "een passende beslissing vraagt werk; hier kan geen andere vallen, en \(citaat(free.id)) valt ook als niemand iets doet",
      hint: "geef haar een bezwaar dat een puzzelstuk wegneemt, of laat een beslissing vallen die niet past")
  }
}
