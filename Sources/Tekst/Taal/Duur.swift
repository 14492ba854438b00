/// A length of time written in a text: 'zes maanden', '90 dagen', '40 uur', 'een half jaar'.
struct Duur: Sendable {
  enum Eenheid: Sendable { case uur, dag, week, maand, jaar }

  /// Word range in the text.
  let woorden: Range<Int>
  let eenheid: Eenheid
  /// The amount in tenths of the unit, so that a half year is 5.
  let tienden: Int

  /// The length in days, months as 30 and years as 365 days; hours count as none.
  var dagen: Int {
    switch eenheid {
    case .uur: 0
    case .dag: tienden / 10
    case .week: tienden * 7 / 10
    case .maand: tienden * 30 / 10
    case .jaar: tienden * 365 / 10
    }
  }

  private static let eenheden: [(Woordenlijst, Eenheid)] = [
    (Woordenlijst("uur uren u"), .uur),
    (Woordenlijst("dag dagen dgn dg etmaal etmalen nacht nachten"), .dag),
    (Woordenlijst("week weken wk wkn weekend weekenden"), .week),
    (Woordenlijst("maand maanden mnd mnden mndn"), .maand),
    (Woordenlijst("jaar jaren jr kwartaal schooljaar"), .jaar),
  ]
  private static let halfjaar = Vouwing.vouw("halfjaar")
  private static let kwartaal = Vouwing.vouw("kwartaal")
  private static let half = Woordenlijst("half halve")
  private static let een = Woordenlijst("een 1")
  private static let anderhalf = Woordenlijst("anderhalf anderhalve")
  private static let tussen = Woordenlijst(
    "volle hele aaneengesloten achtereenvolgende opeenvolgende lange gehele")

  private static func eenheid(_ vorm: [UInt8]) -> Eenheid? {
    for (vormen, eenheid) in eenheden where vormen.bevat(vorm) { return eenheid }
    return nil
  }

  /// All lengths of time, by the index of their first word.
  static func vind(_ woorden: [Woord], _ plat: [UInt8]) -> [Int: Duur] {
    var uit: [Int: Duur] = [:]
    var index = 0
    while index < woorden.count {
      if let duur = lees(woorden, index) {
        uit[index] = duur
        index = duur.woorden.upperBound
      } else {
        index += 1
      }
    }
    return uit
  }

  private static func lees(_ woorden: [Woord], _ begin: Int) -> Duur? {
    func vorm(_ plek: Int) -> [UInt8]? {
      guard plek < woorden.count, woorden[plek].zin == woorden[begin].zin else { return nil }
      return woorden[plek].vorm
    }
    let eerste = woorden[begin].vorm
    var plek = begin + 1
    var tienden: Int
    if eerste == halfjaar {
      return Duur(woorden: begin..<begin + 1, eenheid: .jaar, tienden: 5)
    }
    if eerste == kwartaal { return Duur(woorden: begin..<begin + 1, eenheid: .maand, tienden: 30) }
    if anderhalf.bevat(eerste) {
      tienden = 15
    } else if half.bevat(eerste) {
      tienden = 5
    } else if let getal = woorden[begin].getal, getal < 1000, !eerste.contains(46), !eerste.contains(58) {
      tienden = getal * 10
    } else if een.bevat(eerste) {
      tienden = 10
    } else {
      return nil
    }
    if let volgende = vorm(plek), half.bevat(volgende), tienden == 10 {
      tienden = 5
      plek += 1
    }
    while let volgende = vorm(plek), tussen.bevat(volgende) { plek += 1 }
    guard let naam = vorm(plek) else { return nil }
    if naam == kwartaal { return Duur(woorden: begin..<plek + 1, eenheid: .maand, tienden: tienden * 3) }
    if naam == halfjaar { return Duur(woorden: begin..<plek + 1, eenheid: .jaar, tienden: 5) }
    guard let soort = eenheid(naam) else { return nil }
    // '46 jr' or '15 jaar' as an age is still a length of time; the rules that need the difference look further
    return Duur(woorden: begin..<plek + 1, eenheid: soort, tienden: tienden)
  }
}
