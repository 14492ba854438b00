/// How ordinary a word is in typed texts of this kind, whatever the casus: from 840 texts on other
/// cases, made with `herken --achtergrond`.
enum Achtergrond {
  private static let teksten = 840.0

  private static let perStam: [[UInt8]: Double] = {
    var uit: [[UInt8]: Double] = [:]
    for (naam, gewicht) in lijst where !naam.hasPrefix("@") { uit[Array(naam.utf8)] = gewicht }
    return uit
  }()

  private static let perGroep: [Double] = {
    var op: [Substring: Double] = [:]
    for (naam, gewicht) in lijst where naam.hasPrefix("@") { op[naam.dropFirst()] = gewicht }
    return Begripsgroepen.alle.namen.map { op[$0[...]] ?? 1 }
  }()

  private static let lijst: [(Substring, Double)] = {
    let delen = Achtergrondtabel.tabel.split(whereSeparator: \.isWhitespace)
    return stride(from: 0, to: delen.count - 1, by: 2).map { index in
      (delen[index], 1 - Kromme.ln(1 + (Double(delen[index + 1]) ?? 0)) / Kromme.ln(1 + teksten))
    }
  }()

  /// From near 0 for a word of every text to 1 for one that is not met.
  static func gewicht(_ stam: [UInt8]) -> Double { 0.7 + 0.3 * (perStam[stam] ?? 1) }
  static func gewicht(groep: Int) -> Double { 0.7 + 0.3 * perGroep[groep] }
}
