extension AnonimiteitScanner {
  /// Tries what can start at a word; returns where to go on.
  mutating func scanWord(_ start: Int, _ end: Int) -> Int {
    let next = byte(end)
    let length = end - start
    if (0x30...0x39).contains(next) || length <= 3 && (next == UInt8(ascii: "-") || next == UInt8(ascii: "/")) {
      if length <= 3, let stop = scanPlate(start) { return stop }
      if length == 1, bytes[start] | 0x20 == UInt8(ascii: "o"), let stop = scanMobileWithLetter(start) { return stop }
      if length == 1, let stop = scanCivilCase(start) { return stop }
      if isDigit(end), let stop = scanCode(start, end) ?? scanGluedIBAN(start, end) { return stop }
    } else if length == 2, next == UInt8(ascii: " "), isDigit(end + 1), isDigit(end + 2) {
      if let stop = scanCode(start, end) { return stop }
    }
    if let cue, start <= cue.until, let stop = scanAnnouncedCode(start, cue) { return stop }
    if length <= 28, sieve.canHold(bytes, start, end),
      !isIdlePreposition(start, end),
      let keyword = Sleutelwoorden.shared.words[lowercased(start..<end)]
    {
      if let stop = scanKeyword(keyword, start, end) { return stop }
    }
    if isUpper(start) {
      // 'de Dam 1': three letters, only right before a number.
      if length >= 4 || length == 3 && next == UInt8(ascii: " ") && isDigit(end + 1),
        let stop = scanStreet(start, end)
      {
        return stop
      }
      return scanFullName(start, end) ?? end
    }
    if length <= 2, next == UInt8(ascii: "."), let stop = scanSmallInitials(start) { return stop }
    if length >= 3, let stop = scanSmallStreet(start, end) { return stop }
    return end
  }

  /// A quick test for the most frequent words: `in`, `te`, `bij` announce a place only before a capital.
  private func isIdlePreposition(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 4, !(byte(end) == UInt8(ascii: " ") && isUpper(end + 1)) else { return false }
    let (second, last) = (byte(start + 1) | 0x20, byte(end - 1) | 0x20)
    switch (bytes[start] | 0x20, end - start) {
    case (UInt8(ascii: "t"), 2): return second == UInt8(ascii: "e")
    case (UInt8(ascii: "i"), 2): return second == UInt8(ascii: "n")
    case (UInt8(ascii: "u"), 3): return second == UInt8(ascii: "i")
    case (UInt8(ascii: "b"), 3): return second == UInt8(ascii: "i")
    case (UInt8(ascii: "n"), 4): return last == UInt8(ascii: "r")
    case (UInt8(ascii: "r"), 4): return second == UInt8(ascii: "o") && last == UInt8(ascii: "d")
    default: return false
    }
  }

  private mutating func scanKeyword(_ keyword: Sleutelwoorden.Betekenis, _ start: Int, _ end: Int) -> Int? {
    switch keyword {
    case .title(let abbreviated): return scanName(from: start, after: end, isRole: false, abbreviated: abbreviated)
    case .role:
      if bytes[start] | 0x20 == UInt8(ascii: "c") || bytes[start] | 0x20 == UInt8(ascii: "p") {
        announceClient(start, end)
      }
      return scanName(from: start, after: end, isRole: true, abbreviated: isAbbreviatedRole(start, end))
    case .call: return scanCalled(after: end)
    case .birth:
      scanBirth(start, end)
      return nil
    case .preposition: return scanPlace(after: end)
    case .offence:
      trait(.delict, start, end)
      return nil
    case .cue(let soort):
      announce(soort, start, end)
      return nil
    case .number:
      announceNumber(start, end)
      return nil
    case .ecli: return scanECLI(start, end)
    case .ljn: return scanLJN(start, end)
    case .register: return scanRegister(start, end)
    case .court: return scanCourt(start, end)
    case .adjective: return isUpper(start) ? nil : scanTwoWordStreet(start, end)
    case .zero: return scanSpelledNumber(start)
    case .at: return scanSpelledAt(start, end)
    case .shorthand: return scanShorthand(after: end)
    case .firstName: return scanSmallFullName(start, end)
    }
  }

  private func isAbbreviatedRole(_ start: Int, _ end: Int) -> Bool {
    byte(end) == UInt8(ascii: ".")
      && ["verd", "medeverd", "aang", "get", "betr", "pat", "raadsvr"].contains(lowercased(start..<end))
  }

  private mutating func announce(_ soort: Aankondiging, _ start: Int, _ end: Int) {
    // 'kenteken van de auto' is about a plate, and 'DigiD-inlognaam' about a name.
    if soort == .voertuig, let cue, cue.soort == .kenteken, start <= cue.until { return }
    // The full stop of 'kent.' or 'parketnr.' is its own.
    let isAbbreviated =
      byte(end) == UInt8(ascii: ".") && (end - start <= 5 || bytes[end - 1] | 0x20 == UInt8(ascii: "r"))
    let from = isAbbreviated ? end + 1 : end
    cue = Cue(soort: soort, from: from, until: reach(start, from, soort == .artikel ? 20 : 70))
  }

  /// 'cliënt 483120': a number right behind it.
  private mutating func announceClient(_ start: Int, _ end: Int) {
    guard ["cliënt", "client", "patiënt", "patient", "pat"].contains(lowercased(start..<end)) else { return }
    cue = Cue(soort: .klant, from: end, until: end + 6)
  }

  /// 'V-nummer', 'cliënt nummer', 'CJIB-nummer': the word before says of what.
  private mutating func announceNumber(_ start: Int, _ end: Int) {
    guard let before = wordBefore(start), start - before.upperBound <= 2 else { return }
    switch lowercased(before) {
    case "v", "cliënt", "client", "klant", "patiënt", "patient", "relatie", "polis", "dossier", "vreemdelingen", "skdb",
      "cjib", "skn", "lid", "leerling", "student", "digid", "big", "debiteuren", "cl", "kl", "pat", "rel",
      "verzekerden", "zorg", "registratie":
      announce(.klant, start, end)
    case "burgerservice", "sofi", "bsn": announce(.bsn, start, end)
    case "id", "document", "rijbewijs", "pas": announce(.document, start, end)
    case "zaak", "parket", "rol", "awb", "beroep", "rekest", "procedure", "raadkamer", "pkt":
      announce(.zaak, start, end)
    case "pl", "bvh", "pv", "mut": announce(.procesverbaal, start, end)
    default: break
    }
  }

  // MARK: places

  private mutating func scanPlace(after end: Int) -> Int? {
    guard byte(end) == UInt8(ascii: " "), isUpper(end + 1) else { return nil }
    let start = end + 1
    var stop = start
    while isLetter(stop) || byte(stop) == UInt8(ascii: "-") && isLetter(stop + 1) { stop += 1 }
    guard stop - start >= 3 else { return nil }
    var word = lowercased(start..<stop)
    if ["den", "sint", "bergen", "alphen", "capelle", "krimpen", "wijk", "noordwijk"].contains(word),
      byte(stop) == UInt8(ascii: " ")
    {
      var second = stop + 1
      while isLetter(second) { second += 1 }
      let both = lowercased(start..<second)
      if Plaatsen.namen.contains(both) { (word, stop) = (both, second) }
    }
    if Plaatsen.namen.contains(word) { trait(.plaats, start, stop) }
    return nil
  }
}
