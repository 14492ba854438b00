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
    var running = Lopend(sleutel: sleutel)
    data.withUnsafeBytes { running.voegToe($0) }
    bytes = running.slot.bytes
  }

  /// A digest as two words.
  struct Woorden: Equatable {
    let eerste: UInt64
    let tweede: UInt64

    /// The same as 16 bytes: one allocation.
    var bytes: [UInt8] { withUnsafeBytes(of: (eerste.littleEndian, tweede.littleEndian)) { Array($0) } }

    /// The digest in 16 bytes; nil for any other number.
    init?(_ raw: UnsafeRawBufferPointer) {
      guard raw.count == 16 else { return nil }
      eerste = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
      tweede = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }

    init(_ eerste: UInt64, _ tweede: UInt64) { (self.eerste, self.tweede) = (eerste, tweede) }
  }

  /// A digest of bytes that come in parts: the same as of all of them in one, without putting them together.
  struct Lopend {
    private var stand: Stand
    /// The bytes of a word that is not whole yet, and how many they are.
    private var rest: UInt64 = 0
    private var over = 0
    private var lengte: UInt64 = 0

    init(sleutel: (UInt64, UInt64) = (0, 0)) { stand = Stand(sleutel) }

    /// Adds eight bytes, the lowest first.
    @inline(__always) mutating func voegToe(woord: UInt64) {
      lengte &+= 8
      guard over > 0 else { return stand.meng(woord) }
      stand.meng(rest | woord << UInt64(8 * over))
      rest = woord >> UInt64(64 - 8 * over)
    }

    /// Adds bytes.
    mutating func voegToe(_ raw: UnsafeRawBufferPointer) {
      var at = 0
      while at + 8 <= raw.count {
        voegToe(woord: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
        at += 8
      }
      lengte &+= UInt64(raw.count - at)
      while at < raw.count {
        rest |= UInt64(raw[at]) << UInt64(8 * over)
        over += 1
        if over == 8 {
          stand.meng(rest)
          (rest, over) = (0, 0)
        }
        at += 1
      }
    }

    /// The digest of what was added.
    var slot: Woorden {
      var end = stand
      // The last word: the bytes that are left, with the length in its highest byte.
      end.meng(rest | lengte << 56)
      let first = end.eind(0xEE)
      return Woorden(first, end.eind(nil))
    }
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
