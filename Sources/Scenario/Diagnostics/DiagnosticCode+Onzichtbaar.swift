extension Beschrijving {
  /// Codes for what an author does not see by reading the casus again: it shows in play, months later.
  static let onzichtbaar: [Beschrijving] = [
    Beschrijving(
      .tijdreis, "Stuk dat er nog niet is",
      "In het eerste bedrijf hoort het huis alles wat zijn partners kunnen vertellen. Een stuk van na \"vooraf_begin\" bestaat dan nog "
        + "niet. Geef het een oudere datum, of laat het alleen langs een aanvullende vraag komen: die is er pas na de instroom.",
      .init(
        .casus(inPlaatsVan: "\"datum\": \"P2W\""), "\"datum\": 1️⃣\"PT1H\"",
        andere: [
          "\"begin\": \"instroom\"": "\"begin\": \"vooraf\"", "\"vooraf_begin\": \"P6W\"": "\"vooraf_begin\": \"P2D\"",
        ])),
    Beschrijving(
      .feitVerklapt, "Huis leest al van het feit",
      "Het advies van koppelvlak 1 wordt geschreven zonder dat iemand weet voor welk feit. In wat het huis vóór de instroom leest (de "
        + "titel, de inleiding, het plan, de doelen, de stukken van zijn partners) staat daarom geen woord dat alleen bij het feit hoort.",
      .init(
        .casus(inPlaatsVan: "\"inleiding_huis\": [\"Het huis kent dit gezin sinds {datum:P1Y}.\"]"),
        "1️⃣\"inleiding_huis\": [\"Het huis kent dit gezin. Nu is er een mishandeling.\"]")),
    Beschrijving(
      .verouderendWoord, "Woord dat morgen niet meer klopt",
      "Een casus wordt telkens op een andere datum gespeeld, en een stuk wordt soms weken later verteld. \u{2018}Vorige week\u{2019}, "
        + "\u{2018}dit jaar\u{2019} en \u{2018}sinds de zomer\u{2019} kloppen dan niet meer. Schrijf {datum:P3W}, of een duur. Wie iets zegt op het "
        + "ogenblik zelf (verdachte, slachtoffer, ouders, advocaat) mag \u{2018}vorige week\u{2019} zeggen; een seizoen niet.",
      .init(
        .casus(inPlaatsVan: "\"tekst\": [\"Zo vertelt de houder over schulden.\"]"),
        "1️⃣\"tekst\": [\"Vorige week kwam er weer een brief.\"]")),
    Beschrijving(
      .bezwaarTegenspraak, "Bezwaar dat zijn beslissing tegenspreekt",
      "Een bezwaar staat vanaf \"zodra\" tot \"tenzij\". Staat het bij een passende beslissing altijd, of eist \"alleen_als\" al wat het "
        + "wegneemt, dan zegt de casus twee dingen tegelijk. Ook een standpunt is niet voor en tegen dezelfde beslissing.",
      .init(
        .casus(
          inPlaatsVan:
            "\"alleen_als\": [], \"bezwaren\": [ { \"grond\": \"slachtoffer\", \"reden\": \"Het slachtoffer is bang.\""),
        "\"alleen_als\": [\"wil-rust\"], \"bezwaren\": [ { \"grond\": \"slachtoffer\", \"reden\": 1️⃣\"Het slachtoffer is bang.\""
      )),
    Beschrijving(
      .beslissingenGeordend, "Beslissingen staan op volgorde",
      "Staan de passende beslissingen bovenaan en de niet passende onderaan, dan leest wie het bestand of een lijst ziet het antwoord aan de "
        + "plaats. Zet ze door elkaar.",
      .init(
        .casus(inPlaatsVan: "\"beslissingen\": [\n"), "1️⃣\"beslissingen\": [\n",
        andere: [
          "\"naam\": \"Een geldboete opleggen\", \"waardering\": \"niet_passend\"":
            "\"naam\": \"Een geldboete opleggen\", \"waardering\": \"verdedigbaar\""
        ])),
    Beschrijving(
      .herkenningTeRuim, "Herkenning die overal op aanslaat",
      "Aan de woorden in \"herkenning\" ziet het programma dat een getypte tekst over dit stuk gaat. Het zoekt ze als deel van een woord: "
        + "\u{2018}elf\u{2019} staat ook in \u{2018}zelf\u{2019}. Kies een langer woord, of een paar woorden die alleen hierbij horen.",
      .init(.casus(inPlaatsVan: "\"herkenning\": [\"schulden\"]"), "\"herkenning\": [\"schulden\", 1️⃣\"de\"]")),
    Beschrijving(
      .aanhalingDubbel, "Aanhalingstekens om een hele tekst",
      "Om de tekst van een puzzelstuk en de woorden van een standpunt zet het programma zelf aanhalingstekens. Typt u ze ook, dan staan zij "
        + "er dubbel.",
      .init(
        .casus(inPlaatsVan: "\"tekst\": [\"Zo vertelt de houder over schulden.\"]"),
        "\"tekst\": 1️⃣[\"'Zo vertelt de houder over schulden.'\"]")),
    Beschrijving(
      .relatieGeenNaamwoord, "Relatie die geen zelfstandig naamwoord is",
      "Een relatie staat op het scherm als \u{2018}ex-partner van Mira\u{2019}. Schrijf een zelfstandig naamwoord (broer, buurman, winkelier die "
        + "hem kent) en geen zin.",
      .init(.casus(inPlaatsVan: "\"is\": \"ex-partner\""), "\"is\": 1️⃣\"loopt achter haar aan\"")),
    Beschrijving(
      .bewijsMetPunt, "Bewijs dat op een leesteken eindigt",
      "De regels van \"bewijs\" komen achter elkaar in één zin, met een puntkomma ertussen. Een punt aan het einde van een regel staat er dan "
        + "midden in.",
      .init(.casus(inPlaatsVan: "\"bewijs\": [\"de aangifte\""), "\"bewijs\": [1️⃣\"de aangifte.\"")),
    Beschrijving(
      .houderOntbreekt, "Houder die er in deze casus niet is",
      "Een stuk ligt bij iemand die in de casus voorkomt: zonder slachtoffer is het slachtoffer niet te spreken, zonder minderjarige doet de "
        + "Raad niet mee, en Halt is er voor jongeren.",
      .init(
        .casus(inPlaatsVan: "\"houder\": \"wijkagent\", \"leefgebied\": \"netwerk\""),
        "\"houder\": 1️⃣\"halt\", \"leefgebied\": \"netwerk\"")),
    Beschrijving(
      .toegangZonderWeg, "Toegang die niets doet",
      "Spreken kan met verdachte, slachtoffer, ouders en advocaat; navragen en overleg met een partner; een aanvullende vraag gaat naar het "
        + "huis. Een toegang die niet bij de houder past, werkt niet, ook al staat er een andere naast die wel werkt.",
      .init(
        .casus(
          inPlaatsVan:
            "over zus-helpt.\"],\n      \"beslissingen\": [\"dagvaarden-toezicht\"], \"doelen\": [\"herhaling-voorkomen\"], \"toegang\": [\"spreken\"]"
        ),
        "over zus-helpt.\"],\n      \"beslissingen\": [\"dagvaarden-toezicht\"], \"doelen\": [\"herhaling-voorkomen\"], \"toegang\": [\"spreken\", 1️⃣\"navragen\"]"
      )),
    Beschrijving(
      .adviesMetWatBlijft, "Advies met een stuk dat blijft",
      "Een stuk met \"blijft\" houdt de houder terecht bij zich. In het advies van het huis kan het dan niet staan.",
      .init(
        .casus(inPlaatsVan: "\"puzzelstukken\": [\"werk-terug\"], \"doel\""),
        "\"puzzelstukken\": [1️⃣\"werk-terug\"], \"doel\"",
        andere: [
          "over werk-terug.\"],\n":
            "over werk-terug.\"], \"blijft\": { \"reden\": \"Dat is van hem.\", \"uitweg\": \"Vraag het hem.\" },\n"
        ])),
    Beschrijving(
      .incidentNaEinde, "Incident na het einde",
      "\"na_minuten\" telt vanaf de instroom. Na \"einde_dagen\" is de sessie afgelopen: een incident van later komt nooit.",
      .init(.casus(inPlaatsVan: "\"na_minuten\": 45"), "\"na_minuten\": 1️⃣100000")),
    Beschrijving(
      .voorafZonderBegin, "Vooraf zonder begin",
      "Begint een casus vooraf, dan zegt \"vooraf_begin\" hoe lang voor de instroom dat is. Zonder dat veld duurt het eerste bedrijf nul dagen.",
      .init(
        .casus(inPlaatsVan: "\"begin\": \"instroom\""), "\"begin\": 1️⃣\"vooraf\"",
        andere: ["\"vooraf_begin\": \"P6W\",": ""])),
    Beschrijving(
      .onbekendeRechtsregel, "Rechtsregel die niet in de lijst staat",
      "\"rechtsregels\" noemt onderwerpen uit een vaste lijst: 'leeratelier uitleg rechtsregels' noemt ze, met hun bron en zekerheid. "
        + "\"kwalificatie\" en \"uitvoerder\" zijn vrije tekst, en komen zo op het scherm.",
      .init(.casus(inPlaatsVan: "\"rechtsregels\": [\"ophouden\"]"), "\"rechtsregels\": [\"ophouden\", 1️⃣\"bananen\"]")),
    Beschrijving(
      .feitZonderHechtenis, "Feit zonder voorlopige hechtenis",
      "Voorlopige hechtenis kan alleen voor feiten waarvoor de wet dat zegt (art. 67 Sv); daarvan hangen ook ophouden en verzekering af. "
        + "Zekerheid: middel; een jurist hoort dit na te lezen.",
      .init(
        .casus(inPlaatsVan: "\"voorlopige_hechtenis\": true"), "\"voorlopige_hechtenis\": 1️⃣true",
        andere: ["\"kwalificatie\": \"mishandeling\"": "\"kwalificatie\": \"belediging\""])),
    Beschrijving(
      .leeslast, "Meer te lezen dan de speeltijd toelaat",
      "Zonder verwacht verloop is de speeltijd niet te schatten, de leestijd wel: 200 woorden per minuut, voor wie alles leest. Is dat meer dan "
        + "de helft van \"speeltijd\", dan blijft er te weinig over om te overleggen. Onze maat.",
      .init(
        .casus(inPlaatsVan: "\"inleiding_zsm\": [\"Er komt een verdachte binnen.\"]"),
        "\"inleiding_zsm\": [\"⟨Er komt een verdachte binnen. ⟩\"]",
        andere: ["\"speeltijd\": 40,": "\"speeltijd\": 1️⃣20,"],
        herhaling: 500)),
  ]

  /// Codes for a region whose answers do not fit each other.
  static let regiostrijd: [Beschrijving] = [
    Beschrijving(
      .termijnStrijdig, "Termijn die anders loopt dan het scherm zegt",
      "\"wachttermijn\" is hoelang ZSM op een antwoord wacht; de \"termijn\" van kv2 is wat het scherm noemt. Zijn zij niet gelijk, dan staat er "
        + "2 uur en loopt de klok 4 uur.",
      .init(
        .regio(inPlaatsVan: "\"wachttermijn\": 180"), "\"wachttermijn\": 1️⃣240",
        andere: ["\"termijn\": 120": "\"termijn\": 180"])),
    Beschrijving(
      .intermediairBuitenZsm, "Intermediair als ZSM dicht is",
      "Een intermediair zit op ZSM. Buiten de openingstijd van ZSM is daar niemand.",
      .init(
        .regio(inPlaatsVan: "{ \"soort\": \"plan_op_tafel\" }"),
        "{ \"soort\": \"intermediair\", \"van\": 1️⃣\"06:00\", \"tot\": \"17:00\" }",
        andere: [
          "\"termijn\": 120": "\"termijn\": 180",
          "\"kv_zwaar\": {":
            "\"kv_intermediair\": { \"vragen\": { \"doel\": \"d\", \"inhoud\": \"i\", \"verwerking\": \"v\", \"trigger\": \"t\", \"verantwoordelijk\": \"w\", \"vorm\": \"f\", \"reactie\": \"r\", \"kwaliteitseisen\": \"k\" }, \"wegen\": [ { \"kanaal\": \"tafel\", \"vertraging\": 0 } ], \"termijn\": 60 }, \"kv_zwaar\": {",
        ])),
    Beschrijving(
      .adviesVoorOpening, "Advies voordat het loket open is",
      "Het huis adviseert binnen zijn openingstijd. Een uiterste tijd daarvóór kan niemand halen.",
      .init(
        .regio(inPlaatsVan: "{ \"soort\": \"advies_volgende_dag\", \"uiterlijk\": \"13:00\" }"),
        "{ \"soort\": \"advies_volgende_dag\", \"uiterlijk\": 1️⃣\"07:00\" }",
        andere: ["\"termijn\": 120": "\"termijn\": 180"])),
  ]
}
