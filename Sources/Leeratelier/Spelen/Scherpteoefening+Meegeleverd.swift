import Tekst

extension Scherpteoefening {
  /// The texts that come with the program, one per theme.
  ///
  /// All persons are made up.
  static let meegeleverd: [Scherpteoefening] = [
    Scherpteoefening(
      "thuis", "Geweld thuis, met kinderen",
      [
        "Roel (34) sloeg op zondag zijn partner Anouk met de vlakke hand in het gezicht, in de keuken. Anouk "
          + "deed aangifte.",
        "Meldingen: februari 2024 (ruzie, politie kalmeert), november 2024 (duw tegen de deur), mei 2025 "
          + "(huisverbod tien dagen). Steeds ernstiger.",
        "De kinderen (3 en 6) waren erbij; de oudste slaapt slecht sinds mei. Roel werkt vier dagen als "
          + "monteur; zonder zijn loon kan de huur niet betaald worden.",
        "Roel staat sinds september op de wachtlijst voor behandeling bij een forensische polikliniek; de "
          + "intake is op 21 oktober.",
      ],
      "Wij kennen dit gezin al langer. Er is vaker gedoe geweest. Wij maken ons zorgen over de kinderen en "
        + "hopen dat er nu eindelijk iets gebeurt. Een passende straf met hulp lijkt ons goed, want zo kan het "
        + "niet langer. Zie ook het plan van aanpak.",
      vastgesteld: (2025, 6, 3), huiselijkGeweld: true),
    Scherpteoefening(
      "overlast", "Onbegrepen gedrag en overlast in een flat",
      [
        "Mevrouw Dekker (58) gooide een bloempot naar de deur van haar buurman; de ruit brak. Geen gewonden.",
        "Dertien meldingen van geluid en schelden sinds januari. De corporatie overweegt ontbinding van het "
          + "huurcontract; de zitting is nog niet gepland.",
        "Zij had tot maart begeleiding van een wijk-GGZ-team en vertrouwt haar vaste begeleider Sanne nog. Er "
          + "is geen familie in beeld.",
        "Een schadevergoeding van 240 euro kan zij in termijnen van 20 euro betalen; de bewindvoerder werkt mee.",
      ],
      "Betrokkene veroorzaakt al jaren ernstige overlast. Naar aanleiding van onze gegevens van twee jaar "
        + "geleden adviseren wij detentie, zodat zij daar behandeld kan worden. Doel: zie dossier. OTS, ISD of een "
        + "zorgmachtiging zou ook kunnen. De buren zijn het zat en de buren zijn er helemaal klaar mee.",
      vastgesteld: (2024, 9, 30)),
    Scherpteoefening(
      "jeugd", "Een jongen van vijftien in een groep",
      [
        "Jay (15) pakte met twee anderen de telefoon van een jongen af op het station. Hij bekent. Het is zijn "
          + "eerste feit met geweld; in 2024 kreeg hij een Halt-afdoening voor vuurwerk.",
        "Hij zit in havo 4 en verzuimt sinds de zomer: negentien uur in september. Moeder staat er alleen voor "
          + "en werkt avonden in de zorg; een broertje van negen blijft dan bij Jay.",
        "De jongerenwerker ziet hem elke week. De Raad voor de Kinderbescherming heeft hem gesproken; "
          + "jeugdreclassering kan over twee weken beginnen.",
      ],
      "Jay is op zich een beste jongen die in de verkeerde groep zit. Hij moet van de straat af en weer naar "
        + "school. Wij denken aan iets van begeleiding, of een werkstraf, of Halt. Zijn moeder kan het niet altijd "
        + "aan.",
      vastgesteld: (2025, 10, 1), minderjarig: true),
    Scherpteoefening(
      "veelpleger", "Steeds weer winkeldiefstal",
      [
        "Martin (41) stal vlees en een fles drank uit een supermarkt, voor de zesde keer dit jaar. Hij is 29 "
          + "keer veroordeeld, drie keer in de laatste vijf jaar tot een celstraf die hij uitzat.",
        "Hij gebruikt heroïne en cocaïne, slaapt in de nachtopvang en heeft sinds augustus een plek in een "
          + "woonvoorziening in zicht, als hij zich meldt.",
        "De reclassering heeft in september gerapporteerd: ISD of een laatste voorwaardelijk kader, met "
          + "verblijf in de woonvoorziening.",
      ],
      "ISD. Of anders een forse straf.",
      vastgesteld: (2025, 9, 22)),
  ]
}
