extension AnonimiteitScanner {
  /// Tries what can start at a word; returns where to go on.
  mutating func scanWord(_ start: Int, _ end: Int) -> Int {
    let next = byte(end)
    let isShort = end - start <= 3
    if (0x30...0x39).contains(next) || isShort && next == UInt8(ascii: "-") {
      if isShort, let stop = scanPlate(start) { return stop }
      if isDigit(end), let stop = scanCode(start, end) { return stop }
    } else if end - start == 2, next == UInt8(ascii: " "), isDigit(end + 1), isDigit(end + 2), isUpper(start),
      isUpper(start + 1)
    {
      if let stop = scanCode(start, end) { return stop }
    }
    let length = end - start
    let initial = bytes[start] | 0x20
    if length <= 14, (0x61...0x7A).contains(initial), !isIdlePreposition(start, end, initial),
      Keywords.shared.lengths[Int(initial - 0x61)] & (1 << UInt32(length)) != 0,
      let keyword = Keywords.shared.words[lowercased(start..<end)]
    {
      if let stop = scanKeyword(keyword, start, end) { return stop }
    }
    if isUpper(start), length >= 5 { return scanStreet(start, end) ?? end }
    return end
  }

  /// A quick test for the most frequent words: `in`, `te`, `bij` announce a place only before a capital.
  private func isIdlePreposition(_ start: Int, _ end: Int, _ initial: UInt8) -> Bool {
    guard end - start <= 5, !(byte(end) == UInt8(ascii: " ") && isUpper(end + 1)) else { return false }
    switch initial {
    case UInt8(ascii: "t"), UInt8(ascii: "u"), UInt8(ascii: "n"), UInt8(ascii: "b"), UInt8(ascii: "r"): return true
    case UInt8(ascii: "i"): return end - start == 2 && bytes[start + 1] | 0x20 == UInt8(ascii: "n")
    default: return false
    }
  }

  /// What a word can announce.
  enum Keyword {
    /// A form of address; `true` when it is an abbreviation, whose full stop belongs to it.
    case title(abbreviated: Bool)
    /// A role in a case, before a name.
    case role
    /// A date of birth.
    case birth
    /// A place.
    case preposition
    /// An offence.
    case offence
  }

  /// The words that announce something, with a quick test by first letter and length.
  struct Keywords {
    static let shared = Keywords()

    let words: [String: Keyword]
    /// Per first letter the lengths that occur, as bits.
    let lengths: [UInt32]

    private init() {
      var words: [String: Keyword] = [:]
      let titles = ["heer", "meneer", "mijnheer", "mevrouw", "juffrouw", "familie", "gezin"]
      for word in titles { words[word] = .title(abbreviated: false) }
      for word in ["dhr", "mw", "mevr", "mr", "dr", "drs", "ir", "ing", "prof", "fam", "hr"] {
        words[word] = .title(abbreviated: true)
      }
      for word in [
        "verdachte", "medeverdachte", "slachtoffer", "getuige", "aangever", "aangeefster", "betrokkene", "minderjarige",
        "cliënt", "veroordeelde",
      ] { words[word] = .role }
      for word in ["geboren", "geb", "geboortedatum", "geboortedag", "verjaardag", "jarig"] { words[word] = .birth }
      for word in ["in", "te", "uit", "naar", "bij", "rond", "nabij"] { words[word] = .preposition }
      for word in [
        "mishandeling", "diefstal", "inbraak", "vernieling", "bedreiging", "stalking", "belaging", "afpersing",
        "brandstichting", "heling", "straatroof", "overval", "verkrachting", "aanranding", "doodslag", "huisvredebreuk",
        "oplichting", "winkeldiefstal",
      ] { words[word] = .offence }
      self.words = words
      var lengths = [UInt32](repeating: 0, count: 26)
      for word in words.keys {
        if let first = word.utf8.first { lengths[Int(first - 0x61)] |= 1 << UInt32(word.utf8.count) }
      }
      self.lengths = lengths
    }
  }

  private mutating func scanKeyword(_ keyword: Keyword, _ start: Int, _ end: Int) -> Int? {
    switch keyword {
    case .title(let abbreviated):
      scanName(after: end, isRole: false, abbreviated: abbreviated)
    case .role:
      scanName(after: end, isRole: true, abbreviated: false)
    case .birth:
      {
        scanBirth(start, end)
        return nil
      }()
    case .preposition: scanPlace(after: end)
    case .offence:
      {
        trait(.delict, start, end)
        return nil
      }()
    }
  }

  // MARK: names

  /// Words after a title that are no names, in lower case.
  private static let notNames: Set<String> = [
    "halt", "waag", "veilig", "thuis", "reclassering", "raad", "rvdk", "slachtofferhulp", "politie", "officier",
    "openbaar", "ministerie", "jeugdzorg", "jeugdbescherming", "gemeente", "bureau", "leger", "stichting", "ggz",
    "verslavingszorg", "kindspoor", "veiligheidshuis", "zorg", "rechtbank", "rechter", "advocaat", "parket",
    "burgemeester", "centrum", "nederland", "nederlands", "nederlandse", "nederlander", "marokkaanse", "turkse",
    "poolse", "roemeense", "bulgaarse", "syrische", "surinaamse", "antilliaanse", "belgische", "duitse", "europese",
    "oekraïense", "somalische", "eritrese", "wijkteam", "woningcorporatie", "leerplicht", "kinderbescherming",
    "ketenprocescoördinator", "procesregisseur", "parketsecretaris", "wijkagent", "intermediair", "trajectum",
    "inforsa", "iriszorg", "tactus", "novadic", "antes", "fivoor", "palier", "william", "schrikker",
  ]

  private static let particles: Set<String> = [
    "van", "de", "der", "den", "het", "ten", "ter", "te", "op", "in", "el", "al", "bin", "von", "la", "le", "du", "di",
    "da", "dos", "ben", "ould", "aan", "bij", "'t", "t",
  ]

  /// A name or initials after a title or a role; returns where to go on.
  private mutating func scanName(after end: Int, isRole: Bool, abbreviated: Bool) -> Int? {
    var index = end
    if abbreviated, byte(index) == UInt8(ascii: ".") { index += 1 }
    guard byte(index) == UInt8(ascii: " ") else { return nil }
    index += 1
    let start = index
    if let stop = skipInitials(index) {
      report(.naam, start, stop, "hier staat een initiaal na een \(isRole ? "rol" : "aanspreekvorm")", .hoog)
      return stop
    }
    var particles = 0
    while particles < 3 {
      var stop = index
      if byte(stop) == UInt8(ascii: "'") { stop += 1 }
      while isLetter(stop) { stop += 1 }
      guard stop > index, stop - index <= 4, byte(stop) == UInt8(ascii: " "),
        Self.particles.contains(lowercased(index..<stop))
      else { break }
      index = stop + 1
      particles += 1
    }
    guard isUpper(index) else { return nil }
    var stop = index
    var capitals = 0
    while isLetter(stop) || byte(stop) == UInt8(ascii: "-") && isUpper(stop + 1) {
      if isUpper(stop) { capitals += 1 }
      stop += 1
    }
    let word = lowercased(index..<stop)
    guard stop - index >= 2, !Self.notNames.contains(word), !pseudonyms.contains(word) else { return nil }
    // An abbreviation of an organisation is all capitals; so is a name that somebody shouts, which is longer.
    let isAllCapitals = capitals > 1 && capitals == stop - index
    if isAllCapitals, isRole || stop - index < 5 || particles > 0 { return nil }
    report(
      .naam, start, stop, "hier staat een woord met een hoofdletter na een \(isRole ? "rol" : "aanspreekvorm")",
      isRole ? .middel : .hoog)
    return stop
  }

  /// The end of initials such as `A.` or `J.P.` or `K.-J.`; nil when there are none.
  private func skipInitials(_ start: Int) -> Int? {
    var index = start
    while isUpper(index) {
      let stop = bytes[index] == 0xC3 ? index + 2 : index + 1
      guard byte(stop) == UInt8(ascii: ".") else { break }
      index = stop + 1
      if byte(index) == UInt8(ascii: "-"), isUpper(index + 1) { index += 1 }
    }
    return index > start ? index : nil
  }

  // MARK: places

  private mutating func scanPlace(after end: Int) -> Int? {
    guard byte(end) == UInt8(ascii: " "), isUpper(end + 1) else { return nil }
    let start = end + 1
    var stop = start
    while isLetter(stop) || byte(stop) == UInt8(ascii: "-") && isLetter(stop + 1) { stop += 1 }
    guard stop - start >= 3 else { return nil }
    var word = lowercased(start..<stop)
    if ["den", "sint", "bergen", "alphen", "capelle", "krimpen", "wijk", "noordwijk"].contains(word),
      byte(stop) == UInt8(ascii: " ")
    {
      var second = stop + 1
      while isLetter(second) { second += 1 }
      let both = lowercased(start..<second)
      if Plaatsen.namen.contains(both) { (word, stop) = (both, second) }
    }
    if Plaatsen.namen.contains(word) { trait(.plaats, start, stop) }
    return nil
  }

  // MARK: streets

  private static let streetEndings: [[UInt8]] = [
    "straat", "laan", "weg", "plein", "gracht", "kade", "dijk", "steeg", "hof", "singel", "pad", "plantsoen",
    "dwarsstraat", "straatje",
  ].map { Array($0.utf8) }

  /// Endings of street names that are also ordinary words, so only with a house number.
  private static let weakEndings: [[UInt8]] = [
    "park", "dreef", "markt", "wal", "haven", "burg", "erf", "veld", "akker", "poort", "ring", "brink", "werf", "oever",
    "baan", "hoek", "kamp", "weide", "hoven", "stede", "boulevard",
  ].map { Array($0.utf8) }

  /// The last letters of the endings above, as a quick test.
  private static let lastLetters = Set((streetEndings + weakEndings).compactMap(\.last))

  /// Ordinary words at the start of a sentence that end as a street does, in lower case.
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
  ]

  private mutating func scanStreet(_ start: Int, _ end: Int) -> Int? {
    guard Self.lastLetters.contains(bytes[end - 1]), !isUpper(end - 1) else { return nil }
    func endsWith(_ ending: [UInt8]) -> Bool {
      end - start >= ending.count + 2 && matches(ending, at: end - ending.count)
    }
    let number = houseNumber(after: end)
    let isStreet = Self.streetEndings.contains(where: endsWith)
    guard isStreet || number != nil && Self.weakEndings.contains(where: endsWith) else { return nil }
    guard number != nil || !Self.notStreets.contains(lowercased(start..<end)) else { return nil }
    if let number {
      report(.straat, start, number, "hier staat een straatnaam met huisnummer", isStreet ? .hoog : .middel)
      return number
    }
    report(.straat, start, end, "hier staat een woord dat als straatnaam eindigt", .middel)
    return end
  }

  /// The end of a house number after a street; nil when there is none.
  private func houseNumber(after end: Int) -> Int? {
    guard byte(end) == UInt8(ascii: " "), isDigit(end + 1), byte(end + 1) != UInt8(ascii: "0") else { return nil }
    var index = end + 1
    while isDigit(index) { index += 1 }
    guard index - end <= 5 else { return nil }
    if isLetter(index), !isLetter(index + 1) { index += 1 }
    // A year or a quantity is no house number.
    return isLetter(index) || matches(Array(" jaar".utf8), at: index) ? nil : index
  }
}
