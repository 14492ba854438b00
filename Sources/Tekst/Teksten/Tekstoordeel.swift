package import Scenario

/// The judgement on one aspect of a free text other than an advice.
package struct Tekstoordeel: Sendable, Hashable {
  package let aspect: Tekstaspect
  /// The judgement.
  package let oordeel: Oordeel
  /// The words that decided it, in the order of the text.
  package let bewijs: [Vindplaats]
  /// One Dutch sentence that says why.
  package let waarom: String
  /// One concrete thing to do; empty when there is nothing to improve.
  package let suggestie: String
  /// Where the requirement comes from.
  package let bron: Bron
  /// Whether this text is far enough from another judgement.
  private(set) var tekstIsZeker = true

  /// Whether the judgement may be given as one: readers and program agree well on this aspect, and this text is no case of doubt.
  package var isZeker: Bool { aspect.isZeker && tekstIsZeker }

  /// Whether the learned weighing came to this against the rule: it can say which words weighed, and not why.
  package private(set) var isGeleerd = false

  func met(zeker: Bool, geleerd: Bool = false) -> Tekstoordeel {
    var uit = self
    uit.tekstIsZeker = zeker
    uit.isGeleerd = geleerd
    return uit
  }

  /// Builds a judgement from word ranges of a text.
  static func maak(
    _ aspect: Tekstaspect, _ oordeel: Oordeel, _ tekst: Ontleding, _ bewijs: [Range<Int>] = [], _ waarom: String,
    _ suggestie: String = "", _ bron: Bron
  ) -> Tekstoordeel {
    let geordend = bewijs.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return Tekstoordeel(
      aspect: aspect, oordeel: oordeel, bewijs: geordend.compactMap { tekst.vindplaats($0) }, waarom: waarom,
      suggestie: suggestie, bron: bron)
  }
}

/// Words that carry the content of a text, for comparing two texts.
struct Inhoudswoorden {
  private static let stop = Woordenlijst(
    """
    het een van voor met aan door over tot zijn was waren wordt worden werd heeft hebben had hij zij haar hem hun wij
    niet geen ook nog wel meer naar daar hier waar wat wie zou kan kunnen moet moeten mag deze dit dat die als dan maar
    weer hoe graag kunt willen wil gaat gaan staat staan komt komen doet doen maakt maken laat laten betrokkene verdachte mevrouw meneer advies vraag omdat want dus onze ons uit bij
    """)

  /// More words that explain nothing; apart, for what two texts share is counted without the first list alone.
  private static let verbindend = Woordenlijst(
    """
    zonder tegen onder tussen sinds totdat terwijl eerst alleen altijd misschien echter zelf elke iedere ander andere anders
    mijn jullie welke wanneer waarom waarin waarbij hierbij daarbij daarna toch zeker namelijk immers hiermee daarmee
    daarom hierom doordat zodat tenzij behalve binnen buiten volgens bovendien verder eigenlijk gewoon steeds weleens soms
    zowel evenals indien zullen zouden konden mocht mochten hoeft hoeven blijft blijven gegeven gedaan geweest geworden
    """)

  /// Whether a word carries no content of its own: it may weigh in a model, and explains nothing to a reader.
  static func isVulwoord(_ vorm: [UInt8]) -> Bool { stop.bevat(vorm) || verbindend.bevat(vorm) }

  /// The stems (first six letters) of the content words, with their place.
  static func van(_ tekst: Ontleding) -> [(stam: [UInt8], plek: Int)] {
    tekst.woorden.indices.compactMap { index in
      let vorm = tekst.woorden[index].vorm
      guard vorm.count >= 4, !tekst.woorden[index].isCijfers, !stop.bevat(vorm) else { return nil }
      return (Array(vorm.prefix(6)), index)
    }
  }

  /// Places in the second text of content words that the first also has, one per word.
  static func gedeeld(_ een: Ontleding, _ ander: Ontleding) -> [Range<Int>] {
    let stammen = Set(van(een).map { $0.stam })
    var gezien: Set<[UInt8]> = []
    return van(ander).compactMap { woord in
      stammen.contains(woord.stam) && gezien.insert(woord.stam).inserted ? woord.plek..<woord.plek + 1 : nil
    }
  }

  /// The same, for one part of the first text; names of people say nothing about the subject.
  static func gedeeld(_ een: Ontleding, _ deel: Range<Int>, _ ander: Ontleding) -> [Range<Int>] {
    let stammen = Set(
      van(een).filter { deel.contains($0.plek) && !(een.woorden[$0.plek].metHoofdletter && $0.plek > deel.lowerBound) }
        .map(\.stam))
    return van(ander).filter { stammen.contains($0.stam) }.map { $0.plek..<$0.plek + 1 }
  }

  /// Sentences that for the greater part say again what an earlier one said.
  static func herhaald(_ tekst: Ontleding) -> [Range<Int>] {
    let inhoud = van(tekst)
    var gezien: [Set<[UInt8]>] = []
    return tekst.zinnen.filter { zin in
      let woorden = Set(inhoud.filter { zin.contains($0.plek) }.map(\.stam))
      defer { gezien.append(woorden) }
      return gezien.contains { eerder in
        let kleinste = min(eerder.count, woorden.count)
        return kleinste >= 2 && eerder.intersection(woorden).count * 3 >= kleinste * 2
      }
    }
  }
}

/// Whether two texts are about the same thing, by the words that carry content.
package enum Tekstverwantschap {
  /// Whether a word that carries content in the one comes back in the other.
  package static func delenWoorden(_ een: String, _ ander: String) -> Bool {
    !Inhoudswoorden.gedeeld(Ontleding(een), Ontleding(ander)).isEmpty
  }
}
