/// Leaves out of texts what looks like a real person's data, also where one text quotes a piece of another.
///
/// A quote is cut. Of \u{2018}06 12 34 …\u{2019}, or of a date without the word before it, nobody can tell any more what
/// it was. So everything that is found in the whole texts is left out of the quotes of them too.
package struct Tekstmasker: Sendable {
  private let bronnen: [Bron]
  private let bekend: Set<String>

  /// A whole text in which something was found: its letters and digits, and for each the place that it is in.
  private struct Bron: Sendable {
    var tekens: [UInt32] = []
    var vondst: [Persoonsgegeven?] = []
    /// Whether a word begins at each.
    var begin: [Bool] = []
  }

  /// Looks through whole texts.
  ///
  /// - Parameters:
  ///   - texts: Everything that was typed, whole.
  ///   - bekend: Names of the persons of the casus, who are invented.
  package init(_ texts: some Sequence<String>, bekend: Set<String> = []) {
    self.bekend = bekend
    bronnen = texts.compactMap { text in
      let found = Tekstvondsten(text, bekend: bekend).plekken
      return found.isEmpty ? nil : Tekstmasker.bron(text, found)
    }
  }

  /// A text without what was found in it, or in the texts that it quotes.
  package func zonder(_ text: String) -> String { Tekstvondsten(zonderCitaten(text), bekend: bekend).zonder }

  private static func bron(_ text: String, _ found: [Tekstvondsten.Plek]) -> Bron {
    var (source, offset, inWord, next) = (Bron(), 0, false, found[...])
    for scalar in text.unicodeScalars {
      while let first = next.first, first.bereik.upperBound <= offset { next = next.dropFirst() }
      if let sign = teken(scalar) {
        source.tekens.append(sign)
        source.vondst.append(next.first.flatMap { $0.bereik.contains(offset) ? $0.soort : nil })
        source.begin.append(!inWord)
      }
      inWord = teken(scalar) != nil
      offset += UTF8.width(scalar)
    }
    return source
  }

  /// A letter or digit as it is compared; nil for any other sign, which a quote may have otherwise.
  private static func teken(_ scalar: Unicode.Scalar) -> UInt32? {
    if scalar.isASCII {
      return switch scalar.value {
      case 48...57, 97...122: scalar.value
      case 65...90: scalar.value + 32
      default: nil
      }
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value
  }

  private static let open: Set<Unicode.Scalar> = ["\u{2018}", "\u{201C}", "\"", "'", "\u{AB}"]
  private static let dicht: Set<Unicode.Scalar> = ["\u{2019}", "\u{201D}", "\"", "'", "\u{BB}", "\u{2026}"]

  private func zonderCitaten(_ text: String) -> String {
    guard !bronnen.isEmpty else { return text }
    let scalars = Array(text.unicodeScalars)
    // The letters and digits, and where they stand.
    var (signs, places): ([UInt32], [Int]) = ([], [])
    for (index, scalar) in scalars.enumerated() {
      guard let sign = Self.teken(scalar) else { continue }
      signs.append(sign)
      places.append(index)
    }
    var masked = [Persoonsgegeven?](repeating: nil, count: scalars.count)
    var first = 0
    for (index, scalar) in scalars.enumerated() where Self.open.contains(scalar) {
      while first < places.count, places[first] < index { first += 1 }
      guard first < places.count else { break }
      for source in bronnen {
        for start in source.tekens.indices where source.begin[start] && source.tekens[start] == signs[first] {
          let length = zip(source.tekens[start...], signs[first...]).prefix { $0 == $1 }.count
          guard Self.isCitaat(source, start + length, scalars, places, first, length) else { continue }
          Self.merk(source.vondst[start..<start + length], places[first...], &masked)
        }
      }
    }
    return Self.tekst(scalars, masked)
  }

  /// Whether what is the same reaches to where the quote ends, or is cut.
  private static func isCitaat(
    _ source: Bron, _ end: Int, _ scalars: [Unicode.Scalar], _ places: [Int], _ first: Int, _ length: Int
  ) -> Bool {
    let last = places[first + length - 1]
    let after = first + length < places.count ? places[first + length] : scalars.count
    let isWhole = end == source.tekens.count || source.begin[end]
    // Only what is cut may end within a word.
    guard isWhole || last + 1 < scalars.count && scalars[last + 1] == "\u{2026}" else { return false }
    return scalars[places[first]..<after].contains { dicht.contains($0) }
  }

  /// Marks each stretch that belongs to one place, with the signs between its letters.
  private static func merk(
    _ found: ArraySlice<Persoonsgegeven?>, _ places: ArraySlice<Int>, _ masked: inout [Persoonsgegeven?]
  ) {
    var before: (kind: Persoonsgegeven, place: Int)?
    for (kind, place) in zip(found, places) {
      guard let kind else {
        before = nil
        continue
      }
      let from = before?.kind == kind ? before?.place ?? place : place
      for index in from...place { masked[index] = kind }
      before = (kind, place)
    }
  }

  private static func tekst(_ scalars: [Unicode.Scalar], _ masked: [Persoonsgegeven?]) -> String {
    var result = ""
    var before: Persoonsgegeven?
    for (scalar, kind) in zip(scalars, masked) {
      if let kind {
        if kind != before { result += kind.plaatshouder }
      } else {
        result.unicodeScalars.append(scalar)
      }
      before = kind
    }
    return result
  }
}
