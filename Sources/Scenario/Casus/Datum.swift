/// A civil calendar day in the Gregorian calendar, without time or time zone.
///
/// Own arithmetic, so that the same dates give the same judgement on every machine.
package struct Datum: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  package let jaar: Int
  /// The month, 1 to 12.
  package let maand: Int
  /// The day of the month, 1 to 31.
  package let dag: Int

  /// Creates a day, or nothing when the calendar does not have it.
  package init?(jaar: Int, maand: Int, dag: Int) {
    guard (1...9999).contains(jaar), (1...12).contains(maand), dag >= 1,
      dag <= Self.dagenInMaand(jaar: jaar, maand: maand)
    else { return nil }
    self.init(geldig: jaar, maand, dag)
  }

  /// Reads `JJJJ-MM-DD`, exactly that and only when the day exists.
  package init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    func getal(_ range: Range<Int>) -> Int? {
      var waarde = 0
      for index in range {
        guard (48...57).contains(bytes[index]) else { return nil }
        waarde = waarde * 10 + Int(bytes[index] - 48)
      }
      return waarde
    }
    guard let jaar = getal(0..<4), let maand = getal(5..<7), let dag = getal(8..<10) else { return nil }
    self.init(jaar: jaar, maand: maand, dag: dag)
  }

  private init(geldig jaar: Int, _ maand: Int, _ dag: Int) {
    self.jaar = jaar
    self.maand = maand
    self.dag = dag
  }

  /// The day as `JJJJ-MM-DD`.
  package var iso: String {
    func opgevuld(_ getal: Int, _ breedte: Int) -> String {
      let cijfers = String(getal)
      return String(repeating: "0", count: max(0, breedte - cijfers.count)) + cijfers
    }
    return "\(opgevuld(jaar, 4))-\(opgevuld(maand, 2))-\(opgevuld(dag, 2))"
  }

  /// The same as `iso`.
  package var description: String { iso }

  /// The day in Dutch prose, such as '3 april 2018'.
  package var voluit: String { "\(dag) \(Self.maandnamen[maand - 1]) \(jaar)" }

  /// The Dutch names of the months, January first.
  package static let maandnamen = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]

  /// Whether the year has a 29 February.
  package static func isSchrikkeljaar(_ jaar: Int) -> Bool {
    (jaar % 4 == 0 && jaar % 100 != 0) || jaar % 400 == 0
  }

  /// The number of days in a month.
  package static func dagenInMaand(jaar: Int, maand: Int) -> Int {
    switch maand {
    case 2: isSchrikkeljaar(jaar) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 March of the year 0, counted in the proleptic Gregorian calendar.
  package var dagnummer: Int {
    let verschoven = maand <= 2 ? jaar - 1 : jaar
    let tijdperk = verschoven / 400
    let jaarInTijdperk = verschoven - tijdperk * 400
    let dagInJaar = (153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5 + dag - 1
    return tijdperk * 146_097 + jaarInTijdperk * 365 + jaarInTijdperk / 4 - jaarInTijdperk / 100 + dagInJaar
  }

  /// The day of the week, Monday 0 to Sunday 6; the day with number 0 was a Wednesday.
  package var weekdag: Int { (dagnummer + 2) % 7 }

  /// Creates the day with this number, or nothing when the year would leave 1 to 9999.
  package init?(dagnummer: Int) {
    guard dagnummer >= 306 else { return nil }
    let tijdperk = dagnummer / 146_097
    let rest = dagnummer - tijdperk * 146_097
    let jaarInTijdperk = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let dagInJaar = rest - (365 * jaarInTijdperk + jaarInTijdperk / 4 - jaarInTijdperk / 100)
    let verschovenMaand = (5 * dagInJaar + 2) / 153
    let maand = verschovenMaand < 10 ? verschovenMaand + 3 : verschovenMaand - 9
    self.init(
      jaar: jaarInTijdperk + tijdperk * 400 + (maand <= 2 ? 1 : 0), maand: maand,
      dag: dagInJaar - (153 * verschovenMaand + 2) / 5 + 1)
  }

  /// The day so many days later (or earlier, when negative), held within the calendar.
  package func plus(dagen: Int) -> Datum {
    let uiterste = dagen < 0 ? Datum(geldig: 1, 1, 1) : Datum(geldig: 9999, 12, 31)
    let (nummer, over) = dagnummer.addingReportingOverflow(dagen)
    return over ? uiterste : Datum(dagnummer: nummer) ?? uiterste
  }

  /// The same day and month so many years later; 29 February becomes 28 February in a common year.
  package func plus(jaren: Int) -> Datum {
    let doel = min(max(jaar + jaren, 1), 9999)
    return Datum(geldig: doel, maand, min(dag, Self.dagenInMaand(jaar: doel, maand: maand)))
  }

  /// The number of days from this day to another; negative when the other is earlier.
  package func dagen(tot ander: Datum) -> Int { ander.dagnummer - dagnummer }

  /// Whether the left day comes before the right one.
  package static func < (links: Datum, rechts: Datum) -> Bool {
    (links.jaar, links.maand, links.dag) < (rechts.jaar, rechts.maand, rechts.dag)
  }
}
