package import Scenario
import Tekst
package import SimEngine

/// Tells events in words: the same words on a screen, in a pipe, in terugkijken and in the report.
package struct Verteller {
  private let sessie: Sessie

  /// A teller for one session; any later state of it will do.
  package init(_ sessie: Sessie) { self.sessie = sessie }

  private var casus: Casus { sessie.casus }

  /// The moment of an event, as screens show it.
  package func moment(_ event: Gebeurtenis) -> String { sessie.klok.tekst(event.tijd) }

  /// What happened, in one or more sentences.
  package func zin(_ event: Gebeurtenis) -> String {
    switch event.inhoud {
    case .sessieGeopend: return "De sessie begint: \(casus.titel)."
    case .bedrijfBegonnen(let act, let skipped): return zin(act, skipped)
    case .handelingVerricht(let done): return zin(done)
    case .bekendGebleken(let found):
      if let who = verdachte(van: found.zaak) {
        return "Uitkomst: \(who) is \(found.bekend ? "" : "niet ")bekend bij het \(sessie.regio.huis)."
          + (!found.bekend || casus.zaak(found.zaak) != 0
            ? "" : found.advies ? " Het advies ligt nu in het dossier." : " Er ligt geen advies.")
      }
      if !found.bekend { return "Uitkomst: deze persoon is niet bekend bij het \(sessie.regio.huis)." }
      return found.advies
        ? "Uitkomst: bekend bij het \(sessie.regio.huis). Het advies ligt nu in het dossier."
        : "Uitkomst: bekend bij het \(sessie.regio.huis), maar er ligt geen advies."
    case .puzzelstukVernomen(let learned):
      let piece = casus.puzzelstuk(learned.puzzelstuk)
      let from = learned.van
      if learned.diepte == .dat {
        return "\(hoofdletter(from.naam)): er is iets bekend over \(piece?.leefgebied.naam ?? "dit onderwerp")."
      }
      // Whether it is a kracht or a risico is for whoever plays to judge; the label comes afterwards.
      let sign = sessie.gesloten ? piece.map { ", \($0.aard.naam)" } ?? "" : ""
      let holder = piece?.houder ?? from
      // Whoever tells it does so in the own name, and says of whom it comes.
      let source = holder == from ? "" : ", van \(holder.metLidwoord)"
      return "\(hoofdletter(from.naam))\(source)\(sign): \u{2018}\(learned.woorden)\u{2019}"
    case .delenGeweigerd(let kept):
      let how = kept.grond == .nietsBekend ? "" : " deelt dit niet"
      return "\(hoofdletter(kept.houder.metLidwoord))\(how): \u{2018}\(kept.woorden)\u{2019}"
    case .adviesVastgelegd(let advice):
      let day = Datum(iso: advice.datum)?.voluit ?? advice.datum
      let who = advice.gesimuleerd ? " door de simulatie" : ""
      return "Het advies van \(day) ligt\(who) vast: \(naam(beslissing: advice.beslissing))."
    case .berichtVerzonden(let message): return zin(verzonden: message)
    case .berichtAangekomen(let number):
      guard let message = bericht(number) else { return "Er komt een bericht aan." }
      return
        "Aangekomen bij \(ontvanger(message)): \(message.soort.naam)\(betreft(message))\(op(message.koppelvlak))\(inhoud(message))"
    case .berichtGestrand(_, let reason): return "Niet aangekomen. \(reason)"
    case .termijnGestart(let term): return "Er loopt een termijn tot \(sessie.klok.tekst(term.einde)) (\(term.tekst))."
    case .termijnGehaald(let number): return termijn(number, gehaald: true)
    case .termijnVerstreken(let number): return termijn(number, gehaald: false)
    case .loketOpen: return "Het \(sessie.regio.huis) is weer bemand."
    case .loketDicht: return "Het \(sessie.regio.huis) is niet meer bemand; schrijven kan, bellen niet."
    case .gezegd(let said): return "\(hoofdletter(said.rol.naam)): \u{2018}\(said.woorden)\u{2019}"
    case .overlegGehouden(let held):
      return
        "Het \(held.soort.rawValue) is gehouden met \(opsomming(held.deelnemers.map(\.metLidwoord), leeg: "niemand"))."
    case .besluitGenomen(let decision):
      let head = "Beslissing\(over(decision.zaak)): \(opsomming(decision.alle.map { naam(beslissing: $0) }))."
      return decision.motivering.isEmpty ? head : head + "\n" + decision.motivering
    case .stoelOvergedragen(let seat, let to):
      let what = to == .simulatie ? "De simulatie" : "Een deelnemer"
      return "\(what) speelt nu de stoel \(seat.naam)\(gafTrainer(event, seat, to) ? ": dat deed de trainer" : "")."
    case .wachtenVoorbij(let seat): return "De stoel \(seat.naam) is weer aan de beurt.\(waarom(event, seat))"
    case .incident(let news):
      // Afterwards everybody may know what the casus did by itself, and what the trainer did.
      if sessie.gesloten, news.isDoorTrainer { return "Er gebeurt iets (van de trainer): \(news.tekst)" }
      return casus.reactie(news.id) == nil ? "Er gebeurt iets: \(news.tekst)" : "Wat ervan kwam: \(news.tekst)"
    case .sessieGesloten(let reason): return "De sessie is afgesloten. \(reason)"
    case .hint(let said): return "Van de trainer: \u{2018}\(said.tekst)\u{2019}"
    case .termijnVerlengd(let moved):
      let name =
        sessie.termijnen.indices.contains(moved.nummer) ? sessie.termijnen[moved.nummer].termijn.soort.naam : "termijn"
      return "De trainer geeft meer tijd: \(name), nu tot \(sessie.klok.tekst(moved.einde))."
    case .zaakTerug(let id):
      let index = casus.zaak(id) ?? 0
      let name = id == nil || casus.zaken.count < 2 ? "de zaak" : casus.naam(zaak: index)
      return "\(hoofdletter(name)) komt terug: nu wordt er opnieuw over beslist."
    case .pauzeBegonnen: return "De trainer zet de sessie stil."
    case .pauzeVoorbij: return "De trainer laat de sessie verdergaan."
    }
  }

  /// Why a seat that waited is at turn again, where it is not for what came or for the time that it chose.
  private func waarom(_ event: Gebeurtenis, _ seat: Stoel) -> String {
    if let term = sessie.termijnen.first(where: {
      $0.termijn.soort.stoel == seat && $0.wekmoment == event.tijd && $0.begonnen < event.tijd
    }) {
      return " Om \(sessie.klok.tekst(term.termijn.einde)) is de termijn om: \(term.termijn.soort.naam)."
    }
    let before = sessie.gebeurtenissen[..<event.nummer].reversed()
    let own = before.lazy.compactMap { event -> Handeling? in
      guard case .handelingVerricht(let done) = event.inhoud, done.door == .mens, done.stoel == seat else { return nil }
      return done.handeling
    }.first
    let decided = before.prefix(4).contains { if case .besluitGenomen = $0.inhoud { true } else { false } }
    guard own?.soort == .wachten, own?.minuten == nil, !decided, sessie.voor(event.nummer).isStil else { return "" }
    return " Vanzelf komt er nu niets meer. Doe wat er nog te doen is, of sluit af."
  }

  /// Whether the trainer handed a seat to the simulation: nobody at it did so just before, and it was not so at the opening.
  private func gafTrainer(_ event: Gebeurtenis, _ seat: Stoel, _ to: Bezetting) -> Bool {
    guard to == .simulatie, event.nummer > sessie.laatsteVanOpening else { return false }
    let before = sessie.gebeurtenissen[..<event.nummer].last { item in
      if case .stoelOvergedragen = item.inhoud { false } else { true }
    }
    guard case .handelingVerricht(let done) = before?.inhoud, done.handeling.soort == .stoelOverdragen else {
      return true
    }
    return done.stoel != seat
  }

  /// Whom a message is about, where a casus has more zaken and the message says so itself.
  private func betreft(_ message: Bericht) -> String {
    switch message.soort {
    case .terugkoppeling: over(message.zaak)
    case .agendering, .uitslag: verdachte(van: message.zaak).map { " over \($0)" } ?? ""
    case .vraag, .antwoord, .advies, .doorzetting, .voorlegging, .kennisgeving: ""
    }
  }

  /// ' in de zaak tegen Bram', where a casus has more zaken.
  private func over(_ id: String?) -> String {
    guard let id, casus.zaken.count > 1, let index = casus.zaak(id) else { return "" }
    return " in \(casus.naam(zaak: index))"
  }

  private func verdachte(van id: String?) -> String? {
    guard let id, casus.zaken.count > 1, let index = casus.zaak(id) else { return nil }
    return casus.verdachte(van: index)?.naam
  }

  private func zin(_ act: Bedrijf, _ skipped: Bool) -> String {
    if !casus.heeftZaak { return "Er is iets gemeld bij het \(sessie.regio.huis). Er is geen strafzaak." }
    if skipped { return "Het eerste bedrijf, vooraf in het huis, is door de simulatie gespeeld." }
    switch act {
    case .vooraf:
      return
        "Eerste bedrijf: vooraf, in het \(sessie.regio.huis). Niemand weet nog of en waarvoor deze persoon instroomt."
    case .instroom: return "Tweede bedrijf: de instroom op ZSM."
    case .daarna:
      return sessie.casus.huis.bekend || sessie.agendering != nil
        ? "Derde bedrijf: daarna. Wat hoort het huis, en wat doet het ermee?" : "Derde bedrijf: daarna."
    }
  }

  /// What somebody did, in one sentence.
  package func zin(_ done: Verricht) -> String {
    let action = done.handeling
    let who = hoofdletter(action.rol.metLidwoord)
    let why = done.reden.map { " (\($0.tekst))" } ?? ""
    let text = action.tekst.map { ": \u{2018}\($0)\u{2019}" } ?? ""
    let line: String =
      switch action.soort {
      case .doelBepalen: "\(who) bepaalt het doel\(text)"
      case .spreken: "\(who) spreekt met \(action.aan?.metLidwoord ?? "iemand")\(text)"
      case .raadplegen: "\(who) raadpleegt \(action.systeem ?? "een systeem")"
      case .navragen:
        "\(who) vraagt \(action.aan?.metLidwoord ?? "een partner") \(naar(action.gevraagd))\(doel(action))\(text)"
      case .vraagStellen:
        "\(who) stelt een aanvullende vraag\(action.gevraagd.isAlles ? "" : " \(naar(action.gevraagd))")\(doel(action))\(text)"
      case .vraagDoorzetten: "\(who) zet de vraag door naar \(action.aan?.metLidwoord ?? "een partner")"
      // A simulated holder's words follow piece by piece, as they are learned.
      case .antwoorden:
        done.door == .simulatie && action.bericht == nil ? "\(who) antwoordt" : "\(who) antwoordt\(text)"
      case .adviesVastleggen: "\(who) legt een advies vast\(text)"
      case .voorleggen:
        action.koppelvlak.flatMap { sessie.regio.inrichting($0)?.eigen }.map { own in
          "\(who) stuurt \(own.naar.metLidwoord) een bericht (\(action.koppelvlak?.naam ?? ""))\(text)"
        } ?? "\(who) legt de zaak voor aan het huis\(text)"
      case .agenderen: "\(who) agendeert\(verdachte(van: action.zaak).map { " \($0)" } ?? "") bij het huis\(text)"
      case .triageZsm: "\(who) legt de triage vast, route: \(action.route?.naam ?? "geen")\(text)"
      case .beslissingVoorstellen:
        "\(who) stelt\(over(action.zaak)) voor: \(opsomming(([action.beslissing ?? ""] + (action.ook ?? [])).map { naam(beslissing: $0) }))\(text)"
      case .beslissen: "\(who) beslist\(over(action.zaak))"
      case .beslissingUitstellen: "\(who) houdt de beslissing\(over(action.zaak)) aan\(text)"
      case .terugkoppelen: "\(who) koppelt\(over(action.zaak)) terug aan het huis\(text)"
      case .wegen: "\(who) weegt, uitkomst: \(action.uitkomst?.naam ?? "geen")\(text)"
      case .overlegOpenen:
        "\(who) opent het \(action.overleg?.rawValue ?? "overleg") met \(opsomming((action.deelnemers ?? []).map(\.metLidwoord), leeg: "niemand"))\(action.overleg == .casusoverleg ? doel(action) : "")\(text)"
      case .inbrengen: "\(who) brengt in\(action.puzzelstukken.map { ": \(stukken($0))" } ?? "")"
      case .overlegSluiten: "\(who) sluit het overleg\(text)"
      case .kennisnemen: "\(who) neemt kennis: \(action.verwerking?.naam ?? "")"
      case .planBijstellen: "\(who) stelt het plan bij\(text)"
      case .afwijzenMetVerwijzing: "\(who) verwijst naar \(action.aan?.metLidwoord ?? "een organisatie")\(text)"
      case .signaalBeoordelen:
        "\(who) bekijkt een zaak uit de stapel: \(action.agenderen == true ? "agenderen" : "niet agenderen")"
      case .wachten: action.minuten.map { "\(who) wacht \(duurInWoorden($0))" } ?? "\(who) wacht tot er iets gebeurt"
      case .stoelOverdragen: "\(who) draagt de stoel over aan de simulatie"
      case .afsluiten: "\(who) sluit af: deze stoel is klaar"
      case .reageren:
        "\(who) reageert: \u{2018}\(action.reactie.flatMap { casus.reactie($0) }?.reactie.tekst ?? "")\u{2019}"
      }
    if !why.isEmpty { return line + why }
    return line.hasSuffix("\u{2019}") ? line : line + "."
  }

  private func zin(verzonden message: Bericht) -> String {
    let late = message.aankomst - message.verzonden
    let when = late > 5 ? ", aankomst \(sessie.klok.tekst(message.aankomst))" : ""
    return
      "Verzonden: \(message.soort.naam)\(betreft(message))\(op(message.koppelvlak)) van \(message.van.metLidwoord) naar \(ontvanger(message))\(message.koppelvlak == nil ? "" : ", " + message.kanaal.naam)\(when)."
  }

  /// An agendering goes to the house's one point, whoever takes it from there.
  private func ontvanger(_ message: Bericht) -> String {
    message.soort == .agendering && message.naar == .procesregisseur
      ? "het ene punt van het huis" : message.naar.metLidwoord
  }

  private func inhoud(_ message: Bericht) -> String {
    var parts: [String] = []
    if let id = message.beslissing { parts.append("beslissing: \(naam(beslissing: id))") }
    if let followed = message.gevolgd {
      parts.append(followed ? "het advies is gevolgd" : "het advies is niet gevolgd")
    }
    if let research = message.reclasseringsonderzoek { parts.append(Verteller.onderzoek(research)) }
    if !message.tekst.isEmpty { parts.append("\u{2018}\(message.tekst)\u{2019}") }
    return parts.isEmpty ? "." : ": " + parts.joined(separator: "; ")
  }

  /// What else could have been done at a handeling, in words, without what can always be done.
  ///
  /// - Parameters:
  ///   - verricht: The handeling.
  ///   - chosen: Name the kind that was chosen, too: when it is not shown yet.
  /// - Returns: The kinds as a sentence; nil when there was nothing else.
  package static func alternatieven(_ verricht: Verricht, ook chosen: Bool = false) -> String? {
    let kinds = verricht.mogelijkheden.filter {
      !$0.kenmerk.kanAltijd && (chosen || $0 != verricht.handeling.soort)
    }
    return kinds.isEmpty ? nil : opsomming(kinds.map { $0.naam.lowercased() }) + "."
  }

  /// Whether there will be research, as a terugkoppeling says it (handreiking kv 3, 'inhoud').
  package static func onderzoek(_ komt: Bool) -> String {
    komt ? "er komt onderzoek door reclassering of Raad" : "er komt geen onderzoek door reclassering of Raad"
  }

  // MARK: names

  /// The name of a decision of this casus.
  package func naam(beslissing id: String) -> String { casus.beslissing(id)?.naam ?? id }

  /// Titles of puzzelstukken, in a list.
  package func stukken(_ ids: [String]) -> String {
    ids.isEmpty ? "niets" : ids.map { casus.puzzelstuk($0)?.titel ?? $0 }.joined(separator: "; ")
  }

  private func bericht(_ number: Int) -> Bericht? {
    sessie.berichten.indices.contains(number) ? sessie.berichten[number].bericht : nil
  }

  private func termijn(_ number: Int, gehaald met: Bool) -> String {
    guard sessie.termijnen.indices.contains(number) else { return met ? "Op tijd." : "De termijn is om." }
    switch sessie.termijnen[number].termijn.soort {
    case .status:
      return met
        ? "De beslissing viel binnen de tijd die de status van de verdachte laat."
        : "De tijd die de status van de verdachte laat, is om."
    case .antwoord:
      return met
        ? "Het antwoord op de aanvullende vraag kwam op tijd."
        : "Het antwoord op de aanvullende vraag kwam niet op tijd."
    case .advies: return met ? "Het advies van het huis kwam op tijd." : "Het advies van het huis kwam niet op tijd."
    case .terugkoppeling: return met ? "Er is op tijd teruggekoppeld." : "Er is niet op tijd teruggekoppeld."
    }
  }

  private func op(_ koppelvlak: KoppelvlakID?) -> String { koppelvlak.map { " (\($0.kort))" } ?? "" }

  /// What is asked, after 'vraagt de GGZ': parts of life, and questions that were offered.
  package func naar(_ asked: Gevraagd) -> String {
    if asked.isAlles { return "naar alles wat er is" }
    let areas = asked.leefgebieden.isEmpty ? [] : [opsomming(asked.leefgebieden.map { "naar \($0.naam)" })]
    let offered = casus.aangeboden(asked.vragen).map { "\u{2018}\($0.vraag)\u{2019}" }
    return (areas + (offered.isEmpty ? [] : ["wat aangeboden was: \(opsomming(offered))"])).joined(separator: ", en ")
  }

  private func doel(_ action: Handeling) -> String {
    action.doel.flatMap { casus.doel($0) }.map { ", met als doel \u{2018}\($0.tekst)\u{2019}" } ?? ", zonder doel"
  }
}
