/// What a word says about the number or the name that follows it.
enum Aankondiging: Hashable {
  /// A company's number, which points at no person.
  case kvk
  case bsn
  /// An article of a law: no postcode follows.
  case artikel
  case kenteken
  /// Something with a licence plate; says less than the word itself.
  case voertuig
  /// A case at a court or the public prosecutor.
  case zaak
  case procesverbaal
  /// A number under which an institution knows somebody.
  case klant
  /// A passport, a licence, a card.
  case document
  /// A name with which one logs in.
  case inlognaam
  case telefoon
  case postcode
  /// Where somebody lives.
  case adres
}

/// The words that announce something, and a sieve that most other words fall through at once.
struct Sleutelwoorden {
  enum Betekenis {
    /// A form of address; `true` when it is an abbreviation, whose full stop belongs to it.
    case title(abbreviated: Bool)
    /// A role in a case, a profession or a relation, before a name.
    case role
    /// Words before a whole name, such as 'heet'.
    case call
    /// A date of birth.
    case birth
    /// A place.
    case preposition
    /// An offence.
    case offence
    /// What the next number is.
    case cue(Aankondiging)
    /// 'nummer': the word before it says of what.
    case number
    /// The start or the middle of a case number of a court.
    case ecli, ljn, register, court
    /// 'oude', 'lange': a street in two words.
    case adjective
    /// 'nul', which may start a number in words.
    case zero
    /// A word for `@`.
    case at
    /// Shorthand for a role that may also be a word; only a known surname counts after it.
    case shorthand
    /// A first name, which may start a name in small letters.
    case firstName
  }

  static let shared = Sleutelwoorden()

  let words: [String: Betekenis]
  let sieve: Woordzeef

  private init() {
    var words: [String: Betekenis] = [:]
    func add(_ meaning: Betekenis, _ text: String) {
      for word in text.split(separator: " ") { words[String(word)] = meaning }
    }
    for word in Naamlijsten.voornamen where word.count > 2 && !Naamlijsten.gewoneVoornamen.contains(word) {
      words[word] = .firstName
    }
    for (meaning, text) in Self.table { add(meaning, text) }
    // A date of birth is typed in haste: two letters changed places, or one left out.
    for word in ["geboren", "geboortedatum"] {
      let letters = Array(word)
      for index in 1..<letters.count {
        var typo = letters
        typo.swapAt(index - 1, index)
        if words[String(typo)] == nil { words[String(typo)] = .birth }
        typo = letters
        typo.remove(at: index)
        if words[String(typo)] == nil { words[String(typo)] = .birth }
      }
    }
    self.words = words
    sieve = Woordzeef(words.keys)
  }

  private static let table: [(Betekenis, String)] = [
    (.title(abbreviated: false), "heer heren meneer mijnheer mevrouw juffrouw familie gezin weduwe"),
    (.title(abbreviated: true), "dhr mw mevr mvr mr dr drs ir ing prof fam hr mej"),
    (
      .role,
      "verdachte verdachten medeverdachte slachtoffer getuige aangever aangeefster betrokkene minderjarige jeugdige cliënt client "
        + "cliënte patiënt patient patiënte veroordeelde gedetineerde verd medeverd aang get betr pat verbalisant "
        + "wijkagent agent agente hoofdagent brigadier inspecteur rechercheur arts huisarts dokter psychiater psycholoog tandarts "
        + "officier rechter advocaat advocate raadsman raadsvrouw raadsvr tolk jeugdbeschermer gezinsvoogd voogd mentor curator "
        + "bewindvoerder casemanager casusregisseur procesregisseur reclasseringswerker reclasseringsmedewerker toezichthouder "
        + "jeugdreclasseerder hulpverlener werker begeleider begeleidster behandelaar docent docente leraar lerares meester "
        + "burgemeester wethouder notaris deurwaarder buurman buurvrouw buurjongen buurmeisje huisgenoot bewoner bewoonster "
        + "huurder huurster verhuurder melder meldster bestuurder bijrijder passagier beveiliger portier winkelier chauffeur "
        + "teamleider wijkverpleegkundige verpleegkundige therapeut consulent consulente parketsecretaris coach leerplichtambtenaar "
        + "commissaris rechtercommissaris echtgenoot echtgenote oom tante opa oma neef nicht stiefvader stiefmoeder pleegvader pleegmoeder vermiste verzoeker "
        + "verweerder eiser gedaagde appellant benadeelde gewonde overledene dader hoofdverdachte arrestant aangehoudene "
        + "achternaam naam moeder vader"
    ),
    (.call, "heet heette heten genaamd geheten alias"),
    (
      .birth,
      "geboren geb geboortedatum geboortedag verjaardag jarig gebdat gebdatum geboorte gebd geboortedat dob gebdt gbd gbdat gebdatumn verjaart gd"
    ),
    (.preposition, "in te uit naar bij rond nabij"),
    (
      .offence,
      "mishandeling diefstal inbraak vernieling bedreiging stalking belaging afpersing brandstichting heling straatroof overval "
        + "verkrachting aanranding doodslag huisvredebreuk oplichting winkeldiefstal"
    ),
    (
      .cue(.kvk),
      "kvk koophandel handelsregister handelsregisternummer handelsregisternr kvknummer kvknr rsin btw vestigingsnummer"
    ),
    (.cue(.bsn), "bsn burgerservicenummer burgerservicenr sofinummer sofinr sofi bsnnummer"),
    (.cue(.artikel), "artikel artikelen art artt"),
    (.cue(.kenteken), "kenteken kentekens kent kentekenplaat kentekenplaten platen plaat ktk kentek kentekennummer"),
    (
      .cue(.voertuig),
      "auto bus busje bestelbus bestelauto scooter brommer bromfiets snorfiets motor motorfiets voertuig wagen personenauto "
        + "vrachtwagen vrachtauto aanhanger taxi leaseauto vluchtauto camper caravan trekker golf polo vw volkswagen bmw mercedes "
        + "audi opel corsa astra ford fiesta focus peugeot renault clio citroën citroen fiat seat ibiza skoda toyota yaris aygo "
        + "kia picanto hyundai volvo mini suzuki mazda nissan tesla dacia vespa piaggio"
    ),
    (
      .cue(.zaak),
      "parketnummer parketnummers parketnr parketnrs zaaknummer zaaknummers zaaknr zaaknrs rolnummer rolnr rekestnummer "
        + "parketn parketnum pktnr pnr pknr pktnummer parket procedurenummer procedurenr beroepsnummer rekestnr raadkamernummer raadkamernr"
    ),
    (
      .cue(.procesverbaal),
      "bvh bvhnummer bvhnr verbaal verbaalnummer verbaalnr pv pvnummer pvnr procesverbaal procesverbaalnummer "
        + "mutatienummer mutatienr mutatie aangifte aangiftenummer aangiftenr"
    ),
    (
      .cue(.klant),
      "klantnummer klantnr cliëntnummer clientnummer cliëntnr clientnr cliëntnummers patiëntnummer patientnummer patiëntnr "
        + "patientnr relatienummer relatienr polisnummer polisnr dossiernummer dossiernr vnummer vnr vreemdelingennummer skn "
        + "strafrechtsketennummer debiteurnummer debiteurennummer studentnummer leerlingnummer lidnummer registratienummer "
        + "personeelsnummer uzovi verzekerdennummer verzekeringsnummer zorgnummer zorgnr uitkeringsnummer"
    ),
    (
      .cue(.document),
      "paspoort paspoortnummer paspoortnr identiteitskaart rijbewijs rijbewijsnummer rijbewijsnr documentnummer documentnr "
        + "verblijfsdocument identiteitsbewijs idnummer pas legitimatie"
    ),
    (.cue(.inlognaam), "digid inlognaam gebruikersnaam inlogcode inlog login digidnaam"),
    (
      .cue(.telefoon),
      "tel telefoon telefoonnummer telefoonnr mobiel mobielnummer mob gsm telnr telnummer telf whatsapp app appt belt bereikbaar"
    ),
    (.cue(.postcode), "postcode postc"),
    (
      .cue(.adres),
      "adres woont wonend wonende woonachtig woonadres verblijfadres verblijfsadres briefadres verblijft verblijvende "
        + "ingeschreven woonde won adr"
    ),
    (.number, "nummer nr num"),
    (.ecli, "ecli"), (.ljn, "ljn"), (.register, "rk za expl verz hazarkg"),
    (.court, "awb sgr utr ams rot bre arn lee haa zwb obr gel mid nho nne lim ove roe maa alm dor gro zut she dha"),
    (
      .adjective,
      "oude nieuwe lange korte grote kleine hoge lage achter oost noord zuid west verlengde eerste tweede derde"
    ),
    (.zero, "nul"), (.shorthand, "vd ve vte so slo nn dvd"),
    (.at, "at a apenstaartje apestaartje apenstaart apestaart"),
  ]
}
