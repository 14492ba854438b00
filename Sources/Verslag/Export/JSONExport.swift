import FoundationEssentials

/// The whole sequence as one JSON object: `vorm`, `zonder_teksten`, `sessies` and `elementen`.
package enum JSONExport {
  /// The JSON, keys sorted, with a line end.
  ///
  /// - Throws: What the encoder throws; not with the values of a sequence.
  package static func tekst(_ reeks: Exportreeks) throws -> String { try codeer(reeks, mooi: true) + "\n" }

  static func codeer(_ value: some Encodable, mooi: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if mooi { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
