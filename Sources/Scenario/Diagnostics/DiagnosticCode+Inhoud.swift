extension Beschrijving {
  /// Codes for references and for the make-up of a casus.
  static let inhoud: [Beschrijving] = [
    Beschrijving(
      .verwijzingNaarNiets, "Verwijzing naar iets dat er niet is",
      "Een verwijzing noemt het id van een puzzelstuk, beslissing, doel of persoon in hetzelfde bestand. Meestal is het id "
        + "verkeerd getypt of later veranderd.",
      .init(.casus(inPlaatsVan: "\"rust_op\": [\"kind-bang\"]"), "\"rust_op\": [1️⃣\"kind-is-bang\"]")),
    Beschrijving(
      .dubbelId, "Id komt twee keer voor",
      "Een id is uniek in het bestand, ook tussen soorten: een beslissing heet niet zoals een puzzelstuk.",
      .init(
        .casus(inPlaatsVan: "{ \"id\": \"seponeren\""), "{ \"id\": 1️⃣\"werk-terug\"",
        andere: ["[\"seponeren\"]": "[\"boete\"]"])),
    Beschrijving(
      .weinigPuzzelstukken, "Weinig puzzelstukken",
      "Met minder dan \(OmvangCheck.puzzelstukken) puzzelstukken valt er weinig te kiezen: wie alles vraagt, heeft het dan ook. "
        + "Voeg stukken toe die voor de beslissing niets veranderen, en stukken die beter blijven waar zij zijn.",
      .init(
        .casus(inPlaatsVan: "\"puzzelstukken\": [\n"), "1️⃣\"puzzelstukken\": [\n",
        andere: [
          "{ \"id\": \"sport\"": "/* { \"id\": \"sport\"",
          "{ \"id\": \"school-kind\"": "*/ { \"id\": \"school-kind\"",
          "\"rust_op\": [\"sport\"]": "\"rust_op\": [\"schulden\"]",
        ])),
    Beschrijving(
      .weinigHouders, "Weinig houders",
      "Een puzzel ontstaat doordat veel partijen een deel hebben. Verdeel de stukken over \(OmvangCheck.houders) of meer houders.",
      .init(
        .casus(inPlaatsVan: "\"puzzelstukken\": [\n"), "1️⃣\"puzzelstukken\": [\n",
        andere: [
          "\"houder\": \"wijkagent\"": "\"houder\": \"gemeente\"",
          "\"houder\": \"verslavingszorg\"": "\"houder\": \"gemeente\"",
          "\"houder\": \"woningcorporatie\"": "\"houder\": \"gemeente\"",
          "\"houder\": \"veilig_thuis\"": "\"houder\": \"gemeente\"",
          "\"houder\": \"maatschappelijkwerk\"": "\"houder\": \"gemeente\"",
          "\"houder\": \"ggz\"": "\"houder\": \"gemeente\"",
          "\"houder\": \"leerplicht\"": "\"houder\": \"gemeente\"",
          "\"houder\": \"reclassering_vh\"": "\"houder\": \"gemeente\"",
          "\"houder\": \"reclassering_zsm\"": "\"houder\": \"politie_zsm\"",
          "\"houder\": \"slachtoffer\"": "\"houder\": \"verdachte\"",
        ])),
    Beschrijving(
      .weinigLeefgebieden, "Weinig leefgebieden",
      "Laat de stukken over \(OmvangCheck.leefgebieden) of meer leefgebieden gaan; anders is de triage al beslist.",
      .init(
        .casus(inPlaatsVan: "\"puzzelstukken\": [\n"), "1️⃣\"puzzelstukken\": [\n",
        andere: [
          "\"leefgebied\": \"dagbesteding\"": "\"leefgebied\": \"wonen\"",
          "\"leefgebied\": \"financien\"": "\"leefgebied\": \"wonen\"",
          "\"leefgebied\": \"middelengebruik\"": "\"leefgebied\": \"wonen\"",
          "\"leefgebied\": \"gezondheid\"": "\"leefgebied\": \"wonen\"",
          "\"leefgebied\": \"netwerk\"": "\"leefgebied\": \"wonen\"",
        ])),
    Beschrijving(
      .geenKrachten, "Geen krachten",
      "Naast risico's zijn er krachten: werk, een zus, een behandeling die loopt. Zij zijn de haakjes voor een aanpak.",
      .init(
        .casus(inPlaatsVan: "\"puzzelstukken\": [\n"), "1️⃣\"puzzelstukken\": [\n",
        andere: [
          "\"aard\": \"kracht\"": "\"aard\": \"risico\""
        ])),
    Beschrijving(
      .geenTeBreedDoel, "Geen doel dat te breed is",
      "Onder de doelen hoort één valkuil: een doel waarmee alles gedeeld mag lijken, zoals 'een compleet beeld'.",
      .init(
        .casus(inPlaatsVan: "\"doelen\": [\n    { \"id\": \"herhaling-voorkomen\""),
        "1️⃣\"doelen\": [\n    { \"id\": \"herhaling-voorkomen\"", andere: ["\"te_breed\": true": "\"te_breed\": false"])),
    Beschrijving(
      .deelfeitZonderPuzzelstuk, "Deelfeit zonder puzzelstuk",
      "De triagesleutel wordt afgeleid uit deelfeiten, en elk deelfeit rust op puzzelstukken: anders is achteraf niet te zeggen "
        + "of een stoel het kon weten. Dat geldt ook als de waarde nee is.",
      .init(.casus(inPlaatsVan: "\"rust_op\": [\"sport\"]"), "1️⃣\"rust_op\": []")),
    Beschrijving(
      .weegoverlegTegenSleutel, "Casusoverleg past niet bij de sleutel",
      "Als de criteria van het landelijk kader niet gehaald zijn, is een casusoverleg niet passend; verdedigbaar mag wel. "
        + "Verander de waardering, of de deelfeiten.",
      .init(
        .casus(inPlaatsVan: "\"uitkomst\": \"casusoverleg\", \"waardering\": \"passend\""),
        "\"uitkomst\": \"casusoverleg\", \"waardering\": 1️⃣\"passend\"",
        andere: ["\"2b\": { \"waarde\": \"ja\"": "\"2b\": { \"waarde\": \"nee\""])),
    Beschrijving(
      .weegoverlegOnvolledig, "Uitkomst van het weegoverleg ontbreekt of staat er dubbel",
      "Alle zeven uitkomsten van het weegoverleg staan in de casus, elk één keer, met een waardering en een motivering.",
      .init(
        .casus(inPlaatsVan: "\"uitkomst\": \"advies\""), "\"uitkomst\": \"advies\"",
        andere: [
          "\"weegoverleg\": [": "1️⃣\"weegoverleg\": [",
          "\n    { \"uitkomst\": \"afspraken\", \"waardering\": \"niet_passend\", \"motivering\": [\"Reden bij afspraken.\"] },":
            "",
        ])),
    Beschrijving(
      .onbereikbaarPuzzelstuk, "Puzzelstuk dat niemand kan krijgen",
      "De toegang past niet bij de houder: spreken kan met verdachte, slachtoffer, ouders en advocaat; navragen en overleg bij een "
        + "partner; een aanvullende vraag gaat naar het veiligheidshuis en over een bekende; raadplegen vraagt een systeem.",
      .init(.casus(inPlaatsVan: "\"toegang\": [\"vraag\"]"), "1️⃣\"toegang\": [\"spreken\"]")),
    Beschrijving(
      .gevoeligZonderDoel, "Gevoelig puzzelstuk zonder doel",
      "Een gevoelig gegeven mag alleen gedeeld worden voor een doel. Heeft het er geen, dan zwijgt de houder terecht: geef dat met "
        + "\"blijft\" een reden en een uitweg.",
      .init(
        .casus(
          inPlaatsVan:
            "over kind-bang.\"],\n      \"beslissingen\": [\"dagvaarden-toezicht\"], \"doelen\": [\"herhaling-voorkomen\"]"
        ),
        "over kind-bang.\"],\n      \"beslissingen\": [\"dagvaarden-toezicht\"], 1️⃣\"doelen\": []")),
    Beschrijving(
      .alleenTeBreedDoel, "Puzzelstuk dient alleen een te breed doel",
      "Een te breed doel is de valkuil van de casus en legitimeert geen delen. Kies een doel dat zegt waarvoor het stuk nodig is.",
      .init(
        .casus(
          inPlaatsVan:
            "over sport.\"],\n      \"beslissingen\": [\"dagvaarden-toezicht\"], \"doelen\": [\"herhaling-voorkomen\"]"),
        "over sport.\"],\n      \"beslissingen\": [\"dagvaarden-toezicht\"], 1️⃣\"doelen\": [\"compleet-beeld\"]")),
    Beschrijving(
      .geenPassendeBeslissing, "Geen beslissing die mag",
      "Minstens één beslissing waarover de officier gaat is passend of verdedigbaar. Er is geen beste afloop, maar er zijn "
        + "verdedigbare beslissingen.",
      .init(
        .casus(inPlaatsVan: "\"naam\": \"Dagvaarden en toezicht eisen\", \"waardering\": \"passend\""),
        "\"naam\": \"Dagvaarden en toezicht eisen\", \"waardering\": \"niet_passend\"",
        andere: ["\"beslissingen\": [\n": "1️⃣\"beslissingen\": [\n"])),
    Beschrijving(
      .adviesJongerDanInstroom, "Advies is niet ouder dan de instroom",
      "Een advies van koppelvlak 1 ligt er vóór de instroom: dat is de bedoeling ervan.",
      .init(.casus(inPlaatsVan: "\"vastgesteld\": \"P1Y2M\""), "\"vastgesteld\": 1️⃣\"P0D\"")),
    Beschrijving(
      .bekendZonderAdvies, "Bekende zonder advies",
      "Alle lopende casussen van het huis hebben een advies. Begint de casus bij de instroom, dan ligt het er, al is het "
        + "verouderd. Ontbreekt het met opzet, dan kunt u deze waarschuwing laten staan.",
      .init(
        .casus(inPlaatsVan: "\"huis\": {\n    \"bekend\": true,\n    \"plan_van_aanpak\": [\"Wekelijks contact.\"],"),
        "1️⃣\"huis\": {\n    \"bekend\": true,\n    \"plan_van_aanpak\": [\"Wekelijks contact.\"],",
        andere: [
          "\"advies\": { \"tekst\"": "/* \"advies\": { \"tekst\"",
          "\"doel\": \"herhaling-voorkomen\" }\n  },": "\"doel\": \"herhaling-voorkomen\" } */\n  },",
        ])),
    Beschrijving(
      .nazorgOnvolledig, "Nazorg zegt niet alles",
      "Van een bekende hoort het huis altijd wat er beslist is. De nazorg zegt voor elke beslissing wat het huis daarmee doet; "
        + "een nazorg met \"bij\": [] geldt voor alle andere.",
      .init(
        .casus(inPlaatsVan: "\"nazorg\": ["), "1️⃣\"nazorg\": [",
        andere: ["\n    { \"bij\": [], \"passend\": [\"niets\"], \"motivering\": [\"Geldt voor alle andere.\"] },": ""])
    ),
    Beschrijving(
      .verdachteNietEen, "Geen of meer dan één verdachte",
      "Een casus gaat over één verdachte: zijn leeftijd beslist welke regels gelden en wie adviseert.",
      .init(
        .casus(inPlaatsVan: "\"hoedanigheid\": \"slachtoffer\""), "\"hoedanigheid\": 1️⃣\"verdachte\"")),
    Beschrijving(
      .voorafBijOnbekende, "Onbekende met een advies of een eerste bedrijf",
      "Bij iemand die het huis niet kent is er geen weegoverleg vooraf en geen advies. Zo'n casus begint bij de instroom.",
      .init(
        .casus(inPlaatsVan: "\"advies\": { \"tekst\""), "1️⃣\"advies\": { \"tekst\"",
        andere: ["\"bekend\": true": "\"bekend\": false", "\"toegang\": [\"vraag\"]": "\"toegang\": [\"overleg\"]"])),
    Beschrijving(
      .houderZonderPlaats, "Houder die niet meedoet",
      "Een puzzelstuk ligt bij een partner op ZSM of in het veiligheidshuis, of bij iemand met wie men kan spreken. Burgemeester, "
        + "rechter en trainer houden geen puzzelstukken.",
      .init(.casus(inPlaatsVan: "\"houder\": \"leerplicht\""), "\"houder\": 1️⃣\"rechter\"")),
    Beschrijving(
      .reactiesZonderKeuze, "Incident zonder echte keuze",
      "Op een incident kan een stoel reageren als er \"reacties\" staan: twee tot vier, met hun waardering, en niet alle even "
        + "goed. \"negeren\" zegt wat het waard is er niets aan te doen, en heeft alleen zin bij een incident met reacties.",
      .init(
        .casus(inPlaatsVan: "\"tekst\": [\"De telefoon gaat.\"] }"),
        "\"tekst\": [\"De telefoon gaat.\"],\n      1️⃣\"reacties\": [ { \"id\": \"opnemen\", \"tekst\": \"Opnemen\", \"consequentie\": [\"Er is iemand.\"],\n        \"waardering\": \"passend\", \"motivering\": [\"Iemand belde.\"] } ] }",
        andere: ["\"formaat\": 1": "\"formaat\": 2"])),
  ]
}
