/// A run of characters in a text that decided a judgement.
package struct Vindplaats: Hashable, Sendable {
  /// The first character, counted from 0.
  package let van: Int
  /// The character after the last.
  package let tot: Int
  /// The words themselves, as the writer typed them.
  package let woorden: String

  /// Creates a place in a text.
  package init(van: Int, tot: Int, woorden: String) {
    self.van = van
    self.tot = tot
    self.woorden = woorden
  }
}

/// One word or number of a text, with its place.
struct Woord: Sendable {
  let van: Int
  let tot: Int
  /// The place in the cleaned text.
  let schoon: Range<Int>
  /// Folded to lowercase ASCII, dots of abbreviations and spelling errors removed.
  var vorm: [UInt8] { didSet { sleutel = Patronen.sleutel(vorm) } }
  /// The first two bytes of the form, for finding patterns.
  private(set) var sleutel: UInt16
  /// The value, when the word is a number or a number word.
  let getal: Int?
  /// Something such as 14, 12/1 or 3.412: it starts with a digit or an apostrophe and a digit.
  let isCijfers: Bool
  let metHoofdletter: Bool
  /// Index of the sentence.
  let zin: Int
  /// Index of the clause: raised by a comma, colon, semicolon, dash or bracket.
  let deel: Int
  /// The punctuation between the previous word and this one, folded, without spaces.
  let ervoor: [UInt8]

  init(
    van: Int, tot: Int, schoon: Range<Int>, vorm: [UInt8], getal: Int?, isCijfers: Bool, metHoofdletter: Bool, zin: Int,
    deel: Int,
    ervoor: [UInt8]
  ) {
    self.van = van
    self.tot = tot
    self.schoon = schoon
    self.vorm = vorm
    sleutel = Patronen.sleutel(vorm)
    self.getal = getal
    self.isCijfers = isCijfers
    self.metHoofdletter = metHoofdletter
    self.zin = zin
    self.deel = deel
    self.ervoor = ervoor
  }
}

/// A text taken apart in words, clauses and sentences: the one form all rules read.
struct Ontleding: Sendable {
  /// The text as typed, as far as it is read.
  let tekens: [Character]
  private let schoon: Opschoning
  private(set) var woorden: [Woord]
  /// Word ranges, one per sentence, never empty.
  let zinnen: [Range<Int>]
  /// Sentences that end with a question mark.
  let vragen: [Bool]
  let duren: [Int: Duur]
  let tijden: [Int: Tijdsvermelding]
  /// The words as patterns see them.
  let plat: Plattekst
  /// Whether the text was longer than what is read.
  let afgekapt: Bool

  /// What a reader at ZSM will certainly not read to the end; the rest is not taken apart.
  static let grens = 8_000

  init(_ tekst: String) {
    // twice as much is opened, because what is taken out does not count
    let begin = Array(tekst.prefix(Self.grens * 2))
    tekens = begin
    schoon = Opschoning(begin, grens: Self.grens)
    afgekapt =
      schoon.afgekapt || tekst.utf8.count > Self.grens * 2 && tekst.dropFirst(Self.grens * 2).isEmpty == false
    var lezer = Woordlezer(schoon)
    lezer.lees()
    woorden = lezer.woorden
    zinnen = lezer.zinnen
    vragen = lezer.vragen
    Spelling.verbeter(&woorden)
    duren = Duur.vind(woorden)
    tijden = Tijdsvermelding.vind(woorden, duren)
    plat = Plattekst(woorden, zinnen: zinnen, duren: duren, tijden: tijden)
  }

  /// The place of a range of words.
  func vindplaats(_ woordbereik: Range<Int>) -> Vindplaats? {
    guard let eerste = woordbereik.first, let laatste = woordbereik.last, laatste < woorden.count else {
      return nil
    }
    let van = woorden[eerste].van
    let tot = woorden[laatste].tot
    return Vindplaats(van: van, tot: tot, woorden: String(tekens[van..<tot]))
  }

  /// The words as the writer typed them, on one line.
  func citaat(_ woordbereik: Range<Int>) -> String {
    guard let eerste = woordbereik.first, let laatste = woordbereik.last, laatste < woorden.count else {
      return ""
    }
    var eenRegel: [Character] = []
    var vorige = -1
    for index in woorden[eerste].schoon.lowerBound..<woorden[laatste].schoon.upperBound {
      let byte = schoon.plat[index]
      if byte == Vouwing.spatie || byte == Vouwing.regeleinde {
        eenRegel.append(" ")
      } else if schoon.plaats[index] != vorige {
        eenRegel.append(tekens[schoon.plaats[index]])
      }
      vorige = schoon.plaats[index]
    }
    return eenRegel.count <= 90 ? String(eenRegel) : String(eenRegel.prefix(87)) + "…"
  }

  /// Line ends the writer meant that no full stop announced.
  var regelbreuken: Int { schoon.regelbreuken }

  /// The words of the clause around a word.
  func deel(om index: Int) -> Range<Int> {
    let nummer = woorden[index].deel
    var van = index
    var tot = index + 1
    while van > 0, woorden[van - 1].deel == nummer { van -= 1 }
    while tot < woorden.count, woorden[tot].deel == nummer { tot += 1 }
    return van..<tot
  }

  /// Whether a word in this range has one of the given folded forms.
  func heeft(_ vormen: Woordenlijst, _ bereik: Range<Int>) -> Bool {
    bereik.contains { vormen.bevat(woorden[$0].vorm) }
  }

  private static let ontkenners = Woordenlijst("geen niet nooit zonder nul noch niets niemand nergens niks")

  /// Whether the words just before (or right after) this place deny it.
  func isOntkend(_ bereik: Range<Int>, terug: Int = 3) -> Bool {
    guard let eerste = bereik.first else { return false }
    let zin = zinnen[woorden[eerste].zin]
    for index in max(zin.lowerBound, eerste - terug)..<eerste
    where woorden[index].deel == woorden[eerste].deel && Self.ontkenners.bevat(woorden[index].vorm) {
      return true
    }
    let erna = bereik.upperBound
    return erna < zin.upperBound && woorden[erna].deel == woorden[eerste].deel
      && Woordenlijst.niet.bevat(woorden[erna].vorm)
  }
}

/// A set of folded words, for membership only.
struct Woordenlijst: Sendable {
  static let niet = Woordenlijst("niet")
  private let vormen: Vormtabel<Void>

  init(_ tekst: String) {
    vormen = Vormtabel(tekst.split(whereSeparator: { $0.isWhitespace }).map { (Vouwing.vouw(String($0)), ()) })
  }

  func bevat(_ vorm: [UInt8]) -> Bool { vormen.plek(vorm) != nil }
}

/// Values by folded word, found without the cost of a general dictionary.
struct Vormtabel<Waarde: Sendable>: Sendable {
  /// Index into `waarden` plus one, at the place the sum of the letters gives; 0 is empty.
  private var plaatsen: [Int32]
  private(set) var vormen: [[UInt8]] = []
  private var sommen: [UInt64] = []
  private(set) var waarden: [Waarde] = []

  /// Of a word that comes twice the last value counts.
  init(_ paren: [([UInt8], Waarde)]) {
    var ruimte = 8
    while ruimte < paren.count * 3 { ruimte *= 2 }
    plaatsen = [Int32](repeating: 0, count: ruimte)
    for (vorm, waarde) in paren {
      if let bekend = plek(vorm) {
        waarden[bekend] = waarde
        continue
      }
      let som = Vormsom.van(vorm)
      var plaats = Self.begin(som) & (ruimte - 1)
      while plaatsen[plaats] != 0 { plaats = (plaats + 1) & (ruimte - 1) }
      vormen.append(vorm)
      sommen.append(som)
      waarden.append(waarde)
      plaatsen[plaats] = Int32(vormen.count)
    }
  }

  private static func begin(_ som: UInt64) -> Int { Int(truncatingIfNeeded: (som ^ som >> 29) & 0x7fff_ffff) }

  /// The index of a word, or nil.
  func plek(_ vorm: [UInt8]) -> Int? {
    let som = Vormsom.van(vorm)
    var plaats = Self.begin(som) & (plaatsen.count - 1)
    while plaatsen[plaats] != 0 {
      let index = Int(plaatsen[plaats]) - 1
      if sommen[index] == som, vormen[index] == vorm { return index }
      plaats = (plaats + 1) & (plaatsen.count - 1)
    }
    return nil
  }

  subscript(vorm: [UInt8]) -> Waarde? { plek(vorm).map { waarden[$0] } }
}
