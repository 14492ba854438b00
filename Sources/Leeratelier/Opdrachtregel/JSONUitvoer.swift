import FoundationEssentials

/// JSON for other programs: sorted keys, no escaped slashes.
enum JSONUitvoer {
  static func tekst(_ value: some Encodable, mooi: Bool = true) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      mooi ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
