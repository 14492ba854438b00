extension JSONParser {
  // MARK: space and comments

  /// Skips spaces, line breaks and comments.
  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      case UInt8(ascii: "/"):
        guard position + 1 < bytes.count else { return }
        switch bytes[position + 1] {
        case UInt8(ascii: "/"): skipLineComment()
        case UInt8(ascii: "*"): skipBlockComment()
        default: return
        }
      case UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "*"), UInt8(ascii: "-"):
        guard skipForeignComment() else { return }
      case 0xC2, 0xE2, 0xE3, 0xEF:
        guard skipHiddenSpace() else { return }
      default: return
      }
    }
  }

  private mutating func skipLineComment() {
    let start = position
    position += 2
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
      scanPlain(in: "een commentaar")
    }
    comments.append(SourceRange(start, position))
  }

  private mutating func skipBlockComment() {
    let start = position
    position += 2
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "*"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "/")
      {
        position += 2
        comments.append(SourceRange(start, position))
        return
      }
      if bytes[position] == 0x0A || bytes[position] == 0x0D {
        position += 1
      } else {
        scanPlain(in: "een commentaar")
      }
    }
    comments.append(SourceRange(start, position))
    log.report(
      .commentaarNietAfgesloten, at: SourceRange(start, start + 2),
      "een commentaar dat met /* begint, eindigt met */; dit commentaar loopt door tot het einde van het bestand",
      hint: "zet */ waar het commentaar ophoudt")
    // What else would be missed stands in the comment.
    stopped = true
    endedEarly = true
  }

  // MARK: text

  /// Reads a string from its opening quote; returns whether its text differs from its bytes.
  mutating func scanString(quote: UInt8) -> Bool {
    let start = position
    var hasEscapes = false
    var isLong = false
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= 0x20, byte < 0x7F, byte != quote, byte != UInt8(ascii: "\\") {
        position += 1
        continue
      }
      if byte == quote {
        if quote == UInt8(ascii: "\""), let end = endAfterInner() {
          reportInner(start, end)
          hasEscapes = hasEscapes || bytes[position..<end].contains(UInt8(ascii: "\\"))
          position = end
        }
        position += 1
        return hasEscapes
      }
      switch byte {
      case UInt8(ascii: "\\"):
        hasEscapes = true
        // Between single quotes it is how one writes the quote; those themselves are reported.
        if quote == UInt8(ascii: "'"), position + 1 < bytes.count, bytes[position + 1] == quote {
          position += 2
        } else {
          scanEscape()
        }
      case 0x0A, 0x0D:
        guard isLong || goesOn(quote) else {
          reportUnterminated(start)
          return hasEscapes
        }
        // Said once, whatever the number of lines; after the closing quote all is as usual.
        if !isLong { reportLong(start) }
        isLong = true
        position += 1
      default: scanPlain(in: "een tekst")
      }
    }
    reportUnterminated(start)
    return hasEscapes
  }

  /// Reads a string in single quotes, which is reported.
  mutating func scanSingleQuoted() -> Bool {
    let start = position
    let hasEscapes = scanString(quote: UInt8(ascii: "'"))
    // Of a file that has them everywhere it is said once; of a slip or two each.
    let left = others(UInt8(ascii: "'"))
    if !said.contains(.enkel) {
      if left >= 3 { said.insert(.enkel) }
      let more = left >= 3 ? vaker(left) : ""
      log.report(
        .enkeleAanhalingstekens, at: SourceRange(start, start + 1),
        "een tekst staat tussen dubbele aanhalingstekens; hier staat een enkel aanhalingsteken" + more,
        hint: "vervang ' aan begin en eind door \"", wijzigingen: dubbel(start, 1))
    }
    return hasEscapes
  }

  /// Whether a text that is still open at the end of a line ends on a later one.
  ///
  /// The next quote then stands where a text ends, before a comma, a colon or a bracket. Where the closing quote was forgotten, the next one begins a text.
  private func goesOn(_ quote: UInt8) -> Bool {
    var at = position
    while at < bytes.count, bytes[at] != quote { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
    guard at < bytes.count else { return false }
    at += 1
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    guard at < bytes.count else { return true }
    return [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "/")]
      .contains(bytes[at])
  }

  private mutating func reportLong(_ start: Int) {
    log.report(
      .tekstNietAfgesloten, at: SourceRange(start, start + 1),
      "een tekst eindigt met een aanhalingsteken op dezelfde regel; deze tekst loopt door op de volgende",
      hint: "zet de tekst op één regel, of schrijf iedere alinea als een eigen tekst in een lijst")
  }

  private mutating func reportUnterminated(_ start: Int) {
    unterminatedEnd = position
    log.report(
      .tekstNietAfgesloten, at: SourceRange(start, start + 1),
      "een tekst eindigt met een aanhalingsteken op dezelfde regel; deze tekst heeft geen einde",
      hint: "sluit af met \", en schrijf een nieuwe alinea als volgende tekst in de lijst")
  }

  /// Reads one character that is not an ASCII letter, digit or sign, and reports what may not stand there.
  mutating func scanPlain(in place: String) {
    let byte = bytes[position]
    if byte < 0x80 {
      if byte < 0x20 && byte != 0x09 || byte == 0x7F || byte == 0x09 && place == "een tekst" {
        reportControl(UInt32(byte), SourceRange(position, position + 1), place)
      }
      position += 1
      return
    }
    let length = sequenceLength(at: position)
    guard length > 0 else {
      let start = position
      repeat { position += 1 } while position < bytes.count && bytes[position] & 0xC0 == 0x80
      reportNoUTF8(start)
      return
    }
    let start = position
    position += length
    let scalar = decodeScalar(start, length)
    if isForbidden(scalar) { reportControl(scalar, SourceRange(start, position), place) }
  }

  private func decodeScalar(_ start: Int, _ length: Int) -> UInt32 {
    let lead: [UInt32] = [0, 0x7F, 0x1F, 0x0F, 0x07]
    var value = UInt32(bytes[start]) & lead[length]
    for offset in 1..<length { value = value << 6 | UInt32(bytes[start + offset] & 0x3F) }
    return value
  }

  /// The number of bytes of the well-formed UTF-8 sequence that starts here; 0 when there is none.
  private func sequenceLength(at start: Int) -> Int {
    let lead = bytes[start]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard start + length <= bytes.count, (low...high).contains(bytes[start + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[start + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether a scalar may steer a terminal or turn the direction of a line.
  private func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  private func reportControl(_ scalar: UInt32, _ range: SourceRange, _ place: String) {
    let code = Unicode.Scalar(scalar).map(Onzichtbaar.naam) ?? "U+\(String(scalar, radix: 16, uppercase: true))"
    let what = scalar == 0x09 ? "een tab" : "stuurteken \(code)"
    log.report(
      .stuurteken, at: range, "\(place) bevat geen stuurtekens; hier staat \(what)",
      hint: scalar == 0x09 ? "vervang de tab door een spatie" : "haal het teken weg",
      wijzigingen: scalar == 0x09 && range.upper - range.lower == 1 ? [.init(range, " ")] : [])
  }

  private mutating func scanEscape() {
    let start = position
    guard position + 1 < bytes.count else {
      position += 1
      return
    }
    let escape = bytes[position + 1]
    if let plain = JSONText.simpleEscape(escape) {
      position += 2
      if [0x08, 0x0C, 0x0D].contains(plain) {
        reportControl(UInt32(plain), SourceRange(start, position), "een tekst")
      }
      return
    }
    guard escape == UInt8(ascii: "u"), let unit = JSONText.hexUnit(bytes, position + 2, bytes.count) else {
      let length = escape == 0x0A || escape == 0x0D || escape >= 0x80 ? 1 : 2
      position += length
      log.report(
        .onbekendeEscape, at: SourceRange(start, start + length),
        "na een \\ staat \" \\ / n t of u met vier hexadecimale cijfers; hier staat iets anders",
        hint: "schrijf \\\\ als u een backslash bedoelt")
      return
    }
    position += 6
    var scalar = unit
    if (0xD800...0xDFFF).contains(unit) {
      guard unit < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u"), let low = JSONText.hexUnit(bytes, position + 2, bytes.count),
        (0xDC00...0xDFFF).contains(low)
      else {
        log.report(
          .onbekendeEscape, at: SourceRange(start, position),
          "een teken buiten de eerste 65.536 bestaat uit twee \\u-codes; deze code staat alleen",
          hint: "schrijf het teken zelf in plaats van de code")
        return
      }
      position += 6
      scalar = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    if isForbidden(scalar) { reportControl(scalar, SourceRange(start, position), "een tekst") }
  }

  // MARK: numbers and words

  /// Reads a number and reports one that JSON does not write so.
  mutating func scanNumber() {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let digits = position
    var isRight = skipDigits()
    if isRight, bytes[digits] == UInt8(ascii: "0"), position - digits > 1 { isRight = false }
    var isWhole = true
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      isWhole = false
      isRight = skipDigits() && isRight
    }
    if isRight, isWhole, scanKomma(start) { return }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      isWhole = false
      if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      isRight = skipDigits() && isRight
    }
    if position < bytes.count, isWordByte(bytes[position]) {
      while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
      isRight = false
    }
    let text = SourceRange(start, position)
    if !isRight {
      log.report(
        .getalOnjuist, at: text,
        "een getal bestaat uit cijfers, zonder voorloopnul en met een punt voor decimalen; hier staat "
          + quote(start, position), hint: "schrijf het getal als 12 of 12.5, of zet het als tekst tussen \"")
    } else if position - start > 30
      || !isWhole && !(Double(String(decoding: bytes[start..<position], as: UTF8.self))?.isFinite ?? false)
    {
      log.report(
        .getalOnjuist, at: text,
        "een getal past in dertig tekens en een rekenbare grootte; \(quote(start, position)) niet",
        hint: "schrijf een kleiner getal")
    }
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return position > start
  }

  /// Reads a fixed word; false, and nothing read, when something else stands here.
  mutating func scanWord(_ word: StaticString) -> Bool {
    let text = String(describing: word).utf8
    guard position + text.count <= bytes.count, bytes[position..<position + text.count].elementsEqual(text),
      position + text.count == bytes.count || !isWordByte(bytes[position + text.count])
    else { return false }
    position += text.count
    return true
  }

  /// Reads a field name without quotes, which is reported; false when no name starts here.
  mutating func scanBareKey() -> Bool {
    let start = position
    while position < bytes.count, isWordByte(bytes[position]) || position > start && bytes[position] == 0x2D {
      position += 1
    }
    guard position > start else { return false }
    log.report(
      .veldnaamZonderAanhalingstekens, at: SourceRange(start, position),
      "een veldnaam staat tussen dubbele aanhalingstekens; \(quote(start, position)) niet",
      hint: "schrijf \"\(quoted(start, position))\"",
      wijzigingen: [.init(SourceRange(start, position), "\"\(quoted(start, position))\"")])
    return true
  }

  /// Whether a byte can be part of a word outside quotes.
  func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
      || byte == 0x24
  }
}
