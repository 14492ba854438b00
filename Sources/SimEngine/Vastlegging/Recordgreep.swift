/// A few fields of a record, read from its bytes without making a value of the rest: for counting over a million events.
///
/// It reads what `Vastlegging` writes. Of anything else it says that it is otherwise, and then the whole record must be read.
package struct Recordgreep {
  /// The bytes are not as we write them.
  package struct Anders: Error {}

  private let bytes: ArraySlice<UInt8>

  /// A record.
  package init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// The whole number of a field; nil when the record has no such field.
  package func getal(_ name: String) throws(Anders) -> Int? {
    guard let value = try veld(name) else { return nil }
    var (number, negative) = (0, false)
    for (index, byte) in value.enumerated() {
      if index == 0, byte == UInt8(ascii: "-"), value.count > 1 {
        negative = true
        continue
      }
      guard (0x30...0x39).contains(byte) else { throw Anders() }
      let (tens, over) = number.multipliedReportingOverflow(by: 10)
      let (sum, more) = tens.addingReportingOverflow(Int(byte - 0x30))
      if over || more { throw Anders() }
      number = sum
    }
    return negative ? -number : number
  }

  /// The word of a field, which has no sign that is escaped; nil when the record has no such field.
  package func woord(_ name: String) throws(Anders) -> String? {
    guard let value = try veld(name) else { return nil }
    guard value.count >= 2, value.first == UInt8(ascii: "\""), !value.contains(UInt8(ascii: "\\")) else {
      throw Anders()
    }
    return String(decoding: value.dropFirst().dropLast(), as: UTF8.self)
  }

  /// The word of a field, as one of a closed list; nil when the record has no such field.
  package func keuze<T: RawRepresentable<String>>(_ name: String) throws(Anders) -> T? {
    guard let word = try woord(name) else { return nil }
    guard let value = T(rawValue: word) else { throw Anders() }
    return value
  }

  /// Whether a field says yes; nil when the record has no such field.
  package func waarheid(_ name: String) throws(Anders) -> Bool? {
    guard let value = try veld(name) else { return nil }
    switch value.count {
    case 4 where value.elementsEqual("true".utf8): return true
    case 5 where value.elementsEqual("false".utf8): return false
    default: throw Anders()
    }
  }

  /// The record in a field.
  package func deel(_ name: String) throws(Anders) -> Recordgreep {
    guard let value = try veld(name) else { throw Anders() }
    return Recordgreep(value)
  }

  /// A value that a record of its kind must have.
  package static func verplicht<T>(_ value: T?) throws(Anders) -> T {
    guard let value else { throw Anders() }
    return value
  }

  /// The bytes of the value of a field.
  private func veld(_ name: String) throws(Anders) -> ArraySlice<UInt8>? {
    guard byte(bytes.startIndex) == UInt8(ascii: "{") else { throw Anders() }
    var at = bytes.startIndex + 1
    if byte(at) == UInt8(ascii: "}") { return nil }
    while true {
      let end = try naTekst(at)
      guard byte(end) == UInt8(ascii: ":") else { throw Anders() }
      let value = end + 1
      let stop = try naWaarde(value)
      if end - at == name.utf8.count + 2, bytes[at + 1..<end - 1].elementsEqual(name.utf8) {
        return bytes[value..<stop]
      }
      switch byte(stop) {
      case UInt8(ascii: ","): at = stop + 1
      case UInt8(ascii: "}"): return nil
      default: throw Anders()
      }
    }
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.endIndex ? bytes[index] : 0 }

  /// Where a text in quotes ends.
  private func naTekst(_ start: Int) throws(Anders) -> Int {
    guard byte(start) == UInt8(ascii: "\"") else { throw Anders() }
    var index = start + 1
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\""): return index + 1
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    throw Anders()
  }

  /// Where a value ends.
  private func naWaarde(_ start: Int) throws(Anders) -> Int {
    switch byte(start) {
    case UInt8(ascii: "\""): return try naTekst(start)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      var (index, depth) = (start, 0)
      while index < bytes.endIndex {
        switch bytes[index] {
        case UInt8(ascii: "\""):
          index = try naTekst(index)
          continue
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 { return index + 1 }
        default: break
        }
        index += 1
      }
      throw Anders()
    default:
      var index = start
      while index < bytes.endIndex, bytes[index] != UInt8(ascii: ","), bytes[index] != UInt8(ascii: "}"),
        bytes[index] != UInt8(ascii: "]")
      { index += 1 }
      guard index > start else { throw Anders() }
      return index
    }
  }
}
