import Scenario
import Tekst

extension Spel {
  /// Sends what a handeling sends: to one point or elsewhere, by a channel that may find nobody.
  mutating func verzend(_ action: Handeling, na cost: Int) {
    switch action.soort {
    case .vraagStellen: stuur(action, .vraag, .kv2, naar: action.aan ?? .bedrijfsbureau, na: cost)
    case .vraagDoorzetten: zetDoor(action, na: cost)
    case .antwoorden: beantwoord(action, na: cost)
    case .voorleggen: legVoor(action, na: cost)
    case .agenderen: stuur(action, .agendering, .kv4, naar: action.aan ?? .bedrijfsbureau, na: cost)
    case .terugkoppelen: stuur(action, .terugkoppeling, .kv3, naar: action.aan ?? .bedrijfsbureau, na: cost)
    case .wegen, .afwijzenMetVerwijzing: meldUitslag(action, na: cost)
    case .doelBepalen, .spreken, .raadplegen, .navragen, .adviesVastleggen, .triageZsm, .beslissingVoorstellen,
      .beslissen, .beslissingUitstellen, .overlegOpenen, .inbrengen, .overlegSluiten, .kennisnemen,
      .planBijstellen, .signaalBeoordelen, .wachten, .stoelOverdragen, .afsluiten, .reageren:
      break
    }
  }

  /// The role that takes what comes to the house's one point: agenderingen go on to the procesregisseur.
  private func ontvanger(_ kind: Berichtsoort, _ addressed: Rol) -> Rol {
    guard addressed == .bedrijfsbureau, kind == .agendering else { return addressed }
    return .procesregisseur
  }

  /// Minutes that a message lies with somebody who is not the one point (handreiking kv 2: 'the practice teaches that it
  /// does not work otherwise').
  static let omweg = 240

  /// Minutes in which the house checks who asks, when it is not the agreed sender (illustrative).
  static let controle = 30

  mutating func stuur(
    _ action: Handeling, _ kind: Berichtsoort, _ koppelvlak: KoppelvlakID?, naar addressed: Rol, na cost: Int,
    antwoordOp: Int? = nil, vertraging extra: Int = 0, afgesproken: Bool = false
  ) {
    let channel = action.kanaal ?? koppelvlak.flatMap { s.kanalen($0).first } ?? .mail
    let way = koppelvlak.flatMap { s.regio.inrichting($0)?.wegen.first { $0.kanaal == channel } }
    let sent = s.tijd + cost
    let detour =
      addressed != .bedrijfsbureau && addressed.netwerk == .veiligheidshuis && koppelvlak != nil && !afgesproken
      ? Spel.omweg : 0
    let message = Bericht(
      nummer: s.berichten.count, soort: kind, koppelvlak: koppelvlak, van: action.rol, naar: ontvanger(kind, addressed),
      kanaal: channel, verzonden: sent, aankomst: sent + (way?.vertraging ?? 0) + detour + extra,
      antwoordOp: antwoordOp,
      leefgebieden: action.leefgebieden, vragen: action.vragen, doel: action.doel,
      puzzelstukken: action.puzzelstukken ?? [],
      beslissing: action.beslissing, gevolgd: action.gevolgd, reclasseringsonderzoek: action.reclasseringsonderzoek,
      zaak: action.zaak, tekst: action.tekst ?? "")
    emit(.berichtVerzonden(message))
    if channel.vraagtBemanning, addressed.netwerk == .veiligheidshuis, !s.klok.loketIsOpen(s.tijd) {
      emit(
        .berichtGestrand(
          message.nummer,
          reden: s.regio.openingstijden != nil
            ? "Er wordt niet opgenomen: het \(s.regio.huis) is weer bemand op \(s.klok.tekst(s.klok.volgendeOpen(.veiligheidshuis, s.tijd))). Schrijven kan wel."
            : "Er wordt niet opgenomen: het \(s.regio.huis) is bemand van \(SimKlok.uur(minuut: s.regio.loketOpen)) tot \(SimKlok.uur(minuut: s.regio.loketSluit)), op werkdagen. Schrijven kan wel."
        ))
    }
  }

  private mutating func zetDoor(_ action: Handeling, na cost: Int) {
    guard let number = action.bericht, s.berichten.indices.contains(number), let partner = action.aan else { return }
    let question = s.berichten[number].bericht
    var forwarded = action
    // A part of it where more partners each know a part.
    if action.gevraagd.isAlles { (forwarded.leefgebieden, forwarded.vragen) = (question.leefgebieden, question.vragen) }
    forwarded.doel = question.doel
    forwarded.tekst = question.tekst
    stuur(forwarded, .doorzetting, nil, naar: partner, na: cost, antwoordOp: number)
  }

  private mutating func beantwoord(_ action: Handeling, na cost: Int) {
    guard let number = action.bericht, s.berichten.indices.contains(number) else { return }
    let question = s.berichten[number].bericht
    let crossing = question.koppelvlak == .kv2
    let own = question.koppelvlak.flatMap { s.regio.inrichting($0)?.eigen }
    // A question from somebody who is not the agreed sender is checked first (handreiking kv 2, 'wie').
    let check = crossing && question.van != s.casus.vraagsteller ? Spel.controle : 0
    stuur(
      action, .antwoord, crossing ? .kv2 : own == nil ? nil : question.koppelvlak, naar: question.van, na: cost,
      antwoordOp: number, vertraging: check)
  }

  /// What the house decided for ZSM goes back to whoever reported somebody: an advice, or a refusal with a reference.
  ///
  /// The handreiking has no reaction to an agendering (bijlage 1, koppelvlak 4), so of the other outcomes ZSM hears nothing;
  /// that these two are told is ours: whoever is to act on them must know.
  private mutating func meldUitslag(_ action: Handeling, na cost: Int) {
    guard action.meldtZsm, let number = action.bericht, s.berichten.indices.contains(number) else { return }
    let report = s.berichten[number].bericht
    guard report.soort == .agendering else { return }
    var answer = Handeling(action.soort, action.rol)
    let outcome =
      action.soort == .wegen
      ? "Uitkomst van het weegoverleg: \(action.uitkomst?.naam ?? "")."
      : "Uw agendering is afgewezen, met verwijzing naar \(action.aan?.inGesprek ?? "een ander")."
    answer.tekst = [outcome, action.tekst ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    stuur(answer, .uitslag, .kv4, naar: report.van, na: cost, antwoordOp: number)
  }

  private mutating func legVoor(_ action: Handeling, na cost: Int) {
    if let own = action.koppelvlak.flatMap({ s.regio.inrichting($0) })?.eigen {
      return stuurEigen(action, own, na: cost)
    }
    guard let koppelvlak = action.koppelvlak,
      let agreement = s.regio.afspraken.first(where: { $0.koppelvlak == koppelvlak })
    else { return }
    let feit = s.casus.feit
    let heavy = feit?.huiselijkGeweld == true && (feit?.zwaar == true || koppelvlak == .kvVerrijking)
    stuur(action, heavy ? .voorlegging : .kennisgeving, koppelvlak, naar: .bedrijfsbureau, na: cost)
    guard heavy else {
      emit(
        .gezegd(
          Uitspraak(
            rol: .bedrijfsbureau, aan: .zsm,
            woorden: feit?.huiselijkGeweld == true
              ? "Dit is een lichte zaak: die doet u op ZSM af. Wij nemen haar voor kennisgeving aan."
              : "Deze weg is voor huiselijk geweld. Over deze zaak beslist u op ZSM; wij nemen haar voor kennisgeving aan."
          )))
      return
    }
    let number = s.berichten.count - 1
    switch agreement {
    case .adviesVolgendeDag(let until):
      var day = s.klok.tijdstip(until, opDagVan: s.tijd, later: 1)
      for _ in 0..<60 where s.klok.uren(.veiligheidshuis, dag: s.klok.dag(day)) == nil { day += minutenPerDag }
      start(
        .advies, einde: day, bericht: number, "het huis adviseert uiterlijk de volgende werkdag om \(s.klok.uur(day))")
    case .verrijktAdvies(let days):
      start(
        .advies, einde: s.tijd + days * minutenPerDag, bericht: number,
        "het huis geeft binnen \(days) dagen een verrijkt advies"
      )
    case .intermediair, .partnersAanTafel, .planOpTafel: break
    }
  }

  /// Sends over a koppelvlak of the region itself: to whom it agreed on, by its first way.
  private mutating func stuurEigen(_ action: Handeling, _ own: Inrichting.Eigen, na cost: Int) {
    stuur(
      action, own.antwoord ? .vraag : .kennisgeving, action.koppelvlak, naar: own.naar, na: cost, afgesproken: true)
  }

  /// Records an advice: in the system where ZSM looks, and straight to ZSM when a case was offered.
  mutating func legAdviesVast(_ action: Handeling, na cost: Int) {
    let simulated = s.menselijkeStoel(action.rol) == nil
    let recorded = simulated ? s.klaargelegd ?? s.tijd + cost : s.tijd + cost
    emit(
      .adviesVastgelegd(
        Adviesstuk(
          tekst: action.tekst ?? "", vastgesteld: recorded, datum: s.klok.datum(recorded).iso,
          beslissing: action.beslissing ?? "", doel: action.doel ?? "", puzzelstukken: action.puzzelstukken ?? [],
          rol: action.rol, gesimuleerd: simulated)))
    let asked = s.berichten.last { $0.bericht.soort == .voorlegging && !$0.afgehandeld }?.bericht
    // Whom ZSM put on the agenda is new to the system: an advice that still counts goes to who asked, over koppelvlak 1.
    let reported =
      s.zaakstanden.first?.isOpen == true
      ? s.berichten.last { $0.bericht.soort == .agendering && $0.toestand == .aangekomen && s.isVanEerste($0.bericht) }?
        .bericht : nil
    guard let question = asked ?? reported, s.bedrijf != .vooraf else { return }
    let over = asked == nil ? .kv1 : question.koppelvlak
    var answer = action
    answer.kanaal = s.regio.inrichting(over ?? .kv1)?.wegen.first?.kanaal
    stuur(answer, .advies, over, naar: question.van, na: cost, antwoordOp: question.nummer)
  }
}

extension Sessie {
  /// When the advice that a simulated house writes in `vooraf` was recorded, as its author says; nil: when it is written.
  ///
  /// The simulation does the work of weeks in one go: what ZSM finds is as old as the casus says it is.
  fileprivate var klaargelegd: Int? {
    guard bedrijf == .vooraf, let ready = casus.huis.advies else { return nil }
    let moment = -ready.vastgesteld.minutenBijBenadering
    return moment >= gebeurtenissen[0].tijd && moment <= tijd ? moment : nil
  }
}
