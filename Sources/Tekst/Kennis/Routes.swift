import Scenario

/// A route or sanction that an officier of the court can decide, demand or ask for.
struct Route: Sendable {
  let naam: String
  let patronen: Patronen
  /// Names an outcome by itself; a weak one ('toezicht', 'kader') only points in a direction.
  let sterk: Bool

  private init(_ naam: String, sterk: Bool = true, _ patronen: String) {
    self.naam = naam
    self.patronen = Patronen(patronen)
    self.sterk = sterk
  }

  // Source of every entry: domein §9 (routes) and §16 (rechtsregels), or the abbreviation as officieren write it.
  static let strafbeschikking = Route(
    "strafbeschikking", "strafbeschikking*; straf beschikking; osb; sb; strafbesch; stb; omsb; om afdoening; transactie"
  )
  static let dagvaarden = Route(
    "dagvaarden",
    "dagvaard*; dagv; voor de politierechter|meervoudige|kinderrechter; pr zitting; snelrecht; supersnelrecht; aanbrengen bij ..2 politierechter|kinderrechter"
  )
  static let sepot = Route("sepot", "*sepot; *sepots; sepot*; seponeren; geseponeerd; vw sepot; voorw sepot")
  static let halt = Route(
    "Halt", "halt; haltafdoening; haltstraf; haltverwijzing; haltmaatregel; haltvoorstel; haltafdoeningen")
  static let schorsing = Route(
    "schorsing",
    "schorsen ..6; schorsing* ..3 onder|met|van|voorwaarden|uit|voorlopige|bewaring|preventieve|door|als; schorsingsvoorwaarde*; voorlopige hechtenis ..3 schors*; geschorst ..3 onder|voorwaarden; schorsing"
  )
  static let gedragsaanwijzing = Route("gedragsaanwijzing", "gedragsaanwijzing*; 509hh; gedragsaanw; 509 hh")
  static let hoorgesprek = Route(
    "OM-hoorgesprek", "*hoorgesprek*; om zitting; hoorzitting; om hoorzitting; zsm zitting; tom zitting")
  static let tul = Route(
    "tenuitvoerlegging", "tul; vtul; tenuitvoer*; ten uitvoer ..2; omzetten ..3 taakstraf; omzetting")
  static let isd = Route(
    "ISD", "isd; isd maatregel; stelselmatige ..1; inrichting voor stelselmatige; plaatsing ..2 stelselmatige"
  )
  static let pij = Route("PIJ", "pij; pij maatregel; jeugd tbs; plaatsing in een inrichting voor jeugdigen")
  static let gbm = Route("GBM", "gbm; gedragsbeinvloedende; gedragsmaatregel")
  static let tbs = Route("tbs", "tbs; terbeschikkingstelling; terbeschikking*")
  static let taakstraf = Route(
    "taakstraf",
    "taakstraf*; taak straf; werk straf; werkstraf*; leerstraf*; dienstverlening; ts; <duur> werken; ws; twintig uren")
  static let vrijheid = Route(
    "vrijheidsstraf",
    "*gevangenisstraf*; jeugddetentie*; celstraf*; gev straf; gs; gevangenis; hechtenis; onvoorwaardelijke straf; vrijheidsstraf; onv ..1 straf; detentie; <duur> cel; gevstraf; jdet; jd"
  )
  static let voorwaardelijk = Route(
    "voorwaardelijke straf",
    "<duur> waarvan ..2 voorw*|vw|onvoorw*; <duur> voorwaardelijk|onvoorwaardelijk|vw|voorw|onv; voorwaardelijke straf; voorwaardelijke gevangenisstraf; voorwaardelijke jeugddetentie; voorwaardelijke werkstraf; voorwaardelijke taakstraf; voorw ..1 straf|jeugddetentie|gevangenisstraf; vw straf; geheel voorw*; deels voorw*; gh voorw"
  )
  static let boete = Route("geldboete", "geldboete*; boete; boetes; geldstraf")
  static let maatregel38v = Route("vrijheidsbeperkende maatregel (38v)", "38v; vrijheidsbeperkende ..1; 38 v")
  static let zorg = Route(
    "verplichte zorg",
    "zorgmachtiging*; crisismaatregel; wvggz; verplichte zorg; machtiging gesloten ..1; wzd")
  static let reprimande = Route("reprimande", "reprimande*; officiersgesprek; berisping")
  static let mediation = Route("mediation", "mediation*; herstelbemiddeling; mediaton; herstelgesprek")
  static let vastzetten = Route(
    "inverzekeringstelling of bewaring",
    "inverzekeringstelling; ivs; in verzekering; bewaring; inbewaringstelling; voorgeleiden; voorlopige hechtenis; rc; rechter commissaris; voorgeleiding; gevangenhouding"
  )
  static let raadsonderzoek = Route(
    "raadsonderzoek", "raadsonderzoek*; onderzoek ..2 raad; beschermingsonderzoek; reclasseringsonderzoek")
  static let vervolgingsuitstel = Route(
    "vervolgen", sterk: false, "vervolgen; vervolging; aanpakken via strafrecht")
  static let ots = Route(
    "ondertoezichtstelling", sterk: false,
    "ots; ondertoezichtstelling; uithuisplaatsing; uhp; spoeduithuisplaatsing; uithuis; uit huis ..1")
  static let richting = Route(
    "een strafrechtelijke richting", sterk: false,
    """
    # Juridische woorden die nog geen beslissing zijn (annotatierichtlijn, juridisch 1).
    strafrecht*; jeugdstrafrecht*; justitieel*; justitiele; kader; dwangkader; drangkader; gedwongen ..2; strafmaatregel*; voorwaardelijk; voorwaardelijks; voorw; bijzondere|bijz ..1 voorwaarde*|vwn|vw
    voorwaarden; voorwaarde; toezicht; jeugdreclassering*; jr; reclasseringstoezicht; itb; maatregel*; sanctie*; contactverbod*; locatieverbod*; gebiedsverbod*; straatverbod*; winkelverbod*; meldplicht; proeftijd
    civielrechtelijk*; strafeis; bestraff*; straf; voorwaardelijke|lichte|passende|strafrechtelijke afdoening; schuldigverklaring; gedragskundig ..1; pro justitia; reclasseringsadvies; enkelband; elektronisch; lik op stuk; verbod; vi; herroepen; herroeping; adolescentenstrafrecht; onttrekking; verbeurd*; afstand
    ambulante behandelverplichting; behandelverplichting; forensische ..2; avondklok; rijontzegging; ontzegging; schadevergoeding; ontneming; schadevergoedingsmaatregel; verkeersontzegging; pleidooi; voorwaardelijke
    """)

  static let alle: [Route] = [
    strafbeschikking, dagvaarden, sepot, halt, schorsing, gedragsaanwijzing, hoorgesprek, tul, isd, pij, gbm,
    tbs, taakstraf,
    vrijheid, voorwaardelijk, boete, maatregel38v, zorg, reprimande, mediation, vastzetten, raadsonderzoek,
    vervolgingsuitstel,
    ots, richting,
  ]
}

/// What makes a proposal one that can be taken over as it stands.
enum Invulling {
  static let voorwaarde = Patronen(
    """
    # Voorwaarden met een eigen inhoud (domein §16: gedragsaanwijzing, bijzondere voorwaarden).
    contactverbod*; locatieverbod*; gebiedsverbod*; straatverbod*; winkelverbod*; stationsverbod; stadionverbod; drankverbod; alcoholverbod; drugsverbod; middelenverbod; cv; lv; gv; *gebodsverbod; locatiegebod; gebiedsgebod; dierenverbod; internetverbod; gsmverbod
    meldplicht*; melden ..2 bij|reclassering; wekelijks|maandelijks ..1 gesprek|melden; ambulante behandeling; klinische ..1; detox; opname ..2; behandeling ..2 bij; training; *training; agressieregulatie*; leefstijltraining; gedragsinterventie; cova; boom; so cool; arva; bort
    avondklok; enkelband; elektronisch* ..1; geen contact; niet ..6 binnen <getal>; verbod ..3 zich|om; dagbesteding; inleveren; afstand; onttrekking; verbeurd*; schadevergoeding*; excuusbrief; excuses; aflossing; begeleid wonen; itb; urinecontrole*; controle op ..2; alcoholcontrole*; leeropdracht; schrijfopdracht; budgetbegeleiding; schuldhulp*; bewind*; schoolgang; schoolplicht
    niet ..6 tussen; houdt ..6 weg; blijft ..6 weg; behandelverplichting; meewerken aan; harde kern; zonder reclasseringstoezicht; bemiddeling; therapie; de waag; forensische polikliniek; fpp; herstelgesprek; terugbetal*; terug te betalen; bijzondere voorwaarden? ..4 behandel*
    """)
  static let uitvoerder = Patronen(
    """
    # Wie het uitvoert of erop toeziet (domein §1, §16).
    reclassering*; rn; svg; 3ro; leger des heils; ldh; raad voor de kinderbescherming; rvdk; jeugdreclassering*; jr; gecertificeerde instelling; gi; verslavingsreclassering; wijkagent; boa; boas; boa's; toezicht ..3 door|wijkagent|politie; controle ..1 door|politie; uit te voeren door; uitvoering ..3; halt; slachtofferhulp; bureau halt; raad; wsg; samen veilig; wspa; william schrikker
    """)
  static let gerecht = Patronen(
    """
    # Welke rechter (domein §16).
    pr; politierechter; mk; meervoudige kamer; kinderrechter; rc; rechter commissaris; raadkamer; ktr; kantonrechter; enkelvoudige; jeugdrechter
    """)
  static let maat = Patronen(
    """
    # Proeftijd, bedrag, afstand of tijdvak.
    proeftijd; pt; <getal> euro; € <getal>; <getal> m|meter|km|mtr; straal; tussen <getal> ..2 uur; van <getal> tot <getal>; dadelijk uitvoerbaar; <getal> per week|maand; op|elke maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*; per overtreding
    """)
}

/// Words that keep a proposal open.
enum Aarzeling {
  static let open = Patronen(
    """
    # De schrijver kiest niet; de officier kan het dan niet overnemen (annotatierichtlijn, juridisch 1).
    denk aan; denken aan; overwegen; overweging; te overwegen; mogelijk; mogelijkerwijs; eventueel; evt; wellicht; misschien; of iets; iets met; iets van; iets als; iets dergelijks; bijv; bijvoorbeeld; bv; zou kunnen; zouden kunnen; kan|kunnen allebei|alledrie|ook; allebei|alledrie|beide kan|kunnen; beide kunnen
    ligt ..1 voor de hand; niet besproken; in enige vorm; enige vorm van; dan wel; danwel; en of; hetzij; ofwel; naar bevind; ter beoordeling; aan u over; ter keuze; n of ander*; een of andere; nader te bepalen; nog te bepalen; ntb; weten wij niet; weet ik niet; of zo; ofzo; of zoiets; zoiets; niet uitgesloten; zou ook; had gekund; te denken valt; valt te denken; staat open; ergens tussen; of toch; of anders; of eerst; welke ..3 niet; te bezien; nader te bezien; passende; passend; in welke vorm; of wat u; al dan niet; wat u ..2 vindt; lijkt mij; varieert; enz; etc; enzovoort; e d; ed; o i d; oid; twijfel*; geen voorkeur; om het even; maakt ons niet uit; kiest u; u kiest; keuze aan; andersom
    """)
  static let terugval = Patronen(
    """
    # Een vervolg als het eerste niet lukt is geen gebrek aan keuze.
    weigert; weigeren; mislukt; lukt ..3 niet; overtreedt; overtreding; zo niet; faalt; komt ..4 niet na; nee tegen; bij niet; niet nakom*; slaagt ..3 niet; verzet; subsidiair; werkt ..3 niet ..2 mee; haakt ..2 af; stemt ..3 niet in; terugval*; schend*; schending
    """)
  static let afgewezen = Patronen(
    """
    # Wat de schrijver juist niet wil.
    geen; niet doen; niet ..2 zinvol; liever niet; helpt ..2 niet; in plaats van; i p v; ipv; niet nodig; afgeraden; ontraden; ongeschikt; geen zin; werkt niet; nooit; zonder
    """)
}
