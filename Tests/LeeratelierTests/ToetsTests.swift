import Testing

@testable import Leeratelier

/// Keys from bytes, whatever a terminal, a paste or a slip of the fingers sends.
@Suite struct ToetsTests {
  /// All keys of these bytes, and those that come once nothing follows for a while.
  private func toetsen(_ chunks: [UInt8]..., stilte: Int = 0) -> [Toets] {
    var reader = Toetsvertaler()
    var keys: [Toets] = []
    for chunk in chunks {
      reader.voeg(chunk)
      while let key = reader.volgende() { keys.append(key) }
    }
    for _ in 0..<stilte {
      if let key = reader.stil() { keys.append(key) }
    }
    return keys
  }

  @Test func knowsTheKeysOfATerminal() {
    #expect(
      toetsen(Array("aé日\u{1B}[A\u{1B}OB\u{1B}[3~\u{1B}[6~\t\r\u{7F}\u{3}".utf8)) == [
        .teken("a"), .teken("é"), .teken("日"), .op, .neer, .delete, .bladNeer, .tab, .enter, .terugveeg,
        .controle("c"),
      ])
    #expect(toetsen([27], stilte: 1) == [.escape])
    // A letter may come in two parts.
    #expect(toetsen([0xC3], [0xA9, 97]) == [.teken("é"), .teken("a")])
  }

  @Test(arguments: [[0xFF], [0xE2], [0xC3], [0xF0, 0x9F], [27, 91], [27, 79], [27, 91, 49, 59]] as [[UInt8]])
  func ctrlCIsHeardAfterAnythingThatIsHalf(_ bytes: [UInt8]) {
    #expect(toetsen(bytes, [3]).last == .controle("c"))
    #expect(toetsen(bytes + [3]).last == .controle("c"))
    // And after a moment of silence as well.
    var reader = Toetsvertaler()
    reader.voeg(bytes)
    while reader.volgende() != nil {}
    _ = reader.stil()
    reader.voeg([3])
    #expect(reader.volgende() == .controle("c"))
  }

  @Test func aSequenceThatNobodyKnowsIsNoKeyAndTakesNothingWithIt() {
    #expect(toetsen(Array("\u{1B}[99~a".utf8)) == [.teken("a")])
    #expect(toetsen([27, 91] + [UInt8](repeating: 49, count: 100), Array("ab".utf8)).last == .teken("b"))
  }

  @Test func aPasteIsOneKeyAlsoWhenItsEndNeverComes() {
    let paste = Array("\u{1B}[200~een\r\ntwee\u{3}\u{1B}[201~x".utf8)
    #expect(toetsen(paste) == [.geplakt("een\ntwee\u{3}"), .teken("x")])
    for cut in 1..<paste.count {
      #expect(
        toetsen(Array(paste[..<cut]), Array(paste[cut...])) == [.geplakt("een\ntwee\u{3}"), .teken("x")], "\(cut)")
    }
    #expect(toetsen(Array("\u{1B}[200~half".utf8), stilte: 9).isEmpty)
    #expect(toetsen(Array("\u{1B}[200~half".utf8), stilte: 10) == [.geplakt("half")])
  }

  /// Every key sets the silence back to nothing, so it must not be silence alone that gives Ctrl-C back.
  @Test(arguments: ["", "half"]) func ctrlCEndsAPasteOfWhichTheEndDoesNotCome(_ pasted: String) {
    var reader = Toetsvertaler()
    reader.voeg(Array("\u{1B}[200~\(pasted)".utf8))
    #expect(reader.volgende() == nil)
    reader.voeg([3])
    if !pasted.isEmpty { #expect(reader.volgende() == .geplakt(pasted)) }
    #expect(reader.volgende() == .controle("c"))
    // What is typed next is typed.
    reader.voeg(Array("a".utf8))
    #expect(reader.volgende() == .teken("a"))
  }

  @Test func aLongPasteTakesTimeInProportion() {
    var reader = Toetsvertaler()
    reader.voeg(Array("\u{1B}[200~".utf8))
    _ = reader.volgende()
    let clock = ContinuousClock()
    let took = clock.measure {
      for _ in 0..<500 {
        reader.voeg([UInt8](repeating: 97, count: 4_096))
        #expect(reader.volgende() == nil)
      }
    }
    reader.voeg(Array("\u{1B}[201~".utf8))
    #expect(reader.volgende() == .geplakt(String(repeating: "a", count: 500 * 4_096)))
    // Searched from the start each time this would be half a thousand million comparisons.
    #expect(took < .seconds(20))
  }

  /// Alt comes as an Esc right before the key; a lone Esc has nothing behind it.
  @Test func altIsNotEsc() {
    let cases: [(String, Toets)] = [
      ("\u{1B}b", .woordLinks), ("\u{1B}f", .woordRechts), ("\u{1B}d", .woordDelete), ("\u{1B}\u{7F}", .woordTerugveeg),
      ("\u{1B}\u{8}", .woordTerugveeg), ("\u{1B}[1;5D", .woordLinks), ("\u{1B}[1;3C", .woordRechts),
      ("\u{1B}[1;2A", .op), ("\u{1B}Od", .woordLinks), ("\u{1B}\u{1B}[D", .woordLinks),
      ("\u{1B}\u{1B}OC", .woordRechts),
      ("\u{1B}[1;5H", .tekstBegin), ("\u{1B}[1;5F", .tekstEinde), ("\u{1B}[3;5~", .woordDelete),
    ]
    for (bytes, key) in cases {
      #expect(toetsen(Array(bytes.utf8)) == [key], "\(bytes.debugDescription)")
      // Also when it comes in two parts, close behind each other.
      for cut in 1..<bytes.utf8.count {
        let all = Array(bytes.utf8)
        #expect(toetsen(Array(all[..<cut]), Array(all[cut...])) == [key], "\(bytes.debugDescription) \(cut)")
      }
    }
    // A letter with Alt that means nothing is certainly not that letter, and takes nothing else along.
    #expect(toetsen(Array("\u{1B}xa".utf8)) == [.teken("a")])
    #expect(toetsen(Array("\u{1B}éa".utf8)) == [.teken("a")])
    #expect(toetsen([27, 27], stilte: 2) == [.escape, .escape])
    #expect(toetsen([27], stilte: 1) == [.escape])
    #expect(toetsen([27, 3]).last == .controle("c"))
    #expect(toetsen([27, 13]) == [.enter])
  }
}
