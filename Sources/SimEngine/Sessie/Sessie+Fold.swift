import Scenario

extension Sessie {
  /// What each kind of event changes.
  mutating func fold(_ event: Gebeurtenis) {
    switch event.inhoud {
    case .sessieGeopend:
      for seat in Stoel.allCases { eigenTijd[seat] = event.tijd }
      if !casus.heeftZaak { afgesloten.insert(.zsm) }
      loketWissel = event.tijd
    case .bedrijfBegonnen(let act, let skipped):
      if !skipped { begin(act, event) }
    case .handelingVerricht(let done): fold(done, event)
    case .bekendGebleken(let found):
      if let index = casus.zaak(found.zaak) { zaakstanden[index].bekend = found.bekend }
      if found.advies { adviesInDossier = advies }
    case .puzzelstukVernomen(let learned):
      leer(learned.rol, learned.puzzelstuk, learned.diepte, gebeurtenis: event.nummer, tijd: event.tijd)
    case .adviesVastgelegd(let advice):
      advies = advice
    case .berichtVerzonden(let message):
      berichten.append(Berichtstand(bericht: message, toestand: .onderweg, afgehandeld: false))
      if let question = message.antwoordOp, message.soort != .doorzetting { handelAf(question) }
    case .berichtAangekomen(let number): foldArrival(number, event)
    case .berichtGestrand(let number, let reason):
      if berichten.indices.contains(number) { berichten[number].toestand = .gestrand(reason) }
    case .termijnGestart(let term): termijnen.append(Termijnstand(termijn: term, begonnen: event.tijd, gehaald: nil))
    case .termijnGehaald(let number): if termijnen.indices.contains(number) { termijnen[number].gehaald = true }
    case .termijnVerstreken(let number):
      if termijnen.indices.contains(number) { termijnen[number].gehaald = false }
    case .loketOpen, .loketDicht: loketWissel = event.tijd
    case .overlegGehouden(let held):
      if let index = overleggen.lastIndex(where: { !$0.gesloten && $0.soort == held.soort }) {
        overleggen[index].gesloten = true
        overleggen[index].ingebracht = held.ingebracht
      }
    case .besluitGenomen(let decision):
      if let index = casus.zaak(decision.zaak) {
        zaakstanden[index].besluiten.append(
          .init(besluit: decision, gebeurtenis: event.nummer, tijd: event.tijd))
        zaakstanden[index].uitgesteld = nil
      }
    case .zaakTerug(let id): foldReturn(id, event)
    case .stoelOvergedragen(let seat, let to):
      bezetting[seat] = to
      overdrachten.append(Overdracht(stoel: seat, gebeurtenis: event.nummer, aan: to))
      wacht[seat] = nil
      eigenTijd[seat] = max(eigenTijd[seat] ?? event.tijd, event.tijd)
    case .wachtenVoorbij(let seat): wek(seat, event.tijd)
    case .incident(let news):
      incidenten.insert(news.id)
      wek(news.stoel, event.tijd)
    case .sessieGesloten: gesloten = true
    case .termijnVerlengd(let moved):
      if termijnen.indices.contains(moved.nummer) { termijnen[moved.nummer].termijn.einde = moved.einde }
    case .pauzeBegonnen: gepauzeerd = true
    case .pauzeVoorbij: gepauzeerd = false
    case .delenGeweigerd, .gezegd, .hint: break
    }
  }

  private mutating func begin(_ act: Bedrijf, _ event: Gebeurtenis) {
    bedrijf = act
    if act == .instroom {
      wek(.zsm, event.tijd)
      loketWissel = event.tijd
    }
  }

  /// A zaak is on the table again: nothing was proposed in it, and of what is decided now nothing was told.
  private mutating func foldReturn(_ id: String?, _ event: Gebeurtenis) {
    guard let index = casus.zaak(id) else { return }
    zaakstanden[index].terug.append(event.nummer)
    zaakstanden[index].voorstel = nil
    zaakstanden[index].uitgesteld = nil
    zaakstanden[index].terugkoppeling = nil
    bedrijf = .instroom
    wek(.zsm, event.tijd)
  }

  /// Something reaches a seat: it waits no longer.
  mutating func wek(_ seat: Stoel, _ time: Int) {
    guard wacht.keys.contains(seat) else { return }
    wacht.removeValue(forKey: seat)
    eigenTijd[seat] = klok.volgendeOpen(seat.netwerk, max(time, eigenTijd[seat] ?? time))
  }

  mutating func handelAf(_ number: Int) {
    if berichten.indices.contains(number) { berichten[number].afgehandeld = true }
  }

  private mutating func foldArrival(_ number: Int, _ event: Gebeurtenis) {
    guard berichten.indices.contains(number) else { return }
    berichten[number].toestand = .aangekomen
    let message = berichten[number].bericht
    if message.soort == .advies { adviesInDossier = advies }
    if let seat = menselijkeStoel(message.naar) { wek(seat, event.tijd) }
  }

  private mutating func fold(_ done: Verricht, _ event: Gebeurtenis) {
    let action = done.handeling
    if done.door == .mens, let seat = done.stoel {
      eigenTijd[seat] = klok.volgendeOpen(seat.netwerk, event.tijd + done.kosten)
    } else {
      vrijVanaf[action.rol] = event.tijd + done.kosten
    }
    switch action.soort {
    case .doelBepalen: doelBepaald = event.nummer
    case .spreken: if let person = action.aan, isBereikbaar(person, op: event.tijd) { gesproken.insert(person) }
    case .triageZsm: triage = event.nummer
    case .beslissingVoorstellen:
      zaak(action) {
        $0.voorstel = event.nummer
        $0.uitgesteld = nil
      }
    case .beslissingUitstellen: zaak(action) { $0.uitgesteld = event.nummer }
    case .wegen:
      wegingen.append(event.nummer)
      if let number = action.bericht { handelAf(number) }
    case .overlegOpenen: openMeeting(action, event)
    case .inbrengen: bringIn(action)
    case .kennisnemen, .afwijzenMetVerwijzing: if let number = action.bericht { handelAf(number) }
    case .terugkoppelen: zaak(action) { $0.terugkoppeling = event.nummer }
    case .agenderen: zaak(action) { $0.agendering = event.nummer }
    case .planBijstellen:
      planBijgesteld = event.nummer
      if let number = action.bericht { handelAf(number) }
    case .signaalBeoordelen: if let id = action.signaal { signalen.insert(id) }
    case .wachten:
      if let seat = done.stoel, done.door == .mens {
        // Who waits until the network is closed is at turn when it opens.
        wacht[seat] = .some(action.minuten.map { klok.volgendeOpen(seat.netwerk, event.tijd + $0) })
      }
    case .afsluiten: if let seat = done.stoel { afgesloten.insert(seat) }
    case .reageren:
      if let id = action.incident { gereageerd.insert(id) }
      if let id = action.reactie { reacties.insert(id) }
    case .navragen, .vraagStellen, .vraagDoorzetten: if let role = action.aan { nagevraagd.insert(role) }
    case .raadplegen, .antwoorden, .adviesVastleggen, .voorleggen,
      .beslissen, .overlegSluiten, .stoelOverdragen:
      break
    }
  }

  /// Changes how the zaak stands that a handeling is about.
  private mutating func zaak(_ action: Handeling, _ change: (inout Zaakstand) -> Void) {
    if let index = casus.zaak(action.zaak) { change(&zaakstanden[index]) }
  }

  private mutating func openMeeting(_ action: Handeling, _ event: Gebeurtenis) {
    guard let kind = action.overleg else { return }
    overleggen.append(
      Overlegstand(
        soort: kind, stoel: kind.stoel, doel: action.doel,
        deelnemers: action.deelnemers ?? [], ingebracht: [], tekst: action.tekst ?? "", gebeurtenis: event.nummer,
        gesloten: false))
    if let number = action.bericht { handelAf(number) }
  }

  private mutating func bringIn(_ action: Handeling) {
    guard let seat = action.overleg?.stoel,
      let index = overleggen.lastIndex(where: { !$0.gesloten && $0.stoel == seat })
    else { return }
    for piece in action.puzzelstukken ?? [] where !overleggen[index].ingebracht.contains(piece) {
      overleggen[index].ingebracht.append(piece)
    }
  }
}
