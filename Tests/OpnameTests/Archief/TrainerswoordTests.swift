import Foundation
import Opname
import Proefhulp
import SQLite
import SimEngine
import Testing

/// The slow digest of a word, and the archive that keeps it.
@Suite struct TrainerswoordTests {
  private func hex(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

  /// RFC 4231, and keys around the size of a block as Python's hmac has them.
  @Test(arguments: [
    (
      Array(repeating: UInt8(0x0b), count: 20), "Hi There",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      Array(repeating: UInt8(0xaa), count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ])
  func theCodeIsThatOfTheStandard(_ key: [UInt8], _ text: String, _ expected: String) {
    #expect(hex(HMACSHA256(sleutel: key).code(Array(text.utf8))) == expected)
  }

  /// RFC 7914 (the first), and RFC 6070's cases with SHA-256.
  @Test(arguments: [
    (
      "passwd", "salt", 1, 64,
      "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783"
    ),
    ("password", "salt", 4096, 32, "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a"),
    (
      "passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, 40,
      "348c89dbcbd32b2f32d814b8116e84cf2b17347ebc1800181c4e2a1fb8dd53e1c635518c7dac47e9"
    ),
  ])
  func theSlowDigestIsThatOfTheStandard(
    _ word: String, _ salt: String, _ rounds: Int, _ length: Int, _ expected: String
  ) {
    let found = PBKDF2.leid(af: Array(word.utf8), zout: Array(salt.utf8), rondes: rounds, lengte: length)
    #expect(hex(found) == expected)
  }

  @Test func aWordFitsOnlyItselfAndIsKeptOtherwiseEachTime() {
    let (one, two) = (Trainerswoord("appeltaart"), Trainerswoord("appeltaart"))
    #expect(one.past("appeltaart") && two.past("appeltaart"))
    for wrong in ["appeltaar", "Appeltaart", "appeltaart ", ""] { #expect(!one.past(wrong), "\(wrong)") }
    #expect(one.zout != two.zout && one.sleutel != two.sleutel)
    #expect(one.zout.count == 16 && one.rondes >= 10_000)
  }

  /// Nothing in the file is the word, and another program that keeps the rules of the file cannot change or take it away.
  @Test func theWordItselfIsNowhereAndStays() throws {
    let map = try Testmap()
    let (opening, bron) = try Meegeleverd.opening("nachtslot")
    do {
      let archive = try Archief(pad: map.archief)
      let code = try archive.open(opening, bron: bron, woord: Trainerswoord("zeldzaamwoord")).code
      #expect(try archive.trainerswoord(code)?.past("zeldzaamwoord") == true)
      let other = try archive.open(opening, bron: bron).code
      #expect(try archive.trainerswoord(other) == nil)
    }
    for suffix in ["", "-wal"] {
      let bytes = FileManager.default.contents(atPath: map.archief + suffix) ?? Data()
      #expect(bytes.range(of: Data("zeldzaamwoord".utf8)) == nil, "\(suffix)")
    }
    let database = try Database(pad: map.archief)
    #expect(throws: SQLiteError.self) { try database.execute("UPDATE trainerswoord SET rondes = 1") }
    #expect(throws: SQLiteError.self) { try database.execute("DELETE FROM trainerswoord") }
  }

  /// Also what is saved from an archive that is gone or damaged is not open to all.
  @Test func aSessionThatIsTakenElsewhereKeepsItsWord() throws {
    let map = try Testmap()
    let (opening, bron) = try Meegeleverd.opening("nachtslot")
    let archive = try Archief(pad: map.archief)
    let recording = try archive.open(opening, bron: bron, woord: Trainerswoord("appeltaart"))
    let other = try Archief(pad: map.pad + "/ander.sqlite")
    _ = try archive.zetOver(recording, naar: other)
    #expect(try other.trainerswoord(recording.code)?.past("appeltaart") == true)
    let saved = try Archief(pad: map.pad + "/gered.sqlite")
    _ = try Archief.herstel(map.archief, naar: saved)
    #expect(try saved.trainerswoord(recording.code)?.past("appeltaart") == true)
  }
}
