extension Beschrijving {
  /// Codes for a region of format 2 that contradicts itself.
  static let regio2: [Beschrijving] = [
    Beschrijving(
      .nooitOpen, "Loket dat nooit opengaat",
      "ZSM en het huis zijn ten minste één dag in de week open. Is elke dag dicht, dan komt een vraag nooit aan.",
      .init(
        .regio(inPlaatsVan: "\"loket_open\""),
        "\"openingstijden\": { 1️⃣\"loket\": { \"maandag\": \"dicht\", \"dinsdag\": \"dicht\", \"woensdag\": \"dicht\", \"donderdag\": \"dicht\", \"vrijdag\": \"dicht\" } }, \"loket_open\"",
        andere: ["\"formaat\": 1": "\"formaat\": 2", "\"termijn\": 120": "\"termijn\": 180"])),
    Beschrijving(
      .wegLangerDanTermijn, "Termijn die korter is dan de weg",
      "Wie binnen de termijn een reactie verwacht, moet eerst gehoord zijn. Duurt ook de snelste weg langer, dan verloopt de termijn altijd.",
      .init(
        .regio(inPlaatsVan: "\"termijn\": 120"), "\"termijn\": 1️⃣15",
        andere: [
          "\"wachttermijn\": 180": "\"wachttermijn\": 15", "{ \"kanaal\": \"systeem\", \"vertraging\": 0 }, ": "",
        ])),
    Beschrijving(
      .eigenKoppelvlakStrijdig, "Eigen koppelvlak dat nergens heen gaat",
      "Een eigen koppelvlak gaat van ZSM naar het huis of andersom. Alle afzenders horen bij het ene netwerk en de ontvanger bij het andere. "
        + "Wie een antwoord verwacht, heeft een termijn en vraagt het aan het huis; wie geen reactie verwacht, heeft er geen.",
      .init(
        .regio(inPlaatsVan: "\"kv_zwaar\": {"),
        "\"kv_school\": { \"naam\": \"melding aan school\", \"van\": [\"leerplicht\"], \"naar\": 1️⃣\"gemeente\", \"reactie\": \"geen\", \"vragen\": { \"doel\": \"d\", \"inhoud\": \"i\", \"verwerking\": \"v\", \"trigger\": \"t\", \"verantwoordelijk\": \"w\", \"vorm\": \"f\", \"reactie\": \"r\", \"kwaliteitseisen\": \"k\" }, \"wegen\": [ { \"kanaal\": \"mail\", \"vertraging\": 0 } ], \"termijn\": null }, \"kv_zwaar\": {",
        andere: ["\"formaat\": 1": "\"formaat\": 2", "\"termijn\": 120": "\"termijn\": 180"])),
  ]
}
