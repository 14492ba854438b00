/// Carries out the hints of findings that can mean only one thing, and nothing else.
///
/// Every change is a piece of text in the place of another: comments, order and white space stay as they are. A file is checked
/// again after each round, because a fault that is said once for a whole file is mended place by place.
package struct Verbeteraar {
  /// More rounds than any file needs; a change that brings its own fault back would go on for ever.
  private static let rondes = 2000

  /// The text as it was.
  package let oud: SourceText
  /// The text with every safe change in it.
  package let nieuw: SourceText

  /// Whether there was something to mend.
  package var isVeranderd: Bool { oud.bytes != nieuw.bytes }

  /// Mends a text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - check: What is found in a text.
  package init(_ source: SourceText, _ check: (SourceText) -> [Diagnostic]) {
    oud = source
    var text = source
    for _ in 0..<Self.rondes {
      let changes = check(text).flatMap(\.wijzigingen)
      guard let next = Self.toegepast(changes, op: text), next.bytes != text.bytes else { break }
      text = next
    }
    nieuw = text
  }

  /// A text with changes in it, of two that touch the first; nil when there are none.
  static func toegepast(_ changes: [Diagnostic.Wijziging], op source: SourceText) -> SourceText? {
    guard !changes.isEmpty else { return nil }
    var bytes: [UInt8] = []
    var at = 0
    for change in changes.sorted(by: { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) })
    where change.range.lower >= at && change.range.upper <= source.bytes.count {
      bytes += source.bytes[at..<change.range.lower]
      bytes += Array(change.tekst.utf8)
      at = change.range.upper
    }
    bytes += source.bytes[at...]
    return SourceText(bestand: source.bestand, bytes: bytes)
  }

  /// One line that differs.
  package struct Regel: Equatable, Sendable {
    /// Its number in the old text, from 1.
    package let nummer: Int
    /// The line as it was.
    package let oud: String
    /// The line as it becomes.
    package let nieuw: String
  }

  /// The lines that differ, with their numbers; no change adds or takes away a line.
  package var regels: [Regel] {
    let (before, after) = (Self.lijnen(oud), Self.lijnen(nieuw))
    guard before.count == after.count else {
      return [Regel(nummer: 1, oud: "\(before.count) regels", nieuw: "\(after.count) regels")]
    }
    return zip(before, after).enumerated().filter { $0.element.0 != $0.element.1 }.map {
      Regel(nummer: $0.offset + 1, oud: $0.element.0, nieuw: $0.element.1)
    }
  }

  private static func lijnen(_ source: SourceText) -> [String] {
    source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}
