import Scenario

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
  /// Days back from the day the text was written: 'vorig jaar', '18 maanden geleden'.
  var dagenTerug: Int?
  /// A moment that the writer still had before him: 'overmorgen', 'volgend kwartaal'.
  var straks: Straks?
  /// The number of the week in the year.
  var week: Int?

  /// A moment after the day the text was written.
  enum Straks: Sendable, Hashable {
    case dagen(Int)
    /// The end of this week (0) or so many weeks later.
    case weekeinde(Int)
    case maandeinde(Int)
    case kwartaal(Int)
    /// The next Monday (0) to Sunday (6).
    case weekdag(Int)

    /// The last day that is meant; of a quarter its middle, when most that was to begin has begun.
    func dag(vanaf begin: Datum) -> Datum {
      switch self {
      case .dagen(let aantal): return begin.plus(dagen: aantal)
      case .weekeinde(let aantal): return begin.plus(dagen: 6 - begin.weekdag + 7 * aantal)
      case .maandeinde(let aantal): return Self.einde(begin, maanden: aantal)
      case .kwartaal(let aantal):
        return Self.einde(begin, maanden: 2 - (begin.maand - 1) % 3 + 3 * aantal).plus(dagen: -46)
      case .weekdag(let dag): return begin.plus(dagen: (dag - begin.weekdag + 6) % 7 + 1)
      }
    }

    private static func einde(_ begin: Datum, maanden: Int) -> Datum {
      let nummer = begin.maand - 1 + maanden
      let jaar = begin.jaar + nummer / 12
      let maand = nummer % 12 + 1
      return Datum(jaar: jaar, maand: maand, dag: Datum.dagenInMaand(jaar: jaar, maand: maand)) ?? begin
    }
  }

  /// The last day this moment can mean, in the year it names.
  var laatste: Datum? {
    guard let jaar else { return nil }
    return Self.einde(jaar, maand ?? 12, dag, week)
  }

  /// The first day this moment can mean, in the year it names.
  var eerste: Datum? {
    guard let jaar else { return nil }
    return Datum(jaar: jaar, maand: maand ?? 1, dag: dag ?? 1)
  }

  /// The first time this moment comes round on or after a day.
  func eerstvolgende(vanaf begin: Datum) -> Datum? {
    if let straks { return straks.dag(vanaf: begin) }
    if jaar != nil { return laatste }
    guard maand != nil || week != nil else { return nil }
    for jaar in [begin.jaar, begin.jaar + 1] {
      if let dag = Self.einde(jaar, maand ?? 12, dag, week), dag >= begin { return dag }
    }
    return nil
  }

  private static func einde(_ jaar: Int, _ maand: Int, _ dag: Int?, _ week: Int?) -> Datum? {
    if let week, let vierde = Datum(jaar: jaar, maand: 1, dag: 4) {
      // the week that holds 4 January is the first
      return vierde.plus(dagen: 6 - vierde.weekdag + 7 * (week - 1))
    }
    return Datum(jaar: jaar, maand: maand, dag: dag ?? Datum.dagenInMaand(jaar: jaar, maand: maand))
  }

  private static let maanden: Vormtabel<Int> = {
    let tekst = """
      januari 1 jan 1 februari 2 feb 2 febr 2 maart 3 mrt 3 mar 3 april 4 apr 4 mei 5 juni 6 jun 6 juli 7 jul 7
      augustus 8 aug 8 september 9 sep 9 sept 9 oktober 10 okt 10 november 11 nov 11 december 12 dec 12
      """
    return paren(tekst)
  }()

  /// Seasons and holidays, by the month in which they end or fall.
  private static let seizoenen: Vormtabel<Int> = {
    let tekst = """
      lente 5 voorjaar 5 zomer 8 zomervakantie 8 herfst 11 najaar 11 herfstvakantie 10 winter 2 kerst 12
      kerstvakantie 12 meivakantie 5 voorjaarsvakantie 2 pasen 4 pinksteren 5 sinterklaas 12 jaarwisseling 12
      nieuwjaar 1 examens 5 zomerreces 8 carnaval 2 koningsdag 4 bevrijdingsdag 5 hemelvaart 5 hemelvaartsdag 5
      bouwvak 8 kerstmis 12 kerstdagen 12 kerstreces 12 paasdagen 4 meireces 5 najaarsvakantie 10 krokusvakantie 2 oudjaar 12
      """
    return paren(tekst)
  }()

  private static func paren(_ tekst: String) -> Vormtabel<Int> {
    let delen = tekst.split(whereSeparator: { $0.isWhitespace })
    return Vormtabel(
      stride(from: 0, to: delen.count - 1, by: 2).map { index in
        (Vouwing.vouw(String(delen[index])), Int(delen[index + 1]) ?? 0)
      })
  }

  /// All moments, by the index of their first word.
  static func vind(_ woorden: [Woord], _ duren: [Int: Duur]) -> [Int: Tijdsvermelding] {
    let lezer = Tijdlezer(woorden: woorden, duren: duren)
    var uit: [Int: Tijdsvermelding] = [:]
    var index = 0
    while index < woorden.count {
      if let vermelding = lezer.lees(index) {
        uit[index] = vermelding
        index = vermelding.woorden.upperBound
      } else {
        index += 1
      }
    }
    return uit
  }

  /// The names of all months, seasons and feasts.
  static var namen: [[UInt8]] { maanden.vormen + seizoenen.vormen }

  /// The month of a folded name or abbreviation.
  static func maand(_ vorm: [UInt8]) -> Int? { maanden[vorm] }

  /// The month in which a season, holiday or feast ends.
  static func seizoen(_ vorm: [UInt8]) -> Int? { seizoenen[vorm] }
}
