/// Writes canonical JSON: fields in the order given (sorted, which a test holds), no spaces, no null, no escaped slash.
///
/// By hand because it stands between a choice and its commit: Foundation's encoder takes longer than the transaction.
struct RecordSchrijver {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(512) }

  private mutating func naam(_ name: String) {
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Opens and closes an object around what the body writes.
  mutating func object(_ body: (inout RecordSchrijver) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    body(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func veld(_ name: String, _ value: String?) {
    guard let value else { return }
    naam(name)
    tekst(value)
  }

  mutating func veld(_ name: String, _ value: Int?) {
    guard let value else { return }
    naam(name)
    getal(value)
  }

  mutating func veld(_ name: String, _ value: Bool?) {
    guard let value else { return }
    naam(name)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func veld(_ name: String, _ values: [String]?) {
    guard let values else { return }
    naam(name)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      tekst(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A dictionary as an object with sorted keys.
  mutating func veld(_ name: String, _ values: [String: String]?) {
    guard let values else { return }
    naam(name)
    object { out in
      for key in values.keys.sorted() { out.veld(key, values[key]) }
    }
  }

  /// A nested record.
  mutating func veld<T: Recorddeel>(_ name: String, _ value: T?) {
    guard let value else { return }
    naam(name)
    object { value.schrijf(in: &$0) }
  }

  /// A list of nested records.
  mutating func veld<T: Recorddeel>(_ name: String, _ values: [T]?) {
    guard let values else { return }
    naam(name)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      object { value.schrijf(in: &$0) }
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func getal(_ value: Int) {
    if (0..<10).contains(value) {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  private mutating func tekst(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    if value.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      for byte in value.utf8 { teken(byte) }
    } else {
      bytes.append(contentsOf: value.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func teken(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }
}

/// A part of a record: its fields, written in sorted order.
protocol Recorddeel {
  func schrijf(in out: inout RecordSchrijver)
}
