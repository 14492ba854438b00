extension Beschrijving {
  /// Codes for the people of a casus itself, and what depends on what was done (format 2).
  static let mensen: [Beschrijving] = [
    Beschrijving(
      .rolZonderInbreng, "Rol die niets te zeggen heeft",
      "Een rol die de casus zelf noemt, staat op lijsten: men kan ermee spreken, of haar iets vragen. Dan houdt zij een puzzelstuk, of heeft "
        + "zij een standpunt. Staat er niets achter de naam, dan vraagt iemand voor niets.",
      .init(
        .casus(inPlaatsVan: "\"formaat\": 1,"),
        "\"formaat\": 2, \"rollen\": [{ \"id\": 1️⃣\"huisarts\", \"naam\": \"huisarts\", \"netwerk\": \"veiligheidshuis\" }],"
      )),
    Beschrijving(
      .afloopOntbreekt, "Beslissing zonder afloop",
      "Van een beslissing die kan vallen, vertelt de casus hoe het verder ging. Weglaten mag (vanaf formaat 2) als zij hier niet kan vallen: "
        + "een ander dan de officier neemt haar, de wet verbiedt haar, of er staat een bezwaar met \"tenzij\": [] zonder \"zodra\".",
      .init(
        .casus(inPlaatsVan: "\"beslissingen\": [\n"),
        "\"beslissingen\": [\n1️⃣{ \"id\": \"verdiepen\", \"soort\": \"verdieping\", \"naam\": \"Eerst verdiepen\", \"waardering\": \"niet_passend\", "
          + "\"motivering\": [\"Er is genoeg bekend.\"], \"uitvoerder\": \"openbaar ministerie\" },\n",
        andere: ["\"formaat\": 1,": "\"formaat\": 2,"])),
    Beschrijving(
      .voorwaardeKanNiet, "Voorwaarde die nooit waar wordt",
      "Wat alleen onder een voorwaarde gebeurt, gebeurt niet als die voorwaarde in deze casus niet kan. Met een partner spreekt ZSM niet "
        + "(\"navraag\"), een incident wacht niet op zichzelf, en wie de beslissing hoort komt uit een korte lijst.",
      .init(
        .casus(inPlaatsVan: "\"na_minuten\":"),
        "\"als\": { \"gesproken\": 1️⃣\"wijkagent\" }, \"na_minuten\":", andere: ["\"formaat\": 1,": "\"formaat\": 2,"])),
    Beschrijving(
      .stukOntstaatNiet, "Stuk dat er niet op tijd is",
      "Een stuk met \"vanaf_minuten\" ontstaat tijdens de sessie. Dan ligt dat moment voor het einde van de casus, en staat het niet in een "
        + "advies dat bij de instroom al klaarlag.",
      .init(
        .casus(inPlaatsVan: "\"id\": \"schulden\","), "\"id\": \"schulden\", \"vanaf_minuten\": 1️⃣100000,",
        andere: ["\"formaat\": 1,": "\"formaat\": 2,"])),
    Beschrijving(
      .tegenspraakMetZichzelf, "Stuk dat zichzelf tegenspreekt",
      "\"tegenspraak\" noemt andere stukken die niet tegelijk kunnen kloppen. Eén kant noemen is genoeg.",
      .init(
        .casus(inPlaatsVan: "\"id\": \"schulden\","), "\"id\": \"schulden\", 1️⃣\"tegenspraak\": [\"schulden\"],",
        andere: ["\"formaat\": 1,": "\"formaat\": 2,"])),
  ]
}
