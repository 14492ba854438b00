import Scenario
import Tekst

/// Finds the option that a few words mean: by its word, its name, the beginning of either, or with a slip of the finger.
enum Woordkeuze {
  /// Whether a word belongs to one of the answers of a question.
  ///
  /// - Parameters:
  ///   - word: Folded.
  ///   - question: What is asked.
  ///   - named: The question was named, so that a number is a place in its list, and 'alle' or 'geen' mean something.
  /// - Returns: Whether it does.
  static func past(_ word: String, _ question: Vraag, genoemd named: Bool) -> Bool {
    if named, let number = Int(word) { return question.opties.indices.contains(number - 1) }
    if named, case .meer = question.vorm, alles.contains(word) || niets.contains(word) { return true }
    return question.opties.contains { sterkte(word, $0) > 0 }
  }

  /// How surely a word belongs to one of the answers of a question; 0: it does not.
  static func kracht(_ word: String, _ question: Vraag) -> Int { question.opties.map { sterkte(word, $0) }.max() ?? 0 }

  /// Whether words together can mean one of the answers.
  static func isEen(_ words: [String], _ question: Vraag) -> Bool {
    question.opties.contains { option in words.allSatisfy { sterkte($0, option) > 0 } }
  }

  private static let alles: Set<String> = ["alle", "alles", "allemaal", "iedereen"]
  private static let niets: Set<String> = ["geen", "niets", "niemand"]

  /// The answer that words give; nil when they mean none, or more than one where one is asked.
  static func antwoord(_ words: [String], _ question: Vraag) -> Antwoord? {
    switch question.vorm {
    case .tekst, .regel: return nil
    case .een(let options):
      if let number = words.first.flatMap(Int.init), words.count == 1 {
        return options.indices.contains(number - 1) ? .keuze(number - 1) : nil
      }
      let points = options.map { option in words.reduce(0) { $0 + sterkte($1, option) } }
      guard let most = points.max(), most > 0 else { return nil }
      let best = points.indices.filter { points[$0] == most }
      return best.count == 1 ? .keuze(best[0]) : nil
    case .meer(let options, let least):
      if words.contains(where: alles.contains) { return .keuzes(Array(options.indices)) }
      if words.contains(where: niets.contains) { return least == 0 ? .keuzes([]) : nil }
      var chosen: [Int] = []
      for word in words {
        if let number = Int(word) {
          chosen.append(number - 1)
          continue
        }
        let points = options.map { sterkte(word, $0) }
        guard let most = points.max(), most > 0 else { continue }
        let best = points.indices.filter { points[$0] == most }
        // A word that fits more than one chooses none of them: it is asked.
        guard best.count == 1 else { return nil }
        chosen.append(best[0])
      }
      var seen: Set<Int> = []
      let unique = chosen.filter { options.indices.contains($0) && seen.insert($0).inserted }
      return unique.count < least ? nil : .keuzes(unique)
    }
  }

  /// How surely a word means an option: 0 not, and then its beginning, a slip of the finger, a word of it, all of it.
  private static func sterkte(_ word: String, _ option: Vraag.Optie) -> Int {
    guard word.count >= 2, !Zinwoorden.tussenwoorden.contains(word) else { return 0 }
    let key = gevouwen(option.woord)
    if key == word || gevouwen(option.tekst) == word { return 12 }
    let words = woorden(option)
    if words.contains(word) { return 8 }
    guard word.count >= 3 else { return 0 }
    if key.hasPrefix(word) || words.first?.hasPrefix(word) == true { return 5 }
    if words.contains(where: { $0.hasPrefix(word) }) { return 4 }
    guard word.count >= 5 else { return 0 }
    // 'corporatie' for 'woningcorporatie'.
    if words.contains(where: { $0.hasSuffix(word) }) { return 3 }
    return words.contains { $0.count >= 5 && NearMiss.suggestion(for: word, among: [$0]) != nil } ? 2 : 0
  }

  private static func woorden(_ option: Vraag.Optie) -> [String] {
    (gevouwen(option.woord) + " " + gevouwen(option.tekst)).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func gevouwen(_ text: String) -> String { String(decoding: Vouwing.vouw(text), as: UTF8.self) }
}
