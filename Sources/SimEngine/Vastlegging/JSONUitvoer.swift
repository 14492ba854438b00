import FoundationEssentials

/// JSON for other programs: sorted keys, no escaped slashes; the same bytes for the same value.
package enum JSONUitvoer {
  /// The JSON of a value, without a line end.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - mooi: Over several lines, indented.
  /// - Returns: The text.
  /// - Throws: What the encoder throws; never for strings, whole numbers and lists.
  package static func tekst(_ value: some Encodable, mooi: Bool = true) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if mooi { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
