extension AnonimiteitScanner {
  private static let months: [String: Int] = [
    "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8,
    "september": 9, "oktober": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mrt": 3, "apr": 4, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12,
  ]

  /// A date in figures; returns the group after it.
  mutating func scanDate(_ groups: [Group], _ index: Int) -> Int? {
    guard index + 2 < groups.count else { return nil }
    let parts = groups[index...index + 2]
    let sizes = parts.map(\.count)
    let separator = groups[index + 1].separator
    guard separator == groups[index + 2].separator, [UInt8]("-./".utf8).contains(separator) else { return nil }
    let values = parts.map { number($0.lower, $0.upper) }
    let day: Int
    let month: Int
    switch (sizes[0], sizes[1], sizes[2]) {
    case (4, 1...2, 1...2) where (1900...2100).contains(values[0]): (day, month) = (values[2], values[1])
    case (1...2, 1...2, 4) where (1900...2100).contains(values[2]): (day, month) = (values[0], values[1])
    case (2, 2, 2) where separator != UInt8(ascii: "."), (1...2, 1...2, 2) where separator == UInt8(ascii: "-"):
      (day, month) = (values[0], values[1])
    default: return nil
    }
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    noteDate(groups[index].lower, groups[index + 2].upper)
    return index + 3
  }

  /// A day and a month in letters after the last group of a chain; returns where to go on.
  mutating func scanDayAndMonth(_ group: Group) -> Int? {
    guard group.count <= 2, (1...31).contains(number(group.lower, group.upper)) else { return nil }
    var start = group.upper
    // '12e mei', '3de oktober', '1ste mei'.
    let suffix = start
    while isLetter(start), start - suffix < 3 { start += 1 }
    if !["e", "de", "ste"].contains(lowercased(suffix..<start)) || isLetter(start) { start = suffix }
    let isBirth = birthDateUntil.map { group.lower <= $0 } ?? false
    if [UInt8](" -./".utf8).contains(byte(start)) { start += 1 } else if !isBirth { return nil }
    start = skipSpaces(start)
    var end = start
    while isLetter(end), end - start <= 10 { end += 1 }
    let word = lowercased(start..<end)
    guard Self.months[word] != nil || isBirth && Self.romanMonths.contains(word) else { return nil }
    var year = end
    while [UInt8](" -./'".utf8).contains(byte(year)), year - end < 4 { year += 1 }
    var stop = year
    while isDigit(stop) { stop += 1 }
    if stop - year == 4 || isBirth && stop - year == 2 { end = stop }
    noteDate(group.lower, end)
    return end
  }

  private static let romanMonths: Set<String> = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]

  /// A date in figures after a word such as 'geboren', in forms that elsewhere are no date; returns its end.
  mutating func scanBirthNumber(_ groups: [Group]) -> Int? {
    guard let first = groups.first, !isAlphanumeric(first.lower - 1) else { return nil }
    // A register writes 00 for what it does not know.
    func isDate(_ day: Int, _ month: Int) -> Bool { (0...31).contains(day) && (0...12).contains(month) }
    if first.count == 6 || first.count == 8, !isAlphanumeric(first.upper) {
      let value = number(first.lower, first.upper)
      let last = value % 100
      let isPlain =
        first.count == 6
        ? isDate(value / 10_000, value / 100 % 100) || isDate(last, value / 100 % 100)
        : isDate(value / 1_000_000, value / 10_000 % 100) && (1900...2100).contains(value % 10_000)
          || isDate(last, value / 100 % 100) && (1900...2100).contains(value / 10_000)
      if isPlain {
        noteDate(first.lower, first.upper)
        return first.upper
      }
    }
    guard groups.count >= 3 else { return nil }
    let sizes = groups.prefix(3).map(\.count)
    let values = groups.prefix(3).map { number($0.lower, $0.upper) }
    let fits =
      sizes[0] <= 2 && sizes[1] <= 2 && (sizes[2] == 2 || sizes[2] == 4) && isDate(values[0], values[1])
      || sizes[0] == 4 && sizes[1] <= 2 && sizes[2] <= 2 && isDate(values[2], values[1])
    guard fits, !isAlphanumeric(groups[2].upper) else { return nil }
    noteDate(first.lower, groups[2].upper)
    return groups[2].upper
  }

  private mutating func noteDate(_ lower: Int, _ upper: Int) {
    lastDate = lower..<upper
    if let expected = birthDateUntil, lower <= expected {
      report(.geboortedatum, lower, upper, "hier staat een datum bij 'geboren'", .hoog)
      birthDateUntil = nil
    } else if hasBirthSign(before: lower) {
      report(.geboortedatum, lower, upper, "hier staat een datum achter het teken voor 'geboren'", .middel)
    } else {
      trait(.datum, lower, upper)
    }
  }

  /// `*12-05-1989`, `° 12-05-1989`.
  private func hasBirthSign(before index: Int) -> Bool {
    let at = byte(index - 1) == UInt8(ascii: " ") ? index - 2 : index - 1
    return byte(at) == UInt8(ascii: "*") && byte(at - 1) != UInt8(ascii: "*")
      || byte(at) == 0xB0 && byte(at - 1) == 0xC2
  }

  /// A word that announces a date of birth; the date may follow or stand just before.
  mutating func scanBirth(_ start: Int, _ end: Int) {
    birthDateUntil = reach(start, end, 60)
    if let lastDate, start - lastDate.upperBound <= 24, start >= lastDate.upperBound {
      report(.geboortedatum, lastDate.lowerBound, lastDate.upperBound, "hier staat een datum bij 'geboren'", .hoog)
    }
  }

  /// An age: `34-jarige`, `34 jaar oud`.
  mutating func scanAge(_ group: Group) {
    guard group.count <= 2, number(group.lower, group.upper) >= 8 else { return }
    let isAge =
      matches(Array("-jarig".utf8), at: group.upper) || matches(Array(" jaar oud".utf8), at: group.upper)
      || matches(Array(" jarig".utf8), at: group.upper)
    if isAge { trait(.leeftijd, group.lower, group.upper) }
  }
}
