/// Reads the lines of a text as typed: folds characters and takes off what mail and lists put before a line.
struct Regellezer {
  private(set) var regels: [Tekstregel] = []
  /// Nearly all letters are capitals: then a capital says nothing.
  let allesGroot: Bool

  init(_ tekens: [Character]) {
    var letters = 0
    var hoofdletters = 0
    var regel = Tekstregel()
    var uit: [Tekstregel] = []
    for (index, teken) in tekens.enumerated() {
      // nearly every character is plain: the slow questions are for the rest
      if let byte = teken.asciiValue, byte != 10, byte != 13, byte != 12, byte != 11 {
        regel.breektWoord = false
        let isGroot = (65...90).contains(byte)
        let klein = isGroot ? byte + 32 : byte < 32 || byte == 127 ? Vouwing.spatie : byte
        if Vouwing.isLetter(klein) {
          letters += 1
          if isGroot { hoofdletters += 1 }
        }
        regel.voeg(klein, index, isGroot)
        continue
      }
      if teken.isNewline {
        uit.append(Self.gesloten(regel))
        regel = Tekstregel()
        continue
      }
      if Self.isOnzichtbaar(teken) {
        regel.breektWoord = teken == "\u{AD}"
        continue
      }
      regel.breektWoord = false
      let isGroot = teken.isUppercase
      if teken.isLetter {
        letters += 1
        if isGroot { hoofdletters += 1 }
      }
      for byte in Self.bytes(teken, na: regel.bytes.last) { regel.voeg(byte, index, isGroot) }
    }
    uit.append(Self.gesloten(regel))
    let genummerd = uit.filter { Self.nummer($0.bytes) != nil }.count >= 2
    // one '+' is a sum that a program broke, two are bullets
    let geplust = uit.filter { $0.bytes.first == 43 }.count >= 2
    regels = uit.map { Self.zonderOpsomteken($0, genummerd: genummerd, geplust: geplust) }
    allesGroot = letters >= 20 && hoofdletters * 5 > letters * 4
  }

  /// Characters that show nothing: soft hyphens, zero-width spaces and joiners, direction marks, a byte order mark.
  private static func isOnzichtbaar(_ teken: Character) -> Bool {
    teken.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: true
      default: false
      }
    }
  }

  private static func bytes(_ teken: Character, na vorige: UInt8?) -> [UInt8] {
    let breuk: [UInt8]? =
      switch teken {
      case "½": [44, 53]
      case "¼": [44, 50, 53]
      case "¾": [44, 55, 53]
      case "ﬁ": [102, 105]
      case "ﬂ": [102, 108]
      case "œ": [111, 101]
      case "æ": [97, 101]
      case "ĳ", "Ĳ": [105, 106]
      default: nil
      }
    guard let breuk else { return [Vouwing.vouw(teken)] }
    guard breuk.first == 44, vorige.map(Vouwing.isCijfer) != true else { return breuk }
    return [48] + breuk
  }

  /// The line without quote marks of mail, spaces at its end and marks for bold.
  private static func gesloten(_ regel: Tekstregel) -> Tekstregel {
    var uit = regel
    while let eerste = uit.bytes.first, eerste == 62 || eerste == 124 { uit.laatVallen(1) }
    while uit.bytes.last == Vouwing.spatie { uit.laatLaatsteVallen() }
    uit.breedte = uit.bytes.count
    uit.wisParen(van: 42)
    uit.wisParen(van: 95)
    return uit.isStreep ? Tekstregel() : uit
  }

  private static func zonderOpsomteken(_ regel: Tekstregel, genummerd: Bool, geplust: Bool) -> Tekstregel {
    var uit = regel
    while uit.bytes.first == 35 { uit.laatVallen(1) }
    guard let eerste = uit.bytes.first else { return uit }
    if eerste == 45 || eerste == 42 || geplust && eerste == 43, uit.bytes.dropFirst().first == Vouwing.spatie {
      uit.laatVallen(1)
      uit.opsomming = true
    } else if genummerd, let lengte = nummer(uit.bytes) {
      uit.laatVallen(lengte)
      uit.opsomming = true
    }
    return uit
  }

  /// The length of '1.', '12)' or 'a)' at the start of a line.
  private static func nummer(_ bytes: [UInt8]) -> Int? {
    let cijfers = bytes.prefix { Vouwing.isCijfer($0) }.count
    let letter = cijfers == 0 && bytes.first.map(Vouwing.isLetter) == true ? 1 : 0
    let teken = cijfers + letter
    guard (1...2).contains(teken), bytes.count > teken + 2, bytes[teken + 1] == Vouwing.spatie,
      bytes[teken] == 41 || (bytes[teken] == 46 && letter == 0), Vouwing.isLetter(bytes[teken + 2])
    else { return nil }
    return teken + 1
  }

  /// The lines without the headers of a forwarded message: two or more of them together.
  func zonderKoppen() -> [Tekstregel] {
    var uit: [Tekstregel] = []
    var kop: [Tekstregel] = []
    func geteld() -> [Tekstregel] {
      kop.count >= 2 ? [Tekstregel()] : kop
    }
    for regel in regels {
      if Self.isKop(regel.bytes) {
        kop.append(regel)
      } else {
        uit += geteld()
        kop = []
        if !Self.isScheiding(regel.bytes) { uit.append(regel) }
      }
    }
    return uit + geteld()
  }

  private static let koppen = Woordenlijst(
    "van aan cc bcc datum verzonden onderwerp from to sent date subject beantwoorden")

  private static func isKop(_ bytes: [UInt8]) -> Bool {
    let naam = Array(bytes.prefix { Vouwing.isLetter($0) })
    guard bytes.count <= 100 else { return false }
    return naam.count < bytes.count && bytes[naam.count] == 58 && koppen.bevat(naam)
  }

  private static let scheidingen = [
    "oorspronkelijk bericht", "original message", "doorgestuurd bericht", "begin doorgestuurd bericht",
    "forwarded message",
  ].map { Vouwing.vouw($0) }

  private static func isScheiding(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 60 else { return false }
    let letters = Array(bytes.drop { !Vouwing.isLetter($0) })
    return scheidingen.contains { letters.starts(with: $0) }
  }
}

extension Tekstregel {
  /// Runs of spaces are one space, and a line does not begin with one.
  fileprivate mutating func voeg(_ byte: UInt8, _ plaats: Int, _ isGroot: Bool) {
    if byte == Vouwing.spatie, bytes.last.map({ $0 == Vouwing.spatie }) ?? true { return }
    bytes.append(byte)
    plaatsen.append(plaats)
    groot.append(isGroot)
  }

  /// A line of dashes, underscores or equals signs only.
  fileprivate var isStreep: Bool {
    bytes.count >= 3 && bytes.allSatisfy { $0 == 45 || $0 == 61 || $0 == 95 || $0 == 42 }
  }

  fileprivate mutating func laatLaatsteVallen() {
    bytes.removeLast()
    plaatsen.removeLast()
    groot.removeLast()
  }

  /// Takes out '**' and '__', which only make words bold.
  fileprivate mutating func wisParen(van teken: UInt8) {
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == teken, bytes[index + 1] == teken {
        bytes.removeSubrange(index...index + 1)
        plaatsen.removeSubrange(index...index + 1)
        groot.removeSubrange(index...index + 1)
      } else {
        index += 1
      }
    }
  }
}
