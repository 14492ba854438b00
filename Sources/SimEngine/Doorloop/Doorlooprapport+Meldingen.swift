package import Scenario

extension Doorlooprapport {
  /// What play showed to be wrong with the casus, in the order of its file.
  ///
  /// - Parameters:
  ///   - casus: What was played.
  ///   - places: Where its parts stand.
  /// - Returns: The findings.
  package func meldingen(_ casus: Casus, in places: CasusPlaatsen) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let times = keren == 1 ? "in het ene spel" : "in \(keren) spellen"
    for (index, piece) in casus.puzzelstukken.enumerated() where onbereikt.contains(piece.id) {
      found.append(
        Diagnostic(
          .nooitVernomen, at: places("puzzelstukken", .element(index), "id"),
          "een puzzelstuk komt wel eens bij een van de stoelen; \(citaat(piece.id)) \(times) niet",
          hint: "kies een doel of een toegang waarmee het te krijgen is, of laat het met \"blijft\" bij de houder"))
    }
    if antwoordTeLaat {
      found.append(
        Diagnostic(
          .antwoordAltijdTeLaat, at: places("aanvullende_vraag", "waarde"),
          "een aanvullende vraag die past, kan op tijd beantwoord worden; \(times) kwam geen antwoord voor de beslissing",
          hint:
            "laat de instroom eerder op een werkdag vallen, geef de verdachte een langere titel, of schrijf \"waarde\": \"nee\""
        ))
    }
    // What only a question can bring is late because the answer is.
    let late = nooitOpTijd.filter { id in !antwoordTeLaat || casus.puzzelstuk(id)?.toegang != [.vraag] }
    for (index, piece) in casus.puzzelstukken.enumerated() where late.contains(piece.id) {
      found.append(
        Diagnostic(
          .nooitOpTijdVernomen, at: places("puzzelstukken", .element(index), "id"),
          "wat voor een beslissing telt, kan ZSM weten voordat er beslist wordt; \(citaat(piece.id)) \(times) niet",
          hint: "kies een toegang die sneller is, een ander uur van instroom, of een regio met een ruimer loket"))
    }
    let decisions = casus.zaken.indices.flatMap { zaak in
      casus.zaken[zaak].beslissingen.enumerated().map { (places.van(zaak: zaak), $0.offset, $0.element) }
    }
    for (places, index, decision) in decisions {
      let need = decision.alleenAls + decision.bezwaren.flatMap(\.tenzij)
      // That a stuk comes too late is said there.
      guard !need.contains(where: nooitOpTijd.contains) else { continue }
      let place = places("beslissingen", .element(index), "id")
      if nooitGenomen.contains(decision.id) {
        found.append(
          Diagnostic(
            .nooitGenomen, at: place,
            "een beslissing die de officier mag nemen, valt wel eens; \(citaat(decision.id)) \(times) niet",
            hint: "kijk of ZSM de puzzelstukken in \"alleen_als\" en \"tenzij\" kan horen, of schrijf \"tenzij\": []"))
      } else if passendNooit.first == decision.id {
        let others = passendNooit.dropFirst().map { ", \(citaat($0))" }.joined()
        found.append(
          Diagnostic(
            .geenPassendeValt, at: place,
            "een passende beslissing valt wel eens; \(times) geen: \(citaat(decision.id))\(others)",
            hint: "kijk welk bezwaar blijft staan en of ZSM de puzzelstukken in \"alleen_als\" en \"tenzij\" kan horen")
        )
      }
    }
    if zonderBesluit > 0 {
      found.append(
        Diagnostic(
          .nietOpTijdKlaar, at: places("einde_dagen"),
          "een spel komt tot een beslissing en een einde binnen de dagen van de casus; \(zonderBesluit) van de \(keren) niet",
          hint: "geef de casus meer dagen, of de verdachte een andere titel"))
    }
    return found.sorted { $0.range.lower < $1.range.lower }
  }
}
