/// Telephone numbers.
extension AnonimiteitScanner {
  /// A number with +31, 0031 or 31 in front.
  mutating func scanPhoneAbroadPrefix(_ start: Int, _ groups: [Group], hasPlus: Bool) -> Int? {
    let (digits, ends) = digitsOf(groups, from: 0, maximum: 17)
    let skip: Int
    let hasDoubleZero = digits.count > 10 && digits[0] == UInt8(ascii: "0") && digits[1] == UInt8(ascii: "0")
    if digits.starts(with: Array("0031".utf8)) {
      skip = 4
    } else if digits.starts(with: Array("31".utf8)),
      hasPlus || groups[0].count == 11
        || isAnnounced(.telefoon, at: start, within: 30) && digits.count > 2 && digits[2] == UInt8(ascii: "6")
        || digits.count == 11 && groups.count > 1 && [2, 3].contains(groups[0].count) && digits[2] == UInt8(ascii: "6")
    {
      skip = 2
    } else if hasDoubleZero, digits[2] != UInt8(ascii: "0"), groups[0].count != 9, !isAlphanumeric(start - 1),
      let end = ends.last(where: { (11...16).contains($0.digits) }), !isAlphanumeric(end.offset)
    {
      report(.telefoonnummer, start, end.offset, "hier staat een nummer met 00 en een landcode", .hoog)
      return end.offset
    } else if hasPlus, let end = ends.last(where: { (9...15).contains($0.digits) }) {
      report(.telefoonnummer, start, end.offset, "hier staat een nummer met een landcode", .hoog)
      return end.offset
    } else {
      return nil
    }
    guard !isAlphanumeric(start - 1) else { return nil }
    for trunk in [0, 1] {
      guard digits.count > skip + trunk, trunk == 0 || digits[skip] == UInt8(ascii: "0"),
        digits[skip + trunk] != UInt8(ascii: "0"),
        let end = ends.first(where: { $0.digits == skip + trunk + 9 })
      else { continue }
      report(.telefoonnummer, start, end.offset, "hier staat een nummer met landcode 31 en negen cijfers", .hoog)
      return end.offset
    }
    return nil
  }

  /// Whether a number was typed against a word that announces it: 'tel06-12345678'.
  private func isGluedToWord(_ index: Int) -> Bool {
    guard let word = wordBefore(index), word.upperBound == index else { return false }
    return ["tel", "mob", "op", "nr", "nummer", "telnr", "via", "mobiel", "gsm", "of", "en"].contains(lowercased(word))
  }

  private static let digitWords: Set<String> = [
    "nul", "een", "één", "eén", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
  ]

  /// 'nul zes een twee drie …': ten digits in words.
  mutating func scanSpelledNumber(_ start: Int) -> Int? {
    var index = start
    var end = start
    var count = 0
    while count < 11 {
      var stop = index
      while isLetter(stop) { stop += 1 }
      guard stop > index, stop - index < 8, Self.digitWords.contains(lowercased(index..<stop)) else { break }
      (end, count) = (stop, count + 1)
      index = skipSpaces(byte(stop) == UInt8(ascii: ",") || byte(stop) == UInt8(ascii: "-") ? stop + 1 : stop)
    }
    guard count == 10 else { return nil }
    report(.telefoonnummer, start, end, "hier staan tien cijfers in woorden, vanaf nul", .hoog)
    return end
  }

  /// 'o6-12345678', with a letter for the 0.
  mutating func scanMobileWithLetter(_ start: Int) -> Int? {
    guard byte(start + 1) == UInt8(ascii: "6"), !isAlphanumeric(start - 1) else { return nil }
    let groups = collectGroups(start + 1)
    guard let end = digitsOf(groups, from: 0, maximum: 9).ends.first(where: { $0.digits == 9 }),
      !isAlphanumeric(end.offset)
    else { return nil }
    report(.telefoonnummer, start, end.offset, "hier staat een mobiel nummer met een letter o", .hoog)
    return end.offset
  }

  /// A national number: ten digits from 0, or the lengths of 097, 0800 and 0900.
  mutating func scanPhone(_ groups: [Group], _ index: Int, _ start: Int) -> Int? {
    let group = groups[index]
    guard byte(group.lower) == UInt8(ascii: "0"), !isAlphanumeric(group.lower - 1) || isGluedToWord(group.lower) else {
      return nil
    }
    let (digits, ends) = digitsOf(groups, from: index, maximum: 12)
    guard digits.count > 7, digits[1] != UInt8(ascii: "0") else { return nil }
    // Opening hours such as 07.00/15.00/23.00 have the digits of a number too; no area code is two digits long.
    if group.count == 2, digits[1] != UInt8(ascii: "6") || isHours(groups, index) { return nil }
    let prefix = String(decoding: digits.prefix(4), as: UTF8.self)
    let lengths: [Int]
    let why: String
    // A time such as 09.00-17.30 has the digits of a service number, but not its groups.
    if ["0800", "0900", "0906", "0909"].contains(prefix), group.count >= 4 {
      // A service number is everybody's: nothing is reported, and nothing else is seen in its digits.
      return (ends.last { $0.digits == 8 || $0.digits == 11 } ?? ends.last).map { $0.group + 1 }
    } else if prefix.hasPrefix("097") {
      (lengths, why) = ([11, 12, 10], "hier staat een nummer voor apparaten (097)")
    } else if prefix.hasPrefix("06") {
      (lengths, why) = ([10], "hier staat een mobiel nummer: 06 en acht cijfers")
    } else {
      (lengths, why) = ([10], "hier staan tien cijfers vanaf 0")
    }
    for length in lengths {
      guard let end = ends.first(where: { $0.digits == length }) else { continue }
      let used = groups[index..<end.group + 1]
      let separators = Set(used.dropFirst().map(\.separator)).subtracting([UInt8(ascii: ")"), UInt8(ascii: "(")])
      guard separators.count <= 2, !isAlphanumeric(end.offset) else { continue }
      let opening = index == 0 && byte(start) == UInt8(ascii: "(") ? start : group.lower
      report(.telefoonnummer, opening, end.offset, why, .hoog)
      return end.group + 1
    }
    return nil
  }

  private func isHours(_ groups: [Group], _ index: Int) -> Bool {
    guard index + 2 < groups.count, groups[index + 1].count == 2, groups[index + 2].count == 2 else { return false }
    return groups[index + 1].separator == UInt8(ascii: ".") && groups[index + 2].separator != UInt8(ascii: ".")
  }

  /// The digits of a chain from one group, and after how many digits each group ends.
  func digitsOf(
    _ groups: [Group], from index: Int, maximum: Int
  ) -> (digits: [UInt8], ends: [(digits: Int, group: Int, offset: Int)]) {
    var digits: [UInt8] = []
    var ends: [(digits: Int, group: Int, offset: Int)] = []
    for at in index..<groups.count {
      digits.append(contentsOf: bytes[groups[at].lower..<groups[at].upper])
      guard digits.count <= maximum else { break }
      ends.append((digits.count, at, groups[at].upper))
    }
    return (digits, ends)
  }
}
