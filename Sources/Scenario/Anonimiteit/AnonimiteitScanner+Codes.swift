extension AnonimiteitScanner {
  // MARK: licence plate

  /// The letters of the fourteen series of Dutch licence plates, with their form; `9` is a digit, `X` a letter.
  private static let series: [(form: [UInt8], letters: Set<UInt8>)] = {
    let late = "BDFGHJKLMNOPRSTVWXZ"
    let middle = "BDFGHJKMNOPRSTVWXZ"
    let forms: [(String, String)] = [
      ("XX-99-99", "ABDEFGHJKLMNOPRSTUVXZ"), ("99-99-XX", "ABDEFGHIJMNOPRSTUVXZ"),
      ("99-XX-99", "ABDEFGHIJMNOPRSTUVXYZ"), ("XX-99-XX", "BDFGHJKLMNOPRSTVWXYZ"),
      ("XX-XX-99", "BDFGHJLMNOPRSTVWXZ"), ("99-XX-XX", "BDFGHJLMNOPRSTVWXZ"), ("99-XXX-9", middle),
      ("9-XXX-99", middle), ("XX-999-X", middle), ("X-999-XX", late), ("XXX-99-X", late), ("X-99-XXX", late),
      ("9-XX-999", late), ("999-XX-9", late),
    ]
    return forms.map { (Array($0.0.utf8), Set($0.1.utf8)) }
  }()

  /// Letter pairs and triples that are never issued.
  private static let notIssued: [String] = [
    "SA", "SD", "SS", "WA", "GVD", "KKK", "LPF", "NSB", "PKK", "PSV", "PVV", "SGP", "TBS", "KVT", "VVD",
  ]

  /// A licence plate from this index; returns its end.
  mutating func scanPlate(_ start: Int) -> Int? {
    let end = start + 8
    guard end <= upper, !isAlphanumeric(start - 1), byte(start - 1) != UInt8(ascii: "-"), !isAlphanumeric(end),
      !(byte(end) == UInt8(ascii: "-") && isAlphanumeric(end + 1)),
      bytes[start..<min(start + 4, end)].contains(UInt8(ascii: "-"))
    else { return nil }
    let hasLower = (start..<end).contains { classes[Int(bytes[$0])] == Class.lower }
    let hasUpper = (start..<end).contains { classes[Int(bytes[$0])] == Class.upper }
    guard hasLower != hasUpper || isAnnounced(.kenteken, at: start) else { return nil }
    let isAnnouncedPlate =
      isAnnounced(.kenteken, at: start) || !hasLower && isAnnounced(.voertuig, at: start, within: 30)
    for (number, series) in Self.series.enumerated() {
      var fits = !(hasLower && number < 3 && !isAnnounced(.kenteken, at: start))
      for offset in 0..<8 where fits {
        let raw = bytes[start + offset]
        let byte = raw >= 0x61 && raw <= 0x7A ? raw - 0x20 : raw
        switch series.form[offset] {
        case UInt8(ascii: "-"): fits = byte == UInt8(ascii: "-")
        case UInt8(ascii: "9"): fits = (0x30...0x39).contains(byte)
        // After 'kenteken' the letters need not be those that were issued: a plate may be foreign or mistyped.
        default: fits = isAnnouncedPlate ? (0x41...0x5A).contains(byte) : series.letters.contains(byte)
        }
      }
      guard fits else { continue }
      let groups = String(decoding: bytes[start..<end], as: UTF8.self).uppercased().split(separator: "-")
      let isIssued = number < 11 && !groups.contains { Self.notIssued.contains(String($0)) }
      let zekerheid: Vondst.Zekerheid = hasLower ? .laag : isIssued ? .hoog : .laag
      report(
        .kenteken, start, end,
        isIssued
          ? "hier staat de vorm van reeks \(number + 1)"
          : "hier staat de vorm van reeks \(number + 1), met letters of in een reeks die niet is uitgegeven", zekerheid)
      return end
    }
    return nil
  }

  /// A plate after 'kenteken' or a vehicle: without dashes, with spaces, or a foreign one; returns its end.
  mutating func scanLoosePlate(_ start: Int) -> Int? {
    guard let cue, start <= cue.until, cue.soort == .kenteken || cue.soort == .voertuig, !isAlphanumeric(start - 1)
    else {
      return nil
    }
    let isSure = cue.soort == .kenteken
    var letters: [UInt8] = []
    var hasSpace = false
    var hasLower = false
    // Where a separator stood, by the number of signs before it.
    var cuts: Set<Int> = []
    var index = start
    while letters.count < 6, isAlphanumeric(index), bytes[index] < 0x80 {
      let raw = bytes[index]
      if raw >= 0x61 { hasLower = true }
      letters.append(raw >= 0x61 ? raw - 0x20 : raw)
      index += 1
      if letters.count < 6, [UInt8](" -._".utf8).contains(byte(index)), isAlphanumeric(index + 1) {
        if byte(index) == UInt8(ascii: " ") { hasSpace = true }
        cuts.insert(letters.count)
        index += 1
      }
    }
    // 'kenteken is 12 34' holds a word, not the letters of a plate.
    if hasLower, hasSpace, isSmallWord(String(decoding: letters.filter { $0 > 0x39 }, as: UTF8.self).lowercased()) {
      return nil
    }
    let isUsual = letters.count == 6 && !isAlphanumeric(index) && (isSure || !hasLower || !hasSpace)
    if isUsual, cuts.isEmpty || cuts.count == 2 {
      for (number, series) in Self.series.enumerated()
      where !(hasLower && hasSpace && number < 3 && !isSure) {
        var at = 0
        var fits = true
        for sign in series.form where fits {
          if sign == UInt8(ascii: "-") {
            fits = cuts.isEmpty || cuts.contains(at)
          } else {
            fits =
              sign == UInt8(ascii: "9")
              ? (0x30...0x39).contains(letters[at])
              : isSure ? (0x41...0x5A).contains(letters[at]) : series.letters.contains(letters[at])
            at += 1
          }
        }
        guard fits else { continue }
        report(.kenteken, start, index, "hier staat de vorm van reeks \(number + 1) bij een voertuig", .hoog)
        return index
      }
    }
    return isSure && start - cue.from <= 25 ? scanForeignPlate(start) : nil
  }

  /// Two or three groups of capitals and digits right after 'kenteken'.
  private mutating func scanForeignPlate(_ start: Int) -> Int? {
    var end = start
    var index = start
    var (digits, letters, groups) = (0, 0, 0)
    while groups < 3 {
      let group = index
      while isDigit(index) || isLetter(index) && isUpper(index) && bytes[index] < 0x80 {
        if isDigit(index) { digits += 1 } else { letters += 1 }
        index += 1
      }
      guard index > group, !isLetter(index) else { break }
      (end, groups) = (index, groups + 1)
      guard [UInt8](" -.".utf8).contains(byte(index)), isAlphanumeric(index + 1) else { break }
      index += 1
    }
    guard (2...6).contains(digits), (1...6).contains(letters), (5...9).contains(digits + letters) else { return nil }
    report(.kenteken, start, end, "hier staan letters en cijfers na 'kenteken'", .middel)
    return end
  }

  // MARK: IBAN, document, proces-verbaal

  /// The length of an IBAN per country.
  private static let ibanLengths: [String: Int] = [
    "NL": 18, "BE": 16, "DE": 22, "FR": 27, "GB": 22, "ES": 24, "IT": 27, "PL": 28, "TR": 26, "RO": 24, "PT": 25,
    "AT": 20, "CH": 21, "LU": 20, "IE": 22, "MA": 28, "DK": 18, "NO": 15, "SE": 24, "FI": 18, "HU": 28, "CZ": 24,
    "BG": 22, "GR": 27, "HR": 21, "LT": 20, "LV": 21, "EE": 20, "SK": 24, "SI": 19, "CY": 28, "MT": 31, "UA": 29,
    "AL": 28, "BA": 20, "RS": 22, "MK": 19, "TN": 24, "IL": 23, "SA": 24, "AE": 23, "BR": 29, "GE": 22, "MD": 24,
  ]

  /// What can start at a word that digits follow; returns its end.
  mutating func scanCode(_ start: Int, _ wordEnd: Int) -> Int? {
    guard !isAlphanumeric(start - 1) else { return nil }
    var end = wordEnd
    while isAlphanumeric(end) { end += 1 }
    if wordEnd - start == 2 {
      if let stop = scanIBAN(start) { return stop }
      // `NL23.12345`, a case of the vreemdelingenkamer.
      if matches([0x4E, 0x4C], at: start), byte(wordEnd + 2) == UInt8(ascii: "."), let stop = yearAndNumber(wordEnd) {
        report(.parketnummer, start, stop, "hier staat een zaaknummer van de bestuursrechter", .hoog)
        return stop
      }
      if bytes[start] | 0x20 == UInt8(ascii: "p"), bytes[start + 1] | 0x20 == UInt8(ascii: "l"),
        let stop = scanProcesverbaal(start)
      {
        return stop
      }
    }
    if end - start == 9, isDocument(start) {
      report(.document, start, end, "hier staat de vorm van een paspoort- of identiteitskaartnummer", .middel)
      return end
    }
    return nil
  }

  /// An IBAN that a word was typed against: 'opNL91ABNA0417164300'; only the check digits make it one.
  mutating func scanGluedIBAN(_ start: Int, _ wordEnd: Int) -> Int? {
    guard wordEnd - start > 2, isUpper(wordEnd - 2), isUpper(wordEnd - 1), isDigit(wordEnd + 1) else { return nil }
    return scanIBAN(wordEnd - 2)
  }

  private mutating func scanIBAN(_ start: Int) -> Int? {
    var code: [UInt8] = []
    var ends: [Int] = []
    var index = start
    while index < upper, code.count < 34 {
      if isLetter(index) || isDigit(index), bytes[index] < 0x80 {
        code.append(bytes[index] >= 0x61 ? bytes[index] - 0x20 : bytes[index])
        index += 1
        ends.append(index)
      } else if code.count >= 2, let next = skipSeparator(index), isAlphanumeric(next) {
        index = next
      } else {
        break
      }
    }
    guard code.count >= 15, (0x30...0x39).contains(code[2]), (0x30...0x39).contains(code[3]) else { return nil }
    let country = String(decoding: code.prefix(2), as: UTF8.self)
    var contiguous = start
    while isAlphanumeric(contiguous) { contiguous += 1 }
    let length = Self.ibanLengths[country] ?? (contiguous - start)
    guard (15...34).contains(length), length <= code.count, !isAlphanumeric(ends[length - 1]),
      Self.remainder(code.prefix(length)) == 1
    else { return nil }
    report(.iban, start, ends[length - 1], "het controlegetal (mod 97) klopt", .hoog)
    return ends[length - 1]
  }

  private static func remainder(_ code: ArraySlice<UInt8>) -> Int {
    var rest = 0
    for byte in code.dropFirst(4) + code.prefix(4) {
      rest = byte < 0x40 ? (rest * 10 + Int(byte - 0x30)) % 97 : (rest * 100 + Int(byte - 0x41) + 10) % 97
    }
    return rest
  }

  /// Past one space, dot, dash or slash, or past a line end with what stands around it; nil when there is none.
  func skipSeparator(_ index: Int) -> Int? {
    var next = index
    if [UInt8](" .-/_".utf8).contains(byte(next)) { next += 1 }
    let line = skipSpaces(next)
    if byte(line) == 0x0A || byte(line) == 0x0D && byte(line + 1) == 0x0A {
      return skipSpaces(byte(line) == 0x0A ? line + 1 : line + 2)
    }
    return next > index ? next : nil
  }

  /// PL, the unit, the year and a serial number: `PL0900-2025123456`, `PL 0900 2025 113355-1`.
  private mutating func scanProcesverbaal(_ start: Int) -> Int? {
    var index = start + 2
    if !isDigit(index) { index = skipSeparator(index) ?? index }
    var digits = 0
    while isDigit(index) {
      while isDigit(index) { (index, digits) = (index + 1, digits + 1) }
      if (13...14).contains(digits) {
        report(
          .procesverbaal, start, index, "hier staat een nummer in die vorm (PL, eenheid, jaar en volgnummer)", .hoog)
        return index
      }
      guard digits < 13, let next = skipSeparator(index) else { return nil }
      index = next
    }
    return nil
  }

  private func isDocument(_ start: Int) -> Bool {
    var digits = 0
    for index in start..<start + 9 {
      let class_ = classes[Int(bytes[index])]
      guard class_ == Class.upper || class_ == Class.digit, bytes[index] != UInt8(ascii: "O") else { return false }
      if class_ == Class.digit { digits += 1 }
    }
    return digits >= 2 && isUpper(start) && isUpper(start + 1) && isDigit(start + 8)
  }
}
