extension Beschrijving {
  /// Codes for vignettes.
  static let signalen: [Beschrijving] = [
    Beschrijving(
      .vignetTegenSleutel, "Vignet zegt iets anders dan zijn criteria",
      "Of een vignet agenderen vraagt, volgt uit de criteria van het landelijk kader: 1a, 1b, 2a, 2b en 3 samen, of 4a en 4b samen. "
        + "Een criterium dat niet bij de signalen staat, is er niet. Zijn alle nodige criteria er wel, maar een ervan alleen te verdedigen, "
        + "dan is het een grensgeval: \"verdedigbaar\".",
      .init(
        .signalen,
        """
        { "formaat": 1, "titel": "Een", "toelichting": "Kort.", "vignetten": [ { "id": "een", "tekst": "Een man van 30.",
          "agenderen": 1️⃣"ja", "signalen": [ { "feit": "1a", "waarde": "ja", "waaraan": "huur en drank" } ], "waarom": "Daarom." } ] }
        """)),
    Beschrijving(
      .grensgevalZonderLezingen, "Grensgeval zonder twee lezingen",
      "Bij een grensgeval heeft niemand gelijk. Het programma laat daarom beide lezingen zien: één voor agenderen en één ertegen, elk "
        + "met een eigen bron.",
      .init(
        .signalen,
        """
        { "formaat": 1, "titel": "Een", "toelichting": "Kort.", "vignetten": [ { "id": "een", "tekst": "Een man van 30.",
          "agenderen": 1️⃣"verdedigbaar", "signalen": [ { "feit": "4a", "waarde": "ja", "waaraan": "x" },
          { "feit": "4b", "waarde": "verdedigbaar", "waaraan": "y" } ], "waarom": "Daarom." } ] }
        """)),
    Beschrijving(
      .lezingenZonderGrensgeval, "Lezingen bij een vignet dat geen grensgeval is",
      "Twee lezingen horen bij een grensgeval. Volgt het antwoord uit de criteria, zet de uitleg dan bij \"waarom\".",
      .init(
        .signalen,
        """
        { "formaat": 1, "titel": "Een", "toelichting": "Kort.", "vignetten": [ { "id": "een", "tekst": "Een man van 30.",
          "agenderen": "nee", "signalen": [], "waarom": "Daarom.", 1️⃣"lezingen": [
          { "agenderen": true, "tekst": "Toch.", "bron": { "document": "krant", "plaats": "blz. 3" } } ] } ] }
        """)),
    Beschrijving(
      .signaalNietBenoemd, "Signaal dat er niet is, of er twee keer staat",
      "Bij de signalen staan de criteria die in de tekst te zien zijn, elk één keer. Wat niet genoemd is, is er niet; \"nee\" schrijft u "
        + "dus niet op.",
      .init(
        .signalen,
        """
        { "formaat": 1, "titel": "Een", "toelichting": "Kort.", "vignetten": [ { "id": "een", "tekst": "Een man van 30.",
          "agenderen": "nee", "signalen": [ { "feit": "1a", "waarde": 1️⃣"nee", "waaraan": "werk" } ], "waarom": "Daarom." } ] }
        """)),
  ]
}
