import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

/// Leads a session at one terminal: whose turn it is, what is asked, and that it is recorded before it is shown.
final class Spelleider {
  /// Where it is recorded; nil: nowhere yet, for a choice that may still be left.
  private let archief: Archief?
  private var opname: Opgenomen
  private var sessie: Sessie
  private let bediening: any Bediening
  /// The seats that are played here.
  private let stoelen: [Stoel]
  /// Others may play the same session elsewhere.
  private let samen: Bool
  private var laatsteStoel: Stoel?
  /// Number of the last event that each seat's screen has shown.
  private var getoond: [Stoel: Int] = [:]
  private let gesprek: Gesprek

  /// - Parameters:
  ///   - archief: Where it is recorded; nil: nowhere, to let somebody choose first.
  ///   - opname: The recording that is played.
  ///   - bediening: How it is shown and asked.
  ///   - stoelen: The seats that are played here.
  ///   - samen: Others may play the same session elsewhere.
  ///   - vanaf: The state from which one plays; nil: the end of the recording.
  init(
    _ archief: Archief?, _ opname: Opgenomen, _ bediening: any Bediening, stoelen: [Stoel], samen: Bool,
    vanaf: Sessie? = nil
  ) {
    self.archief = archief
    self.opname = opname
    sessie = vanaf ?? opname.sessie
    self.bediening = bediening
    self.stoelen = stoelen
    self.samen = samen
    gesprek = Gesprek(bediening: bediening)
  }

  private var code: String { opname.code.tekst }

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
  @discardableResult
  func speel() throws -> Bool {
    do {
      try begin()
      while !sessie.gesloten {
        guard let seat = sessie.aanZet.first(where: { stoelen.contains($0) }) else {
          try wachtOpAnder()
          continue
        }
        try overdracht(naar: seat)
        try beurt(seat)
      }
      guard let archief else { return true }
      try Afronding(archief: archief, opname: opname, sessie: sessie, gesprek: gesprek).loop()
      return true
    } catch let stop as Gestopt {
      bediening.sluit()
      Uitvoer.regel("")
      let more =
        sessie.gesloten
        ? "terugkijken kan met: leeratelier terugkijken \(code)" : "verder gaat u met: leeratelier hervat \(code)"
      switch stop {
      case .doorSpeler: Uitvoer.regel("Gestopt. Alles is bewaard; \(more)")
      case .eindeInvoer: Uitvoer.regel("De invoer is op. Alles is bewaard; \(more)")
      }
      return false
    }
  }

  // MARK: beginning

  private func begin() throws(Gestopt) {
    // Somebody who resumes is shown what lies there, not the whole past again.
    guard sessie.handelingen.isEmpty || !sessie.gebeurtenissen.contains(where: isMens) else {
      for seat in stoelen { getoond[seat] = sessie.gebeurtenissen.count - 1 }
      try bediening.toon(
        Blad(kop: "Sessie \(code), hervat", delen: [.init(titel: "", regels: ["U gaat verder waar u was."] + eigendom)])
      )
      if bediening.isScherm { _ = try bediening.regel("Enter om verder te gaan:") }
      return
    }
    let casus = sessie.casus
    try bediening.toon(
      Blad(
        kop: "\(casus.titel) · sessie \(code)",
        delen: [
          .init(
            titel: "Thema",
            regels: [hoofdletter(casus.thema) + ", ongeveer \(casus.speeltijd) minuten. Regio: \(sessie.regio.naam)."]),
          .init(titel: "Let op", regels: [casus.vooraf]),
          .init(titel: "Wat u oefent", regels: casus.leerdoelen.map { "- \($0)" }),
          .init(titel: "Van wie is de opname", regels: eigendom),
          .init(
            titel: "De ander doet mee met",
            regels: samen
              ? ["leeratelier aansluiten \(code) --stoel \((stoelen.first ?? .zsm).ander.rawValue)"] : []),
          .init(titel: "Hulp", regels: ["Typ ? voor uitleg bij het scherm, en \u{2018}stop\u{2019} om op te houden."]),
        ]))
    if bediening.isScherm { _ = try bediening.regel("Enter om te beginnen:") }
  }

  private func isMens(_ event: Gebeurtenis) -> Bool {
    if case .handelingVerricht(let done) = event.inhoud { return done.door == .mens }
    return false
  }

  private var eigendom: [String] {
    [
      "Deze sessie wordt opgenomen. De opname is van u en uw begeleider, nooit van uw leidinggevende; u kunt haar laten wissen.",
      "Het is een oefening: wat hier gebeurt zegt niets over de echte aansluiting of over echte mensen.",
    ]
  }

  // MARK: turns

  private func overdracht(naar seat: Stoel) throws(Gestopt) {
    defer { laatsteStoel = seat }
    guard stoelen.count > 1, laatsteStoel != seat else { return }
    bediening.wis()
    let roles = opsomming(sessie.rollen(seat).map(\.naam))
    try bediening.toon(
      Blad(
        kop: "Wisselen van stoel", klok: "",
        delen: [
          .init(
            titel: "Nu is de stoel \(hoofdletter(seat.naam)) aan de beurt",
            regels: [
              "Rollen: \(roles).",
              "Geef het toetsenbord door. De ander kijkt even weg: ieder ziet alleen wat de eigen stoel weet.",
            ])
        ]))
    _ = try bediening.regel("Enter als u er klaar voor bent:")
    bediening.wis()
  }

  private func wachtOpAnder() throws {
    if !samen {
      // One terminal holds every human seat: nobody is at turn only when the clock must be set, which the engine does.
      throw Opdrachtfout("Geen van de stoelen hier kan verder; hervat de sessie met: leeratelier hervat \(code)", .fout)
    }
    try bediening.toon(
      Blad(
        kop: "\(sessie.casus.titel) · sessie \(code)", klok: sessie.klok.tekst(sessie.tijd),
        delen: [
          .init(
            titel: "De ander is aan zet",
            regels: [
              "U wacht, of bent bezig. Zodra er iets voor u is, gaat u hier vanzelf verder.",
              "Speelt er niemand mee? Een tweede terminal doet mee met: leeratelier aansluiten \(code) --stoel \((stoelen.first ?? .zsm).ander.rawValue)",
              "Blijft de ander weg? De trainer geeft die stoel aan de simulatie met: leeratelier overdragen \(code) --stoel \((stoelen.first ?? .zsm).ander.rawValue)",
            ])
        ]))
    guard let archief else { return }
    let version = archief.dataversie
    while archief.dataversie == version {
      _ = try bediening.wacht(200, tekst: "")
    }
    _ = try archief.ververs(&opname, sessie: &sessie)
  }

  private func beurt(_ seat: Stoel) throws {
    let view = Zicht(sessie, stoel: seat)
    let teller = Verteller(sessie)
    let screen = Stoelscherm(zicht: view, stoel: seat, verteller: teller)
    let offers = sessie.mogelijkheden(seat)
    let news = nieuws(seat, view, teller)
    let queue = wachtrij
    if bediening.isScherm {
      // Words of holders deserve a page of their own when there are many.
      let lines = news.flatMap { Uitvoer.vouw($0, bediening.breedte) }
      if lines.count > bediening.nieuwsregels {
        try bediening.toon(
          Blad(kop: "Wat er gebeurde · " + screen.kop, klok: screen.klok, delen: [.init(titel: "", regels: news)]))
        _ = try bediening.regel("Enter voor verder:")
      }
      try bediening.toon(screen.blad(nieuws: news, keuzes: offers, wachtrij: queue))
    } else {
      try bediening.toon(screen.regels(nieuws: news, keuzes: offers, wachtrij: queue))
    }
    getoond[seat] = view.laatste
    while true {
      let text = try bediening.regel("Keuze (nummer of woord, ? voor uitleg):")
      switch gesprek.lees(text, offers.map { ($0.soort.rawValue, $0.soort.naam) }) {
      case .fout(let message):
        try gesprek.meld(message)
        if bediening.isScherm { try bediening.toon(screen.blad(nieuws: news, keuzes: offers, wachtrij: queue)) }
      case .opdracht(let word):
        try toon(word, screen)
        if bediening.isScherm {
          if word != "terug" { _ = try bediening.regel("Enter om terug te gaan:") }
          try bediening.toon(screen.blad(nieuws: news, keuzes: offers, wachtrij: queue))
        }
      case .nummer(let index):
        if try doe(offers[index], seat, view, screen, teller) { return }
        try bediening.toon(
          bediening.isScherm
            ? screen.blad(nieuws: news, keuzes: offers, wachtrij: queue)
            : screen.regels(nieuws: [], keuzes: offers, wachtrij: queue))
      }
    }
  }

  /// Asks what the handeling needs and does it; false when the participant went back or it was refused.
  private func doe(_ offer: Mogelijkheid, _ seat: Stoel, _ view: Zicht, _ screen: Stoelscherm, _ teller: Verteller)
    throws -> Bool
  {
    let draft = try archief?.concept(opname.code, stoel: seat) ?? ""
    var draftError: (any Error)?
    let keep: (String) -> Void = { [archief, opname] text in
      do { try archief?.bewaarConcept(text, opname.code, stoel: seat) } catch { draftError = error }
    }
    let form = Formulier(
      gesprek: gesprek, zicht: view, verteller: teller, kop: screen.kop,
      toonOpdracht: { [self] word throws(Gestopt) in
        try toon(word, screen)
        if bediening.isScherm { _ = try bediening.regel("Enter om terug te gaan:") }
      },
      concept: draft, bewaar: keep,
      proeflezing: sessie.opening.proeflezing ? { [self] action throws(Gestopt) in try proeflees(action) } : nil)
    guard let action = try form.vraag(offer) else { return false }
    if let draftError { throw draftError }
    do {
      let seen = view.laatste
      try verricht { state throws(Weigering) in try state.decide(action, stoel: seat, gezien: seen) }
    } catch {
      switch error {
      case .weigering(let refusal):
        let possible =
          refusal.mogelijk.isEmpty ? "" : "\nWat wel kan: \(opsomming(refusal.mogelijk.prefix(6).map { $0.naam }))."
        try gesprek.meld("Dat kan nu niet. \(refusal.reden)\(possible)")
        return false
      case .archief(let fault): throw fault
      }
    }
    if !draft.isEmpty || action.tekst != nil { try archief?.wisConcept(opname.code, stoel: seat) }
    let done = "Vastgelegd: \(action.soort.naam)"
    if bediening.isScherm { _ = bediening.merkOp(done) } else { Uitvoer.regel(done) }
    return true
  }

  /// Records what comes of a decision, or only lets the state follow where nothing is recorded yet.
  private func verricht(_ besluit: (Sessie) throws(Weigering) -> [Gebeurtenis]) throws(VerrichtFout) {
    if let archief {
      _ = try archief.verricht(&opname, sessie: &sessie, besluit)
      return
    }
    do throws(Weigering) { sessie.verwerk(try besluit(sessie)) } catch { throw .weigering(error) }
  }

  private func proeflees(_ action: Handeling) throws(Gestopt) {
    let now = sessie.klok.datum(sessie.tijd)
    let judgements = AdviesJudge.beoordeel(
      AdviesInvoer(
        tekst: action.tekst ?? "", instroom: now, vastgesteld: now, huiselijkGeweld: sessie.casus.feit.huiselijkGeweld,
        minderjarig: sessie.casus.minderjarig))
    let lines = judgements.flatMap { item -> [String] in
      guard let verdict = item.oordeel else { return [] }
      let word = ["nog niet", "deels", "ja"][verdict.rawValue]
      return ["\(hoofdletter(item.eis.rawValue)): \(word). \(item.waarom)"]
        + (item.suggestie.isEmpty ? [] : ["   \(item.suggestie)"])
    }
    try bediening.toon(
      Blad(
        kop: "Proeflezing",
        delen: [
          .init(
            titel: "Zo zou een officier uw tekst kunnen lezen",
            regels: lines + ["Dit is een automatisch oordeel; u beslist zelf."])
        ]))
    _ = try bediening.regel("Enter om verder te schrijven:")
  }

  private func nieuws(_ seat: Stoel, _ view: Zicht, _ teller: Verteller) -> [String] {
    let from = getoond[seat] ?? -1
    var told: Set<String> = []
    return view.zichtbareGebeurtenissen.filter { $0.nummer > from }.compactMap { event -> String? in
      // What the participant just did needs no telling; what came of it does.
      if case .handelingVerricht(let done) = event.inhoud, done.door == .mens, stoelen.contains(seat) { return nil }
      if case .berichtVerzonden(let message) = event.inhoud, message.koppelvlak == nil { return nil }
      // The same words to two of the seat's roles are one piece of news.
      let line = "\(teller.moment(event))  \(teller.zin(event))"
      return told.insert(line).inserted ? line : nil
    } + inleiding(seat, from)
  }

  /// The introduction of a seat, once: at its first screen, or when its act begins.
  private func inleiding(_ seat: Stoel, _ from: Int) -> [String] {
    let begun = sessie.gebeurtenissen.contains { event in
      guard event.nummer > from, case .bedrijfBegonnen(let act, false) = event.inhoud else { return false }
      return seat == .zsm ? act == .instroom : act == .vooraf || sessie.casus.begin == .instroom && act == .instroom
    }
    if seat == .zsm, sessie.bedrijf == .vooraf, from < 0 {
      return [
        "Op ZSM is deze persoon nog niet in beeld. U kunt intussen zaken uit de stapel beoordelen, of wachten tot de instroom."
      ]
    }
    let text = Zicht(sessie, stoel: seat).inleiding
    return begun && !text.isEmpty ? [text] : []
  }

  private var wachtrij: String? {
    guard sessie.bedrijf == .instroom else { return nil }
    return Wachtrij.regel(sessie)
  }

  /// What a command that works everywhere shows.
  private func toon(_ word: String, _ screen: Stoelscherm) throws(Gestopt) {
    let parts = word.split(separator: " ", maxSplits: 1)
    switch parts.first {
    case "stop": throw .doorSpeler
    case "noteer": try noteer(parts.count > 1 ? String(parts[1]) : "", screen)
    case "?": try bediening.toon(screen.uitleg)
    case "dossier": try bediening.toon(screen.dossier)
    case "berichten", "termijnen": try bediening.toon(screen.berichten)
    case "gezegd": try bediening.toon(screen.gezegd)
    case "verloop": try bediening.toon(screen.verloop)
    case "koppelvlakken": try bediening.toon(screen.koppelvlakken)
    case "stapel": try bediening.toon(Wachtrij.blad(sessie))
    case "begrip": try bediening.toon(Begrippen.blad(parts.count > 1 ? String(parts[1]) : ""))
    default: break
    }
  }

  /// A note at what this seat sees now; only shown afterwards, and never part of the recording.
  private func noteer(_ text: String, _ screen: Stoelscherm) throws(Gestopt) {
    let note = Notitie(gebeurtenis: screen.zicht.laatste, tekst: text, door: "stoel \(screen.stoel.naam)")
    var lines = ["Genoteerd. Na afloop staat het in het terugkijken en in het verslag."]
    do { try archief?.voegToe(note.aantekening, opname.code) } catch { lines = [error.boodschap] }
    try bediening.toon(Blad(kop: "Noteren", delen: [.init(titel: "", regels: lines)]))
  }
}
