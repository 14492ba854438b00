/// Words by which a name is told from another word with a capital; all in lower case.
///
/// Not complete and not meant to be: a name that stands in no list is found by what stands around it. First names keep
/// quiet where a scenario uses one as a pseudonym; surnames speak up where nothing else does.
enum Naamlijsten {
  static let voornamen = woorden(
    """
    aad aafke abdel abdul abdullah achmed adam adnan adriaan ahmad ahmed aicha aïcha aisha akın albert alex alexander ali
    alice alicia alida alina aliya amal amar amber amin amina amine amir amira amy ana anass andrea andré andrei andrej
    andries angela angelique anika anil anita anja anke ann anna anne anneke annelies annemarie annet annette annie anouk
    anton antonie antoon appie arda arie arjan arjen armin arnold arno arthur asha ashley asmaa astrid aukje ayla ayşe ayse
    ayoub aziz aziza barbara bart bas bastiaan beata bea beatrix ben benjamin bennie berend bernard bert bertus bianca bilal
    bjorn björn bo bob boris bouchra bram brahim brenda brian britt bruno burak can carin carina carla carlo carlos carmen
    carolien carolina caroline casper catharina cees ceylan chantal charlotte chris christa christel christian christiaan
    christina cindy claire claudia coen collin conny cor corine corrie cynthia daan daisy damian dani daniël daniel daniela
    danny daphne dave david dean debbie demi deniz dennis derya desiree diana dick diederik dieuwke dilara dimitri dino
    dirk djamila donna dorien dries driss duncan dylan ebru eddy edwin eefje eline elif elin elisa elisabeth elise elke ella
    ellen els elsbeth elza emel emily emine emma emre eric erica erik erika erwin esmee esra esther eva evelien eveline
    ewa ewout fadi fadoua faisal farah farid fatih fatima fatma fay femke ferdi ferry fenna fien fleur floor floris fokke
    frank frans fred frederik freek frits gaby geert geertje gerard gerben gerda gerrit gertjan gert gijs gijsbert giovanni
    guido guus hafida hakan hakim halil halima hamid hamza hanan hanna hannah hanneke hans harm harrie harry hasan hassan
    hatice hein heleen helena helga henk hendrik hennie henny henri herman hester hicham hidde hilde hugo huseyin hüseyin
    ibrahim ibtissam ida igor ilias ilse iman imane imre ina inge ingrid irene iris irma isa isabel isabella ismail ivan ivo
    jaap jacco jack jackie jacob jacqueline jacques jade jamal jamie jamila jan jana janine janneke janna janny jasmijn
    jasper jay jayden jean jeanette jeffrey jelle jelmer jenny jens jeremy jeroen jesse jessica jet jim jimmy jip joan
    joanna job jochem joep johan johanna johannes john johnny jolanda jolien jonas jonathan joost joris jordy jorrit josé jos
    jose josef josephine joseph joshua joyce judith julia julian juliana jurgen jürgen justin kaan kamal karel karen karim
    karima karin karlijn kasper kati katja kees kelly kemal kenan kenneth kevin khadija khalid kim kimberly klaas klaartje
    koen koos krzysztof kübra laila lara lars latifa laura laurens leah leen leo leon leonie lex lia liam lida lies liesbeth
    lieke lien lina linda lisa lisanne loes lodewijk lot lotte louis louisa lourens luc luca lucas lucia luna luuk lydia
    maaike maarten maartje madelon magda malika manon marc marcel marco marga margreet margriet maria marie louise marie-louise mariam marian
    marianne marieke marijke marije marijn marina mario marion mariska marit marja marjan marjolein mark marleen marlies
    marloes marouane mart marta martha martijn martin martine marwa mary maryam mateusz mathijs matthijs maud maurice maurits
    max maxime mees mehmet meike mehdi melanie melissa melle menno merel merve meryem mia michael michel michelle michiel
    mieke mila milan milou milan mira miranda miriam mirjam mitchell moad moe mohamed mohammed monika monique morris mounir
    mourad mouad murat mustafa nabil nadia nadine najat najib naomi natalia natasja nathalie nawal nel nico nicolaas nicole
    niek niels nienke nikki nina noa noah noor noortje nora noud nour nuray olaf olga olivia olivier omar onno orhan oscar
    osman oumaima özlem pablo pascal patricia patrick patrycja paul paula pauline pepijn peter petra philip piet pieter pim
    pleun priya puck quincy quinten rabia rachel rachid rachida raf rafael ralph ramon ramona ravi ray rayan raymond rebecca
    reinier remco remy rené rene renate renske ria ricardo richard rick rik rina rita rob robbert robbie robert robin roderik
    roel roeland roelof roger roland rolf roman romy ron ronald ronny roos rosa rosanne roy rudolf ruben ruth ruud ryan
    saar sabina sabine sabrina said saïd saida salim salima salma sam sami samir samira samantha samuel sander sandra sanne
    sara sarah sascha savannah sebastiaan sefa selim selma sem semra serkan sevda sharon shirley shanti sibel sietse sietske
    sigrid siham silvia simon simone sjaak sjoerd sjors soufiane sofia sofie sonja sophie soraya stan stanley stefan
    stella stephan stephanie steven stijn sunita suus suzan suzanne sven sybren sylvana sylvia sylvie tamara tanja tarik
    teun teunis theo theresa thea thijs thomas tibor tiemen tijmen tijn tim timo tine tineke tjeerd tobias tom tomasz tonnie ton
    toos trees trudy truus tuğba tugba ulrike umar ursula vanessa veerle vera victor victoria vincent vivian walter wendy
    wesley wiebe wijnand wil wilco willem willeke willemijn william wilma wim wouter xander yara yasin yasmin yasmina
    yasmine yassin yassine yolanda yildiz youri youssef yousra yunus yusuf yvette yvonne zahra zakaria zara zehra zeynep
    zineb zoë zoe zohra ronnie bep kofi kwame ama abena yaw wout gaby tarik selma jelle elena esmée lianne frits ruben ria bennie
    arno cisca dora gonnie greet hetty ineke jopie koos lenie mien nelleke riet sien sjaan stien toon wies bertha bram
    mohamad mohammad muhammad mahmoud hussein husain layla nour aylin azra defne esma hiba ikram jihane kawtar khalil mina
    naima narges nasim omid parisa reza sahar shirin soraya zainab oleksandr olena iryna oksana andriy dmytro vasyl
    ioana mihai florin gheorghe cristina alina radu vasile plamen georgi ivanka desislava agnieszka małgorzata piotr paweł
    katarzyna marek wojciech łukasz jakub zofia teresa abraham tyrone jermaine shaniqua delano glenn clyde errol furgill gilberto rosita
    """)

  /// First names that are ordinary words as well: in small letters they start no name.
  static let gewoneVoornamen = woorden(
    """
    wil can max roos floor job mark lot ray fay moe said dean puck sem pim jet lies stan bas bob tim wim els lex lia rob ron roy
    sam tom ali ben cor dick eva fien ida ilse ina ivo jade jay jip lot loes mees mia mila nel nick rik rita teun toos trees vera
    will ria ans iris isa elin ella lara luna noor saar sara donna deniz amber britt daisy faisal jasmijn luc rolf zoe max wil
    hein menno leen ton
    """
  )

  /// Surnames that are no ordinary words, so that one with a capital needs no cue.
  static let achternamen = woorden(
    """
    aalbers abbink aksoy albers alberts amrani arslan aydın aydin baars bakker bakkers baptiste beekman benali berends bergsma
    bijlsma blokland boersma boonstra bosman bouali bouchareb bouma bouzid brinkman brouwer brouwers brugman bruins bulut
    cornelissen çelik celik çetin cohen damen dekkers demir derksen dijkman dijkstra doğan dogan driessen
    duijn dubois elzinga evers feenstra fernandes franssen geerts geurts gerritsen gerrits groen groenewegen haddad haan
    hamersma hartman heijnen hendriks hendrix hermans heuvel hofman hoekstra hoogland hoogendoorn huisman huijbregts idrissi
    jaspers jacobs jager jansen janssen janssens jansma jong jongsma joosten kaya karaca kaymaz keizer khan kılıç kilic klaassen
    klaver klijn koç koopman koopmans kowalska kowalski kramer kraaij kuijpers kuiper kuipers lambert lammers leeuwen
    leenders linden loon lopez maas maes martens meijer meijers meyer mertens meulen michels mol molenaar moens mohan moerman
    mulder müller nguyen nijhuis nijland nowak nowicki noordam özdemir ozdemir özkan ozkan öztürk ozturk oosterhuis ouden
    ouali pauw peeters pels pereira peters petersen pietersen pieters polat postma prins prinsen ramdin
    rietveld rijnders rodriguez roelofs rooij roos rutten ruiter sahin şahin santos sanders sarı schaap scholten
    scholtens schouten schreuder schreurs schuurman silva simons singh sijbesma smeets smit smits smith snijders
    steenbergen swinkels talsma tas terpstra teunissen thijssen timmer timmermans tuinstra ünal unal vaessen veenstra
    veldhuis veldman verbeek verboom verhoef verhoeven verkerk vermeer vermeulen verschoor verstappen verweij vink visser vissers
    visscher vliet vries wagenaar wiersma wijk willems willemsen winter witteveen wolters wójcik yıldırım yıldız yildirim yilmaz
    yılmaz ypma zeeman zijlstra zonneveld zwart ziani amrani bouzidi elidrissi hoekman kuiper bruijn bruin boer graaf berg bosch
    broek dijk dam meer velde wal heijden horst hoek ham kooij veen ven vos wit groot beek brink burg kok haas hout koning
    dekker leeuw lange jonge witte zwaan ridder nijs man bie vaart
    """)

  /// Surnames above that are ordinary words as well: they count only behind a particle, an initial or a first name.
  static let gewoneAchternamen = woorden(
    """
    bakker bakkers brouwer dekkers groen haan haddad hartman heuvel jager jong keizer klaver klijn koopman kramer kuiper lambert leeuwen
    linden loon maas maes meulen mol molenaar mulder pauw pels prins prinsen punt roos ruiter schaap schouten snijders
    timmer vink visser vissers vliet vries wagenaar wijk winter zwart tas santos silva khan boer graaf berg bosch broek dijk dam meer
    velde wal heijden horst hoek ham kooij veen ven vos wit groot beek brink burg kok haas hout koning dekker leeuw lange
    jonge witte zwaan ridder nijs man bie vaart duijn rooij bruijn bruin jansma punt ouden philips michels martens hermans jacobs
    peters sanders simons willems hendriks meijer smith prins cohen damen zeeman oosterhuis veldhuis hoogland
    """)

  static let achternaamzeef = Woordzeef(achternamen)

  /// Surnames behind 'de' and 'van', in small letters a name only together.
  static let metDe = woorden(
    "vries boer jong wit groot graaf haan bruijn bruin leeuw nijs ridder rooij vos lange smit gier vreede waard bie jager"
  )
  static let metVan = woorden(
    "dijk dam vliet leeuwen beek wijk loon rooij duijn rijn veen dalen dongen gelder essen houten")

  /// Words with a capital after a form of address or a role that name nobody: nationalities, offices, institutions.
  static let geenNamen = woorden(
    """
    halt waag veilig thuis reclassering raad rvdk slachtofferhulp politie officier openbaar ministerie jeugdzorg
    jeugdbescherming jeugdreclassering gemeente bureau leger heils stichting ggz ggd verslavingszorg kindspoor veiligheidshuis
    zorg rechtbank rechter advocaat parket burgemeester wethouder centrum nederland wijkteam woningcorporatie leerplicht
    kinderbescherming ketenprocescoördinator procesregisseur parketsecretaris wijkagent intermediair trajectum inforsa
    iriszorg tactus novadic antes fivoor palier schrikker jellinek brijder humanitas mozaïek exodus pastoor dominee imam
    priester kapelaan pater rabbijn bisschop deken minister staatssecretaris koning koningin prins prinses voorzitter
    president directeur griffier secretaris notaris deurwaarder commissaris inspecteur generaal kolonel kapitein majoor
    dokter arts professor rector agent rechercheur hoofdagent brigadier justitie koophandel state europa europees europese
    justitiële inrichting kliniek ziekenhuis hof gerechtshof hoge kamer wet wetboek strafrecht dienst sociale zaken werk
    inkomen belastingdienst immigratie noord zuid oost west nieuw oud de het een hij zij wij ik jij u dat die dit er en of
    maar als toen daarna vervolgens ook dan wat wie waar hoe niet geen nee ja let zie januari februari maart april mei juni
    juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag moslim
    christen jood hindoe boeddhist katholiek protestant heer mevrouw meneer dhr mw christelijk zonder grenzen onbekend anoniem
    nn geheim naam bekend casus advies rol partner ketenpartner facebook whatsapp instagram snapchat tiktok telegram google
    marktplaats nummer type model versie bijlage fase stap groep klas team afdeling locatie cel unit zaal kantoor bank pro juf
    roma sinti turk pool deen zweed fin rus griek serviër kroaat bulgaar roemeen hongaar tsjech oekraïner syriër irakees iraniër
    afghaan koerd berber somaliër eritreeër ethiopiër ghanees nigeriaan marokkaan algerijn tunesiër egyptenaar surinamer
    antilliaan arubaan curaçaoënaar brit engelsman fransman duitser belg spanjaard portugees italiaan amerikaan chinees
    vietnamees indiër pakistaan turkmeen libiër libanees jordaniër israëliër palestijn albanees bosniër let est litouwer wit-rus
    bulgaars pools turks arabisch engels duits spaans russisch roemeens oekraïens tigrinya dari pasjtoe farsi somalisch grieks
    hongaars tsjechisch portugees italiaans papiaments sranan koerdisch berbers chinees pashto nidos samen ouders school
    deskundige minderjarig meerderjarig minderjarige verdachte getuige slachtoffer aangever mannelijk vrouwelijk aanwezig afwezig
    één twee drie vier hema jumbo lidl aldi kruidvat action etos gamma praxis blokker primark ikea mediamarkt coolblue ns arriva
    connexxion gvb ret htm qbuzz intratuin decathlon zara wibra xenos bijenkorf texaco shell esso
    nederlander vlaming fries limburger brabander zeeuw molukker
    turkse poolse deense zweedse finse russische griekse duitse belgische franse engelse britse spaanse portugese
    italiaanse bulgaarse hongaarse tsjechische oekraïense syrische irakese iraanse afghaanse koerdische somalische eritrese
    chinese japanse hindoestaanse surinaamse antilliaanse arubaanse molukse vlaamse friese albanese ghanese
    """)

  /// Nouns that make an institution, a law or a place of the name beside them.
  static let instellingen = woorden(
    """
    centrum kliniek stichting groep school college ziekenhuis huis instituut fonds museum arena lyceum academie universiteit
    wet commissie rapport cafe café hotel restaurant winkel supermarkt bank zorg hogeschool gasthuis kazerne penitentiaire
    inrichting pi gevangenis rechtbank gerechtshof gemeente raad bureau kantoor vereniging club fc stadion kerk moskee
    basisschool mbo hbo fabriek bedrijf bv b.v. nv partij methode model test schaal straat station terminal artsen zonder
    medisch apotheek praktijk polikliniek dok hal zaal gebouw foundation prijs norm arrest plan akkoord verdrag
    ministerie dienst politie opvang team theater bibliotheek poort brug tunnel sporthal markt park plein
    """)

  /// Names of institutions and shops that are somebody's name, as they are written.
  static let vasteNamen: Set<String> = [
    "albert heijn", "pieter baan", "william schrikker", "willem schrikker", "jan linders", "max havelaar",
    "anton pieck",
    "johan cruijff", "johan cruyff", "willem ii", "anne frank", "van dale", "van der hoeven", "van gogh", "erasmus mc",
    "antoni van leeuwenhoek", "karel de grote", "willem van oranje", "jeroen bosch", "radboud", "de rooyse wissel",
    "oldenkotte", "van mesdag", "dr. s. van mesdag", "frans hals", "albert schweitzer", "maria montessori",
    "rudolf steiner",
    "philips", "van haren", "scapino", "hunkemöller", "douwe egberts", "jan de rijk", "tim hortons", "sint maarten",
    "anton constandse", "jan modaal", "moeder teresa",
    "leo kannerhuis", "jan cremer", "maria magdalena",
  ]

  /// The fixed names by their first word.
  static let vasteNamenNaarWoord = Dictionary(grouping: vasteNamen) { String($0.prefix { $0 != " " }) }

  private static func woorden(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  /// Whether a word, in lower case, names nobody: an office, an institution, a nationality, a place.
  static func isGeenNaam(_ word: String) -> Bool {
    if geenNamen.contains(word) || Plaatsen.namen.contains(word) { return true }
    guard word.count > 5 else { return false }
    return ["aanse", "ische", "iër", "landse", "lander", "eense", "nummer", "werker", "dienst", "team"].contains {
      word.hasSuffix($0)
    }
  }

  /// Whether a word, in lower case, is a surname wherever it stands with a capital.
  static func isAchternaam(_ word: String) -> Bool {
    if achternamen.contains(word) { return !gewoneAchternamen.contains(word) }
    guard word.count > 5 else { return false }
    return ["stra", "wski", "wska", "oğlu", "oglu", "ović", "ević", "enko", "escu"].contains { word.hasSuffix($0) }
  }
}
