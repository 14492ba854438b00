/// One line being typed.
struct Regelinvoer {
  private var tekens: [Character] = []
  private var cursor = 0

  var tekst: String { String(tekens) }

  mutating func voegIn(_ text: String) {
    let clean = Array(Uitvoer.veilig(text).replacing("\t", with: " "))
    tekens.insert(contentsOf: clean, at: cursor)
    cursor += clean.count
    tekens.hecht(rond: cursor - clean.count..<cursor, cursor: &cursor)
  }

  mutating func verwerk(_ key: Toets) {
    switch key {
    case .teken(let character): voegIn(String(character))
    case .terugveeg: verwijder(tot: max(0, cursor - 1))
    case .delete: verwijder(tot: min(tekens.count, cursor + 1))
    case .woordTerugveeg: verwijder(tot: woord(terug: true))
    case .woordDelete: verwijder(tot: woord(terug: false))
    case .controle("w"): verwijder(tot: woord(terug: true))
    case .controle("u"): verwijder(tot: 0)
    case .controle("k"): verwijder(tot: tekens.count)
    case .links: cursor = max(0, cursor - 1)
    case .rechts: cursor = min(tekens.count, cursor + 1)
    case .woordLinks: cursor = woord(terug: true)
    case .woordRechts: cursor = woord(terug: false)
    case .begin, .tekstBegin, .controle("a"): cursor = 0
    case .einde, .tekstEinde, .controle("e"): cursor = tekens.count
    case .geplakt(let text): voegIn(text)
    case .enter, .op, .neer, .bladOp, .bladNeer, .tab, .escape, .controle: break
    }
  }

  private mutating func verwijder(tot other: Int) {
    let (from, to) = (min(cursor, other), max(cursor, other))
    tekens.removeSubrange(from..<to)
    cursor = from
  }

  /// The beginning of the word before the cursor, or the end of the word after it.
  private func woord(terug: Bool) -> Int { tekens.woordgrens(vanaf: cursor, terug: terug) }

  /// The part around the cursor that fits, and the column of the cursor in it.
  func venster(_ columns: Int) -> (tekst: String, kolom: Int) {
    var start = cursor
    var used = 0
    while start > 0, used + Breedte.van(tekens[start - 1]) < columns - 1 {
      start -= 1
      used += Breedte.van(tekens[start])
    }
    let shown = Breedte.begin(String(tekens[start...]), columns)
    return (shown, used)
  }
}

extension [Character] {
  /// Makes one character of signs that belong together, such as a combining mark that was typed after its letter.
  ///
  /// - Parameters:
  ///   - added: What was just put there; only at its edges something can belong to what was there.
  ///   - cursor: A place behind it or in it, which stays behind the same signs.
  mutating func hecht(rond added: Range<Int>, cursor: inout Int) {
    // Flags and families are put together of several: a few signs on both sides are enough for those.
    let around = Swift.max(0, added.lowerBound - 8)..<Swift.min(count, added.upperBound + 8)
    let joined = [Character](String(self[around]))
    guard joined.count != around.count else { return }
    let before = String(self[around.lowerBound..<cursor]).count
    replaceSubrange(around, with: joined)
    cursor = around.lowerBound + Swift.min(before, joined.count)
  }

  /// The beginning of the word before a place, or the end of the word after it.
  func woordgrens(vanaf start: Int, terug: Bool) -> Int {
    var place = start
    func isWord(_ index: Int) -> Bool { self[index].isLetter || self[index].isNumber }
    if terug {
      while place > 0, !isWord(place - 1) { place -= 1 }
      while place > 0, isWord(place - 1) { place -= 1 }
    } else {
      while place < count, !isWord(place) { place += 1 }
      while place < count, isWord(place) { place += 1 }
    }
    return place
  }
}
