import Scenario

/// A show of hands in a room: how many would, how many would not.
struct Handen: Equatable, Sendable {
  var voor: Int
  var tegen: Int
  var samen: Int { voor + tegen }

  /// Reads '14 ja, 6 nee' and what people write like it: '14-6', 'nee 6, ja 14', '20 ja'.
  ///
  /// - Returns: nil when it is no count: no number, a side twice, or nobody at all.
  init?(_ text: String) {
    var counts: [Bool: Int] = [:]
    var loose: [Int] = []
    var side: Bool?
    let parts = Handen.woorden(text)
    for (index, part) in parts.enumerated() {
      switch part {
      case .kant(let value): side = value
      case .getal(let number):
        // The word belongs to the number before it, unless the first word came first.
        let next = index + 1 < parts.count ? parts[index + 1] : nil
        let owner: Bool?
        if case .kant = parts[0] {
          owner = side
        } else if case .kant(let value) = next {
          owner = value
        } else {
          owner = nil
        }
        guard let owner else {
          loose.append(number)
          continue
        }
        guard counts[owner] == nil else { return nil }
        counts[owner] = number
      case .onbekend: return nil
      }
    }
    let sides = parts.count { if case .kant = $0 { true } else { false } }
    switch (counts.count, loose.count) {
    case (0, 2) where sides == 0: (voor, tegen) = (loose[0], loose[1])
    case (1, 1) where sides == 1:
      guard let known = counts.first else { return nil }
      (voor, tegen) = known.key ? (known.value, loose[0]) : (loose[0], known.value)
    case (1...2, 0) where sides == counts.count: (voor, tegen) = (counts[true] ?? 0, counts[false] ?? 0)
    default: return nil
    }
    guard samen > 0 else { return nil }
  }

  init(voor: Int, tegen: Int) { (self.voor, self.tegen) = (voor, tegen) }

  private enum Woord {
    case getal(Int)
    case kant(Bool)
    case onbekend
  }

  private static let vullingen: Set<String> = ["en", "handen", "hand", "mensen", "stemmen", "x"]
  private static let wel: Set<String> = ["ja", "j", "voor", "wel", "agenderen", "eens"]
  private static let niet: Set<String> = ["nee", "n", "tegen", "niet", "oneens"]

  /// The words, with 'niet agenderen' as one.
  private static func woorden(_ text: String) -> [Woord] {
    let plain = text.lowercased().replacing("niet agenderen", with: "niet")
    var result: [Woord] = []
    for word in plain.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      for piece in gesplitst(word) where !vullingen.contains(piece) {
        if let number = Int(piece), (0...9999).contains(number) {
          result.append(.getal(number))
        } else if wel.contains(piece) {
          result.append(.kant(true))
        } else if niet.contains(piece) {
          result.append(.kant(false))
        } else {
          result.append(.onbekend)
        }
      }
    }
    return result
  }

  /// '14ja' as '14' and 'ja'.
  private static func gesplitst(_ word: Substring) -> [String] {
    let digits = word.prefix { $0.isNumber }
    return [digits, word.dropFirst(digits.count)].filter { !$0.isEmpty }.map(String.init)
  }

  /// How the room was divided, in words.
  var zin: String {
    let share = (voor * 100 + samen / 2) / samen
    let how =
      voor == 0 || tegen == 0
      ? "De zaal was het eens."
      : min(voor, tegen) * 4 <= samen ? "De meesten waren het eens." : "De zaal was verdeeld."
    return
      "\(voor) agenderen, \(tegen) niet: \(share) procent van \(samen == 1 ? "1 hand" : "\(samen) handen") voor agenderen. \(how)"
  }

  /// The division as two bars, for a screen.
  var balken: [String] {
    let most = max(voor, tegen)
    return [("agenderen", voor), ("niet", tegen)].map { name, count in
      let length = most <= 30 ? count : (count * 30 + most / 2) / most
      return Breedte.pas(name, 10) + String(repeating: "█", count: length) + " \(count)"
    }
  }
}
