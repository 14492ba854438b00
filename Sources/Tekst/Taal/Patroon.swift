/// One step of a pattern over words.
struct Patroonstap: Sendable {
  enum Toets: Sendable {
    case gelijk([UInt8])
    case begin([UInt8])
    case einde([UInt8])
    case bevat([UInt8])
    case getal
    case duur
    case tijd
    case hoofdletter
  }

  var toetsen: [Toets] = []
  var optioneel = false
  /// Up to so many words may be skipped here.
  var gat = 0
  /// Fails when the word at this place passes; takes no word.
  var nietHier = false
}

/// A set of patterns over words, written as lines of text and parsed once.
///
/// Notation: `woord` exactly, `woord*` begins with, `*woord` ends with, `*woord*` contains, `a|b`
/// either, `woord?` may be absent, `..3` up to three words between, `!woord` not this word, `<getal>`,
/// `<duur>`, `<tijd>`, `<naam>`, and `@groep` for a group of `Woordgroepen`. Patterns are separated by a
/// semicolon or a line end. A line that starts with `#` gives the source of, or the reason for, the
/// patterns below it. A pattern never crosses a sentence.
struct Patronen: Sendable {
  private let automaat: Patroonautomaat
  /// The patterns as they were written, one list of steps each.
  let lijst: [[Patroonstap]]

  /// One set of several.
  init(samen delen: [Patronen]) {
    lijst = delen.flatMap(\.lijst)
    automaat = Patroonautomaat([lijst])
  }

  init(_ tekst: String) {
    var lijst: [[Patroonstap]] = []
    for regel in tekst.split(separator: "\n") where !regel.drop(while: { $0 == " " }).hasPrefix("#") {
      for deel in regel.split(separator: ";") {
        let stappen = deel.split(separator: " ").map { Self.lees(String($0)) }
        if !stappen.isEmpty { lijst.append(stappen) }
      }
    }
    self.lijst = lijst
    automaat = Patroonautomaat([lijst])
  }

  /// The first two bytes of a form as one number.
  static func sleutel(_ vorm: [UInt8]) -> UInt16 {
    guard let eerste = vorm.first else { return 0 }
    return UInt16(eerste) << 8 | (vorm.count > 1 ? UInt16(vorm[1]) : 0)
  }

  private static func lees(_ notatie: String) -> Patroonstap {
    var stap = Patroonstap()
    var rest = Substring(notatie)
    if rest.hasPrefix(".."), let gat = Int(rest.dropFirst(2)) {
      stap.gat = gat
      return stap
    }
    if rest.hasPrefix("!") {
      stap.nietHier = true
      rest = rest.dropFirst()
    }
    if rest.hasSuffix("?") {
      stap.optioneel = true
      rest = rest.dropLast()
    }
    for keuze in rest.split(separator: "|") {
      switch keuze {
      case "<getal>": stap.toetsen.append(.getal)
      case "<duur>": stap.toetsen.append(.duur)
      case "<tijd>": stap.toetsen.append(.tijd)
      case "<naam>": stap.toetsen.append(.hoofdletter)
      default:
        if keuze.hasPrefix("@") {
          stap.toetsen += Woordgroepen.toetsen(String(keuze.dropFirst()))
        } else {
          stap.toetsen.append(toets(keuze))
        }
      }
    }
    return stap
  }

  static func toets(_ notatie: Substring) -> Patroonstap.Toets {
    let kern = Vouwing.vouw(String(notatie.filter { $0 != "*" }))
    return switch (notatie.hasPrefix("*"), notatie.hasSuffix("*")) {
    case (true, true): .bevat(kern)
    case (true, false): .einde(kern)
    case (false, true): .begin(kern)
    case (false, false): .gelijk(kern)
    }
  }

  /// All places in a range of words, at most one per first word, in order.
  func vind(_ tekst: Ontleding, _ bereik: Range<Int>) -> [Range<Int>] {
    var uit: [Range<Int>] = []
    automaat.loop(tekst.plat, bereik) { gevonden in
      uit.append(gevonden)
      return true
    }
    return uit
  }

  /// All places in a whole text.
  func vind(_ tekst: Ontleding) -> [Range<Int>] { vind(tekst, 0..<tekst.woorden.count) }

  /// The first place in a range of words.
  func eerste(_ tekst: Ontleding, _ bereik: Range<Int>) -> Range<Int>? {
    var uit: Range<Int>?
    automaat.loop(tekst.plat, bereik) { gevonden in
      uit = gevonden
      return false
    }
    return uit
  }

  /// The first place in a whole text.
  func eerste(_ tekst: Ontleding) -> Range<Int>? { eerste(tekst, 0..<tekst.woorden.count) }

  /// Whether a range of words has such a place.
  func raakt(_ tekst: Ontleding, _ bereik: Range<Int>) -> Bool { eerste(tekst, bereik) != nil }
}
