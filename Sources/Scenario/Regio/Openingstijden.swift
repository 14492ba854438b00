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
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = "\(jaar)-\(two(maand))-\(two(dag))"
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
    if (maand, dag) == (1, 1) || maand == 12 && (dag == 25 || dag == 26) { return true }
    if (maand, dag) == (5, 5), jaar.isMultiple(of: 5) { return true }
    let today = dagnummer(jaar, maand, dag)
    // On a Sunday the king's birthday is kept the day before; 3 January 2000 was a Monday.
    let kingsday = dagnummer(jaar, 4, 27)
    let isSunday = ((kingsday - dagnummer(2000, 1, 3)) % 7 + 7) % 7 == 6
    if today == (isSunday ? kingsday - 1 : kingsday) { return true }
    let easter = pasen(jaar)
    return [1, 39, 50].contains(today - easter) || today == easter || today == easter + 49
  }

  /// Easter Sunday, as a number of days (Meeus, the anonymous Gregorian computus).
  private static func pasen(_ jaar: Int) -> Int {
    let a = jaar % 19
    let (b, c) = jaar.quotientAndRemainder(dividingBy: 100)
    let (d, e) = b.quotientAndRemainder(dividingBy: 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = c.quotientAndRemainder(dividingBy: 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    let day = (h + l - 7 * m + 33 * month + 19) % 32
    return dagnummer(jaar, month, day)
  }

  /// Days of the calendar, from a day long ago on.
  private static func dagnummer(_ jaar: Int, _ maand: Int, _ dag: Int) -> Int {
    // March is the first month, so that a leap day is the last of its year.
    let year = maand > 2 ? jaar : jaar - 1
    let month = (maand + 9) % 12
    return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + dag - 1
  }
}
