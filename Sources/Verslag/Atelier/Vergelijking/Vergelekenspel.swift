package import Scenario
import SimEngine

/// One session as it is compared, with what is looked up more than once.
package struct Vergelekenspel: Sendable {
  /// Where a puzzelstuk was for one seat.
  struct Stand: Equatable, Sendable {
    /// A role of the seat had it from the start.
    var bezit = false
    /// Numbers of the events by which the seat learned what it says, and that it is there.
    var inhoud: Int?
    var dat: Int?
    /// Number of the first event in which somebody at the seat asked where it lies.
    var gevraagd: Int?
    /// Whether a text that came to the seat tells of it.
    var inTekst = false
  }

  /// Something that a participant asked: of whom, at which seat, and about what.
  struct Navraag: Equatable, Sendable {
    var gebeurtenis: Int
    var stoel: Stoel
    /// Who or what was asked, as in a list.
    var bij: String
    /// What was done, after the name of the seat: 'vroeg de wijkagent'.
    var wat: String
    var rol: Rol?
    /// In words; empty when nothing in particular.
    var over: [String]
    var isAlles: Bool
  }

  /// The number of a duo, or the code of a session.
  package let naam: String
  /// Who sat at each seat, in the order in which they sat down.
  package let spelers: [Stoel: [String]]
  package let bron: Sessiebron
  let navragen: [Navraag]
  /// Per seat and id of a puzzelstuk.
  private let standen: [Stoel: [String: Stand]]
  /// Ids of what ZSM and the officier knew the content of when it could count for a decision; nothing was decided: at the end.
  let bekend: Set<String>
  /// Number of the event at which a message was sent, by number of the message.
  let verzonden: [Int: Int]
  /// Who played each seat.
  let aandeel: [Stoel: Stoelaandeel]

  /// - Parameters:
  ///   - naam: The number of a duo, or the code of a session.
  ///   - spelers: Who sat at each seat.
  ///   - bron: The session, which is closed.
  package init(_ naam: String, spelers: [Stoel: [String]] = [:], _ bron: Sessiebron) {
    (self.naam, self.spelers, self.bron) = (naam, spelers, bron)
    let sessie = bron.sessie
    aandeel = Dictionary(uniqueKeysWithValues: Stoel.allCases.map { ($0, Stoelaandeel(sessie, $0)) })
    let acts = sessie.handelingen.filter { $0.verricht.door == .mens }
    var sent: [Int: Int] = [:]
    for event in sessie.gebeurtenissen {
      if case .berichtVerzonden(let message) = event.inhoud { sent[message.nummer] = event.nummer }
    }
    verzonden = sent
    navragen = acts.compactMap { Vergelekenspel.navraag($0.gebeurtenis.nummer, $0.verricht) }
    var states: [Stoel: [String: Stand]] = [:]
    for line in Kennislijn.alle(sessie) {
      for side in [line.zsm, line.huis] {
        states[side.stoel, default: [:]][line.stuk.id] = Stand(
          bezit: side.bezit, inhoud: side.inhoud, dat: side.dat, gevraagd: side.gevraagd.first, inTekst: side.inTekst)
      }
    }
    standen = states
    let deciding = sessie.casus.heeftZaak ? sessie.rollen(.zsm) + [.officier] : sessie.rollen(.veiligheidshuis)
    bekend = Set(
      sessie.kennis.filter { known in
        known.diepte == .inhoud && deciding.contains(known.rol)
          && known.gebeurtenis <= sessie.casus.puzzelstuk(known.puzzelstuk).flatMap(sessie.beslist(voor:)) ?? Int.max
      }.map(\.puzzelstuk))
  }

  var sessie: Sessie { bron.sessie }

  func stand(_ stoel: Stoel, _ stuk: String) -> Stand { standen[stoel]?[stuk] ?? Stand() }

  /// Whether a seat knew what a puzzelstuk says when the decision fell, and before an event.
  func wist(_ stoel: Stoel, _ stuk: String, tot end: Int = Int.max) -> Bool {
    let state = stand(stoel, stuk)
    let decided = sessie.casus.puzzelstuk(stuk).flatMap(sessie.beslist(voor:)) ?? Int.max
    return state.bezit || state.inhoud.map { $0 <= min(end, decided) } ?? false
  }

  /// Number of the event at which the simulation first took a seat over from a participant; it did not: beyond the last.
  func eigenTot(_ stoel: Stoel) -> Int { aandeel[stoel]?.simulatie.first?.van ?? Int.max }

  /// What was done at a seat, with who did it where that was not a participant.
  func gedaan(_ wat: String, _ stoel: Stoel, bij gebeurtenis: Int?) -> String {
    guard let gebeurtenis, !zatIemand(stoel, bij: gebeurtenis) else { return wat }
    return "\(wat) (door de simulatie)"
  }

  /// Whether a participant held the seat of ZSM when the decision fell: otherwise the decision says nothing of this duo.
  var beslotenDoorDuo: Bool {
    let seat: Stoel = sessie.casus.heeftZaak ? .zsm : .veiligheidshuis
    return sessie.uitkomstGebeurtenis.map { zatIemand(seat, bij: $0) } ?? false
  }

  /// Whether somebody who ever did something at a seat held it at an event.
  func zatIemand(_ stoel: Stoel, bij gebeurtenis: Int) -> Bool {
    aandeel[stoel]?.isBemand == true && sessie.zatIemand(stoel, bij: gebeurtenis)
  }

  /// Who played the seats, in words.
  var zelfGespeeld: String {
    if sessie.stoelen.allSatisfy({ aandeel[$0]?.isGeheel == true }) { return "tot het einde" }
    return sessie.stoelen.map { seat in
      "\(seat == .zsm ? "ZSM" : "het huis"): \(aandeel[seat]?.woorden(sessie) ?? "de simulatie")"
    }.joined(separator: "; ")
  }

  /// Whether people were at both seats until it was decided: only then what they did not ask says something of them.
  var speeldenSamen: Bool {
    let end = sessie.beslist() ?? Int.max
    return sessie.stoelen.allSatisfy { seat in
      aandeel[seat]?.isBemand == true && aandeel[seat]?.simulatie.allSatisfy { $0.van > end } == true
    }
  }

  /// Whether nobody asked for a puzzelstuk: not for it, and not for everything where it lies.
  func vroegNiet(_ stuk: Puzzelstuk) -> Bool {
    Stoel.allCases.allSatisfy { stand($0, stuk.id).gevraagd == nil }
      && !navragen.contains { asked in
        asked.isAlles
          && (asked.rol.map(stuk.isBekend(bij:)) ?? (asked.stoel == .zsm && stuk.houder.netwerk == .veiligheidshuis))
      }
  }

  /// The simulated time of an event.
  func op(_ gebeurtenis: Int) -> String { sessie.klok.tekst(sessie.gebeurtenissen[gebeurtenis].tijd) }

  /// What a decision is called in this casus.
  func naam(_ beslissing: String) -> String { sessie.casus.naam(uitkomst: beslissing) ?? beslissing }

  /// What the officier weighed and did not take, with the ground.
  var afgewezen: [Weegstap] { sessie.besluit?.stappen.filter { $0.grond != nil } ?? [] }

  private static func navraag(_ number: Int, _ done: Verricht) -> Navraag? {
    let action = done.handeling
    guard let seat = done.stoel, let way = action.soort.kenmerk.vraagt else { return nil }
    var over = Leefgebied.allCases.filter(action.leefgebieden.contains).map(\.naam)
    let (whom, what): (String, String)
    var role: Rol?
    switch way {
    case .houder, .persoon:
      guard let asked = action.aan else { return nil }
      role = asked
      (whom, what) = (asked.metLidwoord, "\(way == .persoon ? "sprak" : "vroeg bij") \(asked.metLidwoord)")
    case .huis: (whom, what) = ("het huis", "stelde het huis een aanvullende vraag")
    case .systeem:
      let system = action.systeem ?? "een systeem"
      (whom, what) = (system, "keek in \(system)")
    case .tafel:
      let table = action.overleg.map { "het \($0.rawValue)" } ?? "het overleg"
      (whom, what) = ("de tafel van \(table)", "riep bijeen voor \(table)")
      over = (action.deelnemers ?? []).sorted().map(\.naam)
    }
    let general = (way == .houder || way == .huis) && action.gevraagd.isAlles
    return Navraag(
      gebeurtenis: number, stoel: seat, bij: whom, wat: what, rol: role, over: general ? ["alles wat er is"] : over,
      isAlles: general)
  }
}
