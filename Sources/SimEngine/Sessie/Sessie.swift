package import Scenario

/// What a role knows of one puzzelstuk, and by which event.
package struct Kennis: Equatable, Sendable {
  package var rol: Rol
  package var puzzelstuk: String
  package var diepte: Diepte
  /// Number of the event by which it became known; 0: from the start.
  package var gebeurtenis: Int
  package var tijd: Int
}

/// A message with what became of it.
package struct Berichtstand: Equatable, Sendable {
  /// Where a message is.
  package enum Toestand: Equatable, Sendable {
    case onderweg, aangekomen
    case gestrand(String)
  }

  package var bericht: Bericht
  package var toestand: Toestand
  /// Somebody answered it, passed it on or took notice of it.
  package var afgehandeld: Bool
}

/// A term with what became of it.
package struct Termijnstand: Equatable, Sendable {
  package var termijn: Termijn
  /// Simulated minute at which it began to run.
  package var begonnen: Int
  /// nil while it runs.
  package var gehaald: Bool?

  /// How long before a term ends the seat is woken that waits and must meet it, in minutes: ours; of a shorter term a quarter.
  private static let wekVooraf = 60

  /// The simulated minute at which a waiting seat is woken for it.
  package var wekmoment: Int { termijn.einde - min(Self.wekVooraf, (termijn.einde - begonnen) / 4) }
}

extension Sessie {
  /// Whether a seat that waited without end was woken, and did nothing since but wait again.
  func isGewektVoorNiets(_ seat: Stoel) -> Bool {
    var waited = false
    var woken = false
    for event in gebeurtenissen {
      switch event.inhoud {
      case .handelingVerricht(let done) where done.door == .mens && done.stoel == seat:
        waited = done.handeling.soort == .wachten && done.handeling.minuten == nil
        if done.handeling.soort != .wachten { woken = false }
      case .wachtenVoorbij(seat): woken = woken || waited
      default: break
      }
    }
    return woken
  }
}

/// A meeting that is going on or was held.
package struct Overlegstand: Equatable, Sendable {
  package var soort: Overlegsoort
  package var stoel: Stoel
  package var doel: String?
  package var deelnemers: [Rol]
  package var ingebracht: [String]
  package var tekst: String
  package var gebeurtenis: Int
  package var gesloten: Bool
}

/// A seat that went to the simulation, or back to a participant.
package struct Overdracht: Equatable, Sendable {
  package var stoel: Stoel
  /// Number of its event.
  package var gebeurtenis: Int
  package var aan: Bezetting
}

/// A session: everything known about it, as the fold over its events.
package struct Sessie: Equatable, Sendable {
  private var invoer: Invoer
  package let klok: SimKlok
  /// The roles that have anything to do with this casus.
  let spelers: Set<Rol>
  package private(set) var gebeurtenissen: [Gebeurtenis] = []

  /// The simulated minute.
  package internal(set) var tijd = 0
  package internal(set) var bedrijf = Bedrijf.vooraf
  /// Simulated minute until which a seat is busy, per seat.
  package internal(set) var eigenTijd: [Stoel: Int] = [:]
  /// Set while a seat waits; the value is until when, or nil for as long as it takes.
  package internal(set) var wacht: [Stoel: Int?] = [:]
  package internal(set) var bezetting: [Stoel: Bezetting]
  /// Every time that a seat went to the simulation, or back, in order.
  package internal(set) var overdrachten: [Overdracht] = []
  package internal(set) var kennis: [Kennis] = []
  package internal(set) var berichten: [Berichtstand] = []
  package internal(set) var termijnen: [Termijnstand] = []
  /// Simulated minute from which a simulated role can do something again.
  package internal(set) var vrijVanaf: [Rol: Int] = [:]

  package internal(set) var advies: Adviesstuk?
  /// The advice as ZSM has it in its dossier, once consulted or received.
  package internal(set) var adviesInDossier: Adviesstuk?
  package internal(set) var overleggen: [Overlegstand] = []
  // Milestones: each is the number of the event by which it was reached; nil: not yet.
  /// Numbers of the events of each weegoverleg.
  package internal(set) var wegingen: [Int] = []
  package internal(set) var doelBepaald: Int?
  package internal(set) var triage: Int?
  /// How each zaak of the casus stands, in the order of the casus.
  package internal(set) var zaakstanden: [Zaakstand]
  /// It looks at one zaak of several, as if that were the only one (`gericht`).
  package private(set) var isGericht = false
  package internal(set) var planBijgesteld: Int?
  package internal(set) var gesproken: Set<Rol> = []
  /// The roles that were asked something by a participant or a simulated role.
  package internal(set) var nagevraagd: Set<Rol> = []
  /// Ids of the cases from the pile that were judged.
  package internal(set) var signalen: Set<String> = []
  /// Ids of the incidents that happened.
  package internal(set) var incidenten: Set<String> = []
  /// Ids of the incidents that were reacted to.
  package internal(set) var gereageerd: Set<String> = []
  /// Ids of the reactions that were chosen.
  package internal(set) var reacties: Set<String> = []
  package internal(set) var afgesloten: Set<Stoel> = []
  /// Simulated minute of the last opening or closing of the house that was told.
  package internal(set) var loketWissel: Int
  package internal(set) var gesloten = false
  /// The trainer stopped it: nobody does anything until it goes on.
  package internal(set) var gepauzeerd = false
  /// Index from what is known to the entry in `kennis`.
  private var kennisIndex: [Kennissleutel: Int] = [:]

  private struct Kennissleutel: Hashable, Sendable {
    var rol: Rol
    var puzzelstuk: String
  }

  /// The inputs, shared by every copy of a session: a casus is large, and simulated roles get a copy each.
  private final class Invoer: Equatable, Sendable {
    let opening: Opening
    /// The ids of the puzzelstukken, in the order of the casus: walked far more often than the pieces themselves.
    let stukken: [String]
    /// The same with one of its zaken alone, for each; none where there are not more.
    let perZaak: [Invoer]

    init(_ opening: Opening) {
      self.opening = opening
      stukken = opening.casus.puzzelstukken.map(\.id)
      perZaak =
        opening.casus.zaken.count < 2 ? [] : opening.casus.zaken.indices.map { Invoer(opening.alleen(zaak: $0)) }
    }

    static func == (a: Invoer, b: Invoer) -> Bool { a === b || a.opening == b.opening }
  }

  // Read in place: a getter would copy the whole casus at every look.
  package var opening: Opening { _read { yield invoer.opening } }
  package var casus: Casus { _read { yield invoer.opening.casus } }
  package var regio: Regioprofiel { _read { yield invoer.opening.regio } }
  var stukken: [String] { invoer.stukken }
  package var trekking: Trekking { Trekking(zaad: opening.zaad) }

  /// A session before its first event.
  package init(_ opening: Opening) {
    invoer = Invoer(opening)
    zaakstanden = Array(repeating: Zaakstand(), count: opening.casus.zaken.count)
    rollenZsm = opening.rollen[.zsm] ?? []
    rollenHuis = opening.rollen[.veiligheidshuis] ?? []
    klok = SimKlok(casus: opening.casus, regio: opening.regio, instroomdatum: opening.instroomdatum)
    bezetting = opening.bezetting
    loketWissel = 0
    spelers = Set(
      opening.casus.puzzelstukken.flatMap(\.kenners) + opening.casus.standpunten.map(\.rol)
        + [opening.casus.vraagsteller])
    for piece in opening.casus.puzzelstukken where piece.vanaf == nil {
      for role in piece.kenners {
        leer(role, piece.id, .inhoud, gebeurtenis: 0, tijd: SimKlok.vanHetBegin)
      }
    }
  }

  /// Folds a whole recording.
  package init(_ opening: Opening, gebeurtenissen: [Gebeurtenis]) {
    self.init(opening)
    verwerk(gebeurtenissen)
  }

  /// The session as if one of its zaken were the only one: who decides on a zaak, and who judges how, looks at this.
  package func gericht(op index: Int) -> Sessie {
    guard invoer.perZaak.indices.contains(index) else { return self }
    var one = self
    one.invoer = invoer.perZaak[index]
    one.zaakstanden = [zaakstanden[index]]
    one.isGericht = true
    // The advice is about one zaak, and lies in no other.
    if let advice = adviesInDossier, one.casus.beslissing(advice.beslissing) == nil { one.adviesInDossier = nil }
    return one
  }

  /// Folds what came of one call, and sets the clock to the next choice of a participant.
  package mutating func verwerk(_ gebeurtenissen: [Gebeurtenis]) {
    for event in gebeurtenissen { apply(event) }
    stelKlok()
  }

  /// The session after what came of one call.
  package func na(_ gebeurtenissen: [Gebeurtenis]) -> Sessie {
    var later = self
    later.verwerk(gebeurtenissen)
    return later
  }

  /// The clock is the smallest own time of the seats that are not waiting (ontwerp sessie, 'Time').
  mutating func stelKlok() {
    if !gesloten, let turn = actieveStoelen.compactMap({ eigenTijd[$0] }).min() { tijd = max(tijd, turn) }
  }

  /// Adds what an event changed; the only way in which state moves.
  mutating func apply(_ event: Gebeurtenis) {
    gebeurtenissen.append(event)
    tijd = event.tijd
    fold(event)
  }

  /// The roles that a seat holds.
  package func rollen(_ stoel: Stoel) -> [Rol] { stoel == .zsm ? rollenZsm : rollenHuis }

  private let rollenZsm: [Rol]
  private let rollenHuis: [Rol]

  /// The seat of a participant that holds this role, if any.
  package func menselijkeStoel(_ rol: Rol) -> Stoel? {
    Stoel.allCases.first { bezetting[$0] == .mens && rollen($0).contains(rol) }
  }

  /// Whether a participant held a seat just before an event; a seat goes to the simulation and may come back.
  package func zatIemand(_ stoel: Stoel, bij nummer: Int) -> Bool {
    let last = overdrachten.last { $0.stoel == stoel && $0.gebeurtenis < nummer }
    return (last?.aan ?? opening.bezetting[stoel]) == .mens
  }

  /// Number of the event by which the last participant gave the last seat away, and nobody came back; nil: somebody sat there to the end.
  package var niemandMeerVanaf: Int? {
    guard Stoel.allCases.allSatisfy({ bezetting[$0] != .mens }) else { return nil }
    return overdrachten.last?.gebeurtenis
  }

  package func weet(_ rol: Rol, _ puzzelstuk: String) -> Diepte? {
    kennisIndex[Kennissleutel(rol: rol, puzzelstuk: puzzelstuk)].map { kennis[$0].diepte }
  }

  /// The most that any of these roles knows.
  package func weten(_ rollen: [Rol], _ puzzelstuk: String) -> Diepte? {
    rollen.lazy.compactMap { weet($0, puzzelstuk) }.max()
  }

  mutating func leer(_ rol: Rol, _ puzzelstuk: String, _ diepte: Diepte, gebeurtenis: Int, tijd: Int) {
    let key = Kennissleutel(rol: rol, puzzelstuk: puzzelstuk)
    if let index = kennisIndex[key] {
      guard kennis[index].diepte < diepte else { return }
      // The deeper knowledge is a new fact; the shallower one stays in the list as history.
    }
    kennisIndex[key] = kennis.count
    kennis.append(Kennis(rol: rol, puzzelstuk: puzzelstuk, diepte: diepte, gebeurtenis: gebeurtenis, tijd: tijd))
  }

  /// The meeting that is going on at a seat's network.
  package func openOverleg(_ stoel: Stoel) -> Overlegstand? {
    overleggen.last { $0.stoel == stoel && !$0.gesloten }
  }

  /// A handeling by the number of its event.
  package func verricht(_ nummer: Int?) -> Verricht? {
    guard let nummer, gebeurtenissen.indices.contains(nummer),
      case .handelingVerricht(let done) = gebeurtenissen[nummer].inhoud
    else { return nil }
    return done
  }

  /// The message that the handeling of an event sent; nil: none.
  package func bericht(na nummer: Int) -> Bericht? {
    for event in gebeurtenissen.dropFirst(nummer + 1) {
      if case .berichtVerzonden(let message) = event.inhoud { return message }
      if case .handelingVerricht = event.inhoud { return nil }
    }
    return nil
  }

  /// Whether what the handeling of an event sent reached nobody.
  package func isGestrand(na nummer: Int) -> Bool {
    guard let message = bericht(na: nummer), case .gestrand = berichten[message.nummer].toestand else { return false }
    return true
  }

  /// The handelingen done so far, with the event of each.
  package var handelingen: [(gebeurtenis: Gebeurtenis, verricht: Verricht)] {
    gebeurtenissen.compactMap { event in
      guard case .handelingVerricht(let done) = event.inhoud else { return nil }
      return (event, done)
    }
  }

  /// Human seats that have a choice to make.
  package var actieveStoelen: [Stoel] {
    Stoel.allCases.filter { bezetting[$0] == .mens && !afgesloten.contains($0) && !wacht.keys.contains($0) }
  }

  /// The seats whose turn it is, zsm first.
  package var aanZet: [Stoel] {
    gesloten ? [] : actieveStoelen.filter { (eigenTijd[$0] ?? 0) <= tijd }
  }
}
