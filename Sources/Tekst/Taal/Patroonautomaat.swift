/// A set of patterns compiled into flat tables, so that a text is matched without touching memory that is counted.
final class Patroonautomaat: Sendable {
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

  /// A way into a pattern: one of the words it can begin with.
  private struct Ingang {
    /// The first eight letters it asks for and which of them count, so that most words fail at one comparison.
    let acht: UInt64
    let masker: UInt64
    /// The test of the first word; -1 when the pattern has to be walked from its first step.
    let toets: Int32
    /// The steps that remain.
    let van: Int32
    let tot: Int32
    /// The number of the set the pattern belongs to.
    let groep: Int32
  }

  /// The number of different beginnings of a word: two letters of five bits each.
  static let koppen = 1024

  private let toetsen: [Toets]
  private let letters: [UInt8]
  private let stappen: [Stap]
  /// Per beginning whether a pattern starts with it, one bit each.
  private let raakt: [UInt64]
  /// The same for the last two letters.
  private let raaktStaart: [UInt64]
  private let opBegin: Vakken
  private let opEinde: Vakken
  /// Ways in whose first word can be anything.
  private let overal: [Ingang]

  /// Ways in by the first or the last two letters of a word.
  private struct Vakken {
    var plaats: [UInt16]
    var ingangen: [Ingang]

    init(_ lijst: [[Ingang]]) {
      plaats = []
      ingangen = []
      for vak in lijst {
        plaats.append(UInt16(ingangen.count))
        ingangen += vak
      }
      plaats.append(UInt16(ingangen.count))
    }
  }

  /// One set of patterns, or several that are told apart by their number.
  init(_ sets: [[[Patroonstap]]]) {
    var bouw = Bouw()
    var begin = [[Ingang]](repeating: [], count: Self.koppen)
    var einde = begin
    var rest: [Ingang] = []
    for (groep, patronen) in sets.enumerated() {
      for reeks in patronen {
        let van = bouw.stappen.count
        for stap in reeks { bouw.voeg(stap) }
        let tot = bouw.stappen.count
        guard let eerste = reeks.first, Self.isEenWoord(eerste) else {
          rest.append(
            Ingang(acht: 0, masker: 0, toets: -1, van: Int32(van), tot: Int32(tot), groep: Int32(groep)))
          continue
        }
        let eersteToets = Int(bouw.stappen[van].van)
        for (nummer, toets) in eerste.toetsen.enumerated() {
          let (acht, masker) = Self.begin(toets)
          let ingang = Ingang(
            acht: acht, masker: masker, toets: Int32(eersteToets + nummer), van: Int32(van + 1), tot: Int32(tot),
            groep: Int32(groep))
          switch toets {
          case .gelijk(let vorm): begin[Int(Self.kop(vorm))].append(ingang)
          case .begin(let vorm) where vorm.count >= 2: begin[Int(Self.kop(vorm))].append(ingang)
          case .einde(let vorm) where vorm.count >= 2: einde[Int(Self.kop(vorm.suffix(2).map { $0 }))].append(ingang)
          case .begin, .einde, .bevat, .getal, .duur, .tijd, .hoofdletter: rest.append(ingang)
          }
        }
      }
    }
    func bits(_ vakken: [[Ingang]]) -> [UInt64] {
      var uit = [UInt64](repeating: 0, count: Self.koppen / 64)
      for kop in vakken.indices where !vakken[kop].isEmpty { uit[kop >> 6] |= 1 << UInt64(kop & 63) }
      return uit
    }
    toetsen = bouw.toetsen
    letters = bouw.letters
    stappen = bouw.stappen
    raakt = bits(begin)
    raaktStaart = bits(einde)
    opBegin = Vakken(begin)
    opEinde = Vakken(einde)
    overal = rest
  }

  /// The first eight letters of a form as one number; what it has not is 0.
  static func acht(_ vorm: some Sequence<UInt8>) -> UInt64 {
    var uit: UInt64 = 0
    for (plek, byte) in vorm.prefix(8).enumerated() { uit |= UInt64(byte) << UInt64(8 * plek) }
    return uit
  }

  private static func begin(_ toets: Patroonstap.Toets) -> (acht: UInt64, masker: UInt64) {
    switch toets {
    // a shorter word has a 0 where the form has a letter, and a longer one a letter where it has a 0
    case .gelijk(let vorm): (acht(vorm), .max)
    case .begin(let vorm):
      (acht(vorm), vorm.count >= 8 ? .max : (1 << UInt64(8 * vorm.count)) - 1)
    case .einde, .bevat, .getal, .duur, .tijd, .hoofdletter: (0, 0)
    }
  }

  /// Whether a step takes exactly one word, whichever of its tests passes.
  private static func isEenWoord(_ stap: Patroonstap) -> Bool {
    guard !stap.optioneel, stap.gat == 0, !stap.nietHier else { return false }
    return stap.toetsen.allSatisfy { toets in
      switch toets {
      case .gelijk, .begin, .einde, .bevat, .getal, .hoofdletter: true
      case .duur, .tijd: false
      }
    }
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

  private struct Bouw {
    var toetsen: [Toets] = []
    var letters: [UInt8] = []
    var stappen: [Stap] = []

    mutating func voeg(_ stap: Patroonstap) {
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
  }

  /// Gives every place in a range of words, at most one per first word, in order, until the caller has enough.
  @inline(__always)
  func loop(_ tekst: Plattekst, _ bereik: Range<Int>, _ gevonden: (Range<Int>) -> Bool) {
    let geen = overal.isEmpty
    for begin in bereik {
      let kop = Int(tekst.woorden[begin].kop)
      let staart = Int(tekst.woorden[begin].staart)
      // most words begin and end as no pattern of the set does
      if geen, raakt[kop >> 6] & (1 << UInt64(kop & 63)) == 0,
        raaktStaart[staart >> 6] & (1 << UInt64(staart & 63)) == 0
      {
        continue
      }
      let einde = langste(tekst, begin, bereik.upperBound)
      if einde >= 0, !gevonden(begin..<einde) { return }
    }
  }

  /// Gives the number of every set with a pattern in a sentence; a set can come more than once.
  func groepen(_ tekst: Plattekst, _ zin: Range<Int>, in bits: inout Groepbits) {
    for begin in zin {
      let woord = tekst.woorden[begin]
      let grens = min(zin.upperBound, Int(woord.zineinde))
      let kop = Int(woord.kop)
      for index in Int(opBegin.plaats[kop])..<Int(opBegin.plaats[kop + 1]) {
        let ingang = opBegin.ingangen[index]
        if (woord.acht ^ ingang.acht) & ingang.masker == 0 { zet(ingang, tekst, begin, grens, &bits) }
      }
      let staart = Int(woord.staart)
      for index in Int(opEinde.plaats[staart])..<Int(opEinde.plaats[staart + 1]) {
        zet(opEinde.ingangen[index], tekst, begin, grens, &bits)
      }
      for ingang in overal { zet(ingang, tekst, begin, grens, &bits) }
    }
  }

  @inline(__always)
  private func zet(_ ingang: Ingang, _ tekst: Plattekst, _ begin: Int, _ grens: Int, _ bits: inout Groepbits) {
    let groep = Int(ingang.groep)
    if !bits.heeft(groep), einde(tekst, ingang, begin, grens) >= 0 { bits.zet(groep) }
  }

  /// The word after the longest pattern that begins at a word; -1 when none does.
  private func langste(_ tekst: Plattekst, _ begin: Int, _ bovengrens: Int) -> Int {
    let woord = tekst.woorden[begin]
    let grens = min(bovengrens, Int(woord.zineinde))
    var langste = -1
    let kop = Int(woord.kop)
    for index in Int(opBegin.plaats[kop])..<Int(opBegin.plaats[kop + 1]) {
      let ingang = opBegin.ingangen[index]
      if (woord.acht ^ ingang.acht) & ingang.masker == 0 { langste = max(langste, einde(tekst, ingang, begin, grens)) }
    }
    let staart = Int(woord.staart)
    for index in Int(opEinde.plaats[staart])..<Int(opEinde.plaats[staart + 1]) {
      langste = max(langste, einde(tekst, opEinde.ingangen[index], begin, grens))
    }
    for ingang in overal { langste = max(langste, einde(tekst, ingang, begin, grens)) }
    return langste
  }

  @inline(__always)
  private func einde(_ tekst: Plattekst, _ ingang: Ingang, _ begin: Int, _ grens: Int) -> Int {
    // nearly all patterns fail at their first word
    if ingang.toets >= 0 {
      guard begin < grens, past(tekst, toetsen[Int(ingang.toets)], tekst.woorden[begin]) > 0 else { return -1 }
      return loop(tekst, Int(ingang.van), Int(ingang.tot), begin + 1, grens)
    }
    return loop(tekst, Int(ingang.van), Int(ingang.tot), begin, grens)
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
      let lengte = past(tekst, toetsen[index], woord)
      if lengte > 0 { return lengte }
    }
    return 0
  }

  @inline(__always)
  private func past(_ tekst: Plattekst, _ toets: Toets, _ woord: Platwoord) -> Int {
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
    return 0
  }

  private func zelfde(_ tekst: Plattekst, _ woord: Platwoord, _ begin: Int, _ toets: Toets) -> Bool {
    let van = Int(woord.van) + begin
    let eigen = Int(toets.van)
    for stap in 0..<Int(toets.lengte) where tekst.letters[van + stap] != letters[eigen + stap] { return false }
    return true
  }
}
