/// A show of hands over more than yes and no: so many for each choice.
struct Handtelling: Equatable, Sendable {
  struct Keuze: Equatable, Sendable {
    var naam: String
    var handen: Int
  }

  /// In the order in which they were said.
  let keuzes: [Keuze]

  private static let vullingen: Set<String> = ["voor", "handen", "hand", "mensen", "stemmen", "x"]

  /// Reads '14 voor aanhouden, 6 voor dagvaarden' and what people write like it; '14 6' is for and against.
  ///
  /// - Returns: nil when it is no count: a choice without a number or a name, one that is there twice, or nobody at all.
  init?(_ text: String) {
    if let both = Handen(text), !text.lowercased().contains("agenderen") {
      keuzes = [Keuze(naam: "voor", handen: both.voor), Keuze(naam: "tegen", handen: both.tegen)]
      return
    }
    var found: [Keuze] = []
    for part in Handtelling.delen(text) {
      var words = part.split(separator: " ").map(String.init)
      let places = words.indices.filter { Int(words[$0]) != nil }
      guard places.count == 1, let place = places.first, let count = Int(words[place]), (0...9999).contains(count)
      else {
        return nil
      }
      words.remove(at: place)
      let first = words.firstIndex { !Handtelling.vullingen.contains($0.lowercased()) }
      // 'tegen' and 'voor' alone are choices, too.
      let name = first.map { words[$0...].joined(separator: " ") } ?? (words.last.map { $0.lowercased() } ?? "")
      guard !name.isEmpty, !["handen", "hand", "mensen", "stemmen", "x"].contains(name),
        !found.contains(where: { $0.naam.lowercased() == name.lowercased() })
      else { return nil }
      found.append(Keuze(naam: name, handen: count))
    }
    guard found.contains(where: { $0.handen > 0 }) else { return nil }
    keuzes = found
  }

  /// The parts between commas, and at an 'en' before a number or after one.
  private static func delen(_ text: String) -> [String] {
    let plain = text.map { ",;\n".contains($0) ? "," : $0 == "\t" || $0 == ":" ? " " : $0 }
    return String(plain).split(separator: ",").flatMap { piece -> [String] in
      var parts: [[Substring]] = [[]]
      let words = piece.split(separator: " ")
      for (index, word) in words.enumerated() {
        let counted = parts[parts.count - 1].contains { Int($0) != nil }
        let more = words[(index + 1)...].contains { Int($0) != nil }
        if word.lowercased() == "en", counted, more { parts.append([]) } else { parts[parts.count - 1].append(word) }
      }
      return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    }
  }

  /// As it is kept and told: '14 voor aanhouden, 6 voor dagvaarden'.
  var tekst: String {
    keuzes.map { choice in
      ["voor", "tegen", "niet"].contains(choice.naam)
        ? "\(choice.handen) \(choice.naam)" : "\(choice.handen) voor \(choice.naam)"
    }.joined(separator: ", ")
  }

  /// The division as bars, for a screen.
  var balken: [String] {
    let most = keuzes.map(\.handen).max() ?? 1
    let wide = min(24, keuzes.map { Breedte.van($0.naam) }.max() ?? 0)
    return keuzes.map { choice in
      let length = most <= 30 ? choice.handen : (choice.handen * 30 + most / 2) / most
      return Breedte.pas(choice.naam, wide) + "  " + String(repeating: "█", count: length) + " \(choice.handen)"
    }
  }
}
