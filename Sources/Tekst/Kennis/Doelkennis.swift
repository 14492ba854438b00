/// How writers say what must be achieved, and how one can see later whether it was.
enum Doelkennis {
  static let uitdrukkelijk = Patronen(
    """
    # De schrijver kondigt aan wat er bereikt moet worden (eis doel; ook zonder het woord 'doel').
    doel; doelen; doelstelling*; hoofddoel; einddoel; subdoel*; te bereiken; te halen; beoogd*; beoogt; beogen; geslaagd als; succes als; wij|we beogen; inzet ..4 is|dat; inzet; insteek; resultaat; result; target; wens:; gewenst:; strekt ertoe; streven; streefdoel; mikpunt
    geslaagd; gelukt; succes; succesvol; tevreden; behaald; gehaald; op de goede weg als; bereikt moet; moet bereikt; bereiken dat; willen|wilden wij|we ..6 zien|bereiken|dat; wij|we|partners|partijen willen|wensen|hopen ..6 zien|bereiken|dat; wat wij|we ..2 willen; wij|we willen dat; willen bereiken; wil bereiken
    streef*; gaat ons erom; gaat het ons om; moeten|willen wij|we kunnen zeggen|zien; willen ..1 zien|bereiken|halen|hebben; wat moet er ..3; wat er ..3 moet; wat moet ..4 veranderen; moet er anders; draait om; streven; streven wij|we; ijkpunt; letten op; rekenen ..3 af; waaraan ..5 zien|merken; wanneer zijn wij|we; als gelukt; winst is; mooi zou zijn; het liefst zien; opdracht is; de opdracht; eindstreep; criterium; beslissend is; proef op de som; zo weten wij|we; heeft het gewerkt|geholpen; heeft gewerkt als; werkt het als; werkt dit als; dan werkt het; perspectief is; verwacht resultaat; verwacht ..2 effect; effect; één ding; telt maar; waar ..1 om gaat|draait; gaan voor <getal>; gaan voor; <getal> dingen|doelen|punten; willen wij|we vastleggen; wat telt; waar wij|we|het|dit ..2 naartoe; waar moet|moeten|wil|willen ..3 naartoe; waar ..2 staan; het voornaamste; belangrijkste is; afspraak met|van|is; willen wij|we staan; waar het op aankomt; waar het om gaat; wat er moet ..1 gebeuren; wat er moet ..2 komen; moet er ..3 gebeuren; wat ..4 moeten gebeuren; het gaat erom; gaat erom dat; het moet ..4 zijn; dat moet over zijn; moet ..4 over zijn
    maatstaf; meetpunt*; meetbaar; graadmeter; toetssteen; ijkpunt; eindpunt; eindsituatie; klaar als; klaar zijn wij|we; dan is het goed|klaar|gelukt|genoeg; is goed; voldoende als; pas klaar; genoeg als; genoeg is; af als
    over|na|binnen <duur> is|heeft|zijn|hebben|staat|woont|werkt|gaat|zit|geen|moet|moeten|kan|kunnen|hij|zij; over <duur>; aan het einde van ..2 <duur>; aan het eind van ..3; eind <tijd> is|heeft|zijn; wij|we volgen ..6 of; wij|we kijken ..6 of; volgen wij|we ..5 of; wij|we meten; gemeten aan; af te lezen aan; te zien aan; te meten; toetsen wij|we; toetsbaar; afgemeten
    verwachting is dat; verwachten wij|we dat; dat betekent concreet; concreet betekent; concreet:; concreet; moet opleveren; opbrengst; gewenst ..1 resultaat|situatie|uitkomst; eruit moet komen; gewenste; wat moet dat opleveren; uiteindelijk ..2 moet; we are; ons oogmerk; oogmerk; bedoeling; de bedoeling is; lat; norm; mijlpaal; mijlpalen; we zijn er; wij zijn er; op dag <getal>; resultaat is; vinkje; afvinken; meetlat
    slagen betekent; succes betekent; geslaagd betekent; te tellen aan|in|bij|via; moet|moeten ..3 nul worden|zijn; naar|op nul; eindbeeld; streefbeeld; stip op de horizon; waar ..2 het voor doen
    klaar|rond|goed|tevreden|af|opgelost|afgerond|voltooid|gelukt|geslaagd|genoeg als|wanneer|zodra|indien; slaagt|slagen ..4 als|wanneer|zodra|indien; zijn er ..1 als|wanneer|zodra; zijn ervan als|wanneer|zodra; ervan af als|wanneer|zodra; zin|nut|effect gehad als|wanneer|zodra; zin gehad ..2 als|wanneer|zodra; gewerkt als|wanneer|zodra; sluiten|stoppen|trekken wij|we ..4 als|wanneer|zodra; gewenst is dat
    """)
  static let criterium = Patronen(
    """
    # Een voorwaarde voor slagen ('tevreden als …'): wie zo begint zegt waaraan het te zien is, ook met woorden die verder alledaags zijn.
    klaar|rond|goed|tevreden|af|opgelost|afgerond|voltooid|gelukt|geslaagd|genoeg|gehaald|succes|bereikt ..1 als|wanneer|zodra|indien; slagen betekent; succes betekent; geslaagd betekent; slaagt|slagen ..4 als|wanneer|zodra|indien; zijn er ..1 als|wanneer|zodra; zijn ervan als|wanneer|zodra; ervan af als|wanneer|zodra; zin|nut|effect gehad ..2 als|wanneer|zodra; gewerkt als|wanneer|zodra; sluiten|stoppen|trekken wij|we ..4 als|wanneer|zodra
    """)
  static let leeg = Patronen(
    """
    # Een doel dat er niet staat: een verwijzing, een leeg veld, of uitdrukkelijk niet bepaald (grensgeval 'doel: zie plan van aanpak').
    doel|doelen|doelstelling|inzet|resultaat|interventie|beoogd ..4 zie|nvt|ntb|volgt|onbekend|pm|conform|idem|invullen; in te vullen; nader te bepalen; nog te bepalen; nader in te vullen; zie ..3 plan|pva|bijlage|dossier|verslag|notulen; staat in ..4 plan|pva|bijlage|dossier|verslag|notulen; volgt nog; conform ..2 plan|pva|afspraken|bespreking; zoals besproken
    # Een doel van de brief is geen doel van de interventie.
    doel van dit|deze|het|ons|mijn advies|mail|brief|schrijven|bericht|notitie|overleg|gesprek|stuk|formulier; dit|deze|mijn advies|mail|brief|schrijven|bericht ..3 doel; als doel u; doel ..3 u te informeren; beoogt|beoogd|beogen ..2 u in staat; gericht op een spoedig*|snel*|zorgvuldig*; doel ..2 zorgvuldig* ..1 afweging|beslissing
    geen ..1 doel|doelen; doel ..4 niet; niet ..3 doel; over ..2 doel ..4 oneens|verdeeld; doelgroep; doelwit; ten doel; zonder doel; daar is ..3 niet uitgekomen
    te bereiken is|via|op ..4 telefo*|mail|kantoor*|maandag*|nummer|middags|avonds|alleen; te bereiken ..5 telefo*|nummer|middags|kantooruren|ochtends|avonds; telefonisch ..2 te bereiken; niet te bereiken; slecht te bereiken; moeilijk te bereiken; te bereiken is mevrouw|meneer|betrokkene; iemand ..3 te bereiken; te bereiken zijn; te bereiken is !dat
    """)
  static let algemeen = Patronen(
    """
    # Bedoelingen die bij elke zaak passen (eis doel, oordeel 1).
    om|ter|zodat|opdat|teneinde ..12 voorkom*|voorkoming|stop*|doorbreken|doorbroken|vermind*|beperk*|bescherm*|ler*|leert|motiver*|terugdring*|herstel*|waarborg*|stabil*|rust*|veilig*|afneemt|afnemen|leefbaar*|inzicht|inziet|grip|structuur|perspectief|toekomst|ophoudt|recidive|dragen|beter|keren|weerhouden|afglijd*|begrenz*|normaliser*|corriger*|helpen|bijsturen|ondersteunen|opbouw*
    leren|leert ze|zij|hij; niet ..1 in herhaling ..1; wakker ..1 schudden; veilig ..2 wordt|worden|is|zijn; weer respect; respect is; zodat|opdat ..8 voelt|snapt|begrijpt|merkt|accepteert|weet|ziet|kan|kunnen|krijgt|meewerkt|geholpen; wil|willen vooral ..8; goede pad; rechte pad; fatsoenlijk; normaal worden; omgeving weg; weer normaal; rustig ..2 wordt|worden; gedraagt; gedragen; normaal ..2 doen; inzien; inziet; zo niet verder kan; hopelijk; in de hoop; hopen ..4 dat|hem|haar|zo|te|wij|we; hoop ..2 dat; op de rails; weer ..3 rust; rust in; rust ..1 keert; rust brengen; komt ..4 rust; komt ..3 tot inzicht; tot inzicht; laat|laten ..2 inzien; inzien wat; als hij|zij|ze er ..1 maar; ervan leert; van leert; er ..1 iets van leert; iets leren; les leren; lesje
    voorkomen ..3 dat; herhaling|recidive|escalatie ..2 voorkom*; voorkomen van; voorkoming van; voorkom ..3; recidive*; terugval voorkomen; herhaling; moet ..6 beter|anders|minder|stoppen|ophouden|veranderen|rustig*|veilig*|leren|weg|uit|afgelopen|over; moet ..3 op houden; moet ..4 stoppen
    gedrag ..5 ophoudt|stopt|verandert|ophouden|stoppen|verbeter*; overlast ..4 stopt|ophoudt|stoppen|ophouden|afneemt|vermindert|minder; het stoppen van; stoppen van; geweld ..3 stopt|ophoudt|afneemt|minder; agressie ..3 minder|afneemt; dat het ..4 stopt|ophoudt|afneemt|rustig|veilig; veiligheid ..4 herstel*|waarborg*|borgen|vergroten|voorop; minder geweld|overlast|agressie|drank|middelen|ruzie|incidenten|meldingen
    verdere ..1 afglijden; afglijden; positieve wending; perspectief bieden; nieuwe start; stabiliteit; gericht op; leefbaar; leefbaarheid; ander gedrag; gedragsverandering; verandering; op het rechte pad; rechte spoor; stop toe te roepen; halt toeroepen; halt toe te roepen; grens stellen; duidelijke grens; signaal; consequentie*; een halt; normbesef; verantwoordelijkheid; verantwoording; zelfstandig; wakker schudden; bewust* ..1 wordt|worden|maken; schrikt; afschrikken; delictvrij; uit de problemen; uit de ellende; zorgen dat; ervoor zorgen; zorgen voor; veilig is; veilig zijn; veilig voelt; veilig voelen; beter gaat; van de straat
    veiligheid eerst|voorop; rust nodig; de rust ..3; weerbaar*; behoefte aan begrenzing|structuur|rust|grenzen; positieve ontwikkeling; goede start; onderlinge verstandhouding; weer ..2 op gang; zou goed|mooi|fijn|prettig zijn als; ophield; stopte ..2 ermee; temmen; stoppen met; iets anders vindt; draaglijk*; een normaal leven
    # Erbij horen, ergens vanaf komen, kalmer worden: bij elke zaak te zeggen.
    moet|moeten|zou|zouden ..6 meedoen|participer*|meedraaien|kalmer|rustiger|volwassen*|gewoon; rustiger ..3 worden|wordt; van ..3 woede|drank|drugs|alcohol|ghb|wiet|coke|speed|gokken|verslaving|middelen ..2 af|raken|raakt|afkomen|afkomt|afkom; van ..3 af moeten|raken|raakt|komen
    """)
  static let specifiekeMaatregel = Patronen(
    """
    # Een maatregel waaruit het doel te raden is (grensgeval 1): verbod rond een persoon of plek, behandeling waarvoor.
    contactverbod*; cv; locatieverbod*; gebiedsverbod*; straatverbod*; geen contact; uit elkaar houden; uit de buurt ..2 houden|blijft; niet ..6 tussen ..3 en; stationsverbod; winkelverbod*; alcoholverbod; drankverbod; drugsverbod; middelenverbod; stadionverbod
    hulp ..3 voor ..2 drank|drugs|agressie|schulden|verslaving; behandel* ..4 verslaving*|agressie*|alcohol*|drank*|drugs*|trauma*|middelen*|gok*|psych*|forensisch*|impuls*|delict*; verslaving*|agressie*|alcohol*|drank*|drugs*|trauma*|forensisch* behandel*|kliniek|poli*|training|interventie; ambulante ..1 behandeling; behandelverplichting; detox; afkick*; agressieregulatie*; agressietraining; alcoholtraining; leefstijltraining; controle op ..2 gebruik; urinecontrole*; alcoholcontrole*; klinische opname; enkelband alcohol; relatietherapie; systeemtherapie; emotieregulatie; rouwhulp; leeropdracht; medicatie ..2 dwingen; om medicatie; gokverslaving; sovatraining; schuldhulp* ..3 voorwaarde; leg ..4 huisverbod; terugbetal*; aan de behandeling; zorgmachtiging; avondklok; cova; so cool; boos*
    # Een cursus, training of beheer met een onderwerp: het onderwerp is het doel dat te raden is.
    cursus|training|workshop|leerproject ..2 verkeer*|agressie*|alcohol*|drugs*|impuls*|emotie*|geld*|budget*|sociale|opvoed*|ouderschap*|weerbaarheid*|slachtoffer*|middelen*; agressie*|impuls*|emotie*|weerbaarheid*|verkeers*|alcohol*|drugs*|budget* ..2 *training|*cursus; verkeerscursus; agressiecursus; *impulstraining; budgetbeheer; budgetcoach*; budgettraining; iets met|aan|voor|tegen ..2 drank*|drugs*|agressie*|gok*|schuld*|alcohol*
    voorgoed uit de woning; uit de woning; uit huis zetten; bij haar wegblijven; weg ..2 houden ..2 bij; wegblijven; contact ..2 verbieden; verbied ..5 contact; uit haar buurt
    """)
}

extension Doelkennis {
  /// Words for care that say what a measure is for, but only within a proposal.
  static let behandeling = Patronen(
    "behandeling; behandeltraject; *behandeling; *therapie; therapie; training; *training; opname")
}

/// Marks of an aim that one can check.
enum Meetbaar {
  static let nul = Patronen(
    """
    # Niets meer van iets: een aantal dat te tellen is.
    nul; 0 ..2 nieuw*|melding*|mut|mutaties|reg|registratie*|aangifte*|incident*; <getal> <getal> ..1 afspr*|aanwezig; geen enkel*; geen ..2 nieuw*; geen ..6 meer; niet meer; geen ..4 melding*|mutatie*|aangifte*|incident*|politie|overtreding*|feit*|verzuim|contact|nacht*|uur|les*|positieve|klacht*|opname*|controle*|wapen*|mes*|alcohol|geweld; niet één; zonder ..4 melding*|mutatie*|aangifte*|incident*|politie*|verzuim; nooit meer; niemand meer; vrij van; clean; nuchter; abstinent; meldingsvrij; incidentvrij; niets nieuws; drinkt ..5 niet; gebruikt ..4 niet; komt ..9 niet meer; niks meer; blijft ..6 af; geen enkele keer
    """)
  static let telbaar = Patronen(
    """
    # Een getal met iets wat te tellen is.
    <getal> ..3 keer|x|maal|melding*|incident*|les|lessen|afspra*|gesprek*|nacht*|dag|dagen|aangift*|mutatie*|uur|uren|procent|termijn*|contact*|training*|weekend*|week|weken|maand*|winkels|controle*|bezoek*|*sessie*|bijeenkomst*|klacht*|euro|overtreding*|constatering*|ochtend*|avond*|meeting*|schooldag*|werkdag*|dagdeel|dagdelen|tests|test|kwartaal|jaar|mnd|wkn|wk|dgn|punten|cijfer|brief|brieven|berichten|opname*|betaling*|wedstrijd*|spullen|stage*|huisbezoek*|kindgesprek*|urine*|uc|uc's|blaastest*|keren|verzuim*|rit*|dienst*|diensten|taken|opdracht*
    minstens|hooguit|maximaal|minimaal|ten ..1 hoogste|minste <getal>; hooguit|hoogstens|maximaal|minstens|minimaal|tenminste ..1 een|één|<getal>; <getal> van ..1 <getal>; elke|iedere|alle dag|week|les*|afspra*|schooldag*|nacht*|nachten|avond*|maand*|ochtend; dagelijks; wekelijks; maandelijks; van <getal> naar <getal>; halver*; de helft; <getal> op rij; een 7; <getal> procent; alle lessen|afspraken|termijnen
    """)
  static let termijn = Patronen(
    """
    # Wanneer erop teruggekeken wordt.
    voor|vóór|per|op|in|uiterlijk|tot|tegen|eind|einde|begin|vanaf|medio|met ..3 <tijd>; tot en met ..2 <tijd>; t m <tijd>; oud en nieuw; binnen|na|over|gedurende|in|elke|aan ..3 <duur>; uiterlijk; elke|iedere maand|week|vrijdag|maandag; tot die tijd; voor|tijdens|met de feestdagen; <duur> lang; <duur> achtereen|achter|aaneen|aan; <duur> op rij; aan het eind* van; dit|komend|lopend* schooljaar|seizoen; tot de ..1 zitting; eerste <duur>; komende|eerste <duur>; de komende ..1 <duur>; tijdens ..1 proeftijd; in de proeftijd; tot ..3 vakantie; <duur>; in dat jaar; dit kwartaal; in die tijd; voor de zomer
    """)
  static let toestand = Patronen(
    """
    # Een toestand die er is of niet is.
    heeft|hebben ..8 woning|kamer|uitkering|baan|id|inkomen|stage*|werk|dagbesteding|betalingsregeling|bewindvoerder|plek|startkwalificatie|diploma|rekening|zorgverzekering|bankrekening|contract|*certificaat|rijbewijs|zwemdiploma|vog|intake|indicatie|huisarts|legitimatie|identiteitsbewijs|pas|sleutel*; heeft ..4 afgerond|betaald|ingeleverd|getekend|terug|excuses
    excuses; staat ..6 ingeschreven; ingeschreven; ingeleverd; inleveren; getekend; afgerond; afgelost; terugbetaald; betaald; afbetaald; teruggebracht; verwijderd; leerstraf af; taakstraf af; ..2 af is; terug heeft; terug in ..3 woning; woont ..4 in|bij|op; terug naar school; alleen ziet als; ziet ..3 alleen als; zelf naar school; zelf ..4 naar school; alleen ..2 naar; slaapt ..3 thuis|in; slapen; foto's ..6 af; loopt ..3 stage; in behandeling; intake ..2 gedaan|gehad; aangemeld; gestart; een dak; onder bewind; vergund; werkt ..4 dagen|uur; gaat ..4 naar school; naar school gaat; naar school; op school zit; hulp|begeleiding ..4 loopt|geaccepteerd; sleutels ..3; betaalt ..4; aan het werk; ongestoord; kan|kunnen ..6 weer ..4; weer ..4 durft|kan|durven|kunnen; is ..5 uitgeschreven
    """)
  static let controle = Patronen(
    """
    # Hoe of door wie het wordt nagekeken.
    controle; controles; gecontroleerd; controleert; checkt; checken; check; turft; turven; turf; *lijst; lijstje; vast te stellen; vastgesteld door; stelt ..4 vast; belt|meldt|mailt|stuurt|rapporteert ..3 ons|ieder*|elke|overzicht; presentie; blaastest; urinecontrole*; uc; bijhoudt; bijgehouden; houdt ..4 bij; telt; tellen; geteld; gemeten; meet; meten; volgens ..4; registratie*; registreert; afschriften; rapporteert; rapportage; aftekent; logboek; rooster; systeem; volgt ..4; nagaan; nakijkt; kijkt ..4 na|mee; monitor*; zichtbaar; blijkt uit; magister; meldt ..3; bevestigt; schrijft op; genoteerd; noteert; overzicht; uitdraai; in bvh; bij de politie; inlog*; enkelband; door ..3 bevestigd; laat ..6 zien; aftekenlijst; geeft ..4 minstens; rapport; tekent ..2 af; kassa; camera*
    """)
  static let nietsMeer = Patronen("geen ..3 meer; niet meer; nul; geen enkel*; geen uur|les|dag gemist")
  static let ontkenning = Patronen("geen !herhaling !recidive; nul; niet; niets; niemand; nooit; zonder")
  static let vaag = Patronen(
    """
    # Woorden die een uitkomst ontastbaar maken.
    beter; rustiger; minder; inzicht; inzien; stabiel*; positief; zo veel mogelijk; zoveel mogelijk; rails; perspectief; verbeter*; leefbaar*
    """)
}
