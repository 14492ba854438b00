/// What a learned weighing sees of a text: per sentence the words it holds and which groups of words fired.
///
/// The training in `bench/oordelen` reads these same names from `beoordeel --kenmerken`, so what was learned is what is used.
struct Zinskenmerken: Sendable {
  private let tekst: Ontleding
  /// The stem of every word; a moment, a length of time and a number are one sign each.
  private let stammen: [[UInt8]]
  /// Per sentence the groups that fired, one bit each in the order of `Kenmerkgroepen.alle`.
  let groepen: [Groepbits]

  init(_ tekst: Ontleding) {
    self.tekst = tekst
    stammen = Self.stammen(tekst)
    groepen = tekst.zinnen.map { Kenmerkgroepen.bits(tekst, $0) }
  }

  private static let moment = Array("@t".utf8)
  private static let duur = Array("@d".utf8)
  private static let getal = Array("@g".utf8)

  private static func stammen(_ tekst: Ontleding) -> [[UInt8]] {
    var uit: [[UInt8]] = []
    uit.reserveCapacity(tekst.woorden.count)
    var tot = 0
    var teken = getal
    for (index, woord) in tekst.woorden.enumerated() {
      if index >= tot {
        let plat = tekst.plat.woorden[index]
        if plat.tijd > 0 {
          (tot, teken) = (index + Int(plat.tijd), moment)
        } else if plat.duur > 0 {
          (tot, teken) = (index + Int(plat.duur), duur)
        }
      }
      if index < tot {
        uit.append(teken)
      } else {
        uit.append(woord.isCijfers || woord.getal != nil ? getal : Woordstam.stam(woord.vorm))
      }
    }
    return uit
  }

  /// Gives every trait of a sentence as a kind and one or two runs of letters.
  func lees(_ nummer: Int, _ geef: (UInt8, ArraySlice<UInt8>, ArraySlice<UInt8>?) -> Void) {
    let zin = tekst.zinnen[nummer]
    var vorige: [UInt8]?
    for index in zin {
      let stam = stammen[index]
      // the words of one moment are one sign
      if stam == vorige, stam.first == 64 { continue }
      geef(Kenmerksoort.woord, stam[...], nil)
      if let vorige { geef(Kenmerksoort.paar, vorige[...], stam[...]) }
      vorige = stam
      let vorm = tekst.woorden[index].vorm
      guard vorm.count >= 7, stam.first != 64 else { continue }
      geef(Kenmerksoort.begin, vorm.prefix(5), nil)
      geef(Kenmerksoort.einde, vorm.suffix(5), nil)
      geef(Kenmerksoort.langEinde, vorm.suffix(6), nil)
    }
    let eigen = groepen[nummer]
    for groep in Kenmerkgroepen.alle.indices where eigen.heeft(groep) {
      geef(Kenmerksoort.groep, Kenmerkgroepen.alle[groep].naam[...], nil)
    }
    for (een, ander) in Kenmerkgroepen.samen where eigen.heeft(een) && eigen.heeft(ander) {
      geef(Kenmerksoort.samen, Kenmerkgroepen.alle[een].naam[...], Kenmerkgroepen.alle[ander].naam[...])
    }
    for groep in Kenmerkgroepen.vanBuren {
      if nummer > 0, groepen[nummer - 1].heeft(groep) {
        geef(Kenmerksoort.ervoor, Kenmerkgroepen.alle[groep].naam[...], nil)
      }
      if nummer + 1 < groepen.count, groepen[nummer + 1].heeft(groep) {
        geef(Kenmerksoort.erna, Kenmerkgroepen.alle[groep].naam[...], nil)
      }
    }
    for kenmerk in vorm(nummer) { geef(Kenmerksoort.vorm, kenmerk[...], nil) }
  }

  private static let lengten = ["tot4", "tot8", "tot15", "tot25", "langer"].map { Array($0.utf8) }
  private static let vraag = Array("vraag".utf8)
  private static let eerste = Array("eerste".utf8)
  private static let laatste = Array("laatste".utf8)
  private static let uren = Array("uren".utf8)
  private static let bedrag = Array("bedrag".utf8)
  private static let verleden = Array("voorbij".utf8)

  /// Length, place and the signs that no word gives.
  private func vorm(_ nummer: Int) -> [[UInt8]] {
    let zin = tekst.zinnen[nummer]
    let vak = [4, 8, 15, 25].firstIndex { zin.count <= $0 } ?? 4
    var uit = [Self.lengten[vak]]
    if tekst.vragen[nummer] { uit.append(Self.vraag) }
    if nummer == 0 { uit.append(Self.eerste) }
    if nummer == tekst.zinnen.count - 1 { uit.append(Self.laatste) }
    if zin.contains(where: { tekst.duren[$0]?.eenheid == .uur }) { uit.append(Self.uren) }
    if zin.contains(where: { tekst.woorden[$0].ervoor.contains(36) }) { uit.append(Self.bedrag) }
    if zin.contains(where: { tekst.tijden[$0]?.dagenTerug != nil }) { uit.append(Self.verleden) }
    return uit
  }
}

/// The first letter of the name of a trait.
enum Kenmerksoort {
  static let woord = UInt8(ascii: "w")
  static let paar = UInt8(ascii: "b")
  static let begin = UInt8(ascii: "p")
  static let einde = UInt8(ascii: "s")
  static let langEinde = UInt8(ascii: "t")
  static let groep = UInt8(ascii: "g")
  static let samen = UInt8(ascii: "c")
  static let ervoor = UInt8(ascii: "v")
  static let erna = UInt8(ascii: "n")
  static let vorm = UInt8(ascii: "l")
  static let tekst = UInt8(ascii: "x")

  /// The name as it stands in tables.
  static func naam(_ soort: UInt8, _ een: ArraySlice<UInt8>, _ ander: ArraySlice<UInt8>?) -> String {
    String(decoding: [soort, 58] + een + (ander.map { [95] + $0 } ?? []), as: UTF8.self)
  }

  /// The name as one number.
  static func som(_ soort: UInt8, _ een: ArraySlice<UInt8>, _ ander: ArraySlice<UInt8>?) -> UInt64 {
    var som = Vormsom.verder(Vormsom.verder(Vormsom.begin, soort), 58)
    for byte in een { som = Vormsom.verder(som, byte) }
    guard let ander else { return som }
    som = Vormsom.verder(som, 95)
    for byte in ander { som = Vormsom.verder(som, byte) }
    return som
  }
}

/// Which groups fired, one bit each.
struct Groepbits: Sendable {
  private var laag: UInt64 = 0
  private var hoog: UInt64 = 0

  mutating func zet(_ groep: Int) {
    if groep < 64 { laag |= 1 << UInt64(groep) } else { hoog |= 1 << UInt64(groep - 64) }
  }

  func heeft(_ groep: Int) -> Bool {
    (groep < 64 ? laag >> UInt64(groep) : hoog >> UInt64(groep - 64)) & 1 == 1
  }
}

extension Zinskenmerken {
  /// The words of a sentence that weighed most in a model of sentences, in the order of the text.
  func zwaarste(_ nummer: Int, _ model: Int) -> [String] {
    let zin = tekst.zinnen[nummer]
    let gekozen = gewogen(in: zin) { Adviesweging.gewicht($0, in: model) }.prefix(2)
    return gekozen.sorted().compactMap { tekst.vindplaats($0..<$0 + 1)?.woorden }
  }

  /// The places of words with something to say and a weight above zero, heaviest first.
  func gewogen(in zin: Range<Int>? = nil, _ gewicht: (UInt64) -> Double) -> [Int] {
    let bereik = zin ?? 0..<tekst.woorden.count
    var uit: [(plek: Int, gewicht: Double)] = []
    for index in bereik {
      let stam = stammen[index]
      let vorm = tekst.woorden[index].vorm
      guard vorm.count >= 4, stam.first != 64, !Inhoudswoorden.isVulwoord(vorm) else { continue }
      var som = gewicht(Kenmerksoort.som(Kenmerksoort.woord, stam[...], nil))
      if vorm.count >= 7 {
        som += gewicht(Kenmerksoort.som(Kenmerksoort.begin, vorm.prefix(5), nil))
        som += gewicht(Kenmerksoort.som(Kenmerksoort.einde, vorm.suffix(5), nil))
        som += gewicht(Kenmerksoort.som(Kenmerksoort.langEinde, vorm.suffix(6), nil))
      }
      if som > 0 { uit.append((index, som)) }
    }
    return uit.sorted { ($1.gewicht, $0.plek) < ($0.gewicht, $1.plek) }.map(\.plek)
  }
}
