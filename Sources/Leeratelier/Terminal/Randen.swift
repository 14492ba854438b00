extension StringProtocol {
  /// Without spaces of any kind and tabs at both ends; line ends stay.
  var zonderSpaties: String { zonder { $0 == "\t" || $0.properties.generalCategory == .spaceSeparator } }

  /// Without white space and line ends at both ends.
  var zonderWit: String { zonder(\.properties.isWhitespace) }

  // By scalar, so that a space before a combining mark goes as well.
  private func zonder(_ isRand: (Unicode.Scalar) -> Bool) -> String {
    var rest = unicodeScalars[...]
    while let first = rest.first, isRand(first) { rest.removeFirst() }
    while let last = rest.last, isRand(last) { rest.removeLast() }
    return String(String.UnicodeScalarView(rest))
  }
}
