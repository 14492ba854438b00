/// A text as it arrives, made plain for reading.
///
/// What mail, copying and typesetting add is taken out before any rule reads: characters nobody sees, quote marks of mail,
/// line ends in the middle of a sentence, bullets, headers of a forwarded message. Every byte keeps the place of the
/// character it came from, so that evidence points into the text as typed.
struct Opschoning: Sendable {
  /// Folded bytes; runs of spaces are one space, a line feed is a break the writer meant.
  private(set) var plat: [UInt8] = []
  /// Per byte, the index of the character it came from.
  private(set) var plaats: [Int] = []
  /// Per byte, whether it was typed as a capital that means something; never in a text all in capitals.
  private(set) var groot: [Bool] = []
  /// Whether capitals in this text mean something.
  let kentHoofdletters: Bool
  private let tekens: [Character]
  /// Breaks that the writer meant and that no full stop announced.
  private(set) var regelbreuken = 0
  /// Whether the text was longer than what is read.
  private(set) var afgekapt = false

  /// Opens the text; at most `grens` bytes of it are kept.
  init(_ tekens: [Character], grens: Int) {
    self.tekens = tekens
    let lezer = Regellezer(tekens)
    let regels = lezer.zonderKoppen()
    let breedte = Self.afbreekbreedte(regels)
    // Without capitals at all a small letter proves nothing about the line before it.
    kentHoofdletters = !lezer.allesGroot && regels.contains { $0.groot.contains(true) }
    let kleinZegtIets = !lezer.allesGroot && (regels.lazy.compactMap(\.eersteLetterGroot).first ?? false)
    var vorige: Tekstregel?
    for regel in regels {
      guard !regel.bytes.isEmpty else {
        vorige = vorige.map { $0.alsLaatsteVanAlinea() }
        continue
      }
      if let eerder = vorige { verbind(eerder, regel, breedte: breedte, kleinZegtIets: kleinZegtIets) }
      plat += regel.bytes
      plaats += regel.plaatsen
      groot += lezer.allesGroot ? [Bool](repeating: false, count: regel.bytes.count) : regel.groot
      vorige = regel
    }
    if plat.count > grens {
      afgekapt = true
      plat.removeSubrange(grens...)
      plaats.removeSubrange(grens...)
      groot.removeSubrange(grens...)
    }
  }

  /// The character a byte came from.
  func teken(_ index: Int) -> Character { tekens[plaats[index]] }

  private mutating func voeg(_ byte: UInt8) {
    plat.append(byte)
    plaats.append(plaats.last ?? 0)
    groot.append(false)
  }

  private mutating func verbind(_ eerder: Tekstregel, _ regel: Tekstregel, breedte: Int?, kleinZegtIets: Bool) {
    if eerder.eindigtAlinea || regel.opsomming {
      hard(eerder)
    } else if eerder.breektWoord {
      return
    } else if eerder.bytes.last == 45, eerder.bytes.dropLast().last.map(Vouwing.isLetter) == true,
      !Self.naKoppelteken.bevat(regel.eersteWoord)
    {
      // 'straf-' and 'beschikking' on the next line are one word; 'OM-' and 'hoorgesprek' keep their hyphen
      if Self.samen.contains(eerder.laatsteWoord + regel.eersteWoord) {
        plat.removeLast()
        plaats.removeLast()
        groot.removeLast()
      }
    } else if loopt(eerder, regel, breedte, kleinZegtIets) {
      voeg(Vouwing.spatie)
    } else {
      hard(eerder)
    }
  }

  private mutating func hard(_ eerder: Tekstregel) {
    if !eerder.eindigtZin { regelbreuken += 1 }
    voeg(Vouwing.regeleinde)
  }

  /// Whether the sentence of a line runs on in the next, or was closed by its own full stop.
  private func loopt(_ eerder: Tekstregel, _ regel: Tekstregel, _ breedte: Int?, _ kleinZegtIets: Bool) -> Bool {
    // 'Doel:' with another label below it is an empty field
    if eerder.eindigtZin || eerder.blijftOpen { return !(eerder.bytes.last == 58 && regel.isOpschrift) }
    if kleinZegtIets, regel.eersteLetterGroot == false { return true }
    if Self.lidwoorden.bevat(eerder.laatsteWoord) { return true }
    // the end mark of a field belongs to what it closes
    if regel.bytes.starts(with: [60, 60]), !regel.isOpschrift { return true }
    if regel.eersteLetterGroot == true,
      eerder.isRomeinseKop || eerder.opsomming && Self.naLijst.bevat(regel.eersteWoord)
    {
      return false
    }
    if regel.isOpschrift || eerder.bytes.last == 41 && regel.eersteLetterGroot == true { return false }
    // the next word did not fit: the line was broken by a program, not by the writer
    return breedte.map { eerder.breedte + 1 + regel.lengteEersteWoord > $0 } ?? false
  }

  /// The width at which a program broke the lines; nil when the writer ended them himself.
  private static func afbreekbreedte(_ regels: [Tekstregel]) -> Int? {
    let breedte = regels.map(\.breedte).max() ?? 0
    guard breedte <= breedste else { return nil }
    var vol = 0
    var grenzen = 0
    for (eerder, regel) in zip(regels, regels.dropFirst()) where !eerder.bytes.isEmpty && !regel.bytes.isEmpty {
      grenzen += 1
      if eerder.breedte + 1 + regel.lengteEersteWoord > breedte { vol += 1 }
    }
    // the widest line is always full, so it proves nothing by itself
    return vol >= 2 || grenzen == 1 ? breedte : nil
  }

  /// No mail program breaks lines beyond this.
  private static let breedste = 100

  private static let samen = Set(Woordgroepen.vakwoorden.map { Vouwing.vouw($0) })
  private static let naKoppelteken = Woordenlijst("en of dan als noch tot")
  /// A sentence that begins with one of these stands below a list, not in its last item.
  private static let naLijst = Woordenlijst("onze wij we advies vraag wat het dit dat ik graag daarom")
  /// No line that the writer ended himself stops at one of these.
  private static let lidwoorden = Woordenlijst(
    "de het een en of van voor met bij naar aan in op om te door over tot dat die als zijn haar hun onze per uit onder tegen want maar omdat zodat"
  )
}

/// One line of a text, folded, without what stands before it.
struct Tekstregel: Sendable {
  var bytes: [UInt8] = []
  var plaatsen: [Int] = []
  var groot: [Bool] = []
  /// As wide as it was typed behind quote marks.
  var breedte = 0
  /// It began with a bullet or a number.
  var opsomming = false
  /// A soft hyphen stood at its end.
  var breektWoord = false
  var eindigtAlinea = false

  private static let opschriften = Woordenlijst(
    "doel doelen kader advies context historie situatie achtergrond feit feiten kerngegevens voorstel conclusie aanleiding persoon zorgen plan"
  )

  /// 'Doel' on a line of its own, or a line that begins with 'WENS:'.
  var isOpschrift: Bool {
    // '<<veld:DOEL>>' of a form
    if bytes.starts(with: [60, 60]) && bytes.prefix(14).contains(58) || isStreeplabel { return true }
    let naam = eersteWoord
    guard !naam.isEmpty, groot.first == true else { return false }
    return bytes.count > naam.count ? bytes[naam.count] == 58 : Self.opschriften.bevat(naam)
  }

  /// 'BIJ WIE – zijn vriendin': words in capitals with a dash behind them.
  private var isStreeplabel: Bool {
    guard let streep = bytes.firstIndex(of: 45), streep >= 4, streep < 30, bytes[streep - 1] == Vouwing.spatie else {
      return false
    }
    return zip(bytes, groot).prefix(streep).allSatisfy { byte, isGroot in byte == Vouwing.spatie || isGroot }
  }

  /// A heading with a Roman number, such as 'IV' with a full stop before 'Wat wij willen'.
  var isRomeinseKop: Bool {
    let cijfer = bytes.prefix { $0 == 105 || $0 == 118 || $0 == 120 }
    return !cijfer.isEmpty && cijfer.count + 2 < bytes.count && groot[0] && bytes[cijfer.count] == 46
      && bytes[cijfer.count + 1] == Vouwing.spatie
  }

  func alsLaatsteVanAlinea() -> Tekstregel {
    var uit = self
    uit.eindigtAlinea = true
    return uit
  }

  /// Whether the first letter is a capital; nil for a line that begins with something else.
  var eersteLetterGroot: Bool? {
    guard let index = bytes.firstIndex(where: { Vouwing.isLetter($0) || Vouwing.isCijfer($0) }),
      Vouwing.isLetter(bytes[index])
    else { return nil }
    return groot[index]
  }

  var eindigtZin: Bool {
    guard let laatste = bytes.last(where: { $0 != 34 && $0 != 39 && $0 != 41 }) else { return false }
    return laatste == 46 || laatste == 33 || laatste == 63
  }

  /// Ends with a comma, colon, semicolon, dash, slash or opening bracket.
  var blijftOpen: Bool {
    guard let laatste = bytes.last else { return false }
    return laatste == 44 || laatste == 58 || laatste == 59 || laatste == 45 || laatste == 47 || laatste == 40
  }

  var laatsteWoord: [UInt8] {
    let letters = bytes.last == 45 ? bytes.dropLast() : bytes[...]
    return Array(letters.reversed().prefix { Vouwing.isLetter($0) }.reversed())
  }

  var eersteWoord: [UInt8] { Array(bytes.prefix { Vouwing.isLetter($0) }) }

  var lengteEersteWoord: Int { bytes.prefix { $0 != Vouwing.spatie }.count }

  /// Drops the first bytes and the spaces after them.
  mutating func laatVallen(_ aantal: Int) {
    var weg = min(aantal, bytes.count)
    while weg < bytes.count, bytes[weg] == Vouwing.spatie { weg += 1 }
    bytes.removeFirst(weg)
    plaatsen.removeFirst(weg)
    groot.removeFirst(weg)
  }
}
