package import Scenario
package import Tekst

extension Sessie {
  /// From how sure on the reader's finding is asked about.
  private static let onzeker = 0.4

  /// What a text for a seat seems to tell that the seat does not know, in words for whoever may know it: the trainer.
  ///
  /// - Parameters:
  ///   - text: What is to be said.
  ///   - stoel: The seat.
  ///   - lezer: What reads texts against this casus.
  /// - Returns: Titles of puzzelstukken in quotes, and 'wat er gebeurd is' for the feit; empty when nothing.
  package func lijktOnbekend(_ text: String, aan stoel: Stoel, _ lezer: Stukkenlezer) -> [String] {
    let view = Zicht(self, stoel: stoel)
    let unknown = casus.puzzelstukken.filter { weten(rollen(stoel), $0.id) != .inhoud }
    let read =
      [view.inleiding, view.feit?.omschrijving, view.advies?.tekst, view.plan].compactMap(\.self)
      + view.stukken.map { "\($0.titel) \($0.tekst)" } + view.gezegd.map(\.woorden)
    // Of more zaken any may be the one that is told.
    let feiten = casus.zaken.indices.filter { view.perZaak[$0].feit == nil }.map { casus.zaken[$0].feit }
    var all = lezer.gelijkenis(text, stukken: unknown, feit: feiten.first, gelezen: read)
    for feit in feiten.dropFirst() where !all.contains(.feit) {
      all += lezer.gelijkenis(text, stukken: [], feit: feit, gelezen: read)
    }
    // What the reader of texts sees in it, though unsure: to ask once too often costs the trainer an Enter.
    let asked = all.compactMap { if case .stuk(let id) = $0 { id } else { nil } }
    for found in lezer.lees(text, soort: .inbreng)
    where found.soort != .vraagt && found.zekerheid >= Self.onzeker && !asked.contains(found.stuk)
      && unknown.contains(where: { $0.id == found.stuk })
    {
      all.append(.stuk(found.stuk))
    }
    // And two phrases by which the author recognises a stuk: one may only say where to ask.
    let low = text.lowercased()
    for piece in unknown where piece.herkenning.count(where: { $0.count > 3 && low.contains($0.lowercased()) }) > 1 {
      let known = all.contains { if case .stuk(piece.id) = $0 { true } else { false } }
      if !known { all.append(.stuk(piece.id)) }
    }
    return all.compactMap { found in
      switch found {
      case .stuk(let id): casus.puzzelstuk(id).map { "\u{2018}\($0.titel)\u{2019}" }
      case .feit: "wat er gebeurd is"
      }
    }
  }
}
