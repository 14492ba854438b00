/// Names that nothing announces, by their own form.
extension AnonimiteitScanner {
  /// Words before a letter with a full stop that is no initial.
  private static let beforeLetter: Set<String> = [
    "plan", "optie", "punt", "bijlage", "groep", "type", "deel", "vitamine", "blok", "zaal", "klas", "categorie",
    "lijst", "en",
    "variant", "scenario", "vraag", "antwoord", "hepatitis", "rijbewijs", "vak", "onderdeel", "kolom", "sub", "lid",
    "onder",
  ]

  /// What somebody is asked to do, with a capital at the beginning of a sentence: no first name.
  private static let aansporingen: Set<String> = [
    "bel", "vraag", "mail", "app", "sms", "stuur", "spreek", "zie", "laat", "geef", "meld", "zeg", "breng", "haal",
    "neem", "bezoek", "benader", "informeer", "betrek", "contacteer", "overleg", "check", "controleer", "volg", "help",
    "regel", "plaats", "houd", "hou", "verzoek", "hoor", "ontvang", "noem", "begeleid", "steun",
  ]

  /// A name that starts at a word with a capital and that nothing announces; returns its end.
  mutating func scanFullName(_ start: Int, _ end: Int) -> Int? {
    let next = byte(end)
    guard
      next == UInt8(ascii: " ") || next == UInt8(ascii: ".") || next == UInt8(ascii: ",") || next == UInt8(ascii: "'")
        || next == UInt8(ascii: "-") || end - start >= 5
    else { return nil }
    if next == UInt8(ascii: "."), end - start <= 3 { return scanInitialsAndName(start) }
    // Most words with a capital start a sentence: a small word follows that is in no name.
    if next == UInt8(ascii: " "), !isUpper(end + 1), byte(end + 1) != UInt8(ascii: "'"),
      !(startsParticle(end + 1) && hasCapitalSoon(end + 1))
    {
      guard mayBeSurname(start, end) else { return nil }
      let word = lowercased(start..<end)
      let isKnown =
        Naamlijsten.isAchternaam(word)
        || isSurnameBehindParticle(.init(range: start..<end, word: word, particles: ""))
      return isKnown ? reportBare(start) : nil
    }
    // Before another sign only a surname that is known counts, or one with initials behind a comma.
    if next != UInt8(ascii: " "), next != UInt8(ascii: "'"), next != UInt8(ascii: "-"), !mayBeSurname(start, end),
      !(next == UInt8(ascii: ",") && isUpper(skipSpaces(end + 1)))
    {
      return nil
    }
    let word = lowercased(start..<end)
    guard !Naamlijsten.isGeenNaam(word) || particles.contains(word) else { return nil }
    let name = readName(start)
    guard let first = name.delen.first, let last = name.delen.last else { return nil }
    // 'Bel Jan de Vries': the name begins behind the verb.
    if name.delen.count > 1, first.particles.isEmpty, Self.aansporingen.contains(first.word),
      isFirstName(name.delen[1].word)
    {
      return nil
    }
    if let before = wordBefore(start), start - before.upperBound == 1,
      Naamlijsten.instellingen.contains(lowercased(before)) && !isUpper(start - 2)
    {
      return nil
    }
    if isFixedName(name) || isInstitution(after: name.end) || isInstitution(before: start) { return name.end }
    if Plaatsen.namen.contains(lowercased(name.start..<first.range.upperBound)) { return first.range.upperBound }
    if name.delen.contains(where: { isNobody($0, isRole: true) || Naamlijsten.instellingen.contains($0.word) }) {
      return nil
    }
    // In capitals everything looks like a name: a surname that is known must be in it.
    if name.delen.allSatisfy({ isAllCapitals($0.range) }) {
      guard
        name.delen.contains(where: {
          Naamlijsten.isAchternaam($0.word) || !$0.particles.isEmpty && Naamlijsten.achternamen.contains($0.word)
        })
          || name.delen.count == 2 && isFirstName(first.word)
            && (Naamlijsten.achternamen.contains(last.word)
              || !["", "de", "van"].contains(last.particles) && last.word.count > 3)
      else { return nil }
    }
    // 'El Amrani, M.': the initials come last.
    if byte(name.end) == UInt8(ascii: ","), let stop = skipInitials(skipSpaces(name.end + 1), small: false),
      last.range.count > 2
    {
      report(.naam, start, stop, "hier staat een achternaam met initialen erachter", .hoog)
      return stop
    }
    if name.delen.count == 1 {
      let isKnown =
        first.particles.isEmpty ? Naamlijsten.isAchternaam(first.word) : Naamlijsten.achternamen.contains(first.word)
      // 'Van Dalen-Postma': two surnames with a dash.
      let isDouble = !first.particles.isEmpty && isDoubleName(first.range)
      let isKnownBehind = isSurnameBehindParticle(first)
      // 'O'Connor', 'D'Hondt'.
      let sign = first.range.lowerBound + 1
      let isApostrophe = byte(sign) == UInt8(ascii: "'") && isUpper(sign + 1) && first.range.count > 4
      guard isKnown || isDouble || isKnownBehind || isApostrophe || isDoubleSurname(first.word) else { return nil }
      report(.naam, start, name.end, "hier staat een achternaam", .middel)
      return name.end
    }
    guard isPerson(name, first, last) else { return nil }
    report(.naam, start, name.end, "hier staan een voornaam en een achternaam", .hoog)
    return name.end
  }

  /// Whether two or more words with a capital are a first name and a surname.
  private func isPerson(_ name: Naam, _ first: Naam.Deel, _ last: Naam.Deel) -> Bool {
    if isFirstName(first.word), first.particles.isEmpty {
      return !name.delen.dropFirst().allSatisfy { $0.particles.isEmpty && isFirstName($0.word) }
        && !name.delen.dropFirst().contains { ["van", "de"].contains($0.particles) && isFirstName($0.word) }
    }
    if Naamlijsten.isAchternaam(last.word) { return true }
    // Letters that are in no Dutch word, in two words with a capital: 'Żaneta Kowalczyk', 'Иван Петров'.
    if [first, last].contains(where: { deel in bytes[deel.range].contains { (0xC4...0xDF).contains($0) } }) {
      return true
    }
    if !last.particles.isEmpty {
      return Self.sureParticles.contains(last.particles.replacing(".", with: ""))
        || Naamlijsten.achternamen.contains(last.word)
    }
    return false
  }

  /// 'volgens de Vries': a capital behind a small particle is no ordinary word.
  private func isSurnameBehindParticle(_ deel: Naam.Deel) -> Bool {
    guard deel.particles.isEmpty, Naamlijsten.achternamen.contains(deel.word),
      let before = wordBefore(deel.range.lowerBound),
      deel.range.lowerBound - before.upperBound == 1, !isUpper(before.lowerBound)
    else { return false }
    switch lowercased(before) {
    case "de": return Naamlijsten.metDe.contains(deel.word)
    case "der", "den": return wordBefore(before.lowerBound).map { lowercased($0) == "van" } ?? false
    default: return false
    }
  }

  /// Whether a capital follows within three short words, as in 'van den Berg'.
  private func hasCapitalSoon(_ start: Int) -> Bool {
    var index = start
    for _ in 0..<4 {
      if byte(index) == UInt8(ascii: "'") { index += 1 }
      if isUpper(index) { return true }
      let word = index
      while isLetter(index), index - word < 6 { index += 1 }
      guard index > word, index - word < 6 else { return false }
      while [UInt8](" ./'".utf8).contains(byte(index)), index - word < 10 { index += 1 }
    }
    return false
  }

  /// A quick test: the lists, or the last letter of an ending by which a surname is known.
  private func mayBeSurname(_ start: Int, _ end: Int) -> Bool {
    if Naamlijsten.achternaamzeef.canHold(bytes, start, end) { return true }
    let last = bytes[end - 1] | 0x20
    return end - start > 5 && (last >= 0x80 || [UInt8]("aou".utf8).contains(last))
  }

  private func isInstitution(before start: Int) -> Bool {
    guard let before = wordBefore(start), start - before.upperBound == 1 else { return false }
    return Naamlijsten.instellingen.contains(lowercased(before))
  }

  private func startsParticle(_ index: Int) -> Bool {
    var stop = index
    while isLetter(stop), stop - index < 6 { stop += 1 }
    guard stop - index <= 5, Self.particleSieve.canHold(bytes, index, stop) else { return false }
    return Self.particles.contains(lowercased(index..<stop))
  }

  private mutating func reportBare(_ start: Int) -> Int? {
    let name = readName(start)
    guard !isFixedName(name), !isInstitution(before: start), !isInstitution(after: name.end) else { return nil }
    report(.naam, start, name.end, "hier staat een achternaam", .middel)
    return name.end
  }

  private func isDoubleName(_ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] == UInt8(ascii: "-") && isUpper($0 + 1) }
  }

  private func isDoubleSurname(_ word: String) -> Bool {
    let parts = word.split(separator: "-")
    return parts.count == 2 && parts.contains { Naamlijsten.isAchternaam(String($0)) }
  }

  /// Initials and a surname, such as `J.P. van den Berg`.
  private mutating func scanInitialsAndName(_ start: Int) -> Int? {
    let name = readName(start)
    guard let initials = name.initials, let first = name.delen.first else { return nil }
    let gap = first.range.lowerBound - initials.upperBound
    guard gap > 0 || initials.count > 2 else { return nil }
    if Naamlijsten.isGeenNaam(first.word) || Naamlijsten.instellingen.contains(first.word)
      || isInstitution(after: name.end)
    {
      return nil
    }
    let letters = lowercased(initials)
    guard
      !["b.v.", "n.v.", "p.i.", "o.m.", "v.s.", "n.b.", "d.d.", "t.b.s.", "i.s.d.", "r.c.", "u.s.", "st.", "z.o.z."]
        .contains(letters)
    else { return nil }
    if initials.count == 2 {
      if let before = wordBefore(start), start - before.upperBound <= 2, Self.beforeLetter.contains(lowercased(before))
      {
        return nil
      }
      // 'A. Vernieling' at the start of a line is a heading, unless the word is known as a surname.
      let isHeading = start == lower || !(byte(start - 1) == UInt8(ascii: " ") && isLetter(start - 2))
      if isHeading, first.particles.isEmpty, name.delen.count == 1, !Naamlijsten.achternamen.contains(first.word),
        !Naamlijsten.isAchternaam(first.word)
      {
        return nil
      }
      // A letter that ends a sentence, and a name that starts the next one.
      if first.particles.isEmpty, name.delen.count == 1, isFirstName(first.word) { return nil }
    }
    report(.naam, start, name.end, "hier staan initialen en een achternaam", .hoog)
    return name.end
  }

  /// A surname after shorthand such as 'vd' or 'so', in capitals or small letters.
  mutating func scanShorthand(after end: Int) -> Int? {
    var index = end
    if byte(index) == UInt8(ascii: ".") || byte(index) == UInt8(ascii: ":") { index += 1 }
    guard byte(index) == UInt8(ascii: " ") else { return nil }
    let start = skipSpaces(index)
    let name = readName(start, small: true)
    guard let last = name.delen.last else { return nil }
    let isKnown =
      isUpper(last.range.lowerBound) && !last.particles.isEmpty && Naamlijsten.achternamen.contains(last.word)
    guard isKnown || isSmallSurname(last, hasInitials: name.initials != nil) || isFirstAndSurname(last) else {
      return nil
    }
    report(.naam, start, name.end, "hier staat een achternaam na een rol", .middel)
    return name.end
  }

  /// 'kevin de vries', 'fatima yilmaz': small letters, so the surname must be known.
  mutating func scanSmallFullName(_ start: Int, _ end: Int) -> Int? {
    guard !isUpper(start) || !isUpper(end + 1), byte(end) == UInt8(ascii: " ") else { return nil }
    let (word, particles) = skipParticles(end + 1)
    guard isLetter(word), !isUpper(word) else { return nil }
    var stop = word
    while isLetter(stop) { stop += 1 }
    let surname = Naam.Deel(range: word..<stop, word: lowercased(word..<stop), particles: particles)
    guard isSmallSurname(surname, hasInitials: false) else { return nil }
    report(.naam, start, stop, "hier staan een voornaam en een achternaam", .middel)
    return stop
  }

  /// Initials and a surname in small letters, so the surname must be known.
  mutating func scanSmallInitials(_ start: Int) -> Int? {
    let name = readName(start, small: true)
    guard name.initials != nil, let first = name.delen.first,
      isUpper(first.range.lowerBound)
        ? Naamlijsten.achternamen.contains(first.word)
        : first.particles.isEmpty ? Naamlijsten.isAchternaam(first.word) : isSmallSurname(first, hasInitials: true)
    else { return nil }
    report(.naam, start, first.range.upperBound, "hier staan initialen en een achternaam", .middel)
    return first.range.upperBound
  }
}
