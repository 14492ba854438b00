import Scenario

/// A proposal that the law does not know, with the rule of thumb that says so.
struct Onmogelijkheid: Sendable {
  enum Voor: Sendable { case iedereen, minderjarigen, meerderjarigen }

  let id: String
  let patronen: Patronen
  let voor: Voor
  let uitleg: String
  let suggestie: String
  let bron: Bron

  private static func regel(_ onderwerp: String, _ zekerheid: Bron.Zekerheid = .hoog) -> Bron {
    Bron(.rechtsregel, onderwerp, zekerheid: zekerheid)
  }

  static let alle: [Onmogelijkheid] = [
    Onmogelijkheid(
      id: "isd-minderjarig", patronen: Patronen("isd; isd maatregel; stelselmatige daders"),
      voor: .minderjarigen,
      uitleg: "de ISD-maatregel bestaat niet voor wie als minderjarige wordt berecht",
      suggestie:
        "Kies een route uit het jeugdrecht, bijvoorbeeld een GBM of voorwaardelijke jeugddetentie met begeleiding.",
      bron: regel("ISD")),
    Onmogelijkheid(
      id: "halt-meerderjarig",
      patronen: Patronen("halt; haltafdoening; haltstraf; haltverwijzing; bureau halt"),
      voor: .meerderjarigen,
      uitleg: "Halt is er voor wie op de pleegdatum 12 tot en met 17 jaar was",
      suggestie:
        "Kies voor een volwassene een strafbeschikking of een voorwaardelijk sepot met een concrete voorwaarde.",
      bron: regel("Halt")),
    Onmogelijkheid(
      id: "jeugdstraf-meerderjarig",
      patronen: Patronen(
        "pij; pij maatregel; gbm; leerstraf* ..4 raad|rvdk; ots|ondertoezichtstelling ..4 opleggen|uitspreken|vragen; jeugddetentie"
      ),
      voor: .meerderjarigen,
      uitleg: "deze maatregel hoort bij het jeugdrecht en de verdachte is meerderjarig",
      suggestie:
        "Kies een route uit het volwassenenrecht, of schrijf waarom de rechter het jeugdrecht zou moeten toepassen (18 tot en met 22 jaar).",
      bron: regel("leeftijd")),
    Onmogelijkheid(
      id: "volwassenenstraf-minderjarig",
      patronen: Patronen("tbs; terbeschikkingstelling; levenslang*; politierechter"), voor: .minderjarigen,
      uitleg: "dit hoort bij het volwassenenrecht en de verdachte is minderjarig",
      suggestie: "Kies een route uit het jeugdrecht, met de kinderrechter als rechter.",
      bron: regel("leeftijd")),
    Onmogelijkheid(
      id: "huisverbod-officier",
      patronen: Patronen(
        """
        leg|opleggen|legt|geef|vaardig|oplegging ..6 huisverbod; huisverbod ..5 opleggen|opgelegd worden|op te leggen; advies|adviseren|voorstel|graag|verzoek|geadviseerd|vragen ..6 huisverbod; huisverbod door ..2 officier|ovj|om|u
        uit de woning ..2 zetten|plaatsen; uit ..1 woning|huis zetten; zet hem|haar ..4 uit ..2 woning|huis; ontzeg ..4 woning; voorgoed uit ..2 woning; woning ..2 uit te zetten; uit huis te zetten; huis uit ..1 zet*; huis uit en
        """), voor: .iedereen,
      uitleg:
        "een huisverbod legt de burgemeester op, voor tien dagen en ten hoogste vier weken; de officier kan iemand niet uit de woning zetten",
      suggestie:
        "Vraag een contact- en locatieverbod, als gedragsaanwijzing of als voorwaarde, en noem het gebied en de duur.",
      bron: regel("huisverbod")),
    Onmogelijkheid(
      id: "strafbeschikking-vrijheid",
      patronen: Patronen(
        """
        strafbeschikking ..4 plaatsing|detentie|celstraf|gevangenisstraf|jeugddetentie|hechtenis|opname|isd|pij|gbm|tbs|opsluiting|uithuisplaatsing|huisarrest|cel
        voorwaardelijke strafbeschikking; strafbeschikking ..2 voorwaardelijk*; strafbeschikking ..4 <duur> detentie|cel|celstraf|gevangenisstraf|jeugddetentie|vastzitten|zitten; strafbeschikking ..5 gevangenis; strafbeschikking ..5 bijzondere voorwaarden; strafbeschikking ..4 proeftijd
        """), voor: .iedereen,
      uitleg:
        "een strafbeschikking kan geen vrijheidsbeneming of plaatsing inhouden en niets voorwaardelijks",
      suggestie:
        "Vraag om te dagvaarden als u een (voorwaardelijke) vrijheidsstraf of plaatsing wilt, of vul de strafbeschikking met een taakstraf of gedragsaanwijzing.",
      bron: regel("strafbeschikking")),
    Onmogelijkheid(
      id: "detentie-als-behandeling",
      patronen: Patronen(
        """
        vastzetten|vast|vasthouden|opsluiten|detentie|cel|gevangenis|bewaring|hechtenis|verzekering|inverzekeringstelling|vastgezet|opsluiting !wat|aan|direct|werk|contract|adres|baan|dienst|inkomen ..7 !behandelplicht* !behandelverplichting* behandel*|afkick*|opgenomen|opname|clean|ontwenn*|hulp|medicatie|therap*|diagnos*|kliniek
        celstraf|gevangenisstraf ..3 om|zodat|opdat|waar|waarin|tijdens ..6 behandel*|afkick*|opgenomen|opname|clean|ontwenn*|hulp|medicatie|therap*|diagnos*|kliniek
        vastzetten|vasthouden|vast|detentie|cel|bewaring|verzekering|opsluiten|vastgezet !wat|aan ..4 tot|totdat|zolang|zodat ..7 plek|plaats|bed|kliniek|behandel*|wachtlijst|advies|onderzoek|afkick*|hulp*
        pij ..6 wachttijd|wachtlijst; isd ..4 wachttijd|wachtlijst; behandel*|afkick*|ontwenn* in|tijdens|via|door detentie|cel|bewaring|hechtenis
        """), voor: .iedereen,
      uitleg:
        "detentie is geen titel voor zorg, en wachten op een plek of advies is geen grond om iemand vast te houden",
      suggestie:
        "Vraag behandeling als bijzondere voorwaarde bij een voorwaardelijke straf of schorsing, of laat een zorgmachtiging onderzoeken.",
      bron: regel("verplichte zorg")),
    Onmogelijkheid(
      id: "zorg-door-officier",
      patronen: Patronen(
        """
        laat ..3 gedwongen|verplicht opnemen; gedwongen ..1 opnemen; verplicht opnemen; direct|meteen|gedwongen laten opnemen; plaats|zet hem|haar ..4 kliniek|instelling; kliniek ..2 plaatsen; dwangopname; dwangbehandeling; ibs; curatele; onder curatele; gesloten plek|plaats|afdeling; sluit ..2 op; opsluiten tot*; uit ..1 ouderlijk ..2 zetten
        """), voor: .iedereen,
      uitleg:
        "de officier kan niemand laten opnemen; verplichte zorg beveelt de rechter (of de burgemeester in een crisis)",
      suggestie:
        "Vraag de officier een zorgmachtiging te laten voorbereiden, of behandeling als bijzondere voorwaarde te eisen.",
      bron: regel("verplichte zorg")),
    Onmogelijkheid(
      id: "civiel-door-officier",
      patronen: Patronen(
        """
        leg|legt|oplegt|opleggen|spreek|geef ..4 ots|ondertoezichtstelling|uithuisplaatsing|uhp; ots|ondertoezichtstelling|uithuisplaatsing ..4 opleggen|oplegt|uitspreken; uit huis ..1 plaatsen; uithuisplaatsen; haal|neem ..4 kinderen ..4 weg|uit|af; gezag ..3 ontneem*|afnemen|beeindig*; neem ..3 gezag
        """), voor: .iedereen,
      uitleg: "een ondertoezichtstelling of uithuisplaatsing spreekt de kinderrechter uit, niet de officier",
      suggestie: "Vraag een raadsonderzoek aan; de Raad kan de kinderrechter om een maatregel verzoeken.",
      bron: regel("wat alleen de rechter oplegt")),
    Onmogelijkheid(
      id: "buiten-bevoegdheid",
      patronen: Patronen(
        """
        huur ..4 opzeg*|ontbind*; zet ..4 uitkering stop|stopzetten; uitkering ..2 stopzet*|intrek*|korten|inhouden|stoppen; ontruim* de|zijn|haar woning; land uit*; het land uit*; uitzetten; verbannen; verban; stad uit*; nationaliteit; afpakken ..3; rijbewijs afpak*; verbied ..4 voorgoed|levenslang|altijd; voorgoed ..3 verbied*; levenslang ..2 verbod; verhuizing ..4 opleggen|verplicht*; laten verhuizen; verplicht* ..3 verhuiz*; samenscholingsverbod; gebiedsverbod ..2 burgemeester; toezicht|bewak*|bewaking|begeleiding|controle|controleren|volgen|opvang* ..3 dag en nacht; dag en nacht ..3 toezicht|bewak*|bewaking|begeleiding|begeleiden|controle*|volgen; dezelfde dag ..3 teruggehaald
        voor altijd ..3; zolang ..3 nodig opgesloten; naar ..2 eiland
        """), voor: .iedereen,
      uitleg: "dit kan de officier niet opleggen",
      suggestie:
        "Noem een afdoening of voorwaarde die de officier zelf kan geven of bij de rechter kan eisen, met duur en uitvoerder.",
      bron: regel("burgemeester; wat alleen de rechter oplegt")),
  ]
}

/// The upper bound of a measure, in hours or days.
struct Grens: Sendable {
  let id: String
  let patronen: Patronen
  let eenheden: [Duur.Eenheid]
  /// In hours when the unit is hours, else in days.
  let hoogstens: Int
  let hoogstensJeugd: Int
  let uitleg: String
  let bron: Bron

  static let alle: [Grens] = [
    Grens(
      id: "taakstraf", patronen: Patronen("strafbeschikking* ..8 <duur>"), eenheden: [.uur], hoogstens: 180,
      hoogstensJeugd: 60,
      uitleg: "een taakstraf bij strafbeschikking is ten hoogste 180 uur (jeugd 60 uur)",
      bron: Bron(.rechtsregel, "strafbeschikking", zekerheid: .hoog)),
    Grens(
      id: "taakstraf-rechter",
      patronen: Patronen("taakstraf|werkstraf ..6 <duur>; <duur> ..2 taakstraf|werkstraf"), eenheden: [.uur],
      hoogstens: 240, hoogstensJeugd: 200,
      uitleg: "een taakstraf is ten hoogste 240 uur, een werkstraf voor jeugd ten hoogste 200 uur",
      bron: Bron(.rechtsregel, "wat alleen de rechter oplegt", zekerheid: .middel)),
    Grens(
      id: "halt-uren", patronen: Patronen("halt ..6 <duur>"), eenheden: [.uur], hoogstens: 20,
      hoogstensJeugd: 20,
      uitleg: "een Halt-straf is ten hoogste 20 uur", bron: Bron(.rechtsregel, "Halt", zekerheid: .hoog)),
    Grens(
      id: "huisverbod", patronen: Patronen("huisverbod ..4 <duur>"), eenheden: [.dag, .week, .maand, .jaar],
      hoogstens: 28,
      hoogstensJeugd: 28, uitleg: "een huisverbod duurt in totaal ten hoogste vier weken",
      bron: Bron(.rechtsregel, "huisverbod", zekerheid: .hoog)),
    Grens(
      id: "509hh", patronen: Patronen("509hh ..5 <duur>; gedragsaanwijzing ..1 509hh ..5 <duur>"),
      eenheden: [.dag, .week, .maand, .jaar], hoogstens: 92, hoogstensJeugd: 92,
      uitleg:
        "een gedragsaanwijzing van de officier (509hh) duurt ten hoogste 90 dagen, met verlenging alleen bij vervolging",
      bron: Bron(.rechtsregel, "gedragsaanwijzing 509hh", zekerheid: .hoog)),
    Grens(
      id: "isd-duur", patronen: Patronen("isd ..5 <duur>"), eenheden: [.dag, .week, .maand, .jaar],
      hoogstens: 731,
      hoogstensJeugd: 731, uitleg: "de ISD-maatregel duurt ten hoogste twee jaar",
      bron: Bron(.rechtsregel, "ISD", zekerheid: .hoog)),
  ]
}
