package import Scenario

/// What a check on a kind of handeling says.
package enum Toetsing: Sendable {
  case mag(Mogelijkheid)
  /// The code, and the reason in Dutch.
  case niet(Weigering.Code, String)
}

extension Sessie {
  /// Everything that a seat can do now, in a fixed order.
  package func mogelijkheden(_ stoel: Stoel) -> [Mogelijkheid] {
    Handelingsoort.allCases.compactMap { kind in
      if case .mag(let offer) = toets(kind, stoel) { offer } else { nil }
    }
  }

  /// The kinds of everything that a seat can do now, in the order of `mogelijkheden`: what the record keeps.
  ///
  /// Making the fields of each offer takes longer than the rest of deciding, so it is left out here.
  package func mogelijkeSoorten(_ stoel: Stoel) -> [Handelingsoort] {
    Handelingsoort.allCases.filter { kind in
      if case .mag = toets(kind, stoel, velden: false) { true } else { false }
    }
  }

  /// The kinds that a seat may ever do in this session, in a fixed order that holds from its beginning to its end.
  package func handelingsoorten(_ seat: Stoel) -> [Handelingsoort] {
    let officier = rollen(seat).contains(.officier)
    return Handelingsoort.allCases.filter { kind in
      if !casus.heeftZaak, kind.vraagtZaak { return false }
      // The house lays nothing before itself; over a koppelvlak of the region itself it may send, too.
      if kind == .voorleggen, !regio.eigenKoppelvlakken(seat).isEmpty { return true }
      switch (kind.kenmerk.werk, seat) {
      case (.huis, .zsm), (.zsm, .veiligheidshuis): return false
      case (.zsm, .zsm), (.huis, .veiligheidshuis), (.beide, _): break
      }
      switch kind {
      case .beslissen: return officier
      case .beslissingVoorstellen: return !officier
      case .voorleggen: return regio.afspraken.contains { $0.soort.opentVoorlegging }
      case .signaalBeoordelen: return seat == .zsm && !casus.signalen.isEmpty
      case .reageren: return casus.incidenten.contains { $0.stoel == seat && !$0.reacties.isEmpty }
      case .doelBepalen, .spreken, .raadplegen, .navragen, .vraagStellen, .vraagDoorzetten, .antwoorden,
        .adviesVastleggen, .agenderen, .triageZsm, .beslissingUitstellen, .terugkoppelen, .wegen, .overlegOpenen,
        .inbrengen, .overlegSluiten, .kennisnemen, .planBijstellen, .afwijzenMetVerwijzing, .wachten, .stoelOverdragen,
        .afsluiten:
        return true
      }
    }
  }

  /// Whether a seat can do something of this kind now, and what must be chosen unless left out; or why not.
  package func toets(_ kind: Handelingsoort, _ seat: Stoel) -> Toetsing { toets(kind, seat, velden: true) }

  func toets(_ kind: Handelingsoort, _ seat: Stoel, velden: Bool) -> Toetsing {
    if gesloten { return .niet(.sessieGesloten, "Deze sessie is afgesloten.") }
    if afgesloten.contains(seat) { return .niet(.sessieGesloten, "De stoel \(seat.naam) is al afgesloten.") }
    let roles = rollen(seat)
    if kind == .voorleggen { return toetsVoorleggen(seat, roles, velden) }
    switch (kind.kenmerk.werk, seat) {
    case (.huis, .zsm): return .niet(.rolNietOpStoel, "Dit is werk van het \(regio.huis), niet van ZSM.")
    case (.zsm, .veiligheidshuis): return nietVanHuis(kind)
    case (.zsm, .zsm), (.huis, .veiligheidshuis), (.beide, _): break
    }
    switch kind {
    case .wachten: return mag(kind, roles, velden, [.minuten])
    case .afsluiten:
      guard casus.heeftZaak else {
        if wegingen.isEmpty {
          return .niet(.nietInDitBedrijf, "Afsluiten kan pas als er gewogen is; tot die tijd kunt u wachten.")
        }
        return mag(kind, roles, velden, [])
      }
      guard bedrijf == .daarna else {
        return .niet(.nietInDitBedrijf, "Afsluiten kan pas als er beslist is; tot die tijd kunt u wachten.")
      }
      if let back = eersteTerugkomst {
        return .niet(
          .nietInDitBedrijf,
          "Afsluiten kan nog niet: op \(klok.tekst(back)) komt de zaak terug. Tot die tijd kunt u wachten.")
      }
      return mag(kind, roles, velden, [])
    case .signaalBeoordelen:
      let left = casus.signalen.map(\.id).filter { !signalen.contains($0) }
      if left.isEmpty { return .niet(.nietsTeDoen, "Er ligt geen zaak meer in de stapel om te beoordelen.") }
      return mag(kind, roles, velden, [.signaal(Array(left.prefix(1))), .agenderen])
    case .stoelOverdragen: return mag(kind, roles, velden, [])
    case .reageren:
      let open = openIncidenten(seat)
      if open.isEmpty { return .niet(.nietsTeDoen, "Er is niets gebeurd waar u nog iets aan te doen heeft.") }
      return mag(kind, roles, velden, [.incident(open), .reactie])
    case .doelBepalen, .spreken, .vraagStellen, .voorleggen, .agenderen, .triageZsm, .beslissingVoorstellen, .beslissen,
      .beslissingUitstellen, .terugkoppelen:
      return toetsZsm(kind, roles, velden)
    case .vraagDoorzetten, .antwoorden, .adviesVastleggen, .wegen, .kennisnemen, .planBijstellen,
      .afwijzenMetVerwijzing:
      return toetsHuis(kind, roles, velden)
    case .raadplegen, .navragen, .overlegOpenen, .inbrengen, .overlegSluiten:
      return seat == .zsm ? toetsZsm(kind, roles, velden) : toetsHuis(kind, roles, velden)
    }
  }

  /// What the region agreed to send besides the four koppelvlakken: a case that is laid before the house, and over those of its own.
  private func toetsVoorleggen(_ seat: Stoel, _ roles: [Rol], _ velden: Bool) -> Toetsing {
    let own = regio.eigenKoppelvlakken(seat).map(\.koppelvlak)
    if seat == .veiligheidshuis, own.isEmpty { return nietVanHuis(.voorleggen) }
    if bedrijf == .vooraf {
      return .niet(.nietInDitBedrijf, "De verdachte is nog niet ingestroomd; ZSM weet nog van niets.")
    }
    let laid = seat == .zsm ? regio.afspraken.map(\.soort).filter(\.opentVoorlegging).compactMap(\.koppelvlak) : []
    let agreed = laid + own
    if agreed.isEmpty, bedrijf != .daarna {
      return .niet(.geenAfspraak, "In deze regio is er geen afspraak om een zaak vooraf aan het huis voor te leggen.")
    }
    let open = agreed.filter { id in
      if bedrijf == .daarna, laid.contains(id) { return false }
      return !berichten.contains { item in
        item.bericht.koppelvlak == id
          && (own.contains(id) ? seat.netwerk == item.bericht.van.netwerk : item.bericht.soort == .voorlegging)
      }
    }
    if open.isEmpty {
      return bedrijf == .daarna && own.isEmpty
        ? .niet(.nietInDitBedrijf, "Er is beslist. Op ZSM rest terugkoppelen of agenderen, en afsluiten.")
        : .niet(
          .alGedaan, own.isEmpty ? "De zaak is al voorgelegd." : "Wat deze regio hiervoor afsprak, is al verstuurd.")
    }
    return mag(
      .voorleggen, roles, velden,
      [
        .koppelvlak(open), .puzzelstukken(bekendeStukken(roles)),
        .tekst(vraag: "Toelichting bij de zaak", verplicht: false),
      ])
  }

  private func nietVanHuis(_ kind: Handelingsoort) -> Toetsing {
    if kind == .signaalBeoordelen { return .niet(.rolNietOpStoel, "De stapel ligt op ZSM.") }
    return .niet(.rolNietOpStoel, "Dit is werk van ZSM, niet van het \(regio.huis).")
  }

  private func mag(
    _ kind: Handelingsoort, _ roles: [Rol], _ velden: Bool, _ fields: @autoclosure () -> [Mogelijkheid.Veld]
  ) -> Toetsing {
    guard velden else { return .mag(Mogelijkheid(soort: kind, rollen: roles, velden: [], kosten: 0)) }
    var example = Handeling(kind, roles.first ?? .trainer)
    example.overleg = roles.first?.netwerk.stoel?.overleg
    return .mag(Mogelijkheid(soort: kind, rollen: roles, velden: fields(), kosten: Kosten.van(example)))
  }

  // MARK: ZSM

  private func toetsZsm(_ kind: Handelingsoort, _ roles: [Rol], _ velden: Bool) -> Toetsing {
    if bedrijf == .vooraf {
      return .niet(.nietInDitBedrijf, "De verdachte is nog niet ingestroomd; ZSM weet nog van niets.")
    }
    if kind == .agenderen { return toetsAgenderen(roles, velden) }
    if kind == .terugkoppelen { return toetsTerugkoppelen(roles, velden) }
    if bedrijf == .daarna {
      return .niet(.nietInDitBedrijf, "Er is beslist. Op ZSM rest terugkoppelen of agenderen, en afsluiten.")
    }
    return toetsInstroom(kind, roles, velden)
  }

  private func toetsAgenderen(_ roles: [Rol], _ velden: Bool) -> Toetsing {
    let left = teAgenderen
    if left.isEmpty { return .niet(.alGedaan, "Deze persoon is al geagendeerd.") }
    return mag(
      .agenderen, roles, velden,
      veld(zaken: left) + [
        .aan([.bedrijfsbureau, .procesregisseur, .parketsecretaris, .gemeente]), .kanaal(kanalen(.kv4)),
        .puzzelstukken(bekendeStukken(roles)),
        .tekst(vraag: "Korte, neutrale reden (mag leeg blijven)", verplicht: false),
      ])
  }

  private func toetsTerugkoppelen(_ roles: [Rol], _ velden: Bool) -> Toetsing {
    let taken = zaakstanden.indices.filter { !zaakstanden[$0].isOpen && !zaakstanden[$0].besluiten.isEmpty }
    if taken.isEmpty { return .niet(.nietInDitBedrijf, "Er is nog geen beslissing om terug te koppelen.") }
    let left = taken.filter { zaakstanden[$0].terugkoppeling == nil }
    if left.isEmpty { return .niet(.alGedaan, "De beslissing is al teruggekoppeld.") }
    // Of more than one the zaak says which decision it is.
    let decisions = casus.zaken.count > 1 ? [] : left.compactMap { zaakstanden[$0].besluiten.last?.besluit.beslissing }
    return mag(
      .terugkoppelen, roles, velden,
      veld(zaken: left) + [
        .aan([.bedrijfsbureau, .procesregisseur, .parketsecretaris]), .kanaal(kanalen(.kv3)),
      ] + (decisions.isEmpty ? [] : [.beslissing(decisions)]) + [
        .gevolgd, .reclasseringsonderzoek,
        .tekst(
          vraag: adviesInDossier == nil
            ? "Wat moet het huis er verder van weten? (mag leeg blijven)"
            : "Is het advies niet gevolgd, zeg dan kort waarom", verplicht: false),
      ])
  }

  private func toetsInstroom(_ kind: Handelingsoort, _ roles: [Rol], _ velden: Bool) -> Toetsing {
    let meeting = openOverleg(.zsm)
    switch kind {
    case .doelBepalen:
      if doelBepaald != nil { return .niet(.alGedaan, "Het doel is al bepaald.") }
      return mag(
        kind, roles, velden,
        [.tekst(vraag: "Wat willen we bereiken, ook voor het slachtoffer? Eén zin.", verplicht: true)])
    case .raadplegen: return mag(kind, roles, velden, [.systeem(systemen(.zsm))])
    case .spreken:
      // Where something can come up meanwhile, anybody can be spoken with again: that would else tell who has news.
      let people = casus.heeftLatereStukken ? teSpreken : teSpreken.filter { !gesproken.contains($0) }
      if people.isEmpty { return .niet(.nietsTeDoen, "U heeft iedereen gesproken die te spreken is.") }
      return mag(kind, roles, velden, [.aan(people)])
    case .navragen:
      return mag(
        kind, roles, velden,
        [
          .aan(navraagbaar(.zsm)), .tekst(vraag: Sessie.eigenVraag, verplicht: false),
          .leefgebieden(vragen: aangeboden(roles)), .doel(casus.doelen.map(\.id)),
        ])
    case .vraagStellen:
      return mag(
        kind, roles, velden,
        [
          .aan([.bedrijfsbureau, .parketsecretaris] + huispartners), .kanaal(kanalen(.kv2)),
          .tekst(vraag: "Uw vraag, zo concreet mogelijk", verplicht: true),
          .leefgebieden(vragen: aangeboden(roles, overKoppelvlak: true)), .doel(casus.doelen.map(\.id)),
        ])
    case .triageZsm:
      return mag(kind, roles, velden, [.criteria, .route, .tekst(vraag: "Waarop rust dit oordeel?", verplicht: true)])
    case .overlegOpenen:
      if meeting != nil { return .niet(.overlegLoopt, "Het afstemmingsoverleg loopt al; sluit het eerst.") }
      return mag(kind, roles, velden, [.deelnemers(tafelgenoten)])
    case .inbrengen:
      guard let meeting else { return .niet(.geenOverleg, "Er loopt geen overleg om iets in te brengen.") }
      let pieces = bekendeStukken(roles).filter { !meeting.ingebracht.contains($0) }
      if pieces.isEmpty { return .niet(.nietsTeDoen, "U heeft niets meer in te brengen.") }
      return mag(kind, roles, velden, [.puzzelstukken(pieces), .tekst(vraag: "Wat zegt u erbij?", verplicht: false)])
    case .overlegSluiten:
      if meeting == nil { return .niet(.geenOverleg, "Er loopt geen overleg.") }
      return mag(kind, roles, velden, [])
    case .beslissingVoorstellen:
      if meeting != nil { return .niet(.overlegLoopt, "Sluit eerst het afstemmingsoverleg.") }
      if roles.contains(.officier) { return .niet(.rolNietOpStoel, "U bent de officier: u beslist zelf.") }
      let free = openZaken.filter { bezetting[.zsm] != .mens || !zaakstanden[$0].ligtBijOfficier }
      if free.isEmpty {
        return .niet(.alGedaan, "Uw voorstel ligt bij de officier; wacht op de beslissing.")
      }
      return mag(
        kind, roles, velden,
        keuzes(free, voorBesluit: "Waarom deze beslissing? Noem feit, bewijs en rechtvaardiging."))
    case .beslissen:
      if !roles.contains(.officier) {
        return .niet(.rolNietOpStoel, "Alleen de officier beslist; u kunt een beslissing voorstellen.")
      }
      if meeting != nil { return .niet(.overlegLoopt, "Sluit eerst het afstemmingsoverleg.") }
      return mag(
        kind, [.officier], velden, keuzes(openZaken, voorBesluit: "Uw motivering: feit, bewijs, waarom deze afdoening.")
      )
    case .beslissingUitstellen:
      let free = openZaken.filter { index in
        lopendeTermijn(.status, zaak: index).map { $0.einde - tijd >= 30 } ?? true
      }
      if free.isEmpty {
        return .niet(
          .statusVerbiedt, "De verdachte kan niet langer worden vastgehouden: wachten op advies is daarvoor geen grond."
        )
      }
      let left = free.filter { zaakstanden[$0].uitgesteld == nil }
      if left.isEmpty { return .niet(.alGedaan, "De beslissing is al aangehouden.") }
      return mag(kind, roles, velden, veld(zaken: left) + [.tekst(vraag: "Waarop wacht u?", verplicht: true)])
    case .agenderen, .terugkoppelen, .voorleggen, .vraagDoorzetten, .antwoorden, .adviesVastleggen, .wegen,
      .kennisnemen, .planBijstellen, .afwijzenMetVerwijzing, .signaalBeoordelen, .wachten, .stoelOverdragen, .afsluiten,
      .reageren:
      return .niet(.nietInDitBedrijf, "Dit hoort niet bij de instroom.")
    }
  }

  private func keuzes(_ open: [Int], voorBesluit question: String) -> [Mogelijkheid.Veld] {
    let decisions = open.flatMap { teNemen($0) }
    let together = decisions.contains { casus.beslissing($0)?.ook.isEmpty == false }
    let hasMinor = open.contains { casus.isMinderjarig(zaak: $0) }
    return [.beslissing(decisions)] + (together ? [.ook] : []) + [
      .puzzelstukken(bekendeStukken(rollen(.zsm))),
      // A minor's parents hear it, too (domeinmodel §16, rechtsbijstand, ouders).
      .hoort([.verdachte] + slachtoffers + [.bedrijfsbureau] + (hasMinor ? [.ouders] : [])),
      .tekst(vraag: question, verplicht: true),
    ]
  }

  /// The choice of a zaak, where there is more than one.
  private func veld(zaken: [Int]) -> [Mogelijkheid.Veld] {
    casus.zaken.count > 1 ? [.zaak(zaken.map { casus.zaken[$0].id })] : []
  }

  /// One zaak of each suspect who was not put on the agenda yet.
  private var teAgenderen: [Int] {
    func person(_ index: Int) -> String? { casus.verdachte(van: index)?.id }
    let done = zaakstanden.indices.filter { zaakstanden[$0].agendering != nil }.map(person)
    var seen: [String?] = []
    return casus.zaken.indices.filter { index in
      if seen.contains(person(index)) || done.contains(person(index)) { return false }
      seen.append(person(index))
      return true
    }
  }

  /// The officier has a proposal to weigh.
  var officierIsBezig: Bool { zaakstanden.contains(where: \.ligtBijOfficier) }

  // MARK: veiligheidshuis

  private func toetsHuis(_ kind: Handelingsoort, _ roles: [Rol], _ velden: Bool) -> Toetsing {
    let meeting = openOverleg(.veiligheidshuis)
    let inbox = postvak(roles)
    switch kind {
    case .raadplegen:
      if !huisKent { return onbekend }
      return mag(kind, roles, velden, [.systeem(systemen(.veiligheidshuis))])
    case .navragen:
      if !huisKent { return onbekend }
      return mag(
        kind, roles, velden,
        [
          .aan(navraagbaar(.veiligheidshuis)), .tekst(vraag: Sessie.eigenVraag, verplicht: false),
          .leefgebieden(vragen: aangeboden(roles)), .doel(casus.doelen.map(\.id)),
        ])
    case .vraagDoorzetten:
      let questions = inbox.filter { $0.soort == .vraag }
      if questions.isEmpty { return .niet(.nietsTeDoen, "Er ligt geen vraag om door te zetten.") }
      return mag(
        kind, roles, velden, [.bericht(questions.map(\.nummer)), .aan(huispartners.filter { !roles.contains($0) })])
    case .antwoorden:
      let questions = inbox.filter { $0.soort == .vraag }
      if questions.isEmpty { return .niet(.nietsTeDoen, "Er ligt geen vraag om te beantwoorden.") }
      return mag(
        kind, roles, velden,
        [
          .bericht(questions.map(\.nummer)), .puzzelstukken(bekendeStukken(roles)),
          .tekst(vraag: "Uw antwoord op de vraag", verplicht: true),
        ])
    case .adviesVastleggen:
      guard let first = casus.zaken.first else {
        return .niet(.nietsTeDoen, "Er is geen strafzaak: op een advies van het huis wacht niemand.")
      }
      if !huisKent { return onbekend }
      return mag(
        kind, roles, velden,
        [
          .beslissing(first.beslissingen.map(\.id)), .doel(casus.doelen.map(\.id)),
          .puzzelstukken(bekendeStukken(roles)),
          .tekst(vraag: "Het advies aan ZSM (richtpunt: tot ongeveer 120 woorden)", verplicht: true),
        ])
    case .wegen:
      let reports = inbox.filter { $0.soort == .agendering }.map(\.nummer)
      if bedrijf != .vooraf && reports.isEmpty {
        return .niet(.nietsTeDoen, "Er ligt niets om te wegen: geen nieuwe inbreng en geen agendering.")
      }
      if bedrijf == .vooraf, !wegingen.isEmpty {
        if casus.heeftZaak { return .niet(.alGedaan, "Deze casus is al gewogen.") }
        if !isIetsNieuws {
          return .niet(.alGedaan, "Deze casus is gewogen, en sinds die weging heeft u niets nieuws gehoord.")
        }
      }
      let field: [Mogelijkheid.Veld] = reports.isEmpty ? [] : [.bericht(reports)]
      return mag(
        kind, roles, velden,
        field + [
          .criteria, .uitkomst,
          .tekst(
            vraag: reports.isEmpty
              ? "De gronden van deze uitkomst"
              : "De gronden van deze uitkomst (bij een advies leest ZSM dit mee)", verplicht: true),
        ])
    case .overlegOpenen:
      if !huisKent { return onbekend }
      if meeting != nil { return .niet(.overlegLoopt, "Het casusoverleg loopt al; sluit het eerst.") }
      return mag(
        kind, roles, velden,
        [
          .doel(casus.doelen.map(\.id)), .deelnemers(huispartners),
          .tekst(vraag: "Welke vragen moet het overleg beantwoorden?", verplicht: true), .leefgebieden(vragen: []),
        ])
    case .inbrengen:
      guard let meeting else { return .niet(.geenOverleg, "Er loopt geen overleg om iets in te brengen.") }
      let pieces = bekendeStukken(roles).filter { !meeting.ingebracht.contains($0) }
      if pieces.isEmpty { return .niet(.nietsTeDoen, "U heeft niets meer in te brengen.") }
      return mag(kind, roles, velden, [.puzzelstukken(pieces), .tekst(vraag: "Wat zegt u erbij?", verplicht: false)])
    case .overlegSluiten:
      if meeting == nil { return .niet(.geenOverleg, "Er loopt geen overleg.") }
      return mag(kind, roles, velden, [.tekst(vraag: "Afspraken: wie doet wat, wanneer?", verplicht: true)])
    case .kennisnemen:
      let items = inbox.filter { $0.soort == .terugkoppeling || $0.soort == .kennisgeving }
      if items.isEmpty { return .niet(.nietsTeDoen, "Er is niets binnengekomen om kennis van te nemen.") }
      return mag(kind, roles, velden, [.bericht(items.map(\.nummer)), .verwerking])
    case .planBijstellen:
      if !casus.heeftZaak {
        if wegingen.isEmpty { return .niet(.nietInDitBedrijf, "Eerst wegen: daarna stelt u het plan bij.") }
      } else if bedrijf != .daarna {
        return .niet(.nietInDitBedrijf, "Het plan bijstellen hoort bij het laatste bedrijf.")
      }
      if !huisKent { return onbekend }
      return mag(kind, roles, velden, [.tekst(vraag: "Wat verandert er in het plan, en waarom?", verplicht: true)])
    case .afwijzenMetVerwijzing:
      let reports = inbox.filter { $0.soort == .agendering }
      if reports.isEmpty { return .niet(.nietsTeDoen, "Er ligt geen agendering om af te wijzen.") }
      return mag(
        kind, roles, velden,
        [
          .bericht(reports.map(\.nummer)), .aan(huispartners),
          .tekst(vraag: "Waarom niet in het huis, en waarom bij deze organisatie? (dit leest ZSM)", verplicht: true),
        ])
    case .doelBepalen, .spreken, .vraagStellen, .voorleggen, .agenderen, .triageZsm, .beslissingVoorstellen, .beslissen,
      .beslissingUitstellen, .terugkoppelen, .signaalBeoordelen, .wachten, .stoelOverdragen, .afsluiten, .reageren:
      return nietVanHuis(kind)
    }
  }

  private var onbekend: Toetsing {
    .niet(.nietsTeDoen, "Deze persoon is niet bekend bij het \(regio.huis); er is nog niets gemeld.")
  }

  /// The house has something to work on: a known person, or somebody of whom ZSM told.
  package var huisKent: Bool {
    casus.huis.bekend || !casus.heeftZaak
      || berichten.contains {
        [.agendering, .voorlegging, .terugkoppeling].contains($0.bericht.soort) && $0.toestand == .aangekomen
          && $0.bericht.naar.isHuisfunctie
          // What ZSM tells of another suspect is about somebody else.
          && (casus.zaak($0.bericht.zaak).map { casus.isVanHetHuis($0) } ?? false)
      }
  }

  /// Whether the seat of the house learned something, or something happened to it, since it weighed last.
  var isIetsNieuws: Bool {
    guard let last = wegingen.last else { return true }
    let own = rollen(.veiligheidshuis)
    return gebeurtenissen.dropFirst(last + 1).contains { event in
      switch event.inhoud {
      case .puzzelstukVernomen(let learned): learned.diepte == .inhoud && own.contains(learned.rol)
      case .incident(let news): news.stoel == .veiligheidshuis
      default: false
      }
    }
  }
}
