import Scenario
import Tekst

/// The work of one call: a session that moves, and the events that moved it.
struct Spel {
  private(set) var s: Sessie
  private(set) var uit: [Gebeurtenis] = []

  init(_ sessie: Sessie) { s = sessie }

  /// Records that something happened, now or at a later minute, and lets the state follow.
  mutating func emit(_ inhoud: Gebeurtenis.Inhoud, op time: Int? = nil) {
    let event = Gebeurtenis(nummer: s.gebeurtenissen.count, tijd: max(s.tijd, time ?? s.tijd), inhoud: inhoud)
    s.apply(event)
    uit.append(event)
  }

  // MARK: beginning and end

  mutating func begin() {
    let casus = s.casus
    let start =
      casus.begin == .vooraf ? s.klok.volgendeOpen(.veiligheidshuis, -casus.voorafBegin.minutenBijBenadering) : 0
    // Without a zaak there is no instroom: minute 0 is when it was reported, and the house begins once it is there.
    let first = Gebeurtenis(nummer: 0, tijd: casus.heeftZaak ? min(start, 0) : start, inhoud: .sessieGeopend)
    s.apply(first)
    uit.append(first)
    if casus.begin == .vooraf {
      for seat in s.laatkomers { emit(.stoelOvergedragen(seat, .simulatie)) }
      emit(.bedrijfBegonnen(.vooraf, overgeslagen: false))
    } else {
      if casus.huis.bekend { emit(.bedrijfBegonnen(.vooraf, overgeslagen: true)) }
      if let ready = casus.huis.advies { emit(.adviesVastgelegd(klaarliggend(ready))) }
      beginInstroom()
    }
  }

  private func klaarliggend(_ ready: HuisDossier.Advies) -> Adviesstuk {
    Adviesstuk(
      tekst: ready.tekst, vastgesteld: -ready.vastgesteld.minutenBijBenadering,
      datum: s.klok.datum(voorInstroom: ready.vastgesteld).iso, beslissing: ready.beslissing, doel: ready.doel,
      puzzelstukken: ready.puzzelstukken, rol: .parketsecretaris, gesimuleerd: true)
  }

  mutating func beginInstroom() {
    emit(.bedrijfBegonnen(.instroom, overgeslagen: false), op: 0)
    for seat in s.laatkomers { emit(.stoelOvergedragen(seat, .mens)) }
    for index in s.casus.zaken.indices { startStatus(index) }
  }

  /// The term of the title on which the suspect of a zaak is held.
  private mutating func startStatus(_ index: Int) {
    let zaak = s.casus.zaken[index]
    let hours = s.casus.stelsel.urenOphouden(voorlopigeHechtenis: zaak.feit.voorlopigeHechtenis)
    let end: Int? =
      switch zaak.titel {
      case .opgehouden: s.klok.eindeOphouden(van: -zaak.sinds, uren: hours)
      case .inVerzekering: 3 * minutenPerDag - zaak.sinds
      case .inBewaring: 14 * minutenPerDag - zaak.sinds
      case .heengezonden, .ontboden, .nietAangehouden: nil
      }
    guard let end else { return }
    let who = s.naam(vanZaak: index) == nil ? "" : "\(s.casus.naam(zaak: index)): "
    start(
      .status, einde: max(30, end), bericht: nil, "\(who)\(zaak.titel.naam); uiterlijk dan moet er beslist zijn",
      zaak: index)
  }

  mutating func start(_ kind: Termijn.Soort, einde: Int, bericht: Int?, _ text: String, zaak index: Int? = nil) {
    emit(
      .termijnGestart(
        Termijn(
          nummer: s.termijnen.count, soort: kind, einde: einde, bericht: bericht, tekst: text,
          zaak: index.flatMap { s.naam(vanZaak: $0) })))
  }

  mutating func sluit(_ reason: String) {
    guard !s.gesloten else { return }
    emit(.sessieGesloten(reden: reason))
  }

  // MARK: handelingen

  /// A participant's handeling.
  mutating func verricht(_ action: Handeling, _ seat: Stoel, gezien: Int) {
    let offered = s.mogelijkeSoorten(seat)
    let cost = Kosten.van(action)
    let done = Verricht(
      handeling: action, stoel: seat, door: .mens, reden: nil, kosten: cost, mogelijkheden: offered, gezien: gezien)
    emit(.handelingVerricht(done))
    gevolg(action, kosten: cost, door: .mens)
  }

  /// A simulated role's handeling.
  mutating func verricht(_ intention: Voornemen) {
    var action = intention.handeling
    if action.soort == .vraagStellen, action.kanaal == nil { action.kanaal = s.kanalen(.kv2).first }
    let cost = Kosten.van(action)
    emit(
      .handelingVerricht(
        Verricht(
          handeling: action, stoel: action.rol.netwerk.stoel, door: .simulatie, reden: intention.reden, kosten: cost,
          mogelijkheden: [],
          gezien: s.gebeurtenissen.count - 1)))
    gevolg(action, kosten: cost, door: .simulatie)
  }

  // MARK: the clock

  /// Steps of the clock in one call, many times what any casus takes.
  private static let meesteStappen = 20_000

  /// Lets clock and simulated roles run until a participant must choose, or the session ends.
  mutating func loop() {
    var steps = 0
    while !s.gesloten {
      steps += 1
      // A casus can bring this about, and a user's mistake ends no program.
      if steps > Spel.meesteStappen {
        return sluit("De simulatie kwam hier niet meer tot rust; laat wie de casus schreef ernaar kijken.")
      }
      let active = s.actieveStoelen
      let turn = active.compactMap { s.eigenTijd[$0] }.min()
      let next = volgende()
      if let turn, next.map({ turn < $0.tijd }) ?? true {
        return s.stelKlok()
      }
      guard let next else {
        // Nobody leaves by waiting alone: each seat that waits is told once that nothing comes any more.
        if let seat = s.wacht.keys.sorted(by: { $0.rawValue < $1.rawValue }).first(where: { !s.isGewektVoorNiets($0) })
        {
          emit(.wachtenVoorbij(seat))
          continue
        }
        return sluit("Er is niets meer te doen.")
      }
      if next.tijd > s.casus.eindeDagen * minutenPerDag { return sluit("De tijd van deze casus is om.") }
      vuur(next)
      // What is next is looked up last: it costs most.
      if s.bedrijf == .daarna, Stoel.allCases.contains(where: { s.afgesloten.contains($0) }),
        Stoel.allCases.allSatisfy({ s.afgesloten.contains($0) || (s.bezetting[$0] == .simulatie && stil) })
      {
        sluit("Beide stoelen zijn klaar.")
      }
    }
  }

  private var stil: Bool { volgende() == nil }

  /// Something that is due.
  struct Aanstaande {
    enum Soort {
      case instroom
      case loket(open: Bool)
      case wakker(Stoel)
      case aankomst(Int)
      case termijn(Int)
      case incident(Incident)
      case stuk(Puzzelstuk)
      case rol(Voornemen)
      case zaakTerug(Int)
    }

    var tijd: Int
    /// Opening, arrival, term, incident, simulated role: the order at one minute.
    var rang: Int
    var nummer: Int
    var soort: Soort

    func voor(_ b: Aanstaande) -> Bool { (tijd, rang, nummer) < (b.tijd, b.rang, b.nummer) }
  }

  /// The first thing that is due.
  func volgende() -> Aanstaande? {
    var first: Aanstaande?
    func consider(_ item: Aanstaande) {
      if first.map({ item.voor($0) }) ?? true { first = item }
    }
    if s.bedrijf == .vooraf, s.casus.heeftZaak { consider(Aanstaande(tijd: 0, rang: 0, nummer: 0, soort: .instroom)) }
    for seat in Stoel.allCases {
      if let until = s.wacht[seat] ?? nil {
        consider(Aanstaande(tijd: max(s.tijd, until), rang: 0, nummer: 2, soort: .wakker(seat)))
      }
    }
    for seat in s.wacht.keys {
      if let time = voorTermijn(seat) { consider(Aanstaande(tijd: time, rang: 0, nummer: 3, soort: .wakker(seat))) }
    }
    for item in s.berichten where item.toestand == .onderweg {
      consider(
        Aanstaande(
          tijd: max(s.tijd, item.bericht.aankomst), rang: 1, nummer: item.bericht.nummer,
          soort: .aankomst(item.bericht.nummer)))
    }
    for item in s.termijnen where item.gehaald == nil {
      consider(
        Aanstaande(
          tijd: max(s.tijd, item.termijn.einde), rang: 2, nummer: item.termijn.nummer,
          soort: .termijn(item.termijn.nummer)))
    }
    for index in s.zaakstanden.indices {
      guard let back = s.komtTerug(index) else { continue }
      consider(
        Aanstaande(tijd: max(s.tijd, back), rang: 2, nummer: Int.max - 8 + min(index, 8), soort: .zaakTerug(index)))
    }
    if s.bedrijf != .vooraf || !s.casus.heeftZaak {
      for incident in s.casus.incidenten
      where !s.incidenten.contains(incident.id) && !s.afgesloten.contains(incident.stoel)
        && !(incident.vervaltNaBeslissing && s.isOoitBeslist)
      {
        guard let due = s.moment(incident) else { continue }
        consider(Aanstaande(tijd: max(s.tijd, due), rang: 3, nummer: 0, soort: .incident(incident)))
      }
      if s.casus.heeftLatereStukken {
        for (index, piece) in s.casus.puzzelstukken.enumerated() where !s.bestaat(piece) {
          consider(Aanstaande(tijd: max(s.tijd, piece.vanaf ?? 0), rang: 3, nummer: 1 + index, soort: .stuk(piece)))
        }
      }
    }
    let views = Zicht.Gedeeld(s)
    for role in Rollen.initiatiefnemers + s.casus.eigenRollen where s.menselijkeStoel(role) == nil {
      guard let intention = Rollen.voornemen(role, Zicht(views, rol: role)) else { continue }
      let earliest = max(s.tijd, intention.nietVoor, s.vrijVanaf[role] ?? Int.min)
      let open = intention.ookBuitenOpeningstijd ? earliest : s.klok.volgendeOpen(role.netwerk, earliest)
      let time = s.volgendeBereikbaar(role, open)
      consider(Aanstaande(tijd: time, rang: 4, nummer: role.rang, soort: .rol(intention)))
    }
    // Opening and closing only matter while something else is on its way.
    if s.bedrijf == .instroom, let due = first {
      let change = s.klok.volgendeLoketwissel(s.loketWissel)
      if change.tijd <= due.tijd {
        consider(Aanstaande(tijd: max(s.tijd, change.tijd), rang: 0, nummer: 1, soort: .loket(open: change.open)))
      }
    }
    return first
  }

  /// When a seat that waits is to be woken because a term ends that is its own to meet; nil: there is none, or it began to
  /// wait later than that.
  private func voorTermijn(_ seat: Stoel) -> Int? {
    // A time that somebody chose is theirs; they were told what passes by.
    guard let since = s.eigenTijd[seat], s.wacht[seat] == .some(nil) else { return nil }
    return s.termijnen.compactMap { item -> Int? in
      guard item.gehaald == nil, item.termijn.soort.stoel == seat else { return nil }
      return item.wekmoment > since && item.wekmoment >= s.tijd ? item.wekmoment : nil
    }.min()
  }

  private mutating func vuur(_ item: Aanstaande) {
    if item.tijd > s.tijd { s.tijd = item.tijd }
    switch item.soort {
    case .instroom:
      beginInstroom()
    case .loket(let open): emit(open ? .loketOpen : .loketDicht)
    case .wakker(let seat): emit(.wachtenVoorbij(seat))
    case .aankomst(let number): komtAan(number)
    case .termijn(let number): emit(.termijnVerstreken(number))
    case .incident(let incident):
      emit(.incident(Incidentmelding(id: incident.id, stoel: incident.stoel, tekst: incident.tekst)))
    case .stuk(let piece): ontstaat(piece)
    case .rol(let intention): verricht(intention)
    case .zaakTerug(let index): emit(.zaakTerug(s.naam(vanZaak: index)))
    }
  }

  /// Something comes into being: whoever it belongs to knows it from now on, and a participant who waits is told.
  private mutating func ontstaat(_ piece: Puzzelstuk) {
    for role in piece.kenners {
      emit(
        .puzzelstukVernomen(
          Verneming(rol: role, puzzelstuk: piece.id, diepte: .inhoud, van: piece.houder, woorden: piece.tekst)))
    }
    for seat in Stoel.allCases
    where s.wacht.keys.contains(seat) && piece.kenners.contains(where: { s.menselijkeStoel($0) == seat }) {
      emit(.wachtenVoorbij(seat))
    }
  }

  private mutating func komtAan(_ number: Int) {
    let message = s.berichten[number].bericht
    emit(.berichtAangekomen(number))
    if let question = message.antwoordOp, message.soort != .doorzetting {
      for item in s.termijnen where item.gehaald == nil && item.termijn.bericht == question {
        emit(.termijnGehaald(item.termijn.nummer))
      }
    }
    if message.soort == .terugkoppeling {
      for item in s.termijnen
      where item.gehaald == nil && item.termijn.soort == .terugkoppeling && item.termijn.zaak == message.zaak {
        emit(.termijnGehaald(item.termijn.nummer))
      }
    }
    if message.soort == .vraag, message.koppelvlak == .kv2, !s.isBeslist {
      // ZSM waits no longer than the verdachte may be held.
      let limit = s.lopendeTermijn(.status, zaak: 0)?.einde
      // A term for an answer runs from when there is somebody to give it.
      let open = s.klok.volgendeOpen(.veiligheidshuis, s.tijd)
      start(
        .antwoord, einde: min(open + s.regio.wachttermijn, limit ?? Int.max), bericht: number,
        "ZSM wacht op antwoord; daarna gaat de zaak verder zonder dat antwoord")
    }
    if message.soort == .vraag, let koppelvlak = message.koppelvlak, let agreed = s.regio.inrichting(koppelvlak),
      agreed.eigen?.antwoord == true, let term = agreed.termijn
    {
      start(.antwoord, einde: s.tijd + term, bericht: number, "zo is het afgesproken voor \(koppelvlak.naam)")
    }
    leert(message.naar, message.puzzelstukken, van: message.van)
  }
}

extension Sessie {
  /// Whether nothing comes by itself any more: no message, term, incident or simulated role.
  package var isStil: Bool { Spel(self).volgende() == nil }
}
