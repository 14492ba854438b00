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
  private let patronen: [[Patroonstap]]
  /// Pattern numbers by the first two bytes of their first word; looked up only, never iterated.
  private let opLetters: [UInt16: [Int]]
  private let overal: [Int]

  init(_ tekst: String) {
    var lijst: [[Patroonstap]] = []
    for regel in tekst.split(separator: "\n") where !regel.drop(while: { $0 == " " }).hasPrefix("#") {
      for deel in regel.split(separator: ";") {
        let stappen = deel.split(separator: " ").map { Self.lees(String($0)) }
        if !stappen.isEmpty { lijst.append(stappen) }
      }
    }
    var letters: [UInt16: [Int]] = [:]
    var rest: [Int] = []
    for (nummer, stappen) in lijst.enumerated() {
      var eersten: [UInt16]? = []
      if let eerste = stappen.first, !eerste.optioneel, eerste.gat == 0, !eerste.nietHier {
        for toets in eerste.toetsen {
          switch toets {
          case .gelijk(let vorm): eersten?.append(Self.sleutel(vorm))
          case .begin(let vorm):
            if vorm.count >= 2 { eersten?.append(Self.sleutel(vorm)) } else { eersten = nil }
          case .einde, .bevat, .getal, .duur, .tijd, .hoofdletter: eersten = nil
          }
        }
      } else {
        eersten = nil
      }
      if let eersten {
        for sleutel in eersten where letters[sleutel]?.last != nummer {
          letters[sleutel, default: []].append(nummer)
        }
      } else {
        rest.append(nummer)
      }
    }
    patronen = lijst
    opLetters = letters
    overal = rest
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
    for begin in bereik { if let einde = past(tekst, begin, bereik.upperBound) { uit.append(begin..<einde) } }
    return uit
  }

  /// All places in a whole text.
  func vind(_ tekst: Ontleding) -> [Range<Int>] { vind(tekst, 0..<tekst.woorden.count) }

  /// The first place in a range of words.
  func eerste(_ tekst: Ontleding, _ bereik: Range<Int>) -> Range<Int>? {
    for begin in bereik { if let einde = past(tekst, begin, bereik.upperBound) { return begin..<einde } }
    return nil
  }

  /// The first place in a whole text.
  func eerste(_ tekst: Ontleding) -> Range<Int>? { eerste(tekst, 0..<tekst.woorden.count) }

  /// Whether a range of words has such a place.
  func raakt(_ tekst: Ontleding, _ bereik: Range<Int>) -> Bool { eerste(tekst, bereik) != nil }

  private func past(_ tekst: Ontleding, _ begin: Int, _ grens: Int) -> Int? {
    let kandidaten = opLetters[tekst.woorden[begin].sleutel]
    if kandidaten == nil, overal.isEmpty { return nil }
    let einde = min(grens, tekst.zinnen[tekst.woorden[begin].zin].upperBound)
    var langste: Int?
    for nummer in kandidaten ?? [] {
      if let tot = loop(tekst, patronen[nummer], 0, begin, einde) { langste = max(langste ?? 0, tot) }
    }
    for nummer in overal {
      if let tot = loop(tekst, patronen[nummer], 0, begin, einde) { langste = max(langste ?? 0, tot) }
    }
    return langste
  }

  private func loop(_ tekst: Ontleding, _ stappen: [Patroonstap], _ stap: Int, _ plek: Int, _ grens: Int)
    -> Int?
  {
    guard stap < stappen.count else { return plek }
    let huidig = stappen[stap]
    if huidig.gat > 0, stap == stappen.count - 1 {
      // a gap at the end takes what is left of the clause
      var einde = plek
      while einde < grens, einde - plek < huidig.gat,
        einde == plek || tekst.woorden[einde].deel == tekst.woorden[plek].deel
      { einde += 1 }
      return einde
    }
    if huidig.gat > 0 {
      for overgeslagen in 0...huidig.gat where plek + overgeslagen <= grens {
        if let tot = loop(tekst, stappen, stap + 1, plek + overgeslagen, grens) { return tot }
      }
      return nil
    }
    if huidig.nietHier {
      if plek < grens, toets(tekst, huidig, plek) != nil { return nil }
      return loop(tekst, stappen, stap + 1, plek, grens)
    }
    if plek < grens, let lengte = toets(tekst, huidig, plek), plek + lengte <= grens,
      let tot = loop(tekst, stappen, stap + 1, plek + lengte, grens)
    {
      return tot
    }
    return huidig.optioneel ? loop(tekst, stappen, stap + 1, plek, grens) : nil
  }

  /// How many words this step takes at a place, or nothing when it does not fit.
  private func toets(_ tekst: Ontleding, _ stap: Patroonstap, _ plek: Int) -> Int? {
    let woord = tekst.woorden[plek]
    for toets in stap.toetsen {
      switch toets {
      case .gelijk(let vorm): if woord.vorm == vorm { return 1 }
      case .begin(let vorm): if woord.vorm.starts(with: vorm) { return 1 }
      case .einde(let vorm):
        if woord.vorm.count >= vorm.count, woord.vorm.suffix(vorm.count) == vorm[...] { return 1 }
      case .bevat(let vorm): if Self.bevat(woord.vorm, vorm) { return 1 }
      case .getal: if woord.getal != nil || (woord.isCijfers && woord.vorm.first != 39) { return 1 }
      case .duur: if let duur = tekst.duren[plek] { return duur.woorden.count }
      // 'gisteren' and 'morgen' are no dates
      case .tijd:
        if let tijd = tekst.tijden[plek], tijd.straks == nil, tijd.dagenTerug.map({ $0 > 60 }) ?? true {
          return tijd.woorden.count
        }
      case .hoofdletter: if woord.metHoofdletter { return 1 }
      }
    }
    return nil
  }

  private static func bevat(_ vorm: [UInt8], _ deel: [UInt8]) -> Bool {
    guard vorm.count >= deel.count else { return false }
    for begin in 0...(vorm.count - deel.count) where vorm[begin..<begin + deel.count] == deel[...] {
      return true
    }
    return false
  }
}
