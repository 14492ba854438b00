/// Dutch number words, as writers use them in an advice: from 'nul' to 'negenhonderdduizend', in one word.
enum Getalwoord {
  private static let eenheden: Vormtabel<Int> = {
    let namen =
      "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
    return Vormtabel(namen.split(separator: " ").enumerated().map { (Array($1.utf8), $0 + 1) })
  }()
  private static let tientallen: [(naam: [UInt8], waarde: Int)] = [
    ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60), ("zeventig", 70),
    ("tachtig", 80),
    ("negentig", 90),
  ].map { (Array($0.0.utf8), $0.1) }
  private static let honderd = Array("honderd".utf8)
  private static let duizend = Array("duizend".utf8)
  private static let en = Array("en".utf8)
  private static let maal = Array("maal".utf8)
  private static let gewoon: Vormtabel<Int> = {
    let namen = [
      ("nul", 0), ("eenmalig", 1), ("beide", 2), ("beiden", 2), ("tientallen", 20), ("dozijn", 12), ("tweetal", 2),
      ("drietal", 3),
    ]
    return Vormtabel(namen.map { (Array($0.0.utf8), $0.1) })
  }()
  private static let rangen: Vormtabel<Int> = {
    let eerste =
      "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"
    var uit = eerste.split(separator: " ").enumerated().map { (Array($1.utf8), $0 + 1) }
    for (naam, waarde) in zip(eenheden.vormen, eenheden.waarden) where waarde < 10 {
      uit.append((naam + en + Array("twintigste".utf8), 20 + waarde))
    }
    uit.append((Array("dertigste".utf8), 30))
    uit.append((Array("eenendertigste".utf8), 31))
    return Vormtabel(uit)
  }()

  /// The value of a folded number word; the unstressed 'een' is an article and has none.
  static func waarde(_ vorm: [UInt8]) -> Int? {
    guard vorm.count >= 3, vorm != eenvorm else { return nil }
    if let gevonden = gewoon[vorm] { return gevonden }
    if vorm.count > maal.count, vorm.suffix(maal.count) == maal[...] {
      return onderHonderd(Array(vorm.dropLast(maal.count)))
    }
    // only words that end so can be longer numbers: '-tig', or with 'honderd' or 'duizend' in them
    if let klein = eenheden[vorm] { return klein }
    guard vorm.count >= 6 else { return nil }
    guard vorm.suffix(3) == tig[...] || vorm.contains(100) && (vorm.contains(104) || vorm.contains(122)) else {
      return nil
    }
    return totMiljoen(vorm)
  }

  private static let tig = Array("tig".utf8)

  private static let eenvorm = Array("een".utf8)

  /// The value of 'eerste', 'tweede' … 'eenendertigste'.
  static func rang(_ vorm: [UInt8]) -> Int? { rangen[vorm] }

  /// All words that `rang` knows.
  static var rangwoorden: [[UInt8]] { rangen.vormen }

  private static func totMiljoen(_ vorm: [UInt8]) -> Int? {
    guard let (voor, na) = splits(vorm, duizend) else { return onderTienduizend(vorm) }
    guard let veelvoud = voor.isEmpty ? 1 : onderTienduizend(voor), veelvoud < 1000 else { return nil }
    if na.isEmpty { return veelvoud * 1000 }
    return onderTienduizend(zonderEn(na)).map { veelvoud * 1000 + $0 }
  }

  /// Up to 'negenennegentighonderd', so that 'vijftienhonderd' is one word too.
  private static func onderTienduizend(_ vorm: [UInt8]) -> Int? {
    guard let (voor, na) = splits(vorm, honderd) else { return onderHonderd(vorm) }
    guard let veelvoud = voor.isEmpty ? 1 : onderHonderd(voor) else { return nil }
    if na.isEmpty { return veelvoud * 100 }
    return onderHonderd(zonderEn(na)).map { veelvoud * 100 + $0 }
  }

  private static func onderHonderd(_ vorm: [UInt8]) -> Int? {
    if let klein = eenheden[vorm] { return klein }
    for tiental in tientallen
    where vorm.count >= tiental.naam.count && vorm.suffix(tiental.naam.count) == tiental.naam[...] {
      let voor = vorm.dropLast(tiental.naam.count)
      if voor.isEmpty { return tiental.waarde }
      guard voor.suffix(2) == en[...], let rest = eenheden[Array(voor.dropLast(2))], rest < 10 else { return nil }
      return tiental.waarde + rest
    }
    return nil
  }

  private static func zonderEn(_ vorm: [UInt8]) -> [UInt8] { vorm.starts(with: en) ? Array(vorm.dropFirst(2)) : vorm }

  private static func splits(_ vorm: [UInt8], _ deel: [UInt8]) -> ([UInt8], [UInt8])? {
    guard vorm.count >= deel.count else { return nil }
    for begin in 0...(vorm.count - deel.count) where vorm[begin..<begin + deel.count] == deel[...] {
      return (Array(vorm[..<begin]), Array(vorm[(begin + deel.count)...]))
    }
    return nil
  }
}

/// An amount written in one or more words: '2,5', 'twee en een half', 'honderd tachtig', '30-40'.
struct Hoeveelheid {
  /// In tenths, so that a half is 5.
  let tienden: Int
  /// How many words it takes.
  let aantal: Int

  private static let half = Woordenlijst("half halve")
  private static let een = Woordenlijst("een 1")
  private static let en = Woordenlijst("en")
  private static let anderhalf = Woordenlijst("anderhalf anderhalve")
  private static let halfstaart = Vouwing.vouw("enhalf")
  private static let halvestaart = Vouwing.vouw("enhalve")
  private static let eenhalf = Vouwing.vouw("eneenhalf")
  private static let eenhalve = Vouwing.vouw("eneenhalve")

  /// The amount that begins at this word, within its sentence; nil when there is none below ten thousand.
  static func lees(_ woorden: [Woord], _ begin: Int) -> Hoeveelheid? {
    let woord = woorden[begin]
    func vorm(_ stap: Int) -> [UInt8]? {
      let plek = begin + stap
      return plek < woorden.count && woorden[plek].zin == woord.zin ? woorden[plek].vorm : nil
    }
    if anderhalf.bevat(woord.vorm) { return Hoeveelheid(tienden: 15, aantal: 1) }
    if half.bevat(woord.vorm) { return Hoeveelheid(tienden: 5, aantal: 1) }
    if een.bevat(woord.vorm), let volgende = vorm(1), half.bevat(volgende) { return Hoeveelheid(tienden: 5, aantal: 2) }
    for staart in [eenhalf, eenhalve, halfstaart, halvestaart]
    where woord.vorm.count > staart.count && woord.vorm.suffix(staart.count) == staart[...] {
      if let heel = Getalwoord.waarde(Array(woord.vorm.dropLast(staart.count))) {
        return Hoeveelheid(tienden: heel * 10 + 5, aantal: 1)
      }
    }
    if woord.isCijfers { return cijfers(woord, vorm) }
    guard var heel = woord.getal ?? (een.bevat(woord.vorm) ? 1 : nil) else { return nil }
    var aantal = 1
    // 'honderd tachtig', 'tweehonderd en vijftig'
    if heel >= 100, heel % 100 == 0 {
      let stap = vorm(1).map { en.bevat($0) } == true ? 2 : 1
      if vorm(stap) != nil, let rest = woorden[begin + stap].getal, !woorden[begin + stap].isCijfers, rest < 100,
        rest > 0
      {
        heel += rest
        aantal = stap + 1
      }
    }
    return metHalf(heel, aantal, vorm)
  }

  private static func metHalf(_ heel: Int, _ aantal: Int, _ vorm: (Int) -> [UInt8]?) -> Hoeveelheid? {
    guard heel < 10_000 else { return nil }
    if let voegwoord = vorm(aantal), en.bevat(voegwoord), let lid = vorm(aantal + 1), een.bevat(lid),
      let breuk = vorm(aantal + 2), half.bevat(breuk)
    {
      return Hoeveelheid(tienden: heel * 10 + 5, aantal: aantal + 3)
    }
    return Hoeveelheid(tienden: heel * 10, aantal: aantal)
  }

  private static func cijfers(_ woord: Woord, _ vorm: (Int) -> [UInt8]?) -> Hoeveelheid? {
    let delen = woord.vorm.split(separator: 44)
    if delen.count == 2, let heel = getal(delen[0]), let tiende = delen[1].first, getal(delen[1]) != nil, heel < 10_000
    {
      return Hoeveelheid(tienden: heel * 10 + Int(tiende) - 48, aantal: 1)
    }
    let bereik = woord.vorm.split(separator: 45)
    if bereik.count == 2, let van = getal(bereik[0]), let tot = getal(bereik[1]), van < tot, tot < 1000 {
      return Hoeveelheid(tienden: tot * 10, aantal: 1)
    }
    let punt = woord.vorm.split(separator: 46)
    if punt.count == 2, punt[1].count == 1, let heel = getal(punt[0]), let tiende = getal(punt[1]) {
      return Hoeveelheid(tienden: heel * 10 + tiende, aantal: 1)
    }
    guard !woord.vorm.contains(58), !woord.vorm.contains(46), let heel = woord.getal else { return nil }
    return metHalf(heel, 1, vorm)
  }

  private static func getal(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count < 6, bytes.allSatisfy({ Vouwing.isCijfer($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 48 }
  }
}
