/// Who sees what an author writes in a field, and when; of a field that is not named, what it stands in says it.
package enum Veldzicht {
  /// The fields of a casus and a region, by their way in the file.
  package static let alle: KeyValuePairs<String, String> = [
    "formaat": "niemand; het programma leest het bestand ernaar",
    "$schema": "uw editor: met \"../schema/casus.schema.json\" vult hij velden aan en wijst hij fouten aan",
    "titel": "iedereen, in de lijst van casussen en vanaf het begin; verklap er niets in",
    "thema": "de begeleider, met 'casus ID --trainer'; ook in de lijst voor andere programma's",
    "waarschuwing": "iedereen, voordat het spel begint",
    "speeltijd": "iedereen, voordat het spel begint",
    "stelsel": "niemand als jaartal; het bepaalt termijnen en welke organisaties er zijn",
    "regio": "iedereen, voordat het spel begint",
    "instroom": "beide stoelen, als dag en uur op de klok",
    "begin": "niemand; het bepaalt met welk bedrijf het spel begint",
    "vooraf_begin": "het huis, als datum van het eerste bedrijf",
    "einde_dagen": "niemand; daarna is de sessie afgelopen",
    "inleiding_huis": "de stoel van het veiligheidshuis, bij het begin",
    "inleiding_zsm": "de stoel van ZSM, bij de instroom",
    "personen": "het huis ziet namen en leeftijden vanaf het begin; ZSM bij de instroom ook hoedanigheid en relaties",
    "personen.relaties.is": "ZSM, als '… van naam'; dus een zelfstandig naamwoord",
    "feit": "ZSM, bij de instroom; het huis pas met wat ZSM meldt",
    "feit.bewijs": "ZSM, bij de instroom, achter elkaar met puntkomma's ertussen",
    "feit.kwalificatie": "ZSM, bij de instroom; vrije tekst",
    "verdachte": "ZSM, bij de instroom: de titel en hoelang die nog duurt",
    "huis.bekend": "ZSM, na een systeemcheck",
    "huis.plan_van_aanpak": "het huis, vanaf het begin; ZSM alleen waar de regio het op tafel legt",
    "huis.advies": "ZSM, wie het systeem raadpleegt; het huis, als het er ligt",
    "doelen": "wie vraagt of deelt, als keuze; het huis vanaf het begin",
    "doelen.te_breed": "pas de scorekaart",
    "puzzelstukken.titel": "wie het stuk krijgt, in lijsten; de begeleider",
    "puzzelstukken.tekst": "wie het stuk krijgt, als woorden van de houder; aanhalingstekens zet het programma zelf",
    "puzzelstukken.houder": "wie het stuk krijgt, met de naam van de rol",
    "puzzelstukken.datum": "wie het stuk krijgt, als datum",
    "puzzelstukken.beslissingen": "pas de scorekaart: waarvoor het ertoe deed",
    "puzzelstukken.doelen": "pas de scorekaart: waarvoor delen mocht",
    "puzzelstukken.blijft": "wie het vraagt en niet krijgt: de reden en de uitweg, in woorden van de houder",
    "puzzelstukken.herkenning": "niemand; hieraan ziet het programma dat een getypte tekst over dit stuk gaat",
    "puzzelstukken": "niemand als zodanig; het bepaalt wie wat krijgt, langs welke weg",
    "sleutel": "pas de scorekaart; de begeleider met 'casus sleutel ID'",
    "beslissingen.naam": "ZSM, als keuze; en het huis in zijn advies: noem het feit dus niet",
    "beslissingen.waardering": "pas de scorekaart; de begeleider",
    "beslissingen.motivering": "pas de scorekaart; de begeleider",
    "beslissingen.alleen_als": "niemand; de officier kan alleen zo beslissen als ZSM deze stukken kent",
    "beslissingen.bezwaren": "ZSM, als woorden van de officier als hij een voorstel niet volgt",
    "beslissingen.bezwaren.rechtsregel": "ZSM en de scorekaart, met de bron en de zekerheid",
    "beslissingen.uitvoerder": "beide stoelen na de beslissing; vrije tekst",
    "beslissingen.afloop": "iedereen, na afloop, van de beslissing die viel",
    "beslissingen": "ZSM, als keuze, in een volgorde die het programma schudt",
    "weegoverleg": "pas de scorekaart",
    "aanvullende_vraag": "pas de scorekaart",
    "standpunten": "ZSM, in het afstemmingsoverleg of in een gesprek",
    "nazorg": "pas de scorekaart",
    "signalen": "ZSM, in de stapel; of het goed was pas daarna",
    "incidenten": "de stoel die er staat, op dat ogenblik",
    "incidenten.reacties": "die stoel, als keuze zonder waardering; de consequentie meteen na de keuze",
    "incidenten.negeren": "pas de scorekaart",
    "leerdoelen": "de begeleider, met 'casus ID --trainer'",
    "rechtsregels": "de begeleider; namen uit een vaste lijst",
    "spanning": "de begeleider, bij een grensgeval",
    "naam": "iedereen, als naam van de regio",
    "toelichting": "wie de regio opzoekt",
    "huis": "iedereen, als naam van het huis",
    "systeem": "iedereen, als naam van het gedeelde systeem",
    "zsm_open": "beide stoelen, op de klok",
    "zsm_sluit": "beide stoelen, op de klok",
    "loket_open": "beide stoelen, op de klok",
    "loket_sluit": "beide stoelen, op de klok",
    "instroom_per_uur": "niemand; de stapel en 'simuleer' rekenen ermee",
    "kpc": "niemand; de stapel en 'simuleer' rekenen ermee",
    "officieren": "niemand; de stapel en 'simuleer' rekenen ermee",
    "wachttermijn": "ZSM, als termijn van een aanvullende vraag",
    "terugkoppeling": "ZSM, als afspraak over het moment",
    "adviesdrempel": "niemand; daaronder neemt de officier een advies niet over",
    "prioriteiten": "wie de regio opzoekt; de vignetten van signalen noemen ze",
    "tafels": "wie de regio opzoekt",
    "koppelvlakken": "wie de afspraken van de regio opzoekt, en de werkinstructie",
    "koppelvlakken.kv2.termijn": "ZSM, bij het stellen van een vraag",
    "afspraken": "ZSM, als handeling die de regio erbij geeft",
    "simulatie": "alleen 'leeratelier simuleer'",
  ]

  /// Who sees a field; nil for a file of another kind than a casus or a region.
  package static func van(_ veld: Veldenlijst.Veld) -> String? {
    guard ["casus", "regioprofiel"].contains(veld.bestand) else { return nil }
    var parts = veld.pad.split(separator: ".").map(String.init)
    while !parts.isEmpty {
      let path = parts.joined(separator: ".")
      if let found = alle.first(where: { $0.key == path }) { return found.value }
      parts.removeLast()
    }
    return nil
  }
}
