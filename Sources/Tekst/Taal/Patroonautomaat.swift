/// A set of patterns compiled into flat tables, so that a text is matched without touching memory that is counted.
struct Patroonautomaat: Sendable {
  private enum Soort: UInt8 { case gelijk, begin, einde, bevat, getal, duur, tijd, hoofdletter }

  private struct Toets {
    let soort: Soort
    let van: Int32
    let lengte: Int32
    let somma: UInt64
  }

  private struct Stap {
    let van: Int32
    let tot: Int32
    let gat: Int32
    let optioneel: Bool
    let nietHier: Bool
  }

  /// The number of different beginnings of a word: two letters of five bits each.
  static let koppen = 1024

  private var toetsen: [Toets] = []
  private var letters: [UInt8] = []
  private var stappen: [Stap] = []
  /// Per pattern the range of its steps, as two numbers.
  private var patronen: [Int32] = []
  /// Per beginning whether a pattern starts with it, one bit each.
  private var raakt = [UInt64](repeating: 0, count: koppen / 64)
  /// Per beginning where its patterns stand in `lijst`.
  private var plaats = [UInt16](repeating: 0, count: koppen + 1)
  private var lijst: [UInt16] = []
  /// Patterns whose first word can be anything.
  private var overal: [UInt16] = []

  init(_ patronenlijst: [[Patroonstap]]) {
    var opKop = [[UInt16]](repeating: [], count: Self.koppen)
    for (nummer, reeks) in patronenlijst.enumerated() {
      patronen.append(Int32(stappen.count))
      for stap in reeks { voeg(stap) }
      patronen.append(Int32(stappen.count))
      guard let eersten = Self.eersten(reeks) else {
        overal.append(UInt16(nummer))
        continue
      }
      for kop in eersten where opKop[kop].last != UInt16(nummer) { opKop[kop].append(UInt16(nummer)) }
    }
    for (kop, nummers) in opKop.enumerated() {
      plaats[kop] = UInt16(lijst.count)
      lijst += nummers
      if !nummers.isEmpty { raakt[kop >> 6] |= 1 << UInt64(kop & 63) }
    }
    plaats[Self.koppen] = UInt16(lijst.count)
  }

  /// The beginning of a form as a number: letters, digits and an apostrophe are told apart, everything else is not.
  static func kop(_ vorm: [UInt8]) -> UInt16 {
    guard let eerste = vorm.first else { return UInt16(koppen - 1) }
    return teken(eerste) << 5 | (vorm.count > 1 ? teken(vorm[1]) : 31)
  }

  private static func teken(_ byte: UInt8) -> UInt16 {
    if Vouwing.isLetter(byte) { return UInt16(byte - 97) }
    return Vouwing.isCijfer(byte) ? 26 : byte == 39 ? 27 : 28
  }

  /// The beginnings that the first word of a pattern can have; nil when it can be anything.
  private static func eersten(_ reeks: [Patroonstap]) -> [Int]? {
    guard let eerste = reeks.first, !eerste.optioneel, eerste.gat == 0, !eerste.nietHier else { return nil }
    var uit: [Int] = []
    for toets in eerste.toetsen {
      switch toets {
      case .gelijk(let vorm): uit.append(Int(kop(vorm)))
      case .begin(let vorm):
        guard vorm.count >= 2 else { return nil }
        uit.append(Int(kop(vorm)))
      case .einde, .bevat, .getal, .duur, .tijd, .hoofdletter: return nil
      }
    }
    return uit
  }

  private mutating func voeg(_ stap: Patroonstap) {
    let van = toetsen.count
    for toets in stap.toetsen {
      switch toets {
      case .gelijk(let vorm): voeg(.gelijk, vorm)
      case .begin(let vorm): voeg(.begin, vorm)
      case .einde(let vorm): voeg(.einde, vorm)
      case .bevat(let vorm): voeg(.bevat, vorm)
      case .getal: voeg(.getal, [])
      case .duur: voeg(.duur, [])
      case .tijd: voeg(.tijd, [])
      case .hoofdletter: voeg(.hoofdletter, [])
      }
    }
    stappen.append(
      Stap(
        van: Int32(van), tot: Int32(toetsen.count), gat: Int32(stap.gat), optioneel: stap.optioneel,
        nietHier: stap.nietHier))
  }

  private mutating func voeg(_ soort: Soort, _ vorm: [UInt8]) {
    toetsen.append(
      Toets(soort: soort, van: Int32(letters.count), lengte: Int32(vorm.count), somma: Vormsom.van(vorm)))
    letters += vorm
  }

  /// Gives every place in a range of words, at most one per first word, in order, until the caller has enough.
  @inline(__always)
  func loop(_ tekst: Plattekst, _ bereik: Range<Int>, _ gevonden: (Range<Int>) -> Bool) {
    let geen = overal.isEmpty
    for begin in bereik {
      let kop = Int(tekst.woorden[begin].kop)
      if geen, raakt[kop >> 6] & (1 << UInt64(kop & 63)) == 0 { continue }
      let einde = einde(tekst, begin, bereik.upperBound)
      if einde >= 0, !gevonden(begin..<einde) { return }
    }
  }

  /// The word after the longest pattern that begins at a word; -1 when none does.
  private func einde(_ tekst: Plattekst, _ begin: Int, _ bovengrens: Int) -> Int {
    let woord = tekst.woorden[begin]
    let kop = Int(woord.kop)
    let grens = min(bovengrens, Int(woord.zineinde))
    var langste = -1
    for index in Int(plaats[kop])..<Int(plaats[kop + 1]) {
      langste = max(langste, einde(tekst, patroon: Int(lijst[index]), begin, grens))
    }
    for nummer in overal { langste = max(langste, einde(tekst, patroon: Int(nummer), begin, grens)) }
    return langste
  }

  private func einde(_ tekst: Plattekst, patroon: Int, _ begin: Int, _ grens: Int) -> Int {
    let van = Int(patronen[patroon * 2])
    let tot = Int(patronen[patroon * 2 + 1])
    // nearly all patterns fail at their first word
    let eerste = stappen[van]
    if !eerste.optioneel, eerste.gat == 0, !eerste.nietHier {
      let lengte = begin < grens ? past(tekst, eerste, begin) : 0
      guard lengte > 0, begin + lengte <= grens else { return -1 }
      return loop(tekst, van + 1, tot, begin + lengte, grens)
    }
    return loop(tekst, van, tot, begin, grens)
  }

  /// The word after the last that the steps take; -1 when they do not fit.
  private func loop(_ tekst: Plattekst, _ stap: Int, _ einde: Int, _ plek: Int, _ grens: Int) -> Int {
    guard stap < einde else { return plek }
    let huidig = stappen[stap]
    if huidig.gat > 0 { return spring(tekst, stap, einde, plek, grens) }
    if huidig.nietHier {
      if plek < grens, past(tekst, huidig, plek) > 0 { return -1 }
      return loop(tekst, stap + 1, einde, plek, grens)
    }
    if plek < grens {
      let lengte = past(tekst, huidig, plek)
      if lengte > 0, plek + lengte <= grens {
        let tot = loop(tekst, stap + 1, einde, plek + lengte, grens)
        if tot >= 0 { return tot }
      }
    }
    return huidig.optioneel ? loop(tekst, stap + 1, einde, plek, grens) : -1
  }

  private func spring(_ tekst: Plattekst, _ stap: Int, _ einde: Int, _ plek: Int, _ grens: Int) -> Int {
    let gat = Int(stappen[stap].gat)
    if stap == einde - 1 {
      // a gap at the end takes what is left of the clause
      var tot = plek
      while tot < grens, tot - plek < gat, tot == plek || tekst.woorden[tot].deel == tekst.woorden[plek].deel {
        tot += 1
      }
      return tot
    }
    for overgeslagen in 0...gat where plek + overgeslagen <= grens {
      let tot = loop(tekst, stap + 1, einde, plek + overgeslagen, grens)
      if tot >= 0 { return tot }
    }
    return -1
  }

  /// How many words a step takes at a place; 0 when it does not fit.
  private func past(_ tekst: Plattekst, _ stap: Stap, _ plek: Int) -> Int {
    let woord = tekst.woorden[plek]
    for index in Int(stap.van)..<Int(stap.tot) {
      let toets = toetsen[index]
      switch toets.soort {
      case .gelijk:
        if woord.somma == toets.somma, woord.lengte == toets.lengte, zelfde(tekst, woord, 0, toets) { return 1 }
      case .begin: if woord.lengte >= toets.lengte, zelfde(tekst, woord, 0, toets) { return 1 }
      case .einde:
        if woord.lengte >= toets.lengte, zelfde(tekst, woord, Int(woord.lengte - toets.lengte), toets) { return 1 }
      case .bevat:
        if woord.lengte >= toets.lengte {
          for begin in 0...Int(woord.lengte - toets.lengte) where zelfde(tekst, woord, begin, toets) { return 1 }
        }
      case .getal: if woord.isGetal { return 1 }
      case .duur: if woord.duur > 0 { return Int(woord.duur) }
      case .tijd: if woord.tijd > 0 { return Int(woord.tijd) }
      case .hoofdletter: if woord.metHoofdletter { return 1 }
      }
    }
    return 0
  }

  private func zelfde(_ tekst: Plattekst, _ woord: Platwoord, _ begin: Int, _ toets: Toets) -> Bool {
    let van = Int(woord.van) + begin
    let eigen = Int(toets.van)
    for stap in 0..<Int(toets.lengte) where tekst.letters[van + stap] != letters[eigen + stap] { return false }
    return true
  }
}
