import Scenario

/// Reads what somebody typed at a list of choices: pure, the same on a screen, in lines and from a file.
enum Keuzelezer {
  /// A choice as it can be typed.
  typealias Optie = (woord: String, tekst: String)

  /// What was meant.
  enum Lezing: Equatable {
    /// The place of a choice in the list.
    case nummer(Int)
    case opdracht(Spelopdracht)
    /// Nothing that can be chosen, with the words for it.
    case fout(String)
  }

  /// What was meant where any number may be chosen.
  enum Meerlezing: Equatable {
    case nummers([Int])
    case opdracht(Spelopdracht)
    case fout(String)
  }

  /// Whether what was typed is a text rather than a choice that went wrong: it is not thrown away.
  static func isTekst(_ text: String) -> Bool {
    text.split(separator: " ").count { $0.contains(where: \.isLetter) } > 1
  }

  /// That nothing has this number; how many there are says little where some cannot be chosen now.
  static func geenNummer(_ number: Int) -> String {
    "Nummer \(number) is er niet; kies een van de nummers op het scherm."
  }

  /// What to say of a word that is too long to be any choice; nil: it may be one.
  ///
  /// It is not read any further, nor shown whole: what is pasted by mistake may be millions of letters.
  static func teLang(_ text: String) -> String? {
    guard text.utf8.count > 400, !text.utf8.contains(UInt8(ascii: " ")) else { return nil }
    return "\u{2018}\(text.prefix(40))…\u{2019} is hier geen keuze."
  }

  /// Reads a choice: its number, its word, or a beginning or the last part that only one choice has.
  static func lees(_ text: String, _ options: [Optie]) -> Lezing {
    if let message = teLang(text) { return .fout(message) }
    let word = text.lowercased()
    if word.isEmpty { return .fout("Typ een nummer of een woord.") }
    if let number = Int(word) {
      // Not number - 1: the smallest number has none before it.
      guard number >= 1, number <= options.count else {
        return .fout(geenNummer(number))
      }
      return .nummer(number - 1)
    }
    if let index = options.firstIndex(where: { $0.woord.lowercased() == word }) { return .nummer(index) }
    if let command = Spelopdracht(text) { return .opdracht(command) }
    var matches = options.indices.filter {
      options[$0].tekst.lowercased().hasPrefix(word) || options[$0].woord.lowercased().hasPrefix(word)
    }
    // 'huis' says veiligheidshuis: a compound is called by its last part.
    if matches.isEmpty, word.count >= 4 {
      matches = options.indices.filter { options[$0].woord.lowercased().hasSuffix(word) }
    }
    // A person is called by the name behind the role.
    if matches.isEmpty, word.count >= 3 {
      matches = options.indices.filter {
        options[$0].tekst.lowercased().firstMatch(of: /\((.+)\)$/)?.1.split { !$0.isLetter }.contains { $0 == word }
          == true
      }
    }
    // 'Ja, graag': words that only say the same lose nothing.
    let said = word.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if matches.isEmpty, said.count > 1, let first = said.first, said.dropFirst().allSatisfy(bijJa.contains),
      let index = options.firstIndex(where: { $0.woord.lowercased() == first })
    {
      return .nummer(index)
    }
    // 'Ja, zsm': what comes after it is the choice, where 'ja' is none.
    if matches.isEmpty, let rest = zonderJa(word), case .nummer(let index) = lees(rest, options) {
      return .nummer(index)
    }
    guard let first = matches.first else {
      // 'Ja, Halt gevolgd': a choice with words behind it is not taken, for these would be lost.
      let head = word.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }.first.map(String.init) ?? word
      let meant =
        head != word && options.contains { $0.woord.lowercased() == head }
        ? head : NearMiss.suggestion(for: word, among: options.map(\.woord))
      let near = meant.map { " Bedoelde u \u{2018}\($0)\u{2019}? Typ dan alleen dat." } ?? ""
      return .fout("\u{2018}\(text)\u{2019} is hier geen keuze.\(near)")
    }
    if matches.count == 1 { return .nummer(first) }
    let names = matches.prefix(3).map { "\($0 + 1) (\(options[$0].tekst))" }
    return .fout("\u{2018}\(text)\u{2019} kan meer betekenen: \(names.joined(separator: " of ")).")
  }

  /// Words beside a choice that say nothing else.
  static let bijJa: Set<String> = [
    "graag", "hoor", "klopt", "dat", "ben", "ik", "is", "zo", "doe", "maar", "prima", "zeker", "inderdaad", "dank", "u",
    "het",
  ]

  /// What stands behind 'ja' and a comma or a space; nil: nothing does.
  private static func zonderJa(_ word: String) -> String? {
    guard word.hasPrefix("ja,") || word.hasPrefix("ja ") else { return nil }
    let rest = String(word.dropFirst(3)).zonderSpaties
    return rest.isEmpty ? nil : rest
  }

  /// Reads any number of choices: '1 3 4', 'alle', 'geen'.
  static func leesMeer(_ text: String, _ options: [Optie]) -> Meerlezing {
    if let message = teLang(text) { return .fout(message) }
    let word = text.lowercased()
    // Where there is one thing to choose, 'ja' chooses it.
    if word == "ja", options.count == 1 { return .nummers([0]) }
    if word == "alle" || word == "alles" { return .nummers(Array(options.indices)) }
    if word == "geen" || word == "niets" || word == "0" { return .nummers([]) }
    if let command = Spelopdracht(text) { return .opdracht(command) }
    var chosen: [Int] = []
    for part in word.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    where part != "en" && !(part == "ja" && !options.contains { $0.woord.lowercased() == "ja" }) {
      guard case .nummer(let index) = lees(part, options) else {
        return .fout(
          "\u{2018}\(part)\u{2019} is hier geen keuze. Typ nummers van 1 tot en met \(options.count), met spaties ertussen."
        )
      }
      if !chosen.contains(index) { chosen.append(index) }
    }
    return chosen.isEmpty
      ? .fout("Typ een of meer nummers, \u{2018}alle\u{2019} of \u{2018}geen\u{2019}.") : .nummers(chosen)
  }
}
