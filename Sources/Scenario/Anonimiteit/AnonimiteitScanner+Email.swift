extension AnonimiteitScanner {
  /// An address around `@`; returns where to go on.
  mutating func scanEmail(_ at: Int) -> Int {
    func isPart(_ index: Int) -> Bool {
      guard index >= lower, index < upper else { return false }
      let byte = bytes[index]
      return byte > 0x20 && ![UInt8]("<>\"@,;:()[]{}".utf8).contains(byte)
    }
    var start = at
    while isPart(start - 1) { start -= 1 }
    var end = at + 1
    while isPart(end) { end += 1 }
    while end > at + 1, !isLetter(end - 1), !isDigit(end - 1) { end -= 1 }
    guard start < at, let dot = bytes[at + 1..<max(at + 1, end)].lastIndex(of: UInt8(ascii: ".")), dot > at + 1,
      end - dot > 2, (dot + 1..<end).allSatisfy({ isLetter($0) })
    else {
      let isEnclosed = Self.brackets[byte(at - 1)].map { $0 == byte(at + 1) } ?? false
      return scanLooseEmail(from: isEnclosed ? at - 1 : at, to: isEnclosed ? at + 2 : at + 1) ?? at + 1
    }
    if lowercased(at + 1..<end) != "example.org" {
      report(.emailadres, start, end, "hier staat een adres met @ en een domein", .hoog)
    }
    return end
  }

  /// 'jan(at)voorbeeld.nl', 'jan apenstaartje voorbeeld punt nl'.
  mutating func scanSpelledAt(_ start: Int, _ end: Int) -> Int? {
    var (from, to) = (start, end)
    if let opening = Self.brackets[byte(start - 1)], byte(end) == opening {
      (from, to) = (start - 1, end + 1)
    } else if end - start == 1
      || end - start == 2 && (byte(start - 1) != UInt8(ascii: " ") || byte(end) != UInt8(ascii: " "))
    {
      return nil
    }
    return scanLooseEmail(from: from, to: to)
  }

  private static let brackets: [UInt8: UInt8] = [
    UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "{"): UInt8(ascii: "}"),
    UInt8(ascii: "<"): UInt8(ascii: ">"), UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
  ]

  /// An address whose `@` stands in a range, with spaces or spelled dots allowed around it.
  private mutating func scanLooseEmail(from: Int, to: Int) -> Int? {
    func isLocal(_ index: Int) -> Bool {
      isAlphanumeric(index) || index >= lower && index < upper && [UInt8]("._+-".utf8).contains(bytes[index])
    }
    var end = from
    while end > lower, from - end < 2, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    var start = end
    while isLocal(start - 1) { start -= 1 }
    guard start < end, isAlphanumeric(start) else { return nil }
    var index = to
    while index < upper, index - to < 2, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
    let domain = index
    var dots = 0
    var stop = index
    while true {
      let label = index
      while isAlphanumeric(index) || byte(index) == UInt8(ascii: "-") { index += 1 }
      guard index > label else { break }
      // The last part of a domain is letters only.
      if dots > 0, index - label >= 2, (label..<index).allSatisfy({ isLetter($0) }) { stop = index }
      guard let next = skipDot(index) else { break }
      dots += 1
      index = next
    }
    guard stop > domain else { return nil }
    if lowercased(domain..<stop) != "example.org" {
      report(.emailadres, start, stop, "hier staat een adres waarvan de @ anders geschreven is", .hoog)
    }
    return stop
  }

  private func word(at index: Int) -> Range<Int> {
    var end = index
    while isLetter(end) { end += 1 }
    return index..<max(index, end)
  }

  /// Past a dot in a domain, also when it is spelled; nil when there is none.
  private func skipDot(_ index: Int) -> Int? {
    if byte(index) == UInt8(ascii: ".") { return isAlphanumeric(index + 1) ? index + 1 : nil }
    // 'voorbeeld,nl' is a slip of the finger.
    if byte(index) == UInt8(ascii: ","),
      ["nl", "com", "org", "eu", "be", "de", "net"].contains(lowercased(word(at: index + 1)))
    {
      return index + 1
    }
    var at = skipSpaces(index)
    let isOpen = Self.brackets[byte(at)]
    if isOpen != nil { at += 1 }
    var end = at
    while isLetter(end) { end += 1 }
    let isDot =
      ["dot", "punt"].contains(lowercased(at..<min(end, at + 5))) || end == at && byte(at) == UInt8(ascii: ".")
    guard isDot else { return nil }
    if end == at { end += 1 }
    if let isOpen {
      guard byte(end) == isOpen else { return nil }
      end += 1
    } else if at == index {
      return nil
    }
    end = skipSpaces(end)
    return isAlphanumeric(end) ? end : nil
  }
}
