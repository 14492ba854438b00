import Scenario

/// Hours in which a pool is manned, seven days a week or on working days only.
///
/// Open is [van, tot): a moment at closing time is closed.
package struct Rooster: Equatable, Sendable {
  package static let dag = Double(minutenPerDag)
  package static let week = 7 * dag

  package var van: Double
  package var tot: Double
  package var werkdagen: Bool
  /// Never closes; `van` and `tot` count for nothing.
  package var altijd: Bool

  package init(van: Int, tot: Int, werkdagen: Bool, altijd: Bool) {
    self.van = altijd ? 0 : Double(van)
    self.tot = altijd ? Rooster.dag : Double(tot)
    self.werkdagen = werkdagen && !altijd
    self.altijd = altijd
  }

  /// Manned minutes of a day that is manned.
  package var perDag: Double { tot - van }

  /// Manned minutes of a week.
  package var perWeek: Double { perDag * (werkdagen ? 5 : 7) }

  /// Manned minutes from the start of the run to a moment.
  package func bemand(tot moment: Double) -> Double {
    if altijd { return moment }
    let day = (moment / Rooster.dag).rounded(.down)
    let today = min(max(moment - day * Rooster.dag - van, 0), perDag)
    guard werkdagen else { return day * perDag + today }
    let weeks = (day / 7).rounded(.down)
    let weekday = day - weeks * 7
    return (weeks * 5 + min(weekday, 5)) * perDag + (weekday < 5 ? today : 0)
  }
}

/// The window of a schedule at or after the moment of the simulation, moved along as time goes on.
struct Venster {
  let rooster: Rooster
  private(set) var open: Double
  private(set) var dicht: Double
  private var dag = 0

  init(_ rooster: Rooster) {
    self.rooster = rooster
    open = rooster.altijd ? 0 : rooster.van
    dicht = rooster.altijd ? .infinity : rooster.tot
  }

  /// Whether the pool is manned; moments must not go back.
  @inline(__always)
  mutating func isOpen(_ moment: Double) -> Bool {
    if moment >= dicht { schuif(moment) }
    return moment >= open
  }

  private mutating func schuif(_ moment: Double) {
    while moment >= dicht {
      dag = max(dag + 1, Int(moment / Rooster.dag))
      let weekday = dag % 7
      if rooster.werkdagen, weekday >= 5 { dag += 7 - weekday }
      open = Double(dag) * Rooster.dag + rooster.van
      dicht = Double(dag) * Rooster.dag + rooster.tot
    }
  }
}
