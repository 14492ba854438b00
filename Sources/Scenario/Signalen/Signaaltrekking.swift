/// Which vignettes a warm-up takes, and in which order: a function of the seed.
package enum Signaaltrekking {
  /// So many vignettes, a quarter of them border cases and the rest about half and half, in an order that tells nothing.
  ///
  /// How many there are of either answer is drawn, too: whoever counts along must not know the last one.
  package static func kies(_ aantal: Int, uit reeksen: [Signaalreeks], zaad: UInt64) -> [Vignet] {
    var known: [String: Vignet] = [:]
    for reeks in reeksen { for vignet in reeks.vignetten { known["\(reeks.id)/\(vignet.id)"] = vignet } }
    let draw = Trekking(zaad: zaad)
    func shuffled(_ value: Driewaarde) -> [String] {
      draw.volgorde(known.filter { $0.value.agenderen == value }.keys.sorted(), "signalen/\(value.rawValue)")
    }
    let wanted = max(0, min(aantal, known.count))
    let keyed = wanted - wanted / 4
    let spread = keyed < 4 ? 0 : 1
    let yes = (keyed + 1) / 2 + draw.minuten(.trainer, "signalen/verdeling", 0, van: -spread, tot: spread)
    let lots = [(shuffled(.verdedigbaar), wanted / 4), (shuffled(.ja), yes), (shuffled(.nee), keyed - yes)]
    // Where one kind has too few, the others fill up.
    let order = lots.flatMap { $0.0.prefix($0.1) } + lots.flatMap { $0.0.dropFirst($0.1) }
    return draw.volgorde(order.prefix(wanted).sorted(), "signalen/volgorde").compactMap { known[$0] }
  }
}
