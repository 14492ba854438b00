package import Scenario

/// The simulated calendar: whole minutes, 0 is instroom, no summer time (ontwerp sessie, 'Time').
package struct SimKlok: Equatable, Sendable {
  private let instroomMinuut: Int
  private let zsmOpen: Int
  private let zsmSluit: Int
  private let loketOpen: Int
  private let loketSluit: Int
  private let openingstijden: Openingstijden?
  package let instroomdatum: Datum

  /// The clock of a casus in a region.
  package init(casus: Casus, regio: Regioprofiel, instroomdatum: Datum) {
    instroomMinuut = casus.instroomDag.rawValue * minutenPerDag + casus.instroomTijd
    zsmOpen = regio.zsmOpen
    zsmSluit = regio.zsmSluit
    loketOpen = regio.loketOpen
    loketSluit = regio.loketSluit
    openingstijden = regio.openingstijden
    self.instroomdatum = instroomdatum
  }

  /// Before anything in a session: known from the start, or due as soon as can be.
  package static let vanHetBegin = Int.min / 2

  /// Minutes since Monday 00:00 of the week of instroom; negative before that week.
  package func absoluut(_ t: Int) -> Int { instroomMinuut + t }

  /// Minutes after midnight.
  package func minuutVanDag(_ t: Int) -> Int { modulo(absoluut(t), minutenPerDag) }

  /// Days since the Monday of the week of instroom.
  package func dag(_ t: Int) -> Int { (absoluut(t) - minuutVanDag(t)) / minutenPerDag }

  package func weekdag(_ t: Int) -> Weekdag { Weekdag.allCases[modulo(dag(t), 7)] }

  /// Minutes after midnight in which a network works on a day, counted from the Monday of the week of instroom; nil: it does not.
  ///
  /// ZSM is open seven days a week and the house is staffed on working days, but for the days on which a region says otherwise.
  package func uren(_ netwerk: Netwerk, dag day: Int) -> Range<Int>? {
    let week = Weekdag.allCases[modulo(day, 7)]
    if let openingstijden {
      let date = instroomdatum.plus(dagen: day - dag(0))
      let place: Openingstijden.Plek = netwerk == .veiligheidshuis ? .loket : .zsm
      if let own = openingstijden.dag(place, week, jaar: date.jaar, maand: date.maand, dag: date.dag) {
        return own.uren
      }
    }
    if netwerk == .veiligheidshuis { return week.isWerkdag ? loketOpen..<max(loketOpen, loketSluit) : nil }
    return zsmOpen..<max(zsmOpen, zsmSluit)
  }

  /// Whether ZSM is open.
  package func zsmIsOpen(_ t: Int) -> Bool { isOpen(.zsm, t) }

  /// Whether the house is staffed.
  package func loketIsOpen(_ t: Int) -> Bool { isOpen(.veiligheidshuis, t) }

  /// Whether a network works at this minute.
  package func isOpen(_ netwerk: Netwerk, _ t: Int) -> Bool {
    uren(netwerk, dag: dag(t))?.contains(minuutVanDag(t)) ?? false
  }

  /// How many days ahead an opening is looked for: a network that is closed for longer is taken to be there.
  private static let verste = 60

  /// The first minute from `t` on at which the network works.
  package func volgendeOpen(_ netwerk: Netwerk, _ t: Int) -> Int {
    let midnight = t - minuutVanDag(t)
    for later in 0...SimKlok.verste {
      guard let hours = uren(netwerk, dag: dag(t) + later), !hours.isEmpty else { continue }
      let start = midnight + later * minutenPerDag
      if t < start + hours.upperBound { return max(t, start + hours.lowerBound) }
    }
    return t
  }

  /// The minute at which a network closes on the day of `t`, or on the next day on which it works.
  package func sluiting(_ netwerk: Netwerk, opDagVan t: Int) -> Int {
    let midnight = t - minuutVanDag(t)
    for later in 0...SimKlok.verste {
      if let hours = uren(netwerk, dag: dag(t) + later) { return midnight + later * minutenPerDag + hours.upperBound }
    }
    return t
  }

  /// The next minute after `t` at which the house opens or closes.
  package func volgendeLoketwissel(_ t: Int) -> (tijd: Int, open: Bool) {
    if loketIsOpen(t) { return (sluiting(.veiligheidshuis, opDagVan: t), false) }
    return (volgendeOpen(.veiligheidshuis, t + 1), true)
  }

  /// Minutes in which the house is staffed, from one minute up to another.
  package func bemand(van start: Int, tot end: Int) -> Int {
    guard end > start else { return 0 }
    var total = 0
    for day in dag(start)...dag(end) {
      guard let hours = uren(.veiligheidshuis, dag: day) else { continue }
      let midnight = start - minuutVanDag(start) + (day - dag(start)) * minutenPerDag
      total += max(0, min(end, midnight + hours.upperBound) - max(start, midnight + hours.lowerBound))
    }
    return total
  }

  /// A minute of the day, on the day of `t` or so many days later.
  package func tijdstip(_ minuut: Int, opDagVan t: Int, later: Int = 0) -> Int {
    t - minuutVanDag(t) + minuut + later * minutenPerDag
  }

  /// The end of holding for questioning: so many hours, of which 00.00–09.00 does not count (domeinmodel §16).
  package func eindeOphouden(van: Int, uren: Int) -> Int {
    var left = uren * 60
    var t = van
    while left > 0 {
      if minuutVanDag(t) >= 540 { left -= 1 }
      t += 1
    }
    return t
  }

  package func datum(_ t: Int) -> Datum {
    instroomdatum.plus(dagen: dag(t) - dag(0))
  }

  /// The date so long before instroom, by the calendar.
  package func datum(voorInstroom periode: ISOPeriod) -> Datum {
    var year = instroomdatum.jaar - periode.jaren
    var month = instroomdatum.maand - periode.maanden
    while month < 1 {
      month += 12
      year -= 1
    }
    let day = min(instroomdatum.dag, Datum.dagenInMaand(jaar: year, maand: month))
    let date = Datum(jaar: year, maand: month, dag: day) ?? instroomdatum
    return date.plus(dagen: -(periode.weken * 7 + periode.dagen))
  }

  /// Day and time as screens show it: 'di 4 mrt 10:40'.
  package func tekst(_ t: Int) -> String {
    let date = datum(t)
    return "\(weekdag(t).naam.prefix(2)) \(date.dag) \(SimKlok.maanden[date.maand - 1]) \(uur(t))"
  }

  private static let maanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]

  /// The time as `10:40`.
  package func uur(_ t: Int) -> String { SimKlok.uur(minuutVanDag(t)) }

  /// Minutes after midnight as `10:40`.
  package static func uur(minuut: Int) -> String { uur(minuut) }

  private static func uur(_ minute: Int) -> String {
    let (h, m) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(h < 10 ? "0" : "")\(h):\(m < 10 ? "0" : "")\(m)"
  }

  private func modulo(_ a: Int, _ b: Int) -> Int { ((a % b) + b) % b }
}

/// A length of time in words: '2 dagen en 3 uur', '45 minuten'.
package func duurInWoorden(_ minuten: Int) -> String {
  let days = minuten / minutenPerDag
  let hours = minuten % minutenPerDag / 60
  let rest = minuten % 60
  var parts: [String] = []
  if days > 0 { parts.append(days == 1 ? "1 dag" : "\(days) dagen") }
  if hours > 0 { parts.append("\(hours) uur") }
  if rest > 0, days == 0 { parts.append(rest == 1 ? "1 minuut" : "\(rest) minuten") }
  return parts.isEmpty ? "0 minuten" : parts.joined(separator: " en ")
}
