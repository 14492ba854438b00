/// Splits folded characters into words, clauses and sentences.
struct Woordlezer {
  private let schoon: Opschoning
  private let plat: [UInt8]
  private(set) var woorden: [Woord] = []
  private(set) var zinnen: [Range<Int>] = []
  private(set) var vragen: [Bool] = []
  private var zinBegin = 0
  private var deel = 0
  private var ervoor: [UInt8] = []

  init(_ schoon: Opschoning) {
    self.schoon = schoon
    plat = schoon.plat
  }

  /// Abbreviations that something follows: their dot never ends a sentence.
  private static let voorzetafkortingen = Woordenlijst(
    """
    dr mr drs ir ing prof nr nrs bijv bv evt mw mevr dhr hr st dd art artt mbt tbv ivm nav tav iha ca circa resp zgn incl excl
    blz pag plm bijz verd btr gh tel afd vs nl dwz ovv kv ihkv mn tgv tov obv igv ihb itt
    """)
  /// Abbreviations that can stand at the end of a sentence: their dot ends one when a capital follows.
  private static let afkortingen = Woordenlijst(
    """
    jl vwn voorw vw gev wkn wk mnd mndn mnden jr jrn dgn dg max min vrl onv onvw ong gem oa ed ea cs dagv bc
    enz etc jan feb febr mrt apr jun jul aug sep sept okt nov dec
    """)
  /// Short for a day, and ordinary words besides: their dot joins only what a number follows.
  private static let dagafkortingen = Woordenlijst("ma di wo woe do don vr vrij za zat zo zon din maa mei as u")
  /// Words that seldom follow an initial or a title, so that a capital there begins a sentence.
  private static let zinsbegin = Woordenlijst(
    """
    het een in hij zij ze er dit dat wij we daarna daar daarom toen nu zijn haar hun op met voor na bij als sinds om advies doel maar ook ik u
    geen wel of vanaf deze die vader moeder betrokkene verdachte meneer mevrouw sindsdien momenteel inmiddels vorig volgens onder tot
    """)

  mutating func lees() {
    var index = 0
    while index < plat.count {
      let byte = plat[index]
      if Vouwing.isLetter(byte) || Vouwing.isCijfer(byte) || isApostrofVoorWoord(index) {
        index = leesWoord(index)
      } else {
        leesTeken(byte, index)
        index += 1
      }
    }
    sluitZin(vraag: false)
  }

  private func byte(_ index: Int) -> UInt8 { index >= 0 && index < plat.count ? plat[index] : Vouwing.spatie }

  private func isApostrofVoorWoord(_ index: Int) -> Bool {
    // 's avonds, 't, '21
    guard plat[index] == 39, !Vouwing.isLetter(byte(index - 1)) else { return false }
    let volgend = byte(index + 1)
    if Vouwing.isCijfer(volgend) {
      return Vouwing.isCijfer(byte(index + 2)) && !Vouwing.isCijfer(byte(index + 3))
    }
    return (volgend == 115 || volgend == 116 || volgend == 110) && !Vouwing.isLetter(byte(index + 2))
  }

  private mutating func leesWoord(_ begin: Int) -> Int {
    var einde = begin
    let cijfers = Vouwing.isCijfer(plat[begin]) || (plat[begin] == 39 && Vouwing.isCijfer(byte(begin + 1)))
    var vorm: [UInt8] = []
    if plat[begin] == 39 {
      vorm.append(39)
      einde += 1
    }
    while einde < plat.count {
      let huidig = plat[einde]
      if Vouwing.isCijfer(huidig) || Vouwing.isLetter(huidig) {
        // 40uur, 2x and 90d keep their unit apart; 38v and 509hh are names.
        if cijfers, Vouwing.isLetter(huidig), let vorige = vorm.last, Vouwing.isCijfer(vorige),
          !hoortBijCijfers(einde)
        {
          break
        }
        vorm.append(huidig)
        einde += 1
        continue
      }
      let volgend = byte(einde + 1)
      let verbindt: Bool =
        if cijfers {
          (huidig == 46 || huidig == 44 || huidig == 47 || huidig == 45 || huidig == 58)
            && (Vouwing.isCijfer(volgend)
              || volgend == 39 && huidig != 58 && Vouwing.isCijfer(byte(einde + 2))
                && Vouwing.isCijfer(byte(einde + 3)))
        } else {
          huidig == 39 && Vouwing.isLetter(volgend)
        }
      if verbindt {
        vorm.append(huidig)
        einde += 1
        if byte(einde) == 39 { einde += 1 }
        continue
      }
      // n.v.t., d.d., m.b.t.: single letters joined by dots
      if huidig == 46, vorm.count == afkortingsletters(begin, einde), Vouwing.isLetter(volgend),
        !Vouwing.isLetter(byte(einde + 2))
      {
        einde += 1
        continue
      }
      break
    }
    voegToe(begin, einde, vorm, cijfers)
    return einde
  }

  /// Letters so far when the word consists of single letters with dots between them, else -1.
  private func afkortingsletters(_ begin: Int, _ einde: Int) -> Int {
    var index = begin
    var aantal = 0
    while index < einde {
      guard Vouwing.isLetter(plat[index]) else { return -1 }
      aantal += 1
      index += 1
      if index < einde {
        guard plat[index] == 46 else { return -1 }
        index += 1
      }
    }
    return aantal
  }

  private static let een = Array("een".utf8)

  private func hoortBijCijfers(_ index: Int) -> Bool {
    // 38v, 509hh, 12e, 2de, 172a
    var einde = index
    while Vouwing.isLetter(byte(einde)) { einde += 1 }
    let staart = plat[index..<min(einde, plat.count)]
    return staart.elementsEqual([118]) || staart.elementsEqual([104, 104]) || staart.elementsEqual([101])
      || staart.elementsEqual([100, 101]) || staart.elementsEqual([97])
      || staart.elementsEqual([115, 116, 101])
  }

  private mutating func voegToe(_ begin: Int, _ einde: Int, _ vorm: [UInt8], _ cijfers: Bool) {
    var getal: Int?
    if cijfers {
      getal = Int(String(decoding: vorm.filter { $0 != 46 && $0 != 39 }, as: UTF8.self))
    } else {
      getal = Getalwoord.waarde(vorm)
      // only a stressed 'één' is a number
      if Self.een == vorm, schoon.teken(begin) != "e", schoon.teken(begin) != "E" { getal = 1 }
    }
    let eerste = vorm.first == 39 ? min(begin + 1, einde - 1) : begin
    woorden.append(
      Woord(
        van: schoon.plaats[begin], tot: schoon.plaats[einde - 1] + 1, schoon: begin..<einde, vorm: vorm, getal: getal,
        isCijfers: cijfers, metHoofdletter: schoon.groot[eerste], zin: zinnen.count, deel: deel, ervoor: ervoor))
    ervoor = []
  }

  private mutating func leesTeken(_ byte: UInt8, _ index: Int) {
    switch byte {
    case Vouwing.spatie: break
    case Vouwing.regeleinde:
      ervoor.append(byte)
      sluitZin(vraag: false)
    case 33, 63:
      ervoor.append(byte)
      sluitZin(vraag: byte == 63)
    case 46:
      ervoor.append(byte)
      if eindigtZin(index) { sluitZin(vraag: false) }
    case 44, 58, 59, 40, 41, 91, 93, 45, 62, 34, 47, 42:
      ervoor.append(byte)
      // a hyphen inside a word (OM-zitting) joins; between spaces it separates
      let binnenWoord =
        (byte == 45 || byte == 47) && Vouwing.isLetter(self.byte(index - 1))
        && Vouwing.isLetter(self.byte(index + 1))
      if !binnenWoord { deel += 1 }
      // '//' divides a print-out into sentences
      if byte == 47, self.byte(index - 1) == 47 { sluitZin(vraag: false) }
    case 60:
      ervoor.append(byte)
      // '<<veld:DOEL>>' begins the next field of a form, also on the same line
      if self.byte(index - 1) == 60, plat[(index + 1)...].prefix(12).contains(58) { sluitZin(vraag: false) }
    default:
      ervoor.append(byte)
    }
  }

  private func eindigtZin(_ index: Int) -> Bool {
    let volgend = byte(index + 1)
    guard
      volgend == Vouwing.spatie || volgend == Vouwing.regeleinde || volgend == 34 || volgend == 39
        || volgend == 41
    else { return false }
    guard let vorige = woorden.last, vorige.schoon.upperBound == index else { return true }
    if vorige.isCijfers { return true }
    if Self.dagafkortingen.bevat(vorige.vorm) { return woordNa(index) != nil }
    let isLetter = vorige.vorm.count == 1
    let isTitel = Self.voorzetafkortingen.bevat(vorige.vorm)
    guard isLetter || isTitel || Self.afkortingen.bevat(vorige.vorm) else { return true }
    // 'duurde 6 mnd. In 2019': a capital begins a new sentence, unless it is the name behind a title or an initial
    guard let (woord, isGroot) = woordNa(index) else { return false }
    if isLetter || isTitel { return isGroot && Self.zinsbegin.bevat(woord) }
    // without capitals in the text the words themselves have to tell
    return isGroot || !schoon.kentHoofdletters && (Self.zinsbegin.bevat(woord) || isLabel(na: index))
  }

  /// Whether a label such as 'te bereiken:' or an initial follows a dot.
  private func isLabel(na index: Int) -> Bool {
    let rest = plat[(index + 1)...].drop { $0 == Vouwing.spatie }.prefix(16)
    if let dubbel = rest.firstIndex(of: 58),
      rest[..<dubbel].allSatisfy({ Vouwing.isLetter($0) || $0 == Vouwing.spatie })
    {
      return true
    }
    return rest.dropFirst().first == 46
  }

  /// The word after a dot, and whether it begins with a capital.
  private func woordNa(_ index: Int) -> (vorm: [UInt8], groot: Bool)? {
    var begin = index + 1
    while begin < plat.count, !Vouwing.isLetter(plat[begin]) {
      guard !Vouwing.isCijfer(plat[begin]) else { return nil }
      begin += 1
    }
    guard begin < plat.count else { return nil }
    return (Array(plat[begin...].prefix { Vouwing.isLetter($0) }), schoon.groot[begin])
  }

  private mutating func sluitZin(vraag: Bool) {
    deel += 1
    if woorden.count > zinBegin {
      zinnen.append(zinBegin..<woorden.count)
      vragen.append(vraag)
      zinBegin = woorden.count
    } else if vraag, !vragen.isEmpty {
      vragen[vragen.count - 1] = true
    }
  }
}
