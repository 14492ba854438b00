/// Names after a form of address, a role or a word such as 'heet'.
extension AnonimiteitScanner {
  /// A name or initials after a title or a role; returns where to go on.
  mutating func scanName(from word: Int, after end: Int, isRole: Bool, abbreviated: Bool) -> Int? {
    var index = end
    if abbreviated, byte(index) == UInt8(ascii: ".") { index += 1 }
    if isRole {
      // 'verdachte: Jansen', 'verdachte (Jansen)', 'verdachte - Jansen'.
      let sign = skipSpaces(index)
      if [UInt8](":(=".utf8).contains(byte(sign)) {
        index = sign + 1
        if byte(index) != UInt8(ascii: " ") { return reportName(index, word, end, isRole: true) }
      } else if byte(sign) == UInt8(ascii: "-"), sign > index, byte(sign + 1) == UInt8(ascii: " ") {
        index = sign + 1
      }
    }
    guard byte(index) == UInt8(ascii: " ") else { return nil }
    let start = skipSpaces(index)
    guard start - index <= 2 else { return nil }
    return reportName(start, word, end, isRole: isRole)
  }

  private mutating func reportName(_ start: Int, _ word: Int, _ wordEnd: Int, isRole: Bool) -> Int? {
    let announced = isRole ? "rol" : "aanspreekvorm"
    let name = readName(start, bare: true)
    if name.initials != nil {
      if name.delen.contains(where: { Naamlijsten.geenNamen.contains($0.word) }) { return nil }
      report(.naam, start, name.end, "hier staat een initiaal na een \(announced)", .hoog)
      return name.end
    }
    guard let first = name.delen.first, let last = name.delen.last else { return scanSmallName(start, isRole: isRole) }
    if isRole {
      // 'melder: Achterdijk', 'melder: Geboortedatum: …'.
      if houseNumberFollows(first.range) || byte(name.end) == UInt8(ascii: ":") { return nil }
      if name.delen.contains(where: { hasStreetEnding($0.range) }) { return nil }
    }
    // 'verdachte Marokkaan', 'burgemeester van Utrecht', 'gezin in de Kerkstraat'.
    if name.delen.contains(where: { isNobody($0, isRole: isRole) }) { return nil }
    if isFixedName(name) || isInstitution(after: name.end) { return nil }
    let isSingle = name.delen.count == 1 && first.particles.isEmpty
    if isSingle, pseudonyms.contains(first.word) { return nil }
    if isRole, first.particles == "van", !isUpper(start), isPossessive(first, lowercased(word..<wordEnd)) { return nil }
    if name.delen.allSatisfy({ $0.particles.isEmpty && isFirstName($0.word) }) { return nil }
    if isAllCapitals(first.range), first.range.count > 1 {
      // Capitals say nothing in a text that is all capitals; an abbreviation of an organisation is all capitals too.
      let isShouted = isUpper(word) && isUpper(word + 1)
      let isKnown = name.delen.contains {
        Naamlijsten.achternamen.contains($0.word) || Naamlijsten.isAchternaam($0.word)
      }
      let hasParticle = name.delen.contains { !$0.particles.isEmpty }
      let mayBe =
        isShouted
        ? hasParticle && last.range.count > 3
        : last.range.count > 4 && !(isRole && !isKnown && isSingle && last.range.count < 6)
      guard isKnown || mayBe else { return nil }
    }
    report(
      .naam, start, isSingle ? first.range.upperBound : name.end,
      "hier staat een woord met een hoofdletter na een \(announced)", isRole ? .middel : .hoog)
    return isSingle ? first.range.upperBound : name.end
  }

  /// Whether 'moeder van Erik', 'voogd van Nidos' stands here rather than somebody called Van.
  private func isPossessive(_ deel: Naam.Deel, _ role: String) -> Bool {
    if isFirstName(deel.word) { return true }
    let isTitle = [
      "verdachte", "medeverdachte", "slachtoffer", "getuige", "aangever", "aangeefster", "wijkagent", "agent",
      "brigadier",
      "hoofdagent", "arts", "officier", "verbalisant", "rechter", "betrokkene", "psychiater", "mentor", "buurman",
      "buurvrouw",
    ].contains(role)
    return !isTitle && !Naamlijsten.achternamen.contains(deel.word)
  }

  /// Whether a word of a name is an office, a nationality, an institution, a street, or a place that is no surname.
  func isNobody(_ deel: Naam.Deel, isRole: Bool) -> Bool {
    if deel.particles.isEmpty || ["de", "het"].contains(deel.particles) && deel.word.count > 4 {
      if Naamlijsten.isGeenNaam(deel.word) { return true }
    }
    let isPlain = ["", "de", "het", "van"].contains(deel.particles)
    if isPlain && Naamlijsten.geenNamen.contains(deel.word) || isRole && Plaatsen.namen.contains(deel.word) {
      return true
    }
    return isStreetWord(deel.word)
      || deel.word.count > 8
        && ["stichting", "kliniek", "school", "college", "centrum", "groep", "instituut", "ziekenhuis"].contains {
          deel.word.hasSuffix($0)
        }
  }

  func isStreetWord(_ word: String) -> Bool {
    word.count > 6
      && ["straat", "laan", "gracht", "plein", "kade", "singel", "steeg", "plantsoen"].contains { word.hasSuffix($0) }
  }

  private func houseNumberFollows(_ range: Range<Int>) -> Bool {
    byte(range.upperBound) == UInt8(ascii: " ") && isDigit(range.upperBound + 1)
  }

  func isAllCapitals(_ range: Range<Int>) -> Bool {
    range.allSatisfy { !isLetter($0) || bytes[$0] >= 0x80 || isUpper($0) }
  }

  func isFirstName(_ word: String) -> Bool {
    if Naamlijsten.voornamen.contains(word) || pseudonyms.contains(word) { return true }
    return word.split(separator: "-").allSatisfy { Naamlijsten.voornamen.contains(String($0)) }
  }

  func isFixedName(_ name: Naam) -> Bool {
    var end = name.start
    while end < name.end, bytes[end] != UInt8(ascii: " ") { end += 1 }
    guard let fixed = Naamlijsten.vasteNamenNaarWoord[lowercased(name.start..<end)] else { return false }
    let text = lowercased(name.start..<name.end) + " "
    return fixed.contains { text.hasPrefix($0 + " ") }
  }

  /// Whether the next word makes an institution of the name, as in 'Pieter Baan Centrum'.
  func isInstitution(after end: Int) -> Bool {
    guard byte(end) == UInt8(ascii: " ") || byte(end) == UInt8(ascii: "-") else { return false }
    var stop = end + 1
    while isLetter(stop), stop - end < 16 { stop += 1 }
    return stop > end + 1 && Naamlijsten.instellingen.contains(lowercased(end + 1..<stop))
  }

  /// A surname in small letters after a role or a form of address, such as 'verdachte jansen'.
  private mutating func scanSmallName(_ start: Int, isRole: Bool) -> Int? {
    guard isLetter(start) || byte(start) == UInt8(ascii: "'") else { return nil }
    let name = readName(start, small: true)
    guard let first = name.delen.first,
      isSmallSurname(first, hasInitials: name.initials != nil) || isFirstAndSurname(first)
    else { return nil }
    report(
      .naam, start, first.range.upperBound, "hier staat een achternaam na een \(isRole ? "rol" : "aanspreekvorm")",
      .middel)
    return first.range.upperBound
  }

  /// Whether a word without a capital is a surname: with 'de' or 'van' only where the two are a name together.
  func isSmallSurname(_ deel: Naam.Deel, hasInitials: Bool) -> Bool {
    switch deel.particles {
    case "": return hasInitials ? Naamlijsten.achternamen.contains(deel.word) : Naamlijsten.isAchternaam(deel.word)
    case "de": return Naamlijsten.metDe.contains(deel.word)
    case "van": return Naamlijsten.metVan.contains(deel.word)
    case "van der", "van den", "van de", "v d", "vd", "ter", "ten", "den", "v":
      return Naamlijsten.achternamen.contains(deel.word)
        && !["jonge", "man", "lange", "witte", "koning", "hoek"].contains(deel.word)
    default: return false
    }
  }

  /// Whether a first name and a surname in small letters stand here: 'verdachte kevin jansen'.
  func isFirstAndSurname(_ first: Naam.Deel) -> Bool {
    guard Naamlijsten.voornamen.contains(first.word), byte(first.range.upperBound) == UInt8(ascii: " ") else {
      return false
    }
    let (word, particles) = skipParticles(first.range.upperBound + 1)
    var stop = word
    while isLetter(stop) { stop += 1 }
    let surname = Naam.Deel(range: word..<stop, word: lowercased(word..<stop), particles: particles)
    return isSmallSurname(surname, hasInitials: false)
  }

  /// A whole name after 'heet' or 'genaamd'; a single first name is a pseudonym.
  mutating func scanCalled(after end: Int) -> Int? {
    guard byte(end) == UInt8(ascii: " ") || byte(end) == UInt8(ascii: ":") else { return nil }
    let start = skipSpaces(byte(end) == UInt8(ascii: ":") ? end + 1 : end)
    let name = readName(start)
    guard let last = name.delen.last, !name.delen.contains(where: { isNobody($0, isRole: false) }),
      !isInstitution(after: name.end), !isFixedName(name)
    else { return nil }
    let isWhole = name.delen.count > 1 || !last.particles.isEmpty || name.initials != nil
    guard
      isWhole
        ? !name.delen.allSatisfy({ $0.particles.isEmpty && isFirstName($0.word) }) : Naamlijsten.isAchternaam(last.word)
    else { return nil }
    report(.naam, start, name.end, "hier staat een naam na een woord als 'heet'", .hoog)
    return name.end
  }
}
