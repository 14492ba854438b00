import Scenario
import SimEngine

/// Who played a seat, and from when to when: what the simulation did is never told as the work of people.
struct Stoelaandeel: Equatable, Sendable {
  /// A stretch in which the simulation had the seat; the end is nil when nobody took it back.
  struct Stuk: Equatable, Sendable {
    var van: Int
    var tot: Int?
  }

  let stoel: Stoel
  /// A participant had it at the opening, and did something at it.
  let isBemand: Bool
  /// It was for a participant at the opening.
  private let voorMens: Bool
  /// By numbers of events.
  let simulatie: [Stuk]

  init(_ sessie: Sessie, _ stoel: Stoel) {
    self.stoel = stoel
    voorMens = sessie.opening.bezetting[stoel] == .mens
    isBemand = sessie.handelingen.contains { $0.verricht.door == .mens && $0.verricht.stoel == stoel }
    var away: [Stuk] = []
    let begin = sessie.laatsteVanOpening
    for one in sessie.overdrachten where one.stoel == stoel && one.gebeurtenis > begin {
      if one.aan == .simulatie {
        away.append(Stuk(van: one.gebeurtenis))
      } else if let last = away.indices.last, away[last].tot == nil {
        away[last].tot = one.gebeurtenis
      }
    }
    simulatie = away
  }

  /// Whether a participant played it from the opening to the end.
  var isGeheel: Bool { voorMens && isBemand && simulatie.isEmpty }

  /// In words: 'een deelnemer', 'de simulatie', 'een deelnemer tot di 4 mrt 10:52, daarna de simulatie'.
  func woorden(_ sessie: Sessie) -> String {
    func at(_ number: Int) -> String { sessie.klok.tekst(sessie.gebeurtenissen[number].tijd) }
    if !voorMens, !isBemand { return "de simulatie" }
    guard isBemand else {
      // A seat that was kept for somebody: whether nobody came, or somebody sat and did nothing, no recording tells.
      let later = simulatie.first.map { "; vanaf \(at($0.van)) de simulatie" } ?? ""
      return "door deelnemers is hier niets gedaan\(later)"
    }
    // Given away again at the very moment it was taken back: to who reads it, one stretch.
    let joined = simulatie.reduce(into: [Stuk]()) { found, part in
      if let last = found.indices.last, let end = found[last].tot, at(end) == at(part.van) {
        found[last].tot = part.tot
      } else {
        found.append(part)
      }
    }
    let parts = joined.map { part in
      part.tot.map { "van \(at(part.van)) tot \(at($0)) de simulatie" } ?? "vanaf \(at(part.van)) de simulatie"
    }
    return (["een deelnemer"] + parts).joined(separator: ", ")
  }
}
