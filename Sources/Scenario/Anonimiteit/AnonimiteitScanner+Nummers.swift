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
    if let end = scanPlate(first) { return end }
    let groups = collectGroups(first)
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
  private func collectGroups(_ start: Int) -> [Group] {
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
    } else if separator == UInt8(ascii: " "), byte(next + 1) == UInt8(ascii: "-"), byte(next + 2) == UInt8(ascii: " ") {
      separator = UInt8(ascii: "-")
      next += 3
    } else if separator == UInt8(ascii: " "), byte(next + 1) == UInt8(ascii: "("), byte(next + 2) == UInt8(ascii: "0") {
      next += 2
    } else if [UInt8]("-./ ".utf8).contains(separator) {
      next += 1
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
    if let next = scanDate(groups, index) { return next }
    if let next = scanPhone(groups, index, start) { return next }
    if let next = scanBSN(groups, index) { return next }
    if group.count == 10, byte(group.lower) != UInt8(ascii: "0"), !isAlphanumeric(group.lower - 1) {
      report(
        .document, group.lower, group.upper, "hier staan tien cijfers, zoals een V-nummer of rijbewijsnummer", .laag)
    }
    return index + 1
  }

  // MARK: parketnummer

  private mutating func scanParketnummer(_ groups: [Group], _ index: Int) -> Int? {
    guard index + 2 < groups.count, groups[index].count == 2, groups[index + 1].count == 6,
      groups[index + 2].count == 2,
      [UInt8]("/-.".utf8).contains(groups[index + 1].separator),
      [UInt8]("-.".utf8).contains(groups[index + 2].separator), !isAlphanumeric(groups[index].lower - 1),
      !isAlphanumeric(groups[index + 2].upper)
    else { return nil }
    report(
      .parketnummer, groups[index].lower, groups[index + 2].upper,
      "hier staat een nummer in die vorm (2, 6 en 2 cijfers)", .hoog)
    return index + 3
  }

  // MARK: telephone

  /// A number with +31, 0031 or 31 in front.
  private mutating func scanPhoneAbroadPrefix(_ start: Int, _ groups: [Group], hasPlus: Bool) -> Int? {
    let (digits, ends) = digitsOf(groups, from: 0, maximum: 17)
    let skip: Int
    if digits.starts(with: Array("0031".utf8)) {
      skip = 4
    } else if digits.starts(with: Array("31".utf8)), hasPlus || groups[0].count == 11 {
      skip = 2
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

  /// A national number: ten digits from 0, or the lengths of 097, 0800 and 0900.
  private mutating func scanPhone(_ groups: [Group], _ index: Int, _ start: Int) -> Int? {
    let group = groups[index]
    guard byte(group.lower) == UInt8(ascii: "0"), !isAlphanumeric(group.lower - 1) else { return nil }
    let (digits, ends) = digitsOf(groups, from: index, maximum: 12)
    guard digits.count > 7, digits[1] != UInt8(ascii: "0") else { return nil }
    let prefix = String(decoding: digits.prefix(4), as: UTF8.self)
    let lengths: [Int]
    let why: String
    // A time such as 09.00-17.30 has the digits of a service number, but not its groups.
    if ["0800", "0900", "0906", "0909"].contains(prefix), group.count >= 4 {
      (lengths, why) = ([8, 11], "hier staat een servicenummer")
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

  /// The digits of a chain from one group, and after how many digits each group ends.
  private func digitsOf(
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

  // MARK: BSN

  /// Nine digits, written together or in parts; eight when the elfproef holds.
  private mutating func scanBSN(_ groups: [Group], _ index: Int) -> Int? {
    let group = groups[index]
    guard group.count <= 9, !isEuro(before: group.lower) else { return nil }
    let (digits, ends) = digitsOf(groups, from: index, maximum: 9)
    if group.count == 8, !isAlphanumeric(group.lower - 1), !isAlphanumeric(group.upper) {
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
    if used.count > 1 {
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

  // MARK: postcode

  /// Words of two capitals that follow a year or a number without making a postcode.
  private static let notPostcode: Set<String> = [
    "IN", "OM", "EN", "OP", "DE", "TE", "ZO", "NU", "AL", "ER", "IK", "JE", "ZE", "WE", "HE", "IS", "OF", "EU", "NL",
    "TV", "GR", "MG", "IE", "VN", "PV", "HG", "VH", "VT", "OR", "BV", "NV", "KM", "KG", "CM", "MM", "ML", "KW", "MB",
    "GB", "RC", "AP", "IP", "IQ",
  ]

  private mutating func scanPostcode(_ group: Group) -> Int? {
    guard group.count == 4, byte(group.lower) != UInt8(ascii: "0"),
      !isAlphanumeric(group.lower - 1), group.separator == 0 || group.separator == UInt8(ascii: " ")
    else { return nil }
    let hasSpace = byte(group.upper) == UInt8(ascii: " ")
    let letters = hasSpace ? group.upper + 1 : group.upper
    guard isUpper(letters), isUpper(letters + 1), bytes[letters] < 0x80, bytes[letters + 1] < 0x80,
      !isAlphanumeric(letters + 2)
    else { return nil }
    let pair = String(decoding: bytes[letters..<letters + 2], as: UTF8.self)
    guard !["SA", "SD", "SS"].contains(pair) else { return nil }
    let isYear = (1900...2099).contains(number(group.lower, group.upper))
    if hasSpace, Self.notPostcode.contains(pair) { return nil }
    report(
      .postcode, group.lower, letters + 2, "hier staan vier cijfers en twee hoofdletters",
      isYear && hasSpace ? .middel : .hoog)
    return letters + 2
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
