import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

/// Leads a session at one terminal: whose turn it is, what is asked, and that it is recorded before it is shown.
final class Spelleider {
  /// Where it is recorded; nil: nowhere yet, for a choice that may still be left.
  let archief: Archief?
  private(set) var opname: Opgenomen
  private(set) var sessie: Sessie
  let bediening: any Bediening
  /// The seats that are played here.
  let stoelen: [Stoel]
  /// Others may play the same session elsewhere.
  let samen: Bool
  /// Whether the seats are taken over from another terminal.
  private let overnemen: Bool
  /// The code with which one joins here, when it is not that of the session: a duo of an atelier has one of its own.
  let duo: Sessiecode?
  /// What holds the seats that are played here.
  private(set) var plaatsen: Archief.Stoelen?
  private var laatsteStoel: Stoel?
  /// Number of the last event that each seat's screen has shown.
  private var getoond: [Stoel: Int] = [:]
  /// What others recorded and this terminal did not read yet, at a version of the archive.
  private var gehoord: (versie: Int, nieuws: [Gebeurtenis]) = (0, [])
  /// The version of the archive at which the menu last read what others recorded.
  private var gelezenVersie: Int?
  /// A page stands there that says itself why nothing can be done.
  var opWachtblad = false
  private(set) var gesprek: Gesprek
  let gegevens: Gegevensvraag
  /// Made when a text is first read before it is sent.
  lazy var stukkenlezer = Stukkenlezer.voor(sessie.casus)
  /// How it is shown and paced, as the notes of the session say.
  private(set) var vorm = Speelvorm()
  /// Short cases for a seat that waits; nil: there are none.
  var signalen: Signaalronde?
  /// Such a case is on the screen.
  var bezigMetSignaal = false
  /// The notes by which the real clock is read.
  var kloknotities: [Aantekening] = []

  /// - Parameters:
  ///   - archief: Where it is recorded; nil: nowhere, to let somebody choose first.
  ///   - opname: The recording that is played.
  ///   - bediening: How it is shown and asked.
  ///   - stoelen: The seats that are played here.
  ///   - samen: Others may play the same session elsewhere.
  ///   - overnemen: The seats are taken over from another terminal, by the trainer.
  ///   - duo: The code of the duo, for a session of an atelier.
  ///   - vanaf: The state from which one plays; nil: the end of the recording.
  init(
    _ archief: Archief?, _ opname: Opgenomen, _ bediening: any Bediening, stoelen: [Stoel], samen: Bool,
    overnemen: Bool = false, duo: Sessiecode? = nil, vanaf: Sessie? = nil
  ) {
    self.archief = archief
    self.opname = opname
    sessie = vanaf ?? opname.sessie
    self.bediening = bediening
    self.stoelen = stoelen
    self.samen = samen
    self.overnemen = overnemen
    self.duo = duo
    gesprek = Gesprek(bediening: bediening)
    gegevens = Gegevensvraag(opname.opening.casus, bediening)
    gesprek.isVoorbij = { [unowned self] in isVoorbij }
  }

  /// Whether the session was ended, also when this screen has not read that yet.
  private var isVoorbij: Bool {
    guard let archief, !sessie.gesloten else { return sessie.gesloten }
    return ongelezen(archief).contains { if case .sessieGesloten = $0.inhoud { true } else { false } }
  }

  var code: String { opname.code.tekst }

  /// Plays one handeling of a seat, for another path from a recording.
  ///
  /// - Returns: The session after it; nil when the player stopped first.
  func eenZet(_ seat: Stoel) throws -> Sessie? {
    do {
      for other in stoelen { getoond[other] = sessie.gebeurtenissen.count - 1 }
      laatsteStoel = seat
      try beurt(seat)
      return sessie
    } catch is Gestopt {
      return nil
    }
  }

  /// Plays until the session ends or the players stop.
  ///
  /// - Returns: Whether it was played to the end; if not, the terminal was given back.
  /// - Throws: `ArchiefFout.stoelBezet` when a seat is played elsewhere; `Opdrachtfout` when the archive is gone, with where
  ///   the session is kept now; `Onvastgelegd` with what was written when it cannot be recorded for another reason;
  ///   `ArchiefFout`.
  @discardableResult
  func speel() throws -> Bool {
    plaatsen = try archief?.houd(opname.code, stoelen, overnemen: overnemen)
    // Another seat may have gone on until just now.
    _ = try archief?.ververs(&opname, sessie: &sessie)
    kloknotities = try archief?.aantekeningen(opname.code) ?? []
    vorm = Speelvorm(kloknotities)
    bediening.omroep = { [unowned self] in omroep() }
    bediening.isVanOns = { [unowned self] in isVanOns }
    do {
      defer {
        plaatsen = nil
        bediening.omroep = nil
        bediening.isVanOns = nil
      }
      return try speelUit()
    } catch let lost as Onvastgelegd where lost.fout.isWeg {
      throw red(lost)
    } catch let fault as ArchiefFout where fault.isWeg {
      throw red(Onvastgelegd(fout: fault))
    }
  }

  private func red(_ lost: Onvastgelegd) -> any Error {
    guard let archief else { return lost }
    let end = Redding(archief: archief, opname: opname, bediening: bediening, verlies: lost).bied()
    bediening.sluit()
    return end
  }

  private func speelUit() throws -> Bool {
    do {
      try begin()
      while !sessie.gesloten {
        guard !sessie.gepauzeerd, let seat = sessie.aanZet.first(where: { stoelen.contains($0) }) else {
          try wachtOpAnder()
          continue
        }
        try overdracht(naar: seat)
        try beurt(seat)
      }
      guard let archief else { return true }
      try Afronding(
        archief: archief, opname: opname, sessie: sessie, gesprek: gesprek, gegevens: gegevens,
        wie: Zelfbeeldvraag.wie(sessie, hier: stoelen, vorm: vorm.vorm),
        hier: samen && stoelen.count == 1 ? stoelen.first : nil, rondes: try Casusrondes(archief, opname.code), duo: duo
      ).loop()
      return true
    } catch let stop as Gestopt {
      // That everything is kept is only said when it will be found again.
      try archief?.controleerPlaats()
      bediening.sluit()
      if case .overgenomen(let line) = stop { throw overgenomen(line) }
      Uitvoer.regel("")
      // Who came in with the code of a duo has no other command than that.
      let more =
        duo.map { "\(sessie.gesloten ? "de nabespreking afmaken" : "verdergaan") kan met de code \($0.tekst)" }
        ?? (sessie.gesloten
          ? "terugkijken kan met: \(Programma.aanroep) terugkijken \(code); de nabespreking afmaken met: \(Programma.aanroep) hervat \(code)"
          : "verder gaat u met: \(hervatten)")
      switch stop {
      case .doorSpeler: Uitvoer.regel("Gestopt. Alles is bewaard; \(more)")
      case .eindeInvoer, .overgenomen: Uitvoer.regel("De invoer is op. Alles is bewaard; \(more)")
      }
      return false
    }
  }

  /// How one goes on: with the seat, when the other is somebody else's.
  private var hervatten: String {
    let seat = stoelen.count == 1 ? stoelen.first : nil
    return "\(Programma.aanroep) hervat \(code)" + (seat.map { " --stoel \($0.rawValue)" } ?? "")
  }

  // MARK: beginning

  private func begin() throws {
    // Somebody who resumes is shown what lies there, not the whole past again.
    let drafts = try wachtend()
    guard drafts.isEmpty, !sessie.gebeurtenissen.contains(where: isMens) else {
      // What came since somebody last did something was perhaps never seen.
      for seat in stoelen {
        getoond[seat] = sessie.gebeurtenissen.last { isMens($0, seat) }?.nummer
      }
      try noteerHervat()
      try leesVooraf(
        Sessieblad.hervat(code, stoelen: stoelen, klaar: drafts, gesloten: sessie.gesloten),
        verder: "Enter om verder te gaan:")
      return
    }
    // What ended before anybody did anything does not begin.
    if sessie.gesloten { return }
    // Whoever takes the keyboard first is said here; there is nothing yet that the other should not see.
    let first = stoelen.count > 1 ? sessie.aanZet.first(where: stoelen.contains) : nil
    try leesVooraf(
      Sessieblad.begin(sessie, code, eerst: first, ander: isAnderWeg ? ander : nil, met: code, duo: duo, vorm: vorm),
      verder: "Enter om te beginnen:")
    laatsteStoel = first ?? laatsteStoel
  }

  /// A page before the first turn: where one seat is played here, what can be typed everywhere can be typed at it.
  private func leesVooraf(_ page: Blad, verder: String) throws(Gestopt) {
    guard stoelen.count == 1, let seat = stoelen.first else { return try bediening.lees(page, verder: verder) }
    let screen = Stoelscherm(zicht: Zicht(sessie, stoel: seat), stoel: seat, verteller: Verteller(sessie))
    try lees(page, verder: verder, screen, Keuzelijst(sessie, seat))
  }

  /// What lies ready to be written on, at the seats that are played here.
  func wachtend() throws(ArchiefFout) -> [Schrijfplek: String] {
    let all = try archief?.concepten(opname.code) ?? [:]
    return all.filter { place, _ in place.stoel.map(stoelen.contains) ?? true }
  }

  /// Whether somebody else is still to join: whoever plays the other seat now needs no code.
  var isAnderWeg: Bool { samen && !(archief?.bezet(opname.code).contains(ander) ?? false) }

  /// The seat that is played elsewhere, where somebody else plays.
  var ander: Stoel { (stoelen.first ?? .zsm).ander }

  private func isMens(_ event: Gebeurtenis) -> Bool {
    Stoel.allCases.contains { isMens(event, $0) }
  }

  private func isMens(_ event: Gebeurtenis, _ seat: Stoel) -> Bool {
    if case .handelingVerricht(let done) = event.inhoud { return done.door == .mens && done.stoel == seat }
    return false
  }

  // MARK: turns

  private func overdracht(naar seat: Stoel) throws(Gestopt) {
    defer { laatsteStoel = seat }
    guard stoelen.count > 1, !isGedeeld, laatsteStoel != seat else { return }
    bediening.wis()
    try bediening.toon(Sessieblad.wissel(naar: seat, sessie.rollen(seat)))
    let undone = try bediening.bevestig("Enter als u er klaar voor bent:")
    bediening.wis()
    // What somebody typed who was here before is not for this seat; before the first turn nobody was.
    if laatsteStoel == nil { bediening.legKlaar(undone) }
  }

  /// What the trainer says to whoever sits here now, whatever they are doing; it is news on their next screen.
  private func omroep() -> String? {
    guard let archief, let seat = laatsteStoel ?? stoelen.first, !sessie.gesloten else { return nil }
    let unseen = ongelezen(archief)
    var lines: [String] = []
    for one in isGedeeld ? [seat, seat.ander] : [seat] {
      let said = Traineromroep(
        sessie, ongezien: unseen, stoel: one, na: getoond[one] ?? -1, wacht: opWachtblad
      ).tekst
      if let said, !lines.contains(said) { lines.append(said) }
    }
    if let klokregel { lines.append(klokregel) }
    // The other waits for whoever does something else meanwhile.
    if bezigMetSignaal, ietsVoor(seat, unseen) {
      lines.append("Er is iets gebeurd in uw sessie: maak deze korte zaak af, of typ \u{2018}terug\u{2019}.")
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// Reads what other terminals wrote; whether that was anything.
  func ververs(_ archief: Archief) throws(ArchiefFout) -> Bool {
    try !archief.ververs(&opname, sessie: &sessie).isEmpty
  }

  private func beurt(_ seat: Stoel) throws {
    let view = Zicht(sessie, stoel: seat)
    let screen = Stoelscherm(zicht: view, stoel: seat, verteller: Verteller(sessie))
    let offers = Keuzelijst(sessie, seat)
    let since = stoelen.map { getoond[$0] ?? -1 }.min() ?? -1
    let news =
      isGedeeld
      ? Gedeeldscherm.nieuws(sessie, na: since) : Seinpaal(sessie, stoelen).nieuws(seat, na: getoond[seat] ?? -1)
    let page = beurtblad(seat, screen, offers, news, gelezen: false)
    try bediening.toon(page)
    for one in isGedeeld ? stoelen : [seat] { getoond[one] = view.laatste }
    while true {
      guard let text = try bediening.regel(keuzevraag, tenzij: { isAchterhaald(seat) }) else {
        _ = try leesNieuws()
        return
      }
      let choice = offers.lees(text, view)
      // What the trainer or another terminal recorded meanwhile is shown before anything is looked up on an old page.
      var isChoice = false
      if case .doe = choice { isChoice = true }
      if !isChoice, try leesNieuws() {
        if case .opdracht(let command) = choice {
          let now = Stoelscherm(zicht: Zicht(sessie, stoel: seat), stoel: seat, verteller: Verteller(sessie))
          try toon(command, now, Keuzelijst(sessie, seat))
        } else if Keuzelezer.isTekst(text) {
          if sessie.gesloten {
            _ = bediening.merkOp("De sessie is afgelopen; dit is niet meer gedaan: \u{2018}\(text)\u{2019}")
          } else {
            bediening.legKlaar(text)
          }
        } else if case .fout(let message) = choice, !text.isEmpty, !sessie.gesloten {
          _ = bediening.merkOp(message)
        }
        return
      }
      switch choice {
      case .fout(let message):
        // A whole sentence is not thrown away because it says nothing that can be done.
        // The line is empty for what one types next: 'terug' behind a refused sentence is no word.
        let kept = Keuzelezer.isTekst(text) && bediening.isScherm
        try gesprek.meld(kept ? "\(message) Pijltje omhoog haalt uw regel terug." : message)
      case .opdracht(let command): try toon(command, screen, offers)
      case .doe(let offer, let line):
        if try doe(offer, line, seat, screen, offers) { return }
        try bediening.toon(beurtblad(seat, screen, offers, news, gelezen: true))
        continue
      }
      try bediening.hertoon(page)
    }
  }

  /// Whether the trainer did something by which the page of a seat is no longer so: a term, an incident, a pause, the seat itself.
  private func isAchterhaald(_ seat: Stoel) -> Bool {
    guard let archief, plaatsen != nil else { return false }
    let unread = ongelezen(archief)
    // That everything ended is said first; Enter leads to the conversation.
    if unread.contains(where: { if case .sessieGesloten = $0.inhoud { true } else { false } }) { return false }
    return unread.contains { event in
      switch event.inhoud {
      case .hint(let said): said.stoel == seat
      case .incident(let news): news.isDoorTrainer && news.stoel == seat
      case .stoelOvergedragen(seat, _), .termijnVerlengd, .pauzeBegonnen: true
      default: false
      }
    }
  }

  /// Whether something that was recorded reaches a seat: it sees it, or it is its turn.
  private func ietsVoor(_ seat: Stoel, _ unseen: [Gebeurtenis]) -> Bool {
    guard let last = unseen.last else { return false }
    let later = sessie.na(unseen)
    return later.gesloten || later.aanZet.contains(seat)
      || Zicht(later, stoel: seat).zichtbareGebeurtenissen.contains {
        $0.nummer > last.nummer - unseen.count
      }
  }

  /// What others recorded and this terminal did not read yet.
  private func ongelezen(_ archief: Archief) -> [Gebeurtenis] {
    let version = archief.dataversie
    if version != gehoord.versie {
      gehoord = (version, (try? archief.nieuws(na: opname)) ?? [])
    }
    return gehoord.nieuws.filter { $0.nummer >= sessie.gebeurtenissen.count }
  }

  /// Reads what was recorded elsewhere since this page was made; false when nothing was.
  private func leesNieuws() throws(ArchiefFout) -> Bool {
    guard let archief, plaatsen != nil, archief.dataversie != gelezenVersie else { return false }
    gelezenVersie = archief.dataversie
    return try ververs(archief)
  }

  /// Asks what the handeling needs and does it; false when the participant went back or it was refused.
  private func doe(_ offer: Mogelijkheid, _ line: Zin?, _ seat: Stoel, _ screen: Stoelscherm, _ offers: Keuzelijst)
    throws -> Bool
  {
    guard let list = Handelingformulier(screen.zicht, offer, proeflezing: Proeflezing(sessie)) else { return false }
    let drafts = Concepten(archief, opname.code, seat, offer.soort, plaatsen)
    guard let action = try vraagUit(list, line, drafts, screen, offers) else { return false }
    let place = drafts.plek(list.tekstnaam(action))
    if let text = action.tekst, try !gegevens.mag(text) {
      // It lies there to be changed.
      drafts.bewaar(list.tekstnaam(action), text, .blijvend)
      if let unkept = drafts.nogmaals() { throw unkept }
      return false
    }
    var hadPause = false
    while true {
      do {
        let seen = screen.zicht.laatste
        try bediening.metGeduld { () throws(VerrichtFout) in
          try verricht(uit: action.tekst == nil ? nil : place) { state throws(Weigering) in
            try state.decide(action, stoel: seat, gezien: seen)
          }
        } isBezet: { error in
          if case .archief(.bezet) = error { true } else { false }
        }
        break
      } catch {
        guard case .weigering(let refusal) = error else {
          guard case .archief(let fault) = error else { throw error }
          throw Onvastgelegd(fout: fault, concept: action.tekst.map { (place, $0) })
        }
        let possible =
          refusal.mogelijk.isEmpty ? "" : "\nWat wel kan: \(opsomming(refusal.mogelijk.prefix(6).map { $0.naam }))."
        // Another terminal may have made it so; when the trainer did, its turn here is over, and the page that follows says why.
        let news = try archief?.ververs(&opname, sessie: &sessie) ?? []
        // What was confirmed in a pause is done when it is over: nobody chooses and writes it twice.
        if sessie.gepauzeerd, plaatsen != nil, bediening.isLevend {
          hadPause = true
          while sessie.gepauzeerd, !sessie.gesloten { try wachtOpAnder() }
          if !sessie.gesloten, sessie.bezetting[seat] == .mens { continue }
        }
        if sessie.gesloten || sessie.gepauzeerd || sessie.bezetting[seat] != .mens { return true }
        try gesprek.meld("Dat kan nu niet. \(refusal.reden)\(possible)")
        // What was recorded elsewhere is on the page that follows; the old one would offer what is not so any more.
        return !news.isEmpty || hadPause
      }
    }
    // Which system: where there is one only, nobody chose it.
    let afterwards = hadPause ? "De pauze is voorbij. " : ""
    _ = bediening.merkOp("\(afterwards)Vastgelegd: \(action.soort.naam)\(action.systeem.map { " (\($0))" } ?? "")")
    return true
  }

  /// Records what comes of a decision, or only lets the state follow where nothing is recorded yet.
  private func verricht(
    uit concept: Schrijfplek?, _ besluit: (Sessie) throws(Weigering) -> [Gebeurtenis]
  ) throws(VerrichtFout) {
    if let archief {
      do { try plaatsen?.controleer() } catch { throw .archief(error) }
      let act = sessie.bedrijf
      var own = 0
      _ = try archief.verricht(&opname, sessie: &sessie, uit: concept) { state throws(Weigering) in
        let decided = try besluit(state)
        own = decided.count
        return decided
      }
      let count = opname.gebeurtenissen.count
      // What was decided is recorded; that the clock was over is also to be read from its times.
      try? noteerKlok(count - own..<count, act)
      return
    }
    do throws(Weigering) { sessie.verwerk(try besluit(sessie)) } catch { throw .weigering(error) }
  }

  var wachtrij: String? {
    guard sessie.bedrijf == .instroom else { return nil }
    return Wachtrij.regel(sessie)
  }
}
