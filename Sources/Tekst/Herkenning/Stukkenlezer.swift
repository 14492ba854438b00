package import Scenario
import Synchronization

/// Reads typed texts against the puzzelstukken of one casus.
///
/// ```swift
/// let lezer = Stukkenlezer(casus)                       // once per casus
/// for gevonden in lezer.lees(tekst, soort: .advies) {   // in the order of the casus
///   if gevonden.soort == .onthult { … gevonden.stuk … gevonden.woorden … }
/// }
/// ```
/// Every word of a stuk weighs by how rare it is in the casus and by whether feit, inleiding, plan or decisions say it
/// too; a text is compared sentence by sentence, and a small linear rule per kind decides (`Herkenningsregel`).
package struct Stukkenlezer: Sendable {
  let stukken: [Stukprofiel]
  let weging: Casusweging
  /// Names of the people in the casus and words of its decisions: nobody gives anything away by them.
  let namen: Set<[UInt8]>
  let besluitwoorden: Set<[UInt8]>
  /// Every stem of a stuk with where it stands, found by its first or its last two bytes.
  private let stammen: [(stam: [UInt8], plekken: [Plek])]
  private let opBegin: [UInt16: [Int]]
  private let opEinde: [UInt16: [Int]]

  /// A word of a stuk.
  struct Plek: Sendable {
    let stuk: Int
    let deel: Int
  }

  /// The readers that were made last: a report, a comparison or a monitor reads many sessions of the same casus.
  private static let laatste = Mutex<[(casus: Casus, lezer: Stukkenlezer)]>([])
  private static let hoeveel = 16

  /// The reader of a casus: made once, and kept for as long as it is among the last that were asked for.
  package static func voor(_ casus: Casus) -> Stukkenlezer {
    if let kept = laatste.withLock({ $0.first { $0.casus == casus } }) { return kept.lezer }
    let made = Stukkenlezer(casus)
    laatste.withLock { $0 = [(casus, made)] + $0.prefix(hoeveel - 1) }
    return made
  }

  /// Compiles a casus.
  package init(_ casus: Casus) {
    let known = Self.bekend(casus)
    let names = Set(casus.personen.flatMap { Self.woorden($0.naam).map(\.stam) })
    let decisions = Set(casus.beslissingen.flatMap { Self.woorden($0.naam).map(\.stam) })
    let words = casus.puzzelstukken.map { Self.woorden($0) }
    let weigh = Casusweging(stukken: words.map { $0.map(\.woord) }, bekend: known)
    stukken = zip(casus.puzzelstukken, words).map { Stukprofiel($0, woorden: $1, namen: names, weeg: weigh) }
    weging = weigh
    namen = names
    besluitwoorden = decisions
    var places: [[UInt8]: [Plek]] = [:]
    for (index, stuk) in stukken.enumerated() {
      for (part, deel) in stuk.delen.enumerated() where deel.getal == nil {
        places[deel.stam, default: []].append(Plek(stuk: index, deel: part))
      }
    }
    stammen = places.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
    var first: [UInt16: [Int]] = [:]
    var last: [UInt16: [Int]] = [:]
    for (number, item) in stammen.enumerated() {
      first[Patronen.sleutel(item.stam), default: []].append(number)
      last[Patronen.sleutel(item.stam.suffix(2).map { $0 }), default: []].append(number)
    }
    opBegin = first
    opEinde = last
  }

  /// What everybody at the table has read before anything is shared.
  private static func bekend(_ casus: Casus) -> [Inhoudswoord] {
    let texts =
      [
        casus.inleidingHuis, casus.inleidingZsm,
        casus.huis.planVanAanpak, casus.huis.advies?.tekst ?? "",
      ] + casus.zaken.flatMap { [$0.feit.omschrijving, $0.feit.kwalificatie] + $0.feit.bewijs }
      + casus.personen.map(\.naam) + casus.beslissingen.map(\.naam)
    return texts.flatMap { woorden($0) }
  }

  private static func woorden(_ tekst: String) -> [Inhoudswoord] {
    Inhoudswoord.lees(Ontleding(zonderInvulling(tekst)))
  }

  private static func woorden(_ stuk: Puzzelstuk) -> [(woord: Inhoudswoord, inTitel: Bool, herkenning: Bool)] {
    var out = woorden(stuk.titel).map { (woord: $0, inTitel: true, herkenning: false) }
    out += woorden(stuk.tekst).map { (woord: $0, inTitel: false, herkenning: false) }
    if let blijft = stuk.blijft {
      out += woorden(blijft.uitweg).map { (woord: $0, inTitel: false, herkenning: false) }
    }
    // The author's own name for it: wens-mira, ontruimingszitting.
    out += stuk.id.split(separator: "-").flatMap { woorden(String($0)) }
      .map { (woord: $0, inTitel: false, herkenning: true) }
    out += stuk.herkenning.flatMap { woorden($0) }.map { (woord: $0, inTitel: false, herkenning: true) }
    return out
  }

  /// Without what is filled in at play, such as `{datum:P7M}`.
  private static func zonderInvulling(_ tekst: String) -> String {
    var out = ""
    var inside = false
    for character in tekst {
      if character == "{" { inside = true }
      if !inside { out.append(character) }
      if character == "}" { inside = false }
    }
    return out
  }

  /// A word of a text that says something of a stuk.
  struct Treffer: Sendable {
    let stuk: Int
    let deel: Int
    let waarde: Double
  }

  /// What a word says of each stuk: per stuk the word it fits best.
  func treffers(_ woord: Inhoudswoord) -> [Treffer] {
    var best: [Int: Treffer] = [:]
    func meet(_ stuk: Int, _ deel: Int, _ waarde: Double) {
      if let old = best[stuk], old.waarde > waarde || (old.waarde == waarde && old.deel <= deel) { return }
      best[stuk] = Treffer(stuk: stuk, deel: deel, waarde: waarde)
    }
    if let dagen = woord.dagen {
      // Twee weken is veertien dagen: nearly the same length of time.
      for (index, stuk) in stukken.enumerated() {
        for duur in stuk.duren where abs(duur.dagen - dagen) * 8 <= max(duur.dagen, dagen) {
          meet(index, duur.deel, 0.7 * stuk.delen[duur.deel].gewicht)
        }
      }
    }
    if let getal = woord.getal {
      for (index, stuk) in stukken.enumerated() {
        if let deel = stuk.perGetal[getal] { meet(index, deel, stuk.delen[deel].gewicht) }
      }
    } else {
      let candidates = Set(opBegin[Patronen.sleutel(woord.stam)] ?? [])
        .union(opEinde[Patronen.sleutel(woord.stam.suffix(2).map { $0 })] ?? [])
      for number in candidates {
        let kin = Woordstam.verwantschap(woord.stam, stammen[number].stam)
        guard kin > 0 else { continue }
        for place in stammen[number].plekken {
          let own = stukken[place.stuk].delen[place.deel].gewicht
          meet(place.stuk, place.deel, (kin == 1 ? own : kin * 0.85 * min(own, woord.gewicht)))
        }
      }
      if best.isEmpty, woord.stam.count >= 5 {
        // One slip of the keyboard away from a word of the casus.
        for item in stammen where item.stam.count >= 5 && item.stam.first == woord.stam.first {
          guard Spelling.scheeltEen(woord.stam, item.stam) else { continue }
          for place in item.plekken {
            meet(place.stuk, place.deel, 0.7 * stukken[place.stuk].delen[place.deel].gewicht)
          }
        }
      }
      for group in woord.groepen {
        let weight = weging.groep(group) * woord.gewicht * 0.9
        for (index, stuk) in stukken.enumerated() {
          for deel in stuk.perGroep[group] ?? [] { meet(index, deel, min(weight, stuk.delen[deel].gewicht * 1.2)) }
        }
      }
    }
    if namen.contains(woord.stam) { return [] }
    let factor = besluitwoorden.contains(woord.stam) ? 0.5 : 1
    return best.values.sorted { $0.stuk < $1.stuk }
      .map { Treffer(stuk: $0.stuk, deel: $0.deel, waarde: $0.waarde * factor) }
  }
}
