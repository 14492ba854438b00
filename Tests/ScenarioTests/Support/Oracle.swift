import Foundation
import Scenario

/// A JSON value as Foundation's decoder reads it with `allowsJSON5`.
enum Oracle: Decodable {
  case object([String: Oracle])
  case list([Oracle])
  case text(String)
  case number(int: Int?, double: Double)
  case bool(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(int: try? container.decode(Int.self), double: value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([Oracle].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: Oracle].self))
    }
  }

  static func read(_ bytes: [UInt8]) throws -> Oracle {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try decoder.decode(Oracle.self, from: Data(bytes))
  }

  /// Where our value differs from Foundation's.
  func differences(from ours: JSONValue, _ path: String = "$") -> [String] {
    switch (ours.soort, self) {
    case (.object, .object(let object)):
      var found = object.count == ours.children.count ? [] : ["\(path): ander aantal velden"]
      for child in ours.children {
        let key = child.key ?? "?"
        found += object[key]?.differences(from: child, "\(path).\(key)") ?? ["\(path).\(key): ontbreekt"]
      }
      return found
    case (.lijst, .list(let list)):
      guard list.count == ours.children.count else { return ["\(path): andere lengte"] }
      return zip(ours.children, list).enumerated().flatMap { index, pair in
        pair.1.differences(from: pair.0, "\(path)[\(index)]")
      }
    case (.tekst, .text(let text)):
      let same = ours.string.map { Array($0.unicodeScalars) == Array(text.unicodeScalars) } ?? false
      return same ? [] : ["\(path): \(ours.string ?? "?") ≠ \(text)"]
    case (.getal, .number(let int, let double)):
      if let mine = ours.int { return mine == int ? [] : ["\(path): \(mine) ≠ \(int ?? 0)"] }
      return ours.double == double ? [] : ["\(path): \(ours.double ?? .nan) ≠ \(double)"]
    case (.jaNee, .bool(let value)): return ours.bool == value ? [] : ["\(path): andere waarde"]
    case (.leeg, .null): return []
    default: return ["\(path): \(ours.soort) tegenover \(self)"]
    }
  }
}
