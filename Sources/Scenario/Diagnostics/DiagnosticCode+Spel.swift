extension Beschrijving {
  private static let gespeeld =
    " 'controleer' speelt een casus daarvoor vele malen: soms willekeurig, soms door alles te vragen en te delen en op "
    + "één beslissing aan te sturen, en eenmaal door alleen te wachten. De officier is daarbij gesimuleerd."

  /// Codes for what no reading shows: a casus is played for them, by SimEngine's random play.
  static let spel: [Beschrijving] = [
    Beschrijving(
      .nooitVernomen, "Puzzelstuk dat niemand aan tafel krijgt",
      "Geen van de twee stoelen kende ooit de inhoud van dit puzzelstuk, hoe er ook gespeeld werd. Meestal past geen van de "
        + "doelen erbij, of is de houder binnen de tijd van de casus niet te bereiken. Moet het blijven waar het is, zeg dat dan "
        + "met \"blijft\"." + gespeeld,
      .init(
        .casus(
          inPlaatsVan:
            "{ \"id\": \"sport\", \"houder\": \"maatschappelijkwerk\", \"leefgebied\": \"netwerk\", \"aard\": \"kracht\", \"datum\": \"P3M\",\n      \"gevoeligheid\": \"gewoon\", \"titel\": \"Over sport\", \"tekst\": [\"Zo vertelt de houder over sport.\"],\n      \"beslissingen\": [\"dagvaarden-toezicht\"], \"doelen\": [\"herhaling-voorkomen\"]"
        ),
        "{ \"id\": 1️⃣\"sport\", \"houder\": \"maatschappelijkwerk\", \"leefgebied\": \"netwerk\", \"aard\": \"kracht\", \"datum\": \"P3M\",\n      \"gevoeligheid\": \"gewoon\", \"titel\": \"Over sport\", \"tekst\": [\"Zo vertelt de houder over sport.\"],\n      \"beslissingen\": [\"dagvaarden-toezicht\"], \"doelen\": []"
      )),
    Beschrijving(
      .nooitGenomen, "Beslissing die nooit valt",
      "De officier mag deze beslissing nemen, maar nam haar in geen enkel spel. Meestal vraagt \"alleen_als\" of \"tenzij\" een "
        + "puzzelstuk dat ZSM nooit hoort. Is het bezwaar met opzet niet weg te nemen, schrijf dan \"tenzij\": []; dan blijft "
        + "deze melding uit." + gespeeld,
      .init(
        .casus(
          inPlaatsVan:
            "{ \"id\": \"boete\", \"soort\": \"strafbeschikking\", \"naam\": \"Een geldboete opleggen\", \"waardering\": \"niet_passend\", "
        ),
        "{ \"id\": 1️⃣\"boete\", \"soort\": \"strafbeschikking\", \"naam\": \"Een geldboete opleggen\", \"waardering\": \"niet_passend\",\n      \"alleen_als\": [\"sport\"], ",
        andere: [
          "\"soort\": \"sepot_02\"": "\"soort\": \"beleidssepot\"",
          "over sport.\"],\n":
            "over sport.\"], \"blijft\": { \"reden\": [\"Dat is van hem.\"], \"uitweg\": [\"Vraag het hem zelf.\"] },\n",
        ])),
    Beschrijving(
      .geenPassendeValt, "Geen passende beslissing valt ooit",
      "Van de beslissingen die u passend noemt, nam de officier er in geen enkel spel een: ook wie alles goed doet komt er niet. "
        + "Kijk naar de bezwaren, naar \"alleen_als\", en of ZSM die puzzelstukken op tijd kan horen." + gespeeld,
      .init(
        .casus(
          inPlaatsVan:
            "\"alleen_als\": [], \"bezwaren\": [ { \"grond\": \"slachtoffer\", \"reden\": \"Het slachtoffer is bang.\", \"tenzij\": [\"wil-rust\"] } ]"
        ),
        "\"alleen_als\": [], \"bezwaren\": [ { \"grond\": \"slachtoffer\", \"reden\": \"Het slachtoffer is bang.\", \"tenzij\": [] } ]",
        andere: ["{ \"id\": \"dagvaarden-toezicht\", \"soort\"": "{ \"id\": 1️⃣\"dagvaarden-toezicht\", \"soort\""])),
    Beschrijving(
      .nietOpTijdKlaar, "Spel dat eindigt zonder beslissing",
      "Wie alleen wacht, hoort ook een beslissing: de officier beslist als de termijn van de verdachte om is, of na acht dagen. "
        + "Valt het einde van de casus daarvóór, of komt een spel niet tot een einde, dan is er niets om op terug te kijken. Geef de "
        + "casus meer dagen, of de verdachte een andere titel." + gespeeld,
      .init(
        .casus(inPlaatsVan: "\"einde_dagen\": 14"), "\"einde_dagen\": 1️⃣2",
        andere: ["\"titel\": \"opgehouden\"": "\"titel\": \"in_verzekering\""])),
    Beschrijving(
      .nooitOpTijdVernomen, "Stuk dat nooit op tijd op ZSM komt",
      "Een beslissing hangt af van dit stuk (\"alleen_als\" of \"tenzij\"), en het is te krijgen, maar in geen enkel spel wist ZSM het voordat er beslist werd, in de regio die de casus "
        + "noemt. Kijk naar de uren van het loket, naar het uur van de instroom en naar de toegang." + gespeeld,
      .init(
        .casus(inPlaatsVan: "\"tenzij\": [\"wil-rust\"]"), "\"tenzij\": [\"school-kind\"]",
        andere: [
          "{ \"id\": \"school-kind\"": "{ \"id\": 1️⃣\"school-kind\"",
          "\"dag\": \"dinsdag\", \"tijd\": \"10:40\"": "\"dag\": \"vrijdag\", \"tijd\": \"18:40\"",
          "\"aanvullende_vraag\": { \"waarde\": \"ja\"": "\"aanvullende_vraag\": { \"waarde\": \"nee\"",
        ])),
    Beschrijving(
      .antwoordAltijdTeLaat, "Antwoord dat altijd te laat komt",
      "\"aanvullende_vraag\" zegt dat een antwoord de beslissing nog kan veranderen, maar in geen enkel spel kwam een antwoord over koppelvlak 2 "
        + "voordat er beslist werd. Een doorgezette vraag duurt ruim tachtig minuten, en het loket is maandag tot en met vrijdag open."
        + gespeeld,
      .init(
        .casus(inPlaatsVan: "\"aanvullende_vraag\": { \"waarde\": \"ja\""),
        "\"aanvullende_vraag\": { \"waarde\": 1️⃣\"ja\"",
        andere: ["\"dag\": \"dinsdag\", \"tijd\": \"10:40\"": "\"dag\": \"vrijdag\", \"tijd\": \"18:40\""])),
    Beschrijving(
      .wachtenWint, "Wie niets doet, wint",
      "De beslissingen die kunnen vallen, zijn alle passend, en een ervan valt ook als niemand iets vraagt of voorstelt. Dan valt er niets te "
        + "oefenen: geef haar een bezwaar dat een stuk wegneemt, of laat een beslissing toe die niet past.",
      .init(
        .casus(
          inPlaatsVan:
            "\"alleen_als\": [], \"bezwaren\": [ { \"grond\": \"slachtoffer\", \"reden\": \"Het slachtoffer is bang.\", \"tenzij\": [\"wil-rust\"] } ],"
        ),
        "\"alleen_als\": [], \"bezwaren\": [],",
        andere: [
          "{ \"id\": \"dagvaarden-toezicht\", \"soort\"": "{ \"id\": 1️⃣\"dagvaarden-toezicht\", \"soort\"",
          "\"naam\": \"Een geldboete opleggen\",":
            "\"naam\": \"Een geldboete opleggen\", \"bezwaren\": [ { \"grond\": \"status\", \"reden\": \"Te licht.\", \"tenzij\": [] } ],",
        ])),
    Beschrijving(
      .speeltijdWijktAf, "Speeltijd die ver van de schatting ligt",
      "'controleer' schat de speeltijd uit het langste verwachte verloop waarin niets geweigerd wordt: lezen met 200 woorden per "
        + "minuut, schrijven met 25, vijf seconden per keuze en twaalf per handeling, twee mensen die op elkaar wachten waar de klok "
        + "dat vraagt, en zonder de nabespreking. Wat u opgeeft hoort binnen een kwart daarvan te liggen. Het is een schatting: speelde "
        + "u haar met echte duo's en duurde het anders, dan weet u het beter.",
      .init(.casus(inPlaatsVan: "\"speeltijd\": 40,"), "\"speeltijd\": 1️⃣60,")),
    Beschrijving(
      .verloopWijktAf, "Verloop gaat anders dan het zegt",
      "'controleer' speelt de verlopen naast een casus en legt ernaast wat u verwachtte. De melding noemt de stap, wat u verwachtte en "
        + "wat er kwam. Na een stap die tegen de verwachting geweigerd werd (of juist niet) loopt het verloop anders dan u bedoelde; wat "
        + "daarna kwam wordt dan niet gemeld. Een verloop opnemen in plaats van schrijven kan met: leeratelier casus verloop CODE.",
      .init(
        .verloop,
        "{ \"formaat\": 1, \"verlopen\": [ { \"naam\": \"goed\", \"casus\": \"voorbeeld\", \"stappen\": [\n  { \"stoel\": \"zsm\", \"rol\": \"ketenprocescoordinator\", 1️⃣\"handeling\": \"wachten\", \"minuten\": 10,\n    \"weigering\": \"overleg_loopt\" } ] } ] }"
      )),
    Beschrijving(
      .verloopOntbreekt, "Casus zonder verwacht verloop",
      "Naast een casus ligt een bestand met verwachte verlopen, met dezelfde naam en .verloop.json: zo houdt u vast hoe zij bedoeld is, en "
        + "ziet u bij elke wijziging wat er verandert. Speel haar, sluit af, en bewaar de sessie met: leeratelier casus verloop CODE.",
      .init(.casus(inPlaatsVan: "{\n  \"formaat\": 1"), "1️⃣{\n  \"formaat\": 1")),
  ]
}
