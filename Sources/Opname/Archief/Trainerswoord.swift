import Glibc
import Scenario
import SimEngine

/// A word that a trainer set, as it is kept: not the word, but what shows that somebody knows it.
package struct Trainerswoord: Equatable, Sendable {
  /// Random bytes, so that the same word is kept otherwise each time.
  package let zout: [UInt8]
  /// How often the digest is done again.
  package let rondes: Int
  package let sleutel: [UInt8]

  package init(zout: [UInt8], rondes: Int, sleutel: [UInt8]) {
    (self.zout, self.rondes, self.sleutel) = (zout, rondes, sleutel)
  }

  /// Keeps a word, so that trying one takes about a fifth of a second on this computer.
  package init(_ word: String) {
    var generator = SystemRandomNumberGenerator()
    zout = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    rondes = Self.gemeten
    sleutel = PBKDF2.leid(af: Array(word.utf8), zout: zout, rondes: rondes)
  }

  /// Whether this is the word.
  package func past(_ word: String) -> Bool {
    let other = PBKDF2.leid(af: Array(word.utf8), zout: zout, rondes: rondes)
    // Every byte is looked at, whatever the first ones are.
    return zip(other, sleutel).reduce(other.count == sleutel.count) { same, pair in pair.0 == pair.1 && same }
  }

  /// Time of the processor for one try.
  private static let duur = 0.2
  /// Fewer than this are not enough for any computer, however busy it was while it was measured.
  private static let minstens = 10_000
  /// An archive that asks for more would keep whoever opens it waiting.
  static let hoogstens = 10_000_000

  /// How many rounds take `duur` here.
  private static let gemeten: Int = {
    let sample = 2_000
    func tijd() -> Double {
      var now = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
      return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
    let start = tijd()
    _ = PBKDF2.leid(af: [1], zout: [2], rondes: sample)
    let each = max((tijd() - start) / Double(sample), 1e-8)
    return min(hoogstens, max(minstens, Int(duur / each)))
  }()
}

extension Archief {
  /// The word that the trainer set as a session was opened; nil when there is none.
  package func trainerswoord(_ code: Sessiecode) throws(ArchiefFout) -> Trainerswoord? {
    try opslag.woord(try nummer(code))
  }

  /// Whether a session with a word was opened in another file than this: then this is a copy, however it was made.
  package func isKopie(_ code: Sessiecode) throws(ArchiefFout) -> Bool { try opslag.isKopie(try nummer(code)) }
}
