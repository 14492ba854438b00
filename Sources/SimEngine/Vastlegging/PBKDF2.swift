/// A message authentication code over SHA-256 (RFC 2104).
package struct HMACSHA256: Sendable {
  private let binnen: SHA256.Stand
  private let buiten: SHA256.Stand

  /// Prepares a key; what is derived with it many times is not begun anew each time.
  package init(sleutel: [UInt8]) {
    var block = sleutel.count > 64 ? SHA256(sleutel).bytes : sleutel
    block += Array(repeating: 0, count: 64 - block.count)
    func state(_ pad: UInt8) -> SHA256.Stand {
      var state = SHA256.Stand.begin
      state.meng(block.map { $0 ^ pad }, vanaf: 0)
      return state
    }
    (binnen, buiten) = (state(0x36), state(0x5c))
  }

  /// The code of a message, 32 bytes.
  package func code(_ message: [UInt8]) -> [UInt8] {
    var state = binnen
    var tail = message
    let bits = UInt64(64 + message.count) &* 8
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    for start in stride(from: 0, to: tail.count, by: 64) { state.meng(tail, vanaf: start) }
    var block = HMACSHA256.blok
    state.schrijf { block[$0] = $1 }
    return sluit(&block)
  }

  /// Replaces the 32 bytes at the beginning of a block by their code; allocates nothing.
  fileprivate func herhaal(_ block: inout [UInt8]) {
    var state = binnen
    state.meng(block, vanaf: 0)
    state.schrijf { block[$0] = $1 }
    state = buiten
    state.meng(block, vanaf: 0)
    state.schrijf { block[$0] = $1 }
  }

  private func sluit(_ block: inout [UInt8]) -> [UInt8] {
    var state = buiten
    state.meng(block, vanaf: 0)
    state.schrijf { block[$0] = $1 }
    return Array(block[..<32])
  }

  /// The last block of 64 bytes and 32 more: their end, and their length in bits.
  fileprivate static let blok: [UInt8] =
    Array(repeating: 0, count: 32) + [0x80] + Array(repeating: 0, count: 29) + [3, 0]
}

/// A slow digest of a word (PBKDF2 with HMAC-SHA-256, RFC 8018): who has it must try every word, and each costs the same time.
package enum PBKDF2 {
  /// Derives bytes from a word.
  ///
  /// - Parameters:
  ///   - word: The bytes of the word.
  ///   - salt: Makes equal words unequal.
  ///   - rondes: How often it is done again; at least once.
  ///   - lengte: How many bytes.
  /// - Returns: The bytes.
  package static func leid(af word: [UInt8], zout salt: [UInt8], rondes: Int, lengte: Int = 32) -> [UInt8] {
    let code = HMACSHA256(sleutel: word)
    var result: [UInt8] = []
    var number: UInt32 = 1
    while result.count < lengte {
      let first = code.code(salt + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) })
      var block = HMACSHA256.blok
      block.replaceSubrange(..<32, with: first)
      var sum = first
      var round = 1
      while round < rondes {
        code.herhaal(&block)
        for index in 0..<32 { sum[index] ^= block[index] }
        round += 1
      }
      result += sum
      number += 1
    }
    return Array(result[..<max(0, lengte)])
  }
}
