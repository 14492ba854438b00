extension Beschrijving {
  /// Codes for texts and numbers that are written as in a letter.
  static let schrijfwijze: [Beschrijving] = [
    Beschrijving(
      .aanhalingBinnenTekst, "Aanhalingsteken binnen een tekst",
      "Een tekst eindigt bij het eerste dubbele aanhalingsteken. Haalt u binnen een tekst iemand aan, schrijf dan \\\" of gebruik "
        + "\u{2018} en \u{2019}. Om de tekst van een puzzelstuk zet het programma zelf aanhalingstekens.",
      .init(.bestand, "{\"tekst\": \"Zij zei: 1️⃣\"Mag ik?\"\"}")),
    Beschrijving(
      .kommagetal, "Getal met een komma",
      "In JSON staan decimalen achter een punt, want een komma scheidt twee velden. De meeste getallen van een casus zijn geheel.",
      .init(.bestand, "{\"instroom_per_uur\": 1️⃣0,5}")),
  ]

  /// Codes for the shape of the values.
  static let vorm: [Beschrijving] = [
    Beschrijving(
      .dubbelVeld, "Veld staat er twee keer",
      "Een veld staat één keer in een object. Staat het er vaker, dan is niet te zeggen welke waarde u bedoelt.",
      .init(.casus(inPlaatsVan: "\"speeltijd\": 40,"), "\"speeltijd\": 40, 1️⃣\"speeltijd\": 60,")),
    Beschrijving(
      .onbekendVeld, "Onbekend veld",
      "Alleen bekende velden mogen in het bestand, zodat een tikfout niet stil verdwijnt. Eigen aantekeningen schrijft u als "
        + "commentaar, na //.",
      .init(.casus(inPlaatsVan: "\"speeltijd\": 40,"), "\"speeltijd\": 40, 1️⃣\"moeilijkheid\": \"hoog\",")),
    Beschrijving(
      .ontbrekendVeld, "Veld ontbreekt",
      "Dit veld is nodig om de casus te spelen. De melding staat bij het haakje waarmee het object begint.",
      .init(
        .casus(inPlaatsVan: "{ \"waarde\": \"ja\", \"motivering\": [\"Het advies"), "1️⃣{ \"motivering\": [\"Het advies")),
    Beschrijving(
      .verkeerdeSoort, "Waarde van de verkeerde soort",
      "Het veld verwacht een andere soort waarde: een tekst, een getal, true of false, een lijst of een object. Een getal en "
        + "true staan zonder aanhalingstekens.",
      .init(.casus(inPlaatsVan: "\"sinds_minuten\": 80"), "\"sinds_minuten\": 1️⃣\"80\"")),
    Beschrijving(
      .waardeBuitenLijst, "Waarde staat niet in de lijst",
      "Dit veld kent een vaste lijst van waarden. De melding noemt de waarde die u waarschijnlijk bedoelde, of de hele lijst.",
      .init(.casus(inPlaatsVan: "\"titel\": \"opgehouden\""), "\"titel\": 1️⃣\"opgehoude\"")),
    Beschrijving(
      .getalBuitenBereik, "Getal buiten het bereik",
      "Het getal is te klein, te groot of geen geheel getal. De melding noemt het bereik.",
      .init(.casus(inPlaatsVan: "\"leeftijd\": 31"), "\"leeftijd\": 1️⃣310")),
    Beschrijving(
      .ongeldigId, "Id is niet goed geschreven",
      "Een id bestaat uit 1 tot 40 kleine letters, cijfers en streepjes. Een id is voor verwijzingen; wat mensen lezen staat in "
        + "\"titel\", \"naam\" of \"tekst\".",
      .init(.casus(inPlaatsVan: "\"id\": \"s1\""), "\"id\": 1️⃣\"Signaal 1\"")),
    Beschrijving(
      .ongeldigePeriode, "Periode is niet goed geschreven",
      "Data in een casus zijn perioden vóór de instroom, zodat een casus niet veroudert. P3M is drie maanden, P1Y2M een jaar en "
        + "twee maanden, P3D drie dagen, PT45M vijfenveertig minuten.",
      .init(.casus(inPlaatsVan: "\"vastgesteld\": \"P1Y2M\""), "\"vastgesteld\": 1️⃣\"14 maanden\"")),
    Beschrijving(
      .legeTekst, "Tekst of lijst is leeg",
      "Dit veld heeft inhoud nodig. Laat een veld dat u niet gebruikt weg als dat mag.",
      .init(.casus(inPlaatsVan: "\"thema\": \"huiselijk geweld\""), "\"thema\": 1️⃣\" \"")),
    Beschrijving(
      .bestandsnaamGeenId, "Bestandsnaam is geen id",
      "De naam van het bestand, zonder .json, is het id van de casus of de regio: 1 tot 40 kleine letters, cijfers en streepjes.",
      .init(.bestandsnaam("Mijn casus"), "1️⃣{")),
    Beschrijving(
      .onbekendFormaat, "Onbekend formaat",
      "Het veld \"formaat\" zegt volgens welke versie van deze beschrijving het bestand geschreven is.",
      .init(.casus(inPlaatsVan: "\"formaat\": 1,"), "\"formaat\": 1️⃣99,")),
    Beschrijving(
      .ongeldigeTijd, "Tijd is niet goed geschreven",
      "Een tijd staat als uu:mm, van 00:00 tot en met 23:59. Een loket sluit later op de dag dan het opengaat.",
      .init(.casus(inPlaatsVan: "\"tijd\": \"10:40\""), "\"tijd\": 1️⃣\"10.40 uur\"")),
    Beschrijving(
      .ongeldigeDatum, "Datum is niet goed geschreven",
      "Een kalenderdatum komt alleen voor in een verwacht verloop, als jjjj-mm-dd. In een casus schrijft u perioden.",
      .init(
        .verloop,
        "{ \"formaat\": 1, \"verlopen\": [ { \"naam\": \"goed\", \"casus\": \"nachtslot\", \"datum\": 1️⃣\"4 maart\",\n"
          + "  \"stappen\": [ { \"stoel\": \"zsm\", \"rol\": \"ketenprocescoordinator\", \"handeling\": \"wachten\" } ] } ] }"
      )),
    Beschrijving(
      .ongeldigInvulveld, "Onbekend invulveld in een tekst",
      "Tussen accolades in een tekst staat {datum:…} met een periode voor de instroom; het programma maakt er een datum van. "
        + "Andere accolades zijn er niet.",
      .init(.casus(inPlaatsVan: "kent dit gezin sinds {datum:P1Y}."), "kent dit gezin sinds 1️⃣{datum:een jaar}.")),
  ]
}
