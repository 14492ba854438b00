/// The name by which people call a session: six consonants that are hard to mishear, as `kmt-rvx`.
package struct Sessiecode: Hashable, Sendable {
  /// The letters that are used: no vowels, so no words; no `l`, which looks like a digit.
  package static let letters = Array("bcdfghjkmnpqrstvwxz")

  /// The code as it is shown and stored.
  package let tekst: String

  /// Reads a code as people type it, case and hyphen free; nil when it is none.
  package init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    let typed = text.lowercased().filter { $0 != "-" && !$0.isWhitespace }
    guard typed.count == 6, typed.allSatisfy(Self.letters.contains) else { return nil }
    self.init(Array(typed))
  }

  /// The letters and digits of a text that are in no code, each once, as they come.
  package static func vreemd(in text: String) -> [Character] {
    var seen: [Character] = []
    for letter in text.prefix(40).lowercased()
    where (letter.isLetter || letter.isNumber) && !letters.contains(letter) && !seen.contains(letter) {
      seen.append(letter)
    }
    return seen
  }

  /// Draws a code.
  init(met generator: inout some RandomNumberGenerator) {
    self.init((0..<6).map { _ in Self.letters[Int.random(in: 0..<Self.letters.count, using: &generator)] })
  }

  private init(_ six: [Character]) { tekst = String(six[0..<3]) + "-" + String(six[3..<6]) }
}
