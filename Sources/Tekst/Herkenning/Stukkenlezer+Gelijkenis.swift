package import Scenario

/// What a text seems to tell to somebody who does not know it.
package enum Gelijkenis: Hashable, Sendable {
  /// Id of a puzzelstuk.
  case stuk(String)
  /// What happened, or that somebody is held for it.
  case feit
}

extension Stukkenlezer {
  /// A clause that begins so sends somebody somewhere, and tells nothing.
  private static let gebiedend = Woordenlijst(
    "vraag vragen kijk denk bel lees zoek praat overleg ga probeer let stel leg schrijf neem raadpleeg luister bedenk")
  /// That somebody is held: who did not hear of the feit does not know that, either.
  private static let aanhouding = Patronen(
    """
    # Aanhouden, ophouden, in verzekering stellen (artikelen 53, 56a en 57 Sv), in gewone woorden.
    zit|zitten|zat ..2 vast; vastzit*; vastgezet; aangehouden; aanhouding*; opgepakt; gearresteerd; arrestatie; heterdaad
    politiebureau; op ..1 bureau; in ..1 cel; inverzekering*; in verzekering; verdacht*; aangifte
    """)

  /// What a text seems to tell to who does not know it.
  ///
  /// By the learnt rule, or by a word of an author's herkenning or two words of the feit that were never read there. Meant to ask
  /// somebody, never to refuse: two words are our measure.
  ///
  /// - Parameters:
  ///   - tekst: What was typed.
  ///   - unknown: The puzzelstukken that are not known.
  ///   - feit: The feit, where that is not known; nil: it is.
  ///   - gelezen: What was read there: words of it tell nothing.
  /// - Returns: Each once, the feit last.
  package func gelijkenis(
    _ tekst: String, stukken unknown: [Puzzelstuk], feit: Feit?, gelezen: [String]
  ) -> [Gelijkenis] {
    let text = Ontleding(tekst)
    let known = Set(gelezen.flatMap { Inhoudswoord.lees(Ontleding($0)).map(\.stam) }).union(namen)
    let words = Inhoudswoord.lees(text).filter { $0.getal == nil }
    var telling: Set<[UInt8]> = []
    var clauses: [Range<Int>] = []
    for stretch in Zinsaard(text).stukken where !stretch.vraagt {
      for clause in stretch.delen {
        if let first = clause.first, Self.gebiedend.bevat(text.woorden[first].vorm) { continue }
        clauses.append(clause)
        telling.formUnion(words.filter { clause.contains($0.plek) }.map(\.stam))
      }
    }
    telling.subtract(known)
    let learnt = Set(
      [Tekstsoort.antwoord, .inbreng].flatMap { lees(tekst, soort: $0) }.filter { $0.soort == .onthult }.map(\.stuk))
    var out: [Gelijkenis] = []
    for piece in unknown {
      let named = piece.herkenning.contains { entry in
        let stems = Set(Inhoudswoord.lees(Ontleding(entry)).map(\.stam)).subtracting(known)
        return !stems.isEmpty && stems.isSubset(of: telling)
      }
      if learnt.contains(piece.id) || named { out.append(.stuk(piece.id)) }
    }
    if let feit {
      let told = Set(
        ([feit.omschrijving, feit.kwalificatie] + feit.bewijs).flatMap { Inhoudswoord.lees(Ontleding($0)) }
          .filter { $0.getal == nil }.map(\.stam))
      let held = clauses.contains { Self.aanhouding.raakt(text, $0) }
      if held || telling.intersection(told).count >= 2 { out.append(.feit) }
    }
    return out
  }
}
