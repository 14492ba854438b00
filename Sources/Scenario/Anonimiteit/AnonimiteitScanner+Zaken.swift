/// Numbers of cases, and numbers that a word in front announces.
extension AnonimiteitScanner {
  // MARK: courts

  /// `ECLI:NL:RBMNE:2019:1234`: four parts after it, the last two in digits.
  mutating func scanECLI(_ start: Int, _ end: Int) -> Int? {
    var index = end
    var parts = 0
    while parts < 4 {
      // Who copies it may lose the colons.
      let gap = index
      index = skipSpaces(index)
      if [UInt8](":-".utf8).contains(byte(index)) { index = skipSpaces(index + 1) }
      guard index > gap else { return nil }
      let part = index
      while isAlphanumeric(index) { index += 1 }
      guard index > part, parts < 2 || isDigit(index - 1) else { return nil }
      parts += 1
    }
    report(.parketnummer, start, index, "hier staat het kenmerk van een uitspraak (ECLI)", .hoog)
    return index
  }

  /// `LJN BA1234`, the mark before the ECLI.
  mutating func scanLJN(_ start: Int, _ end: Int) -> Int? {
    var index = end
    if byte(index) == UInt8(ascii: ":") { index += 1 }
    index = skipSpaces(index)
    guard isLetter(index), isLetter(index + 1), isDigit(index + 2) else { return nil }
    index += 2
    let digits = index
    while isDigit(index) { index += 1 }
    guard index - digits == 4 else { return nil }
    report(.parketnummer, start, index, "hier staat het kenmerk van een uitspraak (LJN)", .hoog)
    return index
  }

  /// `C/16/987654`.
  mutating func scanCivilCase(_ start: Int) -> Int? {
    guard bytes[start] | 0x20 == UInt8(ascii: "c"), isDigit(start + 2), isDigit(start + 3),
      byte(start + 1) == byte(start + 4), byte(start + 4) == UInt8(ascii: "/") || byte(start + 4) == UInt8(ascii: "-"),
      !isAlphanumeric(start - 1)
    else { return nil }
    var index = start + 5
    while isDigit(index) { index += 1 }
    guard index - start >= 9 else { return nil }
    report(.parketnummer, start, index, "hier staat een zaaknummer van de rechtbank", .hoog)
    return index
  }

  /// `FA RK 21-91234`, `CV EXPL 21-93456`: from its second word.
  mutating func scanRegister(_ start: Int, _ end: Int) -> Int? {
    guard let before = wordBefore(start), before.count == 2, start - before.upperBound == 1,
      let stop = yearAndNumber(skipSpaces(end))
    else { return nil }
    report(.parketnummer, before.lowerBound, stop, "hier staat een zaaknummer van de rechtbank", .hoog)
    return stop
  }

  /// `AWB 20/1234`, `SGR 21/98765`.
  mutating func scanCourt(_ start: Int, _ end: Int) -> Int? {
    let number = skipSpaces(end)
    guard isUpper(start) && isUpper(end - 1) || byte(skipSpaces(number + 2)) == UInt8(ascii: "/"),
      let stop = yearAndNumber(number)
    else {
      return nil
    }
    report(.parketnummer, start, stop, "hier staat een zaaknummer van de bestuursrechter", .hoog)
    return stop
  }

  func yearAndNumber(_ start: Int) -> Int? {
    guard isDigit(start), isDigit(start + 1) else { return nil }
    let sign = skipSpaces(start + 2)
    guard [UInt8]("-/.".utf8).contains(byte(sign)) else { return nil }
    var index = skipSpaces(sign + 1)
    let serial = index
    while isDigit(index) { index += 1 }
    return index - serial >= 3 ? index : nil
  }

  // MARK: announced

  /// What an announced chain of digits is; nil when it is something else, such as a date.
  mutating func scanAnnouncedNumber(_ groups: [Group]) -> Int? {
    guard let cue, let first = groups.first, first.lower <= cue.until else { return nil }
    var end = 0
    var digits = 0
    // What hangs together without spaces; a space goes on only where the parts make a number of a known length.
    for (index, group) in groups.enumerated() {
      if index > 0, group.separator == UInt8(ascii: " ") || group.separator == UInt8(ascii: "(") { break }
      (digits, end) = (digits + group.count, group.upper)
    }
    // 'parket' is an office as well; only the form of its numbers counts after it.
    let isOffice = cue.from - 6 >= lower && lowercased(cue.from - 6..<cue.from) == "parket"
    let isNear = first.lower - cue.from <= 24
    guard digits > 0, !isDateOrPhone(groups) || isNear && groups.count == 1 && digits == 10 else { return nil }
    switch cue.soort {
    case .kvk:
      let all = groups.reduce(0) { $0 + $1.count }
      if groups.count > 1, [8, 9, 12].contains(all), let last = groups.last { return last.upper }
      return [8, 9, 12].contains(digits) ? end : nil
    case .zaak:
      if let next = parketEnd(groups, 0, anySeparator: true) { (digits, end) = (10, groups[next - 1].upper) }
      guard digits >= 6, digits == 10 || isNear && !isOffice else { return nil }
      report(.parketnummer, first.lower, end, "hier staat een nummer na 'parketnummer' of 'zaaknummer'", .hoog)
    case .procesverbaal:
      if digits < 7, let last = groups.last {
        let all = groups.reduce(0) { $0 + $1.count }
        guard (9...14).contains(all), isNear else { return nil }
        (digits, end) = (all, last.upper)
      }
      guard (7...16).contains(digits) else { return nil }
      report(.procesverbaal, first.lower, end, "hier staat een nummer na 'proces-verbaal' of 'BVH'", .hoog)
    case .klant, .document:
      if digits < 5, isNear, let last = groups.last {
        let all = groups.reduce(0) { $0 + $1.count }
        if (6...12).contains(all) { (digits, end) = (all, last.upper) }
      }
      let isYear = digits == 4 && (1900...2100).contains(number(first.lower, first.upper))
      guard digits >= (cue.soort == .klant ? 4 : 6),
        !isYear || isNear && cue.soort == .klant && first.lower - cue.from < 3
      else { return nil }
      report(.document, first.lower, end, "hier staat een nummer na een woord als 'klantnummer' of 'paspoort'", .hoog)
    case .inlognaam:
      guard isNear, digits >= 6 else { return nil }
      report(.document, first.lower, end, "hier staat een nummer na 'DigiD' of 'inlognaam'", .middel)
    case .telefoon:
      let all = groups.reduce(0) { $0 + $1.count }
      guard isNear, all == 9, byte(first.lower) == UInt8(ascii: "6"), let last = groups.last else { return nil }
      report(.telefoonnummer, first.lower, last.upper, "hier staat een mobiel nummer zonder 0", .middel)
      end = last.upper
    default: return nil
    }
    self.cue = nil
    return end
  }

  private func isDateOrPhone(_ groups: [Group]) -> Bool {
    let sizes = groups.prefix(3).map(\.count)
    if sizes.count == 3 {
      let values = groups.prefix(3).map { number($0.lower, $0.upper) }
      let isForward = sizes[0] <= 2 && sizes[1] <= 2 && (sizes[2] == 2 || sizes[2] == 4)
      if isForward && (1...31).contains(values[0]) && (1...12).contains(values[1]) { return true }
      if sizes[0] == 4 && sizes[1] <= 2 && sizes[2] <= 2 && (1...12).contains(values[1]) { return true }
    }
    let digits = groups.reduce(0) { $0 + $1.count }
    return byte(groups[0].lower) == UInt8(ascii: "0") && digits == 10 && sizes[0] != 10
      && sizes.prefix(2) != [2, 6]
  }

  /// A code that starts with a letter after an announcing word; returns its end.
  mutating func scanAnnouncedCode(_ start: Int, _ cue: Cue) -> Int? {
    guard !isAlphanumeric(start - 1) else { return nil }
    switch cue.soort {
    case .kenteken, .voertuig: return scanLoosePlate(start)
    case .klant, .document, .zaak, .inlognaam: break
    default: return nil
    }
    var end = start
    var digits = 0
    while isAlphanumeric(end) || [UInt8]("-/._".utf8).contains(byte(end)) && isAlphanumeric(end + 1) {
      if isDigit(end) { digits += 1 }
      end += 1
    }
    if cue.soort == .inlognaam {
      let isValue = digits > 0 && !(start..<end).allSatisfy { isDigit($0) }
      let before = byte(start - 2)
      let follows = start - cue.from <= 4 && (before == UInt8(ascii: ":") || before == UInt8(ascii: "="))
      guard end - start >= 4, isValue || follows, Sleutelwoorden.shared.words[lowercased(start..<end)] == nil else {
        return nil
      }
      report(.document, start, end, "hier staat een inlognaam", .middel)
    } else {
      guard digits >= (cue.soort == .zaak ? 5 : 4), start - cue.from <= 40 else { return nil }
      report(
        cue.soort == .zaak ? .parketnummer : .document, start, end,
        "hier staat een nummer na een woord dat het aankondigt",
        .hoog)
    }
    self.cue = nil
    return end
  }
}
