/// Suggestions for a mistyped word: the candidates that resemble it, best first.
package enum NearMiss {
  /// The one candidate that was probably meant; nil when nothing is near or when two are equally near.
  package static func suggestion(for word: String, among candidates: [String]) -> String? {
    let ranked = suggestions(for: word, among: candidates)
    guard let best = ranked.first else { return nil }
    if ranked.count > 1, ranked[1].distance == best.distance { return nil }
    return best.candidate
  }

  /// The candidates within reach of a word with their edit distance, best first, in the given order at a tie.
  ///
  /// Within reach is a third of the word's length, at most three edits; a swap of neighbours counts as one. Case,
  /// and the difference between `-`, `_` and a space, count for nothing.
  package static func suggestions(
    for word: String, among candidates: [String]
  ) -> [(candidate: String, distance: Int)] {
    // No word has more: what is longer is not even looked at.
    guard word.utf8.count <= 1000 else { return [] }
    let wanted = normalized(word)
    guard !wanted.isEmpty, wanted.count <= 60 else { return [] }
    var found: [(candidate: String, distance: Int, order: Int)] = []
    for (order, candidate) in candidates.enumerated() {
      let other = normalized(candidate)
      let limit = min(3, max(1, max(wanted.count, other.count) / 3))
      guard abs(wanted.count - other.count) <= limit else { continue }
      let distance = editDistance(wanted, other)
      if distance <= limit { found.append((candidate, distance, order)) }
    }
    return found.sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }.map { ($0.candidate, $0.distance) }
  }

  private static func normalized(_ word: String) -> [Character] {
    word.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = previous
    for i in 1...a.count {
      current[0] = i
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforePrevious[j - 2] + 1)
        }
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[b.count]
  }
}
