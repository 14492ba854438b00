import Scenario
import SimEngine
import Verslag

/// What is said before something that cannot be taken back: one line, and Enter or back.
enum Bevestiging {
  /// Whether a line says yes and nothing else: Enter, 'ja', 'ja, doe maar'.
  static func isJa(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    if line.zonderWit.isEmpty { return true }
    let yes: Set<String> = ["ja", "jawel", "doe", "prima", "akkoord", "klopt", "goed", "ok", "oke"]
    return words.first.map(yes.contains) == true
      && words.allSatisfy { yes.contains($0) || Keuzelezer.bijJa.contains($0) }
  }

  /// What will happen; nil for a handeling that can be followed by another, and for handing over, which its form asks itself.
  static func zin(_ action: Handeling, _ zicht: Zicht) -> String? {
    func naam(_ id: String?) -> String {
      zicht.beslissingen.first { $0.id == id }.map { aangehaald($0.naam) } ?? "geen beslissing"
    }
    func over(_ id: String?) -> String { zicht.naam(zaak: id).map { " over \($0)" } ?? "" }
    let together = (action.ook ?? []).isEmpty ? "" : ", met daarbij \(opsomming((action.ook ?? []).map { naam($0) }))"
    let about = action.beslissing.flatMap { zicht.zaak(van: $0) }.map { " (\($0))" } ?? ""
    let to = action.aan.map { " naar \($0.metLidwoord)" } ?? ""
    switch action.soort {
    case .beslissen:
      let left = zicht.perZaak.count(where: \.isOpen) > 1
      return
        "U beslist: \(naam(action.beslissing))\(together)\(about).\(left ? "" : " Daarna begint het derde bedrijf.")"
    case .beslissingVoorstellen: return "U legt de officier voor: \(naam(action.beslissing))\(together)\(about)."
    case .vraagStellen: return "Uw vraag gaat\(to.isEmpty ? " naar het \(zicht.regio.huis)" : to)."
    case .antwoorden: return "Uw antwoord gaat terug naar wie het vroeg."
    case .adviesVastleggen:
      // It lies in the system; nobody is told of it, unless ZSM asked for it.
      let isAwaited = zicht.termijnen.contains { $0.termijn.soort == .advies && $0.gehaald == nil }
      let unseen =
        zicht.bedrijf == .instroom && !isAwaited
        ? " Wie op ZSM al in \(zicht.regio.systeem) keek, ziet het pas als daar opnieuw gekeken wordt." : ""
      return "Uw advies wordt vastgelegd: \(naam(action.beslissing)).\(unseen)"
    case .voorleggen:
      if let own = action.koppelvlak.flatMap({ zicht.regio.inrichting($0) }), let whom = own.eigen?.naar {
        return "Dit gaat naar \(whom.metLidwoord), zoals uw regio afsprak: \(own.koppelvlak.naam)."
      }
      return "De zaak wordt aan het \(zicht.regio.huis) voorgelegd."
    case .agenderen:
      let who = zicht.perZaak.first { $0.zaak == action.zaak }?.naamVerdachte ?? zicht.naamVerdachte
      return "\(who) wordt geagendeerd bij het \(zicht.regio.huis)."
    case .terugkoppelen:
      return
        "De terugkoppeling\(over(action.zaak)) gaat\(to.isEmpty ? " naar het \(zicht.regio.huis)" : to).\(nietGevolgd(action, zicht))"
    case .wachten:
      return wachten(action, zicht).map {
        zicht.openIncidenten.isEmpty ? $0 : "\($0) En er gebeurde iets waar u nog niets aan deed (reageren)."
      }
    case .afsluiten:
      var left = ""
      if zicht.terugkoppelenKan { left += " Er is nog niet teruggekoppeld aan het \(zicht.regio.huis)." }
      if zicht.postvak.contains(where: { $0.soort == .vraag }) {
        left += " Er ligt nog een vraag die niet beantwoord is."
      }
      if !zicht.openIncidenten.isEmpty { left += " Er gebeurde iets waar u nog niets aan deed (reageren)." }
      return
        "U sluit uw stoel af: handelen kan dan niet meer. \(zicht.anderIsBezig ? "De nabespreking volgt als ook de ander klaar is." : "Daarna volgt de nabespreking.")\(left)"
    case .wegen: return "Het weegoverleg komt tot deze uitkomst."
    case .afwijzenMetVerwijzing: return "U wijst de agendering af; ZSM hoort waarom."
    case .reageren: return "U reageert zo, en niet meer anders."
    case .overlegOpenen:
      var meeting = action
      // A form with one kind of meeting does not ask which.
      meeting.overleg = meeting.overleg ?? zicht.rollen.first?.netwerk.stoel?.overleg
      let away = zicht.afwezig(bij: meeting)
      let missing =
        away.isEmpty
        ? ""
        : " \(hoofdletter(opsomming(away.map(\.metLidwoord)))) \(away.count == 1 ? "is" : "zijn") er op dit moment niet bij."
      return "Het overleg begint. Dat kost \(Kosten.van(meeting)) minuten.\(missing)"
    case .overlegSluiten: return "U sluit het overleg; wat is afgesproken, staat dan vast."
    case .triageZsm: return "U legt uw triage vast."
    case .planBijstellen: return "Het plan van aanpak wordt dit."
    // Of more zaken it is said which: where one is left, nobody chose it.
    case .beslissingUitstellen: return zicht.naam(zaak: action.zaak).map { "U houdt de beslissing in \($0) aan." }
    case .doelBepalen, .kennisnemen, .spreken, .raadplegen, .navragen, .vraagDoorzetten, .inbrengen, .signaalBeoordelen,
      .stoelOverdragen:
      return nil
    }
  }

  /// That the message says the advice was followed and another decision fell, where that is so: the house acts on it.
  private static func nietGevolgd(_ action: Handeling, _ zicht: Zicht) -> String {
    guard action.gevolgd == true, let advised = zicht.advies?.beslissing,
      let decision = zicht.perZaak.first(where: { action.zaak == nil || $0.zaak == action.zaak })?.besluit,
      decision.adviesGevolgd == false, decision.beslissing != advised
    else { return "" }
    func naam(_ id: String) -> String {
      zicht.beslissingen.first { $0.id == id }.map { aangehaald($0.naam) } ?? id
    }
    return
      " Let op: u koos dat het advies gevolgd is; het advies noemt \(naam(advised)), en er viel \(naam(decision.beslissing))."
  }

  /// What will happen where nothing was asked: what the program filled in itself, and how long it takes.
  ///
  /// - Parameters:
  ///   - action: What is about to be done.
  ///   - form: Its form.
  ///   - said: The questions that a line answered itself: who named what is filled in, is not asked again.
  /// - Returns: A sentence with the minutes on the simulated clock; nil: it takes no time, or it was said.
  static func ongevraagd(_ action: Handeling, _ form: Handelingformulier, gezegd said: [String]) -> String? {
    let minutes = Kosten.van(action)
    guard minutes > 0 else { return nil }
    let chosen = [
      action.aan?.metLidwoord, action.systeem, action.koppelvlak?.naam,
      action.beslissing.map { aangehaald(form.naam(beslissing: $0)) }, action.bericht.map(form.regel(bericht:)),
    ].compactMap(\.self)
    if said.contains(where: { $0 != "rol" || chosen.isEmpty }) { return nil }
    let what = chosen.isEmpty ? action.soort.naam : "\(action.soort.naam): \(chosen.joined(separator: ", "))"
    return "\(what). Dat kost \(minutes == 1 ? "1 minuut" : "\(minutes) minuten")."
  }

  /// What was chosen in a form, a line for each: what goes along, or nothing, is read before it goes.
  ///
  /// What the sentence says itself, and who does it, is not said again.
  static func gekozen(_ filled: [(vraag: Vraag, antwoord: Antwoord)]) -> [String] {
    filled.compactMap { question, answer in
      let name = Zinwoorden.opschrift(question.naam)
      switch answer {
      case .tekst: return nil
      case .keuze where ["rol", "beslissing", Handelingformulier.proefnaam].contains(question.naam): return nil
      case .keuze(let index): return "- \(name): \(question.opties[index].tekst)"
      case .keuzes(let chosen):
        let names = chosen.map { question.opties[$0].tekst }
        return "- \(name): \(names.isEmpty ? "geen" : names.joined(separator: "; "))"
      }
    }
  }

  /// Which text goes out: how long it is, and how it begins.
  static func tekst(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let count = words.count == 1 ? "1 woord" : "\(words.count) woorden"
    let shown = words.count <= heleTekst ? words : words.prefix(heleTekst) + ["…"]
    return "Uw tekst (\(count)): \u{2018}\(shown.joined(separator: " "))\u{2019}"
  }

  /// So many words are read again as a whole: what stands in them by mistake is seen before it goes.
  private static let heleTekst = 60

  /// What `?` says at the question whether to do it.
  static let uitleg = Blad(
    kop: "Uitleg bij deze vraag", kopKort: "Uitleg",
    delen: [
      .init(
        titel: "Enter doet het, of terug",
        regels: [
          "U leest wat u gaat doen; er is nog niets gebeurd en nog niets verstuurd.",
          "Enter doet het en legt het vast. Dat kan daarna niet terug; de tijd die het kost, gaat dan lopen.",
          "\u{2018}terug\u{2019} doet het niet en gaat naar de vraag ervoor, of naar het menu. Wat u schreef, blijft liggen.",
        ]),
      .init(titel: "Bij iedere vraag kunt u typen", regels: Spelopdracht.hulp),
    ])

  /// What is passed by when one waits now; nil: nothing that is known.
  private static func wachten(_ action: Handeling, _ zicht: Zicht) -> String? {
    if zicht.postvak.contains(where: { $0.soort == .vraag }) {
      return "U wacht, en er ligt nog een vraag die niet beantwoord is."
    }
    let first = zicht.termijnen.filter {
      $0.gehaald == nil && $0.termijn.soort.stoel == zicht.rollen.first?.netwerk.stoel
    }
    .map(\.termijn).min { $0.einde < $1.einde }
    if let asked = action.minuten.map({ zicht.tijd + $0 }) {
      if asked > zicht.einde {
        return
          "Zo lang duurt deze casus niet: die loopt tot \(zicht.klok.tekst(zicht.einde)). Wacht u zo lang en komt er niets tussen, dan is de sessie afgelopen."
      }
      let network = zicht.rollen.first?.netwerk
      let until = network.map { zicht.klok.volgendeOpen($0, asked) } ?? asked
      guard let first, first.einde <= until else {
        return until == asked
          ? nil
          : "Op \(zicht.klok.tekst(asked)) is \(network == .zsm ? "ZSM" : "het \(zicht.regio.huis)") dicht. U bent weer aan de beurt op \(zicht.klok.tekst(until)), of eerder als er iets voor u binnenkomt."
      }
      return "U wacht langer dan \(zicht.klok.tekst(first.einde)): dan is de termijn om (\(first.soort.naam))."
    }
    if zicht.heeftZaak, zicht.bedrijf == .vooraf, zicht.rollen.first?.netwerk == .veiligheidshuis, !zicht.ietsOnderweg {
      let left = zicht.advies == nil ? "; een advies ligt er nog niet" : ""
      return
        "Vooraf komt er vanzelf niets binnen: met wachten is het eerste bedrijf voorbij\(left). Korter wachten kan met een tijd, zoals \u{2018}wacht 1 uur\u{2019}."
    }
    if zicht.bedrijf == .daarna, zicht.terugkoppelenKan {
      return "U wacht, en er is nog niet teruggekoppeld aan het \(zicht.regio.huis)."
    }
    // Where something is on its way, waiting is waiting for that.
    if zicht.bedrijf == .instroom, zicht.rollen.first?.netwerk == .zsm, !zicht.ietsOnderweg,
      zicht.termijnen.allSatisfy({ $0.gehaald != nil })
    {
      return
        "Voor zover u weet is er niets onderweg, en er loopt geen termijn. Komt er niets, dan kan het dagen duren, en beslist de officier op wat er ligt."
    }
    guard !zicht.ietsOnderweg,
      let running = zicht.termijnen.filter({ $0.gehaald == nil }).min(by: { $0.termijn.einde < $1.termijn.einde })
    else { return nil }
    let term = running.termijn
    let own = term.soort.stoel == zicht.rollen.first?.netwerk.stoel && running.wekmoment > zicht.tijd
    let until =
      own
      ? "\(zicht.klok.tekst(running.wekmoment)), kort voor \(zicht.klok.tekst(term.einde))"
      : zicht.klok.tekst(term.einde)
    return "Voor zover u weet is er niets onderweg. Komt er niets, dan wacht u tot \(until): \(term.soort.naam)."
  }
}

extension Gesprek {
  /// What somebody says to what is about to be done.
  enum Instemming {
    case ja
    case terug
    /// To do it, with what the text tells going along.
    case mee
  }

  /// Says what will happen and asks to go on.
  ///
  /// Of somebody only, on a screen or line by line: the same answers do the same from a file or a pipe.
  ///
  /// - Parameters:
  ///   - zin: What will happen, where that cannot be taken back.
  ///   - ook: What the text says besides what goes along.
  ///   - soort: What is done.
  ///   - screen: The screen of the seat.
  ///   - tekst: The text that goes out with it; nil: none does.
  ///   - gekozen: What was chosen, a line for each.
  ///   - toon: Does a command that works everywhere.
  /// - Returns: Whether to go on, and with what.
  /// - Throws: `Gestopt`.
  func bevestigt(
    _ zin: String?, _ ook: Meelezing, _ soort: Handelingsoort, _ screen: Stoelscherm, tekst: String? = nil,
    gekozen: [String] = [], toon: (Spelopdracht) throws(Gestopt) -> Void
  ) throws(Gestopt) -> Instemming {
    var lines = [zin ?? (ook.zin == nil ? nil : "\(soort.naam)."), ook.zin].compactMap(\.self)
    guard !lines.isEmpty, bediening.isLevend else { return .ja }
    lines.insert(contentsOf: gekozen + [tekst.map(Bevestiging.tekst)].compactMap(\.self), at: 1)
    let page = Blad(
      kop: screen.kop, kopKort: screen.kopKort, klok: screen.klok,
      delen: [.init(titel: "Dit gaat u doen", regels: lines)])
    try bediening.toon(page)
    while true {
      // Short, so that it stands whole in the lowest window; what will happen is on the page.
      let typed = try bediening.regel("Enter doet het, of \u{2018}terug\u{2019}:")
      switch typed.lowercased() {
      case _ where Bevestiging.isJa(typed): return .ja
      case "mee" where !ook.mee.isEmpty: return .mee
      case "terug", "nee", "q": return .terug
      case "stop": throw .doorSpeler
      default:
        if let command = Spelopdracht(typed) {
          if command.soort == .uitleg {
            try bediening.lees(Bevestiging.uitleg, verder: "Enter om terug te gaan:")
          } else {
            try toon(command)
          }
          try bediening.toon(page)
          continue
        }
        try meld("Enter doet het; \u{2018}terug\u{2019} gaat terug, en wat u schreef blijft liggen.")
        try bediening.hertoon(page)
      }
    }
  }

  /// What somebody did with what was read in their line.
  enum Besluit {
    case doe
    case terug
    /// What this question is.
    case uitleg
    /// Words that change a part of it.
    case woorden(String)
  }

  /// Shows what was read in a line, and asks to do it; also line by line, for nobody saw the choices.
  func bevestigt(_ lines: [String], _ screen: Stoelscherm) throws(Gestopt) -> Besluit {
    try bediening.toon(
      Blad(
        kop: screen.kop, kopKort: screen.kopKort, klok: screen.klok,
        delen: [.init(titel: "Dit gaat u doen", regels: lines)]))
    let typed = try bediening.regel("Enter doet het, of \u{2018}terug\u{2019}, of andere woorden:")
    switch typed.lowercased() {
    case _ where Bevestiging.isJa(typed): return .doe
    case "terug", "nee", "q": return .terug
    case "stop": throw .doorSpeler
    case "?", "help", "uitleg": return .uitleg
    default: return .woorden(typed)
    }
  }
}
