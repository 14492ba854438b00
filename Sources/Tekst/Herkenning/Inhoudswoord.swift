/// A word that can carry news, as it is compared.
struct Inhoudswoord: Sendable {
  /// Index in the text it comes from.
  let plek: Int
  let stam: [UInt8]
  let groepen: [Int]
  /// A number of two or more.
  let getal: Int?
  /// A length of time that begins here, in days.
  let dagen: Int?
  /// How much it counts for being this word, apart from how rare it is.
  let gewicht: Double

  /// The content words of a text.
  static func lees(_ tekst: Ontleding) -> [Inhoudswoord] {
    var uit: [Inhoudswoord] = []
    for (plek, woord) in tekst.woorden.enumerated() {
      let getal = woord.getal.flatMap { $0 >= 2 ? $0 : nil }
      let dagen = tekst.duren[plek].flatMap { $0.dagen > 0 ? $0.dagen : nil }
      if getal == nil, dagen == nil, woord.vorm.count < 2 || Stopwoorden.leeg.bevat(woord.vorm) || woord.isCijfers {
        continue
      }
      let stam = Woordstam.stam(woord.vorm)
      let groepen = getal == nil ? Begripsgroepen.alle.groepen(woord.vorm, stam: stam) : []
      uit.append(
        Inhoudswoord(
          plek: plek, stam: stam, groepen: groepen, getal: getal, dagen: dagen,
          gewicht: Stopwoorden.gewoon.bevat(woord.vorm) ? 0.8 : 1))
    }
    return uit
  }
}
