/// The hours of days that differ from the others (format 2).
extension RegioprofielReader {
  static func readOpeningstijden(_ value: JSONValue, _ context: ReadContext) -> Openingstijden? {
    guard let o = ObjectReader(value, "de openingstijden", context) else { return nil }
    var result = Openingstijden()
    for plek in Openingstijden.Plek.allCases {
      result.weekdagen[plek] = o.object(plek.rawValue, mag: true) { child -> [Weekdag: Openingstijden.Dag]? in
        guard let w = ObjectReader(child, "de uren per dag", context) else { return nil }
        var days: [Weekdag: Openingstijden.Dag] = [:]
        for day in Weekdag.allCases {
          days[day] = w.field(day.naam, mag: true).flatMap { readDag($0, day.naam, context) }
        }
        w.finish()
        return days
      }
    }
    result.uitzonderingen =
      o.lijst("uitzonderingen", mag: true) { child -> Openingstijden.Uitzondering? in
        guard let u = ObjectReader(child, "een uitzondering", context) else { return nil }
        let word = u.field("datum")
        let holiday = word?.string == "feestdag"
        let date = holiday ? nil : word.flatMap { Values.date($0, "datum", context) }
        var places: [Openingstijden.Plek: Openingstijden.Dag] = [:]
        for plek in Openingstijden.Plek.allCases {
          places[plek] = u.field(plek.rawValue, mag: true).flatMap { readDag($0, plek.rawValue, context) }
        }
        u.finish()
        return holiday || date != nil ? .init(datum: date, plekken: places) : nil
      } ?? []
    o.finish()
    return result
  }

  /// `10:00-18:00`, or `dicht`.
  private static func readDag(_ value: JSONValue, _ name: String, _ context: ReadContext) -> Openingstijden.Dag? {
    guard let text = Values.text(value, name, context) else { return nil }
    if text == "dicht" { return .dicht }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Values.minutes(String($0)) }
    if parts.count == 2, let from = parts[0], let to = parts[1], from < to { return .open(from..<to) }
    context.log.report(
      .ongeldigeTijd, at: value.range,
      "de uren van een dag staan als uu:mm-uu:mm, de tweede later dan de eerste, of \"dicht\"; hier staat \(citaat(text))",
      hint: "schrijf bijvoorbeeld \"08:30-12:30\"")
    return nil
  }
}
