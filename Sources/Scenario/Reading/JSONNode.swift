/// One value in a JSON file: its kind, its place, and the key it stands under.
///
/// Nodes lie in one array in the order of the file, each before its children, so reading a file allocates a few
/// arrays and nothing per value. Text stays in the file until somebody asks for it.
struct JSONNode: Sendable {
  enum Kind: UInt8, Sendable {
    case object, array, string, number, yes, no, null
  }

  let kind: Kind
  /// True when the text of a string differs from its bytes between the quotes.
  let hasEscapes: Bool
  /// True when the key has escapes.
  let keyHasEscapes: Bool
  /// Byte offsets, quotes and brackets included.
  let lower: Int32
  var upper: Int32
  /// Byte offsets of the key, quotes included; both 0 when the value has no key.
  let keyLower: Int32
  let keyUpper: Int32
  /// Index of the first node after this value and everything in it.
  var next: Int32
  /// The number of direct children.
  var count: Int32
}

/// A JSON file that was read: its source, its values with their places, and its comments.
package final class JSONDocument: Sendable {
  /// The text that was read.
  package let source: SourceText
  let nodes: [JSONNode]
  /// The ranges of the comments, in the order of the file.
  package let comments: [SourceRange]

  init(source: SourceText, nodes: [JSONNode], comments: [SourceRange]) {
    self.source = source
    self.nodes = nodes
    self.comments = comments
  }

  /// Whether the node at an index stands under this key.
  func isNamed(_ index: Int, _ name: String) -> Bool {
    let node = nodes[index]
    guard node.keyUpper > 0 else { return false }
    if node.keyHasEscapes {
      return JSONValue(document: self, index: index).key.map { Rand.zonder($0) ?? $0 } == name
    }
    let opening = source.bytes[Int(node.keyLower)]
    if opening == 0xE2 { return JSONValue(document: self, index: index).key.map { Rand.zonder($0) ?? $0 } == name }
    let isQuoted = opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "'")
    let lower = Int(node.keyLower) + (isQuoted ? 1 : 0)
    let utf8 = name.utf8
    var at = lower
    guard Int(node.keyUpper) - lower >= utf8.count else { return false }
    guard Int(node.keyUpper) - lower <= utf8.count + 1 else { return isQuoted && isNamedWithin(index, name) }
    for byte in utf8 {
      if source.bytes[at] != byte { return isQuoted && isNamedWithin(index, name) }
      at += 1
    }
    return at == Int(node.keyUpper) || source.bytes[at] == opening
  }

  /// The same for a key with white space at its edges, or one that is broken over lines: both are reported, and neither makes
  /// another field of it.
  private func isNamedWithin(_ index: Int, _ name: String) -> Bool {
    let node = nodes[index]
    let inside = JSONText.inside(source.bytes, Int(node.keyLower), Int(node.keyUpper))
    guard let first = inside.first, let last = inside.last,
      Rand.isMogelijk(source.bytes[first]) || Rand.isMogelijk(source.bytes[last])
        || source.bytes[inside].contains(where: { $0 == 0x0A || $0 >= 0x80 })
    else { return false }
    return JSONValue(document: self, index: index).key.flatMap(Rand.zonder) == name
  }

  /// The value of the whole file.
  package var root: JSONValue? {
    nodes.isEmpty ? nil : JSONValue(document: self, index: 0)
  }
}

/// A handle on one value of a JSON document.
package struct JSONValue: Sendable {
  /// The kinds of JSON value, in words for people.
  package enum Soort: String, Sendable {
    case object, lijst, tekst, getal
    case jaNee = "ja of nee (true/false)"
    case leeg = "leeg (null)"

    /// The kind with its article, for use inside a sentence.
    package var metLidwoord: String {
      switch self {
      case .object: "een object { }"
      case .lijst: "een lijst [ ]"
      case .tekst: "een tekst"
      case .getal: "een getal"
      case .jaNee: "ja of nee (true of false)"
      case .leeg: "leeg (null)"
      }
    }
  }

  let document: JSONDocument
  let index: Int

  var node: JSONNode { document.nodes[index] }

  /// The kind of value.
  package var soort: Soort {
    switch node.kind {
    case .object: .object
    case .array: .lijst
    case .string: .tekst
    case .number: .getal
    case .yes, .no: .jaNee
    case .null: .leeg
    }
  }

  /// The place of the value, quotes and brackets included.
  package var range: SourceRange {
    SourceRange(Int(node.lower), Int(node.upper))
  }

  /// The place of the key, quotes included.
  package var keyRange: SourceRange? {
    let node = node
    return node.keyUpper == 0 ? nil : SourceRange(Int(node.keyLower), Int(node.keyUpper))
  }

  /// The key the value stands under.
  package var key: String? {
    let node = node
    guard node.keyUpper > 0 else { return nil }
    let bytes = document.source.bytes
    let inside = JSONText.inside(bytes, Int(node.keyLower), Int(node.keyUpper))
    return JSONText.string(bytes, inside.lowerBound, inside.upperBound, escapes: node.keyHasEscapes)
  }

  /// Whether the value stands under this key; cheaper than asking for the key.
  package func isNamed(_ name: String) -> Bool { document.isNamed(index, name) }

  /// The first direct child under a key; nil when there is none.
  package func member(_ name: String) -> JSONValue? {
    let node = node
    guard node.kind == .object else { return nil }
    var child = index + 1
    while child < Int(node.next) {
      if document.isNamed(child, name) { return JSONValue(document: document, index: child) }
      child = Int(document.nodes[child].next)
    }
    return nil
  }

  /// The text, when the value is one.
  package var string: String? {
    let node = node
    guard node.kind == .string else { return nil }
    let bytes = document.source.bytes
    let inside = JSONText.inside(bytes, Int(node.lower), Int(node.upper))
    return JSONText.string(bytes, inside.lowerBound, inside.upperBound, escapes: node.hasEscapes)
  }

  /// The text of a value that is one word: without what is broken or at its edges, which is reported elsewhere.
  package var word: String? { string.map { Rand.zonder($0) ?? $0 } }

  /// Whether the parser itself reported what stands at the edges or within: a tab, an end of a line.
  var hasRawSpace: Bool {
    let inside = JSONText.inside(document.source.bytes, Int(node.lower), Int(node.upper))
    return document.source.bytes[inside].contains { [0x09, 0x0A, 0x0D].contains($0) }
  }

  /// The truth value, when the value is one.
  package var bool: Bool? {
    switch node.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// The number, when the value is one.
  package var double: Double? {
    node.kind == .number ? Double(document.source.text(in: range)) : nil
  }

  /// The whole number, when the value is one and is written without fraction or exponent.
  package var int: Int? {
    node.kind == .number ? Int(document.source.text(in: range)) : nil
  }

  /// A number with a comma for its decimals, which the parser reported.
  var isKommagetal: Bool {
    node.kind == .number && document.source.bytes[range.lower..<range.upper].contains(UInt8(ascii: ","))
  }

  /// The direct children of a list or an object, in the order of the file.
  package var children: [JSONValue] {
    let node = node
    var result: [JSONValue] = []
    result.reserveCapacity(Int(node.count))
    var child = index + 1
    while child < Int(node.next) {
      result.append(JSONValue(document: document, index: child))
      child = Int(document.nodes[child].next)
    }
    return result
  }
}
