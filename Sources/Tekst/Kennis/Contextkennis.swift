/// Who and what is touched by a decision, and the words that say that it is touched.
enum Contextkennis {
  static let systeem = Patronen("@kind; @familie; zijn|haar|hun man|vrouw; mijn man; het gezin")
  static let omgeving = Patronen("@school; @werk; @geld; @wonen; @buurt; @hulp; @zorg; @vereniging")

  static let gevolg = Patronen(
    """
    # Werkwoorden en uitdrukkingen van verlies, bedreiging of houvast (eis context: zo dat het de beslissing raakt).
    kwijt; kwijtraakt; kwijtraken; verliest; verliezen; verlies; verloor; vervalt; vervallen; stopt; stoppen; ontslaat; ontslag; ontslagen; op straat; ontruim*; uitgezet; uithuis*; verlengt ..3 niet; niet verlengd; geschorst; schorst; verwijder*; van school
    durft ..4 niet; durven ..4 niet; durft niet; niet meer ..6 thuis|alleen|slapen|buiten|naar; slaapt|slapen|logeert|logeren ..5 bij|op|in|elders; slaapt ..3 niet; slapen ..4 niet; mist; missen; vangt ..4 op; vangen ..4 op; neemt ..5 huis; in huis genomen; in huis; verhuist; verhuizen; verhuisd; vertrekt; vertrekken; vertrokken; moet ..3 weg; naar opa|oma|tante gebracht
    houdt|houden ..5 plek|plaats|vrij|open|vast|woning|kamer|contract; plek ..6 vrij|open|vast|kwijt|vervalt|behoudt|behoud*; zolang; mits; anders ..4; tenzij; op voorwaarde; betekent; betekenen; afhankelijk; mantelzorg*; zorgt ..4 voor; zorgen ..4 voor; verzorgt; verzorgen; aangewezen op; enige ..3 inkomen|volwassene|kostwinner|die; enige met
    kan ..6 niet; kunnen ..5 niet; kan ..3 alleen; niet ..1 betalen; gaat|gaan ..8 af; trekt|trekken ..3 terug; kan|kunnen nergens; nergens anders; wacht|wachten ..4 op; terugplaatsing; opent ..3 niet; niemand om; kruipt; ligt ..2 stil; stilligt; haakt|haken ..3 af; gestaakt; opgegeven; om bij ..2 te zijn; schoon blad; laat|laten ..4 toe; levert|leveren ..4 door; vraagt|vragen ..3 vog|verklaring|blad; geeft|geven ..5 leerwerkplek|stage|baan|kans|plek; neemt|nemen ..1 niemand; neemt|nemen ..4 aan; mag ..3 blijven; mogen ..3 blijven; verspeelt; royeert; wil ..3 hem|haar niet; valt ..3 weg; vallen ..3 weg; wegvallen; wegvalt; komt ..4 niet uit; dicht gaat; uitstelt; gaat voor; schaamt; klapt; in ploegen; raakt; raken; lijdt; lijden ..3 onder; bang; angst; angstig; stil geworden; teruggetrokken; psycholoog; nachtmerries; ziek; ziekgemeld; mee eten; trekt ..4 niet; niet trekt|aankan|redt|volhoudt; niet aan kan; trekken ..4 niet; overbelast; houdt ..4 vol; houden ..4 vol; volhouden; houdt ..5 niet; gevaar; op de tocht; zet ..5 stil; zet ..3 stop; kost; kosten; dreigt; dreigen; hangt ..4 af; loopt ..4 mis; loopt ..3 gevaar; terug bij af; ontwricht*; weigert; weigeren; verbroken; breekt; uit elkaar; uiteen*; in de knel; staat ..4 voor; alleen voor
    draait ..2 op; neemt ..3 over; begeleidt; brengt ..3; haalt ..3; rijdt ..3; ziet ..5 niet; zien ..5 niet; achteruit; cijfers; blijft zitten; opzegg*; opgezegd; zegt ..4 op; zeggen ..4 op; onder druk; rekent ..3 op; ligt op sterven; sterven; terminaal; ziek*; afbreken; accepteert ..3; dubbeltje; niet ..2 betalen; kan ..6 betalen; schaadt; schade; steunt; steun; draagt ..3; helpt; brengen ..3; overgeplaatst; ander filiaal; wil ..3 daar weg; wil ..6 niet; willen ..6 niet; wil ..5 weg; vast contract; behoud*; blijft ..4 bestaan; verspeelt; door de vingers; loopt ..2 achter; sleept ..3; loopt achter; bevalt; zwanger; hoogzwanger; uitgeput; op instorten; instort*; niemand voor; niemand die; in opvang; naar ..2 opvang; gaat failliet; failliet; sluit ..4; dicht; ingetrokken; intrekken; komt te vervallen; wordt beeindigd; beeindigt; zonder ..3 inkomen|woning|dak|werk|opvang|vader|moeder; terug naar; terugval; klem; te gronde; kapot; onveilig; weggelopen; wegloopt; thuis ..3 niet; lopen ..2 blijft; blijft ..2 lopen; doorkruist; doorgaat; door kan gaan; onderbroken; onderbreekt; loopt vast; loopt ..3 door; moet ..5 doorgaan; doorlopen; zwaar; schiet ..3 erbij; lukt ..3 niet; bellen|belt ..3 politie; klagen; klaagt; petitie; vermijden|vermijdt|mijden|mijdt; gewend; slechter; voedselbank; bijspringen; huilt; plast; bedplassen
    """)
  static let sanctie = Patronen(
    "@straf; halt; zitting; oproep*; maatregel; verbod; toezicht; avondklok; opgelegd; uren")
  static let verband = Patronen(
    """
    # Woorden die een gevolg aan een oorzaak binden.
    als; wanneer; indien; zodra; zolang; anders; mits; tenzij; daarom; vandaar; waardoor; zodat; dus; want; omdat; doordat; daardoor; hierdoor; dan; bij; kost; zonder; daarmee; waarmee; wegens; vanwege; hiermee; ->
    """)
  /// Mentions that are not about what a decision does to somebody.
  static let buiten = Patronen(
    """
    # Het feit, een verbod of een bron: wie daarin voorkomt, is daarom nog geen context (grensgeval 10).
    ouder dan; andere zaak; open zaak; een zaak; straat op; overal kinderen; andere kinderen; ggz afwezig|aanwezig; meter|m|km ..1 van|rond ..4; binnen <getal> ..5; contactverbod* ..5; cv ..2; locatieverbod* ..5; contact ..2 met ..4 aangeefster|slachtoffer|ex; belaging van ..2; bedreiging van ..3; mishandeling van ..3; stalking van ..2; geen contact met ..4; verbod ..6; gesprek met beide ouders; met ..1 ouders doorgenomen; hoorgesprek met ..2 ouders; excuses aan ..3; relatie
    """)
  /// The writer says that nothing is known.
  static let nietBekend = Patronen(
    "hebben wij|we niets; hebben wij|we geen informatie|gegevens; niets over bekend; weten wij|we niets; geen zicht op ..4; is niets bekend; niet bekend wie"
  )
  /// Words that make a circumstance count for what comes after.
  static let voorwaardelijk = Patronen(
    "als; zodra; zolang; mits; anders; tenzij; wanneer; indien; vandaar; waardoor; daarom; totdat; tot zij|hij; zonder hem|haar|zijn; bij detentie|vastzitten|uitval"
  )
  /// Others whose families are not the system of this person.
  static let derden = Patronen("bovenbu*; buren; onderbu*; bewoner*; omwonend*")
  static let plaats = Patronen(
    """
    # Een plek waar iets gebeurde (grensgeval 3: het feit zelf telt niet).
    bij|in|op|rond|achter|voor|tegenover|langs|naast|buiten|nabij|tussen|aan|van de|het|een|zijn|haar ..1 school*|station|winkel*|plein*|straat|sporthal|supermarkt|flat|portiek|club|kantine|schoolplein|huis|woning|moskee|kerk|buurthuis|appartement*|complex|trappenhuis|galerij
    dit|ons|mijn werk; meervoudige kamer; op ..1 kamer; in zijn|haar kamer; naar school; op school; naar ..2 werk; hun dochter|zoon|kinderen|kleinkinderen; waar ouders; haar|zijn werk; werkzaam; op straat aangehouden; straatroof; huiselijk; huis aan huis; weer thuis; straatverbod
    """)
}
