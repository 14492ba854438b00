/// A half-open range of byte offsets in a source text.
package struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  package let lower: Int
  /// The offset after the last byte.
  package let upper: Int

  /// A range; an upper bound before the lower one gives an empty range.
  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// The range that spans both ranges and what lies between them.
  package func through(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lower, other.lower), max(upper, other.upper))
  }
}

/// A place as people read it: line and column from 1, the column in characters.
package struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  package let regel: Int
  /// The column in characters, from 1.
  package let kolom: Int

  /// A position.
  package init(regel: Int, kolom: Int) {
    self.regel = regel
    self.kolom = kolom
  }
}
