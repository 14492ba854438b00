package import Scenario

extension Speeltijd {
  /// Whole minutes for whoever reads all that a casus has to read before and while it is played: what every seat together can see.
  package static func lezen(_ casus: Casus) -> Int {
    var texts = [casus.inleidingHuis, casus.inleidingZsm, casus.huis.planVanAanpak]
    texts += casus.zaken.flatMap { [$0.feit.omschrijving] + $0.feit.bewijs }
    texts += casus.doelen.map(\.tekst) + casus.beslissingen.map(\.naam)
    texts += [casus.huis.advies?.tekst ?? ""] + casus.standpunten.map(\.woorden)
    texts += casus.puzzelstukken.flatMap { [$0.titel, $0.tekst, $0.blijft?.reden ?? "", $0.blijft?.uitweg ?? ""] }
    texts += casus.signalen.map(\.tekst) + casus.incidenten.map(\.tekst)
    let words = texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    return Int((Double(words) / leeswoordenPerMinuut).rounded())
  }
}
