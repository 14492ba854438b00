extension Casus {
  /// The names that the casus itself uses, of persons and of whoever is only spoken of: all of them are invented.
  ///
  /// A name is a word with a capital that stands nowhere in the texts without one.
  package var verzonnenNamen: Set<String> {
    var texts = [inleidingHuis, inleidingZsm, huis.planVanAanpak, huis.advies?.tekst ?? ""]
    texts += puzzelstukken.flatMap { [$0.titel, $0.tekst] + ($0.blijft.map { [$0.reden, $0.uitweg] } ?? []) }
    texts += standpunten.map(\.woorden) + signalen.map(\.tekst) + zaken.map(\.feit.omschrijving)
    texts += incidenten.flatMap { [$0.tekst] + $0.reacties.map(\.tekst) }
    let words = texts.flatMap { $0.split { !$0.isLetter && $0 != "-" } }
    let plain = Set(words.filter { $0.first?.isLowercase == true })
    let names = words.filter { word in
      word.count > 2 && word.first?.isUppercase == true && word.dropFirst().contains(where: \.isLowercase)
        && !plain.contains(Substring(word.lowercased()))
    }
    return Set(names.map(String.init)).union(personen.map(\.naam))
  }
}
