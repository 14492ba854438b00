/// A length of time written in a text: 'zes maanden', '90 dagen', '40 uur', 'een half jaar', '2,5 jaar', 'een jaar of drie'.
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
    (Woordenlijst("uur uren u uurtje uurtjes"), .uur),
    (Woordenlijst("dag dagen dgn dg etmaal etmalen nacht nachten"), .dag),
    (Woordenlijst("week weken wk wkn weekend weekenden weekje"), .week),
    (Woordenlijst("maand maanden mnd mnden mndn maandje mndn"), .maand),
    (Woordenlijst("jaar jaren jr jrn jaartje jaartjes schooljaar"), .jaar),
  ]
  private static let kwartalen = Woordenlijst("kwartaal kwartalen")
  private static let halfjaar = Woordenlijst("halfjaar halfjaren")
  private static let een = Woordenlijst("een")
  private static let of = Woordenlijst("of")
  private static let tussen = Woordenlijst(
    "volle hele aaneengesloten achtereenvolgende opeenvolgende lange gehele")

  private static func eenheid(_ vorm: [UInt8]) -> Eenheid? {
    for (vormen, eenheid) in eenheden where vormen.bevat(vorm) { return eenheid }
    return nil
  }

  /// All lengths of time, by the index of their first word.
  static func vind(_ woorden: [Woord]) -> [Int: Duur] {
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

  private static let beginletters = Set(
    ["halfjaar", "kwartaal", "anderhalf", "een"].map { Patronen.sleutel(Vouwing.vouw($0)) })
  private static let halfstaart = Vouwing.vouw("half")
  private static let halvestaart = Vouwing.vouw("halve")

  /// Whether a length can begin with this word at all; most words fail here.
  private static func kanBeginnen(_ woord: Woord) -> Bool {
    woord.isCijfers || woord.getal != nil || beginletters.contains(woord.sleutel)
      || woord.vorm.suffix(4) == halfstaart[...] || woord.vorm.suffix(5) == halvestaart[...]
  }

  private static func lees(_ woorden: [Woord], _ begin: Int) -> Duur? {
    func vorm(_ plek: Int) -> [UInt8]? {
      guard plek < woorden.count, woorden[plek].zin == woorden[begin].zin else { return nil }
      return woorden[plek].vorm
    }
    let eerste = woorden[begin].vorm
    guard kanBeginnen(woorden[begin]) else { return nil }
    if halfjaar.bevat(eerste) { return Duur(woorden: begin..<begin + 1, eenheid: .jaar, tienden: 5) }
    if kwartalen.bevat(eerste) { return Duur(woorden: begin..<begin + 1, eenheid: .maand, tienden: 30) }
    guard let hoeveel = Hoeveelheid.lees(woorden, begin) else { return nil }
    var plek = begin + hoeveel.aantal
    while let volgende = vorm(plek), tussen.bevat(volgende) { plek += 1 }
    guard let naam = vorm(plek) else { return nil }
    if kwartalen.bevat(naam) {
      return Duur(woorden: begin..<plek + 1, eenheid: .maand, tienden: hoeveel.tienden * 3)
    }
    if halfjaar.bevat(naam) { return Duur(woorden: begin..<plek + 1, eenheid: .jaar, tienden: hoeveel.tienden / 2) }
    guard let soort = eenheid(naam) else { return nil }
    // 'een jaar of drie' is about three years
    if een.bevat(eerste), plek == begin + 1, let voegwoord = vorm(plek + 1), of.bevat(voegwoord), vorm(plek + 2) != nil,
      let geschat = woorden[plek + 2].getal, (2..<1000).contains(geschat)
    {
      return Duur(woorden: begin..<plek + 3, eenheid: soort, tienden: geschat * 10)
    }
    // '46 jr' or '15 jaar' as an age is still a length of time; the rules that need the difference look further
    return Duur(woorden: begin..<plek + 1, eenheid: soort, tienden: hoeveel.tienden)
  }
}
