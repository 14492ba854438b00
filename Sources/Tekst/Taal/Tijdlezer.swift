import Scenario

/// Reads moments from words, in any of the notations Dutch writers use.
struct Tijdlezer {
  let woorden: [Woord]
  let duren: [Int: Duur]

  /// The moment that begins at this word.
  func lees(_ begin: Int) -> Tijdsvermelding? {
    let woord = woorden[begin]
    guard woord.isCijfers || woord.getal != nil || Self.beginletters.contains(woord.sleutel) || duren[begin] != nil
    else {
      return nil
    }
    if let terug = leesTerug(begin) ?? leesStraks(begin) { return terug }
    if let deel = leesDeel(begin) { return deel }
    if woord.isCijfers, let cijferdatum = leesCijfers(begin) { return cijferdatum }
    if let dag = dagnummer(woord), let maandplek = maandNa(dag: begin) {
      let maand = Tijdsvermelding.maand(woorden[maandplek].vorm)
      if let (jaar, einde) = jaarNa(maandplek) { return maak(begin..<einde, jaar, maand, dag) }
      return maak(begin..<maandplek + 1, nil, maand, dag)
    }
    if let maand = Tijdsvermelding.maand(woord.vorm) { return leesMaand(begin, maand) }
    if let seizoen = Tijdsvermelding.seizoen(woord.vorm) {
      if let (jaar, einde) = jaarNa(begin) { return maak(begin..<einde, jaar, seizoen, nil) }
      return maak(begin..<begin + 1, nil, seizoen, nil)
    }
    if let jaar = jaartal(woord) { return maak(begin..<begin + 1, jaar, nil, nil) }
    return nil
  }

  /// The first letters of every word a moment can begin with; most words fail here.
  private static let beginletters: Set<UInt16> = {
    let woorden =
      "vorig afgelopen voorgaand verleden voorvorig gisteren eergisteren paar enkele aantal enige jaren jaar morgen overmorgen "
      + "volgend komend aanstaande aankomend eerst deze dit over binnen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
      + "kwartaal kw week wk q1 q2 q3 q4"
    let vormen =
      woorden.split(separator: " ").map { Vouwing.vouw(String($0)) } + Getalwoord.rangwoorden + Tijdsvermelding.namen
    return Set(vormen.map { Patronen.sleutel($0) })
  }()

  private func maak(_ bereik: Range<Int>, _ jaar: Int?, _ maand: Int?, _ dag: Int?) -> Tijdsvermelding {
    Tijdsvermelding(woorden: bereik, jaar: jaar, maand: maand, dag: dag)
  }

  private func vorm(_ plek: Int, bij begin: Int) -> [UInt8]? {
    plek < woorden.count && woorden[plek].zin == woorden[begin].zin ? woorden[plek].vorm : nil
  }

  // MARK: day, month, year

  private static let van = Woordenlijst("van in")
  private static let teVerbinden = Woordenlijst("en tot met t m")

  /// 4, 12e, 'twaalf', 'eerste'.
  private func dagnummer(_ woord: Woord) -> Int? {
    let waarde =
      woord.isCijfers && woord.getal == nil
      ? Int(Self.cijfers(woord.vorm)) : woord.getal ?? Getalwoord.rang(woord.vorm)
    return waarde.flatMap { (1...31).contains($0) && woord.vorm.count < 20 ? $0 : nil }
  }

  /// The place of the month after a day: '4 maart', 'de eerste van juli'.
  private func maandNa(dag begin: Int) -> Int? {
    guard let volgende = vorm(begin + 1, bij: begin) else { return nil }
    let ervoor = woorden[begin + 1].ervoor
    if Tijdsvermelding.maand(volgende) != nil {
      return ervoor.isEmpty || ervoor == [46] || ervoor == [45] ? begin + 1 : nil
    }
    let isRang = Getalwoord.rang(woorden[begin].vorm) != nil || woorden[begin].getal == nil
    guard isRang, Self.van.bevat(volgende), let maand = vorm(begin + 2, bij: begin), Tijdsvermelding.maand(maand) != nil
    else { return nil }
    return begin + 2
  }

  /// The year after a month or season, and the word after it: '2019', ', 2019', 'van 2019', "'19".
  private func jaarNa(_ plek: Int) -> (Int, Int)? {
    guard vorm(plek + 1, bij: plek) != nil else { return nil }
    if let jaar = jaartal(woorden[plek + 1]) ?? laatsteJaar(woorden[plek + 1]) { return (jaar, plek + 2) }
    guard let van = vorm(plek + 1, bij: plek), Self.van.bevat(van), vorm(plek + 2, bij: plek) != nil,
      let jaar = jaartal(woorden[plek + 2])
    else { return nil }
    return (jaar, plek + 3)
  }

  /// 'mei 2021', 'april 14 2019', 'januari/februari 2019', 'jan-feb 2019'.
  private func leesMaand(_ begin: Int, _ maand: Int) -> Tijdsvermelding {
    if let (jaar, einde) = jaarNa(begin) { return maak(begin..<einde, jaar, maand, nil) }
    if vorm(begin + 1, bij: begin) != nil, woorden[begin + 1].isCijfers, let dag = dagnummer(woorden[begin + 1]),
      let (jaar, einde) = jaarNa(begin + 1), woorden[begin + 1].ervoor.isEmpty
    {
      return maak(begin..<einde, jaar, maand, dag)
    }
    var tweede = begin + 1
    while let voegwoord = vorm(tweede, bij: begin), Self.teVerbinden.bevat(voegwoord), tweede < begin + 4 {
      tweede += 1
    }
    if let vorm = vorm(tweede, bij: begin), let later = Tijdsvermelding.maand(vorm), let (jaar, einde) = jaarNa(tweede)
    {
      return maak(begin..<einde, jaar, later, nil)
    }
    return maak(begin..<begin + 1, nil, maand, nil)
  }

  private static func cijfers(_ vorm: some Sequence<UInt8>) -> String {
    String(decoding: vorm.filter { Vouwing.isCijfer($0) }, as: UTF8.self)
  }

  /// A year in two digits: an advice looks far back, not far ahead.
  private static func eeuw(_ tweeCijfers: Int) -> Int { tweeCijfers > 40 ? 1900 + tweeCijfers : 2000 + tweeCijfers }

  /// 2019 or '19, but not an amount or an article of law.
  private func jaartal(_ woord: Woord) -> Int? {
    guard woord.isCijfers else { return nil }
    if woord.vorm.count == 4, let getal = woord.getal, (1950...2099).contains(getal), !woord.ervoor.contains(36),
      woord.vorm.allSatisfy({ Vouwing.isCijfer($0) })
    {
      return getal
    }
    guard woord.vorm.count == 3, woord.vorm[0] == 39, let getal = Int(Self.cijfers(woord.vorm)) else { return nil }
    return Self.eeuw(getal)
  }

  /// The later year of '2018-2019', '2018/2019', '2018/19'.
  private func laatsteJaar(_ woord: Woord) -> Int? {
    let delen = woord.vorm.split(whereSeparator: { $0 == 45 || $0 == 47 })
    guard woord.isCijfers, delen.count == 2, let een = Int(Self.cijfers(delen[0])),
      let twee = Int(Self.cijfers(delen[1])),
      (1950...2099).contains(een), delen[0].count == 4
    else { return nil }
    if delen[1].count == 4, twee > een, twee < een + 30 { return twee }
    return delen[1].count == 2 && een % 100 + 1 == twee ? een + 1 : nil
  }

  private func leesCijfers(_ begin: Int) -> Tijdsvermelding? {
    let woord = woorden[begin]
    let vorm = woord.vorm
    let bereik = begin..<begin + 1
    if let jaar = laatsteJaar(woord) { return maak(bereik, jaar, nil, nil) }
    if vorm.count == 8, vorm.allSatisfy({ Vouwing.isCijfer($0) }), let getal = woord.getal,
      let datum = Datum(jaar: getal / 10_000, maand: getal / 100 % 100, dag: getal % 100), datum.jaar > 1950
    {
      return maak(bereik, datum.jaar, datum.maand, datum.dag)
    }
    guard !vorm.contains(44), !vorm.contains(58), !woord.ervoor.contains(36) else { return nil }
    let delen = vorm.split(whereSeparator: { $0 == 45 || $0 == 47 || $0 == 46 })
      .map { Int(String(decoding: $0.filter { $0 != 39 }, as: UTF8.self)) ?? -1 }
    if delen.count == 3 {
      if delen[0] > 1950, let datum = Datum(jaar: delen[0], maand: delen[1], dag: delen[2]) {
        return maak(bereik, datum.jaar, datum.maand, datum.dag)
      }
      guard (0...9999).contains(delen[2]) else { return nil }
      let jaar = delen[2] < 100 ? Self.eeuw(delen[2]) : delen[2]
      guard let datum = Datum(jaar: jaar, maand: delen[1], dag: delen[0]) else { return nil }
      return maak(bereik, datum.jaar, datum.maand, datum.dag)
    }
    guard delen.count == 2, !vorm.contains(46) else { return nil }
    // 06-2011, 12/2013
    if (1...12).contains(delen[0]), (1950...2099).contains(delen[1]) { return maak(bereik, delen[1], delen[0], nil) }
    // 3/9, 12-1, but not 24/7; and '14-01, 2019'
    guard (1...31).contains(delen[0]), (1...12).contains(delen[1]), !(delen[0] == 24 && delen[1] == 7) else {
      return nil
    }
    if let (jaar, einde) = jaarNa(begin) { return maak(begin..<einde, jaar, delen[1], delen[0]) }
    return maak(bereik, nil, delen[1], delen[0])
  }

  // MARK: quarter and week

  private static let kwartaal = Woordenlijst("kwartaal kw")
  private static let week = Woordenlijst("week wk weeknr weeknummer")

  /// 'Q1', 'eerste kwartaal van 2018', 'week 10', 'wk 14-2019'.
  private func leesDeel(_ begin: Int) -> Tijdsvermelding? {
    let woord = woorden[begin]
    func kwart(_ nummer: Int, tot einde: Int) -> Tijdsvermelding? {
      guard (1...4).contains(nummer) else { return nil }
      if let (jaar, na) = jaarNa(einde - 1) { return maak(begin..<na, jaar, nummer * 3, nil) }
      return maak(begin..<einde, nil, nummer * 3, nil)
    }
    if woord.vorm.count == 2, woord.vorm[0] == 113, Vouwing.isCijfer(woord.vorm[1]) {
      return kwart(Int(woord.vorm[1]) - 48, tot: begin + 1)
    }
    guard let volgende = vorm(begin + 1, bij: begin) else { return nil }
    if Self.kwartaal.bevat(volgende), woord.getal == nil,
      let nummer = Getalwoord.rang(woord.vorm) ?? (woord.isCijfers ? Int(Self.cijfers(woord.vorm)) : nil)
    {
      return kwart(nummer, tot: begin + 2)
    }
    if Self.kwartaal.bevat(woord.vorm), let nummer = woorden[begin + 1].getal { return kwart(nummer, tot: begin + 2) }
    guard Self.week.bevat(woord.vorm), woorden[begin + 1].isCijfers else { return nil }
    let delen = volgende.split(whereSeparator: { $0 == 45 || $0 == 47 }).map { Int(Self.cijfers($0)) ?? -1 }
    guard let nummer = delen.first, (1...53).contains(nummer) else { return nil }
    var uit = maak(begin..<begin + 2, nil, nil, nil)
    if delen.count == 2, (1950...2099).contains(delen[1]) {
      uit = maak(begin..<begin + 2, delen[1], nil, nil)
    } else if let (jaar, einde) = jaarNa(begin + 1) {
      uit = maak(begin..<einde, jaar, nil, nil)
    }
    uit.week = nummer
    return uit
  }

  // MARK: back and ahead

  private static let vorig = Woordenlijst("vorig afgelopen voorgaand vorige voorgaande verleden")
  private static let geleden = Woordenlijst("geleden terug eerder oud oude")
  private static let enkele = Woordenlijst("paar enkele aantal enige")
  private static let jaren = Woordenlijst("jaren jaar")
  private static let eenheden: [([UInt8], Int)] = [
    ("jaar", 365), ("jr", 365), ("schooljaar", 365), ("kwartaal", 91), ("maand", 30), ("week", 7),
  ].map { (Vouwing.vouw($0.0), $0.1) }
  private static let losseDagen = Vormtabel([
    (Vouwing.vouw("gisteren"), 1), (Vouwing.vouw("gisteravond"), 1), (Vouwing.vouw("eergisteren"), 2),
  ])

  private func terug(_ bereik: Range<Int>, _ dagen: Int) -> Tijdsvermelding {
    var uit = maak(bereik, nil, nil, nil)
    uit.dagenTerug = dagen
    return uit
  }

  /// 'vorig jaar', 'ruim twee jaar geleden', '18 maanden geleden', 'jaren geleden', 'voorvorig jaar'.
  private func leesTerug(_ begin: Int) -> Tijdsvermelding? {
    let woord = woorden[begin].vorm
    if let dagen = Self.losseDagen[woord] { return terug(begin..<begin + 1, dagen) }
    if let duur = duren[begin] {
      guard let erna = vorm(duur.woorden.upperBound, bij: begin), Self.geleden.bevat(erna) else { return nil }
      return terug(begin..<duur.woorden.upperBound + 1, duur.dagen)
    }
    guard let twee = vorm(begin + 1, bij: begin) else { return nil }
    let isVoorvorig = woord.starts(with: Self.voorvorig)
    if Self.vorig.bevat(woord) || isVoorvorig {
      for (naam, dagen) in Self.eenheden where naam == twee {
        return terug(begin..<begin + 2, dagen * (isVoorvorig ? 2 : 1))
      }
      if isVoorvorig, Tijdsvermelding.seizoen(twee) != nil { return terug(begin..<begin + 2, 548) }
    }
    if Self.jaren.bevat(woord), Self.geleden.bevat(twee) { return terug(begin..<begin + 2, 3 * 365) }
    if Self.enkele.bevat(woord), let drie = vorm(begin + 2, bij: begin), Self.geleden.bevat(drie) {
      if Self.jaren.bevat(twee) { return terug(begin..<begin + 3, 3 * 365) }
      for (naam, dagen) in Self.eenheden where twee.starts(with: naam) { return terug(begin..<begin + 3, dagen * 3) }
    }
    return nil
  }

  private static let voorvorig = Vouwing.vouw("voorvorig")
  private static let volgend = Woordenlijst(
    "volgende volgend komende komend aanstaande aankomende eerstvolgende eerstkomende")
  private static let dit = Woordenlijst("deze dit")
  private static let meer = Woordenlijst("weken wkn maanden mnd")
  private static let over = Woordenlijst("over binnen")
  private static let aanstaande = Woordenlijst("as aanstaande")
  private static let losStraks = Vormtabel([
    (Vouwing.vouw("morgen"), 1), (Vouwing.vouw("morgenochtend"), 1), (Vouwing.vouw("morgenmiddag"), 1),
    (Vouwing.vouw("morgenavond"), 1), (Vouwing.vouw("overmorgen"), 2),
  ])
  private static let dagen: Vormtabel<Int> = {
    let namen = [
      "maandag ma", "dinsdag di", "woensdag wo woe", "donderdag do", "vrijdag vr", "zaterdag za", "zondag zo",
    ]
    return Vormtabel(
      namen.enumerated().flatMap { nummer, rij in
        rij.split(separator: " ").map { (Vouwing.vouw(String($0)), nummer) }
      })
  }()

  private func straks(_ bereik: Range<Int>, _ straks: Tijdsvermelding.Straks) -> Tijdsvermelding {
    var uit = maak(bereik, nil, nil, nil)
    uit.straks = straks
    return uit
  }

  /// 'overmorgen', 'volgende week', 'komende maandag', 'over twee weken', 'dit kwartaal'.
  private func leesStraks(_ begin: Int) -> Tijdsvermelding? {
    let woord = woorden[begin].vorm
    if let dagen = Self.losStraks[woord] { return straks(begin..<begin + 1, .dagen(dagen)) }
    guard let twee = vorm(begin + 1, bij: begin) else { return nil }
    let bereik = begin..<begin + 2
    if woord.count > 2, let dag = Self.dagen[woord], Self.aanstaande.bevat(twee) {
      return straks(bereik, .weekdag(dag))
    }
    if Self.over.bevat(woord), let duur = duren[begin + 1], duur.dagen > 0 {
      return straks(begin..<duur.woorden.upperBound, .dagen(duur.dagen))
    }
    let later = Self.volgend.bevat(woord) ? 1 : Self.dit.bevat(woord) ? 0 : nil
    guard let later else { return nil }
    if later == 1, let dag = Self.dagen[twee], woord.count > 3 { return straks(bereik, .weekdag(dag)) }
    for (naam, dagen) in Self.eenheden where naam == twee {
      switch dagen {
      case 7: return straks(bereik, .weekeinde(later))
      case 30: return straks(bereik, .maandeinde(later))
      case 91: return straks(bereik, .kwartaal(later))
      default: return nil
      }
    }
    if later == 1, Self.meer.bevat(twee) { return straks(bereik, .dagen(twee.first == 119 ? 28 : 90)) }
    return nil
  }
}
