/// What stands between braces in a text is a date that the program fills in.
///
/// Works on the JSON itself, so that every text is seen, whatever field it is in.
enum InvulveldCheck {
  /// Reports braces that nothing will fill in.
  static func run(_ document: JSONDocument, _ log: DiagnosticLog) {
    let bytes = document.source.bytes
    for node in document.nodes where node.kind == .string {
      let inside = JSONText.inside(bytes, Int(node.lower), Int(node.upper))
      var index = inside.lowerBound
      while let open = bytes[index..<inside.upperBound].firstIndex(of: UInt8(ascii: "{")) {
        let close = bytes[open..<inside.upperBound].firstIndex(of: UInt8(ascii: "}"))
        let end = close.map { $0 + 1 } ?? inside.upperBound
        let text = String(decoding: bytes[open + 1..<(close ?? inside.upperBound)].prefix(80), as: UTF8.self)
        let isDate = text.hasPrefix("datum:") && ISOPeriod(String(text.dropFirst(6))) != nil
        if close == nil || !isDate {
          log.report(
            .ongeldigInvulveld, at: SourceRange(open, end),
            "tussen { en } in een tekst staat een datum die het programma invult; hier staat \(citaat(text))",
            hint: "schrijf bijvoorbeeld {datum:P3M} voor drie maanden voor de instroom")
        }
        index = end
      }
    }
  }
}
