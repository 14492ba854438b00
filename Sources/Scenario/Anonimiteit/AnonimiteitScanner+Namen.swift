/// Reads what a name is made of: initials, particles, words with a capital.
extension AnonimiteitScanner {
  /// Small words inside a surname.
  var particles: Set<String> { Self.particles }

  static let particles: Set<String> = [
    "van", "de", "der", "den", "het", "ten", "ter", "te", "op", "in", "el", "al", "bin", "von", "la", "le", "du", "di",
    "da", "dos", "ben", "ould", "aan", "bij", "'t", "t", "vd", "v", "'s", "abu", "ait", "zum", "zur", "des", "del",
    "della",
    "d", "ibn", "st", "naar", "onder", "over", "voor",
  ]

  static let particleSieve = Woordzeef(particles)

  private static let prepositions: Set<String> = ["op", "in", "aan", "bij", "naar", "onder", "over", "voor", "te"]

  /// Particles that stand in hardly anything but a surname, whatever the word before them.
  static let sureParticles: Set<String> = [
    "van der", "van den", "vd", "v d", "ter", "ten", "van 't", "v t", "in 't", "von",
  ]

  /// A name as far as it stands in the text.
  struct Naam {
    struct Deel {
      let range: Range<Int>
      let word: String
      /// The small words before it, in lower case.
      let particles: String
    }

    var initials: Range<Int>?
    var delen: [Deel] = []
    let start: Int
    var end: Int
  }

  /// Reads initials, particles and up to four words with a capital from an index.
  ///
  /// After a form of address a letter without a full stop is an initial too: 'mw J de Vries'.
  func readName(_ start: Int, small: Bool = false, bare: Bool = false) -> Naam {
    var name = Naam(initials: nil, start: start, end: start)
    var index = start
    if let stop = skipInitials(index, small: small) ?? (bare ? skipBareInitials(index) : nil) {
      name.initials = index..<stop
      name.end = stop
      index = skipSpaces(stop)
      if index - stop > 2 { return name }
    }
    while name.delen.count < 4 {
      if !name.delen.isEmpty, let stop = skipInitials(index, small: false) {
        index = skipSpaces(stop)
        if name.initials == nil { name.initials = stop..<stop }
      }
      let (word, particles) = skipParticles(index)
      guard isUpper(word) || small && isLetter(word) && name.delen.isEmpty else { break }
      var stop = word
      while isLetter(stop)
        || (byte(stop) == UInt8(ascii: "-") || byte(stop) == UInt8(ascii: "'")) && isLetter(stop + 1)
          && stop > word
      {
        stop += 1
      }
      // 'Linda's arm' is Linda's.
      if stop - word > 3, bytes[stop - 1] == UInt8(ascii: "s"), bytes[stop - 2] == UInt8(ascii: "'") { stop -= 2 }
      guard stop - word >= 2 else { break }
      name.delen.append(.init(range: word..<stop, word: lowercased(word..<stop), particles: particles))
      name.end = stop
      guard byte(stop) == UInt8(ascii: " ") else { break }
      index = skipSpaces(stop)
      if index - stop > 2 { break }
    }
    return name
  }

  /// Past `van den`, `v.d.`, `v/d`, `'t`, `D'`; the words, and where the name itself starts.
  func skipParticles(_ start: Int) -> (Int, String) {
    var index = start
    var words: [String] = []
    while words.count < 3 {
      var stop = index
      if byte(stop) == UInt8(ascii: "'") { stop += 1 }
      while isLetter(stop) { stop += 1 }
      guard stop > index, stop - index <= 5 else { break }
      guard Self.particleSieve.canHold(bytes, index, stop) else { break }
      let word = lowercased(index..<stop)
      guard Self.particles.contains(word) else { break }
      // 'd' and 'v' need their sign.
      let next = byte(stop)
      // 'naar', 'in' and 'op' are part of a name only before an article.
      if words.isEmpty, Self.prepositions.contains(word) {
        let article = skipSpaces(stop)
        var articleEnd = article
        while isLetter(articleEnd) || articleEnd == article && byte(articleEnd) == UInt8(ascii: "'") { articleEnd += 1 }
        guard articleEnd - article <= 3,
          ["de", "den", "der", "het", "'t", "t"].contains(lowercased(article..<articleEnd))
        else { break }
      }
      if word == "d", next == UInt8(ascii: "'"), isUpper(stop + 1) || isUpper(index) {
        // D'Hondt is one word: the capital after the apostrophe is its own.
        if isUpper(index) { break }
        words.append(word)
        index = stop + 1
        break
      }
      if next == UInt8(ascii: "."), word == "v" || word == "d" || word == "vd" || words.last == "v" {
        words.append(word)
        index = skipSpaces(stop + 1)
      } else if next == UInt8(ascii: "/"), word == "v" {
        words.append(word)
        index = stop + 1
      } else if next == UInt8(ascii: " "),
        word.utf8.count > 1 || words.last == "v"
          || word == "v" && byte(stop + 1) | 0x20 == UInt8(ascii: "d") && byte(stop + 2) == UInt8(ascii: " ")
      {
        // A capital particle that no name follows is itself the name or a word.
        words.append(word)
        index = skipSpaces(stop)
      } else {
        break
      }
    }
    return (index, words.joined(separator: " "))
  }

  /// The end of initials such as `A.`, `J.P.`, `K.-J.`, `IJ.`, `Th.`; nil when there are none.
  func skipInitials(_ start: Int, small: Bool) -> Int? {
    var index = start
    while isUpper(index) || small && isLetter(index) {
      var stop = index
      while isLetter(stop), stop - index < 5 { stop += 1 }
      let length = lowercased(index..<stop).count
      guard byte(stop) == UInt8(ascii: "."), !isAlphanumeric(index - 1),
        length == 1
          || ["ij", "th", "ph", "ch", "chr", "joh", "fr", "wm", "st", "jac"].contains(lowercased(index..<stop))
      else { break }
      index = stop + 1
      if byte(index) == UInt8(ascii: "-"), isUpper(index + 1) { index += 1 }
      if byte(index) == UInt8(ascii: " "), isUpper(index + 1), byte(index + 2) == UInt8(ascii: ".") { index += 1 }
    }
    return index > start ? index : nil
  }

  /// The end of capitals without full stops before a name: 'J de Vries', 'JP Smit', 'J P Smit'.
  private func skipBareInitials(_ start: Int) -> Int? {
    var index = start
    while isUpper(index), byte(index) < 0x80, index - start < 6 {
      let isLast = byte(index + 1) == UInt8(ascii: " ")
      index += isLast ? 2 : 1
      if isLast, !(isUpper(index) && byte(index + 1) == UInt8(ascii: " ")) { break }
    }
    guard index > start, byte(index - 1) == UInt8(ascii: " "), index - start <= 6 else { return nil }
    let (word, _) = skipParticles(index)
    return isUpper(word) && isLetter(word + 1) && !isUpper(word + 1) ? index - 1 : nil
  }
}
