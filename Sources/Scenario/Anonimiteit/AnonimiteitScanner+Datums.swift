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
    guard group.count <= 2, (1...31).contains(number(group.lower, group.upper)),
      byte(group.upper) == UInt8(ascii: " ") || byte(group.upper) == UInt8(ascii: "-")
    else { return nil }
    let start = group.upper + 1
    var end = start
    while isLetter(end), end - start <= 10 { end += 1 }
    guard end - start >= 3, end - start <= 10, Self.months[lowercased(start..<end)] != nil else { return nil }
    var stop = end
    if byte(stop) == UInt8(ascii: "."), byte(stop + 1) == UInt8(ascii: " "), isDigit(stop + 2) { stop += 1 }
    let year = stop + 1
    if byte(stop) == UInt8(ascii: " ") || byte(stop) == UInt8(ascii: "-"), isDigit(year), isDigit(year + 3),
      !isDigit(year + 4)
    {
      end = year + 4
    }
    noteDate(group.lower, end)
    return end
  }

  private mutating func noteDate(_ lower: Int, _ upper: Int) {
    lastDate = lower..<upper
    if let expected = birthDateUntil, lower <= expected {
      report(.geboortedatum, lower, upper, "hier staat een datum bij 'geboren'", .hoog)
      birthDateUntil = nil
    } else {
      trait(.datum, lower, upper)
    }
  }

  /// A word that announces a date of birth; the date may follow or stand just before.
  mutating func scanBirth(_ start: Int, _ end: Int) {
    var limit = end
    while limit < min(upper, end + 40) {
      // A full stop ends the sentence, but not after an abbreviation.
      if byte(limit) == UInt8(ascii: "."), limit > end || end - start > 3, byte(limit + 1) == UInt8(ascii: " "),
        !isDigit(limit - 1),
        !isDigit(limit + 2)
      {
        break
      }
      limit += 1
    }
    birthDateUntil = limit
    if let lastDate, start - lastDate.upperBound <= 12, start >= lastDate.upperBound {
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
