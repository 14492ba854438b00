/// Streets: a word that ends as one, with a capital or with a house number.
extension AnonimiteitScanner {
  private static let endings: [[UInt8]] = [
    "straat", "laan", "weg", "plein", "gracht", "kade", "dijk", "steeg", "hof", "singel", "pad", "plantsoen",
    "straatje",
  ].map { Array($0.utf8) }

  /// Endings of street names that are also ordinary words, so only with a house number.
  private static let weakEndings: [[UInt8]] = [
    "park", "dreef", "markt", "wal", "haven", "burg", "erf", "veld", "akker", "poort", "ring", "brink", "werf", "oever",
    "baan", "hoek", "kamp", "weide", "hoven", "stede", "boulevard", "str", "strt", "ln", "pln", "plnts", "sngl", "tuin",
    "voort", "horst", "brug", "sluis", "vaart", "hage", "schans", "veste", "vest", "wetering", "passage", "galerij",
    "meent",
    "zoom", "eind", "hofje", "bolwerk", "kwartier", "rade", "donk", "gaard", "gaarde", "hoeve", "kreek", "plaats",
    "allee",
    "promenade", "rak", "stee", "dwars", "wijk", "borg", "beek",
  ].map { Array($0.utf8) }

  /// The last letters of the endings above, as a quick test.
  private static let lastLetters: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for ending in endings + weakEndings {
      if let last = ending.last { (table[Int(last)], table[Int(last) - 0x20]) = (true, true) }
    }
    return table
  }()

  /// Ordinary words that end as a street does, in lower case.
  private static let notStreets: Set<String> = [
    "onderweg", "uitweg", "omweg", "terugweg", "heenweg", "snelweg", "spoorweg", "fietsweg", "waterweg", "overweg",
    "rechtsweg", "vluchtweg", "leerweg", "toegangsweg", "rijksweg", "autoweg", "bezwaarweg", "hulpweg", "straatweg",
    "ontslaan", "verslaan", "neerslaan", "toeslaan", "opslaan", "omslaan", "overslaan", "inslaan", "gadeslaan",
    "kwijtslaan", "beslaan", "doorslaan", "afslaan", "aanslaan", "stilslaan", "dichtslaan", "terugslaan", "stukslaan",
    "gerechtshof", "voorhof", "kerkhof", "strafhof", "binnenhof", "fietspad", "voetpad", "bospad", "zandpad",
    "wandelpad",
    "levenspad", "leerpad", "groeipad", "ontwikkelpad", "zijpad", "looppad", "schoolplein", "speelplein",
    "winkelstraat", "woonstraat", "zijstraat", "achterstraat", "uitgaansstraat", "hogeweg", "blokkade", "oversteeg",
    "besteeg", "zorgpad", "terugpad", "doodlopende", "wooncomplexweg", "uitweeg", "zorgweg", "strafrechtsweg",
    "bestuursrechtsweg", "tussenweg", "middenweg", "sluipweg", "zijweg", "buurtplein", "dorpsplein", "winkelplein",
    "slaan", "vooruitslaan", "uitslaan", "wegslaan", "volslaan", "hooggerechtshof", "rekenhof", "hoofdweg", "landweg",
    "halverwege", "vanwege", "gaandeweg", "allerweg", "welweg", "klokslaan", "gelijkslaan", "parkeerplaats",
  ]

  /// Ordinary words with a weak ending, which a number may follow.
  private static let notWeak: Set<String> = [
    "opeind", "uiteind", "vliegveld", "voetbalveld", "sportveld", "speelveld", "werkplaats", "rijbaan", "vakantiepark",
    "bungalowpark", "sportpark", "pretpark", "wagenpark", "woonwijk", "buurtwijk", "snelwegbrug", "rotonde",
    "jachthaven",
    "luchthaven", "arbeidsmarkt", "supermarkt", "rommelmarkt", "kerstmarkt", "woningmarkt", "achtbaan", "atletiekbaan",
    "speeltuin", "dierentuin", "moestuin", "achtertuin", "voortuin", "invoering", "voetbalkamp", "wijk",
    "asielzoekerskamp",
    "woonplaats", "geboorteplaats", "pleegplaats", "standplaats", "slaapplaats", "stageplaats", "verblijfplaats",
    "plaats",
    "vaart", "opvaart", "scheepvaart", "binnenvaart", "kamp", "trainingskamp", "hoek", "zithoek", "hofje", "borg",
    "waarborg",
    "kwartier", "amfetamine", "werkwijk", "meldplaats", "opvangplaats", "behandelplaats", "detentieplaats", "celplaats",
  ]

  private static let streetNouns: Set<String> = [
    "straat", "laan", "weg", "plein", "gracht", "kade", "dijk", "steeg", "hof", "singel", "pad", "park", "markt",
    "haven",
    "wal", "vest", "brink", "baan", "dreef", "poort", "hoek", "kamp", "burg", "erf", "veld", "hofje", "wetering",
    "vaart",
    "sluis", "brug", "oever", "werf", "boulevard", "passage", "plantsoen", "eind", "einde", "voort", "heide", "zijde",
    "es",
    "ring", "schans", "rak", "weide", "akker", "dam", "molen", "kruis", "delft", "vismarkt", "kerkhof",
  ]

  /// What follows a number that counts something.
  private static let units: Set<String> = [
    "jaar", "jaren", "maand", "maanden", "week", "weken", "dag", "dagen", "uur", "uren", "minuut", "minuten", "keer",
    "maal", "x",
    "km", "kilometer", "meter", "m", "euro", "procent", "mensen", "personen", "man", "kinderen", "mannen", "vrouwen",
    "jongeren",
    "stuks", "plaatsen", "woningen", "meldingen", "boten", "auto", "graden", "cm", "kg", "gram", "liter", "punten",
    "bewoners",
    "seconden", "min", "sec", "u", "mnd", "wk", "wkn", "dgn", "dgen", "jr", "pers", "mtr", "st", "stuk", "nachten",
    "leden", "leerlingen", "winkels", "huizen", "partijen", "zaken", "bussen", "camera",
  ]

  /// Words before the title of a training or a game, which is no street.
  private static let titleWords: Set<String> = [
    "training", "cursus", "module", "casus", "spel", "oefening", "werkvorm", "titel", "les", "boek", "film", "serie",
    "basiscursus", "scenario", "simulatie", "game", "project", "methode", "oefencasus", "toneelstuk", "hoorspel",
    "lied",
    "musical", "voorstelling", "podcast", "programma", "rapport", "documentaire", "roman",
  ]

  private func ends(_ start: Int, _ end: Int, _ ending: [UInt8]) -> Bool {
    guard end - start >= ending.count + 2 else { return false }
    for (offset, byte) in ending.enumerated() where bytes[end - ending.count + offset] | 0x20 != byte { return false }
    return true
  }

  /// Whether a word ends as a street does that needs no number.
  func hasStreetEnding(_ range: Range<Int>) -> Bool {
    Self.endings.contains { ends(range.lowerBound, range.upperBound, $0) }
  }

  /// A street from a word with a capital; returns where to go on.
  mutating func scanStreet(_ start: Int, _ end: Int) -> Int? {
    if let stop = scanTwoWordStreet(start, end) { return stop }
    guard end - start >= 5, Self.lastLetters[Int(bytes[end - 1])] else { return nil }
    let isStreet = Self.endings.contains { ends(start, end, $0) }
    guard isStreet || Self.weakEndings.contains(where: { ends(start, end, $0) }) else { return nil }
    let number = houseNumber(after: end)
    guard isStreet || number != nil else { return nil }
    let word = lowercased(start..<end)
    if let number {
      guard !Plaatsen.namen.contains(word), isStreet || !Self.notWeak.contains(word) else { return nil }
      report(.straat, start, number, "hier staat een straatnaam met huisnummer", isStreet ? .hoog : .middel)
      return number
    }
    guard !isUpper(end - 1), !Self.notStreets.contains(word), !isTitle(start) else { return nil }
    report(.straat, start, end, "hier staat een woord dat als straatnaam eindigt", .middel)
    return end
  }

  /// A street in small letters, which needs a house number.
  mutating func scanSmallStreet(_ start: Int, _ end: Int) -> Int? {
    guard end - start >= 5, Self.lastLetters[Int(bytes[end - 1])] else { return nil }
    // A number must follow at once, or 'nr', 'nummer'.
    switch byte(end) {
    case UInt8(ascii: " "):
      let next = byte(end + 1)
      guard
        isDigit(end + 1) || next == UInt8(ascii: " ") || next | 0x20 == UInt8(ascii: "h")
          || next | 0x20 == UInt8(ascii: "n") && [UInt8]("ruo".utf8).contains(byte(end + 2) | 0x20)
      else { return nil }
    case UInt8(ascii: "."), UInt8(ascii: ","): guard isDigit(end + 1) || isDigit(end + 2) else { return nil }
    default: guard isDigit(end) else { return nil }
    }
    guard let number = houseNumber(after: end) else { return nil }
    let isStreet = Self.endings.contains { ends(start, end, $0) }
    let isAbbreviated = !isStreet && [Array("str".utf8), Array("strt".utf8)].contains { ends(start, end, $0) }
    let isWeak = !isStreet && !isAbbreviated && Self.weakEndings.contains { ends(start, end, $0) }
    guard isStreet || isAbbreviated || isWeak && isAtHome(start) else { return nil }
    let word = lowercased(start..<end)
    guard !Self.notStreets.contains(word), !Self.notWeak.contains(word) else { return nil }
    report(.straat, start, number, "hier staat een straatnaam met huisnummer", .middel)
    return number
  }

  /// Whether words before say that somebody lives here.
  private func isAtHome(_ start: Int) -> Bool {
    if isAnnounced(.adres, at: start) { return true }
    guard let before = wordBefore(start) else { return false }
    return ["aan", "op", "adres", "perceel", "pand", "woning"].contains(lowercased(before))
  }

  /// 'Oude Gracht 12', 'Laan van Meerdervoort 12', 'Plein 1944 3'; after 'woont' any words with a capital and a number.
  mutating func scanTwoWordStreet(_ start: Int, _ end: Int) -> Int? {
    guard byte(end) == UInt8(ascii: " ") else { return nil }
    let isCapital = isUpper(start)
    if isCapital,
      end - start > 12
        || !(isUpper(end + 1) || isDigit(end + 1) || isPlainNoun(end + 1) || isAnnounced(.adres, at: start))
          && !Self.streetNouns.contains(lowercased(start..<end))
    {
      return nil
    }
    // The words up to the number; small words only between capitals.
    var index = end + 1
    var count = 1
    var last = start..<end
    while count < 5 {
      var stop = index
      while isLetter(stop) || byte(stop) == UInt8(ascii: "'") && stop == index { stop += 1 }
      guard stop > index else { break }
      (last, count) = (index..<stop, count + 1)
      guard byte(stop) == UInt8(ascii: " ") else { return nil }
      index = stop + 1
      if isDigit(index) { break }
      guard isUpper(last.lowerBound) || isDigit(index) || particles.contains(lowercased(last)) else { return nil }
    }
    let first = lowercased(start..<end)
    guard count > 1 || isCapital && isHome(start), isDigit(index), let number = houseNumber(after: index - 1)
    else { return nil }
    let noun = lowercased(last)
    let isNoun = Self.streetNouns.contains(noun) && isUpper(last.lowerBound) == isCapital
    let fits: Bool
    if isCapital {
      let isPlace = Plaatsen.namen.contains(noun) || Naamlijsten.geenNamen.contains(noun)
      fits =
        count == 2 && isNoun && !Self.units.contains(noun)
        || count == 2 && Self.plainNouns.contains(noun) && end - start > 4 && !Naamlijsten.geenNamen.contains(first)
        || count > 2 && Self.streetNouns.contains(first)
        || isHome(start) && isUpper(last.lowerBound) && !isPlace && end - start > 2
    } else {
      fits = count == 2 && (isNoun || isAnnounced(.adres, at: start))
    }
    guard fits else { return nil }
    report(.straat, start, number, "hier staat een straatnaam met huisnummer", .middel)
    return number
  }

  /// Whether 'woont', 'adres' or 'aan de' stands before a word with a capital.
  private func isHome(_ start: Int) -> Bool {
    if isAnnounced(.adres, at: start, within: 24) { return true }
    guard var before = wordBefore(start) else { return false }
    if ["de", "het", "t"].contains(lowercased(before)) {
      guard let further = wordBefore(before.lowerBound) else { return false }
      before = further
    }
    return ["aan", "pand", "perceel"].contains(lowercased(before))
  }

  /// Street words that hardly stand loose behind a name: 'Wilhelmina park 12'.
  private static let plainNouns: Set<String> = [
    "park", "straat", "laan", "gracht", "kade", "singel", "plantsoen", "plein",
  ]

  private func isPlainNoun(_ start: Int) -> Bool {
    var end = start
    while isLetter(end), end - start < 10 { end += 1 }
    return byte(end) == UInt8(ascii: " ") && isDigit(end + 1) && Self.plainNouns.contains(lowercased(start..<end))
  }

  /// Whether a street stands as the title of a training or a game.
  private func isTitle(_ start: Int) -> Bool {
    if let before = wordBefore(start), Self.titleWords.contains(lowercased(before)) { return true }
    var index = start - 1
    while index >= lower, start - index < 60, bytes[index] != UInt8(ascii: ".") {
      if bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "\""), !isLetter(index - 1) {
        for back in stride(from: index, to: max(lower, index - 24), by: -1) where !isLetter(back - 1) && isLetter(back)
        {
          var end = back
          while isLetter(end) { end += 1 }
          if Self.titleWords.contains(lowercased(back..<end)) { return true }
        }
        return false
      }
      index -= 1
    }
    return false
  }

  /// The end of a house number after a street, with what is added to it; nil when there is none.
  private func houseNumber(after end: Int) -> Int? {
    var index = end
    if byte(index) == UInt8(ascii: ".") { index += 1 }
    index = skipSpaces(index)
    if index - end > 3 { return nil }
    for word in ["nummer ", "nr. ", "nr ", "no. ", "huisnummer "]
    where index > end && lowercased(index..<min(upper, index + word.utf8.count)) == word {
      index += word.utf8.count
      break
    }
    let number = index
    guard isDigit(index), byte(index) != UInt8(ascii: "0") else { return nil }
    while isDigit(index) { index += 1 }
    guard index - number <= 5 else { return nil }
    // A time or a date is no house number.
    if [UInt8](":.,/".utf8).contains(byte(index)), isDigit(index + 1), byte(index) != UInt8(ascii: "/") { return nil }
    var stop = index
    if byte(stop) == UInt8(ascii: "-") || byte(stop) == UInt8(ascii: "/") { stop += 1 }
    let addition = stop
    while isAlphanumeric(stop), stop - addition < 4 { stop += 1 }
    if isAlphanumeric(stop) { return nil }
    if stop > addition { return stop }
    let next = skipSpaces(index)
    var word = next
    while isLetter(word), word - next < 14 { word += 1 }
    if byte(next) == UInt8(ascii: "%") || byte(next) == 0xE2 { return nil }
    return Self.units.contains(lowercased(next..<word)) ? nil : index
  }
}
