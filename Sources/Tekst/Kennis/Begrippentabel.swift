/// The text of the glossary: term | other names | explanation | source (H, K, O, B, D, R, M and the place).
enum Begrippentabel {
  static let tekst = """
    ZSM | zsm-tafel | De werkwijze waarin OM, politie, reclassering, Raad, Slachtofferhulp en Halt samen snel over veelvoorkomende zaken beslissen. | O §2
    veiligheidshuis | zorg- en veiligheidshuis, ZVH | Netwerk van justitie, zorg en gemeente voor personen met problemen die geen organisatie alleen oplost. | H §1
    koppelvlak | kv | Een afgesproken moment waarop ZSM en het veiligheidshuis informatie uitwisselen; de handreiking beschrijft er vier. | H bijlage 1
    KPC'er | ketenprocescoördinator, KPC | Kijkt op ZSM of een verdachte bekend is, voegt het advies toe en koppelt de beslissing terug. Beslist niet zelf. | H bijlage 1, koppelvlak 1, 3 en 4
    GCOS | | Het systeem waarin veiligheidshuizen een casus met plan van aanpak en advies vastleggen. | H bijlage 1, koppelvlak 1
    agendering | agenderen | ZSM meldt een nog niet bekende persoon met mogelijk complexe problemen aan bij het veiligheidshuis. | H bijlage 1, koppelvlak 4
    terugkoppeling | terugkoppelen | ZSM laat het veiligheidshuis weten wat er beslist is en, bij afwijken van het advies, kort waarom. | H bijlage 1, koppelvlak 3
    aanvullende vraag | | Een concrete vraag van ZSM aan het veiligheidshuis als informatie ontbreekt of niet recent is. | H bijlage 1, koppelvlak 2
    weegoverleg | triage-overleg | Overleg waarin partners wegen of een zaak in het veiligheidshuis thuishoort, los van de inhoudelijke bespreking. | K triage
    casusoverleg | focusoverleg, ketenoverleg | Bespreking van één casus: beeld vormen, oordelen en besluiten wat ieder doet. | K Haaglanden
    plan van aanpak | pva | De afspraken uit het casusoverleg: doel, wie doet wat, wanneer, en wie het volgt. | K Haaglanden
    procesregisseur | ketenregisseur, procesmanager | Zit weegoverleg en casusoverleg voor en bewaakt doel, deelnemers en voortgang. | K Haaglanden
    triage | | Vinden, beoordelen en doorsturen van zaken, zo vroeg mogelijk en op wat er dan bekend is. | K triage
    doelbinding | | Informatie alleen delen voor het doel dat daarvoor is uitgesproken. | K gegevensdeling
    proportionaliteit | | Niet meer delen of ingrijpen dan voor het doel nodig is. | K gegevensdeling
    subsidiariteit | | Kiezen voor de lichtste weg die het doel ook haalt. | K gegevensdeling
    dat-informatie | dat informatie | Alleen de mededeling dát iemand ergens bekend is, nog zonder inhoud. | O §4A
    afstemmingsoverleg | | Het overleg op ZSM waarin de adviezen van de partners bij elkaar komen voordat de officier beslist. | O §2
    interventiespecialist | parketsecretaris | Medewerker van het parket die in het veiligheidshuis een actueel en concreet advies formuleert. | H bijlage 1, koppelvlak 1
    bedrijfsbureau | | Het ene punt in het veiligheidshuis waar vragen, terugkoppelingen en agenderingen binnenkomen. | H bijlage 1, koppelvlak 2
    couleur locale | | De eigen invulling die een regio aan de koppelvlakken geeft: tijden, kanalen en afspraken. | H §2
    Top X | top 600 | Regionale lijst van personen die met voorrang worden aangepakt. | K Almere
    O3MP | | Drie kenmerken van een zaak voor opschaling: ondoorgrondelijk, ongrijpbaar en ontwrichtend. | K Noord-Limburg
    3RO | reclasseringsorganisaties, RN, SVG, Leger des Heils | De drie reclasseringsorganisaties samen: Reclassering Nederland, de verslavingsreclassering en het Leger des Heils. | O §4C
    reclassering | | Adviseert officier en rechter over volwassenen en houdt toezicht als daar een titel voor is; legt zelf niets op. | R Raad, reclassering
    Raad voor de Kinderbescherming | RvdK, Raad | Adviseert over minderjarigen, onderzoekt en coördineert taakstraffen; voert zelf geen begeleiding uit. | R Raad, reclassering
    jeugdreclassering | JR | Begeleiding en toezicht bij jongeren, uitgevoerd door een gecertificeerde instelling. | R Raad, reclassering
    gecertificeerde instelling | GI | Organisatie die jeugdbescherming en jeugdreclassering mag uitvoeren (sinds 2015). | M Jeugdwet
    Slachtofferhulp Nederland | SHN | Brengt op ZSM het belang en de wens van het slachtoffer in. | O §4D
    Halt | Halt-afdoening | Leerzame straf buiten de rechter om voor wie op de pleegdatum 12 tot en met 17 was, bekent en instemt; ten hoogste 20 uur. | R Halt
    reprimande | | Een berispend gesprek zonder straf, voor een licht feit van een jongere. | H bijlage 1, koppelvlak 3
    Veilig Thuis | VT | Advies- en meldpunt voor huiselijk geweld en kindermishandeling, dat ook onderzoek doet. | M huiselijk geweld
    LIJ | landelijk instrumentarium jeugdstrafrechtketen | Vragenlijsten om risico's en zorgbehoefte van een jongere in te schatten; kan leiden tot een raadsonderzoek. | H bijlage 1, koppelvlak 1
    strafbeschikking | OSB, SB | Straf die het OM zelf oplegt, zoals een boete, taakstraf of aanwijzing; geen vrijheidsstraf en niets voorwaardelijks. | R strafbeschikking
    dagvaarden | dagv, dagvaarding | De verdachte oproepen voor de rechter. | R wat alleen de rechter oplegt
    politierechter | PR | Eén rechter voor eenvoudige strafzaken van volwassenen; legt ten hoogste een jaar gevangenisstraf op. | R wat alleen de rechter oplegt
    meervoudige kamer | MK | Drie rechters samen, voor zwaardere zaken en onder meer de ISD. | R ISD
    kinderrechter | | De rechter voor strafzaken van jongeren en voor OTS en uithuisplaatsing. | R wat alleen de rechter oplegt
    OM-hoorgesprek | OM-zitting, hoorzitting, hoorgesprek | Gesprek waarin de officier de verdachte hoort voordat hij een strafbeschikking geeft. | R strafbeschikking
    sepot | seponeren | Het OM vervolgt niet, om bewijs (technisch) of om beleid. | R sepot
    sepot 02 | | Niet vervolgen omdat er onvoldoende bewijs is; het blijft in de documentatie. | R sepot
    voorwaardelijk sepot | vw sepot | Niet vervolgen zolang de verdachte zich aan voorwaarden houdt; de zaak moet wel te bewijzen zijn. | R sepot
    taakstraf | werkstraf, TS, WS | Onbetaald werk als straf; bij strafbeschikking ten hoogste 180 uur, voor jeugd 60 uur. | R strafbeschikking
    leerstraf | | Verplichte training voor jongeren, onder coördinatie van de Raad. | R Raad, reclassering
    taakstrafverbod | | Geen kale taakstraf bij ernstig geweld of zeden, of na een eerdere taakstraf voor een soortgelijk feit in vijf jaar. | R wat alleen de rechter oplegt
    TUL | tenuitvoerlegging, vordering TUL | Vordering om een eerder voorwaardelijk opgelegde straf alsnog uit te voeren; de rechter beslist. | R wat alleen de rechter oplegt
    proeftijd | pt | De tijd waarin iemand zich aan voorwaarden moet houden om een straf of vervolging te ontlopen. | R wat alleen de rechter oplegt
    bijzondere voorwaarden | bijz. vwn, BV | Voorwaarden bij een voorwaardelijke straf of schorsing, zoals meldplicht, behandeling of contactverbod. | R wat alleen de rechter oplegt
    meldplicht | | Verplichting om op afgesproken tijden bij de reclassering te verschijnen. | R Raad, reclassering
    contactverbod | CV | Verbod om contact te hebben met een bepaalde persoon. | R gedragsaanwijzing 509hh
    locatieverbod | LV, gebiedsverbod, straatverbod | Verbod om op een plek of in een gebied te komen. | R gedragsaanwijzing 509hh
    gedragsaanwijzing | 509hh | Bevel van de officier bij ernstige bezwaren: gebied, contact, melden of begeleiding, ten hoogste 90 dagen. | R gedragsaanwijzing 509hh
    vrijheidsbeperkende maatregel | 38v | Contact-, gebieds- of meldgebod dat de rechter oplegt, met hechtenis bij overtreding. | R wat alleen de rechter oplegt
    ISD | ISD-maatregel, inrichting voor stelselmatige daders | Plaatsing van ten hoogste twee jaar voor zeer actieve volwassen veelplegers, door de meervoudige kamer. | R ISD
    PIJ | jeugd-tbs | Plaatsing in een inrichting voor jeugdigen bij ernstige feiten en een stoornis; alleen door de rechter. | R wat alleen de rechter oplegt
    GBM | gedragsbeïnvloedende maatregel | Maatregel van de jeugdrechter met een programma om gedrag te veranderen. | R wat alleen de rechter oplegt
    tbs | terbeschikkingstelling | Behandelmaatregel van de rechter voor volwassenen met een stoornis en een ernstig feit. | R wat alleen de rechter oplegt
    ITB | ITB harde kern, ITB-plus | Intensieve begeleiding van jongeren door de jeugdreclassering. | M Raad, reclassering
    OTS | ondertoezichtstelling | De kinderrechter laat een gezin begeleiden door een gezinsvoogd. De officier kan dit niet opleggen. | R wat alleen de rechter oplegt
    uithuisplaatsing | UHP | Plaatsing van een kind buiten het gezin, met machtiging van de kinderrechter. | R wat alleen de rechter oplegt
    raadsonderzoek | | Onderzoek van de Raad naar wat een kind of jongere nodig heeft. | R Raad, reclassering
    inverzekeringstelling | IVS, in verzekering | Vasthouden voor het onderzoek, drie dagen en bij dringende noodzaak nog drie. Wachten op advies is geen grond. | R inverzekeringstelling
    bewaring | inbewaringstelling | Vasthouden op bevel van de rechter-commissaris, ten hoogste 14 dagen. | R bewaring, schorsing
    schorsing | schorsing voorlopige hechtenis | De rechter laat iemand onder voorwaarden vrij tot de zitting. | R bewaring, schorsing
    rechter-commissaris | RC | Rechter die tijdens het onderzoek beslist over onder meer bewaring en schorsing. | R bewaring, schorsing
    huisverbod | THV, tijdelijk huisverbod | De burgemeester verbiedt iemand tien dagen zijn woning, ten hoogste vier weken. Niet van de officier. | R huisverbod
    zorgmachtiging | ZM | De rechter machtigt tot verplichte zorg, op verzoek van de officier; een strafbaar feit is niet nodig. | R verplichte zorg
    crisismaatregel | | De burgemeester beveelt verplichte zorg voor drie dagen na een medische verklaring. | R verplichte zorg
    mediation | herstelbemiddeling | Gesprek tussen verdachte en slachtoffer met een bemiddelaar, naast of in plaats van straf. | O §4
    adolescentenstrafrecht | ASR | Voor 18 tot en met 22 jaar kan de rechter jeugdrecht toepassen, voor 16 en 17 jaar volwassenenrecht. | R leeftijd
    rework | | Werk dat over moet omdat iets ontbrak of te laat kwam. | O §4
    heenzenden | heengezonden | De verdachte mag naar huis; de zaak kan gewoon doorlopen. | O punt 9
    leefgebied | leefgebieden | Deel van iemands leven, zoals wonen, werk, geld, gezin, gezondheid of verslaving. | K Landelijk kader in het kort
    dwang en drang | drang, dwang | Ingrijpen dat moet (dwang) of dat met gevolgen wordt aangemoedigd (drang). | K Landelijk kader in het kort
    inbrenger | | De organisatie die een casus aanmeldt; zij blijft eigenaar van de zaak. | H §1
    HIC | high impact crime | Feiten met grote gevolgen voor slachtoffers, zoals overvallen, straatroof en woninginbraak. | K Almere
    LVB | licht verstandelijke beperking | Lager IQ met moeite om zich te redden; vraagt om korte, concrete afspraken. | B §4
    """
}
