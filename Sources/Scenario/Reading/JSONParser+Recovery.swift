extension JSONParser {
  /// Whether a value or a field could start with this byte.
  func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"): true
    default: isWordByte(byte)
    }
  }

  /// Reports what stands where a value, a field or a bracket should, and goes on after it.
  mutating func reportUnexpected() {
    let start = position
    let end = endOfToken()
    let byte = bytes[position]
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    switch byte {
    case _ where isWordByte(byte):
      let known = ["true", "false", "null"]
      let meant =
        NearMiss.suggestion(for: word, among: known) ?? (["ja", "nee"].contains(word) ? "true of false" : nil)
      log.report(
        .onverwachtTeken, at: SourceRange(start, end),
        "zonder aanhalingstekens staan alleen getallen, true, false en null; hier staat \(citaat(word))",
        hint: meant.map { "schrijf \($0)" } ?? "zet de tekst tussen dubbele aanhalingstekens")
    case 0xE2 where end - start == 3 && bytes[start + 1] == 0x80 && (0x98...0x9F).contains(bytes[start + 2]):
      log.report(
        .onverwachtTeken, at: SourceRange(start, end),
        "teksten staan tussen rechte aanhalingstekens; hier staat \(citaat(word))",
        hint: "vervang het gekrulde aanhalingsteken door \"")
    case 0x80...0xFF where word.unicodeScalars.contains("\u{FFFD}"):
      position = start
      scanPlain(in: "een bestand")
    case 0x00...0x1F, 0x7F:
      scanPlain(in: "een bestand")
    default:
      log.report(
        .onverwachtTeken, at: SourceRange(start, end),
        "hier hoort een waarde, een komma of een sluitend haakje; er staat \(citaat(word))",
        hint: "haal het teken weg, of zet het in een tekst tussen dubbele aanhalingstekens")
    }
    position = max(position, end)
    if log.isFull { stopped = true }
    skipToDelimiter()
  }

  /// Reports a comma before which the value is missing.
  mutating func reportMissingValue() {
    log.report(
      .waardeOntbreekt, at: SourceRange(position, position + 1), "voor een komma staat een waarde; hier ontbreekt zij",
      hint: "haal de komma weg of vul de waarde in")
    position += 1
    if log.isFull { stopped = true }
  }

  /// Goes to the next comma or closing bracket of this level, past texts and brackets in between.
  mutating func skipToDelimiter() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ","), UInt8(ascii: "\n"):
        if depth == 0 { return }
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
        position += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "\""):
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\n") {
          position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position = min(position + 1, bytes.count)
      default: position += 1
      }
    }
  }

  /// The end of the word or character at the position.
  func endOfToken() -> Int {
    var end = position
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      let rest = bytes[(end + 1)..<min(bytes.count, end + 200)]
      let close = rest.firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") }
      return close.map { $0 + 1 } ?? rest.endIndex
    }
    while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
    if end == position {
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80, bytes[position] >= 0xC0 { end += 1 }
    }
    return min(end, bytes.count)
  }

  /// The word or character at the position, quoted for a message.
  func quoteToken() -> String { quote(position, endOfToken()) }

  /// A piece of the file, quoted for a message.
  func quote(_ lower: Int, _ upper: Int) -> String { citaat(quoted(lower, upper)) }

  /// A piece of the file without its quotes, shortened before it is copied.
  func quoted(_ lower: Int, _ upper: Int) -> String {
    var text = bytes[lower..<min(upper, lower + 200)]
    if text.first == UInt8(ascii: "\"") || text.first == UInt8(ascii: "'") { text = text.dropFirst() }
    if text.last == UInt8(ascii: "\"") || text.last == UInt8(ascii: "'") { text = text.dropLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
