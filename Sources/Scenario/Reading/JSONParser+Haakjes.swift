extension JSONParser {
  /// A bracket that was closed, by the offsets of both.
  struct Sluiting {
    let open: Int
    let close: Int
  }

  /// Whether the text at the position is the name of a field: a list in which one stands was not closed.
  func isField() -> Bool {
    guard open.dropLast().contains(where: \.isObject) else { return false }
    var at = position + 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != 0x0A, at - position < 100 {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return false }
    at += 1
    while at < bytes.count, [0x20, 0x09].contains(bytes[at]) { at += 1 }
    return at < bytes.count && bytes[at] == UInt8(ascii: ":")
  }

  /// Whether a second comma was the one after a bracket that was forgotten: what follows belongs to what stands around this.
  func commaEnds(list: Bool) -> Bool {
    var ahead = self
    ahead.position += 1
    while ahead.position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[ahead.position]) { ahead.position += 1 }
    guard ahead.position < bytes.count else { return false }
    let next = bytes[ahead.position]
    return list
      ? next == UInt8(ascii: "\"") && ahead.isField()
      : next == UInt8(ascii: "{") && open.dropLast().contains { !$0.isObject }
        || next == UInt8(ascii: "\"") && open.count > 1 && isFirst(position)
  }

  /// Reports the bracket that is being read as one that was not closed, and stops: what follows stands where it does not belong.
  mutating func reportForgotten() {
    guard let mine = open.last else { return }
    meldOpen(mine.offset, seen: SourceRange(position, position + 1))
  }

  /// Reports a field in a list of which the bracket that opens its object was forgotten, and stops.
  mutating func reportForgottenBegin() {
    let range = SourceRange(position, endOfToken())
    log.report(
      .haakjeOntbreekt, at: range, "in een lijst staat een veld tussen { en }; voor \(quoteToken()) ontbreekt {",
      hint: "zet { voor \(quoteToken())", wijzigingen: [.init(SourceRange(position, position), "{")])
    stopped = true
    endedEarly = true
  }

  /// Reports an object where the name of a field belongs: the bracket that opens their list was forgotten.
  mutating func reportForgottenList() {
    log.report(
      .onverwachtTeken, at: SourceRange(position, position + 1),
      "in een object heeft elke waarde een naam; deze { heeft er geen, alsof de [ van een lijst ontbreekt",
      hint: "zet [ voor de eerste { van de lijst, na de dubbele punt")
    stopped = true
    endedEarly = true
  }

  /// Handles a closing bracket of the other kind; true when it closes an outer bracket, so this one ends here.
  mutating func closesOuter(object: Bool) -> Bool {
    let mine = open.last
    let opener = mine?.offset ?? 0
    let found = object ? "}" : "]"
    let range = SourceRange(position, position + 1)
    guard open.dropLast().contains(where: { $0.isObject == object }) else {
      log.report(
        .onverwachtTeken, at: range, "een haakje sluit het haakje van zijn soort; hier sluit \(found) niets",
        hint: "haal het haakje weg of vervang het door \((mine?.isObject ?? false) ? "}" : "]")",
        notes: [.init("hier staat het haakje dat nog open is", at: SourceRange(opener, opener + 1))])
      position += 1
      return false
    }
    // One too many, where the file is whole without it.
    if leest(UInt8(ascii: " "), op: position) {
      log.report(
        .onverwachtTeken, at: range, "een haakje sluit het haakje van zijn soort; hier sluit \(found) niets",
        hint: "haal dit haakje weg", wijzigingen: [.init(range, "")])
      position += 1
      // The comma behind it is that of the value before it.
      skipSpace()
      if position < bytes.count, bytes[position] == UInt8(ascii: ",") { position += 1 }
      return false
    }
    meldOpen(opener, seen: range)
    return true
  }

  /// Reports the end of the file inside brackets, once, at the bracket that was forgotten.
  mutating func reportUnclosed() {
    guard !stopped, let last = open.last else { return }
    // A forgotten bracket takes the closing one of another, which then stands less far to the left than what it closes.
    let crooked = closed.filter { isFirst($0.close) && indent($0.close) < indent($0.open) }
    // Of nested ones the innermost was forgotten; it is closed first.
    meldOpen(crooked.first?.open ?? last.offset, seen: nil)
  }

  /// So many brackets back one that is too many is looked for: each is a reading of the whole file.
  private static let terug = 24

  /// Reports a closing bracket that is one too many, where the file is whole without it, and stops; false when there is none.
  ///
  /// It closed something that was not finished, and shows itself only later.
  mutating func meldOvertollig() -> Bool {
    guard !isProef else { return false }
    let extra = closed.suffix(Self.terug).reversed().first { leest(UInt8(ascii: " "), op: $0.close) }
    guard let extra else { return false }
    let range = SourceRange(extra.close, extra.close + 1)
    let mark = String(decoding: bytes[extra.close...extra.close], as: UTF8.self)
    log.report(
      .onverwachtTeken, at: range, "een haakje sluit het haakje van zijn soort; hier staat een \(mark) te veel",
      hint: "haal dit haakje weg", wijzigingen: [.init(range, "")])
    stopped = true
    endedEarly = true
    return true
  }

  private mutating func meldOpen(_ opener: Int, seen: SourceRange?) {
    if meldOvertollig() { return }
    let isObject = bytes[opener] == UInt8(ascii: "{")
    let closing = isObject ? "}" : "]"
    let name = label(opener).map { " van \(citaat($0))" } ?? ""
    log.report(
      .haakjeOntbreekt, at: SourceRange(opener, opener + 1),
      "elk haakje wordt gesloten; bij \(isObject ? "{" : "[")\(name) ontbreekt \(closing)",
      hint: seen == nil
        ? "zet \(closing) waar het hoort te eindigen" : "zet \(closing) voor wat er niet meer bij hoort",
      notes: seen.map { [.init("hier is te zien dat het nog open is", at: $0)] } ?? [])
    stopped = true
    endedEarly = true
  }

  /// The name of the field that a bracket opens.
  private func label(_ opener: Int) -> String? {
    var at = opener - 1
    while at >= 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at -= 1 }
    guard at > 0, bytes[at] == UInt8(ascii: ":") else { return nil }
    at -= 1
    while at > 0, [0x20, 0x09].contains(bytes[at]) { at -= 1 }
    guard at > 0, bytes[at] == UInt8(ascii: "\"") else { return nil }
    let end = at
    at -= 1
    while at >= 0, bytes[at] != UInt8(ascii: "\""), bytes[at] != 0x0A { at -= 1 }
    guard at >= 0, bytes[at] == UInt8(ascii: "\"") else { return nil }
    return String(decoding: bytes[at + 1..<end], as: UTF8.self)
  }

  /// Whether a bracket is the first thing on its line.
  private func isFirst(_ at: Int) -> Bool {
    var index = at - 1
    while index >= 0, bytes[index] == 0x20 || bytes[index] == 0x09 { index -= 1 }
    return index < 0 || bytes[index] == 0x0A || bytes[index] == 0x0D
  }

  /// How far the line of an offset is indented.
  private func indent(_ at: Int) -> Int {
    let start = bytes[..<at].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    return bytes[start...at].prefix { $0 == 0x20 || $0 == 0x09 }.count
  }
}
