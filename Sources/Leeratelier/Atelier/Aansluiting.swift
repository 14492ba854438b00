import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

/// How somebody joins a duo of an atelier: a pseudonym, a seat, and the session that the duo plays now.
///
/// Whoever comes first opens the session of a round; the other finds it. After a round the next begins at the same code.
struct Aansluiting {
  private let env: Omgeving
  private let archief: Archief
  private let code: Sessiecode
  private let bediening: any Bediening
  /// What the command line said, so that a script need not answer.
  private let naam: String?
  private let stoel: Stoel?
  private var gesprek: Gesprek { Gesprek(bediening: bediening) }

  /// - Parameters:
  ///   - env: What is outside.
  ///   - archief: The archive.
  ///   - code: The code of the duo.
  ///   - bediening: The terminal.
  ///   - naam: The pseudonym; nil: it is asked.
  ///   - stoel: The seat; nil: it is asked where there is something to choose.
  init(
    _ env: Omgeving, _ archief: Archief, duo code: Sessiecode, _ bediening: any Bediening, naam: String?, stoel: Stoel?
  ) {
    (self.env, self.archief, self.code, self.bediening) = (env, archief, code, bediening)
    (self.naam, self.stoel) = (naam, stoel)
  }

  /// Plays the rounds of the duo that were not played yet, until somebody stops or there are no more.
  ///
  /// - Throws: `Opdrachtfout`, `ArchiefFout`, `Gestopt`.
  func speel() throws -> Uitgang {
    var person: Atelier.Deelnemer?
    // What was gone through here is not asked for again.
    var done = 0
    while true {
      let (atelier, duo) = try staat()
      if try isAf(atelier, duo, vanaf: done) { return alles(duo) }
      let first = try env.scenario(atelier.casussen[min(done, atelier.casussen.count - 1)], regio: atelier.opzet.regio)
      let who = try person ?? wie(atelier, duo, first.casus)
      person = who
      guard let place = try plaats(atelier, duo, who, vanaf: done) else { return alles(duo) }
      let scenario = try env.scenario(atelier.casussen[place], regio: atelier.opzet.regio)
      let session = try sessie(scenario, atelier, duo, place)
      if !(try archief.lees(session).sessie.gesloten) { try Trainerswoordvraag.toetsKopie(env, archief, session) }
      if atelier.opzet.vorm == .afgeschermd, let taken = try bezet(door: who, place, session) {
        let text = Aansluiting.zitAl(who.pseudoniem, taken)
        guard naam == nil, bediening.isLevend else { throw Opdrachtfout(text, .nietToegestaan) }
        try gesprek.meld(text)
        person = nil
        continue
      }
      let seats = try zit(who, atelier, place, session)
      let recording = try archief.lees(session)
      let leader = Spelleider(archief, recording, bediening, stoelen: seats, samen: seats.count == 1, duo: code)
      leader.signalen = seats.count == 1 ? env.wachtsignalen(recording) : nil
      guard try leader.speel() else { return .goed }
      done = place + 1
      guard place + 1 < atelier.casussen.count else { continue }
      try bediening.lees(
        Blad(
          kop: kop(atelier, duo),
          delen: [
            .init(
              titel: "Ronde \(place + 1) is gespeeld",
              regels: [
                atelier.opzet.wissel
                  ? "In ronde \(place + 2) neemt u de andere stoel."
                  : "Ronde \(place + 2) begint als de trainer het zegt."
              ])
          ]), verder: "Enter voor ronde \(place + 2):")
    }
  }

  private func kop(_ atelier: Atelier, _ duo: Atelier.Duo) -> String { "Atelier \(atelier.naam) · duo \(duo.nummer)" }

  private func staat() throws(ArchiefFout) -> (atelier: Atelier, duo: Atelier.Duo) {
    guard let found = try archief.duo(code) else { throw .onbekendeCode(code.tekst, suggestie: nil) }
    return found
  }

  private func alles(_ duo: Atelier.Duo) -> Uitgang {
    bediening.sluit()
    Uitvoer.regel(
      "Alle rondes van dit duo zijn gespeeld. Uw begeleider kan met u terugkijken: \(opsomming(duo.rondes.map { "ronde \($0.plaats + 1) is sessie \($0.sessie.tekst)" }))."
    )
    return .goed
  }

  // MARK: which round

  /// Whether everything was played and gone through, whoever asks.
  private func isAf(_ atelier: Atelier, _ duo: Atelier.Duo, vanaf first: Int) throws -> Bool {
    try atelier.casussen.indices.dropFirst(first).allSatisfy { place in
      guard let round = duo.rondes.first(where: { $0.plaats == place }),
        try archief.lees(round.sessie).sessie.gesloten
      else { return false }
      let seats: [Stoel?] =
        atelier.opzet.vorm == .afgeschermd ? Stoel.allCases.filter { round.pseudoniem($0) != nil } : [nil]
      return try seats.allSatisfy { try isDoorgenomen(round, $0) }
    }
  }

  /// Whether the end of a round was gone through, by who sat at a seat; nil: by anybody.
  private func isDoorgenomen(_ round: Atelier.Ronde, _ seat: Stoel?) throws -> Bool {
    let again = try Casusrondes(archief, round.sessie).straks != nil
    // What somebody had begun to write lies there still, whatever the other finished.
    if try Afronding.heeftConcept(archief.concepten(round.sessie), seat.map { [$0] }) { return false }
    return try Afronding.isKlaar(archief.aantekeningen(round.sessie), komtTerug: again, stoel: seat)
  }

  /// The place of the order that somebody is at; nil: everything was played.
  ///
  /// A session that has ended is gone through first, by each at their own seat, unless a later one has ended, too.
  private func plaats(
    _ atelier: Atelier, _ duo: Atelier.Duo, _ who: Atelier.Deelnemer, vanaf first: Int
  ) throws -> Int? {
    for place in atelier.casussen.indices.dropFirst(first) {
      guard let round = duo.rondes.first(where: { $0.plaats == place }) else { return place }
      if !(try archief.lees(round.sessie).sessie.gesloten) { return place }
      let seat = atelier.opzet.vorm == .afgeschermd ? round.stoel(who.pseudoniem) : nil
      // Who never sat there has nothing to go through.
      if atelier.opzet.vorm == .afgeschermd, seat == nil { continue }
      let later = try duo.rondes.contains { try $0.plaats > place && archief.lees($0.sessie).sessie.gesloten }
      if try later || isDoorgenomen(round, seat) { continue }
      // Whoever left out the intention is not kept here.
      guard bediening.isLevend else { continue }
      let onward = place + 1 < atelier.casussen.count ? "Door naar de volgende ronde" : "Hiermee stoppen"
      let choices = [("nabespreken", "De nabespreking van deze ronde afmaken", true), ("verder", onward, false)]
      let finish = try gesprek.kies(
        "Ronde \(place + 1) is gespeeld; de nabespreking is nog niet afgemaakt. Wat wilt u?", choices,
        kop: kop(atelier, duo))
      if finish == true { return place }
    }
    return nil
  }

  /// The session of a round; opened now when nobody did.
  private func sessie(
    _ scenario: Speelscenario, _ atelier: Atelier, _ duo: Atelier.Duo, _ place: Int
  ) throws -> Sessiecode {
    var choices = Speelkeuzes()
    let round = atelier.casussen.count > 1 ? ", ronde \(place + 1)" : ""
    choices.naam = String("\(atelier.naam), duo \(duo.nummer)\(round)".suffix(60))
    choices.vorm = atelier.opzet.vorm
    choices.kort = atelier.opzet.instellingen[Atelier.kort] != nil
    choices.klok = atelier.opzet.instellingen[Speelklok.veld].flatMap { Speelklok($0) } ?? Speelklok()
    // Every duo gets the same draws: what is compared afterwards is what they did.
    let opening = try choices.opening(scenario.casus, scenario.regio, mensen: Stoel.allCases)
    return try archief.openRonde(
      opening, bron: scenario.bron, duo: code, plaats: place,
      notities: Opdrachten.kenmerken(choices, tweeTerminals: atelier.opzet.vorm == .afgeschermd)
    ).sessie
  }

  // MARK: who

  /// Who sits here: asked by pseudonym, and for a duo that changes seats by their own work.
  private func wie(_ atelier: Atelier, _ duo: Atelier.Duo, _ casus: Casus) throws -> Atelier.Deelnemer {
    let data = Gegevensvraag(casus, bediening)
    if let naam {
      let name = try Pseudoniem.gelezen(naam)
      guard try data.mag(name) else { throw Gestopt.doorSpeler }
      return try archief.schrijfIn(name, eigen: nil, duo: code)
    }
    while true {
      try bediening.toon(
        Blad(
          kop: kop(atelier, duo),
          delen: [
            .init(
              titel: "Hoe wilt u hier heten?",
              regels: [Strookjesblad.pseudoniem + " Bijvoorbeeld een vogel of een kleur."]),
            .init(
              titel: "Al bij dit duo (typ het nummer als u dat bent)",
              regels: duo.deelnemers.enumerated().map { "\($0 + 1). \($1.pseudoniem)" }),
          ]))
      let typed = try bediening.regel("Pseudoniem:")
      // Words of the game are nobody's name.
      switch Spelopdracht(typed)?.soort {
      case .stop: throw Gestopt.doorSpeler
      case .uitleg:
        try bediening.lees(
          Blad(kop: kop(atelier, duo), delen: [.init(titel: "Een pseudoniem", regels: [Strookjesblad.pseudoniem])]),
          verder: "Enter om terug te gaan:")
        continue
      case .terug:
        try mis("U bent hier aan het begin. Typ een pseudoniem, of \u{2018}stop\u{2019} om weg te gaan.")
        continue
      case nil: break
      default:
        try mis(
          "\u{2018}\(typed)\u{2019} is hier een opdracht, geen pseudoniem. Typ een ander woord; \u{2018}stop\u{2019} gaat hier weg."
        )
        continue
      }
      if let number = Int(typed), duo.deelnemers.indices.contains(number - 1) { return duo.deelnemers[number - 1] }
      do {
        let name = try Pseudoniem.gelezen(typed)
        guard try data.mag(name) else { continue }
        if let known = try bekend(name) { return known }
        let own = atelier.opzet.wissel && stoel == nil ? try eigen(atelier, duo) : nil
        // Meanwhile somebody in another window may have chosen the same word.
        if let known = try bekend(name) { return known }
        return try archief.schrijfIn(name, eigen: own, duo: code, nieuw: true)
      } catch is Andernaam {
        continue
      } catch let fault as Opdrachtfout {
        try mis(fault.boodschap)
      } catch let fault as ArchiefFout where fault.uitgang == .nietToegestaan {
        try mis(fault.boodschap)
      }
    }
  }

  /// Somebody chose a pseudonym that is another's.
  private struct Andernaam: Error {}

  /// Who has a pseudonym in this duo already; nil: nobody.
  ///
  /// Whoever never sat at a seat may be choosing one in another window at this moment: then it is asked who types here.
  private func bekend(_ name: String) throws -> Atelier.Deelnemer? {
    let (atelier, duo) = try staat()
    guard let known = duo.deelnemer(name) else { return try lijktOp(name, atelier, duo) }
    guard bediening.isLevend, duo.rondes.allSatisfy({ $0.stoel(known.pseudoniem) == nil }) else { return known }
    let same = try gesprek.kies(
      "\u{2018}\(known.pseudoniem)\u{2019} doet al mee bij dit duo. Bent u dat zelf?",
      [("nee", "Nee, ik kies een ander pseudoniem", false), ("ja", "Ja, dat ben ik", true)],
      kop: kop(atelier, duo))
    guard same == true else { throw Andernaam() }
    return known
  }

  /// Who is asked for whose name this is a part of: 'Kraai' may be 'Kraai, van het parket', whose texts lie at a seat.
  private func lijktOp(_ name: String, _ atelier: Atelier, _ duo: Atelier.Duo) throws -> Atelier.Deelnemer? {
    func vouw(_ text: String) -> String { String(decoding: Vouwing.vouw(text), as: UTF8.self) }
    let typed = vouw(name)
    let near = duo.deelnemers.first { other in
      let had = vouw(other.pseudoniem)
      return typed.count >= 3 && had.count >= 3 && (had.hasPrefix(typed) || typed.hasPrefix(had))
    }
    guard bediening.isLevend, let near else { return nil }
    let same = try gesprek.kies(
      "Bij dit duo doet \u{2018}\(near.pseudoniem)\u{2019} mee. Bent u dat?",
      [("ja", "Ja, dat ben ik", true), ("nee", "Nee, ik ben iemand anders", false)], kop: kop(atelier, duo))
    guard let same else { throw Andernaam() }
    return same ? near : nil
  }

  /// Says what is wrong; from a file or a pipe nobody can mend it.
  private func mis(_ text: String) throws {
    guard bediening.isLevend else { throw Opdrachtfout(text, .gebruik) }
    try gesprek.meld(text)
  }

  private func eigen(_ atelier: Atelier, _ duo: Atelier.Duo) throws -> Stoel? {
    try gesprek.kies(
      "Waar lijkt uw eigen werk het meest op?",
      [
        ("zsm", "Werk op of rond ZSM", Stoel?.some(.zsm)),
        ("veiligheidshuis", "Werk in of rond het veiligheidshuis", .some(.veiligheidshuis)),
        ("geen", "Geen van beide", nil),
      ], kop: kop(atelier, duo),
      uitleg: "U begint in de stoel van de ander; in de volgende ronde zit u in uw eigen.") ?? nil
  }

  // MARK: the seat

  /// The seat at which somebody of this pseudonym plays now, elsewhere; nil: at none, or it is the one that was named.
  private func bezet(
    door who: Atelier.Deelnemer, _ place: Int, _ session: Sessiecode
  ) throws(ArchiefFout) -> Stoel? {
    guard let had = try staat().duo.rondes.first(where: { $0.plaats == place })?.stoel(who.pseudoniem), had != stoel,
      archief.bezet(session).contains(had)
    else { return nil }
    return had
  }

  /// That one pseudonym does not play both seats of a duo, and how one gets one's own seat back.
  static func zitAl(_ name: String, _ seat: Stoel) -> String {
    "\u{2018}\(name)\u{2019} zit al op de andere stoel van dit duo (\(seat.naam)), in een ander venster. Kies een ander pseudoniem. Bent u \(name) zelf en is dat venster dicht? Wacht tot de stoel vrij is, na hoogstens twee minuten, en typ dan de code en \u{2018}\(name)\u{2019} opnieuw."
  }

  /// Sits down: the seats that are played here, recorded with who took them.
  private func zit(
    _ who: Atelier.Deelnemer, _ atelier: Atelier, _ place: Int, _ session: Sessiecode
  ) throws -> [Stoel] {
    if atelier.opzet.vorm != .afgeschermd {
      // Without a zaak nobody sits on ZSM.
      let opening = try archief.lees(session).sessie.opening
      let seats = Stoel.allCases.filter { opening.bezetting[$0] == .mens }
      _ = try archief.houd(session, seats)
      for seat in seats { try archief.zet(who.pseudoniem, op: seat, session) }
      return seats
    }
    while true {
      let seat = try kies(who, atelier, place, session)
      do throws(ArchiefFout) {
        let held = try archief.houd(session, [seat])
        try archief.zet(who.pseudoniem, op: seat, session)
        withExtendedLifetime(held) {}
        return [seat]
      } catch {
        // The other was quicker: what is left is asked, or taken.
        guard case .stoelBezet = error, stoel == nil, archief.bezet(session).count < Stoel.allCases.count else {
          throw error
        }
        try gesprek.meld(
          "De stoel \(seat.naam) is net door een ander genomen. U krijgt de andere, of overlegt samen wie waar zit.")
      }
    }
  }

  /// The seat for somebody: the one that was named, that they had, that is left, or that they choose.
  private func kies(
    _ who: Atelier.Deelnemer, _ atelier: Atelier, _ place: Int, _ session: Sessiecode
  ) throws -> Stoel {
    if let stoel { return stoel }
    let (_, duo) = try staat()
    let round = duo.rondes.first { $0.plaats == place }
    let taken = archief.bezet(session)
    if let had = round?.stoel(who.pseudoniem), !taken.contains(had) { return had }
    let free = Stoel.allCases.filter { !taken.contains($0) }
    let open = free.filter { round?.pseudoniem($0) == nil }
    if free.isEmpty {
      throw archief.bezet(session, .zsm)
    }
    if open.count == 1, free.count == 1 { return open[0] }
    let earlier = duo.rondes.last { $0.plaats < place }?.stoel(who.pseudoniem)
    let own = atelier.voorstel(who, plaats: place)
    let proposal = (atelier.opzet.wissel ? earlier?.ander : earlier) ?? own ?? open.first ?? free[0]
    let best = open.contains(proposal) ? proposal : open.first ?? free[0]
    let order = [best] + free.filter { $0 != best }
    guard order.count > 1 else { return best }
    let options = order.map { seat -> (woord: String, tekst: String, waarde: Stoel) in
      let other = round?.pseudoniem(seat).map { " (daar zat \($0))" } ?? ""
      let note = seat == best ? voorstel(atelier, place, own: who.eigen == seat) : ""
      return (seat.rawValue, "De stoel \(hoofdletter(seat.naam))\(other)\(note)", seat)
    }
    while true {
      let chosen = try gesprek.kies(
        "Welke stoel neemt u, \(who.pseudoniem)?", options, kop: kop(atelier, duo),
        uitleg:
          "Op ZSM beslist u snel over een zaak die binnenkomt. In het veiligheidshuis werkt u lang aan wat erachter zit."
      )
      if let chosen { return chosen }
      // Whoever goes back did not choose; a seat is taken by nobody who did not say so.
      guard bediening.isLevend else { return best }
      try gesprek.meld("Kies een stoel, of typ \u{2018}stop\u{2019}: dan neemt u er nu geen.")
    }
  }

  private func voorstel(_ atelier: Atelier, _ place: Int, own: Bool) -> String {
    guard atelier.opzet.wissel else { return " – voorstel" }
    if own { return " – voorstel: uw eigen werk" }
    return place == 0 ? " – voorstel: eerst de stoel van de ander" : " – voorstel: nu de andere stoel"
  }
}

/// The word by which somebody is called in an atelier.
enum Pseudoniem {
  /// A pseudonym as it was typed; one line of at most 30 characters.
  static func gelezen(_ text: String) throws(Opdrachtfout) -> String {
    let clean = Uitvoer.veilig(text).zonderWit
    guard !clean.isEmpty, clean.count <= 30, !clean.contains("\n"), Int(clean) == nil else {
      throw Opdrachtfout(
        "Een pseudoniem is een woord of twee van hoogstens 30 tekens, zoals \u{2018}reiger\u{2019}; geen echte naam.",
        .gebruik)
    }
    return clean
  }
}
