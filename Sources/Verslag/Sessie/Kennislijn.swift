package import Scenario
package import SimEngine
import Tekst

/// What became of one puzzelstuk in a session, for both seats: had, asked, shared, never shared.
package struct Kennislijn: Equatable, Sendable {
  /// What one seat had to do with it; numbers are of events.
  package struct Kant: Equatable, Sendable {
    package var stoel: Stoel
    /// A role of the seat had it from the start.
    package var bezit: Bool
    /// Others of the same network that had it from the start, and could have been asked.
    package var inNetwerk: [Rol]
    /// Handelingen of the seat that asked where it lies.
    package var gevraagd: [Int]
    /// Since when it was known that there is something, and what it says.
    package var dat: Int?
    package var inhoud: Int?
    /// By whom the seat learned it.
    package var via: Rol?
    /// Whether a text that the seat could read tells of it: then nothing is said of never.
    package var inTekst: Bool
  }

  package var stuk: Puzzelstuk
  package var zsm: Kant
  package var huis: Kant
  /// Numbers of the events by which it crossed from the one network to the other.
  package var gedeeld: [Int]

  /// Without a zaak nobody sits on ZSM.
  var zonderZsm = false

  package var kanten: [Kant] { zonderZsm ? [huis] : [zsm, huis] }

  /// Number of the event since which either seat knew the content; 0: from the start, nil: never.
  package var begin: Int? {
    kanten.contains { $0.bezit } ? 0 : kanten.compactMap(\.inhoud).min()
  }

  /// The lines of a session, krachten first, each group in the order of the casus.
  package static func alle(_ sessie: Sessie) -> [Kennislijn] {
    let asked = gevraagd(sessie)
    let told = Dictionary(uniqueKeysWithValues: Stoel.allCases.map { ($0, inTeksten(voor: $0, sessie)) })
    func kant(_ seat: Stoel, _ piece: Puzzelstuk) -> Kant {
      Kennislijn.kant(
        seat, piece, sessie, asked: asked.filter { vroeg($0.verricht, seat, piece) }.map(\.gebeurtenis.nummer),
        told: told[seat]?.contains(piece.id) == true)
    }
    let lines = sessie.casus.puzzelstukken.map { piece in
      Kennislijn(
        stuk: piece, zsm: kant(.zsm, piece), huis: kant(.veiligheidshuis, piece),
        gedeeld: oversteken(piece, sessie), zonderZsm: !sessie.casus.heeftZaak)
    }
    return lines.filter { $0.stuk.aard.isKracht } + lines.filter { !$0.stuk.aard.isKracht }
  }

  private static func oversteken(_ piece: Puzzelstuk, _ sessie: Sessie) -> [Int] {
    let sides: [Netwerk] = [.zsm, .veiligheidshuis]
    return sessie.gebeurtenissen.compactMap { event in
      guard case .puzzelstukVernomen(let learned) = event.inhoud, learned.puzzelstuk == piece.id,
        learned.diepte == .inhoud, learned.rol.netwerk != learned.van.netwerk, sides.contains(learned.rol.netwerk),
        sides.contains(learned.van.netwerk)
      else { return nil }
      return event.nummer
    }
  }

  private static func kant(
    _ seat: Stoel, _ piece: Puzzelstuk, _ sessie: Sessie, asked: [Int], told: Bool
  ) -> Kant {
    let roles = sessie.rollen(seat)
    let holders = piece.kenners
    var side = Kant(
      stoel: seat, bezit: holders.contains { roles.contains($0) },
      inNetwerk: holders.filter { $0.netwerk == seat.netwerk && !roles.contains($0) },
      gevraagd: asked, inTekst: told)
    for known in sessie.kennis where known.puzzelstuk == piece.id && roles.contains(known.rol) && known.gebeurtenis > 0
    {
      switch known.diepte {
      case .dat: side.dat = min(side.dat ?? known.gebeurtenis, known.gebeurtenis)
      case .inhoud: side.inhoud = min(side.inhoud ?? known.gebeurtenis, known.gebeurtenis)
      }
    }
    if let number = side.inhoud ?? side.dat,
      case .puzzelstukVernomen(let learned) = sessie.gebeurtenissen[number].inhoud
    {
      side.via = learned.van
    }
    return side
  }

  /// The puzzelstukken that somebody at a seat may have read of in a text.
  ///
  /// What came, what was said to them, an advice, and on ZSM the dossier. The model carries no knowledge by it; that nothing
  /// was shared would not be true.
  static func inTeksten(voor seat: Stoel, _ sessie: Sessie) -> Set<String> {
    let own = sessie.rollen(seat)
    let told = sessie.gebeurtenissen.compactMap { event -> (String, Tekstsoort)? in
      switch event.inhoud {
      case .berichtAangekomen(let number):
        guard sessie.berichten.indices.contains(number) else { return nil }
        let message = sessie.berichten[number].bericht
        guard own.contains(message.naar), !own.contains(message.van) else { return nil }
        return (message.tekst, .antwoord)
      case .adviesVastgelegd(let advice): return own.contains(advice.rol) ? nil : (advice.tekst, .advies)
      case .handelingVerricht(let done):
        guard done.stoel != seat, done.handeling.soort == .inbrengen || done.handeling.aan.map(own.contains) == true,
          let text = done.handeling.tekst
        else { return nil }
        return (text, .inbreng)
      case .gezegd(let said) where said.aan == seat: return (said.woorden, .antwoord)
      default: return nil
      }
    }
    // On ZSM the dossier of the zaak lies open from the start.
    let dossier =
      seat == .zsm ? sessie.casus.zaken.flatMap { [$0.feit.omschrijving] + $0.feit.bewijs }.joined(separator: ". ") : ""
    let texts = told + [(dossier, .antwoord)]
    let reader = Stukkenlezer.voor(sessie.casus)
    // What bears the very title of a stuk, tells of it whatever else is read.
    let low = texts.map { $0.0.lowercased() }
    let titled = sessie.casus.puzzelstukken.filter { piece in
      let title = piece.titel.lowercased()
      return low.contains { $0.contains(title) }
    }.map(\.id)
    return Set(titled).union(
      texts.filter { !$0.0.isEmpty }.flatMap { reader.lees($0.0, soort: $0.1) }.filter { $0.soort != .vraagt }.map(
        \.stuk))
  }

  /// The handelingen by which a participant asked somebody something, and was heard.
  static func gevraagd(_ sessie: Sessie) -> [(gebeurtenis: Gebeurtenis, verricht: Verricht)] {
    sessie.handelingen.filter {
      $0.verricht.door == .mens && $0.verricht.handeling.soort.kenmerk.vraagt != nil
        && !sessie.isGestrand(na: $0.gebeurtenis.nummer)
    }
  }

  /// Whether a handeling of a seat asked where this puzzelstuk lies.
  static func vroeg(_ done: Verricht, _ seat: Stoel, _ piece: Puzzelstuk) -> Bool {
    guard done.stoel == seat else { return false }
    let action = done.handeling
    // Whoever asks for everything has not asked for this.
    let fits = action.leefgebieden.contains(piece.leefgebied)
    switch action.soort.kenmerk.vraagt {
    case .houder: return fits && action.aan.map(piece.isBekend(bij:)) == true
    case .huis: return fits && piece.houder.netwerk == .veiligheidshuis
    case .persoon: return action.aan == piece.houder
    case .systeem: return piece.systeem != nil && action.systeem == piece.systeem
    case .tafel: return action.deelnemers?.contains(piece.houder) == true
    case nil: return false
    }
  }

  /// Handelingen that asked for everything at once, and so for nothing in particular.
  package static func alles(_ sessie: Sessie) -> [Gebeurtenis] {
    sessie.handelingen.filter { item in
      [.navragen, .vraagStellen].contains(item.verricht.handeling.soort) && item.verricht.handeling.gevraagd.isAlles
        && item.verricht.door == .mens
    }.map(\.gebeurtenis)
  }

  /// In words what a seat knew of it, and when.
  package func woorden(_ kant: Kant, _ sessie: Sessie) -> String {
    func op(_ number: Int) -> String { sessie.klok.tekst(sessie.gebeurtenissen[number].tijd) }
    if kant.bezit { return "had het zelf" }
    if let number = kant.inhoud {
      let via = kant.via.map { ", via \($0.metLidwoord)" } ?? ""
      let late = sessie.beslist(voor: stuk).map { number > $0 } ?? false
      let after = sessie.casus.heeftZaak ? "pas na de beslissing" : "pas na de laatste weging"
      // What the simulation heard, is not what somebody knew.
      let by = sessie.zatIemand(kant.stoel, bij: number) ? "" : " (daar zat toen de simulatie)"
      return "\(late ? "\(after), op" : "wist het vanaf") \(op(number))\(via)\(by)"
    }
    if let number = kant.dat { return "wist alleen dát er iets was, vanaf \(op(number))" }
    // It went along in a message, and this seat did not get it all the same.
    let sent = sessie.berichten.map(\.bericht).first {
      $0.van.netwerk != kant.stoel.netwerk && $0.naar.netwerk == kant.stoel.netwerk
        && $0.puzzelstukken.contains(stuk.id)
    }
    if let sent {
      return
        "meegestuurd aan \(sent.naar.metLidwoord) op \(sessie.klok.tekst(sent.verzonden)); het kwam niet bij deze stoel"
    }
    // What the program reads in a text may be read wrongly: it is said to be possible.
    let perhaps = kant.inTekst ? "; misschien stond er iets over in een tekst die hier kwam" : ""
    if !kant.gevraagd.isEmpty {
      return "vroeg ernaar op \(op(kant.gevraagd[0])), en kreeg het niet\(kant.inTekst ? " als stuk" : "")\(perhaps)"
    }
    // What may still come has not been kept, and where it lies is not for everybody to know yet.
    if !sessie.gesloten { return "nog niet gedeeld" }
    if stuk.blijft != nil { return "bleef bij \(stuk.houder.metLidwoord), en dat mocht\(perhaps)" }
    if kant.inTekst { return "niet als stuk gedeeld\(perhaps)" }
    if let near = kant.inNetwerk.first { return "nooit gedeeld; het lag dichtbij, bij \(near.metLidwoord)" }
    return "nooit gedeeld; het lag bij \(stuk.houder.metLidwoord)"
  }
}
