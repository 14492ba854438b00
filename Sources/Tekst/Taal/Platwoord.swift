/// One word as the patterns see it: numbers only, so that reading it costs nothing.
struct Platwoord: Sendable {
  /// Where its letters stand among those of the text.
  let van: Int32
  let lengte: Int32
  /// Its letters as one number, to compare whole words at once.
  let somma: UInt64
  /// Its first eight letters as one number.
  let acht: UInt64
  /// Its first two letters as a number below `Patroonautomaat.koppen`.
  let kop: UInt16
  /// The same for its last two letters.
  let staart: UInt16
  let isGetal: Bool
  let metHoofdletter: Bool
  /// The index after the last word of its sentence.
  let zineinde: Int32
  let deel: Int32
  /// The words of the length of time, and of the moment, that begins here; 0 when none does.
  let duur: Int32
  let tijd: Int32
}

/// The words of a text as the patterns see them.
struct Plattekst: Sendable {
  private(set) var woorden: [Platwoord] = []
  private(set) var letters: [UInt8] = []

  init(_ lijst: [Woord], zinnen: [Range<Int>], duren: [Int: Duur], tijden: [Int: Tijdsvermelding]) {
    woorden.reserveCapacity(lijst.count)
    letters.reserveCapacity(lijst.count * 6)
    var duur = [Int32](repeating: 0, count: lijst.count)
    for (plek, vermelding) in duren { duur[plek] = Int32(vermelding.woorden.count) }
    var tijd = [Int32](repeating: 0, count: lijst.count)
    // 'gisteren' and 'morgen' are no dates
    for (plek, vermelding) in tijden where vermelding.straks == nil && vermelding.dagenTerug.map({ $0 > 60 }) ?? true {
      tijd[plek] = Int32(vermelding.woorden.count)
    }
    for (index, woord) in lijst.enumerated() {
      let van = letters.count
      letters += woord.vorm
      woorden.append(
        Platwoord(
          van: Int32(van), lengte: Int32(woord.vorm.count), somma: Vormsom.van(woord.vorm),
          acht: Patroonautomaat.acht(woord.vorm),
          kop: Patroonautomaat.kop(woord.vorm), staart: Patroonautomaat.kop(woord.vorm.suffix(2).map { $0 }),
          isGetal: woord.getal != nil || (woord.isCijfers && woord.vorm.first != 39),
          metHoofdletter: woord.metHoofdletter, zineinde: Int32(zinnen[woord.zin].upperBound), deel: Int32(woord.deel),
          duur: duur[index], tijd: tijd[index]))
    }
  }
}

/// The letters of a word as one number (FNV-1a): the same word gives the same number in every run.
enum Vormsom {
  static let begin: UInt64 = 0xcbf2_9ce4_8422_2325

  static func verder(_ som: UInt64, _ byte: UInt8) -> UInt64 { (som ^ UInt64(byte)) &* 0x100_0000_01b3 }

  static func van(_ vorm: some Sequence<UInt8>, na begin: UInt64 = begin) -> UInt64 {
    var som = begin
    for byte in vorm { som = verder(som, byte) }
    return som
  }
}
