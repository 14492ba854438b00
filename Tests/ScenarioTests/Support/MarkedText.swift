import Scenario

/// A text with markers where findings must sit: `1️⃣` to `9️⃣`, taken out before the text is used.
struct MarkedText {
  let text: String
  /// Byte offsets of the markers in the text without them, in the order of the text.
  let offsets: [Int]

  init(_ marked: String) {
    // A marker is a digit, U+FE0F and U+20E3; bytes are compared because characters are slow in a debug build.
    let tail: [UInt8] = [0xEF, 0xB8, 0x8F, 0xE2, 0x83, 0xA3]
    var offsets: [Int] = []
    var kept: [UInt8] = []
    let bytes = Array(marked.utf8)
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] >= 0x31, bytes[index] <= 0x39, index + 7 <= bytes.count, bytes[index + 1] == 0xEF,
        bytes[index + 1..<index + 7].elementsEqual(tail)
      {
        offsets.append(kept.count)
        index += 7
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    self.text = String(decoding: kept, as: UTF8.self)
    self.offsets = offsets
  }

  /// The text as a file; U+FFFD stands for a byte that is no UTF-8.
  var source: SourceText {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" {
        bytes.append(0xE9)
      } else {
        bytes.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    return SourceText(bestand: "proef.json", bytes: bytes)
  }
}

/// A finding reduced to what a test compares.
struct Found: Hashable, CustomStringConvertible {
  let code: String
  let offset: Int

  init(_ code: DiagnosticCode, _ offset: Int) {
    self.code = code.rawValue
    self.offset = offset
  }

  init(_ diagnostic: Diagnostic) {
    self.init(diagnostic.code, diagnostic.range.lower)
  }

  var description: String { "\(code)@\(offset)" }
}

/// A seeded generator of our own (SplitMix64), so that a failing case can be repeated.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
