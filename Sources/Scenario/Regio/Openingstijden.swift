/// When ZSM and the house are open on days that differ from the others (format 2 of a region).
package struct Openingstijden: Equatable, Sendable {
  /// One of the two networks that opens and closes.
  package enum Plek: String, Sendable, CaseIterable {
    case zsm, loket
  }

  /// The hours of a day: minutes after midnight, or closed.
  package enum Dag: Equatable, Sendable {
    case open(Range<Int>)
    case dicht

    /// Minutes after midnight; nil: closed.
    package var uren: Range<Int>? { if case .open(let hours) = self { hours } else { nil } }
  }

  /// Hours on one date, or on every national holiday.
  package struct Uitzondering: Equatable, Sendable {
    /// As `jjjj-mm-dd`; nil: every national holiday.
    package var datum: String?
    package var plekken: [Plek: Dag]

    package init(datum: String?, plekken: [Plek: Dag]) {
      self.datum = datum
      self.plekken = plekken
    }
  }

  /// What differs from the hours of every day, by day of the week.
  package var weekdagen: [Plek: [Weekdag: Dag]]
  /// The first that fits a date counts.
  package var uitzonderingen: [Uitzondering]

  package init(weekdagen: [Plek: [Weekdag: Dag]] = [:], uitzonderingen: [Uitzondering] = []) {
    self.weekdagen = weekdagen
    self.uitzonderingen = uitzonderingen
  }

  /// What holds on a day; nil: the hours of every day.
  package func dag(_ plek: Plek, _ weekdag: Weekdag, jaar: Int, maand: Int, dag: Int) -> Dag? {
    let date = Datum(jaar: jaar, maand: maand, dag: dag)?.iso
    for exception in uitzonderingen {
      guard let hours = exception.plekken[plek] else { continue }
      if exception.datum.map({ $0 == date }) ?? Feestdag.isFeestdag(jaar: jaar, maand: maand, dag: dag) {
        return hours
      }
    }
    return weekdagen[plek]?[weekdag]
  }
}

/// The national holidays.
///
/// Source: Algemene termijnenwet, artikel 3: New Year, Easter Monday, Koningsdag, Ascension, Whit Monday, both days
/// of Christmas; and 5 May once in five years, when offices are closed.
package enum Feestdag {
  /// Whether a day of the calendar is one.
  package static func isFeestdag(jaar: Int, maand: Int, dag: Int) -> Bool {
    guard let today = Datum(jaar: jaar, maand: maand, dag: dag) else { return false }
    if (maand, dag) == (1, 1) || maand == 12 && (dag == 25 || dag == 26) { return true }
    if (maand, dag) == (5, 5), jaar.isMultiple(of: 5) { return true }
    // On a Sunday the king's birthday is kept the day before.
    let kingsday = Datum(jaar: jaar, maand: 4, dag: 27).map { $0.weekdag == 6 ? $0.plus(dagen: -1) : $0 }
    if today == kingsday { return true }
    // Easter Sunday and Monday, Ascension, Whit Sunday and Monday.
    return pasen(jaar).map { [0, 1, 39, 49, 50].contains($0.dagen(tot: today)) } ?? false
  }

  /// Easter Sunday (Meeus, the anonymous Gregorian computus).
  private static func pasen(_ jaar: Int) -> Datum? {
    let a = jaar % 19
    let (b, c) = jaar.quotientAndRemainder(dividingBy: 100)
    let (d, e) = b.quotientAndRemainder(dividingBy: 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = c.quotientAndRemainder(dividingBy: 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    return Datum(jaar: jaar, maand: month, dag: (h + l - 7 * m + 33 * month + 19) % 32)
  }
}
