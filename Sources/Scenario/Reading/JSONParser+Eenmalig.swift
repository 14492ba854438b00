/// What editors and habits put everywhere in a file at once: it is reported where it first stands, with how often it does.
extension JSONParser {
  /// The kinds of such faults.
  enum Eenmalig: Hashable {
    case enkel, gekruld, codering, verborgen, commentaar
  }

  /// How often more something is there, as the end of a message.
  func vaker(_ count: Int) -> String {
    count < 1 ? "" : count == 1 ? " (en nog op 1 plaats)" : " (en nog op \(count) plaatsen)"
  }

  /// How many more texts begin with a quotation mark.
  func others(_ quote: UInt8) -> Int {
    let starts = [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ":")]
    var count = 0
    var before: UInt8 = UInt8(ascii: ",")
    for byte in bytes[min(position, bytes.count)...] {
      if byte == quote, starts.contains(before) { count += 1 }
      if byte > 0x20 { before = byte }
    }
    return count
  }

  // MARK: comments and spaces

  /// Skips a comment as other languages write it, which is reported; false when none stands here.
  mutating func skipForeignComment() -> Bool {
    let start = position
    let rest = bytes[position...].prefix(4)
    if bytes[position] == UInt8(ascii: "#") {
      while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { scanPlain(in: "een commentaar") }
      reportForeign(
        start, start + 1, "#", "schrijf // in plaats van #", [.init(SourceRange(start, start + 1), "//")])
      return true
    }
    if rest.starts(with: "--".utf8) {
      while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { scanPlain(in: "een commentaar") }
      reportForeign(
        start, start + 2, "--", "schrijf // in plaats van --", [.init(SourceRange(start, start + 2), "//")])
      return true
    }
    if rest.elementsEqual("<!--".utf8) {
      while position < bytes.count, !bytes[position...].prefix(3).elementsEqual("-->".utf8) {
        if bytes[position] == 0x0A || bytes[position] == 0x0D { position += 1 } else { scanPlain(in: "een commentaar") }
      }
      position = min(position + 3, bytes.count)
      let inside = bytes[start..<position]
      let isPlain =
        inside.suffix(3).elementsEqual("-->".utf8) && inside.count > 6 && !inside.contains(UInt8(ascii: "*"))
      reportForeign(
        start, start + 4, "<!--", "schrijf /* in plaats van <!-- en */ in plaats van -->",
        isPlain
          ? [.init(SourceRange(start, start + 4), "/*"), .init(SourceRange(position - 3, position), "*/")] : [])
      return true
    }
    if rest.starts(with: "*/".utf8) {
      position += 2
      if said.insert(.commentaar).inserted {
        log.report(
          .onverwachtTeken, at: SourceRange(start, position),
          "commentaar tussen /* en */ eindigt bij het eerste */; hier staat er nog een",
          hint: "haal dit */ weg: commentaar in commentaar kan niet",
          wijzigingen: [.init(SourceRange(start, position), "")])
      }
      return true
    }
    return false
  }

  private mutating func reportForeign(
    _ lower: Int, _ upper: Int, _ mark: String, _ hint: String, _ changes: [Diagnostic.Wijziging]
  ) {
    comments.append(SourceRange(lower, position))
    guard said.insert(.commentaar).inserted else { return }
    log.report(
      .onverwachtTeken, at: SourceRange(lower, upper),
      "commentaar begint met // of staat tussen /* en */; hier staat \(mark)", hint: hint, wijzigingen: changes)
  }

  /// Skips a space or a mark between values that is not seen as what it is; false when something else stands here.
  mutating func skipHiddenSpace() -> Bool {
    let length = bytes[position] == 0xC2 ? 2 : 3
    guard let scalar = hidden(position, length) else { return false }
    if said.insert(.verborgen).inserted {
      let isSpace = scalar.properties.isWhitespace
      let what = scalar.value == 0xA0 ? "een harde spatie" : "een teken dat u niet ziet (\(Onzichtbaar.naam(scalar)))"
      log.report(
        .onverwachtTeken, at: SourceRange(position, position + length),
        "tussen waarden staan gewone spaties; hier staat \(what)",
        hint: scalar.value == 0xA0
          ? "vervang de harde spatie door een gewone"
          : isSpace ? "vervang het door een gewone spatie" : "haal het teken weg",
        wijzigingen: [.init(SourceRange(position, position + length), isSpace ? " " : "")])
    }
    position += length
    return true
  }

  private func hidden(_ at: Int, _ length: Int) -> Unicode.Scalar? {
    guard at + length <= bytes.count,
      let scalar = String(decoding: bytes[at..<at + length], as: UTF8.self).unicodeScalars.first,
      Onzichtbaar.isVerborgen(scalar), !(0x202A...0x202E).contains(scalar.value),
      !(0x2066...0x2069).contains(scalar.value),
      scalar.value != 0x200E, scalar.value != 0x200F
    else { return nil }
    return scalar
  }

  // MARK: quotation marks

  /// Reads a text between curly quotation marks, which is reported once; false, and nothing read, when its end is not on the line.
  mutating func scanGekruld() -> Bool {
    guard JSONText.isGekruld(bytes, position, bytes.count), let end = endOfGekruld() else { return false }
    if said.insert(.gekruld).inserted {
      log.report(
        .onverwachtTeken, at: SourceRange(position, position + 3),
        "teksten staan tussen rechte aanhalingstekens; hier staat een gekruld of laag aanhalingsteken"
          + vaker(countGekruld(from: end)),
        hint: "vervang het gekrulde aanhalingsteken door \"", wijzigingen: recht(position, end))
    }
    position = end
    return true
  }

  /// A text between curly marks as it is written with straight ones.
  private func recht(_ lower: Int, _ upper: Int) -> [Diagnostic.Wijziging] {
    let inside = JSONText.inside(bytes, lower, upper)
    return gequoteerd(inside, lower, upper)
  }

  /// A text between single marks as it is written with double ones.
  func dubbel(_ start: Int, _ width: Int) -> [Diagnostic.Wijziging] {
    guard position - start >= 2, bytes[position - 1] == UInt8(ascii: "'") else { return [] }
    return gequoteerd(start + width..<position - width, start, position)
  }

  /// What stands within the marks, with those that are double now and single quotes that need no backslash any more.
  private func gequoteerd(_ inside: Range<Int>, _ lower: Int, _ upper: Int) -> [Diagnostic.Wijziging] {
    var changes = [Diagnostic.Wijziging(SourceRange(lower, inside.lowerBound), "\"")]
    var at = inside.lowerBound
    while at < inside.upperBound {
      if bytes[at] == UInt8(ascii: "\\") {
        if at + 1 < inside.upperBound, bytes[at + 1] == UInt8(ascii: "'") {
          changes.append(.init(SourceRange(at, at + 1), ""))
        }
        at += 2
      } else {
        if bytes[at] == UInt8(ascii: "\"") { changes.append(.init(SourceRange(at, at), "\\")) }
        at += 1
      }
    }
    return changes + [.init(SourceRange(inside.upperBound, upper), "\"")]
  }

  private func countGekruld(from start: Int) -> Int {
    let starts = [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ":")]
    var count = 0
    var before = UInt8(ascii: "\"")
    for at in start..<bytes.count {
      if starts.contains(before), JSONText.isGekruld(bytes, at, bytes.count) { count += 1 }
      if bytes[at] > 0x20 { before = bytes[at] }
    }
    return count
  }

  /// Just after the mark that closes a text which a curly one opens: a curly or straight one, where a text can end.
  private func endOfGekruld() -> Int? {
    var at = position + 3
    while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D {
      let width = JSONText.isGekruld(bytes, at, bytes.count) ? 3 : bytes[at] == UInt8(ascii: "\"") ? 1 : 0
      if width > 0, isEnd(at + width) { return at + width }
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : max(1, width)
    }
    return nil
  }

  /// Whether a text can end before this offset: a comma with a new value, a colon or a bracket follows, or the line ends.
  private func isEnd(_ offset: Int) -> Bool {
    var at = offset
    func skip() { while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 } }
    skip()
    guard at < bytes.count else { return true }
    switch bytes[at] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"), 0x0A, 0x0D: return true
    case UInt8(ascii: ":"): return true
    case UInt8(ascii: "/"):
      return at + 1 < bytes.count && [UInt8(ascii: "/"), UInt8(ascii: "*")].contains(bytes[at + 1])
    case UInt8(ascii: ","):
      at += 1
      skip()
      guard at < bytes.count else { return true }
      let next = bytes[at]
      if [0x0A, 0x0D].contains(next) || JSONText.isGekruld(bytes, at, bytes.count) { return true }
      if "\"'{[]}-/#".utf8.contains(next) || (0x30...0x39).contains(next) { return true }
      return ["true", "false", "null"].contains { bytes[at...].starts(with: $0.utf8) }
    default: return false
    }
  }

  /// The quotation mark that ends the text, when the one at the position stands within it; nil when this one ends it.
  func endAfterInner() -> Int? {
    let next = position + 1
    guard next < bytes.count else { return nil }
    // What can follow a text follows: it ends here.
    var at = next
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    guard at < bytes.count else { return nil }
    let follows = bytes[at]
    if ",:]}/\n\r".utf8.contains(follows) || (follows == UInt8(ascii: "\"") && at > next) { return nil }
    if "{[".utf8.contains(follows) { return nil }
    at = next
    var wasEscape = false
    while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D {
      if bytes[at] == UInt8(ascii: "\""), !wasEscape, isEnd(at + 1), !readsKey || isColon(at + 1) { return at }
      wasEscape = bytes[at] == UInt8(ascii: "\\") && !wasEscape
      at += 1
    }
    return nil
  }

  private func isColon(_ offset: Int) -> Bool {
    bytes[offset...].first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: ":")
  }

  /// Reports a text with a quotation mark in it, at that mark.
  mutating func reportInner(_ start: Int, _ end: Int) {
    var changes: [Diagnostic.Wijziging] = []
    var wasEscape = false
    for at in position..<end {
      if bytes[at] == UInt8(ascii: "\""), !wasEscape { changes.append(.init(SourceRange(at, at), "\\")) }
      wasEscape = bytes[at] == UInt8(ascii: "\\") && !wasEscape
    }
    log.report(
      .aanhalingBinnenTekst, at: SourceRange(position, position + 1),
      "binnen een tekst staat geen los dubbel aanhalingsteken; hier staat er een in \(quote(start, position))",
      hint: "schrijf \\\" binnen de tekst, of gebruik \u{2018} en \u{2019}",
      notes: [.init("hier begint de tekst", at: SourceRange(start, start + 1))], wijzigingen: changes)
  }

  // MARK: letters and numbers

  /// Reports a byte that is no UTF-8: once, with how many there are, for a whole file in another encoding has hundreds.
  mutating func reportNoUTF8(_ start: Int) {
    guard said.insert(.codering).inserted else { return }
    let wrong = bytes[position...].count { (0x80...0xFF).contains($0) }
    let isValid = String(validating: bytes[position...], as: UTF8.self) != nil
    let letter = Windows1252.teken(bytes[start])
    let isOther = letter?.isLetter == true || wrong > 0 && !isValid
    log.report(
      .geenUTF8, at: SourceRange(start, position),
      "een bestand is geschreven in UTF-8; hier staat een byte die daar niet in past"
        + (isOther ? ", alsof het bestand in Windows-1252 (ANSI) of Latin-1 bewaard is" : "")
        + (isValid ? "" : vaker(wrong)),
      hint: isOther
        ? "bewaar het bestand opnieuw als UTF-8 (in Kladblok: Opslaan als, Codering UTF-8)"
        : "bewaar het bestand opnieuw als UTF-8 en controleer letters met een accent")
  }

  /// Reads the rest of a number with a comma for its decimals, which is reported; false, and nothing read, when there is none.
  ///
  /// In a list a comma stands between two numbers; in an object a number is followed by the name of a field.
  mutating func scanKomma(_ start: Int) -> Bool {
    guard open.last?.isObject == true, position + 1 < bytes.count, bytes[position] == UInt8(ascii: ",") else {
      return false
    }
    var end = position + 1
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    guard end > position + 1, end == bytes.count || !isWordByte(bytes[end]) else { return false }
    let written = String(decoding: bytes[start..<end], as: UTF8.self)
    let whole = String(decoding: bytes[start..<position], as: UTF8.self)
    let point = whole + "." + String(decoding: bytes[position + 1..<end], as: UTF8.self)
    log.report(
      .kommagetal, at: SourceRange(start, end), "decimalen staan achter een punt; hier staat \(citaat(written))",
      hint: "schrijf \(point), of \(whole) waar een geheel getal hoort")
    position = end
    return true
  }
}

/// The letters of the encoding in which older programs of Windows save.
package enum Windows1252 {
  /// The character of a byte above ASCII; nil for the five that have none, and below.
  package static func teken(_ byte: UInt8) -> Character? {
    guard byte >= 0x80 else { return nil }
    if byte >= 0xA0 { return Character(Unicode.Scalar(byte)) }
    let row: [Character?] = [
      "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil, nil, "‘", "’", "“", "”", "•", "–",
      "—",
      "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
    return row[Int(byte - 0x80)]
  }
}
