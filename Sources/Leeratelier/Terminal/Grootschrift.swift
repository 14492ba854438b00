/// A word in large letters, of which a room can read from the back row whose turn it is.
///
/// Letters of five by six dots, two dots a character; only the letters that the words of our screens need.
enum Grootschrift {
  private static let letters: [Character: [String]] = [
    "Z": ["#####", "   ##", "  ## ", " ##  ", "##   ", "#####"],
    "S": ["#####", "##   ", "#####", "   ##", "   ##", "#####"],
    "M": ["##   ##", "### ###", "#######", "## # ##", "##   ##", "##   ##"],
    "H": ["##  ##", "##  ##", "######", "##  ##", "##  ##", "##  ##"],
    "U": ["##  ##", "##  ##", "##  ##", "##  ##", "##  ##", "######"],
    "I": ["####", " ## ", " ## ", " ## ", " ## ", "####"],
  ]

  /// How many rows a word takes.
  static let hoogte = 3

  /// The rows of a word.
  ///
  /// - Returns: nil when one of its letters cannot be drawn, or it is wider than the columns there are.
  static func regels(_ word: String, breedte: Int) -> [String]? {
    var rows = Array(repeating: "", count: hoogte * 2)
    for letter in word.uppercased() {
      guard let dots = letters[letter] else { return nil }
      for row in rows.indices { rows[row] += (rows[row].isEmpty ? "" : "  ") + dots[row] }
    }
    guard let width = rows.first?.count, width <= breedte else { return nil }
    return stride(from: 0, to: rows.count, by: 2).map { row in
      String(
        zip(rows[row], rows[row + 1]).map { above, below -> Character in
          switch (above, below) {
          case ("#", "#"): "█"
          case ("#", _): "▀"
          case (_, "#"): "▄"
          default: " "
          }
        })
    }
  }

  /// A word with room between its letters, for a window too low for large ones.
  static func ruim(_ text: String) -> String {
    text.uppercased().split(separator: " ").map { $0.map(String.init).joined(separator: " ") }.joined(separator: "   ")
  }
}
