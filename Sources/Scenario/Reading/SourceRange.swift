/// A half-open range of byte offsets in a source text.
package struct SourceRange: Hashable, Sendable {
  package let lower: Int
  package let upper: Int

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
  package let regel: Int
  package let kolom: Int

  package init(regel: Int, kolom: Int) {
    self.regel = regel
    self.kolom = kolom
  }
}
