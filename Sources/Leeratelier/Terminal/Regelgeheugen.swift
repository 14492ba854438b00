/// The lines that were typed at one screen: the arrows bring them back, as in a shell.
struct Regelgeheugen {
  private var regels: [String] = []
  /// Which of them stands in the line; the number of lines: none, what is being typed.
  private var plek = 0
  /// What stood there before the first arrow.
  private var begonnen = ""

  /// How many are kept.
  private static let meest = 50

  /// Keeps a line that was typed.
  mutating func onthoud(_ line: String) {
    // A number or the one word that goes back is sooner typed than looked for.
    let isShort = line.allSatisfy(\.isNumber) || ["terug", "ja", "nee", "?"].contains(line.lowercased())
    if !line.isEmpty, !isShort, regels.last != line { regels.append(line) }
    regels = Array(regels.suffix(Self.meest))
    (plek, begonnen) = (regels.count, "")
  }

  /// The line before the one that stands there; nil: there is none.
  mutating func terug(van now: String) -> String? {
    guard plek > 0 else { return nil }
    if plek == regels.count { begonnen = now }
    plek -= 1
    return regels[plek]
  }

  /// The line after the one that stands there, at the end what was being typed; nil: there is none.
  mutating func verder() -> String? {
    guard plek < regels.count else { return nil }
    plek += 1
    return plek == regels.count ? begonnen : regels[plek]
  }
}
