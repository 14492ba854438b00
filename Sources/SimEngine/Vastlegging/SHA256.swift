/// The SHA-256 digest (FIPS 180-4): the name under which the archive keeps the bytes of a casus or region.
package struct SHA256: Equatable, Sendable {
  /// The digest, 32 bytes.
  package let bytes: [UInt8]

  /// The digest in lowercase hexadecimal digits.
  package var tekst: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Computes the digest of bytes.
  package init(_ data: [UInt8]) {
    var state = Stand.begin
    let whole = data.count / 64 * 64
    for start in stride(from: 0, to: whole, by: 64) { state.meng(data, vanaf: start) }
    var tail = Array(data[whole...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(data.count) &* 8
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    for start in stride(from: 0, to: tail.count, by: 64) { state.meng(tail, vanaf: start) }
    var digest = [UInt8](repeating: 0, count: 32)
    state.schrijf { digest[$0] = $1 }
    bytes = digest
  }

  /// The eight words of the digest so far; openings, exports and pages are digested with it, so it allocates nothing.
  struct Stand {
    var a, b, c, d, e, f, g, h: UInt32

    static let begin = Stand(
      a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a, e: 0x510e_527f, f: 0x9b05_688c, g: 0x1f83_d9ab,
      h: 0x5be0_cd19)

    /// Gives the 32 bytes, each with its place.
    @inline(__always) func schrijf(_ put: (Int, UInt8) -> Void) {
      let words = [a, b, c, d, e, f, g, h] as InlineArray<8, UInt32>
      for index in 0..<32 { put(index, UInt8(truncatingIfNeeded: words[index / 4] >> UInt32(24 - index % 4 * 8))) }
    }

    /// Takes in the 64 bytes from a place.
    mutating func meng(_ data: [UInt8], vanaf start: Int) {
      // The last sixteen words of the schedule, of which the next is made.
      var w = InlineArray<16, UInt32>(repeating: 0)
      for index in 0..<16 {
        let at = start + index * 4
        w[index] =
          UInt32(data[at]) << 24 | UInt32(data[at + 1]) << 16 | UInt32(data[at + 2]) << 8 | UInt32(data[at + 3])
      }
      let before = self
      for index in 0..<64 {
        if index >= 16 {
          let (far, near) = (w[(index + 1) & 15], w[(index + 14) & 15])
          let s0 = rotate(far, 7) ^ rotate(far, 18) ^ (far >> 3)
          let s1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >> 10)
          w[index & 15] = w[index & 15] &+ s0 &+ w[(index + 9) & 15] &+ s1
        }
        let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let choice = (e & f) ^ (~e & g)
        let t1 = h &+ s1 &+ choice &+ constants[index] &+ w[index & 15]
        let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        let majority = (a & b) ^ (a & c) ^ (b & c)
        (h, g, f, e) = (g, f, e, d &+ t1)
        (d, c, b, a) = (c, b, a, t1 &+ s0 &+ majority)
      }
      (a, b, c, d) = (a &+ before.a, b &+ before.b, c &+ before.c, d &+ before.d)
      (e, f, g, h) = (e &+ before.e, f &+ before.f, g &+ before.g, h &+ before.h)
    }
  }

  @inline(__always) private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value >> count | value << (32 - count)
  }

  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
