/// A moment written in a text, in any of the notations Dutch writers use.
struct Tijdsvermelding: Sendable {
  /// Word range in the text.
  let woorden: Range<Int>
  /// The year, when written.
  let jaar: Int?
  /// The month, when written or implied by a season.
  let maand: Int?
  /// The day, when written.
  let dag: Int?
  /// Whole years back from the day the advice was written: 'vorig jaar', 'twee jaar geleden'.
  let jarenTerug: Int?

  /// The last day this moment can mean, in the year it names.
  var laatste: Datum? {
    guard let jaar else { return nil }
    return Self.einde(jaar, maand ?? 12, dag)
  }

  /// The first day this moment can mean, in the year it names.
  var eerste: Datum? {
    guard let jaar else { return nil }
    return Datum(jaar: jaar, maand: maand ?? 1, dag: dag ?? 1)
  }

  /// The first time this moment comes round on or after a day.
  func eerstvolgende(vanaf begin: Datum) -> Datum? {
    if jaar != nil { return laatste }
    guard let maand else { return nil }
    for jaar in [begin.jaar, begin.jaar + 1] {
      if let dag = Self.einde(jaar, maand, dag), dag >= begin { return dag }
    }
    return nil
  }

  private static func einde(_ jaar: Int, _ maand: Int, _ dag: Int?) -> Datum? {
    Datum(jaar: jaar, maand: maand, dag: dag ?? Datum.dagenInMaand(jaar: jaar, maand: maand))
  }

  private static let maanden: [[UInt8]: Int] = {
    let tekst = """
      januari 1 jan 1 februari 2 feb 2 febr 2 maart 3 mrt 3 april 4 apr 4 mei 5 juni 6 jun 6 juli 7 jul 7
      augustus 8 aug 8 september 9 sep 9 sept 9 oktober 10 okt 10 november 11 nov 11 december 12 dec 12
      """
    return paren(tekst)
  }()

  /// Seasons and holidays, by the month in which they end or fall.
  private static let seizoenen: [[UInt8]: Int] = {
    let tekst = """
      lente 5 voorjaar 5 zomer 8 zomervakantie 8 herfst 11 najaar 11 herfstvakantie 10 winter 2 kerst 12
      kerstvakantie 12 meivakantie 5 voorjaarsvakantie 2 pasen 4 pinksteren 5 sinterklaas 12 jaarwisseling 12
      nieuwjaar 1 examens 5 zomerreces 8 carnaval 2
      """
    return paren(tekst)
  }()

  private static func paren(_ tekst: String) -> [[UInt8]: Int] {
    var uit: [[UInt8]: Int] = [:]
    let delen = tekst.split(whereSeparator: { $0.isWhitespace })
    for index in stride(from: 0, to: delen.count - 1, by: 2) {
      uit[Vouwing.vouw(String(delen[index]))] = Int(delen[index + 1])
    }
    return uit
  }

  static func isMaand(_ vorm: [UInt8]) -> Bool { maanden[vorm] != nil }

  /// All moments, by the index of their first word.
  static func vind(_ woorden: [Woord], _ plat: [UInt8]) -> [Int: Tijdsvermelding] {
    var uit: [Int: Tijdsvermelding] = [:]
    var index = 0
    while index < woorden.count {
      if let vermelding = lees(woorden, index) {
        uit[index] = vermelding
        index = vermelding.woorden.upperBound
      } else {
        index += 1
      }
    }
    return uit
  }

  private static func lees(_ woorden: [Woord], _ begin: Int) -> Tijdsvermelding? {
    let woord = woorden[begin]
    func volgend(_ stap: Int) -> Woord? {
      let plek = begin + stap
      return plek < woorden.count && woorden[plek].zin == woord.zin ? woorden[plek] : nil
    }
    func maak(_ aantal: Int, _ jaar: Int?, _ maand: Int?, _ dag: Int?) -> Tijdsvermelding {
      Tijdsvermelding(
        woorden: begin..<begin + aantal, jaar: jaar, maand: maand, dag: dag, jarenTerug: nil)
    }
    if woord.isCijfers, let cijferdatum = leesCijfers(woord, begin) { return cijferdatum }
    // 4 maart 2016, 1e juli, twaalf maart
    let rangnummer = woord.isCijfers && woord.getal == nil ? Int(cijfers(woord.vorm)) : woord.getal
    if let dag = rangnummer, (1...31).contains(dag), let tweede = volgend(1),
      let maand = maanden[tweede.vorm],
      tweede.ervoor.isEmpty || tweede.ervoor == [46]
    {
      if let jaar = volgend(2).flatMap(jaartal) { return maak(3, jaar, maand, dag) }
      return maak(2, nil, maand, dag)
    }
    if let maand = maanden[woord.vorm] ?? seizoenen[woord.vorm] {
      // 'de kerst van 2019', 'mei 2021', 'okt '14'
      if let jaar = volgend(1).flatMap(jaartal) { return maak(2, jaar, maand, nil) }
      if let van = volgend(1), van.vorm == vanwoord, let jaar = volgend(2).flatMap(jaartal) {
        return maak(3, jaar, maand, nil)
      }
      return maak(1, nil, maand, nil)
    }
    if let jaar = jaartal(woord) { return maak(1, jaar, nil, nil) }
    return leesTerug(woorden, begin)
  }

  private static func cijfers(_ vorm: [UInt8]) -> String {
    String(decoding: vorm.filter { Vouwing.isCijfer($0) }, as: UTF8.self)
  }

  /// 2019 or '19, but not an amount or an article of law.
  private static func jaartal(_ woord: Woord) -> Int? {
    guard woord.isCijfers else { return nil }
    if woord.vorm.count == 4, let getal = woord.getal, (1950...2099).contains(getal),
      !woord.ervoor.contains(36), woord.vorm.allSatisfy({ Vouwing.isCijfer($0) })
    {
      return getal
    }
    if woord.vorm.count == 3, woord.vorm[0] == 39, let getal = Int(cijfers(woord.vorm)) {
      return getal > 60 ? 1900 + getal : 2000 + getal
    }
    return nil
  }

  private static func leesCijfers(_ woord: Woord, _ begin: Int) -> Tijdsvermelding? {
    let vorm = woord.vorm
    func maak(_ jaar: Int?, _ maand: Int?, _ dag: Int?) -> Tijdsvermelding {
      Tijdsvermelding(woorden: begin..<begin + 1, jaar: jaar, maand: maand, dag: dag, jarenTerug: nil)
    }
    if vorm.count == 8, vorm.allSatisfy({ Vouwing.isCijfer($0) }), let getal = woord.getal,
      let datum = Datum(jaar: getal / 10_000, maand: getal / 100 % 100, dag: getal % 100), datum.jaar > 1950
    {
      return maak(datum.jaar, datum.maand, datum.dag)
    }
    let delen = vorm.split(whereSeparator: { $0 == 45 || $0 == 47 || $0 == 46 })
      .map { Int(String(decoding: $0.filter { $0 != 39 }, as: UTF8.self)) ?? -1 }
    guard !vorm.contains(44), !vorm.contains(58), !woord.ervoor.contains(36) else { return nil }
    if delen.count == 3 {
      if delen[0] > 1950, let datum = Datum(jaar: delen[0], maand: delen[1], dag: delen[2]) {
        return maak(datum.jaar, datum.maand, datum.dag)
      }
      guard (0...9999).contains(delen[2]) else { return nil }
      let jaar = delen[2] < 100 ? 2000 + delen[2] : delen[2]
      guard let datum = Datum(jaar: jaar, maand: delen[1], dag: delen[0]) else { return nil }
      return maak(datum.jaar, datum.maand, datum.dag)
    }
    if delen.count == 2, !vorm.contains(46) {
      // 06-2011, 12/2013
      if (1...12).contains(delen[0]), (1950...2099).contains(delen[1]) {
        return maak(delen[1], delen[0], nil)
      }
      // 3/9, 12-1, but not 24/7
      if (1...31).contains(delen[0]), (1...12).contains(delen[1]), !(delen[0] == 24 && delen[1] == 7) {
        return maak(nil, delen[1], delen[0])
      }
    }
    return nil
  }

  private static let vanwoord = Vouwing.vouw("van")
  private static let eenjarig = Woordenlijst("anderhalf een")
  private static let vorig = Woordenlijst("vorig afgelopen voorgaand vorige")
  private static let jaarwoord = Woordenlijst("jaar schooljaar jr")
  private static let geleden = Woordenlijst("geleden terug eerder oud oude")
  private static let veel = Woordenlijst("jaren paar")

  /// 'vorig jaar', 'ruim twee jaar geleden', 'jaren geleden'.
  private static func leesTerug(_ woorden: [Woord], _ begin: Int) -> Tijdsvermelding? {
    func vorm(_ stap: Int) -> [UInt8]? {
      let plek = begin + stap
      return plek < woorden.count && woorden[plek].zin == woorden[begin].zin ? woorden[plek].vorm : nil
    }
    func maak(_ aantal: Int, _ terug: Int) -> Tijdsvermelding {
      Tijdsvermelding(woorden: begin..<begin + aantal, jaar: nil, maand: nil, dag: nil, jarenTerug: terug)
    }
    guard let een = vorm(0), let twee = vorm(1) else { return nil }
    if vorig.bevat(een), jaarwoord.bevat(twee) { return maak(2, 1) }
    if veel.bevat(een), geleden.bevat(twee) { return maak(2, 3) }
    guard let drie = vorm(2) else { return nil }
    if veel.bevat(een), jaarwoord.bevat(twee), geleden.bevat(drie) { return maak(3, 3) }
    if geleden.bevat(drie), jaarwoord.bevat(twee) {
      if let getal = woorden[begin].getal { return maak(3, getal) }
      if eenjarig.bevat(een) { return maak(3, 1) }
    }
    return nil
  }
}
