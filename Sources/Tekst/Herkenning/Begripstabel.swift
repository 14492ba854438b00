/// Words that mean nearly the same in the work of ZSM and the veiligheidshuizen: `naam: woord woord* *woord`.
///
/// A text that tells a puzzelstuk in other words is found by these. The groups are ours, made from general Dutch and the
/// words of the field; no group stands for one casus.
enum Begripstabel {
  static let tabel = """
    # Wie: familie en naasten.
    moeder: moeder* mama ma mam
    vader: vader* papa pa pap
    ouders: ouder ouders opvoeder*
    kind: kind kinderen kindje* joch jochie kids kleine kleintje* meisje* jongetje* meid dochter* zoon zoons zoontje* baby* peuter* kleuter* tweeling stiefzoon* stiefdochter* ukkie spruit kroost jongens tweetal kinders jeugdige
    baby: baby* zuigeling* peuter* wieg
    puber: puber* tiener* jongere* brugklas*
    zus: zus zusje zussen zuster zusterlief
    broer: broer* broeder
    grootouder: oma* opa* grootmoeder* grootvader* grootouder* grootouders opa-en-oma beppe
    familie: familie* gezin* verwant* oom tante neef nicht zwager schoon* zus zussen broer broers moeder vader oma opa
    partner: partner* vriendin* echtgeno* vrouw ex man relatie* verkering* stel huwelijk* getrouwd*
    vriend: vriend vrienden maat maatje* kameraad* kennis kennissen schoolkameraad* makker*
    stief: stief*
    buren: buren buur buurman* buurvrouw* bovenbu* onderbu* benedenbu* omwonend* bewoner* portiek* buurt* straatgeno* huisgenoot flatgenoot
    collega: collega* teamgeno*
    # Wie: beroepen.
    politie: politie* agent agenten wijkagent* surveillance* recherche* bureau
    arts: arts artsen dokter* huisarts* geneesheer medicus medisch* psychiat* forensisch*
    psych: psychiat* psycholoog* ggz therap* behandel* kliniek*
    verpleging: verple* thuiszorg* wijkverple* zuster zorgverlener* nachtzorg*
    hulpverlener: hulpverl* begeleid* casemanager* casehouder* casushouder* coach* maatschappelijk* vertrouwenspersoon* contactpersoon* maatje mentor* buddy hulpverleen* maatschappelijk* gezinscoach* ambulant* begeleidster begeleider* casusregisseur* vertrouwenspers*
    wijkteam: wijkteam* buurtteam* sociaal* jeugdteam* team
    school: school* klas klassen *klas juf meester leraar lera* docent* leerkracht* mentor* les lessen opleiding* mbo vmbo roc onderwijs* leerling* studie* student* diploma* stage* rooster* huiswerk* schrift schriftje* pauze* leraren lokaal schoolbank* cijfers examen*
    leren: leerplek* leerwerk* leerbaan* leerbedrijf* opleiding* leert vak vakman leerling* stage* bbl bol diploma* praktijkplek
    verzuim: verzuim* spijbel* wegblijft weggebleven afwezig* laat telaat absent* ziekgemeld ongeoorloofd leerplicht* wegblijv* spijbel* klas-uit weggelopen thuiszit* schoolverzuim* nablijf*
    werkgever: werkgever* baas bazen leerbaas chef patroon directeur bedrijf zaak eigenaar voorman leermeester werkbaas bedrijfsleider* leidinggeven* voorvrouw
    winkel: winkel* zaak zaken toonbank* kassa* ondernemer* middenstand* verkoop* klant*
    advocaat: advoca* raadsman raadsvrouw* verdediging cliënt client
    rechter: rechter* rechtbank* kantonrechter* vonnis* zitting* uitspraak politierechter* griffie meervoudig*
    reclassering: reclasser* toezichthouder* meldplicht*
    corporatie: corporatie* verhuur* woningcorporatie* woningbouw* huisbaas eigenaar
    # Straf en justitie.
    toezicht: toezicht* meldplicht* proeftijd* begeleidingscontact*
    proeftijd: proeftijd* proef voorwaardelijk*
    sepot: sepot* geseponeerd* seponer* afgezien
    taakstraf: taakstraf* werkstraf* leerstraf* uur uren dienstverlening
    straf: straf straffen strafblad* bestraf* gestraft* boete* cel celstraf veroordel* sanctie*
    veroordeling: veroordel* vonnis* onherroepelijk* strafblad* recidiv* documentatie antecedent*
    strafblad: strafblad* documentatie jds antecedent* justitieel* blanco onbeschreven blad schoon
    vast: vastzit* vastgezet vastzet* opgesloten opsluit* cel celstraf* gevangen* detentie* gedetineerd* bajes* bak gezeten inrichting* penitentiair* insluit* vrijlating* isd vrijkom* vrijgekomen tralies insluiting huis-van-bewaring arrestant* zit-straf opgeborgen brommen vastzitten
    isd: isd maatregel veelpleger* stelselmatig*
    vrij: vrijlat* vrijgelat* vrijkom* vrijgekom* buiten ontslag
    ontruiming: ontruim* uitzet* uithuiszet* deurwaarder* opgezegd
    zitting: zitting* dagvaarding* behandeldatum rechtszaak* kantonrechter* voorgeleid* voorkomen
    huisverbod: huisverbod* burgemeester* wth uithuisgeplaatst*
    melding: melding* meldt gemeld* melder* mutatie* registratie* incident* voorval* gebeld signaal signalen signaler* bel bellen belde alarm* 112 noodoproep* uitgerukt uitrukk* rapporteer* ingestuurd aangemeld
    zorgmelding: zorgmelding* zorgformulier* zorgsignaal* formulier* ingestuurd zorgsein* meldformulier*
    klacht: klacht* klaag* klagen geklaagd* beklag* overlast* last hinder
    aangifte: aangifte* aangever* aangeefster*
    pv: pv procesverba* proces-verba* verbaal verbalen feiten delict* zaken
    aanhouding: aanhoud* aangehouden opgepakt gearresteerd* arrest* meegenomen
    getuige: getuig* gezien camera* beelden opname* filmpje* foto* zag
    bekent: beken* toegegeven toegeef* geef* gaf gedaan erkent erken* verklaar* verklar*
    ontkent: ontken* ontkent beweert betwist*
    zwijgt: zwijg* zweeg gezwegen stil niets zwijgrecht*
    # Geweld en gevaar.
    slaan: slaan sla slaat sloeg sloegen geslagen klap* mep* tik* vuist* stomp* trap* oorvijg* slag lel* oplawaai* optater* gemept rammen geramd pak aframm* aftuig* afgetuigd
    duwen: duw* geduwd* trok trekt trekken schub* stoot
    steken: steek* stak gestoken mes messen steekwapen* schroevendraaier* lemmet* prikte keukenmes* zakmes*
    wapen: wapen* mes pistool* knuppel* honkbalknuppel* hamer* moersleutel* stuk hout stok stokken slagwapen* bijl
    keel: keel* hals* wurg* nek* verstik* hees adem* strot knijp* geknepen adem* dichtkneep dichtgeknepen
    letsel: letsel* wond* gewond* blauwe schram* bloed* kneuz* gebrok* breuk* verwond* pijn rood rode wang oog zwelling hechting* striem* ijs huisarts-nodig gezwollen hechten verband pleister* hersenschudding* plekken blauwe
    lichaam: arm armen been benen elleboog* pols* hoofd rug schouder* knie* gezicht* oog ogen neus lip rib
    bedreigen: bedreig* dreig* intimid* bang gemaakt doodsbedreig* bedreiging* aandoe* iets-aandoen
    schreeuwen: schreeuw* gil* geroep* roep* riep ruzie* schel* schold* geluid* lawaai* stem verheft brul* gebrul tieren onenigheid* woorden tekeer* tier* getier vloek* gevloek* kabaal*
    vernielen: verniel* vernield* kapot* stuk stukgeslag* gebroken ingeslagen ingetrapt* sloop sloopt gesloopt gooit gooi* gegooid* geforceerd* ontzet* ruit ruiten gat gaten schade* bekras* aan-gruzelementen aan-diggelen gesneuveld* beschadig* vernieling* ingegooid* scherven* deuk*
    gooien: gooi* gegooid* smeet gesmeten smijt* werpt wierp geworpen vallen kwakt
    stelen: steel* stal stelen gestolen diefstal* inbraak* inbrek* ingebroken buit weggenomen jat* gejat* pik* gepikt roof* beroof* winkeldief* ontvreemd* meegenomen gappen gegapt buit* gestolen* toegeëigend*
    heler: heler* heling* opkop* koopt kopen doorverkoop* doorverkocht afnemer* opgekocht* handelaar* doorsluis* ingekocht inkoop* koper kopers tweedehands*
    volgen: volg* gevolgd* achtervolg* stalk* belag* rondhang* hangt rondrij* langsrij* bespied* opwacht* gluur* postvat* opduik* opdook rondjes schaduw* postte posten bespied* hangt rondhing omrij*
    loopt-op: oplop* opgelop* erger ergst* heviger* escal* zwaarder* toenem* toegenomen steeds harder hardst* opbouw patroon*
    veilig: veilig* bescherm* schuil* onderduik* geheim*
    gevaar: gevaar* risico* dreiging* acuut* gevaarlijk*
    # Wonen en slapen.
    woning: woning* huis huizen thuis flat* appartement* woonruimte* woon wonen woont gewoond* etage* verdieping
    slaapplek: slaapplek* slaapplaats* slaapt slapen sliep logeer* logeert logees logé gelogeerd* overnacht* onderdak* verblijf* verblijv* bed bedden kamer* terecht naartoe intrekken bivak* onderkomen* heen zolder* slaapbank* logeerkamer* logeerbed* matras* bank intrek onderkom* luchtbed* meeslap* neerstrijk* bivakk* uitwijk* wegblijf* koffer* tas
    slaap: slaap* slaapt slapen sliep geslapen nachtrust* wakker* doorslaap* moe vermoeid* uitgeput* dut* dutje* bed oog dicht kussen* slaperig* doezel* ingedommeld* insluimer* uitgeslapen slapeloos* slapeloz* dommel* wakker
    opvang: opvang* noodopvang nachtopvang* hostel* pension* slaapzaal* blijfhuis* blijf opgevangen opvangt daklozen* nachtverblijf* winteropvang* daklozenopvang* passant* opvangplek* leger-des-heils
    dakloos: dakloo* dakloz* zwerf* zwerv* straat buitenslap* thuislo* dak zonder portieken buiten bankje slaapzak* tentje dak
    beschermdwonen: woonvorm* beschermd* woonplek* instelling* begeleid woonvoorziening* kliniek* woonbegeleid* plaatsing* geplaatst* toewijz* geaccepteerd* plek* intake* begeleide woonvoorziening* woongroep* instelling* woonplaats toewijzing* toegewezen welkom
    adres: adres* straat* huisnummer* nummer postcode* kade laan* weg plein etage hotel* vakantie* huisje* caravan* verblijfplaats*
    verhuizen: verhui* verhuis* vertrok* vertrek* weggegaan emigr* buitenland* wegtrek* verkas* elders verkaste vertrekken weggetrokken uitgeweken ingepakt dozen verhuisdoos* verhuisbus*
    buitenland: buitenland* spanje spaans* duitsland duits* belgie belgisch* marokk* turk* pol* frankrijk frans* emigr* engeland
    huur: huur* huurt medehuur* contract* huurcontract* gehuurd* handtekening* naam huurder* pand verhuur* huurbaas
    inschrijving: inschrijv* ingeschrev* uitgeschrev* uitschrijv* brp briefadres* postadres*
    sleutel: sleutel* slot sloten nachtslot* grendel* hangslot* dubbel afsluit* reservesleutel* huissleutel* slotje vergrendel* afgesloten
    deur: deur deuren voordeur* achterdeur* kozijn* poort* drempel* toegang entree
    raam: raam ramen ruit ruiten glas glaszetter* venster*
    trap: trap trappen treden trappenhuis* portiek* gang hal galerij* overloop doorgang*
    # Zorg en gezondheid.
    behandeling: behandel* therap* traject* training* groep* sessie* kliniek* ggz hulpverlen* hulp programma* cursus* kring* gesprekk* afspraak* stoel
    aanmelding: aanmeld* aangemeld* intake* wachtlijst* ingeschrev* vrijwillig* opgegeven kennismak*
    intake: intake* kennismak* startgesprek*
    afspraak: afspraak* afspraken afgesproken gemist* mist verscheen verschen* komt opkom* trouw* verzuim* present aanwezig* geweest opdagen verschijnt verschijning* niet-verschenen aanwezigheid* trouw
    medicatie: medicat* medicijn* pil* tablet* prik* injectie* depot* spuit* naald* methadon* middel recept* slikt slikken dosis apotheek* ingenomen innem* antipsychot* slikken pillendoos* weekdoos* injecties prikje medicament* inname*
    depot: prik* depot* injectie* naald* spuit*
    diagnose: diagnos* stoornis* psycho* waan* wanen stemmen schizo* borderline ptss adhd autis* autistisch depress* somber* bipolair* dement* trauma* persoonlijkheid* verstandelijk* hallucin* angststoornis* etiket* aandoening* ziektebeeld* psychiatrisch* waandenk* achtervolgingsw* manisch* manie* hersen*
    ontregeld: ontregel* verward* psychot* waan* wanen decompens* onrustig* ziek rook stemmen waarne* hoort ziet instabiel* achterdocht* paranoi* wartaal* malende malen spook*
    stabiel: stabiel* rustig* goed kalm* evenwicht* normaal
    beperking: beperk* verstandelijk* lvb iq laagbegaafd* zwakbegaafd* begrijp* snapt niveau* laaggeletterd* lezen lees leest gelezen geletterd* verstand traag* leerbaar* snappen bevatten hoofdrekenen analfab* kinderlijk* schoolniveau*
    ziekte: ziek* ms reuma kanker* rolstoel* rollator* lichamelijk* aandoening* handicap* bedleg* ziekbed*
    gezondheid: gezond* zorg* arts* huisarts* medisch* ziek* psych* behandel* medic*
    dood: dood* overled* overleden stierf sterv* gestorven begraf* rouw* verlies weduw* suicid* zelfmoord* doodwil* hoefde
    zwanger: zwanger* bevall* miskra* abort* verlosk* geboren
    zelf-schade: suicid* zelfmoord* automutil* zelfbeschad* leven hoefde
    crisis: crisis* crisisdienst* opname* opgenomen spoed* acuut* ibs zorgmachtig* gesloten afdeling*
    zorgtaak: zorgt verzorg* mantelzorg* draaien draait gedraaid* optil* wast wassen helpt aankled* verpleeg* ziekbed* zorgen bedrand* zorgen wekker* waken waakt dweilt boodschappen huishouden
    nacht: nacht nachten vannacht 's-nachts nachtelijk* nachtzorg* nachtrust* wekker* slapeloos* duister donker*
    indicatie: indicatie* wmo aanvraag* aangevraagd* toegezegd* toezegging* verzekeraar* zorgverzekeraar* loket* beschikking* voorziening*
    loket: loket* afdeling* dienst* instantie* doorverw* verwijst verwij* kastje muur bureau* medewerker* van-kast wachtrij balie balies ambtenaar* afdelingen instanties doorgestuurd* doorsturen
    # Middelen.
    alcohol: alcohol* drink* drank* dronk* dronken gedronken bier* wijn* nuchter* glas fles flessen kroeg* cafe* café* bar barkruk* kurk borrel* zuip* lam zat toog blaast blaas* slok* pils* blikje* kater pul tapkast ontnuchter* alcoholist* drinkebroer
    cafe: cafe* kroeg* bar barkruk* toog* stamkroeg* tap* barkruk* tapkast* stamgast* biljart*
    nuchter: nuchter* nul blaast blaas* geblazen droog drinkt kurk gestopt clean geheelonthoud* abstinent* alcoholvrij* afgekickt* onthouding*
    drugs: drug* blow* joint* cannabis* wiet* hasj* coke* cocaine* speed* heroine* harddrug* softdrug* middelen* gebruik* gebruikt snuif* snuiv* verslaaf* verslav* xtc ghb lachgas* roken rookt pillen spul lijntje* pijp* stuff dealer* gebruiker* xtc-pil*
    cannabis: blow* joint* cannabis* wiet* hasj* thc stickie* hennep* coffeeshop*
    verslaving: verslav* verslaaf* gebruik* afkick* detox* clean
    # Werk, geld, dagbesteding.
    werk: werk werkt werken werkte gewerkt* baan banen baantje* job dienstverband* arbeid* collega* contract* loonstrook* fabriek* ploeg* installateur* monteur* bedrijf dienst diensten collegas uitzendbureau* werkgever* werkplek* werkvloer* loon beroep*
    ontslag: ontslag* ontslagen ontsloeg werkloos* werkloz* opgezegd* kwijt sluit sluiting gesloten dicht uitkering* ww overbodig* reorganis* fabriek* verliest verlor* boventallig* collegas-weg contract-af faillie* failliet* sluitingsgolf afvloei* baanverlies
    inkomen: inkom* loon salaris* uitkering* bijstand* verdien* geld toeslag* budget* leefgeld* rond rondkom* portemonnee* huishoudboek* begroting* verdienste* spaarcent* uitgave*
    schuld: schuld* betalingsregel* regeling* aflos* afbetal* toeslag* deurwaarder* incasso* achterstand* schuldhulp* wsnp rood boetes abonnement* rekening* schuldeiser* aanmaning* openstaand* betalingsachterstand* krediet* lening*
    bewind: bewind* budgetbeheer* leefgeld* curator* beheert financieel* geldzaken beheer beheerder zakgeld huishoudgeld
    betalen: betaal* betalen betaalt betaald* kosten kost vergoed* rekening* spaar* gespaard* spaarpot* cent euro afbetaal* betaling* voldoet voldaan cent centen potje geldbedrag* bedrag
    schade: schade* vergoed* verzeker* polis* eigen-risico ruit* kapot* kosten derving*
    verzekering: verzeker* polis* assurant*
    dagbesteding: dagbested* werkplaats* dagdeel* ochtend* vrijwillig* groenploeg* tuin* klus* uitgifte* dagactiviteit* bezig* bezigheid* reden-om-op opstaan dagstructuur* structuur* nuttig* dagritme*
    tuin: tuin* groen* haag heg snoei* planten plantsoen* hark* schoffel*
    reparatie: repar* maakte maakt gemaakt herstel* hersteld* fiks* sleutel* opknap* aanpassen praat plakt plak* monteur* gerepareerd* opgelapt* oplap* klussen aan-de-praat onderhoud* gefikst
    fiets: fiets* wiel* band banden spaak* spaken ketting* naaf naven trapas* rijwiel*
    gereedschap: gereedschap* moersleutel* sleutel hamer* tang schroef* schroevendraaier* waterpomptang* steeksleutel*
    auto: auto* bus busje* wagen* bestel* motor* rijdt rijden scooter* bestelbus* bestelauto* bestelwagen* voertuig* kenteken* stuur taxi* chauffeur*
    subsidie: subsidie* geld bezuinig* financiering* budget* potje opgeheven
    stopt: gestopt* stopt stopte stoppen gesloten sluit sloot dicht afgesloten afgelopen beëindig* beeindig* geëindigd einde eindig* opgehouden stil stilligt onderbr* onderbroken afgebroken afgerond* weg wegviel* weggevallen kwijt opgeheven staakt gestaakt strand* gestrand* vastgelopen vastliep doodliep doodgelopen doodbloed* verlopen stilgevallen stilgelegd geparkeerd
    afgerond: afgerond* voltooid* voltooi* verricht* doorlopen volbracht* klaar afgemaakt uitgevoerd* netjes keurig volgemaakt gehaald vlekkeloos foutloos uitgediend volbracht uitgezeten ingelost nagekomen
    loopt: loopt lopend* lopen doorloop* doorlop* duurt voortduur* gaande bezig voortgezet* voortzet*
    terug: terug teruggekeerd terugkom* opnieuw weer hervat* herstart*
    # Wat mensen willen, zeggen en voelen.
    wens: wens* wil wilt willen wilde verlang* graag liefst liever hoopt hoop vraagt nodig behoefte* verzoek* hecht belangrijk* verwacht* smeekt
    instemmen: instem* ingestemd* stemt akkoord* eens bereid* toestem* tekenen teken tekent onderteken* handtekening* krabbel meewerk* meegewerkt* accepteer* aanvaard* neerleg* ja-zegt meegaand* goedgekeurd* toegestemd* krabbel* ondertekening* paraaf
    weigeren: weiger* afwijs* afgewezen afwijz* wil-niet verdomt vertikt bedank* afhoud* nee
    straf-wil: gestraft straf rechter zitting strafblad*
    ophouden: ophoud* ophoudt stopt stoppen rust klaar genoeg afgelopen stilte vrede rustig-aan eindelijk-rust
    excuus: excuus* spijt* sorry schaam* schaamt berouw* verontschuldig* verontschuldig* goedmak* boetvaardig*
    bang: bang* angst* angstig* vrees* vreest schrik* schrok* doodsbenauwd* benauwd* durf* durft onveilig* verstopt* verstop* bibber* tril* wegkruip* wegkroop* kroop kruip* nachtmerrie* paniek* gespannen schuil* krimpt duikt
    boos: boos* woed* kwaad* woest* razend* agress* drift*
    moe: moe moede* uitgeput* opgebrand* zat beu
    verdriet: verdriet* huil* tranen mis mist gemis* eenzaam*
    vertellen: vertel* vertelt verteld* zegt zei gezegd* verklapt* toevertrouw* praat praten gepraat* deelt bespreek* besprok* hoorde gehoord*
    gesprek: gesprek* praten praat gepraat* overleg* spreekt gesproken sprak mediation* bemiddel* tafel
    contact: contact* belt bellen belde gebeld* telefo* bereik* appt appje* app mail* brief* schrijv* schreef briefje appte berichtje* bericht berichten teken-van-leven opgezocht spreek gesproken
    telefoon: telefo* mobiel* toestel* gsm bereik* belt bellen belde gebeld* nummer sms appt lijn voicemail* gehoor mobieltje* smartphone* sms* lijn
    kapot-toestel: kapot* toestel* scherm*
    bereiken: bereik* bereikbaar* telefo* alarm* waarschuw* aanbel* deurbel* gehoor voicemail* opnemen oproep*
    post: post brief* brieven envelop* enveloppe* pakket* pakje* brievenbus* ongeopend*
    wachten: wacht* gewacht* wachtlijst* afwacht*
    binnenlaten: binnenla* binnen opendoe* doet open opendeed openmaakt toelaat
    vertrouwen: vertrouw* vertrouwd* geloof* gelooft op-bouw* vertrouweling* band vertrouwd
    belofte: belof* beloofd* afspraak* woord houdt toezeg* toegezegd*
    zelf: zelf uitzichzelf vrijwillig* eigen
    samen: samen beide* beiden allebei gezamenlijk*
    helpen: hulp* helpt helpen geholpen steun* ondersteun* begeleid* bijsta* handje
    geen-hulp: weiger* geen hulp
    vergeten: verget* vergat kwijt ontschoot verdampt*
    rustig: rustig* kalm* bedaard* stil zacht*
    naast: naast ooghoogte* hurk* pet gelijk niveau
    eten: eten eet kook* kookt gekookt* soep* maaltijd* brood* koffie* thee taart* boodschap*
    koffie: koffie* koffieapparaat* apparaat* thee
    bloemen: bloem* boeket* bos bosje bossen tulp* plantje
    muziek: muziek* speaker* radio* geluid* hard herrie* lawaai* boxen installatie volume dreun* bas bassen
    hond: hond* huisdier* kat katten
    sport: sport* voetbal* gym* club* boks* fitness* zwem* elftal
    geloof: kerk* moskee* imam* dominee* bidden geloof*
    # Tijd en mate.
    weekend: weekend* zaterdag* zondag*
    doordeweeks: doordeweeks* werkdag* weekdag* week
    ochtend: ochtend* 's-ochtends morgen* vroeg
    avond: avond* vanavond
    dagelijks: dagelijks* elke iedere dag altijd steeds telkens
    wekelijks: wekelijks* week weken
    maanden: maand maanden kwartaal seizoen*
    lang-geleden: geleden vroeger* destijds indertijd ooit jaren oud oude ouder verouderd* vorig* toen
    verouderd: verouderd* oud achterhaald* gedateerd* klopt gedateerd vervallen
    eerder: eerder* vorige vroeger* voorheen al ooit destijds toen
    nieuw: nieuw* actualis* bijgewerkt opnieuw herzien vers
    rapport: rapport* advies* adviez* verslag* dossier* map mapje stuk document* plan onderzoek* papier* notitie* stukken paperas* bevinding* beschrijving*
    overdracht: overdrac* overgedrag* doorgegev* overdrag* droeg doorverw* verwezen verwijz* overnam overgenom* tussen doorgeschoven doorschui* estafette* overgeheveld* stokje tussenwal wal-en-schip
    niemand: niemand geen nooit niets
    maandag: maandag*
    dinsdag: dinsdag*
    woensdag: woensdag*
    donderdag: donderdag*
    vrijdag: vrijdag*
    zaterdag: zaterdag*
    zondag: zondag*
    datum: datum* startdatum* ingang* ingaand* vanaf begint start
    # Plekken en dingen.
    school-plek: schoolplein* schoolgebouw* schoolhek*
    kroeg: kroeg* cafe*
    kelder: kelder* souterrain*
    techniek: pomp* leiding* installatie* ketel* machine* apparaat* dreun* bromt brom* zoem* stekker*
    water: water* lek* lekkage* gieter* emmer* spuit gespoten nat
    rook: rook* brand* vuur* rookt gas
    kast: kast kasten kastdeur* meubel* meubilair* tafel stoel stoelen bank
    internet: internet* app groepsapp* whatsapp* facebook* social* filmpje* online
    dreigende-groep: eigenrichting* aanpakken groepsapp* knuppel* wraak* represaille*
    kluis: geheim* vertrouwelijk* geheimhoud*
    onderzoek: onderzoek* verkennend* onderzocht* uitgezocht* nagegaan nagetrokken doorlicht* getest test testen meting* bekeken
    verblijfsstatus: verblijf* vergunning* paspoort* nationalit* ind asiel* status*
    jeugd: jeugd* vroeger kindertijd* opgroei* opgegroeid*
    vrijwilliger: vrijwillig* maatje* buddy*
    meisje: meisje* meid dochter* vriendin*
    vader-contact: omgang* bezoekregeling* zien ziet
    vluchten: vlucht* gevlucht weggelopen wegloop* weglop* ontsnapt*
    bezoek: bezoek* bezocht* langs langskom* langsgekomen
    vakman: loodgieter* glaszetter* slotenmaker* timmerman* monteur* schilder* klusjesman* elektricien* onderhoudsmonteur*
    foto: foto* beeld beelden camera* filmpje*
    geld-lenen: lenen leent geleend* gokk* gokken gokt gegokt* casino*
    """
}
