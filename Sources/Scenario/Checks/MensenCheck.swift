/// The roles that a casus names itself do something in it, and what depends on what was done can come about (format 2).
///
/// Source: ours; a name on a list behind which nobody stands, and a condition that never holds, are a slip of the author.
struct MensenCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, given) in casus.rollen.enumerated() {
      let step = CasusPlaatsen.Stap.element(index)
      if given.rol.isEigen, !casus.puzzelstukken.contains(where: { $0.isBekend(bij: given.rol) }),
        !casus.standpunten.contains(where: { $0.rol == given.rol })
      {
        log.report(
          .rolZonderInbreng, at: places("rollen", step, "id"),
          "een rol van de casus zelf houdt een puzzelstuk of heeft een standpunt; \(citaat(given.rol.rawValue)) heeft niets te zeggen",
          hint: "geef de rol een puzzelstuk of een standpunt, of haal haar weg")
      }
      check(given.na, "na", [.veld("rollen"), step], casus, places, log)
    }
    for (index, incident) in casus.incidenten.enumerated() {
      let path: [CasusPlaatsen.Stap] = [.veld("incidenten"), .element(index)]
      check(incident.geldt.als, "als", path, casus, places, log)
      check(incident.geldt.tenzij, "tenzij", path, casus, places, log)
      if incident.geldt.als?.feiten.contains(.gebeurd(incident.id)) == true
        || incident.naBeslissing != nil && incident.geldt.als?.feiten.contains(.beslist(false)) == true
      {
        log.report(
          .voorwaardeKanNiet, at: places.bereik(path + [.veld("als")]),
          "dit incident kan niet gebeuren: het wacht op zichzelf, of op een moment waarop al beslist is en nog niet",
          hint: "haal die voorwaarde weg")
      }
    }
    for (number, zaak) in casus.zaken.enumerated() {
      let at = places.van(zaak: number)
      for (index, decision) in zaak.beslissingen.enumerated() {
        for (place, effect) in decision.afloop.gevolgen.enumerated() {
          let path: [CasusPlaatsen.Stap] = [
            .veld("beslissingen"), .element(index), .veld("afloop"), .veld("gevolgen"), .element(place),
          ]
          check(effect.geldt.als, "als", path, casus, at, log)
          check(effect.geldt.tenzij, "tenzij", path, casus, at, log)
        }
      }
    }
  }

  private func check(
    _ condition: Voorwaarde?, _ name: String, _ path: [CasusPlaatsen.Stap], _ casus: Casus, _ places: CasusPlaatsen,
    _ log: DiagnosticLog
  ) {
    for fact in condition?.feiten ?? [] {
      guard let (field, reason) = Self.beletsel(fact, casus) else { continue }
      log.report(
        .voorwaardeKanNiet, at: places.bereik(path + [.veld(name), .veld(field)]), "dit wordt nooit waar: \(reason)",
        hint: "kies een voorwaarde die in deze casus kan gebeuren")
    }
  }

  /// The field with which a fact is written and why it never holds; nil: it can.
  private static func beletsel(_ fact: Voorwaarde.Feit, _ casus: Casus) -> (veld: String, waarom: String)? {
    switch fact {
    case .gesproken(let role) where role.netwerk != .gesprek:
      ("gesproken", "met \(citaat(role.rawValue)) spreekt ZSM niet; bij een partner is het \"navraag\"")
    case .nagevraagd(let role) where role.netwerk == .gesprek:
      ("navraag", "met \(citaat(role.rawValue)) wordt gesproken; schrijf \"gesproken\"")
    case .hoort(let role)
    where !([.verdachte, .bedrijfsbureau] + casus.slachtoffers + (casus.heeftMinderjarige ? [.ouders] : [])).contains(
      role):
      ("hoort", "wie de beslissing hoort, is nooit \(citaat(role.rawValue))")
    case .bekend(let id, _) where casus.puzzelstuk(id)?.blijft != nil:
      ("bekend", "\(citaat(id)) blijft bij de houder")
    case .gesproken, .nagevraagd, .hoort, .beslissing, .beslist, .teruggekoppeld, .geagendeerd, .bekend, .gebeurd,
      .reactie, .overleg, .teLaat:
      nil
    }
  }
}

/// What comes into being during the session does so within it, and nothing that was there before speaks of it (format 2).
///
/// Source: ours; nobody knows of something before its date.
struct OntstaanCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, piece) in casus.puzzelstukken.enumerated() {
      if let since = piece.vanaf, since >= casus.eindeDagen * minutenPerDag {
        log.report(
          .stukOntstaatNiet, at: places("puzzelstukken", .element(index), "vanaf_minuten"),
          "een stuk ontstaat voor het einde van de casus, \(casus.eindeDagen) dagen na de instroom; \(citaat(piece.id)) niet",
          hint: "kies een vroeger moment, of zet \"einde_dagen\" hoger")
      }
      if piece.tegenspraak.contains(piece.id) {
        log.report(
          .tegenspraakMetZichzelf, at: places("puzzelstukken", .element(index), "tegenspraak"),
          "een stuk spreekt een ander stuk tegen; \(citaat(piece.id)) noemt zichzelf",
          hint: "noem het andere stuk")
      }
    }
    for (index, id) in (casus.huis.advies?.puzzelstukken ?? []).enumerated() where casus.puzzelstuk(id)?.vanaf != nil {
      log.report(
        .stukOntstaatNiet, at: places("huis", "advies", "puzzelstukken", .element(index)),
        "een advies dat klaarligt rust op wat er toen was; \(citaat(id)) ontstaat pas na de instroom",
        hint: "haal het stuk uit het advies, of haal \"vanaf_minuten\" weg")
    }
  }
}

/// Of every decision that can fall is told how it went.
///
/// Source: domeinmodel §7 (aflopen); which decisions cannot fall is what the play goes by.
struct AfloopCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, decision) in casus.beslissingen.enumerated()
    where decision.afloop.isLeeg && casus.kanOoitVallen(decision) {
      log.report(
        .afloopOntbreekt, at: places("beslissingen", .element(index)),
        "een beslissing die kan vallen heeft een afloop; \(citaat(decision.id)) niet",
        hint: "voeg \"afloop\" toe, of een bezwaar met \"tenzij\": [] als zij hier nooit kan vallen")
    }
  }
}

extension Casus {
  /// Whether the officier could ever take a decision, whatever becomes known.
  package func kanOoitVallen(_ decision: Beslissing) -> Bool {
    decision.soort.bevoegd == .officier && beletsel(tegen: decision) == nil
      && !decision.bezwaren.contains(where: \.staatAltijd)
  }
}
