/// Looks for personal data in one stretch of text, in one pass over its bytes.
///
/// At each word, number and `@` the rules for what can start there are tried; the rest is skipped. No regular
/// expressions: on long prose they cost more than everything else of reading together.
struct AnonimiteitScanner {
  let text: ScanText
  let bytes: [UInt8]
  let lower: Int
  let upper: Int
  let classes: [UInt8]
  /// Falls through for most words that announce nothing.
  let sieve: Woordzeef
  /// Names that the scenario itself gives its persons, in lower case: they point at nobody.
  let pseudonyms: Set<String>
  var found: [Vondst] = []
  /// What may make a person recognisable together: ages, places, offences and dates.
  var traits: [Trait] = []
  /// The last full date seen, for 'op 12 mei 1989 geboren'.
  var lastDate: Range<Int>?
  /// Until where a date is one of birth, after a word such as 'geboren'.
  var birthDateUntil: Int?
  /// What the last announcing word says of the number that follows.
  var cue: Cue?

  /// A detail that is harmless alone.
  struct Trait {
    enum Soort: String, CaseIterable {
      case leeftijd, plaats, delict, datum
    }

    let soort: Soort
    let range: SourceRange
  }

  /// An announcing word: where it ends, and how far it reaches.
  struct Cue {
    let soort: Aankondiging
    let from: Int
    let until: Int
  }

  enum Class {
    static let other: UInt8 = 0
    static let digit: UInt8 = 1
    static let upper: UInt8 = 2
    static let lower: UInt8 = 3
    static let high: UInt8 = 4
    static let at: UInt8 = 5
    static let lead: UInt8 = 6

    /// The class of each byte: digits, letters (bytes of other letters included), `@`, and what can lead a number.
    static let table: [UInt8] = (0...255).map { byte in
      switch byte {
      case 0x30...0x39: digit
      case 0x41...0x5A: upper
      case 0x61...0x7A: lower
      case 0x80...0xFF: high
      case 0x40: at
      case 0x2B, 0x28: lead
      default: other
      }
    }
  }

  init(_ text: ScanText, classes: [UInt8] = Class.table, pseudonyms: Set<String> = []) {
    self.text = text
    self.bytes = text.bytes
    self.lower = text.lower
    self.upper = text.upper
    self.classes = classes
    self.sieve = Sleutelwoorden.shared.sieve
    self.pseudonyms = pseudonyms
  }

  /// Scans the whole text; `expectsBirthDate` when its field name says that a date in it is one of birth.
  mutating func scan(expectsBirthDate: Bool = false) {
    if expectsBirthDate { birthDateUntil = upper }
    var index = lower
    while index < upper {
      switch classes[Int(bytes[index])] {
      case Class.other: index += 1
      case Class.lower, Class.upper, Class.high:
        let start = index
        repeat { index += 1 } while index < upper && isLetter(index)
        index = max(index, scanWord(start, index))
      case Class.at:
        index = max(index + 1, scanEmail(index))
      default:
        index = max(index + 1, scanNumber(index))
      }
    }
    if expectsBirthDate, let lastDate {
      report(
        .geboortedatum, lastDate.lowerBound, lastDate.upperBound, "hier staat een volledige datum als geboortedatum",
        .hoog)
    }
  }

  // MARK: bytes

  func isLetter(_ index: Int) -> Bool {
    index >= lower && index < upper && (Class.upper...Class.high).contains(classes[Int(bytes[index])])
  }

  func isDigit(_ index: Int) -> Bool {
    index >= lower && index < upper && classes[Int(bytes[index])] == Class.digit
  }

  func isUpper(_ index: Int) -> Bool {
    guard index >= lower, index < upper else { return false }
    if classes[Int(bytes[index])] == Class.upper { return true }
    guard bytes[index] >= 0xC3, index + 1 < upper else { return false }
    // The capitals of Latin-1, from À to Þ, without a look at Unicode's tables.
    if bytes[index] == 0xC3 { return (0x80...0x9E).contains(bytes[index + 1]) && bytes[index + 1] != 0x97 }
    return scalar(index)?.properties.isUppercase == true
  }

  /// The Unicode scalar that starts at a byte; nil inside one or when it is broken.
  private func scalar(_ index: Int) -> Unicode.Scalar? {
    let byte = bytes[index]
    guard byte >= 0xC2, byte < 0xF5 else { return nil }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard index + length <= upper else { return nil }
    var value = UInt32(byte & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// Whether an announcing word of this kind reaches an index.
  func isAnnounced(_ soort: Aankondiging, at index: Int, within distance: Int = 70) -> Bool {
    guard let cue, cue.soort == soort else { return false }
    return index <= cue.until && index - cue.from <= distance
  }

  /// Where the sentence ends that a word stands in, at most so many bytes on.
  func reach(_ start: Int, _ end: Int, _ maximum: Int) -> Int {
    var limit = end
    while limit < min(upper, end + maximum) {
      let byte = bytes[limit]
      // A full stop ends the sentence, but not after an abbreviation.
      if byte == UInt8(ascii: "."), limit > end || end - start > 3, self.byte(limit + 1) == UInt8(ascii: " "),
        !isDigit(limit - 1), !isDigit(limit + 2)
      {
        break
      }
      limit += 1
    }
    return limit
  }

  /// The letters before an index, past a few signs; nil when there are none.
  func wordBefore(_ index: Int) -> Range<Int>? {
    var end = index
    while end > lower, index - end < 4, !isAlphanumeric(end - 1) { end -= 1 }
    var start = end
    while isLetter(start - 1) { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// Past spaces, and one line end among them.
  func skipSpaces(_ index: Int) -> Int {
    var index = index
    while byte(index) == UInt8(ascii: " ") { index += 1 }
    return index
  }

  func isAlphanumeric(_ index: Int) -> Bool { isLetter(index) || isDigit(index) }

  func byte(_ index: Int) -> UInt8 { index >= lower && index < upper ? bytes[index] : 0 }

  /// Whether the bytes from an index spell an ASCII word, case counting.
  func matches(_ word: [UInt8], at index: Int) -> Bool {
    guard index >= lower, index + word.count <= upper else { return false }
    for offset in 0..<word.count where bytes[index + offset] != word[offset] { return false }
    return true
  }

  /// The lower-case text of a range; only for short ranges.
  func lowercased(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).lowercased()
  }

  mutating func report(
    _ soort: Persoonsgegeven, _ lower: Int, _ upper: Int, _ waarom: String, _ zekerheid: Vondst.Zekerheid
  ) {
    let range = text.range(lower, upper)
    guard !found.contains(where: { $0.range == range && $0.soort == soort }) else { return }
    found.append(Vondst(soort, range, waarom, zekerheid))
  }

  mutating func trait(_ soort: Trait.Soort, _ lower: Int, _ upper: Int) {
    guard !traits.contains(where: { $0.soort == soort }) else { return }
    traits.append(Trait(soort: soort, range: text.range(lower, upper)))
  }
}
