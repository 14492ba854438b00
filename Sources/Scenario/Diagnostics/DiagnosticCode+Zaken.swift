extension Beschrijving {
  /// Codes for how a casus gives its zaken.
  static let zaken: [Beschrijving] = [
    Beschrijving(
      .veldBijZaken, "Veld dat bij deze zaken niet hoort",
      "Met \"zaken\" staan \"feit\", \"status\" en \"beslissingen\" in elke zaak, en niet boven in het bestand. Zonder zaak "
        + "(\"zaken\": []) speelt ZSM niet mee: wat daarvoor is, blijft weg. Zie docs/casusformaat.md, \u{2018}Zaken\u{2019}.",
      .init(
        .zonderZaak(inPlaatsVan: "  \"zaken\": [],\n"),
        "  \"zaken\": [],\n  1️⃣\"inleiding_zsm\": [\"Er komt iemand binnen.\"],\n")),
    Beschrijving(
      .zaakVerdachte, "Zaak en verdachte horen niet bij elkaar",
      "Een zaak noemt het id van een persoon met hoedanigheid verdachte, en iedere verdachte heeft een zaak. Elke zaak heeft een eigen id. "
        + "Of het huis de verdachte van de eerste zaak kent, staat in \"huis\".",
      .init(.zaken(inPlaatsVan: "\"id\": \"zaak-kees\""), "\"id\": 1️⃣\"zaak-bram\"")),
    Beschrijving(
      .samengaanOnmogelijk, "Beslissingen die niet samen kunnen",
      "\"ook\" noemt wat er bij deze beslissing kan: andere beslissingen van de officier in dezelfde zaak, waarna de zaak niet terugkomt.",
      .init(
        .zaken(inPlaatsVan: "\"id\": \"kees-dagvaarden\","),
        "\"id\": \"kees-dagvaarden\", \"ook\": [1️⃣\"bram-gesprek\"],")),
    Beschrijving(
      .tweedeMomentOnmogelijk, "Tweede moment dat er niet komt",
      "Na een verdieping, een raadsonderzoek of mediation kan de zaak terugkomen (\"opnieuw_na\"). Dat moet binnen de casus vallen, met "
        + "\(ZakenCheck.naTerugkomst) dagen om opnieuw te beslissen, en er moet dan iets anders te beslissen zijn.",
      .init(.zaken(inPlaatsVan: "\"opnieuw_na\": \"P7D\""), "\"opnieuw_na\": 1️⃣\"P19D\"")),
    Beschrijving(
      .zonderZaakStrijdig, "Casus zonder zaak met iets voor ZSM",
      "Zonder zaak (\"zaken\": []) werkt het huis alleen. Eén persoon is de betrokkene, de casus begint met \"vooraf\", en houders en "
        + "incidenten zijn van het huis. Zie docs/casusformaat.md, \u{2018}Geen zaak\u{2019}.",
      .init(
        .zonderZaak(inPlaatsVan: "\"stoel\": \"veiligheidshuis\""), "\"stoel\": 1️⃣\"zsm\"")),
  ]
}
