extension Beschrijving {
  private static let nalezen = " Dit is een rechtsregel als vuistregel (zekerheid hoog); een jurist moet haar nalezen."

  /// Codes for legal rules that a casus must fit.
  static let recht: [Beschrijving] = [
    Beschrijving(
      .haltLeeftijd, "Halt of reprimande buiten de leeftijd",
      "Halt en een reprimande zijn er voor wie 12 tot en met 17 was op de dag van het feit." + nalezen,
      .init(.casus(inPlaatsVan: "\"soort\": \"dagvaarden_met_voorwaarden\""), "\"soort\": 1️⃣\"reprimande\"")),
    Beschrijving(
      .haltVoorwaarden, "Halt zonder bekentenis of voor een ander feit",
      "Naar Halt gaat wie een feit bekent dat daarvoor is aangewezen, en daarmee instemt." + nalezen,
      .init(
        .casus(inPlaatsVan: "\"soort\": \"dagvaarden_met_voorwaarden\""), "\"soort\": 1️⃣\"halt\"",
        andere: [
          "\"hoedanigheid\": \"verdachte\", \"leeftijd\": 34": "\"hoedanigheid\": \"verdachte\", \"leeftijd\": 15",
          "\"rol\": \"reclassering_zsm\"": "\"rol\": \"raad_zsm\"",
        ])),
    Beschrijving(
      .onderTwaalf, "Vervolging van een kind onder de twaalf",
      "Wie op de dag van het feit nog geen 12 was, wordt niet vervolgd. Hulp en zorg kunnen wel." + nalezen,
      .init(
        .casus(inPlaatsVan: "\"soort\": \"dagvaarden_met_voorwaarden\""), "\"soort\": 1️⃣\"dagvaarden_met_voorwaarden\"",
        andere: [
          "\"hoedanigheid\": \"verdachte\", \"leeftijd\": 34": "\"hoedanigheid\": \"verdachte\", \"leeftijd\": 11",
          "\"rol\": \"reclassering_zsm\"": "\"rol\": \"raad_zsm\"",
        ])),
    Beschrijving(
      .ophoudenTeLang, "Langer vastgehouden dan mag",
      "Ophouden voor onderzoek duurt hoogstens 9 uur bij een feit met voorlopige hechtenis en anders 6; vóór 2017 altijd 6. De "
        + "tijd van 00.00 tot 09.00 telt niet mee. Inverzekeringstelling duurt hoogstens drie dagen, één keer verlengd; bewaring "
        + "veertien." + nalezen,
      .init(.casus(inPlaatsVan: "\"sinds_minuten\": 80"), "\"sinds_minuten\": 1️⃣1600")),
    Beschrijving(
      .vasthoudenZonderGrond, "Vastgehouden voor een feit waarvoor dat niet kan",
      "Inverzekeringstelling en bewaring kunnen alleen bij een feit met voorlopige hechtenis. Wachten op advies is nooit een grond "
        + "om iemand vast te houden." + nalezen,
      .init(
        .casus(inPlaatsVan: "\"titel\": \"opgehouden\""), "\"titel\": 1️⃣\"in_verzekering\"",
        andere: ["\"voorlopige_hechtenis\": true": "\"voorlopige_hechtenis\": false"])),
    Beschrijving(
      .isdVoorwaarden, "ISD bij een minderjarige of een te licht feit",
      "De rechter kan ISD opleggen aan een meerderjarige die stelselmatig dader is, voor een feit met voorlopige hechtenis."
        + nalezen,
      .init(
        .casus(inPlaatsVan: "\"soort\": \"dagvaarden_met_voorwaarden\""), "\"soort\": 1️⃣\"vorderen_isd\"",
        andere: ["\"voorlopige_hechtenis\": true": "\"voorlopige_hechtenis\": false"])),
    Beschrijving(
      .verkeerdeAdviseur, "Advies van de verkeerde organisatie",
      "De Raad voor de Kinderbescherming adviseert over minderjarigen, de reclassering over volwassenen. Over iemand van 16 of 17 "
        + "mag ook de reclassering spreken, en de Raad over de kinderen in de casus." + nalezen,
      .init(
        .casus(inPlaatsVan: "\"rol\": \"reclassering_zsm\""), "\"rol\": 1️⃣\"reclassering_zsm\"",
        andere: [
          "\"hoedanigheid\": \"verdachte\", \"leeftijd\": 34": "\"hoedanigheid\": \"verdachte\", \"leeftijd\": 15"
        ])),
    Beschrijving(
      .onbevoegd, "Beslissing van een ander dan de officier",
      "Een huisverbod of crisismaatregel is van de burgemeester; een vrijheidsstraf, zorgmachtiging of ondertoezichtstelling van "
        + "de rechter. Als valkuil mag zij in de lijst staan, gewaardeerd als niet_passend." + nalezen,
      .init(
        .casus(inPlaatsVan: "\"naam\": \"Een huisverbod opleggen\", \"waardering\": \"niet_passend\""),
        "\"naam\": \"Een huisverbod opleggen\", \"waardering\": 1️⃣\"verdedigbaar\"")),
    Beschrijving(
      .sepotTegenBewijs, "Beslissing past niet bij het bewijs",
      "Sepot 02 is voor onvoldoende bewijs. Strafbeschikking, OM-zitting, voorwaardelijk sepot en Halt vragen een zaak die te "
        + "bewijzen is." + nalezen,
      .init(
        .casus(inPlaatsVan: "\"naam\": \"Seponeren wegens onvoldoende bewijs\", \"waardering\": \"niet_passend\""),
        "\"naam\": \"Seponeren wegens onvoldoende bewijs\", \"waardering\": 1️⃣\"passend\"")),
    Beschrijving(
      .strafbeschikkingOnmogelijk, "Strafbeschikking die niet kan",
      "Een strafbeschikking van het OM kan een boete, taakstraf, rijontzegging, schadevergoeding of aanwijzing zijn. Vrijheid "
        + "ontnemen kan alleen de rechter, en voorwaardelijk bestaat hier niet." + nalezen,
      .init(.casus(inPlaatsVan: "\"naam\": \"Een geldboete opleggen\""), "\"naam\": 1️⃣\"Een voorwaardelijke geldboete\"")
    ),
    Beschrijving(
      .stelselStrijdig, "Partner die er toen nog niet was",
      "De casus speelt in het stelsel van 2013, 2015 of 2025. Veilig Thuis bestaat sinds 2015; Halt doet sinds 2017 mee op ZSM.",
      .init(
        .casus(inPlaatsVan: "\"houder\": \"veilig_thuis\""), "\"houder\": 1️⃣\"veilig_thuis\"",
        andere: ["\"stelsel\": 2025": "\"stelsel\": 2013"])),
    Beschrijving(
      .overalBezwaar, "Er is een moment waarop niets kan",
      "De officier neemt geen beslissing waartegen een bezwaar staat, zolang er een is zonder. Daarom is er op elk moment, wat ZSM "
        + "dan ook weet, minstens één beslissing van de officier zonder bezwaar en zonder voorwaarde die nog open is.",
      .init(
        .casus(inPlaatsVan: "\"beslissingen\": [\n"), "1️⃣\"beslissingen\": [\n",
        andere: [
          "\"naam\": \"Een geldboete opleggen\",":
            "\"naam\": \"Een geldboete opleggen\", \"alleen_als\": [\"wil-rust\"],"
        ])),
  ]
}
