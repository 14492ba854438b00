/// Splits folded characters into words, clauses and sentences.
struct Woordlezer {
  let tekens: [Character]
  let plat: [UInt8]
  private(set) var woorden: [Woord] = []
  private(set) var zinnen: [Range<Int>] = []
  private(set) var vragen: [Bool] = []
  private var zinBegin = 0
  private var deel = 0
  private var ervoor: [UInt8] = []

  init(tekens: [Character], plat: [UInt8]) {
    self.tekens = tekens
    self.plat = plat
  }

  /// Abbreviations whose dot does not end a sentence; from the texts and from common Dutch usage.
  private static let afkortingen = Woordenlijst(
    """
    dr mr drs ir nr nrs bijv bv evt mw mevr dhr hr dd jl jl. vwn voorw vw st gev wkn wk mnd jr art artt mbt tbv ivm
    nav tav ca circa resp zgn incl excl max min blz pag plm bijz verd btr vrl onv onvw gh ong tel afd sept okt
    nov dec jan feb febr apr aug vs nl dwz ovv kv gem wo ihkv oa ed cs dagv
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
            && Vouwing.isCijfer(volgend)
        } else {
          huidig == 39 && Vouwing.isLetter(volgend)
        }
      if verbindt {
        vorm.append(huidig)
        einde += 1
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
      let woord = String(decoding: vorm, as: UTF8.self)
      getal = Getalwoord.waarde(woord)
      if woord == "een", tekens[begin] != "e", tekens[begin] != "E" { getal = 1 }
    }
    let eerste = tekens[vorm.first == 39 ? min(begin + 1, einde - 1) : begin]
    woorden.append(
      Woord(
        van: begin, tot: einde, vorm: vorm, getal: getal, isCijfers: cijfers,
        metHoofdletter: eerste.isUppercase, zin: zinnen.count, deel: deel, ervoor: ervoor))
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
    guard let vorige = woorden.last, vorige.tot == index else { return true }
    if vorige.isCijfers { return true }
    if vorige.vorm.count == 1 { return false }
    if Self.afkortingen.bevat(vorige.vorm) {

      return false
    }
    return true
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
