/// One line being typed.
struct Regelinvoer {
  private var tekens: [Character] = []
  private var cursor = 0

  var tekst: String { String(tekens) }

  mutating func voegIn(_ text: String) {
    let clean = Array(Uitvoer.veilig(text))
    tekens.insert(contentsOf: clean, at: cursor)
    cursor += clean.count
    hecht()
  }

  /// Combining marks that were typed after their letter become one character with it.
  private mutating func hecht() {
    let joined = Array(String(tekens))
    if joined.count != tekens.count {
      cursor = max(0, cursor - (tekens.count - joined.count))
      tekens = joined
    }
  }

  mutating func verwerk(_ key: Toets) {
    switch key {
    case .teken(let character): voegIn(String(character))
    case .terugveeg:
      guard cursor > 0 else { return }
      cursor -= 1
      tekens.remove(at: cursor)
    case .delete: if cursor < tekens.count { tekens.remove(at: cursor) }
    case .links: cursor = max(0, cursor - 1)
    case .rechts: cursor = min(tekens.count, cursor + 1)
    case .begin, .controle("a"): cursor = 0
    case .einde, .controle("e"): cursor = tekens.count
    case .controle("u"):
      tekens.removeSubrange(..<cursor)
      cursor = 0
    case .controle("w"):
      while cursor > 0, tekens[cursor - 1] == " " { tekens.remove(at: cursor - 1); cursor -= 1 }
      while cursor > 0, tekens[cursor - 1] != " " { tekens.remove(at: cursor - 1); cursor -= 1 }
    case .geplakt(let text): voegIn(text)
    case .enter, .op, .neer, .bladOp, .bladNeer, .tab, .escape, .controle: break
    }
  }

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

/// A text of several lines being typed.
struct Tekstinvoer {
  private var regels: [[Character]]
  private var rij: Int
  private var kolom: Int

  init(_ text: String) {
    regels = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
    if regels.isEmpty { regels = [[]] }
    rij = regels.count - 1
    kolom = regels[rij].count
  }

  var tekst: String {
    var lines = regels.map { String($0) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  var huidigeRegel: String { String(regels[rij]) }
  var woorden: Int { tekst.split(whereSeparator: \.isWhitespace).count }

  mutating func wisRegel() {
    regels.remove(at: rij)
    if regels.isEmpty { regels = [[]] }
    rij = max(0, rij - 1)
    kolom = regels[rij].count
  }

  mutating func voegIn(_ text: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { nieuweRegel() }
      regels[rij].insert(contentsOf: Array(line), at: kolom)
      kolom += line.count
      let joined = Array(String(regels[rij]))
      kolom = min(kolom, joined.count)
      regels[rij] = joined
    }
  }

  private mutating func nieuweRegel() {
    let rest = Array(regels[rij][kolom...])
    regels[rij].removeSubrange(kolom...)
    rij += 1
    regels.insert(rest, at: rij)
    kolom = 0
  }

  mutating func verwerk(_ key: Toets) {
    switch key {
    case .teken(let character): voegIn(Uitvoer.veilig(String(character)))
    case .tab: voegIn("  ")
    case .enter: nieuweRegel()
    case .terugveeg:
      if kolom > 0 {
        kolom -= 1
        regels[rij].remove(at: kolom)
      } else if rij > 0 {
        kolom = regels[rij - 1].count
        regels[rij - 1] += regels.remove(at: rij)
        rij -= 1
      }
    case .delete:
      if kolom < regels[rij].count {
        regels[rij].remove(at: kolom)
      } else if rij + 1 < regels.count {
        regels[rij] += regels.remove(at: rij + 1)
      }
    case .links:
      if kolom > 0 { kolom -= 1 } else if rij > 0 { rij -= 1; kolom = regels[rij].count }
    case .rechts:
      if kolom < regels[rij].count { kolom += 1 } else if rij + 1 < regels.count { rij += 1; kolom = 0 }
    case .op: if rij > 0 { rij -= 1; kolom = min(kolom, regels[rij].count) }
    case .neer: if rij + 1 < regels.count { rij += 1; kolom = min(kolom, regels[rij].count) }
    case .begin, .controle("a"): kolom = 0
    case .einde, .controle("e"): kolom = regels[rij].count
    case .geplakt(let text): voegIn(Uitvoer.veilig(text))
    case .bladOp, .bladNeer, .escape, .controle: break
    }
  }

  /// The rows around the cursor, wrapped to the width, and where the cursor is in them.
  func venster(breedte: Int, rijen: Int) -> (regels: [String], rij: Int, kolom: Int) {
    var rows: [String] = []
    var at = (row: 0, column: 0)
    for (index, line) in regels.enumerated() {
      let starts = Tekstinvoer.rijbegin(line, breedte)
      for (part, start) in starts.enumerated() {
        let end = part + 1 < starts.count ? starts[part + 1] : line.count
        // At a break the cursor stands at the beginning of the next row, where the next letter comes.
        if index == rij, kolom >= start, kolom < end || part + 1 == starts.count {
          at = (rows.count, min(breedte, Breedte.van(String(line[start..<kolom]))))
        }
        rows.append(String(line[start..<end]))
      }
    }
    let start = max(0, min(at.row - rijen + 1, rows.count - rijen))
    return (Array(rows[start..<min(rows.count, start + rijen)]), at.row - start, at.column)
  }

  /// Where the rows of a line begin: after a space, or within a word that is wider than the screen.
  private static func rijbegin(_ line: [Character], _ width: Int) -> [Int] {
    var starts = [0]
    var used = 0
    var space: Int?
    var index = 0
    while index < line.count {
      let size = Breedte.van(line[index])
      let start = starts[starts.count - 1]
      // A space at the edge may hang over it: it is not seen.
      if used + size > width, line[index] != " ", index > start {
        let next = space.map { $0 + 1 } ?? index
        starts.append(next)
        (used, space, index) = (0, nil, next)
        continue
      }
      if line[index] == " " { space = index }
      used += size
      index += 1
    }
    return starts
  }
}
