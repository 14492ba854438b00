extension AnonimiteitScanner {
  /// A run of digits in a chain such as `06-12 34 56 78`.
  struct Group {
    let lower: Int
    let upper: Int
    /// What stands between the previous group and this one; 0 for the first.
    let separator: UInt8

    var count: Int { upper - lower }
  }

  /// Scans from a digit, `+` or `(`; returns where to go on.
  mutating func scanNumber(_ start: Int) -> Int {
    let hasPlus = byte(start) == UInt8(ascii: "+")
    var first = start
    if hasPlus || byte(start) == UInt8(ascii: "(") { first += 1 }
    let hasInnerPlus = byte(first) == UInt8(ascii: "+")
    if hasInnerPlus { first += 1 }
    guard isDigit(first) else { return start + 1 }
    if let end = scanPlate(first) ?? scanLoosePlate(first) { return end }
    let groups = collectGroups(first)
    if let birthDateUntil, first <= birthDateUntil, let end = scanBirthNumber(groups) { return end }
    if cue != nil, let end = scanAnnouncedNumber(groups) { return end }
    if let end = scanPhoneAbroadPrefix(start, groups, hasPlus: hasPlus || hasInnerPlus) { return end }
    var index = 0
    while index < groups.count {
      index = max(index + 1, scanChain(groups, index, start))
    }
    guard let last = groups.last else { return start + 1 }
    if let end = scanPostcode(last) { return end }
    scanAge(last)
    if let end = scanDayAndMonth(last) { return end }
    return last.upper
  }

  /// Collects the groups of digits that hang together by single separators.
  func collectGroups(_ start: Int) -> [Group] {
    var groups: [Group] = []
    var index = start
    var separator: UInt8 = 0
    while groups.count < 12 {
      let lower = index
      while isDigit(index) { index += 1 }
      groups.append(Group(lower: lower, upper: index, separator: separator))
      guard let next = nextGroup(after: index) else { break }
      (index, separator) = next
    }
    return groups
  }

  private func nextGroup(after index: Int) -> (Int, UInt8)? {
    var next = index
    var separator = byte(next)
    if separator == UInt8(ascii: ")") {
      next += byte(next + 1) == UInt8(ascii: " ") || byte(next + 1) == UInt8(ascii: "-") ? 2 : 1
    } else if separator == UInt8(ascii: " "), [UInt8]("-/.".utf8).contains(byte(next + 1)),
      byte(next + 2) == UInt8(ascii: " ")
    {
      separator = byte(next + 1)
      next += 3
    } else if separator == UInt8(ascii: " "), byte(next + 1) == UInt8(ascii: "("), byte(next + 2) == UInt8(ascii: "0") {
      next += 2
    } else if [UInt8]("\\*~|#=".utf8).contains(separator) {
      next += 1
    } else if [UInt8]("-./ _".utf8).contains(separator) || separator == 0x0A || separator == 0x0D {
      // A number goes on after two spaces and on the next line.
      guard let start = skipSeparator(index) else { return nil }
      if byte(start - 1) == 0x0A || separator == 0x0A { separator = 0x0A }
      next = skipSpaces(start)
      if next - start > 2 { return nil }
      if byte(next) == UInt8(ascii: "'"), isDigit(next + 2) { next += 1 }
    } else if separator == UInt8(ascii: "(") {
      next += 1
    } else {
      return nil
    }
    return isDigit(next) ? (next, separator) : nil
  }

  /// Tries what can start at one group of a chain; returns the group to go on with.
  private mutating func scanChain(_ groups: [Group], _ index: Int, _ start: Int) -> Int {
    let group = groups[index]
    if let next = scanParketnummer(groups, index) { return next }
    // '06-12-34-56-78' starts as a date does.
    if groups.count - index == 5, number(group.lower, group.upper) == 6,
      groups[index...].allSatisfy({
        $0.count == 2 && ($0.lower == group.lower || $0.separator == groups[index + 1].separator)
      }),
      let next = scanPhone(groups, index, start)
    {
      return next
    }
    if let next = scanDate(groups, index) { return next }
    if let next = scanAppealNumber(groups, index) { return next }
    if let next = scanPhone(groups, index, start) { return next }
    if let next = scanBSN(groups, index) { return next }
    if group.count == 10, byte(group.lower) != UInt8(ascii: "0"), !isAlphanumeric(group.lower - 1) {
      // A year in front makes it the number of a report rather than of a document.
      if (2010...2035).contains(number(group.lower, group.lower + 4)), !isAlphanumeric(group.upper) {
        report(
          .procesverbaal, group.lower, group.upper, "hier staan tien cijfers vanaf een jaartal, zoals in BVH", .laag)
        return index + 1
      }
      report(
        .document, group.lower, group.upper, "hier staan tien cijfers, zoals een V-nummer of rijbewijsnummer", .laag)
    }
    return index + 1
  }

  // MARK: parketnummer

  private mutating func scanParketnummer(_ groups: [Group], _ index: Int) -> Int? {
    guard let next = parketEnd(groups, index, anySeparator: false) else { return nil }
    report(
      .parketnummer, groups[index].lower, groups[next - 1].upper,
      "hier staat een nummer in die vorm (2, 6 en 2 cijfers)", .hoog)
    return next
  }

  /// The group after two, six and two digits; with only spaces between them a word must have announced it.
  func parketEnd(_ groups: [Group], _ index: Int, anySeparator: Bool) -> Int? {
    guard index + 2 < groups.count, groups[index].count == 2, groups[index + 1].count == 6,
      groups[index + 2].count == 2 || anySeparator && groups[index + 2].count == 4,
      !isAlphanumeric(groups[index].lower - 1), !isAlphanumeric(groups[index + 2].upper)
    else { return nil }
    let separators = [groups[index + 1].separator, groups[index + 2].separator]
    return anySeparator || separators.contains { $0 != UInt8(ascii: " ") } ? index + 3 : nil
  }

  /// `200.123.456/01`, a civil case at a hof.
  private mutating func scanAppealNumber(_ groups: [Group], _ index: Int) -> Int? {
    guard index + 3 < groups.count, groups[index..<index + 4].map(\.count) == [3, 3, 3, 2],
      groups[index + 1].separator == UInt8(ascii: "."), groups[index + 3].separator == UInt8(ascii: "/")
    else { return nil }
    report(
      .parketnummer, groups[index].lower, groups[index + 3].upper, "hier staat een zaaknummer van een hof", .hoog)
    return index + 4
  }

  // MARK: BSN

  /// Nine digits, written together or in parts; eight when the elfproef holds.
  private mutating func scanBSN(_ groups: [Group], _ index: Int) -> Int? {
    let group = groups[index]
    guard group.count <= 9, !isEuro(before: group.lower), !isSpelledKvK(before: group.lower) else { return nil }
    let (digits, ends) = digitsOf(groups, from: index, maximum: 9)
    if group.count == 8, !isAlphanumeric(group.lower - 1), !isAlphanumeric(group.upper) {
      if isAnnounced(.bsn, at: group.lower) {
        report(.bsn, group.lower, group.upper, "hier staan acht cijfers na 'BSN'", .hoog)
        return index + 1
      }
      guard Elfproef.klopt([UInt8(ascii: "0")] + digits.prefix(8)), !isCompactDate(group) else { return nil }
      report(
        .bsn, group.lower, group.upper, "hier staan acht cijfers waarvan, met een nul ervoor, de elfproef klopt", .laag)
      return index + 1
    }
    guard let end = ends.first(where: { $0.digits == 9 }), !isDigit(end.offset) else { return nil }
    let used = groups[index...end.group]
    let sizes = used.map(\.count)
    let separators = Set(used.dropFirst().map(\.separator))
    let holds = Elfproef.klopt(digits.prefix(9))
    if used.count > 1, !isAnnounced(.bsn, at: group.lower, within: 40) {
      if separators == [0x0A], holds {
        report(.bsn, group.lower, end.offset, "hier staan negen cijfers over twee regels en de elfproef klopt", .hoog)
        return end.group + 1
      }
      guard separators.count == 1, separators.isSubset(of: Set("-. ".utf8)), !isFollowedByUnit(end.offset) else {
        return nil
      }
      let isUsual = sizes == [3, 3, 3] || sizes == [4, 2, 3]
      guard isUsual || holds && separators != [UInt8(ascii: " ")] else { return nil }
    }
    report(
      .bsn, group.lower, end.offset,
      holds
        ? "hier staan negen cijfers en de elfproef klopt"
        : "hier staan negen cijfers; de elfproef klopt niet, maar een typfout verandert dat",
      holds ? .hoog : .laag)
    return end.group + 1
  }

  /// 'K.v.K.' is three words to the scan.
  private func isSpelledKvK(before index: Int) -> Bool {
    guard byte(index - 1) == UInt8(ascii: " ") || byte(index - 1) == UInt8(ascii: "."), index - lower > 5 else {
      return false
    }
    return lowercased(max(lower, index - 18)..<index).replacing(".", with: "").contains("kvk")
  }

  private func isEuro(before index: Int) -> Bool {
    let at = byte(index - 1) == UInt8(ascii: " ") ? index - 2 : index - 1
    return at - 2 >= lower && bytes[at] == 0xAC && bytes[at - 1] == 0x82 && bytes[at - 2] == 0xE2
  }

  private func isFollowedByUnit(_ index: Int) -> Bool {
    for unit in [" euro", " inwoners", " kilometer"] where matches(Array(unit.utf8), at: index) { return true }
    return false
  }

  private func isCompactDate(_ group: Group) -> Bool {
    let value = number(group.lower, group.upper)
    let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
    if (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day) { return true }
    let (first, second, last) = (value / 1_000_000, value / 10_000 % 100, value % 10_000)
    return (1...31).contains(first) && (1...12).contains(second) && (1900...2100).contains(last)
  }

  func number(_ lower: Int, _ upper: Int) -> Int {
    var value = 0
    for index in lower..<min(upper, lower + 10) { value = value * 10 + Int(bytes[index] - 0x30) }
    return value
  }
}

/// The check on a burgerservicenummer.
enum Elfproef {
  /// Whether nine ASCII digits, not all zero, satisfy `9a+8b+7c+6d+5e+4f+3g+2h−i` divisible by 11.
  static func klopt(_ digits: some Collection<UInt8>) -> Bool {
    guard digits.count == 9 else { return false }
    var sum = 0
    var isZero = true
    for (offset, byte) in digits.enumerated() {
      let digit = Int(byte) - 0x30
      if digit != 0 { isZero = false }
      sum += digit * (offset == 8 ? -1 : 9 - offset)
    }
    return !isZero && sum % 11 == 0
  }
}
