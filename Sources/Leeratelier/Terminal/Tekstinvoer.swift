/// A text of several lines being typed: a value, without a terminal.
///
/// Up, down, Home and End follow the rows of the screen, so keys are processed for a width.
struct Tekstinvoer {
  private var stand: Stand
  /// What there was before, latest last, for undo.
  private var eerder: [Stand] = []
  /// Whether the last key typed a letter: letters of one word are undone together.
  private var typt = false
  /// The column that up and down keep to, over shorter rows.
  private var wens: Int?

  /// The text and the place in it.
  private struct Stand: Equatable {
    // Where it is first: that differs sooner than what is written, when two are compared.
    var rij: Int
    var kolom: Int
    /// The lines that were typed, never none.
    var regels: [[Character]]
  }

  /// A tab has no width of its own: a terminal would put what follows anywhere.
  private static func zonderTabs(_ text: String) -> String { text.replacing("\t", with: "  ") }

  /// How many steps can be undone.
  private static let stappen = 500

  /// Whether nothing was typed since the text that lay ready was opened.
  private var isHeropend = false

  /// A text with the cursor at its end.
  init(_ text: String) {
    isHeropend = !text.isEmpty
    var lines = Self.zonderTabs(text).split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
    if lines.isEmpty { lines = [[]] }
    stand = Stand(rij: lines.count - 1, kolom: lines[lines.count - 1].count, regels: lines)
  }

  /// What is written, without empty lines at its end.
  var tekst: String {
    var lines = stand.regels.map { String($0) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The line with the cursor.
  var huidigeRegel: String { String(stand.regels[stand.rij]) }
  /// Whether the cursor stands behind all that is written.
  var staatAanEinde: Bool {
    stand.rij == stand.regels.count - 1 && stand.kolom == stand.regels[stand.rij].count
  }
  /// Whether nothing else is written than the line with the cursor.
  var isEnigeRegel: Bool { stand.regels.indices.allSatisfy { $0 == stand.rij || stand.regels[$0].isEmpty } }
  var woorden: Int { tekst.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } } }

  /// Takes the line with the cursor away: it was no text but a word for the program.
  mutating func wisRegel() {
    onthoud()
    stand.regels[stand.rij] = []
    stand.kolom = 0
  }

  /// Takes what stands at the end of the line with the cursor away.
  mutating func wisStaart(_ text: String) {
    guard huidigeRegel.hasSuffix(text) else { return }
    onthoud()
    stand.regels[stand.rij].removeLast(text.count)
    while stand.regels[stand.rij].last == " " { stand.regels[stand.rij].removeLast() }
    stand.kolom = stand.regels[stand.rij].count
  }

  /// Takes everything away, as one step that can be undone.
  mutating func wisAlles() {
    onthoud()
    typt = false
    stand.regels = [[]]
    (stand.rij, stand.kolom) = (0, 0)
  }

  /// Puts a text at the cursor, as one step.
  mutating func voegIn(_ text: String) {
    onthoud()
    typt = false
    zet(text)
  }

  /// Does what a key does, in rows of so many columns.
  ///
  /// - Parameters:
  ///   - key: Of what it is for the editor; other keys do nothing.
  ///   - breedte: Columns of a row.
  ///   - rijen: Rows of a page, for PageUp and PageDown.
  mutating func verwerk(_ key: Toets, breedte: Int, rijen: Int = 10) {
    let keepsColumn = [.op, .neer, .bladOp, .bladNeer].contains(key)
    if !keepsColumn { wens = nil }
    if case .teken = key {} else { typt = false }
    switch key {
    case .teken(let character): typ(character)
    case .geplakt(let text): voegIn(Uitvoer.veilig(text))
    case .enter:
      onthoud()
      nieuweRegel()
    case .terugveeg: verwijder(tot: stap(-1))
    case .delete: verwijder(tot: stap(1))
    case .woordTerugveeg, .controle("w"): verwijder(tot: woord(terug: true))
    case .woordDelete: verwijder(tot: woord(terug: false))
    case .controle("u"): verwijder(tot: (stand.rij, beeldrij(breedte).begin))
    case .controle("k"): wisTotEinde(breedte)
    case .links: ga(stap(-1))
    case .rechts: ga(stap(1))
    case .woordLinks: ga(woord(terug: true))
    case .woordRechts: ga(woord(terug: false))
    case .begin, .controle("a"): stand.kolom = beeldrij(breedte).begin
    case .einde, .controle("e"): stand.kolom = beeldrij(breedte).einde
    case .tekstBegin: ga((0, 0))
    case .tekstEinde: ga((stand.regels.count - 1, stand.regels[stand.regels.count - 1].count))
    case .op: loodrecht(-1, breedte)
    case .neer: loodrecht(1, breedte)
    case .bladOp: loodrecht(-max(1, rijen - 1), breedte)
    case .bladNeer: loodrecht(max(1, rijen - 1), breedte)
    case .controle("z"), .controle("_"), .controle("\u{7F}"): maakOngedaan()
    case .tab, .escape, .controle: break
    }
  }

  // MARK: changing

  private mutating func onthoud() {
    guard eerder.last != stand else { return }
    eerder.append(stand)
    if eerder.count > Self.stappen { eerder.removeFirst(eerder.count - Self.stappen) }
  }

  private mutating func maakOngedaan() {
    while let last = eerder.popLast() {
      // A step that only moved is none.
      let changed = last.regels != stand.regels
      stand = last
      if changed { return }
    }
  }

  private mutating func typ(_ character: Character) {
    // A word is one step; the space after it begins the next.
    if !typt || character == " " { onthoud() }
    typt = true
    // Going on with what lay ready, one begins behind its last sentence and not against it.
    if isHeropend, staatAanEinde, let last = stand.regels[stand.rij].last {
      // Behind a whole sentence a question mark begins '? wis' or another word to the program, which stands on a line of its
      // own; behind a half one it makes a question of it.
      if character == "?" {
        if ".!?".contains(last) { zet("\n") }
      } else if last != " ", last != "(",
        character.isLetter || character.isNumber || "\"\u{2018}\u{201C}(".contains(character)
      {
        zet(" ")
      }
    }
    isHeropend = false
    zet(Uitvoer.veilig(String(character)))
  }

  private mutating func zet(_ text: String) {
    for (index, line) in Self.zonderTabs(text).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { nieuweRegel() }
      stand.regels[stand.rij].insert(contentsOf: Array(line), at: stand.kolom)
      stand.kolom += line.count
      stand.regels[stand.rij].hecht(rond: stand.kolom - line.count..<stand.kolom, cursor: &stand.kolom)
    }
  }

  private mutating func nieuweRegel() {
    let rest = Array(stand.regels[stand.rij][stand.kolom...])
    stand.regels[stand.rij].removeSubrange(stand.kolom...)
    stand.rij += 1
    stand.regels.insert(rest, at: stand.rij)
    stand.kolom = 0
  }

  /// Takes away what is between the cursor and a place.
  private mutating func verwijder(tot other: Plek) {
    let here = (rij: stand.rij, kolom: stand.kolom)
    guard other != here else { return }
    onthoud()
    let (from, to) = other < here ? (other, here) : (here, other)
    let tail = stand.regels[to.rij][to.kolom...]
    let joined = Array(stand.regels[from.rij][..<from.kolom] + tail)
    stand.regels.replaceSubrange(from.rij...to.rij, with: [joined])
    ga(from)
  }

  /// To the end of the row of the screen; at its end the line below comes up.
  private mutating func wisTotEinde(_ width: Int) {
    let end = beeldrij(width).einde
    verwijder(tot: end > stand.kolom ? (stand.rij, end) : stap(1))
  }

  // MARK: moving

  private typealias Plek = (rij: Int, kolom: Int)

  private mutating func ga(_ place: Plek) { (stand.rij, stand.kolom) = (place.rij, place.kolom) }

  /// One character further or back, over the end of a line.
  private func stap(_ by: Int) -> Plek {
    let (row, column) = (stand.rij, stand.kolom)
    if by < 0 {
      if column > 0 { return (row, column - 1) }
      return row > 0 ? (row - 1, stand.regels[row - 1].count) : (row, column)
    }
    if column < stand.regels[row].count { return (row, column + 1) }
    return row + 1 < stand.regels.count ? (row + 1, 0) : (row, column)
  }

  /// The beginning of the word before, or the end of the word after; over the end of a line.
  private func woord(terug: Bool) -> Plek {
    let line = stand.regels[stand.rij]
    if terug, stand.kolom == 0 { return stap(-1) }
    if !terug, stand.kolom == line.count { return stap(1) }
    return (stand.rij, line.woordgrens(vanaf: stand.kolom, terug: terug))
  }

  /// So many rows of the screen up or down, in the column where one came from.
  private mutating func loodrecht(_ by: Int, _ width: Int) {
    let rows = beeldrijen(width)
    let at = rows.lastIndex { $0.rij == stand.rij && $0.begin <= stand.kolom } ?? 0
    let column = wens ?? Breedte.van(String(stand.regels[stand.rij][rows[at].begin..<stand.kolom]))
    wens = column
    let target = at + by
    if target < 0 { return ga((0, 0)) }
    if target >= rows.count { return verwerk(.tekstEinde, breedte: width) }
    let row = rows[target]
    var (place, used) = (row.begin, 0)
    while place < row.einde, used + Breedte.van(stand.regels[row.rij][place]) <= column {
      used += Breedte.van(stand.regels[row.rij][place])
      place += 1
    }
    ga((row.rij, place))
    wens = column
  }

  // MARK: rows of the screen

  /// A row of the screen: of which line, and from where to the last place at which the cursor is still in it.
  private struct Beeldrij {
    var rij: Int
    var begin: Int
    var einde: Int
    /// Where its characters end.
    var tot: Int
  }

  private func beeldrijen(_ width: Int) -> [Beeldrij] {
    stand.regels.indices.flatMap { index -> [Beeldrij] in
      let line = stand.regels[index]
      let starts = Self.rijbegin(line, width)
      return starts.enumerated().map { part, start in
        let isLast = part + 1 == starts.count
        let end = isLast ? line.count : starts[part + 1]
        // After its last character the cursor stands in the next row already.
        return Beeldrij(rij: index, begin: start, einde: isLast ? end : max(start, end - 1), tot: end)
      }
    }
  }

  /// The row with the cursor.
  private func beeldrij(_ width: Int) -> Beeldrij {
    beeldrijen(width).last { $0.rij == stand.rij && $0.begin <= stand.kolom }
      ?? Beeldrij(rij: stand.rij, begin: 0, einde: stand.regels[stand.rij].count, tot: stand.regels[stand.rij].count)
  }

  /// The rows around the cursor, wrapped to the width, and where the cursor is in them.
  func venster(breedte: Int, rijen: Int) -> (regels: [String], rij: Int, kolom: Int) {
    let rows = beeldrijen(breedte)
    let at = rows.lastIndex { $0.rij == stand.rij && $0.begin <= stand.kolom } ?? 0
    let column = min(breedte, Breedte.van(String(stand.regels[stand.rij][rows[at].begin..<stand.kolom])))
    let start = max(0, min(at - rijen + 1, rows.count - rijen))
    let shown = rows[start..<min(rows.count, start + rijen)]
    return (shown.map { String(stand.regels[$0.rij][$0.begin..<$0.tot]) }, at - start, column)
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
