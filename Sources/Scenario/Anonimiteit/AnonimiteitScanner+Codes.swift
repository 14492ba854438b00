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
    guard hasLower != hasUpper else { return nil }
    for (number, series) in Self.series.enumerated() {
      var fits = !(hasLower && number < 3)
      for offset in 0..<8 where fits {
        let raw = bytes[start + offset]
        let byte = hasLower && raw >= 0x61 ? raw - 0x20 : raw
        switch series.form[offset] {
        case UInt8(ascii: "-"): fits = byte == UInt8(ascii: "-")
        case UInt8(ascii: "9"): fits = (0x30...0x39).contains(byte)
        default: fits = series.letters.contains(byte)
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
    if wordEnd - start == 2, let stop = scanIBAN(start) { return stop }
    if matches([0x50, 0x4C], at: start), wordEnd - start == 2, let stop = scanProcesverbaal(start) { return stop }
    if end - start == 9, isDocument(start) {
      report(.document, start, end, "hier staat de vorm van een paspoort- of identiteitskaartnummer", .middel)
      return end
    }
    return nil
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
      } else if [UInt8](" .-".utf8).contains(bytes[index]), isAlphanumeric(index + 1), code.count >= 2 {
        index += 1
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

  private mutating func scanProcesverbaal(_ start: Int) -> Int? {
    var index = start + 2
    while isDigit(index) { index += 1 }
    var digits = index - start - 2
    guard digits == 4 || digits == 13 || digits == 14 else { return nil }
    if digits == 4 {
      guard [UInt8]("- /".utf8).contains(byte(index)), isDigit(index + 1) else { return nil }
      index += 1
      let second = index
      while isDigit(index) { index += 1 }
      digits = index - second
      guard (9...10).contains(digits) else { return nil }
    }
    report(.procesverbaal, start, index, "hier staat een nummer in die vorm (PL, eenheid, jaar en volgnummer)", .hoog)
    return index
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
