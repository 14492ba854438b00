/// In how many of 840 typed texts a stem, or a group of words (`@naam`), comes; made with `herken --achtergrond`.
enum Achtergrondtabel {
  static let tabel = """
    1 12 @aangifte 43 @aanhouding 27 @aanmelding 36 @adres 107 @advocaat 31 @afgerond 66 @afspraak 130 @alcohol 54
    @arts 51 @auto 144 @avond 35 @baby 16 @bang 29 @bedreigen 66 @behandeling 167 @bekent 73 @belofte 34 @beperking 57
    @bereiken 89 @beschermdwonen 121 @betalen 92 @bewind 32 @bezoek 77 @binnenlaten 35 @bloemen 35 @boos 24 @broer 49
    @buitenland 125 @buren 69 @cafe 2 @cannabis 7 @collega 49 @contact 272 @corporatie 30 @crisis 72 @dagbesteding 46
    @dagelijks 86 @dakloos 70 @datum 96 @depot 6 @deur 47 @diagnose 43 @dinsdag 16 @donderdag 13 @dood 35
    @doordeweeks 160 @dreigende-groep 12 @drugs 71 @duwen 54 @eerder 130 @eten 46 @excuus 14 @familie 324 @fiets 46
    @foto 40 @geen-hulp 25 @geld-lenen 5 @geloof 14 @gereedschap 17 @gesprek 137 @getuige 62 @gevaar 12
    @gezondheid 149 @gooien 57 @grootouder 46 @heler 16 @helpen 122 @hond 30 @huisverbod 25 @hulpverlener 79 @huur 78
    @indicatie 33 @inkomen 112 @inschrijving 15 @instemmen 113 @intake 9 @internet 15 @isd 28 @jeugd 67
    @kapot-toestel 19 @kast 36 @keel 12 @kelder 2 @kind 283 @klacht 25 @kluis 3 @koffie 9 @kroeg 1 @lang-geleden 284
    @leren 53 @letsel 113 @lichaam 60 @loket 77 @loopt 99 @loopt-op 22 @maandag 27 @maanden 111 @medicatie 38
    @meisje 95 @melding 168 @moe 130 @moeder 133 @muziek 36 @naast 29 @nacht 40 @niemand 32 @nieuw 109 @nuchter 82
    @ochtend 34 @onderzoek 26 @ontkent 4 @ontregeld 70 @ontruiming 20 @ontslag 116 @ophouden 120 @opvang 41 @ouders 75
    @overdracht 37 @partner 274 @politie 138 @post 58 @proeftijd 119 @psych 71 @puber 18 @pv 88 @raam 27 @rapport 160
    @rechter 110 @reclassering 110 @reparatie 81 @rook 23 @rustig 34 @samen 62 @schade 56 @school 184 @school-plek 2
    @schreeuwen 62 @schuld 64 @sepot 56 @slaan 121 @slaap 98 @slaapplek 158 @sleutel 59 @sport 33 @stabiel 109
    @steken 36 @stelen 58 @stief 11 @stopt 207 @straf 145 @straf-wil 117 @strafblad 17 @subsidie 39 @taakstraf 188
    @techniek 12 @telefoon 102 @terug 81 @toezicht 100 @trap 45 @tuin 39 @vader 106 @vader-contact 15 @vakman 10
    @vast 113 @veilig 41 @verblijfsstatus 26 @verdriet 37 @vergeten 35 @verhuizen 37 @vernielen 116 @veroordeling 33
    @verouderd 66 @verpleging 29 @verslaving 41 @vertellen 129 @vertrouwen 21 @verzekering 3 @verzuim 42 @vluchten 7
    @volgen 146 @vriend 26 @vrij 8 @vrijdag 25 @vrijwilliger 7 @wachten 28 @wapen 65 @water 14 @weekend 47 @weigeren 8
    @wekelijks 161 @wens 284 @werk 226 @werkgever 76 @wijkteam 34 @winkel 66 @woensdag 15 @woning 198 @zaterdag 22
    @zelf 120 @zelf-schade 18 @ziekte 35 @zitting 95 @zondag 11 @zorgmelding 17 @zorgtaak 75 @zus 57 @zwanger 24
    @zwijgt 25 aandach 9 aangeefster 7 aangehoud 11 aangetrof 6 aangevrag 9 aangewes 7 aangif 34 aanhoud 8 aanleid 8
    aanmel 5 aanmerk 6 aanpak 9 aansluit 4 aansluiten 4 aantal 5 aantek 7 aanvrag 8 aanwezig 11 aanwijs 11 aanzi 5
    aardig 8 achter 33 achtere 4 acti 5 adf 5 adres 32 adviser 4 advocat 8 afd 5 afdel 8 afdo 32 afgebrok 4 afgedan 5
    afgelop 15 afgeron 7 afgesprok 9 afgewek 4 afhankelijk 4 afmak 7 afpak 5 afsprak 23 afstan 8 afwezig 5
    afwezigheid 5 afzonderlijk 4 agen 4 agenda 4 agender 9 agressi 7 akkor 12 alcohol 13 alcoholverbod 6 aldus 7
    allebei 16 alsof 4 alvas 4 ambulan 11 an 4 ander 11 anderhalf 4 ap 7 apar 8 apothek 5 april 38 arm 12 art 12
    artikel 5 aug 7 augustus 13 auto 34 autos 4 avond 26 avondklok 5 baby 11 badkamer 4 bakker 5 bakkerij 4 bali 8
    balkon 4 ban 15 band 12 bang 7 bank 15 bas 16 basisschol 6 bed 21 bedoel 8 bedrag 4 bedreig 17 bedrijf 8 beeld 21
    begeleid 30 beginnen 57 begrep 7 begrijp 6 behalf 5 behandel 41 behandelar 5 behandelverplich 5 beheerder 5
    beher 4 behoef 8 beid 11 beken 47 bekijk 4 bel 6 belag 4 belang 13 belangrijk 7 beledig 5 bellen 44 beller 5
    bemiddel 5 ben 5 benieuw 5 beog 4 beoordel 10 bepal 10 beperk 9 bereid 4 bereik 13 bereikbar 5 berich 22
    bescherm 5 beschik 9 beslag 9 beslis 18 beslot 10 besluit 23 besprek 13 besprok 23 bespug 4 best 7 bestan 4
    beston 4 bet 7 betal 49 beteken 5 beter 20 betr 4 betref 25 betrok 8 betrokken 42 beur 28 bevestig 9 bewar 29
    bewij 8 bewin 6 bewindvoerder 14 bewoner 11 bezi 5 bezoek 7 bezorg 5 bezwar 9 bied 6 biedsverbod 22 bijban 5
    bijeenkoms 4 bijlag 4 bijna 7 bijstan 6 bijten 4 bijzonder 26 bijzonderhed 5 binnenkom 6 bjs 4 bladzij 5 blauw 22
    blij 7 blijf 5 blijken 16 bloem 5 blok 5 boek 5 boet 49 boetes 8 boodschap 7 bord 10 bos 8 bouw 4 bovendi 4
    brand 7 breken 12 brengen 30 brief 38 brievenbus 5 brod 7 broer 49 bron 8 bruik 12 bur 26 bureau 15
    burgemeester 12 bus 13 buschauffeur 5 bushok 4 buurman 4 buurthuis 8 buurvrouw 13 bv 5 bvh 5 camera 5
    casemanager 5 casus 16 casusoverleg 21 cel 15 celstraf 6 central 4 centrum 4 chauffeur 5 check 5 cjib 9 clien 14
    cok 4 collega 31 collegas 18 commissaris 7 complet 8 complex 8 computer 5 conform 4 consulen 5 contac 36
    contactverbod 51 contrac 12 control 11 controler 9 controles 4 corona 4 corporati 12 criteria 5 criterium 4 cv 4
    daarin 9 daarnas 4 daarop 6 daarover 10 daarto 5 daarvor 23 dach 6 dader 6 dag 63 dagbested 7 dagelijk 6 dagf 5
    dagvar 77 dak 5 daklos 7 data 5 dater 5 datum 18 dd 6 deal 4 dec 6 december 24 degen 4 del 24 denk 26 der 19
    derd 20 derhalf 5 des 7 detenti 18 deur 40 dgn 11 diagnos 4 dialys 4 dich 19 diefstal 14 dien 15 diens 17
    digital 4 dik 5 ding 18 dinsdag 16 diploma 4 direc 11 directeur 6 do 4 dochter 47 documentati 4 dod 4 doe 5
    doel 60 dokter 5 donderdag 11 doordewek 5 doorgezet 4 dossier 25 draait 9 dragen 15 drank 7 dreig 12 drinken 20
    druk 5 dubbel 7 duidelijk 11 dur 19 durf 14 duurd 6 duw 37 echt 13 echtgenot 9 eenmal 5 eent 6 eenvoudig 4
    eerder 57 eerlijk 4 eers 86 eerstvolgen 4 eigenar 8 eind 28 eindig 10 eis 21 elder 7 elektronisch 5 elk 17 en 61
    enkel 21 enkelban 7 erachter 5 erbij 32 erger 7 erin 8 erns 6 erop 6 eruit 12 ervan 10 eten 9 euro 23 eventuel 4
    ex 26 exam 5 excuses 4 famili 21 februari 31 feit 52 fes 4 ff 6 fiet 16 fiets 8 fijn 7 financi 4 flat 11 fles 5
    folder 6 forensisch 7 format 5 formulier 15 foto 6 fotos 6 ga 13 galerij 4 gang 8 garag 5 gast 6 gat 7 gebeur 9
    gebor 10 gebouw 5 gebrek 4 gebruik 11 gedach 7 gedrag 9 gedragsaanwijs 37 gef 12 gegef 21 gegeven 5 gehat 6
    gehel 9 gehoud 4 gel 6 gelach 4 gelat 4 geld 36 geldboet 19 geled 17 gelijk 8 gelof 4 gem 5 gemen 51 genoeg 18
    genom 16 gescheid 8 geschiedenis 7 geschreeuw 4 gesprek 54 getuig 7 geval 14 gevangenis 5 gevangenisstraf 17
    gevoel 8 gevolg 8 gewon 11 gezamenlijk 4 gezet 20 gezin 49 ggs 18 gister 14 glas 7 goed 98 gooi 5 gooid 9 gooit 5
    gram 4 gro 9 groep 20 gron 4 grond 16 grot 18 hal 8 halen 27 half 24 halfjar 6 hallo 7 halt 32 hand 32 handhaf 4
    handtek 4 hangen 29 hard 9 hart 8 hartelijk 8 he 8 heb 12 hech 5 hechtenis 11 heenzen 9 hel 27 helemal 4 heling 6
    helpen 21 hemzelf 4 hep 18 herhal 11 hervat 4 het 14 hetge 14 heup 4 hg 13 hierbof 5 hierme 6 hierover 4 hif 4
    histori 4 hoef 16 hoek 4 hog 17 hond 19 hoofd 7 hoorgesprek 7 hoorzit 6 hop 24 horeca 5 horen 40 houd 4 huil 4
    huisar 23 huisbezoek 4 huiselijk 7 huismeester 4 huisverbod 18 hulp 21 hulpverl 4 hur 22 huurcontrac 4 huurder 10
    huwelijk 8 hypothek 4 ide 5 idem 5 ie 18 inbrak 6 inbrenger 9 inciden 29 indicati 6 info 8 informati 7 informer 5
    ingang 8 ingelever 4 ingeschref 6 ingetrap 4 ingetrok 7 ingevul 4 inhoud 4 inkom 16 inlever 6 inmiddel 10
    instel 10 instrom 5 intak 8 integral 4 interventi 6 intrek 4 inverzekeringstel 6 invloed 7 inzet 8 isd 15 ivm 12
    jan 10 januari 35 jar 150 jarig 4 jas 6 jeugd 8 jeugddetenti 4 jeugdreclasser 24 jeugdstrafrech 6 jong 66
    jongeman 4 jongen 8 jonger 11 jongerenwerker 4 jongs 12 jr 20 juf 5 juis 9 juli 32 juni 42 juridisch 8 justiti 4
    kader 27 kamer 42 kan 6 kant 12 kantonrechter 9 kantor 7 kapot 13 kapster 4 kar 6 karakter 4 kas 7 kassa 5 kast 11
    kat 6 kd 8 kel 5 ken 28 kennis 4 kent 13 ker 10 kerk 8 kermis 4 kers 10 ket 12 keten 5 keuk 8 keurig 4 keus 19
    kiezen 23 kijken 40 kind 96 kinder 4 kinderrechter 11 klach 5 klap 24 klar 14 klas 14 klein 14 kleinzon 5 kleur 7
    kliniek 11 klinisch 5 klok 4 klop 14 kneus 5 knip 7 koerier 4 koffi 6 kok 6 kom 7 komen 4 kop 5 kopen 7 kopi 5
    kort 20 kost 9 krach 5 kran 4 kringlop 4 kun 8 kunt 13 kwartal 4 kwartier 5 kwij 29 laats 41 land 6 lang 66
    langer 15 last 6 lastig 6 lat 4 later 16 leefgebied 11 leeftij 5 leerd 4 leerl 7 leerplich 10 leerstraf 15 lef 15
    leg 44 leid 6 lek 6 ler 14 les 14 let 5 letsel 9 leuk 5 lezen 28 lid 4 lief 6 liefd 4 liefs 6 liever 7 lift 6
    lij 6 lijk 9 lijn 6 lijs 31 link 4 locati 5 locatieverbod 17 loger 4 lokal 12 lon 4 lopen 79 los 8 luid 4
    luister 5 luk 14 lukt 13 maand 106 maandag 26 maatregel 11 maatschappelijk 7 machtig 4 mail 27 mak 35 mal 8
    man 124 manier 5 map 12 mar 39 mark 10 mat 8 max 5 mbo 9 me 11 mededel 4 medewerker 7 mediation 4 medicati 12
    medicijn 5 meegenom 6 meerder 10 meestal 7 meewerk 4 mei 55 meis 20 mekar 4 meld 84 meldplich 19 men 13 mening 10
    mens 25 mentor 11 merk 13 mes 22 met 4 mete 7 meter 8 mid 5 middag 13 middel 4 mij 52 minderjarig 4 minut 5 mis 15
    mishandel 9 misluk 4 mist 14 mk 4 mnd 10 moeder 129 moeilijk 4 mogelijkhed 5 momen 10 mooi 19 morg 6 motiver 5
    mrt 4 ms 4 mutati 5 mutaties 6 muziek 6 nach 35 nachtdiens 4 nachtopvang 5 nadat 4 nader 7 nagegan 5 nagevrag 9
    nam 25 namen 6 nas 17 navrag 4 nb 4 nederlan 8 nef 12 negen 4 nem 7 netjes 5 netwerk 6 neus 4 nich 6 nie 17
    nieman 32 nieuw 82 nodig 46 noem 12 noemd 4 nof 8 nogmal 15 noter 12 notiti 15 november 27 nuchter 5 nul 16
    nummer 8 nvt 5 ochten 15 ofzo 4 og 9 oke 7 okt 6 oktober 27 om 6 oma 26 omgang 7 omgangsregel 6 omgef 11
    omstandighed 8 omstandigheid 4 onbeken 7 onderwerp 9 onderzoek 11 ongever 5 ontbin 4 ontruim 10 ontslaan 5
    onttrek 5 ontvang 10 onvoorwaardelijk 8 ooit 5 oordel 12 opa 14 opbouw 5 open 30 openbar 4 operati 5 opgehal 9
    opgeleg 8 opgeschref 4 opgestel 5 opgevrag 5 ophoud 6 opleg 7 opleid 11 oplich 5 opmerk 8 opnemen 24 opnieuw 25
    oppak 4 oppas 5 opvang 24 ord 14 organisati 4 oud 30 ouder 75 ouds 19 overal 4 overdag 10 overdragen 5
    overgenom 10 overig 5 overigen 14 overlas 10 overled 7 overleg 5 overtred 14 overval 5 overweg 11 overzich 8 ovj 7
    paard 5 pak 15 pakt 4 pand 4 papier 25 par 5 parkeergarag 5 parket 5 partij 9 partner 39 pas 26 passen 13 past 18
    paus 4 period 4 person 16 pil 5 plaats 13 plan 23 plat 26 pleeggezin 5 pleg 7 plein 13 plek 53 ploeg 5 plus 6
    pol 12 poli 7 politi 59 politierechter 32 portiek 8 portier 5 positief 4 post 9 pr 24 prat 22 precies 6 prima 4
    prober 8 problem 7 proces 9 proef 5 proeftij 44 psychos 4 pt 9 punt 4 pv 8 raadsman 6 raadsonderzoek 9 rad 17
    rak 23 ram 5 rand 5 rappor 8 reacti 6 rech 12 rechtbank 4 rechter 24 recidif 4 reclasser 87 reclasseringstoezich 5
    red 5 regel 31 regio 4 regter 4 regulier 7 rek 16 relati 4 repriman 6 rest 8 resultat 9 rich 6 riem 6 rijbewij 17
    rijden 55 rijontzeg 5 risico 4 rn 8 ro 5 rod 13 rolstoel 4 rond 25 rooster 4 ros 4 rout 5 rug 6 ruim 9 ruit 14
    rust 19 rustig 12 ruzi 14 rvdk 4 sam 38 samenvat 6 samenwerk 5 savon 4 sb 4 schad 12 schadevergoed 6 scheid 10
    schel 5 schelden 7 schol 108 schooljar 7 schoonmoeder 6 schop 8 schor 22 schors 22 schreeuw 8 schrijven 44
    schul 25 schuldhulp 6 schur 5 scooter 6 secretaris 12 seponer 5 sepot 50 sept 9 september 39 servies 4 sfer 5
    signal 4 sindsdi 8 situati 4 slaan 56 slachtoffer 9 slag 14 slapen 59 slech 13 sleutel 13 slik 4 slot 11 sluit 4
    sluiten 28 snackbar 4 snap 5 snel 8 snelrech 4 so 6 social 8 som 6 sor 6 sorry 4 spel 22 spij 5 spor 7 sporthal 6
    sportschol 4 sprak 11 spreken 51 spul 7 sr 8 stad 12 stag 5 stand 18 stap 7 stapel 4 star 18 station 7 status 5
    steken 5 stel 27 stelen 16 stem 6 sterk 7 steun 5 stevig 6 sticker 4 stiefvader 8 stil 20 stoel 7 stoep 5 stop 40
    stor 4 straf 57 strafbeschik 83 strafblad 8 strafrech 7 strafrechtelijk 13 strafzak 4 strak 6 strat 35 stuk 31
    stur 32 supermark 5 sv 4 syst 4 system 23 taakstraf 81 tand 4 tant 14 tar 7 tas 9 taxi 8 team 10 tegelijk 9
    tegenwoordig 4 tek 5 teken 18 tel 15 telefon 25 telefoonnotiti 11 telken 5 telt 17 tenuitvoerleg 5 terech 5
    termijn 18 terug 56 terugbetal 4 terugker 4 test 6 tevred 6 thuis 66 thuiszorg 8 tijd 37 tijden 8 tijt 4 titel 4
    toegestan 5 toegezeg 4 toelich 9 toepas 4 toestel 4 toet 4 toets 6 toezich 61 tolk 5 train 13 trainer 5 trajec 12
    transacti 5 trap 16 treffen 4 trein 7 trekken 15 trouw 5 ts 4 tuin 4 tul 14 turf 4 tussendor 4 twed 29 twel 4
    twijfel 6 typ 5 uiteindelijk 5 uitgebreid 6 uitgereik 9 uitgevoer 7 uitker 13 uitkoms 29 uitvoer 10 uitvoerbar 4
    ur 118 uren 7 urin 4 vader 102 vak 5 vakanti 6 vaker 16 vallen 40 vandar 7 vanmiddag 5 vanmorg 9 vanochten 5
    vanuit 15 vanweg 13 vast 48 vastgeleg 6 vastgestel 7 vasthoud 4 vastzet 7 vastzit 6 vd 17 vechtpartij 4 veilig 21
    veiligheid 11 veiligheidsplan 4 vel 7 veld 8 vent 5 verander 6 verbal 10 verbieden 19 verblijf 14 verdach 68
    verder 40 verdien 12 verdiep 5 vergader 4 vergeten 6 vergoed 4 verhal 10 verhor 9 verhoud 4 verhuis 16
    verhuurder 7 verjaardag 4 verker 8 verklar 14 verkoch 10 verkop 8 verled 4 verleng 13 verliezen 17 verlof 8
    verlop 6 verniel 11 veroordel 16 verpleeghuis 5 verpleegkundig 4 verplich 12 verschen 4 verschillen 4 verslag 22
    verslavingszorg 7 verstan 4 vertel 30 vertrekken 9 vertrouw 6 verval 22 vervang 4 vervoer 5 vervolg 21 verwach 6
    verwijder 6 verzoek 26 verzorg 6 verzuim 7 vh 6 vierd 7 vind 15 vinger 9 voel 6 voer 16 vog 4 vol 13 voldoet 4
    volg 44 volgen 44 volgor 4 volledig 5 volstan 5 vond 8 vonnis 9 voogd 5 vooral 10 voorgeleid 12 voorjar 8
    voorkeur 14 voorkom 7 voorlopig 10 voorw 6 voorwaardelijk 111 voorwar 74 voorzi 4 voorzitter 10 vor 10 vorder 30
    vorig 58 vorm 10 vr 5 vrag 36 vrien 13 vriendelijk 4 vriendin 34 vrij 29 vrijdag 24 vrijwilliger 4 vroeg 12
    vroeger 13 vrou 6 vrouw 73 vt 7 vul 9 vw 15 waaran 4 waarbij 13 waardor 4 waarin 12 waaronder 4 waarop 8
    waarschuw 12 waarvor 6 wach 15 wachtlijs 8 wap 5 war 5 warm 5 water 5 weegoverleg 4 weeken 16 weg 6 wegblijf 4
    wegen 20 weggelop 5 weiger 5 wek 154 wekelijk 10 wel 73 welk 5 wen 6 werk 128 werkgever 14 werkstraf 44 wes 54
    wet 13 wier 4 wijk 13 wijkagen 25 wijkteam 21 wijkverpleg 4 wijzen 8 wijzig 7 wil 150 wild 10 wilt 7 winkel 16
    winkeldiefstal 7 winkelier 8 wissel 7 wisselen 6 wit 5 wk 6 wkn 14 woensdag 13 woensdagmiddag 4 won 90 woning 42
    woond 5 woord 15 word 7 wou 6 zak 20 zal 4 zaterdag 19 zeg 20 zeker 9 zelf 115 zesd 4 zestienjarig 4 zet 30 zich 5
    zie 37 ziek 9 ziekenhuis 11 zin 9 zit 33 zn 11 zoal 37 zodra 9 zoeken 15 zolang 30 zomer 25 zon 69 zondag 9
    zondheid 6 zorg 24 zorgmachtig 7 zover 6 zsm 40 zulk 5 zus 42 zusj 11 zuster 5 zwaarder 6 zwager 4 zwanger 8
    zwar 7 zwijgen 5
    """
}
