package import Scenario

extension Sessie {
  /// The events with which a session begins, up to the first choice of a participant.
  package static func open(_ opening: Opening) -> [Gebeurtenis] {
    var game = Spel(Sessie(opening))
    game.begin()
    game.loop()
    return game.uit
  }

  /// What comes of a handeling of a participant, up to the next choice of a participant.
  ///
  /// - Parameters:
  ///   - handeling: What the participant does.
  ///   - stoel: The participant's seat.
  ///   - gezien: Number of the last event that the screen had shown.
  /// - Returns: The events, in order; fold them with `verwerk(_:)`.
  /// - Throws: `Weigering` when it cannot be; then nothing has happened.
  package func decide(_ handeling: Handeling, stoel: Stoel, gezien: Int) throws(Weigering) -> [Gebeurtenis] {
    let action = try getoetst(handeling, stoel)
    var game = Spel(self)
    game.verricht(action, stoel, gezien: min(max(0, gezien), gebeurtenissen.count - 1))
    game.loop()
    return game.uit
  }

  /// Checks a handeling against what is offered, and fills in what has one answer only.
  func getoetst(_ raw: Handeling, _ seat: Stoel) throws(Weigering) -> Handeling {
    // What would be possible is looked up only for a refusal: it costs as much as the rest of deciding.
    func refuse(_ code: Weigering.Code, _ reason: String) -> Weigering {
      // Nothing is, for who is not at turn.
      Weigering(code, reason, mogelijk: aanZet.contains(seat) ? mogelijkeSoorten(seat) : [])
    }
    if gesloten { throw refuse(.sessieGesloten, "Deze sessie is afgesloten.") }
    if gepauzeerd { throw Weigering(.nietAanDeBeurt, Sessie.stilgezet) }
    guard bezetting[seat] == .mens, rollen(seat).contains(raw.rol) else {
      throw refuse(.rolNietOpStoel, "De rol \(raw.rol.naam) zit niet op de stoel \(seat.naam).")
    }
    if afgesloten.contains(seat) { throw refuse(.sessieGesloten, "De stoel \(seat.naam) is al afgesloten.") }
    guard aanZet.contains(seat) else {
      let until = wacht.keys.contains(seat) ? "u wacht" : "u bent bezig tot \(klok.tekst(eigenTijd[seat] ?? tijd))"
      throw refuse(.nietAanDeBeurt, "De stoel \(seat.naam) is niet aan de beurt: \(until).")
    }
    let offer: Mogelijkheid
    switch toets(raw.soort, seat) {
    case .niet(let code, let reason): throw refuse(code, reason)
    case .mag(let found): offer = found
    }
    guard offer.rollen.contains(raw.rol) else {
      throw refuse(.rolNietOpStoel, "Dit doet de rol \(raw.rol.naam) niet.")
    }
    var action = raw
    for field in offer.velden { try vul(&action, field, refuse) }
    // Also where no text is asked: a question in own words may go along.
    if action.tekst?.utf8.count ?? 0 > Handeling.langsteTekst {
      throw refuse(.tekstTeLang, Handeling.tekstTeLang)
    }
    // Also where the form does not ask for them: nobody hands on what the own seat does not know.
    if let id = action.puzzelstukken?.first(where: { weten(rollen(seat), $0) != .inhoud }) {
      if casus.puzzelstuk(id) == nil { throw refuse(.onbekendId, "Dit puzzelstuk bestaat niet in deze casus.") }
      throw refuse(.nietVanUw, "U kunt alleen delen wat u zelf weet en nog niet deelde.")
    }
    if casus.zaken.count > 1 { noemZaak(&action) }
    if raw.soort.kenmerk.hoortBijOverleg { action.overleg = seat.overleg }
    return action
  }

  /// Where a casus has more zaken, a handeling about one names it: by its decision, or the decision by it.
  private func noemZaak(_ action: inout Handeling) {
    switch action.soort {
    case .beslissingVoorstellen, .beslissen:
      action.zaak = action.beslissing.flatMap { casus.zaak(van: $0) }.map { casus.zaken[$0].id }
    case .terugkoppelen:
      action.beslissing = casus.zaak(action.zaak).flatMap { zaakstanden[$0].besluiten.last?.besluit.beslissing }
      // Whether an advice was followed is a question where it was about this zaak.
      if let index = casus.zaak(action.zaak), gericht(op: index).adviesInDossier == nil { action.gevolgd = nil }
    case .voorleggen: action.zaak = casus.zaken.first?.id
    case .doelBepalen, .spreken, .raadplegen, .navragen, .vraagStellen, .vraagDoorzetten, .antwoorden,
      .adviesVastleggen, .agenderen, .triageZsm, .beslissingUitstellen, .wegen, .overlegOpenen, .inbrengen,
      .overlegSluiten, .kennisnemen, .planBijstellen, .afwijzenMetVerwijzing, .signaalBeoordelen, .wachten,
      .stoelOverdragen, .afsluiten, .reageren:
      break
    }
  }

  private func vul(
    _ action: inout Handeling, _ field: Mogelijkheid.Veld, _ refuse: (Weigering.Code, String) -> Weigering
  ) throws(Weigering) {
    func kies<T: Equatable>(_ value: T?, _ options: [T], _ name: String, vanzelf: Bool = false) throws(Weigering) -> T?
    {
      guard let value else {
        if options.count == 1 || vanzelf { return options.first }
        throw refuse(.veldOntbreekt, "Kies \(name).")
      }
      // What is offered carries its name, too; a file of expected runs only knows an id.
      guard let found = options.first(where: { $0 == value }) else {
        throw refuse(.onbekendId, "Dit is hier geen keuze voor \(name).")
      }
      return found
    }
    switch field {
    case .aan(let options):
      if options.isEmpty { throw refuse(.nietsTeDoen, "Er is hier niemand om dit aan te vragen.") }
      let standard = [.vraagStellen, .agenderen, .terugkoppelen].contains(action.soort)
      action.aan = try kies(action.aan, options, "de ander", vanzelf: standard)
    case .systeem(let options): action.systeem = try kies(action.systeem, options, "een systeem")
    case .kanaal(let options): action.kanaal = try kies(action.kanaal, options, "een weg", vanzelf: true)
    case .koppelvlak(let options): action.koppelvlak = try kies(action.koppelvlak, options, "een koppelvlak")
    case .leefgebieden(let offered):
      action.leefgebieden = Leefgebied.allCases.filter(action.leefgebieden.contains)
      let own =
        action.soort == .navragen ? aangeboden(rollen(action.rol.netwerk.stoel ?? .zsm), door: action.aan) : offered
      if action.vragen.contains(where: { !own.contains($0) }) {
        throw refuse(.onbekendId, "Deze vraag heeft niemand hier aangeboden te beantwoorden.")
      }
      action.vragen = own.filter(action.vragen.contains)
    case .doel(let options):
      if let id = action.doel, !options.contains(id) {
        throw refuse(.onbekendId, "Dit doel bestaat niet in deze casus.")
      }
      if action.doel == nil, action.soort == .overlegOpenen || action.soort == .adviesVastleggen {
        throw refuse(.veldOntbreekt, "Kies een doel: een overleg en een advies hebben er een.")
      }
    case .puzzelstukken(let options):
      for id in action.puzzelstukken ?? [] where !options.contains(id) {
        if casus.puzzelstuk(id) == nil { throw refuse(.onbekendId, "Dit puzzelstuk bestaat niet in deze casus.") }
        throw refuse(.nietVanUw, "U kunt alleen delen wat u zelf weet en nog niet deelde.")
      }
      if action.soort == .inbrengen, action.puzzelstukken ?? [] == [] {
        throw refuse(.veldOntbreekt, "Kies ten minste één puzzelstuk om in te brengen.")
      }
      var seen: Set<String> = []
      action.puzzelstukken = (action.puzzelstukken ?? []).filter { seen.insert($0).inserted }
    case .beslissing(let options): action.beslissing = try kies(action.beslissing, options, "een beslissing")
    case .zaak(let options): action.zaak = try kies(action.zaak, options, "een zaak", vanzelf: true)
    case .ook:
      let together = action.beslissing.flatMap { casus.beslissing($0) }?.ook ?? []
      if let wrong = (action.ook ?? []).first(where: { !together.contains($0) }) {
        throw refuse(
          .onbekendId, "\(casus.beslissing(wrong)?.naam ?? wrong): dat kan hier niet samen met wat u koos.")
      }
      let chosen = together.filter { action.ook?.contains($0) == true }
      action.ook = chosen.isEmpty ? nil : chosen
    case .uitkomst:
      if action.uitkomst == nil { throw refuse(.veldOntbreekt, "Kies een uitkomst van het weegoverleg.") }
    case .criteria:
      let given = action.criteria ?? [:]
      let names = Deelfeit.allCases.map(\.rawValue)
      if given.keys.contains(where: { !names.contains($0) }) {
        throw refuse(.onbekendId, "De criteria heten \(names.joined(separator: ", ")).")
      }
      if let missing = names.first(where: { given[$0] == nil }) {
        throw refuse(.veldOntbreekt, "Criterium \(missing) is nog niet beoordeeld.")
      }
    case .route: if action.route == nil { throw refuse(.veldOntbreekt, "Kies een route.") }
    case .deelnemers(let options):
      if action.soort == .overlegOpenen, action.rol.netwerk == .veiligheidshuis, action.deelnemers ?? [] == [] {
        throw refuse(.veldOntbreekt, "Kies wie er aan tafel moet: niet iedereen, wel wie van belang is.")
      }
      if let wrong = (action.deelnemers ?? []).first(where: { !options.contains($0) }) {
        throw refuse(.onbekendId, "De rol \(wrong.naam) kan hier niet aan tafel.")
      }
      var seen: Set<Rol> = []
      action.deelnemers = (action.deelnemers ?? options).filter { seen.insert($0).inserted }
        .compactMap { one in options.first { $0 == one } }
    case .bericht(let options): action.bericht = try kies(action.bericht, options, "een bericht")
    case .gevolgd: if adviesInDossier == nil { action.gevolgd = nil }
    case .reclasseringsonderzoek: break
    case .hoort(let options):
      if let wrong = (action.hoort ?? []).first(where: { !options.contains($0) }) {
        throw refuse(.onbekendId, "De rol \(wrong.naam) is hier geen keuze.")
      }
      action.hoort = action.hoort?.compactMap { one in options.first { $0 == one } }
    case .verwerking: if action.verwerking == nil { throw refuse(.veldOntbreekt, "Kies wat het huis ermee doet.") }
    case .signaal(let options): action.signaal = try kies(action.signaal, options, "een zaak")
    case .agenderen: if action.agenderen == nil { throw refuse(.veldOntbreekt, "Kies: agenderen of niet.") }
    case .incident(let options): action.incident = try kies(action.incident, options, "wat er gebeurde")
    case .reactie:
      let options = action.incident.flatMap { casus.incident($0) }?.reacties.map(\.id) ?? []
      action.reactie = try kies(action.reactie, options, "een reactie")
    case .minuten:
      if let minutes = action.minuten, !(1...20160).contains(minutes) {
        throw refuse(.onbekendId, "Wachten kan van 1 minuut tot 14 dagen.")
      }
    case .tekst(_, let required):
      let text = (action.tekst ?? "").trimmed
      if required, text.isEmpty { throw refuse(.legeTekst, "Hier hoort een tekst bij; hij is nu leeg.") }
      action.tekst = text.isEmpty ? nil : text
    }
  }
}

extension Handeling {
  /// The longest text that is taken, in bytes of UTF-8.
  package static let langsteTekst = 20_000
  /// What is said of a longer one.
  package static let tekstTeLang = "Deze tekst is te lang: hoogstens 20.000 tekens."
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
