import Scenario
import Tekst

/// Triage, the layer of the region: what it put first, and which tables there are besides the house.
extension Scoreregels {
  static let triageRegio: [Scoreregel] = [
    Scoreregel(
      .triage, "regio", "Wat deze regio voorop zet", voor: .beide,
      bron: Bron(.krant, "landelijk kader: lokale prioriteiten; domeinmodel §4, andere overlegtafels"),
      onzeMaat:
        "Prioriteiten en overlegtafels staan in het regioprofiel. Of een zaak onder een prioriteit valt, leest het programma aan de woorden "
        + "van het feit; daarom is het een vraag.",
      goed: "U zegt bij de triage wat de regio voorop zet, of bij welke tafel een zaak hoort.",
      fout: "De zaak valt onder een prioriteit van de regio en niemand noemt het.",
      vraag: "Wie pakt zo'n zaak in uw regio op?"
    ) { b in
      b.triages.compactMap { b.regiolaag($0) }
    }
  ]
}

extension Blik {
  /// What the region has to say of a triage, where its words do not; nil: nothing in particular.
  fileprivate func regiolaag(_ zet: Zet) -> Vondst? {
    let text = (zet.handeling.tekst ?? "").lowercased()
    func noemt(_ words: String) -> Bool { Blik.kernwoorden(words).contains { text.contains($0) } }
    let proof = [Bewijs(zet.nummer, zet.handeling.tekst)]
    // The house does not know of the feit before it is told.
    let told = stoel == .zsm || Zicht(s, stoel: .veiligheidshuis).feit != nil
    if told, let first = regio.prioriteiten.first(where: geldt) {
      guard !noemt(first) else { return nil }
      return Vondst(
        .nvt,
        "Deze regio zet \(aangehaald(first)) voorop. In uw triage van \(op(zet.nummer)) herkent het programma dat niet. Speelt het hier?",
        proof)
    }
    // Another table only is a subject where the house itself is not the answer.
    let elsewhere: Set<Weeguitkomst> = [.lokaalOverleg, .afspraken]
    guard let outcome = zet.handeling.uitkomst, elsewhere.contains(outcome), !regio.tafels.isEmpty,
      !regio.tafels.contains(where: noemt)
    else { return nil }
    return Vondst(
      .nvt,
      "Naast het \(huis) zijn er hier \(vervoeg(regio.tafels.count, "deze tafel", "deze tafels")): \(opsomming(regio.tafels)). Op \(op(zet.nummer)) koos u \(outcome.naam). Bij welke tafel hoort dit?",
      proof)
  }

  /// Whether this case is about something that the region puts first, by the words of the feit.
  private func geldt(_ priority: String) -> Bool {
    let words = Blik.kernwoorden(priority)
    let low = priority.lowercased()
    if casus.feit?.zwaar != true, low.contains("zwaar") || low.contains("ernstig") { return false }
    if casus.feit?.huiselijkGeweld == true, words.contains("huiselijk") { return true }
    let about = "\(casus.thema) \(casus.feit?.kwalificatie ?? "")".lowercased()
    let rest = words.filter { $0 != "geweld" && $0 != "huiselijk" }
    // One word of a sentence may be about anything.
    return !rest.isEmpty && rest.count(where: about.contains) >= min(2, rest.count)
  }

  /// The words of a phrase that say what it is about.
  private static func kernwoorden(_ words: String) -> [String] {
    words.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 5 }
  }
}
