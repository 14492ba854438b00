extension Beschrijving {
  /// Codes for how a casus gives its zaken.
  static let zaken: [Beschrijving] = [
    Beschrijving(
      .veldBijZaken, "Veld dat bij deze zaken niet hoort",
      "Met \"zaken\" staan \"feit\", \"status\" en \"beslissingen\" in elke zaak, en niet boven in het bestand. Zonder zaak "
        + "(\"zaken\": []) speelt ZSM niet mee: wat daarvoor is, blijft weg. Zie docs/casusformaat.md, \u{2018}Zaken\u{2019}.",
      .init(
        .casus(inPlaatsVan: "  \"feit\": {"), "  \"zaken\": [{ \"id\": \"z\", \"verdachte\": \"dennis\", \"feit\": {",
        andere: [
          "\"formaat\": 1": "\"formaat\": 2",
          "  \"verdachte\": { \"titel\": \"opgehouden\", \"sinds_minuten\": 80 },\n":
            "\"status\": { \"titel\": \"opgehouden\", \"sinds_minuten\": 80 }, \"beslissingen\": [{ \"id\": \"anders\", \"soort\": \"overdracht\", \"naam\": \"Overdragen\", \"waardering\": \"verdedigbaar\", \"motivering\": \"m\", \"uitvoerder\": \"u\", \"afloop\": { \"slachtoffer\": { \"winst\": \"w\", \"prijs\": \"p\", \"vraag\": \"v\" }, \"verdachte\": { \"winst\": \"w\", \"prijs\": \"p\", \"vraag\": \"v\" }, \"professional\": { \"winst\": \"w\", \"prijs\": \"p\", \"vraag\": \"v\" }, \"burger\": { \"winst\": \"w\", \"prijs\": \"p\", \"vraag\": \"v\" } } }] }],\n",
          "  \"beslissingen\": [\n": "  1️⃣\"beslissingen\": [\n",
        ])),
    Beschrijving(
      .zaakVerdachte, "Zaak en verdachte horen niet bij elkaar",
      "Een zaak noemt het id van een persoon met hoedanigheid verdachte, en iedere verdachte heeft een zaak. Of het huis de verdachte van de "
        + "eerste zaak kent, staat in \"huis\".",
      .init(
        .casus(inPlaatsVan: "  \"feit\": {"), "  \"zaken\": [{ \"id\": \"z\", \"verdachte\": 1️⃣\"mira\", \"feit\": {",
        andere: [
          "\"formaat\": 1": "\"formaat\": 2", "\"hoedanigheid\": \"verdachte\"": "\"hoedanigheid\": \"anders\"",
          "  \"verdachte\": { \"titel\"": "  \"status\": { \"titel\"",
        ])),
    Beschrijving(
      .samengaanOnmogelijk, "Beslissingen die niet samen kunnen",
      "\"ook\" noemt wat er bij deze beslissing kan: andere beslissingen van de officier in dezelfde zaak, waarna de zaak niet terugkomt.",
      .init(
        .casus(inPlaatsVan: "{ \"id\": \"seponeren\","), "{ \"id\": \"seponeren\", \"ook\": [1️⃣\"seponeren\"],",
        andere: ["\"formaat\": 1": "\"formaat\": 2"])),
    Beschrijving(
      .tweedeMomentOnmogelijk, "Tweede moment dat er niet komt",
      "Na een verdieping, een raadsonderzoek of mediation kan de zaak terugkomen (\"opnieuw_na\"). Dat moet binnen de casus vallen, met drie "
        + "dagen om opnieuw te beslissen, en er moet dan iets anders te beslissen zijn.",
      .init(
        .casus(inPlaatsVan: "{ \"id\": \"seponeren\","), "{ \"id\": \"seponeren\", \"opnieuw_na\": 1️⃣\"P7D\",",
        andere: ["\"formaat\": 1": "\"formaat\": 2"])),
    Beschrijving(
      .zonderZaakStrijdig, "Casus zonder zaak met iets voor ZSM",
      "Zonder zaak (\"zaken\": []) werkt het huis alleen. Eén persoon is de betrokkene, de casus begint met \"vooraf\", en houders en "
        + "incidenten zijn van het huis. Zie docs/casusformaat.md, \u{2018}Geen zaak\u{2019}.",
      .init(.casus(inPlaatsVan: "@zonder-zaak@"), "1️⃣")),
  ]
}
