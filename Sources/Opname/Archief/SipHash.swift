/// SipHash-2-4 with 128 bits (Aumasson and Bernstein): the links of a chain.
///
/// A session is checked each time it is read, and that may cost a twentieth of the reading: SHA-256 without help of the
/// processor costs a quarter. Against damage and accidents 128 bits are as good; against somebody who can write the archive
/// neither helps.
struct SipHash: Equatable {
  /// The digest, 16 bytes.
  let bytes: [UInt8]

  /// Computes the digest of bytes under a key of two words.
  init(_ data: [UInt8], sleutel: (UInt64, UInt64) = (0, 0)) {
    var state = Stand(sleutel)
    let whole = data.count / 8 * 8
    data.withUnsafeBytes { raw in
      for at in stride(from: 0, to: whole, by: 8) {
        state.meng(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      }
    }
    // The last word: the bytes that are left, with the length in its highest byte.
    var last = UInt64(truncatingIfNeeded: data.count) << 56
    for (index, byte) in data[whole...].enumerated() { last |= UInt64(byte) << UInt64(8 * index) }
    state.meng(last)
    let first = state.eind(0xEE)
    let second = state.eind(nil)
    // Once for each event that is read: one allocation.
    bytes = withUnsafeBytes(of: (first.littleEndian, second.littleEndian)) { Array($0) }
  }

  private struct Stand {
    private var v0, v1, v2, v3: UInt64

    init(_ key: (UInt64, UInt64)) {
      v0 = 0x736f_6d65_7073_6575 ^ key.0
      v1 = 0x646f_7261_6e64_6f6d ^ key.1 ^ 0xEE
      v2 = 0x6c79_6765_6e65_7261 ^ key.0
      v3 = 0x7465_6462_7974_6573 ^ key.1
    }

    @inline(__always) private mutating func ronde() {
      v0 &+= v1
      v1 = v1 << 13 | v1 >> 51
      v1 ^= v0
      v0 = v0 << 32 | v0 >> 32
      v2 &+= v3
      v3 = v3 << 16 | v3 >> 48
      v3 ^= v2
      v0 &+= v3
      v3 = v3 << 21 | v3 >> 43
      v3 ^= v0
      v2 &+= v1
      v1 = v1 << 17 | v1 >> 47
      v1 ^= v2
      v2 = v2 << 32 | v2 >> 32
    }

    @inline(__always) mutating func meng(_ word: UInt64) {
      v3 ^= word
      ronde()
      ronde()
      v0 ^= word
    }

    /// The first word of the digest with a mark, then the second.
    mutating func eind(_ mark: UInt64?) -> UInt64 {
      if let mark { v2 ^= mark } else { v1 ^= 0xDD }
      for _ in 0..<4 { ronde() }
      return v0 ^ v1 ^ v2 ^ v3
    }
  }
}
